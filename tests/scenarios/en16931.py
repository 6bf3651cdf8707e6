# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads e-invoices in UBL or CII and recomputes the business rules of EN 16931 in exact fractions, without the tolerance
that the official rules have: what is asked for has to follow from the lines to the cent."""
import re
import xml.etree.ElementTree as ET
from fractions import Fraction as F

from terms import rounded

PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
UNTAXED = {"Z", "E", "AE", "K", "G", "O"}
EXEMPT = {"AE": "VATEX-EU-AE", "K": "VATEX-EU-IC", "G": "VATEX-EU-G", "O": "VATEX-EU-O", "E": None}
# The order of the elements, as the schemas of OASIS and UN/CEFACT have it.
ORDER = {
    "Invoice": "CustomizationID ProfileID ID IssueDate DueDate InvoiceTypeCode Note DocumentCurrencyCode BuyerReference InvoicePeriod OrderReference "
               "BillingReference ContractDocumentReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentMeans PaymentTerms TaxTotal "
               "LegalMonetaryTotal InvoiceLine",
    "CreditNote": "CustomizationID ProfileID ID IssueDate CreditNoteTypeCode Note DocumentCurrencyCode BuyerReference InvoicePeriod OrderReference "
                  "BillingReference ContractDocumentReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentMeans PaymentTerms TaxTotal "
                  "LegalMonetaryTotal CreditNoteLine",
    "Party": "EndpointID PartyIdentification PartyName PostalAddress PartyTaxScheme PartyLegalEntity Contact",
    "PostalAddress": "StreetName CityName PostalZone Country",
    "TaxSubtotal": "TaxableAmount TaxAmount TaxCategory",
    "TaxCategory": "ID Percent TaxExemptionReasonCode TaxExemptionReason TaxScheme",
    "LegalMonetaryTotal": "LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount PrepaidAmount PayableAmount",
    "InvoiceLine": "ID InvoicedQuantity LineExtensionAmount InvoicePeriod Item Price",
    "CreditNoteLine": "ID CreditedQuantity LineExtensionAmount InvoicePeriod Item Price",
    "Item": "Description Name SellersItemIdentification ClassifiedTaxCategory",
    "Price": "PriceAmount BaseQuantity",
    "SupplyChainTradeTransaction": "IncludedSupplyChainTradeLineItem ApplicableHeaderTradeAgreement ApplicableHeaderTradeDelivery "
                                   "ApplicableHeaderTradeSettlement",
    "SpecifiedTradeProduct": "SellerAssignedID Name Description",
    "SellerTradeParty": "Name SpecifiedLegalOrganization DefinedTradeContact PostalTradeAddress URIUniversalCommunication SpecifiedTaxRegistration",
    "BuyerTradeParty": "Name SpecifiedLegalOrganization DefinedTradeContact PostalTradeAddress URIUniversalCommunication SpecifiedTaxRegistration",
    "ApplicableHeaderTradeSettlement": "PaymentReference InvoiceCurrencyCode SpecifiedTradeSettlementPaymentMeans ApplicableTradeTax "
                                       "BillingSpecifiedPeriod SpecifiedTradePaymentTerms SpecifiedTradeSettlementHeaderMonetarySummation "
                                       "InvoiceReferencedDocument",
    "ApplicableTradeTax": "CalculatedAmount TypeCode ExemptionReason BasisAmount CategoryCode ExemptionReasonCode RateApplicablePercent",
    "SpecifiedTradeSettlementHeaderMonetarySummation": "LineTotalAmount TaxBasisTotalAmount TaxTotalAmount GrandTotalAmount TotalPrepaidAmount "
                                                       "DuePayableAmount",
}


class Broken(Exception):
    """A document that breaks a rule."""


def hold(rule, truth, told):
    if not truth:
        raise Broken(f"{rule}: {told}")


def name_of(element):
    return element.tag.rsplit("}", 1)[-1]


def check_shape(element):
    """The schema's order and no empty element (Peppol R008)."""
    children = list(element)
    hold("R008", children or (element.text or "").strip(), f"{name_of(element)} is empty")
    order = ORDER.get(name_of(element), "").split()
    if order:
        names = [name_of(child) for child in children]
        hold("schema", set(names) <= set(order), f"{name_of(element)} has {sorted(set(names) - set(order))}")
        places = [order.index(name) for name in names]
        hold("schema", places == sorted(places), f"{name_of(element)} is out of order: {names}")
    for child in children:
        check_shape(child)


class Node:
    """An element by the local names of its descendants."""

    def __init__(self, element):
        self.element = element

    def all(self, path):
        found = [self.element]
        for name in path.split("/"):
            found = [child for parent in found for child in parent if name_of(child) == name]
        return [Node(element) for element in found]

    def one(self, path):
        found = self.all(path)
        hold("schema", len(found) == 1, f"{len(found)} of {path}")
        return found[0]

    def text(self, path):
        found = self.all(path)
        hold("schema", len(found) < 2, f"{len(found)} of {path}")
        return found[0].element.text if found else None

    def has(self, path):
        return bool(self.all(path))


class Document:
    """What both syntaxes say, under one name each."""

    def __init__(self, data):
        root = ET.fromstring(data)
        self.root = name_of(root)
        if self.root != "CrossIndustryInvoice":
            check_shape(root)
        for part in root.iter():
            if self.root == "CrossIndustryInvoice" and name_of(part) in ORDER:
                names = [name_of(child) for child in part]
                places = [ORDER[name_of(part)].split().index(name) for name in names]
                hold("schema", places == sorted(places), f"{name_of(part)} is out of order: {names}")
        self.read_cii(Node(root)) if self.root == "CrossIndustryInvoice" else self.read_ubl(Node(root))

    def amount(self, node, path, needed=True):
        """Of the invoice's currency, with two decimals at most (BR-DEC)."""
        found = node.all(path)
        hold("schema", len(found) == 1 if needed else len(found) < 2, f"{len(found)} of {path}")
        if not found:
            return F(0)
        text, currency = found[0].element.text, found[0].element.get("currencyID")
        hold("R051", currency in (None, self.currency), f"{path} is in {currency}")
        hold("BR-DEC", re.fullmatch(r"-?\d+(\.\d{1,2})?", text), f"{path} is {text}")
        return F(text)

    def read_ubl(self, node):
        self.profile, self.process = node.text("CustomizationID"), node.text("ProfileID")
        self.number, self.issued, self.due_on = node.text("ID"), node.text("IssueDate"), node.text("DueDate")
        self.type = node.text("InvoiceTypeCode") or node.text("CreditNoteTypeCode")
        self.currency, self.reference, self.order = node.text("DocumentCurrencyCode"), node.text("BuyerReference"), node.text("OrderReference/ID")
        self.period = (node.text("InvoicePeriod/StartDate"), node.text("InvoicePeriod/EndDate"))
        self.credits, self.credited_on = (node.text(f"BillingReference/InvoiceDocumentReference/{x}") for x in ("ID", "IssueDate"))
        self.seller, self.buyer = (self.ubl_party(node.one(f"Accounting{role}Party/Party")) for role in ("Supplier", "Customer"))
        self.means, self.account = node.text("PaymentMeans/PaymentMeansCode"), node.text("PaymentMeans/PayeeFinancialAccount/ID")
        self.terms, self.note = node.text("PaymentTerms/Note"), node.text("Note")
        self.delivered_to = node.text("Delivery/DeliveryLocation/Address/Country/IdentificationCode")
        total = node.one("LegalMonetaryTotal")
        names = ("LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "PayableAmount")
        self.lines_total, self.net, self.gross, self.due = (self.amount(total, name) for name in names)
        self.prepaid, self.tax = self.amount(total, "PrepaidAmount", False), self.amount(node, "TaxTotal/TaxAmount")
        self.taxes = [{"net": self.amount(tax, "TaxableAmount"), "tax": self.amount(tax, "TaxAmount"),
                       "category": tax.text("TaxCategory/ID"), "rate": tax.text("TaxCategory/Percent"),
                       "code": tax.text("TaxCategory/TaxExemptionReasonCode"), "reason": tax.text("TaxCategory/TaxExemptionReason")}
                      for tax in node.all("TaxTotal/TaxSubtotal")]
        self.lines = [self.ubl_line(line) for line in node.all("InvoiceLine") + node.all("CreditNoteLine")]

    @staticmethod
    def ubl_party(node):
        endpoint = node.all("EndpointID")
        return {"name": node.text("PartyLegalEntity/RegistrationName"), "country": node.text("PostalAddress/Country/IdentificationCode"),
                "vat": node.text("PartyTaxScheme/CompanyID"), "registration": node.text("PartyLegalEntity/CompanyID"),
                "scheme": node.has("PartyLegalEntity/CompanyID") and node.one("PartyLegalEntity/CompanyID").element.get("schemeID"),
                "endpoint": (endpoint[0].element.get("schemeID"), endpoint[0].element.text) if endpoint else None,
                "address": [node.text(f"PostalAddress/{x}") for x in ("StreetName", "CityName", "PostalZone")]}

    def ubl_line(self, node):
        quantity = (node.all("InvoicedQuantity") + node.all("CreditedQuantity"))[0].element
        base = node.all("Price/BaseQuantity")
        price = node.one("Price/PriceAmount").element
        hold("R051", price.get("currencyID") == self.currency, "the price's currency")
        return {"id": node.text("ID"), "quantity": quantity.text, "unit": quantity.get("unitCode"), "net": self.amount(node, "LineExtensionAmount"),
                "price": price.text, "base": base[0].element.text if base else "1",
                "base unit": base[0].element.get("unitCode") if base else quantity.get("unitCode"), "name": node.text("Item/Name"),
                "period": (node.text("InvoicePeriod/StartDate"), node.text("InvoicePeriod/EndDate")),
                "category": node.text("Item/ClassifiedTaxCategory/ID"), "rate": node.text("Item/ClassifiedTaxCategory/Percent")}

    def read_cii(self, node):
        deal = node.one("SupplyChainTradeTransaction")
        agreed, paid = deal.one("ApplicableHeaderTradeAgreement"), deal.one("ApplicableHeaderTradeSettlement")
        self.profile, self.process = node.text("ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID"), None
        self.number, self.type = node.text("ExchangedDocument/ID"), node.text("ExchangedDocument/TypeCode")
        self.issued, self.note = day(node.text("ExchangedDocument/IssueDateTime/DateTimeString")), node.text("ExchangedDocument/IncludedNote/Content")
        self.currency, self.reference = paid.text("InvoiceCurrencyCode"), agreed.text("BuyerReference")
        self.order = agreed.text("BuyerOrderReferencedDocument/IssuerAssignedID")
        self.period = cii_period(paid)
        self.credits = paid.text("InvoiceReferencedDocument/IssuerAssignedID")
        self.credited_on = day(paid.text("InvoiceReferencedDocument/FormattedIssueDateTime/DateTimeString"))
        self.seller, self.buyer = (self.cii_party(agreed.one(f"{role}TradeParty")) for role in ("Seller", "Buyer"))
        self.means = paid.text("SpecifiedTradeSettlementPaymentMeans/TypeCode")
        self.account = paid.text("SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID")
        self.terms = paid.text("SpecifiedTradePaymentTerms/Description")
        self.due_on = day(paid.text("SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"))
        self.delivered_to = deal.text("ApplicableHeaderTradeDelivery/ShipToTradeParty/PostalTradeAddress/CountryID")
        total = paid.one("SpecifiedTradeSettlementHeaderMonetarySummation")
        names = ("LineTotalAmount", "TaxBasisTotalAmount", "TaxTotalAmount", "GrandTotalAmount", "DuePayableAmount")
        self.lines_total, self.net, self.tax, self.gross, self.due = (self.amount(total, name) for name in names)
        self.prepaid = self.amount(total, "TotalPrepaidAmount", False)
        self.taxes = [{"net": self.amount(tax, "BasisAmount"), "tax": self.amount(tax, "CalculatedAmount"), "category": tax.text("CategoryCode"),
                       "rate": tax.text("RateApplicablePercent"), "code": tax.text("ExemptionReasonCode"), "reason": tax.text("ExemptionReason")}
                      for tax in paid.all("ApplicableTradeTax")]
        self.lines = [self.cii_line(line) for line in deal.all("IncludedSupplyChainTradeLineItem")]

    @staticmethod
    def cii_party(node):
        endpoint, legal = node.all("URIUniversalCommunication/URIID"), node.all("SpecifiedLegalOrganization/ID")
        return {"name": node.text("Name"), "country": node.text("PostalTradeAddress/CountryID"), "vat": node.text("SpecifiedTaxRegistration/ID"),
                "registration": legal[0].element.text if legal else None, "scheme": legal[0].element.get("schemeID") if legal else False,
                "endpoint": (endpoint[0].element.get("schemeID"), endpoint[0].element.text) if endpoint else None,
                "address": [node.text(f"PostalTradeAddress/{x}") for x in ("LineOne", "CityName", "PostcodeCode")]}

    def cii_line(self, node):
        quantity = node.one("SpecifiedLineTradeDelivery/BilledQuantity").element
        base = node.all("SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity")
        paid = node.one("SpecifiedLineTradeSettlement")
        return {"id": node.text("AssociatedDocumentLineDocument/LineID"), "quantity": quantity.text, "unit": quantity.get("unitCode"),
                "net": self.amount(paid, "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"),
                "price": node.text("SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount"), "base": base[0].element.text if base else "1",
                "base unit": base[0].element.get("unitCode") if base else quantity.get("unitCode"), "name": node.text("SpecifiedTradeProduct/Name"),
                "period": cii_period(paid), "category": paid.text("ApplicableTradeTax/CategoryCode"),
                "rate": paid.text("ApplicableTradeTax/RateApplicablePercent")}

    # --- the rules -----------------------------------------------------------------------------------------------

    def check(self, places):
        """`places` are the currency's decimals."""
        self.check_head()
        self.check_lines(places)
        self.check_taxes(places)
        self.check_totals()
        self.check_categories()
        if self.profile == PEPPOL:
            self.check_peppol()

    def check_head(self):
        hold("BR-01", self.profile and self.profile.startswith("urn:cen.eu:en16931:2017"), self.profile)
        hold("BR-02", self.number, "no number")
        hold("BR-03", re.fullmatch(r"\d{4}-\d\d-\d\d", self.issued or ""), self.issued)
        hold("BR-04", self.type in ("380", "381") and (self.type == "381") == (self.root == "CreditNote" or self.type == "381"), self.type)
        hold("BR-05", re.fullmatch("[A-Z]{3}", self.currency or ""), self.currency)
        for rule, party in (("BR-06", self.seller), ("BR-07", self.buyer)):
            hold(rule, party["name"], "no name")
            hold("BR-09/11", re.fullmatch("[A-Z]{2}", party["country"] or ""), party)
            hold("BR-CO-09", not party["vat"] or re.match("[A-Z]{2}.", party["vat"]), party["vat"])
            hold("BR-62/63", not party["endpoint"] or party["endpoint"][0], party["endpoint"])
        hold("BR-CO-26", self.seller["vat"] or self.seller["registration"], "nothing identifies the seller")
        hold("BR-CO-25", self.due <= 0 or self.due_on or self.terms, "to be paid, but not until when")
        hold("BR-29", not all(self.period) or self.period[0] <= self.period[1], self.period)
        hold("BR-61", self.means not in ("30", "58") or self.account, "a transfer without an account")
        hold("BR-55", not self.credited_on or self.credits, "a day without a number")

    def check_lines(self, places):
        hold("BR-16", self.lines, "no line")
        hold("BR-21", len({line["id"] for line in self.lines}) == len(self.lines), "ids of lines come twice")
        for line in self.lines:
            at = f"line {line['id']}"
            hold("BR-25", (line["name"] or "").strip(), at)
            hold("BR-23", re.fullmatch("[A-Z0-9]{2,3}", line["unit"] or ""), at)
            hold("BR-27", F(line["price"]) >= 0, f"{at}: {line['price']}")
            hold("R121", F(line["base"]) > 0, f"{at}: {line['base']}")
            hold("R130", line["base unit"] == line["unit"], at)
            hold("R120", line["net"] == rounded(F(line["quantity"]) * F(line["price"]) / F(line["base"]), places),
                 f"{at}: {line['quantity']} x {line['price']} / {line['base']} is not {line['net']}")
            if all(line["period"]):
                hold("BR-30", line["period"][0] <= line["period"][1], at)
                hold("R110/R111", self.period[0] <= line["period"][0] and line["period"][1] <= self.period[1], f"{at}: {line['period']}")

    def check_taxes(self, places):
        hold("BR-CO-18", self.taxes, "no VAT breakdown")
        groups = [(tax["category"], tax["rate"]) for tax in self.taxes]
        hold("groups", len(set(groups)) == len(groups), groups)
        for tax in self.taxes:
            mine = [line for line in self.lines if (line["category"], line["rate"]) == (tax["category"], tax["rate"])]
            hold("BR-*-08", mine and tax["net"] == sum(line["net"] for line in mine), f"{tax['category']}: {tax['net']}")
            hold("BR-CO-17", tax["tax"] == rounded(tax["net"] * F(tax["rate"] or 0) / 100, places), f"{tax['category']}: {tax['tax']}")
        loose = [line["id"] for line in self.lines if (line["category"], line["rate"]) not in groups]
        hold("BR-CO-04", not loose, f"lines {loose} are in no VAT group")

    def check_totals(self):
        hold("BR-CO-10", self.lines_total == sum(line["net"] for line in self.lines), "sum of lines")
        hold("BR-CO-13", self.net == self.lines_total, "without VAT")
        hold("BR-CO-14", self.tax == sum(tax["tax"] for tax in self.taxes), "VAT")
        hold("BR-CO-15", self.gross == self.net + self.tax, "with VAT")
        hold("BR-CO-16", self.due == self.gross - self.prepaid, "due")

    def check_categories(self):
        for tax in self.taxes:
            category, rate = tax["category"], tax["rate"]
            hold("BR-CL-17", category in UNTAXED | {"S", "L", "M", "B"}, category)
            hold("BR-O-05", (rate is None) == (category == "O"), f"{category}: rate {rate}")
            hold("BR-*-05", F(rate or 0) == 0 if category in UNTAXED else category != "S" or F(rate) > 0, f"{category}: rate {rate}")
            hold("BR-*-10", (tax["reason"] is not None) == (category in EXEMPT) and tax["code"] == EXEMPT.get(category), f"{category}: {tax}")
            hold("BR-*-02", category == "O" or self.seller["vat"], f"{category} without the seller's VAT id")
            hold("BR-AE-02", category not in ("AE", "K") or self.buyer["vat"], f"{category} without the buyer's VAT id")
            hold("BR-IC-12", category != "K" or (self.delivered_to and all(self.period)), "K without delivery")
        categories = [tax["category"] for tax in self.taxes]
        hold("BR-*-01", all(categories.count(c) == 1 for c in UNTAXED & set(categories)), categories)
        if "O" in categories:
            hold("BR-O-02", not self.seller["vat"] and not self.buyer["vat"], "a VAT id beside O")
            hold("BR-O-11", len(categories) == 1, categories)

    def check_peppol(self):
        hold("R001", self.process == "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", self.process)
        hold("R003", self.reference or self.order, "neither buyer reference nor order")
        for line in self.lines:
            off = abs(F(line["quantity"]) * F(line["price"]) / F(line["base"]) - line["net"])
            hold("R120", off <= F(2, 100), f"line {line['id']} is off by {off}")
        for party in (self.seller, self.buyer):
            hold("R010/R020", party["endpoint"] and re.fullmatch(r"\d{4}", party["endpoint"][0]), party)
        if self.seller["country"] == "NL":
            hold("NL-R-001", self.type != "381" or self.credits, "a credit note of nothing")
            hold("NL-R-002", all(self.seller["address"]), self.seller)
            hold("NL-R-003", not self.seller["registration"] or self.seller["scheme"] in ("0106", "0190"), self.seller)
            hold("NL-R-004", self.buyer["country"] != "NL" or all(self.buyer["address"]), self.buyer)
            hold("NL-R-007", self.type == "381" or self.due <= 0 or self.means, "no way to pay")
            hold("NL-R-008", self.buyer["country"] != "NL" or self.means in (None, "30", "48", "49", "57", "58", "59"), self.means)


def day(text):
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if text else None


def cii_period(node):
    return tuple(day(node.text(f"BillingSpecifiedPeriod/{x}DateTime/DateTimeString")) for x in ("Start", "End"))
