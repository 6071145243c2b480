// SPDX-License-Identifier: MIT
#include "models/comparisonmodel.h"
#include "models/providerchoicemodel.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisondelegate.h"
#include "ui/compare/comparisonheaders.h"
#include "ui/compare/comparisonview.h"
#include "ui/messagebar.h"

#include <QScrollBar>
#include <QSet>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// What the heads of the providers say on Compare, and how much room they take.
class TestCompareHeads : public test::CompareRoomFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { end(); }

    void theBaselinesSignCutsNothingOff_data() { languages(); }
    void theBaselinesSignCutsNothingOff();
    void headsLeaveRoomForLines();
    void headsStayAsTheyAreOverASearch_data();
    void headsStayAsTheyAreOverASearch();
    void headsFollowTheBorderAndTheCards();
    void aMessageMovesNothingAboveTheCards_data();
    void aMessageMovesNothingAboveTheCards();
    void headsSayWhatMattersMost_data() { languages(); }
    void headsSayWhatMattersMost();
};

void TestCompareHeads::theBaselinesSignCutsNothingOff()
{
    QFETCH(const QString, language);
    openIn(language, {1900, 900});
    ProviderHeader &heads = *page().view()->findChild<ProviderHeader *>();
    const auto baseline = [&](std::optional<int> provider) {
        session().providers().setBaseline(provider);
        waitFor([&](const ComparisonRequest &request) { return request.baseline == provider; });
        QTRY_COMPARE(page().view()->comparison()->request().baseline, provider);
        page().view()->setCurrentIndex(page().view()->model()->index(0, 0));
        page().view()->horizontalScrollBar()->setValue(0);
    };
    QFont small = heads.font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QSet<int> heights;
    const bool isMirrored = QGuiApplication::isRightToLeft();
    for (int width = 1900; width >= 1000; width -= 75) {
        m_fixture->window().resize(width, 900);
        QTRY_COMPARE(page().width(), width);
        QCOMPARE(heads.extent(), ProviderHeader::Extent::Whole);
        constexpr int column = 2; // in sight at each width
        const auto picture = [&] {
            const int left = heads.sectionViewportPosition(column);
            return heads.viewport()
                    ->grab(QRect(left, 0, heads.sectionSize(column), heads.height()))
                    .toImage();
        };
        const QImage before = picture();
        baseline(column);
        const QImage after = picture();
        heights += after.height();
        const QStringList summary =
                heads.model()
                        ->headerData(column, Qt::Horizontal, ComparisonModel::SummaryRole)
                        .toStringList();
        QCOMPARE(summary.size(), 3);
        int y = before.height() - 6; // of the foot
        for (qsizetype line = summary.size() - 1; line >= 0; --line) {
            const int height = QFontMetrics(small).height();
            y -= height;
            const int text = QFontMetrics(small).horizontalAdvance(summary[line]);
            if (text > before.width() - 2 * 8) // it is cut off without a sign, too
                continue;
            const QRect letters(isMirrored ? before.width() - 8 - text : 8, y, text, height);
            QVERIFY2(before.copy(letters) == after.copy(letters),
                     qPrintable(u"%1 at %2"_s.arg(summary[line]).arg(width)));
        }
        baseline(std::nullopt);
    }
    if (language == u"en"_s)
        QCOMPARE(heights.size(), 2); // there is a line for the sign where it needs one
}

void TestCompareHeads::headsLeaveRoomForLines()
{
    openIn(u"en"_s, {1440, 900});
    auto *heads = page().view()->findChild<ProviderHeader *>();
    QCOMPARE(heads->extent(), ProviderHeader::Extent::Whole);
    const int whole = heads->height();
    m_fixture->window().resize(900, 600);
    QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Line);
    const int line = QFontMetrics(heads->font()).height();
    QTRY_VERIFY(heads->height() < whole - line);
    // The rest is told.
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        const QString told = heads->model()->headerData(0, Qt::Horizontal, role).toString();
        QVERIFY2(told.contains(u"30 codes"_s) && told.contains(u"shared numbers"_s),
                 qPrintable(told));
    }
    m_fixture->window().setMinimumHeight(0);
    m_fixture->window().resize(900, 300);
    QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Name);
    m_fixture->window().resize(1440, 900);
    QTRY_COMPARE(heads->height(), whole);
}

void TestCompareHeads::headsStayAsTheyAreOverASearch_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasCards");
    for (const QSize size : {QSize(800, 520), QSize(720, 600), QSize(1152, 720), QSize(1440, 900),
                             QSize(1440, 1200)}) {
        for (const bool hasCards : {true, false})
            QTest::addRow("%d × %d, cards %d", size.width(), size.height(), int(hasCards))
                    << size << hasCards;
    }
}

// While somebody types, the number of lines changes with each letter, but not where they begin.
void TestCompareHeads::headsStayAsTheyAreOverASearch()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, hasCards);
    openIn(u"en"_s, size);
    QTRY_COMPARE(m_fixture->window().height(), size.height());
    page().setCardsShown(hasCards);
    const auto *heads = page().view()->findChild<ProviderHeader *>();
    const auto settle = [] {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    };
    settle();
    const int height = heads->height();
    const ProviderHeader::Extent extent = heads->extent();
    QSet<int> rows;
    for (const QString &text :
         {u"provider:hashkey-pro code:=-1021"_s, u"account"_s, u"rate"_s, u"zzqqxx"_s, QString(),
          u"timestamp"_s, u"provider:freeway"_s, QString()}) {
        m_fixture->session().setText(text);
        QVERIFY(m_fixture->waitForResult());
        const bool hasSome = text != u"zzqqxx"_s;
        QTRY_VERIFY((session().comparison()->request().found != nullptr) == !text.isEmpty()
                    && page().view()->isVisible() == hasSome);
        settle();
        rows += page().view()->model()->rowCount();
        if (!hasSome)
            continue;
        QCOMPARE(heads->extent(), extent);
        QCOMPARE(heads->height(), height);
    }
    QVERIFY(rows.size() > 3);
}

// What a person takes from the table, or gives to it, is no search.
void TestCompareHeads::headsFollowTheBorderAndTheCards()
{
    openIn(u"en"_s, {1440, 900});
    auto *heads = page().view()->findChild<ProviderHeader *>();
    QCOMPARE(heads->extent(), ProviderHeader::Extent::Whole);
    auto *border = qobject_cast<QSplitter *>(page().cards()->parentWidget())->handle(1);
    QTest::keyClick(border, Qt::Key_Home);
    QTRY_VERIFY(heads->extent() != ProviderHeader::Extent::Whole);
    QTest::keyClick(border, Qt::Key_End);
    QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Whole);
    openIn(u"en"_s, {900, 600});
    heads = page().view()->findChild<ProviderHeader *>();
    QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Line);
    page().setCardsShown(false);
    QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Whole);
    page().setCardsShown(true);
    QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Line);
}

void TestCompareHeads::aMessageMovesNothingAboveTheCards_data()
{
    QTest::addColumn<int>("height");
    for (int height = 480; height < 780; height += 60)
        QTest::addRow("%d", height) << height;
}

void TestCompareHeads::aMessageMovesNothingAboveTheCards()
{
    QFETCH(const int, height);
    openIn(u"en"_s, {1100, height});
    QTRY_COMPARE(m_fixture->window().height(), height);
    const auto *heads = page().view()->findChild<ProviderHeader *>();
    const QWidget *cards = page().cards();
    QTRY_VERIFY(cards->isVisible());
    const auto places = [heads, cards] {
        return QList<int>{heads->height(), cards->mapTo(cards->window(), QPoint()).y()};
    };
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    const QList<int> before = places();
    const int whole = cards->height();
    auto *bar = m_fixture->window().findChild<MessageBar *>();
    bar->showMessage({.text = [] { return u"Kept"_s; }, .actionText = {}, .action = {}});
    QTRY_VERIFY(cards->height() < whole);
    QCOMPARE(places(), before);
    bar->closeMessage();
    QTRY_COMPARE(cards->height(), whole);
    QCOMPARE(places(), before);
}

// With the cards open, at the narrowest that columns become, whatever the lines are.
void TestCompareHeads::headsSayWhatMattersMost()
{
    QFETCH(const QString, language);
    openIn(language, {1152, 720});
    page().setCardsShown(true);
    auto *heads = page().view()->findChild<ProviderHeader *>();
    const auto summary = [&](int section) {
        return heads->model()
                ->headerData(section, Qt::Horizontal, ComparisonModel::SummaryRole)
                .toStringList();
    };
    QFont small = heads->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (const QSize size : {QSize(1152, 720), QSize(800, 600)}) {
        m_fixture->window().resize(size);
        QTRY_COMPARE(page().width(), size.width());
        QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Line);
        for (const Alignment alignment : allAlignments) {
            session().setAlignment(alignment);
            waitFor([&](const ComparisonRequest &request) {
                return request.alignment == alignment;
            });
            for (int section = 0; section < heads->count(); ++section) {
                const QStringList lines = heads->linesOf(section);
                QCOMPARE(lines.size(), 1);
                QVERIFY2(QFontMetrics(small).horizontalAdvance(lines[0])
                                 <= heads->sectionSize(section) - 2 * ComparisonDelegate::margin,
                         qPrintable(lines[0]));
                const QStringList brief =
                        heads->model()
                                ->headerData(section, Qt::Horizontal, ComparisonModel::BriefRole)
                                .toStringList();
                QVERIFY2(brief.contains(lines[0]), qPrintable(lines[0]));
            }
        }
    }
    // Where there is room, it says how many codes there are, too.
    m_fixture->window().resize(1900, 600);
    QTRY_COMPARE(page().width(), 1900);
    QTRY_COMPARE(heads->extent(), ProviderHeader::Extent::Line);
    QVERIFY2(heads->linesOf(0)[0].endsWith(u" · "_s + summary(0)[0].section(u" · "_s, 0, 0)),
             qPrintable(heads->linesOf(0)[0]));
}

QTEST_MAIN(TestCompareHeads)
#include "tst_compareheads.moc"
