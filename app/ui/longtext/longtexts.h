// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;

namespace errdex {

class BrowserSession;
class LongTextDialog;
class MainWindow;
struct LongText;

/// Takes files and texts that are too long for the search box: dropped on the window, pasted, or
/// opened from the menu. A short file goes into the box, as if its text were pasted. What may be a
/// catalogue is left to ImportActions.
class LongTexts : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this; the session has its catalogues. The settings remember where a
    /// person has put the table of a long text.
    LongTexts(BrowserSession &session, MainWindow &window, QSettings &settings);

    LongTextDialog *openText(const QString &text);
    /// Null where the text went into the search box.
    LongTextDialog *openFile(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LongTextDialog *open(const LongText &text);
    void askForFile();

    BrowserSession &m_session;
    MainWindow &m_window;
    QSettings &m_settings;
};

} // namespace errdex
