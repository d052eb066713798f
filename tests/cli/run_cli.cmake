# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs PROGRAM with ARGS; see fourfold_add_cli_test.
cmake_policy(VERSION 3.25)

execute_process(
    COMMAND ${PROGRAM} ${ARGS}
    OUTPUT_VARIABLE out
    ERROR_VARIABLE err
    RESULT_VARIABLE code
)
set(message "${out}")
if(NOT EXIT EQUAL 0)
    set(message "${err}")
    if(out)
        message(SEND_ERROR "A failing call printed on stdout:\n${out}")
    endif()
endif()
if(NOT code STREQUAL EXIT)
    message(SEND_ERROR "Exit code ${code}, expected ${EXIT}.\n${out}${err}")
endif()
if(NOT message MATCHES "${PRINTS}")
    message(SEND_ERROR "Expected a match for: ${PRINTS}\n${message}")
endif()
