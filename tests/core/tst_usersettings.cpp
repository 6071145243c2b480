// SPDX-License-Identifier: MIT
#include "core/settingsfile.h"
#include "core/usersettings.h"

#include <QFile>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestUserSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsInOrderAndSound();
    void onlyWhatDiffersIsStored();
    void tellsOnlyWhatIsNew();
    void damagedValuesHaveTheDefault_data();
    void damagedValuesHaveTheDefault();
    void shortcutsComeBackAsTheyWere_data();
    void shortcutsComeBackAsTheyWere();
    void fileComesBackAsItWas();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aFileThatCannotBeReadOrWrittenIsSaid();

private:
    QString iniPath() const { return m_folder.filePath(u"settings.ini"_s); }

    QTemporaryDir m_folder;
};

void TestUserSettings::tableIsInOrderAndSound()
{
    QCOMPARE(settingTable().size(), settingCount);
    QSet<QString> keys;
    for (size_t i = 0; i < settingCount; ++i) {
        const SettingSpec &spec = settingTable()[i];
        QCOMPARE(size_t(spec.id), i);
        keys.insert(QString::fromLatin1(spec.key));
        QCOMPARE(spec.checked(spec.defaultValue()), std::optional(spec.defaultValue()));
    }
    QCOMPARE(keys.size(), qsizetype(settingCount));
}

void TestUserSettings::onlyWhatDiffersIsStored()
{
    QSettings store(iniPath(), QSettings::IniFormat);
    store.clear();
    UserSettings settings(store);
    QCOMPARE(settings.value(SettingId::Theme), QVariant(u"system"_s));
    settings.setValue(SettingId::Theme, u"dark"_s);
    settings.setValue(SettingId::KeepHistory, false);
    settings.setValue(SettingId::FontPercent, 100); // the default
    settings.setValue(SettingId::SnapshotsKept, 1000); // more than there can be
    store.sync();
    QSettings other(iniPath(), QSettings::IniFormat); // as the next start reads it
    QCOMPARE(other.allKeys(), (QStringList{u"history/isKept"_s, u"look/theme"_s}));
    QCOMPARE(settingOf(other, SettingId::Theme), QVariant(u"dark"_s));
    QCOMPARE(settingOf(other, SettingId::KeepHistory), QVariant(false));
    QCOMPARE(settingOf(other, SettingId::SnapshotsKept), QVariant(10));
    QVERIFY(settings.isChanged(SettingId::Theme));
    settings.reset(SettingId::Theme);
    settings.setValue(SettingId::KeepHistory, true);
    QCOMPARE(store.allKeys(), QStringList());
}

void TestUserSettings::tellsOnlyWhatIsNew()
{
    QSettings store(iniPath(), QSettings::IniFormat);
    store.clear();
    UserSettings settings(store);
    const QSignalSpy changed(&settings, &UserSettings::changed);
    settings.setValue(SettingId::FontPercent, 150);
    settings.setValue(SettingId::FontPercent, 150);
    settings.setValue(SettingId::FontPercent, u"huge"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<SettingId>(), SettingId::FontPercent);
    settings.reset(SettingId::FontPercent);
    QCOMPARE(changed.count(), 2);
}

void TestUserSettings::damagedValuesHaveTheDefault_data()
{
    QTest::addColumn<SettingId>("id");
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("no theme") << SettingId::Theme << QVariant(u"pink"_s);
    QTest::newRow("a theme in part") << SettingId::Theme << QVariant(u"high"_s);
    QTest::newRow("a list") << SettingId::Theme << QVariant(QStringList{u"dark"_s, u"light"_s});
    QTest::newRow("too small") << SettingId::FontPercent << QVariant(1);
    QTest::newRow("too large") << SettingId::FontPercent << QVariant(u"99999999999"_s);
    QTest::newRow("no number") << SettingId::FontPercent << QVariant(u"nan"_s);
    QTest::newRow("a fraction") << SettingId::FontPercent << QVariant(u"120.5"_s);
    QTest::newRow("no flag") << SettingId::KeepHistory << QVariant(u"maybe"_s);
    QTest::newRow("nothing") << SettingId::KeepHistory << QVariant(QString());
}

void TestUserSettings::damagedValuesHaveTheDefault()
{
    QFETCH(SettingId, id);
    QFETCH(QVariant, stored);
    QSettings store(iniPath(), QSettings::IniFormat);
    store.clear();
    store.setValue(QString::fromLatin1(settingSpec(id).key), stored);
    QCOMPARE(settingOf(store, id), settingSpec(id).defaultValue());
}

void TestUserSettings::shortcutsComeBackAsTheyWere_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList{u"Ctrl+E"_s};
    QTest::newRow("a comma") << QStringList{u"Ctrl+,"_s};
    QTest::newRow("a blank") << QStringList{u"Media Play"_s};
    QTest::newRow("several") << QStringList{u"Ctrl+;"_s, u"/"_s, u"Ctrl+\""_s};
}

void TestUserSettings::shortcutsComeBackAsTheyWere()
{
    QFETCH(QStringList, keys);
    {
        QSettings store(iniPath(), QSettings::IniFormat);
        UserSettings settings(store);
        settings.setShortcuts("export"_L1, keys);
    }
    QSettings store(iniPath(), QSettings::IniFormat);
    UserSettings settings(store);
    QCOMPARE(settings.shortcuts("export"_L1), std::optional(keys));
    settings.setShortcuts("export"_L1, std::nullopt);
    QCOMPARE(settings.shortcuts("export"_L1), std::optional<QStringList>());
}

void TestUserSettings::fileComesBackAsItWas()
{
    SettingsFile file;
    file.values = {{u"look/theme"_s, u"dark"_s},
                   {u"look/fontPercent"_s, 150},
                   {u"history/isKept"_s, false}};
    file.shortcuts = {{u"export"_s, {u"Ctrl+,"_s}}, {u"star"_s, {}}};
    file.columns = {u"code"_s, u"message"_s};
    const QString path = m_folder.filePath(u"out.json"_s);
    QCOMPARE(file.write(path), std::optional<QString>());
    const SettingsFile::Outcome read = SettingsFile::read(path);
    QVERIFY2(read.file, qPrintable(read.problem));
    QCOMPARE(read.file->values, file.values);
    QCOMPARE(read.file->shortcuts, file.shortcuts);
    QCOMPARE(read.file->columns, file.columns);
    const SettingsFile::Outcome empty = SettingsFile::parse(SettingsFile().toJson());
    QVERIFY(empty.file);
    QVERIFY(empty.file->values.isEmpty());
}

void TestUserSettings::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &said) {
        QTest::newRow(name) << bytes << said;
    };
    row("empty", "", u"no file of settings"_s);
    row("no JSON", "[look]\ntheme=dark\n", u"no file of settings"_s);
    row("another JSON", R"({"codes": []})", u"no file of settings"_s);
    row("a list", R"([1])", u"no file of settings"_s);
    row("large", QByteArray(SettingsFile::mostBytes, ' ') + R"({"errdex-settings": 1})",
        u"no file of settings"_s);
    row("deep", QByteArray(100000, '['), u"no file of settings"_s);
    row("newer", R"({"errdex-settings": 2, "more": 1})", u"newer"_s);
    row("no such version", R"({"errdex-settings": 0})", u"errdex-settings"_s);
    row("unknown part", R"({"errdex-settings": 1, "exec": "rm"})", u"exec"_s);
    row("unknown setting", R"({"errdex-settings": 1, "settings": {"look/colour": 1}})",
        u"look/colour"_s);
    row("foreign key", R"({"errdex-settings": 1, "settings": {"window/geometry": "x"}})",
        u"window/geometry"_s);
    row("wrong value", R"({"errdex-settings": 1, "settings": {"look/fontPercent": 1e9}})",
        u"look/fontPercent"_s);
    row("wrong kind", R"({"errdex-settings": 1, "settings": {"look/fontPercent": true}})",
        u"look/fontPercent"_s);
    row("an object", R"({"errdex-settings": 1, "settings": {"look/theme": {}}})", u"look/theme"_s);
    row("settings as a list", R"({"errdex-settings": 1, "settings": []})", u"settings"_s);
    row("shortcut as a text", R"({"errdex-settings": 1, "shortcuts": {"export": "F2"}})",
        u"export"_s);
    row("shortcut as a number", R"({"errdex-settings": 1, "shortcuts": {"export": [7]}})",
        u"export"_s);
    row("columns as a text", R"({"errdex-settings": 1, "columns": "code"})", u"columns"_s);
}

void TestUserSettings::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const SettingsFile::Outcome outcome = SettingsFile::parse(bytes);
    QVERIFY(!outcome.file);
    QVERIFY2(outcome.problem.contains(said), qPrintable(outcome.problem));
}

void TestUserSettings::aFileThatCannotBeReadOrWrittenIsSaid()
{
    const QString path = m_folder.filePath(u"none/settings.json"_s);
    QVERIFY(!SettingsFile::read(path).file);
    QVERIFY(!SettingsFile::read(path).problem.isEmpty());
    QVERIFY(SettingsFile().write(path).has_value());
}

QTEST_GUILESS_MAIN(TestUserSettings)
#include "tst_usersettings.moc"
