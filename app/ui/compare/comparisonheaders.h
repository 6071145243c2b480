// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace errdex {

/// The head of each provider's column: name, and, where there is room, what it has. Sections can be
/// moved.
class ProviderHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ProviderHeader(QWidget *parent);

    QSize sizeHint() const override;
    /// How much they show; tool tip and screen readers have all of it.
    enum class Extent : quint8 {
        Name,
        Line, ///< and on one line what matters most
        Whole,
    };
    void setExtent(Extent extent);
    Extent extent() const { return m_extent; }
    /// What stands below the name of a section, from the top; the fullest of a line that has room.
    QStringList linesOf(int section) const;
    /// Makes room for the baseline's sign where it would cut a text; after columns have changed.
    void fitSign();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

Q_SIGNALS:
    void moveDropped(); ///< the mouse let a section go; it may have been moved before

private:
    /// Where the baseline's sign cuts nothing off.
    enum class SignPlace : quint8 {
        Name, ///< behind it
        Summary, ///< behind its last line
        Foot, ///< on a line of its own
    };
    SignPlace signPlace(int section) const;
    int signWidth() const;
    bool isBaseline(int section) const;
    QStringList linesWithin(int section, int room) const;

    Extent m_extent = Extent::Whole;
    bool m_hasFoot = false;
};

/// The head of each line: what it is about, and its group. It stays in sight while a tall line is
/// scrolled.
class LineHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LineHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace errdex
