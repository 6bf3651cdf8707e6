// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace counterfoil {

class PartiesController;
class PartySheet;
class Theme;

//! The last day of a contract as a form; null where the terms have no such contract.
PartySheet *contractEndSheet(const Theme &theme, PartiesController &parties, const QString &contract, QWidget *parent);

} // namespace counterfoil
