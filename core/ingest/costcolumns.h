// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

//! The columns of Azure cost files, whatever their dialect: EA of any year, MCA, MPA, pay as you go, FOCUS.
//! Source: Microsoft's "cost and usage details" schema pages, and FOCUS 1.0 to 1.2 as Microsoft exports it.
namespace counterfoil {

//! A column by its name in lower case, and the attribute of a daily rated row whose place it takes.
struct ColumnAlias
{
    const char *name;
    const char *means;
};

//! A file in FOCUS says something else with a few of the same names ("ConsumedQuantity").
bool isFocus(std::span<const std::string> names);

std::span<const ColumnAlias> costAliases(bool focus);

//! Columns that have no place of their own and are kept with the line; lower case.
bool isKnownCostColumn(std::string_view name);

//! Names by which a cost file is recognised, and those of its cost, without which it is none; lower case.
std::span<const char *const> costMarkers();
std::span<const char *const> costAmounts();

std::span<const char *const> neededCostColumns(bool focus);

//! The names behind what a portal writes: "Maßeinheit (UnitOfMeasure)" is UnitOfMeasure, "Unit Of Measure" too.
std::vector<std::string> plainCostNames(std::span<const std::string> names);

} // namespace counterfoil
