# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=<fourfold-cli> -DPAGE=<man page> -P check_man_page.cmake
# Fails when the verbs in the help and in the man page differ, or when an option of a verb stands neither
# where the page speaks of that verb nor among those of all.
cmake_policy(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\n  [a-z-]+" in_help "${help}")
list(TRANSFORM in_help STRIP)

file(READ ${PAGE} page)
string(REGEX REPLACE ".*\n\\.SH VERBS(.*)\n\\.SH ENVIRONMENT.*" "\\1" page "${page}")
string(REPLACE "\\-" "-" page "${page}")
string(REGEX MATCHALL "\n\\.TP\n\\.B [a-z-]+" in_page "${page}")
list(TRANSFORM in_page REPLACE "\n\\.TP\n\\.B " "")

list(SORT in_help)
list(SORT in_page)
if(NOT in_help OR NOT in_help STREQUAL in_page)
    message(FATAL_ERROR "The verbs differ.\n--help: ${in_help}\n${PAGE}: ${in_page}")
endif()

string(REPLACE ";" "," page "${page}")
string(FIND "${page}" "\n.TP\n.B " first)
string(SUBSTRING "${page}" 0 ${first} common)
string(REPLACE "\n.TP\n.B " ";" sections "${page}")
list(REMOVE_AT sections 0)
set(lacking "")
foreach(section IN LISTS sections)
    string(REGEX MATCH "^(catalog )?[a-z-]+" verb "${section}")
    if(verb STREQUAL "help" OR verb MATCHES "^-")
        continue()
    endif()
    string(REPLACE " " ";" words "${verb}")
    execute_process(COMMAND ${PROGRAM} help ${words} OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "\n  --[a-z-]+" options "${help}")
    list(TRANSFORM options STRIP)
    foreach(option IN LISTS options)
        if(NOT "${section}${common}" MATCHES "${option}([^a-z-]|$)")
            list(APPEND lacking "${verb} ${option}")
        endif()
    endforeach()
endforeach()
if(lacking)
    list(JOIN lacking "\n" lacking)
    message(FATAL_ERROR "${PAGE} lacks\n${lacking}")
endif()
