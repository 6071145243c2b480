// SPDX-License-Identifier: MIT
// Colour is never the only sign (WCAG 2.1, success criterion 1.4.1): what is told apart differs in what
// stands out from its ground, too. A picture is reduced to that, and two of them are compared.
#include "core/import/catalogdifference.h"
#include "core/query/query.h"
#include "models/codetablemodel.h"
#include "models/comparisoncards.h"
#include "models/comparisonmodel.h"
#include "models/coveragemodel.h"
#include "models/differencemodel.h"
#include "support/paths.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/carddelegate.h"
#include "ui/compare/chip.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisondelegate.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/coverageview.h"
#include "ui/contraststyle.h"
#include "ui/detail/textblock.h"
#include "ui/messagebar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/table/httpchipdelegate.h"
#include "ui/table/markedtext.h"
#include "ui/table/stardelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr QSize cellSize(160, 28);

/// Black is what stands out from the commonest colour by 3:1, everything else is white.
QImage shapes(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ground = it.value() > counts.value(ground) ? it.key() : ground;
    QImage made(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool standsOut = contrastRatio(QColor(picture.pixel(x, y)), QColor(ground)) >= 3;
            made.setPixelColor(x, y, standsOut ? Qt::black : Qt::white);
        }
    }
    return made;
}

/// How many pixels tell two pictures apart for who sees no colours.
int difference(const QImage &one, const QImage &other)
{
    const QImage first = shapes(one);
    const QImage second = shapes(other);
    int count = 0;
    for (int y = 0; y < std::min(first.height(), second.height()); ++y) {
        for (int x = 0; x < std::min(first.width(), second.width()); ++x)
            count += first.pixel(x, y) != second.pixel(x, y) ? 1 : 0;
    }
    return count;
}

constexpr int least = 8; // pixels: of a line, or a part of a letter

using Roles = QHash<int, QVariant>;

QImage cell(const QAbstractItemDelegate &delegate, const Roles &roles)
{
    QStandardItemModel model(1, 1);
    for (auto it = roles.cbegin(); it != roles.cend(); ++it)
        model.setData(model.index(0, 0), it.value(), it.key());
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), cellSize);
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Enabled;
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    return image;
}

template<typename Widget>
QImage pictureOf(Widget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestSigns : public test::CompareFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_fixture.reset(); }

    void colourAloneIsNotSeen();
    void statuses();
    void stars();
    void matches();
    void differingWords();
    void marksInTexts();
    void buttonsThatAreOn_data();
    void buttonsThatAreOn();
    void shadesOfTheMap();
    void providersOfTheMap();
    void whatASearchFound();
    void collisions();
    void kindsOfChanges();
    void takenKeys();
    void faultsInAQuery();
    void problemsAndNews();
};

void TestSigns::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new ContrastStyle(u"fusion"_s));
    QApplication::setPalette(lightPalette());
    QApplication::setCursorFlashTime(0);
}

// What this test goes by.
void TestSigns::colourAloneIsNotSeen()
{
    QImage yellow(cellSize, QImage::Format_RGB32);
    yellow.fill(Qt::yellow);
    QImage white(cellSize, QImage::Format_RGB32);
    white.fill(Qt::white);
    QCOMPARE(difference(yellow, white), 0);
    QPainter(&white).drawLine(0, 5, 20, 5);
    QVERIFY(difference(yellow, white) >= least);
}

void TestSigns::statuses()
{
    const HttpChipDelegate delegate;
    QList<QImage> chips;
    for (const int status : {101, 200, 302, 404, 503})
        chips.append(cell(delegate,
                          {{Qt::DisplayRole, QString::number(status)},
                           {CodeTableModel::HttpStatusRole, status}}));
    for (qsizetype i = 0; i < chips.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(difference(chips[i], chips[j]) >= least);
    }
}

void TestSigns::stars()
{
    const StarDelegate delegate;
    const QImage starred = cell(delegate, {{CodeTableModel::StarredRole, true}});
    const QImage none = cell(delegate, {{CodeTableModel::StarredRole, false}});
    QVERIFY(difference(starred, none) >= least);
    StarDelegate hovered;
    hovered.setHoveredRow(0);
    const QImage offered = cell(hovered, {{CodeTableModel::StarredRole, false}});
    QVERIFY(difference(starred, offered) >= least);
}

void TestSigns::matches()
{
    const auto painted = [](const QList<Span> &matches) {
        QImage image(cellSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        MarkedText text;
        text.text = u"order not found"_s;
        text.font = QApplication::font();
        text.color = Qt::black;
        text.matches = matches;
        text.paint(&painter, image.rect(), Qt::LeftToRight, Theme::forPalette(lightPalette()));
        painter.end();
        return image;
    };
    QVERIFY(difference(painted({}), painted({{0, 5}})) >= least);
}

void TestSigns::differingWords()
{
    const CardDelegate delegate;
    const QVariant spans = QVariant::fromValue(QList<Span>{{0, 5}});
    const Roles plain{{Qt::DisplayRole, u"order not found"_s}};
    Roles marked = plain;
    marked.insert(ComparisonCardsModel::DifferencesRole, spans);
    QVERIFY(difference(cell(delegate, plain), cell(delegate, marked)) >= least);
    Roles other = plain;
    other.insert(ComparisonCardsModel::DiffersRole, true);
    QVERIFY(difference(cell(delegate, plain), cell(delegate, other)) >= least);
}

void TestSigns::marksInTexts()
{
    TextBlock block(u"order not found"_s);
    block.resize(cellSize);
    const QImage plain = pictureOf(block);
    block.markMatches({{0, 5}});
    QVERIFY(difference(plain, pictureOf(block)) >= least);
}

void TestSigns::buttonsThatAreOn_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestSigns::buttonsThatAreOn()
{
    QFETCH(const QPalette, palette);
    QToolButton tool;
    tool.setAutoRaise(true);
    tool.setText(u"Tool"_s);
    QPushButton push(u"Push"_s);
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(&tool), static_cast<QAbstractButton *>(&push)}) {
        button->setPalette(palette);
        button->setCheckable(true);
        button->resize(button->sizeHint());
        const QImage off = pictureOf(*button);
        button->setChecked(true);
        QVERIFY(difference(off, pictureOf(*button)) >= least);
    }
}

void TestSigns::shadesOfTheMap()
{
    open();
    show();
    CoverageView &map = *page().coverage();
    QTRY_VERIFY(map.model()->rowCount() > 3 && map.isVisible());
    QTest::qWait(50);
    const QImage whole = pictureOf(*map.viewport());
    int compared = 0;
    // Two fields with the same number and other shares: only the line tells them apart.
    QHash<QString, QList<std::pair<double, QImage>>> byNumber;
    for (int row = 0; row < map.model()->rowCount(); ++row) {
        for (int column = 0; column < map.model()->columnCount(); ++column) {
            const QModelIndex index = map.model()->index(row, column);
            const QRect place = map.visualRect(index);
            if (!whole.rect().contains(place))
                continue;
            const double share = index.data(CoverageModel::ShareRole).toDouble();
            const QImage field = whole.copy(place);
            for (const auto &[other, picture] : byNumber.value(index.data().toString())) {
                if (std::abs(other - share) < 0.15)
                    continue;
                ++compared;
                QVERIFY(difference(field, picture) > 0);
            }
            byNumber[index.data().toString()].append({share, field});
        }
    }
    QVERIFY(compared > 5);
}

void TestSigns::providersOfTheMap()
{
    open();
    show();
    const QHeaderView &head = *page().coverage()->horizontalHeader();
    QTRY_VERIFY(head.count() == 5 && head.isVisible());
    QTest::qWait(50);
    const QImage whole = pictureOf(*head.viewport());
    QList<QImage> heads;
    for (int i = 0; i < head.count(); ++i)
        heads.append(
                whole.copy(head.sectionViewportPosition(i), 0, head.sectionSize(i), head.height()));
    for (qsizetype i = 0; i < heads.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(difference(heads[i], heads[j]) >= 4); // E and F
    }
}

void TestSigns::whatASearchFound()
{
    open();
    show();
    ComparisonView &view = *page().view();
    QTRY_VERIFY(view.isVisible());
    m_fixture->session().setText(u"timestamp"_s);
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    const QModelIndex found = view.model()->index(0, 3); // HashKey Pro
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::qWait(50);
    const QImage with = pictureOf(*view.viewport()).copy(view.visualRect(found));
    // The same line without the search.
    m_fixture->session().setText({});
    waitFor([](const ComparisonRequest &request) { return request.found == nullptr; });
    int line = 0;
    const auto nameOf = [&view](int row) {
        return view.model()->index(row, 3).data(Qt::AccessibleTextRole).toString();
    };
    while (line < view.model()->rowCount() && !nameOf(line).contains(u"-1021"_s))
        ++line;
    view.scrollTo(view.model()->index(line, 3), QAbstractItemView::PositionAtTop);
    view.setCurrentIndex(view.model()->index(line, 0));
    QTest::qWait(50);
    const QRect place = view.visualRect(view.model()->index(line, 3));
    QVERIFY(view.viewport()->rect().contains(place.topLeft()));
    QVERIFY(difference(with, pictureOf(*view.viewport()).copy(place)) >= least);
}

void TestSigns::collisions()
{
    open();
    show();
    page().bar()->alignmentAction(Alignment::Code)->trigger();
    page().bar()->filterAction(ComparisonFilter::Collisions)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Collisions;
    });
    ComparisonView &view = *page().view();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::qWait(50);
    const auto &model = static_cast<const ComparisonModel &>(*view.model());
    int column = 0;
    while (model.orderedCell(model.index(1, column), 0, 1).empty())
        ++column;
    const QModelIndex index = model.index(1, column);
    const QString code = session().comparison()->store().string(
            model.orderedCell(index, 0, 1).front(), TextField::Code);
    const auto chip = [&](const QString &text) {
        return Chip{.text = text,
                    .font = codeFont(view.font()),
                    .colors = Theme::forPalette(view.palette()).collision};
    };
    const Chip marked = chip(u"≠ "_s + code);
    QRect place(0, 0, marked.width(), QFontMetrics(view.font()).height() + 4);
    const auto painted = [&](const Chip &one) {
        QImage image(place.size(), QImage::Format_RGB32);
        image.fill(view.palette().color(QPalette::Base));
        QPainter painter(&image);
        QRect line = place;
        one.paint(&painter, line, Qt::LeftToRight);
        painter.end();
        return image;
    };
    const QPoint corner(ComparisonDelegate::margin, ComparisonDelegate::padding);
    const QImage shown =
            pictureOf(*view.viewport())
                    .copy(QRect(view.visualRect(index).topLeft() + corner, place.size()));
    QCOMPARE(difference(shown, painted(marked)), 0);
    QVERIFY(difference(shown, painted(chip(code))) >= least);
}

void TestSigns::kindsOfChanges()
{
    using Kind = CatalogDifference::Change::Kind;
    const QStringList words{DifferenceModel::kindText(Kind::Added),
                            DifferenceModel::kindText(Kind::Changed),
                            DifferenceModel::kindText(Kind::Removed)};
    QVERIFY(!words.contains(QString()));
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 3);
}

void TestSigns::takenKeys()
{
    open();
    action(ActionId::Settings)->trigger();
    auto *dialog = m_fixture->window().findChild<SettingsDialog *>();
    dialog->tabs()->setCurrentIndex(1);
    dialog->keyboard()->choose(ActionId::CopyMarkdown);
    auto *note = dialog->findChild<QLabel *>(u"keysNote"_s);
    auto *use = dialog->findChild<QPushButton *>(u"setKeys"_s);
    auto *keys = dialog->findChild<QKeySequenceEdit *>();
    keys->setKeySequence(QKeySequence(u"Ctrl+Alt+Shift+F7"_s));
    QVERIFY(!note->text().contains(u"Export"_s));
    const QString usual = use->text();
    keys->setKeySequence(QKeySequence(u"Ctrl+E"_s));
    QVERIFY2(note->text().contains(u"“Export”"_s), qPrintable(note->text()));
    QVERIFY(use->text() != usual);
}

void TestSigns::faultsInAQuery()
{
    open();
    QueryLineEdit &edit = *m_fixture->window().searchBox()->lineEdit();
    const auto *note = m_fixture->window().findChild<QLabel *>(u"queryIssue"_s);
    m_fixture->session().setText(u"http:4xx"_s);
    QVERIFY(m_fixture->waitForResult());
    edit.setIssueSpans({});
    QVERIFY(!note->isVisible() || note->text().isEmpty());
    m_fixture->session().setText(u"http:4xy"_s);
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(note->isVisible() && !note->text().isEmpty());
    const QImage marked = pictureOf(edit);
    edit.setIssueSpans({});
    QVERIFY(difference(marked, pictureOf(edit)) >= least);
}

void TestSigns::problemsAndNews()
{
    MessageBar bar;
    bar.resize(400, 40);
    bar.showMessage({.text = u"Text"_s, .actionText = {}, .action = {}, .isProblem = true});
    const QImage problem = pictureOf(bar);
    bar.showMessage({.text = u"Text"_s, .actionText = {}, .action = {}, .isProblem = false});
    QVERIFY(difference(problem, pictureOf(bar)) >= least);
}

} // namespace errdex

QTEST_MAIN(errdex::TestSigns)

#include "tst_signs.moc"
