// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace errdex {

class ProviderChoiceModel;

/// Chooses the providers of a comparison: checked with Space or a click, put in order by dragging or
/// with Alt and the arrow keys, and one of them as the baseline.
class ProviderPicker : public QWidget
{
    Q_OBJECT

public:
    /// More providers than this call for a field to find one.
    static constexpr int longList = 12;

    explicit ProviderPicker(ProviderChoiceModel &model, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }

    /// How many pixels of height it may ask for; more rows than two are in sight as far as they fit.
    void setRoom(int height);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void moveCurrent(int step);
    void showMatching();
    void fitRows();
    void fillBaselines();
    void takeBaseline(int entry);
    void showMenu(const QPoint &position);

    ProviderChoiceModel &m_model;
    QLineEdit *m_needle;
    QListView *m_view;
    QComboBox *m_baseline;
    int m_room = QWIDGETSIZE_MAX;
};

} // namespace errdex
