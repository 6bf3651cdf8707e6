// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace counterfoil {

//! Certificates made by openssl when the test runs: none lies in the repository and runs out there.
class CertificateMaker
{
public:
    bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), arguments);
        return openssl.waitForFinished(60000) && openssl.exitCode() == 0;
    }

    bool makeAuthority()
    {
        return makeSelfSigned(QStringLiteral("ca"), QStringLiteral("subjectAltName=DNS:ca.example"));
    }

    bool makeSelfSigned(const QString &name, const QString &extension)
    {
        return run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                    QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
                    name + QStringLiteral(".pem"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                    QStringLiteral("-addext"), extension, QStringLiteral("-days"), QStringLiteral("30")});
    }

    //! Signed by the authority, valid until so many days from today; a negative number has run out.
    bool makeServer(const QString &name, const QByteArray &names, int days)
    {
        QFile extension(m_folder.filePath(name + QStringLiteral(".ext")));
        if (!extension.open(QIODevice::WriteOnly) || extension.write("subjectAltName=" + names) < 0)
            return false;
        extension.close();
        return run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                    name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".csr"),
                    QStringLiteral("-subj"), QStringLiteral("/CN=") + name}) &&
               run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                    name + QStringLiteral(".csr"), QStringLiteral("-CA"), QStringLiteral("ca.pem"),
                    QStringLiteral("-CAkey"), QStringLiteral("ca.key"), QStringLiteral("-CAcreateserial"),
                    QStringLiteral("-days"), QString::number(days), QStringLiteral("-extfile"), extension.fileName(),
                    QStringLiteral("-out"), name + QStringLiteral(".pem")});
    }

    QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate::fromPath(m_folder.filePath(name + QStringLiteral(".pem"))).value(0);
    }
    QSslKey key(const QString &name) const
    {
        QFile file(m_folder.filePath(name + QStringLiteral(".key")));
        return file.open(QIODevice::ReadOnly) ? QSslKey(file.readAll(), QSsl::Ec) : QSslKey();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace counterfoil
