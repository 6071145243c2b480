// SPDX-License-Identifier: MIT
// What is compared: providers, their order, the map's filters, and what stands there without any.
#include "core/text/phrases.h"
#include "db/importedcatalogs.h"
#include "ui/announce.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/coverageview.h"
#include "ui/compare/providerpicker.h"
#include "ui/detail/links.h"
#include "ui/focus/focuskeys.h"
#include "ui/focus/handover.h"
#include "ui/focus/taborder.h"
#include "ui/messagebar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/session/navigator.h"
#include "ui/statuspage.h"
#include "ui/tablearea.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestCompareChoice : public test::CompareFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        FocusKeys::install();
    }
    void init() { open(); }
    void cleanup() { m_fixture.reset(); }

    void providersAreChosenAndOrdered();
    void columnsMoveByKeyboard();
    void aScreenReaderSwitches();
    void theMapFilters();
    void theMapShowsAllProvidersBesideItsScrollBar();
    void emptyStatesOfferAWayBack();
    void aNewProviderIsComparedWhereAllAre();
    void aNewProviderBesideASelectionIsOffered();
    void aCodeOfSeveralThatAreLeftOutOffersThem();
    void wordsLeadToTheirMeaning_data();
    void wordsLeadToTheirMeaning();
    void aQuestionIsAnswered();
    void whatIsNearAndWhatMayGoIsOffered();
    void whatWouldComeBackIsCountedWhereItIsCompared();
    void anUnknownCodeIsQuotedAsItWasTyped();
    void lettersGoToTheSearch();
    void theMapTakesThePlaceOfAPaste();
    void aPdfIsToldWithItsPath();
    void whatDoesNotFitIsReachedByKeyboard();

private:
    void importAcme();
    QStringList offered(); ///< by the page in the table's place
};

void TestCompareChoice::providersAreChosenAndOrdered()
{
    show();
    QListView *list = page().picker()->view();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    waitFor([](const ComparisonRequest &request) { return request.providers.size() == 4; });
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    waitFor([](const ComparisonRequest &request) {
        return request.providers == std::vector<int>{1, 0, 2, 3, 4};
    });
    QCOMPARE(list->currentIndex().row(), 1);
    session().providers().setBaseline(3);
    waitFor([](const ComparisonRequest &request) { return request.baseline == 3; });
    QCOMPARE(session().comparison()->baselineColumn(), std::optional<size_t>(3));
}

void TestCompareChoice::columnsMoveByKeyboard()
{
    show();
    // What there is to go back to keeps its keys here, too.
    m_fixture->session().setText(u"nonce"_s);
    QVERIFY(m_fixture->waitForResult());
    m_fixture->window().navigator()->settle();
    m_fixture->session().setText({});
    waitFor([](const ComparisonRequest &request) { return request.found == nullptr; });
    m_fixture->window().navigator()->settle();
    QTest::keyClick(page().view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_fixture->session().text(), u"nonce"_s);
    QTest::keyClick(page().view(), Qt::Key_Right, Qt::AltModifier);
    waitFor([](const ComparisonRequest &request) { return request.found == nullptr; });
    page().view()->setCurrentIndex(page().view()->model()->index(2, 1));
    QTest::keyClick(page().view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const auto said = [this] {
        return m_fixture->window().findChild<Announcement *>()->accessibleName();
    };
    QCOMPARE(said(), u"ETHGas: 3 of 5"_s);
    waitFor([](const ComparisonRequest &request) {
        return request.providers == std::vector<int>{0, 2, 1, 3, 4};
    });
    QCOMPARE(page().view()->currentIndex().column(), 2); // with its provider
    // By dragging a head.
    page().view()->setCurrentIndex(page().view()->model()->index(2, 0));
    page().view()->horizontalHeader()->moveSection(0, 4);
    QMetaObject::invokeMethod(page().view()->horizontalHeader(), "moveDropped");
    waitFor([](const ComparisonRequest &request) {
        return request.providers == std::vector<int>{2, 1, 3, 4, 0};
    });
    QCOMPARE(page().view()->horizontalHeader()->visualIndex(0), 0);
    QCOMPARE(page().view()->currentIndex().column(), 4);
    QCOMPARE(page().view()->currentIndex().row(), 2);
    QTest::keyClick(page().view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said(), u"Freeway: already the last"_s);
    QCOMPARE(page().view()->currentIndex().column(), 4);
    // In the list, too.
    QListView *list = page().picker()->view();
    list->setCurrentIndex(list->model()->index(0, 0));
    const QString name = list->currentIndex().data().toString();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(said(), name + u": 2 of 5"_s);
}

// Without a click, and so that all follows.
void TestCompareChoice::aScreenReaderSwitches()
{
    const auto toggle = [](QWidget *button) {
        QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
                QAccessibleActionInterface::toggleAction());
    };
    toggle(m_fixture->window().findChild<QPushButton *>(u"compareButton"_s));
    QTRY_VERIFY(session().comparison());
    QVERIFY(page().isVisible());
    QAction *gaps = page().bar()->filterAction(ComparisonFilter::Gaps);
    QWidget *button = page().bar()->widgetForAction(gaps);
    toggle(button);
    QVERIFY(gaps->isChecked());
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Gaps;
    });
    toggle(button); // one of them is always on
    QVERIFY(gaps->isChecked());
    QVERIFY(qobject_cast<QToolButton *>(button)->isChecked());
    toggle(m_fixture->window().findChild<QPushButton *>(u"compareButton"_s));
    QTRY_VERIFY(!page().isVisible());
}

void TestCompareChoice::whatDoesNotFitIsReachedByKeyboard()
{
    CompareBar bar;
    bar.resize(bar.sizeHint().width() / 2, bar.sizeHint().height());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar, test::patience));
    auto *rest = bar.findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
    QVERIFY(rest && rest->isVisible());
    bar.setFocus();
    for (int steps = 0; steps < 20 && QApplication::focusWidget() != rest; ++steps)
        QVERIFY(moveFocus(bar, true));
    QCOMPARE(QApplication::focusWidget(), rest);
    QVERIFY(!rest->accessibleName().isEmpty());
    QVERIFY(rest->menu()
            && rest->menu()->actions().contains(bar.filterAction(ComparisonFilter::Collisions)));
}

void TestCompareChoice::theMapShowsAllProvidersBesideItsScrollBar()
{
    show();
    CoverageView *map = page().coverage();
    for (const int height : {60, 2000, 60}) {
        const int rows = map->model()->rowCount();
        map->setFixedHeight(height);
        QTRY_COMPARE(map->verticalScrollBar()->maximum() > 0,
                     map->verticalHeader()->sectionSize(0) * rows > height);
        QTRY_COMPARE(map->horizontalScrollBar()->maximum(), 0);
    }
}

void TestCompareChoice::theMapFilters()
{
    show();
    auto *map = page().coverage();
    map->setFocus();
    map->setCurrentIndex(map->model()->index(1, 0)); // Sign-in, Freeway
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(m_fixture->session().text(), u"concept:authentication provider:freeway"_s);
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    QTRY_COMPARE(page().view()->model()->rowCount(), 3);
    QTest::keyClick(map, Qt::Key_Space); // takes it back
    QCOMPARE(m_fixture->session().text(), QString());
    // What a provider has nothing of is a question for its gaps.
    map->setCurrentIndex(map->model()->index(0, 0));
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(m_fixture->session().text(), u"concept:completed"_s);
    QVERIFY(page().bar()->filterAction(ComparisonFilter::Gaps)->isChecked());
    map->setCurrentIndex(map->model()->index(1, 0)); // what it has is not only among the gaps
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(page().bar()->filterAction(ComparisonFilter::All)->isChecked());
    map->setCurrentIndex(map->model()->index(0, 0));
    QTest::keyClick(map, Qt::Key_Return);
    QTest::keyClick(map, Qt::Key_Return); // takes both back
    QCOMPARE(m_fixture->session().text(), QString());
    QVERIFY(page().bar()->filterAction(ComparisonFilter::All)->isChecked());
    // What a person has chosen stays.
    page().bar()->filterAction(ComparisonFilter::Gaps)->trigger();
    QTest::keyClick(map, Qt::Key_Return);
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(page().bar()->filterAction(ComparisonFilter::Gaps)->isChecked());
}

// Conditions of a group below an error ask for nothing that anybody wants.
void TestCompareChoice::theMapTakesThePlaceOfAPaste()
{
    const QString paste =
            u"first line\nerror -1021: Timestamp for this request was outside\nlast"_s;
    show();
    for (const QString &text : {paste, u"-1021 Timestamp for this request zzz"_s}) {
        m_fixture->session().setText(text, TextOrigin::Pasted);
        QVERIFY(m_fixture->waitForResult());
        waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
        m_fixture->window().navigator()->settle();
        auto *map = page().coverage();
        map->setCurrentIndex(map->model()->index(1, 0)); // Sign-in, Freeway
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(m_fixture->session().text(), u"concept:authentication provider:freeway"_s);
        QCOMPARE(m_fixture->session().textOrigin(), TextOrigin::Typed);
        QVERIFY(m_fixture->waitForResult());
        QTRY_COMPARE(page().view()->model()->rowCount(), 3);
        m_fixture->window().navigator()->settle();
        action(ActionId::Back)->trigger();
        QTRY_COMPARE(m_fixture->session().text(), text);
        QCOMPARE(m_fixture->session().textOrigin(), TextOrigin::Pasted);
    }
}

QStringList TestCompareChoice::offered()
{
    QStringList texts;
    for (const auto *button : page().status()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    return texts;
}

void TestCompareChoice::importAcme()
{
    {
        db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
        db::CodeText code;
        code.code = "ACME-1";
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme"_s;
        catalogs.save(record, std::vector<db::CodeText>{code});
    }
    m_fixture->session().reloadCatalogs();
    QTRY_COMPARE(page().picker()->view()->model()->rowCount(), 6);
}

void TestCompareChoice::aNewProviderIsComparedWhereAllAre()
{
    show();
    importAcme();
    waitFor([](const ComparisonRequest &request) {
        return request.providers == std::vector<int>{0, 1, 2, 3, 4, 5};
    });
}

// A selection stays as it was made, and the page says where the rest is.
void TestCompareChoice::aNewProviderBesideASelectionIsOffered()
{
    show();
    const QAbstractItemModel *list = page().picker()->view()->model();
    session().providers().setData(session().providers().index(0), Qt::Unchecked,
                                  Qt::CheckStateRole);
    importAcme();
    QCOMPARE(list->index(5, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_fixture->session().setText(u"ACME-1"_s);
    QTRY_VERIFY(page().status()->isVisible());
    QTRY_COMPARE(offered(), (QStringList{u"Add Acme"_s, u"Clear the search"_s}));
    const auto *text = page().status()->findChild<QLabel *>(u"statusText"_s);
    QVERIFY2(text->text().contains(u"Acme, which is not being compared"_s),
             qPrintable(text->text()));
    const auto *said = m_fixture->window().findChild<Announcement *>();
    QVERIFY(said);
    QTRY_VERIFY2(said->accessibleName().contains(u"Acme, which is not being compared"_s),
                 qPrintable(said->accessibleName()));
    // From the search box by the keyboard, and on to the table that comes.
    m_fixture->window().searchBox()->focusText();
    QTest::keyClick(m_fixture->window().searchBox()->lineEdit(), Qt::Key_Down);
    auto *add = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(add);
    QCOMPARE(add->text(), u"Add Acme"_s);
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_VERIFY(page().view()->isVisible());
    QCOMPARE(list->index(5, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(page().view()->model()->rowCount(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), page().view());
}

void TestCompareChoice::aCodeOfSeveralThatAreLeftOutOffersThem()
{
    show();
    session().providers().setAllChosen(false);
    for (const int row : {0, 1})
        session().providers().setData(session().providers().index(row), Qt::Checked,
                                      Qt::CheckStateRole);
    m_fixture->session().setText(u"code:-1021,INVALID_PARAM"_s);
    QTRY_VERIFY(page().status()->isVisible());
    const auto *text = page().status()->findChild<QLabel *>(u"statusText"_s);
    QTRY_VERIFY2(text->text().contains(u"that are not being compared"_s), qPrintable(text->text()));
    QCOMPARE(offered(),
             (QStringList{u"Add Alef Markets"_s, u"Add HashKey Pro"_s, u"Compare all"_s,
                          u"Clear the search"_s}));
    // A pasted error, too, which is quoted by its beginning.
    const QString paste = u"{\"code\": -1021, \"msg\": \"%1\"}"_s.arg(QString(9000, u'x'));
    m_fixture->session().setText(paste, TextOrigin::Pasted);
    QTRY_COMPARE(offered(), (QStringList{u"Add HashKey Pro"_s, u"Clear the search"_s}));
    QVERIFY2(text->text().size() < 300, qPrintable(text->text()));
    QVERIFY2(text->text().contains(u"HashKey Pro, which is not being compared"_s),
             qPrintable(text->text()));
}

void TestCompareChoice::wordsLeadToTheirMeaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a sentence") << u"the customer cannot withdraw, says KYC not passed"_s
                                << u"kyc-required"_s;
    QTest::newRow("misspelt") << u"incorect signatur"_s << u"invalid-signature"_s;
}

// As in Browse, and by keyboard: from the box to what is offered, and to its line.
void TestCompareChoice::wordsLeadToTheirMeaning()
{
    QFETCH(const QString, text);
    QFETCH(const QString, meant);
    show();
    QLineEdit *box = m_fixture->window().searchBox()->lineEdit();
    box->setFocus();
    QTest::keyClicks(box, text);
    QTRY_VERIFY(page().status()->isVisible());
    QTRY_VERIFY(!page().status()->findChildren<SuggestedLink *>().isEmpty());
    const auto *first = page().status()->findChild<SuggestedLink *>();
    const auto &concepts = session().comparison()->store().vocabulary();
    const auto record = std::ranges::find(concepts, meant, &db::ConceptRecord::slug);
    QCOMPARE(first->accessibleName(), Phrases::titled(record->title, record->meaning));
    QCOMPARE(first->accessibleDescription(), u"suggested"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_fixture->session().text(), u"concept:"_s + meant);
    QTRY_VERIFY(page().view()->isVisible());
    QCOMPARE(page().view()->model()->rowCount(), 1);
    QCOMPARE(ComparisonText::key(*session().comparison(), 0), meant);
    QTRY_COMPARE(QApplication::focusWidget(), page().view());
}

void TestCompareChoice::aQuestionIsAnswered()
{
    show();
    m_fixture->session().setText(u"Which providers lock accounts?"_s);
    QTRY_COMPARE(page().view()->model()->rowCount(), 2);
    QTRY_VERIFY(page().view()->isVisible());
    QCOMPARE(ComparisonText::key(*session().comparison(), 1), u"account-locked"_s);
}

void TestCompareChoice::whatIsNearAndWhatMayGoIsOffered()
{
    show();
    m_fixture->session().setText(u"-1131"_s);
    QTRY_VERIFY(!page().status()->findChildren<SuggestedLink *>().isEmpty());
    const auto *title = page().status()->findChild<QLabel *>(u"statusTitle"_s);
    QVERIFY2(title->text().contains(u"is not in any catalogue"_s), qPrintable(title->text()));
    auto *first = page().status()->findChild<CodeLink *>();
    QVERIFY(first);
    first->click();
    QCOMPARE(m_fixture->session().text(), u"provider:hashkey-pro code:=-1130"_s);
    m_fixture->session().setText(u"incorect signatur"_s);
    QTRY_COMPARE(page().status()->findChild<QLabel *>(u"statusTitle"_s)->text(),
                 u"No code has all of these words"_s);
    m_fixture->session().setText(u"provider:ethgas timestamp"_s);
    QTRY_VERIFY(page().status()->isVisible());
    const auto isOffered = [this](qsizetype place, const QString &condition) {
        return offered().value(place).startsWith(u"Remove "_s + condition);
    };
    QTRY_VERIFY2(isOffered(0, u"provider:ethgas"_s) && isOffered(1, u"timestamp"_s),
                 qPrintable(offered().join(u'|')));
}

// "Remove … — 293 codes", where Compare would show 41 of them.
void TestCompareChoice::whatWouldComeBackIsCountedWhereItIsCompared()
{
    show();
    const CatalogStore &store = session().comparison()->store();
    const int hashKey = store.providerIndex(u"hashkey-pro");
    const auto count = [&store](int without) {
        int rows = 0;
        for (Row row = 0; row < Row(store.rowCount()); ++row)
            rows += store.provider(row) != without && store.httpStatus(row) / 100 == 4 ? 1 : 0;
        return rows;
    };
    QVERIFY(count(hashKey) > 0 && count(hashKey) < count(-1));
    const auto choose = [&](bool isCompared) {
        session().providers().setData(session().providers().index(hashKey),
                                      isCompared ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    };
    const auto first = [this] { return offered().value(0); };
    m_fixture->session().setText(u"http:4xx zyzzyva"_s);
    QTRY_COMPARE(first(), u"Remove zyzzyva — finds %1 code(s)"_s.arg(count(-1)));
    choose(false);
    QTRY_COMPARE(first(), u"Remove zyzzyva — finds %1 code(s)"_s.arg(count(hashKey)));
    choose(true);
    QTRY_COMPARE(first(), u"Remove zyzzyva — finds %1 code(s)"_s.arg(count(-1)));
    choose(false);
    // What would bring back codes of others alone is not offered, but what brings some is.
    m_fixture->session().setText(u"provider:hashkey-pro zyzzyva"_s);
    QTRY_COMPARE(offered(), QStringList{u"Clear the search"_s});
    m_fixture->session().setText(u"provider:hashkey-pro code:=AUTH_EXPIRED"_s);
    QTRY_VERIFY2(offered().contains(u"Remove provider:hashkey-pro — finds 1 code(s)"_s),
                 qPrintable(offered().join(u'|')));
}

// "-1021x is excluded" is not what somebody means who mistypes a code.
void TestCompareChoice::anUnknownCodeIsQuotedAsItWasTyped()
{
    m_fixture->session().setText(u"-1021x"_s);
    QVERIFY(m_fixture->waitForResult());
    const auto title = [](const QWidget &within) {
        const auto *label = within.findChild<QLabel *>(u"statusTitle"_s);
        return label ? label->text() : QString();
    };
    QCOMPARE(title(*m_fixture->window().tableArea()), u"-1021x is not in any catalogue"_s);
    show();
    QTRY_VERIFY(page().status()->isVisible());
    QTRY_COMPARE(title(page()), u"-1021x is not in any catalogue"_s);
}

// As in Browse: whoever types wants to search, in the table and in the cards.
void TestCompareChoice::lettersGoToTheSearch()
{
    show();
    page().setCardsShown(true);
    for (QWidget *part :
         {static_cast<QWidget *>(page().view()), static_cast<QWidget *>(page().cards())}) {
        m_fixture->session().setText({});
        part->setFocus();
        QTest::keyClicks(part, u"r"_s);
        QCOMPARE(m_fixture->session().text(), u"r"_s);
        QCOMPARE(QApplication::focusWidget(), m_fixture->window().searchBox()->lineEdit());
    }
    // What stands in their place has buttons, which take blanks but no letters.
    m_fixture->session().setText(u"zyzzyva"_s);
    QTRY_VERIFY(page().status()->isVisible());
    page().focusTable();
    QTRY_VERIFY(holdsFocus(*page().status()));
    QTest::keyClicks(QApplication::focusWidget(), u"t"_s);
    QCOMPARE(m_fixture->session().text(), u"t"_s);
    QCOMPARE(QApplication::focusWidget(), m_fixture->window().searchBox()->lineEdit());
}

void TestCompareChoice::aPdfIsToldWithItsPath()
{
    show();
    const QString path = m_fixture->filePath(u"side-by-side.pdf"_s);
    ComparisonOutput &output = page().output();
    output.writePdf(output.printer(PrintScope::Table), path);
    const MessageBar *message = m_fixture->window().messageBar();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QDir::toNativeSeparators(path)), qPrintable(message->text()));
    QVERIFY(message->actionButton()->isVisible());
}

void TestCompareChoice::emptyStatesOfferAWayBack()
{
    show();
    session().providers().setAllChosen(false);
    QTRY_VERIFY(page().status()->isVisible());
    QVERIFY(page().coverage()->horizontalHeader()->isHidden());
    auto *all = page().status()->findChild<QPushButton *>();
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_VERIFY(page().view()->isVisible());
    QVERIFY(page().coverage()->horizontalHeader()->isVisible());
    m_fixture->session().setText(u"zyzzyva"_s);
    QTRY_VERIFY(page().status()->isVisible());
    auto *clear = page().status()->findChild<QPushButton *>();
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(page().view()->isVisible());
    QCOMPARE(m_fixture->session().text(), QString());
}

QTEST_MAIN(TestCompareChoice)
#include "tst_comparechoice.moc"
