// SPDX-License-Identifier: MIT
#include "db/importedcatalogs.h"
#include "models/comparisonmodel.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/conceptnote.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// A provider whose codes have no concept yet, compared by concept.
class TestConceptNote : public test::CompareFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { open(); }
    void cleanup() { m_fixture.reset(); }

    void whoHasConceptsNeedsNoNote();
    void tellsOfAProviderWithoutConcepts();
    void leadsToItsSuggestions();
    void goesWithTheFirstConcept();

private:
    ConceptNote &note() { return *page().conceptNote(); }
    void importAcme();
    int acmeColumn();
    QStringList summary()
    {
        return page()
                .view()
                ->model()
                ->headerData(acmeColumn(), Qt::Horizontal, ComparisonModel::SummaryRole)
                .toStringList();
    }
    const db::CodeKey m_known{u"acme"_s, u"E-2041"_s, 1};
};

void TestConceptNote::importAcme()
{
    QTRY_VERIFY(m_fixture->session().canStar()); // the user database is there
    {
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme Exchange"_s;
        db::CodeText known;
        known.code = "E-2041";
        known.message = "Not enough asset in the account to place this order";
        db::CodeText unknown;
        unknown.code = "E-9999";
        unknown.message = "Zyzzyva";
        db::ImportedCatalogs(m_fixture->filePath(u"user.sqlite"_s))
                .save(record, std::vector{known, unknown});
    }
    m_fixture->session().reloadCatalogs();
    QTRY_VERIFY(m_fixture->session().store()->find(m_known));
    show();
    QTRY_COMPARE(page().view()->model()->columnCount(), 6);
}

int TestConceptNote::acmeColumn()
{
    const QAbstractItemModel &model = *page().view()->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == u"Acme Exchange"_s)
            return column;
    }
    return -1;
}

void TestConceptNote::whoHasConceptsNeedsNoNote()
{
    show();
    QVERIFY(note().isHidden());
}

void TestConceptNote::tellsOfAProviderWithoutConcepts()
{
    importAcme();
    QTRY_VERIFY(note().isVisible());
    QVERIFY2(note().text().contains(u"Acme Exchange: no concept is accepted yet"_s),
             qPrintable(note().text()));
    QVERIFY2(summary().contains(u"no concept accepted yet"_s), qPrintable(summary().join(u'|')));
    const QString spoken =
            page().view()
                    ->model()
                    ->headerData(acmeColumn(), Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString();
    QVERIFY2(spoken.contains(u"no concept accepted yet"_s), qPrintable(spoken));
    // Codes and statuses it has.
    page().bar()->alignmentAction(Alignment::Code)->trigger();
    waitFor([](const ComparisonRequest &request) { return request.alignment == Alignment::Code; });
    QTRY_VERIFY(note().isHidden());
    page().bar()->alignmentAction(Alignment::Concept)->trigger();
    QTRY_VERIFY(note().isVisible());
    // Who is left out needs none.
    session().providers().setData(session().providers().index(acmeColumn()), Qt::Unchecked,
                                  Qt::CheckStateRole);
    QTRY_VERIFY(note().isHidden());
}

void TestConceptNote::leadsToItsSuggestions()
{
    importAcme();
    QTRY_VERIFY(note().isVisible());
    QVERIFY(note().button()->focusPolicy() & Qt::TabFocus);
    note().button()->click();
    QVERIFY(!m_fixture->window().pages()->isComparing());
    QCOMPARE(m_fixture->session().text(), u"provider:acme concept:"_s);
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(m_fixture->rowCount(), 2);
}

void TestConceptNote::goesWithTheFirstConcept()
{
    importAcme();
    QTRY_VERIFY(note().isVisible());
    m_fixture->session().setConcepts({{m_known, u"insufficient-funds"_s}},
                                     [] { return QString(); });
    QTRY_VERIFY(note().isHidden());
    QVERIFY2(summary().contains(u"1 of 156 concept(s)"_s), qPrintable(summary().join(u'|')));
}

QTEST_MAIN(TestConceptNote)
#include "tst_conceptnote.moc"
