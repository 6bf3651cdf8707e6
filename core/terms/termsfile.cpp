// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsfile.h"

#include "core/base/sentence.h"
#include "core/terms/termsreading.h"

#include <QCryptographicHash>

namespace counterfoil {

namespace {

constexpr QStringView knownFormat = u"counterfoil-terms/1";

void checkFormat(const Node &node)
{
    const QString format = anyText(node);
    if (node.is(JsonValue::Kind::String) && format != knownFormat)
        node.faultAbout(SENTENCE("unknown format"));
}

//! In the order in which the sections refer to each other, whatever order the document has.
void readSections(const Node &root, TermsReading &reading)
{
    ObjectReader object(root);
    checkFormat(object.need(u"format"));
    readSeller(object.need(u"seller"), reading);
    readTaxes(object.need(u"taxes"), reading);
    readExchangeRates(object.find(u"exchangeRates"), reading);
    readCustomers(object.need(u"customers"), reading);
    readContracts(object.need(u"contracts"), reading);
    readPriceRules(object.need(u"priceRules"), reading);
    readPrepayments(object.find(u"prepayments"), reading);
    readOwnServices(object.find(u"ownServices"), reading);
    readAdjustments(object.find(u"adjustments"), reading);
    readPurchaseOrders(object.find(u"purchaseOrders"), reading);
    readGuards(object.find(u"guards"), reading);
}

QString summary(qsizetype faults)
{
    return faults == 1 ? SENTENCE("the terms have a fault") : SENTENCE("the terms have %1 faults").arg(faults);
}

} // namespace

QString TermsDocument::digest() const
{
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

Result<TermsDocument> readTerms(const QByteArray &json, QStringList *warnings)
{
    const QByteArray document = withoutByteOrderMark(json);
    const Result<JsonValue> root = parseJson(document);
    if (!root)
        return std::unexpected(root.error());
    Findings findings;
    TermsReading reading;
    readSections(Node(&*root, {}, &findings), reading);
    if (warnings)
        *warnings = findings.warnings;
    if (!findings.faults.isEmpty())
        return refused(summary(findings.faults.size()), findings.faults);
    return TermsDocument{std::move(reading.terms), document, std::move(findings.warnings)};
}

} // namespace counterfoil
