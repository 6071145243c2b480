// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/wording.h"
#include "db/error.h"
#include "db/importedcatalogs.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace errdex {

/// Changes of the imported catalogues in a worker, one after the other and none left out: what is
/// undone twice in a row is two changes. The end of the program waits for them.
class CatalogChanges : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(db::ImportedCatalogs &catalogs)>;

    explicit CatalogChanges(QString userDatabase, QObject *parent = nullptr);
    ~CatalogChanges() override;

    /// `what` says what is being done, where that lasts; `done` is called in the thread of this
    /// object when it has succeeded, behind changed().
    void start(Work work, const Wording &what, std::function<void()> done = {});

Q_SIGNALS:
    void started(const errdex::Wording &what);
    void ended(); ///< well or not
    void changed();
    void failed(const errdex::db::Error &error);

private:
    void run(const Work &work, const Wording &what, const std::function<void()> &done);

    QString m_userDatabase;
    QThreadPool m_pool; ///< of one thread
};

} // namespace errdex
