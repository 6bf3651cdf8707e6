// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/addressbar.h"

#include "ui/consent/allowedhosts.h"
#include "ui/format/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {

constexpr int iconSide = 14;
constexpr int gap = 6;
constexpr int margin = 9;

QString wordOf(AddressBar::Trust trust)
{
    switch (trust) {
    case AddressBar::Trust::Opening:
        return AddressBar::tr("Opening");
    case AddressBar::Trust::Secure:
        return AddressBar::tr("Secure");
    case AddressBar::Trust::ThisMachine:
        return AddressBar::tr("This computer");
    case AddressBar::Trust::Refused:
        return AddressBar::tr("Refused");
    case AddressBar::Trust::NotOpened:
        return AddressBar::tr("Not opened");
    }
    return {};
}

QString iconOf(AddressBar::Trust trust)
{
    switch (trust) {
    case AddressBar::Trust::Opening:
        return QStringLiteral("waits");
    case AddressBar::Trust::Secure:
        return QStringLiteral("lock");
    case AddressBar::Trust::ThisMachine:
        return QStringLiteral("information");
    case AddressBar::Trust::Refused:
        return QStringLiteral("error");
    case AddressBar::Trust::NotOpened:
        return QStringLiteral("warning");
    }
    return {};
}

} // namespace

AddressBar::AddressBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AddressBar::show(Trust trust, const QUrl &address)
{
    m_trust = trust;
    m_host = asciiHost(address);
    if (address.port() > 0)
        m_host += u':' + QString::number(address.port());
    m_path = address.path(QUrl::FullyEncoded);
    setAccessibleName(text());
    setToolTip(m_host + m_path);
    update();
}

QString AddressBar::text() const
{
    return wordOf(m_trust) + u' ' + m_host + m_path;
}

QSize AddressBar::sizeHint() const
{
    return {240, 28};
}

QColor AddressBar::ink() const
{
    const Colours &c = m_theme.colours();
    return m_trust == Trust::Secure ? c.ok : m_trust == Trust::Refused ? c.bad : c.ink2;
}

int AddressBar::paintTrust(QPainter &painter, QRect area) const
{
    painter.drawPixmap(area.left(), (height() - iconSide) / 2,
                       m_theme.pixmap(iconOf(m_trust), ink(), devicePixelRatioF(), iconSide));
    area.setLeft(area.left() + iconSide + gap);
    painter.setFont(roleFont(FontRole::Body));
    painter.setPen(ink());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, wordOf(m_trust));
    const int end = area.left() + painter.fontMetrics().horizontalAdvance(wordOf(m_trust)) + gap;
    painter.fillRect(end, 7, 1, height() - 14, m_theme.colours().rule2);
    return end + gap + 1;
}

void AddressBar::paintAddress(QPainter &painter, QRect area) const
{
    painter.setFont(roleFont(FontRole::Heading));
    painter.setPen(m_theme.colours().ink);
    // Of a host that is too long its end has to be seen: that is who it belongs to.
    const QString host = painter.fontMetrics().elidedText(m_host, Qt::ElideLeft, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, host);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(host));
    painter.setFont(roleFont(FontRole::Body));
    painter.setPen(m_theme.colours().ink2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_path, Qt::ElideRight, area.width()));
}

void AddressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colours().rule2);
    painter.setBrush(m_theme.colours().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QRect area = rect().adjusted(margin, 0, -margin, 0);
    area.setLeft(paintTrust(painter, area));
    paintAddress(painter, area);
}

} // namespace counterfoil
