// SPDX-License-Identifier: MIT
#include "core/import/sourcereader.h"

#include "core/module.h"

#include <QCoreApplication>
#include <QObject>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

class MissingReader : public SourceReader
{
    Q_DECLARE_TR_FUNCTIONS(errdex::SourceReader)
public:
    std::shared_ptr<ImportDocument> read(const ImportSource &, const ReadingWatch &) const override
    {
        auto document = std::make_shared<ImportDocument>();
        document->refusal = tr("The part of Errdex that reads documents is missing; please install "
                               "Errdex again. Nothing was changed.");
        return document;
    }
    QByteArray bytesOf(QIODevice &, const QString &, const ReadingWatch &) const override
    {
        return {};
    }
};

} // namespace

const SourceReader &sourceReader()
{
    static const MissingReader missing;
    const auto *reader = qobject_cast<SourceReader *>(loadModule(u"errdex_reading"_s));
    return reader ? *reader : missing;
}

} // namespace errdex
