// SPDX-License-Identifier: MIT
#include "models/coveragemodel.h"

#include "core/catalog/origintext.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace errdex {

CoverageModel::CoverageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

CoverageModel::~CoverageModel() = default;

void CoverageModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->coverage().groups.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->columnCount());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(index.row());
    const auto column = size_t(index.column());
    const quint32 covered = m_comparison->covered(row, column);
    const quint32 all = m_comparison->coverage().concepts[row];
    const CatalogStore &store = m_comparison->store();
    const db::ConceptRecord &group = store.vocabulary()[m_comparison->coverage().groups[row]];
    const db::ProviderRecord &provider = store.providers()[m_comparison->provider(column)];
    switch (role) {
    case Qt::DisplayRole:
        if (m_comparison->summaries()[column].lacksConcepts())
            return u"?"_s;
        return covered == 0 ? QString() : QLocale().toString(covered);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString name = withControlSigns(provider.name);
        const QString text = m_comparison->summaries()[column].lacksConcepts()
                ? Phrases::titled(Phrases::list({name, group.title}), ComparisonText::unknown())
                //: %1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3
                : tr("%1, %2: %3 of %Ln concept(s)", nullptr, int(all))
                          .arg(name, group.title, QLocale().toString(covered));
        return role == Qt::ToolTipRole ? u"<p>%1</p>"_s.arg(text.toHtmlEscaped()) : text;
    }
    case ShareRole:
        return all == 0 ? 0.0 : double(covered) / double(all);
    case GroupSlugRole:
        return group.slug;
    case ProviderSlugRole:
        return provider.slug;
    case ProviderIndexRole:
        return m_comparison->provider(column);
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    const CatalogStore &store = m_comparison->store();
    if (orientation == Qt::Vertical) {
        const QString title =
                store.vocabulary()[m_comparison->coverage().groups[size_t(section)]].title;
        if (role == Qt::DisplayRole)
            return title;
        return role == Qt::ToolTipRole ? QVariant(u"<p>%1</p>"_s.arg(title.toHtmlEscaped()))
                                       : QVariant();
    }
    const int provider = m_comparison->provider(size_t(section));
    if (role == ProviderIndexRole)
        return provider;
    QStringList texts{withControlSigns(store.providers()[provider].name)};
    if (store.providers()[provider].isShared)
        texts.append(OriginText::word(store.providers()[provider]));
    const QString text = Phrases::list(texts);
    if (role == Qt::AccessibleTextRole)
        return text;
    return role == Qt::ToolTipRole ? QVariant(u"<p>%1</p>"_s.arg(text.toHtmlEscaped()))
                                   : QVariant();
}

} // namespace errdex
