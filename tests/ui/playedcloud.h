// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUrl>

#include <memory>

namespace counterfoil {

//! The sandbox cloud with a small partner, for tests of the window. What it is made of stays out of sight: sandbox and
//! window each have their own idea of a column.
class PlayedCloud
{
public:
    PlayedCloud();
    ~PlayedCloud();

    bool hasStarted() const;
    //! What day it is there.
    QDateTime now() const;
    QByteArray profile() const;
    QString clientId() const;
    bool turnOn(const QByteArray &fault);
    void stop();
    //! Ends every sign-in.
    void revokeEverything();
    qsizetype visits() const;
    void forgetVisits();

    //! Accepts at a sign-in address, as a browser would, and gives where it leads back to.
    static QByteArray agree(const QUrl &address);
    //! Goes to an address.
    static void visit(const QByteArray &address);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace counterfoil
