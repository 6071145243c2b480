// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractTableModel>

#include <limits>

namespace errdex {

/// A comparison as a table: a row for each line, a column for each provider. Passive; texts are
/// made when they are asked for, so its size costs nothing. Delegates read comparison() itself.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        GroupRole = Qt::UserRole + 1, ///< of vertical headers: the concept's group, or empty
        HitsRole, ///< of vertical headers: QList<Span>, what the search has found in their text
        GroupHitsRole, ///< the same, in the group's
        SummaryRole, ///< of horizontal headers: QStringList, "30 codes · 9 statuses", …
        BriefRole, ///< the same: what the comparison is about on one line, the fullest first
        ProviderIndexRole, ///< of horizontal headers: int
        IsBaselineRole, ///< of horizontal headers: bool
        IsSharedRole, ///< of horizontal headers: bool, the team shares the catalogue
    };

    explicit ComparisonModel(QObject *parent = nullptr);
    ~ComparisonModel() override;

    /// Shows another comparison (or none) with one model reset.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }

    /// A code that the search found comes before the others; else page order. From the place
    /// `first` on, and `most` of them: a cell may hold a whole catalogue.
    std::vector<Row> orderedCell(const QModelIndex &index, size_t first = 0,
                                 size_t most = std::numeric_limits<size_t>::max()) const;
    /// "-1021 Timestamp …", a line for each code, as the catalogue has it: what is copied.
    QString cellText(const QModelIndex &index) const;
    QStringList summaryLines(int column) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;

private:
    QVariant hits(const QString &text) const;
    /// What the head of a provider says, piece by piece.
    struct SummaryTexts
    {
        QString codes;
        QString statuses;
        QString concepts;
        QString sharedCodes;
    };
    SummaryTexts summaryTexts(int column) const;
    QString mostTelling(const SummaryTexts &texts) const;
    QStringList briefTexts(int column) const;
    QString absence(const QModelIndex &index) const; ///< what an empty cell tells
    QString toolTip(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QVariant lineHeader(int line, int role) const;
    QVariant providerHeader(int column, int role) const;

    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace errdex
