// SPDX-License-Identifier: MIT
#include "languagemenu.h"

#include "core/settingskeys.h"
#include "core/translations.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QWidget>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

LanguageMenu::LanguageMenu(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_menu(new QMenu(tr("&Language"), window))
{
    m_menu->setObjectName(u"languageMenu"_s);
    // Names of languages are looked up when somebody wants to see them.
    connect(m_menu, &QMenu::aboutToShow, this, &LanguageMenu::fill);
}

void LanguageMenu::fill()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_menu);
    const QString present = m_settings.value(settings::language).toString();
    const auto add = [&](const QString &language, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(language == present);
        action->setActionGroup(group);
        action->setData(language);
        connect(action, &QAction::triggered, this, [this, language] { choose(language); });
    };
    add({}, tr("&System language"));
    m_menu->addSeparator();
    for (const QString &language : Translations::languages())
        add(language, Translations::nativeName(language));
}

void LanguageMenu::choose(const QString &language)
{
    if (language == m_settings.value(settings::language).toString())
        return;
    if (language.isEmpty())
        m_settings.remove(settings::language);
    else
        m_settings.setValue(settings::language, language);
    Q_EMIT chosen(language);
}

} // namespace errdex
