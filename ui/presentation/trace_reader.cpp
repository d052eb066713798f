// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/trace_reader.h"

#include "core/catalog/trace_name.h"
#include "ui/presentation/text.h"

#include <QDir>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace fourfold {
namespace {

/// A year of hours is smaller, one of five minutes larger.
constexpr qint64 kLargeBytes = 500'000;

bool isLargeFile(const QString &studyFolder, const std::string &name)
{
    const QString file = toQString(takeApart(name).file);
    return QFileInfo(QDir(studyFolder), file).size() > kLargeBytes;
}

} // namespace

TraceReader::TraceReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &BackgroundWork::runningChanged, this, &TraceReader::readingChanged);
}

void TraceReader::open(const Catalog &catalog, const QString &studyFolder, const std::string &name)
{
    if (name == m_name)
        return;
    reset();
    m_name = name;
    if (!isLargeFile(studyFolder, name)) {
        adopt(catalog.trace(name));
        return;
    }
    const auto read = std::make_shared<std::optional<Result<HourlyTrace>>>();
    m_work.start(
        [read, catalog, name](const BackgroundWork::GoesOn &) { *read = catalog.trace(name); },
        [this, read] {
            adopt(*std::move(*read));
            emit finished();
        });
}

void TraceReader::reset()
{
    m_work.cancel();
    m_name.clear();
    m_trace.reset();
    m_error.reset();
}

void TraceReader::cancel()
{
    if (!isReading())
        return;
    m_work.cancel();
    m_error = Error{ErrorCode::CannotRead, m_name,
                    Message{FF_TR_NOOP("Message", "the file was not read to its end: choose it "
                                                  "again, or another trace"),
                            {}}};
    emit finished();
}

void TraceReader::adopt(Result<HourlyTrace> opened)
{
    if (opened)
        m_trace = *std::move(opened);
    else
        m_error = opened.error();
}

} // namespace fourfold
