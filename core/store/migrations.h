// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

#include <QStringList>

namespace counterfoil {

//! One step of the schema: the version that it leads to and its statements.
struct Migration
{
    int version = 0;
    QStringList statements;
};

//! The program's own steps, in order, from the numbered .sql files; an error where one cannot be read or there is none.
Result<QList<Migration>> builtInMigrations();
//! The schema this program writes; 0 where the files are missing.
int programSchema();
//! Runs every step above the file's version, each in one transaction with its version inside; a failed step leaves the
//! file as it was after the one before.
Status migrate(CompanyFile &file, const QList<Migration> &migrations);

} // namespace counterfoil
