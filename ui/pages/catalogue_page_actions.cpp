// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of the catalogue does with entries, and how wide their columns are.
#include "ui/dialogs/entry_editor.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/entry_table_model.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/problem_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {

namespace {

constexpr int kMeasuredRows = 40; ///< for the widths of columns

} // namespace

std::span<const CataloguePage::ViewRow> CataloguePage::viewTable()
{
    static constexpr std::array kViews = {
        ViewRow{
            .label = FF_TR_NOOP("CatalogueView", "Table"),
            .help = FF_TR_NOOP("CatalogueView", "All entries found, a row each"),
        },
        ViewRow{
            .label = FF_TR_NOOP("CatalogueView", "Side by side"),
            .help = FF_TR_NOOP("CatalogueView", "The selected entries, a column each"),
        },
        ViewRow{
            .label = FF_TR_NOOP("CatalogueView", "Plot"),
            .help = FF_TR_NOOP("CatalogueView", "The selected entries, or all that were found"),
        },
    };
    return kViews;
}

std::span<const CataloguePage::ActionRow> CataloguePage::actionTable()
{
    static constexpr std::array kActions = {
        ActionRow{
            .name = "useEntry",
            .label = FF_TR_NOOP("CatalogueAction", "Put in"),
            .help = FF_TR_NOOP("CatalogueAction", "Put the entry into the scenario beside; a "
                                                  "double click or dragging does the same"),
            .run = &CataloguePage::use,
            .needs = Needs::Scenario,
        },
        ActionRow{
            .name = "newEntry",
            .label = FF_TR_NOOP("CatalogueAction", "New…"),
            .help = FF_TR_NOOP("CatalogueAction", "Write an entry of your own"),
            .run = &CataloguePage::addBlank,
            .needs = Needs::Nothing,
        },
        ActionRow{
            .name = "copyEntry",
            .label = FF_TR_NOOP("CatalogueAction", "Copy…"),
            .help = FF_TR_NOOP("CatalogueAction", "Write an entry of your own that begins as a "
                                                  "copy of this one"),
            .run = &CataloguePage::addCopy,
            .needs = Needs::Entry,
        },
        ActionRow{
            .name = "editEntry",
            .label = FF_TR_NOOP("CatalogueAction", "Edit…"),
            .help = FF_TR_NOOP("CatalogueAction", "Change the entry; a built-in one is replaced by "
                                                  "one of your own"),
            .run = &CataloguePage::edit,
            .needs = Needs::Entry,
        },
        ActionRow{
            .name = "deleteEntry",
            .label = FF_TR_NOOP("CatalogueAction", "Delete"),
            .help = FF_TR_NOOP("CatalogueAction", "Delete an entry of your own; a built-in one of "
                                                  "the same id comes back"),
            .run = &CataloguePage::remove,
            .needs = Needs::OwnEntry,
        },
        ActionRow{
            .name = "importEntries",
            .label = FF_TR_NOOP("CatalogueAction", "Import…"),
            .help = FF_TR_NOOP("CatalogueAction", "Take a catalogue file over into your catalogue"),
            .run = &CataloguePage::askAndImport,
            .needs = Needs::Nothing,
        },
        ActionRow{
            .name = "exportEntries",
            .label = FF_TR_NOOP("CatalogueAction", "Export…"),
            .help = FF_TR_NOOP("CatalogueAction", "Write the selected entries to a catalogue file"),
            .run = &CataloguePage::askAndExport,
            .needs = Needs::Entry,
        },
    };
    return kActions;
}

bool CataloguePage::isPossible(const ActionRow &row) const
{
    const Entry *entry = currentEntry();
    switch (row.needs) {
    case Needs::Nothing:
        return true;
    case Needs::Entry:
        return entry != nullptr;
    case Needs::OwnEntry:
        return entry != nullptr && entry->layer != Layer::BuiltIn;
    case Needs::Scenario:
        return entry != nullptr && fieldNaming(entry->kind) && m_scenarios->count() > 0;
    }
    Q_UNREACHABLE();
}

const Entry *CataloguePage::currentEntry() const
{
    return m_model->entryAt(m_table->currentIndex());
}

void CataloguePage::use()
{
    if (isPossible(actionTable().front()))
        report(m_document.useEntry(toUtf8(m_scenarios->currentData().toString()), *currentEntry()));
}

void CataloguePage::report(const std::optional<Error> &error)
{
    m_removed.reset();
    m_problem->showProblem(error ? errorText(*error) : QString());
}

void CataloguePage::setOwnEntries(const OwnEntries &entries)
{
    m_own = entries;
}

void CataloguePage::openEditor(EntryDraft draft, Layer place)
{
    if (!m_own)
        return;
    std::optional<EntryName> kept;
    EntryEditor editor(
        std::move(draft), place,
        [&](const Entry &entry) {
            const auto error = m_own->put(entry);
            if (!error)
                kept = EntryName{entry.kind, entry.id};
            return error;
        },
        this);
    editor.exec();
    if (kept)
        showEntry(kept->kind, kept->id);
}

void CataloguePage::addBlank()
{
    openEditor({m_model->kind(), std::nullopt, {}}, Layer::User);
}

void CataloguePage::addCopy()
{
    const Entry *entry = currentEntry();
    EntryDraft draft = draftOf(*entry, QLocale());
    draft.texts["name"] = tr("Copy of %1").arg(toQString(entry->name));
    draft.texts["id"] = toQString(entry->id) + u"-copy"_s;
    draft.texts["aliases"].clear();
    openEditor(std::move(draft), Layer::User);
}

void CataloguePage::edit()
{
    const Entry *entry = currentEntry();
    openEditor(draftOf(*entry, QLocale()),
               entry->layer == Layer::BuiltIn ? Layer::User : entry->layer);
}

void CataloguePage::remove()
{
    const Entry *entry = currentEntry();
    if (!m_own || entry == nullptr || entry->layer == Layer::BuiltIn)
        return;
    const Entry removed = *entry;
    const auto error = m_own->remove(removed);
    report(error);
    if (error)
        return;
    m_removed = removed;
    m_problem->showProblem(tr("%1 was deleted.").arg(toQString(removed.name)), {tr("Put it back")});
}

void CataloguePage::repair(int)
{
    if (!m_removed)
        return;
    const Entry back = *m_removed;
    report(m_own->put(back));
    showEntry(back.kind, back.id);
}

void CataloguePage::importFrom(const QString &path)
{
    const Result<int> count = m_own->importFile(path);
    report(count ? std::nullopt : std::optional(count.error()));
    if (count)
        setLabelText(*m_count, tr("%n entries were taken over.", nullptr, *count));
}

void CataloguePage::exportTo(const QString &path)
{
    std::vector<Entry> entries;
    for (const Entry *entry : selection())
        entries.push_back(*entry);
    report(m_own->exportTo(path, entries));
}

void CataloguePage::askAndImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import entries"), {},
                                                      tr("Catalogue files (*.json)"));
    if (m_own && !path.isEmpty())
        importFrom(path);
}

void CataloguePage::askAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export entries"), u"entries.json"_s,
                                                      tr("Catalogue files (*.json)"));
    if (m_own && !path.isEmpty())
        exportTo(path);
}

void CataloguePage::fitColumns()
{
    constexpr int kWidestName = 34;
    constexpr int kWidest = 24;
    m_table->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    m_table->resizeColumnsToContents();
    const int letter = fontMetrics().averageCharWidth();
    constexpr int kHeadingLines = 3;
    m_table->horizontalHeader()->setMinimumHeight((kHeadingLines + 1) * fontMetrics().height());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int widest = (column == 0 ? kWidestName : kWidest) * letter;
        const int fitting =
            m_model->isFigure(column) ? figureWidth(column) : m_table->columnWidth(column);
        m_table->setColumnWidth(column, std::min(fitting, widest));
    }
}

/// The width of a column of figures, the words of whose heading stand below each other.
int CataloguePage::figureWidth(int column) const
{
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
    int widest = 0;
    for (const QString &word : heading.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    constexpr int kLines = 3;
    widest = std::max(widest, metrics.horizontalAdvance(heading) / kLines);
    for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row)
        widest = std::max(widest,
                          metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    return widest + 2 * metrics.horizontalAdvance(u'm');
}

} // namespace fourfold
