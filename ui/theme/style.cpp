// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/format/fonts.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace counterfoil {

namespace {

constexpr int controlHeight = 28;
constexpr int smallHeight = 22;
constexpr int iconGap = 6;
constexpr int hintPadding = 4;
constexpr int fieldPadding = 9;   //!< between the frame of a field and its text
constexpr int arrowRoom = 26;     //!< of a choice, at its right
constexpr int textFieldFrame = 4; //!< around a text of several lines, which keeps as much from it

bool flag(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

QString hintOf(const QWidget *widget)
{
    return widget ? widget->property("hint").toString() : QString();
}

QFont hintFont()
{
    QFont font = roleFont(FontRole::Caption);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

int hintWidth(const QWidget *widget)
{
    const QString hint = hintOf(widget);
    return hint.isEmpty() ? 0 : QFontMetrics(hintFont()).horizontalAdvance(hint) + 2 * hintPadding + 8;
}

//! Without the "&" that marks a key.
int wordsWidth(const QFontMetrics &metrics, const QString &text)
{
    return text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
}

//! One of several that are joined: only the outer corners are round.
QPainterPath segment(const QRectF &rect, QStyleOptionTab::TabPosition position)
{
    constexpr qreal radius = 4;
    const bool isOnly = position == QStyleOptionTab::OnlyOneTab;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (position != QStyleOptionTab::Beginning && !isOnly)
        path.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0));
    if (position != QStyleOptionTab::End && !isOnly)
        path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0));
    return path.simplified();
}

} // namespace

CounterfoilStyle::CounterfoilStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{}

const Colours &CounterfoilStyle::colours() const
{
    return m_theme.colours();
}

int CounterfoilStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? textFieldFrame : 1;
    case PM_SplitterWidth:
    case PM_ToolBarFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarOverlap:
        return flag(widget, "over") ? 12 : 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: // also in a field that is higher than others
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 8;
    case PM_ToolBarItemMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CounterfoilStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_AllowWheelScrolling: // who scrolls a form changes nothing in it
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // Cancel, then what a sheet is for, as in all of them
    case SH_ToolTip_WakeUpDelay:
        return 300;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize CounterfoilStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const
{
    const int height = flag(widget, "small") ? smallHeight : controlHeight;
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            int width = wordsWidth(button->fontMetrics, button->text);
            width += button->icon.isNull() ? 0 : 16 + (button->text.isEmpty() ? 0 : iconGap);
            width += hintWidth(widget);
            width += button->features.testFlag(QStyleOptionButton::HasMenu) ? 16 + iconGap : 0;
            return {qMax(width + (button->text.isEmpty() ? 12 : 22), height), height};
        }
        break;
    case CT_LineEdit:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), flag(widget, "small") ? 26 : height};
    case CT_ComboBox:
        return {size.width() + fieldPadding + arrowRoom + 6, flag(widget, "small") ? 26 : height};
    case CT_SpinBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + 6, controlHeight};
    case CT_MenuBarItem:
        return {size.width() + 12, 26};
    case CT_TabBarTab:
        return {size.width() + 4, flag(widget, "small") ? 26 : controlHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

void CounterfoilStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Colours &c = colours();
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return; // it stands on the ground of what it is in
        const bool focus = option->state.testFlag(State_HasFocus);
        drawBox(*painter, option->rect, c.raised, focus ? c.accent : c.rule2, 4, focus ? 2.0 : 1.0);
        return;
    }
    case PE_FrameMenu:
    case PE_FrameLineEdit:
        drawBox(*painter, option->rect, {}, c.rule2, element == PE_FrameMenu ? 0 : 4);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.raised);
        return;
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, c.raised, c.rule2, 0);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, c.base);
        return;
    case PE_FrameFocusRect:
        drawBox(*painter, option->rect.adjusted(1, 1, -1, -1), {}, c.accent, 4, 2.0);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On))
            drawBox(*painter, option->rect, option->state & (State_Sunken | State_On) ? c.selection : c.neutralSoft, {},
                    4);
        return;
    case PE_IndicatorCheckBox: {
        const bool checked = option->state.testFlag(State_On);
        drawBox(*painter, option->rect, checked ? c.accent : c.raised, checked ? c.accent : c.ink3, 3);
        if (checked)
            painter->drawPixmap(
                option->rect.center() - QPoint(5, 5),
                m_theme.pixmap(QStringLiteral("ok"), c.onAccent, painter->device()->devicePixelRatioF(), 12));
        return;
    }
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameWindow:
        return;
    case PE_Frame:
        if (isTextField(widget))
            drawField(*option, *painter);
        else if (!flag(widget, "region"))
            drawBox(*painter, option->rect, {}, c.rule2, 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CounterfoilStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Colours &c = colours();
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, *painter, widget);
            drawButtonContent(*button, *painter, widget);
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, *painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, c.window);
        fillHairline(*painter, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.rule2);
        return;
    case CE_Splitter: {
        const bool upright = option->state.testFlag(State_Horizontal);
        const QRect &r = option->rect;
        fillHairline(*painter,
                     upright ? QRect(r.center().x(), r.top(), 1, r.height())
                             : QRect(r.left(), r.center().y(), r.width(), 1),
                     c.rule2);
        return;
    }
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox cut = shortened(*box, widget);
            QProxyStyle::drawControl(element, &cut, painter, widget);
        }
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*bar, *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CounterfoilStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = colours();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool hover = enabled && option.state.testFlag(State_MouseOver);
    const bool down = enabled && (option.state & (State_Sunken | State_On));
    const qreal radius = flag(widget, "small") ? 3 : 4;
    if (flag(widget, "link")) {
        if (option.state.testFlag(State_HasFocus))
            drawBox(painter, option.rect, {}, c.accent, radius, 2.0);
        return;
    }
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        if (hover || down)
            drawBox(painter, option.rect, down ? c.selection : c.neutralSoft, {}, radius);
    } else if (flag(widget, "primary") && enabled) {
        drawBox(painter, option.rect, down || hover ? c.accent.darker(c.dark ? 112 : 118) : c.accent, {}, radius);
    } else {
        drawBox(painter, option.rect,
                down    ? c.selection
                : hover ? c.neutralSoft
                        : c.raised,
                enabled ? c.rule2 : c.rule, radius);
    }
    if (option.state.testFlag(State_HasFocus) && option.state.testFlag(State_KeyboardFocusChange)) {
        const QColor ring = flag(widget, "primary") && enabled ? c.onAccent : c.accent;
        drawBox(painter, option.rect.adjusted(1, 1, -1, -1), {}, ring, radius - 1, 2.0);
    }
}

void CounterfoilStyle::drawButtonContent(const QStyleOptionButton &option, QPainter &painter,
                                         const QWidget *widget) const
{
    const Colours &c = colours();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool primary = flag(widget, "primary") && enabled;
    const bool field = flag(widget, "field");
    const QColor ink = !enabled || field       ? c.ink3
                       : primary               ? c.onAccent
                       : flag(widget, "link")  ? c.accent
                       : flag(widget, "quiet") ? c.ink2
                                               : c.ink;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int textWidth = wordsWidth(option.fontMetrics, option.text);
    const QRect &r = option.rect;
    const int menuWidth = menu ? 16 + iconGap : 0;
    int iconWidth = option.icon.isNull() ? 0 : 16 + (option.text.isEmpty() ? 0 : iconGap);
    // in little room the shortcut goes before the icon does, and that before the words
    const int needed = 8 + textWidth + menuWidth;
    const bool isHinted = field || needed + iconWidth + hintWidth(widget) <= r.width();
    if (!field && !option.text.isEmpty() && needed + iconWidth > r.width())
        iconWidth = 0;
    const int tail = (isHinted ? hintWidth(widget) : 0) + menuWidth;
    int x = r.left() + (field ? 9 : qMax(4, (r.width() - iconWidth - textWidth - tail) / 2));
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (iconWidth > 0) {
        const QRect place(x, r.top() + (r.height() - 16) / 2, 16, 16);
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    const int room = r.right() - 3 - tail - x;
    painter.setPen(ink);
    const QString text =
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, qMax(room, 0) + 2, Qt::TextShowMnemonic);
    painter.drawText(QRect(x, r.top(), qMax(room, textWidth), r.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text);
    x = field ? r.right() - tail : x + qMin(textWidth, room) + 8;
    if (const QString hint = hintOf(widget); isHinted && !hint.isEmpty()) {
        painter.save();
        painter.setFont(hintFont());
        const QRect pill(x, r.top() + (r.height() - 16) / 2, hintWidth(widget) - 8, 16);
        drawBox(painter, pill, {}, primary ? c.onAccent : c.rule2, 3);
        painter.setPen(primary ? c.onAccent : c.ink2);
        painter.drawText(pill, Qt::AlignCenter, hint);
        painter.restore();
    }
    if (menu)
        painter.drawPixmap(r.right() - 16 - 6, r.top() + (r.height() - 16) / 2,
                           m_theme.pixmap(QStringLiteral("down"), c.ink2, ratio));
}

void CounterfoilStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const Colours &c = colours();
    const bool chosen = option.state.testFlag(State_Selected);
    const QRect r = option.rect.adjusted(
        option.position == QStyleOptionTab::Beginning || option.position == QStyleOptionTab::OnlyOneTab ? 0 : -1, 0, 0,
        0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.rule2, 1));
    painter.setBrush(chosen ? c.selection : c.raised);
    painter.drawPath(segment(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), option.position));
    painter.restore();
    painter.save();
    QFont font = painter.font();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(c.ink);
    painter.drawText(r, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
    if (option.state.testFlag(State_HasFocus))
        drawBox(painter, r.adjusted(1, 1, -1, -1), {}, c.accent, 2, 2.0);
}

void CounterfoilStyle::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const Colours &c = colours();
    painter.fillRect(option.rect, c.rule);
    QRect done = option.rect;
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span > 0)
        done.setWidth(int(qint64(option.rect.width()) * (option.progress - option.minimum) / span));
    else
        done.setWidth(option.rect.width() / 3); // no known end: a mark, but no movement that means nothing
    painter.fillRect(done, c.accent);
}

QRect CounterfoilStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth == 0 || flag(widget, "small"))
        return usual;
    constexpr int ownMargin = 3; // of a line edit beside its text, and the frame
    return usual.adjusted(fieldPadding - ownMargin, 0, ownMargin - fieldPadding, 0);
}

QRect CounterfoilStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(fieldPadding - 1, 1, -arrowRoom, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return wholeList(QProxyStyle::subControlRect(control, option, part, widget), *option, widget);
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool lying = slider->orientation == Qt::Horizontal;
    const int length = lying ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int handle =
        range > 0 ? qBound(24, int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length) : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto place = [&](int from, int size) {
        return lying ? QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height())
                     : QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return place(start, handle);
    case SC_ScrollBarGroove:
        return place(0, length);
    case SC_ScrollBarSubPage:
        return place(0, start);
    case SC_ScrollBarAddPage:
        return place(start + handle, length - start - handle);
    default:
        return {};
    }
}

void CounterfoilStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = colours();
    const QWidget *around = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    if (!flag(widget, "over"))
        painter.fillRect(option.rect, around ? around->palette().color(around->backgroundRole()) : c.base);
    if (option.maximum <= option.minimum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active = option.state & (State_MouseOver | State_Sunken);
    drawBox(painter, handle.adjusted(3, 3, -3, -3), active ? c.ink3 : c.rule2, {}, 3);
}

void CounterfoilStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                          const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, *painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        drawField(*option, *painter);
        drawIcon(*painter, {option->rect.right() - 22, option->rect.center().y() - 6, 13, 13}, QStringLiteral("down"));
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*option, *painter);
        drawIcon(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), QStringLiteral("up"));
        drawIcon(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), QStringLiteral("down"));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace counterfoil
