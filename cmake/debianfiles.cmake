# SPDX-License-Identifier: MIT
# Run by cpack before a .deb is packed: what Debian's policy asks for besides the installation.
set(folder "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
set(doc "${folder}/doc/errdex")
# The licence stands in the copyright file.
file(REMOVE "${doc}/LICENSE")
file(COPY "${CPACK_ERRDEX_DEBIAN_FOLDER}/copyright" "${CPACK_ERRDEX_DEBIAN_FOLDER}/changelog"
     DESTINATION "${doc}")
file(GLOB pages "${folder}/man/man*/*[0-9]")
execute_process(COMMAND gzip -9n "${doc}/changelog" ${pages} COMMAND_ERROR_IS_FATAL ANY)
