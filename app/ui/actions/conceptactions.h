// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/suggest/conceptsuggester.h"
#include "core/text/wording.h"
#include "db/records.h"

#include <QObject>

namespace errdex {

class Actions;
class BrowserSession;
class CodeTableView;
class DetailPane;
class MessageBar;

/// What a person says about the concepts of codes that have none of their own: accept what is
/// suggested, choose another one, take it back; for one code or all that are selected, with undo.
/// Of several codes only what is sure is accepted together; the rest a person has to look at.
/// Makes the suggestions in a worker thread when there are such codes.
class ConceptActions : public QObject
{
    Q_OBJECT

public:
    ConceptActions(Actions &actions, CodeTableView &view, DetailPane &details, MessageBar &message,
                   BrowserSession &session);
    ~ConceptActions() override;

    const std::shared_ptr<const ConceptSuggester> &suggester() const { return m_suggester; }
    /// Off while the selected codes are not in sight.
    void setActive(bool isActive);

private:
    void takeResult();
    void learn(); ///< from the store of the last result, for suggestions
    void update();
    /// The selected codes whose concept may be set.
    std::vector<Row> openRows() const;
    void acceptSelected();
    void choose(const QString &slug); ///< for openRows(); empty takes choices back
    void apply(const QList<db::ConceptChoice> &choices, const Wording &text);
    void showMenu();

    Actions &m_actions;
    CodeTableView &m_view;
    DetailPane &m_details;
    MessageBar &m_message;
    BrowserSession &m_session;
    bool m_isActive = true;
    std::shared_ptr<const CatalogStore> m_store; ///< that the suggestions are for
    std::shared_ptr<const ConceptSuggester> m_suggester; ///< null while nothing needs it
    LatestTask<std::shared_ptr<const ConceptSuggester>> m_learning;
};

} // namespace errdex
