# What the program carries inside itself. Reference data and migrations belong to the core, icons to the window.
file(GLOB recp_ts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
qt_add_lrelease(recp_core TS_FILES ${recp_ts} QM_FILES_OUTPUT_VARIABLE recp_qm OPTIONS -silent)
foreach(qm ${recp_qm})
    get_filename_component(name ${qm} NAME)
    set_source_files_properties(${qm} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
qt_add_resources(recp_core recp_i18n PREFIX /recp/i18n FILES ${recp_qm})

file(GLOB_RECURSE recp_data CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/resources
    ${CMAKE_SOURCE_DIR}/resources/*.json ${CMAKE_SOURCE_DIR}/resources/*.sql)
foreach(file ${recp_data})
    set_source_files_properties(${CMAKE_SOURCE_DIR}/resources/${file} PROPERTIES QT_RESOURCE_ALIAS ${file})
endforeach()
list(TRANSFORM recp_data PREPEND ${CMAKE_SOURCE_DIR}/resources/)
qt_add_resources(recp_core recp_data PREFIX /recp FILES ${recp_data})
