// SPDX-License-Identifier: MIT
#include "keyedit.h"

#include "ui/actions/keytext.h"
#include "ui/announce.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLineEdit>

namespace errdex {

namespace {

/// Qt tells a screen reader nothing of what such a field is, nor of its keys, and of a second field in it.
class KeyInterface : public QAccessibleWidget
{
public:
    explicit KeyInterface(KeyEdit *edit)
        : QAccessibleWidget(edit, QAccessible::HotkeyField)
        , m_edit(*edit)
    {
    }

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *focusChild() const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? keyText(m_edit.keySequence())
                                          : QAccessibleWidget::text(kind);
    }

private:
    KeyEdit &m_edit;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *edit = qobject_cast<KeyEdit *>(object);
    return edit ? new KeyInterface(edit) : nullptr;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent)
    : QKeySequenceEdit(parent)
    , m_line(findChild<QLineEdit *>())
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
    m_line->installEventFilter(this);
    // The field of Qt puts its own words back whenever somebody leaves it.
    connect(this, &KeyEdit::editingFinished, this, &KeyEdit::showHint);
    showHint();
}

void KeyEdit::record()
{
    setFocus();
    if (m_isRecording)
        return;
    m_before = keySequence();
    m_isRecording = true;
    clear();
    showHint();
    announce(*this, m_line->placeholderText());
}

void KeyEdit::forget()
{
    m_isRecording = false;
    clear();
    showHint();
}

void KeyEdit::stop(const QKeySequence &keys)
{
    m_isRecording = false;
    setKeySequence(keys); // and ends what the field of Qt waits for
    showHint();
}

void KeyEdit::cancel()
{
    if (m_isRecording)
        stop(m_before);
}

/// The field of Qt puts its own words back whenever it is set.
void KeyEdit::showHint()
{
    m_line->setPlaceholderText(
            m_isRecording ? tr("Press the new keys… %1 cancels").arg(keyText(Qt::Key_Escape))
                          : tr("%1 or a click, then the keys").arg(keyText(Qt::Key_Enter)));
}

bool KeyEdit::event(QEvent *event)
{
    // The field of Qt wants them all the time.
    const bool isShortcut = event->type() == QEvent::ShortcutOverride
            || event->type() == QEvent::Shortcut;
    return (m_isRecording || !isShortcut) && QKeySequenceEdit::event(event);
}

bool KeyEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        record();
    return QKeySequenceEdit::eventFilter(watched, event);
}

/// Tells each press at once. The field of Qt waits a second for more of them, up to four, and then
/// shows a text that has no end yet.
void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool hasModifiers = (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier;
    if (!m_isRecording) {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool begins = !hasModifiers && (isEnter || event->key() == Qt::Key_Space);
        if (begins && event->isAutoRepeat())
            return; // is still down, as one of the keys that were recorded
        if (begins && isEnter && !keySequence().isEmpty())
            Q_EMIT entered();
        else if (begins)
            record();
        else
            event->ignore();
        return;
    }
    if (event->isAutoRepeat())
        return; // the key that began it is still down
    if (event->key() == Qt::Key_Escape && !hasModifiers) {
        cancel();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    if (keySequence().isEmpty())
        return; // only Ctrl so far
    stop(keySequence());
    Q_EMIT keySequenceChanged(keySequence());
}

void KeyEdit::focusOutEvent(QFocusEvent *event)
{
    cancel();
    QKeySequenceEdit::focusOutEvent(event);
}

bool KeyEdit::focusNextPrevChild(bool isForward)
{
    cancel(); // before: what can be done with the keys may be where the focus goes
    return QKeySequenceEdit::focusNextPrevChild(isForward);
}

} // namespace errdex
