// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/exportwords.h"

#include <QDialog>

namespace counterfoil {

class Theme;

//! What came of an export: what happened, what was kept, what to do, and every note or fault to read and to copy.
class ExportOutcome final : public QDialog
{
    Q_OBJECT
public:
    //! `folder` can be opened from here; empty where nothing is in it.
    ExportOutcome(const Theme &theme, const ExportNews &news, const QString &folder, QWidget *parent = nullptr);
};

} // namespace counterfoil
