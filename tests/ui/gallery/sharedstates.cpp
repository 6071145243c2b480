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
#include "ui/windowpages.h"

#include <QAction>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

void saveCatalog(const QString &path, const QString &name)
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
    db::ImportedCatalogs(path).save(record, codes);
}

using Act = std::function<QWidget *(WindowFixture &)>;

/// The team shares Acme Pay and Zeta Bank; an own import hides the latter.
std::function<bool(const Options &, const QString &)> shared(Act act)
{
    return [act = std::move(act)](const Options &options, const QString &path) {
        WindowFixture fixture;
        const QString teams = teamCatalogsPath(fixture.filePath(u"."_s));
        saveCatalog(teams, u"Acme Pay"_s);
        saveCatalog(teams, u"Zeta Bank"_s);
        saveCatalog(fixture.session().paths().userDatabase, u"Zeta Bank"_s);
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
    if (!QTest::qWaitFor(isThere) || !providers.move(providers.rowCount() - 1, 0))
        return nullptr;
    page->view()->setFocus();
    return QTest::qWaitFor(isThere) ? &fixture.window() : nullptr;
}

Act manager(const QString &name)
{
    return [name](WindowFixture &fixture) -> QWidget * {
        CatalogManager *dialog = fixture.window().findChild<ImportActions *>()->openManager();
        auto *list = dialog->findChild<CatalogList *>();
        if (!QTest::qWaitFor([list] { return list->topLevelItemCount() == 7; }))
            return nullptr;
        list->setCurrentItem(
                list->findItems(name, Qt::MatchStartsWith, CatalogList::NameColumn).value(0));
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
    };
}

} // namespace errdex::gallery
