// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/facturx.h"

#include "core/base/sentence.h"

#include "core/documents/ciiinvoice.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf 11 asks which smart pointers its headers may show
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace counterfoil {

namespace {

const std::string attachmentName = "factur-x.xml";

//! What Factur-X says of itself, and the schema that lets a PDF/A say it (ISO 19005-3, 6.6.2.3; Factur-X 1.0, 6.2).
QByteArray announcement()
{
    struct Property
    {
        const char *name, *value, *says;
    };
    constexpr std::array properties{
        Property{"DocumentFileName", "factur-x.xml", "name of the embedded XML invoice file"},
        Property{"DocumentType", "INVOICE", "INVOICE"},
        Property{"Version", "1.0", "version of the XML data schema"},
        Property{"ConformanceLevel", "EN 16931", "conformance level of the embedded XML data"},
    };
    const QByteArray space = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";
    QByteArray values;
    QByteArray list;
    for (const Property &property : properties) {
        const QByteArray name = property.name;
        values += "<fx:" + name + ">" + property.value + "</fx:" + name + ">\n";
        list += "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>" + name +
                "</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>"
                "<pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>" +
                property.says + "</pdfaProperty:description></rdf:li>\n";
    }
    return "<rdf:Description rdf:about=\"\" xmlns:fx=\"" + space + "\">\n" + values +
           "</rdf:Description>\n<rdf:Description rdf:about=\"\" "
           "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
           "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
           "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
           "<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>" +
           space +
           "</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\n" +
           list + "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";
}

void announce(QPDF &pdf)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        throw std::runtime_error("the PDF has no XMP metadata");
    const std::shared_ptr<Buffer> read = metadata.getStreamData(qpdf_dl_generalized);
    QByteArray xmp(reinterpret_cast<const char *>(read->getBuffer()), qsizetype(read->getSize()));
    const qsizetype end = xmp.indexOf("</rdf:RDF>");
    if (end < 0 || !xmp.contains("<pdfaid:part>3</pdfaid:part>"))
        throw std::runtime_error("the PDF does not say that it is a PDF/A-3");
    xmp.insert(end, announcement());
    metadata.replaceStreamData(xmp.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

//! ISO 19005-3, 6.8: the file says what it is, how it belongs to the document, and the catalogue lists it.
void attach(QPDF &pdf, const QByteArray &xml, Day issuedOn)
{
    const std::string stamp = "D:" + issuedOn.iso().remove(u'-').toStdString() + "000000Z";
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, xml.toStdString());
    stream.setSubtype("text/xml").setCreationDate(stamp).setModDate(stamp);
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachmentName, stream);
    file.setDescription("Factur-X invoice");
    QPDFObjectHandle handle = file.getObjectHandle();
    handle.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Alternative"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachmentName, file);
    QPDFObjectHandle files = QPDFObjectHandle::newArray();
    files.appendItem(handle);
    pdf.getRoot().replaceKey("/AF", files);
}

} // namespace

Result<QByteArray> facturX(const QByteArray &pdf, const EInvoice &document)
try {
    QPDF merged;
    merged.setSuppressWarnings(true);
    merged.processMemoryFile("invoice", pdf.constData(), std::size_t(pdf.size()));
    announce(merged);
    attach(merged, ciiInvoice(document), document.invoice.issuedOn);
    merged.getTrailer().removeKey("/ID");
    QPDFWriter writer(merged);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
} catch (const std::exception &problem) {
    return failure(
        Error::Code::Failed,
        SENTENCE("%1: no Factur-X could be made: %2").arg(document.invoice.number, QString::fromUtf8(problem.what())));
}

} // namespace counterfoil
