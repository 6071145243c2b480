// SPDX-License-Identifier: MIT
#include "ui/contraststyle.h"
#include "ui/focus/focusguide.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace errdex {

class TestFocusGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void surroundsWhatHasTheFocus();
    void isWhereNoCursorIs();
    void isNotForTheMouse();
    void scrollsIntoSight();
    void staysWithAScrolledPart();
    void comesWithAPartThatIsLaidOutLater();
    void isWholeAtTheEdgesOfTheWindow_data();
    void isWholeAtTheEdgesOfTheWindow();

private:
    /// In the window's coordinates.
    QRect placeOf(const QWidget &part) const
    {
        return {part.mapTo(m_window.get(), QPoint(0, 0)), part.size()};
    }

    bool isAround(const QWidget &part) const
    {
        const QFocusFrame *ring = m_guide->ring();
        const QRect line = placeOf(part).adjusted(-FocusRing::width, -FocusRing::width,
                                                  FocusRing::width, FocusRing::width);
        return ring && ring->isVisible() && ring->widget() == &part && placeOf(*ring) == line;
    }

    std::unique_ptr<FocusGuide> m_guide;
    std::unique_ptr<QWidget> m_window;
    QScrollArea *m_area = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_last = nullptr;
    QLineEdit *m_edit = nullptr;
};

void TestFocusGuide::initTestCase()
{
    QApplication::setStyle(new ContrastStyle(u"fusion"_s));
}

void TestFocusGuide::init()
{
    m_window = std::make_unique<QWidget>();
    m_guide = std::make_unique<FocusGuide>(nullptr);
    m_area = new QScrollArea(m_window.get());
    m_area->setWidgetResizable(true);
    auto *contents = new QWidget;
    auto *parts = new QVBoxLayout(contents);
    m_edit = new QLineEdit;
    m_first = new QPushButton(u"First"_s);
    m_last = new QPushButton(u"Last"_s);
    parts->addWidget(m_edit);
    parts->addWidget(m_first);
    parts->addSpacing(2000);
    parts->addWidget(m_last);
    m_area->setWidget(contents);
    (new QVBoxLayout(m_window.get()))->addWidget(m_area);
    m_window->resize(300, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patience));
    m_edit->setFocus();
}

void TestFocusGuide::surroundsWhatHasTheFocus()
{
    m_first->setFocus(Qt::TabFocusReason);
    QVERIFY(isAround(*m_first));
    m_last->setFocus(Qt::TabFocusReason);
    QVERIFY(isAround(*m_last));
}

void TestFocusGuide::isWhereNoCursorIs()
{
    m_first->setFocus(Qt::TabFocusReason);
    m_edit->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_guide->ring()->isVisible());
    m_edit->setReadOnly(true);
    m_first->setFocus(Qt::TabFocusReason);
    m_edit->setFocus(Qt::TabFocusReason);
    QVERIFY(isAround(*m_edit));
}

void TestFocusGuide::isNotForTheMouse()
{
    QTest::mouseClick(m_first, Qt::LeftButton);
    QVERIFY(m_first->hasFocus());
    QVERIFY(!m_guide->ring() || !m_guide->ring()->isVisible());
}

void TestFocusGuide::scrollsIntoSight()
{
    QCOMPARE(m_area->verticalScrollBar()->value(), 0);
    m_last->setFocus(Qt::OtherFocusReason); // for which Qt does not scroll
    QVERIFY(m_area->verticalScrollBar()->value() > 1000);
    QVERIFY(isAround(*m_last));
}

void TestFocusGuide::staysWithAScrolledPart()
{
    m_first->setFocus(Qt::TabFocusReason);
    m_area->verticalScrollBar()->setValue(10);
    QVERIFY(isAround(*m_first));
    m_area->verticalScrollBar()->setValue(1500);
    m_area->verticalScrollBar()->setValue(0);
    QVERIFY(isAround(*m_first));
}

// As the settings are, whose page is made and scrolled in one go.
void TestFocusGuide::comesWithAPartThatIsLaidOutLater()
{
    auto *late = new QPushButton(u"Late"_s, m_area->widget());
    late->setGeometry(0, -500, 100, 30); // out of sight, where no scroll bar reaches
    late->show();
    late->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_guide->ring()->isVisible());
    late->move(20, 60);
    QVERIFY(isAround(*late));
}

void TestFocusGuide::isWholeAtTheEdgesOfTheWindow_data()
{
    QTest::addColumn<QRect>("place"); // in a window of 300 × 200
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *name = direction == Qt::LeftToRight ? "" : " mirrored";
        const auto add = [&](const char *edge, const QRect &place) {
            QTest::addRow("%s%s", edge, name) << place << direction;
        };
        add("left", {0, 50, 80, 40});
        add("top", {50, 0, 80, 40});
        add("right", {220, 50, 80, 40});
        add("foot", {50, 160, 80, 40});
        add("all", {0, 0, 300, 200});
        add("inside", {50, 50, 80, 40});
    }
}

void TestFocusGuide::isWholeAtTheEdgesOfTheWindow()
{
    QFETCH(const QRect, place);
    QFETCH(const Qt::LayoutDirection, direction);
    m_area->hide();
    m_window->setLayoutDirection(direction);
    QPushButton part(u"Part"_s, m_window.get());
    part.setGeometry(10, 10, 20, 20);
    part.show();
    part.setFocus(Qt::TabFocusReason);
    part.setGeometry(place);
    const QPoint origin = m_guide->ring()->mapTo(m_window.get(), QPoint(0, 0));
    const QRect line = m_guide->ring()->mask().boundingRect().translated(origin);
    QVERIFY(m_window->rect().contains(line));
    QVERIFY(line.contains(place));
    const QImage picture = m_window->grab().toImage();
    const QColor color = Theme::forPalette(m_window->palette()).focus;
    const auto isDrawn = [&](int x, int y) { return picture.pixelColor(x, y) == color; };
    for (int x = line.left(); x <= line.right(); ++x)
        QVERIFY2(isDrawn(x, line.top()) && isDrawn(x, line.bottom()),
                 qPrintable(QString::number(x)));
    for (int y = line.top(); y <= line.bottom(); ++y)
        QVERIFY2(isDrawn(line.left(), y) && isDrawn(line.right(), y),
                 qPrintable(QString::number(y)));
    QVERIFY(!isDrawn(line.center().x(), line.top() + FocusRing::width + 1));
}

} // namespace errdex

QTEST_MAIN(errdex::TestFocusGuide)

#include "tst_focusguide.moc"
