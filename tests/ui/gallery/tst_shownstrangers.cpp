// SPDX-License-Identifier: MIT
// What comes from strangers, as catalogues, notes, pasted texts and names of files, is shown as it is
// in every state of the gallery: no tag in it acts, and what turns the direction of text is seen.
#include "fixture.h"
#include "support/testdatabase.h"
#include "ui/contraststyle.h"
#include "visibletexts.h"

#include <QApplication>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::gallery;

namespace {

/// An override, a tag, an entity, and a control character.
const QString strange = u"\u202e<b>x</b>&lt;\u0007"_s;

/// The bundled catalogues, with something strange at the end of every text but those that tests
/// know codes by.
void makeStrange(const QString &path)
{
    QVERIFY(QFile::copy(test::buildPath("app/catalogs.sqlite"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    testdatabase::RawDatabase database(path);
    const QString sql = u"char(0x202e) || '<b>x</b>&lt;' || char(7)"_s;
    for (const QString &field :
         {u"name"_s, u"message"_s, u"description"_s, u"condition"_s, u"remark"_s})
        database.run(u"UPDATE error_code SET %1 = %1 || %2"_s.arg(field, sql));
    database.run(u"UPDATE error_code SET code = code || %1 WHERE provider_id = "
                 "(SELECT id FROM provider WHERE slug = 'freeway')"_s.arg(sql));
    for (const QString &field :
         {u"name"_s, u"product"_s, u"documentation_title"_s, u"document_name"_s, u"delivery"_s,
          u"usage"_s, u"http_status_rule"_s, u"envelope"_s, u"documentation_url"_s})
        database.run(u"UPDATE provider SET %1 = %1 || %2"_s.arg(field, sql));
    database.run(u"UPDATE category SET title = title || "_s + sql);
}

/// Isolates of our own keep dates and codes in order.
bool isHidden(QChar c)
{
    return c == u'\u202e' || c == u'\u0007';
}

} // namespace

class TestShownStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsEveryTextAsItIs_data();
    void showsEveryTextAsItIs();

private:
    QTemporaryDir m_folder;
    int m_seen = 0; ///< texts of strangers, in all states
};

void TestShownStrangers::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::addLibraryPath(test::buildPath("app"));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::install();
    const QString path = m_folder.filePath(u"catalogs.sqlite"_s);
    makeStrange(path);
    test::bundledCatalogs() = path;
    strangeEnd() = strange;
}

void TestShownStrangers::cleanupTestCase()
{
    test::bundledCatalogs() = test::buildPath("app/catalogs.sqlite");
    strangeEnd().clear();
    QVERIFY2(m_seen > 500, qPrintable(QString::number(m_seen))); // else nothing was looked at
}

void TestShownStrangers::showsEveryTextAsItIs_data()
{
    QTest::addColumn<size_t>("number");
    const std::vector<State> states = allStates();
    for (size_t i = 0; i < states.size(); ++i) {
        if (states[i].showsOtherTexts())
            QTest::newRow(qPrintable(states[i].name)) << i;
    }
}

void TestShownStrangers::showsEveryTextAsItIs()
{
    QFETCH(const size_t, number);
    const State state = allStates().at(number);
    QStringList wrong;
    setPicture([&](QWidget &window, const QString &) {
        for (const VisibleText &shown : visibleTexts(window)) {
            if (shown.markup.contains("<b>x"_L1))
                wrong.append(u"acts: %1: %2"_s.arg(shown.where, shown.markup));
            if (std::ranges::any_of(shown.text, isHidden))
                wrong.append(u"unseen: %1: %2"_s.arg(shown.where, shown.text));
            m_seen += shown.text.contains("<b>x</b>"_L1) ? 1 : 0;
        }
        return true;
    });
    applyLook(state.options);
    QVERIFY(state.render(state.options, {}));
    wrong.removeDuplicates();
    for (const QString &text : wrong)
        qWarning("%s", qPrintable(text));
    QVERIFY(wrong.isEmpty());
}

QTEST_MAIN(TestShownStrangers)
#include "tst_shownstrangers.moc"
