// SPDX-License-Identifier: MIT
#include "core/import/slug.h"

namespace errdex {

QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.left(64);
}

bool isSlug(QStringView text)
{
    return !text.isEmpty() && slugOf(text.toString()) == text;
}

} // namespace errdex
