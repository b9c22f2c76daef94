# The window's icons under :/recp-icons; 16x16, 1.4 px lines, currentColor is replaced by the theme.
file(GLOB recp_icons CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.svg)
foreach(icon ${recp_icons})
    get_filename_component(name ${icon} NAME)
    set_source_files_properties(${icon} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
qt_add_resources(recp_gui recp_icons PREFIX /recp-icons FILES ${recp_icons})
