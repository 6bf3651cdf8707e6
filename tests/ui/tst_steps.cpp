// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/expectedadvance.h"
#include "core/workspace/exportlog.h"
#include "tests/ui/bureau.h"
#include "ui/close/closecontroller.h"
#include "ui/contracts/anchorfield.h"
#include "ui/contracts/changesheet.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/invoices/exportoutcome.h"
#include "ui/invoices/exportsheet.h"
#include "ui/parties/suggestsheet.h"
#include "ui/prices/pricesheet.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/parts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

QByteArray termsOf(const QString &path, const Clock &clock)
{
    const auto workspace = Workspace::open(path, CompanyFile::Mode::ReadOnly, clock);
    return workspace ? (*workspace)->exportTerms().value_or(QByteArray()) : QByteArray();
}

bool isLicence(const InvoiceLine &line)
{
    return line.family == Family::Licence && line.kind == LineKind::Charge && !line.sku.isEmpty() &&
           line.net.sign() > 0;
}

//! Marks a charged licence on the invoice that has one.
bool markLicence(Bureau &bureau)
{
    const auto has = [](const Invoice &invoice) {
        return std::any_of(invoice.lines.begin(), invoice.lines.end(), isLicence);
    };
    if (!bureau.show(has))
        return false;
    const QList<InvoiceLine> lines = bureau.shown()->lines;
    bureau.mark(std::find_if(lines.begin(), lines.end(), isLicence)->key);
    return bureau.actions().newPrice->isEnabled();
}

//! The sheet of a new price, once the one before is gone and it can be filled.
PriceSheet *priceSheet(Bureau &bureau)
{
    if (!QTest::qWaitFor([&] { return !bureau.window->findChild<PriceSheet *>(); }, patience))
        return nullptr;
    bureau.actions().newPrice->trigger();
    auto *sheet = bureau.window->findChild<PriceSheet *>();
    const bool isReady =
        sheet && QTest::qWaitFor([&] { return part<QLineEdit>(sheet, "price")->isEnabled(); }, patience);
    return isReady ? sheet : nullptr;
}

} // namespace

//! What takes one step where it took several.
class TestSteps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthIsExportedAsBefore();
    void whatCannotBeAsBeforeIsAsked();
    void aSeatGetsANewPrice();
    void aSecondPriceFromTheSameDayReplacesTheFirst();
    void aNewPriceIsTriedOnPastMonths();
    void theAnchorIsWishedForOnce();
    void aSwitchPaysInAdvance();
    void anAdvanceIsWhatSeatsCost();
    void aHeldDraftIsApprovedOnTheBoard();
    void termsAreSuggestedByTheFiles();
    void theFirstCustomersAreMadeInOneStep();
    void whyTellsWhatWasAgreedAndDone();
};

void TestSteps::aMonthIsExportedAsBefore()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft() && bureau.issue());
    const QString number = bureau.shown()->number;
    AppActions &actions = bureau.actions();
    QVERIFY(actions.exportAgain->isEnabled() && !actions.openExported->isEnabled());
    actions.exportAgain->trigger(); // the first time it asks
    auto *sheet = bureau.window->findChild<ExportSheet *>();
    QVERIFY(sheet);
    const QString target = bureau.folder.filePath(QStringLiteral("books"));
    QVERIFY(part<TableView>(sheet, "formats")->select(QStringLiteral("ubl")));
    part<QLineEdit>(sheet, "folder")->setText(target);
    part<QPushButton>(sheet, "export")->click();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.window->findChild<ExportOutcome *>(), patience);
    bureau.window->findChild<ExportOutcome *>()->accept();
    QVERIFY(bureau.settle());
    QCOMPARE(filesIn(target), QStringList{number + QStringLiteral(".xml")});
    QTRY_VERIFY(!bureau.window->findChild<ExportOutcome *>());
    QVERIFY(actions.openExported->isEnabled() &&
            actions.exportAgain->text().remove(u'&').startsWith(QStringLiteral("Export July 2026")));
    QVERIFY(actions.exportAgain->toolTip().contains(QStringLiteral("books")));

    actions.exportAgain->trigger(); // nothing is new
    QTRY_VERIFY_WITH_TIMEOUT(bureau.window->message().contains(QStringLiteral("nothing new")), patience);
    QVERIFY(!bureau.window->findChild<ExportOutcome *>() && !bureau.window->findChild<ExportSheet *>());
    QVERIFY(bureau.settle());
    QCOMPARE(filesIn(target).size(), 1);

    QVERIFY(bureau.showDraft() && bureau.issue());
    const QString second = bureau.shown()->number;
    QVERIFY(QFile::remove(target + u'/' + number + QStringLiteral(".xml"))); // the books took it
    actions.exportAgain->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.window->message().contains(QStringLiteral("1 file written")), patience);
    QVERIFY(bureau.window->message().contains(QStringLiteral("left out")));
    QCOMPARE(filesIn(target), QStringList{second + QStringLiteral(".xml")});
    QVERIFY(bureau.settle());
    const auto workspace = Workspace::open(bureau.shell->facts().path, CompanyFile::Mode::ReadOnly, bureau.clock);
    QVERIFY(workspace);
    QCOMPARE(exportedBefore((*workspace)->file(), ExportFormat::Ubl).value(), (QSet<QString>{number, second}));
    QVERIFY(exportedBefore((*workspace)->file(), ExportFormat::Pdf)->isEmpty());
}

void TestSteps::whatCannotBeAsBeforeIsAsked()
{
    Invoice draft = invoice(1);
    const Month july(2026, 7);
    ExportSheet::Wish wish{QStringLiteral("ubl"), QStringLiteral("/books"), QStringLiteral("issued"), {}};
    QVERIFY(!orderAsBefore(july, {draft}, wish)); // none is issued
    Invoice issued = invoice(2);
    issued.state = InvoiceState::Issued;
    QCOMPARE(orderAsBefore(july, {draft, issued}, wish)->only, QStringList{issued.id});
    wish.format = QStringLiteral("csv");
    wish.scope = QStringLiteral("all");
    QVERIFY(orderAsBefore(july, {draft, issued}, wish)->only.isEmpty());
    wish.format = QStringLiteral("journal");
    wish.scope = QStringLiteral("everyMonth");
    QVERIFY(!orderAsBefore(july, {}, wish)->month.isValid());
    wish.folder.clear();
    QVERIFY(!orderAsBefore(july, {issued}, wish));
}

void TestSteps::aSeatGetsANewPrice()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && markLicence(bureau));
    const Invoice shown = *bureau.shown();
    const InvoiceLine line = *std::find_if(shown.lines.begin(), shown.lines.end(), isLicence);
    PriceSheet *sheet = priceSheet(bureau);
    QVERIFY(sheet);
    auto *value = part<QLineEdit>(sheet, "price");
    auto *save = part<QPushButton>(sheet, "save");
    QCOMPARE(part<QComboBox>(sheet, "offer")->currentText(), line.description);
    const QString from = part<QLineEdit>(sheet, "from")->text(); // of the next period
    QVERIFY(Day::fromIso(from).value_or(Day()) > bureau.shell->today());
    QVERIFY(!save->isEnabled());
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("x"));
    QTRY_VERIFY(textOf(sheet, "note").contains(QStringLiteral("such as")));
    QVERIFY(!save->isEnabled());
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("123.45"));
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
    QVERIFY(textOf(sheet, "sum").contains(QStringLiteral("Over the last 2 months")));
    QVERIFY2(textOf(sheet, "sum").contains(u'+'),
             qPrintable(textOf(sheet, "sum"))); // a price from September on, tried on June and July
    const QString path = bureau.shell->facts().path;
    QVERIFY(!termsOf(path, bureau.clock).contains("123.45"));
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(termsOf(path, bureau.clock).contains("123.45"), patience);
    QVERIFY(termsOf(path, bureau.clock).contains(shown.customer.toUtf8() + '-' + from.toUtf8()));
    QVERIFY(bureau.settle());
    // who thinks better of it leaves nothing behind
    PriceSheet *again = priceSheet(bureau);
    QVERIFY(again);
    part<QLineEdit>(again, "price")->setText(QStringLiteral("99"));
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(again, "save")->isEnabled(), patience);
    again->reject();
    QTRY_VERIFY(!bureau.window->findChild<PriceSheet *>());
    bureau.window->go(Place::Prices);
    QVERIFY(!bureau.actions().savePrices->isEnabled());
}

//! Of two rules that are alike but for their price the former would win.
void TestSteps::aSecondPriceFromTheSameDayReplacesTheFirst()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && markLicence(bureau));
    const QString path = bureau.shell->facts().path;
    const qsizetype rules = readTerms(termsOf(path, bureau.clock))->terms.priceRules.size();
    for (const QByteArray price : {"123.45", "67.89"}) {
        PriceSheet *sheet = priceSheet(bureau);
        QVERIFY(sheet);
        part<QLineEdit>(sheet, "price")->setText(QString::fromLatin1(price));
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(sheet, "save")->isEnabled(), patience);
        part<QPushButton>(sheet, "save")->click(); // the next comes at once
    }
    QTRY_VERIFY_WITH_TIMEOUT(termsOf(path, bureau.clock).contains("67.89"), patience);
    QVERIFY(bureau.settle());
    const QByteArray json = termsOf(path, bureau.clock);
    QVERIFY(!json.contains("123.45"));
    QCOMPARE(readTerms(json)->terms.priceRules.size(), rules + 1);
}

void TestSteps::aNewPriceIsTriedOnPastMonths()
{
    const QByteArray json = madePartnerTerms();
    const Terms terms = readTerms(json)->terms;
    const PriceRule &like = terms.priceRules.first();
    RuleForm form = newPriceFor(terms, terms.customers.first().id(), Day::of(2026, 9, 1), &like);
    const QByteArray then = heldThen(json, terms, form, &like);
    const Result<TermsDocument> read = readTerms(then);
    QVERIFY(read);
    QCOMPARE(read->terms.priceRules.size(), terms.priceRules.size() + 1);
    QCOMPARE(read->terms.priceRules.last().during.from, like.during.from);
    form.index = 0;
    QVERIFY(heldThen(json, terms, form, &like).isEmpty());
    QCOMPARE(nextPeriodStart(terms, QStringLiteral("nobody"), Day::of(2026, 8, 17)), Day::of(2026, 9, 1));
    Invoice one = invoice(0);
    one.lines.first().family = Family::Licence;
    one.lines.first().product = QStringLiteral("CFQ7TTC0LF8S");
    one.lines.first().sku = QStringLiteral("0001");
    one.lines.first().rule.clear();
    const RuleForm offer = offerForm(terms, priceOffers(one, one.lines.first().id).first(), Day::of(2026, 9, 1));
    QCOMPARE(offer.kind, PriceKind::UnitPrice);
    QCOMPARE(offer.match.value(MatchKey::SkuId), QStringLiteral("0001"));
    QCOMPARE(offer.match.value(MatchKey::Customer), one.customer);
}

void TestSteps::theAnchorIsWishedForOnce()
{
    AnchorField field;
    QSignalSpy wishes(&field, &AnchorField::wished);
    field.setAgreed(1);
    field.stepBy(1);
    field.stepBy(1);
    QTRY_COMPARE(wishes.size(), 1);
    QCOMPARE(wishes[0][0].toInt(), 3);
    QCOMPARE(field.value(), 1); // until it is agreed
    field.setAgreed(0);         // weeks have none
    field.stepBy(1);
    QTest::qWait(900);
    QCOMPARE(wishes.size(), 1);
}

void TestSteps::aSwitchPaysInAdvance()
{
    Bureau bureau;
    QVERIFY(bureau.isReady);
    bureau.window->go(Place::Contracts);
    auto *screen = qobject_cast<ContractsScreen *>(bureau.window->screen(Place::Contracts));
    QTRY_VERIFY_WITH_TIMEOUT(screen->isReady(), patience);
    auto *prepaid = part<QCheckBox>(screen, "prepaidSwitch");
    auto *anchor = part<AnchorField>(screen, "anchor");
    QTRY_VERIFY(prepaid->isEnabled() && anchor->isEnabled());
    QVERIFY(!prepaid->isChecked() && bureau.actions().payInAdvance->isEnabled());
    prepaid->click();
    auto *sheet = screen->findChild<ChangeSheet *>();
    QVERIFY(sheet && !prepaid->isChecked()); // until it is agreed
    QVERIFY(part<QCheckBox>(sheet, "prepaid")->isChecked());
    const QString expected = part<QLineEdit>(sheet, "amount")->text();
    QVERIFY(!textOf(sheet, "expected").isEmpty());
    if (expected.isEmpty())
        part<QLineEdit>(sheet, "amount")->setText(QStringLiteral("1200"));
    auto *save = part<QPushButton>(sheet, "save");
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
    save->click();
    const QString path = bureau.shell->facts().path;
    QTRY_VERIFY_WITH_TIMEOUT(termsOf(path, bureau.clock).contains("-prepaid"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(prepaid->isChecked(), patience);
    QVERIFY(bureau.settle());
    bureau.actions().payInAdvance->trigger(); // and no longer
    auto *back = screen->findChild<ChangeSheet *>();
    QVERIFY(back && back->change()->notPrepaid);
    back->reject();
    QTRY_VERIFY(!screen->findChild<ChangeSheet *>());
    const int other = anchor->value() == 15 ? 1 : 15;
    anchor->setValue(other);
    QTRY_VERIFY(screen->findChild<ChangeSheet *>());
    QCOMPARE(screen->findChild<ChangeSheet *>()->change()->period->startDay, other);
    screen->findChild<ChangeSheet *>()->reject();
}

void TestSteps::anAdvanceIsWhatSeatsCost()
{
    ContractStory story;
    const Days year{Day::of(2026, 9, 1), Day::of(2027, 8, 31)};
    QVERIFY(!expectedAdvance(story, year, {})); // nothing is known
    story.seats = {{QStringLiteral("a"),
                    {},
                    {{Day::of(2026, 1, 1), 10, {}}, {Day::of(2026, 8, 1), 12, {}}},
                    {{{Day::of(2026, 1, 1), Day::of(2026, 7, 31)}, money("20.00"), money("15"), {}},
                     {{Day::of(2026, 8, 1), Day::of(2026, 8, 31)}, money("0.00"), money("15"), {}}}},
                   {QStringLiteral("b"),
                    {},
                    {{Day::of(2026, 1, 1), 2, {}}},
                    {{{Day::of(2026, 1, 1), Day::of(2026, 7, 31)}, money("5.25"), money("4"), {}}}}};
    QCOMPARE(*expectedAdvance(story, year, {}), money("3006.00")); // 12 · (12 · 20 + 2 · 5.25), what was covered aside
    QCOMPARE(*expectedAdvance(story, {year.from, Day::of(2026, 9, 30)}, QStringLiteral("b")), money("10.50"));
    QVERIFY(!expectedAdvance(story, {year.from, Day::of(2026, 9, 12)}, {})); // no whole months
    story.seats.last().prices.clear();
    QVERIFY(!expectedAdvance(story, year, {})); // a part of it would say too little
}

void TestSteps::aHeldDraftIsApprovedOnTheBoard()
{
    Desk desk;
    QVERIFY(desk.open());
    TableView *table = desk.window.screen(Place::Close)->table();
    const CloseBoard board = closeBoardOf(desk.shell.picture(), true);
    const auto held = std::find_if(board.findings.begin(), board.findings.end(),
                                   [](const BoardFinding &finding) { return finding.goal == FindingGoal::Approve; });
    QVERIFY(held != board.findings.end());
    QVERIFY(table->select(held->key));
    QVERIFY(desk.window.actions().approveThis->isEnabled() && !desk.window.actions().addLine->isEnabled());
    Q_EMIT table->buttonPressed(table->currentIndex());
    QTRY_COMPARE(desk.company->approved, QStringList{held->target});
    QVERIFY(table->select(held->key));
    QTest::keyClick(table, Qt::Key_Return); // whoever wants to read first
    QCOMPARE(desk.window.place(), Place::Invoices);
    MonthPicture wrong = desk.shell.picture();
    wrong.bridge.unexplained = money("0.01");
    const CloseBoard unsure = closeBoardOf(wrong, true);
    for (const BoardFinding &finding : unsure.findings)
        QVERIFY(finding.goal != FindingGoal::Approve);
}

void TestSteps::termsAreSuggestedByTheFiles()
{
    TermsSuggestion suggestion;
    suggestion.seller = {{QStringLiteral("name"), QStringLiteral("Nordwind")},
                         {QStringLiteral("country"), QStringLiteral("NL")},
                         {QStringLiteral("vatId"), QString()},
                         {QStringLiteral("currency"), QStringLiteral("EUR")},
                         {QStringLiteral("timeZone"), QStringLiteral("Europe/Amsterdam")}};
    suggestion.taxRate = QStringLiteral("21");
    suggestion.markup = QStringLiteral("15");
    suggestion.from = Day::of(2026, 6, 1);
    suggestion.tenants = {{QStringLiteral("t1"), QStringLiteral("Contoso B.V.")},
                          {QStringLiteral("t2"), QStringLiteral("Contoso B.V.")},
                          {QStringLiteral("t3"), QStringLiteral("–")}};
    const CheckedTerms checked = suggestedTerms(blankTerms(), nullptr, suggestion);
    QVERIFY2(checked.isGood(), checked.isGood() ? "" : qPrintable(checked.faults.first().reason));
    const Terms terms = readTerms(checked.json)->terms;
    QCOMPARE(terms.customers.size(), 3);
    QCOMPARE(terms.customers[1].id(), QStringLiteral("contoso-b-v-2"));
    QCOMPARE(terms.contracts.size(), 3);
    QCOMPARE(terms.contracts[0].term.from, suggestion.from);
    QCOMPARE(std::get<Markup>(terms.priceRules.first().price).fraction, money("0.15"));
    suggestion.tenants = {{QStringLiteral("t4"), QStringLiteral("Fabrikam")}};
    suggestion.taxRate = terms.taxes.first().id;
    const CheckedTerms more = suggestedTerms(checked.json, &terms, suggestion);
    QVERIFY(more.isGood());
    QCOMPARE(readTerms(more.json)->terms.customers.size(), 4);
    suggestion.seller[QStringLiteral("country")] = QStringLiteral("XX");
    QVERIFY(!suggestedTerms(blankTerms(), nullptr, suggestion).isGood());
}

void TestSteps::theFirstCustomersAreMadeInOneStep()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.counterfoil"));
    const FixedClock clock(QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate));
    QVERIFY(makeFiles(folder.path(), path, clock));
    CompanyDoor door;
    door.open = [&clock](const QString &file) { return WorkspaceCompany::open(file, clock); };
    ShellController shell(door);
    MainWindow window(sharedTheme(), shell, clock, nullptr);
    window.complete();
    window.resize(1440, 900);
    window.show();
    shell.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(!shell.picture().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.actions().suggestCustomers->isEnabled(), patience);
    const CloseBoard board = closeBoardOf(shell.picture(), false);
    QVERIFY(std::any_of(board.findings.begin(), board.findings.end(),
                        [](const BoardFinding &finding) { return finding.goal == FindingGoal::Suggest; }));
    window.actions().suggestCustomers->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<SuggestSheet *>(), patience);
    auto *sheet = window.findChild<SuggestSheet *>();
    auto *tenants = part<TableView>(sheet, "tenants");
    new QAbstractItemModelTester(tenants->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    const int count = tenants->model()->rowCount();
    QVERIFY(count > 2);
    QCOMPARE(part<QLineEdit>(sheet, "currency")->text(), QStringLiteral("EUR"));
    auto *save = part<QPushButton>(sheet, "save");
    QTRY_VERIFY(textOf(sheet, "note").contains(QStringLiteral("Your company")));
    QVERIFY(!save->isEnabled());
    part<QLineEdit>(sheet, "name")->setText(QStringLiteral("Nordwind Cloud B.V."));
    part<QLineEdit>(sheet, "country")->setText(QStringLiteral("nl"));
    part<QLineEdit>(sheet, "timeZone")->setText(QStringLiteral("Europe/Amsterdam"));
    part<QLineEdit>(sheet, "rate")->setText(QStringLiteral("21"));
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(shell.facts().hasTerms && !shell.picture().invoices.isEmpty(), patience);
    QCOMPARE(shell.facts().customers.size(), count);
    QTRY_VERIFY(!window.findChild<SuggestSheet *>());
    QVERIFY(shell.picture().bridge.unexplained.isZero());
}

void TestSteps::whyTellsWhatWasAgreedAndDone()
{
    constexpr int costColumn = 4;
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft());
    const Invoice shown = *bureau.shown();
    auto *lines = part<TableView>(bureau.window->screen(Place::Invoices), "lines");
    Q_EMIT lines->opened(lines->model()->index(0, costColumn));
    auto *why = bureau.window->findChild<WhyPanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(!why->content().clauses.isEmpty(), patience);
    QCOMPARE(why->content().clauses.first().name, shown.contract);
    QTRY_VERIFY_WITH_TIMEOUT(!why->content().history.isEmpty(), patience);
    const QString text = why->content().text();
    QVERIFY2(text.contains(QStringLiteral("Licences: ")) && text.contains(QStringLiteral("Terms put in place")),
             qPrintable(text));
    bureau.actions().approveThis->trigger();
    QVERIFY(bureau.settle());
    bureau.screen->go(shown.id); // the next draft was chosen
    Q_EMIT lines->opened(lines->model()->index(0, costColumn));
    QTRY_VERIFY_WITH_TIMEOUT(why->content().text().contains(QStringLiteral("Approved")), patience);
    QVERIFY(why->content().history.size() <= 8);
}

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
