# The rules every target of ours is built by: strict Qt, strict warnings, sanitizers on request.
add_library(code_rules INTERFACE)
target_compile_definitions(code_rules INTERFACE
  QT_NO_KEYWORDS
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_MESSAGELOGCONTEXT
  SMARTUP_VERSION="${PROJECT_VERSION}")
if(NOT MSVC)
  # Among neighbours that are read together a local name may be one that another has at its margin.
  target_compile_options(code_rules INTERFACE -Wall -Wextra -Wpedantic -Wconversion
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:READ_TOGETHER>>>:-Wshadow>)
  # What stands in an unnamed namespace is thought to come from a header when its file is not the first one.
  target_compile_options(code_rules INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:$<TARGET_PROPERTY:READ_TOGETHER>>>:-Wno-subobject-linkage>)
  if(SMARTUP_WERROR)
    target_compile_options(code_rules INTERFACE -Werror)
  endif()
  if(SMARTUP_SANITIZE)
    # The three that look at every single access double the time of a build: what null and object-size find,
    # AddressSanitizer stops at, too, and the machines this runs on read unaligned words. Qt 6.4 compares empty lists
    # by memcmp() with null and a size of 0, which is what nonnull-attribute would report.
    target_compile_options(code_rules INTERFACE -fsanitize=address,undefined
      -fno-sanitize=null,alignment,object-size,nonnull-attribute -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(code_rules INTERFACE -fsanitize=address,undefined)
  endif()
else()
  target_compile_options(code_rules INTERFACE /W4 /permissive- /Zc:__cplusplus /utf-8)
  if(SMARTUP_WERROR)
    target_compile_options(code_rules INTERFACE /WX)
  endif()
endif()

# Collects the sources of one room or floor. A new file needs no edit of a list: CONFIGURE_DEPENDS looks again at each build.
function(smartup_sources out)
  set(patterns)
  foreach(dir IN LISTS ARGN)
    list(APPEND patterns "${dir}/*.cpp" "${dir}/*.h")
  endforeach()
  file(GLOB_RECURSE found CONFIGURE_DEPENDS ${patterns})
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# Which of the sources may be read as one: a list of groups, their files divided by "|". It is looked up again when one changes.
function(smartup_neighbours out)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(script "${PROJECT_SOURCE_DIR}/scripts/neighbours.py")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN} "${script}")
  execute_process(COMMAND "${Python3_EXECUTABLE}" "${script}" 8 ${ARGN}
    OUTPUT_VARIABLE groups OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE ";" "|" groups "${groups}")
  string(REPLACE "\n" ";" groups "${groups}")
  set(${out} ${groups} PARENT_SCOPE)
endfunction()

# Reads neighbours as one source, so that each header is read once for several of them: a build from nothing takes a fraction
# of the time, a build after a small change more.
function(smartup_read_together target)
  if(NOT SMARTUP_UNITY)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  smartup_neighbours(groups ${sources})
  set(number 0)
  foreach(group IN LISTS groups)
    string(REPLACE "|" ";" group "${group}")
    math(EXPR number "${number} + 1")
    set_source_files_properties(${group} PROPERTIES UNITY_GROUP "together_${number}")
  endforeach()
  set_target_properties(${target} PROPERTIES READ_TOGETHER ON UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# Headers that nearly every file of a floor reads are read once. Only a matter of speed: each file still includes what it
# uses, and the analysers, which know nothing of this, fail on one that does not.
set(SMARTUP_PRECOMPILE_models <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QLocale> <QMap> <QMetaType> <QObject> <QString> <QStringList> <algorithm> <array> <chrono> <functional> <memory>
  <optional> <span> <vector>)
set(SMARTUP_PRECOMPILE_app ${SMARTUP_PRECOMPILE_models} <QCoroFuture> <QCoroTask> <QDir> <QFile> <QSqlQuery> <QTimer> <QUuid>)
set(SMARTUP_PRECOMPILE_ui ${SMARTUP_PRECOMPILE_models} <QComboBox> <QGridLayout> <QHeaderView> <QLabel> <QLineEdit> <QPainter>
  <QPushButton> <QTableView> <QToolButton> <QVBoxLayout>)
# Tests, by their floor. In a build from nothing, where no change can be read twice, a few headers of our own come with them.
set(qt_tests ${SMARTUP_PRECOMPILE_models} <QSignalSpy> <QTemporaryDir> <QTest>)
set(qt_services <QCoroFuture> <QCoroTask> <QElapsedTimer> <QFile> <QSqlDatabase> <QSqlError> <QSqlQuery> <QTimer> <QUrl>)
set(SMARTUP_PRECOMPILE_test_models ${qt_tests})
set(SMARTUP_PRECOMPILE_test_layering ${qt_tests})
set(SMARTUP_PRECOMPILE_test_app ${qt_tests} ${qt_services})
set(SMARTUP_PRECOMPILE_test_ui ${qt_tests} <QApplication> <QLabel> <QLineEdit> <QPushButton> <QTableView> <QUrl>)
set(SMARTUP_PRECOMPILE_test_desk ${qt_tests} ${qt_services} <QApplication> <QLabel> <QLineEdit> <QPushButton> <QTableView>)
set(SMARTUP_PRECOMPILE_test_ctl ${qt_tests} <QProcess> <QSqlDatabase> <QSqlQuery>)
if(SMARTUP_UNITY)
  list(APPEND SMARTUP_PRECOMPILE_test_models [["models/catalogue/DocumentCatalog.h"]] [["models/journal/JournalRecords.h"]])
  list(APPEND SMARTUP_PRECOMPILE_test_app [["app/api/SmartupClient.h"]] [["app/sandbox/SandboxEngine.h"]]
    [["models/journal/JournalRecords.h"]] [["tests/support/FixedClock.h"]])
  list(APPEND SMARTUP_PRECOMPILE_test_ui [["models/journal/JournalRecords.h"]] [["ui/shell/MessageBar.h"]] [["ui/shell/Page.h"]])
  list(APPEND SMARTUP_PRECOMPILE_test_desk [["ui/journal/JournalPage.h"]])
  list(APPEND SMARTUP_PRECOMPILE_test_ctl [["tests/ctl/CommandBench.h"]])
endif()
