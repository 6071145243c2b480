// SPDX-License-Identifier: MIT
#pragma once

#include "db/catalogwriter.h"

namespace errdex::testdatabase {

/// A database of two small catalogues that never change, for exact outputs: texts with everything
/// that a format or a terminal could stumble over.
inline void writeSmallCatalogs(const QString &path)
{
    using namespace Qt::StringLiterals;
    db::CatalogWriter writer(path);
    writer.add(db::HttpStatusRecord{400, u"Bad Request"_s, u"RFC 9110"_s});
    writer.add(db::HttpStatusRecord{429, u"Too Many Requests"_s, u"RFC 6585"_s});

    db::ConceptRecord group;
    group.id = db::ConceptId(1);
    group.position = 1;
    group.slug = u"limits"_s;
    group.title = u"Limits"_s;
    group.meaning = u"Too much."_s;
    writer.add(group);
    db::ConceptRecord limited = group;
    limited.id = db::ConceptId(2);
    limited.parent = group.id;
    limited.slug = u"rate-limit-exceeded"_s;
    limited.title = u"Rate limit exceeded"_s;
    limited.canonicalCode = u"RESOURCE_EXHAUSTED"_s;
    limited.httpStatus = 429;
    limited.actor = u"integrator"_s;
    limited.retry = u"with-backoff"_s;
    limited.nextStep = u"Ask for slower requests."_s;
    limited.reply = u"Please wait a moment."_s;
    writer.add(limited);

    db::ProviderRecord acme;
    acme.id = db::ProviderId(1);
    acme.slug = u"acme"_s;
    acme.name = u"Acme"_s;
    acme.product = u"trading API"_s;
    acme.position = 1;
    acme.documentationTitle = u"Errors, \"all\""_s;
    acme.documentationUrl = u"https://acme.example/errors"_s;
    writer.add(acme);
    db::ProviderRecord zeta;
    zeta.id = db::ProviderId(2);
    zeta.slug = u"zeta-pay"_s;
    zeta.name = u"Zeta Pay"_s;
    zeta.position = 2;
    writer.add(zeta);
    writer.add(db::CategoryRecord{db::CategoryId(1), zeta.id, 1, u"Cards & more"_s});

    db::ErrorCodeRecord code;
    code.id = db::ErrorCodeId(1);
    code.provider = acme.id;
    code.code = u"-7"_s;
    code.position = 1;
    code.httpStatus = 429;
    code.httpStatusSource = db::HttpStatusSource::Stated;
    code.message = u"Too many, \"really\""_s;
    code.description = u"Slow down.\n\nPlease."_s;
    code.conceptId = limited.id;
    code.remark = u"Ours."_s;
    writer.add(code);

    code = {};
    code.id = db::ErrorCodeId(2);
    code.provider = acme.id;
    code.code = u"0070"_s;
    code.position = 2;
    code.httpStatus = 400;
    code.httpStatusSource = db::HttpStatusSource::Derived;
    code.name = u"TwiceListed"_s;
    code.description = u"A | pipe; a <tag>"_s;
    writer.add(code);
    code.id = db::ErrorCodeId(3);
    code.occurrence = 2;
    code.position = 3;
    code.name = QString();
    code.description = u"\x1b[2Jcleared\tscreen"_s;
    writer.add(code);

    code = {};
    code.id = db::ErrorCodeId(4);
    code.provider = zeta.id;
    code.code = u"CARD_LOST"_s;
    code.position = 1;
    code.category = db::CategoryId(1);
    code.condition = u"The card is lost"_s;
    writer.add(code);
    writer.finish();
}

} // namespace errdex::testdatabase
