// SPDX-License-Identifier: MIT
#include "models/codedetail.h"
#include "models/comparisoncards.h"
#include "models/comparisonmodel.h"
#include "models/coveragemodel.h"
#include "models/facetmodel.h"
#include "models/providerchoicemodel.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

const QString word = u"shared by your team"_s;
const QString sentence = u"Shared by your team"_s;
const QString hiding = u"Your own import; it hides the one that your team shares"_s;

std::shared_ptr<const Comparison> compared()
{
    ComparisonRequest request;
    request.providers = {1, 0, 2};
    return Comparison::make(std::make_shared<const ComparedCatalogs>(test::sharedStore()), request);
}

} // namespace

/// Each place that names a provider says whose its catalogue is: in words, not by a sign alone.
class TestSharedProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facetsSayIt()
    {
        FacetModel model;
        model.setResult(test::resultOf(test::sharedStore()));
        const auto value = [&model](const QString &slug, int role) {
            return model.valueIndex(FacetModel::Provider, slug).data(role);
        };
        QVERIFY(value(u"beta"_s, FacetModel::IsSharedRole).toBool());
        QVERIFY(!value(u"alpha"_s, FacetModel::IsSharedRole).toBool());
        QVERIFY(!value(u"gamma"_s, FacetModel::IsSharedRole).toBool());
        QCOMPARE(value(u"beta"_s, Qt::AccessibleTextRole).toString(),
                 u"Beta, 3 code(s), shared by your team"_s);
        QVERIFY(!value(u"gamma"_s, Qt::AccessibleTextRole).toString().contains(word));
        QVERIFY(value(u"beta"_s, Qt::ToolTipRole).toString().contains(sentence));
        QVERIFY(value(u"alpha"_s, Qt::ToolTipRole).toString().contains(hiding));
        QVERIFY(!value(u"gamma"_s, Qt::ToolTipRole).toString().contains(sentence));
        // A status or a flag is nobody's catalogue, whatever its number.
        QVERIFY(!model.index(1, 0, model.dimensionIndex(FacetModel::Flags))
                         .data(FacetModel::IsSharedRole)
                         .toBool());
    }

    void theChoiceToCompareSaysIt()
    {
        ProviderChoiceModel model;
        model.setStore(test::sharedStore(), {});
        QVERIFY(model.index(1).data(ProviderChoiceModel::IsSharedRole).toBool());
        QVERIFY(!model.index(0).data(ProviderChoiceModel::IsSharedRole).toBool());
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"Beta, shared by your team"_s);
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), u"Gamma <b>Bank</b>"_s);
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(sentence));
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(hiding));
        QVERIFY(!model.index(2).data(Qt::ToolTipRole).isValid());
    }

    void headsOfComparedColumnsSayIt()
    {
        ComparisonModel model;
        model.setComparison(compared());
        const auto head = [&model](int column, int role) {
            return model.headerData(column, Qt::Horizontal, role);
        };
        QVERIFY(head(0, ComparisonModel::IsSharedRole).toBool());
        QVERIFY(!head(1, ComparisonModel::IsSharedRole).toBool());
        QVERIFY(head(0, Qt::AccessibleTextRole).toString().startsWith(u"Beta, "_s + word));
        QVERIFY(head(0, Qt::ToolTipRole).toString().contains(sentence));
        QVERIFY(head(1, Qt::ToolTipRole).toString().contains(hiding));
        QVERIFY(!head(2, Qt::ToolTipRole).toString().contains(sentence));

        CoverageModel coverage;
        coverage.setComparison(compared());
        QCOMPARE(coverage.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Beta, shared by your team"_s);
        QCOMPARE(coverage.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Alpha Pay"_s);
    }

    void detailsSayIt()
    {
        const auto result = test::resultOf(test::sharedStore());
        const auto origin = [&result](int provider) {
            const Row row = result->store->firstRowOf(provider);
            return CodeDetailMaker::make(*result, row).origin;
        };
        QCOMPARE(origin(0), hiding);
        QCOMPARE(origin(1), sentence);
        QCOMPARE(origin(2), QString());
    }
};

QTEST_MAIN(TestSharedProviders)
#include "tst_sharedproviders.moc"
