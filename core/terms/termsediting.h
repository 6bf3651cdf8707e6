// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

//! Edits of single places of the terms document, for forms. What comes of them is read and checked by readTerms() like
//! a document from a file; nothing here knows what the keys mean.
namespace counterfoil {

//! One change of one place. The place is a JSON pointer (RFC 6901) that begins with "/".
struct TermsEdit
{
    enum class Kind {
        Set,    //!< another value for what is there, or one more member of an object
        Insert, //!< an item before the one that is there, "-" behind the last, or a member that is not there yet
        Remove, //!< what is there, a member with its key
    };
    Kind kind = Kind::Set;
    QString pointer;
    JsonValue value; //!< of Set and Insert
};

JsonValue jsonText(const QString &text);
JsonValue jsonNumber(qint64 number);
JsonValue jsonNull();
//! A member that is null is kept.
JsonValue jsonObject(std::vector<JsonMember> members);

//! The document after the edits, in their order: each sees what the one before made of it. Every byte that they do not
//! concern is as it was, so key order, spaces and the texts of numbers stay a person's own; a value that is set to what
//! it is keeps its own spelling. What is missing above a place is made: a list above "-", else an object. Refused where
//! `json` is no JSON or a pointer is none; NotFound where a place is not there; Conflict where an inserted member is.
Result<QByteArray> editedTerms(const QByteArray &json, const QList<TermsEdit> &edits);

//! The value at a place, with the order of its keys; NotFound where there is none.
Result<JsonValue> termAt(const QByteArray &json, const QString &pointer);

//! Where in a list of the document ("contracts", "priceRules", …) the entry with that id stands: "/contracts/3".
//! NotFound where there is none.
Result<QString> pointerToTerm(const QByteArray &json, const QString &list, const QString &id);

} // namespace counterfoil
