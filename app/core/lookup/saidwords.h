// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// English words with which people tell of a concept and which its own texts lack, blank-separated:
/// "logged out kicked out" for a session that has expired. Empty for a slug without any.
QString saidWords(QStringView slug);
/// The same in the language of the program (context "said" of translations/); empty where it has none.
/// For any thread.
QString saidWordsInShownLanguage(QStringView slug);

} // namespace errdex
