// SPDX-License-Identifier: MIT
#include "core/text/substringfinder.h"

#include <QTest>

#include <random>
#include <vector>

using namespace errdex;

class TestSubstringFinder : public QObject
{
    Q_OBJECT

    static std::vector<SubstringFinder::Vectors> kinds()
    {
        std::vector<SubstringFinder::Vectors> result{SubstringFinder::Vectors::None};
        if (SubstringFinder::bestVectors() != SubstringFinder::Vectors::None)
            result.push_back(SubstringFinder::Vectors::Sse2);
        if (SubstringFinder::bestVectors() == SubstringFinder::Vectors::Avx2)
            result.push_back(SubstringFinder::Vectors::Avx2);
        return result;
    }

    static std::vector<size_t> all(const std::string &haystack, const SubstringFinder &finder)
    {
        std::vector<size_t> offsets;
        for (size_t at = finder.find(haystack); at != SubstringFinder::notFound;
             at = finder.find(haystack, at + 1))
            offsets.push_back(at);
        return offsets;
    }

    static std::vector<size_t> expected(const std::string &haystack, const std::string &needle)
    {
        std::vector<size_t> offsets;
        for (size_t at = haystack.find(needle); at != std::string::npos;
             at = haystack.find(needle, at + 1))
            offsets.push_back(at);
        return offsets;
    }

private Q_SLOTS:
    /// Few letters, so that the pieces of a needle stand everywhere.
    void everyVectorWidthAgreesWithThePlainSearch()
    {
        std::mt19937 random(7);
        const auto text = [&random](size_t length, unsigned letters) {
            std::string result;
            for (size_t i = 0; i < length; ++i)
                result += static_cast<char>('a' + random() % letters);
            return result;
        };
        for (int round = 0; round < 3000; ++round) {
            const std::string haystack = text(random() % 200, 2 + round % 3);
            const std::string needle = text(1 + random() % 40, 2 + round % 3);
            for (const auto vectors : kinds())
                QCOMPARE(all(haystack, SubstringFinder(needle, vectors)),
                         expected(haystack, needle));
        }
    }

    void findsAtEveryOffset()
    {
        const std::string needle = "needle";
        for (size_t length = needle.size(); length < 120; ++length) {
            for (size_t at = 0; at + needle.size() <= length; ++at) {
                std::string haystack(length, '\0');
                haystack.replace(at, needle.size(), needle);
                for (const auto vectors : kinds())
                    QCOMPARE(SubstringFinder(needle, vectors).find(haystack), at);
            }
        }
    }

    void nothingIsFoundBehindTheEnd()
    {
        const SubstringFinder finder("ab");
        QCOMPARE(finder.find(""), SubstringFinder::notFound);
        QCOMPARE(finder.find("a"), SubstringFinder::notFound);
        QCOMPARE(finder.find("ab", 1), SubstringFinder::notFound);
        QCOMPARE(finder.find("ab", 99), SubstringFinder::notFound);
    }
};

QTEST_APPLESS_MAIN(TestSubstringFinder)
#include "tst_substringfinder.moc"
