// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/scope_text.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace fourfold;

namespace {

/// Knows one text, which it turns round, and the name of one field.
class Reverser : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool known = qstrcmp(context, "Test") == 0 && qstrcmp(source, "%1 of %2") == 0;
        if (qstrcmp(context, "Field") == 0 && qstrcmp(source, "Devices") == 0)
            return QStringLiteral("設備");
        if (qstrcmp(context, "IntensityKind") == 0 && qstrcmp(source, "direct") == 0)
            return QStringLiteral("直接");
        return known ? QStringLiteral("%2 の %1") : QString();
    }
};

} // namespace

class TestPresentationText : public QObject
{
    Q_OBJECT

private slots:
    void utf8GoesBothWays();
    void withoutATranslatorTextsAreEnglish();
    void messagesAreTranslatedAndFilled();
    void fieldsNamedInMessagesAreTranslated();
    void kindsOfIntensityAreTranslatedWordByWord();
};

void TestPresentationText::utf8GoesBothWays()
{
    const std::string text = "CO₂e 碳";
    QCOMPARE(toQString(text), QStringLiteral("CO₂e 碳"));
    QVERIFY(toUtf8(toQString(text)) == text);
}

void TestPresentationText::withoutATranslatorTextsAreEnglish()
{
    QCOMPARE(translated(FF_TR_NOOP("Test", "Board power")), QStringLiteral("Board power"));
}

void TestPresentationText::messagesAreTranslatedAndFilled()
{
    Reverser reverser;
    QVERIFY(QCoreApplication::installTranslator(&reverser));
    const Message message{.text = FF_TR_NOOP("Test", "%1 of %2"), .args = {"PUE", "碳"}};
    QCOMPARE(translated(message), QStringLiteral("碳 の PUE"));
}

void TestPresentationText::fieldsNamedInMessagesAreTranslated()
{
    Reverser reverser;
    QVERIFY(QCoreApplication::installTranslator(&reverser));
    const Message message{.text = FF_TR_NOOP("Test", "%1 of %2"), .args = {"Devices", "A"}};
    QCOMPARE(translated(message), QStringLiteral("A の 設備"));
}

/// Words of the catalogue are known, others stay.
void TestPresentationText::kindsOfIntensityAreTranslatedWordByWord()
{
    Reverser reverser;
    QVERIFY(QCoreApplication::installTranslator(&reverser));
    const ScopeDifference difference{"intensity-kind",
                                     Message{.text = FF_TR_NOOP("Test", "%1 of %2"),
                                             .args = {"direct; average", "my own; direct"}}};
    QCOMPARE(differenceText(difference), QStringLiteral("my own; 直接 の 直接; average"));
    const ScopeDifference other{
        "phases", Message{.text = FF_TR_NOOP("Test", "%1 of %2"), .args = {"direct", "PUE"}}};
    QCOMPARE(differenceText(other), QStringLiteral("PUE の direct"));
}

QTEST_GUILESS_MAIN(TestPresentationText)
#include "tst_presentation_text.moc"
