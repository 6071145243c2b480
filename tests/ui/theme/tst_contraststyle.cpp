// SPDX-License-Identifier: MIT
#include "ui/contraststyle.h"
#include "ui/focus/quietview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

namespace {

constexpr double visible = 3; // WCAG 2.1, success criterion 1.4.11

QImage picture(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

bool standsOut(QRgb pixel, const QColor &ground)
{
    return contrastRatio(QColor(pixel), ground) >= visible;
}

/// How many separate lines are crossed from the left edge on, in the middle of the height.
int linesFromTheLeft(const QImage &image, int width, const QColor &ground)
{
    int lines = 0;
    bool isOn = false;
    for (int x = 0; x < width; ++x) {
        const bool isLine = standsOut(image.pixel(x, image.height() / 2), ground);
        lines += isLine && !isOn ? 1 : 0;
        isOn = isLine;
    }
    return lines;
}

std::unique_ptr<QWidget> makeControl(const QByteArray &control)
{
    if (control == "check")
        return std::make_unique<QCheckBox>();
    if (control == "radio")
        return std::make_unique<QRadioButton>();
    if (control == "line")
        return std::make_unique<QLineEdit>();
    if (control == "lines")
        return std::make_unique<QPlainTextEdit>();
    if (control == "spin")
        return std::make_unique<QSpinBox>();
    if (control == "combo")
        return std::make_unique<QComboBox>();
    return std::make_unique<QPushButton>();
}

} // namespace

class TestContrastStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onBlackEverythingHasOneOutline_data();
    void onBlackEverythingHasOneOutline();
    void onBlackACheckIsSeen();
    void fieldsHaveAnOutline_data();
    void fieldsHaveAnOutline();
    void fieldsToWriteInShowTheFocus_data();
    void fieldsToWriteInShowTheFocus();
    void aSelectionWithoutTheFocusIsCalm_data();
    void aSelectionWithoutTheFocusIsCalm();
    void iconKeepsItsDistanceFromTheText_data();
    void iconKeepsItsDistanceFromTheText();
    void textKeepsItsDistanceFromTheEdge();
    void iconsAndBoxesGrowWithTheLetters();
    void arrowsGrowWithTheLetters_data();
    void arrowsGrowWithTheLetters();
    void altAloneGoesToTheMenus();
    void buttonsOfDialogsHaveNoPicturesOfTheStyle();
};

void TestContrastStyle::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::install();
}

// Which are dark on a dark window, and are asked for by most desktops, though not by that of tests.
void TestContrastStyle::buttonsOfDialogsHaveNoPicturesOfTheStyle()
{
    class Pictures : public QProxyStyle
    {
    public:
        using QProxyStyle::QProxyStyle;
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *data) const override
        {
            return hint == SH_DialogButtonBox_ButtonsHaveIcons
                    ? 1
                    : QProxyStyle::styleHint(hint, option, widget, data);
        }
    };
    const auto buttonsWithPictures = [] {
        QDialogButtonBox box;
        QMessageBox message;
        for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton;
             bit <<= 1) {
            box.addButton(QDialogButtonBox::StandardButton(bit));
            message.addButton(QMessageBox::StandardButton(bit));
        }
        return std::ranges::count_if(
                box.buttons() + message.buttons(),
                [](const QAbstractButton *button) { return !button->icon().isNull(); });
    };
    QApplication::setStyle(new Pictures(u"fusion"_s));
    QVERIFY(buttonsWithPictures() > 15);
    QApplication::setStyle(new ContrastStyle(new Pictures(u"fusion"_s)));
    QCOMPARE(buttonsWithPictures(), 0);
    initTestCase();
}

void TestContrastStyle::onBlackEverythingHasOneOutline_data()
{
    QTest::addColumn<QByteArray>("control");
    for (const char *control : {"check", "radio", "line", "spin", "combo", "button"})
        QTest::newRow(control) << QByteArray(control);
}

void TestContrastStyle::onBlackEverythingHasOneOutline()
{
    QFETCH(const QByteArray, control);
    const std::unique_ptr<QWidget> widget = makeControl(control);
    widget->setPalette(highContrastPalette());
    const QImage image = picture(*widget);
    QCOMPARE(linesFromTheLeft(image, 7, Qt::black), 1);
}

void TestContrastStyle::onBlackACheckIsSeen()
{
    QCheckBox box;
    box.setPalette(highContrastPalette());
    const QImage off = picture(box);
    box.setChecked(true);
    const QImage on = picture(box);
    int changed = 0;
    for (int y = 0; y < on.height(); ++y) {
        for (int x = 0; x < on.width(); ++x)
            changed += standsOut(on.pixel(x, y), QColor(off.pixel(x, y))) ? 1 : 0;
    }
    QVERIFY2(changed > 30, qPrintable(QString::number(changed)));
}

void TestContrastStyle::fieldsHaveAnOutline_data()
{
    QTest::addColumn<QByteArray>("control");
    QTest::addColumn<QPalette>("palette");
    for (const char *control : {"check", "radio", "line", "lines", "spin", "combo"}) {
        QTest::addRow("%s, light", control) << QByteArray(control) << lightPalette();
        QTest::addRow("%s, dark", control) << QByteArray(control) << darkPalette();
    }
}

void TestContrastStyle::fieldsHaveAnOutline()
{
    QFETCH(const QByteArray, control);
    QFETCH(const QPalette, palette);
    const std::unique_ptr<QWidget> widget = makeControl(control);
    widget->setPalette(palette);
    const QImage image = picture(*widget);
    QVERIFY(linesFromTheLeft(image, 7, palette.color(QPalette::Window)) >= 1);
}

void TestContrastStyle::fieldsToWriteInShowTheFocus_data()
{
    QTest::addColumn<QByteArray>("control");
    QTest::addColumn<QPalette>("palette");
    for (const char *control : {"line", "lines"}) {
        QTest::addRow("%s, light", control) << QByteArray(control) << lightPalette();
        QTest::addRow("%s, dark", control) << QByteArray(control) << darkPalette();
        QTest::addRow("%s, black", control) << QByteArray(control) << highContrastPalette();
    }
}

void TestContrastStyle::fieldsToWriteInShowTheFocus()
{
    QFETCH(const QByteArray, control);
    QFETCH(const QPalette, palette);
    const auto edge = [](const QImage &image) {
        return QColor(image.pixel(0, image.height() / 2));
    };
    QWidget window;
    window.setPalette(palette);
    QLineEdit other(&window);
    QWidget *field = makeControl(control).release();
    field->setParent(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    QTRY_VERIFY(other.hasFocus());
    const QColor without = edge(picture(*field));
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    const QColor with = edge(picture(*field));
    QVERIFY2(perceivedDistance(with, without) > 0.1, qPrintable(with.name() + without.name()));
    // As a field of one line shows it.
    other.setFocus();
    QTRY_VERIFY(other.hasFocus());
    QCOMPARE(with, edge(picture(other)));
}

void TestContrastStyle::aSelectionWithoutTheFocusIsCalm_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("black") << highContrastPalette();
    QTest::newRow("Qt's own") << QPalette();
}

// As heavy as with the focus it would be taken for where the keys go; it is found again all the same, and
// not by its colour alone.
void TestContrastStyle::aSelectionWithoutTheFocusIsCalm()
{
    QFETCH(const QPalette, palette);
    QWidget window;
    window.setPalette(palette);
    auto *list = new QuietView<QListWidget>(&window);
    auto *other = new QLineEdit(&window);
    other->move(0, 200);
    list->setFrameShape(QFrame::NoFrame);
    list->setGeometry(0, 0, 200, 200);
    list->addItems({u"a"_s, u"b"_s, u"c"_s});
    list->setCurrentRow(1);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    struct Look
    {
        QColor ground;
        QColor line;
    };
    const auto look = [list] {
        const QImage image = list->viewport()->grab().toImage();
        const QRect row = list->visualItemRect(list->item(1));
        const int x = row.right() - 8; // behind the text
        return Look{QColor(image.pixel(x, row.center().y())), QColor(image.pixel(x, row.top()))};
    };
    const QColor base = palette.color(QPalette::Base);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    const QColor heavy = look().ground;
    QVERIFY(perceivedDistance(heavy, palette.color(QPalette::Highlight)) < 0.06);
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    const Look calm = look();
    QVERIFY(perceivedDistance(calm.ground, base) > 0.02);
    QVERIFY(perceivedDistance(calm.ground, base) < perceivedDistance(heavy, base) * 0.6);
    QVERIFY(contrastRatio(calm.line, base) >= visible);
    list->setEnabled(false);
    const Look disabled = look();
    QVERIFY(disabled.ground != base);
    QVERIFY(perceivedDistance(disabled.ground, base) < perceivedDistance(heavy, base) * 0.6);
    QCOMPARE(disabled.line, disabled.ground);
}

void TestContrastStyle::iconKeepsItsDistanceFromTheText_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("large") << 2.0 << Qt::LeftToRight;
    QTest::newRow("large, mirrored") << 2.0 << Qt::RightToLeft;
}

void TestContrastStyle::iconKeepsItsDistanceFromTheText()
{
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    QPixmap red(16, 16);
    red.fill(Qt::red);
    QPushButton button(red, u"HHH"_s);
    button.setPalette(lightPalette());
    button.setLayoutDirection(direction);
    QFont font = button.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    button.setFont(font);
    const QImage image = picture(button);
    const QRgb ground = image.pixel(image.width() / 2, 3);
    int iconLeft = image.width();
    int iconRight = 0;
    int textLeft = image.width();
    int textRight = 0;
    for (int y = image.height() / 2 - 3; y < image.height() / 2 + 3; ++y) {
        for (int x = 4; x < image.width() - 4; ++x) {
            const QColor color(image.pixel(x, y));
            if (color.red() > 200 && color.green() < 60) {
                iconLeft = std::min(iconLeft, x);
                iconRight = std::max(iconRight, x);
            } else if (standsOut(color.rgb(), QColor(ground))) {
                textLeft = std::min(textLeft, x);
                textRight = std::max(textRight, x);
            }
        }
    }
    QVERIFY(iconLeft < iconRight && textLeft < textRight);
    const int gap = direction == Qt::LeftToRight ? textLeft - iconRight : iconLeft - textRight;
    const int letters = button.fontMetrics().height();
    QVERIFY2(gap >= letters * 3 / 8, qPrintable(u"%1 of %2"_s.arg(gap).arg(letters)));
    QVERIFY2(gap <= letters * 3 / 4, qPrintable(u"%1 of %2"_s.arg(gap).arg(letters)));
}

void TestContrastStyle::iconsAndBoxesGrowWithTheLetters()
{
    QLineEdit edit;
    QFont font = edit.font();
    font.setPixelSize(11);
    edit.setFont(font);
    const auto sizes = [&edit] {
        QList<int> all;
        for (const auto metric : {QStyle::PM_SmallIconSize, QStyle::PM_ButtonIconSize,
                                  QStyle::PM_LineEditIconSize, QStyle::PM_TabBarIconSize,
                                  QStyle::PM_IndicatorWidth, QStyle::PM_ExclusiveIndicatorHeight})
            all.append(edit.style()->pixelMetric(metric, nullptr, &edit));
        return all;
    };
    const QList<int> usual = sizes();
    font.setPixelSize(28); // twice as high as what icons were made for
    edit.setFont(font);
    const QList<int> large = sizes();
    for (qsizetype i = 0; i < usual.size(); ++i) {
        const double growth = double(large[i]) / usual[i];
        QVERIFY2(growth > 1.7 && growth < 2.3,
                 qPrintable(u"%1: %2 to %3"_s.arg(i).arg(usual[i]).arg(large[i])));
    }
}

void TestContrastStyle::textKeepsItsDistanceFromTheEdge()
{
    QPushButton button(u"A text that is longer than the least width"_s);
    const int text = button.fontMetrics().horizontalAdvance(button.text());
    QVERIFY(button.sizeHint().width() >= text + button.fontMetrics().height());
}

void TestContrastStyle::arrowsGrowWithTheLetters_data()
{
    QTest::addColumn<QByteArray>("control");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const char *control : {"combo", "spin"}) {
        const QByteArray name(control);
        QTest::newRow(name + ", light") << name << lightPalette() << Qt::LeftToRight;
        QTest::newRow(name + ", dark") << name << darkPalette() << Qt::LeftToRight;
        QTest::newRow(name + ", black") << name << highContrastPalette() << Qt::RightToLeft;
    }
}

void TestContrastStyle::arrowsGrowWithTheLetters()
{
    QFETCH(const QByteArray, control);
    QFETCH(const QPalette, palette);
    QFETCH(const Qt::LayoutDirection, direction);
    // How many columns of pixels the arrow takes.
    const auto arrowWidth = [&](int percent) {
        const std::unique_ptr<QWidget> widget = makeControl(control);
        QFont font = widget->font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        widget->setFont(font);
        widget->setPalette(palette);
        widget->setLayoutDirection(direction);
        if (auto *spin = qobject_cast<QSpinBox *>(widget.get()))
            spin->setValue(spin->minimum() + 1); // both arrows can be used
        const QImage image = picture(*widget);
        const int end = 2 * font.pointSize(); // of the box, without its text
        const int first = direction == Qt::LeftToRight ? image.width() - end : 4;
        const int top = image.height() / 4;
        const QColor ground(image.pixel(first, top));
        int columns = 0;
        for (int x = first; x < first + end - 4; ++x) {
            bool hasArrow = false;
            for (int y = top; y < image.height() * 3 / 4; ++y)
                hasArrow = hasArrow || contrastRatio(QColor(image.pixel(x, y)), ground) > 2.5;
            columns += hasArrow ? 1 : 0;
        }
        return columns;
    };
    const int usual = arrowWidth(100);
    QVERIFY2(usual >= 5 && usual <= 12, qPrintable(QString::number(usual)));
    const int large = arrowWidth(200);
    QVERIFY2(large >= usual * 1.5, qPrintable(u"%1, then %2"_s.arg(usual).arg(large)));
}

void TestContrastStyle::altAloneGoesToTheMenus()
{
    QMainWindow window;
    auto *edit = new QLineEdit(&window);
    window.setCentralWidget(edit);
    window.menuBar()->addMenu(u"&File"_s)->addAction(u"&Quit"_s);
    window.show();
    edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window, test::patience));
    QTest::keyClick(window.windowHandle(), Qt::Key_Alt);
    QTRY_VERIFY(window.menuBar()->hasFocus());
    QVERIFY(window.menuBar()->activeAction());
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyPress(window.windowHandle(), Qt::Key_Alt);
    QTest::keyClick(window.windowHandle(), Qt::Key_X,
                    Qt::AltModifier); // a combination is not for it
    QTest::keyRelease(window.windowHandle(), Qt::Key_Alt);
    QVERIFY(edit->hasFocus());
}

QTEST_MAIN(TestContrastStyle)
#include "tst_contraststyle.moc"
