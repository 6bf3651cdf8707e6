// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/pricescontroller.h"
#include "ui/reconcile/whycontent.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<RuleRow> ruleShape();
QList<Column<RuleRow>> ruleColumns(const QString &currency, int digits);
QList<Cell> ruleTotals(const QList<const RuleRow *> &shown, int all, int digits);

//! Why a rule's Billed or Margin is what it is; empty for other columns and for a rule that priced nothing.
WhyContent whyOfRule(const PricePicture &picture, const RuleRow &row, const QString &column);

TreeShape<BenchLine> benchLineShape();
QList<Column<BenchLine>> benchLineColumns(const QMap<QString, QString> &customers);

//! A rule beside the line that is tried.
struct VerdictRow
{
    BenchRule rule;
    QString verdict;
};
QList<VerdictRow> verdictRows(const BenchResult &result);
TreeShape<VerdictRow> verdictShape();
QList<Column<VerdictRow>> verdictColumns();

TreeShape<WhatIfCustomer> changeShape();
QList<Column<WhatIfCustomer>> changeColumns(const QString &currency, int digits);
QList<Cell> changeTotals(const QList<const WhatIfCustomer *> &shown, int all, int digits);

//! A price that is new, gone or other than in the sheet before.
struct ListChangeRow
{
    QString key;
    ListPrice price;
    std::optional<Decimal> before;
    std::optional<Decimal> after;
};
QList<ListChangeRow> listChangeRows(const PriceChanges &changes);
TreeShape<ListChangeRow> listChangeShape();
QList<Column<ListChangeRow>> listChangeColumns();

//! The columns of a month's price list, in the order of ListPriceColumn.
QList<ColumnLook> listPriceLooks();
Cell listPriceCell(ListPriceColumn column, const ListPrice &price);
//! Of prices that are gathered: what they share and how many they are. Prices are not added up.
Cell listPriceCell(ListPriceColumn column, ListPriceColumn groupedBy, const ListPriceGroup &group);
//! "All 1,204", "31 of 1,204, filtered".
QString listCountText(qint64 shown, qint64 all);

} // namespace counterfoil
