// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cloudrecordrepository.h"
#include "core/store/pullrepository.h"
#include "core/sync/cloudclient.h"

#include <QSet>

#include <functional>

namespace counterfoil {

//! How long an export is waited for where nobody says otherwise.
constexpr std::chrono::seconds usualExportWait = std::chrono::minutes(30);

//! The value of COUNTERFOIL_EXPORT_WAIT, in seconds; the usual wait where it is empty. Usage for what is no whole
//! number of seconds up to a day.
Result<std::chrono::seconds> readExportWait(const QString &text);

//! What a sync was asked for.
struct PullOptions
{
    QStringList only; //!< steps; all where empty
    Day since;        //!< invoices from this day on are pulled anew
    std::chrono::seconds exportWait = usualExportWait;
    //! Hears of every step when it begins (with an empty state), when it gets on and when it ends.
    std::function<void(const PullStep &step)> progress;
    std::function<bool()> isCancelled;
};

//! Seconds for which what was pulled is good enough: as long as the contract (section 8.3) lets an invoice be.
constexpr qint64 freshFor = 20 * 60 * 60;

//! What the steps of a pull share. It lives as long as the pull.
struct PullContext
{
    CompanyFile &file;
    CloudClient &client;
    const CloudConnection &connection;
    const PullOptions &options;
    QString folder; //!< for files on their way; they stay there when the program ends, and are gone on with
    QSet<QString> failedSteps;
    std::function<void(qint64 received)> tell;

    QString owner() const { return connection.owner(); }
    QDateTime now() const { return file.clock().nowUtc(); }
    //! Whether a person named this step: then it is pulled whatever was pulled before.
    bool isForced(const QString &step) const { return options.only.contains(step) || options.since.isValid(); }
    //! Whether what was pulled then is still fresh: a second sync of a day asks for little.
    bool isFresh(const QDateTime &last) const
    {
        return last.isValid() && last <= now() && last.secsTo(now()) < freshFor;
    }
    //! Whether that was on the local day of this sync.
    bool isOfToday(const QDateTime &last) const
    {
        return last.isValid() && Day::of(last.toLocalTime().date()) == file.clock().today();
    }
    bool isCancelled() const { return options.isCancelled && options.isCancelled(); }
};

//! What a step comes to, unit by unit: a unit that succeeded stays, and the step has failed if one of them did.
class StepRun
{
public:
    explicit StepRun(PullContext &context) : m_context(&context) {}

    //! A unit is stored.
    void add(const PullChange &change);
    //! A unit without an export is stored, or could not be; notes of a stored one that it is complete, and counts it.
    void complete(const QString &step, const QString &unit, const Result<PullChange> &stored);
    //! A unit has nothing to give, and why: a step that has nothing else tells it.
    void skip(const ServiceFault &why);
    void fail(const ServiceFault &fault);
    void fail(const Error &error) { fail(faultOf(error)); }
    //! Whether to go on is of no use: nobody is signed in, no host answers, or a person has stopped it.
    bool mustStop() const { return m_mustStop || m_context->isCancelled(); }
    //! The step as far as it is: state, counts and the first fault.
    PullStep result() const;
    const std::optional<ServiceFault> &fault() const { return m_fault; }

private:
    PullContext *m_context;
    PullChange m_change;
    int m_units = 0;
    int m_skipped = 0;
    int m_failed = 0;
    bool m_mustStop = false;
    std::optional<ServiceFault> m_fault;
    std::optional<ServiceFault> m_skippedFor; //!< why the first that was skipped had nothing
};

//! A step that does not apply, with the reason as `error`.
PullStep skippedStep(const QString &code, const QString &message, const QString &hint);

//! `nothing-yet`: the service has nothing of it so far.
ServiceFault nothingThere(const QString &what);

//! `dependency`: what the step works on could not be pulled, and nothing of it is stored.
ServiceFault dependencyFault(const QString &basis);

} // namespace counterfoil
