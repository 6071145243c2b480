// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace errdex {

class FacetFilter;
class FacetModel;
class FacetView;
struct SearchResult;

/// The left pane: what there is, with counts, one view of the query text. Long lists get a field to
/// search them, which Escape empties.
class FacetPane : public QWidget
{
    Q_OBJECT

public:
    /// More values than this in a dimension call for the field.
    static constexpr int longList = 12;

    explicit FacetPane(QWidget *parent = nullptr);

    void setResult(std::shared_ptr<const SearchResult> result);
    QStringList foldedFacets() const;
    void setFoldedFacets(const QStringList &folded);

    void addOnTop(QWidget *widget); ///< becomes a part of the pane
    FacetModel *facetModel() const { return m_model; }
    FacetView *view() const { return m_view; }

    QSize sizeHint() const override { return {216, 400}; }
    QSize minimumSizeHint() const override { return {150, 120}; }

Q_SIGNALS:
    /// The values that the condition on `field` should have now; none removes it.
    void valuesChanged(errdex::Field field, const QStringList &values);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWhetherFound();

    FacetModel *m_model;
    FacetFilter *m_filter;
    FacetView *m_view;
    QLineEdit *m_needle;
    QLabel *m_nothing; ///< that no value fits the field
    QString m_toldNothing; ///< to who does not see it
};

} // namespace errdex
