// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fetch ADDRESS PATH BYTES: the program's own download, in pieces of that many bytes. Prints "done", or the status and
// the reason; exits with 1 where the file did not come.
#include "core/net/download.h"
#include "core/net/networktransport.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdio>

using namespace counterfoil;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    NetworkTransport transport;
    Download download(transport, {words[3].toLongLong(), qint64(1) << 30});
    const Status done = QCoro::waitFor(download.fetch(QUrl(words[1]), words[2]));
    const QString text =
        done ? QStringLiteral("done") : QStringLiteral("%1 %2").arg(download.status()).arg(done.error().message());
    std::printf("%s\n", qUtf8Printable(text));
    return done ? 0 : 1;
}
