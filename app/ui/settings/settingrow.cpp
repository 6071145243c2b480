// SPDX-License-Identifier: MIT
#include "settingrow.h"

#include "core/text/fold.h"
#include "core/text/phrases.h"
#include "ui/actions/mnemonics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

HintLabel::HintLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyColor();
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplying)
        applyColor();
}

void HintLabel::applyColor()
{
    const QScopedValueRollback guard(m_isApplying, true);
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::forPalette(QApplication::palette()).mutedText);
    setPalette(colors);
}

SettingRow::SettingRow(const QString &name, const QString &hint, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_name(withoutMnemonic(name))
    , m_hint(hint)
    , m_control(control)
    , m_default(new QPushButton(tr("Default"), this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    if (auto *check = qobject_cast<QCheckBox *>(control)) {
        check->setText(name);
        layout->addWidget(check, 0, 0, 1, 2);
    } else {
        auto *label = new QLabel(name, this);
        label->setBuddy(control);
        layout->addWidget(label, 0, 0);
        layout->addWidget(control, 0, 1);
    }
    const auto *button = qobject_cast<QPushButton *>(control);
    control->setAccessibleName(button ? Phrases::titled(m_name, withoutMnemonic(button->text()))
                                      : m_name);
    control->setAccessibleDescription(hint);
    m_default->setAccessibleName(tr("Default of: %1").arg(m_name));
    m_default->setToolTip(m_default->accessibleName());
    m_default->setAccessibleDescription(tr("Sets it to what it was at first"));
    m_default->setAutoDefault(false);
    QSizePolicy policy = m_default->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing else moves when a setting is changed
    m_default->setSizePolicy(policy);
    m_default->hide();
    layout->addWidget(m_default, 0, 2);
    layout->addWidget(new HintLabel(hint, this), 1, 0, 1, 3);
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_control->setFocus(); // the button goes, and the focus must not go elsewhere
        Q_EMIT defaultRequested();
    });
}

void SettingRow::setChanged(bool isChanged)
{
    m_default->setVisible(isChanged);
}

bool SettingRow::matches(const QStringList &words, const QString &more) const
{
    QStringList texts{m_name, m_hint, more};
    if (const auto *box = qobject_cast<const QComboBox *>(m_control)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    return hasAllWords(texts.join(u' '), words);
}

QStringList searchWords(const QString &text)
{
    return QString::fromStdString(fold(text)).split(u' ', Qt::SkipEmptyParts);
}

bool hasAllWords(const QString &text, const QStringList &words)
{
    const QString folded = QString::fromStdString(fold(text));
    return std::ranges::all_of(words,
                               [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace errdex
