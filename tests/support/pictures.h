// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace fourfold {

/// The mean difference of the channels of two pictures, from 0 to 255, in the part of them where
/// it is largest: parts are squares of this side. Precondition: the pictures have one size.
inline double largestDifference(const QImage &a, const QImage &b, int side)
{
    const QImage left = a.convertToFormat(QImage::Format_RGB32);
    const QImage right = b.convertToFormat(QImage::Format_RGB32);
    const auto differenceIn = [&](const QRect &part) {
        double sum = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                const QRgb p = left.pixel(x, y);
                const QRgb q = right.pixel(x, y);
                sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q))
                       + std::abs(qBlue(p) - qBlue(q));
            }
        }
        constexpr double kChannels = 3;
        return sum / kChannels / part.width() / part.height();
    };
    double largest = 0;
    for (int y = 0; y < left.height(); y += side) {
        for (int x = 0; x < left.width(); x += side)
            largest =
                std::max(largest, differenceIn(QRect(x, y, side, side).intersected(left.rect())));
    }
    return largest;
}

/// Compares a picture with the one of this name in `pictures` beside the test, allowing this
/// difference in squares of this side; 0 stands for the whole. What differs is left beside the
/// program that runs. FOURFOLD_UPDATE_PICTURES=1 writes the pictures instead: look at each before
/// committing it.
inline void comparePicture(const QImage &found, const QString &name, double allowed, int side = 0)
{
    const QString path =
        QStringLiteral(FOURFOLD_TEST_DATA) + QStringLiteral("/pictures/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("FOURFOLD_UPDATE_PICTURES")) {
        QVERIFY(found.save(path));
        return;
    }
    const QImage expected(path);
    QCOMPARE(found.size(), expected.size());
    const int part = side > 0 ? side : std::max(found.width(), found.height());
    const double difference = largestDifference(found, expected, part);
    const QString actual = QStringLiteral("%1-actual.png").arg(name);
    if (difference > allowed)
        found.save(actual);
    QVERIFY2(difference <= allowed,
             qPrintable(QStringLiteral("differs by %1, see %2").arg(difference).arg(actual)));
}

} // namespace fourfold
