// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/company/partydesk.h"

namespace counterfoil {

class ShellController;

//! The terms of the open company file, for the forms about its parties: customers, seller, taxes. Asks the desk;
//! answers about another file, or to an older question, are dropped. Knows what its own changes replaced.
class PartiesController final : public QObject
{
    Q_OBJECT
public:
    //! `shell` outlives it.
    explicit PartiesController(ShellController &shell, QObject *parent = nullptr);

    //! Whether the terms, or that there are none, were read.
    bool isKnown() const { return m_isKnown; }
    //! Null where there are none yet.
    const std::shared_ptr<const TermsDocument> &terms() const { return m_terms; }
    //! The stored document, or a blank one to begin with.
    QByteArray document() const;
    //! Why nothing can be changed; empty where it can.
    QString lockedReason() const;
    //! Makes what a form was checked to come to the terms, if they still are `before`.
    void save(const QByteArray &before, const QByteArray &json, const QString &outcome);
    //! Puts back what the last change of these forms replaced.
    void undo();
    bool canUndo() const { return !m_former.isEmpty() && !m_isSaving; }
    bool isSaving() const { return m_isSaving; }
    void exportTo(const QString &path);

Q_SIGNALS:
    //! They were read, and are others than before.
    void termsChanged();
    //! What can be done has changed.
    void stateChanged();
    void saved(const QString &outcome);
    //! A form's change was not kept.
    void refused(const counterfoil::Error &error);
    void undone();
    void failed(const QString &what, const counterfoil::Error &error);

private:
    PartyDesk *desk() const;
    void forget();
    void ask();
    void setSaving(bool saving);

    ShellController &m_shell;
    std::shared_ptr<const TermsDocument> m_terms;
    QList<QByteArray> m_former; //!< documents that were replaced here, oldest first
    QByteArray m_lastStored;    //!< the document that was put in place here last
    int m_company = 0;          //!< counts the files
    int m_asked = 0;
    bool m_isKnown = false;
    bool m_isSaving = false;
};

} // namespace counterfoil
