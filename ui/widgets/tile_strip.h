// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tile_card.h"

#include <QScrollArea>

#include <vector>

namespace fourfold {

class StudyDocument;

/// The answers: a tile for each visible scenario; from eight on, or where they have no room, a list
/// sorted by amount.
class TileStrip : public QScrollArea
{
    Q_OBJECT

public:
    explicit TileStrip(StudyDocument &document, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void explainRequested(const QString &id, const QString &quantity);
    void fieldRequested(const QString &id, const QString &fieldKey);
    void methodsRequested(const QString &id);
    void seekRequested(const QString &id);
    void budgetsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void refresh();
    void alignLines();
    [[nodiscard]] TileCard::Form formFor(std::size_t count) const;
    void rebuild(std::size_t count, TileCard::Form form);

    StudyDocument &m_document;
    std::vector<TileCard *> m_cards;
    TileCard::Form m_form = TileCard::Form::Card;
    bool m_hasWidth = false;  ///< has been laid out
    bool m_isAwaited = false; ///< tiles are about to be made
};

} // namespace fourfold
