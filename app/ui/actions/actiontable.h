// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <span>

class QAction;
class QWidget;

namespace errdex {

class KeyBindings;

/// Everything that a person can do by menu, button or key.
enum class ActionId : quint8 {
    Import,
    ManageCatalogs,
    OpenText,
    Export,
    Print,
    PrintPreview,
    ExportOwnData,
    ImportOwnData,
    RestoreOwnData,
    Settings,
    Quit,
    CopyTsv,
    CopyMarkdown,
    CopyText,
    CopyCode,
    CopyMessage,
    CopyReply,
    SelectAll,
    Star,
    EditNote,
    EditTags,
    EditLink,
    EditReply,
    Undo,
    Redo,
    WatchClipboard,
    SaveSearch,
    AcceptConcept,
    ChooseConcept,
    ClearConcept,
    Browse,
    Compare,
    Back,
    Forward,
    History,
    KeepHistory,
    KeepPastes,
    ClearHistory,
    FocusSearch,
    ClearSearch,
    FocusFacets,
    FocusTable,
    FocusDetails,
    FocusMenus,
    NextPane,
    PreviousPane,
    Quick,
    ShowFacets,
    ShowDetails,
    ShowFilterRow,
    CompactRows,
    ResetLayout,
    Help,
    Shortcuts,
    QueryHelp,
    WhatsNew,
    About,
};
inline constexpr size_t actionCount = size_t(ActionId::About) + 1;

enum class ActionCategory : quint8 { File, Edit, Go, View, Help };
inline constexpr std::array allActionCategories{ActionCategory::File, ActionCategory::Edit,
                                                ActionCategory::Go, ActionCategory::View,
                                                ActionCategory::Help};
QString categoryTitle(ActionCategory category);

/// A row of the table of actions. Texts are translated when they are shown.
struct ActionSpec
{
    ActionId id{};
    const char *name = nullptr; ///< for settings and tests: never changes
    ActionCategory category{};
    const char *text = nullptr; ///< with a mnemonic
    const char *icon = nullptr; ///< of resources/icons; null for none
    const char *shortcuts = nullptr; ///< portable, the first one is shown; separated by blanks
    bool isCheckable = false;
};

/// The one table of actions, in the order of ActionId.
std::span<const ActionSpec> actionTable();
const ActionSpec &actionSpec(ActionId id);
QString actionText(const ActionSpec &spec); ///< translated, with its mnemonic
QList<QKeySequence> actionShortcuts(const ActionSpec &spec); ///< the default ones
QString actionTitle(const ActionSpec &spec); ///< translated, without mnemonic and dots

/// The QActions of a window, made from the table. They belong to `window` and listen there.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions[size_t(id)]; }

    /// Gives every action the keys that a person wants.
    void setKeys(const KeyBindings &bindings);

Q_SIGNALS:
    void keysChanged();

private:
    std::array<QAction *, actionCount> m_actions{};
};

} // namespace errdex
