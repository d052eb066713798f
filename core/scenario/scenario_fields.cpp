// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field.h"
#include "core/support/numbers.h"
#include "core/support/table_order.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::array kArchitectures = {
    Choice{"dense", FF_TR_NOOP("Choice", "Dense")},
    Choice{"moe", FF_TR_NOOP("Choice", "Mixture of experts")},
};
constexpr std::array kStacks = {
    Choice{"decoder", FF_TR_NOOP("Choice", "Decoder")},
    Choice{"encoder", FF_TR_NOOP("Choice", "Encoder")},
    Choice{"encoder-decoder", FF_TR_NOOP("Choice", "Encoder and decoder")},
};
constexpr std::array kPrecisions = {
    Choice{"bf16", FF_TR_NOOP("Choice", "16 bit (bf16, fp16)")},
    Choice{"fp8", FF_TR_NOOP("Choice", "8 bit (fp8)")},
    Choice{"tf32", FF_TR_NOOP("Choice", "TF32")},
    Choice{"fp32", FF_TR_NOOP("Choice", "32 bit (fp32)")},
};
constexpr std::array kEfficiencyModels = {
    Choice{"given", FF_TR_NOOP("Choice", "As given")},
    Choice{"llmcarbon", FF_TR_NOOP("Choice", "LLMCarbon fit")},
};
constexpr std::array kFitDevices = {
    Choice{"a100", FF_TR_NOOP("Choice", "A100")},
    Choice{"v100", FF_TR_NOOP("Choice", "V100")},
};
constexpr std::array kLossLaws = {
    Choice{"none", FF_TR_NOOP("Choice", "None")},
    Choice{"chinchilla", FF_TR_NOOP("Choice", "Chinchilla (Hoffmann et al. 2022)")},
    Choice{"kaplan", FF_TR_NOOP("Choice", "Kaplan et al. 2020")},
};
constexpr std::array kBoundaries = {
    Choice{"as-given", FF_TR_NOOP("Choice", "As given or published")},
    Choice{"die", FF_TR_NOOP("Choice", "Die only")},
    Choice{"package", FF_TR_NOOP("Choice", "Package with memory")},
    Choice{"board", FF_TR_NOOP("Choice", "Board")},
};
constexpr std::array kBases = {
    Choice{"flops", FF_TR_NOOP("Choice", "Compute")},
    Choice{"device-hours", FF_TR_NOOP("Choice", "Device-hours")},
    Choice{"energy", FF_TR_NOOP("Choice", "Measured energy")},
};
constexpr std::array kTiers = {
    Choice{"2pd", FF_TR_NOOP("Choice", "2 FLOP per parameter and token")},
    Choice{"per-token", FF_TR_NOOP("Choice", "Measured per token")},
    Choice{"ecologits", FF_TR_NOOP("Choice", "EcoLogits")},
    Choice{"roofline", FF_TR_NOOP("Choice", "Roofline")},
    Choice{"table", FF_TR_NOOP("Choice", "Measured table")},
    Choice{"measured", FF_TR_NOOP("Choice", "Measured per request")},
};
constexpr std::array kContextGrowths = {
    Choice{"none", FF_TR_NOOP("Choice", "None (linear)")},
    Choice{"mean", FF_TR_NOOP("Choice", "Mean context")},
    Choice{"exact", FF_TR_NOOP("Choice", "Token by token")},
};

// Upper ends are about a thousand times the largest of today: they stop slips, not ambition.
constexpr Bounds kCounts = {.low = 0, .high = 1e9};
constexpr Bounds kPositiveCounts = {.low = 0, .high = 1e9, .aboveLow = true};
constexpr Bounds kShares = {.low = 0, .high = 1};
constexpr Bounds kPositiveShares = {.low = 0, .high = 1, .aboveLow = true};
constexpr Bounds kBillions = {.low = 0, .high = 1e7};
constexpr Bounds kTokens = {.low = 0, .high = 1e9};
constexpr Bounds kBytes = {.low = 0, .high = 64};
constexpr Bounds kFlop = {.low = 0, .high = 1e31};
constexpr Bounds kQuality = {.low = -1e12, .high = 1e12};
constexpr Bounds kDevices = {.low = 0, .high = 1e9, .aboveLow = true};
constexpr Bounds kRates = {.low = 0, .high = 1e7, .aboveLow = true};
constexpr Bounds kMemories = {.low = 0, .high = 1e6, .aboveLow = true};
constexpr Bounds kNodeSizes = {.low = 0, .high = 1e6, .aboveLow = true};
constexpr Bounds kPowers = {.low = 0, .high = 1e6};
constexpr Bounds kPrices = {.low = 0, .high = 1e6};
constexpr Bounds kPue = {.low = 1, .high = 5};
constexpr Bounds kWue = {.low = 0, .high = 1e4};
constexpr Bounds kIntensities = {.low = 0, .high = 1e6};
constexpr Bounds kHours = {.low = 0, .high = 1e8};
constexpr Bounds kHuge = {.low = 0, .high = 1e18};
constexpr Bounds kReuses = {.low = 0, .high = 1e18, .aboveLow = true};
constexpr Bounds kEnergies = {.low = 0, .high = 1e14};
constexpr Bounds kFactors = {.low = 0, .high = 1e6};
constexpr Bounds kDays = {.low = 0, .high = 1e6};
constexpr Bounds kJoules = {.low = 0, .high = 1e12};
constexpr Bounds kIntercepts = {.low = -1e12, .high = 1e12};
constexpr Bounds kBandwidths = {.low = 0, .high = 1e12, .aboveLow = true};
constexpr Bounds kOverheads = {.low = 0, .high = 100};
constexpr Bounds kSeconds = {.low = 0, .high = 1e9};
constexpr Bounds kTerabytes = {.low = 0, .high = 1e12};
constexpr Bounds kMasses = {.low = 0, .high = 1e7};
constexpr Bounds kAreas = {.low = 0, .high = 1e6};
constexpr Bounds kPerArea = {.low = 0, .high = 1e4};
constexpr Bounds kLifetimes = {.low = 0, .high = 1e4, .aboveLow = true};
constexpr Bounds kLossWeights = {.low = 0, .high = 1e9};
constexpr Bounds kLossExponents = {.low = 0, .high = 10};
constexpr Bounds kPenalties = {.low = 0, .high = 1e3};
constexpr Bounds kReductions = {.low = 0, .high = 1e9, .aboveLow = true};

constexpr std::array kFields = {
    FieldRow{
        .field = Field::ModelPreset,
        .key = "model.preset",
        .symbol = "preset",
        .label = FF_TR_NOOP("Field", "Model"),
        .help = FF_TR_NOOP("Field",
                           "A model of the catalogue: it gives architecture, shape, parameters and "
                           "tokens. Its published run is a reference, never an input."),
        .group = Group::Model,
        .type = FieldType::Model,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::ModelArchitecture,
        .key = "model.architecture",
        .symbol = "architecture",
        .label = FF_TR_NOOP("Field", "Architecture"),
        .help =
            FF_TR_NOOP("Field", "Dense, or a mixture of experts of which each token uses a few."),
        .group = Group::Model,
        .type = FieldType::Choice,
        .choices = kArchitectures,
        .fallback = Fallback::Neutral,
    },
    FieldRow{
        .field = Field::ModelStack,
        .key = "model.stack",
        .symbol = "stack",
        .label = FF_TR_NOOP("Field", "Stack"),
        .help = FF_TR_NOOP("Field", "Decoder only, encoder only, or both; decoder layers of an "
                                    "encoder-decoder also cross-attend."),
        .group = Group::Model,
        .type = FieldType::Choice,
        .choices = kStacks,
        .fallback = Fallback::Neutral,
    },
    FieldRow{
        .field = Field::ModelLayers,
        .key = "model.layers",
        .symbol = "l",
        .label = FF_TR_NOOP("Field", "Layers"),
        .help = FF_TR_NOOP("Field", "Transformer layers; of the decoder in an encoder-decoder."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
    },
    FieldRow{
        .field = Field::ModelEncoderLayers,
        .key = "model.encoder_layers",
        .symbol = "l_enc",
        .label = FF_TR_NOOP("Field", "Encoder layers"),
        .help = FF_TR_NOOP("Field", "Layers of the encoder of an encoder-decoder."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as many as decoder layers"),
    },
    FieldRow{
        .field = Field::ModelHidden,
        .key = "model.hidden",
        .symbol = "h",
        .label = FF_TR_NOOP("Field", "Hidden size"),
        .help = FF_TR_NOOP("Field", "Width of the residual stream."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
    },
    FieldRow{
        .field = Field::ModelFfn,
        .key = "model.ffn",
        .symbol = "d_ff",
        .label = FF_TR_NOOP("Field", "FFN width"),
        .help = FF_TR_NOOP("Field", "Inner width of the feed-forward network."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "4 times the hidden size"),
    },
    FieldRow{
        .field = Field::ModelHeads,
        .key = "model.heads",
        .symbol = "n_head",
        .label = FF_TR_NOOP("Field", "Attention heads"),
        .help = FF_TR_NOOP("Field", "Query heads of a layer."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "full width: heads times head size is the hidden size"),
    },
    FieldRow{
        .field = Field::ModelKvHeads,
        .key = "model.kv_heads",
        .symbol = "n_kv",
        .label = FF_TR_NOOP("Field", "Key-value heads"),
        .help = FF_TR_NOOP("Field", "Fewer than the heads in grouped-query attention."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as many as attention heads"),
    },
    FieldRow{
        .field = Field::ModelHeadDim,
        .key = "model.head_dim",
        .symbol = "d_head",
        .label = FF_TR_NOOP("Field", "Head size"),
        .help = FF_TR_NOOP("Field", "Width of one attention head."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "hidden size over heads"),
    },
    FieldRow{
        .field = Field::ModelVocab,
        .key = "model.vocab",
        .symbol = "V",
        .label = FF_TR_NOOP("Field", "Vocabulary"),
        .help = FF_TR_NOOP("Field", "Rows of the embedding matrix."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kCounts,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::ModelContext,
        .key = "model.context",
        .symbol = "s",
        .label = FF_TR_NOOP("Field", "Context length"),
        .help = FF_TR_NOOP("Field", "Tokens of one sequence."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
    },
    FieldRow{
        .field = Field::ModelGatedFfn,
        .key = "model.gated_ffn",
        .symbol = "gated",
        .label = FF_TR_NOOP("Field", "Gated FFN"),
        .help = FF_TR_NOOP("Field", "Three matrices (GLU, SwiGLU) in place of two."),
        .group = Group::Model,
        .type = FieldType::Flag,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::ModelTiedEmbeddings,
        .key = "model.tied_embeddings",
        .symbol = "tied",
        .label = FF_TR_NOOP("Field", "Tied embeddings"),
        .help = FF_TR_NOOP("Field", "One vocabulary matrix for input and output, or two."),
        .group = Group::Model,
        .type = FieldType::Flag,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::ModelExperts,
        .key = "model.experts",
        .symbol = "N_e",
        .label = FF_TR_NOOP("Field", "Experts"),
        .help = FF_TR_NOOP("Field", "Routed experts of a mixture-of-experts layer."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
    },
    FieldRow{
        .field = Field::ModelExpertsPerToken,
        .key = "model.experts_per_token",
        .symbol = "top_k",
        .label = FF_TR_NOOP("Field", "Experts per token"),
        .help = FF_TR_NOOP("Field", "Routed experts that one token uses."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::ModelSharedExperts,
        .key = "model.shared_experts",
        .symbol = "N_s",
        .label = FF_TR_NOOP("Field", "Shared experts"),
        .help = FF_TR_NOOP("Field", "Experts that every token uses."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kCounts,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::ModelExpertFfn,
        .key = "model.expert_ffn",
        .symbol = "d_exp",
        .label = FF_TR_NOOP("Field", "Expert FFN width"),
        .help = FF_TR_NOOP("Field", "Inner width of one expert."),
        .group = Group::Model,
        .unit = Unit::Count,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as the FFN width"),
    },
    FieldRow{
        .field = Field::ModelExpertGated,
        .key = "model.expert_gated",
        .symbol = "expert_gated",
        .label = FF_TR_NOOP("Field", "Gated experts"),
        .help = FF_TR_NOOP("Field", "Experts with three matrices in place of two."),
        .group = Group::Model,
        .type = FieldType::Flag,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as the FFN"),
    },
    FieldRow{
        .field = Field::ModelMoeLayerShare,
        .key = "model.moe_layer_share",
        .symbol = "rho",
        .label = FF_TR_NOOP("Field", "Share of MoE layers"),
        .help = FF_TR_NOOP("Field", "Share of the layers whose FFN is a mixture of experts."),
        .group = Group::Model,
        .unit = Unit::Share,
        .bounds = kShares,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::ModelParams,
        .key = "model.params_b",
        .symbol = "P_total",
        .label = FF_TR_NOOP("Field", "Parameters"),
        .help = FF_TR_NOOP("Field", "All parameters of the model."),
        .group = Group::Model,
        .unit = Unit::Billion,
        .bounds = kBillions,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "counted from the shape"),
        .isEssential = true,
    },
    FieldRow{
        .field = Field::ModelActiveParams,
        .key = "model.active_params_b",
        .symbol = "P",
        .label = FF_TR_NOOP("Field", "Active parameters"),
        .help = FF_TR_NOOP("Field", "Parameters that one token uses."),
        .group = Group::Model,
        .unit = Unit::Billion,
        .bounds = kBillions,
        .fallback = Fallback::Computed,
        .defaultText =
            FF_TR_NOOP("Field", "dense: all; mixture of experts: counted from the shape, else all"),
    },
    FieldRow{
        .field = Field::ModelBaseParams,
        .key = "model.base_params_b",
        .symbol = "P_base",
        .label = FF_TR_NOOP("Field", "Base parameters"),
        .help = FF_TR_NOOP("Field",
                           "The dense base model of a mixture of experts, as LLMCarbon counts."),
        .group = Group::Model,
        .unit = Unit::Billion,
        .bounds = kBillions,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as the active parameters"),
    },
    FieldRow{
        .field = Field::ModelTokens,
        .key = "model.tokens_b",
        .symbol = "D",
        .label = FF_TR_NOOP("Field", "Training tokens"),
        .help = FF_TR_NOOP("Field", "Tokens seen in training, repeats included."),
        .group = Group::Model,
        .unit = Unit::Billion,
        .bounds = kTokens,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "samples times epochs times tokens per sample"),
        .isEssential = true,
    },
    FieldRow{
        .field = Field::ModelBytesPerParam,
        .key = "model.bytes_per_param",
        .symbol = "bytes",
        .label = FF_TR_NOOP("Field", "Bytes per parameter"),
        .help = FF_TR_NOOP("Field", "Size of one weight when serving."),
        .group = Group::Model,
        .unit = Unit::Byte,
        .bounds = kBytes,
        .fallback = Fallback::Neutral,
        .defaultValue = 2,
    },
    FieldRow{
        .field = Field::ModelTrainingFlop,
        .key = "model.training_flop",
        .symbol = "F",
        .label = FF_TR_NOOP("Field", "Training compute"),
        .help = FF_TR_NOOP("Field", "Floating-point operations of one training run; replaces the "
                                    "rule 6 times parameters times tokens."),
        .group = Group::Model,
        .unit = Unit::Flop,
        .bounds = kFlop,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP(
            "Field", "(4 + 2 times trainable share) times active parameters times tokens"),
    },
    FieldRow{
        .field = Field::ModelAttentionFlop,
        .key = "model.attention_flop",
        .symbol = "with_attention",
        .label = FF_TR_NOOP("Field", "Count attention scores"),
        .help = FF_TR_NOOP(
            "Field",
            "Adds the compute of the attention scores to the rule: it grows with the context "
            "length, which the rule leaves out. Needs layers, hidden size and context length."),
        .group = Group::Model,
        .type = FieldType::Flag,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::ModelCausalAttention,
        .key = "model.causal_attention",
        .symbol = "causal",
        .label = FF_TR_NOOP("Field", "Causal attention"),
        .help = FF_TR_NOOP(
            "Field", "Each token attends to those before it only: half the compute of the scores."),
        .group = Group::Model,
        .type = FieldType::Flag,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "decoder only: yes; with an encoder: no"),
    },
    FieldRow{
        .field = Field::ModelQuality,
        .key = "model.quality",
        .symbol = "quality",
        .label = FF_TR_NOOP("Field", "Quality"),
        .help = FF_TR_NOOP(
            "Field",
            "A measure of the quality of the model; shown and compared, never part of the sum."),
        .group = Group::Model,
        .bounds = kQuality,
    },
    FieldRow{
        .field = Field::ModelQualityName,
        .key = "model.quality_name",
        .symbol = "quality_name",
        .label = FF_TR_NOOP("Field", "Quality measure"),
        .help = FF_TR_NOOP("Field", "What the quality measures: BLEU, loss, accuracy."),
        .group = Group::Model,
        .type = FieldType::Text,
    },
    FieldRow{
        .field = Field::ModelLossLaw,
        .key = "model.loss_law",
        .symbol = "loss_law",
        .label = FF_TR_NOOP("Field", "Test loss by a scaling law"),
        .help = FF_TR_NOOP("Field", "Predicts the test loss from parameters and tokens and shows "
                                    "it as the quality; it never enters the carbon."),
        .group = Group::Model,
        .type = FieldType::Choice,
        .choices = kLossLaws,
        .fallback = Fallback::Neutral,
    },
    FieldRow{
        .field = Field::ModelLossA,
        .key = "model.loss_a",
        .symbol = "A_loss",
        .label = FF_TR_NOOP("Field", "Loss constant A"),
        .help =
            FF_TR_NOOP("Field", "Weight of the parameters in L = A / P^alpha + B / D^beta + E."),
        .group = Group::Model,
        .bounds = kLossWeights,
        .fallback = Fallback::Guess,
        .defaultValue = 406.4,
        .defaultSource = "hoffmann-2022",
    },
    FieldRow{
        .field = Field::ModelLossB,
        .key = "model.loss_b",
        .symbol = "B_loss",
        .label = FF_TR_NOOP("Field", "Loss constant B"),
        .help = FF_TR_NOOP("Field", "Weight of the tokens in L = A / P^alpha + B / D^beta + E."),
        .group = Group::Model,
        .bounds = kLossWeights,
        .fallback = Fallback::Guess,
        .defaultValue = 410.7,
        .defaultSource = "hoffmann-2022",
    },
    FieldRow{
        .field = Field::ModelLossAlpha,
        .key = "model.loss_alpha",
        .symbol = "alpha_loss",
        .label = FF_TR_NOOP("Field", "Loss exponent alpha"),
        .help = FF_TR_NOOP("Field", "Exponent of the parameters in the loss."),
        .group = Group::Model,
        .bounds = kLossExponents,
        .fallback = Fallback::Guess,
        .defaultValue = 0.34,
        .defaultSource = "hoffmann-2022",
    },
    FieldRow{
        .field = Field::ModelLossBeta,
        .key = "model.loss_beta",
        .symbol = "beta_loss",
        .label = FF_TR_NOOP("Field", "Loss exponent beta"),
        .help = FF_TR_NOOP("Field", "Exponent of the tokens in the loss."),
        .group = Group::Model,
        .bounds = kLossExponents,
        .fallback = Fallback::Guess,
        .defaultValue = 0.28,
        .defaultSource = "hoffmann-2022",
    },
    FieldRow{
        .field = Field::ModelLossE,
        .key = "model.loss_e",
        .symbol = "E_loss",
        .label = FF_TR_NOOP("Field", "Irreducible loss"),
        .help = FF_TR_NOOP(
            "Field",
            "What remains of the loss with endless parameters and tokens, in nats per token."),
        .group = Group::Model,
        .bounds = kLossWeights,
        .fallback = Fallback::Guess,
        .defaultValue = 1.69,
        .defaultSource = "hoffmann-2022",
    },
    FieldRow{
        .field = Field::ModelLossMoeDivisor,
        .key = "model.loss_moe_divisor",
        .symbol = "moe_divisor",
        .label = FF_TR_NOOP("Field", "Parameters per effective parameter"),
        .help = FF_TR_NOOP("Field", "A mixture of experts reaches the loss of a dense model with "
                                    "so many times fewer parameters (as commonly quoted)."),
        .group = Group::Model,
        .bounds = kPositiveCounts,
        .fallback = Fallback::Guess,
        .defaultValue = 8,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::MachineAccelerator,
        .key = "machine.accelerator",
        .symbol = "accelerator",
        .label = FF_TR_NOOP("Field", "Accelerator"),
        .help = FF_TR_NOOP(
            "Field",
            "A device of the catalogue: it gives peak rate, rated power, memory and manufacture."),
        .group = Group::Machine,
        .type = FieldType::Accelerator,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MachineDevices,
        .key = "machine.devices",
        .symbol = "n",
        .label = FF_TR_NOOP("Field", "Devices"),
        .help = FF_TR_NOOP("Field", "Accelerators used for training."),
        .group = Group::Machine,
        .unit = Unit::Count,
        .bounds = kDevices,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MachinePrecision,
        .key = "machine.precision",
        .symbol = "precision",
        .label = FF_TR_NOOP("Field", "Precision"),
        .help = FF_TR_NOOP("Field", "Number format of the arithmetic; picks the peak rate of the "
                                    "catalogue (dense, without sparsity)."),
        .group = Group::Machine,
        .type = FieldType::Choice,
        .choices = kPrecisions,
        .fallback = Fallback::Neutral,
    },
    FieldRow{
        .field = Field::MachinePeak,
        .key = "machine.peak_tflops",
        .symbol = "peak",
        .label = FF_TR_NOOP("Field", "Peak rate"),
        .help = FF_TR_NOOP("Field", "Peak rate of one device, dense."),
        .group = Group::Machine,
        .unit = Unit::TeraflopPerSecond,
        .bounds = kRates,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "from the catalogue"),
    },
    FieldRow{
        .field = Field::MachineMemory,
        .key = "machine.memory_gb",
        .symbol = "memory",
        .label = FF_TR_NOOP("Field", "Device memory"),
        .help = FF_TR_NOOP("Field", "Memory of one device."),
        .group = Group::Machine,
        .unit = Unit::Gigabyte,
        .bounds = kMemories,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "from the catalogue"),
    },
    FieldRow{
        .field = Field::MachineNodeSize,
        .key = "machine.node_size",
        .symbol = "node",
        .label = FF_TR_NOOP("Field", "Devices per node"),
        .help = FF_TR_NOOP("Field", "Devices that share the fastest links."),
        .group = Group::Machine,
        .unit = Unit::Count,
        .bounds = kNodeSizes,
        .fallback = Fallback::Guess,
        .defaultValue = 8,
        .defaultSource = "llmcarbon-code",
    },
    FieldRow{
        .field = Field::MachineEfficiency,
        .key = "machine.efficiency",
        .symbol = "eff",
        .label = FF_TR_NOOP("Field", "Efficiency"),
        .help = FF_TR_NOOP("Field", "Achieved over peak rate (model FLOP utilisation)."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kPositiveShares,
        .fallback = Fallback::Computed,
        .defaultText =
            FF_TR_NOOP("Field", "achieved rate over peak rate, else the published LLMCarbon fit"),
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MachineAchieved,
        .key = "machine.achieved_tflops",
        .symbol = "rate",
        .label = FF_TR_NOOP("Field", "Achieved rate"),
        .help = FF_TR_NOOP("Field",
                           "Measured rate of one device; replaces efficiency times peak rate."),
        .group = Group::Machine,
        .unit = Unit::TeraflopPerSecond,
        .bounds = kRates,
    },
    FieldRow{
        .field = Field::MachineEfficiencyModel,
        .key = "machine.efficiency_model",
        .symbol = "efficiency_model",
        .label = FF_TR_NOOP("Field", "Efficiency model"),
        .help = FF_TR_NOOP("Field", "As given, or by the published LLMCarbon fit."),
        .group = Group::Machine,
        .type = FieldType::Choice,
        .choices = kEfficiencyModels,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as given where one is, else the fit (assumed)"),
    },
    FieldRow{
        .field = Field::MachineFitDevice,
        .key = "machine.fit_device",
        .symbol = "fit_device",
        .label = FF_TR_NOOP("Field", "Device of the fit"),
        .help = FF_TR_NOOP("Field", "The fit was made on A100; on V100 it takes the removed share "
                                    "off and plans 2.5 times the devices."),
        .group = Group::Machine,
        .type = FieldType::Choice,
        .choices = kFitDevices,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "V100 where the accelerator is one, else A100"),
    },
    FieldRow{
        .field = Field::MachineFitRemovedShare,
        .key = "machine.fit_removed_share",
        .symbol = "removed",
        .label = FF_TR_NOOP("Field", "Share removed on V100"),
        .help = FF_TR_NOOP("Field", "What the fit takes off the efficiency of an A100 to get that "
                                    "of a V100: a heuristic of the released code (7.76 / 33.46)."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kShares,
        .fallback = Fallback::Guess,
        .defaultValue = 7.76 / 33.46,
        .defaultSource = "llmcarbon-code",
    },
    FieldRow{
        .field = Field::MachineMoeEfficiencyFactor,
        .key = "machine.moe_efficiency_factor",
        .symbol = "moe_factor",
        .label = FF_TR_NOOP("Field", "Efficiency of a mixture of experts"),
        .help = FF_TR_NOOP("Field", "Efficiency of a mixture of experts over that of its dense "
                                    "base model, in the fit. 0.8 is commonly quoted."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kPositiveShares,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::MachineDevicePenalty,
        .key = "machine.device_penalty",
        .symbol = "with_penalty",
        .label = FF_TR_NOOP("Field", "Penalty for the number of devices"),
        .help = FF_TR_NOOP(
            "Field",
            "Lowers the fitted efficiency where there are fewer or more devices than planned. Its "
            "coefficients are published nowhere: give your own, or fit them to measured runs."),
        .group = Group::Machine,
        .type = FieldType::Flag,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::MachinePenaltyG0,
        .key = "machine.penalty_g0",
        .symbol = "g0",
        .label = FF_TR_NOOP("Field", "Penalty g0"),
        .help = FF_TR_NOOP("Field", "Too few devices: efficiency = g0 times devices over planned "
                                    "devices times the best one."),
        .group = Group::Machine,
        .bounds = kPenalties,
        .fallback = Fallback::Guess,
        .defaultValue = 1,
        .defaultText = FF_TR_NOOP("Field", "1 (no published coefficients)"),
    },
    FieldRow{
        .field = Field::MachinePenaltyG1,
        .key = "machine.penalty_g1",
        .symbol = "g1",
        .label = FF_TR_NOOP("Field", "Penalty g1"),
        .help = FF_TR_NOOP("Field", "Too many devices: efficiency = g1 times planned devices over "
                                    "devices times the best one, plus g2."),
        .group = Group::Machine,
        .bounds = kPenalties,
        .fallback = Fallback::Guess,
        .defaultValue = 0.6882656457518985,
        .defaultText = FF_TR_NOOP(
            "Field",
            "0.688 (no published coefficients: through 19.7 % for GPT-3 on 10,000 devices)"),
    },
    FieldRow{
        .field = Field::MachinePenaltyG2,
        .key = "machine.penalty_g2",
        .symbol = "g2",
        .label = FF_TR_NOOP("Field", "Penalty g2"),
        .help = FF_TR_NOOP("Field", "What is added to the efficiency with too many devices."),
        .group = Group::Machine,
        .bounds = kPenalties,
        .fallback = Fallback::Guess,
        .defaultValue = 0.1474998432992392,
        .defaultText = FF_TR_NOOP(
            "Field",
            "0.147 (no published coefficients: through 19.7 % for GPT-3 on 10,000 devices)"),
    },
    FieldRow{
        .field = Field::MachineAveragePower,
        .key = "machine.average_power_w",
        .symbol = "W",
        .label = FF_TR_NOOP("Field", "Average power"),
        .help = FF_TR_NOOP("Field",
                           "Mean draw of one device with its share of host, memory and network."),
        .group = Group::Machine,
        .unit = Unit::Watt,
        .bounds = kPowers,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "rated power times power fraction plus host power"),
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MachineTdp,
        .key = "machine.tdp_w",
        .symbol = "TDP",
        .label = FF_TR_NOOP("Field", "Rated power"),
        .help = FF_TR_NOOP("Field", "Thermal design power of one device."),
        .group = Group::Machine,
        .unit = Unit::Watt,
        .bounds = kPowers,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "from the catalogue"),
    },
    FieldRow{
        .field = Field::MachinePowerFraction,
        .key = "machine.power_fraction",
        .symbol = "load",
        .label = FF_TR_NOOP("Field", "Power fraction"),
        .help = FF_TR_NOOP("Field", "Mean draw over rated power."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kShares,
        .fallback = Fallback::Guess,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::MachineHostPower,
        .key = "machine.host_power_w",
        .symbol = "host",
        .label = FF_TR_NOOP("Field", "Host power"),
        .help = FF_TR_NOOP(
            "Field", "Share of host, memory and network per device, beyond the device itself."),
        .group = Group::Machine,
        .unit = Unit::Watt,
        .bounds = kPowers,
        .fallback = Fallback::Guess,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::MachineUsdPerDeviceHour,
        .key = "machine.usd_per_device_hour",
        .symbol = "price_device",
        .label = FF_TR_NOOP("Field", "Price of a device-hour"),
        .help = FF_TR_NOOP("Field", "Adds cost; no prices are shipped."),
        .group = Group::Machine,
        .unit = Unit::UsDollarPerHour,
        .bounds = kPrices,
    },
    FieldRow{
        .field = Field::MechanizationDatacenter,
        .key = "mechanization.datacenter",
        .symbol = "datacenter",
        .label = FF_TR_NOOP("Field", "Datacentre"),
        .help =
            FF_TR_NOOP("Field", "A datacentre of the catalogue: it gives PUE and water per kWh."),
        .group = Group::Mechanization,
        .type = FieldType::Datacenter,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MechanizationPue,
        .key = "mechanization.pue",
        .symbol = "PUE",
        .label = FF_TR_NOOP("Field", "PUE"),
        .help = FF_TR_NOOP("Field", "Facility energy over IT energy."),
        .group = Group::Mechanization,
        .bounds = kPue,
        .fallback = Fallback::Guess,
        .defaultValue = 1.56,
        .defaultText =
            FF_TR_NOOP("Field", "from the datacentre, else from the cloud region, else 1.56"),
        .defaultSource = "uptime-2024",
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MechanizationWue,
        .key = "mechanization.wue_l_per_kwh",
        .symbol = "WUE",
        .label = FF_TR_NOOP("Field", "Water per kWh"),
        .help = FF_TR_NOOP("Field", "On-site water per kWh of IT energy."),
        .group = Group::Mechanization,
        .unit = Unit::LitrePerKilowattHour,
        .bounds = kWue,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
        .defaultText =
            FF_TR_NOOP("Field", "from the datacentre, else from the cloud region, else 0"),
    },
    FieldRow{
        .field = Field::MapRegion,
        .key = "map.region",
        .symbol = "region",
        .label = FF_TR_NOOP("Field", "Region"),
        .help = FF_TR_NOOP(
            "Field", "A grid or cloud region of the catalogue: it gives the carbon intensity."),
        .group = Group::Map,
        .type = FieldType::Region,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MapIntensity,
        .key = "map.carbon_intensity_g_per_kwh",
        .symbol = "CI",
        .label = FF_TR_NOOP("Field", "Carbon intensity"),
        .help = FF_TR_NOOP("Field", "Location-based annual average of the grid."),
        .group = Group::Map,
        .unit = Unit::GramPerKilowattHour,
        .bounds = kIntensities,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "the mean of the hourly trace, else from the region"),
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MapMarketIntensity,
        .key = "map.market_intensity_g_per_kwh",
        .symbol = "CI_market",
        .label = FF_TR_NOOP("Field", "Market-based intensity"),
        .help = FF_TR_NOOP("Field", "By contracts and certificates; shown apart, never mixed with "
                                    "the location-based figure."),
        .group = Group::Map,
        .unit = Unit::GramPerKilowattHour,
        .bounds = kIntensities,
    },
    FieldRow{
        .field = Field::MapUsdPerKwh,
        .key = "map.usd_per_kwh",
        .symbol = "price_energy",
        .label = FF_TR_NOOP("Field", "Price of a kWh"),
        .help = FF_TR_NOOP("Field", "Adds the cost of the energy."),
        .group = Group::Map,
        .unit = Unit::UsDollarPerKilowattHour,
        .bounds = kPrices,
    },
    FieldRow{
        .field = Field::MapMatchedCleanShare,
        .key = "map.matched_clean_share",
        .symbol = "m",
        .label = FF_TR_NOOP("Field", "Matched clean share"),
        .help = FF_TR_NOOP("Field", "Share of the energy matched with clean energy in the same "
                                    "hour and grid: net is gross times what is left."),
        .group = Group::Map,
        .unit = Unit::Share,
        .bounds = kShares,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::MapTrace,
        .key = "map.trace",
        .symbol = "trace",
        .label = FF_TR_NOOP("Field", "Hourly trace"),
        .help = FF_TR_NOOP("Field", "Hourly intensity: a trace of the catalogue, or a file beside "
                                    "the study. Its mean counts where no hours are known."),
        .group = Group::Map,
        .type = FieldType::Trace,
    },
    FieldRow{
        .field = Field::MapStartUtc,
        .key = "map.start_utc",
        .symbol = "start",
        .label = FF_TR_NOOP("Field", "Start"),
        .help = FF_TR_NOOP("Field", "When training starts on the hourly trace: a date and time "
                                    "such as 2024-03-31T05:00Z."),
        .group = Group::Map,
        .type = FieldType::Moment,
    },
    FieldRow{
        .field = Field::TrainingBasis,
        .key = "training.basis",
        .symbol = "basis",
        .label = FF_TR_NOOP("Field", "Training known by"),
        .help = FF_TR_NOOP("Field", "What the training energy is computed from."),
        .group = Group::Use,
        .type = FieldType::Choice,
        .choices = kBases,
        .fallback = Fallback::Neutral,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::TrainingHours,
        .key = "training.hours",
        .symbol = "t",
        .label = FF_TR_NOOP("Field", "Training time"),
        .help = FF_TR_NOOP("Field", "Wall-clock time of one training run."),
        .group = Group::Use,
        .unit = Unit::Hour,
        .bounds = kHours,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::TrainingSamples,
        .key = "training.samples",
        .symbol = "samples",
        .label = FF_TR_NOOP("Field", "Samples"),
        .help = FF_TR_NOOP(
            "Field", "Training samples; with epochs and tokens per sample they give the tokens."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kHuge,
    },
    FieldRow{
        .field = Field::TrainingEpochs,
        .key = "training.epochs",
        .symbol = "epochs",
        .label = FF_TR_NOOP("Field", "Epochs"),
        .help = FF_TR_NOOP("Field", "Passes over the samples."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kHuge,
    },
    FieldRow{
        .field = Field::TrainingTokensPerSample,
        .key = "training.tokens_per_sample",
        .symbol = "sample_tokens",
        .label = FF_TR_NOOP("Field", "Tokens per sample"),
        .help = FF_TR_NOOP("Field", "Mean length of a sample."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kHuge,
    },
    FieldRow{
        .field = Field::TrainingTrainableShare,
        .key = "training.trainable_share",
        .symbol = "trainable",
        .label = FF_TR_NOOP("Field", "Trainable share"),
        .help = FF_TR_NOOP("Field", "Share of the parameters that are trained (LoRA trains few)."),
        .group = Group::Model,
        .unit = Unit::Share,
        .bounds = kShares,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::TrainingRecomputedShare,
        .key = "training.recomputed_share",
        .symbol = "recomputed",
        .label = FF_TR_NOOP("Field", "Recomputed share"),
        .help = FF_TR_NOOP(
            "Field",
            "Share of the forward pass that is computed again for the backward pass (activation "
            "checkpointing). Only with an efficiency that counts this work too."),
        .group = Group::Model,
        .unit = Unit::Share,
        .bounds = kShares,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::TrainingRuns,
        .key = "training.runs",
        .symbol = "runs",
        .label = FF_TR_NOOP("Field", "Training runs"),
        .help = FF_TR_NOOP("Field", "How often the training is run."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kHuge,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::TrainingReuses,
        .key = "training.reuses",
        .symbol = "reuses",
        .label = FF_TR_NOOP("Field", "Reuses"),
        .help =
            FF_TR_NOOP("Field", "How often the result is used: a search paid once and used often."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kReuses,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::TrainingItEnergy,
        .key = "training.it_energy_kwh",
        .symbol = "E_given",
        .label = FF_TR_NOOP("Field", "Measured energy"),
        .help = FF_TR_NOOP("Field", "Measured energy of one training run, before PUE."),
        .group = Group::Machine,
        .unit = Unit::KilowattHour,
        .bounds = kEnergies,
    },
    FieldRow{
        .field = Field::TrainingEnergyIncludesPue,
        .key = "training.energy_includes_pue",
        .symbol = "includes_pue",
        .label = FF_TR_NOOP("Field", "Energy includes PUE"),
        .help = FF_TR_NOOP("Field", "The measured energy is that of the facility."),
        .group = Group::Mechanization,
        .type = FieldType::Flag,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::TrainingEnergyLog,
        .key = "training.energy_log",
        .symbol = "energy_log",
        .label = FF_TR_NOOP("Field", "Energy log"),
        .help = FF_TR_NOOP("Field", "A CSV file beside the study with the energy of each hour: it "
                                    "gives the energy, and on an hourly trace each hour counts "
                                    "with its own intensity."),
        .group = Group::Use,
        .type = FieldType::Text,
    },
    FieldRow{
        .field = Field::TrainingMethodError,
        .key = "training.method_error",
        .symbol = "err_train",
        .label = FF_TR_NOOP("Field", "Error of the method, training"),
        .help = FF_TR_NOOP("Field", "IT energy of training as a meter would show it, over what is "
                                    "computed. 1 takes the method at its word."),
        .group = Group::Machine,
        .bounds = kReductions,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::ExperimentationFactor,
        .key = "experimentation.factor",
        .symbol = "x",
        .label = FF_TR_NOOP("Field", "Experimentation"),
        .help = FF_TR_NOOP("Field",
                           "Training-like work besides the final training, as a multiple of it."),
        .group = Group::Use,
        .bounds = kFactors,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceRequestsPerDay,
        .key = "inference.requests_per_day",
        .symbol = "requests",
        .label = FF_TR_NOOP("Field", "Requests per day"),
        .help = FF_TR_NOOP("Field", "Requests served a day."),
        .group = Group::Use,
        .unit = Unit::PerDay,
        .bounds = kHuge,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::InferenceDays,
        .key = "inference.days",
        .symbol = "days",
        .label = FF_TR_NOOP("Field", "Days served"),
        .help = FF_TR_NOOP("Field", "Days of service."),
        .group = Group::Use,
        .unit = Unit::Day,
        .bounds = kDays,
        .fallback = Fallback::Guess,
        .defaultValue = 365,
    },
    FieldRow{
        .field = Field::InferenceInputTokens,
        .key = "inference.input_tokens",
        .symbol = "n_in",
        .label = FF_TR_NOOP("Field", "Input tokens"),
        .help = FF_TR_NOOP("Field", "Mean tokens of a request."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kHuge,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceOutputTokens,
        .key = "inference.output_tokens",
        .symbol = "n_out",
        .label = FF_TR_NOOP("Field", "Output tokens"),
        .help = FF_TR_NOOP("Field", "Mean tokens of an answer."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kHuge,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceBatch,
        .key = "inference.batch",
        .symbol = "B",
        .label = FF_TR_NOOP("Field", "Batch"),
        .help = FF_TR_NOOP("Field", "Requests served together."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kDevices,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::InferenceTier,
        .key = "inference.tier",
        .symbol = "tier",
        .label = FF_TR_NOOP("Field", "Inference estimate"),
        .help = FF_TR_NOOP("Field", "How the energy of a request is known."),
        .group = Group::Use,
        .type = FieldType::Choice,
        .choices = kTiers,
        .fallback = Fallback::Guess,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceEfficiency,
        .key = "inference.efficiency",
        .symbol = "eff_serve",
        .label = FF_TR_NOOP("Field", "Serving efficiency"),
        .help = FF_TR_NOOP("Field", "Achieved over peak rate when serving."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kPositiveShares,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "that of training"),
    },
    FieldRow{
        .field = Field::InferenceJoulePerOutputToken,
        .key = "inference.joule_per_output_token",
        .symbol = "e_out",
        .label = FF_TR_NOOP("Field", "Energy per output token"),
        .help = FF_TR_NOOP("Field", "Measured energy of one output token."),
        .group = Group::Machine,
        .unit = Unit::Joule,
        .bounds = kJoules,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceJoulePerInputToken,
        .key = "inference.joule_per_input_token",
        .symbol = "e_in",
        .label = FF_TR_NOOP("Field", "Energy per input token"),
        .help = FF_TR_NOOP("Field", "Measured energy of one input token."),
        .group = Group::Machine,
        .unit = Unit::Joule,
        .bounds = kJoules,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceJoulePerRequest,
        .key = "inference.joule_per_request",
        .symbol = "e_0",
        .label = FF_TR_NOOP("Field", "Energy per request"),
        .help =
            FF_TR_NOOP("Field", "Measured energy of a request beyond its tokens; a fitted line may "
                                "begin below 0, a request never costs less than 0."),
        .group = Group::Machine,
        .unit = Unit::Joule,
        .bounds = kIntercepts,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceWhPerRequest,
        .key = "inference.wh_per_request",
        .symbol = "w_request",
        .label = FF_TR_NOOP("Field", "Measured energy per request"),
        .help = FF_TR_NOOP("Field", "Measured IT energy of one request."),
        .group = Group::Machine,
        .unit = Unit::WattHour,
        .bounds = kJoules,
    },
    FieldRow{
        .field = Field::InferenceAccelerator,
        .key = "inference.accelerator",
        .symbol = "serving_accelerator",
        .label = FF_TR_NOOP("Field", "Serving accelerator"),
        .help = FF_TR_NOOP("Field", "A device of the catalogue; replaces peak rate, power, memory "
                                    "and manufacture for serving."),
        .group = Group::Machine,
        .type = FieldType::Accelerator,
    },
    FieldRow{
        .field = Field::InferencePeak,
        .key = "inference.peak_tflops",
        .symbol = "peak_serve",
        .label = FF_TR_NOOP("Field", "Serving peak rate"),
        .help = FF_TR_NOOP("Field", "Peak rate of one serving device."),
        .group = Group::Machine,
        .unit = Unit::TeraflopPerSecond,
        .bounds = kRates,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as for training"),
    },
    FieldRow{
        .field = Field::InferenceDevices,
        .key = "inference.devices",
        .symbol = "n_serve",
        .label = FF_TR_NOOP("Field", "Serving devices"),
        .help = FF_TR_NOOP("Field", "Only turns device-hours into hours."),
        .group = Group::Machine,
        .unit = Unit::Count,
        .bounds = kDevices,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as for training"),
    },
    FieldRow{
        .field = Field::InferenceAveragePower,
        .key = "inference.average_power_w",
        .symbol = "W_serve",
        .label = FF_TR_NOOP("Field", "Serving power"),
        .help = FF_TR_NOOP("Field", "Mean draw of one serving device with its share of the host."),
        .group = Group::Machine,
        .unit = Unit::Watt,
        .bounds = kPowers,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as for training"),
    },
    FieldRow{
        .field = Field::InferencePue,
        .key = "inference.pue",
        .symbol = "PUE_serve",
        .label = FF_TR_NOOP("Field", "Serving PUE"),
        .help = FF_TR_NOOP("Field", "Facility energy over IT energy where it is served."),
        .group = Group::Mechanization,
        .bounds = kPue,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as for training"),
    },
    FieldRow{
        .field = Field::InferenceIntensity,
        .key = "inference.carbon_intensity_g_per_kwh",
        .symbol = "CI_serve",
        .label = FF_TR_NOOP("Field", "Serving carbon intensity"),
        .help =
            FF_TR_NOOP("Field", "Location-based annual average of the grid where it is served."),
        .group = Group::Map,
        .unit = Unit::GramPerKilowattHour,
        .bounds = kIntensities,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "as for training"),
    },
    FieldRow{
        .field = Field::InferenceBandwidth,
        .key = "inference.memory_bandwidth_gbs",
        .symbol = "BW",
        .label = FF_TR_NOOP("Field", "Serving memory bandwidth"),
        .help = FF_TR_NOOP("Field", "Peak bandwidth of the memory of one serving device."),
        .group = Group::Machine,
        .unit = Unit::GigabytePerSecond,
        .bounds = kBandwidths,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "of the serving accelerator"),
    },
    FieldRow{
        .field = Field::InferenceMemoryEfficiency,
        .key = "inference.memory_efficiency",
        .symbol = "eff_mem",
        .label = FF_TR_NOOP("Field", "Memory efficiency"),
        .help =
            FF_TR_NOOP("Field", "Achieved over peak bandwidth while tokens are made; 0.70 and 0.64 "
                                "were measured for models of 13 and 7 billion parameters."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kPositiveShares,
        .fallback = Fallback::Guess,
        .defaultValue = 0.7,
        .defaultSource = "sprout-2024",
    },
    FieldRow{
        .field = Field::InferenceContextGrowth,
        .key = "inference.context_growth",
        .symbol = "growth",
        .label = FF_TR_NOOP("Field", "Context growth"),
        .help = FF_TR_NOOP("Field",
                           "How the roofline counts attention: not at all, so that cost is linear "
                           "in tokens; with the mean context of an answer; or token by token."),
        .group = Group::Model,
        .type = FieldType::Choice,
        .choices = kContextGrowths,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::InferenceKvBytes,
        .key = "inference.kv_bytes_per_value",
        .symbol = "b_kv",
        .label = FF_TR_NOOP("Field", "Bytes per cached value"),
        .help = FF_TR_NOOP("Field", "Bytes of one key or value kept for attention."),
        .group = Group::Model,
        .unit = Unit::Byte,
        .bounds = kBytes,
        .fallback = Fallback::Neutral,
        .defaultValue = 2,
    },
    FieldRow{
        .field = Field::InferenceDevicesPerReplica,
        .key = "inference.devices_per_replica",
        .symbol = "n_replica",
        .label = FF_TR_NOOP("Field", "Devices per replica"),
        .help = FF_TR_NOOP("Field", "Devices that serve one copy of the model together."),
        .group = Group::Machine,
        .unit = Unit::Count,
        .bounds = kDevices,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::InferenceHostShare,
        .key = "inference.host_share",
        .symbol = "h_host",
        .label = FF_TR_NOOP("Field", "Host share"),
        .help =
            FF_TR_NOOP("Field", "Energy of hosts for each unit of device energy, where the power "
                                "leaves it out; 0.43 follows from figures that Google printed."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kOverheads,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceIdleShare,
        .key = "inference.idle_share",
        .symbol = "z_idle",
        .label = FF_TR_NOOP("Field", "Idle share"),
        .help = FF_TR_NOOP("Field", "Energy of idle devices for each unit of energy at work; 0.12 "
                                    "follows from figures that Google printed."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kOverheads,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceMethodError,
        .key = "inference.method_error",
        .symbol = "err_serve",
        .label = FF_TR_NOOP("Field", "Error of the method, inference"),
        .help = FF_TR_NOOP("Field", "IT energy of a request as a meter would show it, over what is "
                                    "computed. 1 takes the method at its word."),
        .group = Group::Machine,
        .bounds = kReductions,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::InferenceSecondPerRequest,
        .key = "inference.second_per_request",
        .symbol = "t_0",
        .label = FF_TR_NOOP("Field", "Time per request"),
        .help = FF_TR_NOOP("Field", "Measured time of a request beyond its tokens."),
        .group = Group::Machine,
        .unit = Unit::Second,
        .bounds = kSeconds,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceSecondPerOutputToken,
        .key = "inference.second_per_output_token",
        .symbol = "t_out",
        .label = FF_TR_NOOP("Field", "Time per output token"),
        .help = FF_TR_NOOP("Field", "Measured time of one output token."),
        .group = Group::Machine,
        .unit = Unit::Second,
        .bounds = kSeconds,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::InferenceEcoLogitsWater,
        .key = "inference.ecologits_water_as_released",
        .symbol = "water_as_released",
        .label = FF_TR_NOOP("Field", "EcoLogits water as released"),
        .help = FF_TR_NOOP(
            "Field", "Count on-site water over the energy after PUE, as the released code of "
                     "EcoLogits does; its documentation and this program count it before PUE."),
        .group = Group::Mechanization,
        .type = FieldType::Flag,
        .fallback = Fallback::Neutral,
    },
    FieldRow{
        .field = Field::InferenceTableModel,
        .key = "inference.table_model",
        .symbol = "table_model",
        .label = FF_TR_NOOP("Field", "Row of the measured table"),
        .help = FF_TR_NOOP("Field",
                           "The model of the catalogue whose measured serving energy is taken."),
        .group = Group::Machine,
        .type = FieldType::Model,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "that of the model"),
    },
    FieldRow{
        .field = Field::InferenceRequestsPerUserYear,
        .key = "inference.requests_per_user_year",
        .symbol = "requests_user",
        .label = FF_TR_NOOP("Field", "Requests per user and year"),
        .help = FF_TR_NOOP(
            "Field", "Requests of one user in a year: the result per user and year needs it."),
        .group = Group::Use,
        .unit = Unit::Count,
        .bounds = kReuses,
    },
    FieldRow{
        .field = Field::StorageStored,
        .key = "storage.stored_tb",
        .symbol = "stored",
        .label = FF_TR_NOOP("Field", "Stored data"),
        .help = FF_TR_NOOP("Field", "Data kept."),
        .group = Group::Use,
        .unit = Unit::Terabyte,
        .bounds = kTerabytes,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::StorageDays,
        .key = "storage.days",
        .symbol = "stored_days",
        .label = FF_TR_NOOP("Field", "Days stored"),
        .help = FF_TR_NOOP("Field", "How long the data are kept."),
        .group = Group::Use,
        .unit = Unit::Day,
        .bounds = kDays,
        .fallback = Fallback::Guess,
        .defaultValue = 180,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::StoragePowerPerTb,
        .key = "storage.w_per_tb",
        .symbol = "w_stored",
        .label = FF_TR_NOOP("Field", "Power per stored TB"),
        .help = FF_TR_NOOP("Field", "Draw of the storage."),
        .group = Group::Machine,
        .unit = Unit::WattPerTerabyte,
        .bounds = kPowers,
        .fallback = Fallback::Guess,
        .defaultValue = 11.3,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::StorageTransferred,
        .key = "storage.transferred_tb",
        .symbol = "moved",
        .label = FF_TR_NOOP("Field", "Transferred data"),
        .help = FF_TR_NOOP("Field", "Data moved."),
        .group = Group::Use,
        .unit = Unit::Terabyte,
        .bounds = kTerabytes,
        .fallback = Fallback::Neutral,
        .defaultValue = 0,
    },
    FieldRow{
        .field = Field::StorageTransferDays,
        .key = "storage.transfer_days",
        .symbol = "moved_days",
        .label = FF_TR_NOOP("Field", "Days of transfer"),
        .help = FF_TR_NOOP("Field", "How long the transfer lasts."),
        .group = Group::Use,
        .unit = Unit::Day,
        .bounds = kDays,
        .fallback = Fallback::Guess,
        .defaultValue = 180,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::StoragePowerPerTransferredTb,
        .key = "storage.w_per_transferred_tb",
        .symbol = "w_moved",
        .label = FF_TR_NOOP("Field", "Power per transferred TB"),
        .help = FF_TR_NOOP("Field", "Draw of the transfer."),
        .group = Group::Machine,
        .unit = Unit::WattPerTerabyte,
        .bounds = kPowers,
        .fallback = Fallback::Guess,
        .defaultValue = 1.48,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::EmbodiedInclude,
        .key = "embodied.include",
        .symbol = "include",
        .label = FF_TR_NOOP("Field", "With embodied carbon"),
        .help = FF_TR_NOOP("Field", "Count the manufacture of the devices."),
        .group = Group::Machine,
        .type = FieldType::Flag,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
        .isEssential = true,
    },
    FieldRow{
        .field = Field::EmbodiedBoundary,
        .key = "embodied.boundary",
        .symbol = "boundary",
        .label = FF_TR_NOOP("Field", "Boundary of a device"),
        .help = FF_TR_NOOP(
            "Field",
            "What the manufacture of a device covers: a figure as given or published, or a sum of "
            "its parts up to the die, the package with its memory, or the board."),
        .group = Group::Machine,
        .type = FieldType::Choice,
        .choices = kBoundaries,
        .fallback = Fallback::Neutral,
    },
    FieldRow{
        .field = Field::EmbodiedDevice,
        .key = "embodied.device_kg",
        .symbol = "k_device",
        .label = FF_TR_NOOP("Field", "Manufacture of a device"),
        .help = FF_TR_NOOP("Field", "Embodied carbon of one accelerator."),
        .group = Group::Machine,
        .unit = Unit::Kilogram,
        .bounds = kMasses,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "die area times carbon per area where both are given, "
                                           "else the catalogue, else 150 (assumed)"),
    },
    FieldRow{
        .field = Field::EmbodiedDie,
        .key = "embodied.die_cm2",
        .symbol = "die",
        .label = FF_TR_NOOP("Field", "Die area"),
        .help = FF_TR_NOOP("Field", "Area of the logic die."),
        .group = Group::Machine,
        .unit = Unit::SquareCentimetre,
        .bounds = kAreas,
        .fallback = Fallback::Computed,
        .defaultText = FF_TR_NOOP("Field", "from the catalogue"),
    },
    FieldRow{
        .field = Field::EmbodiedPerArea,
        .key = "embodied.kg_per_cm2",
        .symbol = "k_area",
        .label = FF_TR_NOOP("Field", "Carbon per area"),
        .help = FF_TR_NOOP("Field", "Embodied carbon of a square centimetre of logic die."),
        .group = Group::Machine,
        .unit = Unit::KilogramPerSquareCentimetre,
        .bounds = kPerArea,
    },
    FieldRow{
        .field = Field::EmbodiedDieYield,
        .key = "embodied.die_yield",
        .symbol = "yield",
        .label = FF_TR_NOOP("Field", "Die yield"),
        .help = FF_TR_NOOP("Field", "Good dies over all dies of a wafer: divides the carbon per "
                                    "area. 1 where that figure is one of good dies."),
        .group = Group::Machine,
        .unit = Unit::Share,
        .bounds = kPositiveShares,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::EmbodiedMemoryPerGb,
        .key = "embodied.memory_kg_per_gb",
        .symbol = "k_memory",
        .label = FF_TR_NOOP("Field", "Carbon per GB of device memory"),
        .help = FF_TR_NOOP("Field",
                           "Embodied carbon of a gigabyte of device memory; from the package up."),
        .group = Group::Machine,
        .unit = Unit::KilogramPerGigabyte,
        .bounds = kPerArea,
        .fallback = Fallback::Guess,
        .defaultValue = 0.4,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::EmbodiedPackaging,
        .key = "embodied.packaging_kg",
        .symbol = "k_package",
        .label = FF_TR_NOOP("Field", "Packaging"),
        .help = FF_TR_NOOP("Field", "Embodied carbon of packaging one chip; from the package up."),
        .group = Group::Machine,
        .unit = Unit::Kilogram,
        .bounds = kMasses,
        .fallback = Fallback::Guess,
        .defaultValue = 0.15,
        .defaultSource = "act-2022",
    },
    FieldRow{
        .field = Field::EmbodiedBoard,
        .key = "embodied.board_kg",
        .symbol = "k_board",
        .label = FF_TR_NOOP("Field", "Board of a device"),
        .help = FF_TR_NOOP("Field", "Embodied carbon of the board, heat sink and casing of one "
                                    "device; for the boundary of the board."),
        .group = Group::Machine,
        .unit = Unit::Kilogram,
        .bounds = kMasses,
    },
    FieldRow{
        .field = Field::EmbodiedDevicesPerServer,
        .key = "embodied.devices_per_server",
        .symbol = "n_server",
        .label = FF_TR_NOOP("Field", "Devices per server"),
        .help = FF_TR_NOOP("Field", "Accelerators that share a server."),
        .group = Group::Machine,
        .unit = Unit::Count,
        .bounds = kNodeSizes,
        .fallback = Fallback::Guess,
        .defaultValue = 8,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::EmbodiedServer,
        .key = "embodied.server_kg",
        .symbol = "k_server",
        .label = FF_TR_NOOP("Field", "Manufacture of a server"),
        .help = FF_TR_NOOP(
            "Field",
            "Embodied carbon of processor, memory, storage, board and chassis of one server."),
        .group = Group::Machine,
        .unit = Unit::Kilogram,
        .bounds = kMasses,
        .fallback = Fallback::Guess,
        .defaultValue = 813.79,
        .defaultText = FF_TR_NOOP(
            "Field", "the LLMCarbon server: CPU 1.47 + DRAM 102.4 + SSD 576 + others 133.92"),
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::EmbodiedLifetime,
        .key = "embodied.lifetime_years",
        .symbol = "life",
        .label = FF_TR_NOOP("Field", "Lifetime"),
        .help = FF_TR_NOOP("Field", "Years over which the manufacture is spread."),
        .group = Group::Machine,
        .unit = Unit::Year,
        .bounds = kLifetimes,
        .fallback = Fallback::Guess,
        .defaultValue = 5,
        .defaultSource = "llmcarbon-2024",
    },
    FieldRow{
        .field = Field::EmbodiedUtilisation,
        .key = "embodied.utilisation",
        .symbol = "util",
        .label = FF_TR_NOOP("Field", "Utilisation"),
        .help = FF_TR_NOOP("Field", "Share of the lifetime in which the devices work."),
        .group = Group::Mechanization,
        .unit = Unit::Share,
        .bounds = kPositiveShares,
        .fallback = Fallback::Guess,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::FactorsModel,
        .key = "factors.model",
        .symbol = "f_model",
        .label = FF_TR_NOOP("Field", "Model factor"),
        .help = FF_TR_NOOP("Field", "Divides the compute and device-hours that are inherited."),
        .group = Group::Model,
        .bounds = kReductions,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::FactorsMachine,
        .key = "factors.machine",
        .symbol = "f_machine",
        .label = FF_TR_NOOP("Field", "Machine factor"),
        .help = FF_TR_NOOP("Field", "Divides the IT energy that is inherited."),
        .group = Group::Machine,
        .bounds = kReductions,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::FactorsMechanization,
        .key = "factors.mechanization",
        .symbol = "f_mech",
        .label = FF_TR_NOOP("Field", "Mechanization factor"),
        .help = FF_TR_NOOP("Field", "Divides the PUE that is inherited."),
        .group = Group::Mechanization,
        .bounds = kReductions,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
    FieldRow{
        .field = Field::FactorsMap,
        .key = "factors.map",
        .symbol = "f_map",
        .label = FF_TR_NOOP("Field", "Map factor"),
        .help = FF_TR_NOOP("Field", "Divides the carbon intensity that is inherited."),
        .group = Group::Map,
        .bounds = kReductions,
        .fallback = Fallback::Neutral,
        .defaultValue = 1,
    },
};

static_assert(kFields.size() == kFieldCount, "one row for every field");
static_assert(standsInOrder(kFields, &FieldRow::field));

constexpr bool keysAreUnique()
{
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (kFields[i].key == kFields[j].key || kFields[i].symbol == kFields[j].symbol)
                return false;
        }
    }
    return true;
}
static_assert(keysAreUnique());

constexpr std::array kGroups = {
    GroupRow{
        Group::Use,
        "use",
        FF_TR_NOOP("Group", "Use"),
        FF_TR_NOOP("Group", "How much is asked for."),
    },
    GroupRow{
        Group::Model,
        "model",
        FF_TR_NOOP("Group", "Model"),
        FF_TR_NOOP("Group", "How much work the model needs."),
    },
    GroupRow{
        Group::Machine,
        "machine",
        FF_TR_NOOP("Group", "Machine"),
        FF_TR_NOOP("Group", "How much energy and material the work takes."),
    },
    GroupRow{
        Group::Mechanization,
        "mechanization",
        FF_TR_NOOP("Group", "Mechanization"),
        FF_TR_NOOP("Group", "What the datacentre adds."),
    },
    GroupRow{
        Group::Map,
        "map",
        FF_TR_NOOP("Group", "Map"),
        FF_TR_NOOP("Group", "Where it runs: how clean the electricity is."),
    },
};

constexpr std::array kPhases = {
    PhaseRow{Phase::Training, "training", FF_TR_NOOP("Phase", "Training")},
    PhaseRow{Phase::Experimentation, "experimentation", FF_TR_NOOP("Phase", "Experimentation")},
    PhaseRow{Phase::Inference, "inference", FF_TR_NOOP("Phase", "Inference")},
    PhaseRow{Phase::Storage, "storage", FF_TR_NOOP("Phase", "Storage")},
};

/// Positions of the rows ordered by key, so that a key is found in a few steps.
constexpr auto kByKey = [] {
    std::array<std::uint8_t, kFieldCount> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint8_t>(i);
    std::ranges::sort(order, {}, [](std::uint8_t i) { return kFields[i].key; });
    return order;
}();

constexpr bool hasFixedDefault(const FieldRow &row)
{
    return row.fallback == Fallback::Neutral || row.fallback == Fallback::Guess;
}

constexpr auto kDefaults = [] {
    constexpr auto kCount =
        static_cast<std::size_t>(std::ranges::count_if(kFields, hasFixedDefault));
    std::array<FieldDefault, kCount> defaults{};
    std::size_t next = 0;
    for (const FieldRow &row : kFields) {
        if (hasFixedDefault(row))
            defaults[next++] = {row.field, row.fallback == Fallback::Guess, row.defaultValue};
    }
    return defaults;
}();

} // namespace

std::span<const FieldDefault> fieldDefaults()
{
    return kDefaults;
}

std::span<const FieldRow> fieldTable()
{
    return kFields;
}

const FieldRow &fieldRow(Field field)
{
    return kFields[static_cast<std::size_t>(field)];
}

const FieldRow *findField(std::string_view key)
{
    const auto keyAt = [](std::uint8_t i) { return kFields[i].key; };
    const auto found = std::ranges::lower_bound(kByKey, key, {}, keyAt);
    return found != kByKey.end() && keyAt(*found) == key ? &kFields[*found] : nullptr;
}

std::string_view sectionOf(const FieldRow &row)
{
    return row.key.substr(0, row.key.find('.'));
}

std::string_view nameOf(const FieldRow &row)
{
    return row.key.substr(row.key.find('.') + 1);
}

bool withinBounds(const Bounds &bounds, double value)
{
    return (bounds.aboveLow ? value > bounds.low : value >= bounds.low) && value <= bounds.high;
}

Message boundsText(const FieldRow &row)
{
    const std::vector<std::string> args = {toText(row.bounds.low), toText(row.bounds.high),
                                           std::string(unitRow(row.unit).symbol)};
    const bool hasUnit = !unitRow(row.unit).symbol.empty();
    if (row.bounds.aboveLow)
        return {hasUnit ? FF_TR_NOOP("Message", "above %1 and at most %2 %3")
                        : FF_TR_NOOP("Message", "above %1 and at most %2"),
                args};
    return {hasUnit ? FF_TR_NOOP("Message", "between %1 and %2 %3")
                    : FF_TR_NOOP("Message", "between %1 and %2"),
            args};
}

std::optional<std::size_t> findChoice(const FieldRow &row, std::string_view key)
{
    const auto found = std::ranges::find(row.choices, key, &Choice::key);
    return found == row.choices.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - row.choices.begin()));
}

std::span<const GroupRow> groupTable()
{
    return kGroups;
}

std::span<const PhaseRow> phaseTable()
{
    return kPhases;
}

} // namespace fourfold
