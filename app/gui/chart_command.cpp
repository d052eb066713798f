// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/chart_command.h"

#include "app/resource_folder.h"
#include "ui/charts/charts.h"
#include "ui/export/chart_image.h"
#include "ui/presentation/catalog_files.h"
#include "ui/presentation/file.h"
#include "ui/presentation/folders.h"
#include "ui/presentation/language.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/study_reader.h"
#include "ui/presentation/text.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <array>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr int kDone = 0;
constexpr int kWrongStudy = 1;
constexpr int kWrongUsage = 2;
constexpr int kCannotReadOrWrite = 3;

/// An end of the call: the exit code, and what is printed on stderr.
struct Failure
{
    int code = kWrongUsage;
    QString message;
};

/// What the arguments ask for.
struct ChartCall
{
    QString study;
    const ChartRow *chart = nullptr;
    const ChartFormatRow *format = nullptr;
    QString out;
    ImageOptions image;
    QString language;
    QString scenario;
    QString from;
    QString to;
    std::optional<Basis> basis;
    const EstimatorRow *method = nullptr;
    QString search;
    QStringList entries;
    QStringList references;
};

/// The ids of a table's rows, for messages.
template <typename Rows, typename Id>
QString namesOf(const Rows &rows, Id id)
{
    QStringList names;
    for (const auto &row : rows)
        names += toQString(row.*id);
    return names.join(u", "_s);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Draws a chart of a study into a file."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"chart"_s, u"The name of this call."_s);
    parser.addPositionalArgument(
        u"study"_s, u"The study file; charts of the catalogue need none."_s, u"[study]"_s);
    parser.addOptions({
        {u"chart"_s, u"Which chart: %1."_s.arg(namesOf(chartTable(), &ChartRow::id)), u"ID"_s},
        {u"out"_s, u"The file to write; its ending says how: svg, pdf, png, csv."_s, u"FILE"_s},
        {u"size"_s, u"Width and height in pixels at scale 1."_s, u"WxH"_s, u"900x560"_s},
        {u"scale"_s, u"Pixels of a PNG for each of these."_s, u"S"_s, u"1"_s},
        {u"theme"_s, u"light or dark."_s, u"THEME"_s, u"light"_s},
        {u"lang"_s, u"The language of texts: en, zh_CN, ja."_s, u"L"_s, u"en"_s},
        {u"from"_s, u"The scenario that the 4Ms begin with; no end: the baseline to each other."_s,
         u"ID"_s},
        {u"to"_s, u"The scenario that the 4Ms lead to."_s, u"ID"_s},
        {u"scenario"_s,
         u"The scenario of serving, methods and method-steps; --from and --to of the last are "
         u"methods."_s,
         u"ID"_s},
        {u"basis"_s, u"gross or net."_s, u"BASIS"_s},
        {u"method"_s, u"How to estimate."_s, u"METHOD"_s},
        {u"reference"_s, u"Published runs beside the bars: models of the catalogue."_s, u"ID,…"_s},
        {u"search"_s, u"Only entries of the catalogue in which these words occur."_s, u"WORDS"_s},
        {u"entries"_s, u"Entries of the catalogue that stand out."_s, u"ID,…"_s},
    });
}

std::optional<Failure> readNames(const QCommandLineParser &parser, ChartCall &call)
{
    const QString chart = parser.value(u"chart"_s);
    call.chart = findChart(toUtf8(chart));
    if (call.chart == nullptr)
        return Failure{kWrongUsage, u"--chart: '%1' is none of %2"_s.arg(
                                        chart, namesOf(chartTable(), &ChartRow::id))};
    call.out = parser.value(u"out"_s);
    call.format = findChartFormat(toUtf8(QFileInfo(call.out).suffix().toLower()));
    if (call.format == nullptr)
        return Failure{kWrongUsage,
                       u"--out: '%1' ends in none of %2"_s.arg(
                           call.out, namesOf(chartFormatTable(), &ChartFormatRow::suffix))};
    if (parser.isSet(u"method"_s)) {
        call.method = findEstimator(toUtf8(parser.value(u"method"_s)));
        if (call.method == nullptr)
            return Failure{kWrongUsage, u"--method: '%1' is none of %2"_s.arg(
                                            parser.value(u"method"_s),
                                            namesOf(estimatorTable(), &EstimatorRow::id))};
    }
    call.language = parser.value(u"lang"_s);
    if (!Language::available().contains(call.language))
        return Failure{kWrongUsage, u"--lang: '%1' is none of %2"_s.arg(
                                        call.language, Language::available().join(u", "_s))};
    call.scenario = parser.value(u"scenario"_s);
    call.search = parser.value(u"search"_s);
    call.entries = parser.value(u"entries"_s).split(u',', Qt::SkipEmptyParts);
    call.references = parser.value(u"reference"_s).split(u',', Qt::SkipEmptyParts);
    call.from = parser.value(u"from"_s);
    call.to = parser.value(u"to"_s);
    return std::nullopt;
}

std::optional<Failure> readLook(const QCommandLineParser &parser, ChartCall &call)
{
    constexpr int kSmallest = 100;
    constexpr int kLargest = 8000;
    constexpr double kSmallestScale = 0.1;
    constexpr double kLargestScale = 8;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    const auto isSide = [](const QString &text) {
        return text.toInt() >= kSmallest && text.toInt() <= kLargest;
    };
    if (size.size() != 2 || !isSide(size[0]) || !isSide(size[1]))
        return Failure{
            kWrongUsage,
            u"--size: expected WxH, each from %1 to %2, for example 900x560"_s.arg(kSmallest).arg(
                kLargest)};
    call.image.size = {size[0].toInt(), size[1].toInt()};
    call.image.scale = parser.value(u"scale"_s).toDouble();
    if (!(call.image.scale >= kSmallestScale && call.image.scale <= kLargestScale))
        return Failure{
            kWrongUsage,
            u"--scale: expected a number from %1 to %2"_s.arg(kSmallestScale).arg(kLargestScale)};
    const QString theme = parser.value(u"theme"_s);
    if (theme != u"light"_s && theme != u"dark"_s)
        return Failure{kWrongUsage, u"--theme: '%1' is none of light, dark"_s.arg(theme)};
    call.image.theme = theme == u"dark"_s ? Theme::Dark : Theme::Light;
    const QString basis = parser.value(u"basis"_s);
    if (parser.isSet(u"basis"_s) && basis != u"gross"_s && basis != u"net"_s)
        return Failure{kWrongUsage, u"--basis: '%1' is none of gross, net"_s.arg(basis)};
    if (parser.isSet(u"basis"_s))
        call.basis = basis == u"net"_s ? Basis::Net : Basis::Gross;
    return std::nullopt;
}

std::optional<Failure> readCall(const QCommandLineParser &parser, ChartCall &call)
{
    for (const QString &needed : {u"chart"_s, u"out"_s}) {
        if (!parser.isSet(needed))
            return Failure{kWrongUsage, u"--%1 is needed"_s.arg(needed)};
    }
    if (auto failure = readNames(parser, call))
        return failure;
    const QStringList positional = parser.positionalArguments();
    const bool needsStudy = call.chart->fewestScenarios > 0;
    if (positional.size() > 2 || (needsStudy && positional.size() < 2))
        return Failure{kWrongUsage, u"one STUDY is needed"_s};
    call.study = positional.value(1);
    return readLook(parser, call);
}

QString textOf(const Error &error)
{
    const QString message = translated(error.message);
    return error.where.empty() ? message : u"%1: %2"_s.arg(toQString(error.where), message);
}

Failure failureOf(const Error &error)
{
    const bool isFile = error.code == ErrorCode::CannotRead || error.code == ErrorCode::CannotWrite;
    return {isFile ? kCannotReadOrWrite : kWrongStudy, textOf(error)};
}

Result<Catalog> catalogOfProgram()
{
    const auto folder = resourceFolder();
    if (!folder)
        return Error{
            ErrorCode::CannotRead, "FOURFOLD_DATA",
            Message{FF_TR_NOOP("Message", "the folder with the catalogue is not there"), {}}};
    const auto portable = portableFolder();
    const Folders folders =
        portable ? Folders::below(QString::fromStdString(portable->string())) : Folders::ofUser();
    auto loaded = loadCatalog(QString::fromStdString(folder->string()), folders.catalog);
    if (!loaded)
        return loaded.error();
    for (const Error &error : loaded->rejected)
        std::fprintf(stderr, "fourfold: %s\n", qPrintable(textOf(error)));
    return std::move(loaded->catalog);
}

/// The scenarios that the call names are those of the study, the methods those of the table.
std::optional<Failure> checkEnds(const ChartCall &call, const Study &study)
{
    QStringList scenarios = {call.scenario};
    if (!call.chart->hasMethodPath)
        scenarios += {call.from, call.to};
    for (const QString &id : scenarios) {
        if (!id.isEmpty() && findScenario(study, toUtf8(id)) == nullptr)
            return Failure{kWrongStudy, u"%1: there is no scenario '%2'"_s.arg(call.study, id)};
    }
    if (!call.chart->hasMethodPath)
        return std::nullopt;
    for (const QString &id : {call.from, call.to}) {
        if (!id.isEmpty() && findEstimator(toUtf8(id)) == nullptr)
            return Failure{kWrongUsage, u"'%1' is none of %2"_s.arg(
                                            id, namesOf(estimatorTable(), &EstimatorRow::id))};
    }
    return std::nullopt;
}

/// What charts of the catalogue show of it, as the call asks for it.
std::optional<Failure> chooseEntries(const ChartCall &call, const Catalog &catalog,
                                     PlotInput &input)
{
    input.catalog = &catalog;
    if (!call.chart->kind)
        return std::nullopt;
    for (const QString &id : call.entries) {
        const Entry *entry = catalog.find(*call.chart->kind, toUtf8(id));
        if (entry == nullptr)
            return Failure{kWrongUsage, u"--entries: there is no '%1' among the %2"_s.arg(
                                            id, toQString(kindRow(*call.chart->kind).plural))};
        input.chosen.push_back(entry->id);
    }
    if (!call.search.isEmpty())
        input.entries = catalog.search(toUtf8(call.search), call.chart->kind);
    return std::nullopt;
}

/// The study with its settings as the call asks for them.
std::optional<Failure> openStudy(const ChartCall &call, StudyDocument &document)
{
    if (call.study.isEmpty())
        return std::nullopt;
    Result<StudyFile> file = readStudy(call.study);
    if (!file)
        return failureOf(file.error());
    if (const auto error = document.replaceStudy(std::move(file->study), call.study))
        return failureOf(*error);
    if (auto failure = checkEnds(call, document.study()))
        return failure;
    Settings settings = document.study().settings;
    if (!call.from.isEmpty() && !call.chart->hasMethodPath)
        settings.from = toUtf8(call.from);
    if (!call.to.isEmpty() && !call.chart->hasMethodPath)
        settings.to = toUtf8(call.to);
    if (call.basis)
        settings.basis = *call.basis;
    if (call.method != nullptr)
        settings.method = call.method->id;
    for (const QString &id : call.references) {
        const Entry *model = document.catalog().find(EntryKind::Model, toUtf8(id));
        if (model == nullptr)
            return Failure{kWrongUsage, u"--reference: there is no model '%1'"_s.arg(id)};
        settings.references.push_back(model->id);
    }
    if (const auto error = document.setSettings(settings, {}))
        return failureOf(*error);
    document.recomputeNow();
    return std::nullopt;
}

std::optional<Failure> writeChart(const ChartCall &call)
{
    const Result<Catalog> catalog = catalogOfProgram();
    if (!catalog)
        return failureOf(catalog.error());
    StudyDocument document(*catalog);
    if (auto failure = openStudy(call, document))
        return failure;
    for (const ScenarioOutcome &outcome : document.results().outcomes) {
        if (outcome.error)
            std::fprintf(stderr, "fourfold: %s\n", qPrintable(textOf(*outcome.error)));
    }
    PlotInput input{document.study(), document.results(),
                    toQString(document.catalog().dataVersion()), QLocale()};
    input.showsAllPairs = true;
    input.methods = {toUtf8(call.scenario), toUtf8(call.from), toUtf8(call.to)};
    if (auto failure = chooseEntries(call, document.catalog(), input))
        return failure;
    const PlotData data = plotOf(*call.chart, input);
    if (!data.emptyText.isEmpty() && data.table.rows.empty())
        return Failure{kWrongStudy, u"%1: %2"_s.arg(call.study.isEmpty() ? toQString(call.chart->id)
                                                                         : call.study,
                                                    data.emptyText)};
    const QByteArray bytes = call.format->write(data, call.image);
    const auto written =
        writeFile(call.out, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!written)
        return failureOf(written.error());
    return std::nullopt;
}

} // namespace

int runChartCommand(int argc, char **argv)
{
    // The picture is the same on every machine, with or without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"fourfold"_s);
    QApplication::setApplicationVersion(u"" FOURFOLD_VERSION ""_s);

    QCommandLineParser parser;
    addOptions(parser);
    const bool isParsed = parser.parse(QCoreApplication::arguments());
    if (isParsed && parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return kDone;
    }
    ChartCall call;
    auto failure =
        isParsed ? readCall(parser, call) : std::optional(Failure{kWrongUsage, parser.errorText()});
    Language language;
    if (!failure) {
        language.use(call.language);
        failure = writeChart(call);
    }
    if (!failure)
        return kDone;
    std::fprintf(stderr, "fourfold: %s\n", qPrintable(failure->message));
    if (failure->code == kWrongUsage)
        std::fputs("Try: fourfold chart --help\n", stderr);
    return failure->code;
}

} // namespace fourfold
