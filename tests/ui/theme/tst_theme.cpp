// SPDX-License-Identifier: MIT
#include "ui/theme/providerhues.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// What texts and signs stand on: rows, panes, what is under the mouse, the bar of a message.
QList<QColor> grounds(const QPalette &palette)
{
    const Theme theme = Theme::forPalette(palette);
    return {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
            palette.color(QPalette::Window), theme.hoverBackground, theme.neutral.background};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void withContrastReachesWhatIsAsked();
    void textIsLegible_data();
    void textIsLegible();
    void signsAreSeen_data() { textIsLegible_data(); }
    void signsAreSeen();
    void chosenPalettesAreLegible_data();
    void chosenPalettesAreLegible();
    void highContrastHasLines();
    void statusClassesAreToldApart();
    void measuresHowDifferentColoursLook();
    void providersAreToldApart();
    void knowsDark();
};

void TestTheme::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("first");
    QTest::addColumn<QColor>("second");
    QTest::addColumn<double>("ratio");
    QTest::newRow("most") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("none") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    // The two greys around 4.5 on white that every account of the rule names.
    QTest::newRow("#767676") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("#777777") << QColor(Qt::white) << QColor(0x77, 0x77, 0x77) << 4.48;
}

void TestTheme::contrastIsThatOfWcag()
{
    QFETCH(QColor, first);
    QFETCH(QColor, second);
    QFETCH(double, ratio);
    QVERIFY2(std::abs(contrastRatio(first, second) - ratio) < 0.005,
             qPrintable(QString::number(contrastRatio(first, second))));
}

void TestTheme::withContrastReachesWhatIsAsked()
{
    const QColor enough(Qt::black);
    QCOMPARE(withContrast(enough, Qt::white, 4.5), enough);
    for (const int grey : {0, 60, 118, 128, 190, 255}) {
        const QColor background(grey, grey, grey);
        for (int hue = 0; hue < 360; hue += 30) {
            const QColor made = withContrast(QColor::fromHsl(hue, 200, 128), background, 4.5);
            QVERIFY2(contrastRatio(made, background) >= 4.5,
                     qPrintable(made.name() + background.name()));
        }
    }
}

void TestTheme::textIsLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("our high contrast") << highContrastPalette();
    QTest::newRow("Qt's own") << QPalette();
    QTest::newRow("from one grey") << QPalette(QColor(0xd6, 0xd2, 0xd0));
    QPalette highContrast(Qt::black, Qt::black);
    highContrast.setColor(QPalette::Base, Qt::black);
    highContrast.setColor(QPalette::AlternateBase, Qt::black);
    highContrast.setColor(QPalette::Text, Qt::yellow);
    highContrast.setColor(QPalette::WindowText, Qt::yellow);
    highContrast.setColor(QPalette::Highlight, Qt::cyan);
    highContrast.setColor(QPalette::HighlightedText, Qt::black);
    highContrast.setColor(QPalette::Link, Qt::darkBlue);
    QTest::newRow("high contrast") << highContrast;
    QPalette sepia(QColor(0xf4, 0xec, 0xd8), QColor(0xf4, 0xec, 0xd8));
    sepia.setColor(QPalette::Base, QColor(0xfb, 0xf5, 0xe6));
    sepia.setColor(QPalette::AlternateBase, QColor(0xf0, 0xe6, 0xcf));
    sepia.setColor(QPalette::Text, QColor(0x5b, 0x46, 0x36));
    QTest::newRow("sepia") << sepia;
}

void TestTheme::textIsLegible()
{
    QFETCH(QPalette, palette);
    const Theme theme = Theme::forPalette(palette);
    const auto check = [](const char *what, const QColor &text, const QColor &background,
                          double ratio) {
        QVERIFY2(contrastRatio(text, background) >= ratio,
                 qPrintable(QString::fromLatin1("%1: %2 on %3 is %4")
                                    .arg(QString::fromLatin1(what), text.name(), background.name())
                                    .arg(contrastRatio(text, background))));
    };
    for (const int status : {0, 100, 200, 302, 404, 429, 500, 599, 777}) {
        const Theme::Chip chip = theme.httpChip(status);
        check(qPrintable(QString::number(status)), chip.text, chip.background, 4.5);
    }
    check("placeholder", theme.placeholder.text, theme.placeholder.background, 4.5);
    check("collision", theme.collision.text, theme.collision.background, 4.5);
    check("neutral", theme.neutral.text, theme.neutral.background, 4.5);
    for (int share = 0; share <= 100; ++share) { // of the heat map
        const Theme::Chip field = theme.heat(share / 100.0);
        check(qPrintable(u"heat %1"_s.arg(share)), field.text, field.background, 4.5);
    }
    check("difference", theme.difference.text, theme.difference.background, 4.5);
    check("match", theme.matchText, theme.matchBackground, 4.5);
    check("selection", theme.highlightText, theme.highlightBackground, 4.5);
    const Theme unfocused = Theme::forPalette(withCalmSelection(palette));
    check("calm selection", unfocused.highlightText, unfocused.highlightBackground, 4.5);
    QVERIFY(unfocused.highlightBackground != theme.highlightBackground);
    QCOMPARE(unfocused.hoverBackground, theme.hoverBackground);
    for (const QColor &background : grounds(palette)) {
        check("muted", theme.mutedText, background, 4.5);
        check("accent", theme.accent, background, 4.5);
        check("warning", theme.warning, background, 4.5);
    }
    // Plain text, which nothing is derived from, on what is.
    for (const QColor &background : {theme.hoverBackground, theme.neutral.background})
        check("text", palette.color(QPalette::Text), background, 4.5);
}

// WCAG 2.1, success criterion 1.4.11. What is switched off is exempt from it, as its text is from 1.4.3.
void TestTheme::signsAreSeen()
{
    QFETCH(QPalette, palette);
    const Theme theme = Theme::forPalette(palette);
    QStringList faults;
    const auto check = [&faults](const QString &what, const QColor &sign, const QColor &ground) {
        const double ratio = contrastRatio(sign, ground);
        if (ratio < 3)
            faults.append(u"%1: %2 on %3 is %4"_s.arg(what, sign.name(), ground.name()).arg(ratio));
    };
    for (const QColor &ground : grounds(palette)) {
        check(u"focus"_s, theme.focus, ground);
        check(u"star"_s, theme.star, ground);
        for (int provider = 0; provider < 1000; ++provider)
            check(u"dot %1"_s.arg(provider), theme.providerDot(provider), ground);
    }
    // On a selected row: the star itself, and the ring around a provider's dot.
    check(u"on the selection"_s, theme.highlightText, theme.highlightBackground);
    // The line around the field of the heat map that has the focus.
    for (int share = 0; share <= 100; ++share) {
        const Theme::Chip field = theme.heat(share / 100.0);
        check(u"heat %1"_s.arg(share), field.text, field.background);
    }
    Theme::setProviders({{0, palette.color(QPalette::Base)}, {1, Qt::yellow}});
    for (const QColor &ground : grounds(palette)) {
        check(u"chosen as the ground"_s, theme.providerDot(0), ground);
        check(u"chosen yellow"_s, theme.providerDot(1), ground);
    }
    Theme::setProviders({});
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
}

void TestTheme::chosenPalettesAreLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestTheme::chosenPalettesAreLegible()
{
    QFETCH(QPalette, palette);
    constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base},
    };
    for (const auto &[text, background] : pairs) {
        const double ratio = contrastRatio(palette.color(text), palette.color(background));
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QString::fromLatin1("%1 on %2: %3")
                                    .arg(int(text))
                                    .arg(int(background))
                                    .arg(ratio)));
    }
    // What is selected or has the focus is marked by this colour.
    QVERIFY(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 3);
}

void TestTheme::highContrastHasLines()
{
    const QPalette palette = highContrastPalette();
    const Theme theme = Theme::forPalette(palette);
    QVERIFY(theme.isHighContrast);
    QVERIFY(contrastRatio(theme.border, palette.color(QPalette::Window)) >= 3);
    QVERIFY(contrastRatio(palette.color(QPalette::Disabled, QPalette::Text),
                          palette.color(QPalette::Base))
            >= 4.5);
    for (int share = 0; share <= 100; ++share) {
        const Theme::Chip field = theme.heat(share / 100.0);
        const double most = std::max(contrastRatio(Qt::white, field.background),
                                     contrastRatio(Qt::black, field.background));
        QVERIFY(contrastRatio(field.text, field.background) >= 0.95 * most);
    }
    QVERIFY(!Theme::forPalette(darkPalette()).isHighContrast);
    QVERIFY(!Theme::forPalette(lightPalette()).isHighContrast);
}

void TestTheme::statusClassesAreToldApart()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Theme theme = Theme::forPalette(palette);
        const QList<QRgb> colors{
                theme.httpChip(0).background.rgb(), theme.httpChip(200).background.rgb(),
                theme.httpChip(301).background.rgb(), theme.httpChip(404).background.rgb(),
                theme.httpChip(503).background.rgb()};
        QCOMPARE(QSet<QRgb>(colors.begin(), colors.end()).size(), colors.size());
        QCOMPARE(theme.httpChip(404).text, theme.httpChip(499).text);
        QCOMPARE(theme.httpChip(101).text, theme.neutral.text);
        QCOMPARE(theme.httpChip(-1).text, theme.neutral.text);
    }
}

void TestTheme::measuresHowDifferentColoursLook()
{
    QCOMPARE(perceivedDistance(Qt::red, Qt::red), 0.0);
    QVERIFY(std::abs(perceivedDistance(Qt::black, Qt::white) - 1) < 1e-3);
    // Of the paper's own values, OKLab of pure red is (0.628, 0.225, 0.126).
    QVERIFY(std::abs(perceivedDistance(Qt::black, Qt::red) - std::hypot(0.628, 0.225, 0.126))
            < 1e-3);
    // Two greens of equal distance in the wheel of hues as two reds are less far apart for an eye.
    QVERIFY(perceivedDistance(QColor::fromHsl(110, 200, 110), QColor::fromHsl(140, 200, 110))
            < perceivedDistance(QColor::fromHsl(10, 200, 110), QColor::fromHsl(40, 200, 110)));
}

void TestTheme::providersAreToldApart()
{
    for (const QPalette &palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
        const Theme theme = Theme::forPalette(palette);
        for (int provider = 0; provider < ProviderHues::hues; ++provider) {
            for (int other = 0; other < provider; ++other) {
                const double distance =
                        perceivedDistance(theme.providerDot(provider), theme.providerDot(other));
                QVERIFY2(distance > (provider < 12 ? 0.1 : 0.06),
                         qPrintable(u"%1 %2: %3"_s.arg(provider).arg(other).arg(distance)));
            }
        }
    }
}

void TestTheme::knowsDark()
{
    QVERIFY(!Theme::forPalette(lightPalette()).isDark);
    QVERIFY(Theme::forPalette(darkPalette()).isDark);
}

} // namespace errdex

QTEST_MAIN(errdex::TestTheme)

#include "tst_theme.moc"
