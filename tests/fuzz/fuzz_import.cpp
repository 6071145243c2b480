// SPDX-License-Identifier: MIT
// One source for the fuzzers of all parsers; the build says which format it feeds.
#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    errdex::fuzz::fuzzImport(ERRDEX_FUZZ_FORMAT, data, size);
    return 0;
}
