// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/tenantmapping.h"

#include "core/terms/termsediting.h"

namespace counterfoil {

Result<QByteArray> withTenant(const QByteArray &json, const QString &customer, const QString &tenant)
{
    const Result<QString> owner = pointerToTerm(json, QStringLiteral("customers"), customer);
    if (!owner)
        return std::unexpected(owner.error());
    const QString tenants = *owner + QStringLiteral("/tenants");
    if (const Result<JsonValue> there = termAt(json, tenants); !there)
        return std::unexpected(there.error());
    const QString first = tenants + QStringLiteral("/0");
    return editedTerms(json, {{TermsEdit::Kind::Insert, first, jsonText(tenant)}});
}

Result<QByteArray> withoutTenant(const QByteArray &json, const QString &customer, const QString &tenant)
{
    const Result<QString> owner = pointerToTerm(json, QStringLiteral("customers"), customer);
    if (!owner)
        return std::unexpected(owner.error());
    for (int at = 0;; ++at) {
        const QString place = QStringLiteral("%1/tenants/%2").arg(*owner).arg(at);
        const Result<JsonValue> there = termAt(json, place);
        if (!there)
            return std::unexpected(there.error());
        if (there->text.compare(tenant, Qt::CaseInsensitive) == 0)
            return editedTerms(json, {{TermsEdit::Kind::Remove, place, {}}});
    }
}

} // namespace counterfoil
