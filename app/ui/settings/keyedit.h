// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequenceEdit>

class QLineEdit;

namespace errdex {

/// Takes one press of keys when it is asked to: by Enter, Space or a click. With keys in it Enter says
/// that they are the right ones. Esc takes a recording back, Tab always leads on, and at all other times every key is what it is in the rest of the dialog.
class KeyEdit : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    bool isRecording() const { return m_isRecording; }
    void record(); ///< the next press; has the focus from then on
    void forget(); ///< what was pressed

Q_SIGNALS:
    void entered(); ///< Enter was pressed on keys

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;

private:
    void stop(const QKeySequence &keys);
    void cancel();
    void showHint();

    QLineEdit *m_line; ///< of the field of Qt
    QKeySequence m_before; ///< what was there when recording began
    bool m_isRecording = false;
};

} // namespace errdex
