// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_card.h"

#include "ui/presentation/series_style.h"
#include "ui/presentation/text.h"
#include "ui/widgets/cell_painter.h"
#include "ui/widgets/link_button.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kAmountScale = 1.6;
constexpr double kDot = 6;   ///< of an amount on the axis of the list
constexpr int kAxisRoom = 5; ///< below the texts of a line, for that axis

} // namespace

TileCard::TileCard(Form form, QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_head(new QLabel(this))
    , m_name(new QLabel(this))
    , m_ratio(new QLabel(this))
    , m_amount(new QPushButton(this))
    , m_band(new QLabel(this))
    , m_measure(new LinkButton(this))
    , m_scope(new QLabel(this))
    , m_budgets(new QLabel(this))
    , m_others(new LinkButton(this))
    , m_error(new QLabel(this))
    , m_assumed(new QToolButton(this))
    , m_warnings(new QToolButton(this))
    , m_goTo(new QToolButton(this))
{
    build();
    connect(m_amount, &QPushButton::clicked, this,
            [this] { emit explainRequested(toQString(m_tile.id), toQString(m_tile.quantity)); });
    connect(m_assumed, &QToolButton::clicked, this, &TileCard::walkAssumptions);
    connect(m_warnings, &QToolButton::clicked, this, &TileCard::showWarnings);
    connect(m_others, &LinkButton::clicked, this,
            [this] { emit methodsRequested(toQString(m_tile.id)); });
    connect(m_measure, &LinkButton::clicked, this, [this] {
        if (m_tile.measure)
            goTo(m_tile.measure->field);
    });
    connect(m_goTo, &QToolButton::clicked, this, [this] {
        if (m_tile.error)
            goTo(m_tile.error->field);
    });
}

void TileCard::build()
{
    m_amount->setObjectName(u"tileAmount"_s);
    m_band->setObjectName(u"tileBand"_s);
    m_measure->setObjectName(u"tileMeasure"_s);
    m_ratio->setObjectName(u"tileRatio"_s);
    m_scope->setObjectName(u"tileScope"_s);
    m_budgets->setObjectName(u"tileBudgets"_s);
    m_others->setObjectName(u"tileOthers"_s);
    m_error->setObjectName(u"tileError"_s);
    m_assumed->setObjectName(u"tileAssumed"_s);
    m_warnings->setObjectName(u"tileWarnings"_s);
    m_goTo->setObjectName(u"tileGoTo"_s);
    m_amount->setFlat(true);
    m_amount->setContentsMargins(0, 0, 0, 0);
    m_amount->setCursor(Qt::PointingHandCursor);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * (m_form == Form::Card ? kAmountScale : 1));
    m_amount->setFont(large);
    for (QToolButton *button : {m_assumed, m_warnings, m_goTo})
        button->setAutoRaise(true);
    m_scope->setWordWrap(true);
    m_ratio->setWordWrap(m_form == Form::Card);
    m_budgets->setWordWrap(m_form == Form::Card);
    m_error->setWordWrap(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const bool isCard = m_form == Form::Card;
    auto *layout = new QBoxLayout(isCard ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    const int space = fontMetrics().averageCharWidth();
    layout->setContentsMargins(space, isCard ? space : 0, space, isCard ? space : kAxisRoom);
    layout->setSpacing(space / 2);
    placeParts(*layout);
}

void TileCard::placeParts(QBoxLayout &layout)
{
    const bool isCard = m_form == Form::Card;
    auto *head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addWidget(m_name, 1);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_assumed);
    counts->addWidget(m_warnings);
    counts->addWidget(m_goTo);
    if (isCard)
        counts->addStretch(1);
    layout.addLayout(head, isCard ? 0 : 1);
    layout.addWidget(m_amount, 0, isCard ? Qt::AlignLeft : Qt::AlignRight);
    layout.addWidget(m_band);
    layout.addWidget(m_ratio);
    layout.addWidget(m_measure);
    layout.addWidget(m_budgets);
    layout.addWidget(m_scope);
    layout.addWidget(m_others);
    layout.addWidget(m_error, isCard ? 0 : 1);
    layout.addLayout(counts);
    if (isCard)
        layout.addStretch(1);
}

std::array<QWidget *, 5> TileCard::columns() const
{
    return {m_amount, m_ratio, m_budgets, m_assumed, m_warnings};
}

TileCard::Widths TileCard::widths() const
{
    Widths widths{};
    const auto parts = columns();
    for (std::size_t i = 0; i < parts.size(); ++i)
        widths[i] = parts[i]->isHidden() ? 0 : parts[i]->sizeHint().width();
    return widths;
}

/// A part that a line does not have leaves its room empty, so that lines agree.
void TileCard::setWidths(const Widths &widths)
{
    const auto parts = columns();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QSizePolicy policy = parts[i]->sizePolicy();
        policy.setRetainSizeWhenHidden(widths[i] > 0);
        parts[i]->setSizePolicy(policy);
        parts[i]->setFixedWidth(widths[i]);
    }
}

void TileCard::showTile(const Tile &tile, double most)
{
    if (tile == m_tile && most == m_most)
        return;
    if (tile.id != m_tile.id)
        m_walked = 0;
    m_tile = tile;
    m_most = most;
    showLetter();
    showName();
    m_amount->setText(tile.amount);
    m_amount->setVisible(!tile.error);
    m_amount->setToolTip(tr("Explain this amount"));
    m_amount->setAccessibleName(tr("%1: %2, explain").arg(tile.name, tile.amount));
    m_scope->setText(tile.scope.join(u" · "_s));
    m_scope->setVisible(m_form == Form::Card && !tile.error);
    QPalette look = palette();
    if (tile.isProvisional)
        look.setColor(QPalette::WindowText, chartColours(themeOf(look)).mutedText);
    m_band->setPalette(look);
    m_band->setText(tile.band);
    m_band->setToolTip(tile.isProvisional ? tr("Moved along with the amount until it is drawn anew")
                                          : QString());
    m_band->setAccessibleName(tile.band);
    m_band->setVisible(m_form == Form::Card && !tile.band.isEmpty());
    showRatio();
    showBudgets();
    showOthers();
    showError();
    showCounts();
    update();
}

void TileCard::showLetter()
{
    const int line = fontMetrics().height();
    QPixmap disc(QSize(line, line) * devicePixelRatio());
    disc.setDevicePixelRatio(devicePixelRatio());
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    drawLetter(painter, QRectF(0, 0, line, line), m_tile.letter, m_tile.position, palette(),
               font());
    painter.end();
    m_head->setPixmap(disc);
    m_head->setAccessibleName(m_tile.letter);
}

/// The name on one line, cut off where it is too long.
void TileCard::showName()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_tile.name, Qt::ElideRight, m_name->width()));
    m_name->setToolTip(m_tile.name);
    m_name->setAccessibleName(m_tile.name);
}

/// The ratio with how sure it is; a list keeps the word alone and tells the rest on pointing.
void TileCard::showRatio()
{
    const auto withBand = [](const QString &text, const QString &band) {
        //: an amount or a ratio with its band
        return text.isEmpty() || band.isEmpty() ? text : tr("%1 (%2)").arg(text, band);
    };
    const QString amount = withBand(m_tile.amount, m_tile.band);
    const QString ratio = withBand(m_tile.ratio, m_tile.ratioBand);
    m_ratio->setText(m_form == Form::Card ? ratio : m_tile.ratio);
    m_ratio->setAccessibleName(ratio);
    m_ratio->setToolTip(ratio);
    m_ratio->setVisible(!m_tile.ratio.isEmpty());
    m_measure->setText(m_tile.measure ? m_tile.measure->text : QString());
    m_measure->setVisible(m_form == Form::Card && m_tile.measure);
    m_measure->setToolTip(tr("Go to the field"));
    setAccessibleName(tr("%1, %2, %3").arg(m_tile.name, amount, ratio));
}

/// What is over a budget is marked; where nothing is, a card names the budget that is fullest. All
/// of them are told on pointing.
void TileCard::showBudgets()
{
    QStringList lines;
    QStringList all;
    for (const Tile::BudgetRemark &remark : m_tile.budgets) {
        all += remark.text;
        if (remark.isCrossed)
            lines += tr("%1 %2").arg(problemMark(), remark.text);
    }
    QPalette look = palette();
    if (!lines.isEmpty())
        look.setColor(QPalette::WindowText, stateColours(themeOf(look)).problem);
    else if (m_form == Form::Card)
        lines = all.first(std::min<qsizetype>(all.size(), 1));
    m_budgets->setPalette(look);
    m_budgets->setText(lines.join(m_form == Form::Card ? u"\n"_s : u" · "_s));
    m_budgets->setToolTip(all.join(u'\n'));
    m_budgets->setAccessibleName(all.join(u", "_s));
    m_budgets->setVisible(!lines.isEmpty() && !m_tile.error);
}

/// A link to what the methods say; the list has no room for it and tells it on pointing.
void TileCard::showOthers()
{
    m_others->setText(m_tile.others);
    m_others->setVisible(m_form == Form::Card && !m_tile.others.isEmpty());
    m_others->setToolTip(tr("See what every method says, and why"));
    QStringList more = {m_tile.band, m_tile.ratioBand, m_tile.others};
    if (m_tile.measure)
        more.insert(2, m_tile.measure->text);
    more.removeAll(QString());
    setToolTip(more.join(u'\n'));
    setAccessibleDescription(more.join(u". "_s));
}

void TileCard::showError()
{
    m_error->setVisible(m_tile.error.has_value());
    m_error->setText(m_tile.error ? tr("%1 %2").arg(problemMark(), m_tile.error->text) : QString());
    QPalette problem = palette();
    problem.setColor(QPalette::WindowText, stateColours(themeOf(problem)).problem);
    m_error->setPalette(problem);
    m_goTo->setVisible(m_tile.error && m_tile.error->field);
    m_goTo->setText(tr("Go to the field"));
}

void TileCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_tile.error) {
        menu->addAction(tr("Explain this amount"), this, [this] {
            emit explainRequested(toQString(m_tile.id), toQString(m_tile.quantity));
        });
        menu->addAction(tr("Find the input that gives…"), this,
                        [this] { emit seekRequested(toQString(m_tile.id)); });
    }
    menu->addAction(tr("Budgets…"), this, [this] { emit budgetsRequested(); });
    menu->popup(event->globalPos());
}

void TileCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    showName();
}

void TileCard::showCounts()
{
    const auto assumed = static_cast<int>(m_tile.assumed.size());
    const auto warnings = static_cast<int>(m_tile.warnings.size());
    m_assumed->setText(tr("%n assumed", nullptr, assumed));
    m_assumed->setToolTip(tr("Go through what was assumed, one click each"));
    m_assumed->setEnabled(assumed > 0);
    m_assumed->setVisible(!m_tile.error);
    m_warnings->setText(tr("⚠ %n to look at", nullptr, warnings));
    m_warnings->setVisible(warnings > 0);
}

void TileCard::goTo(std::optional<Field> field)
{
    if (field)
        emit fieldRequested(toQString(m_tile.id), toQString(fieldRow(*field).key));
}

void TileCard::walkAssumptions()
{
    if (m_tile.assumed.empty())
        return;
    goTo(m_tile.assumed[m_walked % m_tile.assumed.size()]);
    ++m_walked;
}

void TileCard::showWarnings()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Tile::Remark &warning : m_tile.warnings)
        menu->addAction(warning.text, this, [this, field = warning.field] { goTo(field); });
    menu->popup(m_warnings->mapToGlobal(m_warnings->rect().topLeft()));
}

void TileCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const ChartColours colours = chartColours(themeOf(palette()));
    if (m_form == Form::Line) {
        paintOnAxis(painter);
        return;
    }
    painter.setPen(colours.grid);
    painter.drawLine(rect().topRight(), rect().bottomRight());
    painter.drawLine(rect().topLeft(), rect().topRight());
}

/// Amounts of all lines stand on one axis from zero to the largest.
void TileCard::paintOnAxis(QPainter &painter)
{
    constexpr double kThin = 1.5;
    constexpr double kThick = 3;
    const ChartColours colours = chartColours(themeOf(palette()));
    const double y = height() - kDot / 2;
    const double perKg = m_most > 0 ? (width() - kDot) / m_most : 0;
    const auto at = [&](double kg) { return kDot / 2 + kg * perKg; };
    if (!m_tile.interval) {
        painter.fillRect(QRectF(0, height() - kThick, at(m_tile.kg), kThick), colours.axis);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.grid, 1));
    painter.drawLine(QLineF(0, y, width(), y));
    painter.setPen(QPen(m_tile.isProvisional ? colours.mutedText : colours.text, kThin));
    painter.drawLine(QLineF(at(m_tile.interval->low), y, at(m_tile.interval->high), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        styleOf(scenarioStyleKey(static_cast<std::size_t>(m_tile.position)), themeOf(palette()))
            .colour);
    painter.drawEllipse(QPointF(at(m_tile.kg), y), kDot / 2, kDot / 2);
}

} // namespace fourfold
