// SPDX-License-Identifier: MIT
#include "menubar.h"

#include "ui/actions/actiontable.h"
#include "ui/table/codetableview.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("errdex::MenuBar", source);
}

void addEditMenu(QMenuBar &bar, const Actions &actions)
{
    QMenu *edit = bar.addMenu(text(QT_TRANSLATE_NOOP("errdex::MenuBar", "&Edit")));
    edit->addActions({actions[ActionId::Undo], actions[ActionId::Redo]});
    edit->addSeparator();
    QMenu *copy = edit->addMenu(text(QT_TRANSLATE_NOOP("errdex::MenuBar", "&Copy")));
    copy->addActions({actions[ActionId::CopyCode], actions[ActionId::CopyMessage],
                      actions[ActionId::CopyReply]});
    copy->addSeparator();
    copy->addActions({actions[ActionId::CopyTsv], actions[ActionId::CopyMarkdown],
                      actions[ActionId::CopyText]});
    edit->addAction(actions[ActionId::SelectAll]);
    edit->addSeparator();
    edit->addActions({actions[ActionId::Star], actions[ActionId::EditNote],
                      actions[ActionId::EditTags], actions[ActionId::EditLink],
                      actions[ActionId::EditReply], actions[ActionId::SaveSearch]});
    edit->addSeparator();
    edit->addActions({actions[ActionId::AcceptConcept], actions[ActionId::ChooseConcept],
                      actions[ActionId::ClearConcept]});
    edit->addAction(actions[ActionId::WatchClipboard]);
}

void addViewMenu(QMenuBar &bar, const Actions &actions, CodeTableView &view, QMenu &languages)
{
    QMenu *menu = bar.addMenu(text(QT_TRANSLATE_NOOP("errdex::MenuBar", "&View")));
    menu->addActions({actions[ActionId::ShowFacets], actions[ActionId::ShowDetails],
                      actions[ActionId::ShowFilterRow]});
    menu->addSeparator();
    QMenu *columns = menu->addMenu(text(QT_TRANSLATE_NOOP("errdex::MenuBar", "C&olumns")));
    columns->setObjectName(u"columnsMenu"_s);
    // Anew each time it opens: the header's own menu and dragging change the columns too.
    QObject::connect(columns, &QMenu::aboutToShow, &view, [columns, &view] {
        columns->clear();
        view.addColumnActions(columns);
    });
    menu->addAction(actions[ActionId::CompactRows]);
    menu->addSeparator();
    menu->addMenu(&languages);
    menu->addSeparator();
    menu->addAction(actions[ActionId::ResetLayout]);
}

} // namespace

void fillMenuBar(QMenuBar &bar, const Actions &actions, CodeTableView &view, QMenu &languages)
{
    QMenu *file = bar.addMenu(text(QT_TRANSLATE_NOOP("errdex::MenuBar", "&File")));
    file->addActions({actions[ActionId::Import], actions[ActionId::ManageCatalogs]});
    file->addSeparator();
    file->addActions({actions[ActionId::OpenText], actions[ActionId::Export]});
    file->addActions({actions[ActionId::Print], actions[ActionId::PrintPreview]});
    file->addSeparator();
    file->addActions({actions[ActionId::ExportOwnData], actions[ActionId::ImportOwnData],
                      actions[ActionId::RestoreOwnData]});
    file->addSeparator();
    file->addActions({actions[ActionId::Settings], actions[ActionId::Quit]});

    addEditMenu(bar, actions);

    QMenu *go = bar.addMenu(text(QT_TRANSLATE_NOOP("errdex::MenuBar", "&Go")));
    go->addActions({actions[ActionId::Browse], actions[ActionId::Compare]});
    go->addSeparator();
    go->addActions({actions[ActionId::Back], actions[ActionId::Forward]});
    go->addActions({actions[ActionId::History], actions[ActionId::KeepHistory],
                    actions[ActionId::KeepPastes], actions[ActionId::ClearHistory]});
    go->addSeparator();
    go->addActions({actions[ActionId::FocusSearch], actions[ActionId::FocusFacets],
                    actions[ActionId::FocusTable], actions[ActionId::FocusDetails],
                    actions[ActionId::FocusMenus], actions[ActionId::NextPane],
                    actions[ActionId::PreviousPane]});
    go->addSeparator();
    go->addActions({actions[ActionId::ClearSearch], actions[ActionId::Quick]});

    addViewMenu(bar, actions, view, languages);

    QMenu *help = bar.addMenu(text(QT_TRANSLATE_NOOP("errdex::MenuBar", "&Help")));
    help->addActions(
            {actions[ActionId::Help], actions[ActionId::QueryHelp], actions[ActionId::Shortcuts]});
    help->addSeparator();
    help->addActions({actions[ActionId::WhatsNew], actions[ActionId::About]});
}

} // namespace errdex
