// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <QStringList>

namespace errdex::test {

/// What LogScanner finds, by its rules alone: every token of every line against every code, without
/// masks, hashes, caches and pieces. For logs and codes in ASCII, and digits of other scripts.
/// "code*count@line" for each code, sorted.
QStringList plainLogScan(const CatalogStore &store, const QByteArray &log);

} // namespace errdex::test
