// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sourceset.h"

#include <QFileInfo>

namespace counterfoil {

namespace {

constexpr std::pair<SourceKind, QStringView> words[] = {
    {SourceKind::Reconciliation, u"reconciliation"},
    {SourceKind::ReconciliationUnbilled, u"reconciliationUnbilled"},
    {SourceKind::Usage, u"usage"},
    {SourceKind::UsageUnbilled, u"usageUnbilled"},
    {SourceKind::LegacyLicence, u"legacyLicence"},
    {SourceKind::LegacyUsage, u"legacyUsage"},
    {SourceKind::AzureCost, u"azureCost"},
    {SourceKind::Distributor, u"distributor"},
};

//! Microsoft names them "part-00001….json.gz", Azure "part_0_0001.csv.gz".
bool isBlobName(const QString &name)
{
    return name.startsWith(u"part-") || name.startsWith(u"part_");
}

} // namespace

QString wordOf(SourceKind kind)
{
    for (const auto &[value, word] : words) {
        if (value == kind)
            return word.toString();
    }
    return {};
}

std::optional<SourceKind> sourceKindOf(QStringView text)
{
    for (const auto &[value, word] : words) {
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

bool areBlobsOfOneExport(const SourceSet &one, const SourceSet &other)
{
    const QFileInfo first(one.path);
    const QFileInfo second(other.path);
    return one.kind == other.kind && one.currency == other.currency &&
           one.invoice.compare(other.invoice, Qt::CaseInsensitive) == 0 && isBlobName(first.fileName()) &&
           isBlobName(second.fileName()) && first.fileName() != second.fileName() &&
           first.absolutePath() == second.absolutePath();
}

QString costInvoiceOf(const QString &account, Month month)
{
    return account + u'/' + month.iso();
}

} // namespace counterfoil
