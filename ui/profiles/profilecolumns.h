// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilescontroller.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<ProfileRow> profileRowShape();
//! One card: name, id, state.
QList<Column<ProfileRow>> profileRowColumns();
//! "To be confirmed", "Own", "Starting point", "Changed, not saved".
QString profileStateWords(const ProfileRow &row);

//! An attribute beside the file that is tried, or the heading of several.
struct MappingRow
{
    QString heading; //!< in place of an attribute
    LineAttribute attribute;
    AttributeForm form;
    QString column; //!< of the file, that fills it
    QString value;  //!< of the first line, as it is read
    QString fault;
    bool hasFile = false;
};

TreeShape<MappingRow> mappingShape();
QList<Column<MappingRow>> mappingColumns();
QList<MappingRow> mappingRows(const ProfileDraft &draft, const std::optional<SampleFile> &sample,
                              const std::optional<ProfileTrial> &trial);

TreeShape<ReadRow> readRowShape();
//! A column for each attribute that any of the rows has, in the order of the form. `faulty` are rows with a fault.
QList<Column<ReadRow>> readRowColumns(const QList<ReadRow> &rows, const QList<Fault> &faults);

//! Faults of a profile: where, why, line of the document.
QList<Column<Fault>> profileFaultColumns();
//! Where in the form a JSON pointer leads: "Columns: Subtotal".
QString placeWords(const QString &pointer);

//! "2,341.10 EUR".
QString sumWords(const Exact &net, const QString &currency);
//! "Invoice 4711 of July 2026: 31 lines, 2,341.10 EUR before tax".
QString trialWords(const SourceSet &set);

} // namespace counterfoil
