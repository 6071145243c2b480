// SPDX-License-Identifier: MIT
#include "catalogmanager.h"

#include "core/databaseerrortext.h"
#include "core/export/catalogfile.h"
#include "core/text/dates.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/focus/handover.h"
#include "ui/help/helpwindow.h"
#include "ui/import/catalogversions.h"
#include "ui/lastfolder.h"
#include "ui/messagebar.h"
#include "ui/team/sharecatalogdialog.h"
#include "ui/theme/theme.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whatFailed(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const db::Error &error) {
        return DatabaseErrorText::describeUser(error);
    } catch (const std::exception &error) {
        return QString::fromLocal8Bit(error.what());
    }
}

} // namespace

CatalogManager::CatalogManager(std::shared_ptr<const CatalogStore> store, const SessionPaths &paths,
                               TeamData &team, QWidget *parent)
    : Dialog(parent)
    , m_store(std::move(store))
    , m_bundledDatabase(paths.bundledDatabase)
    , m_userDatabase(paths.userDatabase)
    , m_team(team)
    , m_list(new CatalogList(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_formerVersions(new CatalogVersions(m_userDatabase, this))
    , m_loading(
              this, [this](const KnownCatalogs &catalogs) { fill(catalogs); },
              [this](const std::exception_ptr &failure) { showProblem(whatFailed(failure)); })
    , m_changing(
              this,
              [this](bool) {
                  load();
                  Q_EMIT catalogsChanged();
                  Q_EMIT changed(m_change);
                  offerUndo(m_change.text);
              },
              [this](const std::exception_ptr &failure) {
                  showProblem(whatFailed(failure));
                  load();
              })
    , m_writing(
              this, [this](const Written &written) { showWritten(written); },
              [this](const std::exception_ptr &failure) { showProblem(whatFailed(failure)); })
{
    setObjectName(u"catalogManager"_s);
    setWindowTitle(tr("Catalogues"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    load();
    resize(820, 480);
}

void CatalogManager::buildLayout()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CatalogManager::updateButtons);
    connect(m_formerVersions, &CatalogVersions::changeRequested, this, &CatalogManager::change);
    connect(m_formerVersions, &CatalogVersions::failed, this,
            [this](const std::exception_ptr &failure) { showProblem(whatFailed(failure)); });
    connect(m_list, &CatalogList::edited, this, &CatalogManager::takeEdit);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::forPalette(palette()).warning);
    m_problem->setPalette(colors);
    m_problem->hide();

    auto *side = new QVBoxLayout;
    const auto addButton = [this, side](const QString &text, auto &&run) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        side->addWidget(button);
        return button;
    };
    m_update = addButton(tr("&Update…"), [this] {
        const QString slug = currentSlug();
        if (const auto *known = m_catalogs.ownOne(slug)) // the name as it is, not as it is shown
            Q_EMIT updateRequested(known->name, slug);
    });
    m_color = addButton(tr("&Colour…"), [this] { chooseColor(); });
    m_color->setObjectName(u"catalogColor"_s);
    m_versions = addButton(tr("Former &versions"), [this] { showVersions(); });
    m_export = addButton(tr("&Hand on…"), [this] { exportCatalog(); });
    m_export->setObjectName(u"catalogExport"_s);
    m_versions->setObjectName(u"catalogVersions"_s);
    m_export->setToolTip(tr("Write the catalogue to a file that a colleague can import"));
    m_remove = addButton(tr("&Remove"), [this] { removeCatalog(); });
    m_remove->setObjectName(u"catalogRemove"_s);
    m_share = addButton(tr("&Share with the team…"), [this] { shareCatalog(); });
    m_share->setObjectName(u"catalogShare"_s);
    connect(&m_team, &TeamData::stateChanged, this, &CatalogManager::updateButtons);
    m_useTeams = addButton(tr("Use the &team's"), [this] { useTheTeams(); });
    m_useTeams->setObjectName(u"catalogUseTeams"_s);
    m_useTeams->setToolTip(tr("Remove your own version, which hides the one that the team shares"));
    side->addStretch(1);

    m_hint->setObjectName(u"catalogHint"_s);
    m_hint->setTextFormat(Qt::PlainText); // it names colleagues
    m_hint->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::forPalette(palette()).mutedText);
    m_hint->setPalette(muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(middle, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    updateButtons();
}

void CatalogManager::setStore(std::shared_ptr<const CatalogStore> store)
{
    m_store = std::move(store);
    load();
}

void CatalogManager::load()
{
    m_loading.start([path = m_userDatabase, bundled = m_bundledDatabase,
                     shared = m_team.shownCatalogs()](const auto &) {
        return KnownCatalogs::read(bundled, path, shared);
    });
}

void CatalogManager::fill(const KnownCatalogs &catalogs)
{
    m_catalogs = catalogs;
    m_list->fill(catalogs, *m_store);
    m_list->setBusy(false);
    updateButtons();
}

void CatalogManager::change(const CatalogChange &change)
{
    m_problem->hide();
    m_message->closeMessage(); // what it offers to undo is no longer the last change
    m_list->setBusy(true); // one change after the other
    m_change = change;
    m_changing.start([work = change.redo, path = m_userDatabase](const auto &) {
        db::ImportedCatalogs database(path);
        work(database);
        return true;
    });
}

QString CatalogManager::currentSlug() const
{
    return m_list->currentOrigin() == CatalogList::Origin::Own ? m_list->currentSlug() : QString();
}

void CatalogManager::takeEdit(const QString &slug, bool isHidden, const QString &name)
{
    const auto *known = m_catalogs.ownOne(slug);
    if (known && !name.isEmpty() && withControlSigns(known->name) != name) {
        const auto call = [slug](const QString &to) {
            return [slug, to](db::ImportedCatalogs &catalogs) { catalogs.setName(slug, to); };
        };
        change({.text = [before = known->name,
                         name] { return tr("%1 is named %2 now").arg(before, name); },
                .redo = call(name),
                .undo = call(known->name)});
    } else if (isHidden != m_catalogs.hidden.contains(slug)) {
        const auto hide = [slug](bool isOut) {
            return [slug, isOut](db::ImportedCatalogs &catalogs) {
                catalogs.setHidden(slug, isOut);
            };
        };
        change({.text =
                        [name, isHidden] {
                            return isHidden ? tr("%1 is hidden").arg(name)
                                            : tr("%1 is shown again").arg(name);
                        },
                .redo = hide(isHidden),
                .undo = hide(!isHidden)});
    } else {
        load(); // nothing was changed: a name of blanks goes
    }
}

void CatalogManager::chooseColor()
{
    const auto *known = m_catalogs.ownOne(currentSlug());
    if (!known)
        return;
    const QColor present = m_list->currentColor();
    auto *chooser = new QColorDialog(present, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QColorDialog::colorSelected, this,
            [this, present, catalog = *known](const QColor &color) {
                if (color == present)
                    return;
                const auto paint = [slug = catalog.slug](const QString &with) {
                    return [slug, with](db::ImportedCatalogs &catalogs) {
                        catalogs.setColor(slug, with);
                    };
                };
                change({.text =
                                [name = catalog.name] {
                                    return tr("%1 has another colour").arg(name);
                                },
                        .redo = paint(color.name()),
                        .undo = paint(catalog.color)});
            });
    chooser->open();
}

void CatalogManager::showVersions()
{
    if (const auto *known = m_catalogs.ownOne(currentSlug()))
        m_formerVersions->makeMenu(*known, m_catalogs.versions.value(known->slug))
                ->popup(m_versions->mapToGlobal(QPoint(0, m_versions->height())));
}

void CatalogManager::exportCatalog()
{
    const int index = m_store->providerIndex(m_list->currentSlug());
    if (index == CatalogStore::none)
        return;
    auto *chooser = new QFileDialog(this, tr("Hand on a catalogue"));
    chooser->setObjectName(u"catalogChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"json"_s);
    chooser->setNameFilters({tr("Catalogue files (*.json)"), tr("All files (*)")});
    chooser->selectFile(catalogFileName(m_store->providers().at(index).slug));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, index, store = m_store](const QString &path) {
                m_problem->hide();
                m_writing.start([path, index, store](const auto &isCanceled) {
                    return Written{path,
                                   writeCatalogFile(path, *store, index, [&isCanceled](size_t) {
                                       return !isCanceled();
                                   })};
                });
            });
    chooser->open();
}

void CatalogManager::showWritten(const Written &written)
{
    if (written.outcome.status != ExportOutcome::Status::Done)
        showProblem(ExportText::describeFailure(written.outcome, written.path));
    else
        m_message->showMessage({.text = ExportText::describeDone(written.outcome, written.path),
                                .actionText = {},
                                .action = {},
                                .isProblem = false});
}

void CatalogManager::removeCatalog()
{
    takeAway([name = m_list->currentName()] { return tr("%1 was removed").arg(name); });
}

void CatalogManager::useTheTeams()
{
    takeAway([name = m_list->currentName()] {
        return tr("Your own %1 was removed; the team's is shown").arg(name);
    });
}

void CatalogManager::shareCatalog()
{
    const QString slug = m_list->currentSlug();
    const auto *own = m_catalogs.ownOne(slug);
    const auto *shared = m_catalogs.sharedOne(slug);
    if (own == nullptr && shared == nullptr)
        return;
    auto *dialog = new ShareCatalogDialog(
            m_team, m_userDatabase, {slug, own ? own->name : shared->name, own != nullptr}, this);
    addHelpTo(*dialog, HelpTopic::Team);
    dialog->open();
}

void CatalogManager::takeAway(const Wording &text)
{
    const QString slug = currentSlug();
    change({.text = text,
            .redo = [slug](db::ImportedCatalogs &catalogs) { catalogs.remove(slug); },
            .undo = [slug](db::ImportedCatalogs &catalogs) { catalogs.bringBack(slug); }});
}

/// Beside the message of the window, which cannot be reached from here.
void CatalogManager::offerUndo(const Wording &text)
{
    m_message->showMessage({.text = text,
                            .actionText = tr("&Undo"),
                            .action = [this] { Q_EMIT undoRequested(); },
                            .isProblem = false});
}

void CatalogManager::updateButtons()
{
    const QString slug = currentSlug();
    const bool isShared = m_list->currentOrigin() == CatalogList::Origin::Shared;
    const QString reason =
            tr("Your team shares this catalogue; only a curator can change it there.");
    const std::pair<QPushButton *, QString> ofOwn[] = {
            {m_update, tr("Import it again; what would change is shown first")},
            {m_color, tr("Of the dot before its name")},
            {m_versions, tr("What was imported before, and can be put back")},
            {m_remove, tr("Take the imported catalogue away; Undo brings it back")}};
    for (const auto &[button, purpose] : ofOwn) {
        setUsable(*button, !slug.isNull(), *m_list);
        button->setToolTip(isShared ? reason : purpose);
    }
    setUsable(*m_versions, m_catalogs.versions.value(slug).size() > 1, *m_list);
    setUsable(*m_export, m_store->providerIndex(m_list->currentSlug()) >= 0, *m_list);
    m_share->setVisible(m_team.isOn());
    setUsable(*m_share, isShared || !slug.isNull(), *m_list);
    m_share->setText(isShared ? tr("&Shared versions…") : tr("&Share with the team…"));
    m_useTeams->setVisible(!slug.isNull() && m_catalogs.sharedOne(slug));
    updateHint();
}

void CatalogManager::updateHint()
{
    const auto *shared = m_catalogs.sharedOne(m_list->currentSlug());
    const QString author = shared && !shared->author.isEmpty()
            //: of a catalogue that the team shares; %1 is a colleague, %2 a date and time
            ? tr("Shared by %1, %2.")
                      .arg(isolatedName(visibleText(shared->author)), shownTime(shared->importedAt))
            : QString();
    if (m_list->currentOrigin() == CatalogList::Origin::Shared)
        m_hint->setText(Phrases::sentences(
                {tr("Your team shares this catalogue, so only a curator can change it there. "
                    "Take the tick away to hide it."),
                 author}));
    else if (!m_useTeams->isHidden())
        m_hint->setText(Phrases::sentences(
                {tr("Your team shares a catalogue of this provider too. Yours hides it."),
                 author}));
    else
        m_hint->setText(tr("Take the tick away to hide a catalogue. A double click or F2 renames "
                           "an imported one; bundled ones stay as they are."));
}

void CatalogManager::showProblem(const QString &text)
{
    m_list->setBusy(false);
    m_problem->setText(withControlSigns(text));
    m_problem->show();
    announce(*this, m_problem->text());
}

} // namespace errdex
