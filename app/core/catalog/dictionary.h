// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/fold.h"

#include <QStringList>

#include <string>
#include <vector>

namespace errdex {

/// The names that many rows share, by index; an entry may have several, such as slug and title.
class Dictionary
{
public:
    struct Name
    {
        QString text;
        std::string folded; ///< see fold()
    };

    void append(const QStringList &names)
    {
        auto &entry = m_entries.emplace_back();
        for (const QString &name : names) {
            if (!name.isEmpty())
                entry.push_back({name, fold(name)});
        }
    }

    size_t size() const { return m_entries.size(); }
    const std::vector<Name> &names(size_t index) const { return m_entries[index]; }

private:
    std::vector<std::vector<Name>> m_entries;
};

} // namespace errdex
