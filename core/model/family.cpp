// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/family.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<std::pair<Family, QStringView>, 8> familyWords{{
    {Family::Azure, u"azure"},
    {Family::Licence, u"licence"},
    {Family::Reservation, u"reservation"},
    {Family::SavingsPlan, u"savingsPlan"},
    {Family::Software, u"software"},
    {Family::Marketplace, u"marketplace"},
    {Family::Credit, u"credit"},
    {Family::Other, u"other"},
}};

// Microsoft publishes no list of ProductCategory; these are the words its pages, its portal and its samples use for the
// same thing, lower case and without spaces. An unknown one is reported and the tests below decide.
constexpr std::array<std::pair<QStringView, Family>, 27> categories{{
    {u"azure", Family::Azure},
    {u"azureplan", Family::Azure},
    {u"azureconsumption", Family::Azure},
    {u"azureusage", Family::Azure},
    {u"consumption", Family::Azure},
    {u"usage", Family::Azure},
    {u"license", Family::Licence},
    {u"licence", Family::Licence},
    {u"licenses", Family::Licence},
    {u"licensebased", Family::Licence},
    {u"license-based", Family::Licence},
    {u"onlineservices", Family::Licence},
    {u"onlineservicesnce", Family::Licence},
    {u"seatbased", Family::Licence},
    {u"reservation", Family::Reservation},
    {u"reservations", Family::Reservation},
    {u"azurereservation", Family::Reservation},
    {u"azurereservations", Family::Reservation},
    {u"savingsplan", Family::SavingsPlan},
    {u"savingsplans", Family::SavingsPlan},
    {u"azuresavingsplan", Family::SavingsPlan},
    {u"software", Family::Software},
    {u"perpetualsoftware", Family::Software},
    {u"softwaresubscription", Family::Software},
    {u"softwaresubscriptions", Family::Software},
    {u"marketplace", Family::Marketplace},
    {u"saas", Family::Marketplace},
}};

bool holds(const QString &text, QLatin1String part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool isLicenceTerm(const QString &term)
{
    return holds(term, QLatin1String("one-month")) || holds(term, QLatin1String("one-year")) ||
           holds(term, QLatin1String("three-year"));
}

Family byTests(const FamilyEvidence &e)
{
    if (e.chargeType.compare(u"customerCredit", Qt::CaseInsensitive) == 0 ||
        e.chargeType.compare(u"creditNote", Qt::CaseInsensitive) == 0)
        return Family::Credit;
    const bool microsoft = e.publisherName.trimmed().startsWith(u"Microsoft", Qt::CaseInsensitive);
    const QString publisher = e.publisherId.trimmed();
    if (!microsoft && !publisher.isEmpty() && publisher.compare(u"NA", Qt::CaseInsensitive) != 0)
        return Family::Marketplace;
    if (holds(e.termAndBillingCycle, QLatin1String("reservation")))
        return Family::Reservation;
    if (holds(e.termAndBillingCycle, QLatin1String("savings plan")))
        return Family::SavingsPlan;
    if (e.subscriptionDescription.trimmed().compare(u"Azure plan", Qt::CaseInsensitive) == 0)
        return Family::Azure;
    if (holds(e.termAndBillingCycle, QLatin1String("subscription")))
        return Family::Software;
    if (isLicenceTerm(e.termAndBillingCycle))
        return Family::Licence;
    if (e.termAndBillingCycle.trimmed().isEmpty() && !e.hasChargeEnd)
        return Family::Software;
    return Family::Azure;
}

} // namespace

QString wordOf(Family family)
{
    for (const auto &[value, word] : familyWords) {
        if (value == family)
            return word.toString();
    }
    return {};
}

std::optional<Family> familyOf(QStringView text)
{
    for (const auto &[value, word] : familyWords) {
        if (word.compare(text, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

FamilyVerdict familyOf(const FamilyEvidence &evidence)
{
    QString category = evidence.productCategory.toLower();
    category.removeIf([](QChar c) { return c.isSpace(); });
    for (const auto &[word, family] : categories) {
        if (word == category)
            return {family, false};
    }
    return {byTests(evidence), !category.isEmpty()};
}

} // namespace counterfoil
