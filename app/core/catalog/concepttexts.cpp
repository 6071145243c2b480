// SPDX-License-Identifier: MIT
#include "core/catalog/concepttexts.h"

#include <QCoreApplication>

namespace errdex {

namespace {

QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("concepts", text.toUtf8());
}

} // namespace

QList<db::ConceptRecord> inShownLanguage(const QList<db::ConceptRecord> &concepts)
{
    // A start in English does not look for hundreds of texts that are not there. Meanings are
    // sentences: no two languages share one.
    if (concepts.isEmpty() || translated(concepts.first().meaning) == concepts.first().meaning)
        return concepts;
    QList<db::ConceptRecord> shown = concepts;
    for (db::ConceptRecord &record : shown) {
        for (QString *text : {&record.title, &record.meaning, &record.nextStep, &record.reply})
            *text = translated(*text);
    }
    return shown;
}

QString remarkInShownLanguage(const QString &remark)
{
    return remark.isEmpty() ? remark : QCoreApplication::translate("remarks", remark.toUtf8());
}

} // namespace errdex
