// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/epcqr.h"

#include "core/base/sentence.h"

#include <qrencode.h>

#include <memory>

namespace counterfoil {

namespace {

constexpr int largestVersion = 13;
constexpr int largestPayload = 331;
constexpr int longestName = 70;
constexpr int longestReference = 140;

//! One line of the payload: no line break can smuggle in a further field, and no character is cut in half.
QByteArray field(const QString &text, int longest)
{
    QList<uint> characters = text.simplified().toUcs4();
    if (characters.size() > longest)
        characters.resize(longest);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size())
        .trimmed()
        .toUtf8();
}

QByteArray compact(const QString &code)
{
    QString text = code.toUpper();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.toUtf8();
}

bool isPayable(const Invoice &invoice)
{
    const std::optional<Decimal> most = Decimal::parse(u"999999999.99");
    return invoice.type == InvoiceType::Invoice && !invoice.number.isEmpty() && invoice.currency == u"EUR" &&
           !compact(invoice.seller.iban).isEmpty() && !field(invoice.seller.name, longestName).isEmpty() &&
           invoice.due > Decimal(0) && invoice.due <= *most && invoice.due.scale() <= 2;
}

} // namespace

std::optional<QByteArray> epcPayload(const Invoice &invoice)
{
    if (!isPayable(invoice))
        return std::nullopt;
    QByteArray name = field(invoice.seller.name, longestName);
    const auto made = [&invoice](const QByteArray &holder) {
        const QByteArrayList fields{"BCD",
                                    "002",
                                    "1",
                                    "SCT",
                                    compact(invoice.seller.bic),
                                    holder,
                                    compact(invoice.seller.iban),
                                    "EUR" + invoice.due.text(2).toLatin1(),
                                    QByteArray(),
                                    QByteArray(),
                                    field(invoice.number, longestReference)};
        return fields.join('\n');
    };
    QByteArray payload = made(name);
    for (int length = longestName - 1; payload.size() > largestPayload && length > 0; --length)
        payload = made(field(invoice.seller.name, length));
    if (payload.size() > largestPayload)
        return std::nullopt;
    return payload;
}

Result<QrMatrix> qrMatrix(const QByteArray &payload)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(payload.size()), reinterpret_cast<const unsigned char *>(payload.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code || code->version > largestVersion)
        return refused(SENTENCE("the payment text does not fit a QR code"));
    QrMatrix matrix;
    matrix.size = code->width;
    matrix.dark.resize(qsizetype(code->width) * code->width);
    for (qsizetype i = 0; i < matrix.dark.size(); ++i)
        matrix.dark[i] = char(code->data[i] & 1);
    return matrix;
}

} // namespace counterfoil
