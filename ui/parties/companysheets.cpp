// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/companysheets.h"

#include "ui/format/amounts.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partyform.h"
#include "ui/parties/partysheet.h"
#include "ui/parties/partywords.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTimeZone>

namespace counterfoil {

namespace {

using Kind = FormField::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("CompanySheets", text);
}

QList<FormField> sellerFields()
{
    return {{placeOf("name"), Kind::Text, true},
            {placeOf("address/street"), Kind::Text, true},
            {placeOf("address/postalCode"), Kind::Text, true},
            {placeOf("address/city"), Kind::Text, true},
            {placeOf("address/country"), Kind::Text, true},
            {placeOf("vatId"), Kind::Text, true},
            {placeOf("registration")},
            {placeOf("electronicAddress/scheme")},
            {placeOf("electronicAddress/id")},
            {placeOf("iban")},
            {placeOf("bic")},
            {placeOf("email")},
            {placeOf("phone")},
            {placeOf("contact")},
            {placeOf("currency"), Kind::Text, true},
            {placeOf("timeZone"), Kind::Text, true},
            {placeOf("numbering/invoice"), Kind::Text, true},
            {placeOf("numbering/creditNote"), Kind::Text, true},
            {placeOf("logo")}};
}

QList<FormField> taxFields()
{
    return {{placeOf("id"), Kind::Text, true},
            {placeOf("category"), Kind::Text, true},
            {placeOf("rate"), Kind::Text, true},
            {placeOf("reason")}};
}

void addZone(PartyForm &form)
{
    QLineEdit *zone = form.addText(placeOf("timeZone"), tr("Time zone"), QStringLiteral("Europe/Amsterdam"));
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    auto *completer = new QCompleter(zones, zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    zone->setCompleter(completer);
}

void addSeller(PartyForm &form)
{
    form.addHeading(tr("Seller"));
    form.addText(placeOf("name"), tr("Name"));
    form.addText(placeOf("address/street"), tr("Street"));
    form.addText(placeOf("address/postalCode"), tr("Postal code"));
    form.addText(placeOf("address/city"), tr("City"));
    form.addCode(placeOf("address/country"), tr("Country"), tr("Two letters: NL"));
    form.addText(placeOf("vatId"), tr("VAT id"));
    form.addText(placeOf("registration"), tr("Registration"), tr("In the trade register"));
    form.addText(placeOf("electronicAddress/scheme"), tr("E-invoice scheme"), tr("EAS code: 0106, 9930"));
    form.addText(placeOf("electronicAddress/id"), tr("E-invoice id"));
    form.addColumn();
    form.addHeading(tr("Payment and contact"));
    form.addCode(placeOf("iban"), tr("IBAN"));
    form.addCode(placeOf("bic"), tr("BIC"));
    form.addText(placeOf("email"), tr("E-mail"));
    form.addText(placeOf("phone"), tr("Phone"));
    form.addText(placeOf("contact"), tr("Contact"));
    form.addHeading(tr("Books"));
    form.addCode(placeOf("currency"), tr("Currency"), QStringLiteral("EUR"));
    addZone(form);
    form.addText(placeOf("numbering/invoice"), tr("Invoice numbers"), QStringLiteral("INV-{year}-{number:5}"));
    form.addText(placeOf("numbering/creditNote"), tr("Credit notes"), QStringLiteral("CN-{year}-{number:5}"));
    form.addText(placeOf("logo"), tr("Logo"), tr("A file beside the company file: logo.svg"));
}

} // namespace

PartySheet *sellerSheet(const Theme &theme, PartiesController &parties, QWidget *parent)
{
    const QString about = parties.terms() ? tr("Who bills. Drafts follow; what is approved or issued stays as it is.")
                                          : tr("Who bills. The terms begin with it; taxes and customers come next.");
    auto *sheet = new PartySheet(theme, parties, tr("Seller"), about, parent);
    addSeller(sheet->form());
    sheet->start({{QStringLiteral("/seller"), sellerFields()}}, tr("The seller is changed"));
    return sheet;
}

PartySheet *taxSheet(const Theme &theme, PartiesController &parties, const QString &tax, QWidget *parent)
{
    if (!parties.terms())
        return nullptr;
    const bool isNew = tax.isEmpty();
    const QString list = QStringLiteral("/taxes");
    const Result<QString> pointer = pointerToTerm(parties.document(), QStringLiteral("taxes"), tax);
    if (!isNew && !pointer)
        return nullptr;
    auto *sheet = new PartySheet(theme, parties, isNew ? tr("New tax") : tr("Tax %1").arg(tax),
                                 tr("Customers and own services name it by its id. The reason stands on the invoice; "
                                    "e-invoices need one where nothing is charged."),
                                 parent);
    PartyForm &form = sheet->form();
    form.addText(placeOf("id"), tr("Id"), QStringLiteral("nl21"));
    form.addChoice(placeOf("category"), tr("Category"), categoryChoices());
    form.addText(placeOf("rate"), tr("Rate, %"), QStringLiteral("21"));
    form.addText(placeOf("reason"), tr("Reason"), tr("Reverse charge"));
    form.setFieldEnabled(placeOf("id"), isNew); // customers and invoices know it by its id
    sheet->setSpelling([](const QString &place, const QString &text) {
        const std::optional<Decimal> rate = place == u"rate" ? amountIn(text) : std::nullopt;
        return rate ? rate->text() : text;
    });
    sheet->start({{isNew ? list : *pointer, taxFields(), isNew}},
                 isNew ? tr("The tax is in the terms") : tr("Tax %1 is changed").arg(tax));
    return sheet;
}

} // namespace counterfoil
