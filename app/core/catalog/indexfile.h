// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <memory>

namespace errdex {

class CatalogStore;
class WordIndex;

/// Keeps the word indices of a store on disk, so that the next start need not build them.
///
/// The file is a cache that may be deleted at any time. It names the texts that it was built from by
/// a hash and ends with a hash of itself (both XXH3, 64 bits); what does not fit, is cut off, was
/// written on another kind of machine, or points outside itself is not used. In the byte order of
/// the machine: an eight-byte magic, a version, then every vector as a count and its elements.
class IndexFile
{
public:
    using Indices = std::array<std::unique_ptr<WordIndex>, 5>; ///< by TextField

    explicit IndexFile(QString path);

    /// False where the file does not fit the store; `indices` are left as they were.
    bool read(const CatalogStore &store, Indices &indices) const;
    /// False where it could not be written; a file that was there before stays.
    bool write(const CatalogStore &store, const Indices &indices) const;

private:
    QString m_path;
};

} // namespace errdex
