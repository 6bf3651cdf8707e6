// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicelogo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace counterfoil {

namespace {

//! A logo is printed at most 64 mm wide: 600 dots per inch are more than any printer shows.
constexpr QSize largestPicture(1500, 600);

QImage readPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(64);
    QImage picture = reader.read();
    if (picture.width() > largestPicture.width() || picture.height() > largestPicture.height())
        picture = picture.scaled(largestPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

} // namespace

std::shared_ptr<const InvoiceLogo> InvoiceLogo::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return nullptr;
    auto logo = std::make_shared<InvoiceLogo>();
    if (bytes.left(1024).contains("<svg")) {
        logo->m_drawing = std::make_unique<QSvgRenderer>(bytes);
        const QSizeF size = logo->m_drawing->viewBoxF().size();
        if (!logo->m_drawing->isValid() || size.isEmpty())
            return nullptr;
        return logo;
    }
    logo->m_picture = readPicture(bytes);
    if (logo->m_picture.isNull())
        return nullptr;
    return logo;
}

double InvoiceLogo::aspect() const
{
    const QSizeF size = m_drawing ? m_drawing->viewBoxF().size() : QSizeF(m_picture.size());
    return size.width() / size.height();
}

void InvoiceLogo::paint(QPainter &painter, const QRectF &area) const
{
    if (m_drawing)
        m_drawing->render(&painter, area);
    else
        painter.drawImage(area, m_picture);
}

} // namespace counterfoil
