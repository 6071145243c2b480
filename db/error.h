// SPDX-License-Identifier: MIT
#pragma once

#include <QException>
#include <QString>

namespace errdex::db {

/// A broken environment: a database that cannot be opened, read, written or upgraded.
///
/// Expected outcomes ("no such code") are values, never errors. An Error carries what happened
/// (kind), where (path) and the engine's own words (detail, for a log or a bug report); the text
/// for a person is made in ui/ and cli/ from the kind.
class Error : public QException
{
public:
    enum class Kind {
        Missing, ///< the file is not there
        CannotOpen, ///< no permission, no folder, not a file
        NotADatabase, ///< the file is something else
        ForeignDatabase, ///< a database, but not one of Errdex
        Corrupt, ///< damaged pages, or rows that break the schema
        NewerVersion, ///< written by a later version of Errdex
        MigrationFailed, ///< an upgrade step failed and was rolled back
        ReadOnly, ///< the file or its folder does not take writes
        DiskFull,
        Locked, ///< another program holds the database longer than we wait
        InputOutput, ///< the disk or the network drive failed
        Statement, ///< a statement failed: a defect of the program
    };

    Error(Kind kind, QString path, QString detail);

    Kind kind() const { return m_kind; }
    const QString &path() const { return m_path; }
    const QString &detail() const { return m_detail; }

    const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    Error *clone() const override { return new Error(*this); }

private:
    Kind m_kind;
    QString m_path;
    QString m_detail;
    QByteArray m_what;
};

} // namespace errdex::db
