// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/partnerterms.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/monthwork.h"
#include "tests/core/sandbox/partnerbytes.h"
#include "tests/ui/waitfor.h"
#include "tests/ui/whysums.h"
#include "ui/company/draftdesk.h"
#include "ui/company/reportdesk.h"
#include "ui/company/workspacecompany.h"
#include "ui/customers/customerscontroller.h"
#include "ui/reconcile/reconcilecontroller.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

PartnerPlan smallPlan()
{
    PartnerPlan plan;
    plan.months = 1;
    plan.customers = 4;
    plan.last = Month(2026, 7);
    return plan;
}

QList<Invoice> namedIn(const MonthPicture &picture, const QString &id)
{
    QList<Invoice> named;
    for (const Invoice &invoice : picture.invoices) {
        if (invoice.id == id)
            named << invoice;
    }
    return named;
}

//! The first page, small.
QImage pictureOf(const PageSet &pages)
{
    QImage image(QSize(300, 420), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.5, 0.5);
    pages.paint(painter, 0);
    return image;
}

} // namespace

//! What the window asks of a company file, asked of a real one.
class TestCompany final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoppedImportKeepsNothing();
    void anImportThatIsTooLateToStopSaysWhatItDid();
    void aStoppedExportSaysSo();
    void aRefusedFileIsNamed();
    void refusedTermsNameTheirFile();
    void aDemonstrationThatWasBrokenOffIsMadeAnew();
    void anIssuedInvoiceIsShownAsItWasKept();
    void onlyTheNewestQuestionIsWorkedOut();
    void customersAddUpAndKnowTheirLastInvoice();
    void reportsCountTheDraftsThatAreShown();
    void anotherProgramsChangesAreNoticed();
    void onlyWhatWasShownIsApproved();
    void whatHoldsTheMonthIsWhatClosingSays();

private:
    std::shared_ptr<Company> open();
    void write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_files;
    const FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
};

void TestCompany::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_files = filesOf(smallPlan(), m_folder->path());
    QVERIFY(m_files.size() >= 2);
}

void TestCompany::write(const QString &name, const QByteArray &content)
{
    m_files << m_folder->filePath(name);
    QFile file(m_files.last());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

std::shared_ptr<Company> TestCompany::open()
{
    const auto made =
        waitFor(WorkspaceCompany::create(m_folder->filePath(QStringLiteral("made.counterfoil")), m_clock));
    return made.value_or(nullptr);
}

void TestCompany::aStoppedImportKeepsNothing()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    const auto stopped = waitFor(company->importFiles(m_files, std::make_shared<std::atomic_bool>(true)));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code(), Error::Code::Cancelled);
    const auto facts = waitFor(company->facts());
    QVERIFY(facts);
    QVERIFY(facts->months.isEmpty());
}

void TestCompany::anImportThatIsTooLateToStopSaysWhatItDid()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    const auto stop = std::make_shared<std::atomic_bool>(false);
    const auto report = waitFor(company->importFiles(m_files, stop));
    *stop = true;
    QVERIFY(report);
    QCOMPARE(report->sets.size(), m_files.size());
    const auto facts = waitFor(company->facts());
    QVERIFY(facts && facts->months.contains(smallPlan().last));
}

void TestCompany::aStoppedExportSaysSo()
{
    const auto made = waitFor(WorkspaceCompany::demonstration(
        m_folder->filePath(QStringLiteral("demonstration.counterfoil")), smallPlan().last, m_clock));
    QVERIFY(made);
    const QString folder = m_folder->filePath(QStringLiteral("out"));
    const auto pdfs = [&folder] { return QDir(folder).entryList({QStringLiteral("*.pdf")}).size(); };
    ExportOrder order;
    order.month = smallPlan().last;
    order.folder = folder;
    const auto stopped = waitFor((*made)->drafts()->write(order, std::make_shared<std::atomic_bool>(true)));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code(), Error::Code::Cancelled);
    QCOMPARE(pdfs(), 0);
    QVERIFY(waitFor((*made)->drafts()->write(order, std::make_shared<std::atomic_bool>(false))));
    QVERIFY(pdfs() > 0);
}

void TestCompany::aRefusedFileIsNamed()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    write(QStringLiteral("rubbish.csv"), "PartnerId,Subtotal\n1,abc\n");
    const auto refused = waitFor(company->importFiles(m_files, std::make_shared<std::atomic_bool>(false)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), Error::Code::Refused);
    QVERIFY(refused.error().text().contains(QStringLiteral("rubbish.csv")));
    const auto facts = waitFor(company->facts());
    QVERIFY(facts && facts->months.isEmpty());
}

void TestCompany::refusedTermsNameTheirFile()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    QByteArray unknown = partnerTerms(smallPlan());
    unknown.insert(unknown.indexOf('{') + 1, "\"surprise\": 1,");
    for (const QByteArray &json : {QByteArray("a,b\n"), unknown}) {
        write(QStringLiteral("terms.json"), json);
        const QString path = m_files.takeLast();
        const Status refused = waitFor(company->importTerms(path));
        QVERIFY(!refused && !refused.error().faults().isEmpty());
        for (const Fault &fault : refused.error().faults())
            QCOMPARE(fault.path, path); // the window opens it
        QVERIFY2(refused.error().text().contains(QStringLiteral("terms.json:")), qPrintable(refused.error().text()));
    }
}

void TestCompany::aDemonstrationThatWasBrokenOffIsMadeAnew()
{
    const QString path = m_folder->filePath(QStringLiteral("demonstration.counterfoil"));
    write(QStringLiteral("demonstration.counterfoil.part"), "half");
    const auto made = waitFor(WorkspaceCompany::demonstration(path, smallPlan().last, m_clock));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QVERIFY(QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part")));
    const auto facts = waitFor((*made)->facts());
    QVERIFY(facts && facts->hasTerms);
    QCOMPARE(facts->months.last(), smallPlan().last);
    QCOMPARE(facts->path, path);
}

void TestCompany::anIssuedInvoiceIsShownAsItWasKept()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    write(QStringLiteral("terms.json"), partnerTerms(smallPlan()));
    QVERIFY(waitFor(company->importTerms(m_files.takeLast())));
    QVERIFY(waitFor(company->importFiles(m_files, std::make_shared<std::atomic_bool>(false))));
    const Month month = smallPlan().last;
    const auto drafted = waitFor(company->month(month));
    QVERIFY(drafted && !drafted->invoices.isEmpty());
    const QString id = drafted->invoices.first().id;
    QVERIFY(waitFor(company->approve(month, {drafted->invoices.first()})));
    const auto approved = waitFor(company->month(month));
    QVERIFY(approved);
    QVERIFY(waitFor(company->issue(month, namedIn(*approved, id))));
    const auto issued = waitFor(company->month(month));
    QVERIFY(issued);
    const auto found = std::find_if(issued->invoices.begin(), issued->invoices.end(),
                                    [&id](const Invoice &invoice) { return invoice.id == id; });
    QVERIFY(found != issued->invoices.end() && !found->number.isEmpty());
    // What is shown comes from the document that issuing kept, whatever the records look like by now.
    Invoice altered = *found;
    altered.lines.clear();
    altered.buyer.name = QStringLiteral("Somebody else");
    const auto shown = waitFor(company->pages(*found));
    const auto other = waitFor(company->pages(altered));
    QVERIFY(shown && other && shown->count > 0);
    QCOMPARE(shown->count, other->count);
    QCOMPARE(pictureOf(*shown), pictureOf(*other));
}

void TestCompany::onlyTheNewestQuestionIsWorkedOut()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    // Its thread is busy while the questions come in.
    auto imported = company->importFiles(m_files, std::make_shared<std::atomic_bool>(false));
    QList<QFuture<Result<MonthPicture>>> answers;
    for (int month = 1; month <= 6; ++month)
        answers << company->month(Month(2026, month));
    const auto newest = waitFor(answers.last());
    QVERIFY(waitFor(imported) && newest);
    QCOMPARE(newest->month, Month(2026, 6));
    for (qsizetype at = 0; at + 1 < answers.size(); ++at) {
        const auto answer = waitFor(answers.at(at));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), Error::Code::Cancelled);
    }
}

void TestCompany::customersAddUpAndKnowTheirLastInvoice()
{
    const auto made = waitFor(WorkspaceCompany::demonstration(
        m_folder->filePath(QStringLiteral("demonstration.counterfoil")), smallPlan().last, m_clock));
    QVERIFY(made);
    const Month month = smallPlan().last;
    auto facts = waitFor((*made)->facts());
    const auto picture = waitFor((*made)->month(month));
    QVERIFY(facts && picture);
    QVERIFY(std::any_of(facts->customers.begin(), facts->customers.end(), [](const KnownCustomer &customer) {
        return !customer.tenants.isEmpty() && !customer.contracts.isEmpty() && customer.lastNumber.isEmpty();
    }));
    Decimal microsoft;
    Decimal invoiced;
    Decimal cost;
    for (const CustomerRow &row : customerRows(*picture, *facts)) {
        microsoft += row.microsoft;
        invoiced += row.invoiced;
        cost += row.cost;
    }
    QCOMPARE(microsoft, picture->bridge.microsoft);
    QCOMPARE(invoiced, picture->bridge.local);
    QCOMPARE(cost, picture->bridge.localCost);
    QCOMPARE(madeup::sourcesOf(whyOfMargin(picture->bridge)), picture->bridge.local - picture->bridge.localCost);
    const auto ready = std::find_if(picture->invoices.begin(), picture->invoices.end(),
                                    [](const Invoice &invoice) { return invoice.net > Decimal(0); });
    QVERIFY(ready != picture->invoices.end());
    QVERIFY(!picture->before.isEmpty());
    const QString regular = picture->before.first().customer;
    const auto kept = waitFor((*made)->invoicesOf(regular));
    QVERIFY(kept && !kept->isEmpty()); // drafts of the months before
    for (const Invoice &invoice : *kept) {
        for (const InvoiceLine &line : invoice.lines)
            QVERIFY(line.sources == 0 || !line.parts.isEmpty()); // a margin is made of what each took
    }
    for (const Invoice &invoice : picture->invoices) {
        for (const InvoiceLine &line : invoice.lines) {
            if (line.kind == LineKind::SeatCount && invoice.currency == picture->bridge.currency)
                QCOMPARE(line.cost, costHomeOf(line, picture->bridge.digits)); // what is shown beside what is reported
        }
    }
    QVERIFY(
        std::all_of(kept->begin(), kept->end(), [&](const Invoice &invoice) { return invoice.customer == regular; }));
    QVERIFY(waitFor((*made)->approve(month, {*ready})));
    const auto approved = waitFor((*made)->month(month));
    QVERIFY(approved);
    QVERIFY(waitFor((*made)->issue(month, namedIn(*approved, ready->id))));
    facts = waitFor((*made)->facts());
    const auto buyer = std::find_if(facts->customers.begin(), facts->customers.end(),
                                    [&](const KnownCustomer &customer) { return customer.id == ready->customer; });
    QVERIFY(buyer != facts->customers.end());
    QVERIFY(!buyer->lastNumber.isEmpty());
    QCOMPARE(buyer->lastIssuedOn, m_clock.today());
}

//! The board shows drafts of a month that nobody has stored yet; a report beside it speaks of the same.
void TestCompany::reportsCountTheDraftsThatAreShown()
{
    const Month month = smallPlan().last;
    const auto made = waitFor(WorkspaceCompany::demonstration(
        m_folder->filePath(QStringLiteral("demonstration.counterfoil")), month, m_clock));
    QVERIFY(made);
    const ReportWish wish{ReportKind::Margin, QStringLiteral("customer"), month, month};
    const auto before = waitFor((*made)->reports()->report(wish));
    QVERIFY(before);
    QVERIFY(before->rows.isEmpty()); // nothing was shown
    const auto picture = waitFor((*made)->month(month));
    QVERIFY(picture);
    QSet<QString> billed;
    for (const Invoice &invoice : picture->invoices)
        billed.insert(invoice.customer);
    const auto report = waitFor((*made)->reports()->report(wish));
    QVERIFY(report);
    QVERIFY(billed.size() > 10);
    QSet<QString> reported;
    for (const ReportRow &row : report->rows)
        reported.insert(row.customer);
    QCOMPARE(reported, billed);
    const auto again = waitFor((*made)->reports()->report(wish));
    QVERIFY(again);
    QCOMPARE(again->rows.size(), report->rows.size());
}

//! The daily pull runs by itself while the window is open.
void TestCompany::whatHoldsTheMonthIsWhatClosingSays()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    const Month month = smallPlan().last;
    const auto before = waitFor(company->month(month));
    QVERIFY(before);
    QCOMPARE(before->obstacles.size(), 1);
    QCOMPARE(before->obstacles.first().reason, QStringLiteral("there are no terms yet"));
    write(QStringLiteral("terms.json"), partnerTerms(smallPlan()));
    QVERIFY(waitFor(company->importTerms(m_files.takeLast())));
    QVERIFY(waitFor(company->importFiles(m_files, std::make_shared<std::atomic_bool>(false))));
    const auto drafted = waitFor(company->month(month));
    QVERIFY(drafted && !drafted->invoices.isEmpty());
    QVERIFY(waitFor(company->approve(month, {drafted->invoices.first()})));
    const auto shown = waitFor(company->month(month));
    QVERIFY(shown && !shown->obstacles.isEmpty());
    const Status closed = waitFor(company->closeMonth(month));
    QVERIFY(!closed);
    QCOMPARE(closed.error().code(), Error::Code::Conflict);
    QCOMPARE(closed.error().faults(), shown->obstacles);
}

void TestCompany::anotherProgramsChangesAreNoticed()
{
    const Month month = smallPlan().last;
    const QString path = m_folder->filePath(QStringLiteral("demonstration.counterfoil"));
    const auto made = waitFor(WorkspaceCompany::demonstration(path, month, m_clock));
    QVERIFY(made);
    const auto before = waitFor((*made)->month(month));
    QVERIFY(before && !before->invoices.isEmpty());
    QSignalSpy told(made->get(), &Company::changed);
    QTest::qWait(5000); // what was written before is no news
    QCOMPARE(told.size(), 0);
    {
        const auto other = Workspace::open(path, CompanyFile::Mode::ReadWrite, m_clock);
        QVERIFY(other);
        QVERIFY(draftMonth(**other, month));
        QVERIFY(approveInvoices(**other, {before->invoices.first().id}));
    }
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60000);
    const auto after = waitFor((*made)->month(month));
    QVERIFY(after);
    const auto approved = std::find_if(after->invoices.begin(), after->invoices.end(),
                                       [](const Invoice &invoice) { return invoice.state == InvoiceState::Approved; });
    QVERIFY(approved != after->invoices.end());
    QCOMPARE(approved->id, before->invoices.first().id);
}

//! A sheet is open with a count and a sum, and somebody else puts a line on one of the drafts.
void TestCompany::onlyWhatWasShownIsApproved()
{
    const Month month = smallPlan().last;
    const QString path = m_folder->filePath(QStringLiteral("demonstration.counterfoil"));
    const auto made = waitFor(WorkspaceCompany::demonstration(path, month, m_clock));
    QVERIFY(made);
    const auto shown = waitFor((*made)->month(month));
    QVERIFY(shown && shown->invoices.size() > 2);
    const QList<Invoice> two = shown->invoices.mid(0, 2);
    const auto stateOf = [&](const QString &id) {
        const auto now = waitFor((*made)->month(month));
        return now ? namedIn(*now, id).first().state : InvoiceState::Credited;
    };
    {
        const auto other = Workspace::open(path, CompanyFile::Mode::ReadWrite, m_clock);
        QVERIFY(other && draftMonth(**other, month));
        QVERIFY(addLine(**other, two.last().id, QStringLiteral("Oops"), Decimal(50000), {}));
    }
    const Status refused = waitFor((*made)->approve(month, two));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), Error::Code::Conflict);
    QVERIFY(refused.error().message().contains(two.last().buyer.name));
    QCOMPARE(stateOf(two.first().id), InvoiceState::Draft);
    const auto now = waitFor((*made)->month(month));
    QVERIFY(now);
    const QList<Invoice> seen = namedIn(*now, two.last().id);
    QCOMPARE(seen.first().net, two.last().net + Decimal(50000));
    QVERIFY(waitFor((*made)->approve(month, seen)));
    QCOMPARE(stateOf(two.last().id), InvoiceState::Approved);
    QVERIFY(!waitFor((*made)->issue(month, seen))); // shown as a draft
    QVERIFY(waitFor((*made)->takeBackApproval({two.last().id})));
    QCOMPARE(stateOf(two.last().id), InvoiceState::Draft);
}

QTEST_MAIN(TestCompany)
#include "tst_company.moc"
