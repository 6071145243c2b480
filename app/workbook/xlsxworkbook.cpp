// SPDX-License-Identifier: MIT
#include "workbook/xlsxworkbook.h"

#include <utility>
#include <xlsxwriter.h>

namespace errdex {

namespace {

class XlsxWorkbook : public Workbook
{
public:
    XlsxWorkbook(const QByteArray &path, QByteArray folder)
        : m_folder(std::move(folder))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
        if (!m_book)
            return;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_text = workbook_add_format(m_book);
        format_set_num_format(m_text, "@");
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_link = workbook_get_default_url_format(m_book);
    }
    ~XlsxWorkbook() override
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    bool isOpen() const { return m_book; }

    void addSheet(const QByteArray &name) override
    {
        m_sheet = workbook_add_worksheet(m_book, name.constData());
    }

    void setRightToLeft() override { worksheet_right_to_left(m_sheet); }

    void setWidth(uint16_t first, uint16_t last, double width) override
    {
        worksheet_set_column(m_sheet, first, last, width, nullptr);
    }

    void freezeHeader() override { worksheet_freeze_panes(m_sheet, 1, 0); }

    void setFilter(uint32_t lastRow, uint16_t lastColumn) override
    {
        worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn);
    }

    void writeText(uint32_t row, uint16_t column, const char *text, Style style) override
    {
        worksheet_write_string(m_sheet, row, column, text, format(style));
    }

    void writeNumber(uint32_t row, uint16_t column, double number, Style style) override
    {
        worksheet_write_number(m_sheet, row, column, number, format(style));
    }

    bool writeLink(uint32_t row, uint16_t column, const char *address, const char *text) override
    {
        return worksheet_write_url_opt(m_sheet, row, column, address, m_link, text, nullptr)
                == LXW_NO_ERROR;
    }

    QString close() override
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    lxw_format *format(Style style) const
    {
        switch (style) {
        case Style::Plain:
            break;
        case Style::Bold:
            return m_bold;
        case Style::Text:
            return m_text;
        case Style::Wrapped:
            return m_wrapped;
        }
        return nullptr;
    }

    QByteArray m_folder; // lent to the workbook
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_link = nullptr;
};

} // namespace

std::unique_ptr<Workbook> XlsxWorkbookMaker::make(const QByteArray &path, const QByteArray &folder)
{
    auto workbook = std::make_unique<XlsxWorkbook>(path, folder);
    if (!workbook->isOpen())
        return nullptr;
    return workbook;
}

} // namespace errdex
