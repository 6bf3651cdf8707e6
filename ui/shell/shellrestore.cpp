// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a safety copy comes into the place of the company file. A part of ShellController.
#include "ui/company/caredesk.h"
#include "ui/shell/shellcontroller.h"

#include <QTimer>

namespace counterfoil {

bool ShellController::canRestore() const
{
    return m_company && m_company->care() && m_door.restore && !m_facts.path.isEmpty();
}

void ShellController::lookAtCopy(const QString &copy)
{
    if (!canRestore() || !begin(tr("Reading the safety copy"), false))
        return;
    m_company->care()->lookAt(copy).then(this, [this](const Result<CopyFacts> &facts) {
        end({});
        if (m_stale)
            reload();
        if (facts)
            Q_EMIT copyRead(*facts);
        else
            Q_EMIT failed(tr("The safety copy was not read."), facts.error());
    });
}

//! Everybody lets go of the file: what is put in its place must not meet a log of the old one.
void ShellController::leaveCompany()
{
    const std::shared_ptr<Company> leaving = std::exchange(m_company, nullptr);
    leaving->disconnect(this);
    setRejected({});
    m_facts = {};
    m_picture = {};
    m_month = {};
    ++m_generation;
    m_deed.reset();
    m_stale = false;
    setLoading(false);
    Q_EMIT companyChanged();
    Q_EMIT monthChanged();
    Q_EMIT pictureChanged();
}

void ShellController::restoreCopy(const QString &copy)
{
    if (!canRestore() || !begin(tr("Restore"), false))
        return;
    const QString path = m_facts.path;
    leaveCompany();
    const auto open = [this, copy, path](const Result<QString> &kept) {
        m_door.open(path).then(this, [this, copy, kept](const Result<std::shared_ptr<Company>> &company) {
            end({});
            if (company)
                setCompany(*company);
            if (!kept)
                Q_EMIT failed(tr("The safety copy was not restored, the company file is what it was."), kept.error());
            else if (!company)
                Q_EMIT failed(tr("The company file was not opened."), company.error());
            else
                Q_EMIT restored(copy, *kept);
        });
    };
    // in the next turn of the loop: the answers that are still on their way here hold on to the file
    QTimer::singleShot(0, this, [this, copy, path, open] { m_door.restore(copy, path).then(this, open); });
}

} // namespace counterfoil
