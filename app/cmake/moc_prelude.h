// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only moc reads this. moc before 6.5.3 stops at "namespace std _GLIBCXX_VISIBILITY(default)" in
// the C++20 headers of libstdc++ 12; without the macro it reads on. It may go when Qt 6.5.3 is
// required.
#define _GLIBCXX_VISIBILITY(V)
