// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/table/windowtable.h"

#include <QTableView>

namespace errdex {

class ComparisonDelegate;
class ComparisonModel;
class ProviderHeader;

/// The comparison as a table with frozen heads of lines and providers. The current line stays
/// current over a new comparison. What is painted depends on what is in sight alone.
class ComparisonView : public WindowTable
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);
    ~ComparisonView() override;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison> &comparison() const;
    std::optional<size_t> currentLine() const;
    std::optional<int> currentProvider() const; ///< of the current cell
    /// Makes the cell of a provider current, in the same line; brings it into sight sideways.
    void goToProvider(int provider);
    /// Makes the cell of a code current; false where no line has it.
    bool goToCode(const db::CodeKey &code);
    /// The code of the current cell; none where that has none, or several.
    std::optional<db::CodeKey> currentCode() const;
    void setCompact(bool isCompact);
    /// The height that the table has if its lines need it, by which its heads are chosen.
    void setRoom(int height);
    /// Moves the current line by `step`; stops at both ends.
    void stepLine(int step);
    void copyCurrentCell();

    QSize sizeHint() const override; ///< as high as its lines together

Q_SIGNALS:
    void currentLineChanged();
    void currentProviderChanged(); ///< in the same line
    void lineActivated(); ///< Enter, or a double click: side by side
    void codeRequested(const errdex::db::CodeKey &key); ///< to be shown in Browse
    void providersReordered(const std::vector<int> &providers); ///< of the store
    void baselineRequested(std::optional<int> provider);
    void copied(const QString &what);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitHeights();
    void goToFound();
    void fitHead();
    void fitWidths();
    void takeMove();
    void moveColumn(int step);
    void openCurrentCode();
    void toggleBaseline();

    ComparisonModel *m_model;
    ComparisonDelegate *m_delegate;
    ProviderHeader *m_providers;
    int m_room = 0; ///< pixels
    bool m_isReturning = false;
    bool m_wantsFound = false; ///< another search has come
    bool m_isAtCode = false; ///< which was gone to, and is left by no search that has its line
};

} // namespace errdex
