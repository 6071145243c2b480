// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/table/windowtable.h"

#include <QTableView>

class QToolButton;

namespace errdex {

class ComparisonCardsModel;

/// The cards of one line of a comparison: one beside the other, the same fields at the same height.
/// Left and Right go from card to card, Up and Down from line to line, with Ctrl from field to
/// field; Enter opens the code, Esc goes back. Of a line with very many codes some are shown, and a
/// button in the corner, or Right on the last card, shows more.
class CardsView : public WindowTable
{
    Q_OBJECT

public:
    explicit CardsView(QWidget *parent = nullptr);
    ~CardsView() override;

    /// The provider that was current stays it, or `provider` becomes it.
    void setLine(const std::shared_ptr<const Comparison> &comparison, std::optional<size_t> line,
                 std::optional<int> provider = {});
    std::optional<db::CodeKey> currentCode() const; ///< none where the provider has none
    /// Makes the first card of a provider current, unless one of its cards is it, and brings it into
    /// sight: sideways, at the fields that are being read.
    void goToProvider(int provider);
    void showMore(); ///< another sixty cards
    const ComparisonCardsModel &cards() const { return *m_model; }
    QToolButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void stepRequested(int step); ///< to another line
    void leaveRequested();
    void providerReached(int provider); ///< the person has gone to another provider's card
    void codeRequested(const errdex::db::CodeKey &key);
    void copied(const QString &what);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void showCards(qsizetype limit);
    void fitCards();
    void fitWidths();
    void fitHeights();
    void openCurrent();
    void copyCurrent();

    ComparisonCardsModel *m_model;
    QToolButton *m_more;
    bool m_isFollowing = false; ///< what is current comes from the table
};

} // namespace errdex
