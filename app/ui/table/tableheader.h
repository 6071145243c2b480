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

    QSize sizeHint() const override;

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int footerHeight() const;
    void placeFooter();

    QPointer<QWidget> m_footer;
    mutable QSize m_sectionsHint; ///< invalid until it is asked for
};

} // namespace errdex
