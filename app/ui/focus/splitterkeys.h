// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;
class QSplitter;
class QSplitterHandle;

namespace errdex {

/// Lets keys move the borders between the panes of a splitter: Tab reaches each, the arrows move it,
/// Home and End move it as far as it goes. For all panes that the splitter has by then.
void makeBordersReachable(QSplitter &splitter);

/// What makeBordersReachable() puts at each border. Belongs to it.
class SplitterKeys : public QObject
{
    Q_OBJECT

public:
    /// `index` is that of the handle, from 1.
    SplitterKeys(QSplitter &splitter, int index);

protected:
    bool eventFilter(QObject *handle, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &key);
    void moveTo(int place);
    int place() const;
    void write();

    QSplitter &m_splitter;
    QSplitterHandle &m_handle;
    int m_index;
};

} // namespace errdex
