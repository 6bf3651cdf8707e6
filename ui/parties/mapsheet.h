// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;
struct StrayTenant;

//! Whose is a tenant that nobody owns: one of the customers', or a new one's.
class MapSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `newCustomer` says whether there can be a new one, and why not; it is not triggered here.
    MapSheet(const Theme &theme, const StrayTenant &stray, const QList<KnownCustomer> &customers,
             const QAction *newCustomer, QWidget *parent = nullptr);

    //! The id of the customer that is chosen; empty while nobody is.
    QString customer() const;

Q_SIGNALS:
    //! The tenant belongs to a customer that is not there yet. The sheet is closed then.
    void newCustomerWanted();

private:
    QWidget *makeNew(const QAction *newCustomer);

    QComboBox *m_customers;
    QPushButton *m_map;
};

} // namespace counterfoil
