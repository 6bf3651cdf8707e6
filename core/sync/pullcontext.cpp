// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pullcontext.h"

#include "core/base/sentence.h"

namespace counterfoil {

Result<std::chrono::seconds> readExportWait(const QString &text)
{
    if (text.isEmpty())
        return usualExportWait;
    constexpr std::chrono::seconds longest = std::chrono::hours(24);
    bool isNumber = false;
    const std::chrono::seconds wait(text.toUInt(&isNumber));
    if (!isNumber || wait > longest)
        return failure(Error::Code::Usage,
                       SENTENCE("COUNTERFOIL_EXPORT_WAIT is a number of seconds up to %1, not \"%2\"")
                           .arg(longest.count())
                           .arg(text.left(60)));
    return wait;
}

void StepRun::add(const PullChange &change)
{
    ++m_units;
    m_change += change;
    if (m_context->tell)
        m_context->tell(m_change.received);
}

void StepRun::complete(const QString &step, const QString &unit, const Result<PullChange> &stored)
{
    if (!stored)
        return fail(stored.error());
    PullUnit done;
    done.owner = m_context->owner();
    done.step = step;
    done.unit = unit;
    done.firstComplete = m_context->now();
    done.lastComplete = m_context->now();
    if (const Status saved = PullRepository(m_context->file).save(done); !saved)
        return fail(saved.error());
    add(*stored);
}

void StepRun::fail(const ServiceFault &fault)
{
    static const QSet<QString> hopeless{QStringLiteral("expired"), QStringLiteral("mfa-required"),
                                        QStringLiteral("consent-required"), QStringLiteral("offline")};
    ++m_units;
    ++m_failed;
    m_mustStop = m_mustStop || hopeless.contains(fault.code);
    if (!m_fault)
        m_fault = fault;
}

void StepRun::skip(const ServiceFault &why)
{
    ++m_skipped;
    if (!m_skippedFor)
        m_skippedFor = why;
}

PullStep StepRun::result() const
{
    PullStep step;
    step.change = m_change;
    if (m_fault) {
        step.state = QStringLiteral("failed");
        step.errorCode = m_fault->code;
        step.errorMessage = m_fault->message;
        if (m_failed > 1)
            step.errorMessage += SENTENCE(" (and %1 more)").arg(m_failed - 1);
        step.errorHint = m_fault->hint;
    } else if (m_units == 0 && m_skippedFor) {
        step = skippedStep(m_skippedFor->code, m_skippedFor->message, m_skippedFor->hint);
        if (m_skipped > 1)
            step.errorMessage += SENTENCE(" (and %1 more)").arg(m_skipped - 1);
    } else {
        step.state = m_change.isNone() ? QStringLiteral("unchanged") : QStringLiteral("done");
    }
    return step;
}

PullStep skippedStep(const QString &code, const QString &message, const QString &hint)
{
    PullStep step;
    step.state = QStringLiteral("skipped");
    step.errorCode = code;
    step.errorMessage = message;
    step.errorHint = hint;
    return step;
}

ServiceFault nothingThere(const QString &what)
{
    return ServiceFault(
        QStringLiteral("nothing-yet"), SENTENCE("%1: there is nothing yet").arg(what),
        QStringLiteral(QT_TRANSLATE_NOOP(
            "Hints", "You need not do anything: the next sync asks again. What was stored before stays.")));
}

ServiceFault dependencyFault(const QString &basis)
{
    ServiceFault fault(
        QStringLiteral("dependency"),
        SENTENCE("the step \"%1\", which this one works on, failed, and nothing of it is stored").arg(basis),
        QStringLiteral(QT_TRANSLATE_NOOP("Hints", "Mend what its error says; the next sync goes on from there.")));
    fault.thisSide = false;
    return fault;
}

} // namespace counterfoil
