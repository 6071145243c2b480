// SPDX-License-Identifier: MIT
#include "core/import/headernames.h"

#include "core/export/exporter.h"
#include "core/import/codeshape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

struct KnownName
{
    const char16_t *name; ///< folded: small letters, one blank for every other sign
    ImportField field;
};

// Longer names before the ones that they begin with.
constexpr std::array knownNames{
        KnownName{u"http status code", ImportField::HttpStatus},
        KnownName{u"http response code", ImportField::HttpStatus},
        KnownName{u"http error code", ImportField::HttpStatus},
        KnownName{u"http status", ImportField::HttpStatus},
        KnownName{u"http code", ImportField::HttpStatus},
        KnownName{u"response status", ImportField::HttpStatus},
        KnownName{u"status code", ImportField::HttpStatus},
        KnownName{u"http", ImportField::HttpStatus},
        KnownName{u"status", ImportField::HttpStatus},
        KnownName{u"error code name", ImportField::Name},
        KnownName{u"error code", ImportField::Code},
        KnownName{u"error codes", ImportField::Code},
        KnownName{u"error number", ImportField::Code},
        KnownName{u"error no", ImportField::Code},
        KnownName{u"error id", ImportField::Code},
        KnownName{u"response code", ImportField::Code},
        KnownName{u"reject code", ImportField::Code},
        KnownName{u"decline code", ImportField::Code},
        KnownName{u"result code", ImportField::Code},
        KnownName{u"return code", ImportField::Code},
        KnownName{u"reason code", ImportField::Code},
        KnownName{u"api code", ImportField::Code},
        KnownName{u"code name", ImportField::Name},
        KnownName{u"codes", ImportField::Code},
        KnownName{u"code", ImportField::Code},
        KnownName{u"errcode", ImportField::Code},
        KnownName{u"errorcode", ImportField::Code},
        KnownName{u"err code", ImportField::Code},
        KnownName{u"ret code", ImportField::Code},
        KnownName{u"fehlercode", ImportField::Code},
        KnownName{u"código", ImportField::Code},
        KnownName{u"错误码", ImportField::Code},
        KnownName{u"エラーコード", ImportField::Code},
        KnownName{u"error message", ImportField::Message},
        KnownName{u"error msg", ImportField::Message},
        KnownName{u"response message", ImportField::Message},
        KnownName{u"message text", ImportField::Message},
        KnownName{u"message", ImportField::Message},
        KnownName{u"msg", ImportField::Message},
        KnownName{u"meldung", ImportField::Message},
        KnownName{u"mensaje", ImportField::Message},
        KnownName{u"错误信息", ImportField::Message},
        KnownName{u"error description", ImportField::Description},
        KnownName{u"description", ImportField::Description},
        KnownName{u"descripción", ImportField::Description},
        KnownName{u"beschreibung", ImportField::Description},
        KnownName{u"meaning", ImportField::Description},
        KnownName{u"details", ImportField::Description},
        KnownName{u"detail", ImportField::Description},
        KnownName{u"explanation", ImportField::Description},
        KnownName{u"definition", ImportField::Description},
        KnownName{u"what it means", ImportField::Description},
        KnownName{u"error type", ImportField::Name},
        KnownName{u"error name", ImportField::Name},
        KnownName{u"exception", ImportField::Name},
        KnownName{u"constant", ImportField::Name},
        KnownName{u"symbol", ImportField::Name},
        KnownName{u"name", ImportField::Name},
        KnownName{u"enum", ImportField::Name},
        KnownName{u"type", ImportField::Name},
        KnownName{u"title", ImportField::Name},
        KnownName{u"when it occurs", ImportField::Condition},
        KnownName{u"possible cause", ImportField::Condition},
        KnownName{u"possible causes", ImportField::Condition},
        KnownName{u"possible reason", ImportField::Condition},
        KnownName{u"condition", ImportField::Condition},
        KnownName{u"scenario", ImportField::Condition},
        KnownName{u"causes", ImportField::Condition},
        KnownName{u"cause", ImportField::Condition},
        KnownName{u"when", ImportField::Condition},
        KnownName{u"reason", ImportField::Condition},
        KnownName{u"category", ImportField::Category},
        KnownName{u"group", ImportField::Category},
        KnownName{u"module", ImportField::Category},
        KnownName{u"section", ImportField::Category},
        KnownName{u"occurrence", ImportField::Occurrence},
        KnownName{u"provider", ImportField::Provider},
        KnownName{u"concept", ImportField::Concept},
        KnownName{u"error", ImportField::Name},
        KnownName{u"solution", ImportField::None},
        KnownName{u"resolution", ImportField::None},
        KnownName{u"how to fix", ImportField::None},
        KnownName{u"what to do", ImportField::None},
        KnownName{u"suggested action", ImportField::None},
        KnownName{u"recommended action", ImportField::None},
        KnownName{u"action", ImportField::None},
        KnownName{u"retryable", ImportField::None},
        KnownName{u"retry", ImportField::None},
        KnownName{u"http status source", ImportField::HttpStatusSource},
        KnownName{u"remark", ImportField::None},
        KnownName{u"notes", ImportField::None},
        KnownName{u"example", ImportField::None},
};

/// What pages in German, French, Spanish, Persian, Russian, Chinese, and a little Japanese, Italian
/// and Portuguese call the fields; folded.
struct NamesElsewhere
{
    ImportField field = ImportField::None;
    QStringView names; ///< between bars
};

constexpr std::array namesElsewhere{
        NamesElsewhere{ImportField::HttpStatus,
                       u"وضعیت http|کد وضعیت http|کد http|http وضعیت|کد وضعیت|وضعیت|"
                       u"http statuscode|statuscode|http fehlercode|statut http|code http|"
                       u"code statut|code de statut|code d état|code d état http|"
                       u"code de statut http|état http|statut|estado http|código http|"
                       u"código de estado|código de estado http|codigo http|codigo de estado|"
                       u"http статус|статус http|http код|код http|http статус код|код ответа http|"
                       u"код состояния|код состояния http|статус код|код статуса|статус|http状态码|"
                       u"http 状态码|http状态|http 状态|http码|http "
                       u"码|状态码|状态|httpステータス|httpステータスコード|"
                       u"ステータスコード"},
        NamesElsewhere{ImportField::Code,
                       u"کد خطا|کد خطاها|کدهای خطا|کد های خطا|کد|شناسه خطا|شناسه|شماره خطا|کد پاسخ|"
                       u"fehler code|fehlernummer|fehlerkennung|kennung|code d erreur|"
                       u"code de l erreur|code erreur|codes d erreur|numéro d erreur|"
                       u"código de error|códigos de error|codigo de error|codigo|identificador|"
                       u"código de respuesta|код ошибки|коды ошибок|код|номер ошибки|идентификатор|"
                       u"код ответа|错误代码|错误编号|错误号|代码|编码|返回码|响应码|コード|codice "
                       u"errore|codice di errore|"
                       u"codice|código de erro"},
        NamesElsewhere{
                ImportField::Message,
                u"پیام خطا|پیام|متن پیام|متن خطا|متن|پیغام|پیغام خطا|fehlermeldung|"
                u"nachricht|fehlertext|meldungstext|message d erreur|libellé|"
                u"mensaje de error|mensagem|mensagem de erro|сообщение об ошибке|сообщение|"
                u"текст ошибки|текст "
                u"сообщения|текст|错误消息|错误提示|消息|信息|提示信息|提示|返回信息|メッセージ|"
                u"エラーメッセージ|messaggio"},
        NamesElsewhere{ImportField::Description,
                       u"توضیحات|توضیح|توضیحات خطا|شرح|شرح خطا|معنی|معنا|مفهوم|bedeutung|erklärung|"
                       u"erläuterung|fehlerbeschreibung|signification|explication|explications|"
                       u"détails|détail|description de l erreur|descripcion|descripción del error|"
                       u"significado|explicación|detalles|detalle|описание|описание ошибки|"
                       u"пояснение|пояснения|расшифровка|подробности|描述|说明|错误描述|错误说明|"
                       u"含义|详情|説明|"
                       u"descrizione|descrição"},
        NamesElsewhere{
                ImportField::Name,
                u"نام خطا|نام|عنوان|نوع خطا|خطا|fehlername|bezeichnung|fehler|"
                u"nom de l erreur|nom|erreur|nombre|nombre del error|название|"
                u"название ошибки|наименование|имя|ошибка|тип ошибки|名称|错误名称|错误类型|错误"},
        NamesElsewhere{ImportField::Condition,
                       u"علت|علت خطا|دلیل|شرط|ursache|bedingung|grund|raison|causa|motivo|"
                       u"condición|причина|причины|условие|原因|错误原因|可能原因|条件"},
        NamesElsewhere{ImportField::Category,
                       u"دسته|دسته بندی|گروه|بخش|kategorie|gruppe|catégorie|groupe|categoría|grupo|"
                       u"категория|группа|раздел|分类|类别|模块"},
        NamesElsewhere{ImportField::None,
                       u"راه حل|راهکار|نحوه رفع|مثال|نمونه|lösung|behebung|abhilfe|maßnahme|"
                       u"beispiel|exemple|que faire|solución|ejemplo|решение|пример|что делать|"
                       u"解决方案|解决办法|处理建议|示例"},
};

std::optional<ImportField> fieldElsewhere(QStringView folded)
{
    for (const NamesElsewhere &each : namesElsewhere) {
        for (const QStringView name : each.names.tokenize(u'|')) {
            if (name == folded)
                return each.field;
        }
    }
    return std::nullopt;
}

constexpr std::array parameterNames{u"parameter", u"param",     u"field",     u"required",
                                    u"mandatory", u"data type", u"default",   u"length",
                                    u"optional",  u"in",        u"attribute", u"rate",
                                    u"weight",    u"limit",     u"url",       u"environment",
                                    u"version",   u"date",      u"endpoint",  u"method"};

/// Persian pages are often written with the Arabic letters for these two.
QChar sameLetter(QChar c)
{
    constexpr QChar arabicKaf(0x0643);
    constexpr QChar arabicYeh(0x064a);
    return c == arabicKaf ? QChar(0x06a9) : c == arabicYeh ? QChar(0x06cc) : c;
}

QString folded(QStringView name)
{
    QString text;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            text += sameLetter(c.toLower());
        else if (!text.isEmpty() && !text.endsWith(u' ') && !isDirectionMark(c))
            text += u' ';
    }
    return text.trimmed();
}

} // namespace

std::optional<ImportField> fieldOfOwnHeader(QStringView name)
{
    if (const auto field = importFieldNamed(name); field && *field != ImportField::None)
        return field;
    const auto *const column =
            std::find_if(catalogColumns.begin(), catalogColumns.end(),
                         [name](Column each) { return name == ExportText::columnTitle(each); });
    return column == catalogColumns.end() ? std::nullopt : importFieldNamed(columnName(*column));
}

std::optional<ImportField> fieldOfHeader(QStringView name)
{
    constexpr qsizetype longest = 60;
    if (name.size() > longest)
        return std::nullopt;
    QString text = folded(name);
    // "error.code" of JSON: what stands last names the value.
    if (name.contains(u'.') && !name.contains(u' '))
        text = folded(name.sliced(name.lastIndexOf(u'.') + 1));
    const auto find = [](QStringView wanted) {
        return std::find_if(knownNames.begin(), knownNames.end(),
                            [wanted](const KnownName &known) { return wanted == known.name; });
    };
    const auto *known = find(text);
    if (known == knownNames.end() && text.startsWith("the "_L1))
        known = find(QStringView(text).sliced(4));
    if (known == knownNames.end()) {
        if (const auto field = fieldElsewhere(text))
            return field;
    }
    if (known == knownNames.end()) { // errorCode, statusCode
        QString apart;
        for (const QChar c : name) {
            if (c.isUpper() && !apart.isEmpty() && apart.back().isLower())
                apart += u' ';
            apart += c;
        }
        text = folded(apart);
        known = find(text);
    }
    // "Response\nText", of a head of two rows: the lower one names the value.
    if (known == knownNames.end() && name.contains(u'\n'))
        return fieldOfHeader(name.sliced(name.lastIndexOf(u'\n') + 1));
    // In any other language only our own titles are known.
    return known == knownNames.end() ? fieldOfOwnHeader(name) : std::optional(known->field);
}

QStringList gluedHeaders(QStringView text)
{
    QStringList names;
    text = text.trimmed();
    while (!text.isEmpty()) {
        qsizetype longest = 0;
        for (const KnownName &known : knownNames) {
            const QStringView name(known.name);
            if (name.size() > longest && text.startsWith(name, Qt::CaseInsensitive))
                longest = name.size();
        }
        if (longest == 0)
            return {};
        names.append(text.first(longest).toString());
        text = text.sliced(longest).trimmed();
    }
    return names;
}

bool namesHttp(QStringView name)
{
    const QString text = folded(name);
    const qsizetype at = text.indexOf("http"_L1);
    const auto isLatin = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place) < u'\x80'
                && text.at(place).isLetter();
    };
    return at >= 0 && !isLatin(at - 1) && !isLatin(at + 4); // not "https"
}

bool isParameterHeader(QStringView name)
{
    const QString text = folded(name);
    return std::find(parameterNames.begin(), parameterNames.end(), text) != parameterNames.end();
}

} // namespace errdex
