// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/clockdecision.h"
#include "ui/company/draftdesk.h"

#include <QFutureWatcher>

namespace counterfoil {

struct CopyFacts;

//! What the window is about: one company, one month, at most one running task. Holds no widget.
class ShellController final : public QObject
{
    Q_OBJECT
public:
    explicit ShellController(CompanyDoor door, QObject *parent = nullptr);
    ~ShellController() override;

    Company *company() const { return m_company.get(); }
    const CompanyFacts &facts() const { return m_facts; }
    //! Why nothing of the company file can be changed; empty where it can.
    QString lockedReason() const;
    Month month() const { return m_month; }
    //! The month as last read; of month() unless isLoading().
    const MonthPicture &picture() const { return m_picture; }
    bool isLoading() const { return m_loading; } //!< from the first question about the file to the month's answer
    bool isBusy() const { return m_busy; }
    bool canOpenDemonstration() const { return bool(m_door.demonstration); }
    //! The clouds of the open company file, made anew; null without a file and where this window has none.
    std::shared_ptr<CloudDesk> clouds() const;

    using MonthChooser = std::function<Month(const CompanyFacts &)>;
    //! Says which month a company file opens with; the newest one where it names none of the file's.
    void setMonthChooser(MonthChooser choose) { m_chooseMonth = std::move(choose); }

    void open(const QString &path);
    void create(const QString &path);
    void openDemonstration();
    void setMonth(Month month);
    //! Where a file of that name is looked for or written: in the folder that was chosen last, at first in that of the
    //! company file. Without a name the folder.
    QString pathFor(const QString &name = {}) const;
    //! Notes the folder of a file that a person chose; an empty path changes nothing.
    void noteChosen(const QString &path);
    void step(int months);
    void reload();
    //! Files named in `readBy` (path → id) are read by that distributor's profile.
    void importFiles(const QStringList &paths, const QHash<QString, QString> &readBy = {});
    void importTerms(const QString &path);
    void mapTenant(const QString &tenant, const QString &customer);
    //! The month's invoices of these ids, as they are shown now.
    QList<Invoice> shown(const QStringList &invoices) const;
    //! Only what is still as it was shown is approved, or issued.
    void approve(const QList<Invoice> &shown);
    void issue(const QList<Invoice> &shown, const IssuePlan &told = {});
    //! What can be taken back of what was done last, in a menu's words: an approval, a mapping, a decision.
    QString undoText() const { return m_deed && m_deed->isDone ? m_deed->undoText : QString(); }
    void undo();
    //! What was taken back and can be done again, until something else is done.
    QString redoText() const { return m_deed && !m_deed->isDone ? m_deed->redoText : QString(); }
    void redo();
    //! Answers with edited() or editRefused(); `outcome` is what the status strip tells then.
    void edit(Month month, const EditStep &step, const QString &outcome);
    //! Issues a credit note; answers with credited().
    void credit(const QString &number, const Crediting &crediting);
    //! Answers with exported() or exportFailed().
    void exportInvoices(const ExportOrder &order);
    //! What a person says about findings of the month; `outcome` is what the status strip tells then.
    void decide(const QStringList &findings, const FindingChange &change, const QString &outcome);
    //! The same about a clock; `former` is what was on record about it.
    void decideClock(const ClockDecision &decision, const ClockDecision &former);
    void bill(const ManualLine &line);
    void closeMonth();
    void reopenMonth(const QString &reason);
    void writeEvidence(const QString &path);
    //! Looks for faults of the company file.
    void checkFile();
    void backup(const QString &path);
    bool canRestore() const;
    //! Answers with copyRead().
    void lookAtCopy(const QString &copy);
    //! Closes the company file, puts a safety copy in its place and opens it again. Answers with restored() or
    //! failed(); what could not be restored is opened as it was.
    void restoreCopy(const QString &copy);
    void cancel();
    //! A line for the status strip about something that took no task.
    void tell(const QString &outcome);
    //! The calendar day of the window's clock; told once, when it is made.
    void setClock(const Clock &clock) { m_clock = &clock; }
    Day today() const { return m_clock ? m_clock->today() : Day(); }

    //! Drafts that no guard holds; drafts that one holds; approved invoices. Ids, in the order of the picture.
    QStringList readyDrafts() const;
    QStringList heldDrafts() const;
    QStringList approvedInvoices() const;
    const Invoice *invoice(const QString &id) const;
    //! What the last import was refused for; empty once one went well.
    const QList<Fault> &rejected() const { return m_rejected; }

Q_SIGNALS:
    void companyChanged();
    void factsChanged();
    void monthChanged();
    void loadingChanged(bool loading);
    void pictureChanged();
    void failed(const QString &what, const Error &error);
    //! What failed just now is about the company file as a whole.
    void fileFailed();
    void rejectedChanged();
    void edited(const counterfoil::EditStep &step);
    void editRefused(const counterfoil::Error &error);
    void credited(const counterfoil::Invoice &note);
    void exported(const counterfoil::ExportOrder &order, const counterfoil::ExportReport &report);
    //! `written`: how many documents were written before it failed or was stopped.
    void exportFailed(const counterfoil::ExportOrder &order, const counterfoil::Error &error, int written);
    void copyRead(const counterfoil::CopyFacts &copy);
    //! `kept` is the path of the file that was there before.
    void restored(const QString &copy, const QString &kept);
    void taskStarted(const QString &name, bool cancellable);
    void taskProgress(qint64 done, qint64 all, const QString &text);
    void taskEnded(const QString &outcome);

private:
    DraftDesk *drafts() const;
    void take(const QString &name, const QString &failure, QFuture<Result<std::shared_ptr<Company>>> answer);
    void setCompany(std::shared_ptr<Company> company);
    void leaveCompany();
    void heed();
    void readFacts();
    void chooseMonth();
    void readMonth();
    void setLoading(bool loading);
    bool begin(const QString &name, bool cancellable);
    void end(const QString &outcome);
    void setRejected(const QList<Fault> &faults);
    //! What is to be told of an error instead of failed().
    using Refused = std::function<void(const Error &error)>;
    template <typename T, typename Done>
    void run(const QString &name, QFuture<Result<T>> future, Done done, const QString &stopped = {},
             const Refused &refused = {});
    using DeedSteps = QList<std::function<QFuture<Status>(Company &)>>;
    //! Something that was done: how it is taken back, and how it is done again.
    struct Deed
    {
        QString undoText;
        QString undone;
        DeedSteps back;
        QString redoText;
        QString redone;
        DeedSteps again;
        bool isDone = true;
    };
    void runPlain(const QString &name, QFuture<Status> future, const QString &outcome, const QString &stopped = {},
                  const std::optional<Deed> &deed = {});
    void runStep(const QString &name, QFuture<Status> future, const std::function<void()> &done);
    void perform(const QString &name, const DeedSteps &steps, qsizetype step, bool isDone, const QString &outcome);
    QStringList idsWhere(const std::function<bool(const Invoice &)> &fits) const;

    CompanyDoor m_door;
    const Clock *m_clock = nullptr;
    MonthChooser m_chooseMonth;
    std::shared_ptr<Company> m_company;
    CompanyFacts m_facts;
    MonthPicture m_picture;
    Month m_month;
    int m_generation = 0;
    int m_factsAsked = 0;
    bool m_loading = false;
    QString m_folder; //!< in which a person chose a file last, while this company file is open
    bool m_busy = false;
    bool m_stale = false; //!< something changed while a task ran
    std::unique_ptr<QFutureWatcherBase> m_watcher;
    QList<Fault> m_rejected;
    std::optional<Deed> m_deed; //!< the newest
    StopFlag m_stop;            //!< of the task that runs, where it can be stopped
};

} // namespace counterfoil
