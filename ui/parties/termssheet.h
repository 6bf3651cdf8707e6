// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termslist.h"
#include "ui/format/words.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

class PartiesController;
class TermsPage;
class TextLabel;
class Theme;

//! Exchange rates, own services, adjustments and guards of the terms. What is done on its pages is checked by the
//! reader of the terms while a person types, and saved as one change; until then nothing of the terms is different.
class TermsSheet final : public QDialog
{
    Q_OBJECT
public:
    //! There have to be terms. `parties` outlives it.
    TermsSheet(const Theme &theme, PartiesController &parties, QWidget *parent = nullptr);

    //! Rates, services, adjustments, guards.
    QTabBar &tabs() { return *m_tabs; }

private:
    void addPage(const QString &name, TermsPage *page);
    void addPages();
    void makeFoot();
    void connectParties();
    void fit();
    QList<TermsEdit> edits() const;
    TermsList::Counts counts() const;
    void edited();
    void check();
    void takeChecked(const CheckedTerms &checked);
    void save();
    void say(const QString &note, Tone tone);

    const Theme &m_theme;
    PartiesController &m_parties;
    QByteArray m_base; //!< the terms as they were when it was opened
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<TermsPage *> m_pages;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_checking;
    QByteArray m_checked; //!< what would be saved; empty while there is nothing to save
    int m_checks = 0;
    bool m_isSaving = false;
    bool m_isLocked = false;
};

} // namespace counterfoil
