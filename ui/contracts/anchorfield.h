// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

//! The day on which the service periods of a contract start, 1 to 28. Another day is wished for once a person has
//! stopped at it, and is not this contract's before it is agreed.
class AnchorField final : public QSpinBox
{
    Q_OBJECT
public:
    explicit AnchorField(QWidget *parent = nullptr);

    //! What holds now; 0 where periods have no such day.
    void setAgreed(int day);

Q_SIGNALS:
    void wished(int day);

protected:
    //! The page below scrolls.
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wish();

    int m_agreed = 0;
    QTimer *m_resting; //!< who steps through days means the last one
};

} // namespace counterfoil
