// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/trace_reader.h"

#include "core/catalog/trace_name.h"
#include "ui/presentation/own_files.h"
#include "ui/presentation/text.h"

#include <QDir>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The user's folder of traces; empty where there is none.
QString folderOfTraces(const Catalog &catalog)
{
    const TraceLibrary *library = catalog.traceLibrary().get();
    const bool hasFolder = library != nullptr && !library->folders().user.empty();
    return hasFolder ? toQString(library->folders().user) + u"/hourly"_s : QString();
}

/// Whether the file that a name means, beside the study or in the user's folder, is large.
bool isLargeFile(const Catalog &catalog, const QString &studyFolder, const std::string &name)
{
    const QString file = toQString(takeApart(name).file);
    const QString own = folderOfTraces(catalog);
    return isLargeToRead(QDir(studyFolder).filePath(file))
           || (!own.isEmpty() && isLargeToRead(QDir(own).filePath(file)));
}

/// Whether the user's folder is still to be looked through and that takes long.
bool isLongList(const Catalog &catalog)
{
    const QString folder = folderOfTraces(catalog);
    return !folder.isEmpty() && !catalog.traceLibrary()->isListed() && isLargeToRead(folder);
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
    if (!isLongList(catalog) && !isLargeFile(catalog, studyFolder, name)) {
        adopt(catalog.trace(name));
        return;
    }
    const auto read = std::make_shared<std::optional<Result<HourlyTrace>>>();
    m_work.start(
        [read, catalog, name](const BackgroundWork::GoesOn &goesOn) {
            static_cast<void>(catalog.entries(EntryKind::Trace));
            if (goesOn(0))
                *read = catalog.trace(name);
        },
        [this, read] {
            adopt(*std::move(*read));
            emit finished();
        });
}

Catalog TraceReader::listable(const Catalog &catalog) const
{
    return isReading() && isLongList(catalog) ? Catalog() : catalog;
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
