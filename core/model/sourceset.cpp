// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sourceset.h"

namespace counterfoil {

namespace {

constexpr std::pair<SourceKind, QStringView> sourceWords[] = {
    {SourceKind::Reconciliation, u"reconciliation"},
    {SourceKind::ReconciliationUnbilled, u"reconciliationUnbilled"},
    {SourceKind::Usage, u"usage"},
    {SourceKind::UsageUnbilled, u"usageUnbilled"},
    {SourceKind::LegacyLicence, u"legacyLicence"},
    {SourceKind::LegacyUsage, u"legacyUsage"},
    {SourceKind::AzureCost, u"azureCost"},
    {SourceKind::Distributor, u"distributor"},
};

} // namespace

QString wordOf(SourceKind kind)
{
    for (const auto &[value, word] : sourceWords) {
        if (value == kind)
            return word.toString();
    }
    return {};
}

std::optional<SourceKind> sourceKindOf(QStringView text)
{
    for (const auto &[value, word] : sourceWords) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

Shape shapeOf(SourceKind kind)
{
    const bool usage = kind == SourceKind::Usage || kind == SourceKind::UsageUnbilled || kind == SourceKind::AzureCost;
    return usage ? Shape::Usage : Shape::Reconciliation;
}

QString costInvoiceOf(const QString &account, Month month)
{
    return account + u'/' + month.iso();
}

} // namespace counterfoil
