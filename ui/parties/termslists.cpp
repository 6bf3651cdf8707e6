// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/termslists.h"

#include "ui/format/amounts.h"
#include "ui/format/days.h"
#include "ui/parties/partyform.h"
#include "ui/parties/partywords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace counterfoil {

namespace {

using Kind = FormField::Kind;
using TermsColumn = Column<TermsRow>;

constexpr int rateDigits = 4;
constexpr int shownRateDigits = 6; //!< as banks say them; their points stand under each other
constexpr int moneyDigits = 2;

const QString everyMonths = QStringLiteral("every/months");
const QString everyWeeks = QStringLiteral("every/weeks");
const QString inWeeks = QStringLiteral("weeks"); //!< in place of a number of months

QString tr(const char *text)
{
    return QCoreApplication::translate("TermsLists", text);
}

QString dashed(const QString &text)
{
    return text.isEmpty() ? QString(enDash) : text;
}

//! Numbers in their order; what is none comes first.
bool isLessNumber(const QString &a, const QString &b)
{
    const auto first = Decimal::parse(QStringView(a));
    const auto second = Decimal::parse(QStringView(b));
    return first && second ? *first < *second : !first && second;
}

TermsColumn textColumn(const char *place, const QString &name, int width)
{
    const QString at = placeOf(place);
    return {{QString(at).replace(u'/', u'.'), name, CellKind::Text, width},
            [at](const TermsRow &row) { return textCell(dashed(row.texts.value(at))); },
            [at](const TermsRow &a, const TermsRow &b) { return a.texts.value(at) < b.texts.value(at); }};
}

TermsColumn numberColumn(const char *place, const QString &name, int width, int digits)
{
    const QString at = placeOf(place);
    return {{at, name, CellKind::Money, width},
            [at, digits](const TermsRow &row) {
                const QString text = row.texts.value(at);
                const auto number = Decimal::parse(QStringView(text));
                return number ? moneyCell(*number, digits) : textCell(dashed(text));
            },
            [at](const TermsRow &a, const TermsRow &b) { return isLessNumber(a.texts.value(at), b.texts.value(at)); }};
}

using CustomerNames = QMap<QString, QString>; //!< by id

CustomerNames customerNames(const Terms &terms)
{
    CustomerNames names;
    for (const Customer &customer : terms.customers)
        names.insert(customer.id(), customer.party.name.isEmpty() ? customer.id() : customer.party.name);
    return names;
}

QString customerName(const CustomerNames &names, const FormTexts &texts)
{
    const QString id = texts.value(placeOf("customer"));
    return names.value(id, id);
}

TermsColumn customerColumn(const CustomerNames &names, int width)
{
    const auto name = [names](const TermsRow &row) { return customerName(names, row.texts); };
    return {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, width},
            [name](const TermsRow &row) { return textCell(dashed(name(row))); },
            [name](const TermsRow &a, const TermsRow &b) { return name(a).localeAwareCompare(name(b)) < 0; }};
}

TermsColumn dayColumn(const char *place, const QString &name)
{
    TermsColumn column = textColumn(place, name, 0);
    column.cell = [at = placeOf(place)](const TermsRow &row) {
        return textCell(dashed(shownDay(row.texts.value(at))));
    };
    return column;
}

//! By name; first what stands for none.
PartyForm::Words customerChoices(const CustomerNames &names, const QString &none)
{
    PartyForm::Words words;
    for (const auto &[id, name] : names.asKeyValueRange())
        words.append({id, name});
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    words.prepend({QString(), none});
    return words;
}

//! An id that no entry of the list has: "service-3".
QString freeId(const TermsList &list, const QString &word)
{
    QSet<QString> taken;
    for (const TermsList::Entry &entry : list.entries()) {
        taken.insert(entry.before.value(placeOf("id")));
        taken.insert(entry.now.value(placeOf("id")));
    }
    QString id;
    for (qsizetype number = list.entries().size() + 1; id.isEmpty() || taken.contains(id); ++number)
        id = QStringLiteral("%1-%2").arg(word).arg(number);
    return id;
}

void enableId(PartyForm &form, bool isNew)
{
    form.setFieldEnabled(placeOf("id"), isNew); // invoices know it by its id
}

QString unnamed(const QString &name)
{
    return name.trimmed().isEmpty() ? tr("A new entry") : name;
}

//! "2026-01-15 – 2026-12-31", "2026-01-15 – open".
TermsColumn periodColumn()
{
    const auto from = [](const TermsRow &row) { return row.texts.value(placeOf("from")); };
    return {{QStringLiteral("period"), tr("Period"), CellKind::Text, 172},
            [from](const TermsRow &row) {
                const QString to = row.texts.value(placeOf("to"));
                return textCell(from(row).isEmpty() ? QString(enDash)
                                                    : QStringLiteral("%1 %2 %3")
                                                          .arg(shownDay(from(row)), QString(enDash),
                                                               to.isEmpty() ? tr("open") : shownDay(to)));
            },
            [from](const TermsRow &a, const TermsRow &b) { return from(a) < from(b); }};
}

void addServiceText(PartyForm &form, const Terms &terms)
{
    form.addChoice(placeOf("customer"), tr("Customer"), customerChoices(customerNames(terms), tr("Choose a customer")));
    form.addText(placeOf("description"), tr("Description"), tr("As the invoice says it"));
    form.addText(placeOf("id"), tr("Id in the terms"));
    PartyForm::Words taxes = taxChoices(terms);
    taxes.prepend({QString(), tr("The customer's")});
    form.addChoice(placeOf("tax"), tr("Tax"), taxes);
    form.addDay(placeOf("from"), tr("First day"));
    form.addDay(placeOf("to"), tr("Last day"), tr("%1, or open"));
}

void addServicePrice(PartyForm &form)
{
    form.addText(placeOf("quantity"), tr("Quantity"), QStringLiteral("1"));
    form.addText(placeOf("unit"), tr("Unit"), tr("UN/ECE code: C62, HUR"));
    form.addText(placeOf("unitPrice"), tr("Unit price"));
    PartyForm::Words lengths{{QString(), tr("Once")}};
    for (const int months : {1, 2, 3, 6, 12})
        lengths.append({QString::number(months), counted(months, tr("Every month"), tr("Every %1 months"))});
    lengths.append({inWeeks, tr("By weeks")});
    QComboBox *length = form.addChoice(everyMonths, tr("Billed"), lengths);
    QLineEdit *weeks = form.addText(everyWeeks, tr("Weeks"), QStringLiteral("1–52"));
    const auto follow = [&form, length, weeks] {
        const bool isByWeeks = length->currentData().toString() == inWeeks;
        form.setFieldEnabled(everyWeeks, isByWeeks);
        weeks->setText(isByWeeks ? QStringLiteral("4") : QString());
    };
    QObject::connect(length, &QComboBox::currentIndexChanged, &form, follow);
    follow();
}

} // namespace

TermsListLook exchangeRateLook(const Terms &terms)
{
    TermsListLook look;
    look.list = QStringLiteral("exchangeRates");
    look.title = tr("Exchange rates");
    look.fields = {{placeOf("from"), Kind::Text, true},
                   {placeOf("to"), Kind::Text, true},
                   {placeOf("on"), Kind::Text, true},
                   {placeOf("rate"), Kind::Text, true}};
    look.decimals = {{placeOf("rate"), rateDigits}};
    look.columns = {textColumn("from", tr("From currency"), 120), textColumn("to", tr("To currency"), 120),
                    dayColumn("on", tr("On")), numberColumn("rate", tr("Rate"), 120, shownRateDigits)};
    look.before = [](const TermsRow &a, const TermsRow &b) {
        const auto isOpen = [](const TermsRow &row) { return row.texts.value(placeOf("on")).isEmpty(); };
        return isOpen(a) != isOpen(b) ? isOpen(a) : a.texts.value(placeOf("on")) > b.texts.value(placeOf("on"));
    };
    look.addFields = [](PartyForm &form) {
        form.addCode(placeOf("from"), tr("From currency"), QStringLiteral("USD"))->setMaxLength(3);
        form.addCode(placeOf("to"), tr("To currency"), QStringLiteral("EUR"))->setMaxLength(3);
        form.addColumn();
        form.addDay(placeOf("on"), tr("From the day on"));
        form.addText(placeOf("rate"), tr("Rate"), tr("What one of the first is in the second"));
    };
    look.begin = [own = terms.seller.currency.code()](const TermsList &) { return FormTexts{{placeOf("to"), own}}; };
    look.name = [](const FormTexts &texts) {
        return unnamed(
            QStringLiteral("%1 %2 %3")
                .arg(texts.value(placeOf("from")), texts.value(placeOf("to")), shownDay(texts.value(placeOf("on")))));
    };
    return look;
}

TermsListLook ownServiceLook(const Terms &terms)
{
    const CustomerNames names = customerNames(terms);
    TermsListLook look;
    look.list = QStringLiteral("ownServices");
    look.title = tr("Own services");
    look.fields = {{placeOf("id"), Kind::Text, true},
                   {placeOf("customer"), Kind::Text, true},
                   {placeOf("description"), Kind::Text, true},
                   {placeOf("quantity"), Kind::Text, true},
                   {placeOf("unit")},
                   {placeOf("unitPrice"), Kind::Text, true},
                   {placeOf("from"), Kind::Text, true},
                   {placeOf("to")},
                   {everyMonths, Kind::Number},
                   {everyWeeks, Kind::Number},
                   {placeOf("tax")}};
    look.decimals = {{placeOf("quantity"), 0}, {placeOf("unitPrice"), moneyDigits}};
    look.columns = {customerColumn(names, 0), textColumn("description", tr("Description"), 0),
                    numberColumn("quantity", tr("Quantity"), 84, 0),
                    numberColumn("unitPrice", tr("Unit price"), 96, moneyDigits), periodColumn()};
    look.before = [names](const TermsRow &a, const TermsRow &b) {
        return customerName(names, a.texts).localeAwareCompare(customerName(names, b.texts)) < 0;
    };
    look.addFields = [terms](PartyForm &form) {
        addServiceText(form, terms);
        form.addColumn();
        addServicePrice(form);
    };
    look.begin = [](const TermsList &list) {
        return FormTexts{{placeOf("id"), freeId(list, QStringLiteral("service"))}};
    };
    look.name = [](const FormTexts &texts) { return unnamed(texts.value(placeOf("description"))); };
    look.toForm = [](FormTexts &texts) {
        if (texts.value(everyMonths).isEmpty() && !texts.value(everyWeeks).isEmpty())
            texts.insert(everyMonths, inWeeks);
    };
    look.toTerms = [](FormTexts &texts) {
        const bool isByWeeks = texts.value(everyMonths) == inWeeks;
        const QString weeks = texts.value(everyWeeks);
        // No number of weeks is refused; without the key it would be billed once.
        texts.insert(everyWeeks, !isByWeeks ? QString() : weeks.isEmpty() ? QStringLiteral("0") : weeks);
        if (isByWeeks)
            texts.insert(everyMonths, QString());
    };
    look.enableIds = enableId;
    return look;
}

TermsListLook adjustmentLook(const Terms &terms)
{
    const CustomerNames names = customerNames(terms);
    TermsListLook look;
    look.list = QStringLiteral("adjustments");
    look.title = tr("Adjustments");
    look.fields = {{placeOf("id"), Kind::Text, true},
                   {placeOf("microsoftInvoice"), Kind::Text, true},
                   {placeOf("amount"), Kind::Text, true},
                   {placeOf("customer")},
                   {placeOf("reason"), Kind::Text, true}};
    look.decimals = {{placeOf("amount"), moneyDigits}};
    look.columns = {textColumn("microsoftInvoice", tr("Microsoft's invoice"), 140), customerColumn(names, 0),
                    numberColumn("amount", tr("Amount"), 110, moneyDigits), textColumn("reason", tr("Reason"), 0)};
    look.before = [](const TermsRow &a, const TermsRow &b) {
        return a.texts.value(placeOf("microsoftInvoice")) < b.texts.value(placeOf("microsoftInvoice"));
    };
    look.addFields = [names](PartyForm &form) {
        form.addText(placeOf("microsoftInvoice"), tr("Microsoft's invoice"), QStringLiteral("G012345678"));
        form.addText(placeOf("amount"), tr("Amount"), tr("Below 0 where Microsoft gives back"));
        form.addText(placeOf("id"), tr("Id in the terms"));
        form.addColumn();
        form.addChoice(placeOf("customer"), tr("Customer"), customerChoices(names, tr("No customer")));
        form.addText(placeOf("reason"), tr("Reason"), tr("Goodwill credit"));
    };
    look.begin = [](const TermsList &list) {
        return FormTexts{{placeOf("id"), freeId(list, QStringLiteral("adjustment"))}};
    };
    look.name = [](const FormTexts &texts) { return unnamed(texts.value(placeOf("microsoftInvoice"))); };
    look.enableIds = enableId;
    return look;
}

} // namespace counterfoil
