// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <expected>

namespace counterfoil {

//! One thing that is wrong with an input, and where. Lines and columns count from 1; 0 and empty mean "not known".
struct Fault
{
    QString path;    //!< file as the user named it, or a JSON pointer into the terms
    qint64 line = 0; //!< line of the file
    QString column;  //!< column or attribute, as the file spells it
    QString reason;  //!< one sentence in English

    friend bool operator==(const Fault &, const Fault &) = default;
};

//! Why something did not happen. The code says what a caller can do about it; `message` never holds a secret.
class Error
{
public:
    enum class Code {
        Failed,      //!< a failure on this side: storage, disk, a bug
        Usage,       //!< the call itself is wrong
        Refused,     //!< the input is faulty; nothing was changed
        NotFound,    //!< there is no such thing
        Conflict,    //!< the state of things forbids it
        Busy,        //!< someone else is writing
        Cancelled,   //!< a person stopped it
        SignIn,      //!< a person has to sign in, agree or unlock something first
        Network,     //!< no answer, or not the one promised
        Distrusted,  //!< a bad certificate or far too much: asking again changes nothing
        ForeignHost, //!< an address outside the cloud profile; nothing was sent there
    };

    Error(Code code, QString message, QList<Fault> faults = {});

    Code code() const { return m_code; }
    const QString &message() const { return m_message; }
    const QList<Fault> &faults() const { return m_faults; }
    //! The message followed by one line per fault: "file:line: column: reason".
    QString text() const;

private:
    Code m_code;
    QString m_message;
    QList<Fault> m_faults;
};

//! "file:line: column: reason" with what is known.
QString describe(const Fault &fault);

//! A value, or why there is none. Exceptions cross no module border.
template <typename T = void>
using Result = std::expected<T, Error>;

using Status = Result<>;

inline std::unexpected<Error> failure(Error::Code code, QString message, QList<Fault> faults = {})
{
    return std::unexpected<Error>(Error(code, std::move(message), std::move(faults)));
}

//! Input refused for one reason.
inline std::unexpected<Error> refused(QString message, QList<Fault> faults = {})
{
    return failure(Error::Code::Refused, std::move(message), std::move(faults));
}

} // namespace counterfoil
