// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace counterfoil {

class Theme;
struct Colours;

//! Flat controls over Fusion: one border, one accent, sizes on the grid of 4. Reads these properties of a widget:
//! "primary" (bool, a push button that is the screen's main act), "small" (22 high), "hint" (a shortcut shown in it),
//! "link" (a push button that looks like a link), "field" (a push button that looks like a field to type in), "region"
//! (a frame that draws no border of its own).
class CounterfoilStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit CounterfoilStyle(const Theme &theme);

    using QProxyStyle::polish;
    //! Sheets show from the first where the focus is.
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonContent(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    static QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text);
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    QStyleOptionComboBox shortened(const QStyleOptionComboBox &option, const QWidget *widget) const;
    QRect wholeList(const QRect &usual, const QStyleOptionComplex &option, const QWidget *widget) const;
    static bool isTextField(const QWidget *widget);
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawIcon(QPainter &painter, const QRect &place, const QString &name) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const;
    const Colours &colours() const;

    const Theme &m_theme;
};

} // namespace counterfoil
