// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell.h"

#include "ui/format/amounts.h"

namespace counterfoil {

Cell moneyCell(const Decimal &amount, int digits)
{
    Cell cell;
    cell.text = amountText(amount, digits);
    cell.copied = plainAmount(amount, digits);
    return cell;
}

Cell signedCell(const Decimal &amount, int digits)
{
    Cell cell = moneyCell(amount, digits);
    cell.text = signedText(amount, digits);
    return cell;
}

Cell causeCell(const Decimal &amount, int digits)
{
    Cell cell = moneyCell(amount, digits);
    cell.text = causeCellText(amount, digits);
    cell.muted = amount.isZero();
    return cell;
}

Cell textCell(QString text)
{
    Cell cell;
    cell.text = std::move(text);
    return cell;
}

Cell quietCell(QString text)
{
    Cell cell = textCell(std::move(text));
    cell.quiet = true;
    return cell;
}

} // namespace counterfoil
