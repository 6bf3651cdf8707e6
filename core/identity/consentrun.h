// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/consentprotocol.h"

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <optional>

namespace counterfoil {

//! One life of the sign-in window's process, from its start to its one answer.
class ConsentRun final : public QObject
{
    Q_OBJECT
public:
    ConsentRun();
    //! Nothing outlives it.
    ~ConsentRun() override;

    void start(const QString &program, const ConsentRequest &request, std::chrono::milliseconds limit);
    //! Ends it with Error::Code::Cancelled.
    void stop();
    bool isOver() const { return m_result.has_value(); }
    const Result<ConsentAnswer> &result() const { return *m_result; }

Q_SIGNALS:
    //! Once, and never inside of start().
    void over();

private:
    void read();
    void judge();
    void giveUp();
    void end(Result<ConsentAnswer> result);

    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    std::optional<Result<ConsentAnswer>> m_result;
};

} // namespace counterfoil
