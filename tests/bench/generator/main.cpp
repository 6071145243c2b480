// SPDX-License-Identifier: MIT
// Writes a database of made-up catalogues, of any size, for measuring:
//
//   errdex_generate OUTPUT.sqlite --providers N --codes-per-provider M [--csv FILE] [--seed S]
//
// The same arguments give the same files, byte for byte (with the same SQLite). What exists is
// written anew; a run that is interrupted leaves no OUTPUT.sqlite.

#include "cataloguegenerator.h"
#include "csvfile.h"
#include "db/catalogwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::bench;

namespace {

struct Arguments
{
    QString database;
    QString csv;
    CatalogueGenerator::Options options;
};

std::optional<Arguments> parse(const QStringList &list)
{
    QCommandLineParser parser;
    parser.addOptions({{u"providers"_s, u"How many providers."_s, u"N"_s, u"10"_s},
                       {u"codes-per-provider"_s, u"How many codes each."_s, u"M"_s, u"1000"_s},
                       {u"csv"_s, u"Write the rows as CSV, too."_s, u"FILE"_s},
                       {u"seed"_s, u"Other seeds give other data."_s, u"S"_s, u"1"_s}});
    parser.addPositionalArgument(u"OUTPUT.sqlite"_s, u"The database."_s);
    parser.addHelpOption();
    parser.process(list);

    Arguments arguments;
    bool providersGood = false;
    bool codesGood = false;
    bool seedGood = false;
    arguments.options = {parser.value(u"providers"_s).toInt(&providersGood),
                         parser.value(u"codes-per-provider"_s).toInt(&codesGood),
                         parser.value(u"seed"_s).toULongLong(&seedGood)};
    arguments.csv = parser.value(u"csv"_s);
    if (parser.positionalArguments().size() != 1 || !providersGood || !codesGood || !seedGood
        || arguments.options.providers < 1 || arguments.options.codesPerProvider < 1)
        return std::nullopt;
    arguments.database = parser.positionalArguments().first();
    return arguments;
}

/// False where the CSV could not be written. Throws db::Error.
bool generate(const Arguments &arguments, const QString &database)
{
    const CatalogueGenerator generator(arguments.options);
    db::CatalogWriter writer(database);
    for (const db::HttpStatusRecord &record : CatalogueGenerator::httpStatuses())
        writer.add(record);
    const QList<db::ConceptRecord> concepts = CatalogueGenerator::concepts();
    for (const db::ConceptRecord &record : concepts)
        writer.add(record);

    std::optional<CsvFile> csv;
    if (!arguments.csv.isEmpty() && !csv.emplace(arguments.csv, concepts).open())
        return false;
    for (int index = 0; index < arguments.options.providers; ++index) {
        const db::ProviderRecord provider = generator.provider(index);
        const QList<db::CategoryRecord> categories = generator.categories(index);
        writer.add(provider);
        for (const db::CategoryRecord &record : categories)
            writer.add(record);
        if (csv)
            csv->setProvider(provider, categories);
        generator.visitCodes(index, categories, [&](const db::ErrorCodeRecord &record) {
            writer.add(record);
            if (csv)
                csv->add(record);
        });
    }
    writer.finish();
    return !csv || csv->close();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = parse(QCoreApplication::arguments());
    if (!arguments) {
        std::fputs("errdex_generate: see --help\n", stderr);
        return 2;
    }
    // The name appears when the content is whole.
    const QString unfinished = arguments->database + u".unfinished"_s;
    QFile::remove(unfinished);
    try {
        if (!generate(*arguments, unfinished)) {
            std::fprintf(stderr, "errdex_generate: cannot write %s\n", qPrintable(arguments->csv));
            return 3;
        }
    } catch (const db::Error &error) {
        std::fprintf(stderr, "errdex_generate: %s\n", error.what());
        return 3;
    }
    QFile::remove(arguments->database);
    if (!QFile::rename(unfinished, arguments->database)) {
        std::fprintf(stderr, "errdex_generate: cannot write %s\n", qPrintable(arguments->database));
        return 3;
    }
    return 0;
}
