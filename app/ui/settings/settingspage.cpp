// SPDX-License-Identifier: MIT
#include "settingspage.h"

#include "core/text/phrases.h"
#include "db/lookuphistory.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/languagemenu.h"
#include "ui/actions/mnemonics.h"
#include "ui/settings/evenbox.h"
#include "ui/settings/settingrow.h"
#include "ui/table/codetableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(UserSettings &settings, const Actions &actions, CodeTableView &view,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_view(view)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it is reached, and scrolls into sight
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(0);
    addLook();
    addTable();
    addLookups();
    addOwnData();
    m_layout->addStretch();
    setWidget(content);
    connect(&settings, &UserSettings::changed, this, &SettingsPage::showValue);
}

void SettingsPage::addLook()
{
    addGroup(tr("Look"));
    addLanguage();
    addChoice(SettingId::Theme, tr("&Theme"),
              tr("The colours of all windows. The first one follows the desktop."),
              {{u"system"_s, tr("System")},
               {u"light"_s, tr("Light")},
               {u"dark"_s, tr("Dark")},
               {u"high-contrast"_s, tr("High contrast")}});
    addNumber(SettingId::FontPercent, tr("&Font size"),
              tr("In percent of the desktop's font, in all windows."), 5);
    addChoice(SettingId::ReduceMotion, tr("Re&duce motion"),
              tr("Nothing moves by itself; words say that something is going on. The first one "
                 "follows the desktop."),
              //: as the desktop says whether anything may move
              {{u"system"_s, tr("System", "motion")},
               {u"always"_s, tr("Always")},
               {u"never"_s, tr("Never")}});
    addFlag(SettingId::TrayIcon, tr("&Icon in the tray"),
            QSystemTrayIcon::isSystemTrayAvailable() ? tr(
                    "Closing the window leaves Errdex in the tray: it is back at once, and the "
                    "clipboard stays watched.")
                                                     : tr("This desktop has no tray."));
}

void SettingsPage::addLanguage()
{
    QList<std::pair<QString, QString>> choices;
    for (const LanguageChoice &choice : LanguageMenu::choices())
        choices.emplace_back(choice.language, withoutMnemonic(choice.text));
    addChoice(SettingId::Language, tr("La&nguage"),
              tr("Of all texts and of the concepts. Codes and messages stay as the providers write "
                 "them."),
              choices);
}

void SettingsPage::addTable()
{
    addGroup(tr("Table"));
    addFlag(SettingId::CompactRows, tr("Compact &rows"), tr("Lower rows, so that more are seen."));
    addColumns();
}

void SettingsPage::addLookups()
{
    addGroup(tr("Lookups"));
    addFlag(SettingId::WatchClipboard, tr("&Watch the clipboard"),
            tr("When an error is copied anywhere, the quick window answers. The text is not "
               "kept."));
    addFlag(SettingId::KeepHistory, tr("Keep a &history"),
            tr("The last %L1 lookups are kept, on this computer only.")
                    .arg(db::LookupHistoryTable::mostLookups));
    addFlag(SettingId::KeepPastes, tr("Keep &pasted texts in the history"),
            tr("With whatever stands in them: tokens and card numbers too."));
    auto *clear = new QPushButton(tr("C&lear"), this);
    clear->setObjectName(u"clearHistory"_s);
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, m_actions[ActionId::ClearHistory], &QAction::trigger);
    add(tr("Clear the history"), tr("The bar at the foot of the main window offers to undo it."),
        clear);
}

void SettingsPage::addOwnData()
{
    addGroup(tr("Own data"));
    addNumber(SettingId::SnapshotsKept, tr("Copies that are &kept"),
              tr("Of your notes, stars and catalogues, one is made on each day of use. When there "
                 "are more, the oldest ones go."),
              1);
}

void SettingsPage::addGroup(const QString &name)
{
    auto *heading = new QLabel(name, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_groups.empty() ? 0 : 16, 0, 4);
    m_layout->addWidget(heading);
    m_groups.push_back({heading, name, {}});
}

SettingRow *SettingsPage::add(const QString &name, const QString &hint, QWidget *control)
{
    auto *row = new SettingRow(name, hint, control, this);
    m_layout->addWidget(row);
    m_groups.back().rows.push_back(row);
    return row;
}

void SettingsPage::bind(SettingId id, SettingRow *row)
{
    row->control()->setObjectName(QString::fromLatin1(settingSpec(id).key));
    connect(row, &SettingRow::defaultRequested, this, [this, id] { m_settings.reset(id); });
    m_settingRows[size_t(id)] = row;
    showValue(id);
}

void SettingsPage::addChoice(SettingId id, const QString &name, const QString &hint,
                             const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new EvenBox(*this, this);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    // The wheel scrolls the page, unless the box was chosen.
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, id, box] { m_settings.setValue(id, box->currentData()); });
    bind(id, add(name, hint, box));
}

void SettingsPage::addNumber(SettingId id, const QString &name, const QString &hint, int step)
{
    auto *box = new QSpinBox(this);
    box->setRange(settingSpec(id).least, settingSpec(id).most);
    box->setSingleStep(step);
    box->setKeyboardTracking(false); // not with every digit
    if (id == SettingId::FontPercent)
        box->setSuffix(Phrases::percentSign());
    connect(box, &QSpinBox::valueChanged, this,
            [this, id](int value) { m_settings.setValue(id, value); });
    bind(id, add(name, hint, box));
}

void SettingsPage::addFlag(SettingId id, const QString &name, const QString &hint)
{
    auto *box = new QCheckBox(this);
    connect(box, &QCheckBox::toggled, this, [this, id](bool on) { m_settings.setValue(id, on); });
    bind(id, add(name, hint, box));
}

void SettingsPage::addColumns()
{
    auto *choose = new QPushButton(tr("Choose"), this);
    choose->setObjectName(u"chooseColumns"_s);
    choose->setAutoDefault(false);
    auto *menu = new QMenu(choose);
    choose->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, &m_view, [this, menu] {
        menu->clear();
        m_view.addColumnActions(menu);
    });
    SettingRow *row = add(tr("C&olumns"),
                          tr("What the table shows of each code. Drag the heads to put them in "
                             "order."),
                          choose);
    connect(row, &SettingRow::defaultRequested, &m_view, &CodeTableView::resetColumns);
    const auto update = [this, row] { row->setChanged(!m_view.hasUsualColumns()); };
    connect(&m_view, &CodeTableView::columnsChanged, row, update);
    update();
}

void SettingsPage::showValue(SettingId id)
{
    SettingRow *row = m_settingRows[size_t(id)];
    const QVariant value = m_settings.value(id);
    const QSignalBlocker blocker(row->control());
    if (auto *check = qobject_cast<QCheckBox *>(row->control()))
        check->setChecked(value.toBool());
    else if (auto *number = qobject_cast<QSpinBox *>(row->control()))
        number->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(row->control()))
        choice->setCurrentIndex(choice->findData(value));
    row->setChanged(m_settings.isChanged(id));
    if (id == SettingId::TrayIcon && !QSystemTrayIcon::isSystemTrayAvailable())
        row->control()->setEnabled(value.toBool()); // it can be switched off
    if (SettingRow *pastes = m_settingRows[size_t(SettingId::KeepPastes)])
        pastes->control()->setEnabled(m_settings.value(SettingId::KeepHistory).toBool());
}

int SettingsPage::widthForContents() const
{
    return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
}

int SettingsPage::filter(const QStringList &words)
{
    int shown = 0;
    for (const Group &group : m_groups) {
        bool hasRows = false;
        for (SettingRow *row : group.rows) {
            const bool isShown = row->matches(words, group.name);
            row->setVisible(isShown);
            hasRows = hasRows || isShown;
            shown += isShown ? 1 : 0;
        }
        group.heading->setVisible(hasRows);
    }
    verticalScrollBar()->setValue(0);
    return shown;
}

} // namespace errdex
