// SPDX-License-Identifier: MIT
#include "formatbox.h"

#include "ui/announce.h"
#include "ui/export/exportchoices.h"
#include "ui/focus/dialog.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTextDocument>
#include <QToolButton>
#include <QWhatsThis>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QString formatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return FormatBox::tr("CSV – spreadsheets, programs");
    case ExportFormat::Tsv:
        return FormatBox::tr("TSV – tab-separated");
    case ExportFormat::Json:
        return FormatBox::tr("JSON – programs");
    case ExportFormat::Markdown:
        return FormatBox::tr("Markdown – tickets and wikis");
    case ExportFormat::Html:
        return FormatBox::tr("HTML – a page");
    case ExportFormat::Xlsx:
        return FormatBox::tr("XLSX – Excel, LibreOffice");
    }
    Q_UNREACHABLE();
}

QString headerTitle(ExportHeader header)
{
    switch (header) {
    case ExportHeader::Names:
        return FormatBox::tr("Names for scripts");
    case ExportHeader::Titles:
        return FormatBox::tr("Titles for people");
    case ExportHeader::None:
        //: no line of column headings
        return FormatBox::tr("None");
    }
    Q_UNREACHABLE();
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

} // namespace

FormatBox::FormatBox(const ExportOptions &options, ExportKind kind, QSettings &settings,
                     QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_settings(settings)
    , m_profile(new QComboBox(this))
    , m_profileMenu(new QToolButton(this))
    , m_format(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_quotes(new QComboBox(this))
    , m_lineEnds(new QComboBox(this))
    , m_header(new QComboBox(this))
    , m_byteOrderMark(new QCheckBox(tr("&Byte order mark"), this))
    , m_safe(new QCheckBox(tr("Sp&readsheet-safe"), this))
    , m_safeRule(new QToolButton(this))
{
    makeFields();
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeProfiles(*form);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Header"), m_header);
    form->addRow(tr("Deli&miter"), m_delimiter);
    form->addRow(tr("&Quotes"), m_quotes);
    form->addRow(tr("L&ine ends"), m_lineEnds);
    form->addRow(QString(), m_byteOrderMark);
    form->addRow(QString(), makeSafe());
    fillProfiles();
    setOptions(options);
}

void FormatBox::makeFields()
{
    m_format->setObjectName(u"exportFormat"_s);
    for (const ExportFormat format : allExportFormats)
        m_format->addItem(formatTitle(format), int(format));
    m_format->setToolTip(tr("What the file is to be opened with"));
    m_delimiter->setObjectName(u"exportDelimiter"_s);
    m_delimiter->setToolTip(tr("What stands between two cells"));
    m_delimiter->addItem(tr("Comma"), int(u','));
    m_delimiter->addItem(tr("Semicolon"), int(u';'));
    m_delimiter->addItem(tr("Tab"), int(u'\t'));
    m_delimiter->addItem(tr("Bar"), int(u'|'));
    m_quotes->setObjectName(u"exportQuotes"_s);
    m_quotes->setToolTip(tr("Which cells stand between quotes"));
    m_quotes->addItem(tr("Where needed"), false);
    m_quotes->addItem(tr("Around every cell"), true);
    m_lineEnds->setObjectName(u"exportLineEnds"_s);
    m_lineEnds->setToolTip(tr("The signs that end a row"));
    m_lineEnds->addItem(tr("CRLF – the standard"), false);
    m_lineEnds->addItem(tr("LF – Unix tools"), true);
    m_header->setObjectName(u"exportHeader"_s);
    m_header->setToolTip(tr("What the first row calls the columns"));
    for (const ExportHeader header : allExportHeaders)
        m_header->addItem(headerTitle(header), int(header));
    m_byteOrderMark->setObjectName(u"exportByteOrderMark"_s);
    m_byteOrderMark->setToolTip(tr("Three bytes that tell Excel that the file is UTF-8"));
    m_safe->setObjectName(u"exportSafe"_s);

    connect(m_format, &QComboBox::currentIndexChanged, this, &FormatBox::fitHeader); // first
    for (QComboBox *box : {m_format, m_delimiter, m_quotes, m_lineEnds, m_header})
        connect(box, &QComboBox::currentIndexChanged, this, &FormatBox::refresh);
    for (QCheckBox *box : {m_byteOrderMark, m_safe})
        connect(box, &QCheckBox::toggled, this, &FormatBox::refresh);
}

void FormatBox::makeProfiles(QFormLayout &form)
{
    m_profile->setObjectName(u"exportProfile"_s);
    m_profile->setToolTip(tr("All that is chosen below, under a name"));
    connect(m_profile, &QComboBox::activated, this, &FormatBox::applyProfile);
    m_profileMenu->setObjectName(u"exportProfileMenu"_s);
    m_profileMenu->setText(u"⋯"_s);
    m_profileMenu->setToolTip(tr("Keep or delete a profile"));
    m_profileMenu->setAccessibleName(tr("Profiles"));
    m_profileMenu->setPopupMode(QToolButton::InstantPopup);
    m_profileMenu->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    auto *menu = new QMenu(m_profileMenu);
    menu->addAction(tr("&Keep as a profile…"), this, &FormatBox::saveProfile);
    QAction *remove = menu->addAction(tr("&Delete this profile"), this, &FormatBox::removeProfile);
    connect(menu, &QMenu::aboutToShow, remove, [this, remove] {
        const int index = m_profile->currentIndex() - 1;
        remove->setEnabled(index >= ExportProfile::builtIn().size());
    });
    m_profileMenu->setMenu(menu);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_profile, 1);
    row->addWidget(m_profileMenu);
    form.addRow(tr("&Profile"), row);
    if (auto *label = qobject_cast<QLabel *>(form.labelForField(row)))
        label->setBuddy(m_profile);
}

/// The check box with its rule behind a button: as a paragraph it would take the room that the fields
/// need at a large font.
QLayout *FormatBox::makeSafe()
{
    const QString rule =
            tr("Spreadsheet-safe: text that begins with = + - @, a tab or a return, also "
               "full-width, gets an apostrophe before it. A plain number such as -1021 "
               "stays, though OWASP asks for it too: a code has to remain a code.");
    m_safe->setToolTip(Qt::convertFromPlainText(rule, Qt::WhiteSpaceNormal));
    m_safe->setAccessibleDescription(rule);
    m_safeRule->setObjectName(u"exportSafeRule"_s);
    m_safeRule->setAutoRaise(true);
    m_safeRule->setIcon(icon(u"help"_s, palette()));
    m_safeRule->setFocusPolicy(Qt::TabFocus);
    m_safeRule->setToolTip(m_safe->toolTip());
    m_safeRule->setAccessibleName(tr("What spreadsheet-safe means"));
    m_safeRule->setAccessibleDescription(rule);
    connect(m_safeRule, &QToolButton::clicked, this, [this, rule] {
        announce(*this, rule);
        QWhatsThis::showText(m_safeRule->mapToGlobal(m_safeRule->rect().bottomLeft()),
                             m_safeRule->toolTip(), m_safeRule);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_safe);
    row->addWidget(m_safeRule);
    row->addStretch(1);
    return row;
}

void FormatBox::fillProfiles()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_profile->clear();
    m_profile->addItem(tr("Your own choice"));
    for (const ExportProfile &profile : ExportProfile::all(m_settings))
        m_profile->addItem(profile.name);
}

ExportOptions FormatBox::options() const
{
    ExportOptions options;
    options.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    options.quotesAll = m_quotes->currentData().toBool();
    options.lineFeedOnly = m_lineEnds->currentData().toBool();
    options.header = static_cast<ExportHeader>(m_header->currentData().toInt());
    options.byteOrderMark = m_byteOrderMark->isChecked();
    options.spreadsheetSafe = m_safe->isChecked();
    return options;
}

void FormatBox::setOptions(const ExportOptions &options)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        choose(*m_format, int(options.format));
        m_fitted = options.format;
        choose(*m_delimiter, int(options.delimiter));
        choose(*m_quotes, options.quotesAll);
        choose(*m_lineEnds, options.lineFeedOnly);
        choose(*m_header, int(options.header));
        m_byteOrderMark->setChecked(options.byteOrderMark);
        m_safe->setChecked(options.spreadsheetSafe);
    }
    refresh();
}

void FormatBox::setFormat(ExportFormat format)
{
    choose(*m_format, int(format));
}

/// The heads follow the format as long as they are what is standard for it.
void FormatBox::fitHeader()
{
    if (m_isFilling)
        return;
    const ExportOptions now = options();
    if (now.header == standardHeader(m_kind, m_fitted)) {
        const QScopedValueRollback filling(m_isFilling, true);
        choose(*m_header, int(standardHeader(m_kind, now.format)));
    }
    m_fitted = now.format;
}

void FormatBox::applyProfile(int index)
{
    const QList<ExportProfile> profiles = ExportProfile::all(m_settings);
    if (index >= 1 && index <= profiles.size())
        setOptions(profiles.at(index - 1).options);
    else
        refresh();
}

void FormatBox::saveProfile()
{
    QInputDialog *question = makeQuestion(this, tr("Keep as a profile"), tr("Name"),
                                          tr("What the list of profiles calls it"),
                                          tr("Keeps all that is chosen under this name"));
    question->setObjectName(u"exportProfileName"_s);
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        ExportProfile::keep(m_settings, {name.simplified(), options(), false});
        fillProfiles();
        refresh();
    });
    question->open();
}

void FormatBox::removeProfile()
{
    ExportProfile::remove(m_settings, m_profile->currentText());
    fillProfiles();
    refresh();
}

void FormatBox::refresh()
{
    if (m_isFilling)
        return;
    const ExportOptions now = options();
    const bool isCsv = now.format == ExportFormat::Csv;
    const bool isTable = isCsv || now.format == ExportFormat::Tsv;
    m_delimiter->setEnabled(isCsv);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_quotes, m_lineEnds, m_byteOrderMark, m_safe})
        field->setEnabled(isTable);
    m_header->setEnabled(now.format != ExportFormat::Json);
    auto *form = static_cast<QFormLayout *>(layout());
    for (QComboBox *field : {m_delimiter, m_quotes, m_lineEnds, m_header}) {
        if (QWidget *label = form->labelForField(field))
            label->setEnabled(field->isEnabled());
    }

    const QList<ExportProfile> profiles = ExportProfile::all(m_settings);
    const auto same = std::find_if(profiles.begin(), profiles.end(),
                                   [&now](const auto &profile) { return profile.writesLike(now); });
    m_profile->setCurrentIndex(same == profiles.end() ? 0 : 1 + int(same - profiles.begin()));
    Q_EMIT optionsChanged();
}

} // namespace errdex
