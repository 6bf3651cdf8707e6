// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    for (int i = 0; i < count; ++i) {
        Invoice invoice = samples::invoice();
        invoice.number = QStringLiteral("INV-2026-%1").arg(i, 5, 10, QLatin1Char('0'));
        UsageAnnex annex = samples::longAnnex(4, 12);
        for (AnnexRow &row : annex.rows)
            row.amount = row.amount + Decimal::fromParts(i * 13, 2);
        bytes += invoicePdf(invoice, annex, style)->size();
    }
    printf("%d invoices, %.2f ms each, %lld bytes each\n", count, double(timer.nsecsElapsed()) / 1e6 / count,
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
