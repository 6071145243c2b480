// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QtPlugin>

#include <cstdint>
#include <memory>

namespace errdex {

/// A file in the format of spreadsheets (Office Open XML, ECMA-376) that is written sheet by sheet,
/// row by row. Rows and columns count from 0; texts are UTF-8 without NUL. Thrown away unless it
/// was closed.
class Workbook
{
public:
    enum class Style : quint8 {
        Plain,
        Bold,
        Text, ///< stays text also when somebody edits the cell
        Wrapped,
    };

    virtual ~Workbook() = default;

    /// What follows goes into this sheet.
    virtual void addSheet(const QByteArray &name) = 0;
    /// The columns of this sheet go from right to left.
    virtual void setRightToLeft() = 0;
    /// The width of the columns from `first` to `last`, in characters.
    virtual void setWidth(uint16_t first, uint16_t last, double width) = 0;
    /// Keeps the first row in sight.
    virtual void freezeHeader() = 0;
    virtual void setFilter(uint32_t lastRow, uint16_t lastColumn) = 0;
    virtual void writeText(uint32_t row, uint16_t column, const char *text, Style style) = 0;
    virtual void writeNumber(uint32_t row, uint16_t column, double number, Style style) = 0;
    /// False where the format does not take the address; nothing is written then.
    virtual bool writeLink(uint32_t row, uint16_t column, const char *address,
                           const char *text) = 0;
    /// Writes the file; the system's words where that failed.
    virtual QString close() = 0;
};

/// Makes workbooks. Lives in a module of its own, app/workbook/.
class WorkbookMaker
{
public:
    virtual ~WorkbookMaker() = default;
    /// A workbook that will be written to `path`, with its rows waiting in `folder`; null without
    /// memory. Both in the system's encoding.
    virtual std::unique_ptr<Workbook> make(const QByteArray &path, const QByteArray &folder) = 0;
};

} // namespace errdex

Q_DECLARE_INTERFACE(errdex::WorkbookMaker, "errdex.WorkbookMaker/2")
