// SPDX-License-Identifier: MIT
// Where the ellipsis of a text stands that has no room: where the text goes on as it is read,
// whatever the window's direction is.
#include "core/translations.h"
#include "ui/compare/chip.h"
#include "ui/contraststyle.h"
#include "ui/detail/links.h"
#include "ui/elidedlabel.h"
#include "ui/search/completiondelegate.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

/// Letters as high as they can be: no dot comes near.
const QString english = u"HHHHHHHH HHHHHHHH HHHHHHHH HHHHHHHH"_s;
const QString persian = u"لللللللل لللللللل لللللللل لللللللل"_s;

/// How high what is painted in a column of pixels is, from its first pixel to its last.
int inkHeight(const QImage &image, int x)
{
    const QRgb ground = image.pixel(0, 0);
    const auto isInk = [&](int y) {
        return std::abs(qGray(image.pixel(x, y)) - qGray(ground)) > 60;
    };
    int first = 0;
    int last = image.height() - 1;
    while (first < image.height() && !isInk(first))
        ++first;
    while (last > first && !isInk(last))
        --last;
    return first < image.height() ? last + 1 - first : 0;
}

constexpr int dots = 6; // pixels, less than three dots are wide
constexpr int sign = 3; // pixels, less than a minus is wide

/// The end at which there is nothing high, but dots or a minus: "left", "right", else what is wrong
/// with it.
QString flatSide(const QImage &image, int width)
{
    int left = 0;
    int right = image.width() - 1;
    while (left < image.width() && inkHeight(image, left) == 0)
        ++left;
    while (right > left && inkHeight(image, right) == 0)
        --right;
    if (left >= right)
        return u"nothing is painted"_s;
    const auto isFlat = [&](int from) {
        int highest = 0;
        for (int x = from; x < from + width; ++x)
            highest = std::max(highest, inkHeight(image, x));
        return highest <= 3;
    };
    const bool isLeft = isFlat(left);
    const bool isRight = isFlat(right + 1 - width);
    return isLeft == isRight ? u"at %1 ends"_s.arg(isLeft ? 2 : 0)
            : isLeft         ? u"left"_s
                             : u"right"_s;
}

/// A part of a window that shows a text, and where in it.
struct Shown
{
    std::unique_ptr<QWidget> widget;
    std::function<QRect()> place = {}; ///< all of it where there is none
};

constexpr int narrow = 120;

Shown label(const QString &text)
{
    auto shown = std::make_unique<ElidedLabel>();
    shown->setText(text);
    shown->resize(narrow, 24);
    return {std::move(shown)};
}

Shown link(const QString &text)
{
    auto shown = std::make_unique<TextLink>(text, QString(), nullptr);
    shown->resize(narrow, 24);
    return {std::move(shown)};
}

Shown codeLink(const QString &text)
{
    CodeDetail::Link to;
    to.key.code = u"1"_s;
    to.text = text;
    auto shown = std::make_unique<CodeLink>(to, nullptr);
    shown->resize(narrow, shown->sizeHint().height());
    const QWidget *widget = shown.get();
    return {std::move(shown),
            [widget] { return widget->rect().adjusted(0, widget->height() / 2, 0, 0); }};
}

Shown list(const QString &text, int role)
{
    auto shown = std::make_unique<QTreeView>();
    auto *model = new QStandardItemModel(1, 1, shown.get());
    model->setData(model->index(0, 0), u"l"_s, Qt::DisplayRole);
    model->setData(model->index(0, 0), text, role);
    shown->setModel(model);
    shown->setHeaderHidden(true);
    shown->setRootIsDecorated(false);
    shown->resize(narrow, 60);
    const QTreeView *view = shown.get();
    return {std::move(shown), [view] {
                return view->visualRect(view->model()->index(0, 0))
                        .translated(view->viewport()->pos())
                        .adjusted(1, 1, -1, -1);
            }};
}

Shown row(const QString &text)
{
    return list(text, Qt::DisplayRole);
}

Shown completion(const QString &text)
{
    Shown shown = list(text, CompletionDelegate::hintRole);
    auto *view = qobject_cast<QTreeView *>(shown.widget.get());
    view->setItemDelegate(new CompletionDelegate(view));
    // Beside the label, which stands where the window's language begins.
    const auto place = shown.place;
    shown.place = [place] {
        constexpr int ofLabel = 20;
        return QApplication::isRightToLeft() ? place().adjusted(0, 0, -ofLabel, 0)
                                             : place().adjusted(ofLabel, 0, 0, 0);
    };
    return shown;
}

Shown combo(const QString &text)
{
    auto shown = std::make_unique<QComboBox>();
    shown->addItem(text);
    shown->resize(narrow, 30);
    const QComboBox *box = shown.get();
    return {std::move(shown), [box] {
                QStyleOptionComboBox option;
                option.initFrom(box);
                option.subControls = QStyle::SC_All;
                return box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, box);
            }};
}

using Maker = Shown (*)(const QString &text);

constexpr std::pair<const char *, Maker> parts[] = {
        {"label", label}, {"link", link},    {"link to a code", codeLink},
        {"list", row},    {"choice", combo}, {"completion", completion},
};

} // namespace

Q_DECLARE_METATYPE(Maker)

class TestShortened : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); }
    void ellipsisStandsWhereTheTextGoesOn_data();
    void ellipsisStandsWhereTheTextGoesOn();
    void signStandsBeforeItsDigits_data();
    void signStandsBeforeItsDigits();
    void aCodeKeepsItsUnderscore();

private:
    static QImage picture(const QString &language, Maker make, const QString &text);
};

void TestShortened::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::install();
}

void TestShortened::ellipsisStandsWhereTheTextGoesOn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("side");
    for (const QString &language : {u"en"_s, u"fa"_s}) {
        for (const auto &[name, make] : parts) {
            const QByteArray row = language.toLatin1() + ' ' + name;
            QTest::newRow((row + ", English").constData())
                    << language << make << english << u"right"_s;
            QTest::newRow((row + ", Persian").constData())
                    << language << make << persian << u"left"_s;
        }
    }
}

void TestShortened::ellipsisStandsWhereTheTextGoesOn()
{
    QFETCH(const QString, language);
    QFETCH(const Maker, make);
    QFETCH(const QString, text);
    QFETCH(const QString, side);
    QCOMPARE(flatSide(picture(language, make, text), dots), side);
}

void TestShortened::signStandsBeforeItsDigits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("side");
    // Digits that are as high at their sides as within.
    const std::pair<const char *, QString> texts[] = {
            {"a code", u"-888"_s},
            {"several", u"-888 888"_s},
            {"in Persian", u"-\u06f9 \u06f9"_s},
    };
    for (const QString &language : {u"en"_s, u"fa"_s}) {
        for (const auto &[name, make] : parts) {
            for (const auto &[what, text] : texts) {
                const QByteArray row = language.toLatin1() + ' ' + name + ", " + what;
                QTest::newRow(row.constData()) << language << make << text << u"left"_s;
            }
            // A dash of a sentence is no sign: what has no letters is in the window's order.
            const QByteArray row = language.toLatin1() + ' ' + name + ", dates";
            QTest::newRow(row.constData()) << language << make << u"\u2013 88/88-88"_s
                                           << (language == "fa"_L1 ? u"right"_s : u"left"_s);
        }
    }
}

void TestShortened::signStandsBeforeItsDigits()
{
    QFETCH(const QString, language);
    QFETCH(const Maker, make);
    QFETCH(const QString, text);
    QFETCH(const QString, side);
    QCOMPARE(flatSide(picture(language, make, text), sign), side);
}

/// Of a row of pixels that has another colour than the first one; -1 where all are the same.
int lowestInk(const QImage &image)
{
    const QRgb background = image.pixel(0, 0);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != background)
                return y;
        }
    }
    return -1;
}

// It stands lowest of all; a code without it is another one.
void TestShortened::aCodeKeepsItsUnderscore()
{
    QStringList cut;
    const auto pictureOf = [](const QString &code, int size) {
        CodeDetail::Link to;
        to.key.code = code;
        CodeLink link(to, nullptr);
        QFont font = link.font();
        font.setPixelSize(size);
        link.setFont(font);
        link.resize(240, link.sizeHint().height());
        return link.grab().toImage();
    };
    const auto chipOf = [](const QString &code, int size) {
        QFont font;
        font.setPixelSize(size);
        QImage image(200, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QRect line(20, 20, 160, QFontMetrics(font).height()); // of a line in the usual face
        Chip{.text = code,
             .font = codeFont(font),
             .colors = {.background = Qt::white, .text = Qt::black, .border = Qt::white}}
                .paint(&painter, line, Qt::LeftToRight);
        painter.end();
        return image;
    };
    // The window's own language puts marks around a code, which may come from a higher face.
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Persian));
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    const auto lowestRow = [](auto &line, const QString &code, int size) {
        QFont font = line.font();
        font.setPixelSize(size);
        line.setFont(font);
        line.setLayoutDirection(Qt::RightToLeft);
        line.setText(code);
        line.resize(240, line.sizeHint().height());
        return lowestInk(line.grab().toImage());
    };
    const auto losesIt = [lowestRow](auto &&line, int size) {
        return lowestRow(line, u"A_B"_s, size) <= lowestRow(line, u"AAB"_s, size);
    };
    for (int size = 8; size <= 32; ++size) {
        if (losesIt(ElidedLabel(), size))
            cut += u"line "_s + QString::number(size);
        if (losesIt(QLabel(), size))
            cut += u"label "_s + QString::number(size);
        if (pictureOf(u"A_B"_s, size) == pictureOf(u"A B"_s, size))
            cut += u"link "_s + QString::number(size);
        if (chipOf(u"A_B"_s, size) == chipOf(u"A B"_s, size))
            cut += u"chip "_s + QString::number(size);
    }
    QCOMPARE(cut.join(u'\n'), QString());
}

QImage TestShortened::picture(const QString &language, Maker make, const QString &text)
{
    Translations translations;
    translations.use(language);
    QGuiApplication::setLayoutDirection(translations.direction());
    const Shown shown = make(text);
    shown.widget->ensurePolished();
    const QRect place = shown.place ? shown.place() : shown.widget->rect();
    return shown.widget->grab(place).toImage();
}

QTEST_MAIN(TestShortened)
#include "tst_shortened.moc"
