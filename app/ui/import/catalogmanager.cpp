// SPDX-License-Identifier: MIT
#include "catalogmanager.h"

#include "core/databaseerrortext.h"
#include "core/export/catalogfile.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "db/catalogreader.h"
#include "ui/import/differencedialog.h"
#include "ui/messagebar.h"
#include "ui/theme/theme.h"

#include <QColorDialog>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ListColumn { NameColumn, CodesColumn, DateColumn, SourceColumn, ColumnCount };

constexpr int slugRole = Qt::UserRole;
constexpr int importedRole = Qt::UserRole + 1;

QIcon dot(const QColor &color)
{
    constexpr int size = 16;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(3, 3, size - 6, size - 6);
    return pixmap;
}

QString dateText(const QString &utc)
{
    return QLocale().toString(QDateTime::fromString(utc, Qt::ISODate).toLocalTime(),
                              QLocale::ShortFormat);
}

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
                               QWidget *parent)
    : Dialog(parent)
    , m_store(std::move(store))
    , m_bundledDatabase(paths.bundledDatabase)
    , m_userDatabase(paths.userDatabase)
    , m_list(new QTreeWidget(this))
    , m_problem(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_loading(
              this, [this](const Content &content) { fill(content); },
              [this](const std::exception_ptr &failure) { showProblem(whatFailed(failure)); })
    , m_changing(
              this,
              [this](bool) {
                  load();
                  Q_EMIT catalogsChanged();
              },
              [this](const std::exception_ptr &failure) {
                  showProblem(whatFailed(failure));
                  load();
              })
    , m_comparing(
              this,
              [this](const Versions &versions) {
                  (new DifferenceDialog(versions.difference, versions.title, this))->open();
              },
              [this](const std::exception_ptr &failure) { showProblem(whatFailed(failure)); })
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
    m_list->setObjectName(u"catalogList"_s);
    m_list->setAccessibleName(tr("Catalogues"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Codes"),
                             //: heading of a column of dates, and of "bundled"
                             tr("Imported"), tr("Source")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CatalogManager::updateButtons);
    connect(m_list, &QTreeWidget::itemChanged, this, &CatalogManager::takeEdit);
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
        const auto known =
                std::ranges::find(m_content.catalogs, slug, &db::ImportedCatalogRecord::slug);
        if (known != m_content.catalogs.end()) // the name as it is, not as it is shown
            Q_EMIT updateRequested(known->name, slug);
    });
    m_color = addButton(tr("&Colour…"), [this] { chooseColor(); });
    m_versions = addButton(tr("Former &versions"), [this] { showVersions(); });
    m_export = addButton(tr("&Hand on…"), [this] { exportCatalog(); });
    m_export->setObjectName(u"catalogExport"_s);
    m_versions->setObjectName(u"catalogVersions"_s);
    m_export->setToolTip(tr("Write the catalogue to a file that a colleague can import"));
    m_remove = addButton(tr("&Remove"), [this] { removeCatalog(); });
    m_remove->setObjectName(u"catalogRemove"_s);
    side->addStretch(1);

    auto *hint = new QLabel(tr("Take the tick away to hide a catalogue. A double click renames an "
                               "imported one; bundled ones stay as they are."));
    hint->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::forPalette(palette()).mutedText);
    hint->setPalette(muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(middle, 1);
    layout->addWidget(hint);
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
    m_loading.start([path = m_userDatabase, bundled = m_bundledDatabase](const auto &) {
        Content content;
        content.bundled = db::CatalogReader(bundled).providers();
        db::ImportedCatalogs database(path, db::ImportedCatalogs::Access::ReadOnly);
        content.catalogs = database.catalogs();
        for (const db::ImportedCatalogRecord &catalog : content.catalogs)
            content.versions.insert(catalog.slug, database.versions(catalog.slug));
        content.hidden = database.hiddenProviders();
        return content;
    });
}

void CatalogManager::fill(const Content &content)
{
    const QString current =
            m_list->currentItem() ? m_list->currentItem()->data(0, slugRole).toString() : QString();
    m_content = content;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        addBundled(content);
        addImported(content);
        for (int column = 0; column < ColumnCount; ++column)
            m_list->resizeColumnToContents(column);
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            if (m_list->topLevelItem(i)->data(0, slugRole).toString() == current)
                m_list->setCurrentItem(m_list->topLevelItem(i));
        }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_list->setEnabled(true);
    updateButtons();
}

void CatalogManager::addBundled(const Content &content)
{
    const Theme theme = Theme::forPalette(palette());
    for (const db::ProviderRecord &provider : content.bundled) {
        const bool isReplaced = std::any_of(
                content.catalogs.begin(), content.catalogs.end(),
                [&provider](const auto &catalog) { return catalog.slug == provider.slug; });
        if (isReplaced)
            continue; // listed with the imported ones
        const int index = m_store->providerIndex(provider.slug);
        const bool isShown = index != CatalogStore::none;
        const QString codes = isShown ? QLocale().toString(qulonglong(m_store->firstRowOf(index + 1)
                                                                      - m_store->firstRowOf(index)))
                                      : tr("hidden");
        auto *item = new QTreeWidgetItem(m_list,
                                         {withControlSigns(provider.name), codes, tr("bundled"),
                                          withControlSigns(provider.documentationTitle)});
        item->setData(0, slugRole, provider.slug);
        item->setIcon(NameColumn, isShown ? dot(theme.providerDot(index)) : dot(Qt::transparent));
        item->setCheckState(NameColumn,
                            content.hidden.contains(provider.slug) ? Qt::Unchecked : Qt::Checked);
        item->setTextAlignment(CodesColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(SourceColumn,
                         Qt::convertFromPlainText(withControlSigns(provider.documentationUrl)));
    }
}

void CatalogManager::addImported(const Content &content)
{
    const Theme theme = Theme::forPalette(palette());
    for (const db::ImportedCatalogRecord &catalog : content.catalogs) {
        auto *item = new QTreeWidgetItem(
                m_list,
                {withControlSigns(catalog.name), QLocale().toString(catalog.codeCount),
                 dateText(catalog.importedAt), withControlSigns(catalog.source)});
        item->setData(0, slugRole, catalog.slug);
        item->setData(0, importedRole, true);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const int index = m_store->providerIndex(catalog.slug);
        item->setIcon(NameColumn,
                      dot(catalog.color.isEmpty() ? theme.providerDot(qMax(0, index))
                                                  : QColor(catalog.color)));
        item->setCheckState(NameColumn,
                            content.hidden.contains(catalog.slug) ? Qt::Unchecked : Qt::Checked);
        item->setTextAlignment(CodesColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(NameColumn,
                         //: the first version of three: "Version 1 of 3"
                         tr("Version %1 of %2").arg(catalog.version).arg(catalog.versionCount));
        item->setToolTip(SourceColumn, Qt::convertFromPlainText(withControlSigns(catalog.url)));
    }
}

void CatalogManager::change(std::function<void(db::ImportedCatalogs &)> work)
{
    m_problem->hide();
    m_list->setEnabled(false); // one change after the other
    m_changing.start([work = std::move(work), path = m_userDatabase](const auto &) {
        db::ImportedCatalogs database(path);
        work(database);
        return true;
    });
}

QString CatalogManager::currentSlug() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && item->data(0, importedRole).toBool() ? item->data(0, slugRole).toString()
                                                        : QString();
}

void CatalogManager::takeEdit(QTreeWidgetItem *item, int column)
{
    if (m_isFilling || column != NameColumn)
        return;
    const QString slug = item->data(0, slugRole).toString();
    const bool isHidden = item->checkState(NameColumn) == Qt::Unchecked;
    const QString name = item->text(NameColumn).simplified();
    const auto known = std::find_if(m_content.catalogs.begin(), m_content.catalogs.end(),
                                    [&slug](const auto &catalog) { return catalog.slug == slug; });
    const bool isRenamed = known != m_content.catalogs.end()
            && withControlSigns(known->name) != name && !name.isEmpty();
    change([slug, isHidden, name, isRenamed](db::ImportedCatalogs &catalogs) {
        catalogs.setHidden(slug, isHidden);
        if (isRenamed)
            catalogs.setName(slug, name);
    });
}

void CatalogManager::chooseColor()
{
    auto *chooser = new QColorDialog(this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QColorDialog::colorSelected, this,
            [this, slug = currentSlug()](const QColor &color) {
                change([slug, name = color.name()](db::ImportedCatalogs &catalogs) {
                    catalogs.setColor(slug, name);
                });
            });
    chooser->open();
}

void CatalogManager::showVersions()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString slug = currentSlug();
    for (const db::ImportedVersionRecord &version : m_content.versions.value(slug)) {
        //: Stands before a date and "40 codes".
        const QString title =
                Phrases::list({tr("Version %1").arg(version.number), dateText(version.importedAt),
                               tr("%Ln code(s)", nullptr, int(version.codeCount))});
        if (version.isPresent) {
            QAction *present = menu->addAction(title);
            present->setCheckable(true);
            present->setChecked(true);
            continue;
        }
        QMenu *former = menu->addMenu(title);
        former->setObjectName(u"catalogVersion%1"_s.arg(version.number));
        former->addAction(tr("What has &changed since"), this,
                          [this, version] { compareWith(version); });
        former->addAction(tr("&Put back"), this, [this, slug, number = version.number] {
            change([slug, number](db::ImportedCatalogs &catalogs) {
                catalogs.restore(slug, number);
            });
        });
    }
    menu->popup(m_versions->mapToGlobal(QPoint(0, m_versions->height())));
}

void CatalogManager::compareWith(const db::ImportedVersionRecord &version)
{
    const QString title = tr("%1: what has changed since version %2 of %3")
                                  .arg(m_list->currentItem()->text(NameColumn))
                                  .arg(version.number)
                                  .arg(dateText(version.importedAt));
    m_comparing.start([path = m_userDatabase, slug = currentSlug(), number = version.number,
                       title](const auto &) {
        db::ImportedCatalogs catalogs(path, db::ImportedCatalogs::Access::ReadOnly);
        const CatalogContent before = contentOf(catalogs, slug, number);
        const CatalogContent after = contentOf(catalogs, slug);
        return Versions{title,
                        std::make_shared<const CatalogDifference>(
                                CatalogDifference::between(before.codes, after.codes))};
    });
}

void CatalogManager::exportCatalog()
{
    const int index = m_store->providerIndex(m_list->currentItem()->data(0, slugRole).toString());
    if (index == CatalogStore::none)
        return;
    auto *chooser = new QFileDialog(this, tr("Hand on a catalogue"));
    chooser->setObjectName(u"catalogChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
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
    const QString slug = currentSlug();
    const QString name = m_list->currentItem()->text(NameColumn);
    Q_EMIT removed(name, slug);
    change([slug](db::ImportedCatalogs &catalogs) { catalogs.remove(slug); });
    m_message->showMessage({.text = tr("%1 was removed").arg(name),
                            .actionText = tr("&Undo"),
                            .action =
                                    [this, slug] {
                                        change([slug](db::ImportedCatalogs &catalogs) {
                                            catalogs.bringBack(slug);
                                        });
                                    },
                            .isProblem = false});
}

void CatalogManager::updateButtons()
{
    const QString slug = currentSlug();
    for (QPushButton *button : {m_update, m_color, m_remove})
        button->setEnabled(!slug.isNull());
    m_versions->setEnabled(m_content.versions.value(slug).size() > 1);
    const QTreeWidgetItem *item = m_list->currentItem();
    m_export->setEnabled(item && m_store->providerIndex(item->data(0, slugRole).toString()) >= 0);
}

void CatalogManager::showProblem(const QString &text)
{
    m_list->setEnabled(true);
    m_problem->setText(withControlSigns(text));
    m_problem->show();
}

} // namespace errdex
