// SPDX-License-Identifier: MIT
#include "core/databaseerrortext.h"

#include "core/text/phrases.h"

#include <QDir>

namespace errdex {

QString DatabaseErrorText::describeBundled(const db::Error &error)
{
    return tr("The catalogues cannot be read. %1 Your own data is kept apart from them and is "
              "safe. "
              "Installing Errdex again repairs this.")
            .arg(describe(error));
}

QString DatabaseErrorText::describeUser(const db::Error &error)
{
    const QString what = describe(error);
    //: %1 in these texts is a whole sentence, "The file … is damaged (…)."
    switch (error.kind()) {
    case db::Error::Kind::NewerVersion:
        return tr("%1 The file was left as it is. Please update Errdex; until then your own data "
                  "is not shown.")
                .arg(what);
    case db::Error::Kind::Locked:
        return tr("%1 Nothing is lost. Try again when the other program is done.").arg(what);
    case db::Error::Kind::DiskFull:
        return tr("%1 What was stored before is safe, the last change is not stored. Make room and "
                  "try again.")
                .arg(what);
    case db::Error::Kind::ReadOnly:
    case db::Error::Kind::CannotOpen:
    case db::Error::Kind::InputOutput:
        return tr("%1 What was stored before is not touched; changes cannot be stored. Check the "
                  "folder's permissions, or choose another one with --data-dir.")
                .arg(what);
    case db::Error::Kind::NotADatabase:
    case db::Error::Kind::ForeignDatabase:
    case db::Error::Kind::Corrupt:
        return tr("%1 The file was left as it is. The catalogues can be used; your own data "
                  "cannot, until an earlier state is restored.")
                .arg(what);
    case db::Error::Kind::MigrationFailed:
    case db::Error::Kind::Missing:
    case db::Error::Kind::Statement:
        return tr("%1 Your own data was left as it is. Please report this.").arg(what);
    }
    Q_UNREACHABLE();
}

QString DatabaseErrorText::describeTeam(const db::Error &error)
{
    const QString what = describe(error);
    switch (error.kind()) {
    case db::Error::Kind::NewerVersion:
        return tr("%1 Please update Errdex; until then what the team shares is not shown.")
                .arg(what);
    case db::Error::Kind::NotADatabase:
    case db::Error::Kind::Corrupt:
        return tr("%1 What the team shares is missing. The window, or “errdex team sync”, fetches "
                  "it anew, and keeps of what was not sent yet all that can be read.")
                .arg(what);
    default:
        return tr("%1 What the team shares is missing.").arg(what);
    }
}

QString DatabaseErrorText::describe(const db::SalvageReport &salvaged)
{
    QString read = tr("%Ln row(s) of your own data could be read.", nullptr, int(salvaged.rows));
    if (salvaged.isWhole())
        return read;
    QStringList missing;
    if (salvaged.unreadablePages > 0)
        missing.append(tr("%Ln page(s)", nullptr, int(salvaged.unreadablePages)));
    if (const auto rows = salvaged.lostRows + salvaged.unplacedRows; rows > 0)
        missing.append(tr("%Ln row(s)", nullptr, int(rows)));
    //: %1 is "3 pages, 2 rows" of the damaged file
    const QString lost = tr("Something could not be read or placed: %1.");
    return Phrases::sentences({read, lost.arg(Phrases::list(missing))});
}

QString DatabaseErrorText::describe(const db::Error &error)
{
    const QString path = QDir::toNativeSeparators(error.path());
    switch (error.kind()) {
    case db::Error::Kind::Missing:
        return tr("The file %1 is missing.").arg(path);
    case db::Error::Kind::CannotOpen:
        return tr("The file %1 cannot be opened (%2).").arg(path, error.detail());
    case db::Error::Kind::NotADatabase:
        return tr("The file %1 is not a database.").arg(path);
    case db::Error::Kind::ForeignDatabase:
        return tr("The file %1 is the database of another program.").arg(path);
    case db::Error::Kind::Corrupt:
        return tr("The file %1 is damaged (%2).").arg(path, error.detail());
    case db::Error::Kind::NewerVersion:
        return tr("The file %1 was written by a newer version of Errdex.").arg(path);
    case db::Error::Kind::MigrationFailed:
        return tr("The file %1 could not be brought up to date (%2).").arg(path, error.detail());
    case db::Error::Kind::ReadOnly:
        return tr("The file %1 cannot be written.").arg(path);
    case db::Error::Kind::DiskFull:
        return tr("The disk is full (%1).").arg(path);
    case db::Error::Kind::Locked:
        return tr("The file %1 is in use by another program.").arg(path);
    case db::Error::Kind::InputOutput:
        return tr("The file %1 cannot be read or written: the disk or the network failed (%2).")
                .arg(path, error.detail());
    case db::Error::Kind::Statement:
        return tr("Something unexpected happened with the file %1 (%2).").arg(path, error.detail());
    }
    Q_UNREACHABLE();
}

} // namespace errdex
