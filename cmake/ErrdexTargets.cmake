# SPDX-License-Identifier: MIT
# The flags that every target shares, and one helper each for libraries and tests.

add_library(errdex_flags INTERFACE)
target_compile_definitions(
    errdex_flags INTERFACE QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_CAST_FROM_ASCII
                           QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS)
if(MSVC)
    target_compile_options(errdex_flags INTERFACE /W4 /utf-8 /permissive-
                                                  $<$<BOOL:${ERRDEX_WERROR}>:/WX>)
else()
    target_compile_options(
        errdex_flags
        INTERFACE -Wall
                  -Wextra
                  -Wpedantic
                  -Wshadow
                  -Wconversion
                  $<$<BOOL:${ERRDEX_WERROR}>:-Werror>)
endif()
# What Debian asks of its programs. Not "-z now", which would look up every function at each start.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(
        errdex_flags
        INTERFACE $<$<CONFIG:Release>:-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
    target_link_options(errdex_flags INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro>)
endif()
if(ERRDEX_SANITIZE)
    # Without the two checks that are left out compiling takes a quarter less: a null pointer ends
    # the program all the same, and the processor reads what is not aligned.
    target_compile_options(errdex_flags INTERFACE -fsanitize=address,undefined
                                                  -fno-sanitize=null,alignment
                                                  -fno-sanitize-recover=undefined
                                                  -fno-omit-frame-pointer)
    target_link_options(errdex_flags INTERFACE -fsanitize=address,undefined)
    # Two hundred test programs with all of Errdex in each: it links them in a third of the time.
    find_program(ERRDEX_LLD ld.lld)
    if(ERRDEX_LLD AND NOT APPLE)
        target_link_options(errdex_flags INTERFACE -fuse-ld=lld)
    endif()
endif()

# errdex_add_library(<name> SOURCES … [PUBLIC …] [PRIVATE …])
# A static library; headers are included by their path below app/ or by "db/…" from the root.
function(errdex_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(
        ${name}
        PUBLIC ${ARG_PUBLIC}
        PRIVATE errdex_flags ${ARG_PRIVATE})
endfunction()

# errdex_add_module(<name> SOURCES … LIBRARIES …)
# A part of the program that is loaded when it is first needed (app/core/module.h).
set(ERRDEX_MODULES errdex_instance errdex_keychain errdex_printing errdex_reading errdex_workbook)
# Two folders deep: cpack takes what lies in lib/errdex/ for libraries that ldconfig should know.
set(ERRDEX_INSTALL_MODULEDIR ${CMAKE_INSTALL_LIBDIR}/errdex/modules)
function(errdex_add_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_library(${name} MODULE ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(${name} PRIVATE errdex_flags Qt6::Core ${ARG_LIBRARIES})
    # Beside the program, where it looks first.
    set_target_properties(${name} PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/app)
    install(TARGETS ${name} LIBRARY DESTINATION ${ERRDEX_INSTALL_MODULEDIR})
endfunction()

# errdex_add_test(<name> [TIMEOUT seconds] [SOURCES …] LIBRARIES …)
# One executable per class under test, built from <name>.cpp, with a clean environment.
function(errdex_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 600) # a hang ends, a busy machine does not
    endif()
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE errdex_flags errdex_test_paths errdex_test_end Qt6::Test ${ARG_LIBRARIES})
    if(NOT MSVC)
        # A test is compiled more often than it runs; what it tests is as optimised as ever.
        target_compile_options(${name} PRIVATE -O0 -include ${PROJECT_SOURCE_DIR}/tests/support/patience.h)
    else()
        target_compile_options(${name} PRIVATE /FI${PROJECT_SOURCE_DIR}/tests/support/patience.h)
    endif()
    # Loaded at run time by what is tested.
    add_dependencies(${name} ${ERRDEX_MODULES})
    add_test(NAME ${name} COMMAND ${name})
    # The sanitizer guesses where a library that is loaded late (libpq's gnutls) keeps what belongs to
    # a thread, and now and then falls over its guess at the very end, when all has passed.
    set_tests_properties(
        ${name}
        PROPERTIES
            TIMEOUT ${ARG_TIMEOUT}
            ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;FONTCONFIG_FILE=${PROJECT_SOURCE_DIR}/tests/support/fonts.conf;QT_PLUGIN_PATH=${PROJECT_BINARY_DIR}/app;LC_ALL=C.UTF-8;TZ=UTC;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=intercept_tls_get_addr=0"
    )
endfunction()
