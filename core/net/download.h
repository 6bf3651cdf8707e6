// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

namespace counterfoil {

//! What a download has to keep to.
struct DownloadLimits
{
    qint64 pieceBytes = qint64(16) << 20; //!< asked for at once, and the most that is in memory
    qint64 wholeBytes = qint64(4) << 30;
};

//! Fetches a file in pieces by Range and ETag, so that what came before a broken connection, or before the program
//! ended, is not asked for again. A file that changes underneath is begun anew, once.
class Download
{
public:
    //! The transport must outlive it; it is asked without a token.
    explicit Download(HttpTransport &transport, DownloadLimits limits = {}) : m_transport(&transport), m_limits(limits)
    {}

    //! Puts the file at `path`, whole; until then what is there lies beside it (.part, .version). The HTTP status is in
    //! `status()` where the server refused. `size` is what the server said elsewhere, −1 for nothing.
    QCoro::Task<Status> fetch(QUrl address, QString path, qint64 size = -1);
    //! Of the last refusal; 0 where there was none.
    int status() const { return m_status; }
    //! Whether the last fetch failed because what came is not what was promised: to fetch it again may help.
    bool cameDamaged() const { return m_cameDamaged; }

private:
    enum class Piece { More, Last, Changed };

    std::unexpected<Error> wrong(const QString &what);
    QCoro::Task<Result<Piece>> fetchPiece(QUrl address, QString path);
    Result<Piece> take(const HttpResponse &answer, const QString &path, qint64 from);
    Result<Piece> takeWhole(const HttpResponse &answer, const QString &path);

    HttpTransport *m_transport;
    DownloadLimits m_limits;
    int m_status = 0;
    bool m_cameDamaged = false;
    QByteArray m_digest; //!< MD5 of the whole file in base 64, as the server told it last
};

} // namespace counterfoil
