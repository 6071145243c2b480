// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importsource.h"
#include "core/latesttask.h"

#include <QObject>

class QMimeData;

namespace errdex {

class CatalogStore;

/// Tells what files dropped on the window are: a catalogue to import, or texts to look for codes in.
/// Reads them in a worker thread; the newest drop wins.
class DroppedFiles : public QObject
{
    Q_OBJECT

public:
    explicit DroppedFiles(QObject *parent = nullptr);

    /// Whether a drag may hold a catalogue: nothing but folders and files of its formats.
    static bool mayBeCatalogue(const QMimeData &data);
    void take(const ImportSource &source, const std::shared_ptr<const CatalogStore> &store);

Q_SIGNALS:
    void catalogueFound(const errdex::ImportSource &source);
    /// `isCatalogue`: they could be imported, too.
    void textsFound(const errdex::ImportSource &source, bool isCatalogue);

private:
    enum class Kind : quint8 { Text, Catalogue, Both };
    struct Finding
    {
        ImportSource source;
        Kind kind = Kind::Text;
    };

    static Kind kindOf(const std::shared_ptr<const ImportDocument> &document,
                       const CatalogStore &store);
    void tell(const Finding &finding);

    LatestTask<Finding> m_reading; ///< last: its thread ends first
};

} // namespace errdex
