// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/answerexcerpt.h"

#include <QWidget>

namespace errdex {

/// A piece of the pasted text, or of one's own words, on one line, with what matched marked and values
/// as chips.
class ExcerptLine : public QWidget
{
    Q_OBJECT

public:
    enum class Author : quint8 {
        Program, ///< a log or an answer, with dates and braces, whatever words are in it
        Person, ///< a note: read in its own direction, and in the face of texts
    };

    explicit ExcerptLine(QWidget *parent = nullptr);

    void setExcerpt(const AnswerExcerpt &excerpt, const QString &place, Author author);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AnswerExcerpt m_excerpt;
    Author m_author = Author::Program;
};

} // namespace errdex
