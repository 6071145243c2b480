// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/exportchoices.h"
#include "ui/export/exportcontent.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QVBoxLayout;

namespace errdex {

/// What an export can take, from the table.
struct ExportSource
{
    std::shared_ptr<const CatalogStore> store;
    std::array<ExportRows, 3> rows; ///< by ExportScope; of no rows where there are none
    std::vector<Column> tableColumns; ///< as the table shows them

    const ExportRows &operator[](ExportScope scope) const { return rows[size_t(scope)]; }
};

/// The part of the export dialog that says what is exported; the rest of it is the same for all.
class ExportSubject : public QWidget
{
    Q_OBJECT

public:
    virtual QString title() const = 0; ///< of the dialog
    virtual QString fileName() const = 0; ///< that is offered, without an ending
    virtual std::shared_ptr<const ExportContent> content() const = 0; ///< with the present choice
    virtual bool hasColumns() const { return true; } ///< whether they can be chosen
    virtual const std::vector<Column> &tableColumns() const = 0; ///< as the window shows them
    virtual ExportKind kind() const = 0;
    virtual void saveTo(ExportChoices &choices) const = 0;

Q_SIGNALS:
    void changed();

protected:
    explicit ExportSubject(QWidget *parent);

    QVBoxLayout *m_layout;
};

/// The codes of the table: all, those that are shown, or those that are selected.
class CodesSubject final : public ExportSubject
{
    Q_OBJECT

public:
    CodesSubject(ExportSource source, const ExportChoices &choices, QWidget *parent = nullptr);

    QString title() const override;
    QString fileName() const override;
    std::shared_ptr<const ExportContent> content() const override;
    const std::vector<Column> &tableColumns() const override { return m_source.tableColumns; }
    ExportKind kind() const override { return ExportKind::Codes; }
    void saveTo(ExportChoices &choices) const override;

private:
    ExportScope scope() const;

    ExportSource m_source;
    QButtonGroup *m_scopes;
};

/// A comparison: a column per provider, or a row per code.
class ComparisonSubject final : public ExportSubject
{
    Q_OBJECT

public:
    /// `own` is what the user keeps of the comparison's codes; may be null.
    ComparisonSubject(std::shared_ptr<const Comparison> comparison,
                      std::shared_ptr<const UserLayer> own, const ExportChoices &choices,
                      QWidget *parent = nullptr);

    QString title() const override;
    QString fileName() const override;
    std::shared_ptr<const ExportContent> content() const override;
    bool hasColumns() const override;
    const std::vector<Column> &tableColumns() const override { return m_columns; }
    ExportKind kind() const override { return ExportKind::Comparison; }
    void saveTo(ExportChoices &choices) const override;

private:
    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<const UserLayer> m_own;
    std::vector<Column> m_columns; ///< what its cards show
    QButtonGroup *m_forms;
    QCheckBox *m_httpStatus;
};

} // namespace errdex
