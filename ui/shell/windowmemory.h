// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace counterfoil {

class Screen;

//! What the window finds again at the next start: its place, the company files that were opened last, and for each
//! company file the month, the views, the filters, the columns and the splitters. Of what the company file holds it has
//! nothing but what a person filters by, and whatever is damaged in it is as if it had never been kept.
class WindowMemory
{
public:
    //! Without settings nothing is remembered. They outlive this.
    explicit WindowMemory(QSettings *settings) : m_settings(settings) {}

    static constexpr qsizetype mostRecent = 8; //!< company files

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    //! A choice that holds for every company file: "theme", "density", "language". Empty where none was made.
    QString choice(const QString &name) const;
    void setChoice(const QString &name, const QString &value);

    //! Paths of the company files that were opened last, newest first. Those that are not there now are left out, not
    //! forgotten.
    QStringList recentCompanies() const;
    //! The one that opens at the next start; empty where none was opened or it is gone.
    QString lastCompany() const;
    //! It was opened just now.
    void addRecent(const QString &path);
    //! Forgets which were opened; lastCompany() stays.
    void clearRecent();

    //! From now on it is about this company file; says whether it was about another.
    bool open(const QString &path);
    bool isOpen() const { return !m_key.isEmpty(); }
    //! A choice about this company file: "exportFolder". Kept at once.
    QString companyChoice(const QString &name) const;
    void setCompanyChoice(const QString &name, const QString &value);
    //! The month that was shown last; invalid where nobody knows.
    Month month() const;
    void setMonth(Month month);
    //! Gives the screens what a person made of them, or what they are at first.
    void restore(const QList<Screen *> &screens) const;
    void keep(const QList<Screen *> &screens);

private:
    void save();

    QSettings *m_settings;
    QString m_key;         //!< of the company file: a digest of its path
    QJsonObject m_company; //!< what is kept under it
};

} // namespace counterfoil
