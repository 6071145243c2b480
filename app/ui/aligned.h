// SPDX-License-Identifier: MIT
#pragma once

class QPlainTextEdit;
class QTextDocument;

namespace errdex {

/// Paragraphs begin at the edge where the window's language begins, and each reads as its letters do.
void alignToWindow(QPlainTextEdit &edit);
/// A file or code: from left to right in every language, whatever words are in it.
void alignLeftToRight(QPlainTextEdit &edit);

/// Each paragraph reads as its letters do, also one in Persian that begins with a Latin word. Any
/// thread.
void setReadingDirections(QTextDocument &document);

} // namespace errdex
