// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace errdex {

/// A side and the rest of a page. The side is as wide as it needs to be until the person chooses: in a
/// narrow window it gives way, with larger letters it grows. A width chosen by hand stays, and grows
/// with the letters alone.
class SideSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit SideSplitter(QWidget *parent = nullptr);

    /// Once both have been added.
    void fitParts();
    /// Pixels beside the letters there are now; 0 where the person has chosen none.
    int chosenWidth() const;
    void chooseWidth(int width); ///< 0 for none

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSide();

    /// What the person has chosen, or what was there at first, and beside letters of which height, in
    /// pixels.
    struct Wish
    {
        int letterHeight = 0;
        int width = 0;
        bool isChosen = false;
    };
    Wish usualWish() const;

    Wish m_wish;
};

} // namespace errdex
