// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exportqueue.h"
#include "core/sync/pullrecords.h"
#include "core/sync/pullsteps.h"

namespace counterfoil {

namespace {

constexpr int monthsAtFirst = 13; // Azure keeps that many

//! A cost report in the shape of an export, so that one queue waits for both.
Reply<ExportOperation> operationOf(const Reply<CostReport> &report)
{
    if (!report)
        return std::unexpected(report.error());
    ExportOperation operation;
    operation.state = report->state;
    operation.address = report->address;
    operation.waitSeconds = report->waitSeconds;
    operation.errorCode = report->errorCode;
    operation.errorMessage = report->errorMessage;
    if (report->state == ExportOperation::State::Succeeded) {
        operation.manifest = ExportManifest();
        operation.manifest->blobs = report->blobs;
    }
    return operation;
}

QCoro::Task<Reply<ExportOperation>> startReport(ArmApi *arm, QString scope, CostSelection selection)
{
    const Reply<CostReport> report = co_await arm->startCostReport(scope, selection);
    co_return operationOf(report);
}

QCoro::Task<Reply<ExportOperation>> pollReport(ArmApi *arm, QUrl address)
{
    const Reply<CostReport> report = co_await arm->costReport(address);
    co_return operationOf(report);
}

//! The running month and the one before; at first as many as there are.
QList<Month> monthsOf(PullContext &context, Month current)
{
    const auto units = PullRepository(context.file).units(context.owner(), QStringLiteral("azure"));
    const bool isFirst = units && std::none_of(units->begin(), units->end(),
                                               [](const PullUnit &unit) { return unit.lastComplete.isValid(); });
    QList<Month> months;
    const int count = isFirst ? monthsAtFirst : 2;
    for (int back = count - 1; back >= 0; --back)
        months.append(current.plus(-back));
    return months;
}

ExportJob monthJob(PullContext *context, const PullUnit &unit, Month month)
{
    ExportJob job;
    job.unit = unit;
    job.label = QStringLiteral("costs of %1").arg(month.iso());
    job.month = month;
    job.kinds = {SourceKind::AzureCost};
    job.ending = QStringLiteral(".csv");
    ArmApi *arm = &context->client.arm();
    const QString scope = ArmApi::enrolment(context->connection.enrolment);
    job.start = [arm, scope, month] { return startReport(arm, scope, CostSelection::period(month)); };
    job.poll = [arm](QUrl address) { return pollReport(arm, std::move(address)); };
    return job;
}

} // namespace

QCoro::Task<PullStep> pullEnrolment(PullContext *context)
{
    StepRun run(*context);
    ExportQueue queue(*context, run);
    for (const Month month : monthsOf(*context, Month::of(Day::of(context->now().date())))) {
        const auto unit = PullRepository(context->file).unit(context->owner(), QStringLiteral("azure"), month.iso());
        if (!unit)
            run.fail(unit.error());
        else
            queue.add(monthJob(context, *unit, month));
    }
    co_await queue.run();
    co_return run.result();
}

} // namespace counterfoil
