// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QPointer>

namespace errdex {

/// A horizontal header with room for one widget below its sections, so that the widget scrolls and
/// is laid out with the header by the table itself.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent);

    /// Becomes the parent of `footer`; its size hint is the height of the room, and hiding it
    /// closes the room.
    void setFooter(QWidget *footer);
    QWidget *footer() const { return m_footer; }

    /// The title of this section is for who cannot see what stands below it; it is not painted. From
    /// outside, through AT-SPI, a column is described by the title alone.
    void hideTitle(int section) { m_untitled = section; }
    /// What is painted; empty where the title is hidden.
    QString shownTitle(int section) const;

    QSize sizeHint() const override;

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    int footerHeight() const;
    void placeFooter();

    int m_untitled = -1;
    QPointer<QWidget> m_footer;
    mutable QSize m_sectionsHint; ///< invalid until it is asked for
};

} // namespace errdex
