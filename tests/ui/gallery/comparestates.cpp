// SPDX-License-Identifier: MIT
#include "db/importedcatalogs.h"
#include "fixture.h"
#include "models/comparisoncards.h"
#include "states.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/conceptnote.h"
#include "ui/compare/coverageview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/suggestionbox.h"
#include "ui/export/exportactions.h"
#include "ui/export/exportdialog.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

bool showCompare(WindowFixture &fixture)
{
    fixture.window().actions()[ActionId::Compare]->trigger();
    ComparePage *page = fixture.window().pages()->comparePage();
    return test::waitFor([&] { return page->compareSession().comparison() != nullptr; });
}

// Until the table shows what was asked for.
bool waitForComparison(WindowFixture &fixture,
                       const std::function<bool(const ComparisonRequest &)> &isWanted)
{
    CompareSession &session = fixture.window().pages()->comparePage()->compareSession();
    return fixture.waitForResult()
            && test::waitFor([&] { return isWanted(session.comparison()->request()); });
}

bool compareShared(WindowFixture &fixture)
{
    if (!showCompare(fixture))
        return false;
    ComparePage *page = fixture.window().pages()->comparePage();
    page->bar()->filterAction(ComparisonFilter::Shared)->trigger();
    if (!waitForComparison(fixture, [](const ComparisonRequest &request) {
            return request.filter == ComparisonFilter::Shared;
        }))
        return false;
    page->view()->stepLine(3);
    return true;
}

bool compareCollisions(WindowFixture &fixture)
{
    if (!showCompare(fixture))
        return false;
    ComparePage *page = fixture.window().pages()->comparePage();
    page->bar()->alignmentAction(Alignment::Code)->trigger();
    page->bar()->filterAction(ComparisonFilter::Collisions)->trigger();
    return waitForComparison(fixture, [](const ComparisonRequest &request) {
        return request.alignment == Alignment::Code
                && request.filter == ComparisonFilter::Collisions;
    });
}

bool compareStatuses(WindowFixture &fixture)
{
    if (!showCompare(fixture))
        return false;
    ComparePage *page = fixture.window().pages()->comparePage();
    page->bar()->alignmentAction(Alignment::HttpStatus)->trigger();
    fixture.window().actions()[ActionId::ShowDetails]->setChecked(false);
    return waitForComparison(fixture, [](const ComparisonRequest &request) {
        return request.alignment == Alignment::HttpStatus;
    });
}

bool compareWithBaseline(WindowFixture &fixture)
{
    if (!showCompare(fixture))
        return false;
    ComparePage *page = fixture.window().pages()->comparePage();
    page->compareSession().providers().setBaseline(3);
    Q_EMIT page->coverage()->fieldActivated(u"order-entry"_s, u"hashkey-pro"_s);
    return waitForComparison(fixture, [](const ComparisonRequest &request) {
        return request.baseline && request.found;
    });
}

bool compareCards(WindowFixture &fixture)
{
    if (!compareShared(fixture))
        return false;
    Q_EMIT fixture.window().pages()->comparePage()->view()->lineActivated();
    return true;
}

bool compareNothing(WindowFixture &fixture)
{
    if (!showCompare(fixture) || !searchFor(fixture, u"zyzzyva"_s))
        return false;
    return waitForComparison(
            fixture, [](const ComparisonRequest &request) { return request.found != nullptr; });
}

// Words that no code has: what they may mean.
bool compareMeant(WindowFixture &fixture)
{
    return showCompare(fixture)
            && searchFor(fixture,
                         u"the customer cannot withdraw, says KYC not passed"_s + strangeEnd())
            && waitForComparison(fixture, [](const ComparisonRequest &request) {
                   return request.found != nullptr;
               });
}

// What is sought only one has that is not compared.
bool compareLeftOut(WindowFixture &fixture)
{
    if (!showCompare(fixture))
        return false;
    ProviderChoiceModel &providers =
            fixture.window().pages()->comparePage()->compareSession().providers();
    providers.setData(providers.index(3), Qt::Unchecked, Qt::CheckStateRole);
    return searchFor(fixture, u"code:-1021"_s)
            && waitForComparison(fixture, [](const ComparisonRequest &request) {
                   return request.found && request.providers.size() == 4;
               });
}

bool compareNobody(WindowFixture &fixture)
{
    if (!showCompare(fixture))
        return false;
    fixture.window().pages()->comparePage()->compareSession().providers().setAllChosen(false);
    return waitForComparison(
            fixture, [](const ComparisonRequest &request) { return request.providers.empty(); });
}

// The most codes that one line of the bundled catalogues has.
bool compareManyCards(WindowFixture &fixture)
{
    if (!compareStatuses(fixture))
        return false;
    ComparePage *page = fixture.window().pages()->comparePage();
    const auto *lines = page->view()->model();
    int line = 0;
    while (line < lines->rowCount()
           && !lines->headerData(line, Qt::Vertical).toString().startsWith(u"400"_s))
        ++line;
    page->view()->setCurrentIndex(lines->index(line, 3));
    Q_EMIT page->view()->lineActivated();
    return test::waitFor([&] { return page->cards()->cards().hiddenCards() > 0; });
}

// Where a provider has several codes for the same, in a narrow window.
bool compareSeveralCards(WindowFixture &fixture)
{
    if (!compareShared(fixture))
        return false;
    ComparePage *page = fixture.window().pages()->comparePage();
    const auto &comparison = *page->view()->comparison();
    for (size_t line = 0; line < comparison.lineCount(); ++line) {
        if (comparison.cell(line, 3).size() == 3) {
            page->view()->setCurrentIndex(page->view()->model()->index(int(line), 3));
            Q_EMIT page->view()->lineActivated();
            return true;
        }
    }
    return false;
}

// While something long is printed.
bool comparePrinting(WindowFixture &fixture)
{
    if (!compareShared(fixture))
        return false;
    ComparisonOutput &output = fixture.window().pages()->comparePage()->output();
    auto *strip = fixture.window().findChild<QWidget *>(u"outputProgress"_s);
    Q_EMIT output.started(u"Writing comparison.pdf …"_s);
    Q_EMIT output.progressed(0.4);
    return test::waitFor([&] { return strip->isVisible(); });
}

// What is asked before, and the pages as they come onto paper.
bool comparePrint(const Options &options, const QString &path)
{
    WindowFixture fixture;
    fixture.window().resize(options.width, options.height);
    if (!fixture.show() || !compareShared(fixture))
        return false;
    fixture.window().actions()[ActionId::Print]->trigger();
    auto *dialog = fixture.window().findChild<QDialog *>(u"printDialog"_s);
    return dialog && save(*dialog, path);
}

bool comparePreview(const Options &options, const QString &path)
{
    WindowFixture fixture;
    fixture.window().resize(options.width, options.height);
    if (!fixture.show() || !compareShared(fixture))
        return false;
    fixture.window().pages()->comparePage()->output().take(PrintDialog::Way::Preview,
                                                           PrintScope::TableAndCards);
    auto *dialog = fixture.window().findChild<QDialog *>(u"comparisonPreview"_s);
    return dialog && save(*dialog, path);
}

// Its file is chosen: the same dialog as for the table.
bool compareExport(const Options &options, const QString &path)
{
    WindowFixture fixture;
    fixture.window().resize(options.width, options.height);
    if (!fixture.show() || !compareShared(fixture))
        return false;
    ExportDialog *dialog = fixture.window().exports()->openDialog();
    if (!dialog)
        return false;
    auto *format = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    format->setCurrentIndex(format->findData(int(ExportFormat::Xlsx)));
    return save(*dialog, path);
}

/// A catalogue without concepts; whether it has come.
bool importAcme(WindowFixture &fixture, const db::CodeKey &key)
{
    {
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme Exchange"_s + strangeEnd();
        db::CodeText known;
        known.code = "E-2041";
        const std::string message = "Not enough asset in the account to place this order"
                + strangeEnd().toStdString();
        known.message = message;
        db::CodeText unknown;
        unknown.code = "E-9999";
        unknown.message = "Zyzzyva";
        db::ImportedCatalogs(fixture.filePath(u"user.sqlite"_s))
                .save(record, std::vector{known, unknown});
    }
    fixture.session().reloadCatalogs();
    return test::waitFor(
            [&] { return fixture.session().store() && fixture.session().store()->find(key); });
}

// Right after an import: a column of its own, and nothing in it.
bool compareWithoutConcepts(WindowFixture &fixture)
{
    if (!importAcme(fixture, {u"acme"_s, u"E-2041"_s, 1}) || !compareShared(fixture))
        return false;
    const auto *note = fixture.window().pages()->comparePage()->conceptNote();
    return test::waitFor([&] { return note->isVisible(); });
}

// Six columns, and the cards below them: little room for heads.
bool compareSix(WindowFixture &fixture)
{
    if (!importAcme(fixture, {u"acme"_s, u"E-2041"_s, 1}) || !compareSeveralCards(fixture))
        return false;
    return fixture.window().pages()->comparePage()->view()->model()->columnCount() == 6;
}

// A code of an imported catalogue, whose concept is only suggested; or without any suggestion.
std::function<bool(WindowFixture &)> suggestion(const QString &code)
{
    return [code](WindowFixture &fixture) {
        const db::CodeKey key{u"acme"_s, code, 1};
        if (!importAcme(fixture, key))
            return false;
        fixture.window().tableArea()->goToCode(key);
        const auto box = [&fixture] {
            return fixture.window().detailPane()->findChild<SuggestionBox *>();
        };
        if (!fixture.waitForResult() || !test::waitFor([&] { return box() != nullptr; }))
            return false;
        QTest::qWait(settleTime); // its height comes with the first layout
        fixture.window().detailPane()->ensureWidgetVisible(box());
        return true;
    };
}

} // namespace

std::vector<State> compareStates()
{
    const Options light{.width = 1440, .height = 900};
    const Options dark{.isDark = true, .width = 1440, .height = 900};
    const Options rightToLeft{.isRightToLeft = true, .width = 1440, .height = 900};
    const Options twice{.fontScale = 2, .width = 1440, .height = 900};
    const Options narrow{.width = 800, .height = 600};
    const Options laptop{.width = 1152, .height = 720};
    const Options persian{.isRightToLeft = true, .width = 800, .height = 600, .language = u"fa"_s};
    const Options medium;
    const Options small{.width = 900, .height = 600};
    return {
            {u"compare-light"_s, light, window(compareShared)},
            {u"compare-dark"_s, dark, window(compareShared)},
            {u"compare-small"_s, small, window(compareShared)},
            {u"compare-rtl"_s, rightToLeft, window(compareShared)},
            {u"compare-large-font"_s, {.fontScale = 1.5}, window(compareShared)},
            {u"compare-twice"_s, twice, window(compareShared)},
            {u"compare-low-twice"_s,
             {.fontScale = 2, .width = 1152, .height = 480},
             window(compareShared)},
            {u"compare-collisions"_s, light, window(compareCollisions)},
            {u"compare-collisions-dark"_s, dark, window(compareCollisions)},
            {u"compare-statuses"_s, light, window(compareStatuses)},
            {u"compare-statuses-rtl"_s, rightToLeft, window(compareStatuses)},
            {u"compare-baseline"_s, light, window(compareWithBaseline)},
            {u"compare-baseline-dark"_s, dark, window(compareWithBaseline)},
            {u"compare-cards-dark"_s, dark, window(compareCards)},
            {u"compare-cards-many"_s, light, window(compareManyCards)},
            {u"compare-cards-many-dark"_s, dark, window(compareManyCards)},
            {u"compare-cards-many-rtl"_s, rightToLeft, window(compareManyCards)},
            {u"compare-cards-many-twice"_s, twice, window(compareManyCards)},
            {u"compare-cards-narrow"_s, narrow, window(compareSeveralCards)},
            {u"compare-cards-narrow-dark"_s,
             {.isDark = true, .width = 800, .height = 600},
             window(compareSeveralCards)},
            {u"compare-cards-narrow-persian"_s, persian, window(compareSeveralCards)},
            {u"compare-six"_s, laptop, window(compareSix)},
            {u"compare-six-dark"_s,
             {.isDark = true, .width = 800, .height = 600},
             window(compareSix)},
            {u"compare-six-twice"_s,
             {.fontScale = 2, .width = 1152, .height = 720},
             window(compareSix)},
            {u"compare-six-persian"_s,
             {.isRightToLeft = true, .width = 1152, .height = 720, .language = u"fa"_s},
             window(compareSix)},
            {u"compare-printing"_s, light, window(comparePrinting)},
            {u"compare-printing-dark"_s, dark, window(comparePrinting)},
            {u"compare-printing-rtl"_s, rightToLeft, window(comparePrinting)},
            {u"compare-printing-twice"_s, twice, window(comparePrinting)},
            {u"compare-export"_s, medium, compareExport},
            {u"compare-export-rtl"_s, {.isRightToLeft = true}, compareExport},
            {u"compare-print"_s, light, comparePrint},
            {u"compare-print-dark"_s, dark, comparePrint},
            {u"compare-print-rtl"_s, rightToLeft, comparePrint},
            {u"compare-print-twice"_s, twice, comparePrint},
            {u"compare-preview"_s, light, comparePreview},
            {u"compare-preview-rtl"_s, rightToLeft, comparePreview},
            {u"compare-nothing"_s, medium, window(compareNothing)},
            {u"compare-meant"_s, medium, window(compareMeant)},
            {u"compare-meant-dark"_s, dark, window(compareMeant)},
            {u"compare-meant-twice"_s, twice, window(compareMeant)},
            {u"compare-meant-persian"_s, persian, window(compareMeant)},
            {u"compare-nobody"_s, medium, window(compareNobody)},
            {u"compare-left-out"_s, medium, window(compareLeftOut)},
            {u"compare-left-out-dark"_s, dark, window(compareLeftOut)},
            {u"compare-left-out-twice"_s, twice, window(compareLeftOut)},
            {u"compare-left-out-persian"_s, persian, window(compareLeftOut)},
            {u"compare-no-concepts"_s, light, window(compareWithoutConcepts)},
            {u"compare-no-concepts-dark"_s, dark, window(compareWithoutConcepts)},
            {u"compare-no-concepts-twice"_s, twice, window(compareWithoutConcepts)},
            {u"compare-no-concepts-persian"_s, persian, window(compareWithoutConcepts)},
            {u"suggestion"_s, light, window(suggestion(u"E-2041"_s))},
            {u"suggestion-dark"_s, dark, window(suggestion(u"E-2041"_s))},
            {u"suggestion-rtl"_s, rightToLeft, window(suggestion(u"E-2041"_s))},
            {u"suggestion-none"_s, light, window(suggestion(u"E-9999"_s))},
            {u"suggestion-twice"_s, twice, window(suggestion(u"E-2041"_s))},
    };
}

} // namespace errdex::gallery
