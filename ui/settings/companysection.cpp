// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/companysection.h"

#include "core/terms/termsediting.h"
#include "ui/format/amounts.h"
#include "ui/parties/companysheets.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partysheet.h"
#include "ui/parties/partywords.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int mostRows = 6; //!< then it scrolls

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? QString(enDash) : parts.join(QStringLiteral(", "));
}

QList<TaxRow> rowsOf(const Terms &terms)
{
    QHash<QString, int> uses;
    for (const Customer &customer : terms.customers)
        ++uses[customer.tax];
    for (const OwnService &service : terms.ownServices)
        ++uses[service.tax];
    QList<TaxRow> rows;
    for (const Tax &tax : terms.taxes)
        rows.append({tax, uses.value(tax.id)});
    return rows;
}

TreeShape<TaxRow> taxShape()
{
    TreeShape<TaxRow> shape;
    shape.key = [](const TaxRow &row) { return row.tax.id; };
    return shape;
}

QList<Column<TaxRow>> taxColumns()
{
    const auto words = [](const TaxRow &row) {
        return row.tax.category + QStringLiteral(", ") + categoryWords(row.tax.category);
    };
    return {{{QStringLiteral("tax"), CompanySection::tr("Tax"), CellKind::Text, 120},
             [](const TaxRow &row) { return textCell(row.tax.id); },
             [](const TaxRow &a, const TaxRow &b) { return a.tax.id < b.tax.id; }},
            {{QStringLiteral("category"), CompanySection::tr("Category"), CellKind::Text, 148},
             [words](const TaxRow &row) { return textCell(words(row)); },
             [words](const TaxRow &a, const TaxRow &b) { return words(a) < words(b); }},
            {{QStringLiteral("rate"), CompanySection::tr("Rate, %"), CellKind::Money, 72},
             [](const TaxRow &row) { return moneyCell(row.tax.rate, 0); },
             [](const TaxRow &a, const TaxRow &b) { return a.tax.rate < b.tax.rate; }},
            {{QStringLiteral("reason"), CompanySection::tr("Reason"), CellKind::Text, 0},
             [](const TaxRow &row) { return quietCell(row.tax.reason.isEmpty() ? QString(enDash) : row.tax.reason); },
             [](const TaxRow &a, const TaxRow &b) { return a.tax.reason < b.tax.reason; }},
            {{QStringLiteral("used"), CompanySection::tr("Used"), CellKind::Money, 64, noMark,
              CompanySection::tr("By customers and own services")},
             [](const TaxRow &row) { return quietCell(countText(row.uses)); },
             [](const TaxRow &a, const TaxRow &b) { return a.uses < b.uses; }}};
}

QWidget *buttonRow(const Theme &theme, const QList<QAction *> &actions)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QAction *action : actions)
        layout->addWidget(actionButton(theme, action));
    layout->addStretch();
    return row;
}

} // namespace

CompanySection::CompanySection(const Theme &theme, PartiesController &parties, AppActions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_parties(parties), m_actions(actions)
{
    setObjectName(QStringLiteral("companySection"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    makeSeller(*layout);
    makeTaxes(*layout);
    makeLists(*layout);
    connect(&parties, &PartiesController::termsChanged, this, &CompanySection::refresh);
    connect(&parties, &PartiesController::saved, this, [this] { m_isRemoving = false; });
    connect(&parties, &PartiesController::refused, this, [this](const Error &error) {
        if (std::exchange(m_isRemoving, false))
            Q_EMIT failed(tr("The tax was not removed."), error);
    });
    refresh();
}

void CompanySection::heading(QVBoxLayout &layout, const QString &title)
{
    layout.addSpacing(8);
    layout.addWidget(new RuleLine(m_theme, Qt::Horizontal));
    layout.addSpacing(4);
    auto *label = new TextLabel(m_theme, FontRole::Heading);
    label->setText(title);
    layout.addWidget(label);
}

TextLabel *CompanySection::addFact(const QString &label, const char *name)
{
    auto *value = new TextLabel(m_theme, FontRole::Body);
    value->setObjectName(QString::fromLatin1(name));
    value->setWordWrap(true);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(label, value);
    m_values.append(value);
    return value;
}

void CompanySection::makeSeller(QVBoxLayout &layout)
{
    heading(layout, tr("Seller"));
    m_facts = new QFormLayout;
    m_facts->setItem(0, QFormLayout::LabelRole,
                     new QSpacerItem(labelWidth, 0, QSizePolicy::Fixed, QSizePolicy::Fixed)); // as the sections below
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addFact(tr("Name"), "sellerName");
    addFact(tr("Address"), "sellerAddress");
    addFact(tr("VAT id, register"), "sellerNumbers");
    addFact(tr("Bank"), "sellerBank");
    addFact(tr("Contact"), "sellerContact");
    addFact(tr("Books"), "sellerBooks");
    m_facts->addRow(QString(), buttonRow(m_theme, {m_actions.changeSeller}));
    layout.addLayout(m_facts);
}

void CompanySection::makeTaxes(QVBoxLayout &layout)
{
    heading(layout, tr("Taxes"));
    m_none = new TextLabel(m_theme, FontRole::Caption, true);
    m_none->setWordWrap(true);
    m_none->setText(tr("No tax yet. Every customer has one: what its invoices charge, or why they charge nothing."));
    layout.addWidget(m_none);
    m_model = new RecordTableModel<TaxRow>(taxShape(), taxColumns(), this);
    m_taxes = new TableView(m_theme);
    m_taxes->setObjectName(QStringLiteral("taxes"));
    m_taxes->setAccessibleName(tr("Taxes"));
    m_taxes->setTable(m_model);
    layout.addWidget(m_taxes);
    layout.addWidget(buttonRow(m_theme, {m_actions.newTax, m_actions.changeTax, m_actions.removeTax}));
    connect(m_taxes->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompanySection::chosenChanged);
    connect(m_taxes, &TableView::opened, m_actions.changeTax, &QAction::trigger);
}

void CompanySection::makeLists(QVBoxLayout &layout)
{
    heading(layout, tr("Rates, services and guards"));
    m_lists = new TextLabel(m_theme, FontRole::Caption, true);
    m_lists->setObjectName(QStringLiteral("termsLists"));
    m_lists->setWordWrap(true);
    layout.addWidget(m_lists);
    layout.addWidget(buttonRow(m_theme, {m_actions.termsLists}));
}

void CompanySection::showLists(const Terms &terms)
{
    const auto limit = [](const std::optional<Decimal> &share) {
        return share ? percentText(*share, Decimal(1)) : tr("no limit");
    };
    m_lists->setText(tr("%1, %2, %3; minimum margin: %4, maximum change: %5")
                         .arg(counted(terms.exchangeRates.size(), tr("1 exchange rate"), tr("%1 exchange rates")),
                              counted(terms.ownServices.size(), tr("1 own service"), tr("%1 own services")),
                              counted(terms.adjustments.size(), tr("1 adjustment"), tr("%1 adjustments")),
                              limit(terms.guards.minimumMargin), limit(terms.guards.maximumChange)));
}

void CompanySection::refresh()
{
    const Terms none;
    const Terms &terms = m_parties.terms() ? m_parties.terms()->terms : none;
    const Seller &seller = terms.seller;
    const Party &party = seller.party;
    const QStringList texts{
        joined({party.name}),
        joined({addressText(party.address)}),
        joined({party.vatId, party.registration,
                party.electronicAddress.id.isEmpty()
                    ? QString()
                    : tr("e-invoices %1:%2").arg(party.electronicAddress.scheme, party.electronicAddress.id)}),
        joined({party.iban, party.bic}),
        joined({party.contact, party.email, party.phone}),
        joined({m_parties.terms() ? seller.currency.code() : QString(), seller.timeZone, seller.invoiceNumbering,
                seller.creditNoteNumbering})};
    for (qsizetype at = 0; at < m_values.size(); ++at)
        m_values[at]->setText(texts[at]);
    showLists(terms);
    m_model->setRecords(rowsOf(terms));
    const int rows = m_model->rowCount();
    m_none->setVisible(rows == 0);
    m_taxes->setVisible(rows > 0);
    m_taxes->fitRows(mostRows);
    Q_EMIT chosenChanged();
}

const TaxRow *CompanySection::chosen() const
{
    return m_model->record(m_taxes->currentIndex().row());
}

void CompanySection::open(PartySheet *sheet)
{
    if (!sheet)
        return;
    m_sheet = sheet;
    sheet->open();
}

void CompanySection::askSeller()
{
    if (!m_sheet && m_parties.isKnown())
        open(sellerSheet(m_theme, m_parties, this));
}

void CompanySection::askNewTax()
{
    if (!m_sheet)
        open(taxSheet(m_theme, m_parties, {}, this));
}

void CompanySection::askTax()
{
    if (const TaxRow *row = chosen(); row && !m_sheet)
        open(taxSheet(m_theme, m_parties, row->tax.id, this));
}

void CompanySection::removeTax()
{
    const TaxRow *row = chosen();
    const QByteArray json = m_parties.document();
    const Result<QString> pointer =
        row ? pointerToTerm(json, QStringLiteral("taxes"), row->tax.id) : Result<QString>(QString());
    if (!row || !pointer || m_parties.isSaving())
        return;
    const Result<QByteArray> without = editedTerms(json, {{TermsEdit::Kind::Remove, *pointer, {}}});
    if (!without)
        return;
    m_isRemoving = true;
    m_parties.save(json, *without, tr("Tax %1 is removed").arg(row->tax.id));
}

} // namespace counterfoil
