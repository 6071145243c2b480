// SPDX-License-Identifier: MIT
// What the person keeps with the code: reply, note, tags and link, written where they stand; and
// what the team has to do with its catalogue.
#include "ui/detail/codedetailview.h"
#include "ui/detail/labels.h"
#include "ui/detail/othervalues.h"
#include "ui/detail/owntextrow.h"
#include "ui/detail/replyview.h"
#include "ui/detail/teamtexts.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr std::array rowFields{db::OwnField::Note, db::OwnField::Tags, db::OwnField::Link};
constexpr int textSpacing = 8;

QString valueOf(const OwnTexts &own, db::OwnField field)
{
    return field == db::OwnField::Tags    ? db::canonicalTags(own.tags)
            : field == db::OwnField::Link ? own.link
                                          : own.note;
}

} // namespace

void CodeDetailView::addReply()
{
    m_reply = new ReplyView(m_detail.reply, !m_detail.conceptSlug.isEmpty(), this);
    connect(m_reply, &ReplyView::copied, this, [this] { Q_EMIT copied(tr("Reply")); });
    connect(m_reply, &ReplyView::codeReplyEdited, this, [this](const QString &text) {
        Q_EMIT ownEdited(m_detail.key, db::OwnField::Reply, text);
    });
    connect(m_reply, &ReplyView::conceptReplyEdited, this, [this](const QString &text) {
        Q_EMIT ownEdited(db::conceptSubject(m_detail.conceptSlug), db::OwnField::Reply, text);
    });
    connect(m_reply, &ReplyView::editingEnded, this, &CodeDetailView::editingEnded);
    m_layout->addWidget(m_reply);
}

void CodeDetailView::addOwn(TeamRights rights)
{
    addSeparator();
    QVBoxLayout *group = addGroup(textSpacing);
    addHeading(group, tr("Yours"));
    for (const db::OwnField field : rowFields) {
        auto *row = new OwnTextRow(field, this);
        connect(row, &OwnTextRow::edited, this, [this, field](const QString &value) {
            Q_EMIT ownEdited(m_detail.key, field, value);
        });
        connect(row, &OwnTextRow::editingEnded, this, &CodeDetailView::editingEnded);
        connect(row, &OwnTextRow::queryRequested, this, &CodeDetailView::queryRequested);
        connect(row, &OwnTextRow::linkActivated, this, &CodeDetailView::linkActivated);
        group->addWidget(row);
        m_own.append(row);
    }
    m_others = new OtherValues(this);
    connect(m_others, &OtherValues::decided, this, &CodeDetailView::otherDecided);
    group->addWidget(m_others);
    m_team = new TeamTexts(this);
    connect(m_team, &TeamTexts::queryRequested, this, &CodeDetailView::queryRequested);
    connect(m_team, &TeamTexts::linkActivated, this, &CodeDetailView::linkActivated);
    m_layout->addWidget(m_team);
    setOwn(m_detail, rights);
}

void CodeDetailView::setOwn(const CodeDetail &detail, TeamRights rights)
{
    m_reply->setOwn(detail.own.reply, detail.conceptReply);
    const TeamText *shared = TeamValues::find(detail.team, db::OwnField::Reply);
    m_reply->setTeam(shared == nullptr ? QString() : shared->value,
                     detail.teamConceptReply ? detail.teamConceptReply->value : QString());
    m_team->setDetail(detail, rights);
    m_others->setOthers(detail.others);
    for (size_t i = 0; i < rowFields.size(); ++i) {
        m_own[qsizetype(i)]->setKnownTags(detail.knownTags);
        m_own[qsizetype(i)]->setMarks(detail.marks.note);
        m_own[qsizetype(i)]->setValue(valueOf(detail.own, rowFields[i]));
    }
}

void CodeDetailView::editOwn(db::OwnField field)
{
    if (field == db::OwnField::Reply) {
        m_reply->editOfCode();
        return;
    }
    const auto *const place = std::ranges::find(rowFields, field);
    if (place != rowFields.end())
        m_own[place - rowFields.begin()]->edit();
}

void CodeDetailView::finishEdits()
{
    m_team->finish();
    m_reply->finish();
    for (OwnTextRow *row : m_own)
        row->finish();
}

bool CodeDetailView::isEditing() const
{
    return m_reply->editor() || m_team->isEditing()
            || std::ranges::any_of(m_own, [](const OwnTextRow *row) { return row->editor(); });
}

/// That the team has to do with the catalogue, where it has.
void CodeDetailView::addOrigin(QVBoxLayout *group)
{
    if (m_detail.origin.isEmpty())
        return;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *sign = new QLabel(row);
    const int size = scaledToFont(14, fontMetrics());
    sign->setPixmap(ownIcon(u"team"_s, m_theme.mutedText).pixmap(QSize(size, size)));
    layout->addWidget(sign, 0, Qt::AlignTop);
    QLabel *text = captionLabel(m_detail.origin, row);
    text->setObjectName(u"catalogueOrigin"_s);
    layout->addWidget(text, 1);
    group->addWidget(row);
}

} // namespace errdex
