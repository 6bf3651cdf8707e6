// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/billing/sourcereader.h"

namespace counterfoil {

//! Source lines as another reader has them, until somebody no longer wants them: then reading is Cancelled.
class StoppableSources final : public SourceReader
{
public:
    //! Both outlive the reader; `goesOn` is asked before every batch.
    StoppableSources(SourceReader &all, std::function<bool()> goesOn) : m_all(all), m_goesOn(std::move(goesOn)) {}

    Result<QList<SourceSet>> sets() override { return m_all.sets(); }
    Result<const Dictionary *> dictionary(Shape shape) override { return m_all.dictionary(shape); }
    Status forEachBatch(qint64 set, const Days &only,
                        const std::function<Status(const SourceBatch &batch, qint64 first)> &take) override
    {
        return m_all.forEachBatch(set, only, [this, &take](const SourceBatch &batch, qint64 first) -> Status {
            if (!m_goesOn())
                return failure(Error::Code::Cancelled, SENTENCE("stopped; nothing was changed"));
            return take(batch, first);
        });
    }

private:
    SourceReader &m_all;
    std::function<bool()> m_goesOn;
};

} // namespace counterfoil
