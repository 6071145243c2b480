// SPDX-License-Identifier: MIT
#include "ui/team/teamactions.h"

#include "core/team/teamerrortext.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/teamtexts.h"
#include "ui/help/helpwindow.h"
#include "ui/messagebar.h"
#include "ui/session/browsersession.h"
#include "ui/settings/settingsactions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statusline.h"
#include "ui/team/teamconflictdialog.h"
#include "ui/team/teamhistorydialog.h"
#include "ui/team/teampage.h"
#include "ui/team/teampanel.h"
#include "ui/team/teamwords.h"

#include <QSettings>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

TeamRights rightsOf(const TeamData &team)
{
    return !team.isOn()        ? TeamRights::None
            : team.mayCurate() ? TeamRights::Curate
            : team.mayWrite()  ? TeamRights::Write
                               : TeamRights::Read;
}

} // namespace

TeamActions::TeamActions(BrowserSession &session, QSettings &settings, const Parts &parts,
                         SettingsActions &settingsActions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_team(session.team())
    , m_settings(settings)
    , m_parts(parts)
    , m_settingsActions(settingsActions)
    , m_window(window)
    , m_button(new QToolButton(window))
{
    m_button->setObjectName(u"teamState"_s);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    parts.status->addPart(m_button);
    connect(m_button, &QToolButton::clicked, this, &TeamActions::openPanel);
    connect(&m_team, &TeamData::stateChanged, this, &TeamActions::showState);
    connect(&m_team, &TeamData::valuesChanged, this, &TeamActions::showState);
    connect(&m_team, &TeamData::passwordWanted, this, &TeamActions::askForPassword);
    connect(&m_team, &TeamData::rescued, this, [this](const db::TeamRescue &rescue) {
        m_parts.message->showMessage({.text = TeamErrorText::describe(rescue),
                                      .actionText = {},
                                      .action = {},
                                      .isProblem = true});
    });
    connect(parts.details, &DetailPane::teamEdited, &m_team, &TeamData::set);
    connect(parts.details, &DetailPane::teamHistoryRequested, this, &TeamActions::showHistory);
    connect(parts.details, &DetailPane::teamDecisionRequested, this, &TeamActions::decide);
    connect(parts.details, &DetailPane::teamShareRequested, this, &TeamActions::share);
    settingsActions.setTeamPage([this](QWidget *parent) {
        auto *page = new TeamPage(m_team, m_settings, parent);
        setHelpTopic(*page, HelpTopic::Team);
        connect(page, &TeamPage::panelRequested, this, &TeamActions::openPanel);
        return page;
    });
    showState();
    if (session.store())
        start(m_team, m_settings);
    else
        connect(
                &session, &BrowserSession::resultChanged, this,
                [this] { start(m_team, m_settings); },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void TeamActions::start(TeamData &team, const QSettings &settings)
{
    const TeamSettings wanted = TeamSettings::read(settings);
    if (wanted.isOn && !team.isOn())
        team.start(wanted);
}

void TeamActions::showState()
{
    m_button->setVisible(m_team.isOn());
    m_button->setText(TeamWords::shortState(m_team));
    const QString all = TeamWords::longState(m_team);
    m_button->setToolTip(Qt::convertFromPlainText(all));
    m_button->setAccessibleDescription(all);
    m_parts.details->setTeamRights(rightsOf(m_team));
}

void TeamActions::askForPassword()
{
    m_parts.message->showMessage(
            {.text = [] { return tr("The team's database asks for a password."); },
             .actionText = [] { return tr("&Enter it…"); },
             // Of the window's contents at that time.
             .action = [window = m_window] { window->findChild<TeamActions *>()->openPanel(); },
             .isProblem = true});
}

TeamPanel *TeamActions::openPanel()
{
    if (!m_panel) {
        m_panel = new TeamPanel(m_team, m_window);
        m_panel->setAttribute(Qt::WA_DeleteOnClose);
        addHelpTo(*m_panel, HelpTopic::Team);
        connect(m_panel, &TeamPanel::decisionRequested, this, &TeamActions::decide);
        connect(m_panel, &TeamPanel::settingsRequested, this, [this] {
            SettingsDialog *dialog = m_settingsActions.openDialog();
            dialog->tabs()->setCurrentWidget(dialog->findChild<TeamPage *>());
        });
    }
    m_panel->show();
    m_panel->raise();
    m_panel->activateWindow();
    return m_panel;
}

TeamConflictDialog *TeamActions::decide(const db::TeamPlace &place)
{
    const QList<db::TeamConflict> &conflicts = m_team.snapshot().conflicts;
    const auto found = std::ranges::find(conflicts, place, &db::TeamConflict::place);
    if (found == conflicts.end())
        return nullptr;
    auto *dialog = new TeamConflictDialog(m_team, *found, m_window);
    addHelpTo(*dialog, HelpTopic::Team);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

TeamHistoryDialog *TeamActions::showHistory(const db::TeamPlace &place)
{
    auto *dialog = new TeamHistoryDialog(m_team, place, m_window);
    addHelpTo(*dialog, HelpTopic::Team);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void TeamActions::share(const db::TeamPlace &place)
{
    const QString own = m_session.userData().data().value(place.subject, place.field);
    if (own.isEmpty())
        return;
    const QList<TeamText> texts = m_team.snapshot().values->texts.value(place.subject);
    const TeamText *there = TeamValues::find(texts, place.field);
    QString value = own;
    if (there != nullptr && place.field == db::OwnField::Note && there->value != own)
        value = there->value + u"\n\n"_s + own;
    else if (there != nullptr && place.field == db::OwnField::Tags)
        value = db::canonicalTags(db::tagsOf(there->value) + db::tagsOf(own));
    if (!db::isTeamValue(place, value)) {
        m_parts.message->showMessage(
                {.text = [] { return tr("This is too long to be shared. It stays yours alone."); },
                 .actionText = {},
                 .action = {},
                 .isProblem = true,
                 .isOfAttempt = true});
        return;
    }
    m_parts.details->finishEdits();
    m_team.set(place, value, there == nullptr ? 0 : there->revision);
    // In the same thread and behind it, so that it is never in neither.
    m_session.changes().make({{place.subject, place.field, {}, {}}}, [place] {
        //: %1 is "-1021 · Note"
        return tr("Shared with the team: %1").arg(TeamWords::nameOf(place));
    });
}

} // namespace errdex
