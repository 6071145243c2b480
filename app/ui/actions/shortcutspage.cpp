// SPDX-License-Identifier: MIT
#include "shortcutspage.h"

#include "core/text/phrases.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/keytext.h"
#include "ui/actions/mnemonics.h"
#include "ui/actions/plaintable.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortcutList(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &shortcut : action.shortcuts())
        texts.append(keyText(shortcut));
    return Phrases::list(texts);
}

} // namespace

ShortcutsPage::ShortcutsPage(const Actions &actions, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_table(new PlainTable({tr("Action"), tr("Keys")}, this))
{
    setObjectName(u"shortcutsPage"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setAccessibleDescription(tr("Those of the menus can be changed in the settings."));
    fill();
    connect(&actions, &Actions::keysChanged, this, &ShortcutsPage::fill);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(std::max(480, m_table->widthForContents() + 32), 640);
}

void ShortcutsPage::fill()
{
    m_table->setRowCount(0);
    for (const ActionCategory category : allActionCategories) {
        m_table->addHeading(categoryTitle(category));
        for (const ActionSpec &spec : actionTable()) {
            if (spec.category == category)
                m_table->addLine(
                        {withoutMnemonic(actionText(spec)), shortcutList(*m_actions[spec.id])});
        }
    }
    fillFixed();
}

void ShortcutsPage::fillFixed()
{
    m_table->addHeading(tr("In the search box"));
    const std::pair<QString, QString> boxKeys[] = {
            {tr("Go to the results"), keyText(Qt::Key_Down)},
            {tr("Clear the search"), keyText(Qt::Key_Escape)},
            {tr("Show suggestions"), keyText(Qt::CTRL | Qt::Key_Space)},
            {tr("Choose among suggestions"),
             Phrases::list({keyText(Qt::Key_Up), keyText(Qt::Key_Down)})},
            {tr("Take the suggestion"), keyText(Qt::Key_Tab)},
    };
    for (const auto &[action, keys] : boxKeys)
        m_table->addLine({action, keys});
    m_table->addHeading(tr("In the table"));
    m_table->addLine({tr("Go to the details"), keyText(Qt::Key_Return)});
    m_table->addLine({tr("Star or unstar"), keyText(Qt::Key_Space)});
    const QString moveKeys = Phrases::list({keyText(columnKeys(false)), keyText(columnKeys(true))});
    m_table->addLine({tr("Move the column"), moveKeys});
    m_table->addHeading(tr("In a comparison"));
    const std::pair<QString, QString> comparisonKeys[] = {
            {tr("Go to the cards of a row"), keyText(Qt::Key_Return)},
            {tr("Open the code in Browse"), keyText(Qt::CTRL | Qt::Key_Return)},
            {tr("Move the provider"), moveKeys},
            {tr("In the cards: another row"),
             Phrases::list({keyText(Qt::Key_Up), keyText(Qt::Key_Down)})},
            {tr("In the cards: back to the table"), keyText(Qt::Key_Escape)},
    };
    for (const auto &[action, keys] : comparisonKeys)
        m_table->addLine({action, keys});
    m_table->addHeading(tr("Saved filters"));
    m_table->addLine({tr("Search by a saved filter"),
                      keyText(Qt::CTRL | Qt::Key_1) + u" … "_s + keyText(Qt::CTRL | Qt::Key_9)});
    m_table->addLine(
            {tr("Move it up or down"),
             Phrases::list({keyText(Qt::ALT | Qt::Key_Up), keyText(Qt::ALT | Qt::Key_Down)})});
    m_table->addLine({tr("Rename it"), keyText(Qt::Key_F2)});
    m_table->addLine({tr("Delete it"), keyText(Qt::Key_Delete)});
    m_table->addHeading(tr("In the facets"));
    m_table->addLine({tr("Check or uncheck"), keyText(Qt::Key_Space)});
    m_table->addLine(
            {tr("Fold or unfold"), Phrases::list({keyText(Qt::Key_Left), keyText(Qt::Key_Right)})});
}

} // namespace errdex
