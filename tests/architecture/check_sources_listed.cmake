# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P check_sources_listed.cmake
# Fails when a source file (or a header of the core, for the header check) stands in no CMake list.
cmake_policy(VERSION 3.25)

file(GLOB_RECURSE sources RELATIVE ${ROOT}
    ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.cpp ${ROOT}/app/*.cpp ${ROOT}/tests/*.cpp
)
foreach(source IN LISTS sources)
    # The list nearest above the file names it, relative to itself; tests may leave ".cpp" out.
    cmake_path(GET source PARENT_PATH folder)
    while(NOT EXISTS ${ROOT}/${folder}/CMakeLists.txt)
        cmake_path(GET folder PARENT_PATH folder)
    endwhile()
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${folder} OUTPUT_VARIABLE entry)
    if(source MATCHES "^tests/")
        string(REGEX REPLACE [[\.cpp$]] "" entry ${entry})
    endif()
    file(READ ${ROOT}/${folder}/CMakeLists.txt list)
    string(REGEX REPLACE "#[^\n]*" "" list "${list}")
    string(REGEX REPLACE "[ \t\n()\"]+" ";" words "${list}")
    if(NOT entry IN_LIST words AND NOT "${entry}.cpp" IN_LIST words)
        message(SEND_ERROR "${source} is missing in ${folder}/CMakeLists.txt.")
    endif()
endforeach()
