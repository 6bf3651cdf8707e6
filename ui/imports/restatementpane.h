// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/restatements.h"
#include "ui/imports/importscolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class EmptyState;
class KeptSplitter;
class TableView;
class TextLabel;
class Theme;
class TotalsBar;

//! What an import changed: the differing lines with their sums, beside them the attributes of one of them on both
//! sides, above them the local invoices that hold such lines.
class RestatementPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RestatementPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const RestatementList &restatement);
    //! In place of a difference: why there is none.
    void say(const QString &heading, const QString &sentence);
    void setFilter(const QString &text);
    TableView *table() const { return m_table; }
    TableView *attributes() const { return m_attributes; }

Q_SIGNALS:
    void invoiceWanted(const QString &invoice, Month month);

private:
    QWidget *makeHead();
    QWidget *makeTables();
    void showTouched();
    void showLine();
    void open(const QModelIndex &index);
    void want(const QString &id);

    const Theme &m_theme;
    Restatement m_restatement;
    InvoicesById m_invoices;
    TextLabel *m_title = nullptr;
    TextLabel *m_sums = nullptr;
    QHBoxLayout *m_touched = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<RestatedRow> *m_model = nullptr;
    TableView *m_attributes = nullptr;
    RecordTableModel<AttributeRow> *m_attributeModel = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_place = nullptr;
};

} // namespace counterfoil
