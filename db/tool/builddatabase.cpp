// SPDX-License-Identifier: MIT
// The build tool: checks the sources of the bundled database and writes it.
//
//   errdex_build_database OUTPUT HTTP_STATUSES CONCEPTS CATALOG…
//
// Stops with "file:line: reason" for everything that is wrong, and exit code 1.

#include "db/catalogfile.h"
#include "db/catalogwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

void complain(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

std::optional<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    complain(u"%1: %2"_s.arg(path, file.errorString()));
    return std::nullopt;
}

template<typename Value, typename Parser>
std::optional<Value> parse(const QString &path, const Parser &parser)
{
    const auto json = read(path);
    if (!json)
        return std::nullopt;
    const db::Parsed<Value> parsed = parser(*json);
    for (const db::FileIssue &issue : parsed.issues)
        complain(u"%1:%2: %3"_s.arg(path).arg(issue.line).arg(issue.text));
    return parsed.value;
}

db::Vocabulary vocabularyOf(const db::HttpStatusFile &statuses, const db::ConceptFile &concepts)
{
    db::Vocabulary vocabulary;
    for (const db::HttpStatusRecord &record : statuses.statuses)
        vocabulary.httpStatuses.append(record.status);
    for (const db::ConceptRecord &record : concepts.records) {
        if (record.parent)
            vocabulary.concepts.insert(record.slug, record.id);
    }
    return vocabulary;
}

/// Gives every row an id of its own, in the order of writing, and writes it.
class DatabaseBuilder
{
public:
    explicit DatabaseBuilder(const QString &path)
        : m_writer(path)
    {
    }

    void add(const db::HttpStatusFile &statuses, const db::ConceptFile &concepts)
    {
        for (const auto &record : statuses.statuses)
            m_writer.add(record);
        for (const auto &record : concepts.records)
            m_writer.add(record);
    }

    void add(db::CatalogFile catalog)
    {
        catalog.provider.id = db::ProviderId(++m_providers);
        m_writer.add(catalog.provider);
        const qint64 firstCategory = m_categories;
        for (db::CategoryRecord &category : catalog.categories) {
            category.id = db::CategoryId(++m_categories);
            category.provider = catalog.provider.id;
            m_writer.add(category);
        }
        for (db::ErrorCodeRecord &code : catalog.codes) {
            code.id = db::ErrorCodeId(++m_codes);
            code.provider = catalog.provider.id;
            if (code.category)
                code.category = db::CategoryId(firstCategory + qint64(*code.category));
            m_writer.add(code);
        }
    }

    void finish() { m_writer.finish(); }

private:
    db::CatalogWriter m_writer;
    qint64 m_providers = 0;
    qint64 m_categories = 0;
    qint64 m_codes = 0;
};

bool checkTogether(const QStringList &paths, const QList<db::CatalogFile> &catalogs,
                   const db::ConceptFile &concepts, const QString &conceptPath)
{
    bool isSound = true;
    QSet<QString> slugs;
    QSet<qint64> used;
    for (qsizetype i = 0; i < catalogs.size(); ++i) {
        if (slugs.contains(catalogs[i].provider.slug)) {
            complain(u"%1:1: another catalogue has the slug \"%2\""_s.arg(
                    paths[i], catalogs[i].provider.slug));
            isSound = false;
        }
        slugs.insert(catalogs[i].provider.slug);
        for (const db::ErrorCodeRecord &code : catalogs[i].codes)
            used.insert(qint64(code.conceptId.value_or(db::ConceptId{})));
    }
    for (const db::ConceptRecord &record : concepts.records) {
        if (record.parent && !used.contains(qint64(record.id))) {
            complain(u"%1:1: no code has the concept \"%2\""_s.arg(conceptPath, record.slug));
            isSound = false;
        }
    }
    return isSound;
}

int build(const QString &output, const QString &statusPath, const QString &conceptPath,
          const QStringList &catalogPaths)
{
    const auto statuses = parse<db::HttpStatusFile>(statusPath, db::parseHttpStatuses);
    if (!statuses)
        return 1;
    QList<int> known;
    for (const auto &record : statuses->statuses)
        known.append(record.status);
    const auto concepts = parse<db::ConceptFile>(conceptPath, [&known](const QByteArray &json) {
        return db::parseConcepts(json, known);
    });
    if (!concepts)
        return 1;
    const db::Vocabulary vocabulary = vocabularyOf(*statuses, *concepts);
    QList<db::CatalogFile> catalogs;
    for (const QString &path : catalogPaths) {
        auto catalog = parse<db::CatalogFile>(path, [&vocabulary](const QByteArray &json) {
            return db::parseCatalog(json, vocabulary);
        });
        if (catalog)
            catalogs.append(*std::move(catalog));
    }
    if (catalogs.size() != catalogPaths.size()
        || !checkTogether(catalogPaths, catalogs, *concepts, conceptPath))
        return 1;

    std::sort(catalogs.begin(), catalogs.end(), [](const auto &left, const auto &right) {
        return left.provider.position < right.provider.position;
    });
    // Written beside its place and moved there whole: a build that stops leaves no half database.
    const QString unfinished = output + ".new"_L1;
    QFile::remove(unfinished);
    DatabaseBuilder builder(unfinished);
    builder.add(*statuses, *concepts);
    for (const db::CatalogFile &catalog : catalogs)
        builder.add(catalog);
    builder.finish();
    QFile::remove(output);
    if (!QFile::rename(unfinished, output)) {
        complain(u"%1: cannot be written"_s.arg(output));
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 5) {
        complain(u"usage: errdex_build_database OUTPUT HTTP_STATUSES CONCEPTS CATALOG…"_s);
        return 2;
    }
    try {
        return build(arguments[1], arguments[2], arguments[3], arguments.mid(4));
    } catch (const db::Error &error) {
        complain(u"%1: %2"_s.arg(error.path(), error.detail()));
        return 1;
    }
}
