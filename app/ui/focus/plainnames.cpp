// SPDX-License-Identifier: MIT
#include "ui/focus/plainnames.h"

#include "ui/actions/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPointer>
#include <QTabBar>
#include <QVariant>

namespace errdex {

namespace {

constexpr char nameProperty[] =
        "errdexPlainName"; // what was given here, not by the part's own code

/// The words without the mark; nothing where Qt says the same.
QString plainName(const QString &text)
{
    return text.contains(QLatin1StringView("(&")) ? withoutMnemonic(text) : QString();
}

void name(QWidget &part, const QString &text)
{
    const QString plain = plainName(text);
    const QString given = part.property(nameProperty).toString();
    if (part.accessibleName() != given || plain == given)
        return; // it has a name of its own, or this one
    part.setProperty(nameProperty, plain);
    part.setAccessibleName(plain);
}

void nameTabs(QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const QString plain = plainName(tabs.tabText(i));
        if (tabs.accessibleTabName(i) != plain)
            tabs.setAccessibleTabName(i, plain);
    }
}

void nameByText(QObject *part)
{
    if (auto *button = qobject_cast<QAbstractButton *>(part)) {
        name(*button, button->text());
    } else if (auto *box = qobject_cast<QGroupBox *>(part)) {
        name(*box, box->title());
    } else if (auto *tabs = qobject_cast<QTabBar *>(part)) {
        nameTabs(*tabs);
    } else if (auto *label = qobject_cast<QLabel *>(part); label && label->buddy()) {
        name(*label, label->text());
        name(*label->buddy(), label->text());
    }
}

} // namespace

void PlainNames::install()
{
    static QPointer<PlainNames> names;
    if (!names) {
        names = new PlainNames(qApp);
        qApp->installEventFilter(names);
    }
}

/// Before a part is shown first, and when it is painted with another text.
bool PlainNames::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Paint)
        nameByText(object);
    return QObject::eventFilter(object, event);
}

} // namespace errdex
