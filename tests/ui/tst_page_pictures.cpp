// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/test_window.h"
#include "ui/dialogs/study_session.h"

#include <QTabWidget>

using namespace fourfold;
using namespace Qt::StringLiterals;

/// Every page on a sample study, as it looked when somebody last looked at it.
class TestPagePictures : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreAsTheyWere_data();
    void pagesAreAsTheyWere();
};

void TestPagePictures::pagesAreAsTheyWere_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");
    TestWindow test;
    const auto *pages = test.window().findChild<QTabWidget *>();
    for (int i = 0; i < pages->count(); ++i) {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            const QString page = pages->widget(i)->objectName();
            QTest::newRow(qPrintable(page + u'-' + theme)) << page << theme;
        }
    }
}

/// What is drawn in the background has arrived when nothing changes any more.
void TestPagePictures::pagesAreAsTheyWere()
{
    constexpr double kLittle = 30; // of 255 in the worst square: smoothing, never another layout
    constexpr int kSide = 20;
    constexpr double kSmaller = 0.5; // keeps the pictures light
    constexpr int kStill = 8;
    constexpr int kPatience = 30'000;
    QFETCH(QString, page);
    QFETCH(QString, theme);
    TestWindow test;
    test.preferences().setValue(Preference::Theme, theme);
    QVERIFY(test.window().session().openSample(TestWindow::resources()
                                               + u"/examples/patterson-2021-table-1.fourfold"_s));
    auto *pages = test.window().findChild<QTabWidget *>();
    pages->setCurrentWidget(pages->findChild<QWidget *>(page));
    test.window().resize(1280, 800);
    test.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&test.window()));
    QImage last;
    int still = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QImage now = test.window().grab().toImage();
            still = now == last ? still + 1 : 0;
            last = now;
            return still >= kStill;
        }(),
        kPatience);
    const QImage smaller =
        last.scaled(last.size() * kSmaller, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    comparePicture(smaller, QString::fromLatin1(QTest::currentDataTag()), kLittle, kSide);
}

QTEST_MAIN(TestPagePictures)
#include "tst_page_pictures.moc"
