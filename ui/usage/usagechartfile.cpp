// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagechartfile.h"

#include "ui/charts/chartfile.h"
#include "ui/theme/colours.h"
#include "ui/usage/usagebars.h"

namespace counterfoil {

QByteArray chartSvg(const UsageBars &bars)
{
    return chartSvg(bars.size(), bars.accessibleName(),
                    [&bars](QPainter &painter) { bars.paintOn(painter, lightColours()); });
}

QByteArray chartPng(const UsageBars &bars)
{
    return chartPng(bars.size(), [&bars](QPainter &painter) { bars.paintOn(painter, lightColours()); });
}

} // namespace counterfoil
