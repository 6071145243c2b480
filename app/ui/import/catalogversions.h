// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "core/latesttask.h"
#include "ui/import/catalogchange.h"

#include <QObject>

#include <exception>

class QMenu;
class QWidget;

namespace errdex {

/// What was imported of a catalogue before: each version can be compared with the present one, and put back.
class CatalogVersions : public QObject
{
    Q_OBJECT

public:
    /// `window` owns it, and what it shows.
    CatalogVersions(const QString &userDatabase, QWidget *window);

    /// A menu of the versions, which goes by itself.
    QMenu *makeMenu(const db::ImportedCatalogRecord &catalog,
                    const QList<db::ImportedVersionRecord> &versions);

Q_SIGNALS:
    void changeRequested(const errdex::CatalogChange &change);
    void failed(const std::exception_ptr &failure);

private:
    /// Two versions beside each other.
    struct Compared
    {
        QString title;
        std::shared_ptr<const CatalogDifference> difference;
    };

    void putBack(const db::ImportedCatalogRecord &catalog, int version);
    void compareWith(const db::ImportedCatalogRecord &catalog,
                     const db::ImportedVersionRecord &version);

    QString m_userDatabase;
    QWidget *m_window;
    LatestTask<Compared> m_comparing;
};

} // namespace errdex
