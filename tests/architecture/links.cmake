# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures tiny projects with the real CounterfoilModule.cmake: one that keeps the layers must pass, every other must
# stop with its reason.

function(configure name modules)
    set(folder ${WORK}/${name})
    file(REMOVE_RECURSE ${folder})
    file(WRITE ${folder}/empty.cpp "")
    file(WRITE ${folder}/packaging/cmake/precompiled.h "")
    file(WRITE ${folder}/CMakeLists.txt "
cmake_minimum_required(VERSION 3.25)
project(Links LANGUAGES CXX)
add_library(counterfoil_options INTERFACE)
foreach(component Core Widgets WebEngineWidgets)
    add_library(Qt6::\${component} INTERFACE IMPORTED)
endforeach()
include(${SOURCE}/packaging/cmake/CounterfoilModule.cmake)
${modules}")
    execute_process(COMMAND ${CMAKE_COMMAND} -S ${folder} -B ${folder}/build -G Ninja -D CMAKE_CXX_COMPILER=${COMPILER}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_refused name modules reason)
    configure(${name} "${modules}")
    if(result EQUAL 0)
        message(SEND_ERROR "${name}: configured, but should have been refused")
    elseif(NOT output MATCHES "${reason}")
        message(SEND_ERROR "${name}: refused without the reason \"${reason}\":\n${output}")
    else()
        message(STATUS "${name}: refused")
    endif()
endfunction()

set(base "counterfoil_add_module(NAME base LAYER 0 SOURCES empty.cpp)\n")
set(money "counterfoil_add_module(NAME money LAYER 1 DEPENDS base SOURCES empty.cpp)\n")

configure(allowed "${base}${money}counterfoil_add_module(NAME ui LAYER 8 DEPENDS money QT Core Widgets SOURCES empty.cpp)")
if(NOT result EQUAL 0)
    message(SEND_ERROR "a project that keeps the layers was refused:\n${output}")
endif()
expect_refused(sideways "${base}${money}counterfoil_add_module(NAME net LAYER 1 DEPENDS base money SOURCES empty.cpp)"
    "net \\(layer 1\\) may not use money \\(layer 1\\)")
expect_refused(up "${base}counterfoil_add_module(NAME store LAYER 3 SOURCES empty.cpp)
counterfoil_add_module(NAME money LAYER 1 DEPENDS base store SOURCES empty.cpp)"
    "money \\(layer 1\\) may not use store \\(layer 3\\)")
expect_refused(later "${base}counterfoil_add_module(NAME money LAYER 1 DEPENDS store SOURCES empty.cpp)
counterfoil_add_module(NAME store LAYER 3 SOURCES empty.cpp)"
    "counterfoil_store")
expect_refused(widgets "${base}counterfoil_add_module(NAME billing LAYER 4 DEPENDS base QT Core Widgets SOURCES empty.cpp)"
    "billing \\(layer 4\\) may not use Qt Widgets")
expect_refused(browser "${base}counterfoil_add_module(NAME ui LAYER 9 DEPENDS base QT Core WebEngineWidgets SOURCES empty.cpp)"
    "ui may not use Qt WebEngineWidgets")
