// SPDX-License-Identifier: MIT
#include "core/suggest/conceptsuggester.h"
#include "core/translations.h"
#include "db/catalogwriter.h"
#include "db/importedcatalogs.h"
#include "ui/actions/actiontable.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/links.h"
#include "ui/detail/suggestionbox.h"
#include "ui/messagebar.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

namespace {

db::ConceptRecord conceptRecord(int id, int parent, const QString &slug, const QString &title)
{
    db::ConceptRecord record;
    record.id = db::ConceptId(id);
    if (parent != 0) {
        record.parent = db::ConceptId(parent);
        record.canonicalCode = u"UNKNOWN"_s;
        record.actor = u"customer"_s;
        record.retry = u"never"_s;
        record.nextStep = u"Look."_s;
        record.reply = u"Sorry."_s;
    }
    record.position = id;
    record.slug = slug;
    record.title = title;
    record.meaning = title + u"."_s;
    return record;
}

/// One provider whose codes are mapped, and one whose codes are not, as an import brings them.
void writeCatalogs(const QString &path)
{
    db::CatalogWriter writer(path);
    writer.add(conceptRecord(1, 0, u"limits"_s, u"Limits"_s));
    writer.add(conceptRecord(2, 1, u"rate-limit-exceeded"_s, u"Rate limit exceeded"_s));
    writer.add(conceptRecord(3, 1, u"quota-used-up"_s, u"Quota used up"_s));
    db::ProviderRecord known;
    known.id = db::ProviderId(1);
    known.slug = u"known"_s;
    known.name = u"Known"_s;
    known.position = 1;
    writer.add(known);
    db::ProviderRecord fresh = known;
    fresh.id = db::ProviderId(2);
    fresh.slug = u"fresh"_s;
    fresh.name = u"Fresh"_s;
    fresh.position = 2;
    writer.add(fresh);
    int id = 0;
    const auto add = [&](db::ProviderId provider, const QString &code, const QString &message,
                         std::optional<db::ConceptId> concept_) {
        db::ErrorCodeRecord record;
        record.id = db::ErrorCodeId(++id);
        record.provider = provider;
        record.code = code;
        record.position = id;
        record.message = message;
        record.conceptId = concept_;
        writer.add(record);
    };
    add(known.id, u"1"_s, u"Rate limit exceeded"_s, db::ConceptId(2));
    add(known.id, u"2"_s, u"Monthly quota used up"_s, db::ConceptId(3));
    add(fresh.id, u"A"_s, u"Your rate limit is exceeded"_s, {});
    add(fresh.id, u"B"_s, u"The quota is used up"_s, {});
    add(fresh.id, u"C"_s, u"Zyzzyva"_s, {});
    add(fresh.id, u"D"_s, u"Rate limit was exceeded by orders"_s, {});
    writer.finish();
}

} // namespace

class TestConceptActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_translations.use(u"en"_s); // for plurals
    }
    void init();
    void cleanup() { m_fixture.reset(); }

    void suggestsAcceptsAndUndoes();
    void titlesEndBeforeTheirNumber();
    void manyCodesAtOnce();
    void whatIsNotSureIsLeftToLookAt();
    void anyConceptCanBeChosen();
    void choicesAreKept();
    void mappedCodesStayAsTheyAre();
    void choiceWinsOverAnImportedCatalogue();

private:
    void select(const QString &provider, const QString &code);
    QString conceptOf(const QString &provider, const QString &code);
    QAction *action(ActionId id) { return m_fixture->window().actions()[id]; }
    SuggestionBox *box()
    {
        return m_fixture->window().detailPane()->widget()->findChild<SuggestionBox *>();
    }

    Translations m_translations;
    QTemporaryDir m_folder;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestConceptActions::init()
{
    const QString path = m_folder.filePath(u"catalogs.sqlite"_s);
    QFile::remove(path);
    writeCatalogs(path);
    m_fixture = std::make_unique<test::WindowFixture>(path);
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(m_fixture->session().canStar());
}

void TestConceptActions::select(const QString &provider, const QString &code)
{
    m_fixture->window().tableArea()->goToCode({provider, code, 1});
    QVERIFY(m_fixture->waitForResult());
}

QString TestConceptActions::conceptOf(const QString &provider, const QString &code)
{
    const auto &store = m_fixture->session().store();
    const int index = store->conceptIndex(*store->find({provider, code, 1}));
    return index == CatalogStore::none ? QString() : store->vocabulary()[index].slug;
}

// Digits behind a Latin word would be laid out with it, within the quotation marks.
void TestConceptActions::titlesEndBeforeTheirNumber()
{
    const QString title = u"خطای «rate transaction»"_s;
    const QList<CodeDetail::Suggestion> suggestions{
            {u"a"_s, u"A"_s, {}, 0.5, {}},
            {u"b"_s, title, {}, 0.15, {}},
    };
    QLocale::setDefault(QLocale(QLocale::Persian));
    const SuggestionBox persian(suggestions);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(persian.findChild<TextLink *>()->text(), u"\u2068"_s + title + u"\u2069 · ۱۵٪"_s);
    const SuggestionBox plain(suggestions);
    QCOMPARE(plain.findChild<TextLink *>()->text(), title + u" · 15%"_s);
}

void TestConceptActions::suggestsAcceptsAndUndoes()
{
    select(u"fresh"_s, u"A"_s);
    QTRY_VERIFY(box() && box()->findChild<QPushButton *>(u"acceptConcept"_s));
    QTest::mouseClick(box()->findChild<QPushButton *>(u"acceptConcept"_s), Qt::LeftButton);
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"A"_s), u"rate-limit-exceeded"_s);
    QTRY_VERIFY(!box());
    QVERIFY(m_fixture->window().messageBar()->text().contains(u"Rate limit exceeded"_s));
    QTRY_VERIFY(action(ActionId::ClearConcept)->isEnabled());
    QTest::mouseClick(m_fixture->window().messageBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"A"_s), QString());
    QTRY_VERIFY(box());
}

void TestConceptActions::manyCodesAtOnce()
{
    select(u"fresh"_s, u"A"_s);
    QTRY_VERIFY(box());
    m_fixture->window().tableArea()->view()->selectAll();
    QTRY_VERIFY(action(ActionId::AcceptConcept)->isEnabled());
    const auto isSaid = [this] { // in the place of the details
        const auto labels = m_fixture->window().detailPane()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith(u"Ctrl+Shift+A accepts"_s);
        });
    };
    QTRY_VERIFY(isSaid());
    action(ActionId::AcceptConcept)->trigger();
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"B"_s), u"quota-used-up"_s);
    QCOMPARE(conceptOf(u"fresh"_s, u"A"_s), u"rate-limit-exceeded"_s);
    QCOMPARE(conceptOf(u"fresh"_s, u"C"_s), QString()); // below the threshold
    QCOMPARE(conceptOf(u"fresh"_s, u"D"_s), QString()); // not sure
    const QString said = m_fixture->window().messageBar()->text();
    QVERIFY2(said.contains(u"2 suggested concepts accepted"_s)
                     && said.contains(u"2 codes left to look at"_s),
             qPrintable(said));
    // The first of those is before the eyes, with what is suggested for it.
    const QList<db::CodeKey> left = m_fixture->window().tableArea()->view()->selectedKeys();
    QCOMPARE(left, (QList<db::CodeKey>{{u"fresh"_s, u"C"_s, 1}}));
    m_fixture->window().tableArea()->view()->selectAll();
    QTRY_VERIFY(action(ActionId::ClearConcept)->isEnabled());
    action(ActionId::ClearConcept)->trigger();
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"B"_s), QString());
    QCOMPARE(conceptOf(u"known"_s, u"2"_s), u"quota-used-up"_s);
}

// What is suggested, but not surely, is accepted where it stands before the eyes, and only there.
void TestConceptActions::whatIsNotSureIsLeftToLookAt()
{
    select(u"fresh"_s, u"D"_s);
    QTRY_VERIFY(box() && action(ActionId::AcceptConcept)->isEnabled());
    const auto &store = m_fixture->session().store();
    const ConceptSuggester suggester(*store);
    const Row row = *store->find({u"fresh"_s, u"D"_s, 1});
    const QList<ConceptSuggestion> suggestions = suggester.suggest(row);
    QVERIFY(!suggestions.isEmpty());
    QVERIFY2(suggestions.first().score < ConceptSuggester::sureThreshold,
             qPrintable(QString::number(suggestions.first().score)));
    m_fixture->session().setText(u"code:=C,D"_s);
    QVERIFY(m_fixture->waitForResult());
    m_fixture->window().tableArea()->view()->selectAll();
    QTRY_VERIFY(action(ActionId::AcceptConcept)->isEnabled());
    action(ActionId::AcceptConcept)->trigger();
    const QString said = m_fixture->window().messageBar()->text();
    QVERIFY2(said.contains(u"No suggestion is sure enough"_s) && said.contains(u"2 codes"_s),
             qPrintable(said));
    select(u"fresh"_s, u"D"_s);
    QTRY_VERIFY(action(ActionId::AcceptConcept)->isEnabled());
    action(ActionId::AcceptConcept)->trigger();
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"D"_s), u"rate-limit-exceeded"_s);
}

void TestConceptActions::anyConceptCanBeChosen()
{
    select(u"fresh"_s, u"C"_s);
    QTRY_VERIFY(box());
    QVERIFY(!box()->findChild<QPushButton *>(u"acceptConcept"_s));
    QTest::mouseClick(box()->findChild<QPushButton *>(u"changeConcept"_s), Qt::LeftButton);
    auto *menu = m_fixture->window().findChild<QMenu *>(u"conceptMenu"_s);
    QVERIFY(menu);
    QMenu *group = menu->actions().last()->menu();
    QVERIFY(group);
    group->actions().last()->trigger();
    menu->close();
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"C"_s), u"quota-used-up"_s);
}

void TestConceptActions::choicesAreKept()
{
    m_fixture->session().setConcepts({{{u"fresh"_s, u"C"_s, 1}, u"rate-limit-exceeded"_s}});
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"C"_s), u"rate-limit-exceeded"_s);
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"C"_s), u"rate-limit-exceeded"_s);
    const auto &store = m_fixture->session().store();
    QVERIFY(store->isConceptChosen(*store->find({u"fresh"_s, u"C"_s, 1})));
    m_fixture->session().setText(u"provider:fresh concept:rate-limit-exceeded"_s);
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(m_fixture->rowCount(), 1);
}

void TestConceptActions::mappedCodesStayAsTheyAre()
{
    m_fixture->session().setConcepts({{{u"known"_s, u"1"_s, 1}, u"quota-used-up"_s},
                                      {{u"fresh"_s, u"A"_s, 1}, u"no-such-concept"_s},
                                      {{u"gone"_s, u"A"_s, 1}, u"quota-used-up"_s},
                                      {{u"fresh"_s, u"B"_s, 1}, u"limits"_s},
                                      {{u"fresh"_s, u"C"_s, 1}, u"quota-used-up"_s}});
    QTRY_COMPARE(conceptOf(u"fresh"_s, u"C"_s), u"quota-used-up"_s);
    QCOMPARE(conceptOf(u"known"_s, u"1"_s), u"rate-limit-exceeded"_s);
    QCOMPARE(conceptOf(u"fresh"_s, u"A"_s), QString());
    QCOMPARE(conceptOf(u"fresh"_s, u"B"_s), QString());
    select(u"known"_s, u"1"_s);
    QVERIFY(!action(ActionId::ChooseConcept)->isEnabled());
}

void TestConceptActions::choiceWinsOverAnImportedCatalogue()
{
    {
        db::ImportedCatalogs catalogs(m_fixture->filePath(u"user.sqlite"_s));
        db::CodeText code;
        code.code = "7";
        code.message = "Too much";
        code.conceptSlug = "rate-limit-exceeded"; // as a colleague's catalogue file brings it
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme"_s;
        catalogs.save(record, std::vector{code});
    }
    m_fixture->session().reloadCatalogs();
    const auto find = [this] { return m_fixture->session().store()->find({u"acme"_s, u"7"_s, 1}); };
    QTRY_VERIFY(find());
    QCOMPARE(conceptOf(u"acme"_s, u"7"_s), u"rate-limit-exceeded"_s);
    QVERIFY(!m_fixture->session().store()->isConceptChosen(*find()));
    select(u"acme"_s, u"7"_s);
    QTRY_VERIFY(action(ActionId::ChooseConcept)->isEnabled());
    QVERIFY(!action(ActionId::ClearConcept)->isEnabled());

    m_fixture->session().setConcepts({{{u"acme"_s, u"7"_s, 1}, u"quota-used-up"_s}});
    QTRY_COMPARE(conceptOf(u"acme"_s, u"7"_s), u"quota-used-up"_s);
    QTRY_VERIFY(action(ActionId::ClearConcept)->isEnabled());
    action(ActionId::ClearConcept)->trigger(); // what the catalogue says is there again
    QTRY_COMPARE(conceptOf(u"acme"_s, u"7"_s), u"rate-limit-exceeded"_s);
}

QTEST_MAIN(TestConceptActions)
#include "tst_conceptactions.moc"
