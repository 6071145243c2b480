// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/textanswer.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace errdex {

class ExcerptLine;
class TextLink;

/// Below the search box: why the current row answers the text, with the values of its message's
/// placeholders; which codes of the text no catalogue has; and the way back to a plain filter.
/// Hidden while the text is nothing but a filter.
class AnswerLine : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerLine(QWidget *parent = nullptr);

    /// `row` is the one that is spoken of; the first one without it. Without a result nothing is said.
    void setResult(const std::shared_ptr<const SearchResult> &result, std::optional<Row> row);

    QString text() const; ///< all that is said, for tests

Q_SIGNALS:
    void queryRequested(const QString &text); ///< for the search box

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    QString reasonText() const;
    QString ownReason(const OwnHit &hit) const;
    static QString ownPlace(const OwnHit &hit);
    void placeLink();
    void applyColors();

    QBoxLayout *m_reasonLine = nullptr; ///< the reason, and the link beside it or below
    QLabel *m_reason;
    QLabel *m_unknown;
    ExcerptLine *m_excerpt;
    TextLink *m_filterLink = nullptr;
    std::shared_ptr<const SearchResult> m_result;
    std::optional<Row> m_row;
    bool m_isApplyingColors = false;
};

} // namespace errdex
