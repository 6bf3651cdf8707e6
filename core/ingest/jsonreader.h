// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/textwindow.h"

namespace counterfoil {

//! Cuts a JSON document into the objects of its lines: JSON Lines, an array, a page of the Partner Center API
//! ({"items": […]}), or objects one after the other over several lines.
class JsonReader
{
public:
    explicit JsonReader(TextWindow &window) : m_window(window) {}

    //! Looks at the start of the document.
    Status begin();
    //! The next object's text, valid until the next call; false at the end. Not checked beyond its outer brackets.
    Result<bool> next(std::string_view &object);
    //! The line on which the last object starts, or where the fault is; from 1.
    qint64 line() const { return m_line; }
    //! The attribute in which damaged text ended the reading, as it is spelled there; empty where nothing did.
    const std::string &damagedAttribute() const { return m_damagedAttribute; }
    //! One object a line: JSON Lines.
    bool isLines() const { return m_form == Form::Lines; }
    //! More pages belong to this one.
    bool isPageOfMany() const { return m_pageOfMany; }

private:
    enum class Form { Lines, Array, Page, Stream };
    Status beginObject();
    Result<bool> nextLine(std::string_view &object);
    Result<bool> nextElement(std::string_view &object);
    Result<bool> end();
    Status skipSpace();
    Result<std::size_t> valueLength();
    void release(std::size_t bytes);
    Status more();

    TextWindow &m_window;
    Form m_form = Form::Lines;
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    bool m_first = true;
    std::string m_damagedAttribute;
    bool m_pageOfMany = false;
};

} // namespace counterfoil
