// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"
#include "db/records.h"

#include <QAbstractListModel>

#include <optional>

namespace errdex {

/// The first rows that answer a text, or, where there are none, what may be meant instead: a short
/// list, with everything that is shown of each row in one item. Passive.
class AnswerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 50; ///< more are for the table
    static constexpr int mostSuggestions = 8;

    enum Roles {
        CodeRole = Qt::UserRole + 1, ///< QString
        ProviderRole, ///< QString, its name
        ProviderIndexRole, ///< int
        HttpStatusRole, ///< int, 0 where there is none
        TextRole, ///< QString on one line: message, description or name, what there is
        CodeMarksRole, ///< QList<Span>: what matches in the code
        TextMarksRole, ///< QList<Span>: what matches in the text
        PlaceholdersRole, ///< QList<Span>: placeholders of the text
        SuggestionRole, ///< bool: near what was written, no answer
        ReasonRole, ///< QString, why it matches; empty where no words were asked for
    };

    using QAbstractListModel::QAbstractListModel;

    void setResult(std::shared_ptr<const SearchResult> result);
    const std::shared_ptr<const SearchResult> &result() const { return m_result; }

    Row row(int index) const; ///< of the store; `index` must be in range
    std::optional<int> indexOf(const db::CodeKey &key) const;
    bool showsSuggestions() const { return m_showsSuggestions; }
    /// "-1021 HashKey Pro\n<message>\n<what it means>", for a chat or a ticket.
    QString copyText(int index) const;
    /// What can safely be said to a customer, one's own words first; empty where there is nothing.
    QString replyText(int index) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    struct Text
    {
        QString content;
        Field field = Field::Any;
    };
    void fill();
    Text text(Row row) const;
    QString reason(Row row) const;
    QString wordReason(Row row) const;

    std::shared_ptr<const SearchResult> m_result;
    std::vector<Row> m_rows;
    bool m_showsSuggestions = false;
};

} // namespace errdex
