// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettemodel.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! The command palette: a field and what it finds, over the window. Keys alone serve it.
class PaletteView final : public QFrame
{
    Q_OBJECT
public:
    PaletteView(const Theme &theme, QWidget *window);

    //! Opens over the window, empty, with these to choose from; without a list it keeps those it has.
    void open(std::optional<QList<PaletteEntry>> entries);
    PaletteModel &model() { return m_model; }

Q_SIGNALS:
    //! `why`: with Why? beside it.
    void chosen(const PaletteEntry &entry, bool why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeField();
    QWidget *makeFoot();
    void find(const QString &typed);
    void step(int by);
    void setCurrent(int row);
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void choose(int row, bool why);
    void fit();

    const Theme &m_theme;
    PaletteModel m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_nothing = nullptr;
};

} // namespace counterfoil
