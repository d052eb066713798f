// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/language.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace fourfold;

namespace {

/// The texts of a .ts file that have no translation yet.
QStringList unfinishedTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {path};
    QXmlStreamReader xml(&file);
    QStringList unfinished;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("source"))
            source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation")
                 && xml.attributes().hasAttribute(QStringLiteral("type")))
            unfinished.append(source);
    }
    return unfinished;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
};

void TestTranslations::everyLanguageIsComplete_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestTranslations::everyLanguageIsComplete()
{
    QFETCH(const QString, code);
    const QString path =
        QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/../translations/fourfold_%1.ts");
    QCOMPARE(unfinishedTexts(path.arg(code)), QStringList());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
