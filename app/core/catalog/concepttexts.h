// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QList>

namespace errdex {

/// Concepts and groups with title, meaning, next step and reply in the language of the program;
/// what has no translation stays English. Slugs never change. For any thread.
///
/// The texts stand in the context "concepts" of translations/, where translations/update puts them.
QList<db::ConceptRecord> inShownLanguage(const QList<db::ConceptRecord> &concepts);

/// A curator's remark on a bundled code (context "remarks"), for a person; one of another source as it
/// is. Files that programs read have it as it was written.
QString remarkInShownLanguage(const QString &remark);

} // namespace errdex
