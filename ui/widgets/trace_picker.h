// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/support/result.h"
#include "ui/presentation/background_work.h"

#include <QComboBox>
#include <QStringList>

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
    /// Takes a file; of several series the one that the user picks. A large file is read beside the
    /// event loop.
    void openFile(const QString &path);

signals:
    /// A trace was picked, as a scenario names it.
    void picked(const QString &name);
    /// A file is no trace, and why.
    void failed(const QString &problem);

private:
    void take(const Result<QStringList> &names);

    QString m_chosen;
    BackgroundWork m_work; ///< of a large file
};

} // namespace fourfold
