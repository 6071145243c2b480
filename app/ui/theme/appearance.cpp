// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "core/usersettings.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFont>
#include <QSettings>

#include <cmath>
#include <optional>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was applied last; the application has one palette and one font.
struct Applied
{
    QString theme = u"system"_s;
    int fontPercent = 100;
    std::optional<QFont> systemFont; ///< before it was first changed
};

Applied &applied()
{
    static Applied state;
    return state;
}

void applyTheme(const QString &theme)
{
    if (theme == "light"_L1)
        QApplication::setPalette(lightPalette());
    else if (theme == "dark"_L1)
        QApplication::setPalette(darkPalette());
    else if (theme == "high-contrast"_L1)
        QApplication::setPalette(highContrastPalette());
    else
        QApplication::setPalette(QPalette()); // the desktop's again
}

void measureComboBoxes()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *box = qobject_cast<QComboBox *>(widget)) {
            QEvent measureAgain(QEvent::StyleChange);
            QCoreApplication::sendEvent(box, &measureAgain);
            box->updateGeometry();
        }
    }
}

void applyFont(const QFont &system, int percent)
{
    QFont font = system;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * percent / 100.0)));
    QApplication::setFont(font);
    // A combo box measures its smallest size once (Qt 6.4), and anew for another style alone. The
    // font reaches it by an event that is still on its way.
    QMetaObject::invokeMethod(qApp, &measureComboBoxes, Qt::QueuedConnection);
}

} // namespace

void applyAppearance(const QSettings &settings)
{
    setMotionChoice(settingOf(settings, SettingId::ReduceMotion).toString());
    Applied &state = applied();
    const QString theme = settingOf(settings, SettingId::Theme).toString();
    if (theme != state.theme) {
        state.theme = theme;
        applyTheme(theme);
    }
    const int percent = settingOf(settings, SettingId::FontPercent).toInt();
    if (percent != state.fontPercent) {
        if (!state.systemFont)
            state.systemFont = QApplication::font();
        state.fontPercent = percent;
        applyFont(*state.systemFont, percent);
    }
}

} // namespace errdex
