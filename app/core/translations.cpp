// SPDX-License-Identifier: MIT
#include "core/translations.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto folder = ":/translations"_L1;
constexpr auto english = "en"_L1;
constexpr auto simplifiedChinese = "zh_CN"_L1;

/// The file for a tag of the system; empty where there is none.
QString fileFor(const QString &tag)
{
    const QLocale locale(tag);
    switch (locale.language()) {
    case QLocale::C: // what Qt makes of a name that it does not know, too: asks for nothing
        return {};
    case QLocale::English:
        return english;
    case QLocale::Chinese:
        return locale.script() == QLocale::SimplifiedHanScript
                        && Translations::has(simplifiedChinese)
                ? QString(simplifiedChinese)
                : QString();
    default:
        break;
    }
    const QString language = QLocale::languageToCode(locale.language());
    return Translations::has(language) ? language : QString();
}

/// The names of keys in languages that are written from right to left: as they stand on keyboards,
/// where Qt's texts have words that nobody knows, and a minus or plus between them changes sides.
class KeyNames final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "QShortcut") != 0)
            return {};
        constexpr std::pair<const char *, const char16_t *> signs[] = {
                {"Left", u"←"}, {"Right", u"→"}, {"Up", u"↑"}, {"Down", u"↓"}, {"Return", u"Enter"},
        };
        for (const auto &[name, sign] : signs) {
            if (qstrcmp(source, name) == 0)
                return QStringView(sign).toString();
        }
        return QString::fromLatin1(source);
    }
};

} // namespace

Translations::Translations() = default;

Translations::~Translations() = default; // a translator takes itself away

bool Translations::has(const QString &language)
{
    return !language.isEmpty() && !language.contains(u'/')
            && QFile::exists(folder + "/errdex_"_L1 + language + ".qm"_L1);
}

QStringList Translations::languages()
{
    QStringList found;
    for (const QString &file : QDir(folder).entryList({u"errdex_*.qm"_s}, QDir::Files)) {
        const QString language = file.mid(7, file.size() - 10);
        if (language != english)
            found.append(language);
    }
    // By the letters of all their scripts, the same whatever is spoken now.
    const QCollator collator{QLocale(QLocale::English)};
    std::ranges::sort(found, [&collator](const QString &left, const QString &right) {
        return collator.compare(nativeName(left), nativeName(right)) < 0;
    });
    found.prepend(english);
    return found;
}

QString Translations::nativeName(const QString &language)
{
    // Where Qt names that of one country.
    if (language == english)
        return u"English"_s;
    if (language == "es"_L1)
        return u"Español"_s;
    if (language == simplifiedChinese)
        return u"简体中文"_s;
    const QString name = QLocale(language).nativeLanguageName();
    // In the middle of a sentence some languages write theirs small; in a list it stands alone.
    return name.isEmpty() ? language : QLocale(language).toUpper(name.left(1)) + name.mid(1);
}

QString Translations::languageFor(const QString &choice, const QStringList &wanted)
{
    if (has(choice))
        return choice;
    bool readsTraditional = false;
    for (const QString &tag : wanted) {
        // Qt adds a plain "zh" behind "zh-TW".
        if (readsTraditional && tag == "zh"_L1)
            continue;
        if (QString found = fileFor(tag); !found.isEmpty())
            return found;
        readsTraditional = readsTraditional || QLocale(tag).language() == QLocale::Chinese;
    }
    return english;
}

void Translations::use(const QString &choice)
{
    m_installed.clear();
    const QLocale system = QLocale::system();
    m_language = languageFor(choice, system.uiLanguages());
    if (m_language != english) {
        install("qtbase_"_L1 + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install("qt_"_L1 + m_language, folder); // what is missing there
    }
    install("errdex_"_L1 + m_language, folder);
    if (direction() == Qt::RightToLeft) {
        m_installed.push_back(std::make_unique<KeyNames>());
        QCoreApplication::installTranslator(m_installed.back().get());
    }
    // The system may write numbers as one country of the language does.
    const QLocale own(m_language);
    const bool isSystems = choice.isEmpty() || own.language() == system.language();
    QLocale::setDefault(isSystems ? system : own);
}

void Translations::install(const QString &name, const QString &from)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's own texts may not be there; then they are English.
    if (translator->load(name, from) && QCoreApplication::installTranslator(translator.get()))
        m_installed.push_back(std::move(translator));
}

Qt::LayoutDirection Translations::direction() const
{
    return QLocale(m_language).textDirection();
}

} // namespace errdex
