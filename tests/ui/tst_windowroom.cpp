// SPDX-License-Identifier: MIT
#include "models/codetablemodel.h"
#include "ui/actions/actiontable.h"
#include "ui/browsesplitter.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/replyview.h"
#include "ui/detail/textblock.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/statuspage.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using test::WindowFixture;

/// What has how much room in Browse, in wide windows and in small ones.
class TestWindowRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void aFewCodesAreWhole();
    void aFirstStartLeavesTheDescriptionRoom_data();
    void aFirstStartLeavesTheDescriptionRoom();
    void panesFollowTheWindowUntilSomebodyMovesThem();
    void panesThatNobodyMovedFollowAfterARestart();
    void narrowWindowMovesTheDetails();
    void largeLettersLeaveTheTableRows();
    void aSingleHitIsReadInASmallWindow();
    void aSingleHitIsReadInAMiddlingWindow();
    void aSingleHitIsReadInAWideWindow();
    void typingLeavesEverythingInItsPlace();
    void whatCanBeDoneIsSeenInASmallWindow();
    void aBorderSetByHandStaysInASmallWindow();

private:
    MainWindow &window() { return m_fixture->window(); }
    CodeTableView *table() { return window().tableArea()->view(); }
    BrowseSplitter *splitter() { return window().findChild<BrowseSplitter *>(); }
    void search(const QString &text);
    void makeSmall();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowRoom::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
}

void TestWindowRoom::search(const QString &text)
{
    m_fixture->session().setText(text);
    QVERIFY(m_fixture->waitForResult());
}

void TestWindowRoom::makeSmall()
{
    window().resize(720, 505);
    QTRY_COMPARE(window().size(), QSize(720, 505));
    QTRY_VERIFY(splitter()->isNarrow());
}

// They are what is compared with the ticket.
void TestWindowRoom::aFewCodesAreWhole()
{
    window().resize(900, 600);
    m_fixture->session().setText(u"permission"_s); // PERMISSION_DENIED among numbers
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(table()->model()->rowCount() > 2 && table()->model()->rowCount() < 50);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex code = table()->model()->index(row, CodeTableModel::Code);
        QTRY_VERIFY2(table()->sizeHintForIndex(code).width()
                             <= table()->columnWidth(CodeTableModel::Code),
                     qPrintable(code.data().toString()));
    }
}

void TestWindowRoom::aFirstStartLeavesTheDescriptionRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("a screen of 1280 pixels") << 1152;
    QTest::newRow("between") << 1280;
    QTest::newRow("a large screen") << 1440;
}

// All codes, with all panes: only the texts give way, and what is short is whole.
void TestWindowRoom::aFirstStartLeavesTheDescriptionRoom()
{
    QFETCH(const int, width);
    window().resize(width, 720);
    QTRY_COMPARE(window().width(), width);
    QVERIFY(!window().findChild<BrowseSplitter *>()->isNarrow());
    QCOMPARE(table()->model()->rowCount(), 288);
    QTRY_VERIFY(table()->columnWidth(CodeTableModel::Description) >= 200);
    QTRY_VERIFY(table()->horizontalHeader()->length() <= table()->viewport()->width());
    const auto isWhole = [this](int row, int column) {
        return table()->sizeHintForIndex(table()->model()->index(row, column)).width()
                <= table()->columnWidth(column);
    };
    constexpr int shortCode = 8; // letters
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QString code = table()->model()->index(row, CodeTableModel::Code).data().toString();
        QVERIFY2(code.size() > shortCode || isWhole(row, CodeTableModel::Code), qPrintable(code));
        QVERIFY2(isWhole(row, CodeTableModel::Provider), qPrintable(code));
        QVERIFY2(isWhole(row, CodeTableModel::HttpStatus), qPrintable(code));
    }
    for (int column = CodeTableModel::Provider; column < CodeTableModel::NUM_COLUMNS; ++column)
        QVERIFY2(table()->columnWidth(column)
                         >= table()->horizontalHeader()->sectionSizeHint(column),
                 qPrintable(CodeTableModel::title(column)));
}

void TestWindowRoom::panesFollowTheWindowUntilSomebodyMovesThem()
{
    auto *splitter = window().findChild<BrowseSplitter *>();
    window().resize(1440, 800);
    QTRY_COMPARE(window().width(), 1440);
    const int details = window().detailPane()->width();
    const int facets = splitter->sizes().first();
    window().resize(1152, 800);
    QTRY_VERIFY(window().detailPane()->width() < details);
    QTRY_VERIFY(splitter->sizes().first() < facets);
    window().resize(1440, 800);
    QTRY_COMPARE(window().detailPane()->width(), details);
    QTRY_COMPARE(splitter->sizes().first(), facets);
    splitter->setPaneSizes({230, 1200}, {800, 380}, {}); // as kept from the last time
    const int kept = window().detailPane()->width();
    window().resize(1152, 800);
    QTRY_COMPARE(window().width(), 1152);
    QCOMPARE(window().detailPane()->width(), kept);
    splitter->resetSizes();
    QTRY_VERIFY(window().detailPane()->width() < details);
}

void TestWindowRoom::narrowWindowMovesTheDetails()
{
    const auto *splitter = window().findChild<BrowseSplitter *>();
    window().resize(1300, 800);
    QTRY_VERIFY(!splitter->isNarrow());
    window().resize(900, 600);
    QTRY_VERIFY(splitter->isNarrow());
    QCOMPARE(window().size(), QSize(900, 600));
    const QWidget *details = window().detailPane();
    QTRY_VERIFY(details->mapTo(&window(), QPoint()).y()
                > table()->mapTo(&window(), QPoint()).y() + 100);
    QVERIFY(table()->height() >= 150);
    QVERIFY(details->height() >= 100);
    window().resize(1300, 800);
    QTRY_VERIFY(!splitter->isNarrow());
    QVERIFY(table()->width() > details->width());
}

void TestWindowRoom::largeLettersLeaveTheTableRows()
{
    window().resize(1280, 800);
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    const auto reset = qScopeGuard([&before] { QApplication::setFont(before); });
    const auto *splitter = window().findChild<BrowseSplitter *>();
    QTRY_VERIFY(splitter->isNarrow());
    QTRY_VERIFY(table()->verticalHeader()->defaultSectionSize() > window().fontMetrics().height());
    QTRY_VERIFY(table()->viewport()->height()
                >= 5 * table()->verticalHeader()->defaultSectionSize());
}

// A size that was only kept because the program ended is nobody's choice.
void TestWindowRoom::panesThatNobodyMovedFollowAfterARestart()
{
    window().resize(1440, 800);
    QTRY_COMPARE(window().width(), 1440);
    const int facets = splitter()->sizes().first();
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    window().resize(1440, 800);
    QTRY_COMPARE(splitter()->sizes().first(), facets);
    window().resize(1152, 800);
    QTRY_VERIFY(splitter()->sizes().first() < facets);
}

// The table needs one row's height, and what the code means is what one has come for.
void TestWindowRoom::aSingleHitIsReadInASmallWindow()
{
    makeSmall();
    const int many = table()->height();
    search(u"provider:hashkey-pro code:=-1021"_s);
    QTRY_VERIFY(table()->height() < many);
    QCOMPARE(table()->verticalScrollBar()->maximum(), 0);
    const QRect row = table()->visualRect(table()->model()->index(0, 0));
    QTRY_VERIFY(table()->viewport()->rect().contains(row.center()));
    QVERIFY(table()->viewport()->height() < 3 * row.height());
    const DetailPane *details = window().detailPane();
    const auto blocks = details->findChildren<QWidget *>();
    const auto meaning = std::ranges::find_if(blocks, [](const QWidget *block) {
        return block->accessibleName() == u"Timestamp outside the allowed window"_s;
    });
    QVERIFY(meaning != blocks.end());
    const int y = (*meaning)->mapTo(details->viewport(), QPoint()).y();
    QVERIFY2(y < details->viewport()->height(),
             qPrintable(u"%1 of %2"_s.arg(y).arg(details->viewport()->height())));
    search({});
    QTRY_COMPARE(table()->height(), many);
    // What was searched for in Compare is not seen before one comes back.
    window().actions()[ActionId::Compare]->trigger();
    QTRY_VERIFY(!table()->isVisible());
    search(u"provider:hashkey-pro code:=-1021"_s);
    window().actions()[ActionId::Browse]->trigger();
    QTRY_VERIFY(table()->isVisible());
    QTRY_VERIFY(table()->viewport()->height() < 3 * row.height());
}

void TestWindowRoom::aSingleHitIsReadInAMiddlingWindow()
{
    window().resize(1024, 740);
    QTRY_COMPARE(window().size(), QSize(1024, 740));
    search(u"provider:hashkey-pro code:=-1021"_s);
    const DetailPane *details = window().detailPane();
    const auto bottom = [details] { // it may be made anew
        const auto *text = details->findChild<ReplyView *>()->findChild<TextBlock *>();
        return text->mapTo(details->viewport(), QPoint()).y() + text->height();
    };
    QTRY_VERIFY(details->findChild<ReplyView *>());
    QTRY_VERIFY(bottom() <= details->viewport()->height());
}

// Down to the reply, beside a table that needs little room.
void TestWindowRoom::aSingleHitIsReadInAWideWindow()
{
    window().resize(1280, 780);
    QTRY_COMPARE(window().size(), QSize(1280, 780));
    const DetailPane *details = window().detailPane();
    const int usual = details->width();
    search(u"provider:hashkey-pro code:=-1021"_s);
    QTRY_VERIFY(details->width() > usual + 100);
    const auto *reply = details->findChild<ReplyView *>();
    QVERIFY(reply);
    const int bottom = reply->mapTo(details->viewport(), QPoint()).y() + reply->height();
    QVERIFY2(bottom <= details->viewport()->height(),
             qPrintable(u"%1 of %2"_s.arg(bottom).arg(details->viewport()->height())));
    QVERIFY(table()->columnWidth(CodeTableModel::Description) >= 120);
    search(u"code:=400014"_s); // one has to choose
    QCOMPARE(m_fixture->rowCount(), 2);
    QTRY_COMPARE(details->width(), usual);
    search(u"zzqqxx"_s); // nothing to read
    QTRY_COMPARE(details->width(), usual);
    search({});
    QTRY_COMPARE(details->width(), usual);
    // A person's own width stays.
    auto *inner = qobject_cast<QSplitter *>(window().detailPane()->parentWidget());
    QTest::keyClick(inner->handle(1), Qt::Key_Right);
    const int chosen = details->width();
    search(u"provider:hashkey-pro code:=-1021"_s);
    QTest::qWait(50);
    QCOMPARE(details->width(), chosen);
}

// Borders and lines move once, when the last letter is written.
void TestWindowRoom::typingLeavesEverythingInItsPlace()
{
    makeSmall();
    const int many = table()->height();
    const QPoint place = table()->mapTo(&window(), QPoint());
    window().searchBox()->focusText();
    auto *box = window().searchBox()->lineEdit();
    for (const QChar letter : u"HashKey -1021"_s) {
        QTest::keyClicks(box, QString(letter));
        QVERIFY(m_fixture->waitForResult());
        QCoreApplication::processEvents(); // what has to be laid out anew
        QVERIFY2(table()->height() == many,
                 qPrintable(u"%1: %2"_s.arg(box->text()).arg(table()->height())));
        QVERIFY2(table()->mapTo(&window(), QPoint()) == place, qPrintable(box->text()));
    }
    QTRY_VERIFY(table()->height() < many);
    // Who goes on to the results has written the last letter.
    box->setFocus();
    box->selectAll();
    QTest::keyClick(box, Qt::Key_Delete);
    QTRY_COMPARE(table()->height(), many);
    QTest::keyClicks(box, u"-1021"_s);
    QVERIFY(m_fixture->waitForResult());
    QTest::keyClick(box, Qt::Key_Down);
    QCoreApplication::processEvents();
    QVERIFY(table()->height() < many);
}

void TestWindowRoom::whatCanBeDoneIsSeenInASmallWindow()
{
    makeSmall();
    const int details = window().detailPane()->height();
    search(u"zzqqxx"_s);
    const StatusPage *page = window().tableArea()->page();
    QVERIFY(page);
    QTRY_VERIFY(page->isVisible());
    const auto *area = page->findChild<QScrollArea *>();
    QTRY_VERIFY2(area->verticalScrollBar()->maximum() == 0,
                 qPrintable(QString::number(area->verticalScrollBar()->maximum())));
    search({});
    QTRY_COMPARE(window().detailPane()->height(), details);
}

void TestWindowRoom::aBorderSetByHandStaysInASmallWindow()
{
    makeSmall();
    auto *inner = qobject_cast<QSplitter *>(window().detailPane()->parentWidget());
    QVERIFY(inner);
    QTest::keyClick(inner->handle(1), Qt::Key_Up);
    const int chosen = table()->height();
    search(u"provider:hashkey-pro code:=-1021"_s);
    QCOMPARE(table()->height(), chosen);
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    makeSmall();
    QTRY_COMPARE(table()->height(), chosen);
}

QTEST_MAIN(TestWindowRoom)
#include "tst_windowroom.moc"
