// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <QString>

class QSettings;

namespace errdex {

enum class ExportScope : quint8 { All, Shown, Selected };

/// What the export dialog remembers. A plain value, so that tests use settings of their own; what
/// is missing or damaged in the settings keeps its default.
struct ExportChoices
{
    ExportScope scope = ExportScope::Shown;
    ExportOptions options;
    /// Every column once, in the order of the list, whether it is exported or not.
    std::vector<Column> columnOrder{allColumns.begin(), allColumns.end()};
    QString folder; ///< of the last export

    void load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace errdex
