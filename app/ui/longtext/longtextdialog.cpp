// SPDX-License-Identifier: MIT
#include "ui/longtext/longtextdialog.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "models/logmodel.h"
#include "ui/announce.h"
#include "ui/beside.h"
#include "ui/focus/quietview.h"
#include "ui/lastfolder.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int progressSteps = 1000;
constexpr auto geometryKey = "log/geometry"_L1;
constexpr int leastLetters = 70; // of the width beside the window: code, provider, count and line
constexpr int leastLines = 14; // of the height

/// Codes and lines of a log, which read from left to right in a window of either direction.
class LogTextDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        const QString text = QStyledItemDelegate::displayText(value, locale);
        return QGuiApplication::isRightToLeft() ? QChar(0x2066) + text + QChar(0x2069) : text;
    }
};

} // namespace

LongTextDialog::LongTextDialog(std::shared_ptr<const CatalogStore> store, const LongText &text,
                               QWidget *parent)
    : Dialog(parent)
    , m_store(std::move(store))
    , m_name(text.name)
    , m_model(new LogModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_job(new LogScanJob(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QuietView<QTableView>(this))
    , m_stop(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_export(new QPushButton(icon(u"export"_s, palette()), {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job->cancel();
        end([] { return tr("Stopped: the rest was not read."); });
    });
    connect(m_show, &QPushButton::clicked, this, &LongTextDialog::showChosen);
    connect(m_export, &QPushButton::clicked, this, &LongTextDialog::askForFile);
    connect(m_table, &QTableView::clicked, this, &LongTextDialog::showChosen);
    connect(m_table, &QTableView::activated, this, &LongTextDialog::showChosen);
    connect(m_job, &LogScanJob::progressed, this, [this](const LogReport &report, quint64 total) {
        m_progress->setRange(0, total > 0 ? progressSteps : 0);
        m_progress->setValue(
                total > 0 ? int(std::min(1.0, double(report.bytes) / double(total)) * progressSteps)
                          : 0);
        showReport(report);
    });
    connect(m_job, &LogScanJob::finished, this, [this](const LogReport &report) {
        showReport(report);
        end({});
    });
    connect(m_job, &LogScanJob::failed, this,
            [this](const LogReport &report, const QString &detail) {
                showReport(report);
                end([detail] {
                    return tr("The text could not be read to its end: %1").arg(detail);
                });
            });
    m_progress->setRange(0, 0);
    //: %1 is the name of a file, or "Pasted text"
    say([this] { return tr("Reading: %1").arg(name()); });
    retranslate();
    m_job->start(m_store, text);
}

LongTextDialog::~LongTextDialog() = default;

void LongTextDialog::buildLayout()
{
    m_status->setObjectName(u"longTextStatus"_s);
    m_status->setTextFormat(Qt::PlainText); // names a file
    m_status->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LogModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LogModel::Count, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    auto *logTexts = new LogTextDelegate(m_table);
    m_table->setItemDelegateForColumn(LogModel::Code, logTexts);
    m_table->setItemDelegateForColumn(LogModel::Excerpt, logTexts);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    header->setDefaultSectionSize(20 * letter); // of the last one, where all of it does not fit
    header->resizeSection(LogModel::Code, 16 * letter);
    header->resizeSection(LogModel::Provider, 18 * letter);
    header->resizeSection(LogModel::Count, 14 * letter);
    header->resizeSection(LogModel::FirstLine, 16 * letter);

    for (QPushButton *button : {m_show, m_export}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter shows a row, and stays
    buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &LongTextDialog::reject);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_status, 1);
    head->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(860, 520);
}

void LongTextDialog::place(QSettings &settings)
{
    m_settings = &settings;
    if (restoreGeometry(settings.value(geometryKey).toByteArray()))
        return; // moved back by it where it would be off the screen
    const QWidget *window = parentWidget();
    if (!window || window->isMaximized() || window->isFullScreen())
        return;
    // Its frame will be as wide as that of the window.
    const QRect taken = window->frameGeometry();
    const QSize frame = taken.size() - window->size();
    const QSize least = QSize(leastLetters * fontMetrics().averageCharWidth(),
                              leastLines * fontMetrics().height())
                                .expandedTo(minimumSizeHint());
    std::optional<QRect> beside = placeBeside(taken, window->screen()->availableGeometry(),
                                              size() + frame, least + frame, layoutDirection());
    if (!beside)
        return;
    // The heads of others of its kind stay in sight.
    const QList<LongTextDialog *> others =
            window->findChildren<LongTextDialog *>(Qt::FindDirectChildrenOnly);
    const auto shown = int(std::ranges::count_if(others, &QWidget::isVisible));
    const int head = fontMetrics().height() * 2;
    beside->setTop(std::min(beside->top() + shown * head,
                            beside->bottom() + 1 - (least + frame).height()));
    resize(beside->size() - frame);
    move(beside->topLeft());
}

void LongTextDialog::hideEvent(QHideEvent *event)
{
    // What nobody has chosen is found anew the next time, when the window may stand elsewhere.
    if (m_settings && !m_placed.isNull() && geometry() != m_placed)
        m_settings->setValue(geometryKey, saveGeometry());
    Dialog::hideEvent(event);
}

void LongTextDialog::retranslate()
{
    //: %1 is the name of a file, or "Pasted text"
    setWindowTitle(tr("Codes: %1").arg(name()));
    m_progress->setAccessibleName(tr("Reading"));
    describeButtons();
    m_table->setAccessibleName(tr("Codes in the text"));
    m_table->setAccessibleDescription(
            tr("Enter filters the table of the window to the chosen codes."));
    m_stop->setText(tr("&Stop"));
    m_show->setText(tr("Show in the &table"));
    m_show->setToolTip(tr("Filters the table of the window to the chosen codes, or to all"));
    m_export->setText(tr("&Export…"));
    m_export->setToolTip(tr("Asks for a file and writes the codes of the text into it"));
    m_status->setText(withIsolatedCodes(m_said.text()));
    m_table->viewport()->update(); // the digits of numbers
    m_table->horizontalHeader()->viewport()->update();
}

void LongTextDialog::say(const Wording &text)
{
    m_said = text;
    m_status->setText(withIsolatedCodes(text.text()));
}

QString LongTextDialog::name() const
{
    return withControlSigns(m_name.text());
}

QString LongTextDialog::summary() const
{
    quint64 hits = 0;
    for (const LogFinding &finding : m_report.findings)
        hits += finding.count;
    const QString codes = tr("%Ln code(s)", nullptr, int(m_model->entries().size()));
    //: %1 is a number: how often the codes stand in the text
    const QString times =
            tr("found %1 time(s)", nullptr, Phrases::pluralNumber(hits)).arg(Phrases::number(hits));
    //: %1 is a number, %2 a size such as "104 KiB"
    const QString read = tr("%1 line(s) read (%2)", nullptr, Phrases::pluralNumber(m_report.lines))
                                 .arg(Phrases::number(m_report.lines),
                                      QLocale().formattedDataSize(qint64(m_report.bytes)));
    return Phrases::titled(name(), Phrases::list({codes, times, read}));
}

void LongTextDialog::showReport(const LogReport &report)
{
    m_report = report;
    // Rows come and go while it reads; the choice stays by its row.
    const int chosen = m_table->currentIndex().row();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setEntries(m_store, logEntries(*m_store, report.findings));
    if (chosen >= 0 && chosen < m_sorted->rowCount())
        m_table->selectRow(chosen);
    m_table->verticalScrollBar()->setValue(scrolled);
    say([this] { return summary(); }); // counts the rows, of which a code that two share has two
    m_show->setEnabled(!m_model->entries().empty());
    m_export->setEnabled(!m_model->entries().empty());
}

void LongTextDialog::end(const Wording &trouble)
{
    m_progress->setRange(0, 1);
    m_progress->setValue(1);
    m_progress->setVisible(false);
    m_stop->hide();
    say([this, trouble] {
        const QString found = m_model->entries().empty() && trouble.isEmpty()
                ? Phrases::sentences({tr("No known code stands in the text."), summary()})
                : summary();
        return trouble.isEmpty() ? found : QString(found + u'\n' + trouble.text());
    });
    announce(*this, m_status->text());
}

void LongTextDialog::showChosen()
{
    std::vector<LogEntry> chosen;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen.push_back(m_model->entries()[size_t(m_sorted->mapToSource(row).row())]);
    Q_EMIT queryRequested(logQuery(*m_store, chosen.empty() ? m_model->entries() : chosen));
}

void LongTextDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the codes of the text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
            {tr("CSV (*.csv)"), tr("TSV (*.tsv)"), tr("JSON (*.json)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(u"csv"_s);
    //: the name of a file without its ending: "codes.csv"
    dialog->selectFile(tr("codes") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LongTextDialog::exportTo);
    dialog->open();
}

void LongTextDialog::exportTo(const QString &path)
{
    ExportFormat format = ExportFormat::Csv;
    for (const ExportFormat plain :
         {ExportFormat::Tsv, ExportFormat::Json, ExportFormat::Markdown}) {
        if (QFileInfo(path).suffix().compare(fileSuffix(plain), Qt::CaseInsensitive) == 0)
            format = plain;
    }
    const ExportOutcome outcome =
            exportLogEntriesToFile(path, *m_store, m_model->entries(), format);
    say([outcome, path] {
        return outcome.status == ExportOutcome::Status::Done
                ? tr("%Ln row(s) exported to %1", nullptr, int(outcome.rows))
                          .arg(QDir::toNativeSeparators(path))
                : ExportText::describeFailure(outcome, path);
    });
    announce(*this, m_status->text());
}

void LongTextDialog::reject()
{
    m_job->cancel();
    QDialog::reject();
}

void LongTextDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_placed.isNull())
        m_placed = geometry();
}

QString LongTextDialog::statusText() const
{
    return m_status->text();
}

} // namespace errdex
