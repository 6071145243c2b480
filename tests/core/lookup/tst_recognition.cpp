// SPDX-License-Identifier: MIT
#include "core/lookup/lookup.h"
#include "core/lookup/lookuptext.h"
#include "support/paths.h"
#include "tests/support/bundledstore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

/// Runs the cases of recognition.txt, which reads as a specification.
class TestRecognition : public QObject
{
    Q_OBJECT

    struct Case
    {
        int line = 0;
        QString expected; ///< without kind and values
        QString kind;
        QStringList values;
        bool hasValues = false;
        QString text;
    };

    std::shared_ptr<const CatalogStore> m_store;
    QList<Case> m_cases;

    static Case caseOf(int line, const QString &header)
    {
        static const QRegularExpression form(
                u"^==> (.*?)(?: \\[([a-z-]+)\\])?(?: \\{([^{}]*)\\})?$"_s);
        const QRegularExpressionMatch match = form.match(header);
        Case result{line, match.captured(1), match.captured(2), {}, match.hasCaptured(3), {}};
        if (result.hasValues)
            result.values = match.captured(3).split(u'|');
        return result;
    }

    static QList<Case> readCases()
    {
        QFile file(sourcePath("tests/core/lookup/recognition.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<Case> cases;
        bool isInCase = false;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (int index = 0; index < lines.size(); ++index) {
            const QString &line = lines[index];
            if (line.startsWith("==> "_L1)) {
                cases.append(caseOf(index + 1, line));
                isInCase = true;
            } else if (line.startsWith("# ---"_L1)) {
                isInCase = false;
            } else if (isInCase) {
                cases.last().text += line + u'\n';
            }
        }
        for (Case &entry : cases) {
            entry.text = entry.text.trimmed();
            entry.text.replace(u"\\n"_s, u"\n"_s).replace(u"\\r"_s, u"\r"_s);
            entry.text.replace(u"\\t"_s, u"\t"_s);
        }
        return cases;
    }

    QString rowOf(const LookupMatch &match) const { return test::rowText(*m_store, match.row); }

    QString shown(const LookupAnswer &answer) const
    {
        QStringList lines;
        for (const LookupMatch &match : answer.matches) {
            lines.append(u"%1 [%2] %3 {%4} (%5)"_s.arg(
                    rowOf(match), matchKindName(match.kind), QString::number(match.score),
                    match.placeholders.join(u'|'), LookupText::describe(*m_store, match)));
        }
        return lines.mid(0, 4).join(u'\n') + u"\nunknown: "_s + answer.unknownCodes.join(u", "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = test::bundledStore();
        m_cases = readCases();
    }

    void hasEnoughCases()
    {
        const auto isNone = [](const Case &entry) { return entry.expected == "none"_L1; };
        QVERIFY(m_cases.size() >= 200);
        QVERIFY(std::count_if(m_cases.begin(), m_cases.end(), isNone) >= 20);
    }

    void recognises_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < m_cases.size(); ++index) {
            const Case &entry = m_cases[index];
            QTest::addRow("line %d: %s", entry.line, qPrintable(entry.expected)) << index;
        }
    }

    void recognises()
    {
        QFETCH(int, index);
        const Case &entry = m_cases[index];
        const LookupAnswer answer = lookupAnswer(*m_store, entry.text);
        const QByteArray details = QByteArray("\n") + entry.text.toUtf8() + "\n=> "
                + shown(answer).toUtf8();
        if (entry.expected == "none"_L1) {
            QVERIFY2(answer.matches.empty(), details);
            return;
        }
        if (entry.expected.startsWith("unknown "_L1)) {
            QVERIFY2(answer.unknownCodes == QStringList{entry.expected.mid(8)}, details);
            QVERIFY2(!answer.isAnswer(), details);
            return;
        }
        QVERIFY2(!answer.matches.empty(), details);
        const LookupMatch &first = answer.matches.front();
        if (entry.expected.startsWith("suggest "_L1)) {
            QVERIFY2(first.kind == MatchKind::Fuzzy, details);
            QVERIFY2(rowOf(first) == entry.expected.mid(8), details);
            return;
        }
        QVERIFY2(rowOf(first) == entry.expected, details);
        if (!entry.kind.isEmpty())
            QVERIFY2(matchKindName(first.kind) == entry.kind, details);
        if (entry.hasValues)
            QVERIFY2(first.placeholders == entry.values, details);
    }

    /// What every answer promises, whatever the text.
    void answersAreInOrder_data() { recognises_data(); }
    void answersAreInOrder()
    {
        QFETCH(int, index);
        const QString &text = m_cases[index].text;
        const LookupAnswer answer = lookupAnswer(*m_store, text, {{}, 0});
        double last = 1;
        QSet<Row> rows;
        for (const LookupMatch &match : answer.matches) {
            QVERIFY(match.score >= 0 && match.score <= last);
            last = match.score;
            QVERIFY(!rows.contains(match.row));
            rows.insert(match.row);
            QVERIFY(!LookupText::describe(*m_store, match).isEmpty());
            QVERIFY(!match.spans.isEmpty());
            qsizetype end = 0;
            for (const Span &span : match.spans) {
                QVERIFY(span.begin >= end && span.length > 0 && span.end() <= text.size());
                end = span.end();
            }
            QCOMPARE(match.placeholders.size(), match.placeholderSpans.size());
            for (qsizetype i = 0; i < match.placeholders.size(); ++i) {
                const Span span = match.placeholderSpans[i];
                QCOMPARE(text.mid(span.begin, span.length), match.placeholders[i]);
            }
        }
        QCOMPARE(answer.matchCount, answer.matches.size());
    }
};

QTEST_APPLESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
