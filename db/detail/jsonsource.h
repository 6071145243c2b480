// SPDX-License-Identifier: MIT
#pragma once

#include "db/catalogfile.h"

#include <QHash>
#include <QJsonObject>

namespace errdex::db {

/// A JSON file that knows at which line each of its values begins.
class JsonSource
{
public:
    /// Checks the syntax, then `schemaResource` (a JSON Schema, draft 4), then repeated keys.
    JsonSource(const QByteArray &json, const QString &schemaResource);

    const QList<FileIssue> &issues() const { return m_issues; }
    const QJsonObject &root() const { return m_root; }

    /// The line of the value at a JSON pointer (RFC 6901) such as "/codes/3/http_status".
    int line(const QString &pointer) const;
    void addIssue(const QString &pointer, const QString &text);

private:
    QByteArray m_json;
    QJsonObject m_root;
    QHash<QString, qsizetype> m_offsets; ///< by JSON pointer
    QList<FileIssue> m_issues;
};

} // namespace errdex::db
