// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/terms/terms.h"
#include "ui/tables/recordtablemodel.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class PartiesController;
class PartySheet;
class TableView;
class TextLabel;
class Theme;

//! Of the labels of all sections, so that their fields align; pixels.
inline constexpr int labelWidth = 120;

//! A tax of the terms with how often it is named.
struct TaxRow
{
    Tax tax;
    int uses = 0; //!< by customers and own services
};

//! Who bills, the taxes, and how much else the terms have: what they say, and the forms that change it.
class CompanySection final : public QWidget
{
    Q_OBJECT
public:
    CompanySection(const Theme &theme, PartiesController &parties, AppActions &actions, QWidget *parent = nullptr);

    TableView *taxes() const { return m_taxes; }
    //! The tax that is chosen; null where none is.
    const TaxRow *chosen() const;
    void askSeller();
    void askNewTax();
    void askTax();
    //! Takes the chosen tax out of the terms; it can be undone.
    void removeTax();

Q_SIGNALS:
    void chosenChanged();
    void failed(const QString &what, const counterfoil::Error &error);

private:
    void makeSeller(QVBoxLayout &layout);
    void makeTaxes(QVBoxLayout &layout);
    void makeLists(QVBoxLayout &layout);
    void showLists(const Terms &terms);
    void heading(QVBoxLayout &layout, const QString &title);
    TextLabel *addFact(const QString &label, const char *name);
    void refresh();
    void open(PartySheet *sheet);

    const Theme &m_theme;
    PartiesController &m_parties;
    AppActions &m_actions;
    QFormLayout *m_facts = nullptr;
    QList<TextLabel *> m_values;  //!< name, address, numbers, payment, books
    TextLabel *m_none = nullptr;  //!< in place of a table without a row
    TextLabel *m_lists = nullptr; //!< how much of it there is
    TableView *m_taxes = nullptr;
    RecordTableModel<TaxRow> *m_model = nullptr;
    QPointer<PartySheet> m_sheet; //!< while it is open
    bool m_isRemoving = false;
};

} // namespace counterfoil
