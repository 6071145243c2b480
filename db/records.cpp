// SPDX-License-Identifier: MIT
#include "db/records.h"

using namespace Qt::StringLiterals;

namespace errdex::db {

QString toString(HttpStatusSource source)
{
    switch (source) {
    case HttpStatusSource::None:
        return {};
    case HttpStatusSource::Stated:
        return u"stated"_s;
    case HttpStatusSource::Rule:
        return u"rule"_s;
    case HttpStatusSource::Derived:
        return u"derived"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HttpStatusSource> httpStatusSource(QStringView text)
{
    if (text.isEmpty())
        return HttpStatusSource::None;
    for (const auto source :
         {HttpStatusSource::Stated, HttpStatusSource::Rule, HttpStatusSource::Derived}) {
        if (text == toString(source))
            return source;
    }
    return std::nullopt;
}

} // namespace errdex::db
