// SPDX-License-Identifier: MIT
#include "ui/help/helpwindow.h"

#include "core/text/fold.h"
#include "ui/actions/actiontable.h"
#include "ui/help/helphtml.h"
#include "ui/linebuttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr QSize usualSize(820, 600);
constexpr int listWidth = 220;
constexpr int listMargin = 16; // frame and a little air
constexpr double pageMargin = 16;
constexpr const char *topicProperty = "errdexHelpTopic";

} // namespace

HelpWindow::HelpWindow(const Actions &actions)
    : QWidget(nullptr, Qt::Window)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_nothing(new QLabel(tr("No page has these words."), this))
    , m_text(new QTextBrowser(this))
    , m_back(new QToolButton(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Errdex help"));
    setAttribute(Qt::WA_QuitOnClose, false); // it ends with the window that it helps with
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    addClearButton(*m_search);
    m_pages->setAccessibleName(tr("Pages"));
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(pageMargin);
    m_back->setText(tr("Back"));
    m_back->setShortcut(QKeySequence::Back);
    for (const HelpTopic topic : allHelpTopics)
        m_pages->addItem(HelpTexts::title(topic));

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_search, 1);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_nothing);
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(side);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    // Titles are whole in any size of the font.
    const int sideWidth = std::max(listWidth, m_pages->sizeHintForColumn(0) + listMargin);
    panes->setSizes({sideWidth, usualSize.width() - listWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(panes);
    resize(usualSize.width() + sideWidth - listWidth, usualSize.height());

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filterPages);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showTopic(allHelpTopics[size_t(row)]);
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
    render();
    m_pages->setCurrentRow(0);
    m_text->setFocus();
}

void HelpWindow::showTopic(HelpTopic topic)
{
    if (topic != m_topic) {
        m_former.append(m_topic);
        m_topic = topic;
        render();
    }
    m_pages->setCurrentRow(int(topic));
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
    m_text->setHtml(helpHtml(m_topic, m_actions, look));
    m_text->setAccessibleName(HelpTexts::title(m_topic));
    m_back->setEnabled(!m_former.isEmpty());
    markWords();
}

void HelpWindow::follow(const QString &address)
{
    if (const auto query = trialOf(address))
        Q_EMIT tryRequested(*query);
    else if (const auto topic = helpTopicNamed(address))
        showTopic(*topic);
}

QStringList HelpWindow::words() const
{
    return m_search->text().split(u' ', Qt::SkipEmptyParts);
}

void HelpWindow::filterPages()
{
    const HelpLook look{codeFont(font()).family(), false};
    QTextDocument page;
    std::optional<int> first;
    for (int row = 0; row < m_pages->count(); ++row) {
        page.setHtml(helpHtml(allHelpTopics[size_t(row)], m_actions, look));
        const std::string text = fold(page.toPlainText());
        bool hasAll = true;
        for (const QString &word : words())
            hasAll = hasAll && text.find(fold(word)) != std::string::npos;
        m_pages->item(row)->setHidden(!hasAll);
        if (hasAll && !first)
            first = row;
    }
    m_nothing->setVisible(!first);
    const QListWidgetItem *current = m_pages->currentItem();
    if (first && current && current->isHidden())
        m_pages->setCurrentRow(*first);
    markWords();
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
    const QWidget *window = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    const QString name = QLatin1StringView(actionSpec(ActionId::Help).name);
    auto *help = window ? window->findChild<QAction *>(name) : nullptr;
    if (!help)
        return;
    for (const QKeySequence &keys : help->shortcuts()) {
        auto *shortcut = new QShortcut(keys, &dialog);
        QObject::connect(shortcut, &QShortcut::activated, help, &QAction::trigger);
    }
}

} // namespace errdex
