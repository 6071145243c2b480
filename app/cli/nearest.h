// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace errdex {

/// The known word that was probably meant; null when none is near. Counts letters that are missing,
/// added, wrong or swapped with their neighbour (Damerau 1964): at most a third of the word.
QString nearestWord(const QString &word, const QStringList &known);

} // namespace errdex
