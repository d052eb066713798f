// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace fourfold {

/// Something that the user should know, above the work and never in its way.
struct Banner
{
    enum class Kind : std::uint8_t { Information, Problem };
    struct Choice
    {
        QString label;
        std::function<void()> act; ///< the banner is gone before it is called
    };

    QString id; ///< a banner takes the place of an earlier one with the same id
    Kind kind = Kind::Information;
    QString text;
    std::vector<Choice> choices{};
};

/// The banners that are shown now, one below the other.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);

    void show(const Banner &banner);
    void remove(const QString &id);
    [[nodiscard]] QStringList shownIds() const;
    /// What a banner says; empty when it is not shown.
    [[nodiscard]] QString textOf(const QString &id) const;

private:
    [[nodiscard]] QWidget *find(const QString &id) const;

    QVBoxLayout *m_layout;
};

} // namespace fourfold
