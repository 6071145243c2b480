// SPDX-License-Identifier: MIT
#include "importactions.h"

#include "core/databaseerrortext.h"
#include "core/import/differencetext.h"
#include "core/query/queryedit.h"
#include "core/text/phrases.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesession.h"
#include "ui/help/helpwindow.h"
#include "ui/import/catalogmanager.h"
#include "ui/import/importwizard.h"
#include "ui/import/sourcepage.h"
#include "ui/messagebar.h"
#include "ui/session/browsersession.h"
#include "ui/session/navigator.h"
#include "ui/theme/theme.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// Below it the hue of each imported provider by its slug.
constexpr auto huesKey = "providerHues"_L1;

QHash<QString, int> storedHues(QSettings &settings)
{
    QHash<QString, int> hues;
    settings.beginGroup(huesKey);
    const QStringList slugs = settings.childKeys();
    for (const QString &slug : slugs)
        hues.insert(slug, settings.value(slug).toInt());
    settings.endGroup();
    return hues;
}

void storeHues(QSettings &settings, const QHash<QString, int> &hues)
{
    settings.remove(huesKey);
    settings.beginGroup(huesKey);
    for (auto each = hues.begin(); each != hues.end(); ++each)
        settings.setValue(each.key(), each.value());
    settings.endGroup();
}

} // namespace

ImportActions::ImportActions(BrowserSession &session, MessageBar &message, QSettings &settings,
                             QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_message(message)
    , m_settings(settings)
    , m_window(window)
    , m_hues(storedHues(settings))
    , m_counting(
              this,
              [this](const SuggestionCount &count) {
                  const auto imported = std::exchange(m_imported, std::nullopt);
                  // Only while its message stands, and nothing was done since.
                  if (imported && count.open > 0 && !m_message.isHidden()
                      && m_message.text() == imported->told
                      && m_session.changes().lastStep() == imported->step)
                      tellImported(*imported, count);
              },
              // The message says without it that the catalogue is there.
              [](const std::exception_ptr &) {})
{
    connect(&session, &BrowserSession::stateChanged, this, &ImportActions::applyColors);
    connect(&session, &BrowserSession::stateChanged, this, &ImportActions::countSuggestions);
    connect(&session.catalogChanges(), &CatalogChanges::failed, this,
            [this](const db::Error &error) {
                m_message.showMessage(
                        {.text = [error] { return DatabaseErrorText::describeUser(error); },
                         .actionText = {},
                         .action = {},
                         .isProblem = true});
            });
    connect(&m_dropped, &DroppedFiles::catalogueFound, this, &ImportActions::openSource);
    connect(&m_dropped, &DroppedFiles::textsFound, this, &ImportActions::takeTexts);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ImportActions::connectActions(const Actions &actions, Navigator &navigator, WindowPages &pages)
{
    m_pages = &pages;
    connect(actions[ActionId::Import], &QAction::triggered, this, [this] { openWizard(); });
    connect(actions[ActionId::ManageCatalogs], &QAction::triggered, this,
            [this] { openManager(); });
    // From an import to its codes, whatever is shown, and back to what was searched for.
    disconnect(this, &ImportActions::codesRequested, nullptr, nullptr);
    connect(this, &ImportActions::codesRequested, &navigator, &Navigator::expectStep);
    connect(this, &ImportActions::codesRequested, actions[ActionId::Browse], &QAction::trigger);
}

void ImportActions::applyColors()
{
    const auto &store = m_session.store();
    if (!store)
        return;
    QList<ProviderHues::Provider> inSight;
    for (const db::ProviderRecord &provider : store->providers())
        inSight.append({provider.slug, provider.position, QColor(provider.color)});
    const QHash<QString, int> before = m_hues.known();
    const QList<int> hues = m_hues.assign(inSight);
    if (m_hues.known() != before)
        storeHues(m_settings, m_hues.known());
    QList<Theme::Provider> looks;
    for (qsizetype i = 0; i < hues.size(); ++i)
        looks.append({hues[i], QColor(store->providers().at(int(i)).color)});
    Theme::setProviders(looks);
}

ImportWizard *ImportActions::openWizard()
{
    if (m_wizard) {
        m_wizard->raise();
        return m_wizard;
    }
    if (!m_session.store())
        return nullptr;
    m_wizard = new ImportWizard(m_session.store(), m_session.paths().userDatabase, m_window);
    addHelpTo(*m_wizard, HelpTopic::Import);
    connect(m_wizard, &ImportWizard::imported, this, &ImportActions::showImported);
    m_wizard->open();
    return m_wizard;
}

void ImportActions::importFile(const QString &path)
{
    openSource({.name = QFileInfo(path).fileName(), .paths = {path}, .bytes = {}, .hints = {}});
}

CatalogManager *ImportActions::openManager()
{
    if (m_manager) {
        m_manager->raise();
        return m_manager;
    }
    if (!m_session.store())
        return nullptr;
    m_manager =
            new CatalogManager(m_session.store(), m_session.paths(), m_session.team(), m_window);
    addHelpTo(*m_manager, HelpTopic::Import);
    connect(m_manager, &CatalogManager::catalogsChanged, &m_session,
            &BrowserSession::reloadCatalogs);
    connect(&m_session, &BrowserSession::stateChanged, m_manager,
            [this] { m_manager->setStore(m_session.store()); });
    connect(m_manager, &CatalogManager::updateRequested, this,
            [this](const QString &name, const QString &slug) {
                if (ImportWizard *wizard = openWizard())
                    wizard->setProvider(name, slug);
            });
    connect(m_manager, &CatalogManager::changed, this, &ImportActions::addStep);
    connect(m_manager, &CatalogManager::undoRequested, this,
            [this] { m_session.changes().undoStep(m_lastStep); });
    m_manager->open();
    return m_manager;
}

void ImportActions::addStep(const CatalogChange &change)
{
    CatalogChanges &catalogs = m_session.catalogChanges();
    const auto act = [&catalogs, text = change.text](const CatalogChange::Work &work) {
        return [&catalogs, text, work](std::function<void()> done) {
            catalogs.start(work, text, std::move(done));
        };
    };
    m_lastStep = m_session.changes().add(change.text, act(change.undo), act(change.redo));
    offerUndo({.text = change.text, .actionText = {}, .action = {}, .isProblem = false});
}

void ImportActions::offerUndo(MessageBar::Message message)
{
    OwnChanges &changes = m_session.changes();
    message.actionText = [] { return tr("&Undo"); };
    message.action = [&changes, step = m_lastStep] { changes.undoStep(step); };
    message.isPossible = [&changes, step = m_lastStep] { return changes.lastStep() == step; };
    m_message.showMessage(std::move(message));
}

void ImportActions::showImported(const QString &slug, const QString &name,
                                 const db::SavedImport &saved, const CatalogDifference &difference)
{
    CatalogDifference counts = difference;
    counts.changes.clear(); // the message may stand long
    addImportStep(slug, name, saved);
    m_imported = Imported{slug, name, counts, m_lastStep, m_session.store(), compareNew(slug), {}};
    tellImported(*m_imported, {});
    m_imported->told = m_message.text();
    m_session.reloadCatalogs();
}

/// Who imports in the middle of a comparison means to see it there, though only some are chosen; who does not
/// is told where it is missed.
Wording ImportActions::compareNew(const QString &slug)
{
    const auto &store = m_session.store();
    const bool isNew = store && store->providerIndex(slug) == CatalogStore::none;
    if (!isNew || !m_pages || !m_pages->leavesSomeOut())
        return {};
    if (!m_pages->isComparing()) {
        //: of a catalogue, behind "it is new, with 5 codes": until it is chosen among the providers there
        return [] { return tr("Compare leaves it out until it is chosen there"); };
    }
    m_pages->comparePage()->compareSession().chooseNew(slug);
    //: of a catalogue, behind "it is new, with 5 codes"
    return [] { return tr("it is compared with those that were chosen"); };
}

void ImportActions::addImportStep(const QString &slug, const QString &name,
                                  const db::SavedImport &saved)
{
    CatalogChanges &catalogs = m_session.catalogChanges();
    const auto undo = [&catalogs, slug, name, saved](std::function<void()> done) {
        catalogs.start(
                [slug, saved](db::ImportedCatalogs &database) { database.undo(slug, saved); },
                [name] { return tr("The import of %1 is undone…").arg(name); }, std::move(done));
    };
    const auto redo = [self = QPointer(this), &catalogs, slug, name,
                       saved](std::function<void()> done) {
        const auto isRedone = std::make_shared<bool>(false); // the worker is done when it is read
        catalogs.start(
                [slug, saved, isRedone](db::ImportedCatalogs &database) {
                    *isRedone = database.redo(slug, saved);
                },
                [name] { return tr("The import of %1 is redone…").arg(name); },
                [self, name, isRedone, done = std::move(done)] {
                    if (*isRedone)
                        done();
                    else if (self)
                        self->tellNotRedone(name);
                });
    };
    m_lastStep = m_session.changes().add(
            [name] { return tr("Import of the catalogue %1").arg(name); }, undo, redo);
}

/// Another program has imported the same catalogue meanwhile.
void ImportActions::tellNotRedone(const QString &name)
{
    m_session.changes().stack().clear(); // its steps no longer fit what is there
    m_message.showMessage(
            {.text =
                     [name] {
                         return tr("The import of %1 cannot be redone: what it brought "
                                   "is no longer kept. Its source can be imported "
                                   "again.")
                                 .arg(name);
                     },
             .actionText = {},
             .action = {},
             .isProblem = true});
}

void ImportActions::tellImported(const Imported &imported, const SuggestionCount &count)
{
    // Of a new catalogue all codes are before the eyes first; what is suggested stands beside each.
    const bool hasSuggestions = count.suggested.value_or(0) > 0 && !imported.counts.isNew();
    offerUndo({.text =
                       [name = imported.name, counts = imported.counts, count,
                        compared = imported.compared] {
                           return Phrases::clauses({DifferenceText::done(counts, name),
                                                    compared.text(), count.text()});
                       },
               .actionText = {},
               .action = {},
               .isProblem = false,
               .firstText =
                       [hasSuggestions,
                        codes = int(imported.counts.added + imported.counts.changed
                                    + imported.counts.unchanged)] {
                           return hasSuggestions ? tr("Sho&w the suggestions")
                                                 //: all those of the catalogue that was imported
                                                 : tr("Sho&w the %Ln code(s)", nullptr, codes);
                       },
               .first =
                       [this, slug = imported.slug, hasSuggestions] {
                           Q_EMIT codesRequested();
                           m_session.setText(
                                   hasSuggestions ? withoutConcept({slug})
                                                  : withFieldValues({}, Field::Provider, {slug}));
                       }});
}

// Once the catalogues were read with it.
void ImportActions::countSuggestions()
{
    const auto &store = m_session.store();
    if (!m_imported || !store || store == m_imported->before)
        return;
    const auto provider =
            std::ranges::find(store->providers(), m_imported->slug, &db::ProviderRecord::slug);
    if (provider == store->providers().end()) { // it was taken back already
        m_imported.reset();
        return;
    }
    m_counting.start(
            [store, index = int(provider - store->providers().begin())](const auto &isCanceled) {
                return SuggestionCount::of(*store, index, isCanceled);
            });
}

void ImportActions::takeTexts(const ImportSource &source, bool isCatalogue)
{
    for (const QString &path : source.paths)
        Q_EMIT textDropped(path);
    if (!isCatalogue)
        return;
    m_message.showMessage(
            {.text =
                     [name = source.name] {
                         return tr("%1 can be imported as a catalogue, too.").arg(name);
                     },
             .actionText = [] { return tr("I&mport…"); },
             .action = [this, source] { openSource(source); },
             .isProblem = false});
}

void ImportActions::openSource(const ImportSource &source)
{
    if (ImportWizard *wizard = openWizard())
        wizard->readSource(source);
}

bool ImportActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (watched != m_window || (!isDrop && event->type() != QEvent::DragEnter))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QMimeData *data = drop->mimeData();
    if (!data || !m_session.store() || !DroppedFiles::mayBeCatalogue(*data))
        return false;
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (const auto source = SourcePage::sourceOf(data, {}); source && isDrop)
        m_dropped.take(*source, m_session.store());
    return true;
}

} // namespace errdex
