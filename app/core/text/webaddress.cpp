// SPDX-License-Identifier: MIT
#include "core/text/webaddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace errdex {

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace errdex
