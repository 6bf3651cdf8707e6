// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/whatif.h"

#include "core/sandbox/partnerterms.h"
#include "core/store/auditrepository.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/reporting.h"
#include "core/workspace/rulebench.h"
#include "core/workspace/ruleuse.h"
#include "core/workspace/sourceimport.h"
#include "tests/core/sandbox/partnerbytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

PartnerPlan plan()
{
    PartnerPlan plan;
    plan.months = 3;
    plan.customers = 6;
    plan.scale = Decimal::fromParts(1, 2);
    plan.last = Month::of(Day::of(2026, 5, 1));
    return plan;
}

//! The demonstration's terms with every markup replaced, or with one contract that bills licences otherwise.
QByteArray termsWith(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject terms = QJsonDocument::fromJson(partnerTerms(plan())).object();
    change(terms);
    return QJsonDocument(terms).toJson();
}

QByteArray dearer()
{
    return termsWith([](QJsonObject &terms) {
        QJsonArray rules = terms[QStringLiteral("priceRules")].toArray();
        for (auto &&rule : rules) {
            QJsonObject own = rule.toObject();
            if (own[QStringLiteral("price")].toObject().contains(QStringLiteral("markup")))
                own[QStringLiteral("price")] = QJsonObject{{QStringLiteral("markup"), QStringLiteral("0.31")}};
            rule = own;
        }
        terms[QStringLiteral("priceRules")] = rules;
        QJsonArray contracts = terms[QStringLiteral("contracts")].toArray();
        QJsonObject first = contracts.first().toObject();
        first[QStringLiteral("licences")] = QStringLiteral("byDay");
        contracts[0] = first;
        terms[QStringLiteral("contracts")] = contracts;
    });
}

//! A rule that excludes all Azure before every other.
QByteArray withoutAzure()
{
    return termsWith([](QJsonObject &terms) {
        QJsonArray rules = terms[QStringLiteral("priceRules")].toArray();
        rules.append(
            QJsonObject{{QStringLiteral("id"), QStringLiteral("zz-none")},
                        {QStringLiteral("priority"), 1000},
                        {QStringLiteral("match"), QJsonObject{{QStringLiteral("family"), QStringLiteral("azure")}}},
                        {QStringLiteral("price"), QJsonObject{{QStringLiteral("exclude"), true}}}});
        terms[QStringLiteral("priceRules")] = rules;
    });
}

//! A company file with the partner's files.
class Office
{
public:
    Office() : workspace(Workspace::create(folder.filePath(QStringLiteral("a.counterfoil")), clock).value())
    {
        ImportRequest request;
        request.paths = filesOf(plan(), folder.path());
        isReady = !request.paths.isEmpty() && workspace->importTerms(partnerTerms(plan())) &&
                  importFiles(*workspace, request);
    }

    Result<WhatIf> compare(const QByteArray &json, const WhatIfWish &wish)
    {
        const TermsDocument other = readTerms(json).value();
        return compareTerms(*workspace, other.terms, wish);
    }
    WhatIfWish allMonths() { return {lastMicrosoftMonths(*workspace, 12).value(), {}, {}}; }
    QString head() { return AuditRepository(workspace->file()).head().value(); }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 6, 20), QTime(8, 0), Qt::UTC)};
    std::unique_ptr<Workspace> workspace;
    bool isReady = false;
};

//! What the drafts of a company file come to, by customer and month.
QMap<std::pair<QString, QString>, Decimal> netOf(const QList<Invoice> &invoices, int digits)
{
    QMap<std::pair<QString, QString>, Exact> exact;
    for (const Invoice &invoice : invoices)
        exact[{invoice.customer, invoice.month.iso()}] += Exact(invoice.net) * Exact(invoice.homeRate);
    QMap<std::pair<QString, QString>, Decimal> net;
    for (auto sum = exact.begin(); sum != exact.end(); ++sum)
        net[sum.key()] = rounded(sum.value(), digits);
    return net;
}

const WhatIfCustomer *customerOf(const WhatIf &answer, const QString &id)
{
    const auto found = std::find_if(answer.customers.begin(), answer.customers.end(),
                                    [&id](const WhatIfCustomer &customer) { return customer.id == id; });
    return found == answer.customers.end() ? nullptr : &*found;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTermsChangeNothing();
    void equalsImportingAndDrafting();
    void sumsAddUp();
    void issuedInvoicesCountAsTheyAre();
    void whatIsExcludedStaysACost();
    void theReportLeavesOutWhatIsWithheld();
    void oneCustomerAlone();
    void nothingIsStored();
    void stops();
    void refusesAnotherCurrency();
    void rulesTellWhatTheyWon();
    void theBenchAgreesWithTheDrafts();
};

void TestWhatIf::theSameTermsChangeNothing()
{
    Office office;
    QVERIFY(office.isReady);
    const Result<WhatIf> answer = office.compare(partnerTerms(plan()), office.allMonths());
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().text()));
    QCOMPARE(answer->months.size(), 3);
    QVERIFY(answer->customers.size() >= 4);
    QVERIFY(answer->total.before.net > Decimal(0));
    QCOMPARE(answer->total.after, answer->total.before);
    for (const WhatIfCustomer &customer : answer->customers) {
        for (const BilledChange &month : customer.months)
            QCOMPARE(month.after, month.before);
    }
    QCOMPARE(answer->count(1), 0);
    QCOMPARE(answer->guards, QStringList());
}

void TestWhatIf::equalsImportingAndDrafting()
{
    Office office;
    Office twin;
    QVERIFY(office.isReady && twin.isReady);
    const WhatIf answer = office.compare(dearer(), office.allMonths()).value();
    QVERIFY(!answer.total.net().isZero());
    QVERIFY(answer.count(1) > 0 && answer.count(-1) > 0); // the dearer, and whose licences are spread over their days

    QVERIFY(twin.workspace->importTerms(dearer()).has_value());
    for (const Month month : answer.months)
        QVERIFY(draftMonth(*twin.workspace, month).has_value());
    const QList<Invoice> drafts = InvoiceRepository(twin.workspace->file()).invoices().value();
    QVERIFY(!drafts.isEmpty());
    const auto net = netOf(drafts, answer.digits);
    Decimal total;
    for (const WhatIfCustomer &customer : answer.customers) {
        for (qsizetype i = 0; i < answer.months.size(); ++i) {
            const Decimal wanted = net.value({customer.id, answer.months[i].iso()});
            QCOMPARE(customer.months[i].after.net, wanted);
            total += wanted;
        }
    }
    QCOMPARE(answer.total.after.net, total);
    for (auto sum = net.begin(); sum != net.end(); ++sum)
        QVERIFY2(customerOf(answer, sum.key().first), qPrintable(sum.key().first));
}

void TestWhatIf::sumsAddUp()
{
    Office office;
    const WhatIf answer = office.compare(dearer(), office.allMonths()).value();
    BilledChange byCustomer;
    BilledChange byMonth;
    for (const WhatIfCustomer &customer : answer.customers) {
        BilledChange own;
        for (const BilledChange &month : customer.months)
            own += month;
        QCOMPARE(own, customer.total);
        byCustomer += customer.total;
    }
    for (const BilledChange &month : answer.byMonth)
        byMonth += month;
    QCOMPARE(byCustomer, answer.total);
    QCOMPARE(byMonth, answer.total);
    QCOMPARE(answer.total.margin(), answer.total.after.margin() - answer.total.before.margin());
}

void TestWhatIf::issuedInvoicesCountAsTheyAre()
{
    Office office;
    QVERIFY(office.isReady);
    Workspace &workspace = *office.workspace;
    const WhatIf planned = office.compare(dearer(), office.allMonths()).value();
    for (const Month month : planned.months)
        QVERIFY(draftMonth(workspace, month).has_value());
    const QStringList first = invoicesIn(workspace, InvoiceState::Draft).value();
    QVERIFY(approveInvoices(workspace, first).has_value());
    QVERIFY(issueInvoices(workspace, first, Day::of(2026, 6, 20)).has_value());
    QVERIFY(workspace.importTerms(dearer()).has_value()); // today's terms are not those of the issued invoices

    const WhatIf answer = office.compare(dearer(), office.allMonths()).value();
    for (const WhatIfCustomer &customer : answer.customers) {
        const WhatIfCustomer *was = customerOf(planned, customer.id);
        QVERIFY(was);
        for (qsizetype i = 0; i < answer.months.size(); ++i) {
            QCOMPARE(customer.months[i].before.net, was->months[i].before.net);
            QCOMPARE(customer.months[i].after.net, was->months[i].after.net);
        }
    }
}

void TestWhatIf::whatIsExcludedStaysACost()
{
    Office office;
    const WhatIf answer = office.compare(withoutAzure(), office.allMonths()).value();
    QVERIFY(answer.total.after.net < answer.total.before.net);
    // what is left out of the invoices still has to be paid to Microsoft
    const Decimal drift = answer.total.after.cost - answer.total.before.cost;
    QVERIFY2(drift.abs() <= Decimal::fromParts(20, 2), qPrintable(drift.text()));
    QVERIFY(answer.total.after.margin() < answer.total.before.margin());
}

//! What is withheld is all that tells the margin from that of the report.
void TestWhatIf::theReportLeavesOutWhatIsWithheld()
{
    Office office;
    QVERIFY(office.workspace->importTerms(withoutAzure()).has_value());
    const WhatIf answer = office.compare(dearer(), office.allMonths()).value();
    QVERIFY(!answer.withheld.isZero());
    QCOMPARE(answer.creditNotes, 0);
    for (const Month month : answer.months)
        QVERIFY(draftMonth(*office.workspace, month).has_value());
    const Report report =
        makeReport(*office.workspace, {ReportKind::Margin, {}, answer.months.first(), answer.months.last()}).value();
    const auto total = [&report](QStringView key) { return report.total->cells[report.columnOf(key)].number.value(); };
    QCOMPARE(answer.total.before.net.text(2), total(u"net").text(2));
    QCOMPARE((answer.total.before.cost - answer.withheld).text(2), total(u"cost").text(2));
}

void TestWhatIf::oneCustomerAlone()
{
    Office office;
    WhatIfWish wish = office.allMonths();
    const WhatIf all = office.compare(dearer(), wish).value();
    wish.customer = all.customers.first().id;
    const WhatIf one = office.compare(dearer(), wish).value();
    QCOMPARE(one.customers.size(), 1);
    QCOMPARE(one.total, all.customers.first().total);
    wish.customer = QStringLiteral("nobody");
    QCOMPARE(office.compare(dearer(), wish).error().code(), Error::Code::NotFound);
}

void TestWhatIf::nothingIsStored()
{
    Office office;
    QVERIFY(draftMonth(*office.workspace, plan().last).has_value());
    const QString head = office.head();
    const QList<Invoice> before = InvoiceRepository(office.workspace->file()).invoices().value();
    QVERIFY(office.compare(dearer(), office.allMonths()).has_value());
    QCOMPARE(office.head(), head);
    QCOMPARE(InvoiceRepository(office.workspace->file()).invoices().value(), before);
    QCOMPARE(office.workspace->exportTerms().value(), partnerTerms(plan()));
}

void TestWhatIf::stops()
{
    Office office;
    WhatIfWish wish = office.allMonths();
    QList<int> steps;
    wish.progress = [&steps](int done, int all, Month) {
        if (all == 6 && (steps.isEmpty() || steps.last() != done))
            steps.append(done);
        return done < 3;
    };
    const Result<WhatIf> answer = office.compare(dearer(), wish);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code(), Error::Code::Cancelled);
    QCOMPARE(steps, (QList<int>{0, 1, 2, 3}));
    int asked = 0; // also amid the lines of a month
    wish.progress = [&asked](int, int, Month) { return ++asked < 3; };
    QCOMPARE(office.compare(dearer(), wish).error().code(), Error::Code::Cancelled);
    QCOMPARE(asked, 3);
}

void TestWhatIf::refusesAnotherCurrency()
{
    Office office;
    const QByteArray dollars = termsWith([](QJsonObject &terms) {
        QJsonObject seller = terms[QStringLiteral("seller")].toObject();
        seller[QStringLiteral("currency")] = QStringLiteral("USD");
        terms[QStringLiteral("seller")] = seller;
    });
    const Result<TermsDocument> document = readTerms(dollars);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().text()));
    const Result<WhatIf> answer = compareTerms(*office.workspace, document->terms, office.allMonths());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code(), Error::Code::Refused);
    QVERIFY(answer.error().message().contains(u"USD"));
}

void TestWhatIf::rulesTellWhatTheyWon()
{
    Office office;
    const Terms &terms = *office.workspace->terms().value();
    const MonthState state = computeMonth(*office.workspace, plan().last).value();
    const QList<RuleUse> uses = ruleUses(state, terms);
    QVERIFY(uses.size() >= terms.priceRules.size());
    const QList<const PriceRule *> order = inPrecedence(terms);
    for (qsizetype i = 0; i < order.size(); ++i)
        QCOMPARE(uses[i].rule, order[i]->id);
    qint64 lines = 0;
    qint64 wanted = 0;
    for (const RuleUse &use : uses) {
        lines += use.lines;
        RuleUse sum;
        for (const RuleUsePart &part : use.customers) {
            QVERIFY(terms.customer(part.customer));
            sum.lines += part.lines;
            sum.net += part.net;
            sum.cost += part.cost;
        }
        QCOMPARE(sum.lines, use.lines);
        QCOMPARE(sum.net, use.net);
        QCOMPARE(sum.cost, use.cost);
    }
    for (const Invoice &draft : state.plan->drafts) {
        for (const InvoiceLine &line : draft.lines)
            wanted += line.kind == LineKind::Charge || line.kind == LineKind::SeatCount ? line.sources : 0;
    }
    for (const Part &part : state.plan->parts) {
        if (part.fate == Fate::Excluded && Month::of(part.placement.period.from) == plan().last)
            wanted += part.charge->rows;
    }
    QVERIFY(wanted > 0);
    QCOMPARE(lines, wanted);
}

//! What the bench says a line is sold for is what the month's priced parts say.
void TestWhatIf::theBenchAgreesWithTheDrafts()
{
    Office office;
    const Terms &terms = *office.workspace->terms().value();
    const MonthState state = computeMonth(*office.workspace, plan().last).value();
    Parking none(false);
    const std::vector<PricedPart> priced = pricePeriods(state.plan->parts, terms, plan().last, none).value();
    RuleBench bench(*office.workspace, terms);
    const QList<BenchLine> lines = bench.lines(plan().last).value();
    QVERIFY(lines.size() > 20);
    qsizetype compared = 0;
    for (qsizetype i = 0; i < lines.size(); i += 1 + lines.size() / 60) {
        const BenchLine &line = lines[i];
        const Result<BenchResult> result = bench.tryLine(line.set, line.line);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
        if (!result->parts.isEmpty() && result->parts.first().fate != Fate::Unmapped) {
            QCOMPARE(result->parts.first().rule, line.rule);
            if (line.family != Family::Azure && result->parts.first().fate == Fate::Billed)
                QCOMPARE(result->winner() ? result->winner()->rule.id : QString(), line.rule);
        }
        for (const BenchPart &part : result->parts) {
            for (const PricedPart &own : priced) {
                if (own.part.charge->set != line.set || own.part.charge->row != line.line - 1 ||
                    own.part.charge->daily || own.part.days.from != part.days.from)
                    continue;
                QVERIFY(part.sale.has_value());
                QCOMPARE(part.sale->text(), own.sale.text());
                ++compared;
            }
        }
    }
    QVERIFY(compared > 5);
    QCOMPARE(bench.tryLine(lines.first().set, 0).error().code(), Error::Code::NotFound);
    QCOMPARE(bench.tryLine(999999, 1).error().code(), Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
