// SPDX-License-Identifier: MIT
#include "cataloglist.h"

#include "core/catalog/origintext.h"
#include "core/text/dates.h"
#include "core/text/visible.h"
#include "db/catalogreader.h"
#include "ui/actions/keytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTextDocument>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int slugRole = Qt::UserRole;
constexpr int originRole = Qt::UserRole + 1;
constexpr int colorRole = Qt::UserRole + 2;

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

/// Legible on a selected row too.
QIcon teamSign(const Theme &theme, qreal ratio)
{
    constexpr QSize size(16, 16);
    QIcon sign(ownIcon(u"team"_s, theme.mutedText).pixmap(size, ratio));
    sign.addPixmap(ownIcon(u"team"_s, theme.highlightText).pixmap(size, ratio), QIcon::Selected);
    return sign;
}

class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(CatalogList::tr("Name of the catalogue"));
        editor->setAccessibleDescription(
                CatalogList::tr("%1 takes it, %2 leaves it as it was.")
                        .arg(keyText(Qt::Key_Enter), keyText(Qt::Key_Escape)));
        return editor;
    }
};

const db::ImportedCatalogRecord *find(const QList<db::ImportedCatalogRecord> &catalogs,
                                      const QString &slug)
{
    const auto found = std::ranges::find(catalogs, slug, &db::ImportedCatalogRecord::slug);
    return found == catalogs.end() ? nullptr : &*found;
}

} // namespace

KnownCatalogs KnownCatalogs::read(const QString &bundledDatabase, const QString &userDatabase,
                                  const QString &sharedDatabase)
{
    constexpr auto reading = db::ImportedCatalogs::Access::ReadOnly;
    KnownCatalogs known;
    known.bundled = db::CatalogReader(bundledDatabase).providers();
    db::ImportedCatalogs own(userDatabase, reading);
    known.own = own.catalogs();
    for (const db::ImportedCatalogRecord &catalog : known.own)
        known.versions.insert(catalog.slug, own.versions(catalog.slug));
    known.hidden = own.hiddenProviders();
    try {
        if (!sharedDatabase.isEmpty())
            known.shared = db::ImportedCatalogs(sharedDatabase, reading).catalogs();
    } catch (const db::Error &) {
        // Damaged, and not to be shown: one's own are still here.
    }
    return known;
}

const db::ImportedCatalogRecord *KnownCatalogs::ownOne(const QString &slug) const
{
    return find(own, slug);
}

const db::ImportedCatalogRecord *KnownCatalogs::sharedOne(const QString &slug) const
{
    return find(shared, slug);
}

CatalogList::CatalogList(QWidget *parent)
    : QuietView(parent)
{
    setObjectName(u"catalogList"_s);
    setItemDelegateForColumn(NameColumn, new NameDelegate(this));
    setAccessibleName(tr("Catalogues"));
    setAccessibleDescription(
            tr("Space hides a catalogue, or shows it again. F2 renames one that was imported."));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Name"), tr("Codes"),
                     //: heading of a column of dates, and of "bundled"
                     tr("Imported"), tr("Source")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(this, &QTreeWidget::itemChanged, this, &CatalogList::takeEdit);
}

void CatalogList::fill(const KnownCatalogs &catalogs, const CatalogStore &store)
{
    const QString current = currentSlug();
    const QScopedValueRollback filling(m_isFilling, true);
    // In place, so that a screen reader is not told of the current line once more.
    m_filled = 0;
    addBundled(catalogs, store);
    addImported(catalogs, store);
    while (topLevelItemCount() > m_filled)
        delete takeTopLevelItem(m_filled);
    for (int column = 0; column < ColumnCount; ++column)
        resizeColumnToContents(column);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, slugRole).toString() == current)
            setCurrentItem(topLevelItem(i));
    }
    if (!currentItem())
        setCurrentItem(topLevelItem(0));
}

QString CatalogList::currentSlug() const
{
    return currentItem() ? currentItem()->data(0, slugRole).toString() : QString();
}

QString CatalogList::currentName() const
{
    return currentItem() ? currentItem()->text(NameColumn) : QString();
}

CatalogList::Origin CatalogList::currentOrigin() const
{
    return currentItem() ? Origin(currentItem()->data(0, originRole).toInt()) : Origin::None;
}

QColor CatalogList::currentColor() const
{
    return currentItem() ? currentItem()->data(0, colorRole).value<QColor>() : QColor();
}

QTreeWidgetItem *CatalogList::add(const QString &slug, Origin origin, const QStringList &texts,
                                  const QString &url, const QColor &color, bool isHidden)
{
    // Another one is another line: a name that is being written stays with its own.
    const QTreeWidgetItem *before = topLevelItem(m_filled);
    const bool isSame = before && before->data(0, slugRole).toString() == slug;
    while (!isSame && topLevelItemCount() > m_filled)
        delete takeTopLevelItem(m_filled);
    if (!isSame)
        new QTreeWidgetItem(this);
    QTreeWidgetItem *item = topLevelItem(m_filled++);
    item->setFlags(QTreeWidgetItem().flags());
    for (int column = 0; column < ColumnCount; ++column)
        item->setText(column, texts.at(column));
    item->setToolTip(NameColumn, {});
    item->setIcon(DateColumn, {});
    item->setToolTip(DateColumn, {});
    item->setData(DateColumn, Qt::AccessibleDescriptionRole, {});
    item->setData(0, slugRole, slug);
    item->setData(0, originRole, int(origin));
    item->setData(0, colorRole, color);
    item->setIcon(NameColumn, dot(color));
    item->setCheckState(NameColumn, isHidden ? Qt::Unchecked : Qt::Checked);
    item->setTextAlignment(CodesColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(SourceColumn, Qt::convertFromPlainText(withControlSigns(url)));
    return item;
}

void CatalogList::addBundled(const KnownCatalogs &catalogs, const CatalogStore &store)
{
    const Theme theme = Theme::forPalette(palette());
    for (const db::ProviderRecord &provider : catalogs.bundled) {
        if (catalogs.ownOne(provider.slug) || catalogs.sharedOne(provider.slug))
            continue; // listed with those
        const int index = store.providerIndex(provider.slug);
        const bool isShown = index != CatalogStore::none;
        const QString codes = isShown ? QLocale().toString(qulonglong(store.firstRowOf(index + 1)
                                                                      - store.firstRowOf(index)))
                                      : tr("hidden");
        add(provider.slug, Origin::Bundled,
            {withControlSigns(provider.name), codes, OriginText::word(provider),
             withControlSigns(provider.documentationTitle)},
            provider.documentationUrl, isShown ? theme.providerDot(index) : QColor(Qt::transparent),
            catalogs.hidden.contains(provider.slug));
    }
}

void CatalogList::addImported(const KnownCatalogs &catalogs, const CatalogStore &store)
{
    const Theme theme = Theme::forPalette(palette());
    const QIcon sign = teamSign(theme, devicePixelRatioF());
    const auto addOne = [&](const db::ImportedCatalogRecord &catalog, Origin origin) {
        db::ProviderRecord provider;
        provider.isImported = true;
        provider.isShared = origin == Origin::Shared;
        provider.hidesShared = origin == Origin::Own && catalogs.sharedOne(catalog.slug);
        QString date = provider.isShared ? OriginText::word(provider)
                                         : shownTime(catalog.importedAt);
        if (provider.hidesShared)
            //: behind the date of an own import: the team shares one too, which is not shown
            date += u" · "_s + tr("hides the team's");
        const int index = store.providerIndex(catalog.slug);
        QTreeWidgetItem *item = add(
                catalog.slug, origin,
                {withControlSigns(catalog.name), QLocale().toString(catalog.codeCount), date,
                 withControlSigns(catalog.source)},
                catalog.url,
                catalog.color.isEmpty() ? theme.providerDot(qMax(0, index)) : QColor(catalog.color),
                catalogs.hidden.contains(catalog.slug));
        if (origin == Origin::Own) {
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setToolTip(NameColumn,
                             //: the first version of three: "Version 1 of 3"
                             tr("Version %1 of %2")
                                     .arg(QLocale().toString(catalog.version),
                                          QLocale().toString(catalog.versionCount)));
        }
        if (const QString team = OriginText::teamSentence(provider); !team.isEmpty()) {
            item->setIcon(DateColumn, sign);
            item->setToolTip(DateColumn, Qt::convertFromPlainText(team, Qt::WhiteSpaceNormal));
            item->setData(DateColumn, Qt::AccessibleDescriptionRole, team);
        }
    };
    for (const db::ImportedCatalogRecord &catalog : catalogs.own)
        addOne(catalog, Origin::Own);
    for (const db::ImportedCatalogRecord &catalog : catalogs.shared) {
        if (!catalogs.ownOne(catalog.slug))
            addOne(catalog, Origin::Shared);
    }
}

bool CatalogList::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return !m_isBusy && QuietView::edit(index, trigger, event);
}

void CatalogList::takeEdit(QTreeWidgetItem *item, int column)
{
    if (!m_isFilling && column == NameColumn)
        Q_EMIT edited(item->data(0, slugRole).toString(),
                      item->checkState(NameColumn) == Qt::Unchecked,
                      item->text(NameColumn).simplified());
}

} // namespace errdex
