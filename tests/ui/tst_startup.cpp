// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "support/paths.h"
#include "ui/actions/actiontable.h"
#include "ui/export/exportactions.h"
#include "ui/messagebar.h"
#include "ui/program.h"
#include "ui/statuspage.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;
using test::WindowFixture;

/// How the window starts, and how it meets a broken environment.
class TestStartup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void paintsBeforeAnythingIsRead();
    void firstResultIsPlacedBeforeItIsPainted();
    void programGoesOnWhenTheFirstResultIsPainted();
    void programGoesOnWithoutAPicture();
    void longReadingIsSaid();
    void nothingAskedChoosesNoRow();
    void damagedDatabaseGivesAPage_data();
    void damagedDatabaseGivesAPage();
    void repairedDatabaseOpensOnTryAgain();
    void userDatabaseProblemLeavesTheWindowUsable();
};

void TestStartup::paintsBeforeAnythingIsRead()
{
    WindowFixture fixture;
    QCOMPARE(fixture.session().state(), BrowserSession::State::Idle);
    class PaintWatcher : public QObject
    {
    public:
        using QObject::QObject;
        int paints = 0;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                ++paints;
            return QObject::eventFilter(watched, event);
        }
    };
    PaintWatcher watcher;
    fixture.window().installEventFilter(&watcher);
    int paintsAtLoad = -1;
    connect(&fixture.session(), &BrowserSession::stateChanged, &watcher,
            [&](BrowserSession::State state) {
                if (state == BrowserSession::State::Loading)
                    paintsAtLoad = watcher.paints;
            });
    QVERIFY(fixture.show());
    QVERIFY(paintsAtLoad >= 1);
}

void TestStartup::firstResultIsPlacedBeforeItIsPainted()
{
    // Whatever is placed only after the result was shown is painted a second time, and makes every
    // start longer.
    WindowFixture fixture;
    fixture.window().show();
    QTRY_VERIFY(fixture.window().searchBox()); // the contents are there, in the same turn
    const auto *needle = fixture.window().findChild<QLineEdit *>(u"facetNeedle"_s);
    const auto *facets = fixture.window().findChild<QTreeView *>();
    const auto *status = fixture.window().findChild<QWidget *>(u"statusLine"_s);
    QVERIFY(needle && facets && status);
    QVERIFY(!fixture.session().result());
    QVERIFY(needle->isVisible()); // shown later it would be painted apart
    bool isPlaced = false;
    connect(&fixture.session(), &BrowserSession::resultChanged, status, [&] {
        isPlaced = facets->verticalScrollBar()->maximum() > 0;
        for (const QLabel *label : status->findChildren<QLabel *>())
            isPlaced = isPlaced && label->width() >= label->minimumSizeHint().width();
    });
    QTRY_VERIFY(fixture.session().result());
    QVERIFY(isPlaced);
}

void TestStartup::programGoesOnWhenTheFirstResultIsPainted()
{
    const QTemporaryDir folder;
    Translations translations;
    Program program({buildPath("app/catalogs.sqlite"), folder.filePath(u"user.sqlite"_s)},
                    translations);
    class RowsWatcher : public QObject
    {
    public:
        using QObject::QObject;
        bool isPainted = false;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            const auto *view = qobject_cast<const CodeTableView *>(watched->parent());
            if (event->type() == QEvent::Paint && view->model()->rowCount() > 0)
                isPainted = true;
            return QObject::eventFilter(watched, event);
        }
    };
    RowsWatcher rows;
    bool wasPainted = false;
    connect(&program, &Program::started, &rows, [&] { wasPainted = rows.isPainted; });
    const QSignalSpy started(&program, &Program::started);
    program.showWindow();
    connect(program.window(), &MainWindow::contentsMade, &rows,
            [&] { program.window()->tableArea()->view()->viewport()->installEventFilter(&rows); });
    QTRY_COMPARE(started.count(), 1);
    QVERIFY(wasPainted);
    QCOMPARE(program.session().state(), BrowserSession::State::Ready);
}

void TestStartup::programGoesOnWithoutAPicture()
{
    const QTemporaryDir folder;
    Translations translations;
    Program program({buildPath("app/catalogs.sqlite"), folder.filePath(u"user.sqlite"_s)},
                    translations);
    const QSignalSpy started(&program, &Program::started);
    program.showWindow();
    connect(program.window(), &MainWindow::contentsMade, program.window(),
            [&] { program.window()->setUpdatesEnabled(false); }); // as if it were out of sight
    QTRY_COMPARE(started.count(), 1);
}

void TestStartup::longReadingIsSaid()
{
    // Nobody has told this session to read, so it takes as long as one likes.
    const QTemporaryDir folder;
    BrowserSession session({.bundledDatabase = folder.filePath(u"catalogs.sqlite"_s),
                            .userDatabase = folder.filePath(u"user.sqlite"_s)});
    TableArea area(session);
    area.resize(640, 400);
    area.show();
    QVERIFY(!area.page()); // a page that comes and goes at once only flickers
    QTRY_VERIFY(area.page() && area.page()->isVisible());
    QCOMPARE(area.page()->geometry(), area.rect());
    QVERIFY(area.page()->findChild<QProgressBar *>()->isVisible());
}

void TestStartup::nothingAskedChoosesNoRow()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.window().tableArea()->view()->currentRow());
    fixture.window().tableArea()->focusTable(); // who comes by keyboard stands on a row
    QTRY_COMPARE(fixture.window().tableArea()->view()->selectedRowCount(), 1);

    for (const QString &text : {u"-1021"_s, u"{\"code\":-1021,\"msg\":\"late\"}"_s}) {
        WindowFixture asked;
        asked.session().setText(text);
        QVERIFY(asked.show());
        QTRY_COMPARE(asked.window().tableArea()->view()->selectedKeys().value(0).code, u"-1021"_s);
    }
}

void TestStartup::damagedDatabaseGivesAPage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("something else") << QByteArray(8192, 'x');
    QFile real(buildPath("app/catalogs.sqlite"));
    QVERIFY(real.open(QIODevice::ReadOnly));
    QTest::newRow("cut off") << real.read(real.size() / 2);
}

void TestStartup::damagedDatabaseGivesAPage()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"<b>catalogs.sqlite"_s);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    WindowFixture fixture(path);
    fixture.window().show();
    QTRY_COMPARE(fixture.session().state(), BrowserSession::State::Failed);
    const StatusPage *page = fixture.window().tableArea()->page();
    QVERIFY(page);
    QVERIFY(page->isVisible());
    const auto *text = page->findChild<QLabel *>(u"statusText"_s);
    QVERIFY(!text->text().isEmpty());
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QVERIFY(page->findChild<QPushButton *>());
    QVERIFY(!fixture.window().actions()[ActionId::Export]->isEnabled());
    QVERIFY(!fixture.window().exports()->openDialog());
}

void TestStartup::repairedDatabaseOpensOnTryAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalogs.sqlite"_s);
    WindowFixture fixture(path);
    fixture.window().show();
    QTRY_COMPARE(fixture.session().state(), BrowserSession::State::Failed);
    QVERIFY(QFile::copy(buildPath("app/catalogs.sqlite"), path));
    QTest::mouseClick(fixture.window().tableArea()->page()->findChild<QPushButton *>(),
                      Qt::LeftButton);
    QTRY_COMPARE(fixture.rowCount(), 288);
    QVERIFY(!fixture.window().tableArea()->page()->isVisible());
}

void TestStartup::userDatabaseProblemLeavesTheWindowUsable()
{
    WindowFixture fixture;
    const QString path = fixture.filePath(u"user.sqlite"_s);
    QVERIFY(QDir(path).mkpath(u"in the way"_s)); // a folder, which nobody moves aside
    QVERIFY(fixture.show());
    QTRY_VERIFY(fixture.window().messageBar()->isVisible());
    QVERIFY(!fixture.window().messageBar()->text().isEmpty());
    QVERIFY(!fixture.window().actions()[ActionId::Star]->isEnabled());
    QCOMPARE(fixture.rowCount(), 288);
    QVERIFY(QFileInfo(path + u"/in the way"_s).isDir()); // left as it is
}

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"
