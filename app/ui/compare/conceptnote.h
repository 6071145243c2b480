// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace errdex {

/// A strip over the comparison by concept where a provider's column is empty because none of its codes
/// has a concept yet, as right after an import; its button leads to what is suggested for them.
class ConceptNote : public QFrame
{
    Q_OBJECT

public:
    explicit ConceptNote(QWidget *parent = nullptr);

    /// Shows or hides itself.
    void setComparison(const Comparison &comparison);
    QString text() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void suggestionsRequested(const QStringList &providers); ///< slugs

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    QLabel *m_text;
    QPushButton *m_button;
    QStringList m_providers; ///< slugs
    bool m_isApplyingColors = false;
};

} // namespace errdex
