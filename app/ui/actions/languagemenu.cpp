// SPDX-License-Identifier: MIT
#include "languagemenu.h"

#include "core/translations.h"
#include "core/usersettings.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

LanguageMenu::LanguageMenu(UserSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_menu(new QMenu(tr("&Language"), window))
{
    m_menu->setObjectName(u"languageMenu"_s);
    // Names of languages are looked up when somebody wants to see them.
    connect(m_menu, &QMenu::aboutToShow, this, &LanguageMenu::fill);
}

QList<LanguageChoice> LanguageMenu::choices()
{
    QList<LanguageChoice> choices{{{}, tr("&System language")}};
    for (const QString &language : Translations::languages())
        choices.append({language, Translations::nativeName(language)});
    return choices;
}

void LanguageMenu::fill()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_menu);
    const QString present = m_settings.value(SettingId::Language).toString();
    for (const LanguageChoice &choice : choices()) {
        QAction *action = m_menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.language == present);
        action->setActionGroup(group);
        action->setData(choice.language);
        connect(action, &QAction::triggered, this, [this, language = choice.language] {
            m_settings.setValue(SettingId::Language, language);
        });
        if (choice.language.isEmpty())
            m_menu->addSeparator();
    }
}

} // namespace errdex
