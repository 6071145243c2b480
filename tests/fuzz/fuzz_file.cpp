// SPDX-License-Identifier: MIT
// One source for the fuzzers of all kinds of files; the build says which one it feeds.
#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    errdex::fuzz::fuzzFile(errdex::fuzz::FileKind::ERRDEX_FUZZ_KIND, data, size);
    return 0;
}
