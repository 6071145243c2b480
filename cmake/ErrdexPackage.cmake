# SPDX-License-Identifier: MIT
# Packages: `cpack -G DEB` and `cpack -G TGZ` in a release build tree, or `./test --package`, which
# also tries them.

# What an installation needs, and nothing of tests and benchmarks.
add_custom_target(errdex_package_contents)
add_dependencies(errdex_package_contents errdex errdex_bundled_database errdex_help
                 errdex_desktop_icons ${ERRDEX_MODULES})

set(CPACK_PACKAGE_NAME errdex)
set(CPACK_PACKAGE_VENDOR "The Errdex developers")
set(CPACK_PACKAGE_CONTACT "The Errdex developers <errdex@errdex.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "look up and compare the error codes of many APIs")
set(CPACK_PACKAGE_DESCRIPTION
    "Errdex is a browser of API error codes for support staff. A ticket arrives
with an error code, a message or a piece of a log; Errdex says what it means,
who has to act, whether trying again helps, what to do next and what can
safely be said, and where the same failure has another name.

It works offline from the catalogues that come with it, reads others from
tables and documentation pages, keeps notes, and answers in a terminal too.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR TGZ)
else()
    set(CPACK_GENERATOR DEB TGZ)
    set(CPACK_PACKAGE_FILE_NAME
        errdex-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by name, so that no library tells of it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
# Only who works with a team's database needs the way to it, and a place for its password, which
# QtKeychain loads by name.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql, libsecret-1-0")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(ERRDEX_DEBIAN_FOLDER ${PROJECT_SOURCE_DIR}/resources/debian)
configure_file(cmake/cpackoptions.cmake.in cpackoptions.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/cpackoptions.cmake)
include(CPack)
