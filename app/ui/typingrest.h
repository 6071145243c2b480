// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

namespace errdex {

/// Whether somebody is writing a search, letter by letter: as long as that goes on, and for a moment
/// after, borders and lines stay where they are, however little room an answer needs. What was pasted, or
/// came from elsewhere, is answered once, and all is arranged at once.
class TypingRest : public QTimer
{
    Q_OBJECT

public:
    /// The program's own: one person types at a time.
    static TypingRest &instance();

    void begin(); ///< another letter
    void end(); ///< at once
    bool isOn() const { return isActive(); }

Q_SIGNALS:
    void ended();

private:
    explicit TypingRest(QObject *parent);
};

} // namespace errdex
