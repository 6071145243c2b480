// SPDX-License-Identifier: MIT
#include "ui/wrappedlabel.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using errdex::WrappedLabel;

/// It answers what QLabel answers, also to the same question a second time.
class TestWrappedLabel : public QObject
{
    Q_OBJECT

    static void compare(const QLabel &label)
    {
        QLabel plain;
        plain.setTextFormat(Qt::PlainText);
        plain.setWordWrap(true);
        plain.setText(u"it has been a text before"_s);
        plain.setText(label.text());
        plain.setFont(label.font());
        plain.setContentsMargins(label.contentsMargins());
        for (const int width : {-1, 0, 40, 80, 160, 320, 640, 80, 40}) {
            QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
            QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
        }
    }

private Q_SLOTS:
    void answersAsQLabel()
    {
        WrappedLabel label;
        label.setText(u"Paste what the customer sent: a code, a line of a log, a whole mail."_s);
        compare(label);
        label.setText(u"Short"_s);
        compare(label);
        QFont font = label.font();
        font.setPointSize(3 * font.pointSize());
        label.setFont(font);
        compare(label);
        label.setContentsMargins(12, 12, 12, 12);
        compare(label);
        label.setText({});
        compare(label);
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
