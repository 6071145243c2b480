// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QTimer;

namespace errdex {

class Comparison;
class ElidedLabel;
struct SearchResult;

/// The line at the foot: how many codes are shown, for which query, and how long the search took.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setResult(const SearchResult &result);
    void setSelectionCount(int rows); ///< said from two on
    /// In the place of the counts of a search while providers are compared; null for the search's.
    void setComparison(const Comparison *comparison);
    /// Says for a moment what was done where nothing else shows it: "3 rows copied".
    void showNote(const QString &text);
    void clear();

    /// Puts something of another part at the end.
    void addPart(QWidget *part);
    QString text() const; ///< all of it, for tests and the gallery

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void announceCounts();

    QString m_searchCounts;
    bool m_isComparing = false;
    QLabel *m_counts;
    ElidedLabel *m_query;
    QLabel *m_selection;
    QLabel *m_time;
    QLabel *m_note;
    QTimer *m_noteTimer;
    QTimer *m_announcing; ///< what a screen reader says of the last result
    QString m_announced;
    QString m_announcedQuery;
    bool m_isApplyingColors = false;
};

/// "0.3 ms", "12 ms", "1.2 s": as exact as a person can use.
QString durationText(qint64 nanoseconds);

} // namespace errdex
