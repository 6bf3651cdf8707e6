// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/activityrecord.h"
#include "core/model/cloudcustomer.h"
#include "core/model/cloudsubscription.h"
#include "core/model/entitlement.h"
#include "core/model/invoiceheader.h"

#include <QJsonObject>

//! Records of the clouds as the company file keeps them: JSON in the words of the model, amounts as text. What is empty
//! is left out, so that a new attribute does not make every stored record look changed.
namespace counterfoil {

QJsonObject jsonOf(const CloudCustomer &record);
QJsonObject jsonOf(const CloudSubscription &record);
QJsonObject jsonOf(const InvoiceHeader &record);
QJsonObject jsonOf(const ActivityRecord &record);
QJsonObject jsonOf(const AzureEntitlement &record);

//! The record that jsonOf() wrote; what is missing has its default.
template <typename Record>
Record recordFrom(const QJsonObject &json);
template <>
CloudCustomer recordFrom(const QJsonObject &json);
template <>
CloudSubscription recordFrom(const QJsonObject &json);
template <>
InvoiceHeader recordFrom(const QJsonObject &json);
template <>
ActivityRecord recordFrom(const QJsonObject &json);
template <>
AzureEntitlement recordFrom(const QJsonObject &json);

} // namespace counterfoil
