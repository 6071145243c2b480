// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace errdex {

/// Finds the border between two cells that were glued together when a table was copied:
/// "Invalid APIKeyThere was an issue" is "Invalid APIKey" and "There was an issue". Names such as
/// timeInForce hold a capital behind a small letter too, so the words of the whole page decide.
class CellSplitter
{
public:
    struct Split
    {
        qsizetype at = 0; ///< where the second cell begins; the text's length when there is none
        bool isSure = true;
    };

    /// Learns the words of a page.
    void learn(QStringView text);
    /// Of one line.
    Split split(const QString &text) const;

private:
    double score(const QString &text, qsizetype at) const;

    QHash<QString, int> m_words; ///< as they stand, without marks around them
    QSet<QString> m_foldedWords;
};

} // namespace errdex
