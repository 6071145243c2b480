// SPDX-License-Identifier: MIT
#include "db/detail/jsonsource.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

using Stream = rapidjson::MemoryStream;

int lineAt(const QByteArray &json, qsizetype offset)
{
    return static_cast<int>(1 + QByteArrayView(json).first(qMin(offset, json.size())).count('\n'));
}

/// A RapidJSON handler that notes where each value stands and which keys stand twice.
class Locator : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Locator>
{
public:
    explicit Locator(const Stream &stream)
        : m_stream(stream)
    {
    }

    bool Default() { return value(); }
    bool StartObject() { return open(false); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(true); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const QString key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        Level &level = m_levels.last();
        if (level.keys.contains(key))
            m_repeatedKeys.append({static_cast<qsizetype>(m_stream.Tell()), key});
        level.keys.insert(key);
        level.key = key;
        return true;
    }

    QHash<QString, qsizetype> offsets() const { return m_offsets; }
    QList<std::pair<qsizetype, QString>> repeatedKeys() const { return m_repeatedKeys; }

private:
    struct Level
    {
        bool isArray;
        int index; ///< of the current value in an array
        QString key; ///< of the current value in an object
        QSet<QString> keys;
    };

    bool value()
    {
        if (!m_levels.isEmpty() && m_levels.last().isArray)
            ++m_levels.last().index;
        QString pointer;
        for (const Level &level : m_levels)
            pointer += u'/' + (level.isArray ? QString::number(level.index) : level.key);
        // Tell() is just behind the value, or behind its opening bracket: the same line.
        m_offsets.insert(pointer, static_cast<qsizetype>(m_stream.Tell()));
        return true;
    }

    bool open(bool isArray)
    {
        value();
        m_levels.append({isArray, -1, {}, {}});
        return true;
    }

    bool close()
    {
        m_levels.removeLast();
        return true;
    }

    const Stream &m_stream;
    QList<Level> m_levels;
    QHash<QString, qsizetype> m_offsets;
    QList<std::pair<qsizetype, QString>> m_repeatedKeys;
};

QString pointerText(const rapidjson::Pointer &pointer)
{
    rapidjson::StringBuffer buffer;
    pointer.Stringify(buffer);
    return QString::fromUtf8(buffer.GetString());
}

} // namespace

JsonSource::JsonSource(const QByteArray &json, const QString &schemaResource)
    : m_json(json)
{
    rapidjson::Document document;
    // Without the flag RapidJSON lets broken UTF-8 pass, of which QJsonDocument makes nothing.
    document.Parse<rapidjson::kParseValidateEncodingFlag>(json.constData(),
                                                          static_cast<size_t>(json.size()));
    if (document.HasParseError()) {
        m_issues.append(
                {lineAt(json, static_cast<qsizetype>(document.GetErrorOffset())),
                 QString::fromLatin1(rapidjson::GetParseError_En(document.GetParseError()))});
        return;
    }
    Stream stream(json.constData(), static_cast<size_t>(json.size()));
    Locator locator(stream);
    rapidjson::Reader().Parse(stream, locator);
    m_offsets = locator.offsets();

    QFile schemaFile(schemaResource);
    if (!schemaFile.open(QIODevice::ReadOnly))
        qFatal("schema %s is missing", qPrintable(schemaResource));
    const QByteArray schemaText = schemaFile.readAll();
    rapidjson::Document schemaDocument;
    schemaDocument.Parse(schemaText.constData(), static_cast<size_t>(schemaText.size()));
    const rapidjson::SchemaDocument schema(schemaDocument);
    rapidjson::SchemaValidator validator(schema);
    if (!document.Accept(validator)) {
        const QString pointer = pointerText(validator.GetInvalidDocumentPointer());
        addIssue(pointer,
                 u"%1 breaks the schema: %2 (%3)"_s.arg(
                         pointer.isEmpty() ? u"the file"_s : pointer,
                         QString::fromUtf8(validator.GetInvalidSchemaKeyword()),
                         pointerText(validator.GetInvalidSchemaPointer())));
    }
    for (const auto &[offset, key] : locator.repeatedKeys())
        m_issues.append({lineAt(json, offset), u"the key \"%1\" stands twice"_s.arg(key)});
    m_root = QJsonDocument::fromJson(json).object();
}

int JsonSource::line(const QString &pointer) const
{
    // What is missing is reported at what should hold it.
    QString known = pointer;
    while (!known.isEmpty() && !m_offsets.contains(known))
        known.truncate(known.lastIndexOf(u'/'));
    return lineAt(m_json, m_offsets.value(known));
}

void JsonSource::addIssue(const QString &pointer, const QString &text)
{
    m_issues.append({line(pointer), text});
}

} // namespace errdex::db
