// SPDX-License-Identifier: MIT
#include "searchbox.h"

#include "core/catalog/catalogstore.h"
#include "core/query/completion.h"
#include "core/search/search.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/actions/keytext.h"
#include "ui/answer/answerline.h"
#include "ui/search/completionpopup.h"
#include "ui/search/querylineedit.h"
#include "ui/theme/theme.h"
#include "ui/typingrest.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype unitsOfALetter = 2; // a pair of surrogates
constexpr int lineMargin = 4;

/// How much of a text was not there before, in UTF-16 units.
qsizetype insertedUnits(QStringView before, QStringView after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return after.size() - same - tail;
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QueryLineEdit(this))
    , m_lines(new QWidget(this))
    , m_issueText(new QLabel(m_lines))
{
    setObjectName(u"searchBox"_s);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"query"_s);
    m_edit->setPlaceholderText(tr("Search, filter or paste an error…"));
    m_edit->setAccessibleName(tr("Search"));
    setHelpKey({});
    m_edit->installEventFilter(this);
    // textChanged() tells of every way to change the text, the clear button and undo among them.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_edit->setIssueSpans({}); // they belong to the text before
        const bool isWritten = m_isAccepting || m_edit->isCommitting();
        m_hasPastedLast = !isWritten && insertedUnits(m_textBefore, text) > unitsOfALetter;
        m_textBefore = text;
        // Before all that answers.
        if (m_isShowing || m_hasPastedLast || text.isEmpty())
            TypingRest::instance().end();
        else
            TypingRest::instance().begin();
        keepLine();
        if (!m_isShowing)
            Q_EMIT textEdited(text);
    });
    connect(&TypingRest::instance(), &TypingRest::ended, this, [this] {
        keepLine();
        tell();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (!m_isShowing && !m_isAccepting)
            suggest();
    });

    connect(m_edit, &QueryLineEdit::longTextPasted, this, &SearchBox::longTextPasted);

    m_issueText->setObjectName(u"queryIssue"_s);
    m_issueText->setTextFormat(Qt::PlainText); // quotes what was typed
    m_issueText->setWordWrap(true);
    m_issueText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_issueText->setContentsMargins(4, 4, 4, 0);
    // At the edge where the box begins, whatever a sentence begins with.
    m_issueText->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                              | Qt::AlignAbsolute);
    m_issueText->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_edit);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_issueText);
    layout->addWidget(m_lines);
    keepLine();
}

/// One line below the box is kept free, while somebody types as many as there were: what is below would jump
/// with every letter otherwise.
void SearchBox::keepLine()
{
    const int line = fontMetrics().lineSpacing() + lineMargin;
    m_lines->setMinimumHeight(TypingRest::instance().isOn() ? std::max(line, m_lines->height())
                                                            : line);
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepLine();
}

void SearchBox::setHelpKey(const QKeySequence &keys)
{
    const QString what = tr("Words and conditions such as provider:ethgas or http:4xx.");
    m_edit->setAccessibleDescription(
            keys.isEmpty() ? what
                           : Phrases::sentences({what,
                                                 //: %1 are keys, "F1"
                                                 tr("%1 explains them.").arg(keyText(keys))}));
}

QString SearchBox::text() const
{
    return m_edit->text();
}

void SearchBox::setText(const QString &text)
{
    if (text == m_edit->text())
        return;
    hidePopup();
    const QScopedValueRollback showing(m_isShowing, true);
    m_edit->replaceText(text);
}

void SearchBox::setStore(std::shared_ptr<const CatalogStore> store)
{
    m_store = std::move(store);
}

void SearchBox::setIssues(const Query &query)
{
    if (query.text != m_edit->text())
        return;
    QList<Span> spans;
    QStringList sentences;
    for (const QueryIssue &issue : query.issues) {
        spans.append(issue.span);
        sentences.append(withIsolatedCodes(withControlSigns(QueryIssueText::describe(issue))));
    }
    m_edit->setIssueSpans(spans);

    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::forPalette(palette()).warning);
    m_issueText->setPalette(colors);
    m_issueText->setText(sentences.join(u'\n'));
    tell();
}

void SearchBox::setResult(const std::shared_ptr<const SearchResult> &result)
{
    if (result->query.text != m_edit->text())
        return;
    // Of a filter there is to say where own data is what it has found.
    const bool canHaveReason = result->answer || !result->query.text.isEmpty();
    if (canHaveReason && !m_answer) {
        m_answer = new AnswerLine(m_lines);
        m_lines->layout()->addWidget(m_answer);
        // As typed, so that undo brings back what was read otherwise.
        connect(m_answer, &AnswerLine::queryRequested, m_edit, &QueryLineEdit::replaceText);
    }
    m_result = result;
    m_row.reset();
    setIssues(result->query);
}

void SearchBox::setCurrentRow(std::optional<quint32> row)
{
    m_row = row;
    tell();
}

/// What is known of the text; nothing of one that is being written.
void SearchBox::tell()
{
    const bool isWritten = TypingRest::instance().isOn();
    m_issueText->setVisible(!isWritten && !m_issueText->text().isEmpty());
    if (m_answer)
        m_answer->setResult(isWritten ? nullptr : m_result, m_row);
}

void SearchBox::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::takeTyped(const QString &text)
{
    focusText();
    m_edit->insert(text);
}

void SearchBox::suggest()
{
    if (!m_popup) {
        m_popup = new CompletionPopup(m_edit);
        connect(m_popup, &CompletionPopup::chosen, this, &SearchBox::accept);
    }
    const QList<Completion> list =
            completions(m_edit->text(), m_edit->cursorPosition(), m_store.get());
    int x = 0;
    if (!list.isEmpty()) {
        const QRectF span = m_edit->spanRect(list.first().span);
        x = int(isRightToLeft() ? span.right() : span.left()) - 8;
    }
    m_popup->showCompletions(list, x);
}

void SearchBox::accept(const Completion &completion)
{
    // As typed, so that undo brings back what was there.
    {
        const QScopedValueRollback accepting(m_isAccepting, true);
        m_edit->setSelection(int(completion.span.begin), int(completion.span.length));
        m_edit->insert(completion.text);
    }
    hidePopup();
    if (completion.text.endsWith(u':'))
        suggest(); // on to the values
}

void SearchBox::hidePopup()
{
    if (m_popup)
        m_popup->hide();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress) {
            const auto &key = static_cast<const QKeyEvent &>(*event);
            if (m_popup && m_popup->isVisible() ? handleKeyInPopup(key) : handleKey(key))
                return true;
        } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress) {
            hidePopup();
            TypingRest::instance().end(); // on to what is there
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchBox::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty()) {
            Q_EMIT leaveRequested();
        } else {
            const QScopedValueRollback accepting(m_isAccepting, true);
            m_edit->replaceText({});
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT confirmed();
        Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Down:
        if (event.modifiers() == Qt::AltModifier)
            Q_EMIT historyRequested();
        else
            Q_EMIT leaveRequested();
        return true;
    case Qt::Key_PageDown:
        Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Space:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        suggest();
        return true;
    default:
        return false;
    }
}

bool SearchBox::handleKeyInPopup(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        hidePopup();
        return true;
    case Qt::Key_Down:
        m_popup->moveChoice(1);
        return true;
    case Qt::Key_Up:
        m_popup->moveChoice(-1);
        return true;
    case Qt::Key_Tab:
        accept(m_popup->choice());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Who only typed wants the results, not a word that they did not write.
        if (m_popup->hasChoice()) {
            accept(m_popup->choice());
        } else {
            hidePopup();
            Q_EMIT confirmed();
            Q_EMIT leaveRequested();
        }
        return true;
    default:
        return false;
    }
}

} // namespace errdex
