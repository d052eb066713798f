// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trace_picker.h"

#include "ui/presentation/own_files.h"
#include "ui/presentation/text.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QSignalBlocker>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourfold {
TracePicker::TracePicker(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QString name = itemData(index).toString();
        if (name.isEmpty())
            askForFile();
        else
            emit picked(name);
    });
}

void TracePicker::list(const Catalog &catalog, const std::string &chosen)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const Entry &entry : catalog.entries(EntryKind::Trace))
        addItem(toQString(entry.name), toQString(entry.id));
    const Entry *entry = catalog.find(EntryKind::Trace, chosen);
    m_chosen = toQString(entry == nullptr ? std::string_view(chosen) : entry->id);
    if (!chosen.empty() && entry == nullptr)
        addItem(m_chosen.section(u'/', -1), m_chosen);
    insertSeparator(count());
    addItem(tr("Open a file…"), QString());
    setCurrentIndex(chosen.empty() ? -1 : findData(m_chosen));
}

void TracePicker::askForFile()
{
    setCurrentIndex(findData(m_chosen));
    const QString path =
        QFileDialog::getOpenFileName(window(), tr("Open an hourly trace"), {},
                                     tr("Hourly intensities (*.csv *.json *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void TracePicker::openFile(const QString &path)
{
    if (!isLargeToRead(path)) {
        take(tracesIn(path));
        return;
    }
    const auto names = std::make_shared<std::optional<Result<QStringList>>>();
    m_work.start([names, path](const BackgroundWork::GoesOn &) { *names = tracesIn(path); },
                 [this, names] { take(**names); });
}

void TracePicker::take(const Result<QStringList> &names)
{
    if (!names) {
        emit failed(errorText(names.error()));
        return;
    }
    if (names->size() == 1) {
        emit picked(names->first());
        return;
    }
    bool isPicked = false;
    const QString name = QInputDialog::getItem(window(), tr("Open an hourly trace"),
                                               tr("The file holds several series. Take:"), *names,
                                               0, false, &isPicked);
    if (isPicked)
        emit picked(name);
}

} // namespace fourfold
