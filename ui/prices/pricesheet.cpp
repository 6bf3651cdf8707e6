// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricesheet.h"

#include "core/base/period.h"
#include "ui/format/amounts.h"
#include "ui/format/days.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QComboBox>
#include <QProgressBar>
#include <QTimer>

namespace counterfoil {

namespace {

constexpr int priceDelay = 300; //!< milliseconds
constexpr int unitDigits = 2;   //!< of an amount that is suggested

//! Whether a rule is about some products only, so that a new one like it is about them as well.
bool namesOffer(const RuleForm &form)
{
    constexpr std::array keys{MatchKey::ProductId,         MatchKey::SkuId,         MatchKey::ProductName,
                              MatchKey::Subscription,      MatchKey::MeterCategory, MatchKey::MeterId,
                              MatchKey::AzureSubscription, MatchKey::ResourceGroup};
    return std::any_of(keys.begin(), keys.end(), [&form](MatchKey key) { return form.match.contains(key); });
}

//! A rule about the same lines from the same day on; −1 for none.
int ruleAlike(const Terms &terms, const RuleForm &form, Day from)
{
    for (int index = 0; index < int(terms.priceRules.size()); ++index) {
        const RuleForm rule = formOf(terms, index);
        if (terms.priceRules.at(index).during.from == from && rule.match == form.match && rule.tags == form.tags &&
            rule.customerTags == form.customerTags)
            return index;
    }
    return -1;
}

} // namespace

QList<PriceOffer> priceOffers(const Invoice &invoice, qint64 current)
{
    QList<PriceOffer> offers;
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind == LineKind::Charge || line.kind == LineKind::SeatCount)
            offers << PriceOffer{invoice.customer, line};
    }
    std::stable_sort(offers.begin(), offers.end(), [current](const PriceOffer &a, const PriceOffer &b) {
        const auto rank = [current](const PriceOffer &offer) {
            return offer.line.id == current ? 0 : offer.line.family == Family::Licence ? 1 : 2;
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : b.line.quantity < a.line.quantity;
    });
    return offers;
}

RuleForm offerForm(const Terms &terms, const PriceOffer &offer, Day from)
{
    const InvoiceLine &line = offer.line;
    RuleForm form = newPriceFor(terms, offer.customer, from, ruleNamed(terms, line.rule));
    if (!namesOffer(form) && !line.product.isEmpty() && !line.sku.isEmpty()) {
        form.match.insert(MatchKey::ProductId, line.product);
        form.match.insert(MatchKey::SkuId, line.sku);
    } else if (!namesOffer(form) && !line.subscription.isEmpty()) {
        form.match.insert(MatchKey::Subscription, line.subscription);
    }
    if (line.family != Family::Other && !form.match.contains(MatchKey::Family))
        form.match.insert(MatchKey::Family, wordOf(line.family));
    if (line.family == Family::Licence && form.kind != PriceKind::UnitPrice) {
        form.kind = PriceKind::UnitPrice;
        form.value = line.quantity.abs() != Decimal(1) ? fieldText(line.unitPrice, unitDigits) : QString();
    }
    return form;
}

Day nextPeriodStart(const Terms &terms, const QString &customer, Day today)
{
    for (const Contract &contract : terms.contracts) {
        if (contract.customer != customer || !contract.term.contains(today))
            continue;
        if (const std::optional<Days> period = servicePeriodOf(contract.period, contract.term, today))
            return period->to.plusDays(1);
    }
    return Month::of(today).plus(1).first();
}

PriceSheet::PriceSheet(const Theme &theme, PricesController &prices, const QString &customer,
                       const QList<PriceOffer> &offers, Day today, const QString &locked, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_prices(prices), m_offers(offers), m_today(today), m_locked(locked),
      m_checking(new QTimer(this))
{
    setObjectName(QStringLiteral("priceSheet"));
    setWindowTitle(tr("New price for %1").arg(customer));
    fitSheet(*this, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    makeForm(*layout);
    makeFoot(*layout);
    m_checking->setSingleShot(true);
    m_checking->setInterval(priceDelay);
    connect(m_checking, &QTimer::timeout, this, &PriceSheet::check);
    connect(&m_prices, &PricesController::compared, this, &PriceSheet::showComparison);
    connect(&m_prices, &PricesController::pictureChanged, this, &PriceSheet::begin);
    connect(&m_prices, &PricesController::failed, this, &PriceSheet::begin);
    m_value->setFocus();
    begin();
}

void PriceSheet::makeForm(QVBoxLayout &layout)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_offer = addField(*form, tr("Of"), "offer", new QComboBox);
    for (const PriceOffer &offer : std::as_const(m_offers))
        m_offer->addItem(offer.line.description);
    m_now = new TextLabel(m_theme, FontRole::Body, true);
    m_now->setObjectName(QStringLiteral("now"));
    m_now->setWordWrap(true);
    form->addRow(tr("So far"), m_now);
    m_kind = addField(*form, tr("Price"), "kind", new QComboBox);
    for (const auto &[text, kind] : {std::pair{tr("Price of a unit"), PriceKind::UnitPrice},
                                     {tr("Markup on cost, %"), PriceKind::Markup},
                                     {tr("Margin of the price, %"), PriceKind::Margin},
                                     {tr("Discount off list, %"), PriceKind::ListDiscount}})
        m_kind->addItem(text, int(kind));
    m_value = addField(*form, tr("Value"), "price", new QLineEdit);
    m_from = addField(*form, tr("From"), "from", new QLineEdit);
    m_from->setPlaceholderText(tr("A day such as %1").arg(dayExample()));
    layout.addLayout(form);
    connect(m_offer, &QComboBox::currentIndexChanged, this, &PriceSheet::choose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PriceSheet::edited);
    for (QLineEdit *field : {m_value, m_from})
        connect(field, &QLineEdit::textChanged, this, &PriceSheet::edited);
}

void PriceSheet::makeFoot(QVBoxLayout &layout)
{
    layout.addWidget(new RuleLine(m_theme, Qt::Horizontal));
    m_progress = loadingLine();
    m_progress->hide();
    layout.addWidget(m_progress);
    m_sum = new TextLabel(m_theme, FontRole::Heading);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_sum->setWordWrap(true);
    m_sum->setMinimumHeight(2 * m_sum->fontMetrics().height());
    m_note = new TextLabel(m_theme, FontRole::Caption);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    layout.addWidget(m_sum);
    layout.addWidget(m_note);
    m_more = new QPushButton(tr("&More conditions…"));
    m_more->setObjectName(QStringLiteral("more"));
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setEnabled(false);
    m_save->setToolTip(m_locked);
    auto *beside = new QWidget;
    auto *left = new QHBoxLayout(beside);
    left->setContentsMargins({});
    left->addWidget(m_more);
    left->addStretch();
    layout.addLayout(sheetFoot(*this, m_save, beside));
    connect(m_save, &QPushButton::clicked, this, &PriceSheet::save);
    connect(m_more, &QPushButton::clicked, this, [this] {
        const RuleForm form = filled();
        reject();
        Q_EMIT formWanted(form);
    });
}

//! The terms may still have to be read, and may be read anew while the sheet is open.
void PriceSheet::begin()
{
    const bool there = m_prices.isReady() && !m_offers.isEmpty();
    for (QWidget *part : QWidgetList{m_offer, m_kind, m_value, m_from, m_more})
        part->setEnabled(there);
    if (!there) {
        m_note->setText(tr("Reading the price rules…"));
        return;
    }
    if (m_isMine && m_prices.draft())
        return; // what was read is what this price was added to
    const bool isFirst = !m_base;
    m_isMine = false;
    m_hadDraft = m_prices.draft() != nullptr;
    m_base = std::make_shared<const TermsDocument>(m_prices.terms());
    if (isFirst) {
        choose();
        m_value->setFocus();
        m_value->selectAll();
    } else {
        edited();
    }
}

const PriceRule *PriceSheet::likeRule() const
{
    const qsizetype at = m_offer->currentIndex();
    return at < 0 ? nullptr : ruleNamed(base().terms, m_offers.at(at).line.rule);
}

void PriceSheet::choose()
{
    const int at = m_offer->currentIndex();
    if (!m_base || at < 0)
        return;
    const PriceOffer &offer = m_offers.at(at);
    m_form = offerForm(base().terms, offer, nextPeriodStart(base().terms, offer.customer, m_today));
    const PriceRule *like = likeRule();
    m_now->setText(like ? tr("%1, by %2").arg(priceWords(like->price), like->id) : tr("At cost: no rule names it"));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(m_form.kind))));
    m_value->setText(m_form.value);
    m_from->setText(shownDay(m_form.from));
    edited();
}

RuleForm PriceSheet::filled() const
{
    RuleForm form = m_form;
    form.kind = PriceKind(m_kind->currentData().toInt());
    form.value = m_value->text().trimmed();
    form.from = spelledDay(m_from->text());
    if (form.kind != PriceKind::UnitPrice)
        form.currency.clear();
    const std::optional<Day> from = Day::fromIso(form.from);
    if (!from)
        return form;
    form.id = newPriceFor(base().terms, m_offers.first().customer, *from, nullptr).id; // says from when on
    if (const int same = ruleAlike(base().terms, form, *from); same >= 0) {            // of two, the former would win
        const RuleForm was = formOf(base().terms, same);
        form.index = same;
        form.id = was.id;
        form.priority = was.priority;
        form.to = was.to;
    }
    return form;
}

void PriceSheet::edited()
{
    m_isAsked = false;
    m_save->setEnabled(false);
    m_sum->clear();
    m_checking->start();
}

void PriceSheet::check()
{
    const RuleForm form = filled();
    QString wrong = !Day::fromIso(form.from) ? tr("From: %1").arg(dayFault(form.from)) : QString();
    const CheckedForm checked = checkedForm(base().json, base().terms, form);
    if (wrong.isEmpty() && !checked.isGood())
        wrong = checked.faults.first();
    m_note->setTone(wrong.isEmpty() || form.value.isEmpty() ? Tone::Plain : Tone::Bad); // at first it may be empty
    m_note->setText(wrong.isEmpty() ? tr("The last months are billed anew with it; nothing is stored.") : wrong);
    m_progress->setVisible(wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    m_isAsked = true;
    m_isMine = true;
    RuleForm then = form;
    then.index = -1; // tried on the past, it is one more
    m_prices.setDraft(checked.json, heldThen(base().json, base().terms, then, likeRule()));
}

void PriceSheet::showComparison()
{
    if (!m_isAsked || m_checking->isActive() || m_prices.isComparing())
        return; // somebody types: a newer one follows
    m_progress->hide();
    const std::optional<WhatIf> &answer = m_prices.whatIf();
    m_sum->setText(answer ? whatIfWords(*answer) : tr("The months were not compared."));
    m_save->setEnabled(m_locked.isEmpty() && m_prices.draft());
    m_note->setTone(m_locked.isEmpty() ? Tone::Plain : Tone::Warn);
    m_note->setText(m_locked.isEmpty()
                        ? tr("Approved and issued invoices stay as they are; drafts are made anew with it.")
                        : m_locked);
}

void PriceSheet::save()
{
    m_prices.disconnect(this);
    m_prices.save();
    accept();
}

void PriceSheet::reject()
{
    m_prices.disconnect(this);
    m_checking->stop();
    if (m_isMine)
        m_prices.setDraft(m_hadDraft ? m_base->json : QByteArray());
    QDialog::reject();
}

} // namespace counterfoil
