// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourceset.h"
#include "core/sync/pullcontext.h"
#include "core/sync/sourceimport.h"

namespace counterfoil {

//! One export of Graph: what it brings and how it is started. The function must not be a coroutine itself: it only
//! calls one.
struct ExportJob
{
    using Start = std::function<QCoro::Task<Reply<ExportOperation>>()>;

    PullUnit unit;   //!< as it is stored
    QString basis;   //!< what the unit is complete for once it is
    QString label;   //!< for people: "invoice G000024135"
    QString invoice; //!< that every line has to be of; empty for lines not billed yet
    QString currency;
    std::optional<Month> month; //!< instead of what the lines tell
    QList<SourceKind> kinds;    //!< that the lines may have
    Start start;
};

//! Starts exports, waits for them side by side, fetches their files and stores each as a whole (contract, section 8.3).
class ExportQueue
{
public:
    //! Both must outlive it.
    ExportQueue(PullContext &context, StepRun &run) : m_context(&context), m_run(&run) {}

    void add(ExportJob job) { m_waiting.push_back(std::move(job)); }
    //! Until every job is done or has failed.
    QCoro::Task<> run();

private:
    struct Active
    {
        ExportJob job;
        ExportOperation operation;
        std::chrono::milliseconds next{0};
        std::chrono::milliseconds deadline{0};
        int restarts = 0;
    };

    // Each says whether the job is over.
    QCoro::Task<bool> begin(Active *active);
    QCoro::Task<bool> start(Active *active);
    QCoro::Task<bool> poll(Active *active);
    QCoro::Task<bool> onStage(Active *active);
    QCoro::Task<bool> fetch(Active *active, ExportManifest manifest);
    QCoro::Task<Reply<QStringList>> download(ExportManifest manifest, QString folder);
    Status skip(ExportJob &job);
    Status store(const ExportJob &job, const QStringList &files, const QString &eTag);
    Status finish(const ExportJob &job, const QString &eTag, const PullChange &change);
    Status remember(ExportJob &job, const QString &operation);
    void fail(const ExportJob &job, const ServiceFault &fault);

    PullContext *m_context;
    StepRun *m_run;
    std::vector<ExportJob> m_waiting;
    std::vector<std::unique_ptr<Active>> m_active;
};

} // namespace counterfoil
