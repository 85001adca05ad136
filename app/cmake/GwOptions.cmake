# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# What a person can choose, and the compiler settings every target shares (interface target gw_flags).
option(GW_TESTS "Build the tests" OFF)
option(GW_BENCH "Build the benchmarks" OFF)
option(GW_FUZZ "Build the fuzz programs (clang with libFuzzer; tests/fuzz)" OFF)
option(GW_COVERAGE "Instrument for gcov" OFF)
# For a build of everything at once: a changed file then costs more, because its neighbours are compiled with it.
option(GW_UNITY "Compile up to eight sources of a target at once" OFF)
set(GW_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
# Not CMAKE_POSITION_INDEPENDENT_CODE, which gives programs -fPIE: a precompiled header is shared only between equal flags.
add_compile_options(-fPIC)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Dev CACHE STRING "" FORCE)
endif()
# Dev compiles fast, keeps assertions and names the line of a crash.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1" CACHE STRING "" FORCE)
set(CMAKE_C_FLAGS_DEV "-O1 -g1" CACHE STRING "" FORCE)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG" CACHE STRING "" FORCE)

find_program(GW_CCACHE ccache)
if(GW_CCACHE)
  # Without these sloppiness flags ccache refuses every file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" ${GW_CCACHE})
endif()
find_program(GW_MOLD mold)
if(GW_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(gw_flags INTERFACE)
if(MSVC)
  target_compile_options(gw_flags INTERFACE /W4 /WX /permissive- /utf-8)
else()
  target_compile_options(gw_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                         -Werror)
  if(GW_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC takes the anonymous namespace of an included source for one of a header; and it collects garbage for want of 128 MB.
    target_compile_options(gw_flags INTERFACE -Wno-subobject-linkage "SHELL:--param ggc-min-heapsize=1000000")
  endif()
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(gw_flags INTERFACE -fstack-protector-strong -D_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro,-z,now)
  endif()
endif()
target_compile_definitions(gw_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 GW_VERSION="${PROJECT_VERSION}")
# Qt switches its assertions off in every build type it does not know.
target_compile_definitions(gw_flags INTERFACE $<$<NOT:$<CONFIG:Release>>:QT_FORCE_ASSERTS>)
if(GW_SANITIZE)
  add_compile_options(-fsanitize=${GW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${GW_SANITIZE})
endif()
if(GW_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
