// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace errdex {

/// The program's texts in a person's language, and what goes with them: Qt's own texts, and how
/// numbers and dates are written. Belongs to the thread of the application, which it may not outlive.
///
/// A language has the tag of its file in translations/: "de", "zh_CN". English is the language of the
/// sources; its file holds the plural forms.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// What there is, English first, then by the languages' own names.
    static QStringList languages();
    /// Whether this is one of them; cheaper than the list.
    static bool has(const QString &language);
    /// What its speakers call it: "Deutsch".
    static QString nativeName(const QString &language);
    /// The chosen language where there is one, else the first that the system asks for and that is
    /// there, else English. `wanted` are tags as of QLocale::uiLanguages(). Who reads traditional
    /// Chinese is not given simplified characters.
    static QString languageFor(const QString &choice, const QStringList &wanted);

    /// Speaks a language from now on; the system's where `choice` is empty or not known. What is
    /// shown already has to be made anew.
    void use(const QString &choice);

    const QString &language() const { return m_language; }
    Qt::LayoutDirection direction() const;

private:
    void install(const QString &name, const QString &folder);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace errdex
