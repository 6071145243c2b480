// SPDX-License-Identifier: MIT
#include "mnemonics.h"

#include <QRegularExpression>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mark(u" ?\\(&[^&\\s]\\)|&(.?)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    return plain.replace(mark, u"\\1"_s);
}

} // namespace errdex
