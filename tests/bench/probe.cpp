// SPDX-License-Identifier: MIT
// Measures one thing when it is told to, so that a script can take turns between it and other
// programs without loading a million rows each time.
//
//   errdex_probe DATABASE
//
// Reads lines with tabs between their words from standard input, answers each with one line:
// nanoseconds, a tab, the amount (see operations.h). Ends with the input.
//
//   search TEXT      export PATH       write SOURCE PATH     view
//   read             safe-export PATH  load                  sort COLUMN
//   index            proxy TEXT        log PATH              codes PATH
//   log-table
//   matrix ALIGNMENT                   matrix-again ALIGNMENT   matrix-first ALIGNMENT
//   table                  scroll-table STEP
//   comparison ALIGNMENT   scroll-comparison ALIGNMENT STEP        with STEP: wheel, page
//   import CSV DATABASE

#include "core/export/exporter.h"
#include "db/error.h"
#include "operations.h"
#include "paintedtable.h"
#include "scrolledview.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::bench;

namespace {

class Probe
{
public:
    explicit Probe(QString database)
        : m_database(std::move(database))
    {
    }

    /// Nothing where the words are not understood.
    std::optional<Measured> answer(const QStringList &words)
    {
        const QString &command = words.first();
        const QString argument = words.value(1);
        if (command == u"load")
            return load(m_database, m_catalogue);
        if (command == u"import")
            return importFile(argument, words.value(2));
        if (!m_catalogue.store)
            load(m_database, m_catalogue);
        if (command == u"search")
            return searchFor(m_catalogue, argument);
        if (command == u"index")
            return buildIndex(m_catalogue);
        if (command == u"proxy")
            return searchByProxyModel(m_catalogue, argument);
        if (command == u"log")
            return scanLogFile(m_catalogue, argument);
        if (command == u"log-table")
            return makeCodeTable(m_catalogue);
        if (command == u"codes")
            return writeCodes(m_catalogue, argument);
        if (command == u"read")
            return readText(m_catalogue);
        if (command == u"export")
            return exportToPlainFile(m_catalogue, argument);
        if (command == u"safe-export")
            return exportToSafeFile(m_catalogue, argument);
        if (command == u"write")
            return write(argument, words.value(2));
        if (command == u"view")
            return view();
        if (const auto alignment = alignmentNamed(argument); alignment && command == u"matrix")
            return matrix(*alignment, false);
        if (const auto alignment = alignmentNamed(argument);
            alignment && command == u"matrix-again")
            return matrix(*alignment, true);
        if (const auto alignment = alignmentNamed(argument);
            alignment && command == u"matrix-first")
            return compareFirst(m_catalogue, *alignment);
        if (const auto column = columnNamed(argument); column && command == u"sort")
            return sort(*column);
        return answerOfView(words);
    }

private:
    std::optional<Measured> answerOfView(const QStringList &words)
    {
        if (words.first() == u"table")
            return codes().show();
        if (const auto step = stepNamed(words.value(1)); step && words.first() == u"scroll-table")
            return codes().scroll(*step);
        const auto alignment = alignmentNamed(words.value(1));
        if (alignment && words.first() == u"comparison")
            return comparison(*alignment).show();
        if (const auto step = stepNamed(words.value(2));
            alignment && step && words.first() == u"scroll-comparison")
            return comparison(*alignment).scroll(*step);
        return std::nullopt;
    }

    static std::optional<Step> stepNamed(const QString &name)
    {
        return name == u"wheel"   ? std::optional(Step::Wheel)
                : name == u"page" ? std::optional(Step::Page)
                                  : std::nullopt;
    }

    ScrolledView &codes()
    {
        if (!m_codes)
            m_codes = ScrolledView::ofCodes(m_catalogue);
        return *m_codes;
    }

    ScrolledView &comparison(Alignment alignment)
    {
        auto &view = m_comparisons[size_t(alignment)];
        if (!view)
            view = ScrolledView::ofComparison(compared(), alignment);
        return *view;
    }

    const std::shared_ptr<const ComparedCatalogs> &compared()
    {
        if (!m_compared)
            m_compared = std::make_shared<const ComparedCatalogs>(m_catalogue.store);
        return m_compared;
    }

    static Measured write(const QString &source, const QString &path)
    {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            return {0, -1};
        return writeBytes(file.readAll(), path);
    }

    Measured view()
    {
        if (!m_table)
            m_table = std::make_unique<PaintedTable>(m_catalogue);
        return m_table->show();
    }

    Measured matrix(Alignment alignment, bool isAgain)
    {
        return compareAll(compared(), alignment, isAgain);
    }

    Measured sort(Column column) const
    {
        Catalogue fresh;
        load(m_database, fresh);
        return sortFirst(fresh, column);
    }

    QString m_database;
    Catalogue m_catalogue;
    std::unique_ptr<PaintedTable> m_table;
    std::shared_ptr<const ComparedCatalogs> m_compared;
    std::unique_ptr<ScrolledView> m_codes;
    std::array<std::unique_ptr<ScrolledView>, allAlignments.size()> m_comparisons;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        std::fputs("errdex_probe: give it a database\n", stderr);
        return 2;
    }
    Probe probe(QCoreApplication::arguments().at(1));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 3;
    try {
        for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
            const auto measured = probe.answer(QString::fromUtf8(line).remove(u'\n').split(u'\t'));
            if (!measured) {
                std::fprintf(stderr, "errdex_probe: not understood: %s", line.constData());
                return 2;
            }
            std::printf("%lld\t%lld\n", measured->nanoseconds, measured->amount);
            std::fflush(stdout);
        }
    } catch (const db::Error &error) {
        std::fprintf(stderr, "errdex_probe: %s\n", error.what());
        return 3;
    }
    return 0;
}
