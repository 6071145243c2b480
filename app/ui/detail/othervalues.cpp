// SPDX-License-Identifier: MIT
#include "ui/detail/othervalues.h"

#include "core/text/dates.h"
#include "core/text/visible.h"
#include "ui/detail/labels.h"
#include "ui/detail/links.h"
#include "ui/detail/textblock.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 8;

} // namespace

OtherValues::OtherValues(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"otherValues"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    hide();
}

void OtherValues::setOthers(const QList<CodeDetail::Other> &others)
{
    if (m_others == others)
        return;
    m_others = others;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
    for (const CodeDetail::Other &other : others)
        m_layout->addWidget(box(other));
    setVisible(!others.isEmpty());
}

QWidget *OtherValues::box(const CodeDetail::Other &other)
{
    const db::OwnField field = other.value.field;
    const bool isOfConcept = other.subject.provider.isEmpty();
    const QString caption = field == db::OwnField::Link ? tr("Another link, from %1")
            : field == db::OwnField::Concept            ? tr("Another meaning, from %1")
            : isOfConcept                  ? tr("Another reply for all that mean this, from %1")
            : field == db::OwnField::Reply ? tr("Another reply, from %1")
                                           : tr("Another note, from %1");

    auto *frame = new QWidget(this);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(4);
    const QString title = caption.arg(shownTime(other.value.changedAt));
    layout->addWidget(captionLabel(title, frame));
    auto *text = new TextBlock(withVisibleControls(other.text), frame);
    text->setAccessibleName(title);
    layout->addWidget(text);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto addLink = [&](const QString &label, const QString &description, bool isUsed) {
        auto *link = new TextLink(label, {}, frame);
        link->setToolTip(description);
        link->setAccessibleDescription(title);
        connect(link, &TextLink::clicked, this,
                [this, subject = other.subject, value = other.value, isUsed] {
                    Q_EMIT decided(subject, value, isUsed);
                });
        row->addWidget(link);
    };
    //: "one" is a note, link, reply or meaning that another person wrote
    addLink(tr("Use this one"), tr("Puts it in the place of your own; can be undone"), true);
    addLink(tr("Throw it away"), tr("Your own stays; can be undone"), false);
    row->addStretch(1);
    layout->addLayout(row);
    return frame;
}

} // namespace errdex
