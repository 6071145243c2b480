// SPDX-License-Identifier: MIT
#include "core/import/importreading.h"
#include "fixture.h"
#include "states.h"
#include "ui/export/exportactions.h"
#include "ui/export/exportdialog.h"
#include "ui/import/catalogmanager.h"
#include "ui/import/importactions.h"
#include "ui/import/importwizard.h"
#include "ui/print/printactions.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

std::function<bool(const Options &, const QString &)> exporting(const QString &profile)
{
    return [profile](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show() || !searchFor(fixture, u"provider:hashkey-pro http:4xx"_s))
            return false;
        ExportDialog *dialog = fixture.window().exports()->openDialog();
        if (!dialog)
            return false;
        auto *profiles = dialog->findChild<QComboBox *>(u"exportProfile"_s);
        if (!profile.isEmpty()) {
            profiles->setCurrentText(profile);
            Q_EMIT profiles->activated(profiles->currentIndex());
        }
        return save(*dialog, path);
    };
}

/// The wizard over a page with everything: sections, a table that lists no codes, a doubt.
ImportSource samplePage()
{
    ImportSource source;
    source.name = u"errors.md"_s;
    source.bytes = "# API errors\n\n## Account errors\n\n"
                   "| Error code | HTTP status | Message | Description |\n|---|---|---|---|\n"
                   "| 0001 | 401 | No key | The request has no API key. |\n"
                   "| 0002 | 403 | Key locked | The key was locked by an administrator. |\n"
                   "| -17 | 700 | Too late | The request was signed too long ago. |\n"
                   "| see the note below | 400 | Other | What is not listed here. |\n\n"
                   "## Order errors\n\n| Error code | HTTP status | Message |\n|---|---|---|\n"
                   "| ORDER_CLOSED | 409 | The order is closed |\n"
                   "| ORDER_UNKNOWN | 404 | There is no such order |\n\n"
                   "## Order sides\n\n| Side | Description |\n|---|---|\n| BUY | Buys |\n| SELL | "
                   "Sells |\n";
    source.bytes.replace(" |\n", strangeEnd().toUtf8() + " |\n");
    return source;
}

/// The same as a table whose delimiter and encoding were guessed.
ImportSource sampleTable()
{
    ImportSource source;
    source.name = u"codes.csv"_s;
    source.bytes = "Code;HTTP;Meldung;Beschreibung\n0001;401;Schl\xFCssel fehlt;Die Anfrage hat "
                   "keinen Schl\xFCssel.\n0002;429;Zu viele Anfragen;Warten hilft.\n";
    return source;
}

std::function<bool(const Options &, const QString &)> importing(
        ImportWizard::Step step, ImportSource (*sample)() = samplePage)
{
    return [step, sample](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        auto *actions = fixture.window().findChild<ImportActions *>();
        ImportWizard *wizard = actions->openWizard();
        wizard->setProvider(u"Acme Pay"_s + strangeEnd(), u"acme-pay"_s);
        const auto reaches = [wizard](ImportWizard::Step wanted) {
            return test::waitFor([wizard, wanted] { return wizard->step() == wanted; });
        };
        if (step != ImportWizard::Step::Source) {
            wizard->readSource(sample());
            if (!reaches(ImportWizard::Step::Preview))
                return false;
        }
        if (step == ImportWizard::Step::Difference) {
            wizard->findChild<QPushButton *>(u"importNext"_s)->click();
            if (!reaches(ImportWizard::Step::Difference))
                return false;
        }
        return save(*wizard, path);
    };
}

/// A saved page that says whose it is, or whose name has to be given.
std::function<bool(const Options &, const QString &)> naming(const QString &title)
{
    return [title](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        ImportWizard *wizard = fixture.window().findChild<ImportActions *>()->openWizard();
        ImportSource source;
        source.name = u"errors.html"_s + strangeEnd();
        source.bytes = "<title>" + (title + strangeEnd()).toUtf8()
                + "</title><table><tr><th>Code<th>Message<tr><td>1001<td>No key</table>";
        wizard->readSource(source);
        const auto *note = wizard->findChild<QLabel *>(u"importNameNote"_s);
        return test::waitFor([note] { return note->isVisible(); }) && save(*wizard, path);
    };
}

/// A later page of a provider whose first one was read with choices of a person's own.
std::function<bool(const Options &, const QString &)> updating(bool isFresh)
{
    return [isFresh](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        {
            ImportReading reading;
            reading.tables = {{u"Account errors"_s,
                               {},
                               true,
                               true,
                               {{u"Error code"_s, ImportField::Code},
                                {u"Message"_s, ImportField::Condition},
                                {u"Hint"_s, ImportField::Description}}},
                              {u"Order errors"_s,
                               {},
                               true,
                               false,
                               {{u"Error code"_s, ImportField::Code},
                                {u"HTTP status"_s, ImportField::HttpStatus},
                                {u"Message"_s, ImportField::Message}}}};
            db::ImportedCatalogRecord record;
            record.slug = u"acme-pay"_s;
            record.name = u"Acme Pay"_s + strangeEnd();
            record.reading = reading.toJson();
            std::vector<db::CodeText> codes(1);
            codes[0].code = "1001";
            db::ImportedCatalogs(fixture.session().paths().userDatabase).save(record, codes);
        }
        ImportWizard *wizard = fixture.window().findChild<ImportActions *>()->openWizard();
        wizard->setProvider(u"Acme Pay"_s + strangeEnd(), u"acme-pay"_s);
        wizard->readSource(samplePage());
        const auto *fresh = wizard->findChild<QPushButton *>(u"importFresh"_s);
        const auto *recall = wizard->findChild<QPushButton *>(u"importRecall"_s);
        if (!test::waitFor([fresh] { return fresh->isVisible(); }))
            return false;
        if (isFresh)
            wizard->findChild<QPushButton *>(u"importFresh"_s)->click();
        return test::waitFor([&] { return !isFresh || recall->isVisible(); })
                && save(*wizard, path);
    };
}

/// The manager over two imported catalogues, of which one has a former version, one is hidden.
std::function<bool(const Options &, const QString &)> catalogues(bool showsChanges)
{
    return [showsChanges](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        {
            db::ImportedCatalogs catalogs(fixture.session().paths().userDatabase);
            std::vector<db::CodeText> codes(3);
            const std::string changed = "The order is invalid" + strangeEnd().toStdString();
            codes[0].code = "1001";
            codes[0].message = "Invalid order";
            codes[1].code = "1002";
            codes[1].message = "Unknown order";
            codes[2].code = "1003";
            codes[2].message = "Order closed";
            for (const QString &name : {u"Acme Pay"_s, u"Zeta Bank"_s}) {
                db::ImportedCatalogRecord record;
                record.slug = slugOf(name);
                record.name = name + strangeEnd();
                record.source = u"errors.md"_s + strangeEnd();
                catalogs.save(record, codes);
                codes[0].message = changed;
                codes[2].code = "1004";
                codes[2].message = "Too many orders";
                catalogs.save(record, codes);
            }
            catalogs.setColor(u"acme-pay"_s, u"#b05020"_s);
            catalogs.setHidden(u"codelibra"_s, true);
        }
        fixture.session().reloadCatalogs();
        if (!test::waitFor([&] { return fixture.session().store()->providers().size() == 6; }))
            return false;
        CatalogManager *manager = fixture.window().findChild<ImportActions *>()->openManager();
        auto *list = manager->findChild<QTreeWidget *>();
        if (!test::waitFor([list] { return list->topLevelItemCount() == 7; }))
            return false;
        list->setCurrentItem(list->topLevelItem(5));
        if (!showsChanges)
            return save(*manager, path);
        manager->findChild<QPushButton *>(u"catalogVersions"_s)->click();
        if (const auto *former = manager->findChild<QMenu *>(u"catalogVersion1"_s))
            former->actions().first()->trigger();
        const auto dialog = [manager] {
            return manager->findChild<QDialog *>(u"versionDifference"_s);
        };
        return test::waitFor([&] { return dialog() != nullptr; }) && save(*dialog(), path);
    };
}

/// What is asked before something is printed, or the pages as they come onto paper.
std::function<bool(const Options &, const QString &)> printing(std::optional<PrintScope> preview)
{
    return [preview](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show() || !searchFor(fixture, u"provider:hashkey-pro http:4xx"_s))
            return false;
        auto *prints = fixture.window().findChild<PrintActions *>();
        if (preview) {
            prints->print(*preview, PrintDialog::Way::Preview);
        } else {
            CodeTableView &table = *fixture.window().tableArea()->view();
            table.setSelectionMode(QAbstractItemView::MultiSelection);
            table.selectRow(3);
            prints->ask(PrintDialog::Way::Print, PrintScope::Table);
        }
        auto *dialog = fixture.window().findChild<QDialog *>(preview ? u"printPreview"_s
                                                                     : u"printDialog"_s);
        return dialog && save(*dialog, path);
    };
}

} // namespace

std::vector<State> inAndOutStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options small{.width = 900, .height = 600};
    return {
            {u"export-light"_s, light, exporting({})},
            {u"export-dark"_s, dark, exporting({})},
            {u"export-excel"_s, light, exporting(u"Excel"_s)},
            {u"export-excel-rtl"_s, {.isRightToLeft = true}, exporting(u"Excel"_s)},
            {u"export-excel-large-font"_s, {.fontScale = 1.5}, exporting(u"Excel"_s)},
            {u"export-small"_s, small, exporting(u"Workbook"_s)},
            {u"print-dialog"_s, light, printing({})},
            {u"print-dialog-dark-rtl"_s, {.isDark = true, .isRightToLeft = true}, printing({})},
            {u"print-dialog-large-font"_s, {.fontScale = 1.5}, printing({})},
            {u"print-preview-table"_s, light, printing(PrintScope::Table)},
            {u"print-preview-table-rtl"_s,
             {.isRightToLeft = true, .language = u"fa"_s},
             printing(PrintScope::Table)},
            {u"print-preview-card"_s, light, printing(PrintScope::Cards)},
            {u"import-source"_s, light, importing(ImportWizard::Step::Source)},
            {u"import-source-suggested"_s, light, naming(u"Nord Pay API – Error codes"_s)},
            {u"import-source-known-dark-rtl"_s,
             {.isDark = true, .isRightToLeft = true},
             naming(u"Error codes | HashKey Pro Docs"_s)},
            {u"import-source-unnamed"_s, light, naming(u"Error codes"_s)},
            {u"import-preview"_s, light, importing(ImportWizard::Step::Preview)},
            {u"import-update"_s, light, updating(false)},
            {u"import-update-dark-rtl"_s,
             {.isDark = true, .isRightToLeft = true, .language = u"fa"_s},
             updating(false)},
            {u"import-update-fresh"_s, light, updating(true)},
            {u"import-update-large-font"_s, {.fontScale = 1.5}, updating(false)},
            {u"import-preview-dark-rtl"_s,
             {.isDark = true, .isRightToLeft = true},
             importing(ImportWizard::Step::Preview)},
            {u"import-source-dark"_s, dark, importing(ImportWizard::Step::Source)},
            {u"import-preview-dark"_s, dark, importing(ImportWizard::Step::Preview)},
            {u"import-preview-small"_s, small, importing(ImportWizard::Step::Preview)},
            {u"import-preview-large-font"_s,
             {.fontScale = 1.5},
             importing(ImportWizard::Step::Preview)},
            {u"import-preview-table"_s, light, importing(ImportWizard::Step::Preview, sampleTable)},
            {u"import-difference"_s, light, importing(ImportWizard::Step::Difference)},
            {u"import-difference-dark"_s, dark, importing(ImportWizard::Step::Difference)},
            {u"import-difference-rtl"_s,
             {.isRightToLeft = true},
             importing(ImportWizard::Step::Difference)},
            {u"import-difference-large-font"_s,
             {.fontScale = 1.5},
             importing(ImportWizard::Step::Difference)},
            {u"catalogues"_s, light, catalogues(false)},
            {u"catalogues-dark"_s, dark, catalogues(false)},
            {u"catalogues-rtl"_s, {.isRightToLeft = true}, catalogues(false)},
            {u"catalogues-large-font"_s, {.fontScale = 1.5}, catalogues(false)},
            {u"catalogue-changes"_s, light, catalogues(true)},
            {u"catalogue-changes-dark"_s, dark, catalogues(true)},
    };
}

} // namespace errdex::gallery
