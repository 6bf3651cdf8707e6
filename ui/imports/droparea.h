// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class TextLabel;
class Theme;

//! Where files are dropped: the window takes them wherever they fall, this says so. 120 high.
class DropArea final : public QWidget
{
    Q_OBJECT
public:
    DropArea(const Theme &theme, AppActions &actions, QWidget *parent = nullptr);
    //! Why nothing can be dropped now; empty where it can.
    void setLocked(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    QPushButton *m_files;
    QPushButton *m_terms;
};

} // namespace counterfoil
