// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/cloudpicture.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<ConnectionRow> connectionShape();
//! Instants are told as of `now`. `locked`: why nobody can sign in here; empty where they can.
QList<Column<ConnectionRow>> connectionColumns(const QDateTime &now, bool narrow, const QString &locked = {});
//! The column whose button signs in again.
int connectionButtonColumn(bool narrow);

TreeShape<PullStep> stepShape();
//! Keys of steps that want the same as one of their connection before them: it is said once.
QSet<QString> repeatedAdvice(const QList<PullStep> &steps);
//! `several`: steps of more than one connection say whose they are. `quiet`: keys of those that give no advice.
QList<Column<PullStep>> stepColumns(bool several, const QSet<QString> &quiet = {});
//! Rows have room for what went wrong where something did; 0 for as high as others.
int stepRowHeight(const QList<PullStep> &steps);

} // namespace counterfoil
