// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/basis_text.h"

namespace fourfold {

std::string toText(const IntensityBasis &basis)
{
    return std::string(toText(basis.factors)) + ", " + std::string(toText(basis.signal)) + ", "
           + std::string(toText(basis.hindsight));
}

} // namespace fourfold
