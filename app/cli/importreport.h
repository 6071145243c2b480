// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"

namespace errdex {

class Console;

/// How `errdex import` tells what a source was understood as, and what it changes.
class ImportReport
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ImportReport)
public:
    static QByteArray asJson(const CatalogDraft &draft, const CatalogDifference &difference);
    /// Code by code, field by field, and the counts.
    static void printChanges(const QString &slug, const CatalogDifference &difference,
                             Console &console);
    static void print(const QString &slug, const CatalogDraft &draft,
                      const CatalogDifference &difference, Console &console);
    static QString withLine(const ImportIssue &issue);
};

} // namespace errdex
