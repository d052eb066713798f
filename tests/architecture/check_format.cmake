# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P check_format.cmake
# Fails when clang-format 14, the version everybody uses, would change a file.
cmake_policy(VERSION 3.25)

file(GLOB_RECURSE sources
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/core/*.h ${ROOT}/core/*.cpp
    ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
)
execute_process(COMMAND clang-format-14 --dry-run -Werror ${sources} RESULT_VARIABLE code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "Run clang-format-14 -i on the files above (Debian package clang-format-14).")
endif()
