// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about customers, the seller and the taxes. A part of AppActions.
#include "ui/shell/actions.h"

namespace counterfoil {

//! On their screens F2 does these as well, which means other things elsewhere.
void AppActions::addParties()
{
    newCustomer = add("newCustomer", tr("&New customer…"), QKeySequence(tr("Ctrl+M, N")), QStringLiteral("add"));
    changeCustomer =
        add("changeCustomer", tr("&Change the customer…"), QKeySequence(tr("Ctrl+M, C")), QStringLiteral("edit"));
    mapTenant = add("mapTenant", tr("&Map the tenant…"), QKeySequence(tr("Ctrl+M, M")));
    changeSeller =
        add("changeSeller", tr("Change the &seller…"), QKeySequence(tr("Ctrl+M, S")), QStringLiteral("edit"));
    newTax = add("newTax", tr("New &tax…"), QKeySequence(tr("Ctrl+M, T")), QStringLiteral("add"));
    changeTax = add("changeTax", tr("C&hange the tax…"), QKeySequence(tr("Ctrl+M, X")), QStringLiteral("edit"));
    removeTax = add("removeTax", tr("&Remove the tax"), QKeySequence(tr("Ctrl+M, R")));
    termsLists =
        add("termsLists", tr("&Rates, services and guards…"), QKeySequence(tr("Ctrl+M, L")), QStringLiteral("edit"));
    endContract = add("endContract", tr("&End the contract…"), QKeySequence(tr("Ctrl+M, E")));
    endContract->setProperty(wholeNameProperty, tr("End the contract on a day…"));
    undoParties = add("undoParties", tr("Undo the change of the &terms"), QKeySequence(tr("Ctrl+M, Z")));
    exportTerms = add("exportTerms", tr("Export ter&ms…"), QKeySequence(tr("Ctrl+Shift+O")), QStringLiteral("export"));
}

void AppActions::updateParties(const State &s, const QString &locked)
{
    const bool writable = locked.isEmpty();
    const bool open = writable && s.parties;
    const QString unread = writable ? tr("The terms are not read yet") : locked;
    const QString noTerms = tr("Fill in the seller first, in Settings");
    const auto why = [&](const QString &reason) { return !open ? unread : !s.terms ? noTerms : reason; };
    say(newCustomer, open && s.terms && s.anyTax, why(tr("Add a tax first, in Settings")));
    say(changeCustomer, open && s.customerChosen, why(tr("Choose a customer in Customers")));
    say(mapTenant, writable && s.strayChosen,
        writable ? tr("Choose a tenant without a customer in Close, Reconcile or Customers") : locked);
    say(changeSeller, open, unread);
    say(newTax, open && s.terms, why({}));
    say(changeTax, open && s.taxChosen, why(tr("Choose a tax in Settings")));
    say(removeTax, open && s.taxChosen && !s.taxUsed,
        why(s.taxChosen ? tr("Customers or own services have this tax") : tr("Choose a tax in Settings")));
    // in a read-only file they are there to be looked at
    say(termsLists, s.company && s.parties && s.terms,
        !s.company   ? tr("Open a company file first")
        : !s.parties ? tr("The terms are not read yet")
                     : noTerms);
    say(endContract, open && s.terms && s.contract, why(tr("Choose a contract in Contracts")));
    say(undoParties, open && s.canUndoParties, open ? tr("No change of customers, seller or taxes to undo") : unread);
    say(exportTerms, s.company && s.terms, s.company ? tr("There are no terms yet") : tr("Open a company file first"));
}

} // namespace counterfoil
