// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>

namespace errdex {

/// While it lives, tells when the system asks the program to end: SIGTERM at the end of a session,
/// SIGHUP and SIGINT of the terminal it was started from. The second of a kind ends the process as
/// ever. Elsewhere than on Unix nothing is told. One at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received(); ///< in the thread of this object, not in the handler

private:
    std::array<int, 2> m_pipe{-1, -1}; ///< to read from and to write to; the handler may do no more
};

} // namespace errdex
