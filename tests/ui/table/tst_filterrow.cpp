// SPDX-License-Identifier: MIT
#include "core/query/queryedit.h"
#include "support/storefixture.h"
#include "ui/table/codetableview.h"
#include "ui/table/filteredit.h"
#include "ui/table/filterrow.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

class TestFilterRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void standsBetweenHeaderAndFirstRow();
    void followsTheHeader_data();
    void followsTheHeader();
    void showsWhatTheQuerySays();
    void leavesTheFieldInUseAlone();
    void speaksAfterAPause();
    void speaksAtOnceOnEnter();
    void leavingAFieldSubmitsIt();
    void comesBackThroughTheQuery();
    void tabFollowsTheColumns();
    void downLeadsToTheTable();

private:
    FilterEdit *edit(int column) const;
    QString misalignment() const;

    std::unique_ptr<CodeTableModel> m_model;
    std::unique_ptr<CodeTableView> m_view;
    FilterRow *m_row = nullptr;
};

void TestFilterRow::init()
{
    m_model = std::make_unique<CodeTableModel>();
    m_view = std::make_unique<CodeTableView>();
    m_view->setCodeModel(m_model.get());
    m_row = new FilterRow(m_view.get());
    m_view->resize(700, 400);
    m_model->setResult(test::resultOf(test::smallStore()));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), test::patience));
}

void TestFilterRow::cleanup()
{
    m_view.reset();
    m_model.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

FilterEdit *TestFilterRow::edit(int column) const
{
    const QString name = u"Filter: "_s + CodeTableModel::title(column);
    for (FilterEdit *edit : m_row->findChildren<FilterEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

// What is not in line with its column; nothing when all is well.
QString TestFilterRow::misalignment() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QStringList wrong;
    for (int column = 1; column < CodeTableModel::NUM_COLUMNS; ++column) {
        const FilterEdit *field = edit(column);
        if (field->isHidden() != header->isSectionHidden(column)) {
            wrong += u"%1 is hidden or not"_s.arg(column);
            continue;
        }
        if (field->isHidden())
            continue;
        const int left = field->mapTo(m_view.get(), QPoint(0, 0)).x();
        const int start =
                header->viewport()
                        ->mapTo(m_view.get(), QPoint(header->sectionViewportPosition(column), 0))
                        .x();
        const bool isInside = left >= start && left - start <= 4
                && left + field->width() <= start + header->sectionSize(column);
        if (!isInside)
            wrong += u"%1: %2+%3 for %4+%5"_s.arg(column)
                             .arg(left)
                             .arg(field->width())
                             .arg(start)
                             .arg(header->sectionSize(column));
    }
    return wrong.join(u'\n');
}

void TestFilterRow::standsBetweenHeaderAndFirstRow()
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int rowTop = m_row->mapTo(m_view.get(), QPoint(0, 0)).y();
    const int firstRow = m_view->viewport()->mapTo(m_view.get(), QPoint(0, 0)).y();
    QCOMPARE(rowTop, header->y() + header->viewport()->height());
    QCOMPARE(firstRow, rowTop + m_row->height());
    QVERIFY(m_row->height() >= edit(CodeTableModel::Code)->height());
    const int height = header->height();

    m_row->hide();
    QTRY_COMPARE(header->height(), height - m_row->sizeHint().height());
    QCOMPARE(m_view->viewport()->mapTo(m_view.get(), QPoint(0, 0)).y(), header->height());
    m_row->show();
    QTRY_COMPARE(header->height(), height);
    QCOMPARE(misalignment(), QString());
}

void TestFilterRow::followsTheHeader_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestFilterRow::followsTheHeader()
{
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QTRY_COMPARE(misalignment(), QString());
    QHeaderView *header = m_view->horizontalHeader();
    header->resizeSection(CodeTableModel::Code, 200);
    QCOMPARE(misalignment(), QString());
    header->moveSection(header->visualIndex(CodeTableModel::HttpStatus), 1);
    QCOMPARE(misalignment(), QString());
    m_view->setColumnHidden(CodeTableModel::Provider, true);
    m_view->setColumnHidden(CodeTableModel::Condition, false);
    QTRY_COMPARE(misalignment(), QString());
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum() / 2);
    QTRY_COMPARE(misalignment(), QString());
    m_view->resize(900, 300);
    QTRY_COMPARE(misalignment(), QString());
    m_view->resetColumns();
    QTRY_COMPARE(misalignment(), QString());
}

void TestFilterRow::showsWhatTheQuerySays()
{
    m_row->setQuery(parseQuery(u"http:400..429 message:\"not found\" -name: x"_s));
    QCOMPARE(edit(CodeTableModel::HttpStatus)->text(), u"400..429"_s);
    QCOMPARE(edit(CodeTableModel::Message)->text(), u"\"not found\""_s);
    QCOMPARE(edit(CodeTableModel::Name)->text(), u"*"_s);
    QCOMPARE(edit(CodeTableModel::Code)->text(), QString());
    m_row->setQuery(parseQuery({}));
    QCOMPARE(edit(CodeTableModel::HttpStatus)->text(), QString());
}

void TestFilterRow::leavesTheFieldInUseAlone()
{
    FilterEdit *code = edit(CodeTableModel::Code);
    code->setFocus();
    QTest::keyClicks(code, u"-10"_s);
    m_row->setQuery(parseQuery(u"code:-1 http:400"_s));
    QCOMPARE(code->text(), u"-10"_s);
    QCOMPARE(edit(CodeTableModel::HttpStatus)->text(), u"400"_s);
}

void TestFilterRow::speaksAfterAPause()
{
    const QSignalSpy edits(m_row, &FilterRow::cellEdited);
    FilterEdit *code = edit(CodeTableModel::Code);
    code->setFocus();
    QTest::keyClicks(code, u"-1021"_s);
    QCOMPARE(edits.count(), 0);
    QTRY_COMPARE(edits.count(), 1);
    QCOMPARE(edits[0][0].value<Field>(), Field::Code);
    QCOMPARE(edits[0][1].toString(), u"-1021"_s);
}

void TestFilterRow::speaksAtOnceOnEnter()
{
    const QSignalSpy edits(m_row, &FilterRow::cellEdited);
    FilterEdit *status = edit(CodeTableModel::HttpStatus);
    status->setFocus();
    QTest::keyClicks(status, u">=500"_s);
    QTest::keyClick(status, Qt::Key_Return);
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits[0][1].toString(), u">=500"_s);
}

void TestFilterRow::leavingAFieldSubmitsIt()
{
    const QSignalSpy edits(m_row, &FilterRow::cellEdited);
    FilterEdit *code = edit(CodeTableModel::Code);
    code->setFocus();
    QTest::keyClicks(code, u"7"_s);
    edit(CodeTableModel::Name)->setFocus();
    QCOMPARE(edits.count(), 1);
}

void TestFilterRow::comesBackThroughTheQuery()
{
    QString text = u"expired"_s;
    connect(m_row, &FilterRow::cellEdited, m_row, [&](Field field, const QString &cell) {
        text = withFilterCell(text, field, cell);
        m_row->setQuery(parseQuery(text));
    });
    FilterEdit *category = edit(CodeTableModel::Category);
    m_view->setColumnHidden(CodeTableModel::Category, false);
    category->setFocus();
    QTest::keyClicks(category, u"two words"_s);
    QTest::keyClick(category, Qt::Key_Return);
    QCOMPARE(text, u"expired category:\"two words\""_s);
    category->selectAll();
    QTest::keyClick(category, Qt::Key_Delete);
    QTest::keyClick(category, Qt::Key_Return);
    QCOMPARE(text, u"expired"_s);
}

void TestFilterRow::tabFollowsTheColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(CodeTableModel::HttpStatus), 1);
    m_row->focusFirst();
    QCOMPARE(QApplication::focusWidget(), edit(CodeTableModel::HttpStatus));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), edit(CodeTableModel::Provider));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), edit(CodeTableModel::Code));
}

void TestFilterRow::downLeadsToTheTable()
{
    m_row->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_view.get());
}

} // namespace errdex

QTEST_MAIN(errdex::TestFilterRow)

#include "tst_filterrow.moc"
