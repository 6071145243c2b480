// SPDX-License-Identifier: MIT
#pragma once

#include "db/importedcatalogs.h"

#include <QTemporaryDir>

#include <memory>

namespace errdex::testdatabase {

/// The folder of a user database, and short ways to import into it; a test class is one.
class ImportsFixture
{
protected:
    void newFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("user.sqlite"));
    }

    static db::CodeText code(std::string_view text, std::string_view message)
    {
        db::CodeText code;
        code.code = text;
        code.message = message;
        return code;
    }
    static db::ImportedCatalogRecord record(const QString &slug,
                                            const QString &source = QStringLiteral("file.csv"))
    {
        db::ImportedCatalogRecord record;
        record.slug = slug;
        record.name = slug.toUpper();
        record.source = source;
        return record;
    }
    static QStringList textsOf(db::ImportedCatalogs &catalogs, const QString &slug,
                               std::optional<int> version = {})
    {
        QStringList texts;
        catalogs.visitCodes(slug, version, [&](const db::ImportedCodeRecord &found) {
            texts.append(found.code.code + u'=' + found.code.message);
            return true;
        });
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace errdex::testdatabase
