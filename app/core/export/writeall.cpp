// SPDX-License-Identifier: MIT
#include "core/export/writeall.h"

#include <QIODevice>

namespace errdex {

bool writeAll(QIODevice &device, std::string_view bytes)
{
    while (!bytes.empty()) {
        const qint64 written = device.write(bytes.data(), qint64(bytes.size()));
        if (written <= 0)
            return false;
        bytes.remove_prefix(size_t(written));
    }
    return true;
}

} // namespace errdex
