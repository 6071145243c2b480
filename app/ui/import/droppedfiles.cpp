// SPDX-License-Identifier: MIT
#include "droppedfiles.h"

#include "core/catalog/catalogstore.h"
#include "core/import/catalogdraft.h"
#include "core/import/sourcereader.h"
#include "core/lookup/lookupindex.h"
#include "core/text/fold.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestRead = qint64(4) << 20; // bytes; more would keep a person waiting
constexpr size_t fewestCodes = 2; // of a catalogue; an error body has one

bool isPage(const QString &path)
{
    static const QStringList endings{u"md"_s, u"markdown"_s, u"html"_s, u"htm"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

/// What the wizard answers for without being asked: folders, and workbooks, of which it says why not.
bool isForWizard(const QString &path)
{
    static const QStringList workbooks{u"xlsx"_s, u"xls"_s, u"ods"_s};
    const QFileInfo file(path);
    return file.isDir() || workbooks.contains(file.suffix().toLower());
}

} // namespace

DroppedFiles::DroppedFiles(QObject *parent)
    : QObject(parent)
    , m_reading(
              this, [this](const Finding &finding) { tell(finding); },
              // What a reader cannot read is refused; there is nothing else to fail.
              [](const std::exception_ptr &) {})
{
}

bool DroppedFiles::mayBeCatalogue(const QMimeData &data)
{
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"json"_s, u"yaml"_s, u"yml"_s};
    const QList<QUrl> urls = data.urls();
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) {
        const QString path = url.toLocalFile();
        return url.isLocalFile()
                && (isForWizard(path) || isPage(path)
                    || tables.contains(QFileInfo(path).suffix().toLower()));
    });
}

void DroppedFiles::take(const ImportSource &source,
                        const std::shared_ptr<const CatalogStore> &store)
{
    m_reading.cancel();
    const QStringList &paths = source.paths;
    qint64 size = 0;
    for (const QString &path : paths)
        size += QFileInfo(path).size();
    if (std::any_of(paths.begin(), paths.end(), isForWizard))
        return tell({source, Kind::Catalogue});
    if (size > longestRead)
        return tell(
                {source,
                 std::all_of(paths.begin(), paths.end(), isPage) ? Kind::Catalogue : Kind::Both});
    m_reading.start([source, store](const auto &isCanceled) {
        const auto document =
                sourceReader().read(source, ReadingWatch([&] { return isCanceled(); }, {}));
        return Finding{source, kindOf(document, *store)};
    });
}

/// A page of codes is a catalogue, whosever they are. Other tables with known codes are as likely
/// somebody's tickets.
DroppedFiles::Kind DroppedFiles::kindOf(const std::shared_ptr<const ImportDocument> &document,
                                        const CatalogStore &store)
{
    const CatalogDraft draft = draftOf(document, {});
    if (!document->slug.isEmpty())
        return Kind::Catalogue;
    if (draft.codes.size() < fewestCodes)
        return Kind::Text;
    if (document->format != ImportFormat::Csv && document->format != ImportFormat::Json)
        return Kind::Catalogue;
    const auto known = std::count_if(
            draft.codes.begin(), draft.codes.end(), [&store](const db::CodeText &code) {
                return store.lookupIndex().codes().hasCode(fold(code.code));
            });
    return size_t(known) * 2 >= draft.codes.size() ? Kind::Both : Kind::Catalogue;
}

void DroppedFiles::tell(const Finding &finding)
{
    if (finding.kind == Kind::Catalogue)
        Q_EMIT catalogueFound(finding.source);
    else
        Q_EMIT textsFound(finding.source, finding.kind == Kind::Both);
}

} // namespace errdex
