# What an installed program consists of. The unit of systemd names the program by its path, which is known only when something
# is installed: `cmake --install build/release --prefix /opt/smartup-desk` puts that prefix into it.
include(GNUInstallDirs)

install(TARGETS smartup-desk smartupctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES resources/app/smartup-desk.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/app/smartup-desk.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/app/smartup-desk.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")

if(UNIX AND NOT APPLE)
  install(CODE "
    set(SMARTUP_BINDIR \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
    configure_file(\"${PROJECT_SOURCE_DIR}/resources/systemd/smartup-desk@.service.in\"
      \"${PROJECT_BINARY_DIR}/resources/smartup-desk@.service\" @ONLY)
    file(INSTALL \"${PROJECT_BINARY_DIR}/resources/smartup-desk@.service\"
      DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib/systemd/user\")")
endif()
