// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/pricescolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class EmptyState;
class TableView;
class TextLabel;
class Theme;

//! Microsoft's price sheets by month: what differs between two of them.
class PriceListPane final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceListPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const PriceListPicture &picture);
    void setFilter(const QString &text);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void monthsChosen(Month before, Month after);

private:
    QWidget *makeHead();
    void fill(QComboBox *choice, const QList<Month> &months, Month chosen);
    void choose();

    const Theme &m_theme;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    TextLabel *m_sums = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<ListChangeRow> *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_place = nullptr;
};

} // namespace counterfoil
