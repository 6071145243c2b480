// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace errdex {

/// The text of a file, each line from left to right, as an editor for code shows it: what is written
/// from right to left in it takes no sign or comma along that stands behind it. What is copied is
/// the text alone.
class FilePreview : public QPlainTextEdit
{
public:
    explicit FilePreview(QWidget *parent = nullptr);

    void showFile(const QString &text);

protected:
    QMimeData *createMimeDataFromSelection() const override;
};

} // namespace errdex
