// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/partnerfiles.h"

#include "core/sandbox/gzipwriter.h"

namespace counterfoil {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

//! Gathers rows to pieces of a good size, packs them where wanted, and passes them to the sink.
class PieceWriter
{
public:
    PieceWriter(PartnerSink &sink, bool packed) : m_sink(sink)
    {
        if (packed)
            m_gzip = std::make_unique<GzipWriter>([&sink](QByteArrayView piece) { return sink.write(piece); });
    }

    QByteArray &buffer() { return m_buffer; }

    Status flushIfFull() { return m_buffer.size() < pieceSize ? Status() : flush(); }

    Status finish()
    {
        const Status status = flush();
        return status && m_gzip ? m_gzip->finish() : status;
    }

private:
    Status flush()
    {
        if (m_buffer.isEmpty())
            return {};
        const Status status = m_gzip ? m_gzip->write(m_buffer) : m_sink.write(m_buffer);
        m_buffer.resize(0); // keeps the memory
        return status;
    }

    PartnerSink &m_sink;
    std::unique_ptr<GzipWriter> m_gzip;
    QByteArray m_buffer;
};

Status writeCharges(const World &world, const PartnerFileName &file, PieceWriter &pieces)
{
    const ChargeWriter writer(world, file.month, file.dialect);
    pieces.buffer() += writer.header();
    for (const SandboxCustomer &customer : world.customers()) {
        std::vector<ChargeLine> lines = purchaseLines(world, customer, file.month);
        const std::vector<ChargeLine> usage = usageLines(world, customer, file.month);
        lines.insert(lines.end(), usage.begin(), usage.end());
        for (const ChargeLine &line : lines)
            writer.append(pieces.buffer(), line);
        if (const Status status = pieces.flushIfFull(); !status)
            return status;
    }
    return pieces.finish();
}

Status writeUsage(const World &world, const PartnerFileName &file, PieceWriter &pieces)
{
    UsageWriter writer(world, file.month, file.dialect);
    pieces.buffer() += writer.header();
    const UsageReader reader = [&](const UsageRow &row) {
        writer.append(pieces.buffer(), row);
        return pieces.flushIfFull();
    };
    for (const SandboxCustomer &customer : world.customers()) {
        if (const Status status = readUsage(world, customer, file.month, reader); !status)
            return status;
    }
    return pieces.finish();
}

class WholeFiles final : public PartnerSink
{
public:
    explicit WholeFiles(const std::function<Status(const PartnerFile &)> &write) : m_write(write) {}

    Status begin(const QString &name) override
    {
        m_file = {name, {}};
        return {};
    }
    Status write(QByteArrayView piece) override
    {
        m_file.content.append(piece);
        return {};
    }
    Status end() override { return m_write(m_file); }

private:
    const std::function<Status(const PartnerFile &)> &m_write;
    PartnerFile m_file;
};

} // namespace

QString PartnerFileName::text(const World &world) const
{
    const QString kind = usage ? QStringLiteral("usage") : QStringLiteral("reconciliation");
    const QString ending = dialect == FileDialect::Api ? QStringLiteral("json") : QStringLiteral("csv");
    return QStringLiteral("%1/%2-%3.%4%5")
        .arg(month.iso(), kind, QString::fromLatin1(world.invoiceNumber(month)), ending,
             packed ? QStringLiteral(".gz") : QString());
}

QList<PartnerFileName> partnerFileNames(const World &world)
{
    QList<PartnerFileName> files;
    const Month last = world.plan().last;
    for (Month month = world.firstMonth(); month <= last; month = month.plus(1)) {
        const int age = last.index() - month.index();
        PartnerFileName charges{month, false, FileDialect::Portal, false};
        if (age % 3 == 1)
            charges = {month, false, FileDialect::Api, true};
        else if (age % 3 == 2)
            charges = {month, false, FileDialect::PortalQuirky, false};
        files.push_back(charges);
        // the portal's daily file cuts every row: old months show what that does to a bridge, the newest is exact
        if (age % 4 == 2)
            files.push_back({month, true, FileDialect::Portal, age > 4});
        else
            files.push_back({month, true, FileDialect::Api, true});
    }
    return files;
}

Status writePartnerFile(const World &world, const PartnerFileName &file, PartnerSink &sink)
{
    if (const Status status = sink.begin(file.text(world)); !status)
        return status;
    PieceWriter pieces(sink, file.packed);
    const Status written = file.usage ? writeUsage(world, file, pieces) : writeCharges(world, file, pieces);
    return written ? sink.end() : written;
}

Status writePartner(const PartnerPlan &plan, PartnerSink &sink)
{
    if (plan.months < 1 || plan.customers < 1 || plan.scale.sign() <= 0 || !plan.last.isValid())
        return failure(Error::Code::Usage, QStringLiteral("a demonstration partner needs a month, a customer and a "
                                                          "scale above 0"));
    const World world(plan);
    for (const PartnerFileName &file : partnerFileNames(world)) {
        if (const Status status = writePartnerFile(world, file, sink); !status)
            return status;
    }
    return {};
}

Status writePartner(const PartnerPlan &plan, const std::function<Status(const PartnerFile &)> &write)
{
    WholeFiles sink(write);
    return writePartner(plan, sink);
}

QByteArray partnerSeats(const World &world)
{
    QByteArray text = "date,customerTenant,subscription,skuId,skuName,quantity\n";
    for (Day day = world.firstMonth().first(); day <= world.plan().last.last(); day = day.plusDays(1)) {
        const QByteArray date = day.iso().toLatin1();
        for (const SandboxCustomer &customer : world.customers()) {
            for (const Subscription &subscription : customer.subscriptions) {
                const Offer &product = offer(subscription.offer);
                const int seats = product.family == Family::Licence ? seatsOn(subscription, day) : 0;
                if (seats > 0)
                    text += date + ',' + customer.tenant + ',' + subscription.id + ',' + product.skuId + ',' +
                            product.skuName + ',' + QByteArray::number(seats) + '\n';
            }
        }
    }
    return text;
}

} // namespace counterfoil
