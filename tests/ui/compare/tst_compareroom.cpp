// SPDX-License-Identifier: MIT
#include "core/usersettings.h"
#include "models/providerchoicemodel.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/coverageview.h"
#include "ui/compare/providerpicker.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// What has how much room on Compare: the side, its map, the providers' columns and the cards.
class TestCompareRoom : public test::CompareRoomFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { end(); }

    void twoProvidersAreSeenInANarrowWindow_data() { languages(); }
    void twoProvidersAreSeenInANarrowWindow();
    void theRestOfTheSwitchesIsEasyToHit_data() { languages(); }
    void theRestOfTheSwitchesIsEasyToHit();
    void aWidthSetByHandIsKept();
    void theUsualWidthComesBack();
    void theMapNeedNotScrollSideways_data();
    void theMapNeedNotScrollSideways();
    void aTitleAboveItsFieldsIsNoField();
    void theSideGrowsWithItsLetters_data();
    void theSideGrowsWithItsLetters();
    void theListLeavesRoomForWhatIsBelow();
    void namesEndBeforeTheNumbers();
    void cardsKeepTheirNamesInANarrowWindow();
    void cardsLeaveTheTableRoomInALowWindow();
    void cardsTakeWhatTheLinesDoNotNeed();
    void theWayBackIsAnArrowInANarrowBar();

private:
    int sideWidth() { return page().sizes().constFirst(); }
    /// As a person drags the border, or moves it by keys.
    void drag(int by);
};

void TestCompareRoom::drag(int by)
{
    QSplitterHandle *border = page().handle(1);
    const QPoint at = border->rect().center();
    QTest::mousePress(border, Qt::LeftButton, {}, at);
    QTest::mouseMove(border, at + QPoint(by, 0));
    QTest::mouseRelease(border, Qt::LeftButton, {}, at + QPoint(by, 0));
}

void TestCompareRoom::twoProvidersAreSeenInANarrowWindow()
{
    QFETCH(const QString, language);
    openIn(language, {800, 600});
    QCOMPARE(m_fixture->window().width(), 800); // or it did not fit the window in this language
    const ComparisonView &view = *page().view();
    QVERIFY(page().picker()->isVisible());
    const int columns = view.columnWidth(0) + view.columnWidth(1);
    QVERIFY2(columns <= view.viewport()->width(),
             qPrintable(u"%1 of %2, beside %3"_s.arg(columns)
                                .arg(view.viewport()->width())
                                .arg(sideWidth())));
    QVERIFY(view.verticalHeader()->isVisible());
    QVERIFY(view.verticalHeader()->width() >= 120);
    QVERIFY(page().picker()->width() >= page().picker()->minimumSizeHint().width());
}

void TestCompareRoom::theRestOfTheSwitchesIsEasyToHit()
{
    QFETCH(const QString, language);
    openIn(language, {640, 600}); // the smallest: no language has room for all of them
    auto *rest = page().bar()->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
    QVERIFY(rest);
    QTRY_VERIFY(rest->isVisible());
    QVERIFY2(rest->width() >= 24 && rest->height() >= 24,
             qPrintable(u"%1 × %2"_s.arg(rest->width()).arg(rest->height())));
    QVERIFY(!rest->accessibleName().isEmpty());
    QVERIFY(rest->focusPolicy() & Qt::TabFocus);
}

void TestCompareRoom::aWidthSetByHandIsKept()
{
    openIn(u"en"_s, {1440, 900});
    const int usual = sideWidth();
    drag(60);
    QCOMPARE(sideWidth(), usual + 60);
    m_fixture->window().resize(800, 600);
    QTRY_COMPARE(page().width(), 800);
    QCOMPARE(sideWidth(), usual + 60);
    m_fixture->window().resize(1440, 900);
    QTRY_COMPARE(page().width(), 1440);
    QCOMPARE(sideWidth(), usual + 60);
    m_fixture->restart();
    m_fixture->window().resize(1440, 900);
    QVERIFY(m_fixture->show());
    show();
    QCOMPARE(sideWidth(), usual + 60);
    action(ActionId::ResetLayout)->trigger();
    QCOMPARE(sideWidth(), usual);
    m_fixture->restart();
    m_fixture->window().resize(1440, 900);
    QVERIFY(m_fixture->show());
    show();
    QCOMPARE(sideWidth(), usual);
}

void TestCompareRoom::theUsualWidthComesBack()
{
    openIn(u"en"_s, {1440, 900});
    const int usual = sideWidth();
    m_fixture->window().resize(800, 600);
    QTRY_VERIFY(sideWidth() < usual - 40);
    m_fixture->window().resize(1440, 900);
    QTRY_COMPARE(sideWidth(), usual);
}

void TestCompareRoom::theMapNeedNotScrollSideways_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const QString &language : Translations::languages()) {
        const auto add = [&language](const char *row, QSize size, int percent) {
            QTest::addRow("%s, %s", row, qPrintable(language)) << language << size << percent;
        };
        add("narrow", {800, 600}, 100);
        add("usual", {1440, 900}, 100);
        add("large letters", {1440, 900}, 200);
        add("narrow, large letters", {800, 600}, 200);
    }
}

void TestCompareRoom::theMapNeedNotScrollSideways()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    openIn(language, size);
    m_fixture->window().userSettings().setValue(SettingId::FontPercent, percent);
    const CoverageView &map = *page().coverage();
    QTRY_COMPARE(map.horizontalScrollBar()->maximum(), 0);
    if (percent == 100)
        QTRY_COMPARE(map.isStacked(), size.width() < 1000);
    else if (size.width() < 1000)
        QTRY_VERIFY(map.isStacked());
    QVERIFY(map.model()->rowCount() > 10);
    const int letters = map.fontMetrics().averageCharWidth();
    if (!map.isStacked()) {
        QVERIFY(map.verticalHeader()->width() >= 12 * letters);
        return;
    }
    // Titles have more room than beside the fields, each above fields that are as large as before.
    for (int row = 0; row < map.model()->rowCount(); ++row) {
        const QRect title = map.titleRect(row);
        QVERIFY(title.left() >= 0 && title.right() < map.viewport()->width());
        QVERIFY2(title.width() > 12 * letters, qPrintable(QString::number(title.width())));
        QVERIFY(map.rowHeight(row) >= title.height() + map.fontMetrics().height() + 4);
    }
}

void TestCompareRoom::aTitleAboveItsFieldsIsNoField()
{
    openIn(u"en"_s, {800, 600});
    CoverageView &map = *page().coverage();
    QTRY_VERIFY(map.isStacked());
    QSignalSpy activated(&map, &CoverageView::fieldActivated);
    const QRect title = map.titleRect(1);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, title.center());
    QCOMPARE(activated.count(), 0);
    const QRect field = map.visualRect(map.model()->index(1, 2));
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, {field.center().x(), field.bottom() - 4});
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().at(1).toString(), u"alef-markets"_s);
}

// The same letters with the sign as without it, however wide the column is.

void TestCompareRoom::theSideGrowsWithItsLetters_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("while it is shown") << true;
    QTest::newRow("behind Browse") << false;
}

void TestCompareRoom::theSideGrowsWithItsLetters()
{
    QFETCH(bool, isShown);
    openIn(u"en"_s, {1200, 800});
    const int usual = page().picker()->width();
    if (!isShown)
        action(ActionId::Browse)->trigger();
    UserSettings &settings = m_fixture->window().userSettings();
    settings.setValue(SettingId::FontPercent, 200);
    if (!isShown)
        action(ActionId::Compare)->trigger();
    QTRY_VERIFY2(page().picker()->width() >= std::min(usual * 3 / 2, page().width() / 3),
                 qPrintable(QString::number(page().picker()->width())));
    const ProviderPicker &picker = *page().picker();
    QTRY_VERIFY(picker.width() >= picker.minimumSizeHint().width());
    settings.reset(SettingId::FontPercent);
    QTRY_COMPARE(page().picker()->width(), usual);
}

// In a low window with large letters the list went on below the choice of a baseline.
void TestCompareRoom::theListLeavesRoomForWhatIsBelow()
{
    openIn(u"en"_s, {1152, 480});
    const QListView *list = page().picker()->view();
    const auto *below = page().picker()->findChild<QComboBox *>();
    const int usual = list->height();
    UserSettings &settings = m_fixture->window().userSettings();
    settings.setValue(SettingId::FontPercent, 200);
    QTRY_VERIFY(list->sizeHintForRow(0) > 30);
    QTRY_VERIFY2(
            list->geometry().bottom() < below->geometry().top(),
            qPrintable(u"%1 and %2"_s.arg(list->geometry().bottom()).arg(below->geometry().top())));
    QVERIFY(list->height() >= 2 * list->sizeHintForRow(0));
    settings.reset(SettingId::FontPercent);
    QTRY_COMPARE(list->height(), usual);
    settings.setValue(SettingId::FontPercent, 200);
    m_fixture->window().resize(1152, 1000);
    QTRY_VERIFY(list->height() >= list->model()->rowCount() * list->sizeHintForRow(0));
}

void TestCompareRoom::namesEndBeforeTheNumbers()
{
    openIn(u"en"_s, {1200, 800});
    QListView *list = page().picker()->view();
    const QModelIndex index = list->model()->index(0, 0);
    const int number = list->fontMetrics().horizontalAdvance(
            QLocale().toString(index.data(ProviderChoiceModel::CodeCountRole).toInt()));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.widget = list;
        option.direction = direction;
        option.state = QStyle::State_Enabled;
        option.rect = {0, 0, number + 100, 32}; // no room for the name
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        list->itemDelegate()->paint(&painter, option, index);
        painter.end();
        // Where the number begins, there is a gap before it.
        for (int x = 2; x < 7; ++x) {
            const int fromNumber = number + 8 + x;
            const int column = direction == Qt::LeftToRight ? image.width() - 1 - fromNumber
                                                            : fromNumber;
            for (int y = 0; y < image.height(); ++y)
                QCOMPARE(image.pixelColor(column, y), QColor(Qt::white));
        }
    }
}

// "HashKe… · 1 of 3" says neither whose card it is nor, in a row of such, which.
void TestCompareRoom::cardsKeepTheirNamesInANarrowWindow()
{
    openIn(u"en"_s, {1200, 800});
    CardsView &cards = *page().cards();
    const auto headHeight = [&](int width, size_t codes) {
        m_fixture->window().resize(width, 800);
        const Comparison &comparison = *session().comparison();
        for (size_t line = 0; line < comparison.lineCount(); ++line) {
            if (comparison.cell(line, 3).size() == codes)
                page().view()->setCurrentIndex(page().view()->model()->index(int(line), 3));
        }
        QCoreApplication::processEvents();
        return cards.horizontalHeader()->height();
    };
    const int usual = headHeight(1900, 3);
    QCOMPARE(headHeight(800, 1), usual);
    const int narrow = headHeight(800, 3);
    QVERIFY2(narrow >= usual + cards.fontMetrics().height(), qPrintable(QString::number(narrow)));
    QCOMPARE(headHeight(1900, 3), usual); // behind the names again
    // What does not fit even so is told.
    const QVariant tip = cards.model()->headerData(0, Qt::Horizontal, Qt::ToolTipRole);
    QVERIFY2(tip.toString().contains(u"Freeway"_s), qPrintable(tip.toString()));
}

void TestCompareRoom::cardsLeaveTheTableRoomInALowWindow()
{
    openIn(u"en"_s, {800, 520});
    QTRY_COMPARE(m_fixture->window().height(), 520);
    QTRY_VERIFY2(
            page().view()->height() + 2 >= page().cards()->height(),
            qPrintable(u"%1 and %2"_s.arg(page().view()->height()).arg(page().cards()->height())));
    auto *border = qobject_cast<QSplitter *>(page().cards()->parentWidget())->handle(1);
    QTest::keyClick(border, Qt::Key_Home); // a person's choice stays
    const int chosen = page().view()->height();
    m_fixture->window().resize(800, 700);
    QTRY_COMPARE(m_fixture->window().height(), 700);
    QVERIFY(page().view()->height() >= chosen);
    QVERIFY(page().cards()->height() > page().view()->height());
}

void TestCompareRoom::cardsTakeWhatTheLinesDoNotNeed()
{
    openIn(u"en"_s, {800, 520});
    QTRY_COMPARE(m_fixture->window().height(), 520);
    const ComparisonView &view = *page().view();
    const int lines = view.viewport()->height() / view.verticalHeader()->defaultSectionSize();
    QVERIFY2(lines >= 2, qPrintable(QString::number(view.viewport()->height())));
    const int cards = page().cards()->height();
    m_fixture->session().setText(u"provider:hashkey-pro code:=-1021"_s);
    QTRY_COMPARE(view.model()->rowCount(), 1);
    QTRY_VERIFY2(page().cards()->height() > cards, qPrintable(QString::number(cards)));
    // The line is whole, and no empty one follows it.
    QTRY_VERIFY(view.viewport()->height() >= view.rowHeight(0));
    QVERIFY(view.viewport()->height() < 2 * view.rowHeight(0));
    m_fixture->session().setText({});
    QTRY_COMPARE(page().cards()->height(), cards);
    // What comes while a page stands in their place is noticed, too.
    m_fixture->session().setText(u"zzqqxx"_s);
    QTRY_COMPARE(view.model()->rowCount(), 0);
    QTRY_VERIFY(!page().cards()->isVisible());
    m_fixture->session().setText({});
    QTRY_VERIFY(page().cards()->isVisible());
    QTRY_COMPARE(page().cards()->height(), cards);
}

void TestCompareRoom::theWayBackIsAnArrowInANarrowBar()
{
    openIn(u"en"_s, {1440, 800});
    CompareBar *bar = page().bar();
    auto *back = qobject_cast<QToolButton *>(
            bar->widgetForAction(bar->findChild<QAction *>(u"compareBack"_s)));
    QVERIFY(back);
    QCOMPARE(back->toolButtonStyle(), Qt::ToolButtonTextOnly);
    const int words = back->width();
    m_fixture->window().resize(800, 600);
    QTRY_COMPARE(back->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QTRY_VERIFY(back->isVisible() && back->width() < words);
    QVERIFY(!back->icon().isNull());
    QCOMPARE(back->text(), u"Back to the table"_s); // for who hears it
    // "Show" is no longer the last word before what does not fit.
    QTRY_VERIFY(bar->widgetForAction(bar->filterAction(ComparisonFilter::All))->isVisible());
    m_fixture->window().resize(1440, 800);
    QTRY_COMPARE(back->toolButtonStyle(), Qt::ToolButtonTextOnly);
}

QTEST_MAIN(TestCompareRoom)
#include "tst_compareroom.moc"
