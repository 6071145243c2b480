// SPDX-License-Identifier: MIT
#include "ui/focus/plainnames.h"

#include <QAccessible>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

QString heard(QWidget *part)
{
    return QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name);
}

} // namespace

class TestPlainNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PlainNames::install(); }

    void marksAreNotHeard()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *button = new QPushButton(u"关闭(&C)"_s);
        auto *named = new QPushButton(u"打开(&O)"_s);
        named->setAccessibleName(u"打开目录"_s);
        auto *box = new QGroupBox(u"格式(&F)"_s);
        auto *tabs = new QTabBar;
        tabs->addTab(u"常规(&G)"_s);
        auto *label = new QLabel(u"服务器(&S)"_s);
        auto *field = new QLineEdit;
        label->setBuddy(field);
        for (QWidget *part :
             std::initializer_list<QWidget *>{button, named, box, tabs, label, field})
            layout->addWidget(part);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, test::patience));
        QCOMPARE(heard(button), u"关闭"_s);
        QCOMPARE(heard(named), u"打开目录"_s);
        QCOMPARE(heard(box), u"格式"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(tabs)->child(0)->text(QAccessible::Name),
                 u"常规"_s);
        QCOMPARE(heard(label), u"服务器"_s);
        QCOMPARE(heard(field), u"服务器"_s);

        // A text that changes takes its name along, also where the next one has no such mark.
        button->setText(u"取消(&C)"_s);
        QTRY_COMPARE(heard(button), u"取消"_s);
        button->setText(u"&Close"_s);
        QTRY_COMPARE(heard(button), u"Close"_s);
    }
};

QTEST_MAIN(TestPlainNames)
#include "tst_plainnames.moc"
