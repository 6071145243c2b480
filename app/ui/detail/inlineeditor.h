// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace errdex {

/// A field that is written where it stands. What is typed is kept after a pause, and when the
/// focus goes elsewhere; Ctrl+Enter (in one line also Enter) and Esc end it. Undo takes it back.
class InlineEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Lines : quint8 { One, Several };

    /// `name` is told to screen readers.
    InlineEditor(Lines lines, const QString &text, const QString &name, QWidget *parent);

    QString text() const;
    void setHint(const QString &hint); ///< shown while it is empty
    void setCompletions(const QStringList &words); ///< of a line: for what follows the last comma
    /// Enter leaves it open where a text is not good.
    void setCheck(std::function<bool(const QString &)> isGood);
    void start(); ///< takes the focus, the cursor at the end, and scrolls to where it is seen
    void finish(); ///< as Ctrl+Enter does
    /// How long a pause in typing is, in milliseconds. For tests.
    void setPause(int milliseconds);

Q_SIGNALS:
    void edited(const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *field() const;
    void keep();
    void close();

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QTimer *m_pause;
    QString m_kept;
    std::function<bool(const QString &)> m_isGood;
    bool m_isClosed = false;
};

} // namespace errdex
