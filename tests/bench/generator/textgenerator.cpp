// SPDX-License-Identifier: MIT
#include "textgenerator.h"

#include "vocabulary.h"

#include <cctype>

namespace errdex::bench {

namespace {

// Wordy on purpose: what these rates give at a million rows is what the goals were measured with,
// about 217 MB of text in which "k" is in 82 % of the rows, "tim" in 12 %, "invalid" in 5 %.
constexpr double identifierRate = 0.22;
constexpr double placeholderRate = 0.04;
constexpr double multiLineRate = 0.01;

std::string capitalised(std::string text)
{
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

/// "api key" becomes "ApiKey", or with an underscore "API_KEY".
std::string joined(std::string_view words, bool symbolic)
{
    std::string result;
    bool isStart = true;
    for (const char sign : words) {
        const auto byte = static_cast<unsigned char>(sign);
        if (!std::isalnum(byte)) {
            if (symbolic)
                result += '_';
            isStart = true;
            continue;
        }
        result += symbolic || isStart ? static_cast<char>(std::toupper(byte)) : sign;
        isStart = false;
    }
    return result;
}

std::string joinTexts(std::initializer_list<std::string_view> parts)
{
    std::string result;
    for (const std::string_view part : parts)
        result += part;
    return result;
}

} // namespace

TextGenerator::TextGenerator()
    : m_pickers{ZipfPicker(vocabulary::nouns().size(), 0.7),
                ZipfPicker(vocabulary::adjectives().size()),
                ZipfPicker(vocabulary::participles().size()),
                ZipfPicker(vocabulary::verbs().size()),
                ZipfPicker(vocabulary::reasons().size()),
                ZipfPicker(vocabulary::advice().size()),
                ZipfPicker(vocabulary::circumstances().size())}
    , m_heads(vocabulary::identifierHeads().size(), 0.6)
    , m_tails(vocabulary::identifierTails().size(), 0.6)
{
}

std::string_view TextGenerator::word(List list, Random &random) const
{
    static const std::array words{vocabulary::nouns(),        vocabulary::adjectives(),
                                  vocabulary::participles(),  vocabulary::verbs(),
                                  vocabulary::reasons(),      vocabulary::advice(),
                                  vocabulary::circumstances()};
    return words[list][m_pickers[list].pick(random)];
}

std::string TextGenerator::identifier(Random &random) const
{
    std::string result(vocabulary::identifierHeads()[m_heads.pick(random)]);
    if (random.chance(0.4))
        result += joined(vocabulary::identifierHeads()[m_heads.pick(random)], false);
    result += vocabulary::identifierTails()[m_tails.pick(random)];
    if (random.chance(0.15))
        result += std::to_string(random.between(1, 64));
    return result;
}

std::string TextGenerator::noun(Random &random) const
{
    if (random.chance(placeholderRate))
        return "'%s'";
    return random.chance(identifierRate) ? identifier(random) : std::string(word(Nouns, random));
}

std::string TextGenerator::name(Random &random) const
{
    const std::string_view subject = word(Nouns, random);
    if (random.chance(0.5))
        return joined(word(Adjectives, random), false) + joined(subject, false);
    return joined(subject, false) + joined(word(Participles, random), false);
}

std::string TextGenerator::symbolicCode(Random &random) const
{
    std::string code = joined(word(Nouns, random), true);
    if (random.chance(0.5))
        code = joined(identifier(random), true) + '_' + code;
    return code + '_' + joined(word(Participles, random), true);
}

std::string TextGenerator::message(Random &random) const
{
    switch (random.below(6)) {
    case 0:
        return capitalised(joinTexts({word(Adjectives, random), " ", noun(random)}));
    case 1:
        return capitalised(joinTexts({noun(random), " ", word(Participles, random)}));
    case 2:
        return capitalised(joinTexts(
                {noun(random), " is ", word(Participles, random), " ", word(Reasons, random)}));
    case 3:
        return joinTexts({"Cannot ", word(Verbs, random), " ", noun(random), ": ",
                          word(Adjectives, random), " ", noun(random)});
    case 4:
        return joinTexts(
                {"Required field '", identifier(random), "' is ", word(Participles, random)});
    default:
        return capitalised(joinTexts(
                {noun(random), " and ", noun(random), " are ", word(Participles, random)}));
    }
}

std::string TextGenerator::sentence(Random &random) const
{
    switch (random.below(7)) {
    case 0:
        return joinTexts({"The ", noun(random), " is ", word(Participles, random), " ",
                          word(Reasons, random), "."});
    case 1:
        return joinTexts({"Please ", word(Verbs, random), " the ", noun(random), " and ",
                          word(Verbs, random), " the ", noun(random), "."});
    case 2:
        return joinTexts({"The server got an ", word(Adjectives, random), " ", noun(random),
                          ", where the ", noun(random), " was expected."});
    case 3:
        return joinTexts({"Up to ", std::to_string(random.between(2, 5000)), " per ", noun(random),
                          " can be sent ", word(Reasons, random), "."});
    case 4:
        return joinTexts({"A ", noun(random), " that is ", word(Participles, random),
                          " cannot be used as ", noun(random), "; ", word(Verbs, random),
                          " it first."});
    default:
        return std::string(word(Advice, random));
    }
}

std::string TextGenerator::description(Random &random) const
{
    std::string text = sentence(random);
    const double rest = random.unit();
    if (rest < 0.84) {
        text += random.chance(multiLineRate) ? '\n' : ' ';
        text += sentence(random);
    }
    if (rest < 0.3)
        text.append(1, ' ').append(sentence(random));
    return text;
}

std::string TextGenerator::condition(Random &random) const
{
    return joinTexts({"When the ", noun(random), " is ", word(Participles, random), " and ",
                      word(Circumstances, random)});
}

} // namespace errdex::bench
