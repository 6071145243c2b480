// SPDX-License-Identifier: MIT
#include "core/databaseerrortext.h"
#include "core/userdata.h"
#include "db/userdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestUserData : public QObject
{
    Q_OBJECT

    const db::CodeKey m_first{u"hashkey-pro"_s, u"0001"_s, 1};
    const db::CodeKey m_second{u"hashkey-pro"_s, u"0001"_s, 2};

private Q_SLOTS:
    void keepsStars()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b/user.sqlite"_s);
        {
            UserData data(path);
            QSignalSpy loaded(&data, &UserData::loaded);
            data.load();
            QVERIFY(loaded.wait(test::patience));
            QSignalSpy changed(&data, &UserData::starredChanged);
            data.setStarred({m_first, m_second}, true);
            // Shown at once, stored before the object is gone.
            QCOMPARE(data.starred(), (QSet<db::CodeKey>{m_first, m_second}));
            QCOMPARE(changed.size(), 1);
            data.setStarred({m_second}, false);
            data.setStarred({m_second}, false);
            QCOMPARE(changed.size(), 2);
        }
        QCOMPARE(db::UserDatabase(path).starredCodes(), QList<db::CodeKey>{m_first});
    }

    void keepsConcepts()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"user.sqlite"_s);
        const db::CodeKey key{u"acme"_s, u"1"_s, 1};
        {
            UserData data(path);
            QSignalSpy loaded(&data, &UserData::loaded);
            data.load();
            QVERIFY(loaded.wait(test::patience));
            const QSignalSpy changed(&data, &UserData::conceptsChanged);
            data.setConcepts({{key, u"success"_s}});
            QCOMPARE(changed.size(), 1);
            QCOMPARE(data.concepts().value(key), u"success"_s);
        }
        UserData data(path);
        QSignalSpy changed(&data, &UserData::conceptsChanged);
        data.load();
        QVERIFY(changed.wait(test::patience));
        QCOMPARE(data.concepts().value(key), u"success"_s);
        data.setConcepts({{key, QString()}});
        QVERIFY(data.concepts().isEmpty());
    }

    void changesNothingBeforeItIsLoaded()
    {
        QTemporaryDir folder;
        UserData data(folder.filePath(u"user.sqlite"_s));
        QVERIFY(!data.isUsable());
        data.setStarred({m_first}, true);
        QVERIFY(data.starred().isEmpty());
    }

    void saysWhyItCannotBeUsed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"user.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is a letter, not a database.");
        file.close();

        UserData data(path);
        QList<db::Error> errors;
        connect(&data, &UserData::failed, this,
                [&errors](const db::Error &error) { errors.append(error); });
        data.load();
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.front().kind(), db::Error::Kind::NotADatabase);
        QVERIFY(!data.isUsable());
        QVERIFY(DatabaseErrorText::describeUser(errors.front()).contains(path));
    }

    void takesBackWhatCannotBeStored()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"user.sqlite"_s);
        UserData data(path);
        QSignalSpy loaded(&data, &UserData::loaded);
        data.load();
        QVERIFY(loaded.wait(test::patience));
        int failures = 0;
        connect(&data, &UserData::failed, this, [&failures] { ++failures; });
        // The schema refuses a code without a provider, as a full disk would refuse any.
        const db::CodeKey refused{u""_s, u"1"_s, 1};
        data.setStarred({refused}, true);
        QVERIFY(data.starred().contains(refused));
        QTRY_COMPARE(failures, 1);
        QVERIFY(data.starred().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUserData)
#include "tst_userdata.moc"
