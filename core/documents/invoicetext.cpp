// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicetext.h"

#include "core/model/invoice.h"

#include <QRegularExpression>

#include <array>

namespace counterfoil {

namespace {

enum Language { English, German, Dutch, French };

Language languageOf(QStringView tag)
{
    const QStringView primary = tag.left(2);
    if (primary.compare(u"de", Qt::CaseInsensitive) == 0)
        return German;
    if (primary.compare(u"nl", Qt::CaseInsensitive) == 0)
        return Dutch;
    if (primary.compare(u"fr", Qt::CaseInsensitive) == 0)
        return French;
    return English;
}

using Texts = std::array<QStringView, 4>; // in the order of Language

struct Entry
{
    QString InvoiceWords::*word = nullptr;
    Texts texts;
};

using W = InvoiceWords;

//! "Gutschrift" is a self-billed invoice in German tax law (UStG § 14 (2)); a credit note is a correction.
const std::array headWords{
    Entry{&W::invoice, {u"Invoice", u"Rechnung", u"Factuur", u"Facture"}},
    Entry{&W::creditNote, {u"Credit note", u"Rechnungskorrektur", u"Creditnota", u"Avoir"}},
    Entry{&W::draftInvoice, {u"Draft invoice", u"Rechnungsentwurf", u"Conceptfactuur", u"Projet de facture"}},
    Entry{&W::draftCreditNote,
          {u"Draft credit note", u"Entwurf Rechnungskorrektur", u"Conceptcreditnota", u"Projet d’avoir"}},
    Entry{&W::notIssued, {u"not issued yet", u"noch nicht gestellt", u"nog niet uitgegeven", u"pas encore émise"}},
    Entry{&W::onIssue, {u"on issue", u"bei Ausstellung", u"bij uitgifte", u"à l’émission"}},
    Entry{&W::invoiceDate, {u"Invoice date", u"Rechnungsdatum", u"Factuurdatum", u"Date de facture"}},
    Entry{&W::creditDate, {u"Date", u"Datum", u"Datum", u"Date"}},
    Entry{&W::due, {u"Due", u"Zahlbar bis", u"Te betalen voor", u"Échéance"}},
    Entry{&W::servicePeriod, {u"Service period", u"Leistungszeitraum", u"Dienstperiode", u"Période de service"}},
    Entry{&W::contract, {u"Contract", u"Vertrag", u"Contract", u"Contrat"}},
    Entry{&W::yourOrder, {u"Your order", u"Ihre Bestellung", u"Uw order", u"Votre commande"}},
    Entry{&W::yourReference, {u"Your reference", u"Ihre Referenz", u"Uw referentie", u"Votre référence"}},
    Entry{&W::creditedInvoice, {u"Credits invoice", u"Zur Rechnung", u"Bij factuur", u"Sur la facture"}},
    Entry{&W::reason, {u"Reason: %1", u"Grund: %1", u"Reden: %1", u"Motif : %1"}},
    Entry{&W::creditedWhole,
          {u"The invoice is credited in full", u"Die Rechnung wird vollständig korrigiert",
           u"De factuur wordt volledig gecrediteerd", u"La facture est créditée en totalité"}},
    Entry{&W::creditedLines, {u"Credited: %1", u"Korrigiert: %1", u"Gecrediteerd: %1", u"Crédité : %1"}},
    Entry{&W::vatNumber, {u"VAT", u"USt-IdNr.", u"Btw-nr.", u"N° TVA"}},
};

const std::array lineWords{
    Entry{&W::description, {u"Description", u"Beschreibung", u"Omschrijving", u"Désignation"}},
    Entry{&W::quantity, {u"Quantity", u"Menge", u"Aantal", u"Quantité"}},
    Entry{&W::unitPrice, {u"Unit price", u"Einzelpreis", u"Prijs", u"Prix unitaire"}},
    Entry{&W::vat, {u"VAT", u"USt.", u"Btw", u"TVA"}},
    Entry{&W::priceEach, {u"Price per %1.", u"Preis je %1.", u"Prijs per %1.", u"Prix par %1."}},
    Entry{&W::details,
          {u"Details on page %1.", u"Einzelheiten auf Seite %1.", u"Details op pagina %1.", u"Détail en page %1."}},
    Entry{&W::carried,
          {u"Carried forward from page %1", u"Übertrag von Seite %1", u"Transport van pagina %1",
           u"Report de la page %1"}},
    Entry{&W::rate, {u"Rate", u"Satz", u"Tarief", u"Taux"}},
    Entry{&W::net, {u"Net", u"Netto", u"Netto", u"HT"}},
    Entry{&W::total, {u"Total", u"Gesamt", u"Totaal", u"Total TTC"}},
    Entry{&W::paidInAdvance, {u"Paid in advance", u"Vorausgezahlt", u"Vooruitbetaald", u"Payé d’avance"}},
    Entry{&W::dueIn, {u"Due in %1", u"Zu zahlen in %1", u"Te betalen in %1", u"À payer en %1"}},
    Entry{&W::creditIn, {u"Credit in %1", u"Guthaben in %1", u"Tegoed in %1", u"À votre crédit en %1"}},
    Entry{&W::payTo, {u"Pay to", u"Zahlbar an", u"Betalen aan", u"Payer à"}},
    Entry{&W::amount, {u"Amount", u"Betrag", u"Bedrag", u"Montant"}},
    Entry{&W::reference, {u"Reference", u"Verwendungszweck", u"Kenmerk", u"Référence"}},
    Entry{&W::scan,
          {u"Scan with your banking app to fill in the payment.",
           u"Mit der Banking-App scannen, um die Zahlung auszufüllen.",
           u"Scan met uw bankapp om de betaling in te vullen.",
           u"Scannez avec votre application bancaire pour remplir le virement."}},
    Entry{&W::questions, {u"Questions: %1", u"Fragen: %1", u"Vragen: %1", u"Questions : %1"}},
    Entry{&W::page, {u"Page %1 of %2", u"Seite %1 von %2", u"Pagina %1 van %2", u"Page %1 sur %2"}},
};

const std::array annexWords{
    Entry{&W::annexTitle,
          {u"Azure usage annex", u"Anlage Azure-Nutzung", u"Bijlage Azure-gebruik", u"Annexe consommation Azure"}},
    Entry{&W::annexBy, {u"By %1, %2", u"Nach %1, %2", u"Per %1, %2", u"Par %1, %2"}},
    Entry{&W::annexOf, {u"Invoice %1", u"Rechnung %1", u"Factuur %1", u"Facture %1"}},
    Entry{&W::subscription, {u"subscription", u"Abonnement", u"abonnement", u"abonnement"}},
    Entry{&W::resourceGroup, {u"resource group", u"Ressourcengruppe", u"resourcegroep", u"groupe de ressources"}},
    Entry{&W::resourceGroupColumn, {u"Resource group", u"Ressourcengruppe", u"Resourcegroep", u"Groupe de ressources"}},
    Entry{&W::meter, {u"meter", u"Verbrauchseinheit", u"meter", u"compteur"}},
    Entry{&W::meterColumn, {u"Meter", u"Verbrauchseinheit", u"Meter", u"Compteur"}},
    Entry{&W::tag, {u"tag %1", u"Tag %1", u"tag %1", u"étiquette %1"}},
    Entry{&W::listAnd, {u" and ", u" und ", u" en ", u" et "}},
    Entry{&W::perDay, {u"Per day, %1", u"Pro Tag, %1", u"Per dag, %1", u"Par jour, %1"}},
    Entry{&W::unit, {u"Unit", u"Einheit", u"Eenheid", u"Unité"}},
    Entry{&W::continued, {u"%1, continued", u"%1, Fortsetzung", u"%1, vervolg", u"%1, suite"}},
    Entry{&W::without, {u"Without a name", u"Ohne Namen", u"Zonder naam", u"Sans nom"}},
    Entry{&W::annexTotal, {u"Azure, before tax", u"Azure, vor Steuer", u"Azure, voor btw", u"Azure, hors taxe"}},
    Entry{&W::dailyRows, {u"%1 daily rows.", u"%1 Tageszeilen.", u"%1 dagregels.", u"%1 lignes journalières."}},
};

template <std::size_t N>
void fill(InvoiceWords &words, const std::array<Entry, N> &entries, Language language)
{
    for (const Entry &entry : entries)
        words.*entry.word = entry.texts[language].toString();
}

InvoiceWords makeWords(Language language)
{
    InvoiceWords words;
    fill(words, headWords, language);
    fill(words, lineWords, language);
    fill(words, annexWords, language);
    return words;
}

struct Named
{
    QStringView code;
    Texts texts;
};

const std::array categories{
    Named{u"S", {u"Standard rate", u"Regelsatz", u"Standaardtarief", u"Taux normal"}},
    Named{u"Z", {u"Zero rated", u"Nullsatz", u"Nultarief", u"Taux zéro"}},
    Named{u"E", {u"Exempt", u"Steuerfrei", u"Vrijgesteld", u"Exonéré"}},
    Named{u"AE",
          {u"Reverse charge", u"Steuerschuldnerschaft des Leistungsempfängers", u"Btw verlegd", u"Autoliquidation"}},
    Named{u"K",
          {u"Intra-community supply", u"Innergemeinschaftliche Lieferung", u"Intracommunautaire levering",
           u"Livraison intracommunautaire"}},
    Named{u"G",
          {u"Export outside the EU", u"Ausfuhr außerhalb der EU", u"Uitvoer buiten de EU", u"Exportation hors UE"}},
    Named{u"O", {u"Outside scope of VAT", u"Nicht steuerbar", u"Buiten btw-heffing", u"Hors champ de la TVA"}},
    Named{u"L",
          {u"Canary Islands IGIC", u"IGIC Kanarische Inseln", u"IGIC Canarische Eilanden", u"IGIC Îles Canaries"}},
    Named{u"M",
          {u"Ceuta and Melilla IPSI", u"IPSI Ceuta und Melilla", u"IPSI Ceuta en Melilla", u"IPSI Ceuta et Melilla"}},
    Named{u"B", {u"Split payment", u"Split Payment", u"Split payment", u"Paiement scindé"}},
};

const Texts reverseCharge{
    u"Reverse charge: VAT is due by the customer, Article 196 of Directive 2006/112/EC.",
    u"Steuerschuldnerschaft des Leistungsempfängers: Die Umsatzsteuer schuldet der Kunde, Artikel 196 der Richtlinie "
    u"2006/112/EG.",
    u"Btw verlegd: de btw is verschuldigd door de afnemer, artikel 196 van Richtlijn 2006/112/EG.",
    u"Autoliquidation : la TVA est due par le client, article 196 de la directive 2006/112/CE.",
};

const std::array units{
    Named{u"HUR", {u"hour", u"Stunde", u"uur", u"heure"}},
    Named{u"DAY", {u"day", u"Tag", u"dag", u"jour"}},
    Named{u"WEE", {u"week", u"Woche", u"week", u"semaine"}},
    Named{u"MON", {u"month", u"Monat", u"maand", u"mois"}},
    Named{u"ANN", {u"year", u"Jahr", u"jaar", u"an"}},
    Named{u"MIN", {u"minute", u"Minute", u"minuut", u"minute"}},
    Named{u"E34", {u"gigabyte", u"Gigabyte", u"gigabyte", u"gigaoctet"}},
    Named{u"KMT", {u"kilometre", u"Kilometer", u"kilometer", u"kilomètre"}},
    Named{u"LS", {u"lump sum", u"Pauschale", u"vast bedrag", u"forfait"}},
};

//! What Microsoft's meters are counted in, behind the "1 " that it writes before it.
const std::array usageUnits{
    Named{u"hour", {u"hours", u"Stunden", u"uur", u"heures"}},
    Named{u"minute", {u"minutes", u"Minuten", u"minuten", u"minutes"}},
    Named{u"second", {u"seconds", u"Sekunden", u"seconden", u"secondes"}},
    Named{u"day", {u"days", u"Tage", u"dagen", u"jours"}},
    Named{u"month", {u"months", u"Monate", u"maanden", u"mois"}},
    Named{u"mb", {u"MB", u"MB", u"MB", u"Mo"}},
    Named{u"gb", {u"GB", u"GB", u"GB", u"Go"}},
    Named{u"tb", {u"TB", u"TB", u"TB", u"To"}},
    Named{u"gb/month", {u"GB-month", u"GB-Monat", u"GB-maand", u"Go-mois"}},
    Named{u"tb/month", {u"TB-month", u"TB-Monat", u"TB-maand", u"To-mois"}},
    Named{u"gb/hour", {u"GB-hour", u"GB-Stunde", u"GB-uur", u"Go-heure"}},
    Named{u"gb/day", {u"GB-day", u"GB-Tag", u"GB-dag", u"Go-jour"}},
};

//! Microsoft's ways to write one unit are many: "Hours", "1 GB/Hr", "1 GB-Month", "1/Month".
QString usageCode(QStringView written)
{
    QString code = written.trimmed().toString().toLower();
    code.replace(u'-', u'/');
    code.remove(u' ');
    if (code.startsWith(u'/'))
        code.remove(0, 1);
    if (code.endsWith(QStringLiteral("hrs")) || code.endsWith(QStringLiteral("hr")))
        code = code.left(code.lastIndexOf(u'h')) + QStringLiteral("hour");
    if (code.endsWith(u's'))
        code.chop(1);
    return code;
}

template <std::size_t N>
QString named(const std::array<Named, N> &list, QStringView code, QStringView language)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [code](const Named &entry) { return entry.code == code; });
    return found == list.end() ? QString() : found->texts[languageOf(language)].toString();
}

//! True where a reason says no more than the category's own name, in any language.
bool isBareName(QStringView category, const QString &reason)
{
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [category](const Named &entry) { return entry.code == category; });
    return found != categories.end() &&
           std::any_of(found->texts.begin(), found->texts.end(), [&reason](QStringView name) {
               return reason.trimmed().compare(name, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

const InvoiceWords &invoiceWords(QStringView language)
{
    static const std::array all{makeWords(English), makeWords(German), makeWords(Dutch), makeWords(French)};
    return all[languageOf(language)];
}

QString taxCategoryName(QStringView category, QStringView language)
{
    const QString name = named(categories, category, language);
    return name.isEmpty() ? category.toString() : name;
}

QString taxNote(QStringView category, const QString &reason, QStringView language)
{
    const bool hasOwnReason = !reason.trimmed().isEmpty() && !isBareName(category, reason);
    if (hasOwnReason)
        return reason.trimmed();
    return category == u"AE" ? reverseCharge[languageOf(language)].toString() : QString();
}

QString unitName(QStringView code, QStringView language)
{
    if (isPiece(code))
        return {};
    const QString name = named(units, code, language);
    return name.isEmpty() ? code.toString() : name;
}

QString usageUnitName(const QString &unit, QStringView language)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([0-9][0-9.,]*)\\s*([KM](?![A-Za-z]))?(.*)$"));
    const QRegularExpressionMatch match = shape.match(unit);
    if (!match.hasMatch()) {
        const QString name = named(usageUnits, usageCode(unit), language);
        return name.isEmpty() ? unit : name;
    }
    const QString number = match.captured(1);
    const QString thousands = match.captured(2);
    const QString many = thousands.isEmpty() ? number : number + u' ' + thousands;
    const QString rest = match.captured(3).trimmed();
    if (rest.isEmpty())
        return many;
    const QString name = named(usageUnits, usageCode(rest), language);
    if (name.isEmpty())
        return unit;
    return many == u"1" ? name : many + u' ' + name;
}

QString registrationName(QStringView country)
{
    struct Register
    {
        QStringView country, name;
    };
    constexpr std::array registers{
        Register{u"NL", u"KvK"},         Register{u"BE", u"KBO/BCE"}, Register{u"GB", u"Company no."},
        Register{u"IE", u"Company no."}, Register{u"FR", u"SIREN"},   Register{u"LU", u"RCS"},
        Register{u"DK", u"CVR"},         Register{u"SE", u"Org.nr"},  Register{u"NO", u"Org.nr"},
        Register{u"FI", u"Y-tunnus"},    Register{u"AT", u"FN"},      Register{u"CH", u"UID"},
        Register{u"IT", u"REA"},         Register{u"PL", u"KRS"}};
    const auto found = std::find_if(registers.begin(), registers.end(),
                                    [country](const Register &entry) { return entry.country == country; });
    return found == registers.end() ? QString() : found->name.toString();
}

} // namespace counterfoil
