// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QWidget>

#include <span>
#include <string>
#include <string_view>
#include <vector>

class QComboBox;
class QLabel;

namespace fourfold {

class StudyDocument;

/// One thing that a setting can be.
struct PickerOption
{
    std::string key;
    Text label;
};

/// A setting of the study that is picked from a short list.
struct PickerRow
{
    const char *name = "";
    Text label;
    Text undoText;
    std::vector<PickerOption> (*options)() = nullptr;
    std::string (*read)(const Settings &settings) = nullptr;
    void (*write)(Settings &settings, const std::string &key) = nullptr;
};

/// The pickers of the page Compare, in order; the basis alone is that of the page 4Ms too.
[[nodiscard]] std::span<const PickerRow> pickerTable();
[[nodiscard]] const PickerRow &pickerRow(std::string_view name);

/// A label and a list, bound to a setting of the open study: a choice is one undo step.
class SettingsPicker : public QWidget
{
    Q_OBJECT

public:
    SettingsPicker(const PickerRow &row, StudyDocument &document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void readSettings();
    void write(int index);

    const PickerRow &m_row;
    StudyDocument &m_document;
    std::vector<PickerOption> m_options;
    QLabel *m_label;
    QComboBox *m_list;
};

} // namespace fourfold
