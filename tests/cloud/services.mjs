// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// As much of Partner Center and Graph as signing in and one export need, behind real tokens: every request is let in
// only if jose, a library of others, finds its token signed by the provider, meant for this service, and in time.
// PORT, AUTHORITY (the provider's address), and: EXPORTS (a file with a list of manifests, one for each
// export that is asked for, the last for all that follow), ASKED (a file
// that gets a line of JSON for every request), DOCUMENTED=yes (the invoice is one as Microsoft's page shows it).
import {createServer} from 'node:http';
import {appendFileSync, readFileSync} from 'node:fs';
import {createRemoteJWKSet, jwtVerify} from 'jose';

const {PORT, AUTHORITY, EXPORTS, ASKED, DOCUMENTED} = process.env;
const here = `http://127.0.0.1:${PORT}`;
const home = '5d0c1f6e-8a54-4f2b-9d7a-3f5f0a7b1c11';
const keys = createRemoteJWKSet(new URL(`${AUTHORITY}/${home}/discovery/v2.0/keys`), {cooldownDuration: 0});
const audiences = {partner: 'https://api.partnercenter.microsoft.com', graph: 'https://graph.microsoft.com'};
const customer = {id: '0f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2f1e', companyProfile: {companyName: 'Contoso', domain: 'contoso.example'},
  billingProfile: {defaultAddress: {country: 'NL'}}};
const invoice = {id: 'G000000001', invoiceDate: '2026-11-06T00:00:00Z', billingPeriodStartDate: '2026-10-01T00:00:00Z',
  billingPeriodEndDate: '2026-10-31T00:00:00Z', totalCharges: 12, paidAmount: 0, currencyCode: 'EUR', documentType: 'invoice',
  invoiceType: 'OneTime', invoiceDetails: [{invoiceLineItemType: 'billing_line_items', billingProvider: 'one_time'}]};
// Without a billing period; times without a zone; numbers where others write texts.
const oldInvoice = {id: 'D0200XXXXX', invoiceDate: '2017-06-21T00:00:00Z', totalCharges: 33.5, paidAmount: 1000, currencyCode: 'USD',
  documentType: 'invoice', invoiceType: 'Recurring', invoiceDetails: [
    {invoiceLineItemType: 'billing_line_items', billingProvider: 'office'},
    {invoiceLineItemType: 'usage_line_items', billingProvider: 'azure'}]};
const oldLine = {partnerId: home, customerId: customer.id.toUpperCase(), customerName: 'CONTOSO', mpnId: 4391507, tier2MpnId: -1,
  orderId: '567735045559164136', subscriptionId: '4KIKawEAAAAAAAEA', syndicationPartnerSubscriptionNumber: customer.id,
  offerId: customer.id, durableOfferId: customer.id, offerName: 'EXCHANGE ONLINE (PLAN 2)', domainName: 'contoso.example',
  billingCycleType: 'MONTHLY',
  subscriptionName: 'EXCHANGE ONLINE (PLAN 2)', subscriptionDescription: 'EXCHANGE ONLINE (PLAN 2)', chargeType: 'New',
  subscriptionStartDate: '2017-05-12T00:00:00', subscriptionEndDate: '2018-06-10T00:00:00', chargeStartDate: '2017-05-12T00:00:00',
  chargeEndDate: '2017-06-09T00:00:00', unitPrice: 11.0, quantity: 3, amount: 33.5, totalOtherDiscount: 0.0, subtotal: 33.5, tax: 0.0,
  totalForCustomer: 33.5, currency: 'USD', invoiceLineItemType: 'billing_line_items', billingProvider: 'office',
  attributes: {objectType: 'LicenseBasedLineItem'}};
const oldUsage = {usageDate: '2017-05-12T00:00:00', partnerId: home, customerId: customer.id, mpnId: 4390934, tier2MpnId: -1,
  subscriptionId: customer.id, subscriptionName: 'MICROSOFT AZURE', serviceName: 'STORAGE', resourceGuid: customer.id,
  consumedQuantity: 2.9616,
  chargeStartDate: '2017-05-12T00:00:00', chargeEndDate: '2017-06-09T00:00:00', unit: '10K', invoiceLineItemType: 'usage_line_items',
  billingProvider: 'azure', attributes: {objectType: 'DailyUsageLineItem'}};
const group = (displayName) => ({'@odata.type': '#microsoft.graph.group', id: displayName, displayName});
const list = (items) => ({totalCount: items.length, items});
const succeeded = (manifest) => ({'@odata.type': '#microsoft.graph.partners.billing.exportSuccessOperation', id: 'o1',
  createdDateTime: '2026-11-28T08:00:00Z', lastActionDateTime: '2026-11-28T08:00:00Z', status: 'succeeded', resourceLocation: manifest});

let started = 0;

function manifestOf(count) {
  const manifests = JSON.parse(readFileSync(EXPORTS));
  return manifests[Math.min(count, manifests.length) - 1];
}

const routes = {
  'GET /partner/v1/profiles/organization': () => ({tenantId: home, companyName: 'Nordwind', domain: 'nordwind.example'}),
  'GET /partner/v1/customers': () => list([customer]),
  [`GET /partner/v1/customers/${customer.id}`]: () => customer,
  'GET /partner/v1/invoices': () => list([DOCUMENTED ? oldInvoice : invoice]),
  [`GET /partner/v1/invoices/${oldInvoice.id}/lineitems`]: (query) => list([query.get('provider') === 'azure' ? oldUsage : oldLine]),
  'GET /graph/v1.0/me/transitiveMemberOf': () => ({value: [group('AdminAgents')]}),
  'POST /graph/v1.0/reports/partners/billing/reconciliation/billed/export': () => { started += 1; },
  'GET /graph/v1.0/reports/partners/billing/operations/o1': () => succeeded(manifestOf(started)),
};

async function judge(req, service) {
  const [scheme, token] = (req.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer')
    return 'no token';
  try {
    await jwtVerify(token, keys, {issuer: `${AUTHORITY}/${home}/v2.0`, audience: audiences[service]});
    return '';
  } catch (error) {
    return error.code;
  }
}

createServer(async (req, res) => {
  const {pathname: path, searchParams} = new URL(req.url, here);
  const refusal = await judge(req, path.split('/')[1]);
  const route = routes[`${req.method} ${path}`];
  const status = refusal ? 401 : !route ? 404 : req.method === 'POST' ? 202 : 200;
  const answer = status < 300 ? route(searchParams) : null;
  const body = answer ? JSON.stringify(answer) : '';
  if (ASKED)
    appendFileSync(ASKED, `${JSON.stringify([req.method, path, status, refusal])}\n`);
  res.writeHead(status, {'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'retry-after': 0,
    ...(status === 202 && {location: `${here}/graph/v1.0/reports/partners/billing/operations/o1`})});
  res.end(body);
}).listen(Number(PORT), '127.0.0.1');
