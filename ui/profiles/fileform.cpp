// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/fileform.h"

#include "ui/profiles/rowsedit.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace counterfoil {

namespace {

constexpr int formWidth = 640;
constexpr int noteHeight = 84;

const QStringList &usualDates()
{
    static const QStringList formats{QStringLiteral("iso"),        QStringLiteral("yyyy-MM-dd"),
                                     QStringLiteral("dd.MM.yyyy"), QStringLiteral("dd/MM/yyyy"),
                                     QStringLiteral("MM/dd/yyyy"), QStringLiteral("M/d/yyyy")};
    return formats;
}

const QStringList &usualMonths()
{
    static const QStringList formats{QStringLiteral("yyyy-MM"), QStringLiteral("MM.yyyy"), QStringLiteral("MMM yyyy"),
                                     QStringLiteral("MMMM yyyy")};
    return formats;
}

//! Whoever types keeps the place.
void offer(QComboBox &box, const QStringList &offers, const QString &text)
{
    QStringList now;
    for (int at = 0; at < box.count(); ++at)
        now << box.itemText(at);
    if (now != offers) {
        box.clear();
        box.addItems(offers);
    }
    if (box.currentText() != text)
        box.setEditText(text);
}

} // namespace

FileForm::FileForm(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_rows(new QFormLayout)
{
    auto *page = new QWidget;
    page->setMaximumWidth(formWidth);
    page->setLayout(m_rows);
    m_rows->setContentsMargins(16, 10, 16, 12);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(6);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    makeIdentity();
    makeTable();
    makeNumbers();
    makePlaces();
}

void FileForm::section(const QString &title)
{
    auto *heading = new TextLabel(m_theme, FontRole::Heading);
    heading->setText(title);
    heading->setContentsMargins(0, m_rows->rowCount() > 0 ? 8 : 0, 0, 0);
    m_rows->addRow(heading);
}

void FileForm::makeIdentity()
{
    section(tr("Profile"));
    const auto line = [this](const QString &label, const char *name) {
        auto *field = new QLineEdit;
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        m_rows->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &FileForm::take);
        return field;
    };
    m_name = line(tr("Name"), "profileName");
    m_id = line(tr("Id"), "profileId");
    m_id->setToolTip(tr("What \"distributor\" of a price rule matches: small letters, digits and hyphens"));
    m_note = new QPlainTextEdit;
    m_note->setObjectName(QStringLiteral("profileNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_rows->addRow(tr("Note"), m_note);
    m_unconfirmed = new QCheckBox(tr("To be confirmed: nobody has held it against a real file yet"));
    m_unconfirmed->setObjectName(QStringLiteral("profileUnconfirmed"));
    m_rows->addRow(QString(), m_unconfirmed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &FileForm::take);
    connect(m_unconfirmed, &QCheckBox::toggled, this, &FileForm::take);
}

void FileForm::makeTable()
{
    section(tr("Table"));
    auto *kind = new TextLabel(m_theme, FontRole::Caption, true);
    kind->setWordWrap(true);
    kind->setText(tr("CSV with commas, semicolons or tabs, the same packed (.gz), or a workbook (.xlsx): the file's "
                     "content tells which."));
    m_rows->addRow(kind);
    m_sheet = new QComboBox;
    m_sheet->setObjectName(QStringLiteral("profileSheet"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_sheet->setEditable(true);
    m_sheet->setInsertPolicy(QComboBox::NoInsert);
    m_sheet->lineEdit()->setPlaceholderText(tr("The first one"));
    m_sheet->lineEdit()->setAccessibleName(m_sheet->accessibleName());
    m_rows->addRow(tr("Sheet of a workbook"), m_sheet);
    m_header = new QSpinBox;
    m_header->setObjectName(QStringLiteral("profileHeader"));
    m_header->setAccessibleName(tr("Row of the header"));
    m_header->setRange(0, 100);
    m_header->setSpecialValueText(tr("Found by its columns"));
    m_rows->addRow(tr("Row of the header"), m_header);
    connect(m_sheet, &QComboBox::editTextChanged, this, &FileForm::take);
    connect(m_header, &QSpinBox::valueChanged, this, &FileForm::take);
}

QComboBox *FileForm::signs(const QString &label, const char *name, const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    for (const auto &[sign, words] : choices)
        box->addItem(words, sign);
    m_rows->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &FileForm::take);
    return box;
}

void FileForm::makeNumbers()
{
    section(tr("Numbers and days that are text"));
    m_decimal = signs(tr("Decimal sign"), "profileDecimal",
                      {{QStringLiteral("."), tr("Point")}, {QStringLiteral(","), tr("Comma")}});
    m_thousands = signs(tr("Between thousands"), "profileThousands",
                        {{QString(), tr("Nothing")},
                         {QStringLiteral(","), tr("Comma")},
                         {QStringLiteral("."), tr("Point")},
                         {QStringLiteral("'"), tr("Apostrophe")},
                         {QStringLiteral(" "), tr("Space")},
                         {QStringLiteral("\u00a0"), tr("No-break space")},
                         {QStringLiteral("\u202f"), tr("Narrow no-break space")}});
    const auto check = [this](const QString &words, const char *name) {
        auto *box = new QCheckBox(words);
        box->setObjectName(QString::fromLatin1(name));
        m_rows->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, &FileForm::take);
        return box;
    };
    m_trailing = check(tr("A minus may stand behind: 12.50-"), "profileTrailing");
    m_parentheses = check(tr("Parentheses mean minus: (12.50)"), "profileParentheses");
    m_signs = check(tr("A currency may stand before or behind: €12.50"), "profileSigns");
    m_dates = new RowsEdit(m_theme, tr("Days are written"),
                           {{tr("Format, such as dd.MM.yyyy"), RowField::Kind::Offered, usualDates()}});
    m_dates->setObjectName(QStringLiteral("profileDates"));
    m_rows->addRow(tr("Days are written"), m_dates);
    connect(m_dates, &RowsEdit::edited, this, &FileForm::take);
}

FileForm::PlaceFields FileForm::makePlace(const QString &label, const QString &name, const QString &nowhere)
{
    PlaceFields fields{new QComboBox, new QComboBox};
    fields.kind->setObjectName(QString(name + QStringLiteral("Kind")));
    fields.kind->setAccessibleName(label);
    if (!nowhere.isEmpty())
        fields.kind->addItem(nowhere, QString());
    fields.kind->addItem(tr("In a column"), QStringLiteral("column"));
    fields.kind->addItem(tr("In a cell above the table"), QStringLiteral("cell"));
    fields.kind->addItem(tr("Behind a label above the table"), QStringLiteral("label"));
    fields.kind->addItem(tr("In the file's name"), QStringLiteral("fileName"));
    fields.text->setObjectName(QString(name + QStringLiteral("Text")));
    fields.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fields.text->setEditable(true);
    fields.text->setInsertPolicy(QComboBox::NoInsert);
    fields.text->lineEdit()->setAccessibleName(tr("%1: where").arg(label));
    fields.text->setAccessibleName(fields.text->lineEdit()->accessibleName());
    m_rows->addRow(label, fields.kind);
    m_rows->addRow(QString(), fields.text);
    connect(fields.kind, &QComboBox::currentIndexChanged, this, &FileForm::take);
    connect(fields.text, &QComboBox::editTextChanged, this, &FileForm::take);
    return fields;
}

void FileForm::makePlaces()
{
    section(tr("Invoice and month"));
    m_invoice = makePlace(tr("The invoice's number"), QStringLiteral("profileInvoice"), {});
    m_month = makePlace(tr("The month"), QStringLiteral("profileMonth"), tr("That in which most lines start"));
    m_formats = new RowsEdit(m_theme, tr("The month is written"),
                             {{tr("Format, such as MM.yyyy"), RowField::Kind::Offered, usualMonths()}});
    m_formats->setObjectName(QStringLiteral("profileMonthFormats"));
    m_rows->addRow(tr("The month is written"), m_formats);
    connect(m_formats, &RowsEdit::edited, this, &FileForm::take);
}

void FileForm::showPlace(const PlaceFields &fields, const PlaceForm &place, const std::optional<SampleFile> &sample)
{
    const QMap<QString, QString> hints{{QStringLiteral("column"), tr("Name of the column")},
                                       {QStringLiteral("cell"), tr("Such as B2")},
                                       {QStringLiteral("label"), tr("The label, such as Invoice no.")},
                                       {QStringLiteral("fileName"), tr("A regular expression with one group")}};
    fields.kind->setCurrentIndex(std::max(0, fields.kind->findData(place.kind)));
    fields.text->lineEdit()->setPlaceholderText(hints.value(place.kind));
    fields.text->setEnabled(!place.kind.isEmpty());
    offer(*fields.text, sample && place.kind == u"column" ? sample->columns : QStringList(), place.text);
}

PlaceForm FileForm::placeOf(const PlaceFields &fields)
{
    return {fields.kind->currentData().toString(), fields.text->currentText(), {}};
}

void FileForm::show(const ProfileForm &form, const std::optional<SampleFile> &sample)
{
    m_form = form;
    m_filling = true;
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    put(m_name, form.name);
    put(m_id, form.id);
    if (m_note->toPlainText() != form.note)
        m_note->setPlainText(form.note);
    m_unconfirmed->setChecked(form.toBeConfirmed);
    offer(*m_sheet, sample ? sample->sheets : QStringList(), form.sheet);
    m_header->setValue(form.headerRow);
    m_decimal->setCurrentIndex(m_decimal->findData(form.decimal));
    m_thousands->setCurrentIndex(m_thousands->findData(form.thousands));
    m_trailing->setChecked(form.trailingMinus);
    m_parentheses->setChecked(form.parentheses);
    m_signs->setChecked(form.currencySign);
    m_dates->setTexts(form.dates);
    showPlace(m_invoice, form.invoice, sample);
    showPlace(m_month, form.month, sample);
    m_formats->setTexts(form.month.formats);
    m_formats->setEnabled(!form.month.kind.isEmpty());
    m_filling = false;
}

void FileForm::take()
{
    if (m_filling)
        return;
    m_form.name = m_name->text();
    m_form.id = m_id->text();
    m_form.note = m_note->toPlainText();
    m_form.toBeConfirmed = m_unconfirmed->isChecked();
    m_form.sheet = m_sheet->currentText();
    m_form.headerRow = m_header->value();
    m_form.decimal = m_decimal->currentData().toString();
    m_form.thousands = m_thousands->currentData().toString();
    m_form.trailingMinus = m_trailing->isChecked();
    m_form.parentheses = m_parentheses->isChecked();
    m_form.currencySign = m_signs->isChecked();
    m_form.dates = m_dates->texts();
    m_form.invoice = placeOf(m_invoice);
    m_form.month = placeOf(m_month);
    m_form.month.formats = m_formats->texts();
    if (m_form.month.kind.isEmpty())
        m_form.month = {};
    Q_EMIT edited(m_form);
}

} // namespace counterfoil
