// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"
#include "ui/session/browsersession.h"
#include "ui/statuspage.h"

#include <QWidget>

class QTimer;

namespace errdex {

class CodeTableModel;
class CodeTableView;
class FilterRow;

/// The middle of the window: the table with its filter row, or what stands in its place while the
/// catalogues load, when they cannot be read, and when nothing is found.
class TableArea : public QWidget
{
    Q_OBJECT

public:
    explicit TableArea(BrowserSession &session, QWidget *parent = nullptr);

    CodeTableView *view() const { return m_view; }
    CodeTableModel *model() const { return m_model; }
    FilterRow *filterRow(); ///< hidden at first; made when first asked for, for a quick start
    /// Null as long as nothing had to stand in the table's place.
    StatusPage *page() const { return m_page; }

    /// Makes a code current; where the query hides it, asks for another query first.
    void goToCode(const db::CodeKey &key);
    /// Searches for a text and makes a code of its answer current; goToCode() without a text.
    void openCode(const QString &text, const db::CodeKey &key);
    /// Shows a text and, where its result holds it, a code.
    void showPlace(const QString &text, TextOrigin origin, const std::optional<db::CodeKey> &key);
    /// Puts the focus into the table, or onto what stands in its place.
    void focusTable(); ///< a row is current then
    void takeFocus(Qt::FocusReason reason); ///< from a mouse no row becomes current

    QSize sizeHint() const override; ///< as high as its rows together

Q_SIGNALS:
    /// The current code, or the result that it stands in, is another one. `row` is in range.
    void currentCodeChanged(std::optional<errdex::Row> row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState(BrowserSession::State state);
    void showResult(const std::shared_ptr<const SearchResult> &result);
    void showNothingFound(const SearchResult &result);
    QList<StatusPage::Suggestion> suggestions(const SearchResult &result);
    bool answersNewText(const SearchResult &result);
    void showPage(const StatusPage::Content &content, bool coversTable);
    void hidePage();
    void chooseRow();
    void placePage();
    void keepCurrentVisible(const QResizeEvent &event);

    BrowserSession &m_session;
    CodeTableModel *m_model;
    CodeTableView *m_view;
    FilterRow *m_filterRow; ///< null until somebody wants it
    StatusPage *m_page = nullptr;
    QTimer *m_loadingPageDelay;
    bool m_coversTable = true; ///< the page stands over header and filter row too
    bool m_isChoosing = false;
    bool m_followsFirst = true; ///< nobody has chosen a row: the best match is current
    std::optional<db::CodeKey> m_wanted; ///< to be made current in the next result
    QString m_answeredText; ///< the last text that named its first row
};

} // namespace errdex
