<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CloseBoard</name>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invoices, %2 drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of local invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error, to be looked into first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges outside of every contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cent has a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s reconciliation of this month is not on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines of Microsoft yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms yet: nothing says who pays what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms say who pays what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseColumns</name>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>%1 was not renamed to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF that was kept cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of this row was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms were changed meanwhile; look at them and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these rows are no longer shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row is no longer shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>%1 days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of your tenant has to agree first. Send the approval link from the connector settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin Agent, or Billing Admin with Sales Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has to agree first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Enterprise Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing Admin (or Admin Agent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the proxy, then log in again. What was pulled before can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily rated usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was built without the embedded browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again and accept, or ask whoever may accept for your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again and confirm with the second factor: Microsoft asks for it on every Partner Center call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again when you are ready, or use your own browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again. If it happens again, ask your administrator about sign-in rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again. Nothing that was pulled is lost, and the next pull catches up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with an account of that partner, or add a connection of its own for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with an account that is Admin Agent, or Billing Admin with Sales Agent. Ask your administrator whether a conditional access rule stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft CSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft hands out nothing without it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft hands out partner data only to a sign-in that was confirmed with a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refused the account, or a rule of your tenant (conditional access) forbids the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft took it back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither sign-in nor services could be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host answered at the last try. Everything pulled so far can be read; check network and proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was signed in, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a connection stays with the partner that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales Agent (or Admin Agent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the approval link to a Cloud Application Administrator or Global Administrator. Once they have agreed, log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up multi-factor sign-in for the account, then log in again and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is kept, and the first pull starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was given up after a while, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not renewed for 75 days and ends after 90. Pull now, or log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in window was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or there is none, and a sign-in is never kept in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere safe to keep the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no sign-in window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another company&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the key store and log in again, or keep the sign-in in a sealed file under a pass phrase. The pass phrase is asked for at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window of this program, or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own browser, or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tenant does not let users consent to this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorsColumns</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractLanes</name>
    <message>
        <source>%1 a seat and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 left before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not invoiced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>%1 began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seats removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 → %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a term of %2 began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft’s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats counted daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractsColumns</name>
    <message>
        <source>%1, its last invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the net of its service period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersColumns</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that a guard holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of what was invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDialogs</name>
    <message>
        <source>%1 has fewer decimals than &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, net %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit wanted, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute with Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G012345678:3, G012345678:7; empty: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit is an amount of at least 0: &quot;%1&quot; is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due day is written YYYY-MM-DD: &quot;%1&quot; is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line needs a text: the customer reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net amount is an amount other than 0 in %1: &quot;%2&quot; is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before tax; empty: what the lines say, 0: any credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credited on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of the partner&apos;s tenant has to agree first; send them the admin-consent address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conditional access rule of your tenant blocks this; ask its administrator to allow the service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this customer to renew the reseller relationship or what it granted. The other customers are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure hands this out for no account of this kind; nothing can be done but download the files in the Azure portal and import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the proxy; what is stored stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the files in Partner Center and import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for again at the next sync. What was stored before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more, or not for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an enrolment administrator switch on &quot;view charges&quot; for account owners or department administrators, or sign in as an enterprise administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an enterprise administrator give the account a role at this enrolment (read-only suffices) in the Azure portal, Cost Management + Billing, Access control; a new role can take an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what its error says; the next sync goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft limits the number of calls; the next sync goes on where this one stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host answers: check the network and the proxy. What is stored stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in was sent there and nobody was signed out. Ask your network&apos;s administrator what stands in between, or name its authority in the cloud profile and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. If your network changes addresses, ask its administrator; otherwise report this with the time of the sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and confirm with the second factor; Microsoft asks for it on every Partner Center call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent, and has consented to billing data; a new role can take an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent; ask the tenant&apos;s administrator whether a conditional access rule stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync asks for it first. What was stored before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync asks for the export again. What was stored before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner of this indirect enrolment has not released its prices; ask the partner to publish the markup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this call; report it with the time of the sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a disturbance; try again later. What was stored before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has thrown it away; it is asked for again at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has not been renewed for 75 days and ends after 90; run a sync, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service has a disturbance; try again later. Nobody was signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service refuses this program or does not know the tenant. Look at the client id, the tenant and the cloud of this connection, and connect again with the right ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Microsoft with the time of the sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the time of the sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the system&apos;s key store, or give the pass phrase of the file of tokens, and run the sync again; nobody was signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered for the sign-in service is something else, such as a proxy or the sign-in page of a network. Sign in to the network or ask its administrator, and run the sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is kept; the next pull goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored before stays. Start the sync again later; if it stays, report it with the time of the sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored before stays. Try again later; if it stays, report it with the time of the sync: Microsoft may have changed the interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered could not prove to be Microsoft, so nothing was sent there. Look whether this machine&apos;s date is right and its certificates are up to date. If your network inspects encrypted traffic, ask its administrator, or name its authority in the cloud profile and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tenant has no reseller relation with this customer any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 differences, of which the %2 largest are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that Microsoft added, took away or altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation, unbilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage, unbilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not billed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceWhy</name>
    <message>
        <source>%1 × %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ÷ %2 × %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment in advance of the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person added this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person set the net of this line; remaking the draft keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of the terms that Microsoft does not charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact %1, rounded once for the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price rule of the terms matches this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rule %1 of the terms won for this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft charges for it, at Microsoft&apos;s rate of exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>%1 less than for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoicesColumns</name>
    <message>
        <source>%1 lines, before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line, before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Microsoft, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>%1 %2 a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tiers, graduated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tiers, volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits need a rule of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal in all else; %1 comes first by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less special: %1 of %2 conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List − %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority %1 is below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts earlier than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer&apos;s %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PricesColumns</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no longer in the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that the rule priced in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>its certificate has run out or is not valid yet, or the clock of this computer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was issued by somebody this computer does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was issued for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact %1, shown by cumulative rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Microsoft&apos;s amount to the local one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s lines were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconcileColumns</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All causes without a column of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure cost per day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s by month, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced and its cost by month, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that Microsoft charges at the month&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that Microsoft charges, that are counted, and that are invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended, charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month as it will be invoiced: what is on hand, and the rest projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft charges and nobody is invoiced for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaks by month, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains deferred at the month&apos;s end, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be looked at before it costs money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the contracts&apos; rates gave against Microsoft&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was charged in advance and is not earned, or used up, yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was invoiced, what that cost, and what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsColumns</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForms</name>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage such as 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number such as 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount such as 12.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 is removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWish</name>
    <message>
        <source>&quot;%1&quot; is no client id, which looks like 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tenant, which is a domain or looks like the client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name of at most 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is missing: the number of the application that is registered for signing in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageColumns</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, and in them the day and the resource of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other prices and rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner earned credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner earned credit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner earned credit, of the list value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the truth: its cost is never recomputed from price and quantity.
File: %1
Resource: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft asks for %1 rows of usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft asks for 1 row of usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. If nobody decides: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: goes on month by month at a higher price; the running month ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the term ends on %2 and renews for %3 unless it is changed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the term ends on %2. Without a decision it goes on month by month from %3, at a higher price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: until %2 it may still be given back; after that it is fixed to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged by the month since its longer term ended: Microsoft does not call it extended service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at the pace of the last three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s list names no seats that may go back; the activity shows that they were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither an invoice line nor a price sheet on hand names its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price sheet on hand names the monthly price: estimated from what is paid now, with 5 % for paying a year by the month, 20 % for a month&apos;s term and 3 % for the extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days, seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven-day window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions of this customer were never pulled: this is what its invoices show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is the whole one, spread over its months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data names the day, not the hour: shown is the earliest end, the latest is 24 hours later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are counted on from what is on hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price sheet has no monthly plan: the annual price and 23 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid in advance ends on %1; from %2 on it is invoiced again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the promotion itself ends is not in the data; its price holds for the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was told to end with its term cannot be seen in what is pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as scheduled: %1 seats, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged again from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: annual price, plus 23 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: monthly price, plus 3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: the price of the newest sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices are due in full again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices need another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices that drew on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its price is promised no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month by month from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not billed yet, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known; %1 if not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms, prepayment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then fixed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>A term paid in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: no cause accounts for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived or restated after the invoice was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges that a price rule excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges that no customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted seats against charged seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily rows against the reconciliation lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the first contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that another invoice pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, edits and credit notes made by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s credits that are not passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Microsoft&apos;s invoice, in no line of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding of lines and of split parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale against cost, at Microsoft&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer cannot be billed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner&apos;s own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityModel</name>
    <message>
        <source>%1 subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityScreen</name>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who added seats or subscriptions at Microsoft stands here once it was pulled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AddressBar</name>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AppActions</name>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve %1 invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve 1 invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve all that are ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change from a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue %1 invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue 1 invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue approved invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New company file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open company file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pull now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the former terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Safety copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the change of prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock sign-ins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pull is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;zure usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve &amp;this invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Enterprise Agreement: connector settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill the finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the contract from a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the price rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clock in Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contract in Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding in Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the &amp;panel, clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &amp;Azure Enterprise Agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &amp;Microsoft CSP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for c&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ticket to Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L, U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R, N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R, O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T, L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T, S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+U, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+U, P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+U, R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+U, S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the change of prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute the finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Reports first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft CSP: connector settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of prices to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract was changed in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pull is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what belongs to a customer with a draft can be billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Prices first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a company file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region befor&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the price rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invoice in this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line of Microsoft behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window has no way to clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained is not 0.00: look into it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: chart as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: chart as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: chart as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: these &amp;rows as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::BenchPane</name>
    <message>
        <source>%1, line %2: cost %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sold for %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line: you see which rule wins it and why the others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily rows or a newer file stand for this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules beside the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test bench · %1 lines of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test bench · %1 lines without a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test bench · all %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CauseBars</name>
    <message>
        <source>From Microsoft to local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ChangeSheet</name>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the contract ends the day before, and one that keeps everything else goes on. An invoice closes the days before the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 from a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From is written YYYY-MM-DD: &quot;%1&quot; is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on as %1. No day is billed twice, and none is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices around the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day that is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in advance from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract keeps its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is written YYYY-MM-DD: &quot;%1&quot; is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained 0.00 in every month shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained remainder in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid in advance is an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the invoices around the date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to, a year unless given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ChipButton</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ClockFoot</name>
    <message>
        <source>Calculation of the chosen clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deciding costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CloseScreen</name>
    <message>
        <source>%1 differences from the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference from the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large month takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files and your terms here, or a folder with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files or a folder of them here, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cent between Microsoft and local has a cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most money first in each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only stage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectSteps</name>
    <message>
        <source>Account and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing, usage and seats, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles found, first pull at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account, roles checked after sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionDetail</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsController</name>
    <message>
        <source>%1 is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 failed. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program pulls into this company file right now. What it brings shows here when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling %1, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily pull stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store did not give the sign-ins: %1. Unlock it; nobody was signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file of the sign-ins stayed shut: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-ins are in a sealed file, whose pass phrase is asked for at every start. Nothing is pulled before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pulled could not be counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsScreen</name>
    <message>
        <source>%1 need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in once, and every morning at 09:00 Amsterdam time the data is there. What was pulled can be read without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pulled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling, as every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops at the next step; what came is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window reads what is stored. Files can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentGuide</name>
    <message>
        <source>%1 looks like a person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure user_impersonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and usage of the enrolment, to bill by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, subscriptions, seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily rated usage, to bill by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments and accounts, to map costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise Administrator (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the client id first: the link names the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Microsoft asks for an administrator&apos;s approval, send the link to your Global Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices, lines, to explain them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to Microsoft. The sign-in stays in your key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the first two is needed. Global Admin alone is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading is enough. Global Admin alone sees no costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations and marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account, not a person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or Billing Admin with Sales Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays when people leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWindow</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil does not see what you type here; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer. Is this computer connected to the internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption could be agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was agreed to yet. You can begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused: %1. Somebody could be reading along. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page broke down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to start something outside of this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network does not let it through. Your own browser may know a way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This browser is not locked in. Do not use a real account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is perhaps not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window opens the pages of the sign-in only. Does your organisation sign in on a page of its own? Then cancel, and use your own browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sent cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWizard</name>
    <message>
        <source>A pull is running; log in when it is done, or stop it with Shift+F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval for reading Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors  ›  %1  ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

to close our months with Microsoft&apos;s own figures we use Counterfoil. It reads billing, usage and seats in Partner Center, and writes nothing.

Our tenant lets only administrators agree to that. Would you open this link as Cloud Application Administrator or Global Administrator and accept?

%1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a code to type on any device; some tenants forbid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with the system&apos;s own browser, which comes back to this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in before is still being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window has no way to clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractTimeline</name>
    <message>
        <source>Time line of the contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsController</name>
    <message>
        <source>The contract was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former terms were not restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsScreen</name>
    <message>
        <source>%1 goes on from then. Ctrl+Z restores the former terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms are as they were before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms say what was agreed with whom: import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since %1; Change from a date… drafts the bridge invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerDetail</name>
    <message>
        <source>%1 held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, invoiced in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 held by a guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last invoice %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was invoiced yet. Drafts appear here with the first lines of Microsoft that are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomersController</name>
    <message>
        <source>The customer&apos;s invoices were not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomersScreen</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tenants without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tenant without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invoiced for this tenant. Map it to a customer on the Close board, and the drafts are remade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DropArea</name>
    <message>
        <source>Drop Microsoft&apos;s files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation and daily usage, CSV or JSON, plain, .gz or .zip, or a folder of them. An invoice that is on hand is replaced, and what Microsoft changed is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::FindingsPane</name>
    <message>
        <source>%1 findings accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. It stays on record with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It stays on record with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept 1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed: it closes itself when the credit arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in %1 needs a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the ticket is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::FirstRunPage</name>
    <message>
        <source>A made-up partner with some 40 customers. Look around, break things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a month, every cent explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop reconciliation and daily usage files on this window, or begin with a company file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with your Microsoft account, and every month is pulled by itself: what is read and why is said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s invoice on one side, your invoices on the other, and the causes between them. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsController</name>
    <message>
        <source>The log of imports was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft changed was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsScreen</name>
    <message>
        <source>%1 faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 lines on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the files that were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 was on hand before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last import was refused, nothing of it was kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of %1 are those that were on hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is imported or pulled is listed here, with what Microsoft changed in it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesController</name>
    <message>
        <source>The invoice was not laid out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesScreen</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, several currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoices for %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says who pays what: import the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF shows ? instead. Install a font with these characters and open Counterfoil anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on issue, next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>%1
%2

Whose tenant is it? The terms then name it, and the drafts are remade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Microsoft invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 activity records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of invoices and usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 before tax, dated %3. What is issued is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 before tax. Approved invoices are no longer remade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 before tax.
Microsoft %4, local %5, unexplained %6 %7.
From then on nobody changes the month without reopening it, and what Microsoft restates shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Azure Enterprise Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Microsoft CSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Microsoft invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1 invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve 1 invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company files (*.counterfoil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and pulls (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil %1
From Microsoft&apos;s invoice to the invoices of your customers, every cent explained.
GPL-3.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1. Its sign-in is deleted here, and nothing more is pulled through it.

Kept: %2. Local invoices stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export invoices as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1 invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue 1 invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s files (*.csv *.json *.jsonl *.gz *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file that keeps the sign-ins.
It stays in memory until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety copies (*.backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 opened again? The reason stands in the audit trail; the seal is kept as history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageLine</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::MonthBars</name>
    <message>
        <source>%1
Invoiced %2
Cost %3
Margin %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, invoiced %2, cost %3, margin %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced and its cost by month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::Navigation</name>
    <message>
        <source>%1, %2 for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PageView</name>
    <message>
        <source>Click to read, click again for the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteModel</name>
    <message>
        <source>not now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteView</name>
    <message>
        <source>%1 results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;  commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter  open with Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer of them find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriceListPane</name>
    <message>
        <source>%1 prices; %2 changed, %3 new, %4 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pull from Partner Center brings Microsoft&apos;s price sheets, once a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one price list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month&apos;s pull brings another one, and here stands what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two months&apos; price lists are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesController</name>
    <message>
        <source>The change was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former terms are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line could not be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price lists could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price rules are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesScreen</name>
    <message>
        <source>%1 lines without a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules price %2 lines of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line without a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved and issued invoices stay as they are; drafts are made anew with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 months: %2 %3, %4 customers pay more, %5 less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rules in order of precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: what-if only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the price rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ReconcileScreen</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (%1 open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft %1, difference %2, local %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ReportChartView</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ReportsScreen</name>
    <message>
        <source>%1 alerts are high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alert is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms say who is invoiced and at what price: import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of it in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::RestatementPane</name>
    <message>
        <source>%1 approved or issued invoices hold such lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 lines, %4 before, %5 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: net %2 before, %3 now, %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 approved or issued invoice holds such lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that Microsoft changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approved or issued local invoice holds these lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line as it was and as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft changed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::RuleDialog</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any; * stands for anything: *E5*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount off list, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever; a day such as 2026-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of the price, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet: the last twelve months are billed anew with it, and you see who pays more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers, as in the terms file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsScreen</name>
    <message>
        <source>A client id is a GUID, such as 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil speaks it from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of the partner is in this one file. A safety copy can be written while others read; copying an open file by other means may damage the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, by this machine&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this machine, and of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id of the application that your company registered in Microsoft Entra for Counterfoil. It is no secret, and holds for this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the daily pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the daily pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Microsoft&apos;s data is pulled, every day and by the clock of that place. It belongs to the company file. A pull that was missed is made up for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ShellController</name>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invoices approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invoices issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines imported, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped, nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invoice approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invoice issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is on %1, and the finding is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: stopped, what was written so far stays in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault found in the company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety copy written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant mapped, drafts remade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file is not sound. Keep it as it is, and restore a safety copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInForm</name>
    <message>
        <source>(no profile file was chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud profile, *.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask without the permission to read role names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a profile file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number; may be empty where the account sees one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the registered application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s own, unless you name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cloud hands out no invoice lines and no usage: download those files in Partner Center and import them. Customers, subscriptions and seats are pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInPanel</name>
    <message>
        <source>A window of its own opens with Microsoft&apos;s sign-in page; nothing in it is remembered, and only Microsoft sees the password. Use a service account: a person&apos;s account stops working when the person leaves or changes the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Microsoft for a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with your Microsoft account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code there. Then sign in as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there. It is a window of its own, nothing in it is remembered, and it leaves Microsoft&apos;s pages for no other. Where you do not see it, it stands behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your own browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in window opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser has Microsoft&apos;s sign-in page. Where it does not come up, copy the address into it. When you have signed in there, come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens with Microsoft&apos;s sign-in page. When you have signed in there, come back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::StagesTicket</name>
    <message>
        <source>Stages of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>%1 lines on hand for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, usage to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on hand for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TableModel</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TableView</name>
    <message>
        <source>&amp;As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TrayNotice</name>
    <message>
        <source>Counterfoil: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageBars</name>
    <message>
        <source>%1, UTC days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per day, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike, %1 above the month&apos;s mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageController</name>
    <message>
        <source>%1 %2 was lost on %3 rows without credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned credit cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that reservations and savings plans cover, of the meter categories that they are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can earn credit is without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner earned credit for services managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before is not on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usage could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Microsoft asks for, before tax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageScreen</name>
    <message>
        <source>%1 %2 of earned credit lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure usage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s daily rated usage or an Azure cost file of the month, or pull it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Azure usage of %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Azure usage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows without earned credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, and conditions such as region:westeurope, tag:env=prod, cost&gt;100, credit:missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WaterfallView</name>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Axis starts at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WeekBars</name>
    <message>
        <source>Money at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money at stake by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money at stake, %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1, %2 %3 a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WhatIfPane</name>
    <message>
        <source>%1 more lines would be held by guards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pay more, %2 less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more line would be held by a guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing %1 anew, step %2 of %3; nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 months the customers pay %2 %3; the margin goes from %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last months are billed anew; nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WhyPanel</name>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an amount and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsController</name>
    <message>
        <source>What ends was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsScreen</name>
    <message>
        <source>%1 clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 end today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks by end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such clock runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ends that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven-day windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, renewals and extended service terms are listed here once subscriptions were pulled or invoices of licences imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 subscriptions the end is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 subscription the end is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WorkspaceCompany</name>
    <message>
        <source>Billed on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued, but the PDF of %1 was not kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping PDF %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1, %L2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterfall</name>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily file differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats unpriced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
