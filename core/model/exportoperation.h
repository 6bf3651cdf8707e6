// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace counterfoil {

//! One file of an export. Its address carries a signature that opens it: never stored, logged or shown.
struct BlobReference
{
    QString name; //!< one path segment
    QString partition;
    QUrl address;
    qint64 bytes = -1; //!< −1 where the service does not say

    friend bool operator==(const BlobReference &, const BlobReference &) = default;
};

//! What a finished export consists of (microsoft.md, 3.1).
struct ExportManifest
{
    QString id;
    QString schemaVersion;
    QString format;
    QString eTag;          //!< version of the data; an equal one means nothing new
    QString partnerTenant; //!< lower case
    QDateTime created;
    std::vector<BlobReference> blobs;

    bool isValid() const { return !eTag.isEmpty(); }
    friend bool operator==(const ExportManifest &, const ExportManifest &) = default;
};

//! Where an export stands.
struct ExportOperation
{
    enum class State {
        Pending,   //!< ask again, not before `waitSeconds`
        Succeeded, //!< the manifest is here or at `manifestAddress`
        NoData,    //!< code 5000: nothing there yet; what is stored stays
        Failed,    //!< `errorCode` and `errorMessage` say why
    };

    State state = State::Pending;
    QUrl address;         //!< of the operation itself, without secrets
    int waitSeconds = 30; //!< contract, section 8.3: 30 where the service does not say
    std::optional<ExportManifest> manifest;
    QUrl manifestAddress;
    QString errorCode;
    QString errorMessage;

    friend bool operator==(const ExportOperation &, const ExportOperation &) = default;
};

//! Where a cost report of Azure stands, and its files once it is there (azure.md, 3).
struct CostReport
{
    ExportOperation::State state = ExportOperation::State::Pending;
    QUrl address;
    int waitSeconds = 30;
    QString format;          //!< Csv
    bool compressed = false; //!< the files are gzip
    std::vector<BlobReference> blobs;
    QDateTime validUntil;
    QString errorCode;
    QString errorMessage;

    friend bool operator==(const CostReport &, const CostReport &) = default;
};

} // namespace counterfoil
