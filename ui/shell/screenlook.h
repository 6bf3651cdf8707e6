// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace counterfoil {

class Screen;

//! The columns, sorting, filter and groups of a screen, as they are saved under a name.
QJsonObject viewOf(const Screen &screen);
//! What is damaged in it is left out.
void showView(Screen &screen, const QJsonObject &view);

//! The same and where a person put the splitters.
QJsonObject lookOf(const Screen &screen);
void restoreLook(Screen &screen, const QJsonObject &look);

} // namespace counterfoil
