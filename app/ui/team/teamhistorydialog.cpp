// SPDX-License-Identifier: MIT
#include "ui/team/teamhistorydialog.h"

#include "core/team/teamerrortext.h"
#include "core/text/dates.h"
#include "core/text/visible.h"
#include "ui/detail/labels.h"
#include "ui/focus/handover.h"
#include "ui/focus/quietview.h"
#include "ui/team/teamwords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

TeamHistoryDialog::TeamHistoryDialog(TeamData &team, db::TeamPlace place, QWidget *parent)
    : Dialog(parent)
    , m_team(team)
    , m_place(std::move(place))
    , m_note(captionLabel(tr("Asking the server…"), this))
    , m_list(new QuietView<QListWidget>(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"teamHistory"_s);
    setWindowTitle(tr("History"));
    auto *heading = plainLabel(
            visibleText(m_place.subject.provider) + u" "_s + TeamWords::nameOf(m_place),
            scaled(font(), 1.0, QFont::DemiBold), palette().color(QPalette::WindowText), this);
    m_note->setWordWrap(true);
    m_list->setAccessibleName(tr("Who wrote it, and when"));
    m_text->setAccessibleName(tr("The text of that time"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("&Restore this text"), QDialogButtonBox::ActionRole);
    m_restore->setEnabled(false);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_note);
    auto *both = new QHBoxLayout;
    both->addWidget(m_list, 2);
    both->addWidget(m_text, 3);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TeamHistoryDialog::showState);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row <= 0 || row >= m_states.size())
            return;
        // The newest state is what the person has before the eyes: who writes meanwhile is asked.
        m_team.set(m_place, m_states.at(row).value, m_states.constFirst().revision);
        accept();
    });
    connect(&m_team, &TeamData::historyRead, this,
            [this](const db::TeamPlace &of, const QList<db::TeamValue> &states) {
                if (of == m_place)
                    takeHistory(states);
            });
    connect(&m_team, &TeamData::historyFailed, this,
            [this](const db::TeamPlace &of, const db::TeamError &error) {
                if (of == m_place)
                    m_note->setText(withVisibleControls(TeamErrorText::describe(error)));
            });
    m_team.readHistory(m_place);
    resize(std::max(600, 80 * fontMetrics().averageCharWidth()), 420);
}

void TeamHistoryDialog::takeHistory(const QList<db::TeamValue> &states)
{
    m_states = states;
    m_note->setText(m_team.mayWrite() ? tr("A former text becomes the present one; nothing of the "
                                           "history goes.")
                                      : tr("Your account may only read."));
    m_list->clear();
    for (const db::TeamValue &state : states)
        m_list->addItem(shownTime(state.changedAt) + u" · "_s + isolated(visibleText(state.author))
                        + (state.value.isEmpty() ? u" · "_s + tr("taken back") : QString()));
    if (!states.isEmpty())
        m_list->setCurrentRow(0);
}

void TeamHistoryDialog::showState()
{
    const int row = m_list->currentRow();
    const bool isState = row >= 0 && row < m_states.size();
    m_text->setPlainText(isState ? withVisibleControls(m_states.at(row).value) : QString());
    const bool isOther = isState && row > 0
            && m_states.at(row).value != m_states.constFirst().value;
    setUsable(*m_restore, isOther && m_team.mayWrite(), *m_list);
}

} // namespace errdex
