// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bureau.h"
#include "tests/ui/waitfor.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/format/amounts.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partyform.h"
#include "ui/parties/partysheet.h"
#include "ui/parties/termspage.h"
#include "ui/parties/termssheet.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

constexpr int ratesTab = 0;
constexpr int servicesTab = 1;
constexpr int adjustmentsTab = 2;
constexpr int guardsTab = 3;

//! A real company file with its terms.
struct TermsOffice : Bureau
{
    TermsOffice()
    {
        parties = window->findChild<PartiesController *>();
        isReady = isReady && QTest::qWaitFor([this] { return parties->isKnown(); }, patience) && settle();
    }
    const Terms &terms() const { return parties->terms()->terms; }
    QByteArray exported() const { return waitFor(shell->company()->parties()->terms()).value()->json; }
    TermsSheet *sheet() const { return window->findChild<TermsSheet *>(); }
    bool openSheet()
    {
        actions().termsLists->trigger();
        return QTest::qWaitFor([this] { return sheet() && sheet()->isVisible(); }, patience);
    }
    //! A page of the sheet, in front.
    QWidget *page(int tab)
    {
        static const std::array<const char *, 4> names{"exchangeRates", "ownServices", "adjustments", "guards"};
        sheet()->tabs().setCurrentIndex(tab);
        return part<QWidget>(sheet(), names.at(size_t(tab)));
    }
    bool canSave() const { return part<QPushButton>(sheet(), "save")->isEnabled(); }

    PartiesController *parties = nullptr;
};

void typeInto(QWidget *page, const char *place, const QString &text)
{
    auto *line = part<QLineEdit>(page, place);
    QVERIFY2(line && line->isEnabled(), place);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
}

//! What stands beneath a field.
QString saidAt(const QWidget *page, const char *place)
{
    const auto *label = page->findChild<QLabel *>(QString::fromLatin1(place) + QStringLiteral("/wrong"));
    return label && label->isVisible() ? label->text() : QString();
}

//! Whether anything stands beneath any field.
bool isAnythingSaid(const QWidget *sheet)
{
    const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->objectName().endsWith(QStringLiteral("/wrong")) && label->isVisible();
    });
}

//! A key that a shortcut of the table waits for, which has to have the focus.
bool pressIn(TableView *table, Qt::Key key)
{
    table->window()->activateWindow();
    table->setFocus();
    if (!QTest::qWaitFor([table] { return table->hasFocus(); }))
        return false;
    QTest::keyClick(table, key);
    return true;
}

TableView *tableOf(const QWidget *page)
{
    return part<TableView>(page, "entries");
}

//! The text of a cell by the column's id.
QString cellText(const TableView *table, int row, const QString &column)
{
    for (int at = 0; at < table->table()->columnCount(); ++at) {
        if (table->table()->columnLook(at).id == column)
            return table->table()->cell(row, at).text;
    }
    return {};
}

//! The answers of a desk over made-up terms that cannot be changed.
class LockedParties final : public PartyDesk
{
public:
    QFuture<Answer> terms() override
    {
        return ready(Answer(std::make_shared<const TermsDocument>(readTerms(madePartnerTerms()).value())));
    }
    QFuture<Status> saveTerms(QByteArray, QByteArray) override
    {
        ++saved;
        return ready(Status());
    }
    QFuture<Result<UnownedTenants>> unowned() override { return ready(Result<UnownedTenants>(UnownedTenants())); }
    QFuture<Status> exportTerms(QString) override { return ready(Status()); }
    int saved = 0;
};

} // namespace

class TestTermsLists final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsHoldBareAmounts()
    {
        QCOMPARE(fieldText(money("1234.5"), 2, QLocale(QLocale::German, QLocale::Germany)), QStringLiteral("1234,50"));
        QCOMPARE(fieldText(money("1234.5"), 2, QLocale::c()), QStringLiteral("1234.50"));
        QCOMPARE(amountIn(fieldText(money("-1234567.891"), 0, QLocale(QLocale::French, QLocale::France)),
                          QLocale(QLocale::French, QLocale::France)),
                 std::optional(money("-1234567.891")));
    }

    void aRateIsAddedAndTakenBack()
    {
        TermsOffice office;
        QVERIFY(office.isReady);
        const QByteArray stored = office.exported();
        const qsizetype before = office.terms().exchangeRates.size();
        QVERIFY(office.openSheet());
        QCOMPARE(office.window->place(), Place::Settings);
        QWidget *page = office.page(ratesTab);
        TableView *table = tableOf(page);
        new QAbstractItemModelTester(table->model(), table);
        QCOMPARE(table->model()->rowCount(), int(before));
        QVERIFY(textOf(office.sheet(), "note").contains(QStringLiteral("Nothing is different")));
        QVERIFY(!office.canSave());
        QStringList days;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            days << cellText(table, row, QStringLiteral("on"));
        QStringList newestFirst = days;
        std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
        QCOMPARE(days, newestFirst);
        QVERIFY(pressIn(table, Qt::Key_Insert));
        QCOMPARE(table->model()->rowCount(), int(before) + 1);
        QTRY_VERIFY(textOf(office.sheet(), "note").contains(QStringLiteral("Still to be filled in")));
        QVERIFY(!isAnythingSaid(office.sheet())); // nobody has come to it yet
        QCOMPARE(part<QLineEdit>(page, "to")->text(), office.terms().seller.currency.code());
        typeInto(page, "from", QStringLiteral("nok"));
        typeInto(page, "on", QStringLiteral("2026-07-32"));
        typeInto(page, "rate", QStringLiteral("ten"));
        QTRY_VERIFY(saidAt(page, "rate").contains(QStringLiteral("ten")));
        QVERIFY(!saidAt(page, "on").isEmpty() && saidAt(page, "from").isEmpty());
        QVERIFY(!office.canSave());
        typeInto(page, "on", QStringLiteral("2026-07-31"));
        typeInto(page, "rate", QStringLiteral("0.085"));
        QTRY_VERIFY(office.canSave());
        QVERIFY(!isAnythingSaid(office.sheet()));
        QVERIFY(textOf(office.sheet(), "meaning").contains(QStringLiteral("added: 1, changed: 0, removed: 0")));
        part<QPushButton>(office.sheet(), "save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!office.sheet(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(office.terms().exchangeRates.size(), before + 1, patience);
        QCOMPARE(office.terms().exchangeRates.last().from, QStringLiteral("NOK"));
        QVERIFY(office.exported().contains(R"("rate": "0.0850")"));
        QTRY_VERIFY_WITH_TIMEOUT(office.actions().undoParties->isEnabled(), patience);
        office.actions().undoParties->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(office.exported(), stored, patience);
        QTRY_VERIFY(!office.parties->canUndo()); // it was one change
    }

    void aServiceIsChanged()
    {
        TermsOffice office;
        QVERIFY(office.isReady);
        QVERIFY(!office.terms().ownServices.isEmpty());
        QVERIFY(office.openSheet());
        QWidget *page = office.page(servicesTab);
        TableView *table = tableOf(page);
        new QAbstractItemModelTester(table->model(), table);
        QCOMPARE(table->model()->rowCount(), int(office.terms().ownServices.size()));
        const QString id = part<QLineEdit>(page, "id")->text(); // the first row's is in the form
        const auto service = [&office, id] {
            const QList<OwnService> &all = office.terms().ownServices;
            return *std::find_if(all.begin(), all.end(), [&](const OwnService &one) { return one.id == id; });
        };
        const OwnService before = service();
        QVERIFY(!part<QLineEdit>(page, "id")->isEnabled());
        QCOMPARE(cellText(table, 0, QStringLiteral("description")), before.description);
        QCOMPARE(cellText(table, 0, QStringLiteral("customer")), office.terms().customer(before.customer)->party.name);
        QCOMPARE(part<QComboBox>(page, "customer")->currentData().toString(), before.customer);
        typeInto(page, "unitPrice", QStringLiteral("12x"));
        QTRY_VERIFY(saidAt(page, "unitPrice").contains(QStringLiteral("12x")));
        QTRY_COMPARE(cellText(table, 0, QStringLiteral("state")), QStringLiteral("Faulty"));
        typeInto(page, "unitPrice", QStringLiteral("1234.5"));
        QTRY_VERIFY(office.canSave());
        QCOMPARE(cellText(table, 0, QStringLiteral("state")), QStringLiteral("Changed"));
        typeInto(page, "to", QStringLiteral("1999-12-31"));
        QTRY_VERIFY(!saidAt(page, "to").isEmpty());
        typeInto(page, "to", {});
        auto *length = part<QComboBox>(page, "every/months");
        length->setCurrentIndex(length->findData(QString())); // once
        length->setCurrentIndex(length->findData(QStringLiteral("weeks")));
        QCOMPARE(part<QLineEdit>(page, "every/weeks")->text(), QStringLiteral("4"));
        typeInto(page, "every/weeks", QStringLiteral("60"));
        QTRY_VERIFY(!saidAt(page, "every/weeks").isEmpty());
        typeInto(page, "every/weeks", QStringLiteral("2"));
        QTRY_VERIFY(office.canSave());
        QTest::keyClick(office.sheet(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!office.sheet(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(service().unitPrice, money("1234.5"), patience);
        QCOMPARE(service().everyWeeks, 2);
        QCOMPARE(service().everyMonths, 0);
        QCOMPARE(service().quantity, before.quantity);
        QVERIFY(office.exported().contains(R"("1234.50")"));
    }

    void severalChangesAreOne()
    {
        TermsOffice office;
        QVERIFY(office.isReady);
        const QByteArray stored = office.exported();
        const Terms before = office.terms();
        QVERIFY(office.openSheet());
        QWidget *services = office.page(servicesTab);
        const int rows = tableOf(services)->model()->rowCount();
        QVERIFY(pressIn(tableOf(services), Qt::Key_Delete));
        QCOMPARE(tableOf(services)->model()->rowCount(), rows - 1);
        QWidget *adjustments = office.page(adjustmentsTab);
        new QAbstractItemModelTester(tableOf(adjustments)->model(), adjustments);
        part<QPushButton>(adjustments, "new")->click();
        typeInto(adjustments, "microsoftInvoice", QStringLiteral("G041882617"));
        typeInto(adjustments, "amount", QStringLiteral("-150"));
        QTRY_VERIFY(textOf(office.sheet(), "note").contains(QStringLiteral("Reason")));
        typeInto(adjustments, "reason", QStringLiteral("goodwill"));
        auto *customer = part<QComboBox>(adjustments, "customer");
        customer->setCurrentIndex(customer->findData(before.customers.first().id()));
        QWidget *guards = office.page(guardsTab);
        QCOMPARE(part<QLineEdit>(guards, "minimumMargin")->text(), QStringLiteral("2"));
        QCOMPARE(part<QLineEdit>(guards, "maximumChange")->text(), QStringLiteral("50"));
        typeInto(guards, "maximumChange", QStringLiteral("-5"));
        QTRY_VERIFY(!saidAt(guards, "maximumChange").isEmpty());
        typeInto(guards, "maximumChange", QStringLiteral("12.5"));
        typeInto(guards, "minimumMargin", {});
        QTRY_VERIFY(office.canSave());
        QVERIFY(textOf(office.sheet(), "meaning").contains(QStringLiteral("added: 1, changed: 1, removed: 2")));
        part<QPushButton>(office.sheet(), "save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!office.sheet(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!office.terms().guards.minimumMargin, patience);
        QCOMPARE(office.terms().guards.maximumChange, std::optional(money("0.125")));
        QCOMPARE(office.terms().ownServices.size(), before.ownServices.size() - 1);
        QCOMPARE(office.terms().adjustments.size(), before.adjustments.size() + 1);
        QCOMPARE(office.terms().adjustments.last().amount, money("-150"));
        QCOMPARE(office.terms().adjustments.last().customer, before.customers.first().id());
        QVERIFY(office.exported().contains(R"("-150.00")"));
        QTRY_VERIFY_WITH_TIMEOUT(office.actions().undoParties->isEnabled(), patience);
        office.actions().undoParties->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(office.exported(), stored, patience);
    }

    void cancelChangesNothing()
    {
        TermsOffice office;
        QVERIFY(office.isReady);
        const QByteArray stored = office.exported();
        QVERIFY(office.openSheet());
        QWidget *page = office.page(servicesTab);
        typeInto(page, "description", QStringLiteral("Something else"));
        part<QPushButton>(page, "new")->click();
        part<QPushButton>(page, "remove")->click(); // a new one that goes was never there
        QTRY_VERIFY(office.canSave());
        QVERIFY(textOf(office.sheet(), "meaning").contains(QStringLiteral("added: 0, changed: 1, removed: 0")));
        QTest::keyClick(office.sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!office.sheet());
        QCOMPARE(office.exported(), stored);
        QVERIFY(!office.parties->canUndo());
    }

    void whatSomebodyElseChangedMeanwhileStays()
    {
        TermsOffice office;
        QVERIFY(office.isReady);
        const QByteArray stored = office.exported();
        QVERIFY(office.openSheet());
        QWidget *page = office.page(servicesTab);
        typeInto(page, "description", QStringLiteral("Mine"));
        const QByteArray theirs = editedTerms(stored, {{TermsEdit::Kind::Set, QStringLiteral("/customers/1/name"),
                                                        jsonText(QStringLiteral("Theirs"))}})
                                      .value();
        QVERIFY(waitFor(office.shell->company()->parties()->saveTerms(stored, theirs)));
        QTRY_VERIFY(office.canSave());
        part<QPushButton>(office.sheet(), "save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(office.sheet(), "note").contains(QStringLiteral("changed meanwhile")),
                                 patience);
        QCOMPARE(office.exported(), theirs);
        QCOMPARE(part<QLineEdit>(page, "description")->text(), QStringLiteral("Mine")); // nothing typed is lost
    }

    void aReadOnlyFileIsLookedAt()
    {
        LockedParties parties;
        Desk desk(5);
        desk.company->partyDesk = &parties;
        desk.company->known.readOnly = true;
        desk.company->known.readOnlyReason = QStringLiteral("Somebody else writes");
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.window.findChild<PartiesController *>()->isKnown());
        QTRY_VERIFY(desk.window.actions().termsLists->isEnabled());
        QVERIFY(!desk.window.actions().endContract->isEnabled());
        desk.window.actions().termsLists->trigger();
        auto *sheet = desk.window.findChild<TermsSheet *>();
        QVERIFY(sheet);
        QCOMPARE(textOf(sheet, "note"), QStringLiteral("Somebody else writes"));
        QVERIFY(!part<QPushButton>(sheet, "save")->isEnabled());
        for (int tab = ratesTab; tab <= guardsTab; ++tab) {
            sheet->tabs().setCurrentIndex(tab);
            const QList<PartyForm *> forms = sheet->findChildren<PartyForm *>();
            QVERIFY(forms.size() == 4 && !forms.at(tab)->isEnabled());
        }
        auto *services = part<QWidget>(sheet, "ownServices");
        QVERIFY(!part<QPushButton>(services, "new")->isEnabled());
        QVERIFY(tableOf(services)->isEnabled());
        const int rows = tableOf(services)->model()->rowCount();
        sheet->tabs().setCurrentIndex(servicesTab);
        QVERIFY(pressIn(tableOf(services), Qt::Key_Delete));
        QCOMPARE(tableOf(services)->model()->rowCount(), rows);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(parties.saved, 0);
    }

    void aContractEnds()
    {
        TermsOffice office;
        QVERIFY(office.isReady);
        const QByteArray stored = office.exported();
        office.window->go(Place::Contracts);
        auto *contracts = qobject_cast<ContractsScreen *>(office.window->screen(Place::Contracts));
        QTRY_VERIFY_WITH_TIMEOUT(office.actions().endContract->isEnabled(), patience);
        const QString id = contracts->chosenContract();
        const Contract before = *office.terms().contract(id);
        office.actions().endContract->trigger();
        QTRY_VERIFY(office.window->findChild<PartySheet *>());
        auto *sheet = office.window->findChild<PartySheet *>();
        typeInto(sheet, "to", before.term.from.plusDays(-1).iso());
        QTRY_VERIFY(!saidAt(sheet, "to").isEmpty());
        QVERIFY(!part<QPushButton>(sheet, "save")->isEnabled());
        typeInto(sheet, "to", QStringLiteral("2027-12-31"));
        QTRY_VERIFY(part<QPushButton>(sheet, "save")->isEnabled());
        part<QPushButton>(sheet, "save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!office.window->findChild<PartySheet *>(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(office.terms().contract(id)->term.to, Day::of(2027, 12, 31), patience);
        QTRY_VERIFY_WITH_TIMEOUT(office.actions().undoParties->isEnabled(), patience);
        office.actions().undoParties->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(office.exported(), stored, patience);
    }

    void anInvoicedDayStaysInTheContract()
    {
        TermsOffice office;
        QVERIFY(office.isReady);
        QVERIFY(office.showDraft());
        const Invoice draft = *office.shown();
        const Days term = office.terms().contract(draft.contract)->term;
        QVERIFY(office.issue());
        office.window->go(Place::Contracts);
        auto *contracts = qobject_cast<ContractsScreen *>(office.window->screen(Place::Contracts));
        contracts->go(draft.contract);
        QTRY_COMPARE(contracts->chosenContract(), draft.contract);
        QTRY_VERIFY_WITH_TIMEOUT(office.actions().endContract->isEnabled(), patience);
        office.actions().endContract->trigger();
        QTRY_VERIFY(office.window->findChild<PartySheet *>());
        auto *sheet = office.window->findChild<PartySheet *>();
        typeInto(sheet, "to", draft.service.to.plusDays(-1).iso());
        QTRY_VERIFY(part<QPushButton>(sheet, "save")->isEnabled());
        part<QPushButton>(sheet, "save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(sheet, "note").contains(QStringLiteral("the first day that can change")),
                                 patience);
        QVERIFY(office.terms().contract(draft.contract)->term == term);
    }
};

QTEST_MAIN(TestTermsLists)
#include "tst_termslists.moc"
