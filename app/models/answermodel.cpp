// SPDX-License-Identifier: MIT
#include "models/answermodel.h"

#include "core/export/exporter.h"
#include "core/lookup/answerexcerpt.h"
#include "core/lookup/answermarks.h"
#include "core/lookup/lookuptext.h"
#include "core/lookup/textanswer.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "models/codedetail.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

void AnswerModel::setResult(std::shared_ptr<const SearchResult> result)
{
    beginResetModel();
    m_result = std::move(result);
    m_rows.clear();
    m_showsSuggestions = false;
    if (m_result) {
        fill();
        m_showsSuggestions = m_rows.empty() && m_result->answer
                && !m_result->answer->lookup.matches.empty();
    }
    if (m_showsSuggestions) {
        for (const LookupMatch &match : m_result->answer->lookup.matches) {
            if (m_rows.size() < size_t(mostSuggestions))
                m_rows.push_back(match.row);
        }
    }
    endResetModel();
}

/// Answers as they rank, then what a filter finds besides.
void AnswerModel::fill()
{
    const TextAnswer *answer = m_result->answer.get();
    const bool isAnswer = answer && answer->lookup.isAnswer() && !m_result->rows.empty();
    if (isAnswer) {
        for (const LookupMatch &match : answer->lookup.matches) {
            if (match.kind != MatchKind::Fuzzy && m_rows.size() < size_t(mostRows))
                m_rows.push_back(match.row);
        }
    }
    for (const Row row : m_result->rows) {
        if (m_rows.size() >= size_t(mostRows))
            return;
        if (!isAnswer || !answer->match(row))
            m_rows.push_back(row);
    }
}

Row AnswerModel::row(int index) const
{
    Q_ASSERT(index >= 0 && size_t(index) < m_rows.size());
    return m_rows[size_t(index)];
}

std::optional<int> AnswerModel::indexOf(const db::CodeKey &key) const
{
    const std::optional<Row> row = m_result ? m_result->store->find(key) : std::nullopt;
    const auto found = row ? std::find(m_rows.begin(), m_rows.end(), *row) : m_rows.end();
    if (found == m_rows.end())
        return std::nullopt;
    return int(found - m_rows.begin());
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

AnswerModel::Text AnswerModel::text(Row row) const
{
    constexpr std::array fields{std::pair{TextField::Message, Field::Message},
                                std::pair{TextField::Description, Field::Description},
                                std::pair{TextField::Name, Field::Name}};
    for (const auto &[column, field] : fields) {
        QString content = m_result->store->string(row, column);
        if (!content.isEmpty())
            return {std::move(content), field};
    }
    return {};
}

/// Where the words stand that found the row; nothing for a mere filter.
QString AnswerModel::wordReason(Row row) const
{
    constexpr qsizetype longestExcerpt = 100;
    if (const std::optional<OwnHit> own = ownHit(*m_result, row)) {
        LookupMatch match;
        match.spans = own->spans;
        return Phrases::titled(
                LookupText::keptPlace(*own),
                Phrases::quoted(answerExcerpt(match, own->text, longestExcerpt).text));
    }
    const CatalogStore &store = *m_result->store;
    QStringList found;
    const auto add = [&](Field field, Column column, const QString &text) {
        if (!text.isEmpty() && !highlights(m_result->query, field, text).isEmpty())
            found += ExportText::columnTitle(column);
    };
    add(Field::Code, Column::Code, store.string(row, TextField::Code));
    add(Field::Name, Column::Name, store.string(row, TextField::Name));
    add(Field::Message, Column::Message, store.string(row, TextField::Message));
    add(Field::Description, Column::Description, store.string(row, TextField::Description));
    add(Field::Condition, Column::Condition, store.string(row, TextField::Condition));
    if (const int category = store.category(row); category != CatalogStore::none)
        add(Field::Category, Column::Category, store.categories()[category]);
    if (const int meaning = store.conceptIndex(row); meaning != CatalogStore::none)
        add(Field::Concept, Column::Concept, store.vocabulary()[meaning].title);
    return found.isEmpty() ? QString() : tr("your words stand in: %1").arg(Phrases::list(found));
}

QString AnswerModel::reason(Row row) const
{
    const LookupMatch *match = m_result->answer ? m_result->answer->match(row) : nullptr;
    if (!match)
        return wordReason(row);
    QString text = LookupText::describe(*m_result->store, *match);
    if (!match->placeholders.isEmpty())
        text = Phrases::remark(text, tr("values: %1").arg(Phrases::list(match->placeholders)));
    return text;
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogStore &store = *m_result->store;
    const Row row = m_rows[size_t(index.row())];
    const db::ProviderRecord &provider = store.providers().at(store.provider(row));
    const QString code = store.string(row, TextField::Code);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        //: "-1021 of HashKey Pro: Timestamp for this request is outside of the recvWindow."
        const QString said =
                withControlSigns(tr("%1 of %2: %3").arg(code, provider.name, text(row).content));
        //: %1 is a code that is near what was typed
        return m_showsSuggestions ? tr("suggested: %1").arg(said) : said;
    }
    case CodeRole:
        return code;
    case ProviderRole:
        return provider.name;
    case ProviderIndexRole:
        return store.provider(row);
    case HttpStatusRole:
        return store.httpStatus(row);
    case TextRole:
        return text(row).content;
    case CodeMarksRole:
        return QVariant::fromValue(resultMarks(*m_result, row, Field::Code, code));
    case TextMarksRole: {
        const Text shown = text(row);
        return QVariant::fromValue(resultMarks(*m_result, row, shown.field, shown.content));
    }
    case PlaceholdersRole:
        return QVariant::fromValue(placeholders(text(row).content, provider.placeholder));
    case SuggestionRole:
        return m_showsSuggestions;
    case ReasonRole:
        return reason(row);
    }
    return {};
}

QString AnswerModel::copyText(int index) const
{
    const CatalogStore &store = *m_result->store;
    const Row chosen = row(index);
    QStringList lines{store.string(chosen, TextField::Code) + u' '
                      + store.providers().at(store.provider(chosen)).name};
    lines.append(text(chosen).content);
    if (const int meaning = store.conceptIndex(chosen); meaning != CatalogStore::none) {
        const db::ConceptRecord &record = store.vocabulary().at(meaning);
        lines.append(Phrases::titled(record.title, record.meaning));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString AnswerModel::replyText(int index) const
{
    return CodeDetailMaker::make(*m_result, row(index), nullptr).sentReply();
}

} // namespace errdex
