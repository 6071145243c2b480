// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace errdex::layering {

namespace {

// What each layer may include besides itself.
const QHash<QString, QStringList> &allowedLayers()
{
    static const QHash<QString, QStringList> allowed = {
            {QStringLiteral("db"), {}},
            {QStringLiteral("core"), {QStringLiteral("db")}},
            {QStringLiteral("models"), {QStringLiteral("core"), QStringLiteral("db")}},
            {QStringLiteral("cli"), {QStringLiteral("core"), QStringLiteral("db")}},
            {QStringLiteral("instance"), {}},
            {QStringLiteral("keychain"), {QStringLiteral("core")}},
            {QStringLiteral("printing"), {}},
            {QStringLiteral("reading"), {QStringLiteral("core")}},
            {QStringLiteral("workbook"), {QStringLiteral("core")}},
            {QStringLiteral("ui"),
             {QStringLiteral("models"), QStringLiteral("core"), QStringLiteral("db"),
              QStringLiteral("instance"), QStringLiteral("printing")}},
            {QStringLiteral("main"),
             {QStringLiteral("ui"), QStringLiteral("models"), QStringLiteral("cli"),
              QStringLiteral("core"), QStringLiteral("db")}},
    };
    return allowed;
}

// The layer of a path from the root ("app/core/csv.h" → "core"); "main" for what lies directly in
// app/, and nothing for a path outside app/ and db/.
std::optional<QString> layerOfPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"db" && parts.size() > 1)
        return parts.first();
    if (parts.first() == u"app" && parts.size() > 1)
        return parts.size() == 2 ? QStringLiteral("main") : parts.at(1);
    return std::nullopt;
}

// Where an include leads, as a path from the root; as written when it names no file of the tree
// but begins like one ("core/generated.h"), and nothing for a foreign header.
std::optional<QString> projectPath(const QDir &root, const QString &includer, const QString &name)
{
    const QString beside = QFileInfo(includer).path() + u'/' + name;
    for (const QString &candidate : {beside, name, QStringLiteral("app/") + name}) {
        const QString clean = QDir::cleanPath(candidate);
        if (layerOfPath(clean) && QFileInfo(root.filePath(clean)).isFile())
            return clean;
    }
    const QString first = name.section(u'/', 0, 0);
    if (!name.contains(u'/') || first == u"main" || first == u"app")
        return std::nullopt;
    if (!allowedLayers().contains(first))
        return std::nullopt;
    return first == u"db" ? name : QStringLiteral("app/") + name;
}

// One line's code: comments and the contents of string literals removed. `inComment` is carried
// from line to line.
QString codeOf(const QString &line, bool &inComment)
{
    QString code;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QStringView rest = QStringView(line).mid(i);
        if (inComment) {
            if (rest.startsWith(u"*/")) {
                inComment = false;
                ++i;
            }
        } else if (!quote.isNull()) {
            if (line.at(i) == u'\\')
                ++i;
            else if (line.at(i) == quote)
                quote = QChar();
        } else if (rest.startsWith(u"//")) {
            break;
        } else if (rest.startsWith(u"/*")) {
            inComment = true;
            ++i;
        } else {
            // A ' between digits separates them and opens nothing.
            const bool separator = line.at(i) == u'\'' && i > 0
                    && line.at(i - 1).isLetterOrNumber();
            if (line.at(i) == u'"' || (line.at(i) == u'\'' && !separator))
                quote = line.at(i);
            else
                code += line.at(i);
        }
    }
    return code;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// The rules for one file of app/ or db/.
class FileScan
{
public:
    FileScan(const QDir &root, const QString &path, const QtHeaders &qt)
        : m_root(root)
        , m_path(path)
        , m_layer(layerOfPath(path).value_or(QString()))
        , m_qt(qt)
    {
    }

    QStringList run()
    {
        if (!allowedLayers().contains(m_layer)) {
            report(1, QStringLiteral("%1 is no layer").arg(m_layer));
            return m_found;
        }
        static const QRegularExpression include(
                QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
        static const QRegularExpression sqlName(QStringLiteral(R"(\bQSql\w+)"));
        bool inComment = false;
        const QStringList lines = linesOf(m_root.filePath(m_path));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool commented = inComment;
            const QString code = codeOf(lines.at(i), inComment);
            if (const auto match = include.match(lines.at(i)); match.hasMatch() && !commented)
                checkInclude(i + 1, match.captured(2));
            else if (const auto name = sqlName.match(code); name.hasMatch() && !maySeeSql())
                report(i + 1, sqlReason(name.captured()));
        }
        return m_found;
    }

private:
    void checkInclude(qsizetype line, const QString &name)
    {
        if (name.startsWith(u"../") || name.contains(u"/../"))
            report(line, QStringLiteral("\"%1\" climbs; name it from app/ or the root").arg(name));
        if (const auto target = projectPath(m_root, m_path, name))
            checkLayer(line, *target);
        else
            checkQt(line, name);
    }

    void checkLayer(qsizetype line, const QString &target)
    {
        const QString layer = layerOfPath(target).value_or(QString());
        if (layer != m_layer && !allowedLayers().value(m_layer).contains(layer))
            report(line, QStringLiteral("%1 may not include %2 (%3)").arg(m_layer, layer, target));
        else if (target.startsWith(u"db/detail/") && m_layer != u"db")
            report(line, QStringLiteral("%1 is private to db").arg(target));
    }

    void checkQt(qsizetype line, const QString &name)
    {
        static const QStringList widgets = {
                QStringLiteral("QtWidgets"), QStringLiteral("QtSvgWidgets"),
                QStringLiteral("QtPrintSupport"), QStringLiteral("QtOpenGLWidgets")};
        static const QStringList gui = {QStringLiteral("QtGui"), QStringLiteral("QtSvg"),
                                        QStringLiteral("QtOpenGL")};
        const QString library = m_qt.libraryOf(name);
        if (library == u"QtSql" && !maySeeSql())
            report(line, sqlReason(name));
        else if (widgets.contains(library) && m_layer != u"ui" && m_layer != u"main"
                 && m_layer != u"printing")
            report(line, QStringLiteral("%1 is of %2, which stays in app/ui").arg(name, library));
        else if (gui.contains(library) && m_layer != u"ui" && m_layer != u"main"
                 && m_layer != u"models" && m_layer != u"printing")
            report(line,
                   QStringLiteral("%1 is of %2: %3 runs without a display")
                           .arg(name, library, m_layer));
    }

    [[nodiscard]] bool isPublicDbHeader() const
    {
        return m_layer == u"db" && m_path.endsWith(u".h") && !m_path.startsWith(u"db/detail/");
    }

    [[nodiscard]] bool maySeeSql() const { return m_layer == u"db" && !isPublicDbHeader(); }

    [[nodiscard]] QString sqlReason(const QString &name) const
    {
        return isPublicDbHeader()
                ? QStringLiteral("%1 in a public header of db; those name no Qt Sql type").arg(name)
                : QStringLiteral("%1 is of QtSql, which stays in db/").arg(name);
    }

    void report(qsizetype line, const QString &text)
    {
        m_found += QStringLiteral("%1:%2: %3").arg(m_path).arg(line).arg(text);
    }

    const QDir &m_root;
    QString m_path;
    QString m_layer;
    const QtHeaders &m_qt;
    QStringList m_found;
};

// Files below root/folder as paths from the root, sorted; build folders and hidden ones left out
// but for .ci.
QStringList filesBelow(const QDir &root, const QString &folder, const QStringList &patterns)
{
    QStringList found;
    QDirIterator walk(root.filePath(folder), patterns, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = root.relativeFilePath(walk.next());
        const QString top = path.section(u'/', 0, 0);
        if (top != u"build" && (!top.startsWith(u'.') || top == u".ci" || !path.contains(u'/')))
            found += path;
    }
    found.sort();
    return found;
}

bool isScript(const QString &path)
{
    const QStringList lines = linesOf(path);
    return !lines.isEmpty() && lines.first().startsWith(u"#!");
}

} // namespace

QtHeaders::QtHeaders(const QString &folder)
    : m_folder(folder)
{
    const QStringList libraries =
            QDir(folder).entryList({QStringLiteral("Qt*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    m_libraries = QSet<QString>(libraries.cbegin(), libraries.cend());
}

bool QtHeaders::isValid() const
{
    return m_libraries.contains(QStringLiteral("QtCore"))
            && m_libraries.contains(QStringLiteral("QtWidgets"))
            && m_libraries.contains(QStringLiteral("QtSql"));
}

QString QtHeaders::libraryOf(const QString &header) const
{
    const QString first = header.section(u'/', 0, 0);
    if (m_libraries.contains(first))
        return first;
    if (header.contains(u'/'))
        return {};
    for (const QString &library : m_libraries) {
        if (QFileInfo(m_folder + u'/' + library + u'/' + header).isFile())
            return library;
    }
    return {};
}

QStringList layerViolations(const QString &root, const QtHeaders &qt)
{
    const QDir dir(root);
    const QStringList patterns = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    QStringList found;
    const QStringList paths = filesBelow(dir, QStringLiteral("db"), patterns)
            + filesBelow(dir, QStringLiteral("app"), patterns);
    for (const QString &path : paths)
        found += FileScan(dir, path, qt).run();
    return found;
}

QStringList fileViolations(const QString &root)
{
    const QDir dir(root);
    static const QRegularExpression lowerCase(QStringLiteral("^[a-z0-9_.-]+$"));
    const QStringList sources = {QStringLiteral(".h"), QStringLiteral(".cpp"),
                                 QStringLiteral(".py"), QStringLiteral(".sh"),
                                 QStringLiteral(".svg")};
    QStringList found;
    const QStringList paths = filesBelow(dir, QStringLiteral("."), {QStringLiteral("*")});
    for (const QString &path : paths) {
        const QString name = path.section(u'/', -1);
        const QString suffix = u'.' + name.section(u'.', -1);
        const bool source = sources.contains(suffix);
        if (source && !lowerCase.match(name).hasMatch())
            found += QStringLiteral("%1:1: a source file's name is in lower case").arg(path);

        const bool cmake = suffix == u".cmake" || name == u"CMakeLists.txt";
        const QString absolute = dir.filePath(path);
        if (!source && !cmake && (name.contains(u'.') || !isScript(absolute)))
            continue;
        const QStringList lines = linesOf(absolute);
        // Within the first lines: a script begins with #!, an image with its <svg> tag.
        if (lines.mid(0, 3).filter(QStringLiteral("SPDX-License-Identifier:")).isEmpty())
            found += QStringLiteral("%1:1: no SPDX-License-Identifier line at the top").arg(path);
        if (suffix == u".h" && !lines.contains(QStringLiteral("#pragma once")))
            found += QStringLiteral("%1:1: no #pragma once").arg(path);
    }
    return found;
}

} // namespace errdex::layering
