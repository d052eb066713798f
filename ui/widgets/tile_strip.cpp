// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_strip.h"

#include "ui/presentation/live_bands.h"
#include "ui/presentation/study_document.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// From so many scenarios on, tiles become lines of a list; also where a card would be narrower
/// than so many letters.
constexpr std::size_t kFirstList = 8;
constexpr int kNarrowestCard = 24;
/// From so many on, tiles are made once for all that is told of one change, not each time.
constexpr std::size_t kMany = 50;

} // namespace

TileStrip::TileStrip(StudyDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setObjectName(u"tileStrip"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Results"));
    connect(&document, &StudyDocument::resultsChanged, this, &TileStrip::follow);
    connect(&document, &StudyDocument::settingsChanged, this, &TileStrip::follow);
    connect(&document.bands(), &LiveBands::changed, this, &TileStrip::follow);
    refresh();
}

QSize TileStrip::sizeHint() const
{
    constexpr int kLines = 8;
    const int lines = kLines * fontMetrics().lineSpacing();
    const QSize inside = widget() == nullptr ? QSize() : widget()->sizeHint();
    return {inside.width(),
            m_form == TileCard::Form::Card ? std::max(lines, inside.height()) : lines};
}

void TileStrip::rebuild(std::size_t count, TileCard::Form form)
{
    m_form = form;
    m_cards.clear();
    auto *content = new QWidget;
    const bool isCard = form == TileCard::Form::Card;
    auto *layout =
        new QBoxLayout(isCard ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < count; ++i) {
        auto *card = new TileCard(form, content);
        connect(card, &TileCard::explainRequested, this, &TileStrip::explainRequested);
        connect(card, &TileCard::fieldRequested, this, &TileStrip::fieldRequested);
        connect(card, &TileCard::methodsRequested, this, &TileStrip::methodsRequested);
        connect(card, &TileCard::seekRequested, this, &TileStrip::seekRequested);
        connect(card, &TileCard::budgetsRequested, this, &TileStrip::budgetsRequested);
        layout->addWidget(card, isCard ? 1 : 0);
        m_cards.push_back(card);
    }
    if (!isCard)
        layout->addStretch(1);
    setWidget(content);
    updateGeometry();
}

void TileStrip::follow()
{
    if (m_document.study().scenarios.size() < kMany) {
        refresh();
        return;
    }
    if (std::exchange(m_isAwaited, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isAwaited = false;
        refresh();
    });
}

void TileStrip::refresh()
{
    std::vector<Tile> tiles = makeTiles(m_document, QLocale());
    const TileCard::Form form = formFor(tiles.size());
    if (form == TileCard::Form::Line)
        std::ranges::stable_sort(tiles, {}, &Tile::kg);
    if (tiles.size() != m_cards.size() || form != m_form || widget() == nullptr)
        rebuild(tiles.size(), form);
    double most = 0;
    for (const Tile &tile : tiles)
        most = std::max({most, tile.kg, tile.interval ? tile.interval->high : 0});
    for (std::size_t i = 0; i < tiles.size(); ++i)
        m_cards[i]->showTile(tiles[i], most);
    if (form == TileCard::Form::Line)
        alignLines();
}

TileCard::Form TileStrip::formFor(std::size_t count) const
{
    const int narrowest = kNarrowestCard * fontMetrics().averageCharWidth();
    const bool isRoomy = !m_hasWidth || static_cast<int>(count) * narrowest <= width();
    return count < kFirstList && isRoomy ? TileCard::Form::Card : TileCard::Form::Line;
}

void TileStrip::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_hasWidth = true;
    if (formFor(m_cards.size()) != m_form)
        refresh();
}

/// Amounts, ratios and counts of all lines stand under each other.
void TileStrip::alignLines()
{
    TileCard::Widths widest{};
    for (const TileCard *card : m_cards) {
        const TileCard::Widths own = card->widths();
        for (std::size_t i = 0; i < own.size(); ++i)
            widest[i] = std::max(widest[i], own[i]);
    }
    for (TileCard *card : m_cards)
        card->setWidths(widest);
}

void TileStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        rebuild(0, m_form);
        refresh();
    }
    QScrollArea::changeEvent(event);
}

} // namespace fourfold
