// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/family.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace counterfoil {

//! How a distributor writes numbers that are text; a number cell of a workbook is taken by its own characters.
struct NumberFormat
{
    QChar decimal = u'.';
    QString thousands; //!< what may stand between groups of three digits; empty: nothing
    bool trailingMinus = false;
    bool parentheses = false;  //!< (12.50) is negative
    bool currencySign = false; //!< a sign or an ISO code may stand before or behind
};

//! What a row has in a column: one of the texts, compared without case, * as a wildcard. "" is an empty cell.
struct RowCondition
{
    QString column;
    QStringList is;
};

struct FamilyRule
{
    RowCondition when;
    Family family = Family::Other;
};

//! Where a text stands that belongs to the whole file.
struct FilePlace
{
    QString column;      //!< in every row
    QString cell;        //!< "B2", above the header
    QString label;       //!< above the header: the next filled cell behind this one
    QString filePattern; //!< a regular expression over the file's name; its first group
    QStringList formats; //!< of a month

    bool isNowhere() const { return column.isEmpty() && cell.isEmpty() && label.isEmpty() && filePattern.isEmpty(); }
};

//! How a distributor's file becomes source lines. Columns are compared without case and with single spaces.
struct DistributorProfile
{
    QString id;
    QString name;
    QString note;               //!< for whoever confirms it
    bool toBeConfirmed = false; //!< a starting point that nobody has held against a real file yet
    QString sheet;              //!< of a workbook; empty: its first visible one
    int headerRow = 0;          //!< from 1; 0: the first row that has all columns
    NumberFormat numbers;
    QStringList dates;                            //!< formats such as "dd.MM.yyyy", or "iso"
    QMap<QString, QStringList> columns;           //!< attribute → names of the column, the first that is there counts
    QStringList optional;                         //!< attributes whose column may be missing
    QMap<QString, QString> constants;             //!< attribute → text where no column says it
    QMap<QString, QMap<QString, QString>> values; //!< attribute → the file's word → what it means
    QList<RowCondition> skip;                     //!< rows that are no lines
    QList<RowCondition> end;                      //!< the row at which the lines end
    QList<RowCondition> negate;                   //!< rows whose amounts count negative, whatever their sign
    QList<FamilyRule> families;
    QMap<QString, QString> customers; //!< the distributor's key of a customer, lower case → tenant
    FilePlace invoice;
    FilePlace month;  //!< nowhere: the month in which most lines start
    QStringList keep; //!< columns that are kept with the lines without a word
    QByteArray json;  //!< the document as it was written
};

//! Reads and checks a profile. Refused names every fault with its JSON pointer.
Result<DistributorProfile> readProfile(const QByteArray &json);

//! The profiles that come with the program, as starting points.
QList<DistributorProfile> startingProfiles();

//! A column's name as names are compared.
QString foldedName(const QString &name);

//! Whether a text is one of the patterns of a condition.
bool isOneOf(const QString &text, const QStringList &patterns);

} // namespace counterfoil
