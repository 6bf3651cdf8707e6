// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editrepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 3> kinds{u"add", u"set", u"remove"};

QString wordOf(DraftEdit::Kind kind)
{
    return kinds[std::size_t(kind)].toString();
}

DraftEdit::Kind kindOf(const QString &word)
{
    const auto found = std::find(kinds.begin(), kinds.end(), QStringView(word));
    return found == kinds.end() ? DraftEdit::Kind::Add : DraftEdit::Kind(found - kinds.begin());
}

std::unexpected<Error> unknown(qint64 id)
{
    return failure(Error::Code::NotFound, SENTENCE("there is no edit %1").arg(id));
}

} // namespace

Status EditRepository::note(const QString &action, const DraftEdit &edit)
{
    const QJsonObject detail{{QStringLiteral("edit"), edit.id},
                             {QStringLiteral("kind"), wordOf(edit.kind)},
                             {QStringLiteral("key"), edit.lineKey},
                             {QStringLiteral("text"), edit.text},
                             {QStringLiteral("net"), edit.net.text()},
                             {QStringLiteral("tax"), edit.tax},
                             {QStringLiteral("keepsNet"), int(edit.keepsNet)}};
    return AuditRepository(m_file).append(action, edit.invoice, detail);
}

Result<QList<DraftEdit>> EditRepository::edits(const QString &invoice)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT id, invoice, kind, line_key, text, net, tax, keeps_net FROM draft_edit "
                                    "WHERE ? = '' OR invoice = ? ORDER BY id"));
    if (const Status done = select.bind(invoice).bind(invoice).run(); !done)
        return std::unexpected(done.error());
    QList<DraftEdit> edits;
    while (select.next())
        edits.append({select.integer(0), select.text(1), kindOf(select.text(2)), select.text(3), select.text(4),
                      select.decimal(5), select.text(6), select.flag(7)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return edits;
}

Result<qint64> EditRepository::add(const DraftEdit &edit)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO draft_edit (invoice, kind, line_key, text, net, tax, keeps_net, "
                                    "made_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0))"));
    insert.bind(edit.invoice).bind(wordOf(edit.kind)).bind(edit.lineKey).bind(edit.text).bind(edit.net).bind(edit.tax);
    insert.bind(edit.keepsNet).bind(m_file.clock().nowUtc().toString(Qt::ISODateWithMs));
    if (const Status done = insert.bind(edit.id).run(); !done)
        return std::unexpected(done.error());
    DraftEdit stored = edit;
    if (stored.id == 0)
        stored.id = insert.lastId();
    if (const Status done = note(QStringLiteral("edit"), stored); !done)
        return std::unexpected(done.error());
    if (const Status done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return stored.id;
}

Status EditRepository::set(const DraftEdit &edit)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement update(
        m_file.db(),
        QStringLiteral("UPDATE draft_edit SET invoice = ?, kind = ?, line_key = ?, text = ?, net = ?, tax = ?, "
                       "keeps_net = ? WHERE id = ?"));
    update.bind(edit.invoice).bind(wordOf(edit.kind)).bind(edit.lineKey).bind(edit.text).bind(edit.net).bind(edit.tax);
    if (const Status done = update.bind(edit.keepsNet).bind(edit.id).run(); !done)
        return done;
    if (update.changed() != 1)
        return unknown(edit.id);
    if (const Status done = note(QStringLiteral("edit"), edit); !done)
        return done;
    return transaction->commit();
}

Status EditRepository::remove(qint64 id)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement select(m_file.db(), QStringLiteral("SELECT invoice FROM draft_edit WHERE id = ?"));
    if (const Status done = select.bind(id).run(); !done)
        return done;
    if (!select.next())
        return unknown(id);
    DraftEdit gone;
    gone.invoice = select.text(0);
    gone.id = id;
    std::ignore = select.finish();
    if (const Status done =
            Statement(m_file.db(), QStringLiteral("DELETE FROM draft_edit WHERE id = ?")).bind(id).run();
        !done)
        return done;
    if (const Status done = note(QStringLiteral("removeEdit"), gone); !done)
        return done;
    return transaction->commit();
}

} // namespace counterfoil
