// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exact.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/parties/partyform.h"
#include "ui/parties/termspage.h"
#include "ui/shell/parts.h"

#include <QVBoxLayout>

namespace counterfoil {

namespace {

const QString guardsPointer = QStringLiteral("/guards");
constexpr int guardDigits = 2; //!< of a share, at least

QList<FormField> guardFields()
{
    return {{placeOf("minimumMargin")}, {placeOf("maximumChange")}};
}

//! The document has shares of one, a person thinks in percent.
QString guardShown(const QString &share)
{
    const std::optional<Decimal> number = Decimal::parse(QStringView(share));
    const std::optional<Decimal> percent = number ? (Exact(*number) * Exact(100)).decimal() : std::nullopt;
    return percent ? fieldText(*percent) : share;
}

QString guardSpelled(const QString &text)
{
    const std::optional<Decimal> percent = amountIn(text);
    const std::optional<Decimal> share = percent ? (Exact(*percent) / Exact(100)).decimal() : std::nullopt;
    return share ? share->text(guardDigits) : text;
}

} // namespace

GuardsPage::GuardsPage(const Theme &theme, const QByteArray &json, QWidget *parent)
    : TermsPage(parent), m_form(new PartyForm(theme))
{
    setObjectName(QStringLiteral("guards"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    auto *about = new TextLabel(theme, FontRole::Body, true);
    about->setWordWrap(true);
    about->setText(tr("A draft is held where a line's margin is below the minimum, or where the draft differs by more "
                      "than the maximum from the contract's invoice before. Where nothing is given, no draft is held "
                      "for it."));
    layout->addWidget(about);
    m_form->addText(placeOf("minimumMargin"), tr("Minimum margin, %"), tr("No limit"));
    m_form->addText(placeOf("maximumChange"), tr("Maximum change, %"), tr("No limit"));
    m_form->finish();
    layout->addWidget(m_form);
    layout->addStretch();
    if (const Result<JsonValue> guards = termAt(json, guardsPointer))
        m_before = formTexts(*guards, guardFields());
    for (const auto &[place, share] : m_before.asKeyValueRange())
        m_form->give(place, guardShown(share));
    connect(m_form, &PartyForm::edited, this, &GuardsPage::edited);
}

FormTexts GuardsPage::typed() const
{
    FormTexts now = m_before;
    for (const FormField &field : guardFields()) {
        if (m_form->isTouched(field.place))
            now.insert(field.place, guardSpelled(m_form->text(field.place)));
    }
    return now;
}

QList<TermsEdit> GuardsPage::edits() const
{
    return formEdits(guardsPointer, guardFields(), m_before, typed());
}

TermsList::Counts GuardsPage::counts() const
{
    TermsList::Counts counts;
    const FormTexts now = typed();
    for (const FormField &field : guardFields()) {
        const QString before = m_before.value(field.place);
        const QString after = now.value(field.place);
        counts.added += before.isEmpty() && !after.isEmpty();
        counts.removed += !before.isEmpty() && after.isEmpty();
        counts.changed += !before.isEmpty() && !after.isEmpty() && before != after;
    }
    return counts;
}

void GuardsPage::beginFaults()
{
    for (const FormField &field : guardFields())
        m_form->say(field.place, {}, Tone::Plain);
}

std::optional<TermsPage::Remark> GuardsPage::take(const Fault &fault, Tone tone)
{
    const QString place = placeOf(fault, guardsPointer, guardFields());
    if (place.isEmpty())
        return std::nullopt;
    m_form->say(place, spoken(fault.reason), tone);
    return Remark{};
}

void GuardsPage::setLocked()
{
    m_form->setEnabled(false);
}

} // namespace counterfoil
