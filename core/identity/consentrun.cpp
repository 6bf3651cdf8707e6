// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/consentrun.h"

#include "core/base/sentence.h"

namespace counterfoil {

namespace {
constexpr qsizetype longestOutput = 64 * 1024;
constexpr int timeToLeave = 2000; // milliseconds after its answer
constexpr int timeToDie = 1000;
} // namespace

ConsentRun::ConsentRun()
{
    m_process.setProcessEnvironment(cleanConsentEnvironment(QProcessEnvironment::systemEnvironment()));
    // The browser writes addresses there, and some have a code in them.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    // Queued: the one who waits destroys the run, which must not happen inside the process's own signal.
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ConsentRun::read, Qt::QueuedConnection);
    connect(&m_process, &QProcess::finished, this, &ConsentRun::judge, Qt::QueuedConnection);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(failure(Error::Code::Failed, SENTENCE("the sign-in window cannot be started")));
        },
        Qt::QueuedConnection);
    connect(&m_limit, &QTimer::timeout, this, &ConsentRun::giveUp);
}

ConsentRun::~ConsentRun()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(timeToDie);
}

void ConsentRun::start(const QString &program, const ConsentRequest &request, std::chrono::milliseconds limit)
{
    m_limit.start(limit);
    m_process.start(program, QStringList());
    m_process.write(consentLine(request) + '\n');
    m_process.closeWriteChannel();
}

void ConsentRun::stop()
{
    end(failure(Error::Code::Cancelled, SENTENCE("the sign-in was stopped")));
}

void ConsentRun::read()
{
    const bool wasSaid = m_output.contains('\n');
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > longestOutput)
        judge();
    else if (!wasSaid && m_output.contains('\n'))
        m_limit.start(timeToLeave);
}

void ConsentRun::judge()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.isEmpty()) {
        end(failure(Error::Code::Failed, SENTENCE("the sign-in window broke down without an answer")));
        return;
    }
    Result<ConsentAnswer> answer = readConsentAnswer(m_output);
    if (answer && answer->kind == ConsentAnswer::Kind::Failed)
        answer = failure(Error::Code::Failed, QString::fromUtf8(answer->text));
    end(std::move(answer));
}

void ConsentRun::giveUp()
{
    if (m_output.contains('\n')) // it has answered and only does not leave
        judge();
    else
        end(failure(Error::Code::SignIn, SENTENCE("nobody signed in within the time that was given")));
}

void ConsentRun::end(Result<ConsentAnswer> result)
{
    if (m_result)
        return;
    m_limit.stop();
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    m_result = std::move(result);
    m_output.fill('\0');
    m_output.clear();
    Q_EMIT over();
}

} // namespace counterfoil
