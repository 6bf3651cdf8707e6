// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace counterfoil {

class PartiesController;
class PartySheet;
class Theme;

//! A tenant that nobody owns, to be chosen from.
struct StrayTenant
{
    QString id;
    QString name;
};

//! A customer of the terms as a form, in two columns; null where the terms have no such customer.
PartySheet *changeCustomerSheet(const Theme &theme, PartiesController &parties, const QString &customer,
                                const QList<StrayTenant> &strays, QWidget *parent);

//! A new customer with its first contract, which begins on a day unless a person says otherwise. Of the tenant `owned`,
//! where it has an id, name and tenant are filled in.
PartySheet *newCustomerSheet(const Theme &theme, PartiesController &parties, Day from, const QList<StrayTenant> &strays,
                             const StrayTenant &owned, QWidget *parent);

//! An id for a name that nobody has yet: "Contoso GmbH" becomes "contoso-gmbh".
QString idForName(const QString &name, const QStringList &taken);

} // namespace counterfoil
