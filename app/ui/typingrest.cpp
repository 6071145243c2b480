// SPDX-License-Identifier: MIT
#include "ui/typingrest.h"

#include <QCoreApplication>
#include <QPointer>

namespace errdex {

namespace {

constexpr int pause = 600; // ms; longer than between two letters

} // namespace

TypingRest &TypingRest::instance()
{
    static QPointer<TypingRest> rest; // tests make several programs
    if (!rest)
        rest = new TypingRest(QCoreApplication::instance());
    return *rest;
}

TypingRest::TypingRest(QObject *parent)
    : QTimer(parent)
{
    setSingleShot(true);
    setInterval(pause);
    connect(this, &QTimer::timeout, this, &TypingRest::ended);
}

void TypingRest::begin()
{
    start();
}

void TypingRest::end()
{
    if (!isActive())
        return;
    stop();
    Q_EMIT ended();
}

} // namespace errdex
