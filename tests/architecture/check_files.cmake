# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P check_files.cmake
# Fails when a file names a folder of somebody's machine, or a source file says nothing of its licence.
cmake_policy(VERSION 3.25)

set(parts app core resources tests translations ui CMakeLists.txt CMakePresets.json CONTRIBUTING.md README.md)
foreach(part IN LISTS parts)
    if(EXISTS ${ROOT}/${part})
        list(APPEND present ${part})
    endif()
endforeach()

# Runs grep over the tree; what it prints is wrong.
function(expect_nothing complaint)
    execute_process(
        COMMAND grep --recursive --binary-files=without-match ${ARGN} -- ${present}
        WORKING_DIRECTORY ${ROOT}
        OUTPUT_VARIABLE found
        RESULT_VARIABLE code
    )
    if(code GREATER 1)
        message(SEND_ERROR "grep failed.")
    elseif(found)
        message(SEND_ERROR "${complaint}\n${found}")
    endif()
endfunction()

expect_nothing("Paths of one machine:"
    --line-number --extended-regexp --exclude=check_files.cmake
    "(^|[^[:alnum:]_.$}/-])/(home|mnt|opt|root|tmp|work|Users)/[[:alnum:]_]"
)
expect_nothing("No licence line in:"
    --files-without-match "SPDX-License-Identifier: GPL-3.0-or-later"
    --include=*.cpp --include=*.h --include=*.cmake --include=CMakeLists.txt
)
