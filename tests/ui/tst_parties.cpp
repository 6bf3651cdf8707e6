// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsfile.h"
#include "core/terms/termsform.h"
#include "tests/ui/desk.h"
#include "tests/ui/madepartner.h"
#include "tests/ui/waitfor.h"
#include "ui/close/closescreen.h"
#include "ui/company/partydesk.h"
#include "ui/company/workspacecompany.h"
#include "ui/customers/customersscreen.h"
#include "ui/parties/customersheets.h"
#include "ui/parties/mapsheet.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partyform.h"
#include "ui/parties/partysheet.h"
#include "ui/settings/companysection.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! The window over a real company file.
struct Office
{
    explicit Office(bool filled = true)
        : clock(QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate))
    {
        const QString path = folder.filePath(QStringLiteral("a.counterfoil"));
        isReady = !filled || makePartner(folder.path(), path, clock);
        door.open = [this](const QString &file) { return WorkspaceCompany::open(file, clock); };
        door.create = [this](const QString &file) { return WorkspaceCompany::create(file, clock); };
        shell = std::make_unique<ShellController>(door);
        window = std::make_unique<MainWindow>(sharedTheme(), *shell, clock, nullptr);
        window->resize(1440, 900);
        window->show();
        filled ? shell->open(path) : shell->create(path);
        parties = window->findChild<PartiesController *>();
        isReady = isReady && QTest::qWaitFor([this] { return parties->isKnown(); }, 60000) && (!filled || settle());
        screen = qobject_cast<CustomersScreen *>(window->screen(Place::Customers));
        settings = qobject_cast<SettingsScreen *>(window->screen(Place::Settings));
        list = screen->findChild<TableView *>(QStringLiteral("list"));
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !shell->isLoading() && !shell->picture().isEmpty(); }, 60000);
    }
    const Terms &terms() const { return parties->terms()->terms; }
    QByteArray exported() const { return waitFor(shell->company()->parties()->terms()).value()->json; }
    bool choose(const QString &customer)
    {
        screen->go(customer);
        return screen->chosenCustomer() == customer;
    }
    PartySheet *sheet() const { return window->findChild<PartySheet *>(); }

    QTemporaryDir folder;
    FixedClock clock;
    CompanyDoor door;
    std::unique_ptr<ShellController> shell;
    std::unique_ptr<MainWindow> window;
    PartiesController *parties = nullptr;
    CustomersScreen *screen = nullptr;
    SettingsScreen *settings = nullptr;
    TableView *list = nullptr;
    bool isReady = false;
};

template <typename Widget>
Widget *find(QWidget *in, const char *name)
{
    return in->findChild<Widget *>(QString::fromLatin1(name));
}

void type(PartySheet *sheet, const char *place, const QString &text)
{
    auto *line = find<QLineEdit>(sheet, place);
    QVERIFY2(line, place);
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
}

//! What stands beneath a field.
QString wrongAt(PartySheet *sheet, const char *place)
{
    const auto *label = sheet->findChild<QLabel *>(QString::fromLatin1(place) + QStringLiteral("/wrong"));
    return label && label->isVisible() ? label->text() : QString();
}

QPushButton *saveButton(PartySheet *sheet)
{
    return find<QPushButton>(sheet, "save");
}

//! From the question whose a tenant is to a sheet that has its name and its id, which is closed again.
void mapToANewOne(Office &office, const QString &tenant)
{
    auto *close = qobject_cast<CloseScreen *>(office.window->screen(Place::Close));
    Q_EMIT close->mapWanted(tenant, QStringLiteral("Zenith"));
    auto *question = office.window->findChild<MapSheet *>();
    QVERIFY(question && question->customer().isEmpty());
    auto *fresh = find<QPushButton>(question, "newCustomer");
    QVERIFY(fresh->isEnabled());
    fresh->click();
    QCOMPARE(office.window->place(), Place::Customers);
    QTRY_VERIFY(office.sheet());
    QCOMPARE(office.sheet()->form().text(QStringLiteral("tenants")), tenant);
    QCOMPARE(find<QLineEdit>(office.sheet(), "name")->text(), QStringLiteral("Zenith"));
    QCOMPARE(find<QLineEdit>(office.sheet(), "id")->text(), QStringLiteral("zenith"));
    office.sheet()->reject();
    QTRY_VERIFY(!office.sheet());
}

//! Answers with made-up terms.
class FakeParties final : public PartyDesk
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

class TestParties final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsFollowNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("words") << QStringLiteral("Contoso GmbH & Co. KG") << QStringLiteral("contoso-gmbh-co-kg");
        QTest::newRow("accents") << QStringLiteral("Café Ærø Ürzig") << QStringLiteral("cafe-r-urzig");
        QTest::newRow("taken") << QStringLiteral("Contoso") << QStringLiteral("contoso-3");
        QTest::newRow("nothing") << QStringLiteral(" –") << QString();
    }
    void idsFollowNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, id);
        QCOMPARE(idForName(name, {QStringLiteral("contoso"), QStringLiteral("Contoso-2")}), id);
    }

    void aCustomerIsChangedAndTakenBack()
    {
        Office office;
        QVERIFY(office.isReady);
        office.window->actions().goCustomers->trigger();
        const Customer before = office.terms().customers.first();
        QVERIFY(office.choose(before.id()));
        QVERIFY(find<QLabel>(office.screen, "billing")->text().contains(before.party.address.city));
        const QByteArray stored = office.exported();
        QTest::keyClick(office.list, Qt::Key_F2);
        QTRY_VERIFY(office.sheet());
        PartySheet *sheet = office.sheet();
        QCOMPARE(find<QLineEdit>(sheet, "name")->text(), before.party.name);
        QCOMPARE(sheet->form().text(QStringLiteral("tax")), before.tax);
        QCOMPARE(sheet->form().text(QStringLiteral("tenants")), before.tenants.join(u'\n'));
        QTRY_VERIFY(find<QLabel>(sheet, "note")->text().contains(QStringLiteral("Nothing is different")));
        QVERIFY(!saveButton(sheet)->isEnabled());
        type(sheet, "name", QStringLiteral("Somebody Else and Daughters SA"));
        type(sheet, "paymentDays", QStringLiteral("21"));
        QTRY_VERIFY(saveButton(sheet)->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Return);
        QTRY_VERIFY(!office.sheet());
        QTRY_COMPARE(office.terms().customer(before.id())->party.name,
                     QStringLiteral("Somebody Else and Daughters SA"));
        QCOMPARE(office.terms().customer(before.id())->paymentDays, 21);
        QByteArray back = office.exported();
        QVERIFY(back != stored);
        QVERIFY(office.settle());
        QTRY_VERIFY(std::any_of(office.shell->picture().invoices.begin(), office.shell->picture().invoices.end(),
                                [](const Invoice &invoice) {
                                    return invoice.buyer.name == QStringLiteral("Somebody Else and Daughters SA");
                                }));
        QVERIFY(find<MessageLine>(office.screen, "changeLine")->isVisible());
        QCOMPARE(office.screen->chosenCustomer(), before.id());
        QAction *undo = office.window->actions().undo;
        QCOMPARE(undo->shortcut(), QKeySequence(QStringLiteral("Ctrl+Z")));
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(office.exported(), stored);
        QTRY_VERIFY(!office.parties->canUndo());
    }

    void whatIsWrongStandsAtItsField()
    {
        Office office;
        QVERIFY(office.isReady);
        office.window->actions().goCustomers->trigger();
        QVERIFY(office.choose(office.terms().customers.first().id()));
        office.window->actions().changeCustomer->trigger();
        QTRY_VERIFY(office.sheet());
        PartySheet *sheet = office.sheet();
        type(sheet, "address/country", QStringLiteral("xx"));
        QTRY_VERIFY(wrongAt(sheet, "address/country").contains(QStringLiteral("XX")));
        QVERIFY(!saveButton(sheet)->isEnabled());
        type(sheet, "address/country", QStringLiteral("de"));
        QTRY_VERIFY(wrongAt(sheet, "address/country").isEmpty());
        type(sheet, "name", {});
        QTRY_VERIFY(!wrongAt(sheet, "name").isEmpty());
        type(sheet, "name", QStringLiteral("Contoso"));
        type(sheet, "electronicAddress/scheme", {});
        type(sheet, "electronicAddress/id", QStringLiteral("4711"));
        QTRY_VERIFY(!wrongAt(sheet, "electronicAddress/scheme").isEmpty());
        type(sheet, "electronicAddress/scheme", QStringLiteral("9930"));
        type(sheet, "vatId", QStringLiteral("DE12"));
        QTRY_VERIFY(!wrongAt(sheet, "vatId").isEmpty()); // odd, and saved all the same
        QTRY_VERIFY(saveButton(sheet)->isEnabled());
        type(sheet, "paymentDays", QStringLiteral("soon"));
        QTRY_VERIFY(wrongAt(sheet, "paymentDays").contains(QStringLiteral("soon")));
        type(sheet, "paymentDays", QStringLiteral("14"));
        const QString tenant = office.terms().customers.at(1).tenants.first();
        auto *tenants = find<QPlainTextEdit>(sheet, "tenants");
        tenants->appendPlainText(tenant.toUpper());
        QTRY_VERIFY(wrongAt(sheet, "tenants").contains(office.terms().customers.at(1).party.name));
        tenants->setPlainText(QString(tenants->toPlainText()).remove(tenant.toUpper()));
        QTRY_VERIFY(saveButton(sheet)->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!office.sheet());
        QCOMPARE(office.exported(), madePartnerTerms());
    }

    void whatSomebodyElseChangedStays()
    {
        Office office;
        QVERIFY(office.isReady);
        office.window->actions().goCustomers->trigger();
        QVERIFY(office.choose(office.terms().customers.first().id()));
        office.window->actions().changeCustomer->trigger();
        QTRY_VERIFY(office.sheet());
        type(office.sheet(), "name", QStringLiteral("Mine"));
        const QByteArray stored = office.exported();
        const QByteArray theirs = editedTerms(stored, {{TermsEdit::Kind::Set, QStringLiteral("/customers/1/name"),
                                                        jsonText(QStringLiteral("Theirs"))}})
                                      .value();
        QVERIFY(waitFor(office.shell->company()->parties()->saveTerms(stored, theirs)));
        QTRY_VERIFY(saveButton(office.sheet())->isEnabled());
        saveButton(office.sheet())->click();
        QTRY_VERIFY(find<QLabel>(office.sheet(), "note")->text().contains(QStringLiteral("changed meanwhile")));
        QCOMPARE(office.exported(), theirs);
        QCOMPARE(find<QLineEdit>(office.sheet(), "name")->text(), QStringLiteral("Mine")); // nothing typed is lost
        QVERIFY(!office.parties->canUndo());
    }

    //! A customer is taken out of the terms, so that its tenant belongs to nobody, and made anew in the form.
    void aNewCustomerIsBilled()
    {
        Office office;
        QVERIFY(office.isReady);
        const QByteArray stored = office.exported();
        const Customer owner = office.terms().customers.first();
        const QString tenants = QStringLiteral("/customers/0/tenants");
        const QByteArray without = editedTerms(stored, {{TermsEdit::Kind::Set, tenants, *parseJson("[]")}}).value();
        QVERIFY(waitFor(office.shell->company()->parties()->saveTerms(stored, without)));
        QTRY_COMPARE(office.parties->terms()->json, without);
        const auto isStray = [&owner](const BridgeCustomer &customer) {
            return customer.customer.isEmpty() && owner.tenants.contains(customer.tenant);
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(office.shell->picture().bridge.customers.begin(),
                                             office.shell->picture().bridge.customers.end(), isStray),
                                 60000);
        QTRY_VERIFY(office.window->actions().newCustomer->isEnabled());
        mapToANewOne(office, owner.tenants.first());
        office.window->actions().newCustomer->trigger();
        QTRY_VERIFY(office.sheet());
        PartySheet *sheet = office.sheet();
        QTRY_VERIFY(find<QLabel>(sheet, "note")->text().contains(QStringLiteral("Still to be filled in")));
        QVERIFY(wrongAt(sheet, "name").isEmpty()); // nobody has come to it yet
        type(sheet, "name", QStringLiteral("Zenith Ltd"));
        QCOMPARE(find<QLineEdit>(sheet, "id")->text(), QStringLiteral("zenith-ltd"));
        QCOMPARE(find<QLineEdit>(sheet, "contract/id")->text(), QStringLiteral("zenith-ltd-2026"));
        QCOMPARE(find<QLineEdit>(sheet, "contract/from")->text(), QStringLiteral("2026-07-01"));
        type(sheet, "id", QStringLiteral("zenith"));
        QCOMPARE(find<QLineEdit>(sheet, "contract/id")->text(), QStringLiteral("zenith-2026"));
        type(sheet, "name", QStringLiteral("Zenith Limited"));
        QCOMPARE(find<QLineEdit>(sheet, "id")->text(), QStringLiteral("zenith")); // a person's own
        type(sheet, "address/country", QStringLiteral("NL"));
        const QList<QAction *> strays = find<QPushButton>(sheet, "strays")->menu()->actions();
        for (QAction *stray : strays)
            stray->trigger();
        QVERIFY(sheet->form().text(QStringLiteral("tenants")).contains(owner.tenants.first()));
        auto *months = find<QComboBox>(sheet, "contract/period/months");
        QCOMPARE(months->currentData().toString(), QStringLiteral("1"));
        months->setCurrentIndex(months->findData(QString()));
        QVERIFY(find<QLineEdit>(sheet, "contract/period/weeks")->isEnabled());
        QTRY_VERIFY(saveButton(sheet)->isEnabled());
        months->setCurrentIndex(0);
        type(sheet, "contract/period/startDay", QStringLiteral("31"));
        QTRY_VERIFY(!wrongAt(sheet, "contract/period/startDay").isEmpty());
        type(sheet, "contract/period/startDay", QStringLiteral("1"));
        QTRY_VERIFY(saveButton(sheet)->isEnabled());
        saveButton(sheet)->click();
        QTRY_VERIFY(!office.sheet());
        QTRY_VERIFY(office.terms().contract(QStringLiteral("zenith-2026")));
        QCOMPARE(office.terms().contract(QStringLiteral("zenith-2026"))->customer, QStringLiteral("zenith"));
        const auto isBilled = [](const Invoice &invoice) {
            return invoice.customer == u"zenith" && !invoice.net.isZero();
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(office.shell->picture().invoices.begin(), office.shell->picture().invoices.end(), isBilled),
            60000);
        QCOMPARE(office.screen->chosenCustomer(), QStringLiteral("zenith"));
        office.window->actions().undoParties->trigger();
        QTRY_COMPARE(office.exported(), without);
    }

    void theSellerIsChanged()
    {
        Office office;
        QVERIFY(office.isReady);
        office.window->actions().changeSeller->trigger();
        QCOMPARE(office.window->place(), Place::Settings);
        QTRY_VERIFY(office.sheet());
        PartySheet *sheet = office.sheet();
        type(sheet, "iban", QStringLiteral("NL91 ABNA 0417 1643 01"));
        QTRY_VERIFY(wrongAt(sheet, "iban").contains(QStringLiteral("check digits")));
        type(sheet, "iban", QStringLiteral("nl91 abna 0417 1643 00"));
        type(sheet, "numbering/invoice", QStringLiteral("2026-{number}"));
        QTRY_VERIFY(!wrongAt(sheet, "numbering/invoice").isEmpty());
        type(sheet, "numbering/invoice", QStringLiteral("R{year}-{number:6}"));
        type(sheet, "timeZone", QStringLiteral("Europe/Atlantis"));
        QTRY_VERIFY(!wrongAt(sheet, "timeZone").isEmpty());
        type(sheet, "timeZone", QStringLiteral("Europe/Berlin"));
        QTRY_VERIFY(saveButton(sheet)->isEnabled());
        saveButton(sheet)->click();
        QTRY_VERIFY(!office.sheet());
        QTRY_COMPARE(office.terms().seller.timeZone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(office.terms().seller.party.iban, QStringLiteral("NL91ABNA0417164300"));
        QVERIFY(find<QLabel>(office.settings, "sellerBooks")->text().contains(QStringLiteral("R{year}-{number:6}")));
        QVERIFY(find<MessageLine>(office.settings, "changeLine")->isVisible());
    }

    void taxesComeChangeAndGo()
    {
        Office office;
        QVERIFY(office.isReady);
        AppActions &actions = office.window->actions();
        actions.goSettings->trigger();
        auto *taxes = find<TableView>(office.settings, "taxes");
        new QAbstractItemModelTester(taxes->model(), this);
        const QByteArray stored = office.exported();
        const int before = taxes->model()->rowCount();
        QVERIFY(before > 0);
        actions.newTax->trigger();
        QTRY_VERIFY(office.sheet());
        type(office.sheet(), "id", office.terms().taxes.first().id);
        type(office.sheet(), "rate", QStringLiteral("101"));
        QTRY_VERIFY(!wrongAt(office.sheet(), "id").isEmpty() && !wrongAt(office.sheet(), "rate").isEmpty());
        type(office.sheet(), "id", QStringLiteral("de7"));
        type(office.sheet(), "rate", QStringLiteral("7.5"));
        QTRY_VERIFY(saveButton(office.sheet())->isEnabled());
        saveButton(office.sheet())->click();
        QTRY_COMPARE(taxes->model()->rowCount(), before + 1);
        QVERIFY(taxes->select(QStringLiteral("de7")));
        QVERIFY(actions.removeTax->isEnabled());
        QTRY_VERIFY(!office.sheet());
        office.window->activateWindow();
        taxes->setFocus();
        QTRY_VERIFY(taxes->hasFocus());
        QTest::keyClick(taxes, Qt::Key_F2);
        QTRY_VERIFY(office.sheet());
        QVERIFY(!find<QLineEdit>(office.sheet(), "id")->isEnabled());
        type(office.sheet(), "rate", QStringLiteral("7"));
        QTRY_VERIFY(saveButton(office.sheet())->isEnabled());
        saveButton(office.sheet())->click();
        QTRY_COMPARE(office.terms().tax(QStringLiteral("de7"))->rate, Decimal(7));
        QVERIFY(taxes->select(QStringLiteral("de7")));
        QTRY_VERIFY(actions.removeTax->isEnabled());
        actions.removeTax->trigger();
        QTRY_COMPARE(taxes->model()->rowCount(), before);
        for (int left = 3; left > 0; --left) { // one change after the other
            QTRY_VERIFY(office.parties->canUndo());
            actions.undoParties->trigger();
        }
        QTRY_COMPARE(office.exported(), stored);
        const auto used = std::find_if(office.terms().taxes.begin(), office.terms().taxes.end(),
                                       [&](const Tax &tax) { return office.terms().customers.first().tax == tax.id; });
        QVERIFY(taxes->select(used->id));
        QVERIFY(!actions.removeTax->isEnabled());
        QVERIFY(actions.removeTax->toolTip().contains(QStringLiteral("have this tax")));
    }

    //! From an empty file to the first customer, without a terms file.
    void termsBeginInForms()
    {
        Office office(false);
        QVERIFY(office.isReady);
        AppActions &actions = office.window->actions();
        QVERIFY(!actions.newCustomer->isEnabled() && !actions.newTax->isEnabled());
        QVERIFY(!actions.exportTerms->isEnabled());
        actions.changeSeller->trigger();
        QTRY_VERIFY(office.sheet());
        QTRY_VERIFY(find<QLabel>(office.sheet(), "note")->text().contains(QStringLiteral("Time zone")));
        type(office.sheet(), "name", QStringLiteral("Nordwind"));
        type(office.sheet(), "address/country", QStringLiteral("NL"));
        type(office.sheet(), "currency", QStringLiteral("eur"));
        type(office.sheet(), "timeZone", QStringLiteral("Europe/Amsterdam"));
        QTRY_VERIFY(saveButton(office.sheet())->isEnabled());
        saveButton(office.sheet())->click();
        QTRY_VERIFY(!office.sheet());
        QTRY_VERIFY(actions.newTax->isEnabled());
        QVERIFY(!actions.newCustomer->isEnabled() && !office.parties->canUndo());
        actions.newTax->trigger();
        QTRY_VERIFY(office.sheet());
        type(office.sheet(), "id", QStringLiteral("nl21"));
        type(office.sheet(), "rate", QStringLiteral("21"));
        QTRY_VERIFY(saveButton(office.sheet())->isEnabled());
        saveButton(office.sheet())->click();
        QTRY_VERIFY(actions.newCustomer->isEnabled());
        actions.newCustomer->trigger();
        QTRY_VERIFY(office.sheet());
        type(office.sheet(), "name", QStringLiteral("Contoso"));
        type(office.sheet(), "address/country", QStringLiteral("DE"));
        QTRY_VERIFY(saveButton(office.sheet())->isEnabled());
        saveButton(office.sheet())->click();
        QTRY_VERIFY(office.parties->terms() && office.terms().customer(QStringLiteral("contoso")));
        QTRY_COMPARE(office.screen->chosenCustomer(), QStringLiteral("contoso"));
        QVERIFY(actions.exportTerms->isEnabled());
        const QString path = office.folder.filePath(QStringLiteral("terms.json"));
        office.parties->exportTo(path);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), office.exported());
    }

    void aReadOnlyFileSaysWhy()
    {
        FakeParties parties;
        Desk desk(5);
        desk.company->partyDesk = &parties;
        desk.company->known.readOnly = true;
        desk.company->known.readOnlyReason = QStringLiteral("Somebody else writes");
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.window.findChild<PartiesController *>()->isKnown());
        AppActions &actions = desk.window.actions();
        desk.window.go(Place::Customers);
        for (const QAction *action : {actions.newCustomer, actions.changeCustomer, actions.changeSeller, actions.newTax,
                                      actions.changeTax, actions.removeTax, actions.undoParties}) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            QCOMPARE(action->toolTip(), QStringLiteral("Somebody else writes"));
        }
        QVERIFY(actions.exportTerms->isEnabled());
        QTest::keyClick(desk.window.screen(Place::Customers)->table(), Qt::Key_F2);
        QVERIFY(!desk.window.findChild<PartySheet *>());
    }
};

QTEST_MAIN(TestParties)
#include "tst_parties.moc"
