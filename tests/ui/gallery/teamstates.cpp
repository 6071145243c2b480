// SPDX-License-Identifier: MIT
#include "core/paths.h"
#include "db/team/teamreplica.h"
#include "fixture.h"
#include "states.h"
#include "ui/actions/actiontable.h"
#include "ui/settings/settingsdialog.h"
#include "ui/team/teamactions.h"
#include "ui/team/teamconflictdialog.h"
#include "ui/team/teampage.h"
#include "ui/team/teampanel.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

using db::OwnField;
using db::TeamPlace;

const db::CodeKey code{u"hashkey-pro"_s, u"-1021"_s, 1};
const TeamPlace note{code, OwnField::Note};

/// A copy of what a team shares, as it lies on a laptop that is on its way.
void makeCopy(const QString &folder, bool mayWrite, bool hasConflict)
{
    db::TeamReplica replica(teamReplicaPath(folder));
    replica.belongTo(QUuid(u"7e2f1f3a-5a0e-4c3b-9d57-3d1d5a1f0a11"_s));
    const QString at = u"2026-11-20T14:03:27.120000Z"_s;
    const QString end = strangeEnd();
    replica.apply({
            {note,
             u"Ask for the time on **their** server first; it was theirs in 4 of 5 cases."_s + end,
             11, u"anna"_s + end, at},
            {{code, OwnField::Tags},
             db::canonicalTags({u"clock"_s, u"known"_s + end}),
             12,
             u"bert"_s,
             at},
            {{code, OwnField::Link}, u"https://wiki.example/clocks"_s, 13, u"anna"_s, at},
            {{code, OwnField::Reply},
             u"Please set the clock of your server."_s + end,
             14,
             u"cora"_s,
             at},
    });
    replica.setNote(u"rights"_s, mayWrite ? u"write"_s : u"read"_s);
    replica.setNote(u"last-contact"_s, u"2026-11-20T17:45:00.000Z"_s);
    if (!hasConflict)
        return;
    replica.set(note, u"Ask for the time zone, too."_s + end, 11);
    replica.set({{u"ethgas"_s, u"2001"_s, 1}, OwnField::Note}, u"Written on the train."_s + end);
    QList<db::TeamAnswer> answers;
    for (const db::TeamChange &change : replica.takeForSending(1, 10'000))
        answers.append({change.op,
                        db::TeamAnswer::Outcome::Conflict,
                        {change.place,
                         u"Ask for the time on **their** server first, and for their zone."_s + end,
                         21, u"anna"_s + end, at}});
    replica.settle(answers);
}

using Act = std::function<QWidget *(WindowFixture &)>;

std::function<bool(const Options &, const QString &)> team(bool mayWrite, bool hasConflict, Act act)
{
    return [=](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.session().team().password().setStore(nullptr);
        makeCopy(QFileInfo(fixture.filePath(u"user.sqlite"_s)).absolutePath(), mayWrite,
                 hasConflict);
        TeamSettings settings;
        settings.isOn = true;
        settings.hosts = u"127.0.0.1:1"_s; // nobody listens there
        settings.database = u"team"_s;
        settings.user = u"anna"_s;
        settings.write(fixture.settings());
        fixture.window().resize(options.width, options.height);
        TeamData &data = fixture.session().team();
        const auto isThere = [&data] {
            return !data.snapshot().values->texts.isEmpty()
                    && data.state().phase == TeamState::Phase::Offline;
        };
        if (!fixture.show() || !QTest::qWaitFor(isThere, 20000))
            return false;
        fixture.window().openCode(u"provider:=hashkey-pro clock"_s, code);
        const auto isShown = [&fixture] {
            const auto &layer = fixture.session().userLayer();
            return layer && layer->team();
        };
        if (!fixture.waitForResult() || !QTest::qWaitFor(isShown, 20000)
            || !fixture.waitForResult())
            return false;
        QTest::qWait(settleTime);
        QWidget *shown = act(fixture);
        return shown != nullptr && save(*shown, path);
    };
}

QWidget *details(WindowFixture &fixture)
{
    auto *pane = fixture.window().findChild<QScrollArea *>(u"details"_s);
    for (QScrollArea *area : fixture.window().findChildren<QScrollArea *>()) {
        if (area->findChild<QWidget *>(u"teamTexts"_s))
            pane = area;
    }
    if (pane == nullptr)
        return nullptr;
    QTest::qWait(settleTime);
    pane->ensureWidgetVisible(pane->findChild<QWidget *>(u"teamTexts"_s), 0, 500);
    return &fixture.window();
}

QWidget *panel(WindowFixture &fixture)
{
    return fixture.window().team()->openPanel();
}

QWidget *conflict(WindowFixture &fixture)
{
    return fixture.window().team()->decide(note);
}

QWidget *page(WindowFixture &fixture)
{
    fixture.window().actions()[ActionId::Settings]->trigger();
    auto *dialog = fixture.window().findChild<SettingsDialog *>();
    dialog->tabs()->setCurrentWidget(dialog->findChild<TeamPage *>());
    return dialog;
}

QWidget *plainPage(WindowFixture &fixture)
{
    QWidget *dialog = page(fixture);
    auto *shown = dialog->findChild<TeamPage *>();
    shown->hosts()->setText(u"db.example, db2.example:5433"_s);
    shown->encryption()->setCurrentIndex(1);
    return dialog;
}

} // namespace

std::vector<State> teamStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options rightToLeft{.isRightToLeft = true};
    return {
            {u"team-details"_s, light, team(true, false, details)},
            {u"team-details-dark"_s, dark, team(true, false, details)},
            {u"team-details-rtl"_s, rightToLeft, team(true, false, details)},
            {u"team-details-reader"_s, light, team(false, false, details)},
            {u"team-details-conflict"_s, light, team(true, true, details)},
            {u"team-panel"_s, light, team(true, true, panel)},
            {u"team-panel-dark"_s, dark, team(true, true, panel)},
            {u"team-panel-rtl"_s, rightToLeft, team(true, true, panel)},
            {u"team-conflict"_s, light, team(true, true, conflict)},
            {u"team-conflict-dark"_s, dark, team(true, true, conflict)},
            {u"team-conflict-rtl"_s, rightToLeft, team(true, true, conflict)},
            {u"team-settings"_s, light, team(true, false, page)},
            {u"team-settings-dark"_s, dark, team(true, false, page)},
            {u"team-settings-rtl"_s, rightToLeft, team(true, false, page)},
            {u"team-settings-plain"_s, light, team(true, false, plainPage)},
            {u"team-settings-large-font"_s, {.fontScale = 1.5}, team(true, false, page)},
    };
}

} // namespace errdex::gallery
