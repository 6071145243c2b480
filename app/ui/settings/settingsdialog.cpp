// SPDX-License-Identifier: MIT
#include "settingsdialog.h"

#include "core/export/exporter.h"
#include "core/text/phrases.h"
#include "core/usersettings.h"
#include "ui/actions/keybindings.h"
#include "ui/actions/mnemonics.h"
#include "ui/announce.h"
#include "ui/help/helpwindow.h"
#include "ui/lastfolder.h"
#include "ui/linebuttons.h"
#include "ui/messagebar.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/table/codetableview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The columns of these names; nothing where one is unknown or named twice.
std::optional<std::vector<Column>> columnsNamed(const QStringList &names)
{
    std::vector<Column> columns;
    for (const QString &name : names) {
        const std::optional<Column> column = columnNamed(name);
        if (!column || CodeTableModel::columnOf(*column) < 0
            || std::ranges::find(columns, *column) != columns.end())
            return std::nullopt;
        columns.push_back(*column);
    }
    return columns;
}

/// What a label, a button or a box says of itself; nothing for what only holds others.
QString wordsOf(const QWidget &part)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        text = button->text();
    else if (const auto *box = qobject_cast<const QGroupBox *>(&part))
        text = box->title();
    return text.isEmpty() ? text : withoutMnemonic(text) + u' ' + part.toolTip();
}

} // namespace

SettingsDialog::SettingsDialog(UserSettings &settings, const Subject &subject, QWidget *parent)
    : Dialog(parent)
    , m_settings(settings)
{
    setObjectName(u"settingsDialog"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    fill(subject);
    adaptSize();
}

void SettingsDialog::empty()
{
    m_place = place();
    setUpdatesEnabled(false);
    delete std::exchange(m_content, nullptr);
}

void SettingsDialog::fill(const Subject &subject)
{
    m_subject = subject;
    setWindowTitle(tr("Settings"));
    m_content = new QWidget(this);
    m_content->setLocale(QLocale()); // the dialog keeps that of the language in which it was opened
    addHelpTo(*m_content, HelpTopic::Start);
    m_needle = new QLineEdit(m_content);
    m_tabs = new QTabWidget(m_content);
    m_page = new SettingsPage(m_settings, *subject.actions, *subject.view, m_content);
    m_keyboard = new KeyboardPage(*subject.bindings, *subject.actions, m_content);
    setHelpTopic(*m_keyboard, HelpTopic::Keys);
    m_nothing = new HintLabel(tr("No setting fits."), m_content);
    m_message = new MessageBar(m_content);
    buildLayout();
    connect(m_needle, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_keyboard, &KeyboardPage::allReset, this, [this](const auto &before) {
        m_message->showMessage({.text = [] { return tr("All keys are back at the default"); },
                                .actionText = [] { return tr("&Undo"); },
                                .action =
                                        [this, before] {
                                            m_subject.bindings->setChanges(before);
                                            m_subject.actions->setKeys(*m_subject.bindings);
                                            m_keyboard->refresh();
                                        },
                                .isProblem = false});
    });
}

/// All columns of the keys and whole rows of the page, where the screen has room for them. A size that
/// a person has given it is only made larger.
void SettingsDialog::adaptSize()
{
    constexpr int margins = 2 * 16 + 8; // of the dialog, and the tabs' frame
    const int width = std::max(
            {560, 80 * fontMetrics().averageCharWidth(),
             std::max(m_keyboard->widthForContents(), m_page->widthForContents()) + margins});
    const int height = std::max(560, 38 * fontMetrics().lineSpacing());
    const QSize adapted = QSize(width, height).boundedTo(roomOnScreen());
    const bool isOwnSize = m_adaptedSize.isValid() && size() != m_adaptedSize;
    m_adaptedSize = adapted;
    layout()->activate(); // smaller letters let it be smaller
    resize(isOwnSize ? size().expandedTo(adapted) : adapted);
    if (!isVisible())
        return;
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    move(std::max(room.left(), std::min(frame.left(), room.right() + 1 - frame.width())),
         std::max(room.top(), std::min(frame.top(), room.bottom() + 1 - frame.height())));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_content)
        return;
    // Behind all that the parts still do to measure themselves anew.
    QTimer::singleShot(0, this, [this] {
        if (m_content)
            adaptSize();
    });
}

/// The keys that go from tab to tab do so from the search and the buttons too: the tabs take their own
/// themselves, so that only what was pressed elsewhere comes here.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (m_content && isTab && event->modifiers().testFlag(Qt::ControlModifier))
        QCoreApplication::sendEvent(m_tabs, event);
    else
        Dialog::keyPressEvent(event);
}

void SettingsDialog::buildLayout()
{
    m_needle->setObjectName(u"settingsNeedle"_s);
    m_needle->setPlaceholderText(tr("Search the settings"));
    m_needle->setAccessibleName(tr("Search the settings"));
    m_needle->setAccessibleDescription(tr("Shows the settings and keys that have these words."));
    addClearButton(*m_needle);
    auto *find = new QAction(m_content);
    find->setShortcuts({QKeySequence::Find});
    connect(find, &QAction::triggered, this, [this] {
        m_needle->setFocus(Qt::ShortcutFocusReason);
        m_needle->selectAll();
    });
    m_content->addAction(find);
    m_tabs->addTab(m_page, tr("&General"));
    m_tabs->addTab(m_keyboard, tr("Ke&yboard"));
    m_nothing->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *write = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    write->setObjectName(u"exportSettings"_s);
    write->setToolTip(tr("Write what you have changed to a file"));
    auto *read = buttons->addButton(tr("I&mport…"), QDialogButtonBox::ActionRole);
    read->setObjectName(u"importSettings"_s);
    read->setToolTip(tr("Take all settings from a file"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(write, &QPushButton::clicked, this, &SettingsDialog::chooseTarget);
    connect(read, &QPushButton::clicked, this, &SettingsDialog::chooseSource);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_needle);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    // The box leaves its standard button out of the order when others are added to it.
    setTabOrder(read, buttons->button(QDialogButtonBox::Close));
    this->layout()->addWidget(m_content);
}

/// In all tabs; each says how much of it is found, so that none has to be looked through in vain.
void SettingsDialog::search(const QString &text)
{
    const QStringList words = searchWords(text);
    QList<int> hits;
    QStringList spoken;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QTabBar *bar = m_tabs->tabBar();
        if (!bar->tabData(tab).isValid())
            bar->setTabData(tab, bar->tabText(tab));
        const QString title = bar->tabData(tab).toString();
        hits.append(hitsIn(*m_tabs->widget(tab), words));
        //: a tab of the settings, and how many of its entries are found: "Keyboard (3)"
        const QString found = tr("%1 (%L2)").arg(title).arg(hits.back());
        bar->setTabText(tab, words.isEmpty() ? title : found);
        spoken.append(withoutMnemonic(found));
    }
    const auto first = std::ranges::find_if(hits, [](int count) { return count > 0; });
    m_nothing->setVisible(first == hits.end());
    // To where there is something, unless there is here too.
    if (first != hits.end() && hits.value(m_tabs->currentIndex()) == 0)
        m_tabs->setCurrentIndex(int(first - hits.begin()));
    if (!words.isEmpty())
        announce(*this, first == hits.end() ? m_nothing->text() : Phrases::list(spoken));
}

/// Our own pages show only what is found; the first place on another one is brought into sight.
int SettingsDialog::hitsIn(QWidget &page, const QStringList &words)
{
    if (&page == m_page)
        return m_page->filter(words);
    if (&page == m_keyboard)
        return m_keyboard->filter(words);
    if (words.isEmpty())
        return 0;
    int hits = 0;
    for (QWidget *part : page.findChildren<QWidget *>()) {
        if (part->isHidden() || !hasAllWords(wordsOf(*part), words))
            continue;
        ++hits;
        if (auto *area = qobject_cast<QScrollArea *>(&page); area && hits == 1)
            area->ensureWidgetVisible(part);
    }
    return hits;
}

void SettingsDialog::chooseTarget()
{
    auto *chooser = new QFileDialog(this, tr("Export settings"));
    chooser->setObjectName(u"settingsTarget"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    chooser->setDefaultSuffix(u"json"_s);
    chooser->setNameFilters({tr("Settings (*.json)"), tr("All files (*)")});
    chooser->selectFile(u"errdex-settings.json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &SettingsDialog::exportTo);
    chooser->open();
}

void SettingsDialog::chooseSource()
{
    auto *chooser = new QFileDialog(this, tr("Import settings"));
    chooser->setObjectName(u"settingsSource"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Settings (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &SettingsDialog::importFrom);
    chooser->open();
}

void SettingsDialog::exportTo(const QString &path)
{
    if (const auto problem = present().write(path)) {
        showProblem(*problem);
        return;
    }
    m_message->showMessage({.text =
                                    [path = QDir::toNativeSeparators(path)] {
                                        return tr("Settings written to %1").arg(path);
                                    },
                            .actionText = {},
                            .action = {},
                            .isProblem = false});
}

void SettingsDialog::importFrom(const QString &path)
{
    const SettingsFile::Outcome read = SettingsFile::read(path);
    if (!read.file) {
        showProblem(read.problem);
        return;
    }
    SettingsFile before = present();
    if (!apply(*read.file)) {
        showProblem(tr("The file has keys or columns that Errdex does not know. Nothing was "
                       "changed."));
        return;
    }
    m_importedFrom = path;
    m_beforeImport = std::move(before);
    showImported();
}

void SettingsDialog::showImported()
{
    m_message->closeMessage();
    m_message->showMessage({.text =
                                    [path = QDir::toNativeSeparators(m_importedFrom)] {
                                        return tr("Settings taken from %1").arg(path);
                                    },
                            .actionText = [] { return tr("&Undo"); },
                            .action =
                                    [this] {
                                        m_importedFrom.clear();
                                        apply(m_beforeImport);
                                    },
                            .isProblem = false});
}

SettingsDialog::Place SettingsDialog::place() const
{
    const QWidget *focus = focusWidget();
    return {.tab = m_tabs->currentIndex(),
            .scroll = m_page->verticalScrollBar()->value(),
            .action = m_keyboard->chosen(),
            .focus = focus ? focus->objectName() : QString(),
            .importedFrom = m_message->isVisible() ? m_importedFrom : QString(),
            .beforeImport = m_beforeImport};
}

void SettingsDialog::showPlace()
{
    m_content->show(); // as its layout would, but later
    m_tabs->setCurrentIndex(m_place.tab);
    m_keyboard->choose(m_place.action);
    layout()->activate(); // else there is nothing to scroll yet
    m_page->verticalScrollBar()->setValue(m_place.scroll);
    if (auto *focus = m_place.focus.isEmpty() ? nullptr : findChild<QWidget *>(m_place.focus)) {
        focus->setFocus();
        if (m_page->isAncestorOf(focus))
            m_page->ensureWidgetVisible(focus);
    }
    if (!m_place.importedFrom.isEmpty()) {
        m_importedFrom = m_place.importedFrom;
        m_beforeImport = m_place.beforeImport;
        showImported();
    }
    setUpdatesEnabled(true);
}

SettingsFile SettingsDialog::present() const
{
    SettingsFile file;
    for (const SettingSpec &spec : settingTable()) {
        if (m_settings.isChanged(spec.id))
            file.values.insert(QString::fromLatin1(spec.key), m_settings.value(spec.id));
    }
    file.shortcuts = m_subject.bindings->changes();
    if (!m_subject.view->hasUsualColumns()) {
        for (const Column column : m_subject.view->visibleColumns())
            file.columns.append(columnName(column));
    }
    return file;
}

bool SettingsDialog::apply(const SettingsFile &file)
{
    const auto columns = columnsNamed(file.columns);
    if (!columns || !m_subject.bindings->setChanges(file.shortcuts))
        return false;
    m_subject.actions->setKeys(*m_subject.bindings);
    m_keyboard->refresh();
    for (const SettingSpec &spec : settingTable())
        m_settings.setValue(spec.id,
                            file.values.value(QString::fromLatin1(spec.key), spec.defaultValue()));
    if (columns->empty())
        m_subject.view->resetColumns();
    else
        m_subject.view->showColumns(*columns);
    return true;
}

void SettingsDialog::showProblem(const QString &text)
{
    m_message->showMessage(
            {.text = text, .actionText = {}, .action = {}, .isProblem = true, .isOfAttempt = true});
}

} // namespace errdex
