// SPDX-License-Identifier: MIT
#include "exportdialog.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/export/columnlist.h"
#include "ui/export/exportpreview.h"
#include "ui/export/filepreview.h"
#include "ui/export/formatbox.h"
#include "ui/focus/handover.h"
#include "ui/focus/quietview.h"
#include "ui/lastfolder.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestCell = 240; // pixels

QLabel *makeHeading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ExportDialog::ExportDialog(ExportSubject *subject, const ExportChoices &choices,
                           QSettings &settings, QWidget *parent)
    : Dialog(parent)
    , m_subject(subject)
    , m_settings(settings)
    , m_job(new ExportJob(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(subject->title());
    setAttribute(Qt::WA_DeleteOnClose);

    m_form = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(subject);
    connect(subject, &ExportSubject::changed, this, &ExportDialog::refresh);
    m_format = new FormatBox(choices.options, subject->kind(), settings);
    connect(m_format, &FormatBox::optionsChanged, this, &ExportDialog::refresh);
    left->addWidget(m_format);
    left->addStretch(1);
    auto *top = new QHBoxLayout(m_form);
    top->setContentsMargins({});
    top->setSpacing(24);
    top->addLayout(left);
    m_columnBox = makeColumns(choices);
    top->addWidget(m_columnBox, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_form);
    layout->addWidget(makePreview(), 1);
    layout->addWidget(makeButtons());
    connectJob();
    setRunning(false);
    refresh();
    resize(760, 640);
}

QWidget *ExportDialog::makeColumns(const ExportChoices &choices)
{
    auto *box = new QWidget;
    m_columns = new ColumnList;
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setColumns(choices.columnOrder, choices.options.columns);
    connect(m_columns, &ColumnList::columnsChanged, this, &ExportDialog::refresh);

    const auto choose = [this](const std::vector<Column> &order,
                               const std::vector<Column> &checked) {
        m_columns->setColumns(order, checked);
        QStringList titles;
        for (const Column column : checked)
            titles.append(ExportText::columnTitle(column));
        announce(*this, Phrases::list(titles));
    };
    auto *asTable = new QPushButton(tr("As in the &table"));
    asTable->setObjectName(u"exportAsTable"_s);
    asTable->setToolTip(tr("The columns that the table shows, in its order"));
    asTable->setAutoDefault(false);
    asTable->setVisible(m_subject->kind() == ExportKind::Codes);
    asTable->setMinimumWidth(asTable->sizeHint().width() + 16);
    connect(asTable, &QPushButton::clicked, this, [this, choose] {
        std::vector<Column> order = m_subject->tableColumns();
        for (const Column column : allColumns) {
            if (std::ranges::find(order, column) == order.end())
                order.push_back(column);
        }
        choose(order, m_subject->tableColumns());
    });
    auto *standard = new QPushButton(tr("Sta&ndard"));
    standard->setToolTip(tr("All columns of the catalogues, in the order that scripts rely on"));
    standard->setAutoDefault(false);
    standard->setMinimumWidth(standard->sizeHint().width() + 16);
    connect(standard, &QPushButton::clicked, this, [choose] {
        choose({allColumns.begin(), allColumns.end()},
               {catalogColumns.begin(), catalogColumns.end()});
    });

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(makeHeading(tr("&Columns"), m_columns));
    layout->addWidget(m_columns, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(asTable);
    buttons->addWidget(standard);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return box;
}

QWidget *ExportDialog::makePreview()
{
    auto *box = new QWidget;
    m_preview = new FilePreview;
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setFont(codeFont(font()));
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("First lines of the export"));
    m_cells = new QuietView<QTableWidget>;
    m_cells->setObjectName(u"exportCells"_s);
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cells->setTabKeyNavigation(false);
    m_cells->setWordWrap(false);
    m_cells->setAccessibleName(m_preview->accessibleName());
    m_cells->verticalHeader()->hide();
    m_cells->horizontalHeader()->setHighlightSections(false);
    m_cells->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_size = new QLabel;
    m_size->setTextFormat(Qt::PlainText);
    m_failure = new QLabel;
    m_failure->setTextFormat(Qt::PlainText); // may quote a path
    m_failure->setWordWrap(true);
    m_failure->setObjectName(u"exportFailure"_s);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::forPalette(palette()).warning);
    m_failure->setPalette(colors);
    m_failure->hide();

    auto *heading = new QHBoxLayout;
    heading->addWidget(makeHeading(tr("First lines"), nullptr));
    heading->addStretch(1);
    heading->addWidget(m_size);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addLayout(heading);
    m_previews = new QStackedLayout;
    m_previews->addWidget(m_preview);
    m_previews->addWidget(m_cells);
    layout->addLayout(m_previews, 1);
    layout->addWidget(m_failure);
    return box;
}

QWidget *ExportDialog::makeButtons()
{
    auto *box = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Export progress"));
    m_copy = new QPushButton(icon(u"copy"_s, palette()), tr("Copy to c&lipboard"));
    m_copy->setObjectName(u"exportCopy"_s);
    m_copy->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    m_copy->setToolTip(tr("As text, to be pasted anywhere"));
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setToolTip(tr("Asks for a file and writes it"));
    m_export->setObjectName(u"exportStart"_s);
    m_export->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setAutoDefault(false); // Enter exports, wherever Tab has been
    m_cancelText = m_cancel->text(); // as Qt calls it everywhere
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job->isRunning())
            m_job->cancel();
        else
            reject();
    });

    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_copy);
    layout->addWidget(m_progress, 1);
    layout->addStretch(0);
    layout->addWidget(buttons);
    return box;
}

void ExportDialog::connectJob()
{
    connect(m_job, &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(m_job, &ExportJob::failed, this, &ExportDialog::showFailure);
    connect(m_job, &ExportJob::canceled, this, [this] { setRunning(false); });
    connect(m_job, &ExportJob::fileWritten, this,
            [this](const QString &path, const ExportOutcome &outcome) {
                // Only now: a way that was not gone to its end shall not change the next one.
                LastFolder::keep(m_settings, path);
                Q_EMIT choicesChanged(choices());
                Q_EMIT exported(path, outcome);
                accept();
            });
    connect(m_job, &ExportJob::copyMade, this, [this](const ClipboardCopy &copy) {
        QGuiApplication::clipboard()->setMimeData(copy.toMimeData().release());
        Q_EMIT choicesChanged(choices());
        const auto content = m_subject->content();
        Q_EMIT copied(qsizetype(content->lineCount()), content->isOfCodes());
        accept();
    });
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices;
    m_subject->saveTo(choices);
    choices.options = m_format->options();
    choices.options.columns = m_columns->checkedColumns();
    choices.columnOrder = m_columns->order();
    return choices;
}

void ExportDialog::refresh()
{
    if (!m_export)
        return; // still being made
    const ExportChoices now = choices();
    m_columnBox->setEnabled(m_subject->hasColumns());
    const bool hasColumns = !m_subject->hasColumns() || !now.options.columns.empty();
    m_export->setEnabled(hasColumns);
    m_copy->setEnabled(hasColumns);
    m_failure->hide();
    showPreview(now);
}

/// A label that wraps takes its height from its neighbours, down to fields that cannot be read,
/// rather than from the window.
void ExportDialog::giveRoom()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : 0;
    if (needed > height())
        resize(width(), needed);
}

void ExportDialog::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    giveRoom();
}

void ExportDialog::showPreview(const ExportChoices &choices)
{
    m_previews->setCurrentWidget(m_preview);
    if (m_subject->hasColumns() && choices.options.columns.empty()) {
        m_preview->setPlainText(tr("Choose at least one column."));
        m_size->clear();
        return;
    }
    const ExportPreview preview = ExportPreview::make(*m_subject->content(), choices.options);
    m_preview->showFile(preview.text);
    if (choices.options.format == ExportFormat::Xlsx)
        showCells(preview, choices.options.header == ExportHeader::Titles);
    m_size->setText(tr("about %1").arg(QLocale().formattedDataSize(preview.estimatedBytes)));
    m_preview->setAccessibleDescription(m_size->text());
    m_cells->setAccessibleDescription(m_size->text());
}

/// As the workbook is laid out: one for persons begins where their language does.
void ExportDialog::showCells(const ExportPreview &preview, bool isForPersons)
{
    m_cells->setLayoutDirection(isForPersons ? QLocale().textDirection() : Qt::LeftToRight);
    const int columns = int(
            qMax(preview.heads.size(), preview.cells.isEmpty() ? 0 : preview.cells.first().size()));
    m_cells->clear();
    m_cells->setRowCount(int(preview.cells.size()));
    m_cells->setColumnCount(columns);
    m_cells->horizontalHeader()->setVisible(!preview.heads.isEmpty());
    for (int column = 0; column < columns; ++column) {
        if (column < preview.heads.size())
            m_cells->setHorizontalHeaderItem(
                    column, new QTableWidgetItem(withControlSigns(preview.heads.at(column))));
        for (int row = 0; row < m_cells->rowCount(); ++row)
            m_cells->setItem(
                    row, column,
                    new QTableWidgetItem(withControlSigns(preview.cells.at(row).at(column))));
    }
    m_cells->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        m_cells->setColumnWidth(column, qMin(m_cells->columnWidth(column), widestCell));
    m_cells->resizeRowsToContents(); // a text of three lines is seen whole
    m_previews->setCurrentWidget(m_cells);
}

void ExportDialog::chooseFile()
{
    const ExportChoices now = choices();
    const QString suffix = fileSuffix(now.options.format);
    auto *chooser = new QFileDialog(this, tr("Export to a file"));
    chooser->setObjectName(u"exportChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    chooser->setDefaultSuffix(suffix);
    chooser->setNameFilters(
            {tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix), tr("All files (*)")});
    chooser->setDirectory(LastFolder::path(m_settings));
    chooser->selectFile(m_subject->fileName() + u'.' + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    chooser->open();
}

void ExportDialog::exportTo(const QString &path)
{
    ExportChoices now = choices();
    const auto named = exportFormatOfFile(path);
    if (named && *named != now.options.format) {
        m_format->setFormat(*named);
        now = choices();
    }
    setRunning(true);
    m_job->writeFile(m_subject->content(), now.options, path);
}

void ExportDialog::copy()
{
    const ExportChoices now = choices();
    setRunning(true);
    m_job->makeCopy(m_subject->content(), now.options);
}

void ExportDialog::addWay(const QString &name, const QString &text, std::function<void()> go)
{
    m_way = new QPushButton(text, this);
    m_way->setObjectName(name);
    m_way->setAutoDefault(false);
    auto *row = static_cast<QHBoxLayout *>(m_copy->parentWidget()->layout());
    row->insertWidget(row->indexOf(m_copy) + 1, m_way);
    setTabOrder(m_copy, m_way);
    connect(m_way, &QPushButton::clicked, this, [this, go = std::move(go)] {
        accept();
        go();
    });
}

void ExportDialog::showProgress(qsizetype rows)
{
    m_progress->setValue(int(rows));
    const qint64 passed = qMax<qint64>(1, m_sinceStart.elapsed());
    //: %1 a percentage, %2 a number
    m_progress->setFormat(tr("%1 · %2 rows/s")
                                  .arg(u"%p"_s + Phrases::percentSign(),
                                       QLocale().toString(rows * 1000 / passed)));
}

void ExportDialog::setRunning(bool running)
{
    m_sinceStart.start();
    m_failure->hide();
    setUsable(*m_form, !running, *m_cancel);
    for (QWidget *part : std::initializer_list<QWidget *>{m_copy, m_way, m_export}) {
        if (part)
            setShown(*part, !running, [this] { m_cancel->setFocus(Qt::OtherFocusReason); });
    }
    m_progress->setVisible(running);
    m_progress->setRange(0, running ? int(m_subject->content()->codeCount()) : 1);
    m_progress->setValue(0);
    m_progress->resetFormat();
    m_cancel->setText(running ? tr("Stop") : m_cancelText);
}

void ExportDialog::showFailure(const QString &text)
{
    setRunning(false);
    m_failure->setText(withControlSigns(text));
    m_failure->show();
    announce(*this, m_failure->text());
    giveRoom();
}

void ExportDialog::done(int result)
{
    if (m_job->isRunning())
        m_job->cancel();
    QDialog::done(result);
}

} // namespace errdex
