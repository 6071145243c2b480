// SPDX-License-Identifier: MIT
#include "lookuprecorder.h"

#include "core/lookup/lookuprecord.h"
#include "ui/session/browsersession.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace errdex {

namespace {

// Time enough to see that it is not what was meant.
constexpr std::chrono::milliseconds standTime{2500};

} // namespace

LookupRecorder::LookupRecorder(BrowserSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_standing(new QTimer(this))
    , m_known(session.text())
{
    m_standing->setSingleShot(true);
    m_standing->setInterval(standTime);
    connect(m_standing, &QTimer::timeout, this, &LookupRecorder::record);
    connect(&session, &BrowserSession::resultChanged, this, &LookupRecorder::takeResult);
    connect(&session, &BrowserSession::textChanged, this, [this] {
        m_isConfirmed = false;
        m_standing->stop();
    });
}

void LookupRecorder::setStandTime(int milliseconds)
{
    m_standing->setInterval(milliseconds);
}

void LookupRecorder::setKnown(const QString &text)
{
    m_known = text;
}

void LookupRecorder::takeResult()
{
    const QString &text = m_session.text();
    if (m_session.result()->query.text != text || text == m_known)
        return;
    if (std::exchange(m_isConfirmed, false))
        record();
    else
        m_standing->start();
}

void LookupRecorder::confirm()
{
    const auto &result = m_session.result();
    m_isConfirmed = !result || result->query.text != m_session.text();
    if (!m_isConfirmed)
        record();
}

void LookupRecorder::record()
{
    m_standing->stop();
    if (m_session.text() == m_known)
        return;
    m_known = m_session.text();
    LookupHistory &history = m_session.history();
    const auto lookup =
            lookupOf(*m_session.result(), m_session.textOrigin(), history.keepsPastes());
    if (lookup)
        history.add(*lookup);
}

void LookupRecorder::recordCode(const db::CodeKey &key)
{
    m_session.history().add({.kind = db::LookupKind::Code,
                             .text = {},
                             .codes = {key},
                             .at = QDateTime::currentDateTimeUtc()});
}

} // namespace errdex
