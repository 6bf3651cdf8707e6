// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/anchorfield.h"

#include <QKeyEvent>
#include <QTimer>
#include <QWheelEvent>

namespace counterfoil {

namespace {
constexpr int restDelay = 700; //!< milliseconds
} // namespace

AnchorField::AnchorField(QWidget *parent) : QSpinBox(parent), m_resting(new QTimer(this))
{
    setRange(1, 28);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    m_resting->setSingleShot(true);
    m_resting->setInterval(restDelay);
    connect(m_resting, &QTimer::timeout, this, &AnchorField::wish);
    connect(this, &QSpinBox::valueChanged, this, [this] { m_resting->start(); });
}

void AnchorField::setAgreed(int day)
{
    if (day == m_agreed && m_resting->isActive())
        return; // somebody is about to wish for another
    m_agreed = day;
    const QSignalBlocker quiet(this);
    setValue(std::max(1, day));
    m_resting->stop();
}

void AnchorField::wish()
{
    const int day = value();
    if (m_agreed == 0 || day == m_agreed)
        return;
    setAgreed(m_agreed);
    Q_EMIT wished(day);
}

void AnchorField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void AnchorField::keyPressEvent(QKeyEvent *event)
{
    QSpinBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        wish();
}

} // namespace counterfoil
