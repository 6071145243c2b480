// SPDX-License-Identifier: MIT
#include "rowactions.h"

#include "ui/actions/actiontable.h"
#include "ui/announce.h"
#include "ui/session/browsersession.h"
#include "ui/table/codetableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace errdex {

RowActions::RowActions(Actions &actions, CodeTableView &view, BrowserSession &session,
                       QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_view(view)
    , m_session(session)
    , m_copying(
              this,
              [this](const Copy &copy) {
                  QGuiApplication::clipboard()->setMimeData(copy.content.toMimeData().release());
                  Q_EMIT copied(tr("%Ln row(s) copied", nullptr, int(copy.rows)));
              },
              [this](const std::exception_ptr &) {
                  Q_EMIT copied(tr("Not copied: there is not enough memory"));
              })
{
    addContextMenu();
    connectActions();
    connect(&view, &CodeTableView::selectionSizeChanged, this, &RowActions::update);
    connect(&view, &CodeTableView::currentCodeChanged, this, &RowActions::update);
    connect(&session, &BrowserSession::resultChanged, this, &RowActions::update);
    connect(&session.userData(), &UserData::loaded, this, &RowActions::update);
    update();
}

void RowActions::addContextMenu()
{
    const auto addSeparator = [this] {
        auto *separator = new QAction(&m_view);
        separator->setSeparator(true);
        m_view.addAction(separator);
    };
    m_view.addActions({m_actions[ActionId::CopyCode], m_actions[ActionId::CopyMessage],
                       m_actions[ActionId::CopyReply]});
    addSeparator();
    m_view.addActions({m_actions[ActionId::CopyTsv], m_actions[ActionId::CopyMarkdown],
                       m_actions[ActionId::CopyText]});
    addSeparator();
    m_view.addActions({m_actions[ActionId::Star], m_actions[ActionId::EditNote],
                       m_actions[ActionId::EditTags], m_actions[ActionId::SelectAll]});
}

void RowActions::connectActions()
{
    const auto connectTo = [this](ActionId id, auto &&run) {
        connect(m_actions[id], &QAction::triggered, this, run);
    };
    connectTo(ActionId::CopyTsv, [this] { copyRows(CopyFormat::Tsv); });
    connectTo(ActionId::CopyMarkdown, [this] { copyRows(CopyFormat::Markdown); });
    connectTo(ActionId::CopyText, [this] { copyRows(CopyFormat::PlainText); });
    connectTo(ActionId::CopyCode, [this] { copyField(TextField::Code); });
    connectTo(ActionId::CopyMessage, [this] { copyField(TextField::Message); });
    connectTo(ActionId::SelectAll, [this] {
        m_view.selectAll();
        announce(m_view, tr("%Ln code(s) selected", nullptr, m_view.selectedRowCount()));
    });
    connectTo(ActionId::Star, [this] { m_view.toggleStars(); });
}

void RowActions::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void RowActions::update()
{
    if (!m_isActive) {
        for (const ActionId id :
             {ActionId::CopyTsv, ActionId::CopyMarkdown, ActionId::CopyText, ActionId::Star,
              ActionId::CopyCode, ActionId::CopyMessage, ActionId::SelectAll})
            m_actions[id]->setEnabled(false);
        return;
    }
    const auto &store = m_session.store();
    const std::optional<Row> row = store ? m_view.currentRow() : std::nullopt;
    const bool hasSelection = m_view.selectedRowCount() > 0;
    for (const ActionId id : {ActionId::CopyTsv, ActionId::CopyMarkdown, ActionId::CopyText})
        m_actions[id]->setEnabled(hasSelection);
    m_actions[ActionId::Star]->setEnabled(hasSelection && m_session.canStar());
    m_actions[ActionId::CopyCode]->setEnabled(row.has_value());
    m_actions[ActionId::CopyMessage]->setEnabled(
            row && !store->column(TextField::Message).isEmpty(*row));
    m_actions[ActionId::SelectAll]->setEnabled(m_session.result()
                                               && !m_session.result()->rows.empty());
}

void RowActions::copyRows(CopyFormat format)
{
    if (!m_session.result())
        return;
    m_copying.start([store = m_session.store(), own = m_session.result()->userLayer,
                     rows = m_view.selectedRows(), columns = m_view.visibleColumns(),
                     format](const auto &) {
        Copy copy{{}, qsizetype(rows.size())};
        if (format == CopyFormat::Tsv)
            copy.content = ClipboardCopy::makeTable({*store, rows, own.get()}, columns);
        else
            copy.content.text = CopyText::make({*store, rows, own.get()}, columns, format);
        return copy;
    });
}

void RowActions::copyField(TextField field)
{
    const std::optional<Row> row = m_view.currentRow();
    if (!row || !m_session.store())
        return;
    QGuiApplication::clipboard()->setText(m_session.store()->string(*row, field));
    Q_EMIT copied(field == TextField::Code ? tr("Code copied") : tr("Message copied"));
}

} // namespace errdex
