# The house rules (language, warnings, sanitizers) and room() = one target with its allowed neighbours.
option(KLUWEN_TESTS "Build the tests and benchmarks" ON)
option(KLUWEN_WERROR "Warnings are errors" ON)
set(KLUWEN_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined")
# Files of a room compiled together share what they include, which is most of the work: names must differ within a room.
set(KLUWEN_TOGETHER 1 CACHE STRING "How many files of a room are compiled as one")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS=1) # moc 6.4 stumbles over GCC's <concepts>, so it skips it
set(CMAKE_OPTIMIZE_DEPENDENCIES ON) # a room compiles without waiting for its neighbours to be archived
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

add_library(house_rules INTERFACE)
target_include_directories(house_rules INTERFACE ${CMAKE_SOURCE_DIR})
target_include_directories(house_rules SYSTEM INTERFACE ${EXPECTED_INCLUDE})
target_compile_definitions(house_rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(house_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wnull-dereference $<$<BOOL:${KLUWEN_WERROR}>:-Werror>)
# GCC 12 follows null pointers into Qt's inlined containers and sees some that cannot be: told, but no error.
target_compile_options(house_rules INTERFACE -Wno-error=null-dereference)
if(KLUWEN_TOGETHER GREATER 1)
  # A name may hide one of another file here; where each file stands alone, hiding is an error.
  target_compile_options(house_rules INTERFACE -Wno-shadow)
endif()
if(KLUWEN_SANITIZE)
  # Null-dereference analysis gives false alarms on instrumented code.
  target_compile_options(house_rules INTERFACE -fsanitize=${KLUWEN_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined -Wno-null-dereference -Wno-maybe-uninitialized)
  # The tests' own lines do without the checks for undefined behaviour: the product has them, and they triple the build.
  target_compile_options(house_rules INTERFACE $<$<BOOL:$<TARGET_PROPERTY:KLUWEN_TEST>>:-fno-sanitize=undefined>)
  target_link_options(house_rules INTERFACE -fsanitize=${KLUWEN_SANITIZE})
endif()

find_program(MOLD mold)
if(MOLD)
  target_link_options(house_rules INTERFACE -fuse-ld=mold)
endif()
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # ccache must look through precompiled headers and trust their contents.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
  target_compile_options(house_rules INTERFACE -fpch-preprocess)
endif()

# One precompiled header for the core and one for the ui, shared by all rooms.
file(WRITE ${CMAKE_BINARY_DIR}/empty.cpp.in "// holds a precompiled header\n")
configure_file(${CMAKE_BINARY_DIR}/empty.cpp.in ${CMAKE_BINARY_DIR}/empty.cpp COPYONLY)
add_library(pch_core STATIC ${CMAKE_BINARY_DIR}/empty.cpp)
target_link_libraries(pch_core PUBLIC Qt6::Core house_rules)
target_precompile_headers(pch_core PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch_core.h)
add_library(pch_ui STATIC ${CMAKE_BINARY_DIR}/empty.cpp)
target_link_libraries(pch_ui PUBLIC Qt6::Core Qt6::Concurrent Qt6::Gui Qt6::Widgets Qt6::Svg Qt6::PrintSupport Qt6::Charts house_rules)
target_precompile_headers(pch_ui PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch_ui.h)

# compile_together(target): see KLUWEN_TOGETHER.
function(compile_together target)
  if(KLUWEN_TOGETHER GREATER 1)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${KLUWEN_TOGETHER})
  endif()
endfunction()

# room(core/base SOURCES error.cpp ... USES core/base ... LIBRARIES Qt6::Foo ...)
# A room is the target <layer>_<name>; USES names the rooms whose headers it may include.
function(room path)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  string(REPLACE "/" "_" target ${path})
  add_library(${target} STATIC ${ROOM_SOURCES})
  if(path MATCHES "^ui/")
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_link_libraries(${target} PUBLIC Qt6::Core Qt6::Concurrent Qt6::Gui Qt6::Widgets Qt6::Svg Qt6::PrintSupport Qt6::Charts)
    target_precompile_headers(${target} REUSE_FROM pch_ui)
  else()
    target_link_libraries(${target} PUBLIC Qt6::Core)
    target_precompile_headers(${target} REUSE_FROM pch_core)
  endif()
  target_link_libraries(${target} PUBLIC house_rules)
  compile_together(${target})
  foreach(used ${ROOM_USES})
    string(REPLACE "/" "_" neighbour ${used})
    target_link_libraries(${target} PUBLIC ${neighbour})
  endforeach()
  target_link_libraries(${target} PUBLIC ${ROOM_LIBRARIES})
  list(TRANSFORM ROOM_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  set_property(GLOBAL APPEND PROPERTY KLUWEN_TRANSLATED ${ROOM_SOURCES})
endfunction()

# room_test(core/base SOURCES text_test.cpp ... USES core/base ... SHARDS 2): one test program a room, core_base_test.
function(room_test path)
  cmake_parse_arguments(ROOM "" "SHARDS" "SOURCES;USES;LIBRARIES" ${ARGN})
  string(REPLACE "/" "_" target ${path})
  set(target ${target}_test)
  add_executable(${target} ${ROOM_SOURCES})
  if(path MATCHES "^ui/")
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_link_libraries(${target} PRIVATE test_support_ui)
    target_precompile_headers(${target} REUSE_FROM pch_test_ui)
  else()
    target_link_libraries(${target} PRIVATE test_support)
    target_precompile_headers(${target} REUSE_FROM pch_test_core)
  endif()
  foreach(used ${ROOM_USES})
    string(REPLACE "/" "_" neighbour ${used})
    target_link_libraries(${target} PRIVATE ${neighbour})
  endforeach()
  target_link_libraries(${target} PRIVATE ${ROOM_LIBRARIES} house_rules)
  set_target_properties(${target} PROPERTIES KLUWEN_TEST ON)
  # One process runs all tests of a room: starting one for every test took longer than the tests. Those of a room with
  # SHARDS are dealt over so many processes, and those with most run first, so that no core waits for the other.
  if(NOT ROOM_SHARDS)
    set(ROOM_SHARDS 1)
  endif()
  math(EXPR last "${ROOM_SHARDS} - 1")
  foreach(shard RANGE ${last})
    set(name ${path})
    if(ROOM_SHARDS GREATER 1)
      math(EXPR number "${shard} + 1")
      string(APPEND name ".${number}")
    endif()
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES TIMEOUT 1200 COST ${ROOM_SHARDS}
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;GTEST_TOTAL_SHARDS=${ROOM_SHARDS};GTEST_SHARD_INDEX=${shard}")
  endforeach()
endfunction()

# room_resources(core/model schema a.json b.json ...): builds resources/<name>/* into the program under ":/<name>".
# The room's code must call Q_INIT_RESOURCE(<name>) before first use, because a static library drops what nobody names.
function(room_resources path name)
  string(REPLACE "/" "_" target ${path})
  set(entries "")
  foreach(file ${ARGN})
    string(APPEND entries "    <file alias=\"${file}\">${CMAKE_SOURCE_DIR}/resources/${name}/${file}</file>\n")
  endforeach()
  set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc)
  file(GENERATE OUTPUT ${qrc} CONTENT "<RCC>\n  <qresource prefix=\"/${name}\">\n${entries}  </qresource>\n</RCC>\n")
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/${name}_resource.cpp)
  list(TRANSFORM ARGN PREPEND ${CMAKE_SOURCE_DIR}/resources/${name}/ OUTPUT_VARIABLE files)
  add_custom_command(OUTPUT ${generated} COMMAND Qt6::rcc --name ${name} --output ${generated} ${qrc}
                     DEPENDS ${qrc} ${files} VERBATIM)
  target_sources(${target} PRIVATE ${generated})
  set_source_files_properties(${generated} PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
