// SPDX-License-Identifier: MIT
#include "shortcutspage.h"

#include "core/text/phrases.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/plaintable.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QString shortcutList(const ActionSpec &spec)
{
    QStringList texts;
    for (const QKeySequence &shortcut : actionShortcuts(spec))
        texts.append(shortcut.toString(QKeySequence::NativeText));
    return Phrases::list(texts);
}

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsPage"_s);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto *table = new PlainTable({tr("Action"), tr("Keys")}, this);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    for (const ActionCategory category : allActionCategories) {
        table->addHeading(categoryTitle(category));
        for (const ActionSpec &spec : actionTable()) {
            if (spec.category == category)
                table->addLine({withoutMnemonic(actionText(spec)), shortcutList(spec)});
        }
    }
    table->addHeading(tr("In the search box"));
    const std::pair<QString, QString> boxKeys[] = {
            {tr("Go to the results"), keyText(Qt::Key_Down)},
            {tr("Clear the search"), keyText(Qt::Key_Escape)},
            {tr("Show suggestions"), keyText(Qt::CTRL | Qt::Key_Space)},
            {tr("Choose among suggestions"),
             Phrases::list({keyText(Qt::Key_Up), keyText(Qt::Key_Down)})},
            {tr("Take the suggestion"), keyText(Qt::Key_Tab)},
    };
    for (const auto &[action, keys] : boxKeys)
        table->addLine({action, keys});
    table->addHeading(tr("Saved filters"));
    table->addLine({tr("Search by a saved filter"),
                    keyText(Qt::ALT | Qt::Key_1) + u" … "_s + keyText(Qt::ALT | Qt::Key_9)});
    table->addLine(
            {tr("Move it up or down"),
             Phrases::list({keyText(Qt::ALT | Qt::Key_Up), keyText(Qt::ALT | Qt::Key_Down)})});
    table->addLine({tr("Rename it"), keyText(Qt::Key_F2)});
    table->addLine({tr("Delete it"), keyText(Qt::Key_Delete)});
    table->addHeading(tr("In the facets"));
    table->addLine({tr("Check or uncheck"), keyText(Qt::Key_Space)});
    table->addLine(
            {tr("Fold or unfold"), Phrases::list({keyText(Qt::Key_Left), keyText(Qt::Key_Right)})});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(std::max(480, table->widthForContents() + 32), 640);
}

} // namespace errdex
