// SPDX-License-Identifier: MIT
#include "previewpage.h"

#include "core/import/importencodings.h"
#include "core/text/direction.h"
#include "core/text/visible.h"
#include "models/importtablemodel.h"
#include "ui/aligned.h"
#include "ui/announce.h"
#include "ui/focus/quietview.h"
#include "ui/focus/splitterkeys.h"
#include "ui/import/doubtdelegate.h"
#include "ui/import/importnotes.h"
#include "ui/import/recallline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestColumn = 44; // letters

// The words of a page, whatever they look like.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text
                          : Qt::convertFromPlainText(withIsolatedCodes(withControlSigns(text)));
}

void tellReason(QWidget &box, const QString &reason)
{
    box.setToolTip(plainToolTip(reason));
    box.setAccessibleDescription(withControlSigns(reason));
}

QWidget *above(QLabel *label, QWidget *widget)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    label->setBuddy(widget);
    layout->addWidget(label);
    layout->addWidget(widget, 1);
    return box;
}

} // namespace

PreviewPage::PreviewPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportTableModel(this))
    , m_format(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiterLabel(new QLabel(tr("Deli&miter")))
    , m_delimiter(new QComboBox)
    , m_header(new QCheckBox(tr("The first &row names them")))
    , m_tables(new QuietView<QListWidget>)
    , m_view(new QuietView<QTableView>)
    , m_mapping(new QWidget)
    , m_mappingArea(new QScrollArea)
    , m_columnsLabel(new QLabel(tr("&Columns")))
    , m_reason(new QLabel)
    , m_notes(new QPlainTextEdit)
    , m_recallLine(new RecallLine)
{
    buildFields();
    buildLayout();
}

void PreviewPage::buildFields()
{
    m_format->setObjectName(u"importFormat"_s);
    for (const ImportFormat format : allImportFormats)
        m_format->addItem(ImportText::formatTitle(format), int(format));
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItems(importEncodings());
    m_delimiter->setObjectName(u"importDelimiter"_s);
    m_delimiter->addItem(tr("Comma"), int(u','));
    m_delimiter->addItem(tr("Semicolon"), int(u';'));
    m_delimiter->addItem(tr("Tab"), int(u'\t'));
    m_delimiter->addItem(tr("Bar"), int(u'|'));
    m_format->setToolTip(tr("What kind of document it is"));
    m_encoding->setToolTip(tr("Which letters the bytes stand for"));
    m_delimiter->setToolTip(tr("What stands between two cells"));
    connect(m_format, &QComboBox::activated, this, [this] {
        Q_EMIT readAgainRequested(static_cast<ImportFormat>(m_format->currentData().toInt()), {},
                                  '\0');
    });
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT readAgainRequested({}, m_encoding->currentText(), '\0'); });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        Q_EMIT readAgainRequested({}, {}, static_cast<char>(m_delimiter->currentData().toInt()));
    });
    m_header->setObjectName(u"importHeader"_s);
    m_header->setToolTip(tr("Then it is no code itself"));
    connect(m_header, &QCheckBox::toggled, this, &PreviewPage::setHeader);

    m_tables->setObjectName(u"importTables"_s);
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->setAccessibleDescription(tr("Space ticks a table, which is imported then. The chosen "
                                          "one is shown beside the list."));
    connect(m_tables, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling)
            showTable(row);
    });
    connect(m_tables, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isFilling || !m_document)
            return;
        m_document->tables[size_t(m_tables->row(item))].isChosen = item->checkState()
                == Qt::Checked;
        takeChange();
    });
    m_view->setObjectName(u"importPreview"_s);
    m_view->setAccessibleName(tr("The table as it was found"));
    m_view->setAccessibleDescription(
            tr("What each column means is chosen in the boxes before it."));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DoubtDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_mappingArea->setWidgetResizable(true);
    m_mappingArea->setFrameShape(QFrame::NoFrame);
    m_mappingArea->setWidget(m_mapping);
    m_mappingArea->setFocusPolicy(Qt::NoFocus); // its boxes take it
    m_reason->setObjectName(u"importReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setReadOnly(true);
    alignToWindow(*m_notes);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Reasons and doubts"));
    m_notes->setAccessibleDescription(
            tr("Why the source was read in this way, and what may be wrong."));
}

void PreviewPage::buildLayout()
{
    auto *top = new QHBoxLayout;
    const auto addField = [top](QLabel *label, QComboBox *box) {
        label->setBuddy(box);
        top->addWidget(label);
        top->addWidget(box);
        top->addSpacing(16);
    };
    addField(new QLabel(tr("Read &as")), m_format);
    addField(new QLabel(tr("&Encoding")), m_encoding);
    addField(m_delimiterLabel, m_delimiter);
    top->addStretch(1);

    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(above(new QLabel(tr("&Tables")), m_tables));
    QWidget *columns = above(m_columnsLabel, m_mappingArea);
    columns->layout()->addWidget(m_header);
    left->addWidget(columns);
    left->setStretchFactor(0, 1);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(m_view);
    right->addWidget(above(new QLabel(tr("Reasons and &doubts")), m_notes));
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 1);
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({296, 584});
    split->setChildrenCollapsible(false);
    for (QSplitter *panes : {left, right, split})
        makeBordersReachable(*panes);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_recallLine);
    layout->addWidget(split, 1);
    layout->addWidget(m_reason);
}

void PreviewPage::setDocument(const std::shared_ptr<ImportDocument> &document)
{
    m_document = document;
    m_isChanged = false;
    const QScopedValueRollback filling(m_isFilling, true);
    m_format->setCurrentIndex(m_format->findData(int(document->format)));
    if (m_encoding->findText(document->encoding, Qt::MatchFixedString) < 0)
        m_encoding->addItem(document->encoding);
    m_encoding->setCurrentIndex(m_encoding->findText(document->encoding, Qt::MatchFixedString));
    showDelimiter(document->format == ImportFormat::Csv ? document->delimiter : '\0');
    fillTables();
    m_notes->setPlainText(ImportNotes(*m_document).text());
    const auto chosen = std::find_if(document->tables.begin(), document->tables.end(),
                                     [](const ImportTable &table) { return table.isChosen; });
    const int first = chosen == document->tables.end() ? 0 : int(chosen - document->tables.begin());
    m_tables->setCurrentRow(first);
    showTable(first);
    Q_EMIT completeChanged();
}

QString PreviewPage::whatLacks() const
{
    if (!m_document || isComplete())
        return {};
    const bool hasChosen = std::any_of(m_document->tables.begin(), m_document->tables.end(),
                                       [](const ImportTable &table) { return table.isChosen; });
    return hasChosen ? tr("Choose which column is the code: without it nothing can be imported.")
                     : tr("Tick a table to import.");
}

void PreviewPage::showReason()
{
    const QString lacks = whatLacks();
    m_reason->setText(withIsolatedCodes(
            withControlSigns(lacks.isEmpty() && table() ? table()->reason : lacks)));
    if (std::exchange(m_lacked, lacks) != lacks)
        announce(*this, lacks); // why it does not go on
}

bool PreviewPage::isComplete() const
{
    return m_document
            && std::any_of(m_document->tables.begin(), m_document->tables.end(),
                           [](const ImportTable &table) {
                               return table.isChosen && table.column(ImportField::Code);
                           });
}

void PreviewPage::showDelimiter(char delimiter)
{
    m_delimiterLabel->setVisible(delimiter != '\0');
    m_delimiter->setVisible(delimiter != '\0');
    if (delimiter == '\0')
        return;
    if (m_delimiter->findData(int(delimiter)) < 0) // the command line takes any
        m_delimiter->addItem(QString(QLatin1Char(delimiter)), int(delimiter));
    m_delimiter->setCurrentIndex(m_delimiter->findData(int(delimiter)));
}

/// What the columns mean stays: whether there are names above them is another question.
void PreviewPage::setHeader(bool hasHeader)
{
    if (!table() || table()->hasHeader == hasHeader)
        return;
    table()->hasHeader = hasHeader;
    m_isChanged = true;
    const int current = int(m_current);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        fillTables();
        m_tables->setCurrentRow(current);
    }
    showTable(current);
}

void PreviewPage::fillTables()
{
    m_tables->clear();
    for (const ImportTable &table : m_document->tables) {
        const int rows = int(table.cells.rowCount() - table.firstRow());
        const QString title = table.heading.isEmpty()
                ? ImportText::tableTitle(table)
                : isolatedName(withControlSigns(table.heading.simplified()));
        const QString text = tr("%1 (%Ln row(s))", nullptr, rows).arg(title);
        //: a table that was not on the page the last time; %1 is its heading
        auto *item = new QListWidgetItem(table.isNew ? tr("New: %1").arg(text) : text, m_tables);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(table.isChosen ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(plainToolTip(table.reason));
    }
}

void PreviewPage::showTable(int index)
{
    if (!m_document || index < 0 || size_t(index) >= m_document->tables.size())
        return;
    m_current = size_t(index);
    m_model->setTable(m_document, m_current);
    m_view->resizeColumnsToContents(); // looks at no more rows than a person does
    const int widest = widestColumn * m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, qMin(widest, m_view->columnWidth(column) + 16));
    // The header is as wide as its first and last rows need, and knows no others.
    constexpr int sampledRows = 200;
    const int rows = m_model->rowCount();
    QHeaderView *lines = m_view->verticalHeader();
    lines->setToolTip(table()->sharesLines ? tr("Row of the table") : tr("Line in the source"));
    lines->setMinimumWidth(
            rows <= sampledRows
                    ? 0
                    : lines->fontMetrics().horizontalAdvance(ImportTableModel::widestLine(
                              table()->place(table()->cells.rowCount() - 1)))
                            + 16);
    showReason();
    m_header->setChecked(table()->hasHeader);
    m_header->setEnabled(!table()->isExact);
    fillMapping();
}

ImportTable *PreviewPage::table() const
{
    return m_document && m_current < m_document->tables.size() ? &m_document->tables[m_current]
                                                               : nullptr;
}

void PreviewPage::fillMapping()
{
    // A form of its own each time: the columns are others.
    m_mapping = new QWidget;
    auto *form = new QFormLayout(m_mapping);
    form->setContentsMargins(0, 0, 4, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (size_t column = 0; column < table()->mapping.size(); ++column) {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setObjectName(u"importColumn%1"_s.arg(column));
        for (const ImportField field : allImportFields)
            box->addItem(ImportText::fieldTitle(field), int(field));
        box->setCurrentIndex(box->findData(int(table()->mapping[column])));
        tellReason(*box, table()->reasons.value(qsizetype(column)));
        connect(box, &QComboBox::activated, this, [this, column, box] {
            mapColumn(column, static_cast<ImportField>(box->currentData().toInt()));
        });
        const QString name = readByItself(withControlSigns(table()->columnName(column).left(40)));
        //: a column that was not there the last time; %1 is its name
        auto *label =
                new QLabel(table()->newColumns.contains(column) ? tr("New: %1").arg(name) : name);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        form->addRow(label, box);
    }
    m_mappingArea->setWidget(m_mapping);
    m_columnsLabel->setBuddy(m_mapping->findChild<QComboBox *>(u"importColumn0"_s));
}

void PreviewPage::mapColumn(size_t column, ImportField field)
{
    table()->setField(column, field);
    for (size_t i = 0; i < table()->mapping.size(); ++i) {
        if (auto *box = m_mapping->findChild<QComboBox *>(u"importColumn%1"_s.arg(i))) {
            box->setCurrentIndex(box->findData(int(table()->mapping[i])));
            tellReason(*box, table()->reasons.value(qsizetype(i)));
        }
    }
    takeChange();
}

void PreviewPage::takeChange()
{
    m_isChanged = true;
    m_model->showChanges();
    m_notes->setPlainText(ImportNotes(*m_document).text());
    showReason();
    Q_EMIT completeChanged();
}

} // namespace errdex
