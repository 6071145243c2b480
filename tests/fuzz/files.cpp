// SPDX-License-Identifier: MIT
#include "core/settingsfile.h"
#include "db/detail/pagefile.h"
#include "db/detail/treereader.h"
#include "db/ownfile.h"
#include "db/team/teamaddress.h"
#include "db/team/teamfile.h"
#include "promise.h"
#include "targets.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::fuzz {

namespace {

/// What was taken is written as it is read: a file written from it gives itself again.
void readOwnData(const QByteArray &bytes)
{
    const db::ParsedOwnFile parsed = db::parseOwnFile(bytes);
    ERRDEX_PROMISE(parsed.state != db::ParsedOwnFile::State::Broken || !parsed.issues.isEmpty());
    if (parsed.state != db::ParsedOwnFile::State::Good)
        return;
    ERRDEX_PROMISE(parsed.issues.isEmpty());
    const QByteArray written = db::writeOwnFile(parsed.file);
    const db::ParsedOwnFile again = db::parseOwnFile(written);
    ERRDEX_PROMISE(again.state == db::ParsedOwnFile::State::Good);
    ERRDEX_PROMISE(db::writeOwnFile(again.file) == written);
}

void readTeamData(const QByteArray &bytes)
{
    const db::ParsedTeamFile parsed = db::parseTeamFile(bytes);
    if (!parsed.issues.isEmpty())
        return;
    const QByteArray written = db::writeTeamFile(parsed.file);
    const db::ParsedTeamFile again = db::parseTeamFile(written);
    ERRDEX_PROMISE(again.issues.isEmpty());
    ERRDEX_PROMISE(db::writeTeamFile(again.file) == written);
}

void readSettings(const QByteArray &bytes)
{
    const SettingsFile::Outcome parsed = SettingsFile::parse(bytes);
    ERRDEX_PROMISE(parsed.file.has_value() == parsed.problem.isEmpty());
    if (!parsed.file)
        return;
    const QByteArray written = parsed.file->toJson();
    const SettingsFile::Outcome again = SettingsFile::parse(written);
    ERRDEX_PROMISE(again.file && again.file->toJson() == written);
}

void readHosts(const QByteArray &bytes)
{
    const auto hosts = db::TeamAddress::parseHosts(QString::fromUtf8(bytes));
    if (!hosts)
        return;
    for (const db::TeamAddress::Host &host : *hosts)
        ERRDEX_PROMISE(!host.name.isEmpty() && host.port > 0 && host.port < 65536);
    const QString written = db::TeamAddress::hostsText(*hosts);
    const auto again = db::TeamAddress::parseHosts(written);
    ERRDEX_PROMISE(again && db::TeamAddress::hostsText(*again) == written);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(bytes) == bytes.size();
}

/// A database that is read past SQLite; so many times 32 bytes at its end as the first byte says are
/// its write-ahead log.
void readPages(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.sqlite"_s);
    const qsizetype log =
            bytes.isEmpty() ? 0 : std::min<qsizetype>(uchar(bytes[0]) * 32, bytes.size() - 1);
    ERRDEX_PROMISE(write(path, bytes.sliced(std::min<qsizetype>(1, bytes.size())).chopped(log)));
    ERRDEX_PROMISE(write(path + "-wal"_L1, bytes.last(log)));

    const db::PageFile file(path);
    db::TreeReader reader(file);
    reader.skipFreePages();
    const auto visit = [](const db::StoredRow &row) { ERRDEX_PROMISE(row.cells.size() < 65536); };
    for (quint32 page = 1; page <= std::min(file.pageCount(), quint32(64)); ++page) {
        ERRDEX_PROMISE(file.page(page).isEmpty() || file.page(page).size() >= file.pageSize());
        reader.readTree(page, page % 2 == 1, visit);
        bool hasRowIds = false;
        QList<db::StoredRow> rows;
        reader.readStray(page, hasRowIds, rows);
    }
    ERRDEX_PROMISE(reader.unreadablePages() >= 0 && reader.unreadableRows() >= 0);
}

} // namespace

void fuzzFile(FileKind kind, const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    switch (kind) {
    case FileKind::OwnData:
        return readOwnData(bytes);
    case FileKind::TeamData:
        return readTeamData(bytes);
    case FileKind::Settings:
        return readSettings(bytes);
    case FileKind::Hosts:
        return readHosts(bytes);
    case FileKind::Pages:
        return readPages(bytes);
    }
}

} // namespace errdex::fuzz
