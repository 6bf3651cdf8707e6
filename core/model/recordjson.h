// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/activityrecord.h"
#include "core/model/cloudcustomer.h"
#include "core/model/cloudsubscription.h"
#include "core/model/enrolment.h"
#include "core/model/entitlement.h"
#include "core/model/invoiceheader.h"

#include <QJsonObject>

//! Records of the clouds as the company file keeps them: JSON in the words of the model, amounts as text. What is empty
//! is left out, so that a new attribute does not make every stored record look changed.
namespace counterfoil {

//! The JSON of a record of core/model that is kept; of other types there is none.
template <typename Record>
QJsonObject jsonOf(const Record &record);

//! The record that jsonOf() wrote; what is missing has its default.
template <typename Record>
Record recordFrom(const QJsonObject &json);

} // namespace counterfoil
