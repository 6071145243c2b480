// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTextDocument;

namespace errdex {

/// Fills a document with a note in Markdown (GitHub's dialect, no HTML): each of its lines stays a
/// line and reads as its letters do. Links and pictures are in it as they were written. Any thread.
void fillWithNote(QTextDocument &document, const QString &markdown);

} // namespace errdex
