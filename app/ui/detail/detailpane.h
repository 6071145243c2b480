// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"

#include <QScrollArea>
#include <QUrl>

namespace errdex {

/// Everything about the current code, to be read, selected and copied. Texts of a catalogue are
/// shown as they are, never as HTML; what a page does not give is left out.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    /// Shows a code of `result`, or the empty state without one.
    void setCode(const std::shared_ptr<const SearchResult> &result, std::optional<Row> row);
    /// Says how many codes are selected, and what can be done with them; for two or more.
    void setSelectionCount(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void codeRequested(const errdex::db::CodeKey &key); ///< a link to another code
    void queryRequested(const QString &query); ///< a link to all codes of a kind
    void starToggleRequested(const errdex::db::CodeKey &key, bool starred);
    void linkActivated(const QUrl &url); ///< http or https only: to be opened outside
    void copied(const QString &what); ///< "Code", "Message": it is on the clipboard now

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State : quint8 { Nothing, Code, Several };

    void rebuild();
    void showWidget(QWidget *content, bool keepPlace);

    State m_state = State::Nothing;
    CodeDetail m_detail;
    int m_selectionCount = 0;
    bool m_isProviderUnfolded = false; ///< kept from code to code
};

} // namespace errdex
