# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=<fourfold-cli> -DPAGE=<man page> -P check_man_page.cmake
# Fails when the verbs in the help and in the man page differ.
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
