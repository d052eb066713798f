// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/presentation/background_work.h"

#include <QString>

#include <optional>
#include <string>

namespace fourfold {

/// Opens one trace at a time: what ships and small files at once, large files of the user beside
/// the event loop, and so does it look through a large folder of traces.
class TraceReader : public QObject
{
    Q_OBJECT

public:
    explicit TraceReader(QObject *parent = nullptr);

    /// Opens a trace, unless it is the one that was asked for last. A file may stand in the folder
    /// of the study.
    void open(const Catalog &catalog, const QString &studyFolder, const std::string &name);
    /// Forgets what was opened, so that it is opened anew.
    void reset();
    /// Gives up what is being read.
    void cancel();

    [[nodiscard]] bool isReading() const { return m_work.isRunning(); }
    /// The catalogue, or an empty one while it is not known yet which traces it has.
    [[nodiscard]] Catalog listable(const Catalog &catalog) const;
    /// What was opened; nothing while it is being read or where it cannot be.
    [[nodiscard]] const std::optional<HourlyTrace> &trace() const { return m_trace; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    void readingChanged(bool isReading);
    /// A large file has been read, or cannot be, or was given up.
    void finished();

private:
    void adopt(Result<HourlyTrace> opened);

    std::string m_name;
    std::optional<HourlyTrace> m_trace;
    std::optional<Error> m_error;
    BackgroundWork m_work;
};

} // namespace fourfold
