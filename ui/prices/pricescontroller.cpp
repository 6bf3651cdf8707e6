// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricescontroller.h"

#include "core/terms/rulestanding.h"

#include <QFutureWatcher>

namespace counterfoil {

namespace {
constexpr int comparedMonths = 12;
} // namespace

QList<RuleRow> ruleRows(const PricePicture &picture, const TermsDocument *draft)
{
    const auto words = [](const PriceRule &rule) {
        return QStringList{priceWords(rule.price), matchWords(rule.match), QString::number(rule.priority),
                           rule.during.from.isValid() ? rule.during.from.iso() : QString(),
                           rule.during.to.isValid() ? rule.during.to.iso() : QString()};
    };
    QMap<QString, RuleUse> uses;
    for (const RuleUse &use : picture.uses)
        uses.insert(use.rule, use);
    QMap<QString, QStringList> stored;
    for (const PriceRule &rule : picture.terms->terms.priceRules)
        stored.insert(rule.id, words(rule));
    QList<RuleRow> rows;
    for (const PriceRule *rule : inPrecedence(draft ? draft->terms : picture.terms->terms)) {
        RuleRow row{QStringLiteral("rule/") + rule->id, *rule, rule->id, uses.take(rule->id), false};
        row.edited = stored.value(rule->id) != words(*rule);
        rows << row;
    }
    for (const RuleUse &use : std::as_const(uses)) {
        if (use.lines > 0)
            rows << RuleRow{QStringLiteral("use/") + use.rule, std::nullopt, use.rule, use, false};
    }
    return rows;
}

void PricesController::setCompany(Company *company)
{
    if (company == m_company)
        return;
    stopComparing();
    ++m_generation;
    m_company = company;
    m_desk = company ? company->prices() : nullptr;
    m_picture = {};
    m_draft.reset();
    m_whatIf.reset();
    m_former.clear();
    m_isSaving = false;
    m_isBehind = false;
}

void PricesController::ask(Month month)
{
    if (!m_desk || !month.isValid())
        return;
    m_month = month;
    const int mine = ++m_asked;
    m_desk->prices(month).then(this, [this, mine](const Result<PricePicture> &picture) {
        if (mine != m_asked)
            return;
        if (!picture) {
            if (picture.error().code() != Error::Code::Cancelled)
                Q_EMIT failed(tr("The prices could not be read."), picture.error());
            return;
        }
        const bool changed = hasPicture() && m_picture.terms->json != picture->terms->json;
        m_picture = *picture;
        m_isBehind = m_isSaving;
        if (m_picture.terms->json != m_lastStored) // somebody else put other terms in place
            m_former.clear();
        if (changed && m_draft) { // a draft of terms that are gone
            stopComparing();
            m_draft.reset();
            m_whatIf.reset();
        }
        Q_EMIT pictureChanged();
    });
}

void PricesController::askLine(const BenchLine &line)
{
    if (!m_desk || !hasPicture())
        return;
    const int mine = ++m_linesAsked;
    m_desk->tryLine(terms().json, line.set, line.line).then(this, [this, mine](const Result<BenchResult> &result) {
        if (mine != m_linesAsked)
            return;
        if (result)
            Q_EMIT lineTried(*result);
        else if (result.error().code() != Error::Code::Cancelled)
            Q_EMIT failed(tr("The line could not be tried."), result.error());
    });
}

void PricesController::askLists(Month before, Month after)
{
    if (!m_desk)
        return;
    const int mine = ++m_listsAsked;
    m_desk->priceLists(before, after).then(this, [this, mine](const Result<PriceListPicture> &picture) {
        if (mine != m_listsAsked)
            return;
        if (picture)
            Q_EMIT listsRead(*picture);
        else
            Q_EMIT failed(tr("The price lists could not be read."), picture.error());
    });
}

void PricesController::askList(Month month, const PriceListQuery &query)
{
    if (!m_desk)
        return;
    const int mine = ++m_listAsked;
    const int company = m_generation;
    m_desk->priceList(month, query).then(this, [this, mine, company](const Result<PriceListSheet> &sheet) {
        if (mine != m_listAsked || company != m_generation)
            return;
        if (sheet)
            Q_EMIT listRead(*sheet);
        else if (sheet.error().code() != Error::Code::Cancelled)
            Q_EMIT failed(tr("The price list could not be read."), sheet.error());
    });
}

void PricesController::askListPage(int view, qint64 first, int count)
{
    if (!m_desk)
        return;
    const int company = m_generation;
    m_desk->listPage(view, first, count)
        .then(this, [this, view, first, company](const Result<QList<ListPrice>> &prices) {
            if (company != m_generation)
                return;
            if (prices)
                Q_EMIT listPageRead(view, first, *prices);
            else if (prices.error().code() != Error::Code::NotFound)
                Q_EMIT failed(tr("The price list could not be read."), prices.error());
        });
}

void PricesController::writeList(int view, const QString &path)
{
    if (!m_desk)
        return;
    m_desk->writeList(view, path).then(this, [this, path](const Result<qint64> &prices) {
        if (prices)
            Q_EMIT listWritten(*prices, path);
        else
            Q_EMIT failed(tr("The price list was not written."), prices.error());
    });
}

void PricesController::stopComparing()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    ++m_comparisons;
    m_isComparing = false;
}

void PricesController::setDraft(const QByteArray &json, const QByteArray &compared)
{
    if (!hasPicture())
        return;
    stopComparing();
    m_whatIf.reset();
    if (json.isEmpty() || json == m_picture.terms->json) {
        m_draft.reset();
    } else {
        Result<TermsDocument> read = readTerms(json);
        if (!read) {
            Q_EMIT failed(tr("The change was refused."), read.error());
            return;
        }
        m_draft = std::make_shared<const TermsDocument>(std::move(*read));
        m_compared = compared.isEmpty() ? json : compared;
    }
    if (m_draft)
        compare();
    Q_EMIT draftChanged();
}

void PricesController::compare()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_isComparing = true;
    const int mine = m_comparisons;
    QFuture<Result<WhatIf>> answer = m_desk->whatIf(m_compared, comparedMonths, m_stop);
    auto *watcher = new QFutureWatcher<Result<WhatIf>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, mine](int done) {
        if (mine == m_comparisons)
            Q_EMIT progress(done, watcher->progressMaximum(), watcher->progressText());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, mine] {
        watcher->deleteLater();
        if (mine != m_comparisons || watcher->future().resultCount() == 0)
            return;
        m_isComparing = false;
        const Result<WhatIf> result = watcher->result();
        if (result)
            m_whatIf = *result;
        else if (result.error().code() != Error::Code::Cancelled)
            Q_EMIT failed(tr("The months could not be compared."), result.error());
        Q_EMIT compared();
    });
    watcher->setFuture(answer);
}

void PricesController::stop()
{
    stopComparing();
    Q_EMIT compared();
}

void PricesController::store(const QByteArray &json, const QString &outcome, bool keepFormer)
{
    m_isSaving = true;
    m_isBehind = true;
    const QByteArray before = m_picture.terms->json;
    const int company = m_generation;
    m_desk->saveTerms(before, json).then(this, [=, this](const Status &status) {
        if (company != m_generation)
            return;
        m_isSaving = false;
        if (!status) {
            m_isBehind = false;
            Q_EMIT failed(tr("The terms were not saved."), status.error());
            Q_EMIT draftChanged();
            return;
        }
        if (keepFormer)
            m_former << before;
        else
            m_former.removeLast();
        m_lastStored = json;
        stopComparing();
        m_draft.reset();
        m_whatIf.reset();
        ask(m_month); // who begins the next price begins it with what is stored now
        Q_EMIT saved(outcome);
    });
}

void PricesController::save()
{
    if (m_draft && m_desk && !m_isSaving)
        store(m_draft->json, tr("The price rules are saved"), true);
}

void PricesController::undo()
{
    if (canUndo() && m_desk && hasPicture())
        store(m_former.last(), tr("The former terms are back"), false);
}

} // namespace counterfoil
