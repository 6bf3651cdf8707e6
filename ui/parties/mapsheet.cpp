// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/mapsheet.h"

#include "ui/parties/customersheets.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace counterfoil {

namespace {
constexpr int mapSheetWidth = 480;
}

MapSheet::MapSheet(const Theme &theme, const StrayTenant &stray, const QList<KnownCustomer> &customers,
                   const QAction *newCustomer, QWidget *parent)
    : QDialog(parent), m_customers(new QComboBox), m_map(new QPushButton(tr("Map")))
{
    setObjectName(QStringLiteral("mapSheet"));
    setWindowTitle(tr("Map a tenant"));
    fitSheet(*this, mapSheetWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *name = new TextLabel(theme, FontRole::Heading);
    name->setText(stray.name.isEmpty() ? stray.id : stray.name);
    layout->addWidget(name);
    if (!stray.name.isEmpty() && stray.name != stray.id) {
        auto *id = new TextLabel(theme, FontRole::Caption, true);
        id->setText(stray.id);
        layout->addWidget(id);
    }
    auto *question = new TextLabel(theme, FontRole::Body);
    question->setWordWrap(true);
    question->setText(tr("Whose tenant is it? The terms then name it, and the drafts are remade."));
    layout->addWidget(question);
    m_customers->setObjectName(QStringLiteral("customer"));
    m_customers->setAccessibleName(tr("Customer"));
    m_customers->addItem(tr("Choose a customer"), QString());
    for (const KnownCustomer &customer : customers) {
        m_customers->addItem(QStringLiteral("%1 (%2)").arg(customer.name, customer.id), customer.id);
        if (customer.name.compare(stray.name, Qt::CaseInsensitive) == 0) // nobody, unless one has the very name
            m_customers->setCurrentIndex(m_customers->count() - 1);
    }
    layout->addWidget(m_customers);
    m_map->setObjectName(QStringLiteral("map"));
    layout->addLayout(sheetFoot(*this, m_map, makeNew(newCustomer)));
    connect(m_map, &QPushButton::clicked, this, &QDialog::accept);
    const auto heed = [this] {
        m_map->setEnabled(!customer().isEmpty());
        m_map->setToolTip(customer().isEmpty() ? tr("Choose a customer") : QString());
    };
    connect(m_customers, &QComboBox::currentIndexChanged, this, heed);
    heed();
    m_customers->setFocus();
}

QWidget *MapSheet::makeNew(const QAction *newCustomer)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins({});
    auto *button = new QPushButton(tr("New customer…"));
    button->setObjectName(QStringLiteral("newCustomer"));
    const auto follow = [button, newCustomer] {
        button->setEnabled(newCustomer->isEnabled());
        button->setToolTip(newCustomer->isEnabled() ? QString() : newCustomer->toolTip());
    };
    connect(newCustomer, &QAction::changed, button, follow);
    follow();
    row->addWidget(button);
    row->addStretch();
    connect(button, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT newCustomerWanted();
    });
    return place;
}

QString MapSheet::customer() const
{
    return m_customers->currentData().toString();
}

} // namespace counterfoil
