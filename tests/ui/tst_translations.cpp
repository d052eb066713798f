// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/language.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

const auto kEnglish = u"en"_s;

/// A text of a .ts file. A text with %n has several forms.
struct TsText
{
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;

    QString name() const { return u"[%1] %2"_s.arg(context, source); }
};

TsText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsText text;
    text.context = context;
    text.isPlural = xml.attributes().hasAttribute("numerus"_L1);
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != "message"_L1) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            text.forms += xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!text.isPlural)
                text.forms += xml.readElementText();
        }
    }
    return text;
}

QList<TsText> readTexts(const QString &path)
{
    QFile file(path);
    QList<TsText> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts += readMessage(xml, context);
    }
    return texts;
}

QString shippedFile(const QString &code)
{
    return u"" FOURFOLD_SOURCE "/translations/fourfold_%1.ts"_s.arg(code);
}

QStringList namesOf(const QList<TsText> &texts)
{
    QStringList names;
    for (const TsText &text : texts)
        names += text.name();
    names.sort();
    return names;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all += matches.next().captured();
    all.sort();
    return all;
}

/// What must be in a translation as often as in its source; a form of a plural may do without %n.
QStringList fixedParts(const TsText &text, const QString &form)
{
    QStringList places = found(u"%[1-9]"_s, form);
    places.removeDuplicates();
    return places + (text.isPlural ? QStringList() : found(u"%n"_s, form))
           + found(u"</?[a-z]+[^>]*>|\n|&(?=\\w)|…$"_s, form);
}

/// The word of the glossary for each term, in lower case; what stands in brackets is left out.
QHash<QString, QString> glossary(const QString &language)
{
    QFile file(u"" FOURFOLD_SOURCE "/translations/glossary.md"_s);
    QHash<QString, QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    qsizetype column = -1;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (column < 0)
            column = cells.indexOf(u" %1 "_s.arg(language));
        else if (column < cells.size())
            words[cells.at(1).trimmed().toLower()] =
                cells.at(column).section(u'（', 0, 0).section(u'(', 0, 0).trimmed();
    }
    return words;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextStandsWhereTheProgramLooks();
    void filesHoldTheTextsOfTheCode_data();
    void filesHoldTheTextsOfTheCode();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placesAndKeysAreKept_data();
    void placesAndKeysAreKept();
    void termsAreThoseOfTheGlossary_data();
    void termsAreThoseOfTheGlossary();

private:
    QTemporaryDir m_fresh; ///< the shipped files, brought up to date
    QString m_complaints;  ///< what lupdate says of the code

    QString freshFile(const QString &code) const;
    static void addLanguages(bool isWithEnglish);
};

QString TestTranslations::freshFile(const QString &code) const
{
    return m_fresh.filePath(u"fourfold_%1.ts"_s.arg(code));
}

void TestTranslations::addLanguages(bool isWithEnglish)
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available()) {
        if (isWithEnglish || code != kEnglish)
            QTest::newRow(qPrintable(code)) << code;
    }
}

void TestTranslations::initTestCase()
{
    QVERIFY(m_fresh.isValid());
    QStringList full;
    for (const QString &code : Language::available()) {
        QVERIFY2(QFile::copy(shippedFile(code), freshFile(code)), qPrintable(code));
        if (code != kEnglish)
            full += freshFile(code);
    }
    QVERIFY(!full.isEmpty());
    const QStringList options = QStringLiteral(FOURFOLD_LUPDATE_OPTIONS).split(u' ');
    for (const QStringList &files :
         {QStringList(u"-ts"_s) + full,
          QStringList{u"-pluralonly"_s, u"-ts"_s, freshFile(kEnglish)}}) {
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(FOURFOLD_SOURCE));
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(FOURFOLD_LUPDATE), options + files);
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        m_complaints += QString::fromUtf8(lupdate.readAll());
    }
}

void TestTranslations::everyTextStandsWhereTheProgramLooks()
{
    for (const QString &sign : {u"lacks Q_OBJECT"_s, u"Qualifying with unknown"_s})
        QVERIFY2(!m_complaints.contains(sign), qPrintable(m_complaints));
}

void TestTranslations::filesHoldTheTextsOfTheCode_data()
{
    addLanguages(true);
}

void TestTranslations::filesHoldTheTextsOfTheCode()
{
    QFETCH(const QString, code);
    QStringList fresh = namesOf(readTexts(freshFile(code)));
    QStringList shipped = namesOf(readTexts(shippedFile(code)));
    QVERIFY(!fresh.isEmpty());
    const auto isIn = [](const QStringList &list) {
        return [&list](const QString &name) { return list.contains(name); };
    };
    const QStringList all = fresh;
    fresh.removeIf(isIn(shipped));
    shipped.removeIf(isIn(all));
    QVERIFY2(fresh.isEmpty(), qPrintable(u"new: "_s + fresh.join(u"\n"_s)));
    QVERIFY2(shipped.isEmpty(), qPrintable(u"gone: "_s + shipped.join(u"\n"_s)));
}

void TestTranslations::everyTextIsTranslated_data()
{
    addLanguages(true);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, code);
    QList<TsText> texts = readTexts(shippedFile(code));
    QVERIFY(!texts.isEmpty());
    texts.removeIf([](const TsText &text) {
        return text.isFinished && !text.forms.isEmpty() && !text.forms.contains(QString());
    });
    QVERIFY2(texts.isEmpty(), qPrintable(namesOf(texts).join(u'\n')));
}

void TestTranslations::placesAndKeysAreKept_data()
{
    addLanguages(true);
}

void TestTranslations::placesAndKeysAreKept()
{
    QFETCH(const QString, code);
    for (const TsText &text : readTexts(shippedFile(code))) {
        for (const QString &form : text.forms)
            QVERIFY2(form.isEmpty() || fixedParts(text, form) == fixedParts(text, text.source),
                     qPrintable(u"%1: %2"_s.arg(text.name(), form)));
    }
}

void TestTranslations::termsAreThoseOfTheGlossary_data()
{
    addLanguages(false);
}

void TestTranslations::termsAreThoseOfTheGlossary()
{
    QFETCH(const QString, code);
    const QHash<QString, QString> words = glossary(Language::nameOf(code));
    QVERIFY(!words.isEmpty());
    QVERIFY2(!words.values().contains(QString()), qPrintable(words.key(QString())));
    for (const TsText &text : readTexts(shippedFile(code))) {
        const QString word = words.value(text.source.toLower());
        const bool isUsed = std::ranges::all_of(
            text.forms, [&](const QString &form) { return form.contains(word); });
        QVERIFY2(isUsed,
                 qPrintable(u"%1: %2, not %3"_s.arg(text.name(), word, text.forms.join(u' '))));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
