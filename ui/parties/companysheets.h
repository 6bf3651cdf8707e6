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

//! The seller as a form; where there are no terms yet they begin with it.
PartySheet *sellerSheet(const Theme &theme, PartiesController &parties, QWidget *parent);

//! A tax as a form, a new one without an id; null where the terms have no such tax.
PartySheet *taxSheet(const Theme &theme, PartiesController &parties, const QString &tax, QWidget *parent);

} // namespace counterfoil
