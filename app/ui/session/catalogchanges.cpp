// SPDX-License-Identifier: MIT
#include "ui/session/catalogchanges.h"

#include <optional>
#include <utility>

namespace errdex {

CatalogChanges::CatalogChanges(QString userDatabase, QObject *parent)
    : QObject(parent)
    , m_userDatabase(std::move(userDatabase))
{
    m_pool.setMaxThreadCount(1);
}

CatalogChanges::~CatalogChanges()
{
    m_pool.waitForDone();
}

void CatalogChanges::start(Work work, const Wording &what, std::function<void()> done)
{
    m_pool.start([this, work = std::move(work), what, done = std::move(done)] {
        run(work, what, done);
    });
}

/// In the worker; the destructor waits for it, and drops what is still to be told.
void CatalogChanges::run(const Work &work, const Wording &what, const std::function<void()> &done)
{
    const auto tell = [this](auto &&call) {
        QMetaObject::invokeMethod(this, std::forward<decltype(call)>(call), Qt::QueuedConnection);
    };
    tell([this, what] { Q_EMIT started(what); });
    std::optional<db::Error> failure;
    try {
        db::ImportedCatalogs catalogs(m_userDatabase);
        work(catalogs);
    } catch (const db::Error &error) {
        failure = error;
    }
    tell([this, failure, done] {
        Q_EMIT ended();
        if (failure) {
            Q_EMIT failed(*failure);
            return;
        }
        Q_EMIT changed();
        if (done)
            done();
    });
}

} // namespace errdex
