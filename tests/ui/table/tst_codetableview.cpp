// SPDX-License-Identifier: MIT
#include "support/storefixture.h"
#include "ui/table/codetableview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

QString dump(const QList<db::CodeKey> &keys)
{
    QStringList names;
    for (const db::CodeKey &key : keys)
        names += key.provider + u'/' + key.code;
    return names.join(u' ');
}

QString dump(const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column column : columns)
        names += CodeTableModel::title(CodeTableModel::columnOf(column));
    return names.join(u' ');
}

} // namespace

class TestCodeTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void worksWithoutModel();
    void headerClicksSortInThreeSteps();
    void showsTheOrderOfTheResult();
    void keepsSelectionAndCurrentOverResults();
    void keepsSelectionOverAnotherStore();
    void keepsTheCurrentRowWhereItIsSeen();
    void keepsScrollingForTheSameList();
    void startsAtTheTopForAnotherList();
    void saysWhatIsCurrent();
    void clickingAStarKeepsTheSelection();
    void spaceStarsTheSelection();
    void enterActivates();
    void homeAndEndWalkTheList();
    void lettersDoNotJump();
    void copies();
    void columnsAreRemembered();
    void columnsOfOtherVersionsArePassedOver();
    void untouchedColumnsStayUntouched();
    void foreignStatesAreRefused_data();
    void foreignStatesAreRefused();
    void columnsAreArrangedByKeyboard();
    void theLastColumnCannotBeHidden();
    void columnsFitTheResult();
    void aCodeIsWholeBesideItsNumber();
    void theDescriptionTakesTheRoom();
    void allColumnsFitANarrowTable();
    void densities();
    void theCurrentRowStaysInSight();
    void selectsByKey();
    void paintsInEveryDirectionAndTheme_data();
    void paintsInEveryDirectionAndTheme();

private:
    void show(const QString &query, const SortOrder &order = {}, const QStringList &starred = {});
    QPoint cellCenter(int row, int column) const;

    std::shared_ptr<const CatalogStore> m_store;
    std::unique_ptr<CodeTableModel> m_model;
    std::unique_ptr<CodeTableView> m_view;
};

void TestCodeTableView::init()
{
    m_store = test::smallStore();
    m_model = std::make_unique<CodeTableModel>();
    m_view = std::make_unique<CodeTableView>();
    m_view->setCodeModel(m_model.get());
    m_view->resize(900, 400);
    show({});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), test::patience));
    m_view->setFocus();
}

void TestCodeTableView::cleanup()
{
    m_view.reset();
    m_model.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(lightPalette());
}

void TestCodeTableView::show(const QString &query, const SortOrder &order,
                             const QStringList &starred)
{
    m_model->setResult(test::resultOf(m_store, query, order, starred));
}

QPoint TestCodeTableView::cellCenter(int row, int column) const
{
    return m_view->visualRect(m_model->index(row, column)).center();
}

void TestCodeTableView::worksWithoutModel()
{
    CodeTableView view;
    QCOMPARE(view.selectedRowCount(), 0);
    QVERIFY(!view.currentRow());
    QVERIFY(!view.selectCode({u"alpha"_s, u"0001"_s, 1}));
    QCOMPARE(view.selectionAs(CopyFormat::Tsv), QString());
    QVERIFY(!view.restoreState(m_view->saveState()));
    view.toggleStars();
    view.grab();
}

void TestCodeTableView::headerClicksSortInThreeSteps()
{
    QStringList asked;
    connect(m_model.get(), &CodeTableModel::sortRequested, this,
            [&](std::optional<Column> column, Qt::SortOrder order) {
                asked += (column ? CodeTableModel::title(CodeTableModel::columnOf(*column))
                                 : u"none"_s)
                        + (order == Qt::AscendingOrder ? u" up"_s : u" down"_s);
                show({}, {column, order});
            });
    QHeaderView *header = m_view->horizontalHeader();
    const QPoint onCode(header->sectionViewportPosition(CodeTableModel::Code) + 20, 8);
    for (int click = 0; click < 4; ++click)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, onCode);
    QCOMPARE(asked.size(), 4);
    QCOMPARE(asked.at(0), u"Code up"_s);
    QCOMPARE(asked.at(1), u"Code down"_s);
    QCOMPARE(asked.at(2).section(u' ', 0, 0), u"none"_s);
    QCOMPARE(asked.at(3), u"Code up"_s);
}

void TestCodeTableView::showsTheOrderOfTheResult()
{
    const QSignalSpy requests(m_model.get(), &CodeTableModel::sortRequested);
    show({}, {Column::HttpStatus, Qt::DescendingOrder});
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), int(CodeTableModel::HttpStatus));
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    show({});
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), -1);
    QCOMPARE(requests.count(), 0);
}

void TestCodeTableView::keepsSelectionAndCurrentOverResults()
{
    m_view->selectCode({u"beta"_s, u"-1021"_s, 1});
    m_view->selectionModel()->select(m_model->index(0, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(dump(m_view->selectedKeys()), u"alpha/-1021 beta/-1021"_s);
    show(u"code:-1021"_s);
    QCOMPARE(dump(m_view->selectedKeys()), u"alpha/-1021 beta/-1021"_s);
    QCOMPARE(m_store->key(m_view->currentRow().value()).provider, u"beta"_s);
    show({}, {Column::Code, Qt::DescendingOrder});
    QCOMPARE(m_view->selectedRowCount(), 2);
    show(u"provider:alpha"_s);
    QCOMPARE(dump(m_view->selectedKeys()), u"alpha/-1021"_s);
    QVERIFY(!m_view->currentRow());
    m_model->setResult(nullptr);
    QCOMPARE(m_view->selectedRowCount(), 0);
}

void TestCodeTableView::keepsSelectionOverAnotherStore()
{
    m_view->selectCode({u"alpha"_s, u"0001"_s, 2});
    test::StoreRecipe recipe = test::smallRecipe();
    recipe.codes.prepend(u"alpha|NEW"_s);
    m_store = test::makeStore(recipe);
    show({});
    const db::CodeKey expected{u"alpha"_s, u"0001"_s, 2};
    QCOMPARE(m_store->key(m_view->currentRow().value()), expected);
    QCOMPARE(m_view->selectedKeys(), QList<db::CodeKey>{expected});
    QCOMPARE(m_view->currentIndex().row(), 4);
}

void TestCodeTableView::keepsTheCurrentRowWhereItIsSeen()
{
    m_store = test::largeStore(3, 500);
    show({});
    m_view->selectCode(m_store->key(700));
    const int top = m_view->visualRect(m_view->currentIndex()).top();
    QVERIFY(top >= 0 && top < m_view->viewport()->height());
    show({}, {Column::Code, Qt::AscendingOrder});
    QCOMPARE(m_view->currentRow().value(), Row(700));
    QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), top);
    show(u"provider:provider-2"_s);
    QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), top);
}

void TestCodeTableView::keepsScrollingForTheSameList()
{
    m_store = test::largeStore(1, 500);
    show({});
    m_view->verticalScrollBar()->setValue(123);
    show({}, {}, {u"provider-1/-1005"_s}); // somebody starred a code
    QCOMPARE(m_view->verticalScrollBar()->value(), 123);
}

void TestCodeTableView::startsAtTheTopForAnotherList()
{
    m_store = test::largeStore(1, 500);
    show({});
    m_view->verticalScrollBar()->setValue(123);
    show(u"order"_s);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestCodeTableView::saysWhatIsCurrent()
{
    QList<std::optional<Row>> heard;
    connect(m_view.get(), &CodeTableView::currentCodeChanged, this,
            [&heard](std::optional<Row> row) { heard += row; });
    const QSignalSpy sizes(m_view.get(), &CodeTableView::selectionSizeChanged);
    m_view->selectCode(m_store->key(2));
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard.last() == Row(2));
    QCOMPARE(sizes.last()[0].toInt(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(heard.last() == Row(3));
    QCOMPARE(sizes.last()[0].toInt(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Right, {});
    QCOMPARE(heard.size(), 2); // another column is no other code
    show(u"nothing has this"_s);
    QVERIFY(!heard.last());
    QCOMPARE(sizes.last()[0].toInt(), 0);
}

void TestCodeTableView::clickingAStarKeepsTheSelection()
{
    m_view->selectCode(m_store->key(0));
    QList<std::pair<QString, bool>> asked;
    connect(m_view.get(), &CodeTableView::starToggleRequested, this,
            [&asked](const QList<db::CodeKey> &keys, bool starred) {
                asked += {dump(keys), starred};
            });
    show({}, {}, {u"beta/429"_s});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cellCenter(4, CodeTableModel::Star));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cellCenter(1, CodeTableModel::Star));
    const QList<std::pair<QString, bool>> expected{{u"beta/429"_s, false},
                                                   {u"alpha/-1003"_s, true}};
    QCOMPARE(asked, expected);
    QCOMPARE(dump(m_view->selectedKeys()), u"alpha/-1021"_s);
}

void TestCodeTableView::spaceStarsTheSelection()
{
    QList<std::pair<QString, bool>> asked;
    connect(m_view.get(), &CodeTableView::starToggleRequested, this,
            [&asked](const QList<db::CodeKey> &keys, bool starred) {
                asked += {dump(keys), starred};
            });
    m_view->toggleStars();
    QVERIFY(asked.isEmpty());
    show(u"provider:beta"_s, {}, {u"beta/429"_s});
    m_view->selectAll();
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    // One of three is starred: the others follow it.
    QCOMPARE(asked.last(), std::pair(u"beta/429 beta/-1021 beta/TOKEN_EXPIRED"_s, true));
    show(u"code:429"_s, {}, {u"beta/429"_s});
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(asked.last(), std::pair(u"beta/429"_s, false));
}

void TestCodeTableView::enterActivates()
{
    const QSignalSpy activations(m_view.get(), &CodeTableView::codeActivated);
    m_view->selectCode(m_store->key(3));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activations.count(), 1);
    QCOMPARE(activations[0][0].value<Row>(), Row(3));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       cellCenter(1, CodeTableModel::Description));
    QCOMPARE(activations.count(), 2);
    QCOMPARE(activations[1][0].value<Row>(), Row(1));
}

void TestCodeTableView::homeAndEndWalkTheList()
{
    m_view->selectCode(m_store->key(3));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentRow().value(), Row(9));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentRow().value(), Row(0));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRowCount(), 10);
}

void TestCodeTableView::lettersDoNotJump()
{
    m_view->selectCode(m_store->key(0));
    QTest::keyClicks(m_view.get(), u"T"_s);
    QCOMPARE(m_view->currentRow().value(), Row(0));
}

void TestCodeTableView::copies()
{
    show(u"provider:alpha"_s, {Column::HttpStatus, Qt::AscendingOrder});
    QHeaderView *header = m_view->horizontalHeader();
    for (const auto column :
         {CodeTableModel::Provider, CodeTableModel::Description, CodeTableModel::Name})
        m_view->setColumnHidden(column, true);
    header->moveSection(header->visualIndex(CodeTableModel::Message),
                        header->visualIndex(CodeTableModel::Code));
    QCOMPARE(dump(m_view->visibleColumns()), u"Message Code HTTP"_s);
    m_view->selectionModel()->select(m_model->index(2, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_view->selectionModel()->select(m_model->index(0, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_view->selectionAs(CopyFormat::Tsv),
             u"success\t0001\t200\r\nToo many requests\t-1003\t429\r\n"_s);
    QCOMPARE(m_view->selectionAs(CopyFormat::PlainText),
             u"success · 0001 · HTTP 200\nToo many requests · -1003 · HTTP 429"_s);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().remove(u'\r'),
             u"success\t0001\t200\nToo many requests\t-1003\t429\n"_s);
}

void TestCodeTableView::columnsAreRemembered()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QString before = dump(m_view->visibleColumns());
    QCOMPARE(before, u"Provider Code HTTP Description Message Name"_s);
    header->moveSection(header->visualIndex(CodeTableModel::Message), 1);
    header->resizeSection(CodeTableModel::Code, 177);
    m_view->setColumnHidden(CodeTableModel::Name, true);
    m_view->setColumnHidden(CodeTableModel::Concept, false);
    m_view->setDensity(Density::Compact);
    const QByteArray state = m_view->saveState();

    CodeTableView other;
    other.setCodeModel(m_model.get());
    other.resize(900, 400);
    const QSignalSpy requests(m_model.get(), &CodeTableModel::sortRequested);
    QVERIFY(other.restoreState(state));
    QCOMPARE(requests.count(), 0);
    QCOMPARE(dump(other.visibleColumns()), u"Message Provider Code HTTP Description Concept"_s);
    QCOMPARE(other.columnWidth(CodeTableModel::Code), 177);
    QCOMPARE(other.density(), Density::Compact);
    other.resetColumns();
    QCOMPARE(dump(other.visibleColumns()), before);
}

void TestCodeTableView::columnsOfOtherVersionsArePassedOver()
{
    const auto utf16 = [](const QString &text) {
        QByteArray bytes;
        for (const QChar c : text)
            bytes.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
        return bytes;
    };
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(CodeTableModel::Message), 1);
    header->moveSection(header->visualIndex(CodeTableModel::Provider), 3);
    m_view->setColumnHidden(CodeTableModel::Name, true);
    m_view->setColumnHidden(CodeTableModel::Condition, false);
    QCOMPARE(dump(m_view->visibleColumns()), u"Message Code Provider HTTP Description When"_s);
    // As if the condition were not there any more, and the name had not been there yet.
    QByteArray state = m_view->saveState();
    state.replace(utf16(u"condition"_s), utf16(u"something"_s));
    state.replace(utf16(u"name"_s), utf16(u"else"_s));
    CodeTableView other;
    other.setCodeModel(m_model.get());
    other.resize(900, 400);
    QVERIFY(other.restoreState(state));
    QCOMPARE(dump(other.visibleColumns()), u"Message Code Provider HTTP Description Name"_s);
}

void TestCodeTableView::untouchedColumnsStayUntouched()
{
    CodeTableView other;
    other.setCodeModel(m_model.get());
    other.resize(900, 400);
    QVERIFY(other.restoreState(m_view->saveState()));
    other.resize(1500, 400); // the description goes on taking the room that is left
    other.show();
    const int before = other.columnWidth(CodeTableModel::Description);
    other.resize(1700, 400);
    QCOMPARE(other.columnWidth(CodeTableModel::Description), before + 200);
}

void TestCodeTableView::foreignStatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("noise") << QByteArray("not a state at all");
    QTest::newRow("a header's own") << QHeaderView(Qt::Horizontal).saveState();
    CodeTableModel model;
    CodeTableView view;
    view.setCodeModel(&model);
    const QByteArray good = view.saveState();
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QByteArray later = good;
    later[7] = 99;
    QTest::newRow("a later version's") << later;
}

void TestCodeTableView::foreignStatesAreRefused()
{
    QFETCH(QByteArray, state);
    const QString before = dump(m_view->visibleColumns());
    QVERIFY(!m_view->restoreState(state));
    QCOMPARE(dump(m_view->visibleColumns()), before);
    QVERIFY(m_view->columnWidth(CodeTableModel::Code) > 20);
}

// Sorted, moved and made wider without the mouse.
void TestCodeTableView::columnsAreArrangedByKeyboard()
{
    show(QString());
    m_view->setCurrentIndex(m_view->model()->index(0, CodeTableModel::Code));
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(dump(m_view->visibleColumns()).startsWith(u"Code Provider"_s),
             qPrintable(dump(m_view->visibleColumns())));
    QTest::keyClick(m_view.get(), Qt::Key_Left,
                    Qt::ControlModifier | Qt::ShiftModifier); // there is no more
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dump(m_view->visibleColumns()).startsWith(u"Provider Code"_s));
    QCOMPARE(m_view->currentIndex().column(), int(CodeTableModel::Code));

    QMenu menu;
    m_view->addColumnActions(&menu);
    const auto submenu = [&menu](const QString &title) -> QMenu * {
        for (QMenu *each : menu.findChildren<QMenu *>()) {
            if (each->title().contains(title))
                return each;
        }
        return nullptr;
    };
    const int width = m_view->columnWidth(CodeTableModel::Code);
    QMenu *column = submenu(u"Code"_s);
    QVERIFY(column);
    const QList<QAction *> actions = column->actions();
    actions.at(2)->trigger();
    QVERIFY(m_view->columnWidth(CodeTableModel::Code) > width);
    actions.at(3)->trigger();
    QCOMPARE(m_view->columnWidth(CodeTableModel::Code), width);
    QMenu *sort = submenu(u"Sort"_s);
    QVERIFY(sort);
    const QSignalSpy sorted(m_view->codeModel(), &CodeTableModel::sortRequested);
    QCOMPARE(sort->actions().at(2)->text(), u"Code"_s);
    sort->actions().at(2)->trigger();
    QCOMPARE(sorted.size(), 1);
    QCOMPARE(sorted.last().at(1).value<Qt::SortOrder>(), Qt::AscendingOrder);
    sort->actions().at(2)->trigger();
    QCOMPARE(sorted.last().at(1).value<Qt::SortOrder>(), Qt::DescendingOrder);
    sort->actions().at(0)->trigger();
    QVERIFY(!sorted.last().at(0).value<std::optional<Column>>());
}

void TestCodeTableView::theLastColumnCannotBeHidden()
{
    for (int column = CodeTableModel::Code + 1; column < CodeTableModel::NUM_COLUMNS; ++column)
        m_view->setColumnHidden(column, true);
    QMenu menu;
    m_view->addColumnActions(&menu);
    QCOMPARE(menu.actions().first()->text(), u"Provider"_s);
    QVERIFY(menu.actions().first()->isEnabled());
    menu.actions().first()->trigger();
    QCOMPARE(dump(m_view->visibleColumns()), u"Code"_s);
    QMenu last;
    m_view->addColumnActions(&last);
    for (const QAction *action : last.actions()) {
        if (action->text() == u"Code"_s)
            QVERIFY(!action->isEnabled());
    }
    last.actions().last()->trigger();
    QCOMPARE(dump(m_view->visibleColumns()), u"Provider Code HTTP Description Message Name"_s);
}

void TestCodeTableView::allColumnsFitANarrowTable()
{
    show(QString());
    const int letter = m_view->fontMetrics().averageCharWidth();
    QHeaderView *header = m_view->horizontalHeader();
    m_view->resize(88 * letter,
                   m_view->height()); // as between the panes of a window of 1366 pixels
    QTRY_VERIFY(header->length() <= m_view->viewport()->width());
    for (const int column : {CodeTableModel::Message, CodeTableModel::Description})
        QVERIFY(m_view->columnWidth(column) >= 12 * letter);
    QVERIFY(m_view->columnWidth(CodeTableModel::Name) >= 8 * letter); // few codes have one
    QVERIFY(m_view->columnWidth(CodeTableModel::HttpStatus) >= 8 * letter);
    // Somebody's own widths stay, whatever the table does.
    header->resizeSection(CodeTableModel::Message, 60 * letter);
    m_view->resize(70 * letter, m_view->height());
    QCOMPARE(m_view->columnWidth(CodeTableModel::Message), 60 * letter);
}

void TestCodeTableView::columnsFitTheResult()
{
    test::StoreRecipe recipe = test::smallRecipe();
    recipe.codes.append(u"alpha|INSUFFICIENT_PERMISSION|403||||only described"_s);
    for (int i = 0; i < 20; ++i)
        recipe.codes.append(u"alpha|7%1|400||A name|A message|and described"_s.arg(i));
    m_store = test::makeStore(recipe);
    m_view->resize(110 * m_view->fontMetrics().averageCharWidth(), m_view->height());
    const auto width = [this](int column) { return m_view->columnWidth(column); };
    const auto isWhole = [&](int column, int row) {
        return width(column) >= m_view->sizeHintForIndex(m_model->index(row, column)).width();
    };
    show(QString());
    const int message = width(CodeTableModel::Message);
    const int description = width(CodeTableModel::Description);
    const int code = width(CodeTableModel::Code);
    QVERIFY(isWhole(CodeTableModel::Provider, 0));
    show(u"INSUFFICIENT_PERMISSION"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(isWhole(CodeTableModel::Code, 0));
    QVERIFY(width(CodeTableModel::Message) < message);
    QVERIFY(m_view->horizontalHeader()->length() <= m_view->viewport()->width());
    show(QString()); // one long code among many is no reason where there is little room
    QCOMPARE(width(CodeTableModel::Code), code);
    QCOMPARE(width(CodeTableModel::Message), message);
    const QSize narrow = m_view->size();
    m_view->resize(180 * m_view->fontMetrics().averageCharWidth(), m_view->height());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(isWhole(CodeTableModel::Code, row));
    m_view->resize(narrow);
    QCOMPARE(width(CodeTableModel::Description), description);
    show(u"INSUFFICIENT_PERMISSION"_s); // no bar leads to columns in which nothing stands
    m_view->resize(100, m_view->height());
    QVERIFY(m_view->horizontalScrollBar()->isVisible());
    m_view->resize(m_view->horizontalHeader()->length(), m_view->height());
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    m_view->resize(narrow);
    show(QString());
    m_view->horizontalHeader()->resizeSection(CodeTableModel::Message, message + 20);
    show(u"INSUFFICIENT_PERMISSION"_s);
    QCOMPARE(width(CodeTableModel::Message), message + 20); // a person's choice stays
}

void TestCodeTableView::aCodeIsWholeBesideItsNumber()
{
    test::StoreRecipe recipe = test::smallRecipe();
    for (int i = 0; i < 20; ++i)
        recipe.codes.append(u"alpha|71%1|400||A name|A message|"_s.arg(i + 1000));
    recipe.codes.append(u"alpha|711007|400||A name|Another message|"_s);
    m_store = test::makeStore(recipe);
    m_view->resize(70 * m_view->fontMetrics().averageCharWidth(), m_view->height());
    show(u"code:=711007"_s);
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex again = m_model->index(1, CodeTableModel::Code);
    QCOMPARE(again.data(CodeTableModel::OccurrenceRole).toInt(), 2);
    QVERIFY(m_view->columnWidth(CodeTableModel::Code) >= m_view->sizeHintForIndex(again).width());
}

void TestCodeTableView::theDescriptionTakesTheRoom()
{
    m_view->resize(1600, 400);
    const int wide = m_view->columnWidth(CodeTableModel::Description);
    m_view->resize(1200, 400);
    QTRY_COMPARE(m_view->columnWidth(CodeTableModel::Description), wide - 400);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->horizontalHeader()->resizeSection(CodeTableModel::Description, 300);
    m_view->resize(1400, 400);
    QCOMPARE(m_view->columnWidth(CodeTableModel::Description), 300); // a person's choice stays
}

void TestCodeTableView::densities()
{
    const int comfortable = m_view->rowHeight(0);
    m_view->setDensity(Density::Compact);
    QVERIFY(m_view->rowHeight(0) < comfortable);
    QVERIFY(m_view->rowHeight(0) > m_view->fontMetrics().height());
    QCOMPARE(m_view->rowHeight(0), m_view->rowHeight(9));
}

/// Rows that grow with the font or the density push others out; the one that is read stays.
void TestCodeTableView::theCurrentRowStaysInSight()
{
    m_view->setDensity(Density::Compact);
    m_view->resize(900,
                   4 * m_view->verticalHeader()->defaultSectionSize()
                           + m_view->horizontalHeader()->height() + 4);
    const auto isInSight = [this] {
        const QRect row = m_view->visualRect(m_view->currentIndex());
        return m_view->viewport()->rect().contains(row.center());
    };
    const int last = m_model->rowCount() - 1;
    QVERIFY(last > 4);
    m_view->setCurrentIndex(m_model->index(last, CodeTableModel::Code));
    m_view->scrollTo(m_view->currentIndex());
    QVERIFY(isInSight());
    m_view->setDensity(Density::Comfortable);
    QVERIFY(isInSight());
    QFont large = m_view->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_view->setFont(large);
    QVERIFY(isInSight());
    // But what was scrolled away is not brought back.
    m_view->scrollToTop();
    QVERIFY(!isInSight());
    m_view->setDensity(Density::Compact);
    QVERIFY(!isInSight());
}

void TestCodeTableView::selectsByKey()
{
    QVERIFY(m_view->selectCode({u"gamma"_s, u"E2"_s, 1}));
    QCOMPARE(dump(m_view->selectedKeys()), u"gamma/E2"_s);
    QVERIFY(!m_view->selectCode({u"gamma"_s, u"E3"_s, 1}));
    show(u"provider:alpha"_s);
    QVERIFY(!m_view->selectCode({u"gamma"_s, u"E2"_s, 1}));
}

void TestCodeTableView::paintsInEveryDirectionAndTheme_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << false << true;
    QTest::newRow("light, mirrored") << true << false;
    QTest::newRow("dark, mirrored") << true << true;
}

// A chip is painted where it belongs: inside its cell, at its leading edge.
void TestCodeTableView::paintsInEveryDirectionAndTheme()
{
    QFETCH(bool, mirrored);
    QFETCH(bool, dark);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    show(u"\"too many\" OR %s OR درخواست"_s, {}, {u"alpha/-1003"_s});
    const QImage image = m_view->viewport()->grab().toImage();
    const QRect cell = m_view->visualRect(m_model->index(0, CodeTableModel::HttpStatus));
    const QRgb chip = Theme::forPalette(m_view->palette()).httpChip(400).background.rgb();
    int leading = 0;
    int trailing = 0;
    for (int x = cell.left(); x <= cell.right(); ++x) {
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            const bool isLeading = mirrored ? x > cell.center().x() : x <= cell.center().x();
            if (image.pixel(x, y) == chip)
                ++(isLeading ? leading : trailing);
        }
    }
    QVERIFY2(leading > trailing && trailing > 0, qPrintable(u"%1 %2"_s.arg(leading).arg(trailing)));
}

} // namespace errdex

QTEST_MAIN(errdex::TestCodeTableView)

#include "tst_codetableview.moc"
