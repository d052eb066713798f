# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# GLPK installs neither a CMake nor a pkg-config file. Makes the target GLPK::GLPK.
include(FindPackageHandleStandardArgs)

find_path(GLPK_INCLUDE_DIR glpk.h)
find_library(GLPK_LIBRARY glpk)
mark_as_advanced(GLPK_INCLUDE_DIR GLPK_LIBRARY)
find_package_handle_standard_args(GLPK
    REQUIRED_VARS GLPK_LIBRARY GLPK_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "Install the Debian package libglpk-dev."
)

if(GLPK_FOUND AND NOT TARGET GLPK::GLPK)
    add_library(GLPK::GLPK UNKNOWN IMPORTED)
    set_target_properties(GLPK::GLPK PROPERTIES
        IMPORTED_LOCATION ${GLPK_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${GLPK_INCLUDE_DIR}
    )
endif()
