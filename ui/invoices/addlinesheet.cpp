// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/addlinesheet.h"

#include "ui/invoices/invoicescontroller.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace counterfoil {

AddLineSheet::AddLineSheet(const Theme &theme, const Invoice &draft, const QList<TaxTotal> &taxes, QWidget *parent)
    : QDialog(parent), m_draft(draft.id), m_currency(draft.currency)
{
    setObjectName(QStringLiteral("addLineSheet"));
    setWindowTitle(tr("Add a line"));
    fitSheet(*this, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *about = new TextLabel(theme, FontRole::Body);
    about->setWordWrap(true);
    about->setText(tr("%1, %2: the line stays whenever the draft is remade.")
                       .arg(buyerName(draft), rangeTextWithYear(draft.service)));
    layout->addWidget(about);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_text = addField(*form, tr("Text"), "text", new QLineEdit);
    m_net = addField(*form, tr("Net, %1").arg(draft.currency), "net", new QLineEdit);
    m_tax = addField(*form, tr("Tax"), "tax", new QComboBox);
    m_tax->addItem(tr("The customer's"), QString());
    for (const TaxTotal &tax : taxes)
        m_tax->addItem(tr("%1 %2 % (%3)").arg(tax.category, tax.rate.text(), tax.id), tax.id);
    layout->addLayout(form);
    m_wrong = new TextLabel(theme, FontRole::Caption);
    m_wrong->setObjectName(QStringLiteral("wrong"));
    m_wrong->setTone(Tone::Bad);
    m_wrong->setWordWrap(true);
    layout->addWidget(m_wrong);
    m_add = new QPushButton(tr("Add"));
    layout->addLayout(sheetFoot(*this, m_add));
    connect(m_add, &QPushButton::clicked, this, &AddLineSheet::add);
    connect(m_text, &QLineEdit::textChanged, this, &AddLineSheet::check);
    connect(m_net, &QLineEdit::textChanged, this, &AddLineSheet::check);
    m_add->setEnabled(false); // and nothing is wrong before anything was typed
}

void AddLineSheet::check()
{
    const auto typed = lineInput(m_text->text(), m_net->text(), m_currency);
    const bool isHalf = m_text->text().isEmpty() || m_net->text().isEmpty();
    m_add->setEnabled(typed.has_value());
    m_wrong->setText(typed || isHalf ? QString() : typed.error());
}

void AddLineSheet::add()
{
    const auto typed = lineInput(m_text->text(), m_net->text(), m_currency);
    if (!typed)
        return;
    DraftEdit edit;
    edit.invoice = m_draft;
    edit.kind = DraftEdit::Kind::Add;
    edit.text = typed->text;
    edit.net = typed->net;
    edit.tax = m_tax->currentData().toString();
    Q_EMIT wanted({m_draft, {}, {edit}});
    accept();
}

} // namespace counterfoil
