# Everything the house is built with; all of it comes from Debian 12.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Concurrent Widgets Svg PrintSupport Charts Test LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(simdjson REQUIRED)
find_package(CLI11 QUIET)
find_package(nlohmann_json QUIET)
find_package(Threads REQUIRED)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(poppler REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(libsodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(igraph REQUIRED IMPORTED_TARGET igraph)
pkg_check_modules(gvc REQUIRED IMPORTED_TARGET libgvc libcgraph)
find_path(EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
find_path(CLI11_INCLUDE CLI/CLI.hpp REQUIRED)

# Undo is built on the session extension, so a build without it would lie about undo.
include(CheckCSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES sqlite3)
check_c_source_compiles("
  #define SQLITE_ENABLE_SESSION 1
  #define SQLITE_ENABLE_PREUPDATE_HOOK 1
  #include <sqlite3.h>
  int main(void) { return sqlite3session_create(0, \"main\", 0); }" KLUWEN_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT KLUWEN_SQLITE_HAS_SESSION)
  message(FATAL_ERROR "SQLite was built without the session extension; Kluwen needs it for undo. "
                      "Debian's libsqlite3-dev has it.")
endif()
