// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

#include <array>

namespace errdex {

/// Plain text that takes as many lines as it needs. Layouts ask for its height dozens of times for
/// one picture, and QLabel lays its text out each time: this one remembers what it has answered.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

private:
    struct Answer
    {
        int width = -1;
        int height = -1;
    };
    struct Asked
    {
        QString text;
        QFont font;
        QMargins margins;
        friend bool operator==(const Asked &, const Asked &) = default;
    };

    mutable Asked m_asked;
    mutable std::array<Answer, 8> m_answers; ///< the oldest goes first
    mutable size_t m_next = 0;
};

} // namespace errdex
