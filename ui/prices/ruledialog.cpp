// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/ruledialog.h"

#include "ui/format/days.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

//! Match keys with a plain field of their own.
constexpr std::array fieldKeys{MatchKey::ProductName,   MatchKey::SkuId,         MatchKey::Subscription, MatchKey::Term,
                               MatchKey::MeterCategory, MatchKey::ResourceGroup, MatchKey::ChargeType};

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
    : QDialog(parent), m_theme(theme), m_document(document), m_form(form), m_layout(new QFormLayout)
{
    setObjectName(QStringLiteral("ruleDialog"));
    setWindowTitle(form.index < 0 ? tr("New price") : tr("Price rule %1").arg(form.id));
    fitSheet(*this, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto *about = new TextLabel(theme, FontRole::Body, true);
    about->setWordWrap(true);
    about->setText(tr("Nothing is saved yet: the last twelve months are billed anew with it, and you see who pays "
                      "more."));
    layout->addWidget(about);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setVerticalSpacing(4);
    layout->addLayout(m_layout);
    addWhat();
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
    auto *fault = new TextLabel(m_theme, FontRole::Caption);
    fault->setTone(Tone::Bad);
    fault->hide();
    m_layout->addRow(QString(), fault);
    m_faults.insert(name, fault);
    connect(field, &QLineEdit::textChanged, this, [this, name] {
        m_touched.insert(name);
        check();
    });
}

//! One of the usual terms, or a pattern that is typed.
void RuleDialog::addTerm()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr); // it would change what is typed
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
}

void RuleDialog::addPrice()
{
    m_kind = addChoice(tr("Price"), QStringLiteral("kind"));
    fillKinds();
    addField(tr("Value"), QStringLiteral("price"), m_form.value);
    addField(tr("Currency"), QStringLiteral("currency"), m_form.currency, tr("The customer's"));
    addField(tr("From"), QStringLiteral("from"), shownDay(m_form.from), tr("Ever; a day such as %1").arg(dayExample()));
    addField(tr("To"), QStringLiteral("to"), shownDay(m_form.to), tr("Open"));
    addField(tr("Priority"), QStringLiteral("priority"), m_form.priority, QStringLiteral("0"));
    addField(tr("Name"), QStringLiteral("id"), m_form.id);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleDialog::check);
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
    if (m_form.kind == PriceKind::Tiers)
        add(tr("Tiers, as in the terms file"), PriceKind::Tiers);
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
    m_checked = checkedForm(m_document.json, m_document.terms, form);
    QStringList elsewhere;
    for (TextLabel *label : std::as_const(m_faults))
        label->hide();
    for (auto fault = m_checked.faults.begin(); fault != m_checked.faults.end(); ++fault) {
        TextLabel *label = m_faults.value(fault.key());
        if (!label) {
            elsewhere << fault.value();
            continue;
        }
        const bool isDay = fault.key() == u"from" || fault.key() == u"to";
        const QString ofDay = isDay ? dayFault(m_fields.value(fault.key())->text()) : QString();
        // nobody did anything wrong in a field that is still to be filled
        const bool isFilled = !m_fields.value(fault.key())->text().isEmpty();
        label->setTone(isFilled || m_touched.contains(fault.key()) ? Tone::Bad : Tone::Plain);
        label->setText(ofDay.isEmpty() ? fault.value() : ofDay);
        label->show();
    }
    m_other->setText(elsewhere.join(u'\n'));
    m_other->setVisible(!elsewhere.isEmpty());
    m_accept->setEnabled(m_checked.isGood());
}

} // namespace counterfoil
