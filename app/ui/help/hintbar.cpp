// SPDX-License-Identifier: MIT
#include "ui/help/hintbar.h"

#include "ui/actions/actiontable.h"
#include "ui/announce.h"
#include "ui/session/browsersession.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr auto hintKey = "help/hint"_L1; // the number of the next one

} // namespace

HintBar::HintBar(const Actions &actions, BrowserSession &session, QSettings &settings,
                 QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_session(session)
    , m_settings(settings)
    , m_place(new QLabel(this))
    , m_text(new WrappedLabel(this))
    , m_try(new QPushButton(tr("Show me"), this))
    , m_next(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_hint(Hint(std::clamp(settings.value(hintKey, 0).toInt(), 0, int(allHints.size()) - 1)))
{
    setObjectName(u"hintBar"_s);
    setAutoFillBackground(true);
    setAccessibleName(tr("First steps"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close; the hints do not come again"));
    m_close->setAccessibleName(tr("Close the hints"));
    for (QPushButton *button : {m_try, m_next})
        button->setAutoDefault(true); // Enter presses it
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_place);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_try);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_try, &QPushButton::clicked, this, &HintBar::tryIt);
    connect(m_next, &QPushButton::clicked, this, &HintBar::next);
    connect(m_close, &QToolButton::clicked, this, &HintBar::finish);
    watchDeeds();
    applyColors();
    showHint();
}

/// A hint that was followed has been read, whoever did it.
void HintBar::watchDeeds()
{
    connect(&m_session, &BrowserSession::resultChanged, this,
            [this](const std::shared_ptr<const SearchResult> &result) {
                const bool isPasted = m_session.textOrigin() == TextOrigin::Pasted;
                if (m_hint == Hint::Paste && isPasted && !result->rows.empty() && !m_isShowing)
                    goOn();
            });
    connect(m_actions[ActionId::Compare], &QAction::toggled, this, [this](bool isComparing) {
        if (!isComparing || m_isShowing)
            return;
        m_hasCompared = true;
        if (m_hint == Hint::Compare)
            goOn();
    });
    // A note is made with its first letter. All would jump up in its midst if the strip went now.
    connect(&m_session.changes(), &OwnChanges::made, this, [this] {
        if (m_hint == Hint::Keep)
            switchOff(m_settings);
    });
}

bool HintBar::isWanted(const QSettings &settings)
{
    return settings.value(hintKey, 0).toInt() < int(allHints.size());
}

void HintBar::switchOff(QSettings &settings)
{
    settings.setValue(hintKey, int(allHints.size()));
}

QString HintBar::text() const
{
    return m_text->text();
}

QString HintBar::sampleCode()
{
    return u"-1021"_s;
}

QString HintBar::sampleLine()
{
    return u"2026-11-21 10:14:07 ERROR order rejected: {\"code\":-1021,\"msg\":\"Timestamp for "
           u"this "
           "request is outside of the recvWindow.\"}"_s;
}

void HintBar::showHint()
{
    const QLocale locale;
    //: the number of a hint: "1 of 3"
    m_place->setText(
            tr("%1 of %2")
                    .arg(locale.toString(int(m_hint) + 1), locale.toString(int(allHints.size()))));
    switch (m_hint) {
    case Hint::Paste:
        m_text->setText(tr("Paste what the customer sent: a code, a line of a log, a whole mail. "
                           "The code that is meant comes first, and the line below the box says "
                           "why."));
        break;
    case Hint::Compare:
        m_text->setText(tr("Compare shows what the same failure is called at other providers, and "
                           "what only one of them has."));
        break;
    case Hint::Keep:
        m_text->setText(tr("Keep what you find out: a note stays with its code, and searches find "
                           "it. Export takes along what is shown."));
        break;
    }
    m_next->setText(m_hint == allHints.back() ? tr("Done") : tr("Next"));
    m_try->setAccessibleDescription(m_text->text());
    m_next->setAccessibleDescription(m_text->text());
}

void HintBar::tryIt()
{
    m_isShowing = true;
    switch (m_hint) {
    case Hint::Paste:
        m_actions[ActionId::Browse]->trigger();
        m_session.setText(sampleLine(), TextOrigin::Pasted); // no history keeps it
        break;
    case Hint::Compare:
        if (!m_actions[ActionId::Compare]->isChecked()) // else it would lead back
            m_actions[ActionId::Compare]->trigger();
        break;
    case Hint::Keep:
        m_actions[ActionId::Browse]->trigger();
        writeNote();
        return; // the focus is in the note now
    }
    m_next->setFocus(Qt::OtherFocusReason);
}

void HintBar::writeNote()
{
    QAction *note = m_actions[ActionId::EditNote];
    if (note->isEnabled()) {
        note->trigger();
        return;
    }
    // No code is chosen yet: the first answer will be, and its details come after it.
    connect(
            note, &QAction::enabledChanged, this,
            [this, note] {
                QTimer::singleShot(0, this, [this, note] {
                    if (m_hint == Hint::Keep && isVisible())
                        note->trigger();
                });
            },
            Qt::SingleShotConnection);
    m_session.setText(sampleCode());
}

/// Without a word to screen readers, which may be about to tell what the person has found.
void HintBar::goOn()
{
    m_hint = Hint(int(m_hint) + 1);
    if (m_hint == Hint::Compare && m_hasCompared)
        m_hint = Hint::Keep;
    m_isShowing = false;
    m_settings.setValue(hintKey, int(m_hint));
    showHint();
}

void HintBar::next()
{
    if (m_hint == allHints.back()) {
        finish();
        return;
    }
    goOn();
    announce(*this, m_text->text());
}

void HintBar::finish()
{
    switchOff(m_settings);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        m_actions[ActionId::FocusSearch]->trigger();
    Q_EMIT closed();
}

void HintBar::keyPressEvent(QKeyEvent *event)
{
    // Away from here; an Esc too many must not take away what was not read yet.
    if (event->key() == Qt::Key_Escape)
        m_actions[ActionId::FocusSearch]->trigger();
    else
        QFrame::keyPressEvent(event);
}

void HintBar::applyColors()
{
    const QScopedValueRollback applying(m_isApplyingColors, true);
    const QPalette base = QApplication::palette(this);
    // This one colour alone: a palette that says them all would keep those of a former theme.
    QPalette colors;
    colors.setColor(QPalette::Window, Theme::forPalette(base).neutral.background);
    setPalette(colors);
    m_close->setIcon(icon(u"close"_s, base));
}

void HintBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplyingColors)
        applyColors();
}

} // namespace errdex
