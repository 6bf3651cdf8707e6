// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termslist.h"
#include "ui/format/words.h"
#include "ui/tables/recordtablemodel.h"

#include <QSet>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class PartyForm;
class TableView;
class Theme;

//! A part of the terms that a page of the sheet about lists edits.
class TermsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QList<TermsEdit> edits() const = 0;
    virtual TermsList::Counts counts() const = 0;
    //! Faults from before are no longer shown.
    virtual void beginFaults() = 0;
    //! What is said of a fault at the foot of the sheet.
    struct Remark
    {
        bool isMissing = false; //!< a field's label: nobody has come to it yet
        QString text;           //!< empty where the fault stands under its field
    };
    //! Shows a fault or warning; none where it is about something else.
    virtual std::optional<Remark> take(const Fault &fault, Tone tone) = 0;
    //! All of them are taken.
    virtual void endFaults() {}
    virtual void setLocked() = 0;

Q_SIGNALS:
    void edited();
};

//! A row of a page's table: an entry as it would be stored.
struct TermsRow
{
    int key = 0;
    FormTexts texts;
    Cell state; //!< whether it is new, changed or faulty
};

//! What is particular about one list of the terms.
struct TermsListLook
{
    QString list;  //!< in the document
    QString title; //!< of its table, for a screen reader
    QList<FormField> fields;
    QMap<QString, int> decimals; //!< the fields that are numbers, with how many digits they have at least
    QList<Column<TermsRow>> columns;
    std::function<bool(const TermsRow &, const TermsRow &)> before; //!< the order of the rows at first
    std::function<void(PartyForm &)> addFields;
    std::function<FormTexts(const TermsList &)> begin;     //!< a new entry
    std::function<QString(const FormTexts &)> name;        //!< of an entry, in a sentence
    std::function<void(FormTexts &)> toForm = {};          //!< where fields differ from the document
    std::function<void(FormTexts &)> toTerms = {};         //!< the other way round
    std::function<void(PartyForm &, bool)> enableIds = {}; //!< whether the entry is new
};

//! A list of the terms: a table of its entries, and a form for the chosen one.
class TermsListPage final : public TermsPage
{
    Q_OBJECT
public:
    TermsListPage(const Theme &theme, TermsListLook look, const QByteArray &json, QWidget *parent = nullptr);

    QList<TermsEdit> edits() const override { return m_list.edits(); }
    TermsList::Counts counts() const override { return m_list.counts(); }
    void beginFaults() override;
    std::optional<Remark> take(const Fault &fault, Tone tone) override;
    void endFaults() override;
    void setLocked() override;

private:
    void makeTable(QVBoxLayout &layout);
    void makeButtons(QVBoxLayout &layout);
    void makeForm(QVBoxLayout &layout);
    void refresh();
    void show(int key);
    void takeTyped();
    void addNew();
    void removeChosen();
    FormTexts shown(FormTexts texts) const;
    FormTexts spelled() const;
    Cell stateOf(const TermsList::Entry &entry) const;

    const Theme &m_theme;
    TermsListLook m_look;
    TermsList m_list;
    TableView *m_table = nullptr;
    RecordTableModel<TermsRow> *m_model = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_remove = nullptr;
    PartyForm *m_form = nullptr;
    int m_key = 0;                           //!< of the entry in the form; 0: none
    FormTexts m_base;                        //!< what that one held when it came into the form
    FormTexts m_given;                       //!< the same as the form spells it back
    QSet<std::pair<int, QString>> m_touched; //!< fields that a person once wrote
    QSet<int> m_faulty;                      //!< keys
    QSet<int> m_wasFaulty;
    bool m_isFilling = false;
    bool m_isLocked = false;
};

//! The limits from which drafts are held.
class GuardsPage final : public TermsPage
{
    Q_OBJECT
public:
    GuardsPage(const Theme &theme, const QByteArray &json, QWidget *parent = nullptr);

    QList<TermsEdit> edits() const override;
    TermsList::Counts counts() const override;
    void beginFaults() override;
    std::optional<Remark> take(const Fault &fault, Tone tone) override;
    void setLocked() override;

private:
    FormTexts typed() const;

    PartyForm *m_form;
    FormTexts m_before;
};

} // namespace counterfoil
