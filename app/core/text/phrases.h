// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace errdex {

/// Texts for a person that are joined from parts, as the language of the program joins them: the
/// comma of a list, the blank between two sentences, the colon behind a title. Whoever joins texts
/// does it here, because Chinese writes no blanks and Persian another comma.
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(errdex::Phrases)

public:
    /// "a, b, c"; empty parts are left out, here and below.
    static QString list(const QStringList &parts);
    /// "the code stands there; the message too": parts that may have commas of their own.
    static QString clauses(const QStringList &parts);
    /// "One. Two."
    static QString sentences(const QStringList &parts);
    /// "Title: value"
    static QString titled(const QString &title, const QString &value);
    /// "“a text”", and the quotes in it as those within others: "“the filter ‘x’ is off”".
    static QString quoted(QString text);
    /// "what is said — what else is to be said of it"
    static QString remark(const QString &text, const QString &more);

    /// "Enter opens · Esc closes": short notes beside each other.
    static QString keyHints(const QStringList &hints);

    /// For tr(): a number of the same plural form as one that an int may not hold.
    static int pluralNumber(quint64 count);
    /// A number as the language writes it: "1,234".
    static QString number(quint64 count);
    /// What stands behind a number of hundredths, with the blank before it where the language has one.
    static QString percentSign();
    /// "82%"
    static QString percent(int hundredths);
};

} // namespace errdex
