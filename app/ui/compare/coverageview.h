// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QTableView>

namespace errdex {

class CoverageModel;

/// A small heat map: how many concepts of each group each provider covers. A click, Enter or Space
/// on a field asks for its lines.
class CoverageView : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageView(QWidget *parent = nullptr);
    ~CoverageView() override;

    void setComparison(std::shared_ptr<const Comparison> comparison);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// `provider` is empty where it covers nothing: the lines that it lacks are asked for.
    void fieldActivated(const QString &groupSlug, const QString &provider);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override {}

private:
    void fitSections();
    void activate(const QModelIndex &index);

    CoverageModel *m_model;
};

} // namespace errdex
