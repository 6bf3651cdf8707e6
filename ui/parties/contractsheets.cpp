// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/contractsheets.h"

#include "ui/format/days.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partyform.h"
#include "ui/parties/partysheet.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContractSheets", text);
}

} // namespace

PartySheet *contractEndSheet(const Theme &theme, PartiesController &parties, const QString &contract, QWidget *parent)
{
    const Contract *known = parties.terms() ? parties.terms()->terms.contract(contract) : nullptr;
    const Result<QString> pointer = pointerToTerm(parties.document(), QStringLiteral("contracts"), contract);
    if (!known || !pointer)
        return nullptr;
    auto *sheet = new PartySheet(theme, parties, tr("End %1").arg(contract),
                                 tr("It runs from %1. The last period ends with the last day, drafts of later days go. "
                                    "A day that an approved or issued invoice pays for stays in the contract.")
                                     .arg(fieldText(known->term.from)),
                                 parent);
    sheet->form().addDay(placeOf("to"), tr("Last day"), tr("%1; without one it goes on"));
    sheet->start({{*pointer, {{placeOf("to")}}}}, tr("The end of %1 is changed").arg(contract));
    return sheet;
}

} // namespace counterfoil
