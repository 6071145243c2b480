// SPDX-License-Identifier: MIT
#include "tablearea.h"

#include "core/databaseerrortext.h"
#include "core/lookup/textanswer.h"
#include "core/query/queryedit.h"
#include "models/codetablemodel.h"
#include "ui/focus/handover.h"
#include "ui/help/helpwindow.h"
#include "ui/nothingfound.h"
#include "ui/table/codetableview.h"
#include "ui/table/filterrow.h"
#include "ui/table/rowsheight.h"

#include <QEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// Catalogues that are read sooner than an eye can follow need no page that says so.
constexpr std::chrono::milliseconds loadingPageDelay{200};

} // namespace

TableArea::TableArea(BrowserSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CodeTableModel(this))
    , m_view(new CodeTableView(this))
    , m_filterRow(nullptr)
    , m_loadingPageDelay(new QTimer(this))
{
    setObjectName(u"tableArea"_s);
    m_view->setCodeModel(m_model);
    m_view->setAccessibleName(tr("Codes"));
    m_view->setAccessibleDescription(
            tr("Enter leads to the details, Space stars, letters go to the search."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->viewport()->installEventFilter(this);

    connect(&session, &BrowserSession::stateChanged, this, &TableArea::showState);
    connect(&session, &BrowserSession::resultChanged, this, &TableArea::showResult);
    connect(&session, &BrowserSession::textChanged, this, [this](const QString &text) {
        if (m_filterRow)
            m_filterRow->setQuery(filterQuery(text));
    });
    connect(m_view, &CodeTableView::selectionSizeChanged, this, [this](int rows) {
        if (!m_isChoosing && rows > 1)
            m_followsFirst = false; // several were chosen, though the current one is the same
    });
    connect(m_model, &CodeTableModel::sortRequested, this,
            [this](std::optional<Column> column, Qt::SortOrder direction) {
                m_session.setOrder({column, direction});
            });
    connect(m_view, &CodeTableView::currentCodeChanged, this, [this](std::optional<Row> row) {
        if (m_isChoosing)
            return;
        m_followsFirst = !row;
        Q_EMIT currentCodeChanged(row);
    });
    m_loadingPageDelay->setSingleShot(true);
    m_loadingPageDelay->setInterval(loadingPageDelay);
    connect(m_loadingPageDelay, &QTimer::timeout, this, [this] {
        showPage({.iconName = u"errdex"_s,
                  .title = tr("Reading the catalogues…"),
                  .text = {},
                  .buttons = {},
                  .isBusy = true},
                 true);
    });
    showState(session.state());
}

FilterRow *TableArea::filterRow()
{
    if (!m_filterRow) {
        m_filterRow = new FilterRow(m_view);
        m_filterRow->hide();
        setHelpTopic(*m_filterRow, HelpTopic::Query);
        m_filterRow->setQuery(filterQuery(m_session.text()));
        connect(m_filterRow, &FilterRow::cellEdited, this,
                [this](Field field, const QString &cell) {
                    m_session.editFilter([&](const QString &filter) {
                        return withFilterCell(filter, field, cell);
                    });
                });
    }
    return m_filterRow;
}

void TableArea::showState(BrowserSession::State state)
{
    switch (state) {
    case BrowserSession::State::Idle:
    case BrowserSession::State::Loading:
        m_loadingPageDelay->start();
        return;
    case BrowserSession::State::Failed:
        m_loadingPageDelay->stop();
        showPage({.iconName = u"warning"_s,
                  .title = tr("The catalogues cannot be shown"),
                  .text = DatabaseErrorText::describeBundled(*m_session.loadError()),
                  .buttons = {{tr("Try again"), [this] { m_session.load(); }}}},
                 true);
        return;
    case BrowserSession::State::Ready:
        m_loadingPageDelay->stop(); // the first result takes the page away
        return;
    }
}

void TableArea::showResult(const std::shared_ptr<const SearchResult> &result)
{
    {
        // Rows come and go here without a person having chosen one.
        const QScopedValueRollback choosing(m_isChoosing, true);
        m_model->setResult(result);
        m_followsFirst = answersNewText(*result) || m_followsFirst;
        chooseRow();
    }
    if (result->rows.empty())
        showNothingFound(*result);
    else
        hidePage();
    Q_EMIT currentCodeChanged(m_view->currentRow());
    updateGeometry();
}

QSize TableArea::sizeHint() const
{
    constexpr int unknown = 10000; // pixels; before there is an answer, as much as there is
    return {QWidget::sizeHint().width(), m_model->result() ? heightOfRows(*m_view) : unknown};
}

/// Whether the first row is what the text asks for, said once for each text: who moved on from it
/// stays there when a star changes.
bool TableArea::answersNewText(const SearchResult &result)
{
    const TextAnswer *answer = result.answer.get();
    const LookupMatch *first = answer && !result.rows.empty() ? answer->match(result.rows.front())
                                                              : nullptr;
    const bool names = first && (answer->leads || first->reason.rank <= MatchRank::Variant);
    const bool isNew = result.query.text != m_answeredText;
    m_answeredText = names ? result.query.text : QString();
    return names && isNew;
}

void TableArea::chooseRow()
{
    if (m_wanted && m_view->selectCode(*m_wanted)) {
        m_wanted.reset();
        m_followsFirst = false;
        return;
    }
    m_wanted.reset();
    if (!m_view->currentRow())
        m_followsFirst = true;
    // Where nothing is asked for, no row answers it.
    if (m_followsFirst && m_model->rowCount() > 0
        && !m_model->result()->query.text.trimmed().isEmpty())
        m_view->selectCode(m_model->key(0));
}

/// The codes that are nearest to what was searched for.
QList<StatusPage::Suggestion> TableArea::suggestions(const SearchResult &result)
{
    constexpr qsizetype mostSuggestions = 5;
    QList<StatusPage::Suggestion> suggestions;
    if (!result.answer || !result.answer->hasSuggestions())
        return suggestions;
    for (const LookupMatch &match : result.answer->lookup.matches) {
        if (suggestions.size() == mostSuggestions)
            break;
        const CodeDetail::Link link = CodeDetailMaker::link(*result.store, match.row);
        suggestions.append({link, [this, key = link.key] { goToCode(key); }});
    }
    return suggestions;
}

void TableArea::showNothingFound(const SearchResult &result)
{
    StatusPage::Content content;
    if (result.store->rowCount() == 0) {
        content = {.iconName = u"info"_s,
                   .title = tr("There are no codes yet"),
                   .text = tr("The database holds no catalogue."),
                   .buttons = {}};
    } else {
        content = {.iconName = u"search"_s,
                   .title = tr("No code matches"),
                   .text = StatusPage::quotable(result.query.text),
                   .buttons = {}};
        NothingFound::explain(content, result, suggestions(result), m_session);
        content.buttons.append(NothingFound::clearButton(m_session));
    }
    showPage(content, false); // the filter row may be what has to be changed
}

void TableArea::showPage(const StatusPage::Content &content, bool coversTable)
{
    if (!m_page) // most starts never need it
        m_page = new StatusPage(this);
    m_page->setContent(content);
    m_coversTable = coversTable;
    m_page->show();
    placePage();
    // Nobody steps through rows that are covered.
    const bool hadFocus = m_view->hasFocus();
    m_view->setFocusPolicy(Qt::NoFocus);
    if (hadFocus)
        m_page->focusFirst();
}

void TableArea::hidePage()
{
    if (!m_page || m_page->isHidden())
        return;
    m_view->setFocusPolicy(Qt::StrongFocus);
    if (holdsFocus(*m_page)) // a button of it was pressed: the next part may be anything
        m_view->setFocus(Qt::OtherFocusReason);
    m_page->hide();
}

void TableArea::goToCode(const db::CodeKey &key)
{
    if (m_view->selectCode(key))
        return;
    m_wanted = key;
    m_session.setText(codeQuery(key));
}

void TableArea::openCode(const QString &text, const db::CodeKey &key)
{
    if (text.isEmpty())
        goToCode(key);
    else
        showPlace(text, TextOrigin::Pasted, key); // from another window, whose box took it
}

void TableArea::showPlace(const QString &text, TextOrigin origin,
                          const std::optional<db::CodeKey> &key)
{
    m_wanted = key;
    if (text == m_session.text())
        chooseRow();
    else
        m_session.setText(text, origin);
}

void TableArea::focusTable()
{
    takeFocus(Qt::ShortcutFocusReason);
    if (m_view->hasFocus()) // and had it before, maybe
        m_view->standOnRow();
}

void TableArea::takeFocus(Qt::FocusReason reason)
{
    if (m_page && !m_page->isHidden())
        m_page->focusFirst();
    else
        m_view->setFocus(reason);
}

void TableArea::placePage()
{
    if (!m_page)
        return;
    const QWidget *viewport = m_view->viewport();
    m_page->setGeometry(m_coversTable ? rect()
                                      : QRect(viewport->mapTo(this, QPoint()), viewport->size()));
    m_page->raise();
}

void TableArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePage();
}

// The message bar takes room at the foot: not that of the row it speaks of.
void TableArea::keepCurrentVisible(const QResizeEvent &event)
{
    const QRect current = m_view->visualRect(m_view->currentIndex());
    const bool wasVisible = current.isValid() && current.bottom() <= event.oldSize().height();
    if (wasVisible && current.bottom() > event.size().height())
        m_view->scrollTo(m_view->currentIndex());
}

bool TableArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        placePage();
    if (event->type() == QEvent::Resize)
        keepCurrentVisible(*static_cast<QResizeEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

} // namespace errdex
