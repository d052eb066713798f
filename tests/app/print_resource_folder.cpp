// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resource_folder.h"

#include <iostream>

int main()
{
    std::cout << fourfold::resourceFolder().value_or("none").string();
}
