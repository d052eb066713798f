// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/ui/plotted_study.h"
#include "ui/export/chart_image.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QMimeData>
#include <QPrinter>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// All texts of an SVG; a note of what is wrong where it is no XML.
QStringList svgTexts(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text"_s)
            texts += reader.readElementText().trimmed();
    }
    if (reader.hasError())
        texts += u"ERROR: "_s + reader.errorString();
    return texts;
}

PlottedStudy twentyScenarios()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.settings.basis = Basis::Gross;
    for (int i = 0; i < 17; ++i) {
        const double flop = 1e19 * std::pow(2.0, i % 7);
        const double intensity = 300 + 20 * i;
        Scenario &scenario = plotted.add("Choice number " + std::to_string(i + 1),
                                         trainingRun(flop, 64, 50, 330, 1.1, intensity));
        scenario.values.set(Field::ExperimentationFactor, Number{0.1 * i, {}});
    }
    // Without parameters there is nothing to serve: this one has no result.
    plotted.study.scenarios[7].values.set(Field::InferenceRequestsPerDay, Number{1e5, {}});
    plotted.compute();
    return plotted;
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void svgIsXmlWithTextsAsTexts_data();
    void svgIsXmlWithTextsAsTexts();
    void pdfCarriesItsFonts();
    void printingFillsOneSheet();
    void pngHasSizeTimesScale();
    void exportsAreLightUnlessAskedOtherwise();
    void csvReadsBack();
    void theClipboardGetsPictureAndTable();
    void formatsAreFoundByTheirEnding();
    void picturesAreAsTheyWere_data();
    void picturesAreAsTheyWere();
};

void TestChartExport::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QApplication::setApplicationVersion(u"1.0"_s);
}

void TestChartExport::svgIsXmlWithTextsAsTexts_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("compare") << u"compare"_s
                             << QStringList{u"C emits 56.2 times less CO₂e than A"_s,
                                            u"Same job, Iowa cloud"_s, u"17.51 kg"_s};
    QTest::newRow("factors") << u"factors"_s
                             << QStringList{u"From A to C: 56.2 times less CO₂e, net"_s,
                                            u"Mechanization"_s, u"÷ 1.43"_s, u"2.398 kg"_s};
}

void TestChartExport::svgIsXmlWithTextsAsTexts()
{
    QFETCH(QString, chart);
    QFETCH(QStringList, expected);
    const PlotData data = patterson2021().plot(chart.toStdString());
    const QStringList texts = svgTexts(chartSvg(data, {}));
    for (const QString &text : expected)
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
    QVERIFY(texts.join(u' ').contains(data.source));
}

void TestChartExport::pdfCarriesItsFonts()
{
    const QByteArray pdf = chartPdf(patterson2021().plot("factors"), {});
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains("/FontFile2"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/MediaBox [0 0 675.000000 420.000000]")); // 900 × 560 · 72 / 96
}

void TestChartExport::printingFillsOneSheet()
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath(u"sheet.pdf"_s));
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        printer.setPageOrientation(orientation);
        printChart(patterson2021().plot("compare"), printer);
        QFile file(folder.filePath(u"sheet.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(pdf.contains("/FontFile"));
    }
}

void TestChartExport::pngHasSizeTimesScale()
{
    ImageOptions options;
    options.size = {640, 400};
    options.scale = 1.5;
    const QImage image =
        QImage::fromData(chartPng(patterson2021().plot("compare"), options), "PNG");
    QCOMPARE(image.size(), QSize(960, 600));
}

void TestChartExport::exportsAreLightUnlessAskedOtherwise()
{
    const PlotData data = patterson2021().plot("compare");
    QCOMPARE(chartImage(data, {}).pixelColor(0, 0), chartColours(Theme::Light).background);
    ImageOptions dark;
    dark.theme = Theme::Dark;
    QCOMPARE(chartImage(data, dark).pixelColor(0, 0), chartColours(Theme::Dark).background);
}

void TestChartExport::csvReadsBack()
{
    const PlotData data = patterson2021().plot("compare");
    const QStringList lines =
        QString::fromUtf8(chartCsv(data, {})).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(std::size_t(lines.size()), data.categories.size() + 1);
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        const QString total = lines[qsizetype(i) + 1].section(u',', -1);
        QCOMPARE(total.toDouble(), *data.categories[i].total); // to the last bit
    }
}

void TestChartExport::theClipboardGetsPictureAndTable()
{
    const PlotData data = patterson2021().plot("compare");
    const auto mime = chartMimeData(data, {});
    for (const QString &format : {u"image/png"_s, u"image/svg+xml"_s, u"text/html"_s,
                                  u"text/plain"_s, u"text/tab-separated-values"_s})
        QVERIFY2(mime->hasFormat(format), qPrintable(format));
    QVERIFY(mime->hasImage());
    QVERIFY(mime->data(u"image/png"_s).startsWith("\x89PNG"));
    QCOMPARE(mime->text().section(u'\n', 0, 0).split(u'\t').size(), 4);
    QVERIFY(mime->html().contains(u"<th>Scenario</th>"_s));
    QVERIFY(!chartTableMimeData(data)->hasImage());
}

void TestChartExport::formatsAreFoundByTheirEnding()
{
    QStringList found;
    for (const ChartFormatRow &row : chartFormatTable())
        found += QString::fromLatin1(row.suffix.data(), std::ssize(row.suffix));
    QCOMPARE(found.join(u' '), u"svg pdf png csv"_s);
    QVERIFY(findChartFormat("jpeg") == nullptr);
}

void TestChartExport::picturesAreAsTheyWere_data()
{
    QTest::addColumn<PlotData>("plot");
    QTest::addColumn<int>("theme");
    const auto row = [](const char *name, const PlotData &data, Theme theme) {
        QTest::newRow(name) << data << static_cast<int>(theme);
    };
    PlottedStudy plotted = patterson2021();
    row("compare", plotted.plot("compare"), Theme::Light);
    row("compare-dark", plotted.plot("compare"), Theme::Dark);
    row("factors", plotted.plot("factors"), Theme::Light);
    plotted.showsRanges = true;
    row("factors-ranges-dark", plotted.plot("factors"), Theme::Dark);
    PlotData uncertain = plotted.plot("compare");
    for (PlotCategory &category : uncertain.categories)
        category.interval = PlotInterval{0.8 * *category.total, 1.25 * *category.total};
    row("compare-intervals", uncertain, Theme::Light);
    PlottedStudy twenty = twentyScenarios();
    row("twenty", twenty.plot("compare"), Theme::Light);
    twenty.study.settings.logarithmic = true;
    row("twenty-log", twenty.plot("compare"), Theme::Light);
}

void TestChartExport::picturesAreAsTheyWere()
{
    constexpr double kLittle = 1.5; // of 255: fonts are smoothed differently between machines
    QFETCH(PlotData, plot);
    QFETCH(int, theme);
    ImageOptions options;
    options.size = {640, 420};
    options.theme = static_cast<Theme>(theme);
    comparePicture(chartImage(plot, options), QString::fromLatin1(QTest::currentDataTag()),
                   kLittle);
}

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
