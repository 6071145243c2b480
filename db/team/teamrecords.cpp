// SPDX-License-Identifier: MIT
#include "db/team/teamrecords.h"

namespace errdex::db {

namespace {

// As the CHECKs of migrations/team have them.
constexpr qsizetype providerLimit = 256;
constexpr qsizetype codeLimit = 1024;

} // namespace

qsizetype teamValueLimit(OwnField field)
{
    switch (field) {
    case OwnField::Concept:
        return 256;
    case OwnField::Note:
        return qsizetype(256) * 1024;
    case OwnField::Tags:
        return qsizetype(8) * 1024;
    case OwnField::Link:
        return qsizetype(4) * 1024;
    case OwnField::Reply:
        return qsizetype(64) * 1024;
    case OwnField::Star:
    case OwnField::Others:
        return 0;
    }
    Q_UNREACHABLE();
}

bool isTeamValue(const TeamPlace &place, const QString &value)
{
    const auto &[provider, code, occurrence] = place.subject;
    const bool isPlace = !code.isEmpty() && occurrence >= 1
            && (!provider.isEmpty() || place.field == OwnField::Reply);
    // PostgreSQL takes no zero and no half of a surrogate pair. It would refuse the whole request for
    // one of them, and with it all that waits behind.
    const auto isText = [](const QString &text, qsizetype limit) {
        return !text.contains(QChar::Null) && text.isValidUtf16() && text.toUtf8().size() <= limit;
    };
    return isPlace && teamValueLimit(place.field) > 0 && isText(provider, providerLimit)
            && isText(code, codeLimit) && isText(value, teamValueLimit(place.field));
}

} // namespace errdex::db
