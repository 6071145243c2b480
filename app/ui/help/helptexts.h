// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace errdex {

class Actions;
enum class ActionId : quint8;

/// The pages of the help, in their order.
enum class HelpTopic : quint8 { Start, Query, Compare, Export, Import, Own, Team, Keys };
inline constexpr std::array allHelpTopics{HelpTopic::Start,  HelpTopic::Query,  HelpTopic::Compare,
                                          HelpTopic::Export, HelpTopic::Import, HelpTopic::Own,
                                          HelpTopic::Team,   HelpTopic::Keys};
QString helpTopicName(HelpTopic topic); ///< "query": in links, never changes
std::optional<HelpTopic> helpTopicNamed(const QString &name);

/// A piece of a page. In its text `…` is code, **…** strong and [words](name) a link to the topic
/// of that name; nothing else is markup.
struct HelpBlock
{
    enum class Kind : quint8 {
        Paragraph,
        Heading,
        Item, ///< of a list
        Examples, ///< the table of queryExamples(), without a text
        Keys, ///< the table of the most used actions, without a text
    };
    Kind kind = Kind::Paragraph;
    QString text; ///< translated
};

/// The words of the help, a paragraph each, so that they can be translated and mended one by one.
class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(errdex::HelpTexts)
public:
    static QString title(HelpTopic topic);
    /// Names of actions in it, and their keys, are those of the menus.
    static QList<HelpBlock> page(HelpTopic topic, const Actions &actions);
    static QString actionName(ActionId id); ///< as in the menu, without mnemonic and dots

private:
    static QList<HelpBlock> start();
    static QList<HelpBlock> query(const Actions &actions);
    static QList<HelpBlock> compare(const Actions &actions);
    static QList<HelpBlock> exporting(const Actions &actions);
    static QList<HelpBlock> importing(const Actions &actions);
    static QList<HelpBlock> own(const Actions &actions);
    static QList<HelpBlock> team(const Actions &actions);
    static QList<HelpBlock> keys(const Actions &actions);
};

} // namespace errdex
