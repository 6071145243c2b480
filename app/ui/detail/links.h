// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"

#include <QAbstractButton>

namespace errdex {

/// A text that leads somewhere, on one line and shortened where there is no room.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    TextLink(const QString &text, const QString &iconName, QWidget *parent);

    /// On as many lines as it needs: an address of a stranger is read before it is opened.
    void setWhole();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconWidth() const;
    void paintWhole(QPainter &painter, const QRect &logical) const;

    QString m_iconName;
    bool m_isWhole = false;
};

/// Another code: whose it is and how it is written, and below what it says.
class CodeLink : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int padding = 8; ///< pixels, on all sides but half above and below

    CodeLink(CodeDetail::Link link, QWidget *parent);

    /// Marks it as near what was meant, and no answer: a dashed outline and the word.
    void setSuggested();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CodeDetail::Link m_link;
    bool m_isSuggested = false;
};

/// An HTTP status as a chip: "HTTP 400".
class HttpChip : public QWidget
{
    Q_OBJECT

public:
    HttpChip(int status, QWidget *parent);
    void setMarked(bool isMarked); ///< it matches what was searched for
    bool isMarked() const { return m_isMarked; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_status;
    QString m_text;
    bool m_isMarked = false;
};

/// A provider's dot.
class ProviderDot : public QWidget
{
    Q_OBJECT

public:
    ProviderDot(int providerIndex, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_providerIndex;
};

} // namespace errdex
