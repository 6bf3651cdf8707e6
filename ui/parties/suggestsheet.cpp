// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/suggestsheet.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partywords.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"
#include "ui/tables/tableview.h"

#include <QComboBox>
#include <QLocale>
#include <QTimeZone>
#include <QTimer>

namespace counterfoil {

namespace {

constexpr int suggestDelay = 200; //!< milliseconds
constexpr int tenantsHeight = 220;

TreeShape<UnownedTenant> tenantShape()
{
    TreeShape<UnownedTenant> shape;
    shape.key = [](const UnownedTenant &tenant) { return tenant.id; };
    return shape;
}

QList<Column<UnownedTenant>> tenantColumns()
{
    return {{{QStringLiteral("name"), SuggestSheet::tr("Customer"), CellKind::Text, 0},
             [](const UnownedTenant &tenant) { return textCell(tenant.name); },
             {}},
            {{QStringLiteral("tenant"), SuggestSheet::tr("Tenant"), CellKind::MiddleText, 270},
             [](const UnownedTenant &tenant) { return quietCell(tenant.id); },
             {}}};
}

//! The system's time zone, where the terms know it.
QString knownZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(zone) ? QString::fromLatin1(zone) : QStringLiteral("UTC");
}

} // namespace

SuggestSheet::SuggestSheet(const Theme &theme, PartiesController &parties, const UnownedTenants &found,
                           const FormTexts &seller, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_parties(parties), m_found(found),
      m_stored(parties.terms() ? parties.terms()->json : QByteArray()), m_base(parties.document()),
      m_checking(new QTimer(this))
{
    setObjectName(QStringLiteral("suggestSheet"));
    setWindowTitle(tr("Suggested customers"));
    fitSheet(*this, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto *about = new TextLabel(theme, FontRole::Body);
    about->setWordWrap(true);
    about->setText(
        tr("Every tenant on Microsoft's lines that nobody owns becomes a customer, with a contract by calendar "
           "months. Names, addresses, periods and prices can be changed afterwards."));
    layout->addWidget(about);
    makeFields(*layout, seller);
    makeTenants(*layout);
    makeFoot(*layout);
    m_checking->setSingleShot(true);
    m_checking->setInterval(suggestDelay);
    connect(m_checking, &QTimer::timeout, this, &SuggestSheet::check);
    connect(&m_parties, &PartiesController::saved, this, &QDialog::accept);
    connect(&m_parties, &PartiesController::refused, this,
            [this](const Error &error) { say(spoken(error.text()), false); });
    edited();
}

const Terms *SuggestSheet::terms() const
{
    return m_parties.terms() && !m_stored.isEmpty() ? &m_parties.terms()->terms : nullptr;
}

void SuggestSheet::makeFields(QVBoxLayout &layout, const FormTexts &seller)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (const Terms *known = terms()) {
        m_tax = addField(*form, tr("Tax"), "tax", new QComboBox);
        for (const auto &[word, text] : taxChoices(*known))
            m_tax->addItem(text, word);
        connect(m_tax, &QComboBox::currentIndexChanged, this, &SuggestSheet::edited);
    } else {
        makeSeller(*form, seller);
    }
    layout.addLayout(form);
}

//! What a person said before is better than what the system says.
void SuggestSheet::makeSeller(QFormLayout &form, const FormTexts &seller)
{
    const auto field = [&](const QString &label, const char *place, const QString &otherwise, const QString &hint) {
        auto *line = addField(form, label, place, new QLineEdit(seller.value(QString::fromLatin1(place), otherwise)));
        line->setPlaceholderText(hint);
        connect(line, &QLineEdit::textChanged, this, &SuggestSheet::edited);
        return line;
    };
    const QString country = QLocale::territoryToCode(QLocale::system().territory());
    m_seller << field(tr("Your company"), "name", {}, tr("As it stands on your invoices"));
    m_country = field(tr("Country"), "country", country == u"ZZ" ? QString() : country, tr("Two letters: NL"));
    m_seller << m_country << field(tr("VAT id"), "vatId", {}, tr("Can be filled in later"))
             << field(tr("Currency"), "currency", {}, QStringLiteral("EUR"))
             << field(tr("Time zone"), "timeZone", knownZone(), QStringLiteral("Europe/Amsterdam"));
    m_seller.at(3)->setText(m_found.currency); // as Microsoft bills, whatever it was before
    m_rate = field(tr("VAT rate, %"), "rate", {}, QStringLiteral("21"));
    m_markup = field(tr("Markup on cost, %"), "markup", {}, tr("At cost until a rule says otherwise"));
    connect(m_country, &QLineEdit::textChanged, this, &SuggestSheet::suggestRate);
    suggestRate();
}

//! Of the country, as long as nobody wrote another.
void SuggestSheet::suggestRate()
{
    const QString before = std::exchange(m_suggestedRate, standardVatRate(m_country->text().trimmed().toUpper()));
    if (m_rate->text() == before)
        m_rate->setText(m_suggestedRate);
}

void SuggestSheet::makeTenants(QVBoxLayout &layout)
{
    m_model = new RecordTableModel<UnownedTenant>(tenantShape(), tenantColumns(), this);
    m_model->setRecords(m_found.tenants);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("tenants"));
    m_table->setAccessibleName(tr("Tenants that become customers"));
    m_table->setTable(m_model);
    m_table->setMinimumHeight(tenantsHeight);
    m_table->selectAll();
    layout.addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuggestSheet::edited);
}

void SuggestSheet::makeFoot(QVBoxLayout &layout)
{
    m_sum = new TextLabel(m_theme, FontRole::Heading);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_sum->setWordWrap(true);
    m_note = new TextLabel(m_theme, FontRole::Caption);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    layout.addWidget(m_sum);
    layout.addWidget(m_note);
    m_save = new QPushButton(tr("&Make the customers"));
    m_save->setObjectName(QStringLiteral("save"));
    layout.addLayout(sheetFoot(*this, m_save));
    connect(m_save, &QPushButton::clicked, this, &SuggestSheet::save);
}

TermsSuggestion SuggestSheet::suggestion() const
{
    TermsSuggestion suggestion;
    for (const QLineEdit *line : m_seller)
        suggestion.seller.insert(line->objectName(), line->text().trimmed());
    for (const char *code : {"country", "currency"}) {
        const QString place = QString::fromLatin1(code);
        if (suggestion.seller.contains(place))
            suggestion.seller[place] = suggestion.seller[place].toUpper();
    }
    suggestion.taxRate = m_tax ? m_tax->currentData().toString() : m_rate->text().trimmed();
    suggestion.markup = m_markup ? m_markup->text().trimmed() : QString();
    suggestion.from = m_found.first.first();
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const UnownedTenant *tenant = m_model->record(index.row()))
            suggestion.tenants << *tenant;
    }
    return suggestion;
}

//! What was checked is about something else now.
void SuggestSheet::edited()
{
    if (!m_save)
        return; // still being made
    m_checked.clear();
    m_save->setEnabled(false);
    m_checking->start();
}

void SuggestSheet::check()
{
    const TermsSuggestion wanted = suggestion();
    m_sum->setText(
        tr("%1 and as many contracts, from %2 on")
            .arg(counted(wanted.tenants.size(), tr("1 customer"), tr("%1 customers")), dayText(wanted.from)));
    QStringList missing;
    for (const QLineEdit *line : m_seller) {
        if (line->text().trimmed().isEmpty() && line->objectName() != u"vatId")
            missing << line->accessibleName();
    }
    if (m_rate && m_rate->text().trimmed().isEmpty())
        missing << m_rate->accessibleName();
    if (wanted.tenants.isEmpty() || !missing.isEmpty()) {
        say(wanted.tenants.isEmpty() ? tr("Mark the tenants that become customers.")
                                     : tr("Still to be filled in: %1").arg(missing.join(QStringLiteral(", "))),
            false);
        return;
    }
    const CheckedTerms checked = suggestedTerms(m_base, terms(), wanted);
    m_checked = checked.json;
    say(checked.isGood() ? tr("Drafts are made at once; nothing is approved.") : spoken(checked.faults.first()),
        checked.isGood());
}

void SuggestSheet::say(const QString &note, bool isGood)
{
    m_save->setEnabled(isGood);
    m_note->setTone(isGood ? Tone::Plain : Tone::Warn);
    m_note->setText(note);
}

void SuggestSheet::save()
{
    if (m_checked.isEmpty())
        return;
    m_save->setEnabled(false);
    const TermsSuggestion wanted = suggestion();
    const qsizetype count = wanted.tenants.size();
    if (m_rate)
        Q_EMIT begun(wanted);
    m_parties.save(m_stored, m_checked,
                   counted(count, tr("1 customer is in the terms"), tr("%1 customers are in the terms")));
}

} // namespace counterfoil
