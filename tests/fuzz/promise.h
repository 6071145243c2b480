// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program where a promise is broken, in every build type, so that a fuzzer sees it.
#define ERRDEX_PROMISE(condition) \
    do { \
        if (!(condition)) { \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #condition); \
            std::abort(); \
        } \
    } while (false)
