// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/auditrepository.h"
#include "ui/tables/recordtablemodel.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class CareDesk;
class EmptyState;
class TableView;
class TextLabel;
class Theme;

//! What was done to the company file, by whom and when, newest first: read page by page as a person scrolls, with the
//! hash that its end is compared by.
class TrailSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `desk` is the company's: close the sheet with it.
    TrailSheet(const Theme &theme, CareDesk &desk, QWidget *parent);

    //! Reads what is shown anew.
    void refresh();
    //! Writes every entry with the words of the filter as CSV.
    void exportTo(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTable();
    QLayout *makeHead();
    QLayout *makeFoot();
    void ask(bool further);
    void take(const Result<AuditPage> &page, bool further);
    void showCount();
    void askExport();
    void write(const QString &path, const Result<AuditPage> &page);
    void say(const QString &text, bool wrong);

    const Theme &m_theme;
    CareDesk &m_desk;
    QLineEdit *m_filter;
    TableView *m_table;
    RecordTableModel<AuditEntry> *m_model;
    QList<AuditEntry> m_entries; //!< that were read, newest first
    QStackedWidget *m_place = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_head = nullptr;
    TextLabel *m_said = nullptr;
    QPushButton *m_export = nullptr;
    QTimer m_typing;
    QString m_hash; //!< the head
    qint64 m_all = 0;
    int m_asked = 0; //!< an answer to an older question comes too late
    bool m_asking = false;
};

} // namespace counterfoil
