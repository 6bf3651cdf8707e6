// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// oidc-provider, an OpenID provider that others wrote and certified, dressed as Microsoft Entra ID: tenants in the path,
// resources named by their scopes, AADSTS numbers in refusals. It hands out and judges; this file only translates.
// PORT, and: ACCESS, REFRESH, CODE, DEVICE (lifetimes in seconds), KEY and CERT (files, for https),
// LEDGER (a file that gets a line of JSON for every secret handed out).
import {createServer as plainServer} from 'node:http';
import {createServer as secureServer} from 'node:https';
import {appendFileSync, readFileSync} from 'node:fs';
import {generateKeyPairSync, randomUUID} from 'node:crypto';
import Provider, {errors} from 'oidc-provider';

const env = process.env;
const seconds = (name, usual) => Number(env[name] ?? usual);
const origin = `${env.CERT ? 'https' : 'http'}://127.0.0.1:${env.PORT}`;
const client = '2f1f6f0a-0d3c-4c39-9f0e-6a1f5b7c8d21';
const home = '5d0c1f6e-8a54-4f2b-9d7a-3f5f0a7b1c11';
const away = 'c9b7a6d5-4e3f-4a2b-8c1d-0e9f8a7b6c22';
const directory = new Map([
  ['svc-billing@nordwind.example', {tenant: home, sub: 'svc', methods: ['pwd', 'mfa']}],
  ['jan@nordwind.example', {tenant: home, sub: 'jan', methods: ['pwd']}],
  ['eve@elsewhere.example', {tenant: away, sub: 'eve', methods: ['pwd', 'mfa']}],
]);
const tenants = new Map([[home, home], ['organizations', home], ['nordwind.example', home], [away, away], ['elsewhere.example', away]]);
const offers = {
  'https://api.partnercenter.microsoft.com': ['user_impersonation'],
  'https://graph.microsoft.com': ['PartnerBilling.Read.All', 'User.Read', 'Directory.Read.All'],
  'https://management.azure.com': ['user_impersonation'],
};
const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
const key = {...privateKey.export({format: 'jwk'}), kid: 'k1', use: 'sig', alg: 'RS256'};

function handOut(kind, value) {
  if (env.LEDGER && value)
    appendFileSync(env.LEDGER, `${JSON.stringify([kind, value])}\n`);
}

// Entra names no resource beside the scope: it is what stands before the last slash of each.
const resourceOf = (scope) => scope.slice(0, scope.lastIndexOf('/'));
const resourcesOf = (scopes) => [...new Set((scopes ?? '').split(' ').map(resourceOf).filter((one) => one in offers))];
// A public client gets a refresh token for offline_access without a new consent, which the provider would want to ask for.
const translated = (scope) => scope.split(' ').map((one) => (one === 'offline_access' ? 'lasting' : one)).join(' ');
const personOf = (sub) => [...directory].find(([, person]) => person.sub === sub);

// The numbers are Microsoft's (AADSTS), as far as the program looks at them.
function entraNumber(error, reason) {
  if (/refresh token is expired/.test(reason))
    return 700082;
  if (/code (is expired|already|not found)/.test(reason))
    return 70008;
  const numbers = {invalid_grant: 70000, authorization_pending: 70016, expired_token: 70020, access_denied: 65004, invalid_scope: 65001};
  return numbers[error] ?? 900144;
}

function asEntra(ctx) {
  const answer = ctx.body;
  if (answer?.error) {
    const number = entraNumber(answer.error, ctx.state.reason ?? '');
    const text = `AADSTS${number}: ${ctx.state.reason ?? answer.error} Trace ID: ${randomUUID()}`;
    ctx.body = {error: answer.error, error_description: text, error_codes: [number], correlation_id: ctx.get('client-request-id')};
    return;
  }
  for (const kind of ['access_token', 'refresh_token', 'id_token', 'device_code'])
    handOut(kind, answer?.[kind]);
}

function providerOf(tenant) {
  const provider = new Provider(`${origin}/${tenant}/v2.0`, {
    clients: [{client_id: client, application_type: 'native', token_endpoint_auth_method: 'none', response_types: ['code'],
      redirect_uris: ['http://localhost'],
      grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code']}],
    jwks: {keys: [key]}, cookies: {keys: ['loopback']}, scopes: ['openid', 'profile', 'lasting'],
    conformIdTokenClaims: false, claims: {openid: ['sub', 'tid'], profile: ['preferred_username', 'name']},
    routes: {authorization: `/${tenant}/oauth2/v2.0/authorize`, token: `/${tenant}/oauth2/v2.0/token`,
      jwks: `/${tenant}/discovery/v2.0/keys`, device_authorization: `/${tenant}/oauth2/v2.0/devicecode`,
      code_verification: `/${tenant}/device`},
    features: {devInteractions: {enabled: false}, userinfo: {enabled: false}, deviceFlow: {enabled: true}, resourceIndicators: {
      enabled: true, useGrantedResource: () => true,
      defaultResource: (ctx, _, granted) => {
        const asked = resourcesOf(ctx.oidc.body?.scope ?? ctx.oidc.params?.scope);
        return granted ? asked.find((one) => granted.includes(one)) ?? granted[0] : asked;
      },
      getResourceServerInfo: (ctx, name) => {
        if (!offers[name])
          throw new errors.InvalidTarget();
        const scope = offers[name].map((one) => `${name}/${one}`).join(' ');
        return {scope, audience: name, accessTokenFormat: 'jwt', jwt: {sign: {alg: 'RS256'}}};
      }}},
    findAccount: (ctx, sub) => personOf(sub) && {accountId: sub,
      claims: () => ({sub, tid: tenant, preferred_username: personOf(sub)[0], name: 'Test'})},
    extraTokenClaims: (ctx, token) => ({tid: tenant, amr: personOf(token.accountId)?.[1].methods,
      scp: [...token.scopes].map((one) => one.split('/').pop()).join(' ')}),
    issueRefreshToken: (ctx, _, token) => token.scopes.has('lasting'), rotateRefreshToken: true, expiresWithSession: () => false,
    ttl: {AccessToken: seconds('ACCESS', 3600), RefreshToken: seconds('REFRESH', 7776000), AuthorizationCode: seconds('CODE', 600),
      DeviceCode: seconds('DEVICE', 900), IdToken: 3600, Grant: 7776000, Session: 3600, Interaction: 600},
    interactions: {url: (ctx, {uid}) => `/${tenant}/ask/${uid}`},
  });
  provider.on('grant.error', (ctx, error) => { ctx.state.reason = error.error_detail ?? error.error_description; });
  provider.use(async (ctx, next) => {
    await next();
    if (['token', 'device_authorization'].includes(ctx.oidc?.route))
      asEntra(ctx);
    const back = ctx.response.get('Location');
    if (back?.startsWith('http://localhost'))
      handOut('code', new URL(back).searchParams.get('code'));
  });
  return provider;
}

const providers = new Map([...new Set(tenants.values())].map((tenant) => [tenant, providerOf(tenant)]));

function show(res, status, title, body) {
  console.log(`shown: ${title}`);
  res.writeHead(status, {'content-type': 'text/html; charset=utf-8'});
  res.end(`<!DOCTYPE html><title>${title}</title><h1>${title}</h1>${body}`);
}

async function bodyOf(req) {
  const pieces = [];
  for await (const piece of req)
    pieces.push(piece);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(pieces).toString()));
}

async function consented(provider, {grantId, params, session, prompt: {details}}) {
  const known = grantId && await provider.Grant.find(grantId);
  const grant = known || new provider.Grant({accountId: session.accountId, clientId: params.client_id});
  grant.addOIDCScope((details.missingOIDCScope ?? []).join(' '));
  grant.addOIDCClaims(details.missingOIDCClaims ?? []);
  for (const [resource, scopes] of Object.entries(details.missingResourceScopes ?? {}))
    grant.addResourceScope(resource, scopes.join(' '));
  return {consent: {grantId: await grant.save()}};
}

// The two pages a person sees: who are you, and may the program do this.
const button = (value, text) => `<button name="go" value="${value}">${text}</button>`;
const signInForm = `<form method="post"><input name="loginfmt" autofocus><input name="passwd" type="password">${button('login', 'Sign in')}</form>`;
const consentForm = `<form method="post">${button('accept', 'Accept')}${button('refuse', 'Cancel')}</form>`;

async function ask(provider, tenant, req, res) {
  const details = await provider.interactionDetails(req, res);
  const isLogin = details.prompt.name === 'login';
  if (req.method === 'GET')
    return isLogin ? show(res, 200, 'Sign in', signInForm) : show(res, 200, 'Permissions requested', consentForm);
  const answer = await bodyOf(req);
  let result = {error: 'access_denied', error_description: 'AADSTS65004: the person declined'};
  if (isLogin) {
    const person = directory.get(answer.loginfmt);
    if (person?.tenant !== tenant || answer.passwd !== 'a word for tests')
      return show(res, 200, 'Sign in', '<p>AADSTS50126 or AADSTS50020: not this account</p>');
    result = {login: {accountId: person.sub}};
  } else if (answer.go === 'accept') {
    result = await consented(provider, details);
  }
  return provider.interactionFinished(req, res, result, {mergeWithLastSubmission: !isLogin});
}

async function serve(req, res) {
  const url = new URL(req.url, origin);
  const [, named, ...rest] = url.pathname.split('/');
  const tenant = tenants.get(named);
  if (!tenant)
    return show(res, 400, 'No such tenant', 'AADSTS90002');
  const provider = providers.get(tenant);
  if (rest[0] === 'ask')
    return ask(provider, tenant, req, res);
  if (rest.join('/') === 'v2.0/.well-known/openid-configuration')
    req.url = '/.well-known/openid-configuration';
  else {
    url.pathname = ['', tenant, ...rest].join('/');
    if (url.searchParams.has('scope'))
      url.searchParams.set('scope', translated(url.searchParams.get('scope')));
    req.url = url.pathname + url.search;
    if (req.method === 'POST' && rest[0] === 'oauth2') {
      req.body = await bodyOf(req);
      if (req.body.scope)
        req.body.scope = translated(req.body.scope);
      handOut('verifier', req.body.code_verifier);
    }
  }
  return provider.callback()(req, res);
}

const handler = (req, res) => serve(req, res).catch((error) => show(res, 400, 'Not now', String(error.message)));
const server = env.CERT ? secureServer({key: readFileSync(env.KEY), cert: readFileSync(env.CERT)}, handler) : plainServer(handler);
server.listen(Number(env.PORT), '127.0.0.1');
