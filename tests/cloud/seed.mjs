// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the files named on the command line into the emulator with Microsoft's own library, and prints where they are and
// the signatures that open them. BLOBS is the emulator's address.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {BlobServiceClient, ContainerSASPermissions, SASProtocol, StorageSharedKeyCredential, generateBlobSASQueryParameters}
  from '@azure/storage-blob';

const account = 'exports';
const credential = new StorageSharedKeyCredential(account, Buffer.from('a key for tests').toString('base64'));
const container = new BlobServiceClient(`${process.env.BLOBS}/${account}`, credential).getContainerClient('fast');
const folder = 'v1/PartnerTenantId=5d0c/BillingMonth=202610';

function signature(permissions, seconds) {
  const now = Date.now();
  const times = {startsOn: new Date(now - 3600000), expiresOn: new Date(now + 1000 * seconds)};
  return generateBlobSASQueryParameters({containerName: container.containerName, protocol: SASProtocol.HttpsAndHttp, ...times,
    permissions: ContainerSASPermissions.parse(permissions)}, credential).toString();
}

await container.createIfNotExists();
const blobs = [];
for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  const {etag} = await container.getBlockBlobClient(`${folder}/${basename(path)}`).uploadData(bytes);
  blobs.push({name: basename(path), partitionValue: 'default', etag, bytes: bytes.length});
}
console.log(JSON.stringify({root: `${container.url}/${folder}`, blobs, valid: signature('r', 3600), expired: signature('r', -60),
  writeOnly: signature('w', 3600)}));
