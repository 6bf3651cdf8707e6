// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/cloudpicture.h"

#include <QObject>

namespace counterfoil {

class ConnectorsController;

//! The daily pull by the system itself, of the company file that is open: whether there is one, and a person's wish to
//! have it or not. Holds no widget.
class DailyPull final : public QObject
{
    Q_OBJECT
public:
    //! `clouds` outlives it.
    explicit DailyPull(ConnectorsController &clouds, QObject *parent = nullptr);

    //! As it was looked at last; none before that.
    const std::optional<SystemPull> &standing() const { return m_standing; }
    bool isBusy() const { return m_busy; }
    //! Why the system cannot do it; empty where it can.
    QString reason() const;
    bool isInstalled() const { return m_standing && m_standing->isInstalled; }
    //! How it stands, in a sentence.
    QString words() const;
    //! What will be set up, and where; and what is taken away.
    QString installWords() const;
    QString removeWords() const;

    void install();
    void remove();
    //! Tells the system of a new schedule, behind the wish to keep that; nothing where the system does not pull.
    void renew();

Q_SIGNALS:
    void changed();
    //! A line for the status strip.
    void done(const QString &outcome);
    void failed(const QString &what, const counterfoil::Error &error);

private:
    void follow();
    void look();
    void set(bool installed, const QString &outcome, const QString &fault);

    ConnectorsController &m_clouds;
    std::optional<SystemPull> m_standing;
    bool m_busy = false;
    int m_generation = 0; //!< of the company file
    int m_looks = 0;
};

} // namespace counterfoil
