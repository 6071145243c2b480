// SPDX-License-Identifier: MIT
#include "savedfilterpane.h"

#include "core/lookup/textanswer.h"
#include "core/text/visible.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/keytext.h"
#include "ui/announce.h"
#include "ui/facets/savedfilterlist.h"
#include "ui/focus/dialog.h"
#include "ui/messagebar.h"
#include "ui/search/completiondelegate.h"
#include "ui/session/browsersession.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QKeySequence keysOf(int number)
{
    return QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_0 + number));
}

} // namespace

SavedFilterPane::SavedFilterPane(Actions &actions, BrowserSession &session, MessageBar &message,
                                 QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_session(session)
    , m_filters(session.savedFilters())
    , m_message(message)
    , m_list(new SavedFilterList(this))
    , m_counting(
              this,
              [this](const QHash<QString, quint32> &counts) {
                  m_counts = counts;
                  showFilters();
              },
              // Without a count a filter is as good.
              [](const std::exception_ptr &) {})
{
    auto *title = new QLabel(tr("Saved"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(8, 8, 8, 2);
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setAccessibleDescription(
            tr("%1 uses a filter, %2 renames it, %3 deletes it. Alt with the up and down arrows "
               "moves "
               "it.")
                    .arg(keyText(Qt::Key_Enter), keyText(Qt::Key_F2), keyText(Qt::Key_Delete)));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        open(item->data(SavedFilterList::idRole).toString());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the facets take the rest
    hide();

    for (int number = 1; number <= SavedFilters::mostShortcuts; ++number) {
        auto *action = new QAction(window);
        action->setObjectName(u"saved-filter-%1"_s.arg(number));
        // The first is shown. Alt, as it was once, opens menus on some desktops.
        action->setShortcuts(
                {keysOf(number), QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_0 + number))});
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, number] {
            if (const db::SavedFilter *filter = m_filters.withShortcut(number))
                open(filter->id);
        });
    }
    connect(&m_filters, &SavedFilters::changed, this, [this] {
        showFilters();
        count();
        update();
    });
    connect(&session, &BrowserSession::resultChanged, this, [this] {
        if (m_countedLayer != m_session.result()->userLayer)
            count();
    });
    connect(&session, &BrowserSession::textChanged, this, &SavedFilterPane::update);
    connect(actions[ActionId::SaveSearch], &QAction::triggered, this, [this] {
        const QString query = m_session.text();
        askForName(tr("Save this search"), SavedFilters::cleanName(query),
                   [this, query](const QString &name) { save(name, query); });
    });
    update();
}

QListWidget *SavedFilterPane::list() const
{
    return m_list;
}

void SavedFilterPane::update()
{
    m_actions[ActionId::SaveSearch]->setEnabled(m_filters.isUsable()
                                                && SavedFilters::canKeep(m_session.text()));
    choosePresent();
}

void SavedFilterPane::choosePresent()
{
    m_list->clearSelection();
    const QString text = m_session.text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const db::SavedFilter *filter =
                m_filters.find(item->data(SavedFilterList::idRole).toString());
        if (filter && filter->isOn && filter->query.trimmed() == text)
            item->setSelected(true);
    }
}

void SavedFilterPane::open(const QString &id)
{
    const db::SavedFilter *filter = m_filters.find(id);
    if (filter && filter->isOn)
        m_session.setText(filter->query);
}

void SavedFilterPane::askForName(const QString &title, const QString &name,
                                 const std::function<void(const QString &)> &take)
{
    if (m_nameDialog)
        m_nameDialog->close();
    QInputDialog *dialog = makeQuestion(window(), title, tr("Name of the filter:"),
                                        tr("What the list of saved filters calls it"),
                                        tr("Gives the filter this name"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    connect(dialog, &QObject::destroyed, this, [this, dialog] {
        if (m_nameDialog == dialog)
            m_nameDialog = nullptr;
    });
    m_nameDialog = dialog;
    dialog->open();
}

void SavedFilterPane::save(const QString &name, const QString &query)
{
    const db::SavedFilter *taken = m_filters.withName(name);
    if (!taken) {
        const QString clean = SavedFilters::cleanName(name);
        if (!change([clean] { return tr("The search is saved as %1").arg(clean); },
                    [&](SavedFilters &filters) { return filters.add(name, query); }))
            m_message.showMessage({.text = [] { return tr("A filter needs a name and a search"); },
                                   .actionText = {},
                                   .action = {},
                                   .isProblem = false});
        return;
    }
    m_message.showMessage({.text =
                                   [name = taken->name] {
                                       return tr("There is a filter named %1 already").arg(name);
                                   },
                           .actionText = [] { return tr("&Replace it"); },
                           .action = [session = &m_session, id = taken->id, name = taken->name,
                                      query] { setQuery(*session, id, name, query); },
                           .isProblem = false});
}

void SavedFilterPane::rename(const QString &id)
{
    const db::SavedFilter *filter = m_filters.find(id);
    if (!filter)
        return;
    askForName(tr("Rename the filter"), filter->name, [this, id](const QString &name) {
        if (!change([clean = SavedFilters::cleanName(
                             name)] { return tr("The filter is named %1 now").arg(clean); },
                    [&](SavedFilters &filters) { return filters.rename(id, name); }))
            m_message.showMessage(
                    {.text = [] { return tr("Another filter has this name, or it is empty"); },
                     .actionText = {},
                     .action = {},
                     .isProblem = false});
    });
}

bool SavedFilterPane::change(const Wording &text, const std::function<bool(SavedFilters &)> &work)
{
    return m_session.changes().changeFilters(text, work);
}

void SavedFilterPane::setQuery(BrowserSession &session, const QString &id, const QString &name,
                               const QString &query)
{
    session.changes().changeFilters(
            [name] { return tr("The filter %1 is the present search now").arg(name); },
            [&](SavedFilters &filters) { return filters.setQuery(id, query); });
}

void SavedFilterPane::remove(const QString &id)
{
    const db::SavedFilter *filter = m_filters.find(id);
    if (!filter)
        return;
    change([name = filter->name] { return tr("The filter %1 is deleted").arg(name); },
           [&](SavedFilters &filters) { return filters.remove(id); });
}

void SavedFilterPane::setShortcut(const QString &id, const QString &name, std::optional<int> number)
{
    const auto text = [name, number] {
        //: %1 are keys, "Alt+1"
        return number ? tr("%1 opens the filter %2").arg(keyText(keysOf(*number)), name)
                      : tr("The filter %1 has no shortcut any more").arg(name);
    };
    change(text, [&](SavedFilters &filters) { return filters.setShortcut(id, number); });
}

void SavedFilterPane::move(const QString &id, qsizetype index)
{
    const db::SavedFilter *filter = m_filters.find(id);
    if (!filter)
        return;
    change([name = filter->name] { return tr("The filter %1 is moved").arg(name); },
           [&](SavedFilters &filters) { return filters.move(id, index); });
}

QMenu *SavedFilterPane::makeMenu(const QString &id)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const db::SavedFilter *filter = m_filters.find(id);
    if (!filter)
        return menu;
    const bool isOn = filter->isOn;
    const QString name = filter->name;
    menu->addAction(tr("&Rename…"), this, [this, id] { rename(id); });
    menu->addAction(tr("Replace by the &present search"), this, [this, id, name] {
            setQuery(m_session, id, name, m_session.text());
        })->setEnabled(SavedFilters::canKeep(m_session.text()));
    QMenu *keys = menu->addMenu(tr("&Shortcut"));
    //: no shortcut
    keys->addAction(tr("None"), this, [this, id, name] { setShortcut(id, name, std::nullopt); });
    for (int number = 1; number <= SavedFilters::mostShortcuts; ++number) {
        QAction *action = keys->addAction(keyText(keysOf(number)), this, [this, id, name, number] {
            setShortcut(id, name, number);
        });
        action->setCheckable(true);
        action->setChecked(filter->shortcut == number);
    }
    menu->addAction(isOn ? tr("Switch &off") : tr("Switch &on"), this, [this, id, name, isOn] {
        const auto text = [isOn, name] {
            return isOn ? tr("The filter %1 is switched off").arg(name)
                        : tr("The filter %1 is switched on").arg(name);
        };
        change(text, [&](SavedFilters &filters) { return filters.setOn(id, !isOn); });
    });
    menu->addSeparator();
    menu->addAction(tr("&Delete"), this, [this, id] { remove(id); });
    return menu;
}

void SavedFilterPane::addItem(const db::SavedFilter &filter)
{
    auto *item = new QListWidgetItem(filter.name, m_list);
    item->setData(SavedFilterList::idRole, filter.id);
    // Escaped: tool tips would take "<b>" for bold.
    item->setToolTip(u"<span>%1</span>"_s.arg(visibleText(filter.query).toHtmlEscaped()));
    QStringList hints;
    if (filter.shortcut && filter.isOn)
        hints.append(keyText(keysOf(*filter.shortcut)));
    if (const auto count = m_counts.constFind(filter.query);
        filter.isOn && count != m_counts.cend())
        hints.append(QLocale().toString(*count));
    item->setData(CompletionDelegate::hintRole, hints.join(u"  "_s));
    if (!filter.isOn) {
        item->setForeground(Theme::forPalette(palette()).mutedText);
        item->setData(Qt::AccessibleTextRole, tr("%1, switched off").arg(filter.name));
    }
}

void SavedFilterPane::showFilters()
{
    const QString current = m_list->currentId();
    m_list->clear();
    bool isBelowTitle = false;
    for (const db::SavedFilter &filter : m_filters.filters()) {
        if (!filter.isOn && !isBelowTitle) {
            isBelowTitle = true;
            auto *title = new QListWidgetItem(tr("Switched off"), m_list);
            title->setFlags(Qt::NoItemFlags);
            title->setForeground(Theme::forPalette(palette()).mutedText);
        }
        addItem(filter);
        if (filter.id == current)
            m_list->setCurrentRow(m_list->count() - 1, QItemSelectionModel::NoUpdate);
    }
    choosePresent();
    m_list->fitHeight();
    setVisible(m_list->count() > 0);
}

void SavedFilterPane::count()
{
    if (!m_session.result())
        return;
    m_countedLayer = m_session.result()->userLayer;
    QStringList queries;
    for (const db::SavedFilter &filter : m_filters.filters())
        queries.append(filter.query);
    if (queries.isEmpty())
        return;
    m_counting.start([store = m_session.result()->store, layer = m_countedLayer,
                      queries](const auto &isCanceled) {
        QHash<QString, quint32> counts;
        for (const QString &query : queries) {
            const auto result = answerText(store, layer, {.text = query, .order = {}}, isCanceled);
            if (result)
                counts.insert(query, quint32(result->rows.size()));
        }
        return counts;
    });
}

bool SavedFilterPane::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QString id = m_list->currentId();
    qsizetype index = 0;
    while (index < m_filters.filters().size() && m_filters.filters().at(index).id != id)
        ++index;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(id);
        return true;
    case Qt::Key_F2:
        rename(id);
        return true;
    case Qt::Key_Delete:
        remove(id);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (modifiers != Qt::AltModifier)
            return false;
        move(id, key == Qt::Key_Up ? index - 1 : index + 2);
        if (index < m_filters.filters().size() && m_filters.filters().at(index).id == id)
            announceEnd(*this, m_filters.filters().at(index).name, key == Qt::Key_Up);
        return true;
    default:
        return false;
    }
}

bool SavedFilterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::ContextMenu && watched == m_list) {
        if (!m_list->currentId().isEmpty())
            makeMenu(m_list->currentId())
                    ->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::Drop && watched == m_list->viewport()) {
        // The list of filters moves, and the view after it; the view alone would copy an item.
        auto *drop = static_cast<QDropEvent *>(event);
        const QListWidgetItem *item = m_list->itemAt(drop->position().toPoint());
        qsizetype index = m_filters.filters().size();
        for (qsizetype i = 0; item && i < m_filters.filters().size(); ++i) {
            if (m_filters.filters().at(i).id == item->data(SavedFilterList::idRole).toString())
                index = i;
        }
        drop->setDropAction(Qt::IgnoreAction);
        drop->accept();
        QMetaObject::invokeMethod(
                this, [this, id = m_list->currentId(), index] { move(id, index); },
                Qt::QueuedConnection);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace errdex
