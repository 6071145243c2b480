// SPDX-License-Identifier: MIT
#include "rules.h"
#include "support/paths.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace errdex::layering;

namespace {

QtHeaders installedHeaders()
{
    return QtHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath));
}

void write(const QDir &root, const QString &path, const QString &text)
{
    QVERIFY(root.mkpath(QFileInfo(path).path()));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

// One line each: QCOMPARE would cut a long list short.
void print(const QStringList &violations)
{
    for (const QString &violation : violations)
        qWarning().noquote() << violation;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTreeKeepsItsLayers();
    void theTreeKeepsItsFileRules();
    void aHeaderIsFoundInItsQtLibrary_data();
    void aHeaderIsFoundInItsQtLibrary();
    void anIncludeIsJudged_data();
    void anIncludeIsJudged();
    void aFileIsJudged_data();
    void aFileIsJudged();
    void everyLineAndFileIsReported();
};

void TestLayering::initTestCase()
{
    QVERIFY2(installedHeaders().isValid(), "the Qt headers were not found");
}

void TestLayering::theTreeKeepsItsLayers()
{
    const QStringList found = layerViolations(errdex::test::sourcePath(), installedHeaders());
    print(found);
    QCOMPARE(found.size(), 0);
}

void TestLayering::theTreeKeepsItsFileRules()
{
    const QStringList found = fileViolations(errdex::test::sourcePath());
    print(found);
    QCOMPARE(found.size(), 0);
}

void TestLayering::aHeaderIsFoundInItsQtLibrary_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("library");

    const auto add = [](const char *header, const char *library) {
        QTest::newRow(header) << QString::fromLatin1(header) << QString::fromLatin1(library);
    };
    add("QString", "QtCore");
    add("QtGlobal", "QtCore");
    add("QAbstractTableModel", "QtCore");
    add("QColor", "QtGui");
    add("QGuiApplication", "QtGui");
    add("QAction", "QtGui");
    add("QStandardItemModel", "QtGui");
    add("QWidget", "QtWidgets");
    add("QMainWindow", "QtWidgets");
    add("QTableView", "QtWidgets");
    add("QApplication", "QtWidgets");
    add("QStyledItemDelegate", "QtWidgets");
    add("qwidget.h", "QtWidgets");
    add("QtWidgets", "QtWidgets");
    add("QtWidgets/QLabel", "QtWidgets");
    add("QtWidgets/qlabel.h", "QtWidgets");
    add("QSqlQuery", "QtSql");
    add("QtSql", "QtSql");
    add("QSvgRenderer", "QtSvg");
    add("vector", "");
    add("rapidjson/reader.h", "");
    add("QNoSuchHeader", "");
}

void TestLayering::aHeaderIsFoundInItsQtLibrary()
{
    QFETCH(QString, header);
    QFETCH(QString, library);

    QCOMPARE(installedHeaders().libraryOf(header), library);
}

void TestLayering::anIncludeIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason"); // empty: allowed

    const auto add = [](const char *path, const char *line, const char *reason = "") {
        QTest::addRow("%s: %s", path, line)
                << QString::fromLatin1(path) << QString::fromLatin1(line)
                << QString::fromLatin1(reason);
    };
    // Downwards and beside is free.
    add("app/ui/a.cpp", "#include \"ui/b.h\"");
    add("app/ui/a.cpp", "#include \"models/b.h\"");
    add("app/ui/a.cpp", "#include \"core/b.h\"");
    add("app/ui/a.cpp", "#include \"db/b.h\"");
    add("app/models/a.cpp", "#include \"core/b.h\"");
    add("app/models/a.cpp", "#include \"db/b.h\"");
    add("app/core/a.cpp", "#include \"db/b.h\"");
    add("app/cli/a.cpp", "#include \"core/b.h\"");
    add("app/cli/a.cpp", "#include \"db/b.h\"");
    add("app/main.cpp", "#include \"ui/b.h\"");
    add("app/main.cpp", "#include \"cli/b.h\"");
    add("db/a.cpp", "#include \"db/b.h\"");
    add("db/a.cpp", "#include \"db/detail/b.h\"");
    // Upwards and sideways is not.
    add("app/models/a.cpp", "#include \"ui/b.h\"", "models may not include ui (app/ui/b.h)");
    add("app/models/a.cpp", "#include \"cli/b.h\"", "models may not include cli (app/cli/b.h)");
    add("app/core/a.cpp", "#include \"models/b.h\"",
        "core may not include models (app/models/b.h)");
    add("app/core/a.h", "#include \"ui/b.h\"", "core may not include ui (app/ui/b.h)");
    add("app/core/a.cpp", "#include \"cli/b.h\"", "core may not include cli (app/cli/b.h)");
    add("app/cli/a.cpp", "#include \"models/b.h\"", "cli may not include models (app/models/b.h)");
    add("app/cli/a.cpp", "#include \"ui/b.h\"", "cli may not include ui (app/ui/b.h)");
    add("app/ui/a.cpp", "#include \"cli/b.h\"", "ui may not include cli (app/cli/b.h)");
    add("db/a.cpp", "#include \"core/b.h\"", "db may not include core (app/core/b.h)");
    add("db/detail/a.cpp", "#include \"ui/b.h\"", "db may not include ui (app/ui/b.h)");
    // However it is spelt.
    add("app/core/a.cpp", "  #  include   \"ui/b.h\"", "core may not include ui (app/ui/b.h)");
    add("app/core/a.cpp", "#include <ui/b.h>", "core may not include ui (app/ui/b.h)");
    add("app/core/a.cpp", "#include \"app/ui/b.h\"", "core may not include ui (app/ui/b.h)");
    add("app/core/a.cpp", "#include \"ui/made_by_a_tool.h\"",
        "core may not include ui (app/ui/made_by_a_tool.h)");
    add("app/core/a.cpp", "#include \"../core/b.h\"",
        "\"../core/b.h\" climbs; name it from app/ or the root");
    add("app/core/a.cpp", "// #include \"ui/b.h\"");
    add("app/core/a.cpp", "/* #include \"ui/b.h\" */");
    // What is private to db/.
    add("app/core/a.cpp", "#include \"db/detail/b.h\"", "db/detail/b.h is private to db");
    add("app/main.cpp", "#include \"db/detail/b.h\"", "db/detail/b.h is private to db");
    // Qt Sql.
    add("db/a.cpp", "#include <QSqlQuery>");
    add("db/detail/a.h", "#include <QSqlDatabase>");
    add("db/a.h", "#include <QSqlQuery>",
        "QSqlQuery in a public header of db; those name no Qt Sql type");
    add("db/a.h", "class QSqlQuery;",
        "QSqlQuery in a public header of db; those name no Qt Sql type");
    add("db/a.h", "// no QSqlQuery here");
    add("app/core/a.cpp", "#include <QSqlQuery>", "QSqlQuery is of QtSql, which stays in db/");
    add("app/core/a.cpp", "#include <QtSql/qsqlquery.h>",
        "QtSql/qsqlquery.h is of QtSql, which stays in db/");
    add("app/ui/a.h", "class QSqlDatabase;", "QSqlDatabase is of QtSql, which stays in db/");
    add("app/main.cpp", "#include <QtSql>", "QtSql is of QtSql, which stays in db/");
    add("app/core/a.cpp", "auto text = \"QSqlQuery\";");
    add("app/core/a.cpp", "int n = 1'000; QSqlQuery q;",
        "QSqlQuery is of QtSql, which stays in db/");
    // Widgets and Gui.
    add("app/ui/a.cpp", "#include <QTableView>");
    add("app/main.cpp", "#include <QApplication>");
    add("app/models/a.cpp", "#include <QColor>");
    add("app/models/a.cpp", "#include <QWidget>", "QWidget is of QtWidgets, which stays in app/ui");
    add("app/models/a.cpp", "#include <QtSvgWidgets/QSvgWidget>",
        "QtSvgWidgets/QSvgWidget is of QtSvgWidgets, which stays in app/ui");
    add("app/core/a.h", "#include <qdialog.h>", "qdialog.h is of QtWidgets, which stays in app/ui");
    add("app/cli/a.cpp", "#include <QApplication>",
        "QApplication is of QtWidgets, which stays in app/ui");
    add("db/a.cpp", "#include <QtWidgets/QDialog>",
        "QtWidgets/QDialog is of QtWidgets, which stays in app/ui");
    add("app/core/a.cpp", "#include <QColor>", "QColor is of QtGui: core runs without a display");
    add("app/cli/a.cpp", "#include <QGuiApplication>",
        "QGuiApplication is of QtGui: cli runs without a display");
    add("db/a.cpp", "#include <QtGui>", "QtGui is of QtGui: db runs without a display");
    add("app/core/a.cpp", "#include <QSvgRenderer>",
        "QSvgRenderer is of QtSvg: core runs without a display");
    // A new folder has to be given its place.
    add("app/extra/a.cpp", "", "extra is no layer");
}

void TestLayering::anIncludeIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, reason);

    QTemporaryDir tree;
    const QDir root(tree.path());
    for (const char *header :
         {"app/ui/b.h", "app/models/b.h", "app/core/b.h", "app/cli/b.h", "db/b.h", "db/detail/b.h"})
        write(root, QString::fromLatin1(header), QStringLiteral("#pragma once\n"));
    write(root, path, line + u'\n');

    const QStringList expected =
            reason.isEmpty() ? QStringList() : QStringList(path + QStringLiteral(":1: ") + reason);
    QCOMPARE(layerViolations(tree.path(), installedHeaders()), expected);
}

void TestLayering::aFileIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("reasons");

    const QString spdx = QStringLiteral("SPDX-License-Identifier: MIT\n");
    const QString cpp = QStringLiteral("// ") + spdx;
    const QString cmake = QStringLiteral("# ") + spdx;
    const QString noSpdx = QStringLiteral("no SPDX-License-Identifier line at the top");
    const QString noPragma = QStringLiteral("no #pragma once");
    const QString lowerCase = QStringLiteral("a source file's name is in lower case");
    const auto add = [](const char *path, const QString &text, const QStringList &reasons = {}) {
        QTest::addRow("%s %d", path, int(text.size()))
                << QString::fromLatin1(path) << text << reasons;
    };
    add("app/a.cpp", cpp);
    add("app/a.cpp", QStringLiteral("int main() {}\n"), {noSpdx});
    add("app/a.h", cpp + QStringLiteral("#pragma once\n"));
    add("app/a.h", cpp, {noPragma});
    add("app/a.h", QStringLiteral("#ifndef A_H\n"), {noSpdx, noPragma});
    add("app/SearchBox.cpp", cpp, {lowerCase});
    add("tests/data/Some Export.csv", QStringLiteral("a,b\n"));
    add("tests/tst_a.cpp", QString(), {noSpdx});
    add("app/CMakeLists.txt", cmake);
    add("app/CMakeLists.txt", QStringLiteral("add_library(a a.cpp)\n"), {noSpdx});
    add("cmake/ErrdexTargets.cmake", QString(), {noSpdx});
    add("run", QStringLiteral("#!/bin/sh\n# ") + spdx);
    add("run", QStringLiteral("#!/bin/sh\nexec true\n"), {noSpdx});
    add(".ci/run", QStringLiteral("#!/bin/sh\nexec true\n"), {noSpdx});
    add("LICENSE", QStringLiteral("MIT License\n"));
    add("README.md", QStringLiteral("# Errdex\n"));
    add("resources/icons/a.svg", QStringLiteral("<svg>\n<!-- ") + spdx);
    add("resources/icons/a.svg", QStringLiteral("<svg/>\n"), {noSpdx});
    add("build/dev/made.cpp", QString());
    add(".git/hooks/script", QStringLiteral("#!/bin/sh\n"));
}

void TestLayering::aFileIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QStringList, reasons);

    QTemporaryDir tree;
    write(QDir(tree.path()), path, text);

    for (QString &reason : reasons)
        reason.prepend(path + QStringLiteral(":1: "));
    QCOMPARE(fileViolations(tree.path()), reasons);
}

void TestLayering::everyLineAndFileIsReported()
{
    QTemporaryDir tree;
    const QDir root(tree.path());
    write(root, QStringLiteral("app/ui/b.h"), {});
    write(root, QStringLiteral("app/core/z.cpp"),
          QStringLiteral("#include \"ui/b.h\"\n/*\n#include \"ui/b.h\"\n*/\n#include <QLabel>\n"));
    write(root, QStringLiteral("db/a.h"), QStringLiteral("\n\nQSqlQuery f();\n"));

    QCOMPARE(layerViolations(tree.path(), installedHeaders()),
             (QStringList{
                     QStringLiteral("db/a.h:3: QSqlQuery in a public header of db; those name no "
                                    "Qt Sql type"),
                     QStringLiteral("app/core/z.cpp:1: core may not include ui (app/ui/b.h)"),
                     QStringLiteral(
                             "app/core/z.cpp:5: QLabel is of QtWidgets, which stays in app/ui"),
             }));
}

QTEST_GUILESS_MAIN(TestLayering)

#include "tst_layering.moc"
