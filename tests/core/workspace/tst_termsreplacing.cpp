// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoicerepository.h"
#include "core/store/termsrepository.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/termsreplacing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {
const Month lastMonth(2026, 7);
} // namespace

//! Over a month of the demonstration partner; the tests follow each other on one company file.
class TestTermsReplacing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void beginsWhereThereAreNone();
    void changesOneThing();
    void changesNothingAfterSomebodyElse();
    void keepsNothingOfFaultyTerms();
    void draftsOfAContractThatGoesGo();
    void keepsAContractThatIsInvoiced();
    void endsAContractAfterWhatIsInvoiced();
    void aDraftEndsWithItsContract();

private:
    QByteArray terms() { return m_workspace->exportTerms().value(); }
    QByteArray renamed(const char *name)
    {
        return editedTerms(terms(), {{TermsEdit::Kind::Set, QStringLiteral("/customers/0/name"),
                                      jsonText(QString::fromUtf8(name))}})
            .value();
    }
    //! Without the contract, and with its customer.
    QByteArray without(const QString &contract)
    {
        return editedTerms(terms(), {{TermsEdit::Kind::Remove,
                                      pointerToTerm(terms(), QStringLiteral("contracts"), contract).value(),
                                      {}}})
            .value();
    }
    //! With a last day of the contract.
    QByteArray ended(const QString &contract, Day last)
    {
        const QString place = pointerToTerm(terms(), QStringLiteral("contracts"), contract).value();
        return editedTerms(terms(), {{TermsEdit::Kind::Set, place + QStringLiteral("/to"), jsonText(last.iso())}})
            .value();
    }
    QList<Invoice> draftsOf(const QString &contract)
    {
        QList<Invoice> invoices = InvoiceRepository(m_workspace->file()).invoices().value();
        invoices.removeIf([&](const Invoice &invoice) { return invoice.contract != contract; });
        return invoices;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
    std::unique_ptr<Workspace> m_workspace;
    QString m_contract; //!< with a draft
};

void TestTermsReplacing::initTestCase()
{
    m_workspace = Workspace::create(m_folder.filePath(QStringLiteral("a.counterfoil")), m_clock).value();
    PartnerPlan plan;
    plan.customers = 4;
    plan.months = 1;
    plan.last = lastMonth;
    plan.scale = Decimal::fromParts(2, 2);
    const Status filled = fillWithDemonstration(*m_workspace, plan, {});
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().text()));
    QVERIFY(draftMonth(*m_workspace, lastMonth));
    const QList<Invoice> drafts = InvoiceRepository(m_workspace->file()).invoices().value();
    QVERIFY(!drafts.isEmpty());
    m_contract = drafts.first().contract;
}

void TestTermsReplacing::beginsWhereThereAreNone()
{
    const auto other = Workspace::create(m_folder.filePath(QStringLiteral("b.counterfoil")), m_clock).value();
    const Status early = replaceTerms(*other, QByteArrayLiteral("{}"), terms());
    QVERIFY(!early && early.error().code() == Error::Code::Conflict);
    const Status begun = replaceTerms(*other, {}, terms());
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().text()));
    QCOMPARE(other->exportTerms().value(), terms());
}

void TestTermsReplacing::changesOneThing()
{
    const QByteArray before = terms();
    const QByteArray after = renamed("Somebody Else SA");
    QVERIFY(replaceTerms(*m_workspace, before, after));
    QCOMPARE(terms(), after);
    QCOMPARE(m_workspace->terms().value()->customers.first().party.name, QStringLiteral("Somebody Else SA"));
    QVERIFY(replaceTerms(*m_workspace, after, before)); // and back
    QCOMPARE(terms(), before);
    QCOMPARE(TermsRepository(m_workspace->file()).history().value().size(), 3);
}

void TestTermsReplacing::changesNothingAfterSomebodyElse()
{
    const QByteArray before = terms();
    QVERIFY(m_workspace->importTerms(renamed("A colleague's")));
    const QByteArray theirs = terms();
    const Status late = replaceTerms(*m_workspace, before, renamed("Mine"));
    QVERIFY(!late && late.error().code() == Error::Code::Conflict);
    QCOMPARE(terms(), theirs);
}

void TestTermsReplacing::keepsNothingOfFaultyTerms()
{
    const QByteArray before = terms();
    const Status faulty = replaceTerms(*m_workspace, before, renamed(" "));
    QVERIFY(!faulty && faulty.error().code() == Error::Code::Refused);
    QCOMPARE(faulty.error().faults().size(), 1);
    QCOMPARE(faulty.error().faults().first().path, QStringLiteral("/customers/0/name"));
    QCOMPARE(terms(), before);
}

void TestTermsReplacing::draftsOfAContractThatGoesGo()
{
    const QByteArray before = terms();
    QVERIFY(!draftsOf(m_contract).isEmpty());
    const Status gone = replaceTerms(*m_workspace, before, without(m_contract));
    QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().text()));
    QVERIFY(draftsOf(m_contract).isEmpty());
    QVERIFY(replaceTerms(*m_workspace, terms(), before));
    QVERIFY(draftMonth(*m_workspace, lastMonth));
    QVERIFY(!draftsOf(m_contract).isEmpty());
}

void TestTermsReplacing::keepsAContractThatIsInvoiced()
{
    const QByteArray before = terms();
    QVERIFY(approveInvoices(*m_workspace, {draftsOf(m_contract).first().id}));
    const Status gone = replaceTerms(*m_workspace, before, without(m_contract));
    QVERIFY(!gone && gone.error().code() == Error::Code::Conflict);
    QVERIFY(gone.error().message().contains(m_contract));
    QCOMPARE(terms(), before);
    QVERIFY(replaceTerms(*m_workspace, before, renamed("Still changed"))); // whoever is billed may be renamed
}

void TestTermsReplacing::endsAContractAfterWhatIsInvoiced()
{
    const QByteArray before = terms();
    Days paid;
    for (const Invoice &invoice : draftsOf(m_contract)) {
        if (invoice.isFrozen())
            paid = invoice.service;
    }
    QVERIFY(paid.to.isValid());
    const Status early = replaceTerms(*m_workspace, before, ended(m_contract, paid.to.plusDays(-1)));
    QVERIFY(!early && early.error().code() == Error::Code::Conflict);
    QVERIFY2(early.error().message().contains(paid.to.plusDays(1).iso()), qPrintable(early.error().message()));
    QCOMPARE(terms(), before);
    const Status done = replaceTerms(*m_workspace, before, ended(m_contract, paid.to));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    QVERIFY(replaceTerms(*m_workspace, terms(), before)); // and goes on
    QCOMPARE(terms(), before);
}

void TestTermsReplacing::aDraftEndsWithItsContract()
{
    const QByteArray before = terms();
    const QList<Invoice> invoices = InvoiceRepository(m_workspace->file()).heads().value();
    const auto draft = std::find_if(invoices.begin(), invoices.end(), [this](const Invoice &invoice) {
        return !invoice.isFrozen() && invoice.contract != m_contract && invoice.service.from < invoice.service.to;
    });
    QVERIFY(draft != invoices.end());
    const Day last = draft->service.to.plusDays(-1);
    const Status done = replaceTerms(*m_workspace, before, ended(draft->contract, last));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    for (const Invoice &invoice : draftsOf(draft->contract))
        QVERIFY(invoice.service.to <= last);
    QVERIFY(replaceTerms(*m_workspace, terms(), before));
}

QTEST_GUILESS_MAIN(TestTermsReplacing)
#include "tst_termsreplacing.moc"
