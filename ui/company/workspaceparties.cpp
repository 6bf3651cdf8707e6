// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspaceparties.h"

#include "core/base/filewriter.h"
#include "core/workspace/termsreplacing.h"
#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

namespace counterfoil {

QFuture<PartyDesk::Answer> WorkspaceParties::terms()
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside]() -> Answer {
        const Result<QByteArray> json = inside->workspace->exportTerms();
        if (!json && json.error().code() == Error::Code::NotFound)
            return nullptr;
        if (json && inside->terms && inside->terms->json == *json)
            return inside->terms;
        Result<TermsDocument> document = json ? readTerms(*json) : std::unexpected(json.error());
        if (!document)
            return std::unexpected(document.error());
        inside->terms = std::make_shared<const TermsDocument>(std::move(*document));
        return inside->terms;
    });
}

QFuture<Status> WorkspaceParties::saveTerms(QByteArray before, QByteArray terms)
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, before, terms] {
        inside->last.reset();
        return replaceTerms(*inside->workspace, before, terms);
    });
}

QFuture<Result<UnownedTenants>> WorkspaceParties::unowned()
{
    return QtConcurrent::run(&m_company.m_thread,
                             [inside = m_company.m_inside] { return unownedTenants(*inside->workspace); });
}

QFuture<Status> WorkspaceParties::exportTerms(QString path)
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, path]() -> Status {
        const Result<QByteArray> json = inside->workspace->exportTerms();
        return json ? FileWriter().write(path, *json) : std::unexpected(json.error());
    });
}

} // namespace counterfoil
