// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/sync/azuremonths.h"
#include "core/sync/billingaccountbooks.h"
#include "core/sync/exportqueue.h"
#include "core/sync/pullsteps.h"

namespace counterfoil {

namespace {

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
        ExportManifest manifest; // the report has no version of its own: the queue looks at the files
        manifest.blobs = report->blobs;
        for (BlobReference &blob : manifest.blobs)
            blob.bytes = report->compressed ? -1 : blob.bytes; // which of the two sizes it is, nobody says
        operation.manifest = manifest;
    }
    return operation;
}

QCoro::Task<Reply<ExportOperation>> startReport(ArmApi *arm, QString scope, CostSelection selection)
{
    const Reply<CostReport> report = co_await arm->startCostReport(scope, selection);
    Reply<ExportOperation> operation = operationOf(report);
    if (!operation && operation.error().status == 404) { // Azure knows nothing of this period (azure.md, 2)
        operation = ExportOperation();
        operation->state = ExportOperation::State::NoData;
    }
    co_return operation;
}

QCoro::Task<Reply<ExportOperation>> askForReport(ArmApi *arm, QUrl address)
{
    const Reply<CostReport> report = co_await arm->costReport(address);
    co_return operationOf(report);
}

ExportJob monthJob(PullContext *context, const PullUnit &unit, Month month)
{
    ExportJob job;
    job.unit = unit;
    job.label = SENTENCE("costs of %1").arg(month.iso());
    job.month = month;
    job.kinds = {SourceKind::AzureCost};
    job.ending = QStringLiteral(".csv");
    job.basisOfNothing = isClosed(month, context->now()) ? nothingThere() : QString();
    ArmApi *arm = &context->client.arm();
    const QString scope = ArmApi::enrolment(context->connection.enrolment);
    job.start = [arm, scope, month] { return startReport(arm, scope, CostSelection::period(month)); };
    job.poll = [arm](QUrl address) { return askForReport(arm, std::move(address)); };
    return job;
}

QCoro::Task<> pullCosts(PullContext *context, StepRun *run)
{
    ExportQueue queue(*context, *run);
    for (const Month month : monthsInReach(context->now())) {
        const Result<PullUnit> unit = PullRepository(context->file).unit(context->owner(), azureStep, month.iso());
        if (!unit)
            run->fail(unit.error());
        else if (isMonthDue(*context, *unit, month))
            queue.add(monthJob(context, *unit, month));
    }
    co_await queue.run();
}

} // namespace

//! The costs come first: of several faults the first one is told. Those of a partner's billing account are in the
//! reconciliation of Partner Center already and would be billed twice.
QCoro::Task<PullStep> pullEnrolment(PullContext *context)
{
    StepRun run(*context);
    if (isEnrolment(context->connection.enrolment))
        co_await pullCosts(context, &run);
    co_await pullBillingAccount(context, &run);
    co_return run.result();
}

} // namespace counterfoil
