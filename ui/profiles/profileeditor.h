// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilecolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace counterfoil {

class DocumentPane;
class FileForm;
class MappingPane;
class MessageLine;
class RowsForm;
class TableView;
class Theme;

//! A profile as a form of three pages, and as its document; above them what is wrong with it.
class ProfileEditor final : public QWidget
{
    Q_OBJECT
public:
    ProfileEditor(const Theme &theme, ProfilesController &controller, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    QList<TableView *> tables() const;
    //! What the keyboard comes to.
    QWidget *region() const;

private:
    void connectController();
    void showDraft();
    void showFaults();
    void showMapping();
    void openFault(const QModelIndex &index);

    ProfilesController &m_controller;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    MessageLine *m_unread;
    TableView *m_faults;
    RecordTableModel<Fault> *m_faultModel;
    MappingPane *m_mapping;
    FileForm *m_file;
    RowsForm *m_rows;
    DocumentPane *m_document;
};

} // namespace counterfoil
