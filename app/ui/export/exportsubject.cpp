// SPDX-License-Identifier: MIT
#include "exportsubject.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QString scopeText(ExportScope scope, size_t rows)
{
    const QString count = QLocale().toString(qulonglong(rows));
    switch (scope) {
    case ExportScope::All:
        return CodesSubject::tr("&All codes (%1)").arg(count);
    case ExportScope::Shown:
        return CodesSubject::tr("What is &shown (%1)").arg(count);
    case ExportScope::Selected:
        return CodesSubject::tr("Selecte&d rows (%1)").arg(count);
    }
    Q_UNREACHABLE();
}

constexpr int wideForm = 0;
constexpr int longForm = 1;

QString scopeDescription(ExportScope scope)
{
    switch (scope) {
    case ExportScope::All:
        return CodesSubject::tr("Also those that the search has not found");
    case ExportScope::Shown:
        return CodesSubject::tr("In the order of the table");
    case ExportScope::Selected:
        return CodesSubject::tr("The rows that are chosen in the table");
    }
    Q_UNREACHABLE();
}

} // namespace

ExportSubject::ExportSubject(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    //: heading of a choice: which codes are exported
    auto *heading = new QLabel(tr("What"), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_layout->addWidget(heading);
}

CodesSubject::CodesSubject(ExportSource source, const ExportChoices &choices, QWidget *parent)
    : ExportSubject(parent)
    , m_source(std::move(source))
    , m_scopes(new QButtonGroup(this))
{
    for (const ExportScope scope : {ExportScope::All, ExportScope::Shown, ExportScope::Selected}) {
        auto *button = new QRadioButton(scopeText(scope, m_source[scope].count()), this);
        button->setEnabled(m_source[scope].count() > 0 || scope == ExportScope::All);
        button->setToolTip(scopeDescription(scope));
        m_scopes->addButton(button, int(scope));
        m_layout->addWidget(button);
    }
    const bool isPossible = m_source[choices.scope].count() > 0;
    m_scopes->button(int(isPossible ? choices.scope : ExportScope::All))->setChecked(true);
    connect(m_scopes, &QButtonGroup::idToggled, this, &ExportSubject::changed);
}

QString CodesSubject::title() const
{
    return tr("Export");
}

QString CodesSubject::fileName() const
{
    return tr("error-codes", "name of a file");
}

ExportScope CodesSubject::scope() const
{
    return static_cast<ExportScope>(m_scopes->checkedId());
}

std::shared_ptr<const ExportContent> CodesSubject::content() const
{
    return std::make_shared<const CodesContent>(m_source[scope()]);
}

void CodesSubject::saveTo(ExportChoices &choices) const
{
    choices.scope = scope();
}

ComparisonSubject::ComparisonSubject(std::shared_ptr<const Comparison> comparison,
                                     std::shared_ptr<const UserLayer> own,
                                     const ExportChoices &choices, QWidget *parent)
    : ExportSubject(parent)
    , m_comparison(std::move(comparison))
    , m_own(std::move(own))
    , m_columns(catalogColumns.begin(), catalogColumns.end())
    , m_forms(new QButtonGroup(this))
    , m_httpStatus(new QCheckBox(tr("HTTP status beside each c&ode"), this))
{
    const QLocale locale;
    auto *wide = new QRadioButton(
            tr("A col&umn per provider (%Ln line(s))", nullptr, int(m_comparison->lineCount())),
            this);
    wide->setObjectName(u"exportWide"_s);
    wide->setToolTip(tr("The lines of the comparison as the window shows them"));
    auto *rows = new QRadioButton(
            tr("A ro&w per code (%1)").arg(locale.toString(qulonglong(m_comparison->codeCount()))),
            this);
    rows->setObjectName(u"exportLong"_s);
    rows->setToolTip(tr("All codes that stand in these lines, with the columns chosen here"));
    m_httpStatus->setObjectName(u"exportHttpStatus"_s);
    m_forms->addButton(wide, wideForm);
    m_forms->addButton(rows, longForm);
    for (QWidget *widget : std::initializer_list<QWidget *>{wide, m_httpStatus, rows})
        m_layout->addWidget(widget);
    m_forms->button(choices.isLong ? longForm : wideForm)->setChecked(true);
    m_httpStatus->setChecked(choices.hasHttpStatus);
    m_httpStatus->setEnabled(!choices.isLong);
    connect(m_forms, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        m_httpStatus->setEnabled(!hasColumns());
        if (isOn)
            Q_EMIT changed();
    });
    connect(m_httpStatus, &QCheckBox::toggled, this, &ExportSubject::changed);
}

QString ComparisonSubject::title() const
{
    return tr("Export the comparison");
}

QString ComparisonSubject::fileName() const
{
    return tr("comparison", "name of a file");
}

bool ComparisonSubject::hasColumns() const
{
    return m_forms->checkedId() == longForm;
}

std::shared_ptr<const ExportContent> ComparisonSubject::content() const
{
    return std::make_shared<const ComparisonContent>(
            m_comparison, ComparisonForm{hasColumns(), m_httpStatus->isChecked(), m_own});
}

void ComparisonSubject::saveTo(ExportChoices &choices) const
{
    choices.isLong = hasColumns();
    choices.hasHttpStatus = m_httpStatus->isChecked();
}

} // namespace errdex
