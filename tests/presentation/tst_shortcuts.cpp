// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/preferences.h"
#include "ui/presentation/shortcuts.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changedKeysHoldAtOnceAndAreKept();
    void keysGoFromOneActionToAnother();
    void theHolderOfKeysIsNamed_data();
    void theHolderOfKeysIsNamed();
    void reservedKeysAreRefused();
    void oneOrAllGoBackToTheirUsualKeys();

private:
    std::unique_ptr<QAction> makeAction(const char *name, const QString &text, const QString &keys)
    {
        auto action = std::make_unique<QAction>(text);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(QKeySequence(keys));
        m_shortcuts->add(action.get());
        return action;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<QAction> m_save;
    std::unique_ptr<QAction> m_find;
    std::unique_ptr<QAction> m_export;
};

void TestShortcuts::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(
        Folders{.config = m_home->path(), .state = m_home->path(), .catalog = m_home->path()});
    m_shortcuts = std::make_unique<Shortcuts>(*m_preferences);
    m_save = makeAction("save", u"&Save"_s, u"Ctrl+S"_s);
    m_find = makeAction("find", u"&Find"_s, u"Ctrl+F"_s);
    m_export = makeAction("export", u"&Export"_s, {});
}

void TestShortcuts::changedKeysHoldAtOnceAndAreKept()
{
    const QSignalSpy spy(m_shortcuts.get(), &Shortcuts::changed);
    m_shortcuts->setKeys(*m_export, QKeySequence(u"Ctrl+="_s));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_export->shortcut(), QKeySequence(u"Ctrl+="_s));
    QVERIFY(m_shortcuts->isChanged(*m_export));
    QVERIFY(!m_shortcuts->isChanged(*m_save));

    Shortcuts next(*m_preferences);
    QAction again;
    again.setObjectName(u"export"_s);
    next.add(&again);
    QCOMPARE(again.shortcut(), QKeySequence(u"Ctrl+="_s));
}

void TestShortcuts::keysGoFromOneActionToAnother()
{
    m_shortcuts->setKeys(*m_export, QKeySequence(u"Ctrl+S"_s));
    QCOMPARE(m_export->shortcut(), QKeySequence(u"Ctrl+S"_s));
    QVERIFY(m_save->shortcut().isEmpty());
    QVERIFY(m_shortcuts->isChanged(*m_save));
    m_shortcuts->setKeys(*m_save, QKeySequence(u"Ctrl+S"_s));
    QVERIFY(m_export->shortcut().isEmpty());
    QVERIFY(!m_shortcuts->isChanged(*m_save));
}

void TestShortcuts::theHolderOfKeysIsNamed_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("holder");
    QTest::newRow("own") << u"Ctrl+S"_s << QString();
    QTest::newRow("free") << u"Ctrl+Shift+S"_s << QString();
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("of another") << u"Ctrl+F"_s << u"Find"_s;
    QTest::newRow("of the sheet") << u"F2"_s << u"Edit the cell"_s;
    QTest::newRow("a letter") << u"Q"_s << u"Type into a cell"_s;
    QTest::newRow("a capital") << u"Shift+Q"_s << u"Type into a cell"_s;
}

void TestShortcuts::theHolderOfKeysIsNamed()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, holder);
    QCOMPARE(m_shortcuts->holderOf(QKeySequence(keys), *m_save), holder);
}

void TestShortcuts::reservedKeysAreRefused()
{
    m_shortcuts->setKeys(*m_save, QKeySequence(u"Ctrl+V"_s));
    m_shortcuts->setKeys(*m_save, QKeySequence(u"Space"_s));
    QCOMPARE(m_save->shortcut(), QKeySequence(u"Ctrl+S"_s));
}

void TestShortcuts::oneOrAllGoBackToTheirUsualKeys()
{
    m_shortcuts->setKeys(*m_save, QKeySequence(u"Ctrl+J"_s));
    m_shortcuts->setKeys(*m_find, QKeySequence());
    m_shortcuts->reset(*m_save);
    QCOMPARE(m_save->shortcut(), QKeySequence(u"Ctrl+S"_s));
    QVERIFY(m_find->shortcut().isEmpty());
    m_shortcuts->resetAll();
    QCOMPARE(m_find->shortcut(), QKeySequence(u"Ctrl+F"_s));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
