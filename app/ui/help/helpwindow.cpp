// SPDX-License-Identifier: MIT
#include "ui/help/helpwindow.h"

#include "core/text/fold.h"
#include "ui/actions/actiontable.h"
#include "ui/announce.h"
#include "ui/focus/accessiblerole.h"
#include "ui/focus/handover.h"
#include "ui/focus/quietview.h"
#include "ui/focus/splitterkeys.h"
#include "ui/help/helphtml.h"
#include "ui/linebuttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr QSize usualSize(820, 600);
constexpr int listWidth = 220;
constexpr int listMargin = 16; // frame and a little air
constexpr int promptMargin = 44; // the field's own, and the button that clears it
constexpr double pageMargin = 16;
constexpr const char *topicProperty = "errdexHelpTopic";

} // namespace

HelpWindow::HelpWindow(const Actions &actions)
    : QWidget(nullptr, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_pages(new QuietView<QListWidget>(this))
    , m_nothing(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_back(new QToolButton(this))
{
    giveRole<HelpWindow, QAccessible::Window>();
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // it ends with the window that it helps with
    addClearButton(*m_search);
    m_pages->setSpacing(2);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(pageMargin);
    for (const HelpTopic topic : allHelpTopics) {
        auto *item = new QListWidgetItem(m_pages);
        item->setData(Qt::UserRole, int(topic));
    }
    retranslate();
    m_search->installEventFilter(this);
    m_text->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_search, 1);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 1,
                               0); // from right to left a splitter takes a pixel of its first
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_nothing);
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(side);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    makeBordersReachable(*panes);
    setTabOrder(m_pages, panes->handle(1));
    setTabOrder(panes->handle(1), m_text);
    // Titles, and what the field is for, are whole in any size of the font.
    const QString &prompt = m_search->placeholderText();
    const int headWidth = m_back->sizeHint().width() + head->spacing()
            + m_search->fontMetrics().horizontalAdvance(prompt) + promptMargin;
    const int sideWidth =
            std::max({listWidth, m_pages->sizeHintForColumn(0) + listMargin, headWidth});
    panes->setSizes({sideWidth, usualSize.width() - listWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(panes);
    resize(usualSize.width() + sideWidth - listWidth, usualSize.height());

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filterPages);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_isFiltering)
            showTopic(HelpTopic(item->data(Qt::UserRole).toInt()));
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { follow(url.toString(QUrl::FullyEncoded)); });
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    auto *close = new QShortcut(Qt::Key_Escape, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    setActions(actions);
    m_pages->setCurrentRow(0);
    m_text->setFocus();
}

void HelpWindow::setActions(const Actions &actions)
{
    m_actions = &actions;
    connect(m_actions, &Actions::keysChanged, this, &HelpWindow::renderInPlace);
    retranslate();
    m_search->clear(); // a word of another language finds nothing
    renderInPlace();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Errdex help"));
    m_nothing->setText(tr("No page has these words."));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setAccessibleDescription(tr("Shows the pages that have these words."));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setAccessibleDescription(tr("The chosen page is shown beside the list."));
    m_text->setAccessibleDescription(tr("Tab goes through its links, Enter follows one."));
    m_back->setText(tr("Back"));
    m_back->setAccessibleDescription(tr("To the page that was shown before"));
    m_back->setShortcut(QKeySequence::Back); // which a new text takes away
    for (const HelpTopic topic : allHelpTopics)
        itemOf(topic)->setText(HelpTexts::title(topic));
}

void HelpWindow::showTopic(HelpTopic topic)
{
    if (topic != m_topic) {
        m_former.append(m_topic);
        m_topic = topic;
        render();
    }
    m_pages->setCurrentItem(itemOf(topic));
}

void HelpWindow::goBack()
{
    if (m_former.isEmpty())
        return;
    const HelpTopic topic = m_former.takeLast();
    showTopic(topic);
    m_former.removeLast(); // what showTopic() has remembered
    render();
}

void HelpWindow::render()
{
    const QScopedValueRollback guard(m_isRendering, true);
    const HelpLook look{codeFont(font()).family(), isRightToLeft()};
    m_text->setHtml(helpHtml(m_topic, *m_actions, look));
    m_text->setAccessibleName(HelpTexts::title(m_topic));
    setUsable(*m_back, !m_former.isEmpty(), *m_text);
    markWords();
}

/// For the same page in other words: what was in sight is again, as far as that can be told.
void HelpWindow::renderInPlace()
{
    QScrollBar &bar = *m_text->verticalScrollBar();
    const double place = bar.maximum() > 0 ? double(bar.value()) / bar.maximum() : 0;
    render();
    bar.setValue(qRound(place * bar.maximum()));
}

void HelpWindow::follow(const QString &address)
{
    if (const auto query = trialOf(address))
        Q_EMIT tryRequested(*query);
    else if (const auto topic = helpTopicNamed(address))
        showTopic(*topic);
}

/// Their beginnings, so that "imported" finds what there is about importing.
QStringList HelpWindow::words() const
{
    constexpr qsizetype shortest = 7; // letters, of a word that may have an ending
    constexpr qsizetype ending = 3;
    QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word.size() >= shortest)
            word.chop(ending);
    }
    return words;
}

QListWidgetItem *HelpWindow::itemOf(HelpTopic topic) const
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toInt() == int(topic))
            return m_pages->item(row);
    }
    return nullptr;
}

QListWidgetItem *HelpWindow::firstFound() const
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (!m_pages->item(row)->isHidden())
            return m_pages->item(row);
    }
    return nullptr;
}

std::optional<int> HelpWindow::rankOf(HelpTopic topic) const
{
    const QStringList wanted = words();
    const auto hasAll = [&wanted](const QString &text) {
        const std::string folded = fold(text);
        return std::ranges::all_of(wanted, [&folded](const QString &word) {
            return folded.find(fold(word)) != std::string::npos;
        });
    };
    if (hasAll(HelpTexts::title(topic)))
        return 0;
    for (const HelpBlock &block : HelpTexts::page(topic, *m_actions)) {
        if (block.kind == HelpBlock::Kind::Heading && hasAll(block.text))
            return 1;
    }
    QTextDocument page;
    page.setHtml(helpHtml(topic, *m_actions, {codeFont(font()).family(), false}));
    return hasAll(page.toPlainText()) ? std::optional(2) : std::nullopt;
}

/// The pages with all words, those that are about them first; the others are hidden behind them.
void HelpWindow::filterPages()
{
    constexpr int hiddenRank = 3;
    std::vector<std::pair<int, HelpTopic>> ranked;
    ranked.reserve(allHelpTopics.size());
    for (const HelpTopic topic : allHelpTopics)
        ranked.emplace_back(rankOf(topic).value_or(hiddenRank), topic);
    std::ranges::stable_sort(ranked, {}, &std::pair<int, HelpTopic>::first);
    {
        const QScopedValueRollback guard(m_isFiltering, true);
        for (const auto &[rank, topic] : ranked) {
            QListWidgetItem *item = m_pages->takeItem(m_pages->row(itemOf(topic)));
            m_pages->addItem(item);
            item->setHidden(rank == hiddenRank);
        }
        m_pages->setCurrentItem(itemOf(m_topic));
    }
    QListWidgetItem *first = firstFound();
    m_nothing->setVisible(!first);
    if (!m_search->text().isEmpty()) {
        const auto found = std::ranges::count_if(
                ranked, [](const auto &topic) { return topic.first != hiddenRank; });
        announce(*this, first ? tr("%Ln page(s)", nullptr, int(found)) : m_nothing->text());
    }
    if (first && itemOf(m_topic)->isHidden())
        m_pages->setCurrentItem(first);
    markWords();
}

/// That Tab has led to: Qt tells nobody.
void HelpWindow::sayLink()
{
    const QTextCursor cursor = m_text->textCursor();
    if (m_text->hasFocus() && cursor.hasSelection() && cursor.charFormat().isAnchor())
        announce(*this, cursor.selectedText());
}

// From the field into what it has found, without the mouse.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            QMetaObject::invokeMethod(this, &HelpWindow::sayLink, Qt::QueuedConnection);
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QListWidgetItem *first = firstFound();
        if (first && key == Qt::Key_Down) {
            m_pages->setCurrentItem(first);
            m_pages->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (first && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_pages->setCurrentItem(first);
            m_text->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// What is searched for stands out on the page, and the first of it is in sight.
void HelpWindow::markWords()
{
    const Theme theme = Theme::forPalette(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words()) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull();
             at = m_text->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(theme.matchBackground);
            mark.format.setForeground(theme.matchText);
            mark.format.setFontUnderline(true); // seen without the colour
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::FontChange
            || event->type() == QEvent::PaletteChange;
    if (isLook && !m_isRendering)
        render();
}

void setHelpTopic(QWidget &widget, HelpTopic topic)
{
    widget.setProperty(topicProperty, int(topic));
}

HelpTopic helpTopicOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (const QVariant topic = each->property(topicProperty); topic.isValid())
            return HelpTopic(topic.toInt());
    }
    return HelpTopic::Start;
}

void addHelpTo(QWidget &dialog, HelpTopic topic)
{
    setHelpTopic(dialog, topic);
    const QString name = QLatin1StringView(actionSpec(ActionId::Help).name);
    QAction *help = nullptr;
    for (const QWidget *each = dialog.parentWidget(); each && !help; each = each->parentWidget())
        help = each->findChild<QAction *>(name); // of the main window, be there a dialog between
    if (!help)
        return;
    for (const QKeySequence &keys : help->shortcuts()) {
        auto *shortcut = new QShortcut(keys, &dialog);
        QObject::connect(shortcut, &QShortcut::activated, help, &QAction::trigger);
    }
}

} // namespace errdex
