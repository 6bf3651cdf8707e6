// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include "ui/format/words.h"

#include <cmath>

namespace counterfoil {

namespace {

QColor hex(QRgb value)
{
    return QColor(value);
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours = [] {
        Colours c;
        c.window = hex(0xF2F4F6), c.base = hex(0xFFFFFF), c.raised = hex(0xFFFFFF), c.alt = hex(0xF7F8FA);
        c.ink = hex(0x18212C), c.ink2 = hex(0x505C6B), c.ink3 = hex(0x5A6676);
        c.rule = hex(0xE4E7EB), c.rule2 = hex(0xC7CDD5);
        c.accent = hex(0x1B5CB0), c.onAccent = hex(0xFFFFFF), c.soft = hex(0xE6EFFA), c.selection = hex(0xD9E7F8);
        c.ok = hex(0x1B6E42), c.okSoft = hex(0xE4F3EA);
        c.warn = hex(0x8A5300), c.warnSoft = hex(0xFDF1D8);
        c.bad = hex(0xB3261E), c.badSoft = hex(0xFCE8E6);
        c.neutralSoft = hex(0xECEFF2), c.total = hex(0x3A4757);
        return c;
    }();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = [] {
        Colours c;
        c.dark = true;
        c.window = hex(0x1B1F25), c.base = hex(0x14171B), c.raised = hex(0x22272E), c.alt = hex(0x191D22);
        c.ink = hex(0xE7EAEE), c.ink2 = hex(0xA9B3BF), c.ink3 = hex(0x9EA9B6);
        c.rule = hex(0x2A3038), c.rule2 = hex(0x424B57);
        c.accent = hex(0x86B5F5), c.onAccent = hex(0x0F1A2A), c.soft = hex(0x1D2C42), c.selection = hex(0x243B5A);
        c.ok = hex(0x74CF9B), c.okSoft = hex(0x16301F);
        c.warn = hex(0xEEBF64), c.warnSoft = hex(0x362B12);
        c.bad = hex(0xFF9F95), c.badSoft = hex(0x40201D);
        c.neutralSoft = hex(0x272D35), c.total = hex(0x9AA7B6);
        return c;
    }();
    return colours;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alt);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.ink3);
    palette.setColor(QPalette::Mid, c.rule2);
    palette.setColor(QPalette::Midlight, c.rule);
    palette.setColor(QPalette::Light, c.rule);
    palette.setColor(QPalette::Dark, c.rule2);
    palette.setColor(QPalette::Shadow, c.rule2);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Highlight, c.selection);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.ink3);
    return palette;
}

TonePair toneColours(const Colours &c, Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return {c.ok, c.okSoft};
    case Tone::Warn:
        return {c.warn, c.warnSoft};
    case Tone::Bad:
        return {c.bad, c.badSoft};
    case Tone::Accent:
        return {c.accent, c.soft};
    case Tone::Plain:
    case Tone::Neutral:
        break;
    }
    return {c.ink2, c.neutralSoft};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace counterfoil
