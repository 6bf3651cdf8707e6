// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/customersheets.h"

#include "ui/format/words.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partyform.h"
#include "ui/parties/partysheet.h"
#include "ui/parties/partywords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace counterfoil {

namespace {

using Kind = FormField::Kind;

const QString contractPrefix = QStringLiteral("contract/");

QString tr(const char *text)
{
    return QCoreApplication::translate("CustomerSheets", text);
}

//! In the order in which the terms spell a new one.
QList<FormField> customerFields(bool isNew)
{
    QList<FormField> fields{{placeOf("name"), Kind::Text, true},
                            {placeOf("tenants"), Kind::List, true},
                            {placeOf("address/street"), Kind::Text, true},
                            {placeOf("address/postalCode"), Kind::Text, true},
                            {placeOf("address/city"), Kind::Text, true},
                            {placeOf("address/country"), Kind::Text, true},
                            {placeOf("vatId")},
                            {placeOf("electronicAddress/scheme")},
                            {placeOf("electronicAddress/id")},
                            {placeOf("email")},
                            {placeOf("tax"), Kind::Text, true},
                            {placeOf("currency")},
                            {placeOf("language")},
                            {placeOf("paymentDays"), Kind::Number},
                            {placeOf("buyerReference")},
                            {placeOf("purchaseOrder")},
                            {placeOf("tags"), Kind::Pairs}};
    if (isNew)
        fields.prepend({placeOf("id"), Kind::Text, true});
    return fields;
}

QList<FormField> contractFields()
{
    return {{placeOf("id"), Kind::Text, true},
            {placeOf("customer"), Kind::Text, true},
            {placeOf("from"), Kind::Text, true},
            {placeOf("period/months"), Kind::Number},
            {placeOf("period/weeks"), Kind::Number},
            {placeOf("period/startDay"), Kind::Number},
            {placeOf("period/startMonth"), Kind::Number},
            {placeOf("currency")}};
}

void addAddress(PartyForm &form)
{
    form.addText(placeOf("address/street"), tr("Street"));
    form.addText(placeOf("address/postalCode"), tr("Postal code"));
    form.addText(placeOf("address/city"), tr("City"));
    form.addCode(placeOf("address/country"), tr("Country"), tr("Two letters: DE"));
}

//! Those that nobody owns are a click away.
void addTenants(PartyForm &form, const QList<StrayTenant> &strays)
{
    QPlainTextEdit *tenants =
        form.addLines(placeOf("tenants"), tr("Tenants"), 4, tr("Tenant, enrolment or\nsubscription, one a line"));
    if (strays.isEmpty())
        return;
    auto *button = new QPushButton(tr("Add one without a customer"));
    button->setObjectName(QStringLiteral("strays"));
    auto *menu = new QMenu(button);
    for (const StrayTenant &stray : strays) {
        QAction *add = menu->addAction(stray.name.isEmpty() ? stray.id : stray.name);
        QObject::connect(add, &QAction::triggered, tenants, [tenants, id = stray.id] {
            const QString before = tenants->toPlainText().trimmed();
            if (!before.split(u'\n').contains(id))
                tenants->setPlainText(before.isEmpty() ? id : before + u'\n' + id);
        });
    }
    button->setMenu(menu);
    form.addBelow(button);
}

void addBillTo(PartyForm &form, bool isNew)
{
    form.addHeading(tr("Bill to"));
    form.addText(placeOf("name"), tr("Name"));
    if (isNew)
        form.addText(placeOf("id"), tr("Id in the terms"));
    addAddress(form);
    form.addText(placeOf("vatId"), tr("VAT id"));
    form.addText(placeOf("email"), tr("E-mail"));
    form.addText(placeOf("electronicAddress/scheme"), tr("E-invoice scheme"), tr("EAS code: 0106, 9930"));
    form.addText(placeOf("electronicAddress/id"), tr("E-invoice id"));
}

void addInvoices(PartyForm &form, const Terms &terms, const QList<StrayTenant> &strays)
{
    form.addColumn();
    form.addHeading(tr("Invoices"));
    form.addChoice(placeOf("tax"), tr("Tax"), taxChoices(terms));
    form.addCode(placeOf("currency"), tr("Currency"), terms.seller.currency.code());
    form.addChoice(placeOf("language"), tr("Language"), languageChoices());
    form.addText(placeOf("paymentDays"), tr("Due after, days"), QStringLiteral("30"));
    form.addText(placeOf("buyerReference"), tr("Buyer reference"));
    form.addText(placeOf("purchaseOrder"), tr("Purchase order"));
    form.addLines(placeOf("tags"), tr("Tags"), 2, QStringLiteral("segment=smb"));
    addTenants(form, strays);
}

//! Either months from a day on, or weeks from the start of the contract on.
void followPeriod(PartyForm &form, QComboBox *months)
{
    const QString startDay = contractPrefix + placeOf("period/startDay");
    const auto follow = [&form, months, startDay] {
        const bool byWeeks = months->currentData().toString().isEmpty();
        form.give(startDay, byWeeks ? QString() : QStringLiteral("1"));
        form.give(contractPrefix + placeOf("period/startMonth"), QString());
        form.give(contractPrefix + placeOf("period/weeks"), byWeeks ? QStringLiteral("4") : QString());
        form.setFieldEnabled(startDay, !byWeeks);
        form.setFieldEnabled(contractPrefix + placeOf("period/startMonth"), !byWeeks);
        form.setFieldEnabled(contractPrefix + placeOf("period/weeks"), byWeeks);
    };
    QObject::connect(months, &QComboBox::currentIndexChanged, &form, follow);
    follow();
}

void addContract(PartyForm &form, Day from)
{
    form.addHeading(tr("First contract"));
    form.addText(contractPrefix + placeOf("id"), tr("Id of the contract"));
    form.addDay(contractPrefix + placeOf("from"), tr("From"));
    PartyForm::Words lengths;
    for (const int months : {1, 2, 3, 6, 12})
        lengths.append({QString::number(months), counted(months, tr("1 month"), tr("%1 months"))});
    lengths.append({QString(), tr("Weeks")});
    QComboBox *months = form.addChoice(contractPrefix + placeOf("period/months"), tr("Period"), lengths);
    form.addText(contractPrefix + placeOf("period/weeks"), tr("Weeks"));
    form.addText(contractPrefix + placeOf("period/startDay"), tr("Starts on day"), QStringLiteral("1–28"));
    PartyForm::Words anchors{{QString(), tr("The next one")}};
    for (int month = 1; month <= 12; ++month)
        anchors.append({QString::number(month), monthName(month)});
    form.addChoice(contractPrefix + placeOf("period/startMonth"), tr("In month"), anchors);
    form.give(contractPrefix + placeOf("from"), from.iso());
    followPeriod(form, months);
}

//! Ids follow the name as long as nobody wrote one.
void followName(PartyForm &form, const Terms &terms, Day from)
{
    QStringList customers;
    for (const Customer &customer : terms.customers)
        customers.append(customer.id());
    QStringList contracts;
    for (const Contract &contract : terms.contracts)
        contracts.append(contract.id);
    auto *name = form.findChild<QLineEdit *>(placeOf("name"));
    auto *id = form.findChild<QLineEdit *>(placeOf("id"));
    const QString contract = contractPrefix + placeOf("id");
    QObject::connect(name, &QLineEdit::textChanged, &form, [&form, customers](const QString &text) {
        if (!form.isTouched(placeOf("id")))
            form.give(placeOf("id"), idForName(text, customers));
    });
    QObject::connect(id, &QLineEdit::textChanged, &form, [&form, contracts, contract, from](const QString &text) {
        const QString year = from.isValid() ? QString::number(Month::of(from).year()) : QString();
        if (!form.isTouched(contract))
            form.give(contract, text.isEmpty() ? QString() : idForName(text + u'-' + year, contracts));
    });
}

QString nameOf(const Customer &customer)
{
    return customer.party.name.isEmpty() ? customer.id() : customer.party.name;
}

//! Of two customers with one tenant the reader blames the later one, which may be the other.
PartySheet::Reading tenantReading(const PartiesController &parties)
{
    return [document = parties.terms()](const Fault &fault) -> std::optional<PartySheet::Hint> {
        const QStringList path = fault.path.split(u'/'); // "", customers, 3, tenants, 0
        const int index = path.value(2).toInt();
        if (path.size() != 5 || path[1] != u"customers" || path[3] != u"tenants" ||
            index >= document->terms.customers.size())
            return std::nullopt;
        const Customer &other = document->terms.customers[index];
        return PartySheet::Hint{placeOf("tenants"), tr("A tenant here is one of %1 already").arg(nameOf(other))};
    };
}

} // namespace

QString idForName(const QString &name, const QStringList &taken)
{
    QString base;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            base += c;
        else if (!c.isMark() && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        return base;
    QString id = base;
    for (int number = 2; taken.contains(id, Qt::CaseInsensitive); ++number)
        id = QStringLiteral("%1-%2").arg(base).arg(number);
    return id;
}

PartySheet *changeCustomerSheet(const Theme &theme, PartiesController &parties, const QString &customer,
                                const QList<StrayTenant> &strays, QWidget *parent)
{
    const Customer *known = parties.terms() ? parties.terms()->terms.customer(customer) : nullptr;
    const Result<QString> pointer = pointerToTerm(parties.document(), QStringLiteral("customers"), customer);
    if (!known || !pointer)
        return nullptr;
    auto *sheet = new PartySheet(
        theme, parties, tr("Change %1").arg(nameOf(*known)),
        tr("%1 in the terms. Drafts follow; what is approved or issued stays as it is.").arg(customer), parent);
    addBillTo(sheet->form(), false);
    addInvoices(sheet->form(), parties.terms()->terms, strays);
    sheet->setReading(tenantReading(parties));
    sheet->start({{*pointer, customerFields(false)}}, tr("%1 is changed").arg(nameOf(*known)));
    return sheet;
}

PartySheet *newCustomerSheet(const Theme &theme, PartiesController &parties, Day from, const QList<StrayTenant> &strays,
                             const StrayTenant &owned, QWidget *parent)
{
    if (!parties.terms())
        return nullptr;
    const Terms &terms = parties.terms()->terms;
    auto *sheet =
        new PartySheet(theme, parties, tr("New customer"),
                       tr("Who is billed, and from when on. Prices are those of the rules that match."), parent);
    PartyForm &form = sheet->form();
    addBillTo(form, true);
    addContract(form, from);
    addInvoices(form, terms, strays);
    followName(form, terms, from);
    if (!owned.id.isEmpty()) {
        form.give(placeOf("name"), owned.name);
        form.give(placeOf("tenants"), owned.id);
    }
    sheet->setReading(tenantReading(parties));
    // The contract is of the customer whose id the form has.
    sheet->setSpelling([&form](const QString &place, const QString &text) {
        return place == u"customer" ? form.text(placeOf("id")) : text;
    });
    sheet->start({{QStringLiteral("/customers"), customerFields(true), true},
                  {QStringLiteral("/contracts"), contractFields(), true, contractPrefix}},
                 tr("The customer is in the terms"));
    return sheet;
}

} // namespace counterfoil
