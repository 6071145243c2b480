// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace errdex {

struct RecalledReading;

/// Says of a source that it is read as the last time, and what is new or gone since then; leads to
/// what would be proposed without that, and back. Hidden where there is nothing to say.
class RecallLine : public QWidget
{
    Q_OBJECT

public:
    explicit RecallLine(QWidget *parent = nullptr);

    void showRecalled(const RecalledReading &recalled);
    void showFresh(); ///< not as the last time, because a person wanted it so
    void showChosen(); ///< as a person has chosen before it was known whose codes these are
    void showNothingKnown(); ///< the same, after asking for the last time in vain

Q_SIGNALS:
    void freshRequested();
    void recallRequested();

private:
    void showText(const QString &text);

    QLabel *m_text;
    QPushButton *m_fresh;
    QPushButton *m_recall;
};

} // namespace errdex
