// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer feeds, and tst_fuzzcorpus with the files of corpus/. Each aborts when a promise of
/// the code under test is broken.
namespace errdex::fuzz {

void fuzzRecognition(const uint8_t *data, size_t size);
void fuzzQuery(const uint8_t *data, size_t size);
/// `format` is an ImportFormat, or -1 for what the content is taken for.
void fuzzImport(int format, const uint8_t *data, size_t size);

/// What is read besides catalogues.
enum class FileKind {
    OwnData, ///< db/ownfile.h
    TeamData, ///< db/team/teamfile.h
    Settings, ///< core/settingsfile.h
    Hosts, ///< of a team's address, db/team/teamaddress.h
    Pages, ///< of a damaged database, db/detail/pagefile.h and treereader.h
};
constexpr int numFileKinds = int(FileKind::Pages) + 1;

void fuzzFile(FileKind kind, const uint8_t *data, size_t size);

} // namespace errdex::fuzz
