// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace errdex {

class CatalogChanges;
class PaperOutput;

/// A strip that says what is written or printed, how far it is, and stops it; or what changes in the
/// catalogues, which is not stopped, since it would be half undone. It comes when that lasts, and goes
/// by itself.
class OutputProgress : public QWidget
{
    Q_OBJECT

public:
    static constexpr int delay = 300; ///< ms: what ends sooner shows nothing

    explicit OutputProgress(PaperOutput &output, QWidget *parent = nullptr);
    explicit OutputProgress(CatalogChanges &changes, QWidget *parent = nullptr);

    QProgressBar *bar() const { return m_bar; }
    QToolButton *stopButton() const { return m_stop; }

private:
    explicit OutputProgress(QWidget *parent);
    void start(const QString &what);
    void setShare(double share);
    void end();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QTimer *m_delay;
};

} // namespace errdex
