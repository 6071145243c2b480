// SPDX-License-Identifier: MIT
// Where the focus is told of: at the part it is meant for, and at none on the way.
#include "ui/announce.h"
#include "ui/focus/handover.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedLayout>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_listener.reset(); }

    void whatGoesOffHandsItOver()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *list = new QPushButton;
        auto *former = new QPushButton;
        auto *next = new QPushButton;
        for (QPushButton *button : {list, former, next})
            layout->addWidget(button);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, test::patience));
        former->setFocus();
        QVERIFY(holdsFocus(*former));
        QVERIFY(holdsFocus(window));
        QStringList told;
        listen(told, {{list, u"list"_s}, {next, u"next"_s}});
        setUsable(*former, false, *list);
        QVERIFY(!former->isEnabled());
        QCOMPARE(told, QStringList{u"list"_s});

        setUsable(*former, true, *next);
        setUsable(*former, false, *next); // it has no focus to hand over
        QCOMPARE(told, QStringList{u"list"_s});
    }

    void pagesHandItOver()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *beside = new QPushButton;
        auto *pages = new QStackedLayout;
        layout->addWidget(beside);
        layout->addLayout(pages);
        auto *first = new QPushButton;
        auto *second = new QWidget;
        auto *inside = new QVBoxLayout(second);
        auto *other = new QPushButton;
        auto *target = new QPushButton;
        inside->addWidget(other);
        inside->addWidget(target);
        pages->addWidget(first);
        pages->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, test::patience));
        first->setFocus();
        QStringList told;
        listen(told, {{beside, u"beside"_s}, {other, u"other"_s}, {target, u"target"_s}});
        turnPage(*pages, 1, [target] { target->setFocus(); });
        QCOMPARE(pages->currentIndex(), 1);
        QVERIFY(first->isHidden());
        QCOMPARE(told, QStringList{u"target"_s});
    }

    /// A window that comes back does not say what is long past.
    void announcementsGoWithTheirWindow()
    {
        QWidget window;
        window.show();
        announce(window, u"two codes"_s);
        const auto *said = window.findChild<Announcement *>();
        QVERIFY(said && said->isVisible());
        QCOMPARE(said->accessibleName(), u"two codes"_s);
        window.hide();
        window.show();
        QCOMPARE(said->accessibleName(), QString());
        announceEnd(window, u"Freeway"_s, true);
        QCOMPARE(said->accessibleName(), u"Freeway: already the first"_s);
    }

private:
    /// Until the test is over.
    void listen(QStringList &told, const QHash<QWidget *, QString> &names)
    {
        m_listener = std::make_unique<QObject>();
        connect(qApp, &QApplication::focusChanged, m_listener.get(),
                [&told, names](QWidget *, QWidget *now) {
                    if (now)
                        told.append(names.value(now));
                });
    }

    std::unique_ptr<QObject> m_listener;
};

QTEST_MAIN(TestHandover)
#include "tst_handover.moc"
