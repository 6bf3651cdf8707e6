// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/close/closecolumns.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CloseColumns", text);
}

QString verbOf(FindingGoal goal)
{
    switch (goal) {
    case FindingGoal::Reconcile:
        return tr("Show");
    case FindingGoal::Map:
        return tr("Map…");
    case FindingGoal::Invoice:
        return tr("Review");
    case FindingGoal::Approve:
        return tr("Approve");
    case FindingGoal::ImportFiles:
        return tr("Import…");
    case FindingGoal::Suggest:
        return tr("Suggest…");
    case FindingGoal::None:
        break;
    }
    return {};
}

//! Others only lead somewhere.
bool changesFile(FindingGoal goal)
{
    return goal == FindingGoal::Map || goal == FindingGoal::Approve || goal == FindingGoal::ImportFiles ||
           goal == FindingGoal::Suggest;
}

Cell firstCell(const BoardFinding &finding)
{
    Cell cell;
    cell.mark = finding.mark;
    if (finding.heading) {
        cell.text = finding.what;
        cell.second = finding.note;
    }
    return cell;
}

} // namespace

TreeShape<BoardFinding> findingShape()
{
    TreeShape<BoardFinding> shape;
    shape.key = [](const BoardFinding &finding) { return finding.key; };
    shape.depth = [](const BoardFinding &finding) { return finding.heading ? 0 : 1; };
    shape.group = [](const BoardFinding &finding) { return finding.heading; };
    return shape;
}

QList<Column<BoardFinding>> findingColumns(const QString &currency, int digits, const QString &locked)
{
    const auto byText = [](QString BoardFinding::*field) {
        return [field](const BoardFinding &a, const BoardFinding &b) {
            return QString::localeAwareCompare(a.*field, b.*field) < 0;
        };
    };
    return {
        {{QStringLiteral("cause"), tr("Cause"), CellKind::Chip, 70},
         firstCell,
         [](const BoardFinding &a, const BoardFinding &b) { return a.mark < b.mark; }},
        {{QStringLiteral("what"), tr("What"), CellKind::Text, 0},
         [](const BoardFinding &f) {
             Cell cell = textCell(f.heading ? QString() : f.what);
             cell.second = f.heading ? QString() : f.note;
             return cell;
         },
         byText(&BoardFinding::what)},
        {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 206},
         [](const BoardFinding &f) { return quietCell(f.customer); },
         byText(&BoardFinding::customer)},
        {{QStringLiteral("amount"), currency, CellKind::Money, 104},
         [digits](const BoardFinding &f) {
             Cell cell = f.hasAmount ? moneyCell(f.amount, f.foreign.isEmpty() ? digits : digitsOf(f.foreign)) : Cell();
             if (!f.foreign.isEmpty())
                 cell.text = withCurrency(f.foreign, cell.text);
             cell.strong = f.heading;
             return cell;
         },
         [](const BoardFinding &a, const BoardFinding &b) { return a.amount < b.amount; }},
        {{QStringLiteral("do"), tr("Do"), CellKind::Button, 92},
         [locked](const BoardFinding &f) {
             Cell cell = textCell(verbOf(f.goal));
             cell.locked = changesFile(f.goal) ? locked : QString();
             return cell;
         },
         {}},
    };
}

} // namespace counterfoil
