// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/block.h"

namespace errdex {

/// The tables of error codes within a page: its own tables, headings that are codes with what stands
/// below them, lists of definitions, and lines such as "1001 — InvalidOrder: the order is invalid".
/// Headings above become the tables' headings.
ImportDocument documentOfPage(BlockPage page, const ReadingWatch &watch = {});

/// Plain text as it is copied from a browser: tables whose cells were glued together, blocks of
/// "CODE401", one running paragraph of entries; else as documentOfPage() of its lines.
ImportDocument documentOfText(const QString &text, const ReadingWatch &watch = {});

/// "1001 — InvalidOrder: The order is invalid (400)" taken apart.
struct CodeEntry
{
    QString code;
    QString httpStatus;
    QString name;
    QString text;
};

/// Nothing when the line does not begin with a code. `isLoose` also takes "1001 Invalid order".
std::optional<CodeEntry> codeEntry(const QString &line, bool isLoose);

/// Collects entries of one section as a table with the columns code, http_status, name, message,
/// description, condition.
class EntryTable
{
public:
    explicit EntryTable(QString heading)
        : m_heading(std::move(heading))
    {
    }

    struct Entry
    {
        int line = 0;
        CodeEntry code;
        QString message;
        QString description;
        QString condition;
    };

    void add(Entry entry) { m_entries.push_back(std::move(entry)); }
    std::vector<Entry> &entries() { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }
    /// Takes "Closed: The desk is closed" apart where all entries are written so.
    void splitNames();
    ImportTable table(const QString &reason) const;

private:
    QString m_heading;
    std::vector<Entry> m_entries;
};

} // namespace errdex
