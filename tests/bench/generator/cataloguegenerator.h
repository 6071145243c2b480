// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"
#include "textgenerator.h"

#include <functional>

namespace errdex::bench {

/// How a provider writes its codes, as real ones do.
enum class CodeStyle { SixDigits, SmallNumbers, Negative, ZeroPadded, Symbolic };

/// Makes whole catalogues, provider by provider. A provider depends on the seed and its index
/// alone, so a smaller set is the beginning of a larger one with as many codes a provider.
class CatalogueGenerator
{
public:
    struct Options
    {
        int providers = 10;
        int codesPerProvider = 1000;
        quint64 seed = 1;
    };
    explicit CatalogueGenerator(Options options);

    static QList<db::HttpStatusRecord> httpStatuses();
    /// Groups first; ids count from 1.
    static QList<db::ConceptRecord> concepts();

    db::ProviderRecord provider(int index) const; ///< ids and positions are index + 1
    QList<db::CategoryRecord> categories(int index) const;
    /// Calls visit for every code of a provider, in page order.
    void visitCodes(int index, const QList<db::CategoryRecord> &categories,
                    const std::function<void(const db::ErrorCodeRecord &)> &visit) const;

private:
    struct Facts; ///< what the codes of one provider have in common

    Facts facts(int index) const;
    Random randomFor(int index, int stream) const;
    QString plainCode(const Facts &facts, int &number, Random &random) const;
    void fillTexts(db::ErrorCodeRecord &record, const Facts &facts, qint64 row,
                   Random &random) const;

    Options m_options;
    TextGenerator m_texts;
    ZipfPicker m_statuses;
    ZipfPicker m_concepts;
    ZipfPicker m_titles;
};

} // namespace errdex::bench
