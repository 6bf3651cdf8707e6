# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler, warnings, linker and cache, once for every target.

option(COUNTERFOIL_TESTS "Build the tests" ON)
option(COUNTERFOIL_GUI "Build the window" ON)
option(COUNTERFOIL_UNITY "Compile the sources of a module together: a whole build takes half the time, one changed file more" OFF)
set(COUNTERFOIL_SANITIZE "" CACHE STRING "Sanitizers for every target, for example address,undefined")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()
# Places in a stack trace are what is asked for; more makes a test with sanitizers 400 MB, and linking it as long as compiling it.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
if(COUNTERFOIL_SANITIZE)
    set(CMAKE_CXX_FLAGS_DEBUG "-g1")
endif()
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

add_library(counterfoil_options INTERFACE)
target_compile_definitions(counterfoil_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 COUNTERFOIL_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(counterfoil_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
        -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Werror -fstack-protector-strong)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # g++ 12 warns about its own std::string (GCC bugs 105329 and 105651)
        target_compile_options(counterfoil_options INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
    endif()
    if(COUNTERFOIL_UNITY)
        # g++ takes the hidden types of what is included for a header's, and each hidden name for everybody's
        target_compile_options(counterfoil_options INTERFACE -Wno-subobject-linkage -Wno-shadow)
    endif()
    find_program(MOLD_PROGRAM mold)
    if(MOLD_PROGRAM)
        target_link_options(counterfoil_options INTERFACE -fuse-ld=mold)
    endif()
endif()
if(COUNTERFOIL_SANITIZE)
    target_compile_options(counterfoil_options INTERFACE -fsanitize=${COUNTERFOIL_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(counterfoil_options INTERFACE -fsanitize=${COUNTERFOIL_SANITIZE})
endif()
