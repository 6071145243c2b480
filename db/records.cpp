// SPDX-License-Identifier: MIT
#include "db/records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::db {

QString toString(HttpStatusSource source)
{
    switch (source) {
    case HttpStatusSource::None:
        return {};
    case HttpStatusSource::Stated:
        return u"stated"_s;
    case HttpStatusSource::Rule:
        return u"rule"_s;
    case HttpStatusSource::Derived:
        return u"derived"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HttpStatusSource> httpStatusSource(QStringView text)
{
    if (text.isEmpty())
        return HttpStatusSource::None;
    for (const auto source :
         {HttpStatusSource::Stated, HttpStatusSource::Rule, HttpStatusSource::Derived}) {
        if (text == toString(source))
            return source;
    }
    return std::nullopt;
}

QString ownFieldName(OwnField field)
{
    switch (field) {
    case OwnField::Star:
        return u"star"_s;
    case OwnField::Concept:
        return u"concept"_s;
    case OwnField::Note:
        return u"note"_s;
    case OwnField::Tags:
        return u"tags"_s;
    case OwnField::Link:
        return u"link"_s;
    case OwnField::Reply:
        return u"reply"_s;
    case OwnField::Others:
        return u"others"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OwnField> ownFieldNamed(QStringView name)
{
    const auto *const found = std::ranges::find_if(
            allOwnFields, [name](OwnField field) { return name == ownFieldName(field); });
    return found == allOwnFields.end() ? std::nullopt : std::optional(*found);
}

CodeKey conceptSubject(const QString &conceptSlug)
{
    return {u""_s, conceptSlug, 1}; // not null: the database tells them apart
}

QString canonicalTags(const QStringList &tags)
{
    QStringList kept;
    for (const QString &tag : tags) {
        QString text = tag.simplified();
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        if (!text.isEmpty() && !kept.contains(text, Qt::CaseInsensitive))
            kept.append(text);
    }
    std::ranges::sort(kept, [](const QString &left, const QString &right) {
        return left.compare(right, Qt::CaseInsensitive) < 0;
    });
    return kept.join(u'\n');
}

QStringList tagsOf(const QString &value)
{
    return value.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace errdex::db
