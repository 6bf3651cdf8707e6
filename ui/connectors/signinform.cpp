// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/signinform.h"

#include "ui/connectors/connectorwords.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>

namespace counterfoil {

namespace {
const QString fromFile = QStringLiteral("file");
} // namespace

SignInForm::SignInForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addField(tr("Name"), "connectionName", tr("What you call it"));
    m_cloud = new QComboBox;
    m_cloud->setObjectName(QStringLiteral("cloud"));
    m_cloud->setAccessibleName(tr("Cloud"));
    m_layout->addRow(tr("Cloud"), m_cloud);
    m_profileRow = new QWidget;
    auto *row = new QHBoxLayout(m_profileRow);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_profile = new QLineEdit;
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setAccessibleName(tr("Profile file"));
    m_profile->setTextMargins(4, 0, 4, 0);
    m_profile->setPlaceholderText(tr("A cloud profile, *.json"));
    auto *choose = new QPushButton(tr("Choose…"));
    row->addWidget(m_profile, 1);
    row->addWidget(choose);
    m_layout->addRow(tr("Profile file"), m_profileRow);
    m_cloudNote = new TextLabel(theme, FontRole::Caption);
    m_cloudNote->setWordWrap(true);
    m_cloudNote->setTone(Tone::Warn);
    m_layout->addRow(QString(), m_cloudNote);
    m_clientId = addField(tr("Client id"), "clientId", tr("Of the registered application"));
    m_tenant = addField(tr("Tenant"), "tenant", tr("The account's own, unless you name one"));
    m_enrolment = addField(tr("Enrolment"), "enrolment", tr("Number; may be empty where the account sees one only"));
    m_minimal = new QCheckBox(tr("Ask without the permission to read role names"));
    m_minimal->setObjectName(QStringLiteral("minimal"));
    m_layout->addRow(QString(), m_minimal);
    m_complaint = new TextLabel(theme, FontRole::Body);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->setTone(Tone::Bad);
    m_complaint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_complaint->setMinimumHeight(2 * m_complaint->fontMetrics().lineSpacing()); // the button under it stays in place
    m_layout->addRow(QString(), m_complaint);
    connect(choose, &QPushButton::clicked, this, &SignInForm::chooseProfile);
    connect(this, &SignInForm::changed, this, [this] { complain({}); }); // of what was wrong before
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &SignInForm::arrange);
    connect(m_minimal, &QCheckBox::toggled, this, &SignInForm::changed);
    connect(m_profile, &QLineEdit::textChanged, this, &SignInForm::arrange);
    clear(QStringLiteral("csp"));
}

QLineEdit *SignInForm::addField(const QString &label, const char *name, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    field->setTextMargins(4, 0, 4, 0);
    m_layout->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &SignInForm::changed);
    return field;
}

void SignInForm::clear(const QString &kind)
{
    m_kind = kind;
    m_kept.clear();
    m_cloud->clear();
    for (const char *cloud : {"global", "china", "usgov"})
        m_cloud->addItem(cloudWords(QString::fromLatin1(cloud)), QString::fromLatin1(cloud));
    m_cloud->addItem(tr("From a profile file"), fromFile);
    for (QLineEdit *field : {m_name, m_profile, m_clientId, m_tenant, m_enrolment})
        field->clear();
    m_name->setReadOnly(false);
    m_minimal->setChecked(false);
    m_layout->setRowVisible(m_minimal, kind == u"csp");
    m_layout->setRowVisible(m_enrolment, kind == u"azure-ea");
    complain({});
    arrange();
}

void SignInForm::begin(const QString &kind, const QString &name, const QString &clientId)
{
    clear(kind);
    m_name->setText(name);
    m_clientId->setText(clientId);
}

void SignInForm::begin(const CloudConnection &connection, const QString &cloud)
{
    clear(connection.kind);
    m_kept = connection.profile;
    m_name->setText(connection.name);
    m_name->setReadOnly(true);
    if (const int known = m_cloud->findData(cloud); known >= 0) {
        m_cloud->setCurrentIndex(known);
    } else {
        m_cloud->insertItem(0, tr("As before: %1").arg(cloud), QString());
        m_cloud->setCurrentIndex(0);
    }
    m_clientId->setText(connection.clientId);
    if (connection.askedTenant != u"organizations")
        m_tenant->setText(connection.askedTenant);
    m_enrolment->setText(connection.enrolment);
    m_minimal->setChecked(connection.isMinimal);
}

SignInWish SignInForm::wish() const
{
    SignInWish wish;
    wish.kind = m_kind;
    wish.name = m_name->text();
    wish.cloud = m_cloud->currentData().toString();
    if (wish.cloud == fromFile)
        wish.cloud = m_profile->text().trimmed().isEmpty() ? tr("(no profile file was chosen)") : m_profile->text();
    wish.kept = m_kept;
    wish.clientId = m_clientId->text();
    wish.tenant = m_tenant->text();
    wish.enrolment = m_kind == u"azure-ea" ? m_enrolment->text() : QString();
    wish.isMinimal = m_minimal->isChecked();
    return wish;
}

void SignInForm::complain(const QString &text)
{
    m_complaint->setText(text);
}

void SignInForm::focusMissing()
{
    for (QLineEdit *field : {m_name, m_profile, m_clientId}) {
        if (field->isVisible() && field->text().trimmed().isEmpty()) {
            field->setFocus();
            return;
        }
    }
}

void SignInForm::chooseProfile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Cloud profile"), QString(), tr("Cloud profiles (*.json)"));
    if (!path.isEmpty())
        m_profile->setText(path);
}

void SignInForm::arrange()
{
    const QString cloud = m_cloud->currentData().toString();
    const bool isFile = cloud == fromFile;
    m_layout->setRowVisible(m_profileRow, isFile);
    const bool lacksBilling = m_kind == u"csp" && (cloud == u"china" || cloud == u"usgov");
    m_layout->setRowVisible(m_cloudNote, lacksBilling);
    m_cloudNote->setText(
        tr("This cloud hands out no invoice lines and no usage: download those files in Partner Center "
           "and import them. Customers, subscriptions and seats are pulled."));
    Q_EMIT changed();
}

} // namespace counterfoil
