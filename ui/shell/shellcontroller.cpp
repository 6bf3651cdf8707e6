// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellcontroller.h"

#include "ui/company/caredesk.h"
#include "ui/company/closingreasons.h"
#include "ui/company/profiledesk.h"
#include "ui/company/restatedsum.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"

#include <QDir>
#include <QFileInfo>

namespace counterfoil {

ShellController::ShellController(CompanyDoor door, QObject *parent) : QObject(parent), m_door(std::move(door)) {}

ShellController::~ShellController() = default;

std::shared_ptr<CloudDesk> ShellController::clouds() const
{
    return m_company && m_door.clouds && !m_facts.path.isEmpty() ? m_door.clouds(m_facts.path) : nullptr;
}

QString ShellController::lockedReason() const
{
    if (!m_facts.readOnly)
        return {};
    return m_facts.readOnlyReason.isEmpty() ? tr("The company file is open read-only") : m_facts.readOnlyReason;
}

void ShellController::open(const QString &path)
{
    take(tr("Opening"), tr("The company file was not opened."), m_door.open(path));
}

void ShellController::create(const QString &path)
{
    take(tr("Opening"), tr("The company file was not made."), m_door.create(path));
}

void ShellController::openDemonstration()
{
    if (canOpenDemonstration())
        take(tr("Making the demonstration"), tr("The demonstration was not made."), m_door.demonstration());
}

void ShellController::take(const QString &name, const QString &failure,
                           QFuture<Result<std::shared_ptr<Company>>> answer)
{
    if (!begin(name, false))
        return;
    answer.then(this, [this, failure](const Result<std::shared_ptr<Company>> &company) {
        end({});
        if (company)
            setCompany(*company);
        else
            Q_EMIT failed(failure, company.error());
    });
}

void ShellController::setCompany(std::shared_ptr<Company> company)
{
    if (m_company)
        m_company->disconnect(this);
    m_company = std::move(company);
    setRejected({});
    m_folder.clear();
    m_facts = {};
    m_picture = {};
    m_month = {};
    ++m_generation;
    m_deed.reset();
    connect(m_company.get(), &Company::changed, this, &ShellController::heed);
    Q_EMIT companyChanged();
    readFacts();
}

void ShellController::readFacts()
{
    setLoading(true);
    m_company->facts().then(this, [this, mine = ++m_factsAsked](const Result<CompanyFacts> &facts) {
        if (mine != m_factsAsked)
            return; // an answer to an older question, perhaps about the company that was open before
        if (!facts) {
            setLoading(false);
            Q_EMIT failed(tr("The company file was not read."), facts.error());
            Q_EMIT fileFailed();
            return;
        }
        m_facts = *facts;
        Q_EMIT factsChanged();
        const bool first = !m_month.isValid();
        if (first)
            chooseMonth();
        readMonth();
    });
}

void ShellController::chooseMonth()
{
    const Month wished = m_chooseMonth ? m_chooseMonth(m_facts) : Month();
    if (m_facts.months.contains(wished))
        m_month = wished;
    else if (!m_facts.months.isEmpty())
        m_month = m_facts.months.last();
    Q_EMIT monthChanged();
}

void ShellController::readMonth()
{
    if (!m_company || !m_month.isValid()) {
        setLoading(false);
        m_picture = {};
        Q_EMIT pictureChanged();
        return;
    }
    const int mine = ++m_generation;
    setLoading(true);
    m_company->month(m_month).then(this, [this, mine](const Result<MonthPicture> &picture) {
        if (mine != m_generation)
            return; // an answer to an older question
        setLoading(false);
        if (!picture) {
            Q_EMIT failed(tr("The month was not read."), picture.error());
            return;
        }
        m_picture = *picture;
        Q_EMIT pictureChanged();
    });
}

void ShellController::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void ShellController::setMonth(Month month)
{
    if (!month.isValid() || month == m_month)
        return;
    m_month = month;
    Q_EMIT monthChanged();
    readMonth();
}

QString ShellController::pathFor(const QString &name) const
{
    QString folder = m_folder;
    if (folder.isEmpty() && !m_facts.path.isEmpty())
        folder = QFileInfo(m_facts.path).absolutePath();
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

void ShellController::noteChosen(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
}

void ShellController::step(int months)
{
    if (m_month.isValid())
        setMonth(m_month.plus(months));
}

void ShellController::reload()
{
    m_stale = false;
    if (m_company)
        readFacts();
}

//! A task changes several things and is read back once, at its end: working a month out takes its time.
void ShellController::heed()
{
    if (m_busy)
        m_stale = true;
    else
        reload();
}

bool ShellController::begin(const QString &name, bool cancellable)
{
    if (m_busy) {
        Q_EMIT failed(tr("One thing at a time."), Error(Error::Code::Busy, tr("Another task is still running.")));
        return false;
    }
    m_busy = true;
    Q_EMIT taskStarted(name, cancellable);
    return true;
}

void ShellController::end(const QString &outcome)
{
    m_busy = false;
    Q_EMIT taskEnded(outcome);
}

template <typename T, typename Done>
void ShellController::run(const QString &name, QFuture<Result<T>> future, Done done, const QString &stopped,
                          const Refused &refused)
{
    auto watcher = std::make_unique<QFutureWatcher<Result<T>>>();
    auto *tasks = watcher.get();
    connect(tasks, &QFutureWatcherBase::progressValueChanged, this,
            [this, tasks](int value) { Q_EMIT taskProgress(value, tasks->progressMaximum(), tasks->progressText()); });
    connect(tasks, &QFutureWatcherBase::progressTextChanged, this, [this, tasks](const QString &text) {
        Q_EMIT taskProgress(tasks->progressValue(), tasks->progressMaximum(), text);
    });
    connect(tasks, &QFutureWatcherBase::finished, this, [this, tasks, name, done, stopped, refused] {
        const QFuture<Result<T>> answer = tasks->future();
        m_stop.reset();
        if (const Result<T> result = answer.result(); result)
            done(result);
        else if (refused) {
            end({});
            refused(result.error());
        } else if (result.error().code() == Error::Code::Cancelled)
            end(stopped.isEmpty() ? tr("%1: stopped, nothing was kept").arg(name) : stopped);
        else {
            end({});
            if (name == tr("Import"))
                setRejected(result.error().faults());
            Q_EMIT failed(tr("%1 failed.").arg(name), result.error());
        }
        if (m_stale)
            reload(); // it stopped half way, and something was done
    });
    if (m_watcher)
        m_watcher.release()->deleteLater();
    m_watcher = std::move(watcher);
    tasks->setFuture(future);
}

void ShellController::importFiles(const QStringList &paths, const QHash<QString, QString> &readBy)
{
    if (!m_company || paths.isEmpty() || !begin(tr("Import"), true))
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    ProfileDesk *profiles = readBy.isEmpty() ? nullptr : m_company->profiles();
    const auto answer = profiles ? profiles->importFiles(paths, readBy, m_stop) : m_company->importFiles(paths, m_stop);
    run<ImportReport>(tr("Import"), answer, [this](const Result<ImportReport> &report) {
        setRejected({});
        qint64 lines = 0;
        for (const SourceSet &set : report->sets) {
            lines += set.lines;
            if (set.month.isValid())
                m_month = set.month;
        }
        Q_EMIT monthChanged();
        QStringList outcome;
        if (!report->sets.isEmpty() || report->seatFiles == 0)
            outcome << (lines == 1 ? tr("%1 line imported, %2") : tr("%1 lines imported, %2"))
                           .arg(countText(lines), counted(report->sets.size(), tr("1 file"), tr("%1 files")));
        if (report->seatFiles > 0)
            outcome << (report->seatCounts == 1 ? tr("%1 seat count imported, %2") : tr("%1 seat counts imported, %2"))
                           .arg(countText(report->seatCounts),
                                counted(report->seatFiles, tr("1 file"), tr("%1 files")));
        if (const QString restated = restatedText(restatedSum(report->restated)); !restated.isEmpty())
            outcome << restated;
        end(outcome.join(QStringLiteral(" · ")));
        reload();
    });
}

void ShellController::runPlain(const QString &name, QFuture<Status> future, const QString &outcome,
                               const QString &stopped, const std::optional<Deed> &deed)
{
    const auto done = [this, outcome, deed](const Status &) {
        m_deed = deed;
        end(outcome);
        reload();
    };
    run<void>(name, std::move(future), done, stopped);
}

void ShellController::runStep(const QString &name, QFuture<Status> future, const std::function<void()> &done)
{
    run<void>(name, std::move(future), [done](const Status &) { done(); });
}

void ShellController::importTerms(const QString &path)
{
    if (m_company && begin(tr("Terms"), false))
        runPlain(tr("Terms"), m_company->importTerms(path), tr("Terms imported"));
}

QList<Invoice> ShellController::shown(const QStringList &invoices) const
{
    QList<Invoice> all;
    for (const QString &id : invoices) {
        if (const Invoice *one = invoice(id))
            all << *one;
    }
    return all;
}

void ShellController::issue(const QList<Invoice> &shown, const IssuePlan &told)
{
    if (m_company && !shown.isEmpty() && begin(tr("Issue"), false))
        runPlain(tr("Issue"), m_company->issue(m_month, shown, told),
                 counted(shown.size(), tr("1 invoice issued"), tr("%1 invoices issued")));
}

DraftDesk *ShellController::drafts() const
{
    return m_company ? m_company->drafts() : nullptr;
}

void ShellController::edit(Month month, const EditStep &step, const QString &outcome)
{
    if (!drafts() || !begin(tr("Edit"), false))
        return;
    const auto done = [this, outcome](const Result<EditStep> &taken) {
        m_deed.reset(); // the screen's own undo is the newer one
        end(outcome);
        Q_EMIT edited(*taken);
        reload();
    };
    run<EditStep>(tr("Edit"), drafts()->take(month, step), done, {},
                  [this](const Error &error) { Q_EMIT editRefused(error); });
}

void ShellController::credit(const QString &number, const Crediting &crediting)
{
    if (!drafts() || !begin(tr("Credit"), false))
        return;
    run<Invoice>(tr("Credit"), drafts()->credit(number, crediting), [this](const Result<Invoice> &note) {
        end(tr("Credit note %1 issued").arg(note->number));
        Q_EMIT credited(*note);
        reload();
    });
}

void ShellController::exportInvoices(const ExportOrder &order)
{
    if (!drafts() || !begin(tr("Export"), true))
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    const QFuture<Result<ExportReport>> future = drafts()->write(order, m_stop);
    const auto done = [this, order](const Result<ExportReport> &report) {
        QString outcome =
            counted(report->files.size(), tr("1 file written to %2"), tr("%1 files written to %2")).arg(order.folder);
        if (report->leftOut > 0)
            outcome += counted(report->leftOut, tr(", 1 exported before is left out"),
                               tr(", %1 exported before are left out"));
        end(outcome);
        Q_EMIT exported(order, *report);
    };
    run<ExportReport>(tr("Export"), future, done, {}, [this, order, future](const Error &error) {
        Q_EMIT exportFailed(order, error, future.progressValue());
    });
}

void ShellController::tell(const QString &outcome)
{
    if (!m_busy)
        Q_EMIT taskEnded(outcome);
}

void ShellController::setRejected(const QList<Fault> &faults)
{
    if (m_rejected.isEmpty() && faults.isEmpty())
        return;
    m_rejected = faults;
    Q_EMIT rejectedChanged();
}

void ShellController::bill(const ManualLine &line)
{
    if (m_company && begin(tr("Bill"), false))
        runPlain(tr("Bill"), m_company->bill(m_month, line),
                 tr("A line is on %1, and the finding is explained").arg(line.invoice));
}

void ShellController::closeMonth()
{
    if (!m_company || !begin(tr("Close"), false))
        return;
    const auto done = [this, month = m_month](const Status &) {
        m_deed.reset();
        end(tr("%1 is sealed").arg(monthText(month)));
        reload();
    };
    run<void>(tr("Close"), m_company->closeMonth(m_month), done, {}, [this](const Error &error) {
        Q_EMIT failed(tr("%1 failed.").arg(tr("Close")), closingError(error, m_picture));
    });
}

void ShellController::reopenMonth(const QString &reason)
{
    if (m_company && begin(tr("Reopen"), false))
        runPlain(tr("Reopen"), m_company->reopenMonth(m_month, reason), tr("%1 is open again").arg(monthText(m_month)));
}

void ShellController::writeEvidence(const QString &path)
{
    if (m_company && begin(tr("Evidence"), false))
        runPlain(tr("Evidence"), m_company->writeEvidence(m_month, path), tr("Evidence written to %1").arg(path));
}

void ShellController::checkFile()
{
    if (!m_company || !m_company->care() || !begin(tr("Checking the company file"), false))
        return;
    const auto tellFaults = [this](const Result<QStringList> &faults) {
        if (faults->isEmpty()) {
            end(tr("No fault found in the company file"));
            return;
        }
        end(tr("%1 in the company file").arg(counted(faults->size(), tr("1 fault"), tr("%1 faults"))));
        Q_EMIT failed(tr("The company file is not sound. Keep it as it is, and restore a safety copy."),
                      Error(Error::Code::Failed, faults->join(u'\n')));
        Q_EMIT fileFailed();
    };
    run<QStringList>(tr("Checking the company file"), m_company->care()->check(), tellFaults);
}

void ShellController::backup(const QString &path)
{
    if (m_company && m_company->care() && begin(tr("Safety copy"), false))
        runPlain(tr("Safety copy"), m_company->care()->backup(path), tr("Safety copy written to %1").arg(path));
}

void ShellController::cancel()
{
    if (m_stop)
        *m_stop = true;
}

QStringList ShellController::idsWhere(const std::function<bool(const Invoice &)> &fits) const
{
    QStringList ids;
    for (const Invoice &invoice : m_picture.invoices) {
        if (fits(invoice))
            ids << invoice.id;
    }
    return ids;
}

QStringList ShellController::readyDrafts() const
{
    return idsWhere([](const Invoice &i) { return i.state == InvoiceState::Draft && i.guards.isEmpty(); });
}

QStringList ShellController::heldDrafts() const
{
    return idsWhere([](const Invoice &i) { return i.state == InvoiceState::Draft && !i.guards.isEmpty(); });
}

QStringList ShellController::approvedInvoices() const
{
    return idsWhere([](const Invoice &i) { return i.state == InvoiceState::Approved; });
}

const Invoice *ShellController::invoice(const QString &id) const
{
    const auto found = std::find_if(m_picture.invoices.begin(), m_picture.invoices.end(),
                                    [&](const Invoice &invoice) { return invoice.id == id; });
    return found == m_picture.invoices.end() ? nullptr : &*found;
}

} // namespace counterfoil
