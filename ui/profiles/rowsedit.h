// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! One field of each row.
struct RowField
{
    enum class Kind {
        Text,
        Offered, //!< text, or one of what is offered
        Choice,  //!< one of what is offered
    };
    QString name; //!< shown while it is empty, and read aloud
    Kind kind = Kind::Text;
    QStringList offers = {};
};

//! A list that a form holds: rows of fields, each with a button that takes it away, and one that adds a row.
class RowsEdit final : public QWidget
{
    Q_OBJECT
public:
    RowsEdit(const Theme &theme, const QString &name, QList<RowField> fields, QWidget *parent = nullptr);

    //! Shows rows of as many texts as there are fields. Nothing is told.
    void setRows(const QList<QStringList> &rows);
    //! The rows that hold anything.
    QList<QStringList> rows() const;
    //! The same of a list with one field.
    void setTexts(const QStringList &texts);
    QStringList texts() const;
    void setOffers(int field, const QStringList &offers);

Q_SIGNALS:
    void edited();

private:
    void addRow(const QStringList &texts);
    void removeRow(QWidget *button);
    void clear();
    QWidget *makeField(int field, const QString &text);
    static QString textOf(const QWidget *field);

    const Theme &m_theme;
    QString m_name;
    QList<RowField> m_fields;
    QGridLayout *m_grid;
    QPushButton *m_add;
    QList<QWidgetList> m_rows; //!< the fields, then the button
    int m_nextLine = 0;        //!< of the grid
};

} // namespace counterfoil
