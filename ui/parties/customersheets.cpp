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

QString customerAt(const char *place)
{
    return QString::fromLatin1(place);
}

//! In the order in which the terms spell a new one.
QList<FormField> customerFields(bool isNew)
{
    QList<FormField> fields{{customerAt("name"), Kind::Text, true},
                            {customerAt("tenants"), Kind::List, true},
                            {customerAt("address/street"), Kind::Text, true},
                            {customerAt("address/postalCode"), Kind::Text, true},
                            {customerAt("address/city"), Kind::Text, true},
                            {customerAt("address/country"), Kind::Text, true},
                            {customerAt("vatId")},
                            {customerAt("electronicAddress/scheme")},
                            {customerAt("electronicAddress/id")},
                            {customerAt("email")},
                            {customerAt("tax"), Kind::Text, true},
                            {customerAt("currency")},
                            {customerAt("language")},
                            {customerAt("paymentDays"), Kind::Number},
                            {customerAt("buyerReference")},
                            {customerAt("purchaseOrder")},
                            {customerAt("tags"), Kind::Pairs}};
    if (isNew)
        fields.prepend({customerAt("id"), Kind::Text, true});
    return fields;
}

QList<FormField> contractFields()
{
    return {{customerAt("id"), Kind::Text, true},
            {customerAt("customer"), Kind::Text, true},
            {customerAt("from"), Kind::Text, true},
            {customerAt("period/months"), Kind::Number},
            {customerAt("period/weeks"), Kind::Number},
            {customerAt("period/startDay"), Kind::Number},
            {customerAt("period/startMonth"), Kind::Number},
            {customerAt("currency")}};
}

void addAddress(PartyForm &form)
{
    form.addText(customerAt("address/street"), tr("Street"));
    form.addText(customerAt("address/postalCode"), tr("Postal code"));
    form.addText(customerAt("address/city"), tr("City"));
    form.addCode(customerAt("address/country"), tr("Country"), tr("Two letters: DE"));
}

//! Those that nobody owns are a click away.
void addTenants(PartyForm &form, const QList<StrayTenant> &strays)
{
    QPlainTextEdit *tenants =
        form.addLines(customerAt("tenants"), tr("Tenants"), 4, tr("Tenant, enrolment or\nsubscription, one a line"));
    if (strays.isEmpty())
        return;
    auto *button = new QPushButton(tr("Add one without a customer"));
    button->setObjectName(QStringLiteral("strays"));
    button->setAutoDefault(false);
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
    form.addText(customerAt("name"), tr("Name"));
    if (isNew)
        form.addText(customerAt("id"), tr("Id in the terms"));
    addAddress(form);
    form.addText(customerAt("vatId"), tr("VAT id"));
    form.addText(customerAt("email"), tr("E-mail"));
    form.addText(customerAt("electronicAddress/scheme"), tr("E-invoice scheme"), tr("EAS code: 0106, 9930"));
    form.addText(customerAt("electronicAddress/id"), tr("E-invoice id"));
}

void addInvoices(PartyForm &form, const Terms &terms, const QList<StrayTenant> &strays)
{
    form.addColumn();
    form.addHeading(tr("Invoices"));
    form.addChoice(customerAt("tax"), tr("Tax"), taxChoices(terms));
    form.addCode(customerAt("currency"), tr("Currency"), terms.seller.currency.code());
    form.addChoice(customerAt("language"), tr("Language"), languageChoices());
    form.addText(customerAt("paymentDays"), tr("Due after, days"), QStringLiteral("30"));
    form.addText(customerAt("buyerReference"), tr("Buyer reference"));
    form.addText(customerAt("purchaseOrder"), tr("Purchase order"));
    form.addLines(customerAt("tags"), tr("Tags"), 2, QStringLiteral("segment=smb"));
    addTenants(form, strays);
}

//! Either months from a day on, or weeks from the start of the contract on.
void followPeriod(PartyForm &form, QComboBox *months)
{
    const QString startDay = contractPrefix + customerAt("period/startDay");
    const auto follow = [&form, months, startDay] {
        const bool byWeeks = months->currentData().toString().isEmpty();
        form.give(startDay, byWeeks ? QString() : QStringLiteral("1"));
        form.give(contractPrefix + customerAt("period/startMonth"), QString());
        form.give(contractPrefix + customerAt("period/weeks"), byWeeks ? QStringLiteral("4") : QString());
        form.setFieldEnabled(startDay, !byWeeks);
        form.setFieldEnabled(contractPrefix + customerAt("period/startMonth"), !byWeeks);
        form.setFieldEnabled(contractPrefix + customerAt("period/weeks"), byWeeks);
    };
    QObject::connect(months, &QComboBox::currentIndexChanged, &form, follow);
    follow();
}

void addContract(PartyForm &form, Day from)
{
    form.addHeading(tr("First contract"));
    form.addText(contractPrefix + customerAt("id"), tr("Id of the contract"));
    form.addText(contractPrefix + customerAt("from"), tr("From"), tr("YYYY-MM-DD"));
    PartyForm::Words lengths;
    for (const int months : {1, 2, 3, 6, 12})
        lengths.append({QString::number(months), counted(months, tr("1 month"), tr("%1 months"))});
    lengths.append({QString(), tr("Weeks")});
    QComboBox *months = form.addChoice(contractPrefix + customerAt("period/months"), tr("Period"), lengths);
    form.addText(contractPrefix + customerAt("period/weeks"), tr("Weeks"));
    form.addText(contractPrefix + customerAt("period/startDay"), tr("Starts on day"), QStringLiteral("1–28"));
    PartyForm::Words anchors{{QString(), tr("The next one")}};
    for (int month = 1; month <= 12; ++month)
        anchors.append({QString::number(month), monthName(month)});
    form.addChoice(contractPrefix + customerAt("period/startMonth"), tr("In month"), anchors);
    form.give(contractPrefix + customerAt("from"), from.iso());
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
    auto *name = form.findChild<QLineEdit *>(customerAt("name"));
    auto *id = form.findChild<QLineEdit *>(customerAt("id"));
    const QString contract = contractPrefix + customerAt("id");
    QObject::connect(name, &QLineEdit::textChanged, &form, [&form, customers](const QString &text) {
        if (!form.isTouched(customerAt("id")))
            form.give(customerAt("id"), idForName(text, customers));
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
        return PartySheet::Hint{customerAt("tenants"), tr("A tenant here is one of %1 already").arg(nameOf(other))};
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
                             QWidget *parent)
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
    sheet->setReading(tenantReading(parties));
    // The contract is of the customer whose id the form has.
    sheet->setSpelling([&form](const QString &place, const QString &text) {
        return place == u"customer" ? form.text(customerAt("id")) : text;
    });
    sheet->start({{QStringLiteral("/customers"), customerFields(true), true},
                  {QStringLiteral("/contracts"), contractFields(), true, contractPrefix}},
                 tr("The customer is in the terms"));
    return sheet;
}

} // namespace counterfoil
