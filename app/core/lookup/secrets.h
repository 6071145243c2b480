// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace errdex {

/// Whether a text may hold what no file of ours should: a card number (13 to 19 digits with the
/// check digit of ISO/IEC 7812-1), a key or token by its look (long, of letters and digits mixed),
/// or something called a password or the like.
///
/// A second net: whatever was pasted is kept nowhere, however it looks. A wrong alarm costs a line
/// of the history. Looks at the front of very long texts only, and says yes to their rest.
bool mayHoldSecrets(QStringView text);

} // namespace errdex
