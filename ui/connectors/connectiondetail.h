// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/cloudpicture.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class Pill;
class TextLabel;
class Theme;

//! Everything about one connection in words: state and what to do, account, roles found and missing, pulls, warnings.
class ConnectionDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionDetail(const Theme &theme, QWidget *parent = nullptr);
    void show(const ConnectionRow &row, const QDateTime &now);

private:
    void addFact(const QString &name, const QString &value);
    void addWarning(const QString &text);
    void clear();

    const Theme &m_theme;
    TextLabel *m_name;
    Pill *m_state;
    TextLabel *m_advice;
    QFormLayout *m_facts;
    QVBoxLayout *m_warnings;
};

} // namespace counterfoil
