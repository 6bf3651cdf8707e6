// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/keychainvault.h"

#include "core/base/sentence.h"
#include "core/identity/keychainitem.h"

#include <QCryptographicHash>
#include <QUuid>

#include <optional>

namespace counterfoil {

namespace {

// Windows takes 2,560 bytes an item, of which QtKeychain needs none.
constexpr qsizetype pieceBytes = 2000;
constexpr qsizetype mostPieces = 64;

// A head says how its secret is kept: "w" and the secret itself, or "p", slot, count of pieces, ':' and the hash of the
// whole. A new secret goes into the slot that the head does not name, so that the old one stands until the head turns.
constexpr char wholeMark = 'w';
constexpr char piecesMark = 'p';

struct Pieces
{
    char slot = 'a';
    qsizetype count = 0;
    QByteArray hash;
};

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::optional<Pieces> piecesOf(const Secret &head)
{
    const QByteArray &bytes = head.bytes();
    const qsizetype colon = bytes.indexOf(':');
    if (!bytes.startsWith(piecesMark) || colon < 3 || (bytes.at(1) != 'a' && bytes.at(1) != 'b'))
        return std::nullopt;
    bool isNumber = false;
    const int count = bytes.sliced(2, colon - 2).toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostPieces)
        return std::nullopt;
    return Pieces{bytes.at(1), count, bytes.sliced(colon + 1)};
}

QString pieceKey(const QString &key, char slot, qsizetype index)
{
    return QStringLiteral("%1/%2%3").arg(key).arg(QLatin1Char(slot)).arg(index);
}

std::unexpected<Error> damaged(const QString &key)
{
    return failure(Error::Code::SignIn, SENTENCE("what the key store keeps under %1 is damaged").arg(key));
}

} // namespace

QCoro::Task<Result<Secret>> KeychainVault::read(QString key)
{
    const Result<Secret> head = co_await readHead(key);
    if (!head)
        co_return head;
    if (head->bytes().startsWith(wholeMark))
        co_return Secret(head->bytes().sliced(1));
    co_return co_await joined(key, *head);
}

QCoro::Task<Status> KeychainVault::write(QString key, Secret secret)
{
    if (secret.bytes().size() > pieceBytes * mostPieces)
        co_return refused(SENTENCE("what is to be kept under %1 is too long for the key store").arg(key));
    const Result<Secret> before = co_await readHead(key);
    if (!before && before.error().code() != Error::Code::NotFound)
        co_return std::unexpected(before.error());
    const std::optional<Pieces> old = before ? piecesOf(*before) : std::nullopt;
    const char slot = old && old->slot == 'a' ? 'b' : 'a';
    const bool isLong = secret.bytes().size() > pieceBytes;
    const qsizetype count = (secret.bytes().size() + pieceBytes - 1) / pieceBytes;
    if (isLong) {
        const Status done = co_await writePieces(key, slot, secret);
        if (!done)
            co_return done;
    }
    Secret head(isLong ? piecesMark + (slot + QByteArray::number(count)) + ':' + hashOf(secret.bytes())
                       : wholeMark + secret.bytes());
    const Status kept = co_await writeItem(key, head, m_patience);
    if (!kept)
        co_return kept;
    const Result<Secret> back = co_await read(key);
    if (!back)
        co_return std::unexpected(back.error());
    if (back->bytes() != secret.bytes())
        co_return damaged(key);
    if (!old)
        co_return Status();
    co_return co_await removePieces(key, old->slot);
}

//! First the head, because without it the pieces are nothing; and all there might be, also those that a killed process
//! left.
QCoro::Task<Status> KeychainVault::remove(QString key)
{
    const Status open = co_await proveOpen();
    if (!open)
        co_return open;
    const Status done = co_await deleteItem(key, m_patience);
    if (!done)
        co_return done;
    for (const char slot : {'a', 'b'}) {
        const Status gone = co_await removePieces(key, slot);
        if (!gone)
            co_return gone;
    }
    co_return co_await proveOpen(); // it was open all the while, so what it did not find is not there
}

//! NotFound only beside a proof.
QCoro::Task<Result<Secret>> KeychainVault::readHead(QString key) const
{
    const Result<Secret> head = co_await readItem(key, m_patience);
    if (head || head.error().code() != Error::Code::NotFound)
        co_return head;
    const Status open = co_await proveOpen();
    if (!open)
        co_return std::unexpected(open.error());
    co_return co_await readItem(key, m_patience); // the proof may have made a person unlock the store
}

//! Keeps, reads and deletes something that is no secret. SignIn where one of that fails.
QCoro::Task<Status> KeychainVault::proveOpen() const
{
    const QString key = QStringLiteral("probe/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret probe(QByteArrayLiteral("probe"));
    const Status kept = co_await writeItem(key, probe, m_patience);
    if (!kept)
        co_return kept;
    const Result<Secret> back = co_await readItem(key, m_patience);
    if (!back || back->bytes() != probe.bytes())
        co_return failure(Error::Code::SignIn, SENTENCE("the system's key store is locked or keeps nothing"));
    co_return co_await deleteItem(key, m_patience);
}

QCoro::Task<Result<Secret>> KeychainVault::joined(QString key, Secret head) const
{
    const std::optional<Pieces> pieces = piecesOf(head);
    if (!pieces)
        co_return damaged(key);
    QByteArray all;
    all.reserve(pieces->count * pieceBytes); // else growing would leave copies behind
    for (qsizetype i = 0; i < pieces->count; ++i) {
        const Result<Secret> piece = co_await readItem(pieceKey(key, pieces->slot, i), m_patience);
        if (!piece && piece.error().code() != Error::Code::NotFound)
            co_return std::unexpected(piece.error());
        if (!piece)
            co_return damaged(key);
        all += piece->bytes();
    }
    Secret secret(std::move(all));
    if (hashOf(secret.bytes()) != pieces->hash)
        co_return damaged(key);
    co_return secret;
}

QCoro::Task<Status> KeychainVault::writePieces(QString key, char slot, Secret secret) const
{
    for (qsizetype i = 0; i * pieceBytes < secret.bytes().size(); ++i) {
        const Secret piece(secret.bytes().mid(i * pieceBytes, pieceBytes));
        const Status done = co_await writeItem(pieceKey(key, slot, i), piece, m_patience);
        if (!done)
            co_return done;
    }
    co_return Status();
}

QCoro::Task<Status> KeychainVault::removePieces(QString key, char slot) const
{
    for (qsizetype i = 0; i < mostPieces; ++i) {
        const QString name = pieceKey(key, slot, i);
        const Result<Secret> piece = co_await readItem(name, m_patience);
        if (!piece && piece.error().code() == Error::Code::NotFound)
            break;
        if (!piece)
            co_return std::unexpected(piece.error());
        const Status gone = co_await deleteItem(name, m_patience);
        if (!gone)
            co_return gone;
    }
    co_return Status();
}

} // namespace counterfoil
