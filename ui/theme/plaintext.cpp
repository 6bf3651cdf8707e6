// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintext.h"

#include <QEvent>
#include <QLabel>

namespace counterfoil {

namespace {
constexpr auto mark = "counterfoilRichText";
} // namespace

bool PlainTextGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show) {
        if (auto *label = qobject_cast<QLabel *>(watched); label && !label->property(mark).toBool())
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

void allowRichText(QLabel &label)
{
    label.setProperty(mark, true);
}

} // namespace counterfoil
