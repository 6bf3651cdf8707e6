// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/graphrecords.h"

#include "core/net/addresses.h"
#include "core/rest/records.h"
#include "core/rest/restservice.h"

namespace counterfoil {

namespace {

constexpr QStringView billingAdminTemplate = u"b0f54661-2d74-4c50-afa3-1ec803f12efe";
constexpr QStringView globalAdminTemplate = u"62e90394-69f5-4237-9190-012177145e10";

bool isSegment(const QString &name)
{
    return !name.isEmpty() && name != u"." && name != u".." && !name.contains(u'/') && !name.contains(u'\\');
}

BlobReference readBlob(Fields &fields, const QString &root, const QString &signature)
{
    BlobReference blob;
    blob.name = fields.text(u"name");
    fields.require(isSegment(blob.name), u"name");
    blob.partition = fields.text(u"partitionValue");
    if (!fields.text(u"sizeInBytes").isEmpty())
        blob.bytes = fields.whole(u"sizeInBytes");
    blob.address = QUrl(root + u'/' + pathSegment(blob.name) + u'?' + signature);
    return blob;
}

ExportManifest readManifestFields(Fields &fields)
{
    ExportManifest manifest;
    manifest.id = fields.text(u"id");
    manifest.schemaVersion = fields.text(u"schemaVersion");
    manifest.format = fields.text(u"dataFormat");
    manifest.eTag = fields.text(u"eTag");
    manifest.partnerTenant = fields.lower(u"partnerTenantId");
    manifest.created = fields.instant(u"createdDateTime");
    QString root = fields.text(u"rootDirectory");
    while (root.endsWith(u'/'))
        root.chop(1);
    QString signature = fields.text(u"sasToken");
    if (signature.startsWith(u'?'))
        signature.remove(0, 1);
    for (const JsonValue &item : fields.list(u"blobs")) {
        Fields blob(item, QStringLiteral("/blobs/%1").arg(manifest.blobs.size()));
        manifest.blobs.push_back(readBlob(blob, root, signature));
        fields.absorb(blob);
    }
    if (!fields.text(u"blobCount").isEmpty())
        fields.require(fields.whole(u"blobCount") == qint64(manifest.blobs.size()), u"blobCount");
    return manifest;
}

} // namespace

AccountRoles readRoles(const std::vector<JsonValue> &memberships)
{
    AccountRoles roles;
    for (const JsonValue &membership : memberships) {
        const QString type = membership.textOf(u"@odata.type").toLower();
        const QString name = membership.textOf(u"displayName");
        const QString roleTemplate = membership.textOf(u"roleTemplateId").toLower();
        if (type.endsWith(u"directoryrole")) {
            roles.billingAdmin |= roleTemplate == billingAdminTemplate;
            roles.globalAdmin |= roleTemplate == globalAdminTemplate;
            roles.namesKnown &= !roleTemplate.isEmpty();
        } else if (type.endsWith(u"group")) {
            roles.adminAgent |= name == u"AdminAgents";
            roles.salesAgent |= name == u"SalesAgents";
            roles.helpdeskAgent |= name == u"HelpdeskAgents";
            roles.namesKnown &= !name.isEmpty();
        }
    }
    return roles;
}

Reply<ExportManifest> readManifest(const JsonValue &object, const QStringList &blobHostSuffixes)
{
    const Reply<ExportManifest> manifest = recordOf<ExportManifest>(object, {}, readManifestFields);
    if (!manifest)
        return manifest;
    for (const BlobReference &blob : manifest->blobs) {
        if (!isBlobAddress(blob.address, blobHostSuffixes))
            return std::unexpected(foreignHost(blob.address));
    }
    return manifest;
}

} // namespace counterfoil
