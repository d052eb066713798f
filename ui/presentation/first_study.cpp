// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/first_study.h"

#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// What stands in for an answer that nobody knows. Each can be changed in the sheet, where it
/// carries its reason.
constexpr double kAssumedParamsB = 7;
constexpr double kTokensPerParam =
    20; // Hoffmann et al. 2022, "Training compute-optimal …", table 3
constexpr double kAssumedDevices = 8;
constexpr double kAssumedTokensPerRequest = 500;
constexpr std::string_view kAssumedAccelerator = "nvidia-a100-sxm4-80";
constexpr std::string_view kAssumedRegion = "WORLD";

QString say(const char *text)
{
    return QCoreApplication::translate("FirstStudy", text);
}

/// A scenario that is being filled from answers.
class Filling
{
public:
    Filling(const Catalog &catalog, const QLocale &locale)
        : m_catalog(catalog)
        , m_locale(locale)
    {}

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void give(Field field, Value value) { m_scenario.values.set(field, std::move(value)); }

    void assume(Field field, Value value, const QString &reason)
    {
        give(field, std::move(value));
        m_scenario.sources[field] = toUtf8(reason);
    }

    /// The number in an answer, nothing for an empty one.
    std::optional<double> number(Field field, const QString &answer, bool inBillions = false)
    {
        if (answer.trimmed().isEmpty())
            return std::nullopt;
        const auto value = readAmount(answer, m_locale, inBillions);
        if (!value)
            refuse(field, answer);
        else if (const Result<Value> good = checked(fieldRow(field), plain(*value)); !good)
            m_error = good.error();
        return value;
    }

    const Entry *entry(EntryKind kind, const QString &answer) const
    {
        return answer.trimmed().isEmpty() ? nullptr
                                          : m_catalog.find(kind, toUtf8(answer.trimmed()));
    }

    void refuse(Field field, const QString &answer)
    {
        m_error =
            Error{ErrorCode::UnknownEntry, std::string(fieldRow(field).key),
                  Message{FF_TR_NOOP("Message", "%1 is neither in the catalogue nor a number"),
                          {toUtf8(answer)}}};
    }

    [[nodiscard]] static Value plain(double value)
    {
        return Number{.value = value, .range = std::nullopt};
    }

    void fillModel(const QString &answer);
    void fillTraining(const FirstAnswers &answers);
    void fillMachine(const FirstAnswers &answers);
    void fillPlace(const QString &answer);
    void fillUse(const QString &answer);

private:
    const Catalog &m_catalog;
    const QLocale &m_locale;
    Scenario m_scenario;
    std::optional<Error> m_error;
    double m_paramsB = 0;
    double m_devices = 0;
    bool m_hasTokens = false;
};

void Filling::fillModel(const QString &answer)
{
    if (const Entry *model = entry(EntryKind::Model, answer)) {
        give(Field::ModelPreset, model->id);
        const double all = model->number(Property::ParamsB).value_or(kAssumedParamsB);
        m_paramsB = model->number(Property::ActiveParamsB).value_or(all);
        m_hasTokens = model->number(Property::TokensB).has_value();
        m_scenario.name = model->name;
        return;
    }
    if (const auto params = number(Field::ModelParams, answer, true)) {
        m_paramsB = *params;
        give(Field::ModelParams, plain(*params));
        return;
    }
    m_paramsB = kAssumedParamsB;
    assume(Field::ModelParams, plain(kAssumedParamsB),
           say(QT_TRANSLATE_NOOP("FirstStudy", "Assumed: a model of middle size.")));
}

void Filling::fillTraining(const FirstAnswers &answers)
{
    if (answers.amount == TrainingAmount::DeviceHours) {
        if (const auto deviceHours = number(Field::TrainingHours, answers.training)) {
            give(Field::TrainingBasis, std::string("device-hours"));
            give(Field::TrainingHours, plain(*deviceHours / m_devices));
            return;
        }
    } else if (const auto tokens = number(Field::ModelTokens, answers.training, true)) {
        give(Field::ModelTokens, plain(*tokens));
        return;
    }
    if (!m_hasTokens)
        assume(Field::ModelTokens, plain(kTokensPerParam * m_paramsB),
               say(QT_TRANSLATE_NOOP("FirstStudy", "Assumed: 20 tokens a parameter, about what "
                                                   "Hoffmann et al. 2022 found to use compute "
                                                   "best.")));
}

void Filling::fillMachine(const FirstAnswers &answers)
{
    if (const Entry *device = entry(EntryKind::Accelerator, answers.accelerator))
        give(Field::MachineAccelerator, device->id);
    else if (!answers.accelerator.trimmed().isEmpty())
        refuse(Field::MachineAccelerator, answers.accelerator);
    else
        assume(Field::MachineAccelerator, std::string(kAssumedAccelerator),
               say(QT_TRANSLATE_NOOP("FirstStudy", "Assumed: an accelerator that many had.")));
    const auto devices = number(Field::MachineDevices, answers.devices);
    m_devices = devices.value_or(kAssumedDevices);
    if (devices)
        give(Field::MachineDevices, plain(*devices));
    else
        assume(Field::MachineDevices, plain(kAssumedDevices),
               say(QT_TRANSLATE_NOOP("FirstStudy", "Assumed: one server.")));
}

void Filling::fillPlace(const QString &answer)
{
    const std::string place = toUtf8(answer.trimmed());
    if (!place.empty()) {
        if (const Entry *region = m_catalog.region(place)) {
            give(Field::MapRegion, region->id);
            return;
        }
        if (const Entry *region = m_catalog.find(EntryKind::GridRegion, place)) {
            give(Field::MapRegion, region->id);
            return;
        }
        const Entry *datacenter = entry(EntryKind::Datacenter, answer);
        if (datacenter == nullptr) {
            refuse(Field::MapRegion, answer);
            return;
        }
        give(Field::MechanizationDatacenter, datacenter->id);
        if (const Entry *region = m_catalog.region(datacenter->text(TextProperty::Region))) {
            give(Field::MapRegion, region->id);
            return;
        }
    }
    assume(Field::MapRegion, std::string(kAssumedRegion),
           say(QT_TRANSLATE_NOOP("FirstStudy", "Assumed: the average of the world.")));
}

void Filling::fillUse(const QString &answer)
{
    const auto requests = number(Field::InferenceRequestsPerDay, answer);
    if (!requests || *requests <= 0)
        return;
    give(Field::InferenceRequestsPerDay, plain(*requests));
    const QString reason =
        say(QT_TRANSLATE_NOOP("FirstStudy", "Assumed: a page of text for a page of text."));
    assume(Field::InferenceInputTokens, plain(kAssumedTokensPerRequest), reason);
    assume(Field::InferenceOutputTokens, plain(kAssumedTokensPerRequest), reason);
}

/// How many units a letter after a number stands for.
std::optional<double> scaleOf(QChar letter)
{
    constexpr std::array<std::pair<char16_t, double>, 4> kScales = {
        {{u'k', 1e3}, {u'm', 1e6}, {u'b', 1e9}, {u't', 1e12}}};
    for (const auto &[known, scale] : kScales) {
        if (letter.toLower() == known)
            return scale;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> readAmount(const QString &text, const QLocale &locale, bool inBillions)
{
    static const QRegularExpression pattern(
        u"^[^\\d-]*(?<number>\\d[\\d.,'\\s\\x{a0}\\x{202f}]*(?:[eE][+-]?\\d+)?)(?<rest>.*)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(u"number"_s);
    digits.remove(QRegularExpression(u"[\\s'\\x{a0}\\x{202f}]"_s));
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1);
    bool isNumber = false;
    double value = locale.toDouble(digits, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(digits, &isNumber);
    if (!isNumber)
        return std::nullopt;
    const QString rest = match.captured(u"rest"_s).trimmed();
    // A lone letter, or the beginning of million, billion, trillion; not the T of "tokens".
    static const QRegularExpression scaled(u"^(k|m|b|t|bn|million|billion|trillion)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (scaled.match(rest).hasMatch())
        return value * scaleOf(rest.front()).value_or(1) / (inBillions ? 1e9 : 1);
    return value;
}

Result<Study> firstStudy(const FirstAnswers &answers, const Catalog &catalog, const QLocale &locale)
{
    Filling filling(catalog, locale);
    filling.fillModel(answers.model);
    filling.fillMachine(answers);
    filling.fillTraining(answers);
    filling.fillPlace(answers.place);
    filling.fillUse(answers.requestsPerDay);
    if (filling.error())
        return *filling.error();

    Scenario planned = filling.scenario();
    planned.id = "a";
    if (planned.name.empty())
        planned.name = toUtf8(say(QT_TRANSLATE_NOOP("FirstStudy", "My model")));
    Scenario variant;
    variant.id = "b";
    variant.basedOn = "a";
    variant.name = toUtf8(say(QT_TRANSLATE_NOOP("FirstStudy", "What if…")));
    Study study;
    study.title = planned.name;
    study.baseline = "a";
    study.scenarios = {std::move(planned), std::move(variant)};
    return study;
}

} // namespace fourfold
