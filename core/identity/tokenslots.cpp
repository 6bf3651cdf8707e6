// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenslots.h"

#include "core/base/sentence.h"

namespace counterfoil {

//! A slot holds "NUMBER TOKEN". What cannot be read as that is an empty slot: it is overwritten next.
QCoro::Task<Result<TokenSlots::Slot>> TokenSlots::readSlot(int slot)
{
    const Result<Secret> kept = co_await m_vault->read(keyOf(slot));
    Slot found;
    if (!kept && kept.error().code() == Error::Code::NotFound)
        co_return found;
    if (!kept)
        co_return std::unexpected(kept.error());
    const qsizetype blank = kept->bytes().indexOf(' ');
    bool isNumber = false;
    const qint64 number = kept->bytes().left(blank).toLongLong(&isNumber);
    if (blank > 0 && isNumber && number > 0) {
        found.number = number;
        found.token = Secret(kept->bytes().sliced(blank + 1));
    }
    co_return found;
}

QCoro::Task<Result<Secret>> TokenSlots::read()
{
    const Result<Slot> a = co_await readSlot(0);
    if (!a)
        co_return std::unexpected(a.error());
    const Result<Slot> b = co_await readSlot(1);
    if (!b)
        co_return std::unexpected(b.error());
    const Slot &newest = b->number > a->number ? *b : *a;
    if (newest.number == 0)
        co_return failure(Error::Code::NotFound, SENTENCE("nobody is signed in"));
    co_return newest.token;
}

QCoro::Task<Status> TokenSlots::replace(Secret token)
{
    const Result<Slot> a = co_await readSlot(0);
    if (!a)
        co_return std::unexpected(a.error());
    const Result<Slot> b = co_await readSlot(1);
    if (!b)
        co_return std::unexpected(b.error());
    const int older = b->number > a->number ? 0 : 1;
    const qint64 next = std::max(a->number, b->number) + 1;
    const Secret content(QByteArray::number(next) + ' ' + token.bytes());
    const Status written = co_await m_vault->write(keyOf(older), content);
    if (!written)
        co_return written;
    co_return co_await m_vault->remove(keyOf(1 - older));
}

QCoro::Task<Status> TokenSlots::forget()
{
    const Status first = co_await m_vault->remove(keyOf(0));
    const Status second = co_await m_vault->remove(keyOf(1));
    co_return first ? second : first;
}

} // namespace counterfoil
