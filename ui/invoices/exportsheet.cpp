// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/exportsheet.h"

#include "ui/format/fonts.h"
#include "ui/invoices/invoicescontroller.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"
#include "ui/tables/tableview.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>

namespace counterfoil {

namespace {

enum class Scope { All, Issued, Shown, Month, EveryMonth };

bool fits(const Invoice &invoice, Scope scope, const QString &shown)
{
    return scope == Scope::Shown ? invoice.id == shown : scope != Scope::Issued || invoice.isIssued();
}

const QStringList &scopeWords()
{
    static const QStringList words{QStringLiteral("all"), QStringLiteral("issued"), QStringLiteral("shown"),
                                   QStringLiteral("month"), QStringLiteral("everyMonth")};
    return words;
}

//! So wide that every explanation is read to its end, but within the window.
int widthFor(const QList<ExportOffer> &offers, const QWidget *parent)
{
    constexpr int usual = 640;
    constexpr int around = 64; // the sheet's margins, and what a cell keeps free beside its text
    const QFontMetrics metrics(roleFont(FontRole::Caption));
    int wide = usual;
    for (const ExportOffer &offer : offers)
        wide = qMax(wide, metrics.horizontalAdvance(offerLine(offer)) + around);
    return parent ? qMin(wide, qMax(usual, parent->window()->width() - around)) : wide;
}

} // namespace

ExportSheet::ExportSheet(const Theme &theme, Month month, const QList<Invoice> &invoices, const Wish &wish,
                         QWidget *parent)
    : QDialog(parent), m_theme(theme), m_month(month), m_invoices(invoices), m_shown(wish.invoice)
{
    setObjectName(QStringLiteral("exportSheet"));
    setWindowTitle(tr("Export %1").arg(monthText(month)));
    const QList<ExportOffer> offers = exportOffers(invoices);
    fitSheet(*this, widthFor(offers, parent));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    makeFormats(*layout, offers, wish.format);
    makeForm(*layout, wish.folder);
    makeFoot(*layout);
    fillScope();
    wishScope(wish.scope);
    m_formats->setFocus();
}

void ExportSheet::makeFormats(QVBoxLayout &layout, const QList<ExportOffer> &offers, const QString &format)
{
    m_model = new RecordTableModel<ExportOffer>(offerShape(), offerColumns(), this);
    m_model->setRecords(offers);
    m_formats = new TableView(m_theme);
    m_formats->setObjectName(QStringLiteral("formats"));
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setTable(m_model);
    m_formats->setSelectionMode(QAbstractItemView::SingleSelection);
    m_formats->horizontalHeader()->hide();
    m_formats->setRowHeight(38);
    m_formats->setFixedHeight(m_formats->verticalHeader()->length() + 2);
    if (format.isEmpty() || !m_formats->select(format))
        m_formats->setCurrentIndex(m_model->index(0, 0));
    layout.addWidget(m_formats);
    connect(m_formats->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExportSheet::fillScope);
    connect(m_formats, &TableView::opened, this, [this] { m_export->click(); });
}

void ExportSheet::makeForm(QVBoxLayout &layout, const QString &folder)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_scope = new QComboBox;
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setAccessibleName(tr("Of"));
    form->addRow(tr("&Of"), m_scope);
    auto *place = new QHBoxLayout;
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Into the folder"));
    auto *choose = new QPushButton(tr("&Choose…"));
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    form->addRow(tr("&Into the folder"), place);
    qobject_cast<QLabel *>(form->labelForField(place))->setBuddy(m_folder);
    layout.addLayout(form);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportSheet::check);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportSheet::check);
    connect(choose, &QPushButton::clicked, this, &ExportSheet::chooseFolder);
}

void ExportSheet::makeFoot(QVBoxLayout &layout)
{
    m_sum = new TextLabel(m_theme, FontRole::Heading);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_sum->setWordWrap(true);
    m_note = new TextLabel(m_theme, FontRole::Caption);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    layout.addWidget(m_sum);
    layout.addWidget(m_note);
    m_export = new QPushButton(tr("&Export"));
    m_export->setObjectName(QStringLiteral("export"));
    layout.addLayout(sheetFoot(*this, m_export));
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const auto wanted = order()) {
            Q_EMIT exportWanted(*wanted, scopeWords().at(m_scope->currentData().toInt()));
            accept();
        }
    });
}

const ExportOffer *ExportSheet::offer() const
{
    return m_model->record(m_formats->currentIndex().row());
}

//! Documents are of invoices, books of months.
void ExportSheet::fillScope()
{
    const ExportOffer *chosen = offer();
    if (!chosen)
        return;
    const QVariant before = m_scope->currentData();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    const auto add = [this](Scope scope, const QString &text) { m_scope->addItem(text, int(scope)); };
    const auto shown = std::find_if(m_invoices.begin(), m_invoices.end(),
                                    [this](const Invoice &invoice) { return invoice.id == m_shown; });
    const qsizetype issued = std::count_if(m_invoices.begin(), m_invoices.end(), std::mem_fn(&Invoice::isIssued));
    const bool drafts = std::any_of(m_invoices.begin(), m_invoices.end(),
                                    [](const Invoice &invoice) { return invoice.state == InvoiceState::Draft; });
    if (isBook(chosen->format)) {
        add(Scope::Month, monthText(m_month));
        add(Scope::EveryMonth, tr("Every month on hand"));
    } else {
        if (!isEInvoice(chosen->format))
            add(Scope::All, drafts ? counted(m_invoices.size(), tr("The invoice of the month, drafts included"),
                                             tr("All %1 invoices of the month, drafts included"))
                                   : counted(m_invoices.size(), tr("The invoice of the month"),
                                             tr("All %1 invoices of the month")));
        if (issued > 0)
            add(Scope::Issued, counted(issued, tr("The issued invoice"), tr("The %1 issued invoices")));
        if (shown != m_invoices.end() && (shown->isIssued() || !isEInvoice(chosen->format)))
            add(Scope::Shown, tr("Only %1, %2").arg(buyerName(*shown), shown->name()));
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
    check();
}

void ExportSheet::wishScope(const QString &scope)
{
    if (const int at = m_scope->findData(int(scopeWords().indexOf(scope))); at >= 0)
        m_scope->setCurrentIndex(at);
}

QList<Invoice> ExportSheet::scope() const
{
    QList<Invoice> chosen;
    for (const Invoice &invoice : m_invoices) {
        if (fits(invoice, Scope(m_scope->currentData().toInt()), m_shown))
            chosen << invoice;
    }
    return chosen;
}

std::expected<ExportOrder, QString> ExportSheet::order() const
{
    const ExportOffer *chosen = offer();
    if (!chosen)
        return std::unexpected(tr("Choose a format."));
    if (!chosen->reason.isEmpty())
        return std::unexpected(chosen->reason + u'.');
    ExportOrder order{chosen->format, m_month, {}, QDir::fromNativeSeparators(m_folder->text().trimmed())};
    if (order.folder.isEmpty() || !QDir::isAbsolutePath(order.folder))
        return std::unexpected(tr("Choose a folder; it is made where it is missing."));
    if (const QFileInfo place(order.folder); place.exists() && !place.isDir())
        return std::unexpected(tr("%1 is a file and no folder.").arg(m_folder->text().trimmed()));
    const Scope scoped = Scope(m_scope->currentData().toInt());
    if (scoped == Scope::EveryMonth)
        order.month = {};
    if (scoped == Scope::Issued || scoped == Scope::Shown) {
        for (const Invoice &invoice : scope())
            order.only << invoice.id;
    }
    return order;
}

std::optional<ExportOrder> orderAsBefore(Month month, const QList<Invoice> &invoices, const ExportSheet::Wish &wish)
{
    const std::optional<ExportFormat> format = exportFormatOf(wish.format);
    if (!format || wish.folder.isEmpty())
        return std::nullopt;
    const QList<ExportOffer> offers = exportOffers(invoices);
    const auto offer =
        std::find_if(offers.begin(), offers.end(), [&](const ExportOffer &one) { return one.format == *format; });
    if (offer == offers.end() || !offer->reason.isEmpty())
        return std::nullopt;
    ExportOrder order{*format, month, {}, wish.folder};
    if (isBook(*format)) {
        if (wish.scope == scopeWords().last())
            order.month = {};
        return order;
    }
    if (wish.scope == scopeWords().first() && !isEInvoice(*format))
        return order;
    for (const Invoice &invoice : invoices) {
        if (invoice.isIssued())
            order.only << invoice.id;
    }
    return order.only.isEmpty() ? std::nullopt : std::optional(order);
}

void ExportSheet::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export into"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportSheet::check()
{
    const auto wanted = order();
    m_export->setEnabled(wanted.has_value());
    m_note->setTone(wanted || m_folder->text().trimmed().isEmpty() ? Tone::Plain : Tone::Bad); // at first it is empty
    if (!wanted) {
        m_sum->clear();
        m_note->setText(wanted.error());
        return;
    }
    const QString name = exportFileName(wanted->format, wanted->month);
    const QList<Invoice> chosen = isBook(wanted->format) ? QList<Invoice>() : scope();
    const QString files = !name.isEmpty() ? name : counted(chosen.size(), tr("1 file"), tr("%1 files"));
    m_sum->setText(isBook(wanted->format)
                       ? files
                       : tr("%1, %2 before tax: %3")
                             .arg(counted(chosen.size(), tr("1 invoice"), tr("%1 invoices")), netText(chosen), files));
    const bool isThere = !name.isEmpty() && QFileInfo::exists(QDir(wanted->folder).absoluteFilePath(name));
    if (isThere)
        m_note->setTone(Tone::Warn);
    m_note->setText(isThere          ? tr("%1 is in the folder already and will be replaced.").arg(name)
                    : name.isEmpty() ? tr("Files of the same name in the folder are replaced.")
                                     : QString());
}

} // namespace counterfoil
