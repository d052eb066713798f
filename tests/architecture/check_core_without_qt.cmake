# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -DSCRATCH=<build folder> -DCTEST=<ctest> [-DGENERATOR=…] [-DOPTIONS=…] -P …
# The core and the command line configure, build and run where Qt cannot be found, and every header of
# the core compiles alone.
cmake_policy(VERSION 3.25)

execute_process(COMMAND_ERROR_IS_FATAL ANY COMMAND ${CMAKE_COMMAND}
    -S ${ROOT} -B ${SCRATCH} -G ${GENERATOR} ${OPTIONS}
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
    -DCMAKE_VERIFY_INTERFACE_HEADER_SETS=ON
    -DFOURFOLD_BUILD_UI=OFF
)
execute_process(COMMAND_ERROR_IS_FATAL ANY
    COMMAND ${CMAKE_COMMAND} --build ${SCRATCH} --target all all_verify_interface_header_sets
)
execute_process(COMMAND_ERROR_IS_FATAL ANY
    COMMAND ${CTEST} --test-dir ${SCRATCH} --output-on-failure --label-exclude architecture
)
