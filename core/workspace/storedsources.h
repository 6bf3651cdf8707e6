// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/sourcereader.h"
#include "core/store/sourcerepository.h"

namespace counterfoil {

//! The source lines of a company file, as the engine reads them.
class StoredSources final : public SourceReader
{
public:
    explicit StoredSources(CompanyFile &file) : m_repository(file) {}

    Result<QList<SourceSet>> sets() override { return m_repository.sets(); }
    Result<const Dictionary *> dictionary(Shape shape) override;
    Status forEachBatch(qint64 set, const Days &only,
                        const std::function<Status(const SourceBatch &batch, qint64 first)> &take) override;

private:
    SourceRepository m_repository;
};

} // namespace counterfoil
