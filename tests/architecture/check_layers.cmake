# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -DSCRATCH=<folder> -P check_layers.cmake
# Fails when a file includes what its layer must not see, and first proves on bad files that it would.
cmake_policy(VERSION 3.25)

set(qt [[^<Q]])
set(qt_modules [[^<Qt[A-Z][A-Za-z]*(/|>)]])
set(qt_widgets [[^<Q(Application|MainWindow|Menu|MenuBar|StatusBar|ToolBar|Label|ComboBox|Splitter|Style[a-zA-Z]*|[A-Za-z]*(Widget|Dialog|Layout|Button|View|Edit|Box|Delegate))>]])
set(qt_charts [[^<Q([A-Za-z]*Chart|ChartView|[A-Za-z]*Series|[A-Za-z]*Axis|[A-Za-z]*BarSet|Legend)>]])
set(json [[^<nlohmann/]])
set(json_but_forward [[^<nlohmann/(json\.hpp|[^j])]])
set(not_from_root [[^"[^/]*\.h"]])

# layer_rule(files files-excepted forbidden-include bad-file bad-include): three regexes, and a file with an
# include that the rule must refuse.
set(rule_count 0)
function(layer_rule files except forbidden bad_file bad_include)
    foreach(column files except forbidden bad_file bad_include)
        set(${column}_${rule_count} "${${column}}" PARENT_SCOPE)
    endforeach()
    math(EXPR next "${rule_count} + 1")
    set(rule_count ${next} PARENT_SCOPE)
endfunction()

layer_rule([[^(core|ui|app|tests)/]] none "${qt_modules}"
    core/support/bad.h [[<QtCharts>]])
layer_rule([[^(core|ui|app|tests)/]] none "${not_from_root}"
    core/support/bad.h [["neighbour.h"]])
layer_rule([[^core/]] none "${qt}"
    core/bad.cpp [[<QString>]])
layer_rule([[^core/]] none [[^"(ui|app|tests)/]]
    core/bad.cpp [["ui/main_window.h"]])
layer_rule([[^core/]] [[^core/(io|catalog)/.*\.cpp$]] "${json_but_forward}"
    core/bad.cpp [[<nlohmann/json.hpp>]])
layer_rule([[^core/support/]] none [[^"core/(units|time|serving|catalog|scenario|estimation|analysis|io)/]]
    core/support/bad.cpp [["core/units/unit_table.h"]])
layer_rule([[^core/units/]] none [[^"core/(time|serving|catalog|scenario|estimation|analysis|io)/]]
    core/units/bad.cpp [["core/catalog/catalog.h"]])
layer_rule([[^core/time/]] none [[^"core/(catalog|serving|scenario|estimation|analysis|io)/]]
    core/time/bad.cpp [["core/scenario/study.h"]])
layer_rule([[^core/serving/]] none [[^"core/(catalog|scenario|estimation|analysis|io)/]]
    core/serving/bad.cpp [["core/io/table.h"]])
layer_rule([[^core/catalog/]] none [[^"core/(scenario|estimation|analysis)/]]
    core/catalog/bad.cpp [["core/scenario/study.h"]])
layer_rule([[^core/scenario/]] none [[^"core/(estimation|analysis|io)/]]
    core/scenario/bad.cpp [["core/estimation/breakdown.h"]])
layer_rule([[^core/estimation/]] none [[^"core/(analysis|io)/]]
    core/estimation/bad.cpp [["core/analysis/compare.h"]])
layer_rule([[^core/analysis/]] none [[^"core/io/]]
    core/analysis/bad.cpp [["core/io/study_json.h"]])
layer_rule([[^ui/]] none "${json}"
    ui/bad.cpp [[<nlohmann/json_fwd.hpp>]])
layer_rule([[^ui/]] none [[^"(app|tests)/]]
    ui/bad.cpp [["app/resource_folder.h"]])
layer_rule([[^ui/presentation/]] none "${qt_widgets}"
    ui/presentation/bad.cpp [[<QLineEdit>]])
layer_rule([[^ui/presentation/]] none "${qt_charts}"
    ui/presentation/bad.cpp [[<QBarSeries>]])
layer_rule([[^ui/presentation/]] none [[^"ui/(widgets|charts|pages|dialogs|export|main_window)]]
    ui/presentation/bad.cpp [["ui/widgets/field_form.h"]])
layer_rule([[^ui/(widgets|charts|pages|dialogs|main_window)]] none [[^"core/io/]]
    ui/main_window.cpp [["core/io/study_json.h"]])
layer_rule([[^ui/(widgets|charts|pages|dialogs|export|main_window)]] none [[^"core/estimation/(formulas|methods)/]]
    ui/dialogs/bad.cpp [["core/estimation/formulas/training.h"]])
layer_rule([[^ui/charts/plots/]] none "${qt_charts}"
    ui/charts/plots/bad.cpp [[<QChart>]])
layer_rule([[^ui/(widgets|charts|export)/]] none [[^"ui/(pages|dialogs|main_window)]]
    ui/charts/bad.cpp [["ui/pages/compare_page.h"]])
layer_rule([[^ui/(pages|dialogs)/]] none [[^"ui/main_window]]
    ui/pages/bad.cpp [["ui/main_window.h"]])
layer_rule([[^app/]] [[^app/gui/]] "${qt}"
    app/cli/bad.cpp [[<QFile>]])
layer_rule([[^app/]] [[^app/gui/]] [[^"ui/]]
    app/cli/bad.cpp [["ui/presentation/text.h"]])
layer_rule([[^app/]] none "${json}"
    app/cli/bad.cpp [[<nlohmann/json.hpp>]])
math(EXPR last_rule "${rule_count} - 1")

# Sets the variable named by out to a line for each include of the file that breaks one of the rules.
function(find_breaches root file out)
    set(breaches "")
    file(STRINGS ${root}/${file} lines REGEX "^[ \t]*#[ \t]*include")
    list(TRANSFORM lines REPLACE "^[ \t]*#[ \t]*include[ \t]*([<\"][^>\"]*[>\"]).*" "\\1")
    foreach(index RANGE ${last_rule})
        if(NOT file MATCHES "${files_${index}}" OR file MATCHES "${except_${index}}")
            continue()
        endif()
        foreach(line IN LISTS lines)
            if(line MATCHES "${forbidden_${index}}")
                list(APPEND breaches "${file} must not include ${line} (rule ${index})")
            endif()
        endforeach()
    endforeach()
    set(${out} "${breaches}" PARENT_SCOPE)
endfunction()

# The self-test: each rule refuses its bad include, and lets a harmless one pass.
foreach(index RANGE ${last_rule})
    set(file ${bad_file_${index}})
    file(WRITE ${SCRATCH}/${file} "#include ${bad_include_${index}}\n")
    find_breaches(${SCRATCH} ${file} breaches)
    string(FIND "${breaches}" "(rule ${index})" found)
    if(found EQUAL -1)
        message(SEND_ERROR "Rule ${index} does not refuse ${bad_include_${index}} in ${file}.")
    endif()
    file(WRITE ${SCRATCH}/${file} "#include <string>\n")
    find_breaches(${SCRATCH} ${file} breaches)
    if(breaches)
        message(SEND_ERROR "A harmless include is refused: ${breaches}")
    endif()
endforeach()

file(GLOB_RECURSE sources RELATIVE ${ROOT}
    ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp
)
foreach(file IN LISTS sources)
    find_breaches(${ROOT} ${file} breaches)
    foreach(breach IN LISTS breaches)
        message(SEND_ERROR "${breach}")
    endforeach()
endforeach()
list(LENGTH sources count)
message(STATUS "${rule_count} rules hold in ${count} files.")
