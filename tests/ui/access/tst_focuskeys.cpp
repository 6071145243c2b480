// SPDX-License-Identifier: MIT
#include "ui/detail/links.h"
#include "ui/focus/dialog.h"
#include "ui/focus/focuskeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestFocusKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keys = std::make_unique<FocusKeys>(nullptr);
        m_dialog = std::make_unique<QDialog>();
        auto *layout = new QVBoxLayout(m_dialog.get());
        m_default = new QPushButton(u"Default"_s);
        m_other = new QPushButton(u"Other"_s);
        m_tool = new QToolButton;
        m_default->setDefault(true);
        m_other->setAutoDefault(false);
        for (QWidget *button : {static_cast<QWidget *>(m_default), static_cast<QWidget *>(m_other),
                                static_cast<QWidget *>(m_tool)}) {
            button->setFocusPolicy(Qt::StrongFocus);
            layout->addWidget(button);
        }
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), test::patience));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_keys.reset();
    }

    void enterPressesWhatHasTheFocus_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
    }
    void enterPressesWhatHasTheFocus()
    {
        QFETCH(const int, key);
        const QSignalSpy byDefault(m_default, &QPushButton::clicked);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(m_other), static_cast<QAbstractButton *>(m_tool)}) {
            const QSignalSpy clicked(button, &QAbstractButton::clicked);
            button->setFocus();
            QTest::keyClick(button, Qt::Key(key));
            QCOMPARE(clicked.size(), 1);
            QTest::keyClick(button, Qt::Key(key), Qt::ControlModifier);
            QCOMPARE(clicked.size(), 1);
        }
        QCOMPARE(byDefault.size(), 0);
    }

    void enterOpensAListWhereNothingElseWaitsForIt()
    {
        auto *list = new QComboBox;
        list->addItems({u"one"_s, u"two"_s});
        m_dialog->layout()->addWidget(list);
        QTRY_VERIFY(list->isVisible());
        list->setFocus();
        const QSignalSpy byDefault(m_default, &QPushButton::clicked);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(byDefault.size(), 1);
        QVERIFY(!list->view()->isVisible());
        for (QPushButton *button : {m_default, m_other}) {
            button->setAutoDefault(false);
            button->setDefault(false);
        }
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(list->view()->isVisible());
        list->hidePopup();
    }

    // Else its buttons would be below the edge.
    void aDialogHasRoomOnTheScreen()
    {
        Dialog dialog;
        dialog.resize(5000, 5000);
        dialog.show();
        const QSize room = dialog.screen()->availableSize();
        QVERIFY(dialog.width() < room.width() && dialog.height() < room.height());
        dialog.hide();
        dialog.resize(300, 200);
        dialog.show();
        QCOMPARE(dialog.size(), QSize(300, 200));
    }

    void escapeLeavesTheMenuBarAfterAnotherMenu()
    {
        QMainWindow window;
        auto *edit = new QLineEdit;
        window.setCentralWidget(edit);
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        file->addAction(u"Open"_s);
        QMenu *view = window.menuBar()->addMenu(u"&View"_s);
        view->addAction(u"Rows"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window, test::patience));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(file->isVisible());
        QTest::keyClick(file, Qt::Key_Escape);
        QTRY_VERIFY(window.menuBar()->hasFocus());
        QTest::keyClick(window.menuBar(), Qt::Key_V, Qt::AltModifier);
        QTRY_VERIFY(view->isVisible());
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(!view->isVisible());
        QTest::keyClick(window.menuBar(), Qt::Key_Escape);
        QTRY_VERIFY(edit->hasFocus());
    }

    void enterFollowsALink()
    {
        auto *link = new TextLink(u"Link"_s, {}, m_dialog.get());
        m_dialog->layout()->addWidget(link);
        link->show();
        link->setFocus();
        QVERIFY(link->hasFocus());
        const QSignalSpy clicked(link, &QAbstractButton::clicked);
        const QSignalSpy byDefault(m_default, &QPushButton::clicked);
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(byDefault.size(), 0);
    }

    // What is ticked is ticked with Space; Enter is "done", as in all dialogs.
    void enterTicksNothing()
    {
        auto *box = new QCheckBox(u"Box"_s);
        m_dialog->layout()->addWidget(box);
        box->show();
        box->setFocus();
        QVERIFY(box->hasFocus());
        const QSignalSpy byDefault(m_default, &QPushButton::clicked);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!box->isChecked());
        QCOMPARE(byDefault.size(), 1);
    }

    void oncePerPress()
    {
        const QSignalSpy clicked(m_other, &QPushButton::clicked);
        m_other->setFocus();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(m_other, &held);
        QCOMPARE(clicked.size(), 0);
    }

    void whatIsOffStaysOff()
    {
        const QSignalSpy clicked(m_other, &QPushButton::clicked);
        m_other->setFocus();
        m_other->setEnabled(false);
        QTest::keyClick(m_other, Qt::Key_Return);
        QCOMPARE(clicked.size(), 0);
    }

    void aMenuOpens()
    {
        auto *menu = new QMenu(m_tool);
        menu->addAction(u"x"_s);
        m_tool->setMenu(menu);
        m_tool->setPopupMode(QToolButton::InstantPopup);
        m_tool->setFocus();
        const QSignalSpy shown(menu, &QMenu::aboutToShow);
        connect(menu, &QMenu::aboutToShow, menu,
                [menu] { QTimer::singleShot(0, menu, &QMenu::close); });
        QTest::keyClick(m_tool, Qt::Key_Return);
        QTRY_COMPARE(shown.size(), 1);
    }

    void shiftF10OpensTheContextMenu()
    {
        auto *table = new QTableWidget(3, 2, m_dialog.get());
        m_dialog->layout()->addWidget(table);
        table->show();
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        table->setCurrentCell(2, 1);
        table->setFocus();
        const QSignalSpy asked(table, &QWidget::customContextMenuRequested);
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        const auto place = asked.first().first().toPoint();
        const QRect cell = table->visualRect(table->model()->index(2, 1));
        QVERIFY(cell.contains(place));
        QTest::keyClick(table, Qt::Key_F10);
        QCOMPARE(asked.size(), 1);
    }

    // As with the mouse: what has no menu of its own leaves it to what it is in.
    void aParentHasTheMenu()
    {
        m_dialog->setContextMenuPolicy(Qt::CustomContextMenu);
        const QSignalSpy asked(m_dialog.get(), &QWidget::customContextMenuRequested);
        m_other->setFocus();
        QTest::keyClick(m_other, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
    }

    // A button may close and delete its dialog.
    void whatIsPressedMayGo()
    {
        QDialog *dialog = m_dialog.release();
        const QPointer<QDialog> gone = dialog;
        connect(m_other, &QPushButton::clicked, dialog, [dialog] { delete dialog; });
        m_other->setFocus();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(m_other, &enter);
        QVERIFY(!gone);
    }

private:
    std::unique_ptr<FocusKeys> m_keys;
    std::unique_ptr<QDialog> m_dialog;
    QPushButton *m_default = nullptr;
    QPushButton *m_other = nullptr;
    QToolButton *m_tool = nullptr;
};

QTEST_MAIN(TestFocusKeys)
#include "tst_focuskeys.moc"
