// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/termsrepository.h"
#include "tests/core/store/made.h"

using namespace counterfoil;

class TestInvoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void remakingTouchesDraftsOnly();
    void filters();
    void leavesOutWhatNobodyAsksFor();
    void tellsWhatPartsAreOf();
    void redrawsDraftsAlone();
    void numbersHaveNoGaps();
    void numbersAreKnownBefore();
    void aNegativeOneIsACreditNote();
    void allOrNoneAreIssued();
    void numberings_data();
    void numberings();
    void issuedRowsCannotBeChanged_data();
    void issuedRowsCannotBeChanged();
    void approvedRowsOnlyChangeTheirState();
    void documentsStay();
    void everythingIsInTheTrail();
    void theTrailCannotBeChanged();
    void termsKeepTheirHistory();

private:
    InvoiceRepository invoices() { return InvoiceRepository(*m_file); }
    Issuing issuing(Day on = Day::of(2026, 2, 15)) const
    {
        return {on,
                {QStringLiteral("INV-{year}-{number:5}"), QStringLiteral("CN-{year}-{number:5}")},
                {{QStringLiteral("fast"), 7}}};
    }
    void issueOne(const QString &id)
    {
        VERIFY_OK(invoices().saveDraft(made::draft(id)));
        VERIFY_OK(invoices().approve({id}));
        VERIFY_OK(invoices().issue({id}, issuing()));
    }
    QString snapshot()
    {
        QStringList rows;
        for (const char *table : {"invoice", "invoice_line", "invoice_part", "invoice_tax", "document", "series"}) {
            Statement all(m_file->db(), QStringLiteral("SELECT * FROM ") + QLatin1String(table));
            std::ignore = all.run();
            while (all.next()) {
                for (int i = 0; i < 30; ++i)
                    rows.append(all.text(i));
            }
        }
        return rows.join(u'|');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CompanyFile> m_file;
};

void TestInvoices::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<CompanyFile> file = CompanyFile::create(m_folder->filePath(QStringLiteral("a.counterfoil")), made::clock());
    VERIFY_OK(file);
    m_file.emplace(std::move(*file));
}

void TestInvoices::comesBackAsItWas()
{
    const Invoice before = made::draft(QStringLiteral("contoso-2025/2026-01-15"));
    VERIFY_OK(invoices().saveDraft(before));
    const Result<Invoice> after = invoices().invoice(before.id);
    VERIFY_OK(after);
    QCOMPARE(after->lines.first().parts.first().cost.text(), QStringLiteral("1000/3"));
    QCOMPARE(after->gross.text(2), QStringLiteral("408.98"));
    QVERIFY(*after == before);
    QCOMPARE(invoices().invoice(QStringLiteral("other")).error().code(), Error::Code::NotFound);
}

void TestInvoices::remakingTouchesDraftsOnly()
{
    issueOne(QStringLiteral("issued"));
    VERIFY_OK(
        invoices().replaceDrafts(Month(2026, 1), {made::draft(QStringLiteral("a")), made::draft(QStringLiteral("b"))}));
    Invoice credit = made::draft(QStringLiteral("credit/INV-2026-00001/1"), QStringLiteral("-5"));
    credit.credits = QStringLiteral("INV-2026-00001");
    VERIFY_OK(invoices().saveDraft(credit));
    VERIFY_OK(invoices().approve({QStringLiteral("b")}));
    VERIFY_OK(invoices().replaceDrafts(Month(2026, 1), {made::draft(QStringLiteral("c"))}));
    QStringList ids;
    const Result<QList<Invoice>> all = invoices().invoices();
    for (const Invoice &invoice : *all)
        ids.append(invoice.id);
    QCOMPARE(ids, (QStringList{QStringLiteral("b"), QStringLiteral("c"), credit.id, QStringLiteral("issued")}));
    const Status refused = invoices().replaceDrafts(Month(2026, 1), {made::draft(QStringLiteral("issued"))});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), Error::Code::Conflict);
    QVERIFY(invoices().invoice(QStringLiteral("c")));
}

void TestInvoices::filters()
{
    Invoice other = made::draft(QStringLiteral("other"));
    other.customer = QStringLiteral("fabrikam");
    other.month = Month(2026, 2);
    VERIFY_OK(invoices().saveDraft(made::draft(QStringLiteral("one"))));
    VERIFY_OK(invoices().saveDraft(other));
    QCOMPARE(invoices().invoices()->size(), 2);
    QCOMPARE(invoices().invoices({Month(2026, 2), {}, {}, true})->first().id, QStringLiteral("other"));
    QCOMPARE(invoices().invoices({{}, QStringLiteral("contoso"), {}, true})->first().id, QStringLiteral("one"));
    QCOMPARE(invoices().invoices({{}, {}, InvoiceState::Issued, true})->size(), 0);
    QCOMPARE(invoices().invoices({{}, {}, InvoiceState::Draft, false})->first().lines.size(), 0);
    VERIFY_OK(invoices().removeDraft(QStringLiteral("one")));
    QCOMPARE(invoices().invoices()->size(), 1);
    QCOMPARE(made::countOf(*m_file, QStringLiteral("invoice_part")), 1);
}

void TestInvoices::leavesOutWhatNobodyAsksFor()
{
    Invoice late = made::draft(QStringLiteral("late"));
    late.month = Month(2026, 2);
    late.lines.first().parts.first().key = QStringLiteral("late + issued");
    issueOne(QStringLiteral("issued"));
    VERIFY_OK(invoices().saveDraft(made::draft(QStringLiteral("draft"))));
    VERIFY_OK(invoices().saveDraft(late));
    InvoiceFilter filter;
    filter.withParts = false;
    filter.exceptDraftsOf = Month(2026, 1);
    Result<QList<Invoice>> some = invoices().invoices(filter);
    VERIFY_OK(some);
    QCOMPARE(some->size(), 2); // the issued one of that month stays
    QVERIFY(some->first().lines.first().parts.isEmpty());
    VERIFY_OK(invoices().addParts({&some->first(), &some->last()}));
    QCOMPARE(some->last(), *invoices().invoice(some->last().id));
    QCOMPARE(*invoices().withPartKey(QStringLiteral("late ")), QSet<QString>{late.id});
    const auto last = invoices().lastIssued();
    VERIFY_OK(last);
    QCOMPARE(last->size(), 1); // drafts are none
    const Result<Invoice> issued = invoices().invoice(QStringLiteral("issued"));
    VERIFY_OK(issued);
    QCOMPARE(last->value(issued->customer).number, issued->number);
    QCOMPARE(last->value(issued->customer).on, issued->issuedOn);
}

void TestInvoices::tellsWhatPartsAreOf()
{
    Invoice earlier = made::draft(QStringLiteral("earlier"));
    earlier.lines.first().parts.first().product = QStringLiteral("P1");
    earlier.lines.first().parts.first().sku = QStringLiteral("S1");
    Invoice empty = made::draft(QStringLiteral("empty"));
    empty.contract = QStringLiteral("fabrikam-2025");
    empty.lines.first().parts.clear();
    VERIFY_OK(invoices().replaceDrafts(Month(2026, 1), {earlier, empty}));
    const auto products = invoices().productsBefore(Month(2026, 2));
    VERIFY_OK(products);
    QCOMPARE(products->value(QStringLiteral("contoso-2025")), QSet<QString>{QStringLiteral("P1/S1")});
    QVERIFY(products->contains(QStringLiteral("fabrikam-2025")));
    QVERIFY(invoices().productsBefore(Month(2026, 1))->isEmpty());
    QCOMPARE(invoices().newestSets()->value(earlier.id, -1), 0); // its part is of no set
    QVERIFY(!invoices().newestSets()->contains(empty.id));
}

void TestInvoices::redrawsDraftsAlone()
{
    Invoice draft = made::draft(QStringLiteral("draft"));
    VERIFY_OK(invoices().saveDraft(draft));
    draft.prepaid = 100;
    draft.due = draft.gross - draft.prepaid;
    VERIFY_OK(invoices().redraw(draft));
    QCOMPARE(*invoices().invoice(draft.id), draft);
    issueOne(QStringLiteral("issued"));
    QCOMPARE(invoices().redraw(made::draft(QStringLiteral("issued"))).error().code(), Error::Code::Conflict);
}

void TestInvoices::numbersHaveNoGaps()
{
    Invoice fast = made::draft(QStringLiteral("b"));
    fast.customer = QStringLiteral("fast");
    VERIFY_OK(invoices().replaceDrafts(Month(2026, 1),
                                       {made::draft(QStringLiteral("a")), fast, made::draft(QStringLiteral("c"))}));
    VERIFY_OK(invoices().approve({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    const Result<QStringList> numbers = invoices().issue({QStringLiteral("b"), QStringLiteral("a")}, issuing());
    VERIFY_OK(numbers);
    QCOMPARE(*numbers, (QStringList{QStringLiteral("INV-2026-00001"), QStringLiteral("INV-2026-00002")}));
    const Result<Invoice> issued = invoices().invoice(QStringLiteral("INV-2026-00001"));
    VERIFY_OK(issued);
    QCOMPARE(issued->id, QStringLiteral("b"));
    QCOMPARE(issued->state, InvoiceState::Issued);
    QCOMPARE(issued->issuedOn.iso(), QStringLiteral("2026-02-15"));
    QCOMPARE(issued->dueOn.iso(), QStringLiteral("2026-02-22"));
    QCOMPARE(invoices().invoice(QStringLiteral("a"))->dueOn.iso(), QStringLiteral("2026-03-17"));
    QCOMPARE(*invoices().issue({QStringLiteral("c")}, issuing(Day::of(2027, 1, 1))),
             QStringList{QStringLiteral("INV-2027-00001")});
}

//! What a person is told before is what is issued, or nothing is.
void TestInvoices::numbersAreKnownBefore()
{
    QList<Invoice> drafts;
    for (const char *id : {"a", "b", "c", "d"})
        drafts << made::draft(QString::fromLatin1(id), QString::fromLatin1(*id == 'b' ? "-10.50" : "20.00"));
    VERIFY_OK(invoices().replaceDrafts(Month(2026, 1), drafts));
    VERIFY_OK(invoices().approve({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    VERIFY_OK(invoices().issue({QStringLiteral("d")}, issuing()));
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const Result<NumbersToCome> come = invoices().numbersToCome(ids, issuing());
    VERIFY_OK(come);
    QCOMPARE(come->numbers, (QStringList{QStringLiteral("INV-2026-00002"), QStringLiteral("CN-2026-00001"),
                                         QStringLiteral("INV-2026-00003")}));
    QCOMPARE(come->ranges.size(), 2);
    QCOMPARE(come->ranges[0].first, QStringLiteral("INV-2026-00002"));
    QCOMPARE(come->ranges[0].last, QStringLiteral("INV-2026-00003"));
    QCOMPARE(come->ranges[0].count, 2);
    QCOMPARE(come->ranges[1].first, come->ranges[1].last);
    QCOMPARE(invoices().numbersToCome(ids, issuing(Day::of(2027, 1, 1)))->numbers.first(),
             QStringLiteral("INV-2027-00001"));
    Issuing told = issuing();
    told.numbers = {QStringLiteral("INV-2026-00001")};
    QCOMPARE(invoices().issue({QStringLiteral("a")}, told).error().code(), Error::Code::Conflict);
    QCOMPARE(invoices().invoice(QStringLiteral("a"))->state, InvoiceState::Approved);
    told.numbers = come->numbers;
    const QString pattern = issuing().numbering.invoice;
    QCOMPARE(*invoices().numberToCome(pattern, issuing().on), QStringLiteral("INV-2026-00002"));
    QCOMPARE(*invoices().numberToCome(pattern, issuing().on), QStringLiteral("INV-2026-00002")); // nothing was taken
    QCOMPARE(*invoices().issue(ids, told), come->numbers);
    QCOMPARE(*invoices().numberToCome(pattern, issuing().on), QStringLiteral("INV-2026-00004"));
    QCOMPARE(*invoices().numberToCome(pattern, Day::of(2027, 1, 1)), QStringLiteral("INV-2027-00001"));
    QCOMPARE(invoices().numbersToCome({QStringLiteral("x")}, issuing()).error().code(), Error::Code::NotFound);
}

void TestInvoices::aNegativeOneIsACreditNote()
{
    VERIFY_OK(invoices().saveDraft(made::draft(QStringLiteral("a"), QStringLiteral("-10.50"))));
    VERIFY_OK(invoices().approve({QStringLiteral("a")}));
    QCOMPARE(*invoices().issue({QStringLiteral("a")}, issuing()), QStringList{QStringLiteral("CN-2026-00001")});
    const Result<Invoice> note = invoices().invoice(QStringLiteral("a"));
    QCOMPARE(note->type, InvoiceType::CreditNote);
    QCOMPARE(note->net.text(2), QStringLiteral("-10.50"));
}

void TestInvoices::allOrNoneAreIssued()
{
    VERIFY_OK(
        invoices().replaceDrafts(Month(2026, 1), {made::draft(QStringLiteral("a")), made::draft(QStringLiteral("b"))}));
    QCOMPARE(invoices().approve({QStringLiteral("a"), QStringLiteral("x")}).error().code(), Error::Code::NotFound);
    QCOMPARE(invoices().invoice(QStringLiteral("a"))->state, InvoiceState::Draft);
    VERIFY_OK(invoices().approve({QStringLiteral("a")}));
    QCOMPARE(invoices().issue({QStringLiteral("a"), QStringLiteral("b")}, issuing()).error().code(),
             Error::Code::Conflict);
    QCOMPARE(invoices().invoice(QStringLiteral("a"))->state, InvoiceState::Approved);
    QCOMPARE(*invoices().issue({QStringLiteral("a")}, issuing()), QStringList{QStringLiteral("INV-2026-00001")});
    QVERIFY(!invoices().issue({QStringLiteral("a")}, issuing()));
    VERIFY_OK(invoices().markCredited(QStringLiteral("INV-2026-00001")));
    QCOMPARE(invoices().invoice(QStringLiteral("a"))->state, InvoiceState::Credited);
    QVERIFY(!invoices().markCredited(QStringLiteral("INV-2026-00001")));
}

void TestInvoices::numberings_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("as usual") << "INV-{year}-{number:5}"
                              << "INV-2026-00042";
    QTest::newRow("no padding") << "{number}"
                                << "42";
    QTest::newRow("year twice") << "{year}/{year}.{number:3}"
                                << "2026/2026.042";
    QTest::newRow("no number") << "INV-{year}"
                               << "";
    QTest::newRow("two numbers") << "{number}{number}"
                                 << "";
    QTest::newRow("unknown") << "{number}-{month}"
                             << "";
    QTest::newRow("padding 0") << "{number:0}"
                               << "";
}

void TestInvoices::numberings()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QCOMPARE(numberText(pattern, 2026, 42).value_or(QString()), text);
}

void TestInvoices::issuedRowsCannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    const QStringList columns{QStringLiteral("id"),
                              QStringLiteral("number"),
                              QStringLiteral("series"),
                              QStringLiteral("series_year"),
                              QStringLiteral("type"),
                              QStringLiteral("customer"),
                              QStringLiteral("contract"),
                              QStringLiteral("service_from"),
                              QStringLiteral("month"),
                              QStringLiteral("due_on"),
                              QStringLiteral("service_to"),
                              QStringLiteral("issued_on"),
                              QStringLiteral("net"),
                              QStringLiteral("tax"),
                              QStringLiteral("gross"),
                              QStringLiteral("prepaid"),
                              QStringLiteral("due"),
                              QStringLiteral("guards"),
                              QStringLiteral("buyer_reference"),
                              QStringLiteral("currency"),
                              QStringLiteral("language"),
                              QStringLiteral("credits"),
                              QStringLiteral("purchase_order"),
                              QStringLiteral("reason"),
                              QStringLiteral("seller"),
                              QStringLiteral("buyer"),
                              QStringLiteral("logo"),
                              QStringLiteral("digest"),
                              QStringLiteral("home_rate")};
    for (const QString &column : columns) {
        QTest::newRow(qPrintable(QStringLiteral("update ") + column))
            << QStringLiteral("UPDATE invoice SET %1 = 'creditNote' || %1 WHERE id = 'issued'").arg(column);
        QTest::newRow(qPrintable(QStringLiteral("credit and ") + column))
            << QStringLiteral("UPDATE invoice SET state = 'credited', %1 = '2027-01' WHERE id = 'issued'").arg(column);
    }
    const QList<std::pair<QString, QString>> more{
        {QStringLiteral("back to draft"),
         QStringLiteral("UPDATE invoice SET state = 'draft', number = NULL, series = NULL, series_year = NULL, "
                        "series_number = NULL, "
                        "issued_on = NULL, due_on = NULL, digest = NULL WHERE id = 'issued'")},
        {QStringLiteral("back to approved"),
         QStringLiteral("UPDATE invoice SET state = 'approved' WHERE id = 'issued'")},
        {QStringLiteral("delete"), QStringLiteral("DELETE FROM invoice WHERE id = 'issued'")},
        {QStringLiteral("replace"), QStringLiteral("REPLACE INTO invoice SELECT * FROM invoice WHERE id = 'issued'")},
        {QStringLiteral("replace by a draft"),
         QStringLiteral(
             "INSERT OR REPLACE INTO invoice SELECT 'issued', number, series, series_year, series_number, type, state, "
             "'x', contract, service_from, service_to, month, issued_on, due_on, currency, net, tax, gross, prepaid, "
             "due, home_rate, "
             "guards, language, buyer_reference, purchase_order, credits, reason, seller, buyer, logo, digest FROM "
             "invoice WHERE id = 'draft'")},
        {QStringLiteral("take its number"),
         QStringLiteral("UPDATE OR REPLACE invoice SET number = 'INV-2026-00001' WHERE id = 'draft'")},
        {QStringLiteral("take its id"),
         QStringLiteral("UPDATE OR REPLACE invoice SET id = 'issued' WHERE id = 'draft'")},
        {QStringLiteral("upsert"), QStringLiteral("INSERT INTO invoice SELECT * FROM invoice WHERE id = 'issued' "
                                                  "ON CONFLICT (id) DO UPDATE SET net = '1'")},
        {QStringLiteral("forge"), QStringLiteral("INSERT INTO invoice SELECT 'forged', 'INV-2026-00009', series, "
                                                 "series_year, 9, type, state, customer, contract, "
                                                 "service_from, service_to, month, issued_on, due_on, currency, net, "
                                                 "tax, gross, prepaid, due, home_rate, guards, language, "
                                                 "buyer_reference, purchase_order, credits, reason, seller, buyer, "
                                                 "logo, digest FROM invoice WHERE id = 'issued'")},
        {QStringLiteral("series back"), QStringLiteral("UPDATE series SET last = 0")},
        {QStringLiteral("series ahead"), QStringLiteral("UPDATE series SET last = last + 2")},
        {QStringLiteral("series gone"), QStringLiteral("DELETE FROM series")},
        {QStringLiteral("series replaced"), QStringLiteral("REPLACE INTO series SELECT pattern, year, 1 FROM series")},
    };
    for (const auto &[name, sql] : more)
        QTest::newRow(qPrintable(name)) << sql;
    for (const char *table : {"invoice_line", "invoice_part", "invoice_tax"}) {
        const QString name = QLatin1String(table);
        const QStringList statements{
            QStringLiteral("DELETE FROM %1 WHERE invoice = 'issued'"),
            QStringLiteral("UPDATE %1 SET position = position + 1 WHERE invoice = 'issued'"),
            QStringLiteral("UPDATE %1 SET invoice = 'draft', position = 9 WHERE invoice = 'issued'"),
            QStringLiteral("UPDATE OR REPLACE %1 SET invoice = 'issued' WHERE invoice = 'draft'"),
            QStringLiteral("REPLACE INTO %1 SELECT * FROM %1 WHERE invoice = 'issued'"),
            QStringLiteral(
                "INSERT INTO %1 SELECT * FROM %1 WHERE invoice = 'issued' ON CONFLICT DO UPDATE SET position = 4")};
        for (const QString &sql : statements)
            QTest::newRow(qPrintable(sql.arg(name))) << sql.arg(name);
    }
    QTest::newRow("line's net") << QStringLiteral("UPDATE invoice_line SET net = '1' WHERE invoice = 'issued'");
    QTest::newRow("part's set") << QStringLiteral("UPDATE invoice_part SET part_key = '' WHERE invoice = 'issued'");
    QTest::newRow("tax's rate") << QStringLiteral("UPDATE invoice_tax SET rate = '0' WHERE invoice = 'issued'");
}

void TestInvoices::issuedRowsCannotBeChanged()
{
    QFETCH(QString, sql);
    issueOne(QStringLiteral("issued"));
    VERIFY_OK(invoices().saveDraft(made::draft(QStringLiteral("draft"))));
    const QString before = snapshot();
    for (const char *recursive : {"OFF", "ON"}) {
        VERIFY_OK(runSql(m_file->db(), QStringLiteral("PRAGMA recursive_triggers = ") + QLatin1String(recursive)));
        const Status refused = runSql(m_file->db(), sql);
        QVERIFY2(!refused, qPrintable(sql));
        QVERIFY2(refused.error().code() == Error::Code::Conflict, qPrintable(refused.error().message()));
        QCOMPARE(snapshot(), before);
    }
}

void TestInvoices::approvedRowsOnlyChangeTheirState()
{
    VERIFY_OK(invoices().saveDraft(made::draft(QStringLiteral("a"))));
    VERIFY_OK(runSql(m_file->db(), QStringLiteral("UPDATE invoice_line SET net = '337'")));
    VERIFY_OK(invoices().approve({QStringLiteral("a")}));
    const QString before = snapshot();
    for (const char *sql : {"UPDATE invoice SET net = '1'", "UPDATE invoice SET digest = 'x'", "DELETE FROM invoice",
                            "UPDATE invoice_line SET net = '338'", "DELETE FROM invoice_line",
                            "UPDATE invoice SET state = 'draft', digest = NULL, due = '0'",
                            "UPDATE invoice SET state = 'issued'", "UPDATE invoice SET state = 'credited'"})
        QVERIFY2(!runSql(m_file->db(), QLatin1String(sql)), sql);
    QCOMPARE(snapshot(), before);
    QVERIFY(!invoices().saveDraft(made::draft(QStringLiteral("a"))));
    QVERIFY(!invoices().removeDraft(QStringLiteral("a")));
    VERIFY_OK(invoices().reopen({QStringLiteral("a")}));
    VERIFY_OK(invoices().saveDraft(made::draft(QStringLiteral("a"))));
    QVERIFY(!invoices().reopen({QStringLiteral("a")}));
}

void TestInvoices::documentsStay()
{
    issueOne(QStringLiteral("a"));
    VERIFY_OK(invoices().saveDraft(made::draft(QStringLiteral("d"))));
    const QString hash(64, u'f');
    VERIFY_OK(invoices().attach(QStringLiteral("a"), {QStringLiteral("pdf"), hash, "%PDF"}));
    VERIFY_OK(invoices().attach(QStringLiteral("a"), {QStringLiteral("facturx"), hash, {}}));
    QVERIFY(!invoices().attach(QStringLiteral("a"), {QStringLiteral("pdf"), hash, "other"}));
    QVERIFY(!invoices().attach(QStringLiteral("d"), {QStringLiteral("pdf"), hash, "%PDF"}));
    for (const char *sql :
         {"DELETE FROM document", "UPDATE document SET bytes = x'00'", "REPLACE INTO document SELECT * FROM document"})
        QVERIFY2(!runSql(m_file->db(), QLatin1String(sql)), sql);
    const Result<QList<StoredDocument>> documents = invoices().documents(QStringLiteral("a"));
    QCOMPARE(documents->size(), 2);
    QCOMPARE(documents->last().bytes, QByteArray("%PDF"));
}

void TestInvoices::everythingIsInTheTrail()
{
    issueOne(QStringLiteral("a"));
    VERIFY_OK(TermsRepository(*m_file).replace("{}"));
    VERIFY_OK(invoices().markCredited(QStringLiteral("INV-2026-00001")));
    QStringList actions;
    const Result<QList<AuditEntry>> entries = AuditRepository(*m_file).entries();
    for (const AuditEntry &entry : *entries)
        actions.append(entry.action);
    QCOMPARE(actions.join(u' '), QStringLiteral("init draft approve issue terms credit"));
    QCOMPARE(AuditRepository(*m_file).entries(2)->first().action, QStringLiteral("terms"));
    QVERIFY(entries->at(3).detail.contains(QStringLiteral("INV-2026-00001")));
    VERIFY_OK(AuditRepository(*m_file).verifyChain());
    QCOMPARE(*AuditRepository(*m_file).head(), entries->last().hash);
}

void TestInvoices::theTrailCannotBeChanged()
{
    issueOne(QStringLiteral("a"));
    for (const char *sql :
         {"DELETE FROM audit", "UPDATE audit SET actor = 'me'", "REPLACE INTO audit SELECT * FROM audit WHERE seq = 2",
          "INSERT INTO audit SELECT 9, at, actor, action, subject, detail, hash FROM audit WHERE seq = 1",
          "INSERT INTO audit SELECT NULL, at, actor, action, subject, detail, hash FROM audit WHERE seq = 1",
          "INSERT INTO audit SELECT * FROM audit WHERE seq = 1 ON CONFLICT DO UPDATE SET actor = 'me'"})
        QVERIFY2(!runSql(m_file->db(), QLatin1String(sql)), sql);
    VERIFY_OK(AuditRepository(*m_file).verifyChain());
    VERIFY_OK(runSql(m_file->db(), QStringLiteral("DROP TRIGGER audit_update")));
    VERIFY_OK(
        runSql(m_file->db(),
               QStringLiteral("UPDATE audit SET detail = replace(detail, '00001', '00002') WHERE action = 'issue'")));
    const Status broken = AuditRepository(*m_file).verifyChain();
    QVERIFY(!broken);
    QVERIFY(broken.error().message().contains(QStringLiteral("entry 4")));
}

void TestInvoices::termsKeepTheirHistory()
{
    TermsRepository terms(*m_file);
    QCOMPARE(terms.current().error().code(), Error::Code::NotFound);
    VERIFY_OK(terms.replace("{\"a\": 1}"));
    VERIFY_OK(terms.replace("{\"a\": 1}"));
    VERIFY_OK(terms.replace("{\"a\": 2}"));
    QCOMPARE(*terms.current(), QByteArray("{\"a\": 2}"));
    QCOMPARE(*terms.digest(), QStringLiteral("e5a9d5b0300e0f50d372e5a9ddfa24208aac9a940ce9a36f247387221ae205fe"));
    QCOMPARE(terms.history()->size(), 2);
    QCOMPARE(*terms.version(1), QByteArray("{\"a\": 1}"));
    QVERIFY(!runSql(m_file->db(), QStringLiteral("DELETE FROM terms_version")));
    QVERIFY(!runSql(m_file->db(), QStringLiteral("UPDATE terms_version SET json = x'00'")));
}

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
