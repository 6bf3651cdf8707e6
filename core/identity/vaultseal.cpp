// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/vaultseal.h"

#include "core/base/sentence.h"

#include <QtEndian>

#include <sodium.h>

namespace counterfoil {

namespace {

// The file: name, recipe (passes, KiB, salt), nonce, sealed content. Numbers are big-endian.
constexpr QByteArrayView magic("CounterfoilVault1");
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype recipeBytes = 4 + 4 + saltBytes;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype headerBytes = magic.size() + recipeBytes + nonceBytes;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// RFC 9106's second choice. A file may ask for more, as one of a later version would, but not for the whole machine.
constexpr quint32 passes = 3;
constexpr quint32 kibibytes = 64 * 1024;
constexpr quint32 mostPasses = 16;
constexpr quint32 mostKibibytes = 512 * 1024;

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray newRecipe()
{
    QByteArray cost(8, Qt::Uninitialized);
    qToBigEndian(passes, cost.data());
    qToBigEndian(kibibytes, cost.data() + 4);
    return cost + randomBytes(saltBytes);
}

bool isPayable(const QByteArray &recipe)
{
    const auto asked = qFromBigEndian<quint32>(recipe.constData());
    const auto room = qFromBigEndian<quint32>(recipe.constData() + 4);
    return asked >= passes && asked <= mostPasses && room >= kibibytes && room <= mostKibibytes;
}

std::unexpected<Error> locked(const QString &why)
{
    return failure(Error::Code::SignIn, why);
}

} // namespace

void VaultSeal::Wipe::operator()(unsigned char *key) const
{
    sodium_free(key);
}

Status VaultSeal::derive(const QByteArray &recipe)
{
    if (m_key && m_recipe == recipe)
        return {};
    if (m_passPhrase.isEmpty())
        return locked(SENTENCE("there is no pass phrase for the file of tokens"));
    std::unique_ptr<unsigned char, Wipe> key(
        static_cast<unsigned char *>(sodium_malloc(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)));
    const size_t room = size_t(qFromBigEndian<quint32>(recipe.constData() + 4)) * 1024;
    if (!key || crypto_pwhash(key.get(), crypto_aead_xchacha20poly1305_ietf_KEYBYTES, m_passPhrase.bytes().constData(),
                              quint64(m_passPhrase.bytes().size()), octets(recipe) + 8,
                              qFromBigEndian<quint32>(recipe.constData()), room, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(Error::Code::Failed, SENTENCE("there is too little memory to open the file of tokens"));
    m_key = std::move(key);
    m_recipe = recipe;
    return {};
}

Result<QByteArray> VaultSeal::seal(const Secret &content)
{
    if (sodium_init() < 0)
        return failure(Error::Code::Failed, SENTENCE("libsodium does not start"));
    if (const Status done = derive(m_key ? m_recipe : newRecipe()); !done)
        return std::unexpected(done.error());
    QByteArray file = magic.toByteArray() + m_recipe + randomBytes(nonceBytes);
    const QByteArray header = file;
    file.resize(headerBytes + content.bytes().size() + tagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(file) + headerBytes, nullptr, octets(content.bytes()),
                                               quint64(content.bytes().size()), octets(header), quint64(headerBytes),
                                               nullptr, octets(header) + headerBytes - nonceBytes, m_key.get());
    return file;
}

Result<Secret> VaultSeal::open(const QByteArray &file)
{
    if (sodium_init() < 0)
        return failure(Error::Code::Failed, SENTENCE("libsodium does not start"));
    if (!file.startsWith(magic))
        return locked(SENTENCE("this is no file of tokens, or one of another version"));
    if (file.size() < headerBytes + tagBytes)
        return locked(SENTENCE("the file of tokens was cut off"));
    const QByteArray recipe = file.mid(magic.size(), recipeBytes);
    if (!isPayable(recipe))
        return locked(SENTENCE("the file of tokens asks for a cost that no version writes; it is damaged"));
    if (const Status done = derive(recipe); !done)
        return std::unexpected(done.error());
    QByteArray content(file.size() - headerBytes - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            octets(content), nullptr, nullptr, octets(file) + headerBytes, quint64(file.size() - headerBytes),
            octets(file), quint64(headerBytes), octets(file) + headerBytes - nonceBytes, m_key.get()) != 0)
        return locked(SENTENCE("the pass phrase does not open the file of tokens, or the file is damaged"));
    return Secret(std::move(content));
}

} // namespace counterfoil
