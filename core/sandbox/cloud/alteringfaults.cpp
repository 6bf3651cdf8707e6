// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudstate.h"
#include "core/sandbox/cloud/faultactions.h"
#include "core/sandbox/gzipwriter.h"
#include "core/sandbox/jsontext.h"

#include <QRegularExpression>

namespace counterfoil::faults {

namespace {

bool isJson(const Reply &reply)
{
    return reply.status == 200 && reply.header("Content-Type").startsWith("application/json");
}

//! Replaces in a JSON body; false where nothing matched.
bool rewrite(Reply &reply, const QString &pattern, const QString &by)
{
    if (!isJson(reply))
        return false;
    QString text = QString::fromUtf8(reply.body);
    const qsizetype before = text.size();
    const QString old = text;
    text.replace(QRegularExpression(pattern), by);
    reply.body = text.toUtf8();
    return before != text.size() || old != text;
}

//! Fields that hold names: a reader can do without them.
QString nameFields()
{
    return QStringLiteral(
        "\"(companyName|domain|offerName|friendlyName|currencySymbol|customerName|displayName|publisherName)\"");
}

//! A finished operation with another end.
bool endOperation(Reply &reply, const QByteArray &type, const QByteArray &status, const QByteArray &more)
{
    if (!isJson(reply))
        return false;
    JsonText json;
    json.open().pair("@odata.type", "#microsoft.graph.partners.billing." + type + "Operation");
    json.pair("id", "6fe687d7-1e0f-4bd6-9091-4672691f64bc").pair("status", status);
    json.pair("createdDateTime", "2023-03-09T08:12:53").pair("lastActionDateTime", "2023-03-09T08:37:48.5046691Z");
    if (!more.isEmpty())
        json.key("error").raw(more);
    json.close();
    reply.body = json.take();
    return true;
}

bool endReport(Reply &reply, const QByteArray &status, const QByteArray &more)
{
    reply.status = 200;
    reply.drop("Location");
    reply.drop("Retry-After");
    reply.set("Content-Type", "application/json; charset=utf-8");
    reply.body = "{\"status\":\"" + status + '"' + more + '}';
    return true;
}

} // namespace

bool truncate(Reply &reply, Context)
{
    reply.body.chop(std::max<qsizetype>(1, reply.body.size() / 10));
    return reply.status < 300;
}

bool flipByte(Reply &reply, Context)
{
    if (reply.body.size() < 100)
        return false;
    const qsizetype middle = reply.body.size() / 2;
    reply.body[middle] = char(reply.body[middle] ^ 0x55);
    return true;
}

//! 64 MiB of blanks in some 64 KiB.
bool inflateBomb(Reply &reply, Context)
{
    QByteArray packed;
    GzipWriter writer([&packed](QByteArrayView piece) -> Status {
        packed.append(piece);
        return {};
    });
    const QByteArray blanks(1 << 20, ' ');
    for (int i = 0; i < 64; ++i) {
        if (!writer.write(blanks))
            return false;
    }
    if (!writer.finish())
        return false;
    reply.body = packed;
    return true;
}

bool mark(Reply &reply, Context)
{
    if (!isJson(reply))
        return false;
    reply.body.prepend("\xEF\xBB\xBF");
    return true;
}

bool halve(Reply &reply, Context)
{
    if (!isJson(reply))
        return false;
    reply.body.truncate(reply.body.size() / 2);
    return true;
}

bool cutSheet(Reply &reply, Context)
{
    reply.body.truncate(reply.body.lastIndexOf(',', reply.body.size() * 2 / 3));
    return reply.status == 200;
}

bool nest(Reply &reply, Context)
{
    if (!isJson(reply))
        return false;
    reply.body = "{\"items\":" + QByteArray(200, '[') + QByteArray(200, ']') + '}';
    return true;
}

bool swell(Reply &reply, Context)
{
    if (!isJson(reply))
        return false;
    reply.body = "{\"items\":[],\"padding\":\"" + QByteArray(65 << 20, 'x') + "\"}";
    return true;
}

bool empty(Reply &reply, Context)
{
    reply.body.clear();
    return reply.status == 200;
}

bool mistype(Reply &reply, Context)
{
    if (!isJson(reply))
        return false;
    reply.set("Content-Type", "text/plain");
    return true;
}

bool breakUtf8(Reply &reply, Context)
{
    if (!isJson(reply))
        return false;
    const qsizetype name = reply.body.indexOf("ame\": \"");
    if (name < 0)
        return false;
    reply.body.insert(name + 7, "\xC3\x28");
    return true;
}

bool nullValues(Reply &reply, Context)
{
    return rewrite(reply, nameFields() + QStringLiteral(":\\s*\"[^\"]*\""), QStringLiteral("\"\\1\": null"));
}

bool dropFields(Reply &reply, Context)
{
    return rewrite(reply, nameFields() + QStringLiteral(":\\s*\"[^\"]*\",\\s*"), QString());
}

bool addFields(Reply &reply, Context)
{
    return rewrite(reply, QStringLiteral("\"id\":"),
                   QStringLiteral("\"futureField\": {\"list\": [1, null]},\n\"id\":"));
}

bool quoteNumbers(Reply &reply, Context)
{
    return rewrite(reply,
                   QStringLiteral("\"(quantity|totalCharges|paidAmount|balanceAmount|totalCount|activeUnits)\":"
                                  "\\s*(-?[0-9.]+)"),
                   QStringLiteral("\"\\1\": \"\\2\""));
}

bool leadAwayNext(Reply &reply, Context context)
{
    const QString away = QString::fromLatin1(context.state.base(Surface::Foreign));
    const bool seek = rewrite(reply, QStringLiteral("\"uri\": \"(/[^\"]*seekOperation=Next)\""),
                              QStringLiteral("\"uri\": \"%1\\1\"").arg(away));
    const bool link =
        rewrite(reply, QStringLiteral("\"nextLink\": null"), QStringLiteral("\"nextLink\": \"%1/more\"").arg(away));
    return seek || link;
}

bool leadAwayLocation(Reply &reply, Context context)
{
    if (reply.header("Location").isEmpty())
        return false;
    reply.set("Location", context.state.base(Surface::Foreign) + "/operations/1");
    return true;
}

bool leadAwayManifest(Reply &reply, Context context)
{
    const QByteArray manifest = "{\"resourceLocation@odata.navigationLink\": \"" +
                                context.state.base(Surface::Foreign) + "/manifests/1\",\"status\": \"succeeded\"}";
    const bool done = isJson(reply) && reply.body.contains("\"succeeded\"");
    reply.body = done ? manifest : reply.body;
    return done;
}

bool leadAwayBlobs(Reply &reply, Context)
{
    return rewrite(reply, QStringLiteral("\"(rootDirectory|blobLink)\": \"http://[^/]*"),
                   QStringLiteral("\"\\1\": \"https://127.0.0.1.example.com"));
}

bool climbBlobs(Reply &reply, Context)
{
    return rewrite(reply, QStringLiteral("\"name\": \"part-"), QStringLiteral("\"name\": \"../../part-"));
}

bool failOperation(Reply &reply, Context)
{
    return endOperation(reply, "failed", "failed",
                        R"({"code": "internalServerError", "message": "An internal error has occurred."})");
}

bool endlessOperation(Reply &reply, Context context)
{
    if (context.request.surface == Surface::Arm) {
        reply = CloudReply(202);
        reply.set("Location", context.state.base(Surface::Arm) + '/' + context.request.segments.join('/') + '?' +
                                  context.request.rawQuery);
    }
    reply.set("Retry-After", QByteArray::number(context.state.plan().retryAfter));
    return reply.status == 202 || endOperation(reply, "running", "running", {});
}

bool nothingYet(Reply &reply, Context)
{
    return endOperation(reply, "failed", "failed", R"({"message": "No data available", "code": "5000"})");
}

bool emptyManifest(Reply &reply, Context)
{
    return rewrite(reply, QStringLiteral("\"blobCount\": \\d+,\\s*\"blobs\": \\[[^\\]]*\\]"),
                   QStringLiteral("\"blobCount\": 0, \"blobs\": []"));
}

bool wrongRange(Reply &reply, Context)
{
    if (reply.status != 206)
        return false;
    reply.set("Content-Range", "bytes 0-" + QByteArray::number(reply.body.size() - 1) + "/99999");
    return true;
}

bool ignoreRange(Reply &reply, Context)
{
    if (reply.status != 206)
        return false;
    reply.status = 200;
    reply.drop("Content-Range");
    return true;
}

bool costNothing(Reply &reply, Context)
{
    return endReport(reply, "NoDataFound", {});
}

bool costFails(Reply &reply, Context)
{
    return endReport(reply, "Failed", R"(,"error":{"code":"InternalServerError","message":"The report failed."})");
}

} // namespace counterfoil::faults
