// SPDX-License-Identifier: MIT
#include "models/facetmodel.h"
#include "support/bundledstore.h"
#include "ui/announce.h"
#include "ui/facets/facetdelegate.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/facetview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestFacetPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clickOnAValueChecksIt();
    void spaceChecksAndUnchecks();
    void clickOnADimensionFoldsIt();
    void foldingIsRemembered();
    void clearAppearsAndClears();
    void needleNarrowsTheValues();
    void aNeedleThatFitsNothingIsAnswered();
    void escapeClearsTheNeedle();
    void rightToLeftTakesClicksToo();
    void whatIsKeptIsSeen();

private:
    void showQuery(const QString &text, const OwnData &own = {});
    QModelIndex valueIndex(FacetModel::Dimension dimension, const QString &value) const;
    QModelIndex dimensionIndex(FacetModel::Dimension dimension) const;
    void click(const QModelIndex &index, bool atEnd = false);

    std::shared_ptr<const CatalogStore> m_store;
    std::unique_ptr<FacetPane> m_pane;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFacetPane::initTestCase()
{
    m_store = test::bundledStore();
}

void TestFacetPane::init()
{
    m_pane = std::make_unique<FacetPane>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
            m_pane->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_pane->resize(240, 900);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get(), test::patience));
    showQuery({});
}

void TestFacetPane::cleanup()
{
    m_tester.reset();
    m_pane.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestFacetPane::showQuery(const QString &text, const OwnData &own)
{
    m_pane->setResult(search(m_store, UserLayer::make(*m_store, own), {text, {}}));
}

QModelIndex TestFacetPane::dimensionIndex(FacetModel::Dimension dimension) const
{
    const QAbstractItemModel *model = m_pane->view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(FacetModel::FieldRole).toInt() == int(FacetModel::field(dimension)))
            return index;
    }
    return {};
}

QModelIndex TestFacetPane::valueIndex(FacetModel::Dimension dimension, const QString &value) const
{
    const QAbstractItemModel *model = m_pane->view()->model();
    const QModelIndex parent = dimensionIndex(dimension);
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (index.data(FacetModel::ValueRole).toString() == value)
            return index;
    }
    return {};
}

void TestFacetPane::click(const QModelIndex &index, bool atEnd)
{
    m_pane->view()->scrollTo(index);
    const QRect rect = m_pane->view()->visualRect(index);
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {},
                      {atEnd ? rect.right() - 14 : rect.center().x(), rect.center().y()});
}

void TestFacetPane::clickOnAValueChecksIt()
{
    const QSignalSpy changed(m_pane.get(), &FacetPane::valuesChanged);
    click(valueIndex(FacetModel::Provider, u"ethgas"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).value<Field>(), Field::Provider);
    QCOMPARE(changed.first().at(1).toStringList(), QStringList{u"ethgas"_s});
}

void TestFacetPane::spaceChecksAndUnchecks()
{
    const QSignalSpy changed(m_pane.get(), &FacetPane::valuesChanged);
    showQuery(u"provider:ethgas"_s);
    m_pane->view()->setCurrentIndex(valueIndex(FacetModel::Provider, u"freeway"_s));
    QTest::keyClick(m_pane->view(), Qt::Key_Space);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().at(1).toStringList(), (QStringList{u"ethgas"_s, u"freeway"_s}));
    QTest::keyClick(m_pane->view(), Qt::Key_Up);
    m_pane->view()->setCurrentIndex(valueIndex(FacetModel::Provider, u"ethgas"_s));
    QTest::keyClick(m_pane->view(), Qt::Key_Space);
    QCOMPARE(changed.last().at(1).toStringList(), QStringList());
}

void TestFacetPane::clickOnADimensionFoldsIt()
{
    const QModelIndex http = dimensionIndex(FacetModel::HttpStatus);
    QVERIFY(m_pane->view()->isExpanded(http));
    click(http);
    QVERIFY(!m_pane->view()->isExpanded(http));
    QCOMPARE(m_pane->foldedFacets(), QStringList{u"http"_s});
    click(http);
    QVERIFY(m_pane->view()->isExpanded(http));
    QCOMPARE(m_pane->foldedFacets(), QStringList());
}

void TestFacetPane::foldingIsRemembered()
{
    FacetPane other;
    other.setFoldedFacets({u"category"_s});
    other.setResult(search(m_store, UserLayer::make(*m_store, {}), {{}, {}}));
    const QAbstractItemModel *model = other.view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const bool isCategory = index.data(FacetModel::FieldRole).toInt() == int(Field::Category);
        QCOMPARE(other.view()->isExpanded(index), !isCategory);
    }
    QCOMPARE(other.foldedFacets(), QStringList{u"category"_s});
}

void TestFacetPane::clearAppearsAndClears()
{
    const QSignalSpy changed(m_pane.get(), &FacetPane::valuesChanged);
    const auto provider = [this] { return dimensionIndex(FacetModel::Provider); };
    click(provider(), true); // no "Clear" yet: folds
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_pane->view()->isExpanded(provider()));
    showQuery(u"provider:ethgas,freeway order"_s);
    click(provider(), true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).value<Field>(), Field::Provider);
    QCOMPARE(changed.first().at(1).toStringList(), QStringList());
    QVERIFY(!m_pane->view()->isExpanded(provider())); // "Clear" folds nothing
}

void TestFacetPane::needleNarrowsTheValues()
{
    auto *needle = m_pane->findChild<QLineEdit *>(u"facetNeedle"_s);
    QVERIFY(needle->isVisible()); // the real catalogues have long lists
    needle->setText(u"gateway"_s);
    QVERIFY(!valueIndex(FacetModel::Provider, u"ethgas"_s).isValid());
    needle->setText(u"ETHG"_s);
    QVERIFY(valueIndex(FacetModel::Provider, u"ethgas"_s).isValid());
    QVERIFY(!valueIndex(FacetModel::Provider, u"freeway"_s).isValid());
    showQuery(u"provider:freeway"_s); // what is checked stays in sight
    QVERIFY(valueIndex(FacetModel::Provider, u"freeway"_s).isValid());
    needle->clear();
    QVERIFY(valueIndex(FacetModel::Provider, u"codelibra"_s).isValid());
}

// An empty pane looks broken, and to who does not see it like nothing at all.
void TestFacetPane::aNeedleThatFitsNothingIsAnswered()
{
    auto *needle = m_pane->findChild<QLineEdit *>(u"facetNeedle"_s);
    const auto *nothing = m_pane->findChild<QLabel *>(u"facetsNothing"_s);
    QVERIFY(nothing);
    QVERIFY(!nothing->isVisible());
    const auto said = [this] {
        const auto *announcement = m_pane->findChild<Announcement *>();
        return announcement ? announcement->accessibleName() : QString();
    };
    needle->setText(u"xyz"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY2(nothing->text().contains(u"“xyz”"_s), qPrintable(nothing->text()));
    QCOMPARE(said(), nothing->text());
    needle->setText(u"xyz&<b>"_s);
    QVERIFY(nothing->text().contains(u"xyz&<b>"_s));
    QCOMPARE(nothing->textFormat(), Qt::PlainText);
    QCOMPARE(said(), nothing->text());
    needle->setText(u"ethg"_s);
    QVERIFY(!nothing->isVisible());
    needle->setText(u"xyz"_s);
    QVERIFY(nothing->isVisible());
    showQuery(u"provider:freeway"_s); // what is checked stays in sight
    QVERIFY(!nothing->isVisible());
    showQuery({});
    QVERIFY(nothing->isVisible());
    needle->clear();
    QVERIFY(!nothing->isVisible());
    QVERIFY(valueIndex(FacetModel::Provider, u"codelibra"_s).isValid());
}

void TestFacetPane::escapeClearsTheNeedle()
{
    auto *needle = m_pane->findChild<QLineEdit *>(u"facetNeedle"_s);
    for (QWidget *from : {static_cast<QWidget *>(needle), static_cast<QWidget *>(m_pane->view())}) {
        needle->setText(u"xyz"_s);
        QTest::keyClick(from, Qt::Key_Escape);
        QCOMPARE(needle->text(), QString());
        QVERIFY(valueIndex(FacetModel::Provider, u"codelibra"_s).isValid());
    }
}

void TestFacetPane::rightToLeftTakesClicksToo()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_pane->setLayoutDirection(Qt::RightToLeft);
    showQuery(u"provider:ethgas"_s);
    const QSignalSpy changed(m_pane.get(), &FacetPane::valuesChanged);
    const QRect rect = m_pane->view()->visualRect(dimensionIndex(FacetModel::Provider));
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {},
                      {rect.left() + 14, rect.center().y()});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(1).toStringList(), QStringList());
}

// Without scrolling, however many providers there are; with nothing of one's own it takes no room.
void TestFacetPane::whatIsKeptIsSeen()
{
    m_pane->resize(240, 400); // in a small window
    QVERIFY(!dimensionIndex(FacetModel::Kept).isValid());
    QCOMPARE(dimensionIndex(FacetModel::Provider).row(), 0);
    OwnData own;
    own.texts[m_store->key(0)] = {u"Wait"_s, {u"vip"_s}, u"https://wiki.example/1"_s, u"We wait"_s};
    showQuery({}, own);
    const QModelIndex kept = dimensionIndex(FacetModel::Kept);
    QCOMPARE(kept.row(), 0);
    QVERIFY(m_pane->view()->isExpanded(kept));
    const QModelIndex last = valueIndex(FacetModel::Kept, u"reply"_s);
    QVERIFY(last.isValid());
    const QRect place = m_pane->view()->visualRect(last);
    QVERIFY2(m_pane->view()->viewport()->rect().contains(place),
             qPrintable(QString::number(place.bottom())));
    const QSignalSpy changed(m_pane.get(), &FacetPane::valuesChanged);
    click(valueIndex(FacetModel::Kept, u"note"_s));
    QCOMPARE(changed.first().at(0).value<Field>(), Field::Has);
    QCOMPARE(changed.first().at(1).toStringList(), QStringList{u"note"_s});
}

QTEST_MAIN(TestFacetPane)
#include "tst_facetpane.moc"
