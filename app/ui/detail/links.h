// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"

#include <QAbstractButton>

namespace errdex {

/// A text that leads somewhere, on one line and shortened where there is no room, or on several.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    TextLink(const QString &text, const QString &iconName, QWidget *parent);

    /// On as many lines as it needs: an address of a stranger is read before it is opened.
    void setWhole();
    /// The same for words, which stay whole and keep their direction.
    void setWrapped();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconWidth() const;
    void paintWhole(QPainter &painter, const QRect &logical) const;
    void wrap(int flags);

    QString m_iconName;
    int m_wrapping = 0; ///< flags of text; none on one line
};

/// A line that leads somewhere, and below it what it says.
class SuggestedLink : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int padding = 8; ///< pixels, on all sides but half above and below

    /// Marks it as near what was meant, and no answer: a dashed outline and the word.
    void setSuggested();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// `name` and `text` are what screen readers say.
    SuggestedLink(const QString &name, QString text, QWidget *parent);

    void paintEvent(QPaintEvent *event) override;
    /// Paints the line from its leading edge on, within `room`; both as written from left to right.
    virtual void paintLine(QPainter &painter, const QRect &room) = 0;
    QRect placed(const QRect &logical) const; ///< by the direction of layout
    Qt::Alignment leading() const; ///< in the middle of a line

private:
    QString m_text; ///< may be empty
    bool m_isSuggested = false;
};

/// Another code: whose it is and how it is written, and below what it says.
class CodeLink : public SuggestedLink
{
    Q_OBJECT

public:
    CodeLink(CodeDetail::Link link, QWidget *parent);

protected:
    void paintLine(QPainter &painter, const QRect &room) override;

private:
    CodeDetail::Link m_link;
};

/// A concept: its title, and below what it means.
class MeaningLink : public SuggestedLink
{
    Q_OBJECT

public:
    MeaningLink(const CodeDetail::Suggestion &meaning, QWidget *parent);

protected:
    void paintLine(QPainter &painter, const QRect &room) override;

private:
    QString m_title;
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
