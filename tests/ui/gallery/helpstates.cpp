// SPDX-License-Identifier: MIT
#include "fixture.h"
#include "states.h"
#include "ui/actions/helppages.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintbar.h"
#include "ui/help/whatsnew.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

using Render = std::function<bool(const Options &, const QString &)>;

Render help(HelpTopic topic, const QString &search = {})
{
    return [topic, search](const Options &, const QString &path) {
        WindowFixture fixture;
        if (!fixture.show())
            return false;
        auto *pages = fixture.window().findChild<HelpPages *>();
        pages->showHelp(topic);
        pages->help()->searchEdit()->setText(search);
        return save(*pages->help(), path);
    };
}

/// The window of a first start, at one of the hints after its button was pressed.
Render hint(Hint wanted, bool isTried)
{
    return [wanted, isTried](const Options &options, const QString &path) {
        WindowFixture fixture(test::bundledCatalogs(), true);
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        auto *bar = fixture.window().findChild<HintBar *>();
        while (bar->hint() != wanted)
            bar->nextButton()->click();
        if (isTried)
            bar->tryButton()->click();
        if (!fixture.waitForResult())
            return false;
        const bool writes = isTried && wanted == Hint::Keep;
        const auto isWriting = [&] { return fixture.window().findChild<QPlainTextEdit *>(); };
        return (!writes || test::waitFor(isWriting)) && save(fixture.window(), path);
    };
}

Render about(int page)
{
    return [page](const Options &, const QString &path) {
        AboutDialog dialog;
        dialog.findChild<QTabWidget *>()->setCurrentIndex(page);
        dialog.show();
        return save(dialog, path);
    };
}

bool whatsNew(const Options &, const QString &path)
{
    WhatsNewDialog dialog;
    dialog.show();
    return save(dialog, path);
}

} // namespace

std::vector<State> helpStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options persian{.isRightToLeft = true, .language = u"fa"_s};
    return {
            {u"hint-paste"_s, light, hint(Hint::Paste, true)},
            {u"hint-paste-dark"_s, dark, hint(Hint::Paste, false)},
            {u"hint-compare"_s, light, hint(Hint::Compare, true)},
            {u"hint-keep"_s, {.width = 900, .height = 600}, hint(Hint::Keep, true)},
            {u"help-start"_s, light, help(HelpTopic::Start)},
            {u"help-query"_s, light, help(HelpTopic::Query)},
            {u"help-query-fa"_s, persian, help(HelpTopic::Query)},
            {u"help-export"_s, light, help(HelpTopic::Export)},
            {u"help-import-dark"_s, dark, help(HelpTopic::Import)},
            {u"help-team"_s, light, help(HelpTopic::Team)},
            {u"help-keys"_s, light, help(HelpTopic::Keys)},
            {u"help-keys-fa"_s, persian, help(HelpTopic::Keys)},
            {u"help-search"_s, light, help(HelpTopic::Start, u"excel"_s)},
            {u"help-export-twice"_s, {.fontScale = 2}, help(HelpTopic::Export)},
            {u"about"_s, light, about(0)},
            {u"about-notices-dark"_s, dark, about(1)},
            {u"about-fa"_s, persian, about(0)},
            {u"whats-new"_s, light, whatsNew},
            {u"whats-new-fa"_s, persian, whatsNew},
    };
}

} // namespace errdex::gallery
