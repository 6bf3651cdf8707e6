// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicepdf.h"

#include "core/base/sentence.h"
#include "core/documents/invoiceblocks.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#define POINTERHOLDER_TRANSITION 4 // qpdf 11 asks which smart pointers its headers may show
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace counterfoil {

namespace {

constexpr int resolution = 72 * Typesetter::unitsPerPoint;

struct Metadata
{
    QString title;
    QString author;
    QString language;
    QString day; //!< ISO 8601
};

Metadata metadataOf(const Invoice &invoice)
{
    const QString title = invoiceTitle(invoice, invoiceWords(invoice.language)) + u' ' + invoice.number;
    const Day day = invoice.issuedOn.isValid()       ? invoice.issuedOn
                    : invoice.service.from.isValid() ? invoice.service.from
                                                     : Day::of(2000, 1, 1);
    return {title.trimmed(), invoice.seller.name.simplified(), invoice.language, day.iso()};
}

//! PDF/A-3 (with the fonts, the colour profile and the fixed dates below), the file's own description in XML.
QByteArray xmp(const Metadata &data)
{
    QString text = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<xmp:CreateDate>%3T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%3T00:00:00Z</xmp:ModifyDate>\n"
        "<xmp:CreatorTool>Counterfoil</xmp:CreatorTool><pdf:Producer>Counterfoil</pdf:Producer>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    return text.arg(data.title.toHtmlEscaped(), data.author.toHtmlEscaped(), data.day).toUtf8();
}

Result<QByteArray> painted(const InvoiceLayout &layout, const Metadata &data)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(resolution);
    writer.setDocumentXmpMetadata(xmp(data));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Code::Failed, SENTENCE("the PDF could not be begun"));
    painter.scale(Typesetter::unitsPerPoint, Typesetter::unitsPerPoint);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return failure(Error::Code::Failed, SENTENCE("the PDF could not be written"));
        layout.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

//! Takes out what Qt puts in of now and at random, and says in the catalogue what the document is.
void describe(QPDF &pdf, const Metadata &data)
{
    QString day = data.day;
    const std::string stamp = "D:" + day.remove(u'-').toStdString() + "000000Z";
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(data.title));
    info.replaceKey("/Author", text(data.author));
    info.replaceKey("/Creator", text(QStringLiteral("Counterfoil")));
    info.replaceKey("/Producer", text(QStringLiteral("Counterfoil")));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(stamp));
    QPDFObjectHandle trailer = pdf.getTrailer();
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
    trailer.removeKey("/ID");
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", text(data.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

//! Qt numbers its font subsets at random; here their tags follow the order of the pages.
void nameFonts(QPDF &pdf)
{
    std::map<QPDFObjGen, std::string> known;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            if (!known.emplace(font.getObjGen(), key).second)
                continue;
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            const std::string family = descendant.getKey("/BaseFont").getName().substr(1);
            const QPDFObjectHandle name = QPDFObjectHandle::newName(
                "/COUNT" + std::string(1, char('A' + (known.size() - 1) % 26)) + "+" + family);
            font.replaceKey("/BaseFont", name);
            descendant.replaceKey("/BaseFont", name);
            descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
        }
    }
}

//! The same objects in one fixed order, small, under an id made of the content.
Result<QByteArray> normalised(const QByteArray &raw, const Metadata &data)
try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("invoice", raw.constData(), std::size_t(raw.size()));
    describe(pdf, data);
    nameFonts(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable); // object streams would keep Qt's order, which is random
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
} catch (const std::exception &problem) {
    return failure(Error::Code::Failed,
                   SENTENCE("the PDF could not be finished: ") + QString::fromUtf8(problem.what()));
}

} // namespace

Result<QByteArray> invoicePdf(const Invoice &invoice, const UsageAnnex &annex, const InvoiceStyle &style)
{
    const InvoiceLayout layout(invoice, annex, style);
    const Metadata data = metadataOf(invoice);
    const Result<QByteArray> raw = painted(layout, data);
    if (!raw)
        return raw;
    return normalised(*raw, data);
}

} // namespace counterfoil
