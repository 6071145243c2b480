// SPDX-License-Identifier: MIT
#include "core/catalog/indexfile.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/wordindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstring>
#include <xxhash.h>

namespace errdex {

namespace {

constexpr std::array<char, 8> magic{'E', 'r', 'r', 'd', 'e', 'x', 'W', 'I'};
// Another version wherever the meaning of the file changes: folding of texts, borders of words.
constexpr quint64 version = 1;

struct Header
{
    std::array<char, 8> magic;
    quint64 version;
    quint64 byteOrder;
    quint64 textHash;
};

quint64 hashOfTexts(const CatalogStore &store)
{
    XXH3_state_t *const state = XXH3_createState();
    XXH3_64bits_reset(state);
    for (const TextField field : allTextFields) {
        const std::string_view texts = store.column(field).foldedArena();
        const quint64 size = texts.size();
        XXH3_64bits_update(state, &size, sizeof size);
        XXH3_64bits_update(state, texts.data(), texts.size());
    }
    const quint64 hash = XXH3_64bits_digest(state);
    XXH3_freeState(state);
    return hash;
}

Header headerFor(const CatalogStore &store)
{
    return {magic, version, 0x0102030405060708U, hashOfTexts(store)};
}

} // namespace

IndexFile::IndexFile(QString path)
    : m_path(std::move(path))
{
}

bool IndexFile::write(const CatalogStore &store, const Indices &indices) const
{
    std::string bytes;
    const Header header = headerFor(store);
    bytes.append(reinterpret_cast<const char *>(&header), sizeof header);
    for (const auto &index : indices)
        index->appendTo(bytes);
    const quint64 hash = XXH3_64bits(bytes.data(), bytes.size());
    bytes.append(reinterpret_cast<const char *>(&hash), sizeof hash);

    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly)
            && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size())
            && file.commit();
}

bool IndexFile::read(const CatalogStore &store, Indices &indices) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const qint64 size = file.size();
    const uchar *const mapped = size > qint64(sizeof(Header) + sizeof(quint64)) ? file.map(0, size)
                                                                                : nullptr;
    if (!mapped)
        return false;
    std::string_view bytes(reinterpret_cast<const char *>(mapped), size_t(size));
    quint64 hash = 0;
    std::memcpy(&hash, bytes.data() + bytes.size() - sizeof hash, sizeof hash);
    bytes.remove_suffix(sizeof hash);
    const Header header = headerFor(store);
    if (std::memcmp(bytes.data(), &header, sizeof header) != 0
        || XXH3_64bits(bytes.data(), bytes.size()) != hash)
        return false;
    bytes.remove_prefix(sizeof header);
    Indices found;
    for (const TextField field : allTextFields) {
        found[size_t(field)] = WordIndex::takeFrom(bytes, store.column(field));
        if (!found[size_t(field)])
            return false;
    }
    if (!bytes.empty())
        return false;
    indices = std::move(found);
    return true;
}

} // namespace errdex
