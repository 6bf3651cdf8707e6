// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourceset.h"
#include "core/sync/pullcontext.h"
#include "core/sync/sourceimport.h"

namespace counterfoil {

//! One export: what it brings, how it is started and how it is asked for. The functions must not be coroutines
//! themselves: they only call one.
struct ExportJob
{
    using Start = std::function<QCoro::Task<Reply<ExportOperation>>()>;
    using Poll = std::function<QCoro::Task<Reply<ExportOperation>>(QUrl address)>;

    PullUnit unit;   //!< as it is stored
    QString basis;   //!< what the unit is complete for once it is
    QString label;   //!< for people: "invoice G000024135"
    QString invoice; //!< that every line has to be of; empty for lines not billed yet
    QString currency;
    std::optional<Month> month;                  //!< instead of what the lines tell
    QList<SourceKind> kinds;                     //!< that the lines may have
    QString ending = QStringLiteral(".json.gz"); //!< of its files; those of ".csv" begin with names of columns
    bool mayBeEmpty = false;                     //!< "nothing there" is an answer too: a note may have no lines at all
    QString basisOfNothing; //!< noted with the time where there is nothing; empty: nothing is noted
    Start start;
    Poll poll;
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
        bool isResumed = false; //!< begun by an earlier sync, and not asked for yet in this one
        int restarts = 0;
    };

    // Each says whether the job is over.
    QCoro::Task<bool> begin(Active *active);
    QCoro::Task<bool> start(Active *active);
    QCoro::Task<bool> poll(Active *active);
    QCoro::Task<bool> onStage(Active *active);
    QCoro::Task<bool> fetch(Active *active, ExportManifest manifest);
    QCoro::Task<Reply<QStringList>> download(ExportManifest manifest, QString folder, QString ending);
    QCoro::Task<Reply<QString>> downloadPart(BlobReference blob, QString path);
    Status keep(ExportJob &job, const QStringList &files, const QString &eTag);
    Status skip(ExportJob &job);
    Status store(ExportJob &job, const QStringList &files, const QString &eTag);
    void complete(ExportJob &job, const QString &eTag);
    Status finish(ExportJob &job, const QString &eTag, const PullChange &change);
    Status remember(ExportJob &job, const QString &operation);
    void fail(const ExportJob &job, const ServiceFault &fault);
    void failForGood(ExportJob &job, const ServiceFault &fault);

    PullContext *m_context;
    StepRun *m_run;
    std::vector<ExportJob> m_waiting;
    std::vector<std::unique_ptr<Active>> m_active;
};

} // namespace counterfoil
