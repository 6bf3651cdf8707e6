// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/calendar.h"
#include "core/billing/sourcereader.h"

#include <QSet>

#include <map>

namespace counterfoil {

//! How the rest of a running month is guessed from what is on hand.
struct Projection
{
    //! Daily rows that stand in for days that are not on hand yet.
    struct UsageDays
    {
        qint64 from = 0; //!< the set whose rows are repeated
        qint64 onto = 0; //!< the set behind which they are put; below 0 one of their own
        QString currency;
        Days pattern; //!< seven days; a missing day is as the same weekday of them
        Days missing;
    };
    //! Lines of the month before that come again every month and are not on hand yet.
    struct Lines
    {
        qint64 from = 0;
        qint64 onto = 0;
        QSet<qint64> rows; //!< of `from`, from 0
    };
    Month month;
    QList<UsageDays> usage;
    QList<Lines> lines;
    QStringList notes; //!< what it rests on, a sentence each
};

//! Plans the projection of a month. A day without daily rows, to the end of the month and of the service periods that
//! start in it (31 days behind the month at most), is taken to be as the same weekday of the last seven days on hand,
//! of which `today` is not one; charges of a month's length that the month before had, and that have no line yet, come
//! again at the same amount.
Result<Projection> planProjection(SourceReader &reader, const Terms &terms, Month month, Day today);

//! The source lines on hand with the projected ones among them.
class ProjectedSources final : public SourceReader
{
public:
    //! `reader` and `projection` must outlive it.
    ProjectedSources(SourceReader &reader, const Projection &projection) : m_reader(reader), m_projection(projection) {}

    Result<QList<SourceSet>> sets() override;
    Result<const Dictionary *> dictionary(Shape shape) override { return m_reader.dictionary(shape); }
    Status forEachBatch(qint64 set, const Days &only,
                        const std::function<Status(const SourceBatch &batch, qint64 first)> &take) override;

private:
    using Take = std::function<Status(const SourceBatch &batch, qint64 first)>;
    Status addUsage(const Projection::UsageDays &usage, qint64 &first, const Take &take);
    Status addLines(const Projection::Lines &lines, qint64 &first, const Take &take);

    SourceReader &m_reader;
    const Projection &m_projection;
};

} // namespace counterfoil
