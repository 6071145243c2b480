// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace errdex {

class Actions;
class BrowserSession;

/// What a new user is shown by doing it.
enum class Hint : quint8 { Paste, Compare, Keep };
inline constexpr std::array allHints{Hint::Paste, Hint::Compare, Hint::Keep};

/// A strip below the search box at the first start: three hints, one after the other, each with a
/// button that does on the real catalogues what it speaks of. What the person does without the button
/// counts as well, and the next hint follows. Nothing waits for it. Once it was closed, or its last hint
/// was read, it never comes again; until then it goes on where it was.
class HintBar : public QFrame
{
    Q_OBJECT

public:
    /// All outlive it.
    HintBar(const Actions &actions, BrowserSession &session, QSettings &settings,
            QWidget *parent = nullptr);

    static bool isWanted(const QSettings &settings);
    static void switchOff(QSettings &settings); ///< as if it had been closed

    Hint hint() const { return m_hint; }
    QString text() const;
    QPushButton *tryButton() const { return m_try; }
    QPushButton *nextButton() const { return m_next; }
    QToolButton *closeButton() const { return m_close; }
    static QString sampleCode(); ///< of the bundled catalogues
    static QString sampleLine(); ///< a line of a log with a bundled code

Q_SIGNALS:
    void closed(); ///< for ever

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHint();
    void tryIt();
    void writeNote();
    void watchDeeds();
    void goOn();
    void next();
    void finish();
    void applyColors();

    const Actions &m_actions;
    BrowserSession &m_session;
    QSettings &m_settings;
    QLabel *m_place; ///< "1 of 3"
    QLabel *m_text;
    QPushButton *m_try;
    QPushButton *m_next;
    QToolButton *m_close;
    Hint m_hint = Hint::Paste;
    bool m_hasCompared = false; ///< without being told
    bool m_isShowing = false; ///< by its button; then it stays to be read
    bool m_isApplyingColors = false;
};

} // namespace errdex
