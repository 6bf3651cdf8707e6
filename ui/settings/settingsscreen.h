// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/schedule.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class CompanySection;
class ConnectorsController;
class DailyPull;
class PartiesController;
class ScreenHeader;
class ShellController;
class TextLabel;
class Theme;

//! What a person sets once: the looks, who bills and the taxes, the daily pull, the application that signs in, and the
//! care of the company file.
class SettingsScreen final : public Screen
{
    Q_OBJECT
public:
    SettingsScreen(const Theme &theme, ShellController &shell, ConnectorsController &clouds, DailyPull &daily,
                   PartiesController &parties, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    //! The taxes, while a person is in there.
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool) override {}
    QString undoText() const override;
    void undo() override;
    //! The language that a person chose before; empty: as the system.
    void setLanguage(const QString &code);
    //! Takes the person to the time of the daily pull.
    void showSchedule();
    //! The seller and the taxes.
    CompanySection &company() { return *m_company; }

Q_SIGNALS:
    //! Like setLanguage(). The window speaks it from the next start on.
    void languageChosen(const QString &code);
    //! The program shall end and start again.
    void restartWanted();

protected:
    bool canChange() const override { return table() != nullptr; }
    void change() override;

private:
    void section(const QString &title, const QString &sentence = {});
    QFormLayout *form();
    QComboBox *choice(const QString &label, const char *name, const QList<QAction *> &actions);
    void makeLooks();
    void makeLanguage(QFormLayout &rows);
    void makePull();
    QWidget *makeSystemPull();
    void makeSignIn();
    void makeFile();
    Result<Schedule> typedSchedule() const;
    void showLanguage();
    void showRestart();
    void showPull();
    void showFile();
    void complain();
    void save();

    const Theme &m_theme;
    ShellController &m_shell;
    ConnectorsController &m_clouds;
    DailyPull &m_daily;
    PartiesController &m_parties;
    AppActions &m_actions;
    ScreenHeader *m_header;
    CompanySection *m_company = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    QComboBox *m_language = nullptr;
    TextLabel *m_languageNote = nullptr;
    QPushButton *m_restart = nullptr;
    QLineEdit *m_at = nullptr;
    QComboBox *m_zone = nullptr;
    TextLabel *m_next = nullptr;
    TextLabel *m_system = nullptr; //!< whether the system pulls by itself
    QPushButton *m_savePull = nullptr;
    QLineEdit *m_clientId = nullptr;
    TextLabel *m_clientNote = nullptr;
    QPushButton *m_saveClient = nullptr;
    TextLabel *m_path = nullptr;
    TextLabel *m_size = nullptr;
    bool m_edited = false; //!< the time or the zone, by a person
};

} // namespace counterfoil
