// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace counterfoil {

//! The type scale: factors of the system font's size.
enum class FontRole { Figure, Title, Heading, Body, Table, TableStrong, Caption, CaptionStrong, Chart };

//! The system font in a role.
QFont roleFont(FontRole role);
//! The font of every amount: the role's font where its digits are equally wide, else a family whose digits are.
QFont moneyFont(FontRole role = FontRole::Table);
//! Whether 0–9 are equally wide, so that amounts stand under each other.
bool hasTabularDigits(const QFont &font);
//! The system's sans-serif where it is fit for tables, for programs that start without a desktop's own choice.
QString tabularFamily();

} // namespace counterfoil
