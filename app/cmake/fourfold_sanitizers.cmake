# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fourfold_sanitizers: run-time checks. The core links it PUBLIC, and with it everything else.
set(FOURFOLD_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")
option(FOURFOLD_ASSERTIONS "Keep the assertions of the standard library and of Qt" OFF)

add_library(fourfold_sanitizers INTERFACE)
if(FOURFOLD_SANITIZE)
    set(flags -fsanitize=${FOURFOLD_SANITIZE} -fno-omit-frame-pointer)
    if(FOURFOLD_SANITIZE MATCHES "undefined")
        list(APPEND flags -fno-sanitize-recover=undefined)
    endif()
    target_compile_options(fourfold_sanitizers INTERFACE ${flags})
    target_link_options(fourfold_sanitizers INTERFACE ${flags})
endif()
if(FOURFOLD_ASSERTIONS)
    target_compile_definitions(fourfold_sanitizers INTERFACE _GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS)
endif()
