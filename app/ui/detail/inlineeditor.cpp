// SPDX-License-Identifier: MIT
#include "ui/detail/inlineeditor.h"

#include "core/text/typedtags.h"
#include "ui/aligned.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace errdex {

namespace {

constexpr int typingPause = 1500; // milliseconds
constexpr int shownLines = 6;

// Completes what follows the last comma.
class LastWordCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.sliced(lastTagComma(path) + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString word = QCompleter::pathFromIndex(index);
        const auto *line = qobject_cast<const QLineEdit *>(widget());
        const QString before = line ? line->text() : QString();
        const qsizetype comma = lastTagComma(before);
        return comma < 0 ? word : before.left(comma + 1) + u' ' + word;
    }
};

} // namespace

InlineEditor::InlineEditor(Lines lines, const QString &text, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_pause(new QTimer(this))
    , m_kept(text)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    if (lines == Lines::One) {
        m_line = new QLineEdit(text, this);
        connect(m_line, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    } else {
        m_lines = new QPlainTextEdit(text, this);
        alignToWindow(*m_lines);
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(fontMetrics().lineSpacing() * shownLines + 12);
        connect(m_lines, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    }
    field()->setAccessibleName(name);
    field()->setAccessibleDescription(tr("What is written is kept at once."));
    field()->installEventFilter(this);
    layout->addWidget(field());
    setFocusProxy(field());
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &InlineEditor::keep);
}

QWidget *InlineEditor::field() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

QString InlineEditor::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void InlineEditor::setHint(const QString &hint)
{
    if (m_line)
        m_line->setPlaceholderText(hint);
    else
        m_lines->setPlaceholderText(hint);
}

void InlineEditor::setCompletions(const QStringList &words)
{
    auto *completer = new LastWordCompleter(this);
    completer->setModel(new QStringListModel(words, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
}

void InlineEditor::setPause(int milliseconds)
{
    m_pause->setInterval(milliseconds);
}

void InlineEditor::setCheck(std::function<bool(const QString &)> isGood)
{
    m_isGood = std::move(isGood);
}

void InlineEditor::start()
{
    field()->setFocus(Qt::OtherFocusReason);
    if (m_lines)
        m_lines->moveCursor(QTextCursor::End);
    else
        m_line->end(false);
    // Once it is laid out: only then it is known where it stands.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(widget))
                area->ensureWidgetVisible(this);
        }
    });
}

void InlineEditor::keep()
{
    m_pause->stop();
    const QString now = text();
    if (now == m_kept)
        return;
    m_kept = now;
    Q_EMIT edited(now);
}

void InlineEditor::finish()
{
    keep();
    close();
}

void InlineEditor::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    Q_EMIT closed();
}

bool InlineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == field() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (m_line || key->modifiers() & Qt::ControlModifier)) {
            if (m_isGood && !m_isGood(text()))
                Q_EMIT edited(text()); // says why, and leaves it here to be mended
            else
                finish();
            return true;
        }
        if (key->key() == Qt::Key_Escape) { // what was said to be kept is never lost
            finish();
            return true;
        }
    }
    if (watched == field() && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu takes the focus for a moment; another window may be the ticket to copy from.
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            keep();
        else
            QMetaObject::invokeMethod(this, &InlineEditor::finish, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace errdex
