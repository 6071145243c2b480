// SPDX-License-Identifier: MIT
#include "models/codetablemodel.h"
#include "support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

QString dump(const CodeTableModel &model, std::initializer_list<int> columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u'|');
    }
    return lines.join(u'\n');
}

QString dumpSpans(const QVariant &spans)
{
    QStringList pieces;
    for (const Span &span : spans.value<QList<Span>>())
        pieces += u"%1+%2"_s.arg(span.begin).arg(span.length);
    return pieces.join(u' ');
}

} // namespace

class TestCodeTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutResult();
    void showsRowsInOrderOfTheResult();
    void showsNamesWherePeopleRead();
    void resetsOncePerResult();
    void findsRowsBothWays();
    void marksMatchesInTheirColumn();
    void marksPlaceholders();
    void tellsStars();
    void asksForStars();
    void asksForSorting_data();
    void asksForSorting();
    void toolTipIsNeverMarkup();
    void speaksForThoseWhoListen();
    void everyColumnHasTitleFieldAndExport();
    void refusesForeignIndices();
    void manyRowsAreReachedAtOnce();
};

void TestCodeTableModel::isEmptyWithoutResult()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(CodeTableModel::NUM_COLUMNS));
    QCOMPARE(model.modelRow(0), -1);
}

void TestCodeTableModel::showsRowsInOrderOfTheResult()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    const auto store = test::smallStore();
    model.setResult(test::resultOf(store, u"provider:alpha"_s));
    QCOMPARE(dump(model, {CodeTableModel::Code, CodeTableModel::HttpStatus, CodeTableModel::Name}),
             u"-1021|400|TimeOff\n-1003|429|\n0001|200|\n0001|500|"_s);

    model.setResult(
            test::resultOf(store, u"provider:alpha"_s, {Column::HttpStatus, Qt::DescendingOrder}));
    QCOMPARE(dump(model, {CodeTableModel::HttpStatus}), u"500\n429\n400\n200"_s);

    model.setResult(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestCodeTableModel::showsNamesWherePeopleRead()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), u"code:429"_s));
    QCOMPARE(dump(model,
                  {CodeTableModel::Star, CodeTableModel::Provider, CodeTableModel::Category,
                   CodeTableModel::Concept, CodeTableModel::Condition}),
             u"|Beta|Limits & Quotas|Rate limit exceeded|"_s);
}

void TestCodeTableModel::resetsOncePerResult()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setResult(test::resultOf(test::smallStore()));
    QCOMPARE(resets.count(), 1);
}

void TestCodeTableModel::findsRowsBothWays()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    const auto store = test::smallStore();
    model.setResult(test::resultOf(store, u"provider:beta"_s));
    const Row token = store->find({u"beta"_s, u"TOKEN_EXPIRED"_s, 1}).value();
    QCOMPARE(model.modelRow(token), 2);
    QCOMPARE(model.row(2), token);
    QCOMPARE(model.key(2).code, u"TOKEN_EXPIRED"_s);
    QCOMPARE(model.modelRow(store->find({u"alpha"_s, u"-1021"_s, 1}).value()), -1);
}

void TestCodeTableModel::marksMatchesInTheirColumn()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    const auto store = test::smallStore();
    model.setResult(test::resultOf(store, u"expired provider:beta"_s));
    QCOMPARE(model.rowCount(), 2);
    // Wherever the words have put it.
    const int row = model.modelRow(store->find({u"beta"_s, u"TOKEN_EXPIRED"_s, 1}).value());
    const auto spans = [&model, row](int column) {
        return dumpSpans(model.index(row, column).data(CodeTableModel::HighlightsRole));
    };
    QCOMPARE(spans(CodeTableModel::Code), u"6+7"_s);
    QCOMPARE(spans(CodeTableModel::Description), u"6+7"_s);
    QCOMPARE(spans(CodeTableModel::Provider), u"0+4"_s);
    QCOMPARE(spans(CodeTableModel::Category), QString());
}

void TestCodeTableModel::marksPlaceholders()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), u"code:-1021"_s));
    const auto spans = [&model](int row) {
        return dumpSpans(
                model.index(row, CodeTableModel::Message).data(CodeTableModel::PlaceholdersRole));
    };
    QCOMPARE(spans(0), u"10+2 27+2"_s);
    QCOMPARE(spans(1), QString()); // a provider without placeholders
}

void TestCodeTableModel::tellsStars()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(
            test::resultOf(test::smallStore(), u"provider:alpha"_s, {}, {u"alpha/-1003"_s}));
    QCOMPARE(model.index(0, CodeTableModel::Star).data(CodeTableModel::StarredRole).toBool(),
             false);
    QCOMPARE(model.index(1, CodeTableModel::Star).data(CodeTableModel::StarredRole).toBool(), true);
    QCOMPARE(model.index(1, CodeTableModel::Star).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
    QVERIFY(!model.index(1, CodeTableModel::Code).data(Qt::CheckStateRole).isValid());
}

void TestCodeTableModel::asksForStars()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), u"provider:alpha"_s));
    const QSignalSpy requests(&model, &CodeTableModel::starToggleRequested);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(3, CodeTableModel::Star), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(requests.count(), 1);
    const db::CodeKey expected{u"alpha"_s, u"0001"_s, 2};
    QCOMPARE(requests[0][0].value<db::CodeKey>(), expected);
    QCOMPARE(requests[0][1].toBool(), true);
    QCOMPARE(changes.count(), 0); // until the owner says so
    QVERIFY(!model.setData(model.index(3, CodeTableModel::Code), u"x"_s));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(requests.count(), 1);
}

void TestCodeTableModel::asksForSorting_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<std::optional<errdex::Column>>("asked");
    QTest::newRow("code") << int(CodeTableModel::Code) << std::optional(Column::Code);
    QTest::newRow("http") << int(CodeTableModel::HttpStatus) << std::optional(Column::HttpStatus);
    QTest::newRow("concept") << int(CodeTableModel::Concept) << std::optional(Column::Concept);
    QTest::newRow("star") << int(CodeTableModel::Star) << std::optional<Column>();
    QTest::newRow("none") << -1 << std::optional<Column>();
}

void TestCodeTableModel::asksForSorting()
{
    QFETCH(int, column);
    QFETCH(std::optional<errdex::Column>, asked);
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore()));
    const QString before = dump(model, {CodeTableModel::Code});
    std::optional<std::optional<Column>> heard;
    Qt::SortOrder direction = Qt::AscendingOrder;
    connect(&model, &CodeTableModel::sortRequested, this,
            [&](std::optional<Column> wanted, Qt::SortOrder order) {
                heard = wanted;
                direction = order;
            });
    model.sort(column, Qt::DescendingOrder);
    QVERIFY(heard.has_value());
    QVERIFY(*heard == asked);
    QCOMPARE(direction, Qt::DescendingOrder);
    QCOMPARE(dump(model, {CodeTableModel::Code}), before);
}

void TestCodeTableModel::toolTipIsNeverMarkup()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), u"code:E10"_s));
    const QString tip = model.index(0, CodeTableModel::Message).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;script&gt;"_s), qPrintable(tip));
    QVERIFY(!tip.contains(u"<script"_s));
    const QString bank = model.index(0, CodeTableModel::Provider).data(Qt::ToolTipRole).toString();
    QVERIFY2(bank.contains(u"&lt;b&gt;Bank"_s), qPrintable(bank));
    QCOMPARE(model.index(0, CodeTableModel::Name).data(Qt::ToolTipRole).toString(), QString());
}

void TestCodeTableModel::speaksForThoseWhoListen()
{
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), u"code:0001"_s, {}, {u"alpha/0001"_s}));
    const auto spoken = [&model](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, CodeTableModel::Star), u"Starred"_s);
    QCOMPARE(spoken(1, CodeTableModel::Star), u"Not starred"_s);
    const auto described = [&model](int column) {
        return model.index(0, column).data(Qt::AccessibleDescriptionRole).toString();
    };
    QVERIFY(described(CodeTableModel::Star).contains(u"Space"_s)); // which key does it
    QVERIFY(described(CodeTableModel::Code).isEmpty());
    QCOMPARE(spoken(0, CodeTableModel::Code), u"0001"_s);
    QCOMPARE(spoken(1, CodeTableModel::Code), u"0001, number 2 of this code"_s);
}

void TestCodeTableModel::everyColumnHasTitleFieldAndExport()
{
    for (int column = 0; column < CodeTableModel::NUM_COLUMNS; ++column) {
        const bool isStar = column == CodeTableModel::Star;
        QVERIFY(!CodeTableModel::title(column).isEmpty());
        QCOMPARE(CodeTableModel::field(column).has_value(), !isStar);
        const std::optional<Column> exported = CodeTableModel::exportColumn(column);
        QCOMPARE(exported.has_value(), !isStar);
        if (exported)
            QCOMPARE(CodeTableModel::columnOf(*exported), column);
    }
    QCOMPARE(CodeTableModel::columnOf(Column::Occurrence), -1);
    CodeTableModel model;
    QCOMPARE(model.headerData(CodeTableModel::Condition, Qt::Horizontal).toString(), u"When"_s);
    // All that is told of a column from outside, though it is not painted.
    QCOMPARE(model.headerData(CodeTableModel::Star, Qt::Horizontal).toString(), u"Starred"_s);
    QVERIFY(!model.headerData(CodeTableModel::NUM_COLUMNS, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestCodeTableModel::refusesForeignIndices()
{
    CodeTableModel model;
    CodeTableModel other;
    model.setResult(test::resultOf(test::smallStore(), u"code:429"_s));
    other.setResult(test::resultOf(test::smallStore()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    QVERIFY(!model.data(other.index(0, CodeTableModel::Code)).isValid());
    QVERIFY(!model.data({}).isValid());
    QCOMPARE(model.flags({}), Qt::NoItemFlags);
}

void TestCodeTableModel::manyRowsAreReachedAtOnce()
{
    const auto store = test::largeStore(100, 1000);
    CodeTableModel model;
    model.setResult(test::resultOf(store));
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.index(99'999, CodeTableModel::Code).data().toString(), u"-2000"_s);
    QCOMPARE(model.modelRow(99'999), 99'999);
}

} // namespace errdex

QTEST_GUILESS_MAIN(errdex::TestCodeTableModel)

#include "tst_codetablemodel.moc"
