// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"

#include <QWidget>

class QVBoxLayout;

namespace errdex {

/// What a code without a concept may mean: the word "suggested" in a dashed outline, the concept,
/// what speaks for it, two others, and the choice. Without a suggestion, only the choice.
class SuggestionBox : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionBox(const QList<CodeDetail::Suggestion> &suggestions,
                           QWidget *parent = nullptr);

Q_SIGNALS:
    void accepted(const QString &conceptSlug);
    void changeRequested(); ///< a person wants to choose from all concepts

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSuggestion(QVBoxLayout *layout, const CodeDetail::Suggestion &best);
    void addAlternatives(QVBoxLayout *layout, const QList<CodeDetail::Suggestion> &others);
    void addButtons(QVBoxLayout *layout, const QString &slug);
    QWidget *line(const QString &text, bool isMuted, bool isBold);
};

} // namespace errdex
