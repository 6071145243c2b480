// SPDX-License-Identifier: MIT
#include "motion.h"

#include <QApplication>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The application has one display and one person in front of it.
struct State
{
    QString choice = u"system"_s;
    bool doesDesktopReduce = false;
    bool isReduced = false;
    bool hadEffects = false; ///< before it was reduced
};

State &state()
{
    static State state;
    return state;
}

void apply()
{
    State &now = state();
    const bool isReduced = now.choice == "always"_L1
            || (now.choice == "system"_L1 && now.doesDesktopReduce);
    if (std::exchange(now.isReduced, isReduced) == isReduced)
        return;
    // Menus, lists and tool tips that Qt lets slide or fade.
    if (isReduced)
        now.hadEffects = QApplication::isEffectEnabled(Qt::UI_General);
    QApplication::setEffectEnabled(Qt::UI_General, !isReduced && now.hadEffects);
}

} // namespace

bool isMotionReduced()
{
    return state().isReduced;
}

void setMotionChoice(const QString &choice)
{
    state().choice = choice;
    apply();
}

void setDesktopReducesMotion(bool isReduced)
{
    state().doesDesktopReduce = isReduced;
    apply();
}

bool asksForLessMotion(const QMap<QString, QVariantMap> &desktop)
{
    const QVariant agreed =
            desktop.value(u"org.freedesktop.appearance"_s).value(u"reduced-motion"_s);
    if (agreed.isValid())
        return agreed.toUInt() == 1;
    const QVariant gnome =
            desktop.value(u"org.gnome.desktop.interface"_s).value(u"enable-animations"_s);
    if (gnome.isValid())
        return !gnome.toBool();
    const QVariant plasma =
            desktop.value(u"org.kde.kdeglobals.KDE"_s).value(u"AnimationDurationFactor"_s);
    bool isNumber = false;
    const double factor = plasma.toDouble(&isNumber);
    return isNumber && factor <= 0;
}

} // namespace errdex
