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

} // namespace errdex
