// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/ruledialog.h"

#include "ui/format/days.h"
#include "ui/profiles/rowsedit.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

//! Match keys with a plain field of their own.
constexpr std::array fieldKeys{
    MatchKey::ProductName,   MatchKey::SkuId,         MatchKey::Subscription,     MatchKey::Term,
    MatchKey::MeterCategory, MatchKey::ResourceGroup, MatchKey::BillingFrequency, MatchKey::ChargeType};

QString hintOf(MatchKey key)
{
    return key == MatchKey::ProductName ? RuleDialog::tr("Any; * stands for anything: *E5*") : RuleDialog::tr("Any");
}

//! What Microsoft sells for, as the terms spell it, with its words.
QList<std::pair<QString, QString>> listedTerms()
{
    return {{QStringLiteral("P1M"), RuleDialog::tr("1 month")},
            {QStringLiteral("P1Y"), RuleDialog::tr("1 year")},
            {QStringLiteral("P3Y"), RuleDialog::tr("3 years")}};
}

//! The words for a term; a pattern stays as it is.
QString shownTerm(const QString &code)
{
    for (const auto &[spelling, words] : listedTerms()) {
        if (spelling == code)
            return words;
    }
    return code;
}

QString spelledTerm(const QString &text)
{
    for (const auto &[spelling, words] : listedTerms()) {
        if (words.compare(text.simplified(), Qt::CaseInsensitive) == 0)
            return spelling;
    }
    return text.trimmed();
}

} // namespace

RuleDialog::RuleDialog(const Theme &theme, const TermsDocument &document, const RuleForm &form, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_document(document), m_form(form)
{
    setObjectName(QStringLiteral("ruleDialog"));
    setWindowTitle(form.index < 0 ? tr("New price") : tr("Price rule %1").arg(form.id));
    fitSheet(*this, 880);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto *about = new TextLabel(theme, FontRole::Body, true);
    about->setWordWrap(true);
    about->setText(tr("Nothing is saved yet: the last twelve months are billed anew with it, and you see who pays "
                      "more."));
    layout->addWidget(about);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    layout->addLayout(columns);
    m_layout = addColumn();
    columns->addLayout(m_layout, 1);
    addWhat();
    m_layout = m_priceLayout = addColumn();
    columns->addLayout(m_layout, 1);
    addPrice();
    m_other = new TextLabel(theme, FontRole::Caption);
    m_other->setTone(Tone::Bad);
    m_other->setWordWrap(true);
    layout->addWidget(m_other);
    m_accept = new QPushButton(tr("Compare"));
    layout->addLayout(sheetFoot(*this, m_accept));
    connect(m_accept, &QPushButton::clicked, this, [this] {
        check();
        if (m_checked.isGood())
            accept();
    });
    check();
}

QFormLayout *RuleDialog::addColumn()
{
    auto *layout = new QFormLayout;
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setVerticalSpacing(4);
    return layout;
}

QLineEdit *RuleDialog::addField(const QString &label, const QString &name, const QString &text, const QString &hint)
{
    auto *field = new QLineEdit(text);
    m_layout->addRow(label, field);
    take(field, label, name, hint);
    return field;
}

//! A field of its own, or one within a choice.
void RuleDialog::take(QLineEdit *field, const QString &label, const QString &name, const QString &hint)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    m_fields.insert(name, field);
    addFault(name);
    connect(field, &QLineEdit::textChanged, this, [this, name] {
        m_touched.insert(name);
        check();
    });
}

//! The line under a field for what is wrong with it.
void RuleDialog::addFault(const QString &name)
{
    auto *fault = new TextLabel(m_theme, FontRole::Caption);
    fault->setTone(Tone::Bad);
    fault->hide();
    m_layout->addRow(QString(), fault);
    m_faults.insert(name, fault);
}

RowsEdit *RuleDialog::addRows(const QString &label, const QString &name, const QStringList &fields,
                              const RuleForm::Rows &rows)
{
    QList<RowField> looks;
    for (const QString &field : fields)
        looks << RowField{field};
    auto *list = new RowsEdit(m_theme, label, looks);
    list->setObjectName(name);
    list->setRows(rows);
    m_layout->addRow(label, list);
    m_rows.insert(name, list);
    addFault(name);
    connect(list, &RowsEdit::edited, this, [this, name] {
        m_touched.insert(name);
        check();
    });
    return list;
}

//! One of the usual terms, or a pattern that is typed.
void RuleDialog::addTerm()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr);                                     // it would change what is typed
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // also where hints are long words
    box->setAccessibleName(matchKeyWords(MatchKey::Term));
    for (const auto &[spelling, words] : listedTerms())
        box->addItem(words);
    box->setCurrentIndex(-1);
    box->setEditText(shownTerm(m_form.match.value(MatchKey::Term)));
    const QString label = matchKeyWords(MatchKey::Term);
    m_layout->addRow(label, box);
    take(box->lineEdit(), label, wordOf(MatchKey::Term), hintOf(MatchKey::Term));
}

QComboBox *RuleDialog::addChoice(const QString &label, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    m_layout->addRow(label, choice);
    return choice;
}

//! What the rule is for: a customer, a family and the rest of its conditions.
void RuleDialog::addWhat()
{
    m_customer = addChoice(tr("Customer"), QStringLiteral("customer"));
    m_customer->addItem(tr("Every customer"), QString());
    for (const Customer &customer : m_document.terms.customers)
        m_customer->addItem(customer.party.name, customer.id());
    m_family = addChoice(tr("Family"), QStringLiteral("family"));
    m_family->addItem(tr("Every family"), QString());
    for (int family = 0; family <= int(Family::Other); ++family)
        m_family->addItem(wordOf(Family(family)), wordOf(Family(family)));
    for (const auto &[choice, key] : {std::pair{m_customer, MatchKey::Customer}, {m_family, MatchKey::Family}}) {
        const QString wanted = m_form.match.value(key);
        if (choice->findData(wanted) < 0) // a pattern such as c*
            choice->addItem(wanted, wanted);
        choice->setCurrentIndex(choice->findData(wanted));
        connect(choice, &QComboBox::currentIndexChanged, this, &RuleDialog::check);
    }
    for (const MatchKey key : fieldKeys) {
        if (key == MatchKey::Term)
            addTerm();
        else
            addField(matchKeyWords(key), wordOf(key), m_form.match.value(key), hintOf(key));
    }
    const QStringList fields{tr("Name"), tr("Value")};
    addRows(tr("Tags of the resource"), QStringLiteral("tag"), fields, m_form.tags);
    addRows(tr("Tags of the customer"), QStringLiteral("customerTag"), fields, m_form.customerTags);
}

void RuleDialog::addPrice()
{
    m_kind = addChoice(tr("Price"), QStringLiteral("kind"));
    fillKinds();
    addField(tr("Value"), QStringLiteral("price"), m_form.value);
    addField(tr("Currency"), QStringLiteral("currency"), m_form.currency, tr("The customer's"));
    addTiers();
    addField(tr("From"), QStringLiteral("from"), shownDay(m_form.from), tr("Ever; a day such as %1").arg(dayExample()));
    addField(tr("To"), QStringLiteral("to"), shownDay(m_form.to), tr("Open"));
    addField(tr("Priority"), QStringLiteral("priority"), m_form.priority, QStringLiteral("0"));
    addField(tr("Name"), QStringLiteral("id"), m_form.id);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleDialog::check);
}

//! Only there while the price is by tiers.
void RuleDialog::addTiers()
{
    m_mode = addChoice(tr("Counted"), QStringLiteral("mode"));
    m_mode->addItem(tr("Each tier at its own price"), false);
    m_mode->addItem(tr("All at the price of the tier reached"), true);
    m_mode->setCurrentIndex(m_form.volume ? 1 : 0);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &RuleDialog::check);
    const RuleForm::Rows none{{QString(), QString()}, {QString(), QString()}};
    addRows(tr("Tiers"), QStringLiteral("tiers"), {tr("Up to; the last has no end"), tr("Price of a unit")},
            m_form.tiers.isEmpty() ? none : m_form.tiers);
}

void RuleDialog::fillKinds()
{
    const auto add = [this](const QString &text, PriceKind kind) { m_kind->addItem(text, int(kind)); };
    add(tr("Markup on cost, %"), PriceKind::Markup);
    add(tr("Margin of the price, %"), PriceKind::Margin);
    add(tr("Discount off list, %"), PriceKind::ListDiscount);
    add(tr("Price of a unit"), PriceKind::UnitPrice);
    add(tr("At cost"), PriceKind::PassThrough);
    add(tr("Not billed"), PriceKind::Exclude);
    add(tr("Tiers"), PriceKind::Tiers);
    m_kind->setCurrentIndex(m_kind->findData(int(m_form.kind)));
}

RuleForm RuleDialog::filled() const
{
    RuleForm form = m_form;
    const auto text = [this](const char *name) { return m_fields.value(QString::fromLatin1(name))->text().trimmed(); };
    form.id = text("id");
    form.priority = text("priority");
    form.from = spelledDay(text("from"));
    form.to = spelledDay(text("to"));
    form.kind = PriceKind(m_kind->currentData().toInt());
    form.value = text("price");
    form.currency = text("currency");
    form.tiers = m_rows.value(QStringLiteral("tiers"))->rows();
    form.volume = m_mode->currentData().toBool();
    form.tags = m_rows.value(QStringLiteral("tag"))->rows();
    form.customerTags = m_rows.value(QStringLiteral("customerTag"))->rows();
    const auto put = [&form](MatchKey key, const QString &value) {
        if (value.isEmpty())
            form.match.remove(key);
        else
            form.match.insert(key, value);
    };
    put(MatchKey::Customer, m_customer->currentData().toString());
    put(MatchKey::Family, m_family->currentData().toString());
    for (const MatchKey key : fieldKeys) {
        const QString typed = m_fields.value(wordOf(key))->text().trimmed();
        put(key, key == MatchKey::Term ? spelledTerm(typed) : typed);
    }
    return form;
}

void RuleDialog::check()
{
    if (!m_accept)
        return; // still being made
    const RuleForm form = filled();
    const bool valued =
        form.kind != PriceKind::PassThrough && form.kind != PriceKind::Exclude && form.kind != PriceKind::Tiers;
    m_fields.value(QStringLiteral("price"))->setEnabled(valued);
    m_fields.value(QStringLiteral("currency"))->setEnabled(form.kind == PriceKind::UnitPrice);
    for (QWidget *part : QWidgetList{m_mode, m_rows.value(QStringLiteral("tiers"))})
        m_priceLayout->setRowVisible(part, form.kind == PriceKind::Tiers);
    m_checked = checkedForm(m_document.json, m_document.terms, form);
    QStringList elsewhere;
    for (TextLabel *label : std::as_const(m_faults))
        label->hide();
    for (auto fault = m_checked.faults.begin(); fault != m_checked.faults.end(); ++fault) {
        if (m_faults.contains(fault.key()))
            showFault(fault.key(), fault.value());
        else
            elsewhere << fault.value();
    }
    m_other->setText(elsewhere.join(u'\n'));
    m_other->setVisible(!elsewhere.isEmpty());
    m_accept->setEnabled(m_checked.isGood());
}

void RuleDialog::showFault(const QString &name, const QString &fault)
{
    const QLineEdit *field = m_fields.value(name);
    const bool isDay = name == u"from" || name == u"to";
    const QString ofDay = isDay ? dayFault(field->text()) : QString();
    // nobody did anything wrong in a field that is still to be filled
    const bool isFilled = field ? !field->text().isEmpty() : !m_rows.value(name)->rows().isEmpty();
    TextLabel *label = m_faults.value(name);
    label->setTone(isFilled || m_touched.contains(name) ? Tone::Bad : Tone::Plain);
    label->setText(ofDay.isEmpty() ? fault : ofDay);
    label->show();
}

} // namespace counterfoil
