// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/shell/screen.h"
#include "ui/shell/screenlook.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

namespace counterfoil {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;

const QString geometryKey = QStringLiteral("geometry");
const QString monthKey = QStringLiteral("month");
const QString choicesKey = QStringLiteral("choices");
const QString screensKey = QStringLiteral("screens");
const QString recentCompaniesKey = QStringLiteral("recentCompanies");
const QString lastCompanyKey = QStringLiteral("lastCompany");
constexpr qsizetype mostKept = 16; //!< some may be on a disk that is not there today

//! The same for every way to write the path.
QString wholePath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

} // namespace

QByteArray WindowMemory::geometry() const
{
    return m_settings ? m_settings->value(geometryKey).toByteArray() : QByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry)
{
    if (m_settings && geometry != this->geometry())
        m_settings->setValue(geometryKey, geometry);
}

QStringList WindowMemory::recentCompanies() const
{
    QStringList there;
    const QStringList kept = m_settings ? m_settings->value(recentCompaniesKey).toStringList() : QStringList();
    for (const QString &path : kept) {
        if (there.size() < mostRecent && !path.isEmpty() && QFileInfo(path).isFile())
            there << path;
    }
    return there;
}

QString WindowMemory::lastCompany() const
{
    const QString path = m_settings ? m_settings->value(lastCompanyKey).toString() : QString();
    return !path.isEmpty() && QFileInfo(path).isFile() ? path : QString();
}

void WindowMemory::addRecent(const QString &path)
{
    if (!m_settings || path.isEmpty())
        return;
    const QString whole = wholePath(path);
    QStringList kept = m_settings->value(recentCompaniesKey).toStringList();
    kept.removeAll(whole);
    kept.prepend(whole);
    m_settings->setValue(recentCompaniesKey, kept.first(qMin(kept.size(), mostKept)));
    m_settings->setValue(lastCompanyKey, whole);
}

void WindowMemory::clearRecent()
{
    if (m_settings)
        m_settings->remove(recentCompaniesKey);
}

QString WindowMemory::choice(const QString &name) const
{
    return m_settings ? m_settings->value(name).toString() : QString();
}

void WindowMemory::setChoice(const QString &name, const QString &value)
{
    if (m_settings)
        m_settings->setValue(name, value);
}

bool WindowMemory::open(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? path : canonical).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24);
    const QString key = QStringLiteral("companies/") + QString::fromLatin1(digest);
    if (std::exchange(m_key, key) == key)
        return false;
    m_company = {};
    if (!m_settings)
        return true;
    const QByteArray kept = m_settings->value(m_key).toString().toUtf8();
    if (kept.size() <= mostBytes)
        m_company = QJsonDocument::fromJson(kept).object();
    return true;
}

QString WindowMemory::companyChoice(const QString &name) const
{
    return m_company.value(choicesKey).toObject().value(name).toString();
}

void WindowMemory::setCompanyChoice(const QString &name, const QString &value)
{
    QJsonObject choices = m_company.value(choicesKey).toObject();
    choices.insert(name, value);
    m_company.insert(choicesKey, choices);
    save();
}

void WindowMemory::save()
{
    if (m_settings && isOpen())
        m_settings->setValue(m_key, QString::fromUtf8(QJsonDocument(m_company).toJson(QJsonDocument::Compact)));
}

Month WindowMemory::month() const
{
    return Month::fromIso(m_company.value(monthKey).toString()).value_or(Month());
}

void WindowMemory::setMonth(Month month)
{
    if (!month.isValid())
        return;
    m_company.insert(monthKey, month.iso());
    save();
}

void WindowMemory::restore(const QList<Screen *> &screens) const
{
    const QJsonObject looks = m_company.value(screensKey).toObject();
    for (Screen *screen : screens)
        restoreLook(*screen, looks.value(screen->objectName()).toObject());
}

void WindowMemory::keep(const QList<Screen *> &screens)
{
    if (!m_settings || !isOpen())
        return;
    QJsonObject looks;
    for (const Screen *screen : screens)
        looks.insert(screen->objectName(), lookOf(*screen));
    if (m_company.value(screensKey) == looks)
        return;
    m_company.insert(screensKey, looks);
    save();
}

} // namespace counterfoil
