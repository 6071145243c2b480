// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace errdex {

/// Facets | table | details. In a narrow window the details stand below the table, where both still
/// have room to be read; each of the two arrangements keeps its own sizes. Below the table, the details
/// take what its rows, or what stands in their place, do not need; beside a single row they are wider.
class BrowseSplitter : public QSplitter
{
    Q_OBJECT

public:
    BrowseSplitter(QWidget *facets, QWidget *table, QWidget *details, QWidget *parent = nullptr);

    bool isNarrow() const { return m_isNarrow; }

    /// In pixels; what does not fit the panes is ignored.
    void setPaneSizes(const QList<int> &outer, const QList<int> &beside, const QList<int> &below);
    QList<int> outerSizes() const { return sizes(); }
    QList<int> besideSizes() const;
    QList<int> belowSizes() const;
    bool isUsual() const { return m_isUsual; } ///< nobody has chosen any size
    bool isUsualBelow() const { return m_belowSizes.isEmpty(); } ///< nor that of the details there
    void resetSizes();
    /// Whether one code is all there is in the table: what one reads then is beside it, with more room.
    void setSingle(bool isSingle);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void arrangeUsual();
    void followNeeds();
    int usualFacets() const; ///< in pixels
    int usualBelow(
            int length) const; ///< height of the details in a column of this length, in pixels
    int usualBeside() const; ///< their width, in pixels
    void fitFont();
    void takeWish();
    void applyWish();

    QSplitter *m_inner;
    int m_letterHeight = 0; ///< pixels, to which the panes were fitted
    /// What the person has chosen, or what was there at first, and beside letters of which height: with
    /// larger ones there may be no room for it, and with the old ones it is there again.
    struct Wish
    {
        int letterHeight = 0;
        int facets = 0;
        int details = 0; ///< beside the table; 0 where they stand below it
    };
    Wish m_wish;
    bool m_isNarrow = false;
    bool m_isSingle = false;
    bool m_isUsual = true; ///< nobody has chosen sizes: they follow the window's width
    QList<int> m_besideSizes;
    QList<int> m_belowSizes; ///< empty as long as nobody has chosen them
};

} // namespace errdex
