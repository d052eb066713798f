// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/notes.h"

#include "core/units/constants.h"

#include <array>

namespace fourfold {
namespace {

const FieldState &stateOf(const Estimation &estimation, Field field)
{
    return estimation.states[static_cast<std::size_t>(field)];
}

bool isMixture(const Estimation &estimation)
{
    const double architecture = stateOf(estimation, Field::ModelArchitecture).value;
    return architecture == static_cast<double>(Architecture::MixtureOfExperts);
}

bool isOtherMemory(const Estimation &estimation)
{
    const double reference = constantRow(Constant::FitReferenceMemory).value;
    return stateOf(estimation, Field::MachineMemory).value != reference;
}

template <EmbodiedBoundaryKind kind>
bool hasBoundary(const Estimation &estimation)
{
    return stateOf(estimation, Field::EmbodiedBoundary).value == static_cast<double>(kind);
}

constexpr std::array kNotes = {
    NoteRow{
        .code = "boundary-as-given",
        .method = {},
        .step = StepName::Product,
        .text = FF_TR_NOOP("Note", "Boundary: the device as given or published, and its share of "
                                   "the server. Buildings, network, cooling, transport and end of "
                                   "life are outside."),
        .better = FF_TR_NOOP("Note", "Published figures differ by what they cover: one H100 from "
                                     "14.7 kg (die alone) to 572 kg (all parts of the card)."),
        .applies = hasBoundary<EmbodiedBoundaryKind::AsGiven>,
    },
    NoteRow{
        .code = "boundary-die",
        .method = {},
        .step = StepName::Product,
        .text = FF_TR_NOOP("Note", "Boundary: the logic die alone, and the share of the server. "
                                   "Memory, packaging and board of the device are outside."),
        .applies = hasBoundary<EmbodiedBoundaryKind::Die>,
    },
    NoteRow{
        .code = "boundary-package",
        .method = {},
        .step = StepName::Product,
        .text = FF_TR_NOOP("Note", "Boundary: logic die, memory and packaging, and the share of "
                                   "the server. The board of the device is outside."),
        .applies = hasBoundary<EmbodiedBoundaryKind::Package>,
    },
    NoteRow{
        .code = "boundary-board",
        .method = {},
        .step = StepName::Product,
        .text = FF_TR_NOOP("Note", "Boundary: logic die, memory, packaging and board, and the "
                                   "share of the server. Buildings, network, cooling, transport "
                                   "and end of life are outside."),
        .applies = hasBoundary<EmbodiedBoundaryKind::Board>,
    },
    NoteRow{
        .code = "hour-by-hour",
        .method = {},
        .step = StepName::HourlyIntensity,
        .text = FF_TR_NOOP("Note", "Every slot of the hourly trace counts with the energy that the "
                                   "run uses in it: the same power throughout, or the logged "
                                   "energy of each hour. Hours without a value do not count."),
        .better = FF_TR_NOOP("Note", "Experimentation takes the intensity of training; inference "
                                     "and storage, whose hours are unknown, the mean of the "
                                     "trace unless an intensity is given."),
    },
    NoteRow{
        .code = "moe-commonly-quoted",
        .method = {},
        .step = StepName::Efficiency,
        .text = FF_TR_NOOP("Note", "That a mixture of experts reaches 0.8 of the efficiency of "
                                   "its dense base model is commonly quoted, not checked."),
        .applies =
            [](const Estimation &estimation) {
                return isMixture(estimation) && estimation.estimate.fitIsClamped;
            },
    },
    NoteRow{
        .code = "loss-constants-disputed",
        .method = {},
        .step = StepName::TestLoss,
        .text = FF_TR_NOOP("Note", "Besiroglu et al. 2024 (arXiv 2404.10102) report that the "
                                   "printed constants of Chinchilla do not reproduce its own "
                                   "optimum: they are fields."),
    },
    NoteRow{
        .code = "six-flop-only",
        .method = "llmcarbon",
        .step = StepName::RunFlop,
        .text = FF_TR_NOOP("Note", "6 FLOP per parameter and token, whatever is trained. In the "
                                   "published validation power, time and intensity of the runs "
                                   "cancel: it tests this rule alone, so that its 8.2 % is no "
                                   "accuracy of prediction."),
        .better = FF_TR_NOOP("Note", "The general estimate takes compute that is given, counts "
                                     "what is trained and, if asked to, attention and recomputed "
                                     "work."),
    },
    NoteRow{
        .code = "base-parameters",
        .method = "llmcarbon",
        .step = StepName::RunFlop,
        .text = FF_TR_NOOP("Note", "A mixture of experts counts the parameters of its dense base "
                                   "model; the published ones (2.3 and 7.41 billion) have no "
                                   "citation and look fitted to the reported compute."),
        .better = FF_TR_NOOP("Note", "The general estimate counts the active parameters."),
        .applies = isMixture,
    },
    NoteRow{
        .code = "fit-unclamped",
        .method = "llmcarbon",
        .step = StepName::FitRate,
        .text = FF_TR_NOOP("Note", "The released fit is used outside its range as it is."),
        .better = FF_TR_NOOP("Note", "The general estimate takes the nearer end of the range."),
    },
    NoteRow{
        .code = "memory-for-device",
        .method = "llmcarbon",
        .step = StepName::Efficiency,
        .text = FF_TR_NOOP("Note", "Every memory other than 80 GB counts as a V100, and 23 % is "
                                   "taken off its efficiency: 7.76 / 33.46 is a ratio of speeds, "
                                   "not what is lost."),
        .better = FF_TR_NOOP("Note", "The general estimate asks for the type of the device and "
                                     "leaves the share to the user."),
        .applies = isOtherMemory,
    },
    NoteRow{
        .code = "devices-of-small-models",
        .method = "llmcarbon",
        .step = StepName::PlannedDevices,
        .text = FF_TR_NOOP("Note", "The released fit of the number of devices was made above 70 "
                                   "billion parameters; below, it plans up to thirteen times too "
                                   "many."),
        .better = FF_TR_NOOP("Note", "The general estimate uses the fits for one node and for "
                                     "several below 70 billion parameters."),
    },
    NoteRow{
        .code = "batch-of-all-devices",
        .method = "llmcarbon",
        .step = StepName::Batch,
        .text = FF_TR_NOOP("Note", "The batch is never smaller than the number of devices, also "
                                   "without a pipeline."),
        .better = FF_TR_NOOP("Note", "The general estimate asks that of pipelines only."),
    },
    NoteRow{
        .code = "power-without-efficiency",
        .method = "llmcarbon",
        .step = StepName::FigureItEnergy,
        .text = FF_TR_NOOP("Note", "Equation 8 of the paper multiplies power by efficiency, which "
                                   "is not physical (37 to 82 % too low). The released code does "
                                   "not, nor does this method: average power of the system."),
    },
    NoteRow{
        .code = "released-server",
        .method = "llmcarbon",
        .step = StepName::ReleasedServer,
        .text = FF_TR_NOOP("Note", "As the released code multiplies: 32,768 GB of SSD, where its "
                                   "table prints 576 kg (32,000 GB), and 133.92 kg of other parts, "
                                   "where it prints 148.2 kg. The printed 0.0018 t of processors "
                                   "in table 5 should be 0.00105 t."),
        .better = FF_TR_NOOP("Note", "The general estimate takes 576 kg of SSD and 133.92 kg of "
                                     "other parts, 15 % of the total."),
    },
    NoteRow{
        .code = "no-utilisation",
        .method = "llmcarbon",
        .step = StepName::FigureEmbodied,
        .text = FF_TR_NOOP("Note", "Idle time of the devices carries no manufacture. The released "
                                   "code gives the relative error against 0.66 t, read off a "
                                   "chart, in place of the mass."),
        .better = FF_TR_NOOP("Note", "The general estimate divides by utilisation."),
    },
    NoteRow{
        .code = "serving-by-flop",
        .method = "llmcarbon",
        .step = StepName::RequestFlop,
        .text = FF_TR_NOOP("Note", "Every token costs the same, whether read or written; the "
                                   "released code takes the training tokens again."),
        .better = FF_TR_NOOP("Note", "Other inference tiers of the general estimate tell reading "
                                     "from writing."),
    },
};

} // namespace

std::span<const NoteRow> noteTable()
{
    return kNotes;
}

std::vector<const NoteRow *> notesOn(const Estimation &estimation, StepName step)
{
    std::vector<const NoteRow *> notes;
    for (const NoteRow &row : kNotes) {
        const bool isOfMethod =
            row.method.empty()
            || (estimation.method != nullptr && row.method == estimation.method->id);
        if (row.step == step && isOfMethod && (row.applies == nullptr || row.applies(estimation)))
            notes.push_back(&row);
    }
    return notes;
}

} // namespace fourfold
