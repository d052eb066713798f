// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/background_work.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestBackgroundWork : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFoundIsToldInOrderOnTheThreadThatAsked();
    void newerWorkSilencesWhatCameBefore();
    void cancelledWorkHearsOfItAndIsNotDone();
    void progressIsToldPerMille();
    void aToldThingMayStartTheNextWork();
};

void TestBackgroundWork::whatIsFoundIsToldInOrderOnTheThreadThatAsked()
{
    BackgroundWork work;
    QStringList heard;
    const QThread *asking = QThread::currentThread();
    work.start(
        [&](const BackgroundWork::GoesOn &, const BackgroundWork::Tell &tell) {
            const bool isElsewhere = QThread::currentThread() != asking;
            for (const QString &what : {u"first"_s, u"second"_s})
                tell([&heard, what, asking, isElsewhere] {
                    const bool isHere = QThread::currentThread() == asking;
                    heard += isHere && isElsewhere ? what : u"wrong thread"_s;
                });
        },
        [&] { heard += work.isRunning() ? u"done too early"_s : u"done"_s; });
    QVERIFY(work.isRunning());
    QTRY_VERIFY(!work.isRunning());
    QCOMPARE(heard, QStringList({u"first"_s, u"second"_s, u"done"_s}));
}

void TestBackgroundWork::newerWorkSilencesWhatCameBefore()
{
    BackgroundWork work;
    const QSignalSpy running(&work, &BackgroundWork::runningChanged);
    QStringList heard;
    auto gate = std::make_shared<QSemaphore>();
    work.start(
        [&heard, gate](const BackgroundWork::GoesOn &, const BackgroundWork::Tell &tell) {
            tell([&heard] { heard += u"old"_s; });
            gate->acquire();
            tell([&heard] { heard += u"old again"_s; });
        },
        [&heard] { heard += u"old done"_s; });
    work.start([](const BackgroundWork::GoesOn &) {}, [&heard] { heard += u"new done"_s; });
    gate->release();
    QTRY_VERIFY(!work.isRunning());
    QCOMPARE(heard, QStringList{u"new done"_s});
    QCOMPARE(running.count(), 2); // it ran, and it ended
}

void TestBackgroundWork::cancelledWorkHearsOfItAndIsNotDone()
{
    BackgroundWork work;
    auto started = std::make_shared<QSemaphore>();
    auto gate = std::make_shared<QSemaphore>();
    auto ended = std::make_shared<QSemaphore>();
    bool isDone = false;
    bool isWanted = true;
    work.start(
        [=, &isWanted](const BackgroundWork::GoesOn &goesOn) {
            started->release();
            gate->acquire();
            isWanted = goesOn(0.5);
            ended->release();
        },
        [&isDone] { isDone = true; });
    started->acquire();
    work.cancel();
    QVERIFY(!work.isRunning());
    gate->release();
    ended->acquire();
    QVERIFY(!isWanted);
    QCoreApplication::processEvents();
    QVERIFY(!isDone);
}

void TestBackgroundWork::progressIsToldPerMille()
{
    BackgroundWork work;
    QList<int> told;
    auto gate = std::make_shared<QSemaphore>();
    connect(&work, &BackgroundWork::progressed, this, [&](int perMille) {
        told += perMille;
        if (perMille == 250)
            gate->release();
    });
    work.start(
        [gate](const BackgroundWork::GoesOn &goesOn) {
            goesOn(0.25);
            gate->acquire();
        },
        [] {});
    QTRY_VERIFY(!work.isRunning());
    QVERIFY(told.contains(250));
}

void TestBackgroundWork::aToldThingMayStartTheNextWork()
{
    BackgroundWork work;
    bool isDone = false;
    work.start([&](const BackgroundWork::GoesOn &, const BackgroundWork::Tell &tell) {
        tell([&] { work.start([](const BackgroundWork::GoesOn &) {}, [&] { isDone = true; }); });
    });
    QTRY_VERIFY(isDone);
    QVERIFY(!work.isRunning());
}

QTEST_GUILESS_MAIN(TestBackgroundWork)
#include "tst_background_work.moc"
