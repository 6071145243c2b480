// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace errdex::gallery {

/// A text that a person or a screen reader meets, and where: "QLabel statusTitle".
struct VisibleText
{
    QString where;
    QString text; ///< plain: without tags, entities and mnemonics
    QString markup; ///< as it was given, where tags in it act; else empty
};

/// All texts of a window and of what stands in it: those that are seen, tool tips, names for screen
/// readers, menus and items of lists.
QList<VisibleText> visibleTexts(QWidget &window);

/// The texts that have less room than they need, each with its place and both widths.
QStringList cutTexts(QWidget &window);

/// Every mnemonic that two items of the same menu, bar or dialog share. Where one is missing is told by the
/// test of the translations' files.
QStringList sharedMnemonics(QWidget &window);

} // namespace errdex::gallery
