// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QScrollArea;
class QTableView;

namespace errdex {

class ImportTableModel;
class RecallLine;

/// The second step: what was recognised. The tables of the source with a tick each; the chosen one
/// as a table, a box per column for what it is read as; format and encoding, to be changed; reasons
/// and doubts with their lines.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(QWidget *parent = nullptr);

    /// Changed in place by what a person chooses.
    void setDocument(const std::shared_ptr<ImportDocument> &document);
    bool isComplete() const; ///< some chosen table has a column of codes
    QString whatLacks() const; ///< why it is not complete; null where it is
    bool isChanged() const { return m_isChanged; } ///< by a person, since the document was set
    /// Above the tables: how the document comes to be read as it is. Belongs to the page.
    RecallLine *recallLine() const { return m_recallLine; }

Q_SIGNALS:
    void completeChanged();
    /// The source has to be read again with what a person has changed; nothing, empty and NUL stand
    /// for what stays.
    void readAgainRequested(std::optional<errdex::ImportFormat> format, const QString &encoding,
                            char delimiter);

private:
    void buildFields();
    void buildLayout();
    void showTable(int index);
    void setHeader(bool hasHeader);
    void showDelimiter(char delimiter);
    void fillTables();
    void fillMapping();
    void showReason();
    void takeChange();
    void mapColumn(size_t column, ImportField field);
    ImportTable *table() const;

    std::shared_ptr<ImportDocument> m_document;
    ImportTableModel *m_model;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QCheckBox *m_header;
    QListWidget *m_tables;
    QTableView *m_view;
    QWidget *m_mapping;
    QScrollArea *m_mappingArea;
    QLabel *m_columnsLabel;
    QString m_lacked; ///< what was said last
    QLabel *m_reason;
    QPlainTextEdit *m_notes;
    RecallLine *m_recallLine;
    size_t m_current = 0;
    bool m_isFilling = false;
    bool m_isChanged = false;
};

} // namespace errdex
