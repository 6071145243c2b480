// SPDX-License-Identifier: MIT
#include "core/releasenotes.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// A text and its translations stand behind each other, the one without a language first.
class TranslatedTexts
{
public:
    explicit TranslatedTexts(const QLocale &locale)
        : m_tags{locale.name(), QLocale::languageToCode(locale.language())}
    {
    }

    void add(QXmlStreamReader &xml)
    {
        const QString language =
                xml.attributes()
                        .value(u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s)
                        .toString();
        const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        if (language.isEmpty())
            m_texts += text;
        else if (m_tags.contains(language) && !m_texts.isEmpty())
            m_texts.last() = text;
    }
    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_tags; ///< "zh_CN" and "zh"
    QStringList m_texts;
};

ReleaseNotes readRelease(QXmlStreamReader &xml, const QLocale &locale)
{
    ReleaseNotes notes;
    notes.version = xml.attributes().value("version"_L1).toString();
    notes.date = QDate::fromString(xml.attributes().value("date"_L1).toString(), Qt::ISODate);
    TranslatedTexts summary(locale);
    TranslatedTexts changes(locale);
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == "p"_L1)
                summary.add(xml);
            else if (xml.name() == "li"_L1)
                changes.add(xml);
            else
                ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    notes.summary = summary.texts().join(u' ');
    notes.changes = changes.texts();
    return notes;
}

} // namespace

QList<ReleaseNotes> readReleaseNotes(const QByteArray &metainfo, const QLocale &locale)
{
    QList<ReleaseNotes> releases;
    QXmlStreamReader xml(metainfo);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "release"_L1)
            continue;
        const ReleaseNotes notes = readRelease(xml, locale);
        if (!xml.hasError())
            releases += notes;
    }
    return releases;
}

} // namespace errdex
