// SPDX-License-Identifier: MIT
#include "ui/detail/teamtexts.h"

#include "core/text/dates.h"
#include "core/text/visible.h"
#include "ui/detail/labels.h"
#include "ui/detail/links.h"
#include "ui/detail/owntextrow.h"
#include "ui/team/teamwords.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sendingPause = 2000; // ms
constexpr int spacing = 8;

/// Mine of a field of the code, or of the reply for its concept.
bool hasOwn(const CodeDetail &detail, const db::TeamPlace &place)
{
    switch (place.field) {
    case db::OwnField::Note:
        return !detail.own.note.isEmpty();
    case db::OwnField::Tags:
        return !detail.own.tags.isEmpty();
    case db::OwnField::Link:
        return !detail.own.link.isEmpty();
    case db::OwnField::Reply:
        return !(place.subject.provider.isEmpty() ? detail.conceptReply : detail.own.reply)
                        .isEmpty();
    case db::OwnField::Concept:
        return detail.isConceptChosen && detail.conceptChooser.isEmpty();
    case db::OwnField::Star:
    case db::OwnField::Others:
        break;
    }
    return false;
}

} // namespace

TeamTextRow::TeamTextRow(db::TeamPlace place, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_place(std::move(place))
    , m_name(name)
    , m_caption(captionLabel({}, this))
    , m_row(new OwnTextRow(m_place.field, this))
    , m_links(new QWidget(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"team-"_s + db::ownFieldName(m_place.field));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    m_row->setObjectName(u"teamRow-"_s + db::ownFieldName(m_place.field));
    m_row->setName(name);
    layout->addWidget(m_row);
    layout->addWidget(m_links);
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins({});
    links->setSpacing(12);
    links->addWidget(m_caption, 1);
    auto *history = new TextLink(tr("History…"), {}, m_links);
    history->setAccessibleDescription(name);
    connect(history, &TextLink::clicked, this, [this] { Q_EMIT historyRequested(m_place); });
    //: two people wrote the same text; a person has to say what counts
    auto *decide = new TextLink(tr("Decide…"), {}, m_links);
    decide->setToolTip(tr("Shows both texts side by side"));
    decide->setAccessibleDescription(name);
    connect(decide, &TextLink::clicked, this, [this] { Q_EMIT decisionRequested(m_place); });
    links->addWidget(decide, 0, Qt::AlignTop);
    links->addWidget(history, 0, Qt::AlignTop);
    m_decide = decide;
    m_pause->setSingleShot(true);
    m_pause->setInterval(sendingPause);
    connect(m_pause, &QTimer::timeout, this, &TeamTextRow::send);
    connect(m_row, &OwnTextRow::edited, this, [this](const QString &value) {
        m_typed = value;
        m_pause->start();
    });
    connect(m_row, &OwnTextRow::queryRequested, this, &TeamTextRow::queryRequested);
    connect(m_row, &OwnTextRow::linkActivated, this, &TeamTextRow::linkActivated);
    setText({}, false);
}

TeamTextRow::~TeamTextRow() = default;

void TeamTextRow::setText(const std::optional<TeamText> &text, bool mayWrite)
{
    const bool isMine = text && text->value == m_sent; // then it was before the eyes
    if (isMine || !isEditing())
        m_seen = text ? text->revision : 0;
    m_text = text;
    const QString value = text ? text->value : QString();
    if (!m_pause->isActive())
        m_row->setValue(value);
    // What of mine waits to be decided must not be written over here.
    m_row->setReadOnly(!mayWrite || (text && text->state == TeamText::State::Conflict));
    const bool isThere = !value.isEmpty();
    QString caption;
    if (isThere) {
        switch (text->state) {
        case TeamText::State::Shared:
        case TeamText::State::Conflict:
        case TeamText::State::Refused:
            //: who wrote a text of the team's, and when
            caption = tr("%1, %2").arg(isolated(withVisibleControls(text->author)),
                                       shownTime(text->changedAt));
            break;
        case TeamText::State::Waiting:
            caption = tr("Yours, waits to be sent");
            break;
        }
        if (text->state == TeamText::State::Conflict)
            caption += u" · "_s + tr("you wrote something else: to be decided");
        else if (text->state == TeamText::State::Refused)
            caption += u" · "_s + tr("your change was not accepted");
    }
    m_caption->setText(caption);
    m_links->setVisible(isThere);
    m_decide->setVisible(isThere && text->state == TeamText::State::Conflict);
    // What is not there, and may not be written, is not worth a line.
    setVisible(isThere || mayWrite);
}

void TeamTextRow::setKnownTags(const QStringList &tags)
{
    m_row->setKnownTags(tags);
}

bool TeamTextRow::isEditing() const
{
    return m_row->editor() || m_pause->isActive();
}

void TeamTextRow::edit()
{
    m_row->edit();
}

void TeamTextRow::finish()
{
    m_row->finish();
    if (m_pause->isActive())
        send();
}

void TeamTextRow::send()
{
    m_pause->stop();
    m_sent = m_typed;
    Q_EMIT edited(m_place, m_typed, m_seen);
}

TeamTexts::TeamTexts(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_note(captionLabel({}, this))
{
    setObjectName(u"teamTexts"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing);
    auto *heading = plainLabel(tr("The team's"), scaled(font(), 1.0, QFont::DemiBold),
                               palette().color(QPalette::WindowText), this);
    m_layout->addWidget(heading);
    m_note->setWordWrap(true);
    m_layout->addWidget(m_note);
    hide();
}

TeamTextRow *TeamTexts::row(const db::TeamPlace &place, const QString &name)
{
    const auto found = std::ranges::find(m_rows, place, &TeamTextRow::place);
    if (found != m_rows.end())
        return *found;
    auto *row = new TeamTextRow(place, name, this);
    connect(row, &TeamTextRow::edited, this, &TeamTexts::edited);
    connect(row, &TeamTextRow::historyRequested, this, &TeamTexts::historyRequested);
    connect(row, &TeamTextRow::decisionRequested, this, &TeamTexts::decisionRequested);
    connect(row, &TeamTextRow::queryRequested, this, &TeamTexts::queryRequested);
    connect(row, &TeamTextRow::linkActivated, this, &TeamTexts::linkActivated);
    m_layout->addWidget(row);
    m_rows.append(row);
    return row;
}

void TeamTexts::setDetail(const CodeDetail &detail, TeamRights rights)
{
    setVisible(rights != TeamRights::None);
    if (rights == TeamRights::None)
        return;
    const bool mayWrite = rights >= TeamRights::Write;
    const auto show = [&](const db::TeamPlace &place, const QString &name, const TeamText *text,
                          bool isOffered) {
        const bool isThere = text != nullptr;
        if (!isThere && !isOffered
            && std::ranges::find(m_rows, place, &TeamTextRow::place) == m_rows.end())
            return;
        TeamTextRow *each = row(place, name);
        each->setKnownTags(detail.knownTags);
        each->setText(isThere ? std::optional(*text) : std::nullopt,
                      mayWrite && (isThere || isOffered || each->isEditing()));
    };
    for (const db::OwnField field : {db::OwnField::Note, db::OwnField::Tags, db::OwnField::Link})
        show({detail.key, field}, TeamWords::nameOf(field), TeamValues::find(detail.team, field),
             true);
    // A reply becomes the team's by sharing one's own.
    show({detail.key, db::OwnField::Reply}, tr("Reply for this code"),
         TeamValues::find(detail.team, db::OwnField::Reply), false);
    if (!detail.conceptSlug.isEmpty())
        show({db::conceptSubject(detail.conceptSlug), db::OwnField::Reply},
             tr("Reply for all codes that mean this"),
             detail.teamConceptReply ? &*detail.teamConceptReply : nullptr, false);
    const bool isEmpty = detail.team.isEmpty() && !detail.teamConceptReply;
    m_note->setText(
            mayWrite ? QString()
                    : isEmpty
                    ? tr("The team has written nothing here, and your account may only read.")
                    : tr("Your account may only read what the team shares."));
    m_note->setVisible(!mayWrite);
    showShares(detail, rights);
}

void TeamTexts::showShares(const CodeDetail &detail, TeamRights rights)
{
    QList<db::TeamPlace> places;
    if (rights >= TeamRights::Write) {
        for (const db::OwnField field : db::teamFields) {
            if (field != db::OwnField::Concept || rights == TeamRights::Curate)
                places.append({detail.key, field});
        }
        if (!detail.conceptSlug.isEmpty())
            places.append({db::conceptSubject(detail.conceptSlug), db::OwnField::Reply});
        places.removeIf([&detail](const auto &place) { return !hasOwn(detail, place); });
    }
    if (m_shares != nullptr && places == m_shareable) {
        m_layout->addWidget(m_shares); // stays the last one
        return;
    }
    if (m_shares != nullptr) {
        m_shares->hide();
        m_shares->deleteLater(); // it may be the sender
    }
    m_shareable = places;
    m_shares = new QWidget(this);
    auto *column = new QVBoxLayout(m_shares);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (const db::TeamPlace &place : places) {
        const bool isOfConcept = place.subject.provider.isEmpty();
        const QString text = place.field == db::OwnField::Tags ? tr("Share your tags with the team")
                : place.field == db::OwnField::Link            ? tr("Share your link with the team")
                : place.field == db::OwnField::Concept         ? tr("Share your choice of meaning")
                : isOfConcept ? tr("Share your reply for all codes that mean this")
                : place.field == db::OwnField::Reply ? tr("Share your reply with the team")
                                                     : tr("Share your note with the team");
        auto *link = new TextLink(text, {}, m_shares);
        link->setObjectName(u"share-"_s + db::ownFieldName(place.field));
        link->setToolTip(
                tr("It moves from what is yours alone to what everybody in the team sees"));
        connect(link, &TextLink::clicked, this, [this, place] { Q_EMIT shareRequested(place); });
        column->addWidget(link, 0, Qt::AlignLeading);
    }
    m_layout->addWidget(m_shares);
    m_shares->setVisible(!places.isEmpty());
}

void TeamTexts::finish()
{
    for (TeamTextRow *row : m_rows)
        row->finish();
}

bool TeamTexts::isEditing() const
{
    return std::ranges::any_of(m_rows, &TeamTextRow::isEditing);
}

} // namespace errdex
