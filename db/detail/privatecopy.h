// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace errdex::db {

/// A copy of a database and its journals, for what has to write where the original must not be
/// changed: to play a journal, or to bring an older schema up to date. Gone with this object.
class PrivateCopy
{
public:
    /// Throws Error.
    explicit PrivateCopy(const QString &path);

    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace errdex::db
