// SPDX-License-Identifier: MIT
#include "ui/quick/quickwindow.h"

#include "core/databaseerrortext.h"
#include "core/lookup/lookuptext.h"
#include "core/lookup/textanswer.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "models/answermodel.h"
#include "ui/actions/keytext.h"
#include "ui/announce.h"
#include "ui/focus/quietview.h"
#include "ui/quick/answerdelegate.h"
#include "ui/search/querylineedit.h"
#include "ui/session/browsersession.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int comfortableWidth = 640;
constexpr int mostVisible = 6; // answers without scrolling
constexpr QKeyCombination replyKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_C; // as in the large window

/// The field above it has the focus, always.
QListView *makeList(QWidget *parent)
{
    auto *list = new QuietView<QListView>(parent);
    list->setLed();
    return list;
}

} // namespace

QuickWindow::QuickWindow(BrowserSession &session, QWidget *parent)
    : QFrame(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_session(session)
    , m_edit(new QueryLineEdit(this))
    , m_status(new QLabel(this))
    , m_list(makeList(this))
    , m_hint(new QLabel(this))
    , m_model(new AnswerModel(this))
    , m_searching(
              this,
              [this](const std::shared_ptr<const SearchResult> &result) { takeResult(result); },
              [this](const std::exception_ptr &) { m_status->setText(tr("The search failed.")); })
{
    setObjectName(u"quickWindow"_s);
    setWindowTitle(tr("Errdex: quick lookup"));
    m_edit->setPlaceholderText(tr("Type or paste an error…"));
    m_edit->setAccessibleName(tr("Error"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickWindow::search);
    connect(m_edit, &QueryLineEdit::longTextPasted, this, &QuickWindow::longTextPasted);

    m_status->setObjectName(u"quickStatus"_s);
    for (QLabel *label : {m_status, m_hint}) {
        label->setTextFormat(Qt::PlainText); // quotes what was pasted
        label->setWordWrap(true);
        label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        label->setContentsMargins(4, 0, 4, 0);
    }
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnswerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows reach it from the box
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Answers"));
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, &QuickWindow::openChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuickWindow::showReason);
    const auto keys = [](QKeyCombination combination) { return keyText(combination); };
    m_hint->setText(Phrases::keyHints({
            //: %1 is a key, here and in the three below: what it does in the quick window
            tr("%1 opens").arg(keys(Qt::Key_Enter)),
            tr("%1 copies the code").arg(keys(QKeyCombination(Qt::ControlModifier, Qt::Key_C))),
            tr("%1 copies the reply").arg(keys(replyKeys)),
            tr("%1 copies message and meaning")
                    .arg(keys(QKeyCombination(Qt::ControlModifier, Qt::Key_Enter))),
            tr("%1 closes").arg(keys(Qt::Key_Escape)),
    }));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_status);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    setFixedWidth(comfortableWidth);
    m_list->hide();
    m_status->hide();
    applyColors();

    connect(&session, &BrowserSession::stateChanged, this, &QuickWindow::askAgain);
    connect(&session, &BrowserSession::userLayerChanged, this, &QuickWindow::askAgain);
}

QuickWindow::~QuickWindow() = default;

void QuickWindow::popUp()
{
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    if (!isVisible()) {
        showReason(); // not what was copied last time
        place();
    }
    show();
    raise();
    activateWindow();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QuickWindow::showQuietly(const QString &text)
{
    if (isActiveWindow())
        return; // somebody is writing here
    m_edit->replaceText(text);
    if (isVisible())
        return;
    setAttribute(Qt::WA_ShowWithoutActivating);
    showReason();
    place();
    show();
}

/// Where launchers stand: in the middle, a fifth down, on the screen that the mouse is on.
void QuickWindow::place()
{
    const QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry();
    // A large font needs more letters' width than pixels tell.
    setFixedWidth(std::min(std::max(comfortableWidth, fontMetrics().averageCharWidth() * 80),
                           room.width() - 32));
    fitHeight();
    move(room.left() + (room.width() - width()) / 2, room.top() + room.height() / 5);
}

void QuickWindow::search()
{
    m_waiting = nullptr; // the text goes on
    askAgain();
}

void QuickWindow::askAgain()
{
    using State = BrowserSession::State;
    if (m_edit->text().trimmed().isEmpty() || m_session.state() != State::Ready) {
        m_searching.cancel();
        m_model->setResult(nullptr);
        m_status->setText(m_session.state() == State::Failed
                                  ? DatabaseErrorText::describeBundled(*m_session.loadError())
                                  : QString());
        m_status->setVisible(!m_status->text().isEmpty());
        fitHeight();
        return;
    }
    m_searching.start(
            [store = m_session.store(), layer = m_session.userLayer(),
             request = SearchRequest{.text = m_edit->text(), .order = {}}](const auto &isCanceled) {
                return answerText(store, layer, request, isCanceled);
            });
}

void QuickWindow::takeResult(const std::shared_ptr<const SearchResult> &result)
{
    if (!result)
        return; // canceled: a newer one is on its way
    const auto before = m_model->result();
    const QModelIndex chosen = m_list->currentIndex();
    std::optional<db::CodeKey> kept;
    if (before && chosen.isValid() && before->query.text == result->query.text)
        kept = before->store->key(m_model->row(chosen.row()));
    m_model->setResult(result);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(kept ? m_model->indexOf(*kept).value_or(0) : 0));
    showReason();
    fitHeight();
    if (auto act = std::exchange(m_waiting, nullptr))
        (this->*act)();
}

void QuickWindow::showReason()
{
    const auto &result = m_model->result();
    if (!result)
        return;
    QString text;
    const QStringList unknown = result->answer ? result->answer->lookup.unknownCodes
                                               : QStringList();
    if (m_model->rowCount() == 0 || m_model->showsSuggestions()) {
        text = unknown.isEmpty()
                ? tr("No code matches.")
                : tr("%1.", "a statement as a sentence").arg(LookupText::describeUnknown(unknown));
    } else {
        text = m_list->currentIndex().data(AnswerModel::ReasonRole).toString();
        if (text.isEmpty())
            text = tr("%Ln code(s)", nullptr, int(result->rows.size()));
    }
    const QString shown = withIsolatedCodes(withControlSigns(text));
    if (shown != m_status->text()) {
        m_status->setText(shown);
        if (isVisible()) // it also follows the catalogues while nobody asks
            announce(*this, m_status->text());
    }
    m_status->show();
    applyColors();
}

void QuickWindow::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), mostVisible);
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width())
                                                     : layout()->sizeHint().height();
    setFixedHeight(height);
}

void QuickWindow::moveChoice(int step)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int chosen = std::clamp(m_list->currentIndex().row() + step, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(chosen));
    // The focus stays in the box; the reason is said, and so is the answer.
    QAccessibleEvent said(m_list, QAccessible::Focus);
    said.setChild(chosen);
    QAccessible::updateAccessibility(&said);
}

void QuickWindow::whenAnswered(void (QuickWindow::*act)())
{
    if (m_searching.isRunning())
        m_waiting = act;
    else
        (this->*act)();
}

void QuickWindow::copyChosenCode()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (chosen.isValid())
        copy(chosen.data(AnswerModel::CodeRole).toString(), tr("Code copied"));
}

void QuickWindow::copyChosenText()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (chosen.isValid())
        copy(m_model->copyText(chosen.row()), tr("Message and meaning copied"));
}

/// To a customer. Whoever pastes would send what was copied before, where there is none: it is said.
void QuickWindow::copyChosenReply()
{
    const QModelIndex chosen = m_list->currentIndex();
    const QString reply = chosen.isValid() ? m_model->replyText(chosen.row()) : QString();
    if (!reply.isEmpty())
        copy(reply, tr("Reply copied"));
    else
        say(chosen.isValid() ? tr("Nothing was copied: this code has no reply.")
                             : tr("Nothing was copied: there is no code."));
}

void QuickWindow::openChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid() || !m_model->result())
        return;
    const SearchResult &result = *m_model->result();
    const db::CodeKey key = result.store->key(m_model->row(chosen.row()));
    const QString text = m_model->showsSuggestions() ? QString() : result.query.text;
    hide();
    Q_EMIT openRequested(text, key);
    close();
}

void QuickWindow::copy(const QString &text, const QString &note)
{
    QGuiApplication::clipboard()->setText(text);
    say(note);
}

void QuickWindow::say(const QString &note)
{
    m_status->setText(withIsolatedCodes(withControlSigns(note)));
    m_status->show();
    fitHeight();
    announce(*this, m_status->text());
}

bool QuickWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    // Copying is a shortcut of the box, where it would take the selection.
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool QuickWindow::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        whenAnswered(&QuickWindow::copyChosenCode);
        return true;
    }
    if (event.keyCombination() == replyKeys) {
        whenAnswered(&QuickWindow::copyChosenReply);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        moveChoice(1);
        return true;
    case Qt::Key_Up:
        moveChoice(-1);
        return true;
    case Qt::Key_PageDown:
        moveChoice(mostVisible);
        return true;
    case Qt::Key_PageUp:
        moveChoice(-mostVisible);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        whenAnswered(event.modifiers().testFlag(Qt::ControlModifier) ? &QuickWindow::copyChosenText
                                                                     : &QuickWindow::openChosen);
        return true;
    default:
        return false;
    }
}

QString QuickWindow::statusText() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

void QuickWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::forPalette(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1)); // no frame of the desktop's tells it apart
    // Queued: the picture goes to the screen first.
    if (!std::exchange(m_hasPainted, true))
        QMetaObject::invokeMethod(&m_session, &BrowserSession::load, Qt::QueuedConnection);
}

void QuickWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove(); // it has no title to take it by
}

void QuickWindow::applyColors()
{
    const QScopedValueRollback applying(m_isApplyingColors, true);
    const Theme theme = Theme::forPalette(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_hint->setPalette(muted);
    QPalette status = palette();
    const bool isProblem = m_model->result()
            && (m_model->rowCount() == 0 || m_model->showsSuggestions());
    status.setColor(QPalette::WindowText,
                    isProblem ? theme.warning : palette().color(QPalette::WindowText));
    m_status->setPalette(status);
    QPalette list = palette();
    list.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_list->setPalette(list);
}

void QuickWindow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplyingColors)
        applyColors();
}

} // namespace errdex
