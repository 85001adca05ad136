# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# `update_translations` runs lupdate over the client's sources; the .qm files are built into the client as resources.
set(GW_TS_FILES "${CMAKE_SOURCE_DIR}/translations/gwanmun_ko.ts" "${CMAKE_SOURCE_DIR}/translations/gwanmun_en.ts")
# The backend speaks through its own bilingual texts, not through Qt's translations.
set(GW_LUPDATE_ARGUMENTS "${CMAKE_SOURCE_DIR}/app" "${CMAKE_SOURCE_DIR}/modules/foundation" "${CMAKE_SOURCE_DIR}/modules/shell"
    "${CMAKE_SOURCE_DIR}/modules/features" -extensions cpp,h -locations none -no-obsolete)

add_custom_target(update_translations
  COMMAND Qt6::lupdate ${GW_LUPDATE_ARGUMENTS} -ts ${GW_TS_FILES}
  WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM
  COMMENT "Collecting texts into translations/*.ts")

# Compiles the .ts files and links them into `target` under :/i18n.
function(gw_add_translations target)
  set(qm_files "")
  foreach(ts IN LISTS GW_TS_FILES)
    get_filename_component(name ${ts} NAME_WE)
    set(qm "${CMAKE_BINARY_DIR}/translations/${name}.qm")
    add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
    list(APPEND qm_files ${qm})
  endforeach()
  qt_add_resources(${target} "${target}_translations" PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/translations" FILES ${qm_files})
endfunction()
