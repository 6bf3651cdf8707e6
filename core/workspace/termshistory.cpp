// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/termshistory.h"

#include "core/store/invoicerepository.h"
#include "core/store/termsrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

//! How a contract spreads charges, in one comparable text.
QString recognitionOf(const QJsonObject &contract)
{
    const auto word = [&contract](const QString &key) {
        return contract.value(key).toString(QStringLiteral("asCharged"));
    };
    return word(QStringLiteral("licences")) + u' ' + word(QStringLiteral("reservations"));
}

//! By contract. Old terms are read without a check: they were checked when they were imported.
QHash<QString, QString> recognitionsOf(const QByteArray &json)
{
    QHash<QString, QString> recognitions;
    const QJsonArray contracts = QJsonDocument::fromJson(json).object().value(QStringLiteral("contracts")).toArray();
    for (const auto &value : contracts) {
        const QJsonObject contract = value.toObject();
        recognitions.insert(contract.value(QStringLiteral("id")).toString(), recognitionOf(contract));
    }
    return recognitions;
}

//! Customers of today with a contract that spreads otherwise than it did.
QSet<QString> changedCustomers(const QHash<QString, QString> &then, const QHash<QString, QString> &now,
                               const Terms &terms)
{
    QSet<QString> customers;
    for (const Contract &contract : terms.contracts) {
        if (then.contains(contract.id) && then.value(contract.id) != now.value(contract.id))
            customers.insert(contract.customer);
    }
    return customers;
}

} // namespace

Result<QSet<QString>> recognisedOtherwise(Workspace &workspace, const QList<Invoice> &taken, const Terms &terms)
{
    TermsRepository repository(workspace.file());
    const Result<QHash<QString, QString>> digests = InvoiceRepository(workspace.file()).termsBehind();
    const Result<QList<TermsVersion>> versions = repository.history();
    if (!digests)
        return std::unexpected(digests.error());
    if (!versions)
        return std::unexpected(versions.error());
    const QSet<QString> used(digests->begin(), digests->end());
    QHash<QString, QSet<QString>> changed; // customers, by digest
    QHash<QString, QString> now;
    for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
        const bool newest = version == versions->rbegin();
        if (!newest && (!used.contains(version->digest) || changed.contains(version->digest)))
            continue;
        const Result<QByteArray> json = repository.version(version->id);
        if (!json)
            return std::unexpected(json.error());
        if (newest)
            now = recognitionsOf(*json);
        changed.insert(version->digest, newest ? QSet<QString>() : changedCustomers(recognitionsOf(*json), now, terms));
    }
    QSet<QString> ids;
    for (const Invoice &invoice : taken) {
        if (invoice.state != InvoiceState::Credited &&
            changed.value(digests->value(invoice.id)).contains(invoice.customer))
            ids.insert(invoice.id);
    }
    return ids;
}

} // namespace counterfoil
