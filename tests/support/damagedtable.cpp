// SPDX-License-Identifier: MIT
#include "support/damagedtable.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex::test {

void damageTable(const QString &path, const QString &table)
{
    qint64 page = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(query.exec(u"SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size "
                           "WHERE type = 'table' AND name = '%1'"_s.arg(table)));
        QVERIFY(query.next());
        page = (query.value(0).toLongLong() - 1) * query.value(1).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(page));
    file.write(QByteArray(1024, '\x5a'));
}

} // namespace errdex::test
