// SPDX-License-Identifier: MIT
#include "conceptactions.h"

#include "core/text/phrases.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/keytext.h"
#include "ui/detail/detailpane.h"
#include "ui/messagebar.h"
#include "ui/session/browsersession.h"
#include "ui/table/codetableview.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace errdex {

ConceptActions::ConceptActions(Actions &actions, CodeTableView &view, DetailPane &details,
                               MessageBar &message, BrowserSession &session)
    : QObject(&details)
    , m_actions(actions)
    , m_view(view)
    , m_details(details)
    , m_message(message)
    , m_session(session)
    , m_learning(
              this,
              [this](std::shared_ptr<const ConceptSuggester> suggester) {
                  m_suggester = std::move(suggester);
                  m_details.setSuggester(m_suggester);
                  update();
              },
              // Without suggestions a person chooses from the list.
              [](const std::exception_ptr &) {})
{
    connect(&session, &BrowserSession::resultChanged, this, &ConceptActions::takeResult);
    connect(&view, &CodeTableView::selectionSizeChanged, this, &ConceptActions::update);
    connect(&view, &CodeTableView::currentCodeChanged, this, &ConceptActions::update);
    connect(&details, &DetailPane::conceptAccepted, this, &ConceptActions::choose);
    connect(&details, &DetailPane::conceptChangeRequested, this, &ConceptActions::showMenu);
    connect(&details, &DetailPane::conceptClearRequested, this, [this] { choose({}); });
    connect(actions[ActionId::AcceptConcept], &QAction::triggered, this,
            &ConceptActions::acceptSelected);
    connect(actions[ActionId::ChooseConcept], &QAction::triggered, this, &ConceptActions::showMenu);
    connect(actions[ActionId::ClearConcept], &QAction::triggered, this, [this] { choose({}); });
    update();
    if (session.result())
        takeResult();
}

ConceptActions::~ConceptActions() = default;

void ConceptActions::takeResult()
{
    const auto &store = m_session.result()->store;
    if (store == m_store)
        return;
    m_store = store;
    m_suggester.reset();
    m_details.setSuggester(nullptr);
    // The table takes the result after us, or before.
    QMetaObject::invokeMethod(this, &ConceptActions::update, Qt::QueuedConnection);
    // After what has come was painted, of which this would take a part of the processors.
    QTimer::singleShot(0, this, &ConceptActions::learn);
}

void ConceptActions::learn()
{
    m_learning.start([store = m_store](const auto &) -> std::shared_ptr<const ConceptSuggester> {
        for (Row row = 0; row < store->rowCount(); ++row) {
            if (store->conceptIndex(row) != CatalogStore::none && !store->isConceptChosen(row))
                continue;
            // The suggester reads the store, which has to outlive it.
            struct Keeper
            {
                std::shared_ptr<const CatalogStore> store;
                ConceptSuggester suggester;
            };
            auto keeper = std::make_shared<Keeper>(Keeper{store, ConceptSuggester(*store)});
            return {keeper, &keeper->suggester};
        }
        return nullptr;
    });
}

std::vector<Row> ConceptActions::openRows() const
{
    std::vector<Row> rows;
    if (m_store && m_session.result() && m_session.result()->store == m_store) {
        for (const Row row : m_view.selectedRows()) {
            if (m_store->isConceptOpen(row))
                rows.push_back(row);
        }
    }
    return rows;
}

void ConceptActions::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void ConceptActions::update()
{
    // A look at every selected row would cost with a million of them; the first ones tell enough.
    constexpr int mostRows = 1000;
    const bool isLookedAt = m_view.selectedRowCount() <= mostRows;
    const std::vector<Row> rows = isLookedAt ? openRows() : std::vector<Row>();
    const bool canChoose = m_isActive && m_session.canStar() && (!isLookedAt || !rows.empty());
    const bool hasChosen =
            std::ranges::any_of(rows, [this](Row row) { return m_store->isConceptChosen(row); });
    QAction *accept = m_actions[ActionId::AcceptConcept];
    accept->setEnabled(canChoose && m_suggester);
    m_details.setSuggestionsHint(
            accept->isEnabled() && !accept->shortcut().isEmpty()
                    ? tr("%1 accepts the concepts that are suggested for them and sure")
                              .arg(keyText(accept->shortcut()))
                    : QString());
    m_actions[ActionId::ChooseConcept]->setEnabled(canChoose);
    m_actions[ActionId::ClearConcept]->setEnabled(canChoose && (hasChosen || !isLookedAt));
}

void ConceptActions::acceptSelected()
{
    if (!m_suggester)
        return;
    QList<db::ConceptChoice> choices;
    int left = 0;
    std::optional<db::CodeKey> next; // the first of those
    const std::vector<Row> rows = openRows();
    for (const Row row : rows) {
        if (m_store->conceptIndex(row) != CatalogStore::none)
            continue; // it has one, which nobody has called wrong
        const QList<ConceptSuggestion> suggestions = m_suggester->suggest(row);
        // The one that is shown in full was looked at.
        const double least = rows.size() == 1 ? 0 : ConceptSuggester::sureThreshold;
        if (!suggestions.isEmpty() && suggestions.first().score >= least)
            choices.append({m_store->key(row),
                            m_store->vocabulary()[suggestions.first().conceptIndex].slug});
        else if (++left == 1)
            next = m_store->key(row);
    }
    const Wording text = [count = int(choices.size()), left] {
        const QString accepted = tr("%Ln suggested concept(s) accepted", nullptr, count);
        //: of codes without a concept, whose suggestion is not sure, or that have none
        const QString rest = tr("%Ln code(s) left to look at", nullptr, left);
        return left == 0 ? accepted : Phrases::list({accepted, rest});
    };
    if (choices.isEmpty() && left > 0)
        m_message.showMessage(
                {.text =
                         [left] {
                             return tr("No suggestion is sure enough to be accepted together "
                                       "with others: %Ln code(s) left to look at",
                                       nullptr, left);
                         },
                 .actionText = {},
                 .action = {},
                 .isProblem = false});
    apply(choices, text);
    if (next && rows.size() > 1)
        m_view.selectCode(*next); // there is its suggestion, and why
}

void ConceptActions::choose(const QString &slug)
{
    QList<db::ConceptChoice> choices;
    for (const Row row : openRows()) {
        const bool changes = slug.isEmpty() ? m_store->isConceptChosen(row)
                                            : m_store->conceptIndex(row) == CatalogStore::none
                        || m_store->vocabulary()[m_store->conceptIndex(row)].slug != slug;
        if (changes)
            choices.append({m_store->key(row), slug});
    }
    // The concept by the name that it has where and when this is read.
    apply(choices, [session = &m_session, slug, count = int(choices.size())] {
        const auto &vocabulary = session->store()->vocabulary();
        const auto record = std::ranges::find(vocabulary, slug, &db::ConceptRecord::slug);
        return record == vocabulary.end()
                ? tr("%Ln code(s) have no concept again", nullptr, count)
                : tr("%Ln code(s) now mean “%1”", nullptr, count).arg(record->title);
    });
}

void ConceptActions::apply(const QList<db::ConceptChoice> &choices, const Wording &text)
{
    if (!choices.isEmpty())
        m_session.setConcepts(choices, text);
}

void ConceptActions::showMenu()
{
    const std::vector<Row> rows = openRows();
    if (rows.empty())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"conceptMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](QMenu *target, const db::ConceptRecord &record) {
        QString title = record.title;
        QAction *action = target->addAction(title.replace(u"&"_s, u"&&"_s), this,
                                            [this, slug = record.slug] { choose(slug); });
        action->setToolTip(Qt::convertFromPlainText(record.meaning));
    };
    const auto &vocabulary = m_store->vocabulary();
    if (m_suggester && rows.size() == 1) {
        for (const ConceptSuggestion &suggestion : m_suggester->suggest(rows.front()))
            add(menu, vocabulary[suggestion.conceptIndex]);
        menu->addSeparator();
    }
    QHash<qint64, QMenu *> groups;
    for (const db::ConceptRecord &record : vocabulary) {
        if (!record.parent) {
            QString title = record.title;
            QMenu *group = menu->addMenu(title.replace(u"&"_s, u"&&"_s));
            group->setToolTipsVisible(true);
            groups.insert(qint64(record.id), group);
        } else if (QMenu *group = groups.value(qint64(*record.parent))) {
            add(group, record);
        }
    }
    menu->setToolTipsVisible(true);
    const QWidget *focused =
            m_details.isAncestorOf(m_details.focusWidget()) ? m_details.focusWidget() : nullptr;
    menu->popup(focused ? focused->mapToGlobal(focused->rect().bottomLeft())
                        : m_view.viewport()->mapToGlobal(
                                m_view.visualRect(m_view.currentIndex()).bottomLeft()));
}

} // namespace errdex
