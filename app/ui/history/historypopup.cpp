// SPDX-License-Identifier: MIT
#include "historypopup.h"

#include "core/text/dates.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "models/codedetail.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/keytext.h"
#include "ui/actions/mnemonics.h"
#include "ui/focus/handover.h"
#include "ui/linebuttons.h"
#include "ui/search/completiondelegate.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int emptyHeight = 72;
constexpr int widest = 720;
constexpr int narrowest = 420;
constexpr int mostRowsInSight = 12;

/// A switch of the table of actions, so that menu and popup are one.
QCheckBox *checkBoxOf(QAction *action, const QString &toolTip, QWidget *parent)
{
    auto *box = new QCheckBox(withoutMnemonic(action->text()), parent);
    box->setToolTip(toolTip);
    box->setChecked(action->isChecked());
    QObject::connect(box, &QCheckBox::toggled, action, &QAction::setChecked);
    QObject::connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    QObject::connect(action, &QAction::enabledChanged, box, &QCheckBox::setEnabled);
    box->setEnabled(action->isEnabled());
    return box;
}

} // namespace

HistoryPopup::HistoryPopup(const Actions &actions, QWidget *anchor)
    : QFrame(anchor->window())
    , m_anchor(anchor)
    , m_needle(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(u"historyPopup"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("History of lookups"));
    setFocusProxy(m_needle);

    m_needle->setPlaceholderText(tr("Find in the history"));
    m_needle->setAccessibleName(tr("Find in the history"));
    m_needle->setAccessibleDescription(tr("The arrows go through the lookups that have these "
                                          "letters, %1 takes one.")
                                               .arg(keyText(Qt::Key_Enter)));
    addClearButton(*m_needle);
    addLeadingIcon(*m_needle, "search");
    m_needle->installEventFilter(this);
    connect(m_needle, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        updateList();
    });

    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while arrows choose
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Lookups"));
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });

    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 0, 16, 0);
    m_empty->setMinimumHeight(emptyHeight);

    auto *clear = new QPushButton(tr("C&lear"), this);
    clear->setObjectName(u"clearHistory"_s);
    clear->setAutoDefault(false);
    clear->setToolTip(tr("Undo brings it back"));
    connect(clear, &QPushButton::clicked, actions[ActionId::ClearHistory], &QAction::trigger);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->setSpacing(16);
    foot->addWidget(checkBoxOf(actions[ActionId::KeepHistory], tr("On this computer only"), this));
    foot->addWidget(checkBoxOf(actions[ActionId::KeepPastes],
                               tr("They may hold what a customer wrote"), this));
    foot->addStretch();
    foot->addWidget(clear);
    for (QWidget *child : findChildren<QWidget *>())
        child->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 0);
    head->addWidget(m_needle);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    layout->addLayout(foot);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
}

QString HistoryPopup::describe(const db::Lookup &lookup, const CatalogStore *store)
{
    if (!lookup.text.isEmpty())
        return visibleText(lookup.text.trimmed());
    QStringList names;
    for (const db::CodeKey &key : lookup.codes) {
        const std::optional<Row> row = store ? store->find(key) : std::nullopt;
        if (!row) {
            names.append(visibleText(key.provider + u' ' + key.code));
            continue;
        }
        const CodeDetail::Link link = CodeDetailMaker::link(*store, *row);
        QString name = link.providerName + u' ' + key.code;
        if (lookup.codes.size() == 1 && !link.text.isEmpty())
            name += u" · "_s + link.text;
        names.append(visibleText(name));
    }
    return Phrases::list(names);
}

void HistoryPopup::setLookups(const QList<db::Lookup> &lookups, const CatalogStore *store)
{
    m_lookups = lookups;
    m_model->clear();
    for (const db::Lookup &lookup : lookups) {
        auto *item = new QStandardItem(describe(lookup, store));
        item->setData(shownTime(lookup.at), CompletionDelegate::hintRole);
        m_model->appendRow(item);
    }
    updateList();
}

void HistoryPopup::setHistoryOn(bool isOn)
{
    m_isOn = isOn;
    updateList();
}

QString HistoryPopup::emptyText() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

void HistoryPopup::updateList()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!m_lookups.isEmpty())
        m_empty->setText(tr("No lookup matches"));
    else
        m_empty->setText(m_isOn ? tr("Nothing was looked up yet. Queries and codes will be kept "
                                     "here; of a pasted text only the codes in it.")
                                : tr("No history is kept."));
    if (auto *clear = findChild<QPushButton *>(u"clearHistory"_s))
        setUsable(*clear, !m_lookups.isEmpty(), *m_needle);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    if (isVisible())
        place();
}

void HistoryPopup::popUp()
{
    m_needle->clear();
    place();
    show();
    raise();
    m_needle->setFocus(Qt::PopupFocusReason);
}

void HistoryPopup::place()
{
    const QWidget *window = parentWidget();
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 2));
    const int needed = qMax(narrowest, layout()->minimumSize().width()); // more for large letters
    const int width = qMin(qMax(qMin(m_anchor->width(), widest), needed), window->width() - 16);
    int left = below.x();
    if (isRightToLeft())
        left += m_anchor->width() - width;
    left = qBound(8, left, window->width() - 8 - width);
    const int rows = qBound(1, m_filter->rowCount(), mostRowsInSight);
    m_list->setFixedHeight(rows * qMax(1, m_list->sizeHintForRow(0)) + 2);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height();
    setGeometry(left, below.y(), width, qMin(height, window->height() - below.y() - 8));
}

void HistoryPopup::choose(int row)
{
    const QModelIndex index = m_filter->mapToSource(m_filter->index(row, 0));
    if (!index.isValid())
        return;
    const db::Lookup lookup = m_lookups.at(index.row());
    Q_EMIT chosen(lookup); // which takes the focus away
    hide();
}

void HistoryPopup::moveChoice(int step)
{
    const int count = m_filter->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(
                m_filter->index(qBound(0, m_list->currentIndex().row() + step, count - 1), 0));
}

bool HistoryPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT closed(); // which takes the focus away
        hide();
        return true;
    }
    if (watched != m_needle)
        return QFrame::eventFilter(watched, event);
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        moveChoice(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        moveChoice(key == Qt::Key_PageDown ? mostRowsInSight : -mostRowsInSight);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void HistoryPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        hide();
}

} // namespace errdex
