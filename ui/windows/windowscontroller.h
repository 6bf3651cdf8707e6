// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/clockdesk.h"
#include "ui/company/company.h"

#include <array>

namespace counterfoil {

inline constexpr qint64 hourSeconds = 3600;
inline constexpr qint64 daySeconds = 24 * hourSeconds;

//! When something ends, as the table groups it: local days of the seller.
enum class ClockGroup { Today, Week, Month, Later };

//! Which clocks are shown.
enum class ClockFilter { All, SevenDays, Renewals, Extended, Promotions, Prepaid };

//! A clock, or the heading of a group.
struct ClockRow
{
    ClockGroup group = ClockGroup::Later;
    bool isHeading = false;
    MoneyClock clock;
    qint64 secondsLeft = 0; //!< 0 where it may be over
    QDateTime local;        //!< of its end, in the seller's zone
    ClockDecision decision; //!< a person's, where there is one
    int count = 0;          //!< of a heading
    Decimal sum;            //!< of a heading, in the seller's currency
};

//! What ends in a week that begins on a Monday, in the seller's currency a month.
struct ClockWeek
{
    enum Series { SevenDays, Renewals, Extended, Others };
    static constexpr int seriesCount = 4;

    Day monday;
    std::array<Decimal, seriesCount> amounts;
    int clocks = 0;
    bool isCurrent = false; //!< of the clock that is chosen

    Decimal sum() const;
};

//! What stands in the header.
struct ClockCounts
{
    int all = 0;
    int decided = 0;
    int today = 0; //!< those that nobody decided about
    int week = 0;  //!< the same within seven days, today included: the navigation's badge
};

bool isShown(const MoneyClock &clock, ClockFilter filter);
//! Whether its instant is the midnight of UTC with which Microsoft's days end.
bool endsWithUtcDay(const MoneyClock &clock);
//! The local day on which it ends: the last one it holds.
Day endDayOf(const MoneyClock &clock, const Lookahead &ahead);
//! Headings, each followed by its clocks in order; groups without any are left out.
QList<ClockRow> clockRows(const Lookahead &ahead, ClockFilter filter);
//! The twelve weeks from the one that holds today. Money that renews beside a promotion counts once.
QList<ClockWeek> clockWeeks(const Lookahead &ahead, ClockFilter filter);
ClockCounts countsOf(const Lookahead &ahead);
//! How much of its bar is left, in thousandths: a full one is seven days for windows, thirty for others.
int barShare(const ClockRow &row);

//! Asks for the clocks; answers to older questions are dropped.
class WindowsController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    //! Nothing where the company has no such desk.
    void ask(Company &company);
    void forget() { ++m_generation; }

Q_SIGNALS:
    void ready(const Lookahead &ahead);
    void failed(const QString &what, const Error &error);

private:
    int m_generation = 0;
};

} // namespace counterfoil
