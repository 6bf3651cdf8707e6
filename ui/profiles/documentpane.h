// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilescontroller.h"

#include <QPlainTextEdit>

namespace counterfoil {

class Theme;

//! A profile's document as text, with its faulty lines marked.
class DocumentPane final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DocumentPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const ProfileDraft &draft);
    //! Puts the cursor on a line, from 1.
    void goTo(qint64 line);

Q_SIGNALS:
    void edited(const QByteArray &json);

private:
    QString written() const;
    void mark();

    const Theme &m_theme;
    QList<Fault> m_faults;
    bool m_filling = false;
};

} // namespace counterfoil
