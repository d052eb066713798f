// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QComboBox>

#include <string>

namespace fourfold {

/// Hourly traces of the catalogue, the one in use, and a file of the user's own.
class TracePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit TracePicker(QWidget *parent = nullptr);

    void list(const Catalog &catalog, const std::string &chosen);
    /// Asks for a file and takes it.
    void askForFile();
    /// Takes a file; of several series the one that the user picks.
    void openFile(const QString &path);

signals:
    /// A trace was picked, as a scenario names it.
    void picked(const QString &name);
    /// A file is no trace, and why.
    void failed(const QString &problem);

private:
    QString m_chosen;
};

} // namespace fourfold
