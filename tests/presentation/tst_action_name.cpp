// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/action_name.h"

#include <QAction>
#include <QTest>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestActionName : public QObject
{
    Q_OBJECT

private slots:
    void accessKeysAreLeftOut_data();
    void accessKeysAreLeftOut();
};

void TestActionName::accessKeysAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("inside") << u"Save &as…"_s << u"Save as…"_s;
    QTest::newRow("behind") << u"另存为(&A)…"_s << u"另存为…"_s;
    QTest::newRow("none") << u"Menu (F)"_s << u"Menu (F)"_s;
}

void TestActionName::accessKeysAreLeftOut()
{
    QFETCH(const QString, text);
    QAction action;
    action.setText(text);
    QTEST(actionName(action), "name");
}

QTEST_MAIN(TestActionName)
#include "tst_action_name.moc"
