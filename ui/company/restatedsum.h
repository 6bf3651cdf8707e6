// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/restatement.h"

#include <QMap>

namespace counterfoil {

//! What several restatements come to.
struct RestatedSum
{
    qint64 lines = 0;
    QMap<QString, Exact> differences; //!< by currency
    qint64 newest = 0;                //!< id of the newest one, 0 where there is none
    bool isEmpty() const { return newest == 0; }
};

//! Of billed lines alone; where reconciliations were restated, of them alone: daily rows tell the same money once more.
RestatedSum restatedSum(const QList<Restatement> &restatements);
//! "Microsoft restated 20 lines by −130.00 EUR"; empty where it restated none.
QString restatedText(const RestatedSum &sum);

} // namespace counterfoil
