// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"
#include "core/terms/termsediting.h"
#include "core/terms/termsfile.h"

#include <QObject>

namespace counterfoil {

//! What changed in a company file; whoever shows it reads it again.
enum class Topic { Sources, Terms, Drafts, Invoices, Seats, Findings, Clocks };

//! An open company file and what is done with it: the one object behind the command line and the window. It lives on
//! one thread, the one of its company file.
class Workspace : public QObject
{
    Q_OBJECT

public:
    //! `clock` must outlive the workspace.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, CompanyFile::Mode mode, const Clock &clock);

    CompanyFile &file() { return m_file; }
    const Clock &clock() const { return m_clock; }

    //! The current terms; NotFound before any were imported.
    Result<const Terms *> terms();
    //! Replaces the terms as a whole after a check; gives the warnings. A faulty document changes nothing.
    Result<QStringList> importTerms(const QByteArray &json);
    //! Edits the current document and replaces it by what comes of it, checked as a whole; gives the warnings.
    Result<QStringList> editTerms(const QList<TermsEdit> &edits);
    //! The document that importTerms() took.
    Result<QByteArray> exportTerms();

Q_SIGNALS:
    void changed(counterfoil::Topic topic);

private:
    Workspace(CompanyFile file, const Clock &clock);

    CompanyFile m_file;
    const Clock &m_clock;
    QString m_digest;
    std::unique_ptr<TermsDocument> m_terms;
};

} // namespace counterfoil
