// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/answerexcerpt.h"

#include <QWidget>

namespace errdex {

/// A piece of the pasted text on one line, with what matched marked and values as chips.
class ExcerptLine : public QWidget
{
    Q_OBJECT

public:
    explicit ExcerptLine(QWidget *parent = nullptr);

    void setExcerpt(const AnswerExcerpt &excerpt, const QString &place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AnswerExcerpt m_excerpt;
};

} // namespace errdex
