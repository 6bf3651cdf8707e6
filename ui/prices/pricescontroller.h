// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/pricedesk.h"

//! What the Prices screen shows and what its form makes of the terms. Holds no widget.
namespace counterfoil {

//! A price rule with what it did in the month.
struct RuleRow
{
    QString key;
    std::optional<PriceRule> rule; //!< none: lines without a rule, or a rule that the terms no longer have
    QString id;
    RuleUse use;
    bool edited = false; //!< differs from what is stored
};

//! Rules in order of precedence as a document has them, with what the stored ones did. `draft` may be null.
QList<RuleRow> ruleRows(const PricePicture &picture, const TermsDocument *draft);

//! "Meter category": a key of the terms file in words.
QString matchKeyWords(MatchKey key);
//! "family azure, tag env prod"; "Everything" without a condition.
QString matchWords(const Match &match);
//! "Markup 15 %", "12.00 EUR a unit".
QString priceWords(const PriceTerms &price);
//! Why a rule on the bench wins, loses or does not match.
QString verdictWords(const BenchRule &rule, const BenchResult &result);
QString fateWords(Fate fate);

enum class PriceKind { Markup, Margin, ListDiscount, UnitPrice, PassThrough, Exclude, Tiers };

//! A rule as a person fills it in. Texts as they were typed; percents are percents, not fractions.
struct RuleForm
{
    int index = -1; //!< in the document; −1: a new one
    QString id;
    QString priority;
    QString from;
    QString to;
    using Rows = QList<QStringList>;
    QMap<MatchKey, QString> match;
    Rows tags; //!< of the resource: name and value
    Rows customerTags;
    PriceKind kind = PriceKind::Markup;
    QString value;
    QString currency; //!< of a unit price; the customer's where empty
    Rows tiers;       //!< up to which quantity, and the price of a unit; the last one has no end
    bool volume = false;
    QString like; //!< id of the rule that a new one began with
};

//! The rule of that id; null where the terms have none.
const PriceRule *ruleNamed(const Terms &terms, const QString &id);
//! The form of a rule of the terms.
RuleForm formOf(const Terms &terms, int index);
//! A new price for a customer from a day on: like a rule where there is one, ahead of it by its later start.
RuleForm newPriceFor(const Terms &terms, const QString &customer, Day from, const PriceRule *like);

//! A document with a form's rule, or what is wrong with the fields.
struct CheckedForm
{
    QByteArray json;
    QMap<QString, QString> faults; //!< by field: "id", "priority", "from", "to", "price", "tiers", a match key, "tag",
                                   //!< "customerTag", or empty
    bool isGood() const { return faults.isEmpty(); }
};
//! Changes of the document only what the form changed: key order, spaces and other keys stay.
CheckedForm checkedForm(const QByteArray &json, const Terms &terms, const RuleForm &form);
//! The document with a new price as if it had held from the day of the one that it follows, or always: what it would
//! have come to can be told of past months only. Empty where the form is not good, or about a rule that is there
//! already.
QByteArray heldThen(const QByteArray &json, const Terms &terms, const RuleForm &form, const PriceRule *like);
//! "Over the last 12 months …": what came of a comparison, in a sentence.
QString whatIfWords(const WhatIf &answer);
//! "August 2025 to July 2026 (12 months)", "July 2026": what was billed anew.
QString whatIfMonths(const WhatIf &answer);
//! Why its margin is not what Reports says of the same months; empty where it is.
QString besideReports(const WhatIf &answer);
//! The document without a rule.
Result<QByteArray> withoutRule(const QByteArray &json, int index);

//! What differs between two terms' rules, a line each: "vm-markup: markup 15 % → markup 18 %".
QStringList ruleDifferences(const Terms &before, const Terms &after);

//! Asks the desk; answers to older questions are dropped. Knows the terms as stored, a draft of them, and what was
//! stored before.
class PricesController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setCompany(Company *company);
    void ask(Month month);
    void askLine(const BenchLine &line);
    void askLists(Month before, Month after);
    //! One month's prices, whose rows come page by page.
    void askList(Month month, const PriceListQuery &query);
    void askListPage(int view, qint64 first, int count);
    void writeList(int view, const QString &path);
    //! Takes a document as the draft and compares; the stored document ends the draft. Where another document is given,
    //! the past months are billed under that one: see heldThen().
    void setDraft(const QByteArray &json, const QByteArray &compared = {});
    void discard() { setDraft({}); }
    void save();
    void undo();
    void stop();

    bool hasPicture() const { return m_picture.terms != nullptr; }
    //! Whether what is known is what is stored, so that a change can be made of it.
    bool isReady() const { return hasPicture() && !m_isBehind; }
    const PricePicture &picture() const { return m_picture; }
    const TermsDocument *draft() const { return m_draft.get(); }
    //! The draft, or what is stored.
    const TermsDocument &terms() const { return m_draft ? *m_draft : *m_picture.terms; }
    bool canUndo() const { return !m_former.isEmpty() && !m_isSaving; }
    bool isComparing() const { return m_isComparing; }
    bool isSaving() const { return m_isSaving; }
    const std::optional<WhatIf> &whatIf() const { return m_whatIf; }
    //! Whether the months are billed as if a price that begins later had held in them: see heldThen().
    bool comparesAsIfThen() const { return m_draft && m_compared != m_draft->json; }

Q_SIGNALS:
    void pictureChanged();
    void draftChanged();
    void compared();
    void progress(int done, int all, const QString &month);
    void lineTried(const BenchResult &result);
    void listsRead(const PriceListPicture &picture);
    void listRead(const PriceListSheet &sheet);
    void listPageRead(int view, qint64 first, const QList<ListPrice> &prices);
    void listWritten(qint64 prices, const QString &path);
    void saved(const QString &outcome);
    void failed(const QString &what, const Error &error);

private:
    void compare();
    void store(const QByteArray &json, const QString &outcome, bool keepFormer);
    void stopComparing();

    Company *m_company = nullptr;
    PriceDesk *m_desk = nullptr;
    int m_generation = 0; //!< of the company
    int m_asked = 0;
    int m_listsAsked = 0;
    int m_listAsked = 0;
    int m_linesAsked = 0;
    int m_comparisons = 0;
    Month m_month;
    PricePicture m_picture;
    std::shared_ptr<const TermsDocument> m_draft;
    QByteArray m_compared; //!< the document that months are compared under
    std::optional<WhatIf> m_whatIf;
    QList<QByteArray> m_former; //!< documents that were replaced here, oldest first
    QByteArray m_lastStored;    //!< the document that was put in place here last
    StopFlag m_stop;
    bool m_isComparing = false;
    bool m_isSaving = false;
    bool m_isBehind = false; //!< what was saved is not read yet
};

} // namespace counterfoil
