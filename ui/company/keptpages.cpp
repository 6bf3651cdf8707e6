// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/keptpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>

namespace counterfoil {

Result<PageSet> pagesOfPdf(const QByteArray &pdf)
{
    const auto buffer = std::make_shared<QBuffer>();
    buffer->setData(pdf);
    buffer->open(QIODevice::ReadOnly);
    const auto document = std::make_shared<QPdfDocument>(nullptr);
    document->load(buffer.get());
    if (document->status() != QPdfDocument::Status::Ready)
        return failure(Error::Code::Failed,
                       QCoreApplication::translate("Company", "the PDF that was kept cannot be read"));
    PageSet set;
    set.count = document->pageCount();
    set.size = document->pagePointSize(0);
    set.paint = [buffer, document, size = set.size](QPainter &painter, int page) {
        const qreal scale = painter.deviceTransform().m11();
        painter.drawImage(QRectF(QPointF(), size), document->render(page, (size * scale).toSize()));
    };
    return set;
}

} // namespace counterfoil
