// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace errdex::clitest {

/// A page of two codes, in Markdown.
inline constexpr auto newPayPage =
        "| Code | Message |\n|---|---|\n| 0001 | No key |\n| -17 | Too late |\n";

/// The command that imports standard input as the provider "newpay".
inline QStringList importNewPay(const QStringList &more = {})
{
    using namespace Qt::StringLiterals;
    return QStringList{u"import"_s, u"-"_s, u"--provider"_s, u"newpay"_s} + more;
}

} // namespace errdex::clitest
