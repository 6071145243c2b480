// SPDX-License-Identifier: MIT
#include "models/comparisonmodel.h"

#include "core/catalog/origintext.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t mostToolTipCodes = 12;

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

std::vector<Row> ComparisonModel::orderedCell(const QModelIndex &index, size_t first,
                                              size_t most) const
{
    const auto cell = m_comparison->cell(size_t(index.row()), size_t(index.column()));
    first = std::min(first, cell.size());
    most = std::min(most, cell.size() - first);
    if (!m_comparison->request().found) {
        const auto wanted = cell.subspan(first, most);
        return {wanted.begin(), wanted.end()};
    }
    std::vector<Row> ordered;
    ordered.reserve(most);
    size_t place = 0;
    for (const bool isFound : {true, false}) {
        for (const Row row : cell) {
            if (ordered.size() == most)
                return ordered;
            if (m_comparison->isFound(row) == isFound && place++ >= first)
                ordered.push_back(row);
        }
    }
    return ordered;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->lineCount());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->columnCount());
}

QString ComparisonModel::cellText(const QModelIndex &index) const
{
    const CatalogStore &store = m_comparison->store();
    QStringList lines;
    for (const Row row : orderedCell(index))
        lines += (store.string(row, TextField::Code) + u' ' + shortText(store, row)).trimmed();
    return lines.join(u'\n');
}

QString ComparisonModel::absence(const QModelIndex &index) const
{
    const auto line = size_t(index.row());
    const auto column = size_t(index.column());
    if (m_comparison->isUnknown(line, column))
        //: in place of a provider's codes for a concept
        return tr("not known yet, as none of the provider's codes has a concept");
    const int left = int(m_comparison->summaries()[column].withoutConcept);
    if (left > 0 && m_comparison->isConcept(line))
        //: in place of a provider's codes for a concept
        return tr("no code, but %Ln code(s) of the provider have no concept yet", nullptr, left);
    return tr("no code");
}

QString ComparisonModel::toolTip(const QModelIndex &index) const
{
    if (m_comparison->cell(size_t(index.row()), size_t(index.column())).empty())
        return u"<p>%1</p>"_s.arg(accessibleText(index).toHtmlEscaped());
    const CatalogStore &store = m_comparison->store();
    QString html;
    for (const Row row : orderedCell(index, 0, mostToolTipCodes)) {
        html += u"<p><b>%1</b> %2"_s.arg(store.string(row, TextField::Code).toHtmlEscaped(),
                                         shortText(store, row).toHtmlEscaped());
        if (m_comparison->isCollision(row))
            html += u"<br>≠ "_s + tr("Another provider uses this code for something else");
        html += u"</p>"_s;
    }
    if (m_comparison->cell(size_t(index.row()), size_t(index.column())).size() > mostToolTipCodes)
        html += u"<p>…</p>"_s;
    return html;
}

QString ComparisonModel::accessibleText(const QModelIndex &index) const
{
    const QString where = Phrases::list({headerData(index.column(), Qt::Horizontal).toString(),
                                         headerData(index.row(), Qt::Vertical).toString()});
    const QString text = cellText(index);
    if (text.isEmpty())
        return Phrases::titled(where, absence(index));
    QString all = Phrases::titled(where, Phrases::clauses(text.split(u'\n')));
    const auto rows = m_comparison->cell(size_t(index.row()), size_t(index.column()));
    if (std::ranges::any_of(rows, [this](Row row) { return m_comparison->isCollision(row); }))
        all = tr("%1; collides").arg(all);
    return all;
}

/// In what a line is about: a word that is found there brings it whole.
QVariant ComparisonModel::hits(const QString &text) const
{
    const ComparisonRequest &request = m_comparison->request();
    return QVariant::fromValue(request.query && request.alignment == Alignment::Concept
                                       ? highlights(*request.query, Field::Concept, text)
                                       : QList<Span>());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return withControlSigns(cellText(index));
    case Qt::ToolTipRole:
        return withControlSigns(toolTip(index));
    case Qt::AccessibleTextRole:
        return withControlSigns(accessibleText(index));
    default:
        return {};
    }
}

ComparisonModel::SummaryTexts ComparisonModel::summaryTexts(int column) const
{
    const ProviderSummary &summary = m_comparison->summaries()[size_t(column)];
    return {.codes = tr("%Ln code(s)", nullptr, int(summary.codes)),
            .statuses = tr("%Ln status(es)", nullptr, int(summary.statuses)),
            //: of a provider's codes, in the narrow head of its column
            .concepts = summary.lacksConcepts()
                    ? tr("no concept accepted yet")
                    //: %1 of all %Ln concepts
                    : tr("%1 of %Ln concept(s)", nullptr, int(m_comparison->conceptCount()))
                              .arg(QLocale().toString(summary.concepts)),
            .sharedCodes = tr("%Ln shared number(s)", nullptr, int(summary.sharedCodes))};
}

QStringList ComparisonModel::summaryLines(int column) const
{
    const SummaryTexts texts = summaryTexts(column);
    return {texts.codes + u" · "_s + texts.statuses, texts.concepts, texts.sharedCodes};
}

/// By what the lines are.
QString ComparisonModel::mostTelling(const SummaryTexts &texts) const
{
    switch (m_comparison->request().alignment) {
    case Alignment::Concept:
        return texts.concepts;
    case Alignment::HttpStatus:
        return texts.statuses;
    case Alignment::Code:
        return texts.sharedCodes;
    }
    Q_UNREACHABLE();
}

QStringList ComparisonModel::briefTexts(int column) const
{
    const SummaryTexts texts = summaryTexts(column);
    const QString first = mostTelling(texts);
    QStringList brief{first + u" · "_s + texts.codes, first};
    const ProviderSummary &summary = m_comparison->summaries()[size_t(column)];
    if (m_comparison->request().alignment == Alignment::Concept)
        brief += tr("%Ln concept(s)", nullptr, int(summary.concepts));
    else if (m_comparison->request().alignment == Alignment::Code)
        //: numbers that other providers use too, in the narrow head of a column
        brief += tr("%Ln shared", nullptr, int(summary.sharedCodes));
    return brief;
}

QVariant ComparisonModel::providerHeader(int column, int role) const
{
    const int index = m_comparison->provider(size_t(column));
    const bool isBaseline = m_comparison->request().baseline == index;
    const db::ProviderRecord &provider = m_comparison->store().providers()[index];
    const QString name = withControlSigns(provider.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case SummaryRole:
        return summaryLines(column);
    case BriefRole:
        return briefTexts(column);
    case ProviderIndexRole:
        return index;
    case IsBaselineRole:
        return isBaseline;
    case IsSharedRole:
        return provider.isShared;
    case Qt::ToolTipRole: {
        QStringList lines = summaryLines(column);
        if (const QString team = OriginText::teamSentence(provider); !team.isEmpty())
            lines.prepend(team.toHtmlEscaped());
        return u"<p><b>%1</b></p><p>%2</p><p>%3</p>"_s.arg(
                name.toHtmlEscaped(), lines.join(u"<br>"_s),
                tr("Shared numbers: codes that another provider here uses too. Drag to move."));
    }
    case Qt::AccessibleTextRole:
        return Phrases::list(
                QStringList(isBaseline ? tr("%1, baseline").arg(name) : name)
                + (provider.isShared ? QStringList(OriginText::word(provider)) : QStringList())
                + QStringList(Phrases::list(summaryLines(column))));
    default:
        return {};
    }
}

QVariant ComparisonModel::lineHeader(int line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return withControlSigns(ComparisonText::title(*m_comparison, size_t(line)));
    case GroupRole:
        return ComparisonText::group(*m_comparison, size_t(line));
    case HitsRole:
        return hits(ComparisonText::title(*m_comparison, size_t(line)));
    case GroupHitsRole:
        return hits(ComparisonText::group(*m_comparison, size_t(line)));
    case Qt::ToolTipRole: {
        const int row = int(m_comparison->key(size_t(line)));
        const auto &vocabulary = m_comparison->store().vocabulary();
        return m_comparison->request().alignment == Alignment::Concept && row < vocabulary.size()
                ? u"<p>%1</p>"_s.arg(vocabulary[row].meaning.toHtmlEscaped())
                : QVariant();
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Horizontal ? providerHeader(section, role)
                                         : lineHeader(section, role);
}

} // namespace errdex
