// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_window.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace fourfold;

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void twoOptionsOfOnesOwnTakeFiveActions();
    void aWrongAnswerIsToldWhereItStands();
    void everySampleOpensWithoutAnError();
    void missingFilesAreGreyed();
};

void TestStartPage::twoOptionsOfOnesOwnTakeFiveActions()
{
    TestWindow test;
    MainWindow &window = test.window();
    window.showStartPage();
    window.show();
    const auto type = [&](const char *name, const char *text) {
        auto *edit = window.findChild<QLineEdit *>(QLatin1StringView(name));
        edit->setFocus();
        QTest::keyClicks(edit, QLatin1StringView(text));
    };
    type("model", "llama-2-7b");                                           // 1
    type("place", "DNK");                                                  // 2
    window.findChild<QPushButton *>(QStringLiteral("makeStudy"))->click(); // 3
    QCOMPARE(test.document().study().scenarios.size(), std::size_t{2});
    QVERIFY(!test.document().editField("b", Field::MapRegion, std::string("POL"))); // 4
    test.document().recomputeNow();
    const auto total = [&](const char *id) {
        const ScenarioOutcome *outcome = test.document().outcome(id);
        return outcome->estimation->estimate.total[Figure::Co2e];
    };
    QVERIFY(total("a") > 0);
    QVERIFY(total("b") > total("a"));
    test.document().undoStack()->setClean();
}

void TestStartPage::aWrongAnswerIsToldWhereItStands()
{
    TestWindow test;
    MainWindow &window = test.window();
    window.showStartPage();
    window.show();
    auto *place = window.findChild<QLineEdit *>(QStringLiteral("place"));
    QTest::keyClicks(place, QStringLiteral("Atlantis"));
    window.findChild<QPushButton *>(QStringLiteral("makeStudy"))->click();
    QVERIFY(test.document().study().scenarios.empty());
    const auto *problem = window.findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("Atlantis")));
    QVERIFY(window.focusWidget() == place);
}

void TestStartPage::everySampleOpensWithoutAnError()
{
    TestWindow test;
    test.window().showStartPage();
    const auto links = test.window().findChildren<QCommandLinkButton *>();
    int opened = 0;
    for (QCommandLinkButton *link : links) {
        if (link->objectName() == QStringLiteral("openFile"))
            continue;
        link->click();
        QCOMPARE(QString::fromStdString(test.document().study().title), link->text());
        for (const ScenarioOutcome &outcome : test.document().results().outcomes)
            QVERIFY2(outcome.estimation != nullptr, qPrintable(link->text()));
        ++opened;
    }
    // Seven samples, of which three are for a class too.
    QCOMPARE(opened, 10);
}

void TestStartPage::missingFilesAreGreyed()
{
    TestWindow test;
    test.window().session().recentFiles().add(QStringLiteral("/nowhere/gone.fourfold"));
    test.window().showStartPage();
    const auto links = test.window().findChildren<QCommandLinkButton *>();
    const auto gone = std::ranges::find_if(links, [](const QCommandLinkButton *link) {
        return link->text() == QStringLiteral("gone.fourfold");
    });
    QVERIFY(gone != links.end());
    QVERIFY(!(*gone)->isEnabled());
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
