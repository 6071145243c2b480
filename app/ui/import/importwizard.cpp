// SPDX-License-Identifier: MIT
#include "importwizard.h"

#include "core/catalog/catalogstore.h"
#include "core/import/providername.h"
#include "core/import/slug.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/focus/handover.h"
#include "ui/import/differencepage.h"
#include "ui/import/previewpage.h"
#include "ui/import/recallline.h"
#include "ui/import/sourcepage.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

ImportWizard::ImportWizard(std::shared_ptr<const CatalogStore> store, const QString &userDatabase,
                           QWidget *parent)
    : Dialog(parent)
    , m_store(std::move(store))
    , m_job(new ImportJob(userDatabase, this))
    , m_pages(new QStackedWidget(this))
    , m_sourcePage(new SourcePage(m_store->providers()))
    , m_previewPage(new PreviewPage)
    , m_differencePage(new DifferencePage)
    , m_title(new QLabel(this))
    , m_failure(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connectJob();
    connectPages();
    showStep(Step::Source);
    resize(940, 640);
}

ImportWizard::~ImportWizard()
{
    m_job->retire(parent());
}

void ImportWizard::buildLayout()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_failure->setObjectName(u"importFailure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::forPalette(palette()).warning);
    m_failure->setPalette(colors);
    m_failure->hide();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Import progress"));
    m_progress->hide();

    m_pages->addWidget(m_sourcePage);
    m_pages->addWidget(m_previewPage);
    m_pages->addWidget(m_differencePage);

    auto *buttons = new QDialogButtonBox;
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"importBack"_s);
    m_back->setToolTip(tr("What was chosen stays"));
    m_back->setAutoDefault(false);
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(u"importNext"_s);
    m_next->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancelText = m_cancel->text(); // as Qt calls it everywhere
    m_cancel->setAutoDefault(false); // Return goes on, never away
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch(0);
    foot->addWidget(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_failure);
    layout->addLayout(foot);
}

void ImportWizard::connectJob()
{
    connect(m_job, &ImportJob::documentRead, this, &ImportWizard::showDocument);
    connect(m_job, &ImportJob::compared, this, &ImportWizard::showPlan);
    connect(m_job, &ImportJob::failed, this, &ImportWizard::showFailure);
    connect(m_job, &ImportJob::readingKept, this, &ImportWizard::accept);
    connect(m_job, &ImportJob::canceled, this, [this] { setRunning(false); });
    connect(m_job, &ImportJob::readTo, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(m_job, &ImportJob::progressed, this, [this](qsizetype codes) {
        m_progress->setRange(0, int(m_plan.draft->codes.size()));
        m_progress->setValue(int(codes));
    });
    connect(m_job, &ImportJob::stored, this, [this](const db::SavedImport &saved) {
        Q_EMIT imported(m_sourcePage->slug(), m_sourcePage->providerName(), saved,
                        *m_plan.difference);
        accept();
    });
}

void ImportWizard::connectPages()
{
    connect(m_sourcePage, &SourcePage::sourceChosen, this, &ImportWizard::readSource);
    connect(m_sourcePage, &SourcePage::completeChanged, this, &ImportWizard::update);
    connect(m_previewPage, &PreviewPage::completeChanged, this, &ImportWizard::update);
    connect(m_previewPage, &PreviewPage::readAgainRequested, this,
            [this](std::optional<ImportFormat> format, const QString &encoding, char delimiter) {
                m_chosen.format = format ? format : m_chosen.format;
                m_chosen.encoding = encoding.isEmpty() ? m_chosen.encoding : encoding;
                m_chosen.delimiter = delimiter == '\0' ? m_chosen.delimiter : delimiter;
                if (delimiter != '\0') // a text that was taken for a table stays one
                    m_chosen.format = ImportFormat::Csv;
                read();
            });
    connect(m_previewPage->recallLine(), &RecallLine::recallRequested, this, &ImportWizard::recall);
    connect(m_previewPage->recallLine(), &RecallLine::freshRequested, this,
            [this] { readAs(true); });
    connect(m_sourcePage, &SourcePage::nothingFound, this,
            [this] { showFailure(tr("There is no text to import.")); });
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job->isRunning()) {
            stop();
        } else {
            reject();
        }
    });
}

/// What reads or compares is dropped; storing answers by itself.
void ImportWizard::stop()
{
    m_job->cancel();
    if (m_job->isStoring())
        m_cancel->setEnabled(false);
    else
        setRunning(false);
}

ImportWizard::Step ImportWizard::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void ImportWizard::setProvider(const QString &name, const QString &slug)
{
    m_sourcePage->setProvider(name, slug);
}

void ImportWizard::readSource(const ImportSource &source)
{
    m_source = source;
    m_chosen = {};
    m_isFresh = false;
    m_isProviderSeen = false;
    read();
}

void ImportWizard::read()
{
    m_document.reset();
    m_former.reset();
    m_failure->hide();
    m_readFor = m_sourcePage->slug();
    ImportSource source = m_source;
    source.hints = joinedHints(m_source.hints, m_chosen);
    setRunning(true);
    m_job->read(source, m_isFresh ? QString() : m_readFor);
}

/// What was chosen since goes with what it was chosen in.
void ImportWizard::readAs(bool isFresh)
{
    m_isFresh = isFresh;
    m_chosen = {};
    read();
}

/// As the last time; where nothing is known of that, what a person has chosen stays.
void ImportWizard::recall()
{
    const Reading former{m_document, m_chosen, m_recalled};
    const bool isChosen = m_previewPage->isChanged();
    readAs(false);
    if (isChosen)
        m_former = former;
}

bool ImportWizard::isImportedHere() const
{
    const auto found = std::ranges::find(m_store->providers(), m_sourcePage->slug(),
                                         &db::ProviderRecord::slug);
    return found != m_store->providers().end() && found->isImported && !found->isShared;
}

/// What was read before the provider was named is read again as the last time, unless a person has
/// chosen something in it; true where it is being read.
bool ImportWizard::takeProvider()
{
    if (m_isFresh || std::exchange(m_readFor, m_sourcePage->slug()) == m_sourcePage->slug())
        return false;
    const bool wasRecalled = m_recalled.state == RecalledReading::State::Recalled;
    if (!m_previewPage->isChanged() && (wasRecalled || isImportedHere())) {
        read();
        return true;
    }
    if (isImportedHere())
        m_previewPage->recallLine()->showChosen();
    else
        m_previewPage->recallLine()->hide();
    return false;
}

void ImportWizard::showRecalled()
{
    RecallLine *line = m_previewPage->recallLine();
    if (m_isFresh)
        line->showFresh();
    else
        line->showRecalled(m_recalled);
}

/// What the source suggests is for a person to look at, unless it is a catalogue that was handed on.
bool ImportWizard::isProviderCertain(const ImportDocument &document)
{
    if (!m_isProviderSeen)
        m_sourcePage->propose(proposedProvider(document, m_source, m_store->providers()));
    return m_sourcePage->hasProvider()
            && (m_sourcePage->isNameOwn() || m_isProviderSeen || isSlug(document.slug));
}

void ImportWizard::showDocument(const RecalledSource &source)
{
    setRunning(false);
    if (m_former && source.recalled.state != RecalledReading::State::Recalled) {
        m_document = m_former->document; // which the page shows still
        m_chosen = m_former->chosen;
        m_recalled = m_former->recalled;
        m_previewPage->recallLine()->showNothingKnown();
        update();
        return;
    }
    const std::shared_ptr<ImportDocument> &document = source.document;
    m_recalled = source.recalled;
    if (!document->refusal.isNull()) {
        showFailure(document->refusal);
        if (document->tables.empty() && step() == Step::Source)
            return;
    }
    m_document = document;
    m_sourcePage->showSource(m_source.name);
    m_previewPage->setDocument(document);
    showRecalled();
    if (step() != Step::Source || isProviderCertain(*document))
        showStep(Step::Preview);
    else
        m_sourcePage->askForProvider();
    update();
}

void ImportWizard::showPlan(const ImportPlan &plan)
{
    setRunning(false);
    m_plan = plan;
    m_differencePage->setPlan(plan, m_sourcePage->providerName());
    showStep(Step::Difference);
}

void ImportWizard::showStep(Step step)
{
    m_pages->setCurrentIndex(int(step));
    switch (step) {
    case Step::Source:
        m_title->setText(tr("1. Source"));
        break;
    case Step::Preview:
        m_title->setText(tr("2. What was recognised"));
        break;
    case Step::Difference:
        m_title->setText(tr("3. What it changes"));
        break;
    }
    m_next->setText(step == Step::Difference ? tr("&Import") : tr("&Next"));
    m_next->setToolTip(step == Step::Difference ? tr("Keeps the catalogue; Undo takes it away")
                                                : tr("Nothing is kept before the last step"));
    update();
    leaveCancel(m_next);
    announce(*this,
             step == Step::Difference ? m_title->text() + u'\n' + m_differencePage->summary()
                                      : m_title->text());
}

/// Where the focus fled to while all else was off: a key would throw away what was read. Or it is nowhere;
/// the window may not be the active one yet.
void ImportWizard::leaveCancel(QWidget *to)
{
    const QWidget *focus = focusWidget();
    if (to->isEnabled() && (!focus || focus == m_cancel || !focus->isVisible()))
        to->setFocus();
}

void ImportWizard::goBack()
{
    m_failure->hide();
    showStep(step() == Step::Difference ? Step::Preview : Step::Source);
}

void ImportWizard::goOn()
{
    m_failure->hide();
    switch (step()) {
    case Step::Source:
        if (!m_sourcePage->hasProvider()) {
            m_sourcePage->askForProvider();
            return;
        }
        m_isProviderSeen = true;
        if (!takeProvider())
            showStep(Step::Preview);
        return;
    case Step::Preview:
        setRunning(true);
        m_job->compare(m_document, m_store, m_sourcePage->slug(),
                       {reading(),
                        m_isFresh || m_previewPage->isChanged() || m_chosen.format
                                || !m_chosen.encoding.isEmpty() || m_chosen.delimiter != '\0'});
        return;
    case Step::Difference: {
        db::ImportedCatalogRecord record;
        record.slug = m_sourcePage->slug();
        record.name = m_sourcePage->providerName();
        record.source = m_source.name;
        record.url = m_document->url;
        record.errorBody = m_document->errorBody;
        record.reading = reading();
        setRunning(true);
        if (m_plan.keepsReading)
            m_job->keepReading(record.slug, record.reading);
        else
            m_job->store(m_plan.draft, record);
        return;
    }
    }
}

QString ImportWizard::reading() const
{
    return ImportReading::of(*m_document, joinedHints(m_recalled.hints, m_chosen)).toJson();
}

void ImportWizard::update()
{
    const bool isRunning = m_job->isRunning();
    m_back->setEnabled(!isRunning && step() != Step::Source);
    switch (step()) {
    case Step::Source:
        m_next->setEnabled(!isRunning && m_document); // what the name lacks is said beside it
        break;
    case Step::Preview:
        m_next->setEnabled(!isRunning && m_previewPage->isComplete());
        break;
    case Step::Difference:
        m_next->setEnabled(!isRunning && m_plan.draft && !m_plan.draft->codes.empty()
                           && (m_plan.changes() || m_plan.keepsReading));
        break;
    }
    m_next->setDefault(true); // a disabled button loses it
}

void ImportWizard::setRunning(bool running)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(running);
    m_cancel->setText(running ? tr("Stop") : m_cancelText);
    m_cancel->setEnabled(true);
    if (running && (holdsFocus(*m_back) || holdsFocus(*m_next)))
        m_cancel->setFocus(Qt::OtherFocusReason);
    // A worker reads what the pages would change.
    setUsable(*m_pages, !running, *m_cancel);
    update();
    if (running) {
        m_back->setEnabled(false);
        m_next->setEnabled(false);
    }
}

void ImportWizard::showFailure(const QString &text)
{
    setRunning(false);
    m_failure->setText(withIsolatedCodes(withControlSigns(text)));
    m_failure->show();
    leaveCancel(step() == Step::Source ? m_sourcePage->fileButton() : m_back);
    announce(*this, m_failure->text());
}

void ImportWizard::done(int result)
{
    m_job->cancel();
    if (m_job->isStoring())
        return;
    QDialog::done(result);
}

} // namespace errdex
