// SPDX-License-Identifier: MIT
#include "core/query/completion.h"
#include "tests/support/bundledstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestCompletion : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

private Q_SLOTS:
    void initTestCase() { m_store = test::bundledStore(); }

    /// The cursor stands at '|'; the first completion is put in its place.
    void completes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("prov|", "provider:");
        row("a (prov|", "a (provider:");
        row("-cond|", "-condition:");
        row("provider:hash|", "provider:hashkey-pro");
        row("provider:Pro|", "provider:hashkey-pro");
        row("provider:ethgas,fre| x", "provider:ethgas,freeway x");
        row("category:auth|", "category:\"Auth & Session\"");
        row("category:\"auth & s|", "category:\"Auth & Session\"");
        row("http:42|", "http:422");
        row("http:too m|", "http:too message:"); // a blank ends the value
        row("http:many|", "http:429");
        row("is:du|", "is:duplicate");
        row("retry:wait|", "retry:after-wait");
        row("concept:rate|", "concept:rate-limit-exceeded");
        row("provider：ethgas，fre|", "provider：ethgas，freeway");
        row("（prov|", "（provider:");
        row("is：du|", "is：duplicate");
        row("zzz:a|", "zzz:a");
        row("|", "");
        row("limit |", "limit ");
        row("is:starred|", "is:starred"); // nothing to add
    }

    void completes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const QList<Completion> offered = completions(text, cursor, m_store.get());
        if (!offered.isEmpty()) {
            const Completion &first = offered.front();
            text.replace(first.span.begin, first.span.length, first.text);
        }
        QCOMPARE(text, expected);
    }

    void offersEveryValueBehindTheColon()
    {
        QStringList labels;
        for (const Completion &completion : completions(u"provider:"_s, 9, m_store.get()))
            labels.append(completion.label + u'|' + completion.hint);
        QCOMPARE(labels,
                 (QStringList{u"freeway|Freeway"_s, u"ethgas|ETHGas"_s,
                              u"alef-markets|Alef Markets"_s, u"hashkey-pro|HashKey Pro"_s,
                              u"codelibra|Codelibra"_s}));
        QCOMPARE(completions(u"concept:"_s, 8, m_store.get(), 5).size(), 5);
    }

    void worksBeforeTheCatalogues()
    {
        QVERIFY(completions(u"provider:"_s, 9, nullptr).isEmpty());
        QCOMPARE(completions(u"is:"_s, 3, nullptr).size(), keywords(Field::Is).size());
        QVERIFY(!completions(u"pro"_s, 3, nullptr).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
