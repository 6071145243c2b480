// SPDX-License-Identifier: MIT
#include "ui/wrappedlabel.h"

#include <algorithm>

namespace errdex {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    Asked asked{text(), font(), contentsMargins()};
    if (asked != m_asked) {
        m_asked = std::move(asked);
        m_answers = {};
    }
    if (width < 0)
        return QLabel::heightForWidth(width);
    const auto known = std::ranges::find(m_answers, width, &Answer::width);
    if (known != m_answers.end())
        return known->height;
    m_answers[m_next] = {width, QLabel::heightForWidth(width)};
    const int height = m_answers[m_next].height;
    m_next = (m_next + 1) % m_answers.size();
    return height;
}

} // namespace errdex
