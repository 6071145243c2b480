// SPDX-License-Identifier: MIT
#include "actiontable.h"

#include "ui/actions/keybindings.h"
#include "ui/actions/mnemonics.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto context = "errdex::Actions";

using Id = ActionId;
using Category = ActionCategory;

constexpr std::array table{
        ActionSpec{Id::Import, "import", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Import…"), nullptr, "Ctrl+I"},
        ActionSpec{Id::ManageCatalogs, "manage-catalogs", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Catalogues…"), nullptr, "Ctrl+Shift+I"},
        ActionSpec{Id::OpenText, "open-text", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Open a log…"), "folder-open", "Ctrl+O"},
        ActionSpec{Id::Export, "export", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Export…"), "export", "Ctrl+E"},
        ActionSpec{Id::Print, "print", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Print…"), "print", "Ctrl+P"},
        ActionSpec{Id::PrintPreview, "print-preview", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Print pre&view…"), nullptr,
                   "Ctrl+Shift+P"},
        ActionSpec{Id::ExportOwnData, "export-own-data", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Export o&wn data…"), nullptr, ""},
        ActionSpec{Id::ImportOwnData, "import-own-data", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "I&mport own data…"), nullptr, ""},
        ActionSpec{Id::RestoreOwnData, "restore-own-data", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Restore own data…"), "undo", ""},
        ActionSpec{Id::Settings, "settings", Category::File,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Settings…"), "settings", "Ctrl+,"},
        ActionSpec{Id::Quit, "quit", Category::File, QT_TRANSLATE_NOOP("errdex::Actions", "&Quit"),
                   "quit", "Ctrl+Q"},

        ActionSpec{Id::CopyTsv, "copy-tsv", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Copy rows for a &spreadsheet (TSV)"),
                   "copy", "Ctrl+C"},
        ActionSpec{Id::CopyMarkdown, "copy-markdown", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Copy rows as &Markdown"), nullptr,
                   "Ctrl+Shift+M"},
        ActionSpec{Id::CopyText, "copy-text", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Copy rows as plain &text"), nullptr,
                   "Ctrl+Shift+T"},
        ActionSpec{Id::CopyCode, "copy-code", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Copy the &code"), nullptr, "Ctrl+Shift+K"},
        ActionSpec{Id::CopyMessage, "copy-message", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Copy the m&essage"), nullptr,
                   "Ctrl+Shift+E"},
        ActionSpec{Id::CopyReply, "copy-reply", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Copy the re&ply"), nullptr,
                   "Ctrl+Shift+C"},
        ActionSpec{Id::SelectAll, "select-all", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Select &all rows"), nullptr, "Ctrl+A"},
        ActionSpec{Id::Star, "star", Category::Edit, QT_TRANSLATE_NOOP("errdex::Actions", "Sta&r"),
                   "star", "Ctrl+D"},
        ActionSpec{Id::EditNote, "edit-note", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Note…"), "note", "Ctrl+N"},
        ActionSpec{Id::EditTags, "edit-tags", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Ta&gs…"), nullptr, "Ctrl+T"},
        ActionSpec{Id::EditLink, "edit-link", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Link to the solution…"), nullptr,
                   "Ctrl+Shift+L"},
        ActionSpec{Id::EditReply, "edit-reply", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Repl&y of your own…"), nullptr,
                   "Ctrl+Shift+R"},
        ActionSpec{Id::Undo, "undo", Category::Edit, QT_TRANSLATE_NOOP("errdex::Actions", "&Undo"),
                   "undo", "Ctrl+Z"},
        ActionSpec{Id::Redo, "redo", Category::Edit, QT_TRANSLATE_NOOP("errdex::Actions", "Re&do"),
                   nullptr, "Ctrl+Shift+Z Ctrl+Y"},
        ActionSpec{Id::WatchClipboard, "watch-clipboard", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Watch the clipboard for errors"), nullptr,
                   "", true},

        ActionSpec{Id::SaveSearch, "save-search", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Save th&is search…"), nullptr,
                   "Ctrl+Shift+S"},
        ActionSpec{Id::AcceptConcept, "accept-concept", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Accept the suggested conc&ept"), nullptr,
                   "Ctrl+Shift+A"},
        ActionSpec{Id::ChooseConcept, "choose-concept", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "C&hoose a concept…"), nullptr,
                   "Ctrl+Shift+H"},
        ActionSpec{Id::ClearConcept, "clear-concept", Category::Edit,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Clear the chosen conce&pt"), nullptr, ""},

        ActionSpec{Id::Browse, "browse", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Browse"), nullptr, "Ctrl+B", true},
        ActionSpec{Id::Compare, "compare", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "C&ompare"), "compare", "Ctrl+M", true},
        ActionSpec{Id::Back, "back", Category::Go, QT_TRANSLATE_NOOP("errdex::Actions", "Bac&k"),
                   nullptr, "Alt+Left"},
        ActionSpec{Id::Forward, "forward", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "For&ward"), nullptr, "Alt+Right"},
        ActionSpec{Id::History, "history", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&History of lookups…"), nullptr, "Ctrl+H"},
        ActionSpec{Id::KeepHistory, "keep-history", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Keep a h&istory"), nullptr, "", true},
        ActionSpec{Id::KeepPastes, "keep-pastes", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Keep &pasted texts in it"), nullptr, "",
                   true},
        ActionSpec{Id::ClearHistory, "clear-history", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "C&lear the history"), nullptr, ""},
        ActionSpec{Id::FocusSearch, "focus-search", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Search"), "search", "Ctrl+F / Ctrl+L"},
        ActionSpec{Id::ClearSearch, "clear-search", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Clear the search"), "clear",
                   "Ctrl+Backspace"},
        ActionSpec{Id::FocusFacets, "focus-facets", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Facets"), nullptr, "F5"},
        ActionSpec{Id::FocusTable, "focus-table", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Table"), nullptr, "F7"},
        ActionSpec{Id::FocusDetails, "focus-details", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Details"), nullptr, "F8"},
        ActionSpec{Id::FocusMenus, "focus-menus", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Menu bar"), nullptr, "F10"},
        ActionSpec{Id::NextPane, "next-pane", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Next pane"), nullptr, "F6"},
        ActionSpec{Id::PreviousPane, "previous-pane", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Pre&vious pane"), nullptr, "Shift+F6"},
        ActionSpec{Id::Quick, "quick", Category::Go,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Quick window"), nullptr, "Ctrl+K"},

        ActionSpec{Id::ShowFacets, "show-facets", Category::View,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Facets"), "sidebar", "F9", true},
        ActionSpec{Id::ShowDetails, "show-details", Category::View,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Details"), "detail-pane", "Shift+F9",
                   true},
        ActionSpec{Id::ShowFilterRow, "show-filter-row", Category::View,
                   QT_TRANSLATE_NOOP("errdex::Actions", "Filter &row"), "filter-row",
                   "Ctrl+Shift+F", true},
        ActionSpec{Id::CompactRows, "compact-rows", Category::View,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Compact rows"), nullptr, "Ctrl+Shift+D",
                   true},
        ActionSpec{Id::ResetLayout, "reset-layout", Category::View,
                   QT_TRANSLATE_NOOP("errdex::Actions", "R&eset the layout"), nullptr, ""},

        ActionSpec{Id::Help, "help", Category::Help, QT_TRANSLATE_NOOP("errdex::Actions", "&Help"),
                   "help", "F1"},
        ActionSpec{Id::Shortcuts, "shortcuts", Category::Help,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Keyboard shortcuts"), "keyboard", "?"},
        ActionSpec{Id::QueryHelp, "query-help", Category::Help,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&Query language"), nullptr, "Ctrl+F1"},
        ActionSpec{Id::WhatsNew, "whats-new", Category::Help,
                   QT_TRANSLATE_NOOP("errdex::Actions", "What's &new"), nullptr, ""},
        ActionSpec{Id::About, "about", Category::Help,
                   QT_TRANSLATE_NOOP("errdex::Actions", "&About Errdex"), "info", ""},
};
static_assert(table.size() == actionCount);

} // namespace

std::span<const ActionSpec> actionTable()
{
    return table;
}

const ActionSpec &actionSpec(ActionId id)
{
    return table[size_t(id)];
}

QString actionText(const ActionSpec &spec)
{
    return QCoreApplication::translate(context, spec.text);
}

QString actionTitle(const ActionSpec &spec)
{
    QString title = withoutMnemonic(actionText(spec));
    if (title.endsWith(u'…'))
        title.chop(1);
    return title.trimmed(); // some languages have a blank before the dots
}

QList<QKeySequence> actionShortcuts(const ActionSpec &spec)
{
    QList<QKeySequence> shortcuts;
    for (const QString &text : QString::fromLatin1(spec.shortcuts).split(u' ', Qt::SkipEmptyParts))
        shortcuts.append(QKeySequence(text, QKeySequence::PortableText));
    return shortcuts;
}

QString categoryTitle(ActionCategory category)
{
    switch (category) {
    case ActionCategory::File:
        return QCoreApplication::translate("errdex::Actions", "File");
    case ActionCategory::Edit:
        return QCoreApplication::translate("errdex::Actions", "Edit");
    case ActionCategory::Go:
        return QCoreApplication::translate("errdex::Actions", "Go to");
    case ActionCategory::View:
        return QCoreApplication::translate("errdex::Actions", "View");
    case ActionCategory::Help:
        return QCoreApplication::translate("errdex::Actions", "Help");
    }
    Q_UNREACHABLE();
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionSpec &spec : table) {
        auto *action = new QAction(actionText(spec), this);
        action->setObjectName(QLatin1StringView(spec.name));
        action->setShortcuts(actionShortcuts(spec));
        action->setCheckable(spec.isCheckable);
        // macOS must not move "About" and "Quit" by guessing from their words.
        action->setMenuRole(QAction::NoRole);
        if (spec.icon)
            action->setIcon(icon(QLatin1StringView(spec.icon), window->palette()));
        window->addAction(action);
        m_actions[size_t(spec.id)] = action;
    }
    (*this)[Id::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Id::About]->setMenuRole(QAction::AboutRole);
    (*this)[Id::Settings]->setMenuRole(QAction::PreferencesRole);
}

void Actions::setKeys(const KeyBindings &bindings)
{
    for (const ActionSpec &spec : table)
        (*this)[spec.id]->setShortcuts(bindings.keys(spec.id));
    Q_EMIT keysChanged();
}

} // namespace errdex
