// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/store/termsrepository.h"

namespace counterfoil {

Workspace::Workspace(CompanyFile file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) {}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock)
{
    Result<CompanyFile> file = CompanyFile::create(path, clock);
    if (!file)
        return std::unexpected(file.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), clock));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, CompanyFile::Mode mode, const Clock &clock)
{
    Result<CompanyFile> file = CompanyFile::open(path, mode, clock);
    if (!file)
        return std::unexpected(file.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), clock));
}

Result<const Terms *> Workspace::terms()
{
    TermsRepository repository(m_file);
    const Result<QString> digest = repository.digest();
    if (!digest)
        return std::unexpected(digest.error());
    if (m_terms && *digest == m_digest)
        return &m_terms->terms;
    const Result<QByteArray> json = repository.current();
    if (!json)
        return std::unexpected(json.error());
    Result<TermsDocument> document = readTerms(*json);
    if (!document)
        return std::unexpected(document.error());
    m_terms = std::make_unique<TermsDocument>(std::move(*document));
    m_digest = *digest;
    return &m_terms->terms;
}

Result<QStringList> Workspace::importTerms(const QByteArray &json)
{
    const Result<TermsDocument> document = readTerms(json);
    if (!document)
        return std::unexpected(document.error());
    TermsRepository repository(m_file);
    if (const Status stored = repository.replace(document->json); !stored)
        return std::unexpected(stored.error());
    Q_EMIT changed(Topic::Terms);
    return document->warnings;
}

Result<QStringList> Workspace::editTerms(const QList<TermsEdit> &edits)
{
    const Result<QByteArray> json = exportTerms();
    const Result<QByteArray> edited = json ? editedTerms(*json, edits) : json;
    return edited ? importTerms(*edited) : std::unexpected(edited.error());
}

Result<QByteArray> Workspace::exportTerms()
{
    return TermsRepository(m_file).current();
}

} // namespace counterfoil
