// SPDX-License-Identifier: MIT
#include "ui/team/teamconflictdialog.h"

#include "core/text/dates.h"
#include "core/text/visible.h"
#include "ui/detail/labels.h"
#include "ui/team/teamwords.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

TeamConflictDialog::TeamConflictDialog(TeamData &team, db::TeamConflict conflict, QWidget *parent)
    : Dialog(parent)
    , m_team(team)
    , m_conflict(std::move(conflict))
    , m_author(captionLabel({}, this))
    , m_theirs(addText(tr("The team's text")))
    , m_mine(addText(tr("Your text")))
    , m_merged(addText(tr("The text that shall count")))
    , m_note(plainLabel({}, font(), Theme::forPalette(palette()).warning, this))
{
    setObjectName(u"teamConflict"_s);
    setWindowTitle(tr("Two texts for one place"));
    m_theirs->setReadOnly(true);
    m_theirs->setAccessibleDescription(tr("As the server has it"));
    m_mine->setAccessibleDescription(tr("As it was written on this computer"));
    m_merged->setAccessibleDescription(tr("It begins as yours, and can be changed."));
    m_mine->setReadOnly(true);
    m_note->hide();
    auto *heading = plainLabel(visibleText(m_conflict.place.subject.provider) + u" "_s
                                       + TeamWords::nameOf(m_conflict.place),
                               scaled(font(), 1.0, QFont::DemiBold),
                               palette().color(QPalette::WindowText), this);
    auto *hint = captionLabel(tr("Somebody else has written this while you did. Nothing is lost: "
                                 "take one, or make one text of both below."),
                              this);
    hint->setWordWrap(true);
    auto *takeTheirs = new QPushButton(tr("Take the &team's"), this);
    takeTheirs->setObjectName(u"takeTheirs"_s);
    takeTheirs->setToolTip(tr("What you wrote is not sent"));
    auto *takeMine = new QPushButton(tr("Take &mine"), this);
    takeMine->setObjectName(u"takeMine"_s);
    takeMine->setToolTip(tr("Your text takes the place of the team's"));
    auto *buttons = new QDialogButtonBox(this);
    auto *takeMerged = buttons->addButton(tr("Take the text &below"), QDialogButtonBox::ActionRole);
    takeMerged->setObjectName(u"takeMerged"_s);
    takeMerged->setToolTip(tr("It takes the place of both"));
    //: closes the dialog; the question stays open
    buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);

    // Enter must not decide: there is no text that is right more often than the other.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(hint);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addWidget(m_author, 0, 0);
    grid->addWidget(captionLabel(tr("Yours, not sent"), this), 0, 1);
    grid->addWidget(m_theirs, 1, 0);
    grid->addWidget(m_mine, 1, 1);
    grid->addWidget(takeTheirs, 2, 0, Qt::AlignLeading);
    grid->addWidget(takeMine, 2, 1, Qt::AlignLeading);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid, 1);
    auto *caption = new QLabel(tr("The te&xt that shall count"), this);
    caption->setBuddy(m_merged);
    layout->addWidget(caption);
    layout->addWidget(m_merged, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(takeTheirs, &QPushButton::clicked, this, [this] { take(m_conflict.theirs.value); });
    connect(takeMine, &QPushButton::clicked, this, [this] { take(m_conflict.mine); });
    connect(takeMerged, &QPushButton::clicked, this, [this] { take(m_merged->toPlainText()); });
    connect(&m_team, &TeamData::valuesChanged, this, &TeamConflictDialog::follow);
    connect(&m_team, &TeamData::resolved, this, [this](bool isDone) {
        if (!std::exchange(m_isWaiting, false))
            return;
        if (isDone) {
            accept();
            return;
        }
        m_note->setText(tr("The team's text has changed in the meantime. This is the new one; "
                           "nothing was overwritten."));
        m_note->show();
        follow();
    });
    m_merged->setPlainText(m_conflict.mine);
    showConflict();
    resize(std::max(640, 90 * fontMetrics().averageCharWidth()), 520);
}

QPlainTextEdit *TeamConflictDialog::addText(const QString &name)
{
    auto *text = new QPlainTextEdit(this);
    text->setAccessibleName(name);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(4 * fontMetrics().lineSpacing());
    return text;
}

void TeamConflictDialog::showConflict()
{
    const db::TeamValue &theirs = m_conflict.theirs;
    // Somebody may have taken the text back: that is theirs, too.
    m_author->setText(theirs.revision == 0
                              ? tr("The team has nothing there")
                              //: the team's text, by whom and from when
                              : tr("The team's: %1, %2")
                                        .arg(isolated(withVisibleControls(theirs.author)),
                                             shownTime(theirs.changedAt)));
    m_theirs->setPlainText(withVisibleControls(theirs.value));
    m_theirs->setPlaceholderText(tr("taken back"));
    m_mine->setPlainText(withVisibleControls(m_conflict.mine));
    m_mine->setPlaceholderText(tr("taken back"));
}

/// What the team has may change while the dialog stands.
void TeamConflictDialog::follow()
{
    const QList<db::TeamConflict> &conflicts = m_team.snapshot().conflicts;
    const auto found = std::ranges::find(conflicts, m_conflict.place, &db::TeamConflict::place);
    if (found == conflicts.end()) {
        if (!m_isWaiting)
            accept(); // both came to the same, or it was decided elsewhere
        return;
    }
    if (found->theirs == m_conflict.theirs)
        return;
    m_conflict = *found;
    showConflict();
}

void TeamConflictDialog::take(const QString &value)
{
    m_note->hide();
    m_isWaiting = true;
    m_team.resolve(m_conflict.place, value, m_conflict.theirs.revision);
}

QString TeamConflictDialog::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

} // namespace errdex
