// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/sync/pullrecords.h"
#include "core/sync/pullsteps.h"

#include "core/base/filewriter.h"
#include "core/ingest/pricesheet.h"
#include "core/store/pricesheetrepository.h"

#include <QDir>

namespace counterfoil {

namespace {

//! The views that are pulled, as we and as Microsoft call them. Consumption is the same in every market.
struct View
{
    QString name;
    QString microsofts;
    bool everyMarket;
};

const QList<View> &views()
{
    static const QList<View> all{{QStringLiteral("licences"), QStringLiteral("updatedlicensebased"), true},
                                 {QStringLiteral("azure"), QStringLiteral("azure_consumption"), false}};
    return all;
}

PullUnit unitOf(const PullContext &context, const QString &name)
{
    PullUnit unit;
    unit.owner = context.owner();
    unit.step = QStringLiteral("prices");
    unit.unit = name;
    return unit;
}

//! Where the partner buys, and where its customers are as far as that is known. The partner's own market is asked for
//! once.
QCoro::Task<Reply<QStringList>> markets(PullContext *context)
{
    PullRepository units(context->file);
    const Result<PullUnit> known = units.unit(context->owner(), QStringLiteral("prices"), QStringLiteral("market"));
    if (!known)
        co_return std::unexpected(faultOf(known.error()));
    QStringList found{known->basis};
    if (known->basis.isEmpty()) {
        const Reply<PartnerBillingProfile> profile = co_await context->client.partnerCenter().billingProfile();
        if (!profile)
            co_return std::unexpected(profile.error());
        if (profile->country.size() != 2)
            co_return std::unexpected(unexpectedAnswer(SENTENCE("the partner's profile names no country")));
        PullUnit unit = unitOf(*context, QStringLiteral("market"));
        unit.basis = profile->country.toUpper();
        if (const Status saved = units.save(unit); !saved)
            co_return std::unexpected(faultOf(saved.error()));
        found = {unit.basis};
    }
    const auto customers = storedRecords<CloudCustomer>(*context, QStringLiteral("customer"));
    if (!customers)
        co_return std::unexpected(faultOf(customers.error()));
    for (const CloudCustomer &customer : *customers) {
        if (customer.country.size() == 2 && !found.contains(customer.country.toUpper()))
            found.append(customer.country.toUpper());
    }
    co_return found;
}

//! The sheet takes its place in the company file if it can be read; how it differs from the one of that name before.
Result<PullChange> storeSheet(PullContext &context, const PriceSheetName &name, const QByteArray &bytes)
{
    const QString label = SENTENCE("%1 price sheet of %2, %3").arg(name.view, name.market, name.month.iso());
    const QString path = context.folder + QStringLiteral("/price-sheet");
    if (const Status written = FileWriter().write(path, bytes); !written)
        return std::unexpected(written.error());
    const Result<QByteArray> csv = priceSheetText(path);
    QFile::remove(path);
    if (!csv)
        return failure(Error::Code::Distrusted, QStringLiteral("%1: %2").arg(label, csv.error().text()));
    const Result<QList<ListPrice>> prices = readPriceSheet(*csv, label);
    if (!prices)
        return failure(Error::Code::Distrusted, prices.error().text());
    PriceSheetRepository repository(context.file);
    const Result<QByteArray> before = repository.text(name);
    if (!before)
        return std::unexpected(before.error());
    PullChange change;
    change.received = prices->size();
    if (*before == *csv)
        return change;
    const Result<QList<ListPrice>> old =
        before->isEmpty() ? Result<QList<ListPrice>>(QList<ListPrice>()) : readPriceSheet(*before, label);
    if (!old)
        return std::unexpected(old.error());
    const PriceChanges changes = comparePrices(*old, *prices);
    change.added = changes.added.size();
    change.changed = changes.changed.size();
    change.removed = changes.removed.size();
    if (const Status stored = repository.replace(name, *csv); !stored)
        return std::unexpected(stored.error());
    return change;
}

//! One sheet, unless it was pulled already. That of an earlier month does not change any more; that of this one is
//! asked for again by name only.
QCoro::Task<> pullSheet(PullContext *context, StepRun *run, QString market, View view, Month month)
{
    const Month current = Month::of(Day::of(context->now().date()));
    PullRepository units(context->file);
    const QString name = QStringList{market, view.name, month.iso()}.join(u' ');
    Result<PullUnit> unit = units.unit(context->owner(), QStringLiteral("prices"), name);
    if (!unit) {
        run->fail(unit.error());
        co_return;
    }
    if (unit->lastComplete.isValid() && (month != current || !context->isForced(QStringLiteral("prices"))))
        co_return;
    const Month asked = month == current ? Month() : month;
    const Reply<ServiceDocument> sheet = co_await context->client.pricing().sheet(market, view.microsofts, asked);
    const bool isMissing = !sheet && sheet.error().status == 404;
    if (!sheet && !isMissing) {
        run->fail(sheet.error());
        co_return;
    }
    if (isMissing) { // an earlier one will not come any more
        run->skip(nothingThere(SENTENCE("%1 price sheet of %2, %3").arg(view.name, market, month.iso())));
        if (month == current)
            co_return;
    } else {
        const PriceSheetName place{context->owner(), market, view.name, month};
        const Result<PullChange> stored = storeSheet(*context, place, sheet->bytes);
        if (!stored) {
            run->fail(stored.error());
            co_return;
        }
        run->add(*stored);
    }
    unit->firstComplete = unit->firstComplete.isValid() ? unit->firstComplete : context->now();
    unit->lastComplete = context->now();
    if (const Status saved = units.save(*unit); !saved)
        run->fail(saved.error());
}

} // namespace

QCoro::Task<PullStep> pullPrices(PullContext *context)
{
    StepRun run(*context);
    const Reply<QStringList> found = co_await markets(context);
    if (!found) {
        run.fail(found.error());
        co_return run.result();
    }
    const Month current = Month::of(Day::of(context->now().date()));
    for (const View &view : views()) {
        for (const QString &market : *found) {
            for (const Month month : {current.plus(-1), current}) { // two, so that there is a difference to show
                if (run.mustStop() || (!view.everyMarket && market != found->first()))
                    continue;
                co_await pullSheet(context, &run, market, view, month);
            }
        }
    }
    co_return run.result();
}

} // namespace counterfoil
