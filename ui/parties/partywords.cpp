// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/partywords.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PartyWords", text);
}

} // namespace

QString categoryWords(const QString &category)
{
    for (const auto &[code, words] : categoryChoices()) {
        if (code == category)
            return words.sliced(code.size() + 2);
    }
    return {};
}

PartyForm::Words categoryChoices()
{
    PartyForm::Words all;
    const auto add = [&all](const char *code, const QString &words) {
        const QString category = QString::fromLatin1(code);
        all.append({category, category + QStringLiteral(", ") + words});
    };
    add("S", tr("standard rate"));
    add("Z", tr("zero rated"));
    add("E", tr("exempt"));
    add("AE", tr("reverse charge"));
    add("K", tr("supply within the EU"));
    add("G", tr("export"));
    add("O", tr("outside VAT"));
    add("L", tr("Canary Islands tax"));
    add("M", tr("Ceuta and Melilla tax"));
    add("B", tr("split payment, Italy"));
    return all;
}

PartyForm::Words taxChoices(const Terms &terms)
{
    PartyForm::Words all;
    for (const Tax &tax : terms.taxes)
        all.append({tax.id, tr("%1: %2 %, %3").arg(tax.id, tax.rate.text(), categoryWords(tax.category))});
    return all;
}

PartyForm::Words languageChoices()
{
    return {{QString(), tr("English, unless said")},
            {QStringLiteral("en"), tr("English")},
            {QStringLiteral("de"), tr("German")},
            {QStringLiteral("nl"), tr("Dutch")},
            {QStringLiteral("fr"), tr("French")}};
}

QString addressText(const Address &address)
{
    QStringList parts{address.street, (address.postalCode + u' ' + address.city).trimmed(), address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace counterfoil
