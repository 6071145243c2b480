// SPDX-License-Identifier: MIT
#include "ui/team/teampanel.h"

#include "core/text/visible.h"
#include "ui/detail/labels.h"
#include "ui/focus/handover.h"
#include "ui/focus/quietview.h"
#include "ui/team/teamwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;
using Pending = db::TeamPending::State;

namespace {

constexpr int mostShown = 200; // of a month's changes; the rest follows when these are sent

} // namespace

TeamPanel::TeamPanel(TeamData &team, QWidget *parent)
    : Dialog(parent)
    , m_team(team)
    , m_state(new QLabel(this))
    , m_password(new QWidget(this))
    , m_heading(new QLabel(tr("&Changes that the server does not have"), this))
    , m_list(new QuietView<QListWidget>(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"teamPanel"_s);
    setWindowTitle(tr("Team"));
    for (QLabel *label : {m_state, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_state->setObjectName(u"teamStateText"_s);
    m_heading->setBuddy(m_list);
    m_list->setAccessibleName(tr("Changes that the server does not have"));
    m_list->setAccessibleDescription(tr("Why the chosen one was not sent stands below the list."));
    m_list->setUniformItemSizes(true);
    m_text->setMaximumHeight(6 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_again = buttons->addButton(tr("Connect &again"), QDialogButtonBox::ActionRole);
    m_again->setToolTip(tr("Tries to reach the server now"));
    auto *settings = buttons->addButton(tr("&Settings…"), QDialogButtonBox::ActionRole);
    settings->setToolTip(tr("The server and the account"));
    m_decide = buttons->addButton(tr("&Decide…"), QDialogButtonBox::ActionRole);
    m_decide->setToolTip(tr("Shows both texts side by side"));
    m_discard = buttons->addButton(tr("&Throw away…"), QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    buildPassword();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_password);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(settings, &QPushButton::clicked, this, &TeamPanel::settingsRequested);
    connect(m_again, &QPushButton::clicked, &m_team, &TeamData::reconnect);
    connect(m_list, &QListWidget::currentRowChanged, this, &TeamPanel::updateButtons);
    connect(m_list, &QListWidget::itemActivated, m_decide, &QPushButton::click);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (const db::TeamPending *change = chosen())
            Q_EMIT decisionRequested(change->place);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const db::TeamPending *change = chosen();
        if (change == nullptr)
            return;
        auto *question =
                new QMessageBox(QMessageBox::Question, tr("Throw away"),
                                tr("The server did not take this change. Throw your text away?"),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(question->button(QMessageBox::Discard), &QPushButton::clicked, this,
                [this, place = change->place] { m_team.discardRefused(place); });
        question->open();
    });
    connect(&m_team, &TeamData::stateChanged, this, &TeamPanel::showState);
    connect(&m_team, &TeamData::valuesChanged, this, [this] {
        showState();
        showChanges();
    });
    showState();
    showChanges();
    resize(std::max(520, 70 * fontMetrics().averageCharWidth()), 420);
}

void TeamPanel::buildPassword()
{
    auto *form = new QFormLayout(m_password);
    form->setContentsMargins({});
    m_word = new QLineEdit(m_password);
    m_word->setObjectName(u"teamPassword"_s);
    m_word->setEchoMode(QLineEdit::Password);
    m_isStored = new QCheckBox(tr("&Keep it in the system's key store"), m_password);
    m_isStored->setChecked(true);
    m_isStored->setToolTip(
            tr("Without a key store it is kept until the program ends, and asked for "
               "once at each start"));
    auto *connectNow = new QPushButton(tr("C&onnect"), m_password);
    form->addRow(tr("&Password"), m_word);
    form->addRow(QString(), m_isStored);
    form->addRow(QString(), connectNow);
    connect(m_word, &QLineEdit::returnPressed, this, &TeamPanel::sendPassword);
    connect(connectNow, &QPushButton::clicked, this, &TeamPanel::sendPassword);
}

void TeamPanel::sendPassword()
{
    if (m_word->text().isEmpty())
        return;
    const QString word = m_word->text();
    m_word->clear();
    m_team.usePassword(word, m_isStored->isChecked());
}

void TeamPanel::showState()
{
    using Phase = TeamState::Phase;
    const TeamState &state = m_team.state();
    QString text = TeamWords::longState(m_team);
    if (state.phase == Phase::Current && m_team.password().place() == TeamPassword::Place::Memory)
        text += u' ' + tr("The password is kept until the program ends: no key store has it.");
    m_state->setText(text);
    const bool isWanted = state.phase == Phase::Refused && state.reason
            && state.reason->kind() == db::TeamError::Kind::Authentication;
    if (isWanted && m_password->isHidden())
        m_word->setFocus();
    setShown(*m_password, isWanted, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    // Not switched off under the focus by each attempt: the focus would go elsewhere.
    const bool isTrying = state.phase == Phase::Connecting && m_again->hasFocus();
    const bool isOff = state.phase == Phase::Offline || state.phase == Phase::Refused;
    setUsable(*m_again, m_team.isOn() && (isOff || isTrying), *m_list);
}

const db::TeamPending *TeamPanel::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return nullptr;
    const auto place = item->data(Qt::UserRole).value<db::TeamPlace>();
    const auto &pending = m_team.snapshot().pending;
    const auto found = std::ranges::find(pending, place, &db::TeamPending::place);
    return found == pending.end() ? nullptr : &*found;
}

void TeamPanel::showChanges()
{
    const db::TeamPending *before = chosen();
    const auto kept = before != nullptr ? std::optional(before->place) : std::nullopt;
    QList<db::TeamPending> changes = m_team.snapshot().pending;
    const auto rank = [](const db::TeamPending &change) {
        return change.state == Pending::Conflict ? 0 : change.state == Pending::Waiting ? 2 : 1;
    };
    std::ranges::stable_sort(changes, {}, rank);
    m_list->clear();
    for (const db::TeamPending &change : changes.mid(0, mostShown)) {
        const QString state = change.state == Pending::Conflict ? tr("to be decided")
                : change.state == Pending::Waiting              ? tr("waits to be sent")
                : change.state == Pending::TooLarge             ? tr("not accepted: too long")
                                                                : tr("not accepted: no right");
        auto *item = new QListWidgetItem(visibleText(change.place.subject.provider) + u" "_s
                                                 + TeamWords::nameOf(change.place) + u" · "_s
                                                 + state,
                                         m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(change.place));
        if (kept == change.place)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    const bool hasAny = m_list->count() > 0;
    m_heading->setVisible(hasAny);
    m_list->setVisible(hasAny);
    updateButtons();
}

void TeamPanel::updateButtons()
{
    const db::TeamPending *change = chosen();
    m_decide->setVisible(change != nullptr && change->state == Pending::Conflict);
    m_discard->setVisible(
            change != nullptr
            && (change->state == Pending::NoRight || change->state == Pending::TooLarge));
    m_text->setText(change == nullptr                 ? QString()
                            : change->value.isEmpty() ? tr("You have taken it back.")
                                                      : visibleText(change->value));
    m_text->setVisible(change != nullptr);
}

} // namespace errdex
