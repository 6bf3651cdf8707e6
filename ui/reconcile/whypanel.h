// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/whycontent.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! Why an amount is what it is. Back steps through what was opened.
class WhyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const WhyContent &content);
    const WhyContent &content() const { return m_content; }
    //! What is known later about the amount that is shown.
    void setHistory(const QList<WhyEvent> &history);
    void forget();

Q_SIGNALS:
    void closed();
    //! The Azure usage of a customer, by its id.
    void usageWanted(const QString &customer);

private:
    void rebuild();
    void back();
    void copy(const QString &text) const;
    QWidget *makeHead();
    QLayout *makeFoot();
    void addWhat(QVBoxLayout &layout);
    void addBars(QVBoxLayout &inside);
    void addTerms(QVBoxLayout &layout);
    void addRule(QVBoxLayout &layout);
    void addSources(QVBoxLayout &layout);
    void addClauses(QVBoxLayout &layout);
    void addHistory(QVBoxLayout &layout);
    QWidget *pair(const QString &left, const QString &right, bool strong) const;
    QWidget *heading(const QString &text, const QString &right = {}) const;

    const Theme &m_theme;
    WhyContent m_content;
    QList<WhyContent> m_history;
    QScrollArea *m_scroll;
    QPushButton *m_back = nullptr;
    QPushButton *m_usage = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyCsv = nullptr;
};

} // namespace counterfoil
