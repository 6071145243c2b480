// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/table/windowtable.h"

#include <QTableView>

namespace errdex {

class CoverageModel;

/// A small heat map: how many concepts of each group each provider covers. A click, Enter or Space
/// on a field asks for its lines. Where the groups' titles would have no room beside the fields, each
/// stands above its own.
class CoverageView : public WindowTable
{
    Q_OBJECT

public:
    explicit CoverageView(QWidget *parent = nullptr);
    ~CoverageView() override;

    void setComparison(std::shared_ptr<const Comparison> comparison);

    QSize sizeHint() const override;
    bool isStacked() const { return m_isStacked; } ///< titles above the fields
    /// Where a title stands in the viewport that is above its fields; empty for one beside them.
    QRect titleRect(int row) const;

Q_SIGNALS:
    /// `provider` is empty where it covers nothing: the lines that it lacks are asked for.
    void fieldActivated(const QString &groupSlug, const QString &provider);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitForm();
    void fitSections();
    int titleHeight() const;
    int fieldWidth() const;
    void activate(const QModelIndex &index);

    CoverageModel *m_model;
    bool m_isStacked = false;
};

} // namespace errdex
