// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"
#include "core/import/sourcereader.h"
#include "core/module.h"
#include "support/bundledstore.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

/// The parts of the program that are loaded when they are needed, there and missing.
class TestModule : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const CatalogStore> m_store = bundledStore();

    ExportOutcome writeWorkbook(QBuffer &buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        const std::vector<Row> rows{0, 1};
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        return exportRows(buffer, {*m_store, rows}, options, {});
    }

    static ImportSource source()
    {
        ImportSource source;
        source.bytes = "code,message\n0001,No key\n0002,Too late\n";
        return source;
    }

private Q_SLOTS:
    void missingModulesAreSaid()
    {
        const QStringList paths = QCoreApplication::libraryPaths();
        QCoreApplication::setLibraryPaths({});
        QVERIFY(modulePath(u"errdex_workbook"_s).isEmpty());
        QVERIFY(!loadModule(u"errdex_workbook"_s));
        QBuffer buffer;
        const ExportOutcome outcome = writeWorkbook(buffer);
        const auto document = sourceReader().read(source(), {});
        QCoreApplication::setLibraryPaths(paths);
        QCOMPARE(outcome.status, ExportOutcome::Status::WriteFailed);
        QVERIFY(!outcome.detail.isEmpty());
        QCOMPARE(buffer.size(), 0);
        QVERIFY(!document->refusal.isEmpty());
        QVERIFY(document->tables.empty());
    }

    void modulesAreFound()
    {
        for (const QString &name : {u"errdex_instance"_s, u"errdex_printing"_s, u"errdex_reading"_s,
                                    u"errdex_workbook"_s})
            QVERIFY2(loadModule(name), qPrintable(name));
        QCOMPARE(loadModule(u"errdex_reading"_s), loadModule(u"errdex_reading"_s));
        QBuffer buffer;
        QCOMPARE(writeWorkbook(buffer).status, ExportOutcome::Status::Done);
        QVERIFY(buffer.data().startsWith("PK"));
        const auto document = sourceReader().read(source(), {});
        QVERIFY(document->refusal.isNull());
        QCOMPARE(document->tables.size(), size_t(1));
    }
};

QTEST_MAIN(TestModule)
#include "tst_module.moc"
