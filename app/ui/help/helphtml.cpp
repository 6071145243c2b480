// SPDX-License-Identifier: MIT
#include "ui/help/helphtml.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/keytext.h"
#include "ui/actions/queryhelp.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr auto trialScheme = "search:"_L1;

/// The actions of every day; the page of shortcuts has them all.
constexpr std::array everydayActions{
        ActionId::FocusSearch, ActionId::Quick,      ActionId::SaveSearch,   ActionId::Compare,
        ActionId::FocusFacets, ActionId::FocusTable, ActionId::FocusDetails, ActionId::NextPane,
        ActionId::Back,        ActionId::Forward,    ActionId::CopyCode,     ActionId::CopyReply,
        ActionId::Star,        ActionId::EditNote,   ActionId::Undo,         ActionId::Export,
        ActionId::Print,       ActionId::Import};

/// Reads from left to right in every language: an isolate, because Qt knows no <bdi>.
QString code(const QString &escaped, const HelpLook &look)
{
    const QString shown = look.isRightToLeft ? QChar(0x2066) + escaped + QChar(0x2069) : escaped;
    return u"<span style=\"font-family:'%1'; white-space:pre\">%2</span>"_s.arg(look.codeFamily,
                                                                                shown);
}

QString directionOf(const HelpLook &look)
{
    return look.isRightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString tableHtml(const QList<std::pair<QString, QString>> &rows, const HelpLook &look)
{
    const bool isMirrored = look.isRightToLeft;
    QString html =
            u"<table dir=\"%1\" width=\"100%\" style=\"margin-top:8px\" cellspacing=\"0\" cellpadding=\"3\">"_s
                    .arg(directionOf(look));
    for (const auto &[left, right] : rows) {
        const QString first =
                u"<td dir=\"%1\" width=\"40%\">%2&nbsp;&nbsp;</td>"_s.arg(directionOf(look), left);
        const QString second = u"<td dir=\"%1\">%2</td>"_s.arg(directionOf(look), right);
        html += u"<tr>"_s + (isMirrored ? second + first : first + second) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString examplesHtml(const HelpLook &look)
{
    QList<std::pair<QString, QString>> rows;
    for (const QueryExample &example : queryExamples())
        // Whole: a minus at the end of a line would be taken for a hyphen.
        rows.append({u"<div style=\"white-space:nowrap\"><a href=\"%1\">%2</a></div>"_s.arg(
                             trialAddress(example.text).toHtmlEscaped(),
                             code(example.text.toHtmlEscaped(), look)),
                     withIsolatedCodes(example.meaning).toHtmlEscaped()});
    return tableHtml(rows, look);
}

QString keysHtml(const Actions &actions, const HelpLook &look)
{
    QList<std::pair<QString, QString>> rows;
    for (const ActionId id : everydayActions) {
        QStringList keys;
        for (const QKeySequence &each : actions[id]->shortcuts())
            keys += keyText(each);
        rows.append(
                {HelpTexts::actionName(id).toHtmlEscaped(), Phrases::list(keys).toHtmlEscaped()});
    }
    return tableHtml(rows, look);
}

QString blockHtml(const HelpBlock &block, const Actions &actions, const HelpLook &look)
{
    const QString text = helpInlineHtml(block.text, look);
    const QString direction = directionOf(look);
    switch (block.kind) {
    case HelpBlock::Kind::Paragraph:
        return u"<p dir=\"%1\">%2</p>"_s.arg(direction, text);
    case HelpBlock::Kind::Heading:
        return u"<h3 dir=\"%1\">%2</h3>"_s.arg(direction, text);
    case HelpBlock::Kind::Item:
        return u"<li dir=\"%1\" style=\"margin-bottom:4px\">%2</li>"_s.arg(direction, text);
    case HelpBlock::Kind::Examples:
        return examplesHtml(look);
    case HelpBlock::Kind::Keys:
        return keysHtml(actions, look);
    }
    Q_UNREACHABLE();
}

} // namespace

QString trialAddress(const QString &query)
{
    return trialScheme + QString::fromLatin1(QUrl::toPercentEncoding(query));
}

std::optional<QString> trialOf(const QString &address)
{
    if (!address.startsWith(trialScheme))
        return std::nullopt;
    return QUrl::fromPercentEncoding(address.mid(trialScheme.size()).toLatin1());
}

QString helpInlineHtml(const QString &text, const HelpLook &look)
{
    static const QRegularExpression markup(
            u"`(?<code>[^`]+)`|\\*\\*(?<strong>[^*]+)\\*\\*|\\[(?<words>[^\\]]+)\\]\\((?<to>\\w+)\\)"_s);
    QString html;
    qsizetype end = 0;
    for (auto matches = markup.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        html += withIsolatedCodes(text.sliced(end, match.capturedStart() - end)).toHtmlEscaped();
        end = match.capturedEnd();
        if (match.hasCaptured(u"code"_s))
            html += code(match.captured(u"code"_s).toHtmlEscaped(), look);
        else if (match.hasCaptured(u"strong"_s))
            html += u"<b>%1</b>"_s.arg(match.captured(u"strong"_s).toHtmlEscaped());
        else
            html += u"<a href=\"%1\">%2</a>"_s.arg(match.captured(u"to"_s),
                                                   match.captured(u"words"_s).toHtmlEscaped());
    }
    return html + withIsolatedCodes(text.sliced(end)).toHtmlEscaped();
}

QString helpHtml(HelpTopic topic, const Actions &actions, const HelpLook &look)
{
    QString html = u"<h2 dir=\"%1\">%2</h2>"_s.arg(directionOf(look),
                                                   HelpTexts::title(topic).toHtmlEscaped());
    bool isList = false;
    for (const HelpBlock &block : HelpTexts::page(topic, actions)) {
        const bool isItem = block.kind == HelpBlock::Kind::Item;
        if (isItem != isList)
            html += isItem ? u"<ul dir=\"%1\">"_s.arg(directionOf(look)) : u"</ul>"_s;
        isList = isItem;
        html += blockHtml(block, actions, look);
    }
    return isList ? html + u"</ul>"_s : html;
}

} // namespace errdex
