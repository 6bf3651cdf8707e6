// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recorddifferences.h"

#include "core/base/sentence.h"

#include <QJsonArray>

#include <map>

namespace counterfoil {

namespace {

using Figures = std::map<QString, QString>; // what is compared, by its name

QStringList differences(const Figures &then, const Figures &now)
{
    Figures names = then;
    names.insert(now.begin(), now.end());
    const auto in = [](const Figures &figures, const QString &name) {
        const auto found = figures.find(name);
        return found == figures.end() ? QStringLiteral("nothing") : found->second;
    };
    QStringList texts;
    for (const auto &[name, value] : names) {
        if (in(then, name) != in(now, name))
            texts.append(QStringLiteral("%1: %2 → %3").arg(name, in(then, name), in(now, name)));
    }
    return texts;
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString nameOf(const QJsonObject &customer)
{
    if (const QString id = textOf(customer, "customer"); !id.isEmpty())
        return id;
    const QString tenant = textOf(customer, "tenant");
    return tenant.isEmpty() ? SENTENCE("no customer") : QStringLiteral("tenant ") + tenant;
}

void addCustomer(Figures &figures, const QJsonObject &customer)
{
    const QString name = nameOf(customer) + QStringLiteral(", ");
    figures.emplace(name + QStringLiteral("Microsoft"), textOf(customer, "microsoft"));
    figures.emplace(name + QStringLiteral("local"), textOf(customer, "local"));
    figures.emplace(name + QStringLiteral("unexplained"), textOf(customer, "unexplained"));
    const QJsonArray causes = customer.value(QStringLiteral("causes")).toArray();
    for (const auto &cause : causes) {
        const QJsonObject object = cause.toObject();
        figures.emplace(name + textOf(object, "cause"), textOf(object, "amount"));
    }
}

Figures figuresOf(const QJsonObject &bridge)
{
    Figures figures;
    const QJsonObject microsoft = bridge.value(QStringLiteral("microsoft")).toObject();
    figures.emplace(SENTENCE("Microsoft's net"), textOf(microsoft, "net"));
    figures.emplace(SENTENCE("Microsoft's tax"), textOf(microsoft, "tax"));
    figures.emplace(SENTENCE("local net"), textOf(bridge.value(QStringLiteral("local")).toObject(), "net"));
    const QJsonArray customers = bridge.value(QStringLiteral("customers")).toArray();
    for (const auto &customer : customers)
        addCustomer(figures, customer.toObject());
    return figures;
}

Figures figuresOfInvoices(const QJsonObject &list)
{
    Figures figures;
    const QJsonArray invoices = list.value(QStringLiteral("invoices")).toArray();
    for (const auto &value : invoices) {
        const QJsonObject invoice = value.toObject();
        const QString number = textOf(invoice, "number");
        const QString name = number.isEmpty() ? textOf(invoice, "id") : number;
        figures.emplace(name, SENTENCE("%1, net %2, tax %3")
                                  .arg(textOf(invoice, "state"), textOf(invoice, "net"), textOf(invoice, "tax")));
    }
    return figures;
}

} // namespace

QStringList bridgeDifferences(const QJsonObject &then, const QJsonObject &now)
{
    return differences(figuresOf(then), figuresOf(now));
}

QStringList invoiceDifferences(const QJsonObject &then, const QJsonObject &now)
{
    return differences(figuresOfInvoices(then), figuresOfInvoices(now));
}

} // namespace counterfoil
