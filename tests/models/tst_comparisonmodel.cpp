// SPDX-License-Identifier: MIT
#include "models/comparisonmodel.h"
#include "models/coveragemodel.h"
#include "tests/support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

/// The rows for which fits(row) holds.
template<typename Predicate>
std::shared_ptr<const RowSet> rowsWhere(const CatalogStore &store, Predicate &&fits)
{
    RowSet rows(store.rowCount());
    for (Row row = 0; row < store.rowCount(); ++row) {
        if (fits(row))
            rows.insert(row);
    }
    return std::make_shared<const RowSet>(std::move(rows));
}

/// With `word`, only lines with a code that has it in its code.
std::shared_ptr<const Comparison> compare(const QString &word = {},
                                          std::optional<int> baseline = {},
                                          Alignment alignment = Alignment::Concept)
{
    const auto store = test::smallStore();
    ComparisonRequest request;
    request.providers = {1, 0, 2};
    request.baseline = baseline;
    request.alignment = alignment;
    if (!word.isEmpty())
        request.found = rowsWhere(*store, [&](Row row) {
            return store->string(row, TextField::Code).contains(word);
        });
    return Comparison::make(std::make_shared<const ComparedCatalogs>(store), request);
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLinesAndProviders()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.headerData(0, Qt::Horizontal), QVariant());
        model.setComparison(compare({}, 0));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Rate limit exceeded"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, ComparisonModel::GroupRole).toString(),
                 u"Limits"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Beta"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, ComparisonModel::IsBaselineRole).toBool(),
                 true);
        QCOMPARE(model.index(2, 0).data().toString(),
                 u"-1021 SESSION_GONE\nTOKEN_EXPIRED Token expired"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Gamma <b>Bank</b>"_s);
        QVERIFY(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .contains(u"&lt;b&gt;"_s));
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void speaks()
    {
        ComparisonModel model;
        model.setComparison(compare({}, 0));
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 u"Alpha Pay, Clock skew: -1021 TimeOff; collides"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Beta, Clock skew: no code"_s);
        // Alpha has codes of which nobody has said yet what they mean; Gamma no others.
        QCOMPARE(
                model.index(2, 1).data(Qt::AccessibleTextRole).toString(),
                u"Alpha Pay, Expired: no code, but 2 code(s) of the provider have no concept yet"_s);
        const QString unknown = model.index(1, 2).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(unknown,
                 u"Gamma <b>Bank</b>, Clock skew: not known yet, as none of the provider's codes "
                 "has a concept"_s);
        QCOMPARE(model.index(1, 2).data(Qt::ToolTipRole).toString(),
                 u"<p>%1</p>"_s.arg(unknown.toHtmlEscaped()));
        QVERIFY(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
                        .toString()
                        .startsWith(u"Alpha Pay, baseline, "_s));
    }

    /// By what the lines are; the fullest first, for the head that has little room.
    void headsBeginWithWhatIsCompared_data()
    {
        QTest::addColumn<Alignment>("alignment");
        QTest::addColumn<QStringList>("alpha");
        QTest::addColumn<QStringList>("gamma");
        QTest::newRow("concept") << Alignment::Concept
                                 << QStringList{u"2 of 3 concept(s) · 4 code(s)"_s,
                                                u"2 of 3 concept(s)"_s, u"2 concept(s)"_s}
                                 << QStringList{u"no concept accepted yet · 3 code(s)"_s,
                                                u"no concept accepted yet"_s, u"0 concept(s)"_s};
        QTest::newRow("status") << Alignment::HttpStatus
                                << QStringList{u"4 status(es) · 4 code(s)"_s, u"4 status(es)"_s}
                                << QStringList{u"1 status(es) · 3 code(s)"_s, u"1 status(es)"_s};
        QTest::newRow("code") << Alignment::Code
                              << QStringList{u"1 shared number(s) · 4 code(s)"_s,
                                             u"1 shared number(s)"_s, u"1 shared"_s}
                              << QStringList{u"0 shared number(s) · 3 code(s)"_s,
                                             u"0 shared number(s)"_s, u"0 shared"_s};
    }

    void headsBeginWithWhatIsCompared()
    {
        QFETCH(const Alignment, alignment);
        QFETCH(const QStringList, alpha);
        QFETCH(const QStringList, gamma);
        ComparisonModel model;
        model.setComparison(compare({}, {}, alignment));
        const auto brief = [&model](int column) {
            return model.headerData(column, Qt::Horizontal, ComparisonModel::BriefRole)
                    .toStringList();
        };
        QCOMPARE(brief(1), alpha);
        QCOMPARE(brief(2), gamma);
    }

    void foundCodesComeFirst()
    {
        ComparisonModel model;
        model.setComparison(compare(u"TOKEN"_s));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(),
                 u"TOKEN_EXPIRED Token expired\n-1021 SESSION_GONE"_s);
    }

    // A line may be there for its concept, or that one's group, alone.
    void marksWhatBroughtALine()
    {
        const auto store = test::smallStore();
        ComparisonRequest request;
        request.providers = {1, 0, 2};
        request.setFound(*test::resultOf(store, u"expired"_s));
        ComparisonModel model;
        model.setComparison(
                Comparison::make(std::make_shared<const ComparedCatalogs>(store), request));
        QVERIFY(model.rowCount() > 0);
        int marked = 0;
        for (int line = 0; line < model.rowCount(); ++line) {
            const QString title = model.headerData(line, Qt::Vertical).toString();
            const auto hits = model.headerData(line, Qt::Vertical, ComparisonModel::HitsRole)
                                      .value<QList<Span>>();
            QCOMPARE(hits.size(), title.count(u"expired"_s, Qt::CaseInsensitive));
            for (const Span &span : hits)
                QCOMPARE(title.mid(span.begin, span.length).toLower(), u"expired"_s);
            marked += int(hits.size());
        }
        QVERIFY(marked > 0);
        request.alignment = Alignment::Code; // whose lines are no texts
        model.setComparison(
                Comparison::make(std::make_shared<const ComparedCatalogs>(store), request));
        QVERIFY(model.headerData(0, Qt::Vertical, ComparisonModel::HitsRole)
                        .value<QList<Span>>()
                        .isEmpty());
    }

    void givesAPartOfACell()
    {
        ComparisonModel model;
        for (const QString &word : {QString(), u"TOKEN"_s}) {
            model.setComparison(compare(word));
            const QModelIndex cell = model.index(word.isEmpty() ? 2 : 0, 0);
            const std::vector<Row> whole = model.orderedCell(cell);
            QCOMPARE(whole.size(), size_t(2));
            QCOMPARE(model.orderedCell(cell, 0, 1), std::vector{whole[0]});
            QCOMPARE(model.orderedCell(cell, 1, 1), std::vector{whole[1]});
            QCOMPARE(model.orderedCell(cell, 1), std::vector{whole[1]});
            QCOMPARE(model.orderedCell(cell, 2, 7), std::vector<Row>());
        }
    }

    void showsCoverage()
    {
        CoverageModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(compare());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(1, 1).data(CoverageModel::ShareRole).toDouble(), 0.5);
        QCOMPARE(model.index(1, 1).data().toString(), u"1"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"1"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"?"_s);
        QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(),
                 u"Gamma <b>Bank</b>, Time: not known yet"_s);
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 u"Alpha Pay, Time: 1 of 2 concept(s)"_s);
        QCOMPARE(model.index(1, 1).data(CoverageModel::GroupSlugRole).toString(), u"time"_s);
        QCOMPARE(model.index(1, 1).data(CoverageModel::ProviderSlugRole).toString(), u"alpha"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Limits"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Alpha Pay"_s);
    }
};

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
