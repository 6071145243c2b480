// SPDX-License-Identifier: MIT
#include "cli/providerscommand.h"

#include "cli/catalogaccess.h"
#include "cli/console.h"
#include "cli/jsonwriter.h"
#include "cli/textlayout.h"
#include "core/catalog/origintext.h"
#include "core/export/rowwriter.h"
#include "core/text/phrases.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

struct ProviderRow
{
    db::ProviderRecord provider;
    qint64 codes = 0;
};

QList<ProviderRow> countCodes(const CatalogStore &store)
{
    QList<ProviderRow> rows;
    for (const db::ProviderRecord &provider : store.providers())
        rows.append({provider, 0});
    for (Row row = 0; row < store.rowCount(); ++row)
        ++rows[store.provider(row)].codes;
    return rows;
}

/// The origin of what this one takes the place of; null for nothing.
QString hiddenKeyword(const ProviderRow &row)
{
    return row.provider.hidesShared ? u"shared"_s : QString();
}

QByteArray asJson(const QList<ProviderRow> &rows)
{
    JsonWriter json;
    json.beginArray();
    for (const ProviderRow &row : rows)
        json.beginObject()
                .key("slug")
                .value(row.provider.slug)
                .key("name")
                .value(row.provider.name)
                .key("codes")
                .value(row.codes)
                .key("documentation_title")
                .value(row.provider.documentationTitle)
                .key("documentation_url")
                .value(row.provider.documentationUrl)
                .key("origin")
                .value(OriginText::keyword(row.provider))
                .key("hides")
                .value(hiddenKeyword(row))
                .endObject();
    json.endArray();
    return json.text();
}

QByteArray asCsv(const QList<ProviderRow> &rows)
{
    OutputBuffer csv;
    csv.append("slug,name,codes,documentation_title,documentation_url,origin,hides\r\n");
    for (const ProviderRow &row : rows) {
        const QStringList fields{row.provider.slug,
                                 row.provider.name,
                                 QString::number(row.codes),
                                 row.provider.documentationTitle,
                                 row.provider.documentationUrl,
                                 OriginText::keyword(row.provider),
                                 hiddenKeyword(row)};
        for (const QString &field : fields) {
            appendCsvField(csv, field.toStdString(), ',');
            csv.append(',');
        }
        csv.replaceLast('\r');
        csv.append('\n');
    }
    return {csv.data(), qsizetype(csv.size())};
}

} // namespace

QString ProvidersCommand::name() const
{
    return u"providers"_s;
}

QString ProvidersCommand::summary() const
{
    return tr("Lists the providers whose error codes are known.");
}

QList<OptionSpec> ProvidersCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s, u"csv"_s})};
}

QList<Example> ProvidersCommand::examples() const
{
    return {{u"errdex providers"_s,
             tr("short name, name, number of codes, origin, documentation")}};
}

ExitCode ProvidersCommand::run(const ParsedArguments &arguments, const Environment &environment,
                               Console &console)
{
    const KeptData kept = KeptData::read(environment);
    const auto store = loadCatalogs(environment, kept);
    for (const QString &fault : kept.faults(*store))
        console.message(fault);
    const QList<ProviderRow> rows = countCodes(*store);
    const QString format = arguments.value(u"format"_s, u"text"_s);
    if (format == "json"_L1) {
        console.print(asJson(rows));
    } else if (format == "csv"_L1) {
        console.print(asCsv(rows));
    } else {
        QList<QStringList> lines{
                {tr("Short name"), tr("Name"), tr("Codes"), tr("Origin"), tr("Documentation")}};
        for (const ProviderRow &row : rows)
            lines.append({row.provider.slug, row.provider.name, Phrases::number(quint64(row.codes)),
                          OriginText::word(row.provider),
                          row.provider.documentationUrl.isEmpty() ? row.provider.documentationTitle
                                                                  : row.provider.documentationUrl});
        console.print(printable(table(lines, 0, 0)));
    }
    return rows.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace errdex
