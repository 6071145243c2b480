// SPDX-License-Identifier: MIT
#include "core/catalog/owndata.h"

using namespace Qt::StringLiterals;

namespace errdex {

bool hasPart(const OwnTexts &texts, OwnPart part)
{
    switch (part) {
    case OwnPart::Note:
        return !texts.note.isEmpty();
    case OwnPart::Tags:
        return !texts.tags.isEmpty();
    case OwnPart::Link:
        return !texts.link.isEmpty();
    case OwnPart::Reply:
        return !texts.reply.isEmpty();
    case OwnPart::Conflict:
        return !texts.others.isEmpty();
    }
    Q_UNREACHABLE();
}

OwnData OwnData::of(const QList<db::OwnValue> &values)
{
    OwnData data;
    for (const db::OwnValue &value : values)
        data.set(value);
    return data;
}

QString OwnData::value(const db::CodeKey &subject, db::OwnField field) const
{
    switch (field) {
    case db::OwnField::Star:
        return starred.contains(subject) ? u"1"_s : QString();
    case db::OwnField::Concept:
        return concepts.value(subject);
    case db::OwnField::Note:
        return texts.value(subject).note;
    case db::OwnField::Tags:
        return db::canonicalTags(texts.value(subject).tags);
    case db::OwnField::Link:
        return texts.value(subject).link;
    case db::OwnField::Reply:
        return texts.value(subject).reply;
    case db::OwnField::Others:
        return db::othersValue(texts.value(subject).others);
    }
    Q_UNREACHABLE();
}

void OwnData::set(const db::OwnValue &value)
{
    const db::CodeKey &subject = value.subject;
    const auto setText = [&](auto member, auto text) {
        OwnTexts &own = texts[subject];
        own.*member = std::move(text);
        if (own.isEmpty())
            texts.remove(subject);
    };
    switch (value.field) {
    case db::OwnField::Star:
        if (value.value.isEmpty())
            starred.remove(subject);
        else
            starred.insert(subject);
        break;
    case db::OwnField::Concept:
        if (value.value.isEmpty())
            concepts.remove(subject);
        else
            concepts.insert(subject, value.value);
        break;
    case db::OwnField::Note:
        setText(&OwnTexts::note, value.value);
        break;
    case db::OwnField::Tags:
        setText(&OwnTexts::tags, db::tagsOf(value.value));
        break;
    case db::OwnField::Link:
        setText(&OwnTexts::link, value.value);
        break;
    case db::OwnField::Reply:
        setText(&OwnTexts::reply, value.value);
        break;
    case db::OwnField::Others:
        setText(&OwnTexts::others, db::othersOf(value.value));
        break;
    }
}

QList<db::OwnValue> OwnData::values() const
{
    QList<db::OwnValue> all;
    for (const db::CodeKey &subject : starred)
        all.append({subject, db::OwnField::Star, u"1"_s, {}});
    for (const auto &[subject, slug] : concepts.asKeyValueRange())
        all.append({subject, db::OwnField::Concept, slug, {}});
    for (const auto &[subject, own] : texts.asKeyValueRange()) {
        for (const db::OwnField field : {db::OwnField::Note, db::OwnField::Tags, db::OwnField::Link,
                                         db::OwnField::Reply, db::OwnField::Others}) {
            if (const QString text = value(subject, field); !text.isEmpty())
                all.append({subject, field, text, {}});
        }
    }
    return all;
}

} // namespace errdex
