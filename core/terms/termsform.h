// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termsediting.h"

#include <QMap>
#include <QStringList>

//! An entry of the terms document as a form fills it in: texts by place, and what they make of the document. The keys
//! are the caller's; what comes of them is checked by readTerms() like a document from a file.
namespace counterfoil {

//! One field of an entry of the terms.
struct FormField
{
    enum class Kind {
        Text,
        Number, //!< written without quotes where it is a whole number; what is none, the reader refuses
        List,   //!< of texts, one a line
        Pairs,  //!< an object of texts, "name=value" a line
    };
    QString place; //!< below the entry: "name", "address/street"
    Kind kind = Kind::Text;
    bool isNeeded = false; //!< written where it is empty too; others are left out then
};

//! What the fields of an entry hold, by place. What is not there, or null, is an empty text.
using FormTexts = QMap<QString, QString>;

FormTexts formTexts(const JsonValue &entry, const QList<FormField> &fields);

//! A new entry with these texts, its keys in the order of the fields.
JsonValue formEntry(const QList<FormField> &fields, const FormTexts &texts);

//! What makes the entry at a pointer hold the texts `now` instead of `before`. Only what differs is touched, items of a
//! list one by one; an object that would have nothing left is removed.
QList<TermsEdit> formEdits(const QString &pointer, const QList<FormField> &fields, const FormTexts &before,
                           const FormTexts &now);

//! A document after edits, or what the reader says against it.
struct CheckedTerms
{
    QByteArray json; //!< empty where there are faults
    QList<Fault> faults;
    QList<Fault> warnings; //!< only those that the document before the edits has not
    bool isGood() const { return faults.isEmpty(); }
};
CheckedTerms checkedTerms(const QByteArray &json, const QList<TermsEdit> &edits);

//! The field that a fault or warning belongs to: what it is below the entry, or what it stands above; the first where
//! several do. Empty where it is about something else.
QString placeOf(const Fault &fault, const QString &pointer, const QList<FormField> &fields);

//! A document with a seller to be filled in, no taxes and no customers, to begin with where there are no terms yet. It
//! is not good before the seller is.
QByteArray blankTerms();

} // namespace counterfoil
