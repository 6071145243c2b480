// SPDX-License-Identifier: MIT
#include "core/import/slug.h"
#include "core/paths.h"
#include "db/importedcatalogs.h"
#include "fixture.h"
#include "states.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesession.h"
#include "ui/compare/comparisonview.h"
#include "ui/import/catalogmanager.h"
#include "ui/import/importactions.h"
#include "ui/team/sharecatalogdialog.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QLabel>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

void saveCatalog(const QString &path, const QString &name, bool isShared)
{
    std::vector<db::CodeText> codes(2);
    const std::string text = "New order rejected" + strangeEnd().toStdString();
    codes[0].code = "1001";
    codes[0].message = text;
    codes[0].httpStatus = 400;
    codes[0].httpStatusSource = db::HttpStatusSource::Stated;
    codes[0].conceptSlug = "order-rejected";
    codes[1].code = "1002";
    codes[1].message = "Too many orders";
    codes[1].conceptSlug = "rate-limit-exceeded";
    db::ImportedCatalogRecord record;
    record.slug = slugOf(name);
    record.name = name + strangeEnd();
    record.source = u"errors.md"_s + strangeEnd();
    if (isShared) {
        record.author = u"ann"_s + strangeEnd();
        record.importedAt = u"2026-05-12T09:30:00.123456Z"_s;
    }
    db::ImportedCatalogs(path).save(record, codes);
}

using Act = std::function<QWidget *(WindowFixture &)>;

/// The team shares Acme Pay and Zeta Bank; an own import hides the latter.
std::function<bool(const Options &, const QString &)> shared(Act act)
{
    return [act = std::move(act)](const Options &options, const QString &path) {
        WindowFixture fixture;
        const QString teams = teamCatalogsPath(fixture.filePath(u"."_s));
        saveCatalog(teams, u"Acme Pay"_s, true);
        saveCatalog(teams, u"Zeta Bank"_s, true);
        saveCatalog(fixture.session().paths().userDatabase, u"Zeta Bank"_s, false);
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        QWidget *shown = act(fixture);
        return shown != nullptr && save(*shown, path);
    };
}

QWidget *details(WindowFixture &fixture)
{
    fixture.window().openCode(u"is:imported"_s, {u"acme-pay"_s, u"1001"_s, 1});
    return fixture.waitForResult() ? &fixture.window() : nullptr;
}

QWidget *compared(WindowFixture &fixture)
{
    fixture.window().actions()[ActionId::Compare]->trigger();
    ComparePage *page = fixture.window().pages()->comparePage();
    const auto isThere = [page] { return page->compareSession().comparison() != nullptr; };
    ProviderChoiceModel &providers = page->compareSession().providers();
    if (!test::waitFor(isThere) || !providers.move(providers.rowCount() - 1, 0))
        return nullptr;
    page->view()->setFocus();
    return test::waitFor(isThere) ? &fixture.window() : nullptr;
}

Act manager(const QString &name)
{
    return [name](WindowFixture &fixture) -> QWidget * {
        CatalogManager *dialog = fixture.window().findChild<ImportActions *>()->openManager();
        auto *list = dialog->findChild<CatalogList *>();
        if (!test::waitFor([list] { return list->topLevelItemCount() == 7; }))
            return nullptr;
        list->setCurrentItem(
                list->findItems(name, Qt::MatchStartsWith, CatalogList::NameColumn).value(0));
        return dialog;
    };
}

/// The dialog as a server would have answered; nobody listens at the team's address.
Act versions(bool hasOwn, bool mayCurate)
{
    return [hasOwn, mayCurate](WindowFixture &fixture) -> QWidget * {
        TeamSettings settings;
        settings.isOn = true;
        settings.hosts = u"127.0.0.1:1"_s;
        settings.database = u"team"_s;
        settings.user = u"anna"_s;
        TeamData &team = fixture.session().team();
        team.password().setStore(nullptr);
        team.start(settings);
        const auto isOffline = [&team] { return team.state().phase == TeamState::Phase::Offline; };
        auto *dialog = new ShareCatalogDialog(
                team, fixture.session().paths().userDatabase,
                {u"zeta-bank"_s, u"Zeta Bank"_s + strangeEnd(), hasOwn}, &fixture.window());
        dialog->open();
        const auto *state = dialog->findChild<QLabel *>(u"shareState"_s);
        const QString asking = state->text();
        if (!QTest::qWaitFor([&] { return isOffline() && state->text() != asking; }, 20000))
            return nullptr;
        CatalogSharing::View view;
        view.isKnown = true;
        view.mayCurate = mayCurate;
        const QString at = u"2026-11-%1T14:03:27.120000Z"_s;
        view.versions = {{3, 3, u"errors.md"_s + strangeEnd(), 41, u"anna"_s + strangeEnd(),
                          at.arg(20), true},
                         {2, 2, u"errors.md"_s, 40, u"bert"_s, at.arg(12), false},
                         {1, 1, u"errors.md"_s, 38, u"anna"_s, at.arg(10), false}};
        std::vector<db::CodeText> before(2);
        before[0].code = "1001";
        before[0].message = "New order rejected";
        before[1].code = "1002";
        before[1].message = "Too many orders";
        std::vector<db::CodeText> after = before;
        after[0].message = "Unsupported order type";
        after[1].code = "1003";
        if (hasOwn)
            view.difference = std::make_shared<const CatalogDifference>(
                    CatalogDifference::between(before, after));
        dialog->showView(view);
        auto *list = dialog->findChild<QTreeWidget *>(u"shareVersions"_s);
        list->setCurrentItem(list->topLevelItem(1));
        return dialog;
    };
}

} // namespace

std::vector<State> sharedStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options rightToLeft{.isRightToLeft = true};
    const Act sharedOne = manager(u"Acme Pay"_s);
    const Act hidingOne = manager(u"Zeta Bank"_s);
    return {
            {u"shared-details"_s, light, shared(details)},
            {u"shared-details-dark"_s, dark, shared(details)},
            {u"shared-details-rtl"_s, rightToLeft, shared(details)},
            {u"shared-compare"_s, light, shared(compared)},
            {u"shared-compare-dark"_s, dark, shared(compared)},
            {u"shared-compare-rtl"_s, rightToLeft, shared(compared)},
            {u"shared-catalogues"_s, light, shared(sharedOne)},
            {u"shared-catalogues-dark"_s, dark, shared(sharedOne)},
            {u"shared-catalogues-rtl"_s, rightToLeft, shared(sharedOne)},
            {u"shared-catalogues-hidden"_s, light, shared(hidingOne)},
            {u"share-catalogue"_s, light, shared(versions(true, true))},
            {u"share-catalogue-dark"_s, dark, shared(versions(true, true))},
            {u"share-catalogue-rtl"_s, rightToLeft, shared(versions(true, true))},
            {u"share-catalogue-large-font"_s, {.fontScale = 1.5}, shared(versions(true, true))},
            {u"share-catalogue-reader"_s, light, shared(versions(false, false))},
    };
}

} // namespace errdex::gallery
