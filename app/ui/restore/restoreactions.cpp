// SPDX-License-Identifier: MIT
#include "restoreactions.h"

#include "core/databaseerrortext.h"
#include "core/text/dates.h"
#include "core/text/phrases.h"
#include "ui/actions/actiontable.h"
#include "ui/messagebar.h"
#include "ui/restore/restoredialog.h"
#include "ui/session/browsersession.h"

#include <QAction>
#include <QDir>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// The kind of the failure that was told last: the same one is not told every day.
constexpr auto toldFailureKey = "snapshots/toldFailure"_L1;
constexpr std::chrono::seconds snapshotDelay(2);

} // namespace

RestoreActions::RestoreActions(BrowserSession &session, MessageBar &message, QSettings &settings,
                               QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_message(message)
    , m_settings(settings)
    , m_window(window)
{
    connect(&session, &BrowserSession::userDataFailed, this, &RestoreActions::showUserDataFailure);
    connect(&session, &BrowserSession::teamDataFailed, this, [this](const db::Error &error) {
        m_message.showMessage(
                {[error] { return DatabaseErrorText::describeTeam(error); }, {}, {}, true});
    });
    connect(&session, &BrowserSession::stateChanged, this, &RestoreActions::scheduleSnapshot);
    OwnDataKeeper &keeper = session.keeper();
    connect(&keeper, &OwnDataKeeper::snapshotTaken, this,
            [this] { m_settings.remove(toldFailureKey); });
    connect(&keeper, &OwnDataKeeper::snapshotFailed, this, &RestoreActions::showSnapshotFailure);
    connect(&keeper, &OwnDataKeeper::clockFoundBehind, this, &RestoreActions::showClockBehind);
    connect(&keeper, &OwnDataKeeper::restored, this, &RestoreActions::showRestored);
    connect(&keeper, &OwnDataKeeper::failed, this, &RestoreActions::showFailure);
}

void RestoreActions::connectActions(const Actions &actions)
{
    connect(actions[ActionId::RestoreOwnData], &QAction::triggered, this, [this] { openDialog(); });
}

/// Once a run, when the window stands and all that it shows has been read.
void RestoreActions::scheduleSnapshot()
{
    const auto state = m_session.state();
    if (state != BrowserSession::State::Ready && state != BrowserSession::State::Failed)
        return;
    if (!std::exchange(m_isScheduled, true))
        QTimer::singleShot(snapshotDelay, this, [this] {
            if (!m_damage)
                m_session.keeper().takeDailySnapshot();
        });
}

void RestoreActions::showUserDataFailure(const db::Error &error)
{
    const bool isAtStart = !m_session.canStar();
    if (db::isDamage(error.kind()) && isAtStart && !std::exchange(m_hasRescued, true)) {
        m_damage = error;
        m_isRescuing = true;
        m_message.showMessage({.text =
                                       [] {
                                           return tr("Your own data is damaged. What can be read "
                                                     "of it is being brought to safety…");
                                       },
                               .actionText = {},
                               .action = {},
                               .isProblem = true});
        m_session.keeper().rescueDamaged();
        return;
    }
    MessageBar::Message message{
            [error] { return DatabaseErrorText::describeUser(error); }, {}, {}, true};
    if (db::isDamage(error.kind()) || error.kind() == db::Error::Kind::MigrationFailed) {
        m_damage = error;
        message.actionText = [] { return tr("&Restore…"); };
        message.action = [this] { openDialog(); };
    }
    m_message.showMessage(message);
}

void RestoreActions::showSnapshotFailure(const db::Error &error)
{
    if (db::isDamage(error.kind())) {
        showUserDataFailure(error); // of a part that no one had looked at so far
        return;
    }
    const int kind = int(error.kind());
    if (m_settings.value(toldFailureKey, -1).toInt() == kind)
        return;
    m_settings.setValue(toldFailureKey, kind);
    m_message.showMessage(
            {.text =
                     [error] {
                         return Phrases::sentences(
                                 {tr("Today's copy of your own data could not be made."),
                                  DatabaseErrorText::describeUser(error)});
                     },
             .actionText = {},
             .action = {},
             .isProblem = true});
}

void RestoreActions::showClockBehind(const QDateTime &newestCopy)
{
    m_message.showMessage(
            {.text =
                     [newestCopy, now = QDateTime::currentDateTime()] {
                         return tr("The clock of this computer went back: it says %1, and your own "
                                   "data was copied on %2. Nothing is lost, and what you change "
                                   "counts as the newest. Please check the clock.")
                                 .arg(shownTime(now), shownTime(newestCopy));
                     },
             .actionText = {},
             .action = {},
             .isProblem = true});
}

RestoreDialog *RestoreActions::openDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return m_dialog;
    }
    OwnDataKeeper &keeper = m_session.keeper();
    m_dialog = new RestoreDialog(keeper.databasePath(), m_window);
    connect(m_dialog, &RestoreDialog::snapshotRequested, this,
            [this, &keeper](const QString &path, const QString &name) {
                m_chosen = name;
                setBusy();
                keeper.restoreSnapshot(path);
            });
    connect(m_dialog, &RestoreDialog::salvageRequested, this, [this, &keeper](const QString &path) {
        setBusy();
        keeper.restoreSalvaged(path);
    });
    connect(m_dialog, &RestoreDialog::emptyRequested, this, [this, &keeper] {
        setBusy();
        keeper.startEmpty();
    });
    // Who closes it without a choice is told again what is the matter, and where the way back is.
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (m_damage)
            showUserDataFailure(*m_damage);
    });
    m_dialog->show();
    return m_dialog;
}

void RestoreActions::setBusy()
{
    if (m_dialog)
        m_dialog->setBusy(true);
}

void RestoreActions::showRescued(const db::RescueOutcome &outcome)
{
    MessageBar::Message message{[outcome] { return rescueText(outcome); }, {}, {}, true};
    if (outcome.earlier) {
        message.actionText = [] { return tr("&Restore…"); };
        message.action = [this] { openDialog(); };
    }
    m_message.showMessage(message);
}

QString RestoreActions::rescueText(const db::RescueOutcome &outcome)
{
    QStringList sentences{tr("The file with your own data was damaged.")};
    if (outcome.setAside)
        sentences.append(
                tr("It is kept as %1.").arg(QDir::toNativeSeparators(outcome.setAside->path)));
    sentences.append(outcome.salvaged ? DatabaseErrorText::describe(*outcome.salvaged)
                                      : tr("Nothing of it could be read."));
    if (const auto &earlier = outcome.earlier)
        sentences.append(
                tr("The copy of %1 can be restored instead.").arg(shownTime(earlier->takenAt)));
    return Phrases::sentences(sentences);
}

QString RestoreActions::restoredText(const db::RescueOutcome &outcome, const QString &chosen)
{
    QString text;
    if (outcome.salvaged)
        text = DatabaseErrorText::describe(*outcome.salvaged);
    else if (!chosen.isEmpty())
        text = tr("Your own data is what it was on %1.").arg(chosen);
    else
        text = outcome.setAside ? tr("Your own data begins anew.")
                                : tr("Your own data is what it was before.");
    const QString aside = outcome.setAside
            ? tr("The damaged file is kept as %1.")
                      .arg(QDir::toNativeSeparators(outcome.setAside->path))
            : QString();
    return Phrases::sentences({text, aside});
}

void RestoreActions::showRestored(const db::RescueOutcome &outcome)
{
    const bool wasDamaged = std::exchange(m_damage, std::nullopt).has_value();
    if (wasDamaged)
        m_message.closeMessage();
    if (std::exchange(m_isRescuing, false)) {
        showRescued(outcome);
        if (m_dialog)
            m_dialog->load();
        return;
    }
    if (m_dialog)
        m_dialog->close();
    MessageBar::Message message;
    message.text = [outcome, chosen = m_chosen] { return restoredText(outcome, chosen); };
    message.isProblem = outcome.salvaged && !outcome.salvaged->isWhole(); // stays until it was read
    if (outcome.former) {
        message.actionText = [] { return tr("&Undo"); };
        message.action = [this, former = outcome.former->path] {
            m_chosen.clear();
            m_session.keeper().restoreSnapshot(former);
        };
    }
    m_chosen.clear();
    m_message.showMessage(message);
}

void RestoreActions::showFailure(const db::Error &error)
{
    m_chosen.clear();
    m_isRescuing = false;
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->showProblem(DatabaseErrorText::describeUser(error));
        m_dialog->load();
        return;
    }
    m_message.showMessage({.text = [error] { return DatabaseErrorText::describeUser(error); },
                           .actionText = {},
                           .action = {},
                           .isProblem = true});
}

} // namespace errdex
