// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

//! Writes one JSON document, indented by one blank a level, keys in the order of the calls. Texts are UTF-8.
class JsonText
{
public:
    JsonText &open(char bracket = '{');
    JsonText &close(char bracket = '}');
    JsonText &key(QByteArrayView name);
    JsonText &text(QByteArrayView value);
    JsonText &number(int value);
    //! JSON as it is: the digits of an amount, a document.
    JsonText &raw(QByteArrayView document);
    JsonText &flag(bool value);
    JsonText &null();
    //! key and text in one; nothing where the text is empty.
    JsonText &pair(QByteArrayView name, QByteArrayView value);
    JsonText &pair(QByteArrayView name, int value);
    QByteArray take() { return m_text + '\n'; }

private:
    void next();

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace counterfoil
