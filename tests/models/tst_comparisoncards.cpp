// SPDX-License-Identifier: MIT
#include "models/comparisoncards.h"
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

using Fact = ComparisonCardsModel::Fact;

std::shared_ptr<const Comparison> compare(Alignment alignment, std::optional<int> baseline = {})
{
    ComparisonRequest request;
    request.providers = {0, 1, 2};
    request.alignment = alignment;
    request.baseline = baseline;
    return Comparison::make(std::make_shared<const ComparedCatalogs>(test::smallStore()), request);
}

/// The cards as "Provider code count", joined.
QString cardTexts(const ComparisonCardsModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += (model.cardTitle(column) + u' ' + model.cardCode(column) + u' '
                  + model.cardCount(column))
                         .simplified();
    return texts.join(u" | "_s);
}

QModelIndex cell(const ComparisonCardsModel &model, Fact fact, int column)
{
    return model.index(int(model.fields().indexOf(fact)), column);
}

} // namespace

class TestComparisonCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasACardForEachCodeAndEachProvider()
    {
        ComparisonCardsModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 0);
        model.setLine(compare(Alignment::Concept), 2); // expired
        QCOMPARE(cardTexts(model),
                 u"Alpha Pay | Beta -1021 1 of 2 | Beta TOKEN_EXPIRED 2 of 2 | "
                 "Gamma <b>Bank</b>"_s);
        QCOMPARE(model.reference(), 1);
        // What nobody has is left out, and so is what the line is about.
        QCOMPARE(model.fields(),
                 (QList<Fact>{Fact::HttpStatus, Fact::Name, Fact::Description, Fact::Category}));
        model.setLine(nullptr, std::nullopt);
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsDifferences()
    {
        ComparisonCardsModel model;
        model.setLine(compare(Alignment::Code), 0); // -1021
        QCOMPARE(cardTexts(model), u"Alpha Pay -1021 | Beta -1021 | Gamma <b>Bank</b>"_s);
        QVERIFY(model.fields().contains(Fact::Concept));
        QVERIFY(!cell(model, Fact::Concept, 0).data(ComparisonCardsModel::DiffersRole).toBool());
        QVERIFY(cell(model, Fact::Concept, 1).data(ComparisonCardsModel::DiffersRole).toBool());
        QVERIFY(!cell(model, Fact::Concept, 2).data(ComparisonCardsModel::DiffersRole).toBool());
        QVERIFY(model.hasDifference(Fact::Concept));
        QCOMPARE(cell(model, Fact::Category, 1).data(Qt::AccessibleTextRole).toString(),
                 u"Beta -1021, Category: Session, differs"_s);
        QCOMPARE(cell(model, Fact::Category, 2).data(Qt::AccessibleTextRole).toString(),
                 u"Gamma <b>Bank</b>: no code for this"_s);
        QCOMPARE(model.absence(2), u"no code for this"_s);
        model.setLine(compare(Alignment::Concept), 2); // what Gamma has is not known
        QCOMPARE(model.absence(0), u"no code for this"_s);
        QCOMPARE(model.absence(3), u"not known yet"_s);
        QCOMPARE(model.index(0, 3).data(Qt::AccessibleTextRole).toString(),
                 u"Gamma <b>Bank</b>: not known yet"_s);
    }

    void wordsAreMarkedBesideWhatIsTheSame()
    {
        ComparisonCardsModel model;
        model.setLine(compare(Alignment::Code, 0), 0);
        // Another category altogether: all of it marked would point to nothing.
        const QModelIndex category = cell(model, Fact::Category, 1);
        QVERIFY(category.data(ComparisonCardsModel::DiffersRole).toBool());
        QVERIFY(category.data(ComparisonCardsModel::DifferencesRole)
                        .value<QList<Span>>()
                        .isEmpty());
    }

    void marksWords()
    {
        ComparisonCardsModel model;
        model.setLine(compare(Alignment::Concept, 1), 2);
        const QModelIndex second = cell(model, Fact::Description, 2);
        // "The session <i>expired</i>" is the reference of "Token expired".
        QCOMPARE(second.data(ComparisonCardsModel::DifferencesRole).value<QList<Span>>(),
                 (QList<Span>{{0, 5}}));
        const QModelIndex reference = cell(model, Fact::Description, 1);
        QVERIFY(!reference.data(ComparisonCardsModel::DiffersRole).toBool());
        QCOMPARE(reference.data(ComparisonCardsModel::DifferencesRole).value<QList<Span>>().first(),
                 (Span{0, 14})); // "The session <i"
        // A text beside none has nothing to mark in it.
        QCOMPARE(cell(model, Fact::Name, 2)
                         .data(ComparisonCardsModel::DifferencesRole)
                         .value<QList<Span>>()
                         .size(),
                 0);
    }

    void theBaselineIsTheReference()
    {
        ComparisonCardsModel model;
        model.setLine(compare(Alignment::Code, 1), 0);
        QCOMPARE(model.reference(), 1);
        model.setLine(compare(Alignment::Code, 2), 0); // has none here
        QCOMPARE(model.reference(), 0);
    }

    void holdsSoManyCards()
    {
        ComparisonRequest request;
        request.providers = {0, 1};
        request.alignment = Alignment::HttpStatus;
        const auto comparison = Comparison::make(
                std::make_shared<const ComparedCatalogs>(test::largeStore(2, 3000)), request);
        ComparisonCardsModel model;
        model.setLine(comparison, 0);
        QCOMPARE(model.columnCount(), int(ComparisonCardsModel::cardLimit));
        QCOMPARE(model.hiddenCards(), 200 - ComparisonCardsModel::cardLimit);
        // Each provider has its first codes, not the first provider all of them.
        QCOMPARE(model.cards()[29].provider, 0);
        QCOMPARE(model.cardCount(29), u"30 of 100"_s);
        QCOMPARE(model.cards()[30].provider, 1);
        QCOMPARE(model.cardCount(30), u"1 of 100"_s);
        model.setLine(comparison, 0, 120);
        QCOMPARE(model.columnCount(), 120);
        QCOMPARE(model.cards()[59].number, 60);
        model.setLine(comparison, 0, 200);
        QCOMPARE(model.columnCount(), 200);
        QCOMPARE(model.hiddenCards(), 0);
        model.setLine(comparison, 0); // the usual limit again
        QCOMPARE(model.hiddenCards(), 140);
    }

    void theWantedProviderHasACardWhateverTheLimit()
    {
        ComparisonRequest request;
        request.providers.resize(100);
        std::iota(request.providers.begin(), request.providers.end(), 0);
        request.alignment = Alignment::HttpStatus;
        const auto comparison = Comparison::make(
                std::make_shared<const ComparedCatalogs>(test::largeStore(100, 3000)), request);
        ComparisonCardsModel model;
        model.setLine(comparison, 0);
        QCOMPARE(model.columnCount(), 60);
        QCOMPARE(model.firstCard(80), -1);
        const qsizetype hidden = model.hiddenCards();
        model.setLine(comparison, 0, ComparisonCardsModel::cardLimit, 80);
        QCOMPARE(model.columnCount(), 61);
        QCOMPARE(model.firstCard(80), 60);
        QCOMPARE(model.hiddenCards(), hidden - 1);
        model.setLine(comparison, 0, ComparisonCardsModel::cardLimit, 3); // has one anyway
        QCOMPARE(model.columnCount(), 60);
        QCOMPARE(model.firstCard(3), 3);
    }

    void theCurrentCardIsTold()
    {
        ComparisonCardsModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLine(compare(Alignment::Code), 0);
        const auto name = [&model](int card) {
            return model.headerData(card, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(name(1), u"Beta -1021"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
        model.setCurrentCard(1);
        QCOMPARE(name(1), u"Beta -1021, current"_s);
        QCOMPARE(changed.count(), 1);
        model.setCurrentCard(0);
        QCOMPARE(name(1), u"Beta -1021"_s);
        QCOMPARE(name(0), u"Alpha Pay -1021, current"_s);
        QCOMPARE(changed.count(), 3);
        model.setLine(compare(Alignment::Code), 0); // none is, until one is chosen
        QCOMPARE(name(0), u"Alpha Pay -1021"_s);
    }

    void providersWithFewCodesLeaveTheirShare()
    {
        ComparisonRequest request;
        const auto store = test::bundledStore();
        request.alignment = Alignment::HttpStatus;
        request.providers = {0, 1, 2, 3, 4};
        const auto comparison =
                Comparison::make(std::make_shared<const ComparedCatalogs>(store), request);
        size_t line = 0;
        while (comparison->cell(line, 3).size() < 60) // HashKey Pro's 400
            ++line;
        ComparisonCardsModel model;
        model.setLine(comparison, line);
        for (size_t column = 0; column < 5; ++column) {
            const qsizetype codes =
                    std::max(qsizetype(comparison->cell(line, column).size()), qsizetype(1));
            const qsizetype cards = std::ranges::count(model.cards(), int(column),
                                                       &ComparisonCardsModel::Card::provider);
            QVERIFY(cards >= std::min<qsizetype>(codes, 12)); // a fifth is everybody's
        }
        QVERIFY(model.columnCount() > 55);
    }
};

QTEST_GUILESS_MAIN(TestComparisonCards)
#include "tst_comparisoncards.moc"
