// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/disputedlines.h"

#include "core/store/sourcerepository.h"

namespace counterfoil {

namespace {

bool fits(const QString &text, const QString &wanted)
{
    return wanted.isEmpty() || text.compare(wanted, Qt::CaseInsensitive) == 0;
}

//! Reads lines of one set.
class LineReader
{
public:
    LineReader(const SourceSet &set, const Dictionary &dictionary, const LineScope &scope)
        : m_set(set), m_dictionary(dictionary), m_scope(scope)
    {}

    void read(const SourceBatch &batch, QList<DisputedLine> &lines)
    {
        for (int row = 0; row < batch.rows; ++row) {
            ++m_line;
            const int sign = batch.decimal(ReconDecimal::Subtotal).at(row).sign();
            if (m_scope.sign != 0 && sign != m_scope.sign)
                continue;
            const QString tenant = text(batch, ReconText::CustomerId, row);
            if (!m_scope.tenants.isEmpty() && !m_scope.tenants.contains(tenant, Qt::CaseInsensitive))
                continue;
            if (fits(text(batch, ReconText::SubscriptionId, row), m_scope.subscription) &&
                fits(text(batch, ReconText::ProductName, row), m_scope.product))
                lines.append(lineAt(batch, row));
        }
    }

private:
    QString text(const SourceBatch &batch, ReconText attribute, int row) const
    {
        const std::string_view view = batch.text(m_dictionary, attribute, row);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    }
    DisputedLine lineAt(const SourceBatch &batch, int row) const;

    const SourceSet &m_set;
    const Dictionary &m_dictionary;
    const LineScope &m_scope;
    qint64 m_line = 0;
};

DisputedLine LineReader::lineAt(const SourceBatch &batch, int row) const
{
    DisputedLine line;
    line.invoice = m_set.invoice;
    line.line = m_line;
    line.order = text(batch, ReconText::OrderId, row);
    line.subscription = text(batch, ReconText::SubscriptionId, row);
    line.tenant = text(batch, ReconText::CustomerId, row);
    line.productId = text(batch, ReconText::ProductId, row);
    line.skuId = text(batch, ReconText::SkuId, row);
    line.product = text(batch, ReconText::ProductName, row);
    line.chargeType = text(batch, ReconText::ChargeType, row);
    line.days = {batch.day(ReconDay::ChargeStartDate, row), batch.day(ReconDay::ChargeEndDate, row)};
    line.quantity = batch.decimal(ReconDecimal::Quantity).exact(row);
    line.unitPrice = batch.decimal(ReconDecimal::UnitPrice).exact(row);
    line.amount = batch.decimal(ReconDecimal::Subtotal).exact(row);
    line.currency = m_set.currency;
    return line;
}

} // namespace

Result<QList<DisputedLine>> reconciliationLines(Workspace &workspace, const LineScope &scope)
{
    SourceRepository repository(workspace.file());
    const Result<QList<SourceSet>> sets = repository.sets();
    const Result<Dictionary *> dictionary = repository.dictionary(Shape::Reconciliation);
    if (!sets || !dictionary)
        return std::unexpected(sets ? dictionary.error() : sets.error());
    QList<DisputedLine> lines;
    for (const SourceSet &set : *sets) {
        if (set.kind != SourceKind::Reconciliation || (scope.month.isValid() && set.month != scope.month) ||
            !fits(set.invoice, scope.invoice))
            continue;
        LineReader reader(set, **dictionary, scope);
        const Status read = repository.forEachBatch(set.id, [&](const SourceBatch &batch) -> Status {
            reader.read(batch, lines);
            return {};
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return lines;
}

} // namespace counterfoil
