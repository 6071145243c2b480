// SPDX-License-Identifier: MIT
#include "models/providerchoicemodel.h"
#include "tests/support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

QStringList names(const ProviderChoiceModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.choice().order[row];
    return found;
}

} // namespace

class TestProviderChoiceModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProviderChoiceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ProviderChoiceModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
                m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setStore(test::smallStore(), {});
    }

    void everybodyIsComparedAtFirst()
    {
        QCOMPARE(m_model->chosen(), (std::vector<int>{0, 1, 2}));
        QCOMPARE(m_model->baseline(), std::nullopt);
        QCOMPARE(m_model->index(0).data(ProviderChoiceModel::CodeCountRole).toInt(), 4);
    }

    void remembersAChoice()
    {
        const ProviderChoice wanted{.order = {u"gamma"_s, u"gone"_s, u"alpha"_s},
                                    .left = {u"alpha"_s},
                                    .baseline = u"beta"_s};
        m_model->setStore(test::smallStore(), wanted);
        QCOMPARE(names(*m_model), (QStringList{u"gamma"_s, u"alpha"_s, u"beta"_s}));
        QCOMPARE(m_model->chosen(), std::vector<int>{2});
        QCOMPARE(m_model->baseline(), std::nullopt); // it is not compared
        const ProviderChoice kept = m_model->choice();
        QCOMPARE(kept.left, (QStringList{u"alpha"_s, u"beta"_s}));
        QCOMPARE(kept.baseline, u"beta"_s);
    }

    void aNewProviderIsComparedWhereAllAre()
    {
        m_model->setStore(test::smallStore(),
                          {.order = {u"beta"_s, u"alpha"_s}, .left = {}, .baseline = {}});
        QCOMPARE(names(*m_model), (QStringList{u"beta"_s, u"alpha"_s, u"gamma"_s}));
        QCOMPARE(m_model->chosen(), (std::vector<int>{1, 0, 2}));
    }

    // As in the facets of Browse, while nobody has moved any.
    void aNewProviderStandsWhereItDoesElsewhere()
    {
        m_model->setStore(test::smallStore(),
                          {.order = {u"alpha"_s, u"gamma"_s}, .left = {}, .baseline = {}});
        QCOMPARE(names(*m_model), (QStringList{u"alpha"_s, u"beta"_s, u"gamma"_s}));
    }

    // A selection stays as somebody made it.
    void aNewProviderIsOfferedOnlyBesideASelection()
    {
        m_model->setStore(test::smallStore(),
                          {.order = {u"beta"_s, u"alpha"_s}, .left = {u"beta"_s}, .baseline = {}});
        QCOMPARE(names(*m_model), (QStringList{u"beta"_s, u"alpha"_s, u"gamma"_s}));
        QCOMPARE(m_model->chosen(), std::vector<int>{0});
        m_model->choose(2);
        QCOMPARE(m_model->chosen(), (std::vector<int>{0, 2}));
        m_model->choose(99); // which went meanwhile
        QCOMPARE(m_model->chosen(), (std::vector<int>{0, 2}));
    }

    // Hidden and shown again, or removed and brought back.
    void oneThatWentComesBackAsItWas()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.providers.removeLast();
        recipe.codes.removeIf([](const QString &code) { return code.startsWith(u"gamma"_s); });
        m_model->setData(m_model->index(0), Qt::Unchecked, Qt::CheckStateRole);
        m_model->setStore(test::makeStore(recipe), m_model->choice());
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setStore(test::smallStore(), m_model->choice());
        QCOMPARE(m_model->chosen(), (std::vector<int>{1, 2}));
        m_model->setData(m_model->index(2), Qt::Unchecked, Qt::CheckStateRole);
        m_model->setStore(test::makeStore(recipe), m_model->choice());
        m_model->setStore(test::smallStore(), m_model->choice());
        QCOMPARE(m_model->chosen(), std::vector<int>{1});
    }

    void checksAndTells()
    {
        const QSignalSpy changes(m_model.get(), &ProviderChoiceModel::choiceChanged);
        QVERIFY(m_model->setData(m_model->index(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_model->chosen(), (std::vector<int>{0, 2}));
        QVERIFY(m_model->setData(m_model->index(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changes.size(), 1);
        m_model->setAllChosen(false);
        QCOMPARE(m_model->chosen(), std::vector<int>());
        m_model->setAllChosen(true);
        QCOMPARE(changes.size(), 3);
    }

    void aBaselineIsCompared()
    {
        m_model->setAllChosen(false);
        m_model->setBaseline(2);
        QCOMPARE(m_model->chosen(), std::vector<int>{2});
        QCOMPARE(m_model->baseline(), std::optional(2));
        m_model->setData(m_model->index(2), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(m_model->baseline(), std::nullopt);
    }

    void moves()
    {
        const QSignalSpy changes(m_model.get(), &ProviderChoiceModel::choiceChanged);
        QVERIFY(m_model->move(0, 2));
        QCOMPARE(names(*m_model), (QStringList{u"beta"_s, u"gamma"_s, u"alpha"_s}));
        QVERIFY(m_model->move(2, 1));
        QCOMPARE(names(*m_model), (QStringList{u"beta"_s, u"alpha"_s, u"gamma"_s}));
        QVERIFY(!m_model->move(0, -1));
        QVERIFY(!m_model->move(2, 3));
        QCOMPARE(changes.size(), 2);
    }

    void drops()
    {
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0)}));
        m_model->dropMimeData(data.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(names(*m_model), (QStringList{u"beta"_s, u"gamma"_s, u"alpha"_s}));
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
        QMimeData foreign;
        foreign.setText(u"2"_s);
        QVERIFY(!m_model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    }

    void columnsAreOrdered()
    {
        m_model->setData(m_model->index(1), Qt::Unchecked, Qt::CheckStateRole);
        m_model->orderChosen({2, 0});
        QCOMPARE(names(*m_model), (QStringList{u"gamma"_s, u"beta"_s, u"alpha"_s}));
        QCOMPARE(m_model->chosen(), (std::vector<int>{2, 0}));
    }
};

QTEST_GUILESS_MAIN(TestProviderChoiceModel)
#include "tst_providerchoicemodel.moc"
