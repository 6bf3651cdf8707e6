// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilecolumns.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class TableView;
class TextLabel;
class Theme;
class TrialPane;

//! A file that is about to be imported.
struct ForeignFile
{
    FileOrigin origin;
    QString profile; //!< id; empty while nobody chose one
    bool leftOut = false;
    TrialState trial;
};

TreeShape<ForeignFile> foreignFileShape();
QList<Column<ForeignFile>> foreignFileColumns(const QList<ProfileUse> &known);

//! Files that are not Microsoft's, before anything of them is kept: by which profile each is read, and what it comes
//! to.
class DistributorSheet final : public QDialog
{
    Q_OBJECT
public:
    //! The desk outlives the sheet. `others` are Microsoft's files of the same import.
    DistributorSheet(const Theme &theme, ProfileDesk &desk, QList<ProfileUse> known, const QList<FileOrigin> &origins,
                     int others, QWidget *parent = nullptr);
    ~DistributorSheet() override;

    //! The files that are imported, and the profile of each.
    QHash<QString, QString> readBy() const;
    QStringList leftOut() const;

Q_SIGNALS:
    //! Somebody wants to see how that file is read; no profile stands for a new one.
    void profileWanted(const QString &profile, const QString &path);

private:
    QWidget *makeChoice();
    QWidget *makeButtons(int others);
    const DistributorProfile *profileOf(const QString &id) const;
    int currentRow() const;
    void showRows();
    void showFile();
    void takeProfile();
    void tryFile(int row);
    void showTotals();

    const Theme &m_theme;
    ProfileDesk &m_desk;
    QList<ProfileUse> m_known;
    QList<ForeignFile> m_files;
    QList<int> m_asked; //!< trials of each file
    QList<StopFlag> m_stops;
    int m_others;
    TableView *m_table = nullptr;
    RecordTableModel<ForeignFile> *m_model = nullptr;
    QComboBox *m_profile = nullptr;
    TrialPane *m_trial = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace counterfoil
