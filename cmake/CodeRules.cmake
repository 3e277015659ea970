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
  target_compile_options(code_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
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

# Headers that nearly every file of a floor reads are read once. Only a matter of speed: each file still includes what it
# uses, and the analysers, which know nothing of this, fail on one that does not.
set(SMARTUP_PRECOMPILE_models <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QLocale> <QMap> <QMetaType> <QObject> <QString> <QStringList> <algorithm> <array> <chrono> <functional> <memory>
  <optional> <span> <vector>)
set(SMARTUP_PRECOMPILE_app ${SMARTUP_PRECOMPILE_models} <QCoroFuture> <QCoroTask> <QDir> <QFile> <QSqlQuery> <QTimer> <QUuid>)
set(SMARTUP_PRECOMPILE_ui ${SMARTUP_PRECOMPILE_models} <QComboBox> <QGridLayout> <QHeaderView> <QLabel> <QLineEdit> <QPainter>
  <QPushButton> <QTableView> <QToolButton> <QVBoxLayout>)
set(SMARTUP_PRECOMPILE_tests ${SMARTUP_PRECOMPILE_models} <QSignalSpy> <QTemporaryDir> <QTest>)
