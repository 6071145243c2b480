// SPDX-License-Identifier: MIT
#include "core/query/queryedit.h"
#include "models/facetmodel.h"
#include "support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

QString dump(const FacetModel &model, FacetModel::Dimension dimension)
{
    const QModelIndex parent = model.dimensionIndex(dimension);
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        lines += u"%1%2 %3%4"_s.arg(isChecked ? u"x "_s : QString(), index.data().toString(),
                                    index.data(FacetModel::CountRole).toString(),
                                    index.data(FacetModel::MutedRole).toBool() ? u" muted"_s
                                                                               : QString());
    }
    return lines.join(u'\n');
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutResult();
    void listsValuesWithCounts();
    void hidesConceptsAndCategoriesWithoutRows();
    void checksWhatTheQueryNames_data();
    void checksWhatTheQueryNames();
    void countsChangeInPlace();
    void valuesComeAndGoWithoutReset();
    void anIndexFollowsItsValue();
    void togglingAsks_data();
    void togglingAsks();
    void togglingComesBackThroughTheQuery_data();
    void togglingComesBackThroughTheQuery();
    void countsWhatIsKept();
    void keepsWhatItDoesNotShow();
    void anotherStoreIsAReset();
    void toolTipIsNeverMarkup();
    void manyProviders();
};

void TestFacetModel::isEmptyWithoutResult()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.dimensionIndex(FacetModel::Provider).isValid());
    QVERIFY(!model.valueIndex(FacetModel::Provider, u"alpha"_s).isValid());
}

void TestFacetModel::listsValuesWithCounts()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), {}, {}, {u"beta/429"_s}));
    QCOMPARE(model.rowCount(), int(FacetModel::NUM_DIMENSIONS));
    QCOMPARE(dump(model, FacetModel::Provider), u"Alpha Pay 4\nBeta 3\nGamma <b>Bank</b> 3"_s);
    QCOMPARE(dump(model, FacetModel::HttpStatus),
             u"200 OK 1\n400 Bad Request 2\n401 1\n429 Too Many Requests 2\n"
             "500 Internal Server Error 1\nnone 3"_s);
    QCOMPARE(dump(model, FacetModel::Category),
             u"Time 1\nLimits 1\nLimits & Quotas 1\nSession 2"_s);
    QCOMPARE(dump(model, FacetModel::Actor),
             u"The customer 5\nThe developer of the integration 0 muted\n"
             "The provider 0 muted\nNobody 0 muted"_s);
    QCOMPARE(dump(model, FacetModel::Retry),
             u"Never: it would fail again 0 muted\nAfter the request was changed 0 muted\n"
             "After a wait 5\nYes, with growing pauses 0 muted"_s);
    // By count, and by place in the vocabulary where alike.
    QCOMPARE(dump(model, FacetModel::Concept), u"Rate limit exceeded 2\nExpired 2\nClock skew 1"_s);
    QCOMPARE(dump(model, FacetModel::Flags), u"Starred 1\nDuplicate 2\nCollision 2"_s);
    QCOMPARE(dump(model, FacetModel::Kept), QString()); // nothing is
    const QModelIndex status = model.valueIndex(FacetModel::HttpStatus, u"429"_s);
    QCOMPARE(status.data(FacetModel::HttpStatusRole).toInt(), 429);
    QCOMPARE(status.data(FacetModel::FieldRole).toInt(), int(Field::Http));
    QCOMPARE(status.data(Qt::AccessibleTextRole).toString().contains(u"429 Too Many Requests"_s),
             true);
    QCOMPARE(model.valueIndex(FacetModel::Provider, u"beta"_s)
                     .data(FacetModel::ProviderIndexRole)
                     .toInt(),
             1);
}

void TestFacetModel::hidesConceptsAndCategoriesWithoutRows()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), u"provider:gamma"_s));
    QCOMPARE(dump(model, FacetModel::Concept), QString());
    QCOMPARE(dump(model, FacetModel::Category), QString());
    QCOMPARE(dump(model, FacetModel::HttpStatus),
             u"200 OK 0 muted\n400 Bad Request 1\n401 0 muted\n429 Too Many Requests 0 muted\n"
             "500 Internal Server Error 0 muted\nnone 2"_s);
    // The facet's own condition does not count against its other values.
    QCOMPARE(dump(model, FacetModel::Provider), u"Alpha Pay 4\nBeta 3\nx Gamma <b>Bank</b> 3"_s);
}

void TestFacetModel::checksWhatTheQueryNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<QStringList>("checked");
    QTest::newRow("slug") << u"provider:beta"_s << int(FacetModel::Provider)
                          << QStringList{u"beta"_s};
    QTest::newRow("name, letter case apart")
            << u"provider:\"ALPHA pay\""_s << int(FacetModel::Provider) << QStringList{u"alpha"_s};
    QTest::newRow("two") << u"http:400,429 x"_s << int(FacetModel::HttpStatus)
                         << QStringList{u"400"_s, u"429"_s};
    QTest::newRow("none") << u"http:"_s << int(FacetModel::HttpStatus) << QStringList{u""_s};
    QTest::newRow("a class is no value")
            << u"http:4xx"_s << int(FacetModel::HttpStatus) << QStringList{};
    QTest::newRow("category") << u"category:\"Limits & Quotas\""_s << int(FacetModel::Category)
                              << QStringList{u"Limits & Quotas"_s};
    QTest::newRow("a checked concept without rows stays")
            << u"concept:clock-skew provider:gamma"_s << int(FacetModel::Concept)
            << QStringList{u"clock-skew"_s};
    QTest::newRow("flag") << u"is:collision"_s << int(FacetModel::Flags)
                          << QStringList{u"collision"_s};
    QTest::newRow("negated") << u"-provider:beta"_s << int(FacetModel::Provider) << QStringList{};
}

void TestFacetModel::checksWhatTheQueryNames()
{
    QFETCH(QString, query);
    QFETCH(int, dimension);
    QFETCH(QStringList, checked);
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), query));
    const QModelIndex parent = model.dimensionIndex(FacetModel::Dimension(dimension));
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            found += index.data(FacetModel::ValueRole).toString();
    }
    QCOMPARE(found, checked);
    QCOMPARE(parent.data(FacetModel::CountRole).toInt(), int(checked.size()));
}

void TestFacetModel::countsChangeInPlace()
{
    const auto store = test::smallStore();
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(store));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QStringList changed;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&changed](const QModelIndex &first, const QModelIndex &last) {
                if (first.parent().isValid() && first.parent().row() == FacetModel::Provider)
                    changed += u"%1-%2"_s.arg(first.row()).arg(last.row());
            });
    const QPersistentModelIndex beta = model.valueIndex(FacetModel::Provider, u"beta"_s);
    model.setResult(test::resultOf(store, u"code:-1021"_s));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(beta.data(FacetModel::CountRole).toInt(), 1);
    QCOMPARE(dump(model, FacetModel::Provider),
             u"Alpha Pay 1\nBeta 1\nGamma <b>Bank</b> 0 muted"_s);
    QCOMPARE(changed, QStringList{u"0-2"_s});
    changed.clear();
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    model.setResult(test::resultOf(store, u"code:-1021"_s));
    QCOMPARE(changed, QStringList());
    QCOMPARE(layouts.count(), 0);
}

void TestFacetModel::valuesComeAndGoWithoutReset()
{
    const auto store = test::smallStore();
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(store, u"provider:alpha"_s));
    QCOMPARE(dump(model, FacetModel::Concept), u"Rate limit exceeded 1\nClock skew 1"_s);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setResult(test::resultOf(store, u"provider:beta"_s));
    QCOMPARE(dump(model, FacetModel::Concept), u"Expired 2\nRate limit exceeded 1"_s);
    QCOMPARE(dump(model, FacetModel::Category), u"Limits & Quotas 1\nSession 2"_s);
    model.setResult(test::resultOf(store, u"nothing has this"_s));
    QCOMPARE(dump(model, FacetModel::Concept), QString());
    model.setResult(test::resultOf(store));
    QCOMPARE(dump(model, FacetModel::Concept), u"Rate limit exceeded 2\nExpired 2\nClock skew 1"_s);
    QCOMPARE(resets.count(), 0);
}

void TestFacetModel::anIndexFollowsItsValue()
{
    const auto store = test::smallStore();
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(store));
    const QPersistentModelIndex expired = model.valueIndex(FacetModel::Concept, u"expired"_s);
    const QPersistentModelIndex skew = model.valueIndex(FacetModel::Concept, u"clock-skew"_s);
    QCOMPARE(expired.row(), 1);
    model.setResult(test::resultOf(store, u"provider:beta"_s));
    QCOMPARE(expired.row(), 0);
    QCOMPARE(expired.data(FacetModel::ValueRole).toString(), u"expired"_s);
    QVERIFY(!skew.isValid());
}

void TestFacetModel::togglingAsks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<QStringList>("asked");
    const int providers = FacetModel::Provider;
    QTest::newRow("first") << QString() << providers << u"beta"_s << true << QStringList{u"beta"_s};
    QTest::newRow("second") << u"provider:beta"_s << providers << u"alpha"_s << true
                            << QStringList{u"beta"_s, u"alpha"_s};
    QTest::newRow("back") << u"provider:beta,alpha"_s << providers << u"beta"_s << false
                          << QStringList{u"alpha"_s};
    QTest::newRow("last") << u"provider:Beta"_s << providers << u"beta"_s << false << QStringList{};
    QTest::newRow("no status") << QString() << int(FacetModel::HttpStatus) << u""_s << true
                               << QStringList{u""_s};
    QTest::newRow("no status, back")
            << u"http:"_s << int(FacetModel::HttpStatus) << u""_s << false << QStringList{};
}

void TestFacetModel::togglingAsks()
{
    QFETCH(QString, query);
    QFETCH(int, dimension);
    QFETCH(QString, value);
    QFETCH(bool, checked);
    QFETCH(QStringList, asked);
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), query));
    const QSignalSpy requests(&model, &FacetModel::valuesChanged);
    const QModelIndex index = model.valueIndex(FacetModel::Dimension(dimension), value);
    QVERIFY(index.isValid());
    QVERIFY(model.setData(index, checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<Field>(), FacetModel::field(FacetModel::Dimension(dimension)));
    QCOMPARE(requests[0][1].toStringList(), asked);
    // Nothing is checked until the query says so.
    QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(checked ? Qt::Unchecked : Qt::Checked));
    QVERIFY(!model.setData(model.dimensionIndex(FacetModel::Provider), Qt::Checked,
                           Qt::CheckStateRole));
}

void TestFacetModel::togglingComesBackThroughTheQuery_data()
{
    QTest::addColumn<int>("dimension");
    QTest::addColumn<QString>("value");
    QTest::newRow("provider") << int(FacetModel::Provider) << u"gamma"_s;
    QTest::newRow("status") << int(FacetModel::HttpStatus) << u"429"_s;
    QTest::newRow("no status") << int(FacetModel::HttpStatus) << u""_s;
    QTest::newRow("category") << int(FacetModel::Category) << u"Limits & Quotas"_s;
    QTest::newRow("actor") << int(FacetModel::Actor) << u"customer"_s;
    QTest::newRow("retry") << int(FacetModel::Retry) << u"after-wait"_s;
    QTest::newRow("concept") << int(FacetModel::Concept) << u"expired"_s;
    QTest::newRow("flag") << int(FacetModel::Flags) << u"duplicate"_s;
}

// What was promised beside a value is what is found with it.
void TestFacetModel::togglingComesBackThroughTheQuery()
{
    QFETCH(int, dimension);
    QFETCH(QString, value);
    const auto store = test::smallStore();
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    auto result = test::resultOf(store);
    model.setResult(result);
    connect(&model, &FacetModel::valuesChanged, this, [&](Field field, const QStringList &values) {
        result = test::resultOf(store, withFieldValues(result->query.text, field, values));
        model.setResult(result);
    });
    const QModelIndex index = model.valueIndex(FacetModel::Dimension(dimension), value);
    QVERIFY(index.isValid());
    const auto promised = index.data(FacetModel::CountRole).toUInt();
    model.setData(index, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(uint(result->rows.size()), promised);
    const QModelIndex checked = model.valueIndex(FacetModel::Dimension(dimension), value);
    QCOMPARE(checked.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model.setData(checked, Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(result->query.text, QString());
}

void TestFacetModel::countsWhatIsKept()
{
    const auto store = test::smallStore();
    OwnData own;
    const auto result = [&](const QString &query) {
        return search(store, UserLayer::make(*store, own), {query, {}});
    };
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(result({}));
    QCOMPARE(model.rowCount(model.dimensionIndex(FacetModel::Kept)), 0);
    // Of that alone which is kept, in the list that is there.
    own.texts[{u"beta"_s, u"429"_s, 1}] = {u"Wait"_s, {u"vip"_s}, {}, {}};
    model.setResult(result({}));
    QCOMPARE(dump(model, FacetModel::Kept), u"Note 1\nTags 1"_s);
    const QPersistentModelIndex note = model.valueIndex(FacetModel::Kept, u"note"_s);
    QCOMPARE(note.data(FacetModel::FieldRole).toInt(), int(Field::Has));
    // A filter that leaves none of them does not take them away.
    model.setResult(result(u"provider:alpha"_s));
    QCOMPARE(dump(model, FacetModel::Kept), u"Note 0 muted\nTags 0 muted"_s);
    QVERIFY(note.isValid());
    own.texts[{u"beta"_s, u"429"_s, 1}].others = {{db::OwnField::Note, u"No"_s, {}}};
    model.setResult(result(u"has:note"_s));
    QCOMPARE(dump(model, FacetModel::Kept), u"x Note 1\nTags 1\nAnother version 1"_s);
    // What is asked for can be unchecked.
    own.texts.clear();
    model.setResult(result(u"has:conflict"_s));
    QCOMPARE(dump(model, FacetModel::Kept), u"x Another version 0 muted"_s);
}

void TestFacetModel::keepsWhatItDoesNotShow()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore(), u"provider:gam"_s));
    const QSignalSpy requests(&model, &FacetModel::valuesChanged);
    model.setData(model.valueIndex(FacetModel::Provider, u"beta"_s), Qt::Checked,
                  Qt::CheckStateRole);
    const QStringList expected{u"gam"_s, u"beta"_s};
    QCOMPARE(requests[0][1].toStringList(), expected);
}

void TestFacetModel::anotherStoreIsAReset()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(test::resultOf(test::smallStore()));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setResult(test::resultOf(test::largeStore(2, 3)));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(dump(model, FacetModel::Provider), u"Provider 1 3\nProvider 2 3"_s);
    model.setResult(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFacetModel::toolTipIsNeverMarkup()
{
    FacetModel model;
    model.setResult(test::resultOf(test::smallStore()));
    const QString tip =
            model.valueIndex(FacetModel::Provider, u"gamma"_s).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s) && !tip.contains(u"<b>"_s), qPrintable(tip));
}

void TestFacetModel::manyProviders()
{
    const auto store = test::largeStore(1000, 2);
    FacetModel model;
    model.setResult(test::resultOf(store));
    const auto narrowed = test::resultOf(store, u"provider:provider-7"_s);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QBENCHMARK_ONCE
    {
        model.setResult(narrowed);
    }
    QCOMPARE(model.rowCount(model.dimensionIndex(FacetModel::Provider)), 1000);
    QCOMPARE(removals.count(), 0);
}

} // namespace errdex

QTEST_GUILESS_MAIN(errdex::TestFacetModel)

#include "tst_facetmodel.moc"
