// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

namespace counterfoil {

//! Writes XML by qualified names such as "cbc:ID". An element without a text is left out: e-invoices refuse empty ones.
class XmlElements
{
public:
    //! An element that is open until this goes out of scope.
    class Open
    {
    public:
        explicit Open(QXmlStreamWriter &writer) : m_writer(writer) {}
        ~Open() { m_writer.writeEndElement(); }
        Q_DISABLE_COPY_MOVE(Open)

    private:
        QXmlStreamWriter &m_writer;
    };

    explicit XmlElements(QByteArray &target);

    [[nodiscard]] Open in(const char *name);
    void attribute(const char *name, const QString &value);
    void text(const char *name, const QString &value);
    void text(const char *name, const QString &value, const char *attribute, const QString &is);

private:
    QXmlStreamWriter m_writer;
};

//! The text without what XML 1.0 cannot hold; white space at the ends is dropped, line breaks stay.
QString xmlText(const QString &text);

} // namespace counterfoil
