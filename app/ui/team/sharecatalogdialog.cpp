// SPDX-License-Identifier: MIT
#include "ui/team/sharecatalogdialog.h"

#include "core/import/differencetext.h"
#include "core/team/teamerrortext.h"
#include "core/text/dates.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/detail/labels.h"
#include "ui/focus/handover.h"
#include "ui/focus/quietview.h"
#include "ui/import/differencedialog.h"
#include "ui/import/differenceview.h"
#include "ui/team/teamjob.h"
#include "ui/team/teamwords.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

enum VersionColumn { NumberColumn, AuthorColumn, TimeColumn, CodesColumn, SourceColumn };

constexpr int numberRole = Qt::UserRole;

} // namespace

ShareCatalogDialog::ShareCatalogDialog(TeamData &team, QString userDatabase, Subject subject,
                                       QWidget *parent)
    : Dialog(parent)
    , m_team(team)
    , m_userDatabase(std::move(userDatabase))
    , m_subject(std::move(subject))
    , m_state(plainLabel({}, font(), palette().color(QPalette::WindowText), this))
    , m_changes(new DifferenceView(this))
    , m_versions(new QuietView<QTreeWidget>(this))
{
    setObjectName(u"shareCatalog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_subject.hasOwn ? tr("Share with the team") : tr("The team's versions"));
    m_state->setObjectName(u"shareState"_s);
    m_changes->setObjectName(u"shareChanges"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_share = buttons->addButton(tr("&Share"), QDialogButtonBox::ActionRole);
    m_share->setToolTip(tr("Everybody in the team gets the catalogue as it is here"));
    m_share->setObjectName(u"shareNow"_s);
    m_again = buttons->addButton(tr("Try a&gain"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"shareAgain"_s);
    m_share->setVisible(m_subject.hasOwn); // adding a button shows all
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_share, &QPushButton::clicked, this, &ShareCatalogDialog::share);
    const auto look = [this] {
        ask(tr("Asking the server…"), [](const CatalogSharing &sharing) { return sharing.look(); });
    };
    connect(m_again, &QPushButton::clicked, this, look);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(withVisibleControls(m_subject.name),
                                 scaled(font(), 1.0, QFont::DemiBold),
                                 palette().color(QPalette::WindowText), this));
    layout->addWidget(m_state);
    m_changes->setVisible(m_subject.hasOwn);
    layout->addWidget(m_changes, 3);
    layout->addWidget(makeVersions(), 2);
    layout->addWidget(buttons);
    resize(std::max(760, 90 * fontMetrics().averageCharWidth()), m_subject.hasOwn ? 560 : 400);
    look();
}

ShareCatalogDialog::~ShareCatalogDialog()
{
    *m_isCanceled = true;
}

QWidget *ShareCatalogDialog::makeVersions()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *title = new QLabel(tr("&Versions on the server"), area);
    title->setBuddy(m_versions);
    layout->addWidget(title);
    m_versions->setObjectName(u"shareVersions"_s);
    m_versions->setAccessibleName(tr("Versions on the server"));
    m_versions->setAccessibleDescription(
            tr("The buttons beside the list are about the chosen version."));
    m_versions->setHeaderLabels({tr("Version"), tr("Shared by"), tr("When"), tr("Codes"),
                                 //: of a version: the file it was imported from
                                 tr("Source")});
    m_versions->setRootIsDecorated(false);
    m_versions->setUniformRowHeights(true);
    m_versions->setAlternatingRowColors(true);
    connect(m_versions, &QTreeWidget::currentItemChanged, this, &ShareCatalogDialog::updateButtons);
    auto *row = new QHBoxLayout;
    row->addWidget(m_versions, 1);
    auto *side = new QVBoxLayout;
    const auto add = [this, area, side](const QString &text, const QString &name, auto act) {
        auto *button = new QPushButton(text, area);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        side->addWidget(button);
        return button;
    };
    m_compare =
            add(tr("What has &changed since"), u"shareCompare"_s, [this] { compareWithPresent(); });
    m_compare->setToolTip(tr("From the chosen version to the one that is shared now"));
    m_putBack = add(tr("&Put back"), u"sharePutBack"_s, [this] { putBack(); });
    m_putBack->setToolTip(tr("Everybody in the team gets this version again"));
    m_withdraw = add(tr("&Withdraw…"), u"shareWithdraw"_s, [this] { withdraw(); });
    m_withdraw->setToolTip(tr("Take the catalogue from the team; its versions stay on the server"));
    side->addStretch(1);
    row->addLayout(side);
    layout->addLayout(row, 1);
    return area;
}

void ShareCatalogDialog::withSharing(const std::function<void(const CatalogSharing &)> &goOn)
{
    const TeamSettings settings = m_team.settings();
    db::TeamAddress address;
    try {
        address = settings.address();
    } catch (const db::TeamError &error) {
        CatalogSharing::View view;
        view.failure = TeamErrorText::describe(error);
        showView(view);
        return;
    }
    m_team.password().find(
            settings.account(), [guard = QPointer(this), address, goOn](const QString &password) {
                if (guard.isNull())
                    return;
                db::TeamAddress known = address;
                known.password = password;
                goOn(CatalogSharing(
                        known, guard->m_userDatabase, guard->m_subject.slug,
                        [isCanceled = guard->m_isCanceled] { return isCanceled->load(); }));
            });
}

void ShareCatalogDialog::ask(const QString &waiting, const Ask &question)
{
    if (m_isBusy)
        return;
    setBusy(waiting);
    withSharing([this, question](const CatalogSharing &sharing) {
        runApart(
                this, [sharing, question] { return question(sharing); },
                [this](const CatalogSharing::View &view) { showView(view); });
    });
}

void ShareCatalogDialog::setBusy(const QString &waiting)
{
    m_isBusy = true;
    m_state->setText(waiting);
    m_state->setPalette({});
    updateButtons();
}

void ShareCatalogDialog::share()
{
    ask(tr("Sharing… Closing this window cancels it."),
        [seen = m_view.revision](const CatalogSharing &sharing) { return sharing.share(seen); });
}

void ShareCatalogDialog::putBack()
{
    const db::TeamCatalogVersion *version = currentVersion();
    if (version == nullptr)
        return;
    ask(tr("Asking the server…"),
        [number = version->number, seen = m_view.revision](const CatalogSharing &sharing) {
            return sharing.setPresent(number, seen);
        });
}

void ShareCatalogDialog::compareWithPresent()
{
    const db::TeamCatalogVersion *former = currentVersion();
    const db::TeamCatalogVersion *present = m_view.present();
    if (former == nullptr || present == nullptr || m_isBusy)
        return;
    const QString title = tr("%1: what has changed since version %2")
                                  .arg(m_subject.name, QLocale().toString(former->number));
    setBusy(tr("Asking the server…"));
    withSharing([this, title, before = former->id,
                 after = present->id](const CatalogSharing &sharing) {
        runApart(
                this, [sharing, before, after] { return sharing.changesBetween(before, after); },
                [this, title](const CatalogSharing::Changes &changes) {
                    CatalogSharing::View view = m_view;
                    view.failure = changes.failure;
                    view.done.clear();
                    showView(view);
                    if (changes.difference)
                        (new DifferenceDialog(changes.difference, title, this))->open();
                });
    });
}

void ShareCatalogDialog::withdraw()
{
    auto *question = new QMessageBox(
            QMessageBox::Question, tr("Withdraw from the team"),
            tr("Nobody in the team will see %1 any more, unless they have imported it themselves. "
               "Its versions stay on the server, and each can be put back.")
                    .arg(isolated(withVisibleControls(m_subject.name))),
            QMessageBox::Cancel, this);
    question->setObjectName(u"withdrawQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *goAhead = question->addButton(tr("&Withdraw"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(goAhead, &QPushButton::clicked, this, [this] {
        ask(tr("Asking the server…"), [seen = m_view.revision](const CatalogSharing &sharing) {
            return sharing.setPresent(std::nullopt, seen);
        });
    });
    question->open();
}

const db::TeamCatalogVersion *ShareCatalogDialog::currentVersion() const
{
    const QTreeWidgetItem *item = m_versions->currentItem();
    if (item == nullptr)
        return nullptr;
    const auto found = std::ranges::find(m_view.versions, item->data(0, numberRole).toInt(),
                                         &db::TeamCatalogVersion::number);
    return found == m_view.versions.end() ? nullptr : &*found;
}

QString ShareCatalogDialog::introduction() const
{
    QStringList sentences;
    if (!m_view.failure.isEmpty())
        sentences.append(m_view.failure);
    if (!m_view.done.isEmpty())
        sentences.append(m_view.done);
    if (!m_view.isKnown)
        return Phrases::sentences(sentences);
    if (m_subject.hasOwn && m_view.difference && m_view.done.isEmpty()) {
        if (!m_view.isNewToTeam())
            sentences.append(tr("The team has it like this already."));
        else if (m_view.present() == nullptr)
            //: %1 is "40 added, 0 changed, 0 removed"
            sentences.append(tr("The team does not have this catalogue yet. Sharing it brings "
                                "everybody these codes: %1.")
                                     .arg(DifferenceText::changes(*m_view.difference)));
        else if (m_view.difference->changes.empty())
            sentences.append(tr("The team has the same codes, and sharing yours changes something "
                                "else for everybody:"));
        else
            //: %1 is "2 added, 0 changed, 1 removed"
            sentences.append(tr("Sharing yours changes the codes that everybody in the team has: "
                                "%1.")
                                     .arg(DifferenceText::changes(*m_view.difference)));
        sentences += m_view.headChanges;
    }
    if (!m_view.mayCurate)
        sentences.append(tr("Your account is not a curator's, so you can only look. An "
                            "administrator can give it the role errdex_curator."));
    else if (m_view.isReadOnly)
        sentences.append(tr("The server takes no changes at present."));
    return Phrases::sentences(sentences);
}

void ShareCatalogDialog::showView(const CatalogSharing::View &view)
{
    m_isBusy = false;
    if (view.isKnown) {
        m_view = view;
    } else { // what was known stays in sight
        m_view.failure = view.failure;
        m_view.done.clear();
    }
    m_state->setText(withVisibleControls(introduction()));
    QPalette colors;
    if (!m_view.failure.isEmpty())
        colors.setColor(QPalette::WindowText, Theme::forPalette(palette()).warning);
    m_state->setPalette(colors);
    announce(*this, m_state->text());
    m_changes->setDifference(m_view.difference);
    showVersions();
    updateButtons();
}

void ShareCatalogDialog::showVersions()
{
    const QTreeWidgetItem *before = m_versions->currentItem();
    const int current = before == nullptr ? 0 : before->data(0, numberRole).toInt();
    m_versions->clear();
    for (const db::TeamCatalogVersion &version : m_view.versions) {
        const QString number = QLocale().toString(version.number);
        auto *item = new QTreeWidgetItem(
                m_versions,
                //: the version of a catalogue that everybody has now
                {version.isPresent ? tr("%1, present").arg(number) : number,
                 visibleText(version.author), shownTime(version.createdAt),
                 QLocale().toString(version.codeCount), visibleText(version.source)});
        item->setData(0, numberRole, version.number);
        item->setTextAlignment(CodesColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (version.isPresent) {
            QFont strong = m_versions->font();
            strong.setWeight(QFont::DemiBold);
            item->setFont(NumberColumn, strong);
        }
        if (version.number == current)
            m_versions->setCurrentItem(item);
    }
    if (m_versions->currentItem() == nullptr)
        m_versions->setCurrentItem(m_versions->topLevelItem(0));
    for (int column = NumberColumn; column <= SourceColumn; ++column)
        m_versions->resizeColumnToContents(column);
}

void ShareCatalogDialog::updateButtons()
{
    const db::TeamCatalogVersion *version = currentVersion();
    const bool mayChange = !m_isBusy && m_view.isKnown && m_view.mayCurate && !m_view.isReadOnly;
    const bool isFormer = version != nullptr && !version->isPresent;
    const bool hasPresent = m_view.present() != nullptr;
    setUsable(*m_compare, !m_isBusy && isFormer && hasPresent, *m_versions);
    setUsable(*m_putBack, mayChange && isFormer, *m_versions);
    setUsable(*m_withdraw, mayChange && hasPresent, *m_versions);
    setUsable(*m_share, mayChange && m_view.isNewToTeam(), *m_versions);
    m_again->setVisible(!m_isBusy && !m_view.failure.isEmpty());
}

} // namespace errdex
