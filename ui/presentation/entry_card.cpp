// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_card.h"

#include "ui/presentation/entry_marks.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Puts the pieces of one card after each other.
class CardWriter
{
    Q_DECLARE_TR_FUNCTIONS(EntryCard)

public:
    CardWriter(const Catalog &catalog, const Entry &entry, const QLocale &locale)
        : m_catalog(catalog)
        , m_entry(entry)
        , m_locale(locale)
    {}

    QString write()
    {
        m_html = u"<p><b>%1</b> · %2</p>"_s.arg(escaped(m_entry.name), escaped(m_entry.id));
        writeStanding();
        writeFigures();
        if (!m_entry.disputed.empty())
            writeLine(u"%1 %2"_s.arg(glyphOf(EntryMark::Disputed), tr("Disputed")),
                      escaped(m_entry.disputed));
        writeLine(tr("Note"), escaped(m_entry.notes));
        writeSources();
        return m_html;
    }

private:
    static QString escaped(std::string_view text) { return toQString(text).toHtmlEscaped(); }

    void writeLine(const QString &name, const QString &html)
    {
        //: %1 is what a line of a card is about, %2 what it says
        if (!html.isEmpty())
            m_html += u"<p>%1</p>"_s.arg(tr("<b>%1:</b> %2").arg(name, html));
    }

    void writeStanding()
    {
        QStringList aliases;
        for (const std::string &alias : m_entry.aliases)
            aliases += escaped(alias);
        writeLine(tr("Also called"), m_locale.createSeparatedList(aliases));
        QStringList parts = {translated(label(m_entry.confidence)),
                             translated(label(m_entry.provenance)),
                             translated(label(m_entry.layer))};
        parts.removeDuplicates();
        writeLine(tr("Standing"), parts.join(u" · "_s).toHtmlEscaped());
        for (const ShadowedEntry &shadowed : m_catalog.shadowed()) {
            if (shadowed.kind == m_entry.kind && shadowed.id == m_entry.id)
                writeLine(glyphOf(EntryMark::Own),
                          tr("It is used in place of the entry of this id from: %1.")
                              .arg(translated(label(shadowed.hidden)))
                              .toHtmlEscaped());
        }
    }

    void writeRow(const QStringList &cells, const QString &tag)
    {
        m_html += u"<tr>"_s;
        for (const QString &cell : cells)
            m_html += u"<%1 align=\"left\">%2</%1>"_s.arg(tag, cell);
        m_html += u"</tr>"_s;
    }

    void writeFigures()
    {
        m_html += u"<table cellpadding=\"2\">"_s;
        writeRow({tr("Figure"), tr("Value"), tr("Year"), tr("Standing"), tr("Source")}, u"th"_s);
        for (const Entry::Words &words : m_entry.texts) {
            const bool isRecalled = m_entry.isRecalled(words.property);
            writeRow({translated(textPropertyRow(words.property).label).toHtmlEscaped(),
                      escaped(words.value),
                      {},
                      isRecalled ? labelOf(EntryMark::CommonlyQuoted) : QString(),
                      {}},
                     u"td"_s);
        }
        for (const Entry::Number &number : m_entry.numbers)
            writeFigure(number.property);
        m_html += u"</table>"_s;
    }

    void writeFigure(Property property)
    {
        const PropertyRow &row = propertyRow(property);
        const int year = row.isYear ? 0 : m_entry.yearOf(property);
        QStringList marks;
        for (const std::string &id : m_entry.sourcesOf(property))
            marks += u"[%1]"_s.arg(numberOf(id));
        if (!m_entry.sourceText.empty())
            marks += escaped(m_entry.sourceText);
        writeRow({translated(row.label).toHtmlEscaped(),
                  figureText(m_entry, property, m_locale).toHtmlEscaped(),
                  year == 0 ? QString() : QString::fromStdString(std::to_string(year)),
                  translated(label(m_entry.provenanceOf(property))).toHtmlEscaped(),
                  marks.join(u' ')},
                 u"td"_s);
    }

    /// The number of a source on this card, in the order of first mention.
    qsizetype numberOf(const std::string &id)
    {
        const auto found = std::ranges::find(m_sources, id);
        if (found != m_sources.end())
            return found - m_sources.begin() + 1;
        m_sources.push_back(id);
        return std::ssize(m_sources);
    }

    void writeSources()
    {
        for (const std::string &id : m_entry.sources)
            static_cast<void>(numberOf(id)); // lists those that no figure names, too
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const Source *source = m_catalog.source(m_sources[i]);
            if (source == nullptr)
                continue;
            QStringList parts = {escaped(source->citation)};
            if (source->year != 0)
                parts += QString::fromStdString(std::to_string(source->year));
            if (!source->url.empty())
                parts += u"<a href=\"%1\">%1</a>"_s.arg(escaped(source->url));
            if (!source->licence.empty())
                parts += tr("licence: %1").arg(escaped(source->licence));
            if (!source->retrieved.empty())
                parts += tr("read on %1").arg(escaped(source->retrieved));
            m_html += u"<p>[%1] %2</p>"_s.arg(i + 1).arg(parts.join(u" · "_s));
        }
    }

    const Catalog &m_catalog;
    const Entry &m_entry;
    const QLocale &m_locale;
    std::vector<std::string> m_sources;
    QString m_html;
};

} // namespace

QString entryCardHtml(const Catalog &catalog, const Entry &entry, const QLocale &locale)
{
    return CardWriter(catalog, entry, locale).write();
}

} // namespace fourfold
