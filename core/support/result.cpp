// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/result.h"

namespace fourfold {

std::string_view toText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidJson:
        return "invalid-json";
    case ErrorCode::DuplicateKey:
        return "duplicate-key";
    case ErrorCode::WrongType:
        return "wrong-type";
    case ErrorCode::OutOfBounds:
        return "out-of-bounds";
    case ErrorCode::MissingField:
        return "missing-field";
    case ErrorCode::Contradiction:
        return "contradiction";
    case ErrorCode::UnknownEntry:
        return "unknown-entry";
    case ErrorCode::UnknownScenario:
        return "unknown-scenario";
    case ErrorCode::UnknownName:
        return "unknown-name";
    case ErrorCode::Circle:
        return "circle";
    case ErrorCode::NewerVersion:
        return "newer-version";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::NotSupported:
        return "not-supported";
    case ErrorCode::CannotRead:
        return "cannot-read";
    case ErrorCode::CannotWrite:
        return "cannot-write";
    case ErrorCode::Differs:
        return "differs";
    }
    return {};
}

} // namespace fourfold
