// SPDX-License-Identifier: MIT
#include "core/savedfilters.h"

#include "core/lookup/textkind.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// What hides, breaks lines or turns the direction of the text behind it. The joiners stay: Persian
/// is not written without them.
bool isUnwanted(char32_t letter)
{
    constexpr char32_t joiner = 0x200d;
    constexpr char32_t nonJoiner = 0x200c;
    if (letter == joiner || letter == nonJoiner)
        return false;
    if (letter == QChar::ReplacementCharacter) // half a pair of surrogates
        return true;
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString keyOf(const QString &name)
{
    // By way of upper case, because Qt folds "ß" to itself.
    return name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool splitsPair = text.at(length - 1).isHighSurrogate();
    return text.left(splitsPair ? length - 1 : length).trimmed();
}

bool hasName(const QList<db::SavedFilter> &filters, const QString &key)
{
    return std::ranges::find(filters, key, &db::SavedFilter::nameKey) != filters.end();
}

/// With a name and a number that none of them has: another name if need be, and no number.
db::SavedFilter fitted(db::SavedFilter filter, const QList<db::SavedFilter> &filters)
{
    const QString name = filter.name;
    filter.nameKey = keyOf(name);
    for (int number = 2; hasName(filters, filter.nameKey); ++number) {
        filter.name = cut(name, SavedFilters::longestName - 8) + u" (%1)"_s.arg(number);
        filter.nameKey = keyOf(filter.name);
    }
    if (std::ranges::find(filters, filter.shortcut, &db::SavedFilter::shortcut) != filters.end())
        filter.shortcut.reset();
    return filter;
}

std::optional<int> freeShortcut(const QList<db::SavedFilter> &filters)
{
    for (int number = 1; number <= SavedFilters::mostShortcuts; ++number) {
        // That of a filter that is off stays its own.
        if (std::ranges::find(filters, std::optional(number), &db::SavedFilter::shortcut)
            == filters.end())
            return number;
    }
    return std::nullopt;
}

qsizetype onCountOf(const QList<db::SavedFilter> &filters)
{
    return std::ranges::count_if(filters, &db::SavedFilter::isOn);
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

SavedFilters::SavedFilters(QThread &thread, const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_table(thread, databasePath)
{
}

SavedFilters::~SavedFilters() = default;

void SavedFilters::load()
{
    read(true);
}

void SavedFilters::read(bool reports)
{
    m_table.run(
            this, [](db::SavedFilterTable &table) { return table.filters(); },
            [this](const QList<db::SavedFilter> &filters) {
                m_isUsable = true;
                m_filters = filters;
                std::stable_partition(m_filters.begin(), m_filters.end(),
                                      [](const db::SavedFilter &filter) { return filter.isOn; });
                Q_EMIT changed();
            },
            [this, reports](const db::Error &error) {
                if (reports)
                    Q_EMIT failed(error);
            });
}

QString SavedFilters::cleanName(const QString &name)
{
    QString clean;
    // No name is so long; a text of megabytes must not be looked at letter by letter.
    for (const char32_t letter : name.left(longestName * 16).toUcs4()) {
        if (QChar::isSpace(letter))
            clean += u' ';
        else if (!isUnwanted(letter))
            clean += QChar::fromUcs4(letter);
    }
    return cut(clean.simplified(), longestName);
}

bool SavedFilters::canKeep(const QString &query)
{
    return !query.trimmed().isEmpty() && query.size() <= longestQuery
            && textKind(query) != TextKind::Paste;
}

qsizetype SavedFilters::onCount() const
{
    return onCountOf(m_filters);
}

qsizetype SavedFilters::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_filters, id, &db::SavedFilter::id);
    return found == m_filters.end() ? -1 : found - m_filters.begin();
}

const db::SavedFilter *SavedFilters::find(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_filters.at(index);
}

const db::SavedFilter *SavedFilters::withShortcut(int number) const
{
    for (const db::SavedFilter &filter : m_filters) {
        if (filter.isOn && filter.shortcut == number)
            return &filter;
    }
    return nullptr;
}

const db::SavedFilter *SavedFilters::withName(const QString &name, const QString &exceptId) const
{
    const QString key = keyOf(cleanName(name));
    for (const db::SavedFilter &filter : m_filters) {
        if (filter.nameKey == key && filter.id != exceptId)
            return &filter;
    }
    return nullptr;
}

bool SavedFilters::add(const QString &name, const QString &query)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty() || withName(clean) || !canKeep(query))
        return false;
    QList<db::SavedFilter> filters = m_filters;
    filters.insert(onCount(),
                   {.id = newId(),
                    .name = clean,
                    .nameKey = keyOf(clean),
                    .query = query,
                    .isOn = true,
                    .shortcut = freeShortcut(m_filters)});
    return apply(std::move(filters));
}

bool SavedFilters::rename(const QString &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    const QString clean = cleanName(name);
    if (index < 0 || clean.isEmpty() || withName(clean, id))
        return false;
    QList<db::SavedFilter> filters = m_filters;
    filters[index].name = clean;
    filters[index].nameKey = keyOf(clean);
    return apply(std::move(filters));
}

bool SavedFilters::setQuery(const QString &id, const QString &query)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || !canKeep(query))
        return false;
    QList<db::SavedFilter> filters = m_filters;
    filters[index].query = query;
    return apply(std::move(filters));
}

bool SavedFilters::setOn(const QString &id, bool isOn)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_filters.at(index).isOn == isOn)
        return false;
    QList<db::SavedFilter> filters = m_filters;
    db::SavedFilter filter = filters.takeAt(index);
    filter.isOn = isOn;
    filters.insert(isOn ? onCount() : filters.size(), filter);
    return apply(std::move(filters));
}

bool SavedFilters::setShortcut(const QString &id, std::optional<int> number)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || (number && (*number < 1 || *number > mostShortcuts)))
        return false;
    QList<db::SavedFilter> filters = m_filters;
    for (db::SavedFilter &filter : filters) {
        if (number && filter.shortcut == number)
            filter.shortcut.reset();
    }
    filters[index].shortcut = number;
    return apply(std::move(filters));
}

bool SavedFilters::move(const QString &id, qsizetype index)
{
    const qsizetype from = indexOf(id);
    if (from < 0)
        return false;
    const bool isOn = m_filters.at(from).isOn;
    const qsizetype first = isOn ? 0 : onCount();
    const qsizetype last = isOn ? onCount() : m_filters.size();
    index = std::clamp(index, first, last);
    QList<db::SavedFilter> filters = m_filters;
    const db::SavedFilter filter = filters.takeAt(from);
    filters.insert(index > from ? index - 1 : index, filter);
    return apply(std::move(filters));
}

bool SavedFilters::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    QList<db::SavedFilter> filters = m_filters;
    filters.removeAt(index);
    return apply(std::move(filters));
}

QList<db::SavedFilter> SavedFilters::newOnes(const QList<db::SavedFilter> &present,
                                             const QList<db::SavedFilter> &theirs)
{
    QList<db::SavedFilter> all = present;
    QList<db::SavedFilter> added;
    for (db::SavedFilter filter : theirs) {
        filter.name = cleanName(filter.name);
        const bool isThere = std::ranges::find(all, filter.query, &db::SavedFilter::query)
                != all.end();
        if (isThere || filter.name.isEmpty() || !canKeep(filter.query))
            continue;
        filter.id = newId();
        filter.shortcut = filter.isOn ? freeShortcut(all) : std::nullopt;
        all.append(fitted(filter, all));
        added.append(all.constLast());
    }
    return added;
}

bool SavedFilters::addAll(const QList<db::SavedFilter> &filters)
{
    QList<db::SavedFilter> all = m_filters;
    for (const db::SavedFilter &filter : filters) {
        if (std::ranges::find(all, filter.id, &db::SavedFilter::id) == all.end())
            all.insert(filter.isOn ? onCountOf(all) : all.size(), fitted(filter, all));
    }
    return apply(std::move(all));
}

bool SavedFilters::removeAll(const QList<db::SavedFilter> &filters)
{
    QList<db::SavedFilter> left = m_filters;
    left.removeIf([&filters](const db::SavedFilter &filter) {
        return std::ranges::find(filters, filter.id, &db::SavedFilter::id) != filters.end();
    });
    return apply(std::move(left));
}

bool SavedFilters::apply(QList<db::SavedFilter> filters)
{
    if (!m_isUsable)
        return false;
    if (filters == m_filters)
        return true;
    const QList<db::SavedFilter> before = std::exchange(m_filters, std::move(filters));
    Q_EMIT changed();
    m_table.run(
            this,
            [before, after = m_filters](db::SavedFilterTable &table) {
                table.change(before, after);
                return true;
            },
            [](bool) {},
            [this](const db::Error &error) {
                // Later changes may have been stored: what is there counts.
                read(false);
                Q_EMIT failed(error);
            });
    return true;
}

} // namespace errdex
