// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/restating.h"

#include "core/ingest/restatedlines.h"
#include "core/store/restatementrepository.h"
#include "core/sync/comparesets.h"

namespace counterfoil {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

//! Finds the approved and issued invoices that hold a line.
class HeldBook
{
public:
    explicit HeldBook(const QList<HeldLines> &held)
    {
        for (const HeldLines &lines : held)
            m_lines[keyOf(lines.tenant, lines.subscription, lines.product, lines.sku)].append(
                {lines.days, lines.invoice});
    }

    QStringList invoicesOf(const LineClaim &claim) const
    {
        const QString key =
            keyOf(textOf(claim.tenant), textOf(claim.subscription), textOf(claim.product), textOf(claim.sku));
        QStringList invoices;
        for (const auto &[days, invoice] : m_lines.value(key)) {
            const bool touches = !days.from.isValid() || !claim.days.from.isValid() || days.overlaps(claim.days);
            if (touches && !invoices.contains(invoice))
                invoices.append(invoice);
        }
        return invoices;
    }
    bool isEmpty() const { return m_lines.isEmpty(); }

private:
    static QString keyOf(const QString &tenant, const QString &subscription, const QString &product, const QString &sku)
    {
        return QStringList{tenant, subscription, product, sku}.join(u'\x1f').toLower();
    }

    QHash<QString, QList<std::pair<Days, QString>>> m_lines;
};

//! What stands over a restatement, from the sets on its two sides.
void head(Restatement &restatement, const QList<SourceSet> &before, const QList<SourceSet> &after)
{
    const SourceSet &told = after.isEmpty() ? before.first() : after.first();
    restatement.kind = told.kind;
    restatement.origin = told.path;
    restatement.invoice = told.invoice;
    restatement.month = told.month;
    restatement.currency = told.currency;
    restatement.span = told.span;
    for (const SourceSet &set : before) {
        restatement.linesBefore += set.lines;
        restatement.netBefore += set.net;
    }
    for (const SourceSet &set : after) {
        restatement.linesAfter += set.lines;
        restatement.netAfter += set.net;
        restatement.span.from = std::min(restatement.span.from, set.span.from);
        restatement.span.to = std::max(restatement.span.to, set.span.to);
    }
}

//! The month of a usage file is that of its invoice, where that is on hand: contract, section 5.3.
Result<Month> monthOf(SourceRepository &repository, const Restatement &restatement)
{
    if (restatement.kind != SourceKind::Usage)
        return restatement.month;
    const Result<QList<SourceSet>> sets = repository.sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets) {
        if (set.kind == SourceKind::Reconciliation && set.invoice == restatement.invoice)
            return set.month;
    }
    return restatement.month;
}

QList<qint64> idsOf(const QList<SourceSet> &sets)
{
    QList<qint64> ids;
    for (const SourceSet &set : sets)
        ids.append(set.id);
    return ids;
}

} // namespace

Result<Restated> keepRestatement(CompanyFile &file, const QList<SourceSet> &before, const QList<SourceSet> &after)
{
    SourceRepository repository(file);
    const SourceSet &told = after.isEmpty() ? before.first() : after.first();
    const Result<Dictionary *> dictionary = repository.dictionary(shapeOf(told.kind));
    if (!dictionary)
        return std::unexpected(dictionary.error());
    const LineSource old = linesOfSets(repository, **dictionary, idsOf(before));
    const LineSource fresh = linesOfSets(repository, **dictionary, idsOf(after));
    const Result<LineDifferences> found = differences(old, fresh);
    if (!found)
        return std::unexpected(found.error());
    Restated restated{found->change, 0};
    if (found->gone.empty() && found->come.empty())
        return restated;
    RestatementRepository restatements(file);
    const Result<QList<HeldLines>> held = restatements.held(told);
    if (!held)
        return std::unexpected(held.error());
    const HeldBook book(*held);
    InvoicesOfLine invoicesOf;
    if (!book.isEmpty())
        invoicesOf = [&book](const LineClaim &claim) { return book.invoicesOf(claim); };
    Result<Restatement> restatement = restatedLines(old, fresh, *found, invoicesOf, restatedLinesKept);
    if (!restatement)
        return std::unexpected(restatement.error());
    head(*restatement, before, after);
    const Result<Month> month = monthOf(repository, *restatement);
    if (!month)
        return std::unexpected(month.error());
    restatement->month = *month;
    const Result<qint64> id = restatements.keep(*restatement, after.isEmpty() ? 0 : told.id);
    if (!id)
        return std::unexpected(id.error());
    restated.id = *id;
    return restated;
}

} // namespace counterfoil
