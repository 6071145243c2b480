// SPDX-License-Identifier: MIT
#include "restoredialog.h"

#include "core/text/dates.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/focus/handover.h"
#include "ui/focus/quietview.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ListColumn { WhenColumn, WhyColumn, ContentColumn, SizeColumn, ColumnCount };

constexpr int pathRole = Qt::UserRole;
constexpr int damagedRole = Qt::UserRole + 1; ///< a damaged file, to be read as far as it goes

constexpr int salvageRole = Qt::UserRole + 2; ///< of a damaged file, or what was read of one

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names files
    label->setWordWrap(true);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(const QString &databasePath, QWidget *parent)
    : Dialog(parent)
    , m_database(databasePath)
    , m_heading(makeLabel(this))
    , m_text(makeLabel(this))
    , m_problem(makeLabel(this))
    , m_list(new QuietView<QTreeWidget>(this))
    , m_loading(
              this, [this](const OwnDataKeeper::States &states) { fill(states); },
              [this](const std::exception_ptr &) { fill({}); })
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore own data"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    resize(std::max(760, 95 * fontMetrics().averageCharWidth()), 460);
    load();
}

void RestoreDialog::buildLayout()
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setText(tr("Looking at what there is…"));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::forPalette(palette()).warning);
    m_problem->setPalette(colors);
    m_problem->hide();

    m_list->setObjectName(u"restoreList"_s);
    m_list->setAccessibleName(tr("States that can be restored"));
    m_list->setAccessibleDescription(tr("Enter restores the chosen state."));
    m_list->setColumnCount(ColumnCount);
    //: "Kept" heads a column of dates, "Why" one of reasons such as "before an update"
    m_list->setHeaderLabels({tr("Kept"), tr("Why"), tr("What is in it"), tr("Size")});
    m_list->headerItem()->setTextAlignment(SizeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::restoreCurrent);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setToolTip(tr("Puts the chosen state in the place of the present one"));
    m_empty = buttons->addButton(tr("Start &empty"), QDialogButtonBox::ActionRole);
    m_empty->setObjectName(u"restoreEmpty"_s);
    m_empty->setToolTip(tr("Move the damaged file aside and begin with nothing"));
    m_empty->hide();
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restoreCurrent);
    connect(m_empty, &QPushButton::clicked, this, &RestoreDialog::emptyRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    updateButtons();
}

void RestoreDialog::load()
{
    m_loading.start([path = m_database](const auto &) { return OwnDataKeeper::states(path); });
}

void RestoreDialog::fill(const OwnDataKeeper::States &states)
{
    m_isDamaged = states.isDamaged;
    m_list->clear();
    for (const auto &kept : states.snapshots)
        addSnapshot(kept);
    if (states.isDamaged)
        addDamaged(m_database, tr("now"), tr("Damaged file"), QFileInfo(m_database).size());
    for (const db::SetAside &file : states.setAside)
        addDamaged(file.path, shownTime(file.at), tr("Damaged file, moved aside"), file.bytes);
    if (states.isDamaged) {
        m_heading->setText(tr("The file with your own data is damaged"));
        m_text->setText(
                tr("The catalogues can be used. Choose what to go on with: the damaged file "
                   "is moved aside and kept, whatever you choose."));
    } else if (m_list->topLevelItemCount() == 0) {
        m_heading->setText(tr("There is nothing to restore yet"));
        m_text->setText(tr("Errdex copies your own data once a day, and before it changes the "
                           "file's form. The last ten copies are kept."));
    } else {
        m_heading->setText(tr("Go back to an earlier state of your own data"));
        m_text->setText(
                tr("Stars, notes and imported catalogues become what they were. The present "
                   "state is copied first, so that this can be undone."));
    }
    m_empty->setVisible(states.isDamaged);
    chooseNewestGood();
    for (int column = 0; column < ColumnCount; ++column)
        m_list->resizeColumnToContents(column);
    constexpr int air = 16;
    for (const int column : {WhenColumn, WhyColumn, SizeColumn})
        m_list->setColumnWidth(column, m_list->columnWidth(column) + air);
    m_list->header()->setSectionResizeMode(ContentColumn, QHeaderView::Stretch);
    updateButtons();
}

// What was read of a damaged file is the present state already, and comes last.
void RestoreDialog::chooseNewestGood()
{
    for (const bool isSalvageWelcome : {false, true}) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            if (item->flags().testFlag(Qt::ItemIsEnabled)
                && (isSalvageWelcome || !item->data(0, salvageRole).toBool())) {
                m_list->setCurrentItem(item);
                return;
            }
        }
    }
}

void RestoreDialog::addSnapshot(const OwnDataKeeper::States::Kept &kept)
{
    const auto why = [&kept] {
        switch (kept.snapshot.reason) {
        case db::SnapshotReason::Daily:
            //: why a copy was made: the one that is made each day
            return tr("once a day");
        case db::SnapshotReason::Upgrade:
            return tr("before an update");
        case db::SnapshotReason::Restore:
            return tr("before restoring");
        case db::SnapshotReason::Salvage:
            return tr("read of a damaged file");
        case db::SnapshotReason::Join:
            return tr("before joining in a file");
        }
        Q_UNREACHABLE();
    };
    QString content = tr("cannot be read");
    if (kept.summary && kept.summary->codes > 0)
        content = tr("%1, %2").arg(tr("%Ln star(s) and note(s)", nullptr, int(kept.summary->kept)),
                                   tr("%Ln imported code(s)", nullptr, int(kept.summary->codes)));
    else if (kept.summary)
        content = tr("%Ln star(s) and note(s)", nullptr, int(kept.summary->kept));
    auto *item = new QTreeWidgetItem(m_list,
                                     {shownTime(kept.snapshot.takenAt), why(), isolated(content),
                                      isolated(QLocale().formattedDataSize(kept.snapshot.bytes))});
    item->setTextAlignment(SizeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setData(0, pathRole, kept.snapshot.path);
    item->setData(0, damagedRole, false);
    item->setData(0, salvageRole, kept.snapshot.reason == db::SnapshotReason::Salvage);
    item->setToolTip(0, Qt::convertFromPlainText(withControlSigns(kept.snapshot.path)));
    if (!kept.summary)
        item->setFlags(Qt::NoItemFlags);
}

void RestoreDialog::addDamaged(const QString &path, const QString &when, const QString &what,
                               qint64 bytes)
{
    auto *item = new QTreeWidgetItem(m_list,
                                     {when, what, tr("what can still be read of it"),
                                      isolated(QLocale().formattedDataSize(bytes))});
    item->setTextAlignment(SizeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setData(0, pathRole, path);
    item->setData(0, damagedRole, true);
    item->setData(0, salvageRole, true);
    item->setToolTip(0, Qt::convertFromPlainText(withControlSigns(path)));
}

void RestoreDialog::updateButtons()
{
    setUsable(*m_restore, !m_isBusy && m_list->currentItem(), *m_list);
    setUsable(*m_empty, !m_isBusy, *m_list);
}

void RestoreDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy)
        m_problem->hide();
    updateButtons();
}

void RestoreDialog::showProblem(const QString &text)
{
    m_problem->setText(withControlSigns(text));
    m_problem->show();
    announce(*this, m_problem->text());
}

void RestoreDialog::restoreCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || m_isBusy)
        return;
    const QString path = item->data(0, pathRole).toString();
    if (item->data(0, damagedRole).toBool())
        Q_EMIT salvageRequested(path);
    else
        Q_EMIT snapshotRequested(path, item->text(WhenColumn));
}

} // namespace errdex
