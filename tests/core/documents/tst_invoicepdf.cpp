// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/epcqr.h"
#include "core/documents/invoicepdf.h"
#include "tests/core/documents/sampleinvoices.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace counterfoil;

namespace {

struct Sample
{
    QString name;
    Invoice invoice;
    UsageAnnex annex;
};

//! Names that have gone wrong elsewhere: markup, long words, other scripts, both directions, control characters.
QStringList hostileNames()
{
    return {
        QStringLiteral("Müller & Söhne <b>GmbH</b> \"Süd\" &amp; 'Co'"),
        QStringLiteral("Internationale Vereinigung der Rechenzentrumsbetreiber und Cloudanbieter Süddeutschlands eG"),
        QString(90, u'W'),
        QStringLiteral("株式会社コントソ東日本営業本部 経理部 (Contoso Japan)"),
        QStringLiteral("北京微软云科技有限公司"),
        QStringLiteral("주식회사 콘토소"),
        QStringLiteral("شركة كونتوسو للحوسبة السحابية"),
        QStringLiteral("קונטוסו בע״מ (Contoso)"),
        QStringLiteral("\u202Eevil\u202C Ltd\u0007\nline two"),
        QStringLiteral("Ελλάδα ΑΕ, Україна, Việt Nam, ไทย, 😀 \U000F1234")};
}

Sample hostile(const QString &name)
{
    Sample sample{QStringLiteral("hostile"), samples::invoice(), samples::annex()};
    sample.invoice.buyer.name = name;
    sample.invoice.purchaseOrder = name;
    sample.invoice.lines[0].description = name;
    sample.invoice.lines[1].explanation = name;
    sample.annex.rows[0].resourceGroup = name;
    sample.annex.rows[0].meter = name;
    sample.annex.rows[1].group = name;
    return sample;
}

Sample creditNote()
{
    Sample sample{QStringLiteral("credit"), samples::invoice(), {}};
    Invoice &note = sample.invoice;
    note.type = InvoiceType::CreditNote;
    note.number = QStringLiteral("CN-2026-00003");
    note.credits = QStringLiteral("INV-2026-00451");
    note.reason = QStringLiteral("Three seats were billed after the customer had given them back");
    note.prepaid = 0;
    note.language = QStringLiteral("de");
    note.lines.clear();
    samples::addLine(note, QStringLiteral("Microsoft 365 E5"), "-3", "59.00");
    samples::total(note);
    return sample;
}

Sample inCurrency(const QString &currency, const char *price)
{
    Sample sample{currency, samples::longInvoice(0), {}};
    sample.invoice.currency = currency;
    samples::addLine(sample.invoice, QStringLiteral("Microsoft 365 E5"), "1234.5678", price);
    samples::addLine(sample.invoice, QStringLiteral("Power BI Pro"), "-1", price);
    samples::total(sample.invoice);
    return sample;
}

Sample draft()
{
    Sample sample{QStringLiteral("draft"), samples::invoice(), samples::annex()};
    sample.invoice.number.clear();
    sample.invoice.state = InvoiceState::Draft;
    sample.invoice.issuedOn = Day();
    sample.invoice.dueOn = Day();
    sample.invoice.language = QStringLiteral("fr");
    return sample;
}

QList<Sample> gallery()
{
    QList<Sample> all{{QStringLiteral("short"), samples::invoice(), samples::annex()},
                      {QStringLiteral("lines300"), samples::longInvoice(300), samples::longAnnex(9, 40)},
                      creditNote(),
                      draft(),
                      inCurrency(QStringLiteral("JPY"), "1250"),
                      inCurrency(QStringLiteral("KWD"), "12345678.125")};
    int number = 0;
    for (const QString &name : hostileNames()) {
        Sample sample = hostile(name);
        sample.name += QString::number(++number);
        all += sample;
    }
    return all;
}

QByteArray pdfOf(const Sample &sample)
{
    const Result<QByteArray> pdf = invoicePdf(sample.invoice, sample.annex, samples::style());
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text()));
    return *pdf;
}

QString tool(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

QString writeTemporary(const QTemporaryDir &folder, const QByteArray &pdf)
{
    const QString path = folder.filePath(QStringLiteral("invoice.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no temporary file");
    return path;
}

//! The texts of a page (all pages for 0) as a reader sees them.
QString textOf(const QByteArray &pdf, int page = 0)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments += {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
    arguments += {writeTemporary(folder, pdf), QStringLiteral("-")};
    return QString::fromUtf8(run(tool(QStringLiteral("pdftotext")), arguments));
}

//! Writes the gallery to look at; not a test.
int writeGallery(const QString &folder)
{
    for (const Sample &sample : gallery()) {
        QFile file(folder + u'/' + sample.name + QStringLiteral(".pdf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdfOf(sample)) < 0)
            return 1;
    }
    return 0;
}

int bench(int count)
{
    InvoiceStyle style = samples::style();
    style.typesetter = std::make_shared<Typesetter>(style.families);
    qint64 bytes = 0;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begun = std::clock();
    for (int i = 0; i < count; ++i) {
        Invoice invoice = samples::invoice();
        invoice.number = QStringLiteral("INV-2026-%1").arg(i, 5, 10, QLatin1Char('0'));
        UsageAnnex annex = samples::longAnnex(4, 12);
        for (AnnexRow &row : annex.rows)
            row.amount = row.amount + Decimal::fromParts(i * 13, 2);
        bytes += invoicePdf(invoice, annex, style)->size();
    }
    printf("%d invoices with annex: %.2f ms of processor time each, %.2f ms passed, %lld bytes each\n", count,
           double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC / count, double(timer.nsecsElapsed()) / 1e6 / count,
           bytes / count);
    return 0;
}

} // namespace

class TestInvoicePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameTwice();
    void isTheSameElsewhere();
    void saysWhatTheInvoiceSays();
    void titlesDraftsAndCreditNotes();
    void keepsTotalsWithALine();
    void shiftsTheTotalsOverAPageWithALine();
    void showsNamesLiterally();
    void alignsFigures();
    void countsPartsOfSeats();
    void wrapsLongMeters();
    void codeCanBeScanned();
    void barsOfTheAnnexCoverItsGrid();
    void longNamesAreWhole();
    void paintsOnTheScreenToo();
    void survivesABrokenLogo();
};

void TestInvoicePdf::isTheSameTwice()
{
    for (const Sample &sample : gallery())
        QCOMPARE(pdfOf(sample), pdfOf(sample));
}

//! Another process has other hash seeds, and here also another time zone, language and clock.
void TestInvoicePdf::isTheSameElsewhere()
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Kiritimati"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    process.setProcessEnvironment(environment);
    QTest::qSleep(1100); // a clock that shows would show another second
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gallery"), folder.path()});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    for (const Sample &sample : gallery()) {
        QFile file(folder.filePath(sample.name + QStringLiteral(".pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdfOf(sample));
    }
}

void TestInvoicePdf::saysWhatTheInvoiceSays()
{
    if (tool(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString text = textOf(pdfOf({{}, samples::invoice(), samples::annex()}));
    for (const QString &part : {QStringLiteral("INV-2026-00451"),
                                QStringLiteral("Contoso GmbH"),
                                QStringLiteral("Leopoldstraße 150"),
                                QStringLiteral("80804 München"),
                                QStringLiteral("17 August 2026"),
                                QStringLiteral("15 Jul–14 Aug 2026"),
                                QStringLiteral("PO 4711"),
                                QStringLiteral("3,571.44"),
                                QStringLiteral("14,467.79"),
                                QStringLiteral("67.20"),
                                QStringLiteral("−500.00"),
                                QStringLiteral("14,034.99"),
                                QStringLiteral("NL91 ABNA 0417 1643 00"),
                                QStringLiteral("Article 196 of Directive 2006/112/EC"),
                                QStringLiteral("Page 1 of 2"),
                                QStringLiteral("Page 2 of 2"),
                                QStringLiteral("Details on page 2."),
                                QStringLiteral("96,666 daily rows"),
                                QStringLiteral("Azure usage annex"),
                                QStringLiteral("KvK 12345678")})
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" is not in\n") + text));
}

void TestInvoicePdf::titlesDraftsAndCreditNotes()
{
    if (tool(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString note = textOf(pdfOf(creditNote()));
    for (const QString &part :
         {QStringLiteral("Rechnungskorrektur"), QStringLiteral("CN-2026-00003"), QStringLiteral("INV-2026-00451"),
          QStringLiteral("−177,00"), QStringLiteral("Guthaben")})
        QVERIFY2(note.contains(part), qPrintable(part));
    QVERIFY(!note.contains(QStringLiteral("IBAN")));
    Sample english = draft();
    english.invoice.language = QStringLiteral("en");
    const QString text = textOf(pdfOf(english));
    QVERIFY(text.contains(QStringLiteral("Draft invoice")));
    QVERIFY(!text.contains(QStringLiteral("banking app")));
}

//! However many lines there are: the sum, the slip and the last line are on one page, and every line is there once.
void TestInvoicePdf::keepsTotalsWithALine()
{
    if (tool(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    for (const int count : {1, 2, 9, 10, 11, 12, 13, 14, 17, 18, 19, 20, 28, 29, 30, 31, 32, 300}) {
        const Sample sample{{}, samples::longInvoice(count), {}};
        const InvoiceLayout layout(sample.invoice, sample.annex, samples::style());
        const QByteArray pdf = pdfOf(sample);
        const QString last = textOf(pdf, layout.pageCount());
        QVERIFY2(last.contains(QStringLiteral("Due in EUR")), qPrintable(last));
        QVERIFY2(last.contains(QStringLiteral("site %1").arg(count)), qPrintable(last));
        QVERIFY2(last.contains(QStringLiteral("IBAN")), qPrintable(last));
        QVERIFY(last.contains(QStringLiteral("Page %1 of %1").arg(layout.pageCount())));
        const QString all = textOf(pdf);
        QCOMPARE(all.count(QStringLiteral("Business Premium")), count);
        QCOMPARE(all.count(QStringLiteral("Unit price")), layout.pageCount());
        QCOMPARE(all.count(QStringLiteral("Carried forward")), layout.pageCount() - 1);
    }
}

void TestInvoicePdf::shiftsTheTotalsOverAPageWithALine()
{
    int last = 1;
    for (int count = 1; count < 60; ++count) {
        const InvoiceLayout layout(samples::longInvoice(count), {}, samples::style());
        QVERIFY(layout.pageCount() == last || layout.pageCount() == last + 1);
        last = layout.pageCount();
        QCOMPARE(layout.invoicePageCount(), layout.pageCount());
    }
    QVERIFY(last >= 3 && last <= 5);
    const InvoiceLayout withAnnex(samples::invoice(), samples::longAnnex(9, 40), samples::style());
    QCOMPARE(withAnnex.invoicePageCount(), 1);
    QVERIFY(withAnnex.pageCount() >= 11 && withAnnex.pageCount() <= 16);
}

void TestInvoicePdf::showsNamesLiterally()
{
    if (tool(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QStringList names = hostileNames();
    QVERIFY(textOf(pdfOf(hostile(names.at(0)))).contains(names.at(0)));
    Typesetter type(defaultFamilies());
    const char32_t nobodys = 0xfffd0; // a plane without characters: no font has it
    const QString rare = QString::fromUcs4(&nobodys, 1);
    QCOMPARE(type.drawable(rare + u'A' + rare), QStringLiteral("?A?"));
    QCOMPARE(type.takeMissing(), rare);
    QVERIFY(type.takeMissing().isEmpty());
    for (const qsizetype i : {3, 4, 5}) {
        if (type.drawable(names.at(i)) == names.at(i))
            QVERIFY2(textOf(pdfOf(hostile(names.at(i)))).contains(names.at(i)), qPrintable(names.at(i)));
        else
            qWarning("no font for %s: fonts-wqy-microhei is not installed", qPrintable(names.at(i)));
    }
    QVERIFY(textOf(pdfOf(hostile(names.at(8)))).contains(QStringLiteral("evil Ltd line two")));
}

//! 211 seat days at 46.90 for 15 are 14.0667 seats to a reader; a price that says what it is for keeps its own count.
void TestInvoicePdf::countsPartsOfSeats()
{
    if (tool(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    Sample sample{QStringLiteral("parts"), samples::longInvoice(0), {}};
    samples::addLine(sample.invoice, QStringLiteral("Microsoft 365 E3"), "211", "46.90");
    InvoiceLine &line = sample.invoice.lines.last();
    line.baseQuantity = 15;
    line.net = samples::decimal("659.73");
    samples::total(sample.invoice);
    const QString parts = textOf(pdfOf(sample));
    QVERIFY2(parts.contains(QStringLiteral("14.0667")), qPrintable(parts));
    QVERIFY2(!parts.contains(QStringLiteral("Price per")), qPrintable(parts));
    sample.invoice.lines.last().unit = QStringLiteral("KWH");
    const QString named = textOf(pdfOf(sample));
    QVERIFY2(named.contains(QStringLiteral("211")) && named.contains(QStringLiteral("Price per 15")),
             qPrintable(named));
}

//! A meter's name that is too long for its column goes on in a second line instead of being cut.
void TestInvoicePdf::wrapsLongMeters()
{
    if (tool(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    Sample sample{QStringLiteral("meters"), samples::invoice(), samples::annex()};
    sample.annex.rows[3].meter = QStringLiteral("Load Balancer, Standard Included LB Rules and Outbound Rules Extra");
    const QString text = textOf(pdfOf(sample));
    QVERIFY2(text.contains(QStringLiteral("Load Balancer, Standard")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Outbound Rules Extra")), qPrintable(text));
}

//! The family that sets figures has digits of one width, and a font without such is not taken.
void TestInvoicePdf::alignsFigures()
{
    const QStringList families = QFontDatabase::families();
    if (!families.contains(QStringLiteral("Inter")) || !families.contains(QStringLiteral("Noto Sans")))
        QSKIP("Inter (fonts-inter) or Noto Sans (fonts-noto-core) is not installed");
    Typesetter type(defaultFamilies());
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        const Face face{8.4, weight};
        const double width = type.figure(QStringLiteral("1,111.11"), face).width;
        for (const QString &figure :
             {QStringLiteral("4,444.44"), QStringLiteral("7,890.36"), QStringLiteral("5,212.00")})
            QCOMPARE(type.figure(figure, face).width, width);
        QVERIFY(type.text(QStringLiteral("1"), face).width < type.text(QStringLiteral("4"), face).width);
        QVERIFY(type.figure(QStringLiteral("−1.00"), face).width > type.figure(QStringLiteral("1.00"), face).width);
    }
}

void TestInvoicePdf::codeCanBeScanned()
{
    const QString zbar = tool(QStringLiteral("zbarimg"));
    if (zbar.isEmpty() || tool(QStringLiteral("pdftoppm")).isEmpty())
        QSKIP("zbarimg (zbar-tools) or pdftoppm (poppler-utils) is not installed");
    const QTemporaryDir folder;
    const Invoice invoice = samples::invoice();
    const QString path = writeTemporary(folder, pdfOf({{}, invoice, {}}));
    run(tool(QStringLiteral("pdftoppm")),
        {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), QStringLiteral("-singlefile"), path,
         folder.filePath(QStringLiteral("page"))});
    QProcess process;
    process.start(zbar, {QStringLiteral("--raw"), QStringLiteral("-q"), QStringLiteral("--oneshot"),
                         QStringLiteral("-Sbinary"), folder.filePath(QStringLiteral("page.png"))});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardOutput(), epcPayload(invoice).value());
}

//! Also where two months take turns in their inks: from its top to its foot a bar is of one colour.
void TestInvoicePdf::barsOfTheAnnexCoverItsGrid()
{
    constexpr int scale = 4;
    const InvoiceLayout layout(samples::invoice(), samples::annex(), samples::style());
    QImage image((InvoiceLayout::pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paint(painter, 1);
    painter.end();
    constexpr double mm = 72.0 / 25.4;
    constexpr int top = int((31 * mm + 16) * scale); // under the legend
    constexpr int end = int(66 * mm * scale);
    for (const QRgb ink : {qRgb(0x2d, 0x73, 0xb8), qRgb(0x86, 0xad, 0xd6)}) {
        int bars = 0;
        for (int x = 0; x < image.width(); ++x) {
            QList<int> rows;
            for (int y = top; y < end; ++y) {
                if (image.pixel(x, y) == ink)
                    rows << y;
            }
            if (rows.size() < 10 * scale)
                continue;
            ++bars;
            QCOMPARE(int(rows.size()), rows.last() - rows.first() + 1);
        }
        QVERIFY2(bars > 50, qPrintable(QString::number(bars)));
    }
}

//! The seller's stands whole in the head, the foot and on the slip, the buyer's in the annex's head too; the sender
//! line keeps the address.
void TestInvoicePdf::longNamesAreWhole()
{
    if (tool(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    Sample sample{QStringLiteral("long"), samples::invoice(), samples::annex()};
    sample.invoice.seller.name =
        QStringLiteral("Nordwind Wolkendienste und Rechenzentren Verwaltungsgesellschaft mit Haftung KGXQ");
    sample.invoice.buyer.name =
        QStringLiteral("Contoso Wolkendienste und Rechenzentren Verwaltungsgesellschaft mit Haftung AGXQ");
    const QByteArray pdf = pdfOf(sample);
    const QString first = textOf(pdf, 1);
    QVERIFY2(first.count(QStringLiteral("KGXQ")) >= 3, qPrintable(first));
    QVERIFY2(first.contains(QStringLiteral("Kade 1, 1011 AB Amsterdam")), qPrintable(first));
    const QString annex = textOf(pdf, 2);
    QVERIFY2(annex.contains(QStringLiteral("AGXQ")), qPrintable(annex));
}

void TestInvoicePdf::paintsOnTheScreenToo()
{
    const InvoiceLayout layout(samples::invoice(), samples::annex(), samples::style());
    QCOMPARE(layout.pageCount(), 2);
    QImage image((InvoiceLayout::pageSize() * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    layout.paint(painter, 0);
    layout.paint(painter, 7); // there is no such page
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    QVERIFY2(dark > 20000 && dark < 200000, qPrintable(QString::number(dark)));
}

void TestInvoicePdf::survivesABrokenLogo()
{
    InvoiceStyle style;
    const QByteArray without = invoicePdf(samples::invoice(), {}, style).value();
    for (const QByteArray &logo : {QByteArray("<svg"), QByteArray("\x89PNG\r\n\x1a\n broken"), QByteArray("text")}) {
        style.logo = logo;
        QCOMPARE(invoicePdf(samples::invoice(), {}, style).value(), without);
    }
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--gallery")
        return writeGallery(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == u"--bench")
        return bench(arguments.at(2).toInt());
    TestInvoicePdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_invoicepdf.moc"
