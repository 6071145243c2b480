// SPDX-License-Identifier: MIT
#include "db/snapshots.h"
#include "db/userdatabase.h"
#include "fixture.h"
#include "states.h"
#include "ui/actions/actiontable.h"
#include "ui/messagebar.h"
#include "ui/restore/restoredialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTreeWidget>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Damage : quint8 { None, Database };

/// Some days of work, with a snapshot each; and then, perhaps, a bad sector.
void makeKept(const QString &path, Damage damage)
{
    const QDateTime start(QDate(2026, 11, 12), QTime(8, 57), Qt::UTC);
    for (int day = 0; day < 8; ++day) {
        QList<db::CodeKey> keys;
        for (int i = 0; i <= 3 * day; ++i)
            keys.append({u"ethgas"_s, QString::number(100 + i), 1});
        db::UserDatabase(path).setStarred(keys, true);
        db::Snapshots(path).take(day == 5 ? db::SnapshotReason::Upgrade : db::SnapshotReason::Daily,
                                 start.addDays(day));
    }
    QFile file(path);
    if (damage == Damage::Database && file.open(QIODevice::ReadWrite) && file.seek(16))
        file.write("\x7f", 1);
    // The newest copy was cut off.
    if (damage == Damage::Database)
        QFile(db::Snapshots(path).list().constFirst().path).resize(9000);
}

RestoreDialog *openDialog(WindowFixture &fixture)
{
    fixture.window().actions()[ActionId::RestoreOwnData]->trigger();
    auto *dialog = fixture.window().findChild<RestoreDialog *>();
    auto *list = dialog ? dialog->findChild<QTreeWidget *>() : nullptr;
    return list && test::waitFor([list] { return list->topLevelItemCount() > 0; }) ? dialog
                                                                                   : nullptr;
}

std::function<bool(const Options &, const QString &)> restoring(Damage damage)
{
    return [damage](const Options &, const QString &path) {
        WindowFixture fixture;
        makeKept(fixture.filePath(u"user.sqlite"_s), damage);
        if (!fixture.show())
            return false;
        RestoreDialog *dialog = openDialog(fixture);
        return dialog && save(*dialog, path);
    };
}

bool nothingKept(const Options &, const QString &path)
{
    WindowFixture fixture;
    if (!fixture.show())
        return false;
    fixture.window().actions()[ActionId::RestoreOwnData]->trigger();
    auto *dialog = fixture.window().findChild<RestoreDialog *>();
    return dialog && save(*dialog, path);
}

bool damaged(const Options &options, const QString &path)
{
    WindowFixture fixture;
    makeKept(fixture.filePath(u"user.sqlite"_s), Damage::Database);
    fixture.window().resize(options.width, options.height);
    return fixture.show() && test::waitFor([&] {
               return fixture.window().messageBar()->actionButton()->isVisible();
           })
            && save(fixture.window(), path);
}

} // namespace

std::vector<State> keptStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options rightToLeft{.isRightToLeft = true};
    return {
            {u"restore"_s, light, restoring(Damage::None)},
            {u"restore-dark"_s, dark, restoring(Damage::None)},
            {u"restore-rtl"_s, rightToLeft, restoring(Damage::None)},
            {u"restore-large-font"_s, {.fontScale = 1.5}, restoring(Damage::None)},
            {u"restore-nothing"_s, light, nothingKept},
            {u"restore-damaged"_s, light, restoring(Damage::Database)},
            {u"restore-damaged-dark"_s, dark, restoring(Damage::Database)},
            {u"restore-damaged-rtl"_s, rightToLeft, restoring(Damage::Database)},
            {u"own-data-damaged"_s, light, damaged},
            {u"own-data-damaged-dark"_s, dark, damaged},
            {u"own-data-damaged-rtl"_s, rightToLeft, damaged},
    };
}

} // namespace errdex::gallery
