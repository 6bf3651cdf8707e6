<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Its service period still runs, until %1: what is used by then is not complete.</source>
        <translation>Ihr Leistungszeitraum läuft noch, bis %1: Was bis dahin genutzt wird, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The service period of 1 of them still runs, until %2: what is used by then is not complete.</source>
        <translation>Der Leistungszeitraum von 1 davon läuft noch, bis %2: Was bis dahin genutzt wird, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The service periods of %1 of them still run, the last until %2: what is used by then is not complete.</source>
        <translation>Die Leistungszeiträume von %1 davon laufen noch, der letzte bis %2: Was bis dahin genutzt wird, ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The drafts are made anew. Ctrl+Z restores the former terms.</source>
        <translation>Die Entwürfe werden neu erstellt. Ctrl+Z stellt die früheren Konditionen wieder her.</translation>
    </message>
    <message>
        <source>The terms are as they were before the change.</source>
        <translation>Die Konditionen sind wie vor der Änderung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CloseBoard</name>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> und 1 weitere</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 Ursachen</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>%1 drafts held by guards</source>
        <translation>%1 Entwürfe von Prüfungen angehalten</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Feststellungen</translation>
    </message>
    <message>
        <source>%1 held by guards</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 zu bearbeiten</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>%1 von %2 ausgestellt</translation>
    </message>
    <message>
        <source>%1 of local invoices</source>
        <translation>%1 der Kundenrechnungen</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 things are missing</source>
        <translation>%1 Unterlagen fehlen</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1, %2 restated</source>
        <translation>%1, %2 neu gefasst</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 Ursache</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation>1 Entwurf von Prüfungen angehalten</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Feststellung</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 zu bearbeiten</translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation>1 Unterlage fehlt</translation>
    </message>
    <message>
        <source>An error, to be looked into first</source>
        <translation>Ein Fehler, zuerst zu prüfen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Charges outside of every contract</source>
        <translation>Belastungen außerhalb aller Verträge</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Every cent has a cause</source>
        <translation>Jeder Cent hat eine Ursache</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Kundenrechnungen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft&apos;s reconciliation of this month is not on hand</source>
        <translation>Microsofts Abstimmungsdatei für diesen Monat liegt nicht vor</translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation>Microsoft, netto</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Noch keine Rechnung</translation>
    </message>
    <message>
        <source>No lines of Microsoft yet</source>
        <translation>Noch keine Zeilen von Microsoft</translation>
    </message>
    <message>
        <source>No terms yet: nothing says who pays what. The files suggest customers; terms can be imported, too</source>
        <translation>Noch keine Konditionen: Nichts sagt, wer was zahlt. Die Dateien schlagen Kunden vor; auch importieren lassen sich Konditionen</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Noch nichts zu klären</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Nichts zu bearbeiten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation>Mandant ohne Kunde</translation>
    </message>
    <message>
        <source>The terms say who pays what</source>
        <translation>Die Konditionen regeln, wer was zahlt</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Waits for terms</source>
        <translation>Wartet auf Konditionen</translation>
    </message>
</context>
<context>
    <name>CloseColumns</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ClosingReasons</name>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> und 1 weitere</translation>
    </message>
    <message>
        <source>The month is not read yet</source>
        <translation>Der Monat ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>and %1 more reasons</source>
        <translation>und %1 weitere Gründe</translation>
    </message>
    <message>
        <source>and 1 more reason</source>
        <translation>und 1 weiterer Grund</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>%1 changed since it was shown. Nothing was done: look at what is shown now, and do it then.</source>
        <translation>%1 hat sich geändert, seit es gezeigt wurde. Nichts wurde getan: ansehen, was jetzt gezeigt wird, und es dann tun.</translation>
    </message>
    <message>
        <source>%1 was not renamed to %2: %3</source>
        <translation>%1 wurde nicht in %2 umbenannt: %3</translation>
    </message>
    <message>
        <source>the PDF that was kept cannot be read</source>
        <translation>das aufbewahrte PDF ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file of this row was replaced</source>
        <translation>die Datei dieser Zeile wurde ersetzt</translation>
    </message>
    <message>
        <source>the terms were changed meanwhile; look at them and try again</source>
        <translation>die Konditionen wurden inzwischen geändert; prüfen und erneut versuchen</translation>
    </message>
    <message>
        <source>these rows are no longer shown</source>
        <translation>diese Zeilen werden nicht mehr angezeigt</translation>
    </message>
    <message>
        <source>this row is no longer shown</source>
        <translation>diese Zeile wird nicht mehr angezeigt</translation>
    </message>
</context>
<context>
    <name>CompanySheets</name>
    <message>
        <source>A file beside the company file: logo.svg</source>
        <translation>Eine Datei neben der Firmendatei: logo.svg</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customers and own services name it by its id. The reason stands on the invoice; e-invoices need one where nothing is charged.</source>
        <translation>Kunden und eigene Leistungen nennen sie mit ihrer Kennung. Der Grund steht auf der Rechnung; E-Rechnungen brauchen einen, wo nichts berechnet wird.</translation>
    </message>
    <message>
        <source>E-invoice id</source>
        <translation>E-Rechnungs-ID</translation>
    </message>
    <message>
        <source>E-invoice scheme</source>
        <translation>E-Rechnungs-Schema</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>EAS code: 0106, 9930</source>
        <translation>EAS-Code: 0106, 9930</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In the trade register</source>
        <translation>Im Handelsregister</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Rechnungsnummern</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>Neue Steuer</translation>
    </message>
    <message>
        <source>Payment and contact</source>
        <translation>Zahlung und Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Satz, %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Reverse Charge</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Tax %1 is changed</source>
        <translation>Steuer %1 ist geändert</translation>
    </message>
    <message>
        <source>The seller is changed</source>
        <translation>Der Verkäufer ist geändert</translation>
    </message>
    <message>
        <source>The tax is in the terms</source>
        <translation>Die Steuer steht in den Konditionen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Two letters: NL</source>
        <translation>Zwei Buchstaben: NL</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Who bills. Drafts follow; what is approved or issued stays as it is.</source>
        <translation>Wer abrechnet. Entwürfe werden angepasst; was freigegeben oder ausgestellt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Who bills. The terms begin with it; taxes and customers come next.</source>
        <translation>Wer abrechnet. Damit beginnen die Konditionen; Steuern und Kunden folgen.</translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of your tenant has to agree first. Send the approval link from the connector settings.</source>
        <translation>Zuerst muss ein Cloudanwendungsadministrator oder globaler Administrator Ihres Mandanten zustimmen. Senden Sie den Genehmigungslink aus den Connector-Einstellungen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Admin Agent, or Billing Admin with Sales Agent</source>
        <translation>Administrator-Agent, oder Abrechnungsadministrator mit Vertriebsagent</translation>
    </message>
    <message>
        <source>An administrator has to agree first</source>
        <translation>Zuerst muss ein Administrator zustimmen</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure Enterprise Agreement</source>
        <translation>Azure Enterprise Agreement</translation>
    </message>
    <message>
        <source>Billing Admin (or Admin Agent)</source>
        <translation>Abrechnungsadministrator (oder Administrator-Agent)</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then log in again. What was pulled before can be read meanwhile.</source>
        <translation>Prüfen Sie Netzwerk und Proxy, und melden Sie sich dann erneut an. Zuvor Abgerufenes ist inzwischen lesbar.</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Daily rated usage</source>
        <translation>Täglich bewerteter Verbrauch</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Global cloud</source>
        <translation>Globale Cloud</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>It was built without the embedded browser.</source>
        <translation>Sie wurde ohne den eingebetteten Browser erstellt.</translation>
    </message>
    <message>
        <source>Log in again and accept, or ask whoever may accept for your company.</source>
        <translation>Melden Sie sich erneut an und stimmen Sie zu, oder fragen Sie, wer für Ihre Firma zustimmen darf.</translation>
    </message>
    <message>
        <source>Log in again and confirm with the second factor: Microsoft asks for it on every Partner Center call.</source>
        <translation>Melden Sie sich erneut an und bestätigen Sie mit dem zweiten Faktor: Microsoft verlangt ihn bei jedem Aufruf von Partner Center.</translation>
    </message>
    <message>
        <source>Log in again when you are ready, or use your own browser.</source>
        <translation>Melden Sie sich erneut an, sobald Sie bereit sind, oder verwenden Sie Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>Log in again when you are ready.</source>
        <translation>Melden Sie sich erneut an, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Log in again. If it happens again, ask your administrator about sign-in rules.</source>
        <translation>Melden Sie sich erneut an. Geschieht es wieder, fragen Sie Ihren Administrator nach Anmelderegeln.</translation>
    </message>
    <message>
        <source>Log in again. Nothing that was pulled is lost, and the next pull catches up.</source>
        <translation>Melden Sie sich erneut an. Nichts Abgerufenes geht verloren, und der nächste Abruf holt alles nach.</translation>
    </message>
    <message>
        <source>Log in with an account of that partner, or add a connection of its own for this one.</source>
        <translation>Melden Sie sich mit einem Konto jenes Partners an, oder fügen Sie für dieses eine eigene Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Log in with an account that is Admin Agent, or Billing Admin with Sales Agent. Ask your administrator whether a conditional access rule stands in the way.</source>
        <translation>Melden Sie sich mit einem Konto an, das Administrator-Agent ist, oder Abrechnungsadministrator mit Vertriebsagent. Fragen Sie Ihren Administrator, ob eine Regel für bedingten Zugriff im Weg steht.</translation>
    </message>
    <message>
        <source>Microsoft CSP</source>
        <translation>Microsoft CSP</translation>
    </message>
    <message>
        <source>Microsoft hands out nothing without it. Nothing was changed.</source>
        <translation>Ohne sie gibt Microsoft nichts heraus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Microsoft hands out partner data only to a sign-in that was confirmed with a second factor.</source>
        <translation>Microsoft gibt Partnerdaten nur für eine Anmeldung heraus, die mit einem zweiten Faktor bestätigt wurde.</translation>
    </message>
    <message>
        <source>Microsoft refused the account, or a rule of your tenant (conditional access) forbids the sign-in.</source>
        <translation>Microsoft hat das Konto abgewiesen, oder eine Regel Ihres Mandanten (bedingter Zugriff) verbietet die Anmeldung.</translation>
    </message>
    <message>
        <source>Microsoft took it back at once.</source>
        <translation>Microsoft hat sie sofort zurückgenommen.</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Zustimmung nötig</translation>
    </message>
    <message>
        <source>Needs second factor</source>
        <translation>Zweiter Faktor nötig</translation>
    </message>
    <message>
        <source>Neither sign-in nor services could be reached.</source>
        <translation>Weder die Anmeldung noch die Dienste waren erreichbar.</translation>
    </message>
    <message>
        <source>No answer from Microsoft</source>
        <translation>Keine Antwort von Microsoft</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es ließ sich kein Browser öffnen</translation>
    </message>
    <message>
        <source>No host answered at the last try. Everything pulled so far can be read; check network and proxy.</source>
        <translation>Beim letzten Versuch antwortete kein Host. Bisher Abgerufenes ist lesbar; prüfen Sie Netzwerk und Proxy.</translation>
    </message>
    <message>
        <source>Nobody signed in in time</source>
        <translation>Niemand hat sich rechtzeitig angemeldet</translation>
    </message>
    <message>
        <source>Nobody was signed in, and nothing was changed.</source>
        <translation>Niemand wurde angemeldet, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht zulässig</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not yet billed</source>
        <translation>Noch nicht abgerechnet</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing was changed: a connection stays with the partner that it was made for.</source>
        <translation>Nichts wurde geändert: Eine Verbindung bleibt bei dem Partner, für den sie angelegt wurde.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Price sheets</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Reconciliation lines</source>
        <translation>Abstimmungszeilen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sales Agent (or Admin Agent)</source>
        <translation>Vertriebsagent (oder Administrator-Agent)</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Send the approval link to a Cloud Application Administrator or Global Administrator. Once they have agreed, log in again.</source>
        <translation>Senden Sie den Genehmigungslink an einen Cloudanwendungsadministrator oder globalen Administrator. Melden Sie sich nach dessen Zustimmung erneut an.</translation>
    </message>
    <message>
        <source>Set up multi-factor sign-in for the account, then log in again and confirm.</source>
        <translation>Richten Sie die Multi-Faktor-Anmeldung für das Konto ein, melden Sie sich dann erneut an und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Sign-in ends soon</source>
        <translation>Anmeldung endet bald</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed.</source>
        <translation>Etwas ist schiefgegangen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>The account may not read this</source>
        <translation>Das Konto darf dies nicht lesen</translation>
    </message>
    <message>
        <source>The consent was refused</source>
        <translation>Die Zustimmung wurde verweigert</translation>
    </message>
    <message>
        <source>The second factor is missing</source>
        <translation>Der zweite Faktor fehlt</translation>
    </message>
    <message>
        <source>The sign-in did not hold</source>
        <translation>Die Anmeldung blieb nicht bestehen</translation>
    </message>
    <message>
        <source>The sign-in is kept, and the first pull starts by itself.</source>
        <translation>Die Anmeldung wird aufbewahrt, und der erste Abruf startet von selbst.</translation>
    </message>
    <message>
        <source>The sign-in was given up after a while, and nothing was changed.</source>
        <translation>Die Anmeldung wurde nach einer Weile aufgegeben, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for 75 days and ends after 90. Pull now, or log in again.</source>
        <translation>Die Anmeldung wurde seit 75 Tagen nicht erneuert und endet nach 90. Rufen Sie jetzt ab oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in window was closed</source>
        <translation>Das Anmeldefenster wurde geschlossen</translation>
    </message>
    <message>
        <source>The system did not start one.</source>
        <translation>Das System hat keinen gestartet.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or there is none, and a sign-in is never kept in clear.</source>
        <translation>Der Schlüsselspeicher des Systems ist gesperrt oder nicht vorhanden, und eine Anmeldung wird nie im Klartext aufbewahrt.</translation>
    </message>
    <message>
        <source>There is nowhere safe to keep the sign-in</source>
        <translation>Es gibt keinen sicheren Ort für die Anmeldung</translation>
    </message>
    <message>
        <source>This installation has no sign-in window</source>
        <translation>Diese Installation hat kein Anmeldefenster</translation>
    </message>
    <message>
        <source>This is another company&apos;s account</source>
        <translation>Dies ist das Konto einer anderen Firma</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US Government</translation>
    </message>
    <message>
        <source>Unlock the key store and log in again, or keep the sign-in in a sealed file under a pass phrase. The pass phrase is asked for at every start.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und melden Sie sich erneut an, oder bewahren Sie die Anmeldung in einer versiegelten Datei mit einer Passphrase auf. Die Passphrase wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>Use the window of this program, or a code.</source>
        <translation>Verwenden Sie das Fenster dieses Programms oder einen Code.</translation>
    </message>
    <message>
        <source>Use your own browser, or a code.</source>
        <translation>Verwenden Sie Ihren eigenen Browser oder einen Code.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Your tenant does not let users consent to this application.</source>
        <translation>In Ihrem Mandanten dürfen Benutzer dieser Anwendung nicht zustimmen.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>ConnectorsColumns</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Enrolment %1</source>
        <translation>Registrierung %1</translation>
    </message>
    <message>
        <source>Last complete pull</source>
        <translation>Letzter vollständiger Abruf</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation>Was zu bearbeiten ist</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>versucht %1</translation>
    </message>
</context>
<context>
    <name>ConsentRefusals</name>
    <message>
        <source>the sign-in window cannot be opened; is there a display?</source>
        <translation>das Anmeldefenster lässt sich nicht öffnen; gibt es eine Anzeige?</translation>
    </message>
    <message>
        <source>the sign-in window cannot clean its environment</source>
        <translation>das Anmeldefenster kann seine Umgebung nicht säubern</translation>
    </message>
    <message>
        <source>the sign-in window does not run as root: the browser could not be locked in</source>
        <translation>das Anmeldefenster läuft nicht als root: der Browser ließe sich nicht abschotten</translation>
    </message>
    <message>
        <source>the sign-in window does not run while QTWEBENGINE_DISABLE_SANDBOX is set</source>
        <translation>das Anmeldefenster läuft nicht, solange QTWEBENGINE_DISABLE_SANDBOX gesetzt ist</translation>
    </message>
    <message>
        <source>this system does not let the browser be locked in; sign in with your own browser</source>
        <translation>dieses System lässt den Browser nicht abschotten; mit dem eigenen Browser anmelden</translation>
    </message>
</context>
<context>
    <name>ContractLanes</name>
    <message>
        <source>%1 a seat and month</source>
        <translation>%1 je Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 mehr seit %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 weniger seit %2</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 Lizenzen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, steht noch aus</translation>
    </message>
    <message>
        <source>%1: %2 left before %3</source>
        <translation>%1: %2 übrig vor %3</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Lizenz</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigene Leistungen</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>Price a seat</source>
        <translation>Preis je Lizenz</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Term to %1</source>
        <translation>Laufzeit bis %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>does not renew</source>
        <translation>verlängert sich nicht</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>im Voraus</translation>
    </message>
    <message>
        <source>in arrears</source>
        <translation>nachträglich</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>no counts yet</source>
        <translation>noch keine Zählung</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not invoiced yet</source>
        <translation>noch nicht fakturiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>verlängert sich von selbst</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>Laufzeit %1</translation>
    </message>
</context>
<context>
    <name>ContractSheets</name>
    <message>
        <source>%1; without one it goes on</source>
        <translation>%1; ohne Tag läuft er weiter</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>It runs from %1. The last period ends with the last day, drafts of later days go. A day that an approved or issued invoice pays for stays in the contract.</source>
        <translation>Er gilt seit dem %1. Der letzte Zeitraum endet mit dem letzten Tag, Entwürfe späterer Tage entfallen. Ein Tag, für den eine freigegebene oder ausgestellte Rechnung gilt, bleibt im Vertrag.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The end of %1 is changed</source>
        <translation>Das Ende von %1 ist geändert</translation>
    </message>
</context>
<context>
    <name>ContractWhy</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 months</source>
        <translation>%1 × %2 Monate</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 days</source>
        <translation>%1 × %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Its quantity at its price, as the terms have them.</source>
        <translation>Die Menge zum Preis, wie sie in den Konditionen stehen.</translation>
    </message>
    <message>
        <source>On the net of its service period</source>
        <translation>Auf das Netto des Leistungszeitraums</translation>
    </message>
    <message>
        <source>Seats more or fewer, at the price of that day, for %1 of the service period %2.</source>
        <translation>Lizenzen mehr oder weniger, zum Preis dieses Tages, für %1 des Leistungszeitraums %2.</translation>
    </message>
    <message>
        <source>The seats of that day, at what the price changed by, in a month. %1.</source>
        <translation>Die Lizenzen dieses Tages, mal der Preisänderung, in einem Monat. %1.</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>%1 began</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 ab Tag %2</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 vorausbezahlt</translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation>%1 Lizenzen hinzugefügt</translation>
    </message>
    <message>
        <source>%1 seats removed</source>
        <translation>%1 Lizenzen entfernt</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1, %2 → %3: %4</source>
        <translation>%1, %2 → %3: %4</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, zu %2</translation>
    </message>
    <message>
        <source>%1: a term of %2 began</source>
        <translation>%1: Laufzeit begonnen, %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 seat added</source>
        <translation>1 Lizenz hinzugefügt</translation>
    </message>
    <message>
        <source>1 seat removed</source>
        <translation>1 Lizenz entfernt</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>As charged</source>
        <translation>Wie berechnet</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Tagesgenau</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Derived from charges</source>
        <translation>Aus Belastungen abgeleitet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Imported counts</source>
        <translation>Importierte Zählung</translation>
    </message>
    <message>
        <source>In advance</source>
        <translation>Im Voraus</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>Nachträglich</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Verbrauchskategorie</translation>
    </message>
    <message>
        <source>Microsoft’s rate</source>
        <translation>Kurs von Microsoft</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>One line for</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>Own service</source>
        <translation>Eigene Leistung</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigene Leistungen</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Seats counted daily</source>
        <translation>Lizenzen täglich gezählt</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellzeile</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Azure-Tag %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>The contract&apos;s rate</source>
        <translation>Kurs des Vertrags</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>alle drei Jahre</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
</context>
<context>
    <name>ContractsColumns</name>
    <message>
        <source>%1, its last invoice</source>
        <translation>%1, letzte Rechnung dazu</translation>
    </message>
    <message>
        <source>%1, its last invoice: %2</source>
        <translation>%1, letzte Rechnung dazu: %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Effect, %1</source>
        <translation>Wirkung, %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>On the net of its service period</source>
        <translation>Auf das Netto des Leistungszeitraums</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Leistungszeitraum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>CreditColumns</name>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschr.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>der gesamte Rest</translation>
    </message>
    <message>
        <source>an amount of it</source>
        <translation>ein Teilbetrag</translation>
    </message>
    <message>
        <source>not credited</source>
        <translation>nicht gutgeschrieben</translation>
    </message>
</context>
<context>
    <name>CustomerSheets</name>
    <message>
        <source>%1 in the terms. Drafts follow; what is approved or issued stays as it is.</source>
        <translation>%1 in den Konditionen. Entwürfe werden angepasst; was freigegeben oder ausgestellt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>A tenant here is one of %1 already</source>
        <translation>Ein Mandant hier gehört schon zu %1</translation>
    </message>
    <message>
        <source>Add one without a customer</source>
        <translation>Einen ohne Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Due after, days</source>
        <translation>Fällig nach, Tage</translation>
    </message>
    <message>
        <source>E-invoice id</source>
        <translation>E-Rechnungs-ID</translation>
    </message>
    <message>
        <source>E-invoice scheme</source>
        <translation>E-Rechnungs-Schema</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>EAS code: 0106, 9930</source>
        <translation>EAS-Code: 0106, 9930</translation>
    </message>
    <message>
        <source>First contract</source>
        <translation>Erster Vertrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Id in the terms</source>
        <translation>Kennung in den Konditionen</translation>
    </message>
    <message>
        <source>Id of the contract</source>
        <translation>Kennung des Vertrags</translation>
    </message>
    <message>
        <source>In month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Starts on day</source>
        <translation>Beginnt am Tag</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tenant, enrolment or
subscription, one a line</source>
        <translation>Mandant, Registrierung oder
Abonnement, je Zeile eins</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>The customer is in the terms</source>
        <translation>Der Kunde steht in den Konditionen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>Two letters: DE</source>
        <translation>Zwei Buchstaben: DE</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Who is billed, and from when on. Prices are those of the rules that match.</source>
        <translation>Wer die Rechnung bekommt und ab wann. Es gelten die Preise der passenden Regeln.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>%1 used, open end</source>
        <translation>%1 verbraucht, offenes Ende</translation>
    </message>
    <message>
        <source>%1 used, to %2</source>
        <translation>%1 verbraucht, bis %2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Fast aufgebraucht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>CustomersColumns</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 Verträge</translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 ab Tag %2</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 Mandanten</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>1 held</source>
        <translation>1 angehalten</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Drafts that a guard holds</source>
        <translation>Entwürfe, die eine Prüfung anhält</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Letzte Rechnung</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin of what was invoiced</source>
        <translation>Marge des Fakturierten</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft, %1</source>
        <translation>Microsoft, %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Neuer Preis…</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Leistungszeitraum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 files were written before, and stay in %2.</source>
        <translation>%1 Dateien wurden zuvor geschrieben und bleiben in %2.</translation>
    </message>
    <message>
        <source>%1 that were exported so before are left out.</source>
        <translation>%1, die so schon exportiert wurden, bleiben weg.</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <translation>%1: %2 geschrieben</translation>
    </message>
    <message>
        <source>%1: not all of it was written</source>
        <translation>%1: nicht alles wurde geschrieben</translation>
    </message>
    <message>
        <source>%1: nothing was written</source>
        <translation>%1: nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1: there is nothing new to write</source>
        <translation>%1: Es gibt nichts Neues zu schreiben</translation>
    </message>
    <message>
        <source>%1: there was nothing to write</source>
        <translation>%1: es gab nichts zu schreiben</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file was written before, and stays in %2.</source>
        <translation>1 Datei wurde zuvor geschrieben und bleibt in %2.</translation>
    </message>
    <message>
        <source>1 that was exported so before is left out.</source>
        <translation>1, die so schon exportiert wurde, bleibt weg.</translation>
    </message>
    <message>
        <source>All %1 issued invoices were exported so before.</source>
        <translation>Alle %1 ausgestellten Rechnungen wurden so schon exportiert.</translation>
    </message>
    <message>
        <source>Another program writes to the company file: wait for it, then export again.</source>
        <translation>Ein anderes Programm schreibt in die Firmendatei: Warten Sie, bis es fertig ist, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Approve and issue the invoices, then export again.</source>
        <translation>Geben Sie die Rechnungen frei, stellen Sie sie aus und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Complete the terms at the places named. What is issued is not changed: credit those invoices and bill them again, or export the others alone.</source>
        <translation>Ergänzen Sie die Konditionen an den genannten Stellen. Ausgestelltes wird nicht geändert: Schreiben Sie diese Rechnungen gut und rechnen Sie sie neu ab, oder exportieren Sie nur die anderen.</translation>
    </message>
    <message>
        <source>Deferrals for the books (CSV)</source>
        <translation>Abgrenzungen für die Buchhaltung (CSV)</translation>
    </message>
    <message>
        <source>E-invoice (UBL, Peppol)</source>
        <translation>E-Rechnung (UBL, Peppol)</translation>
    </message>
    <message>
        <source>E-invoices are made of issued invoices, and none of this month is issued yet</source>
        <translation>E-Rechnungen entstehen aus ausgestellten Rechnungen, und in diesem Monat ist noch keine ausgestellt</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Files that were in %1 are as they were.</source>
        <translation>Dateien, die in %1 lagen, sind unverändert.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In %1, beside what was there before.</source>
        <translation>In %1, neben dem, was dort schon lag.</translation>
    </message>
    <message>
        <source>In %2; %1 of them replaced files of those names.</source>
        <translation>In %2; %1 davon haben gleichnamige Dateien ersetzt.</translation>
    </message>
    <message>
        <source>In %2; 1 of them replaced a file of that name.</source>
        <translation>In %2; 1 davon hat eine gleichnamige Datei ersetzt.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Journal for the books</source>
        <translation>Journal für die Buchhaltung</translation>
    </message>
    <message>
        <source>Mend what is named below and export again.</source>
        <translation>Beheben Sie, was unten genannt ist, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>No draft of the month is stored in the company file.</source>
        <translation>In der Firmendatei ist kein Entwurf des Monats gespeichert.</translation>
    </message>
    <message>
        <source>One file for each invoice, named by its number, drafts by their id</source>
        <translation>Eine Datei je Rechnung, nach der Rechnungsnummer benannt, Entwürfe nach ihrer ID</translation>
    </message>
    <message>
        <source>One file for each issued invoice: for Peppol where the terms have all of it, else plain EN 16931</source>
        <translation>Eine Datei je ausgestellter Rechnung: für Peppol, wo die Konditionen alles dafür enthalten, sonst reine EN 16931</translation>
    </message>
    <message>
        <source>One file for each issued invoice: its kept PDF with the e-invoice of EN 16931 inside</source>
        <translation>Eine Datei je ausgestellter Rechnung: ihr aufbewahrtes PDF mit der E-Rechnung nach EN 16931 darin</translation>
    </message>
    <message>
        <source>One file for hledger or ledger: what was issued, what Microsoft charged, what is deferred</source>
        <translation>Eine Datei für hledger oder ledger: was ausgestellt wurde, was Microsoft berechnet hat, was abgegrenzt ist</translation>
    </message>
    <message>
        <source>One file: a row for each line of the invoices, plain amounts</source>
        <translation>Eine Datei: eine Zeile je Rechnungszeile, Beträge ohne Formatierung</translation>
    </message>
    <message>
        <source>One file: invoices with their lines, and attributes of Microsoft&apos;s that no list names</source>
        <translation>Eine Datei: Rechnungen mit ihren Zeilen und Attribute von Microsoft, die in keiner Liste stehen</translation>
    </message>
    <message>
        <source>One file: what was charged in advance, by line: before, this month, still to come</source>
        <translation>Eine Datei: was im Voraus berechnet wurde, je Zeile: zuvor, in diesem Monat, noch ausstehend</translation>
    </message>
    <message>
        <source>One workbook: invoices, lines, and the bridge by customer and cause</source>
        <translation>Eine Arbeitsmappe: Rechnungen, Zeilen und die Überleitung nach Kunde und Ursache</translation>
    </message>
    <message>
        <source>Open the file for writing: its drafts are stored when they are exported.</source>
        <translation>Öffnen Sie die Datei mit Schreibzugriff: Die Entwürfe werden beim Export gespeichert.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF with e-invoice inside (Factur-X, ZUGFeRD)</source>
        <translation>PDF mit eingebetteter E-Rechnung (Factur-X, ZUGFeRD)</translation>
    </message>
    <message>
        <source>Read the notes below: what they name is written with less than it could have.</source>
        <translation>Lesen Sie die Hinweise unten: Was sie nennen, wurde mit weniger Angaben geschrieben als möglich.</translation>
    </message>
    <message>
        <source>See that the folder can be written to and has room, or choose another one, and export again.</source>
        <translation>Stellen Sie sicher, dass der Ordner beschreibbar ist und genug Platz hat, oder wählen Sie einen anderen, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The issued invoice was exported so before.</source>
        <translation>Die ausgestellte Rechnung wurde so schon exportiert.</translation>
    </message>
    <message>
        <source>There is no invoice in this month</source>
        <translation>In diesem Monat gibt es keine Rechnung</translation>
    </message>
</context>
<context>
    <name>FindingDialogs</name>
    <message>
        <source>%1 has fewer decimals than &quot;%2&quot;.</source>
        <translation>%1 hat weniger Dezimalstellen als „%2“.</translation>
    </message>
    <message>
        <source>%1, %2, net %3 %4</source>
        <translation>%1, %2, netto %3 %4</translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <translation>%1 oder leer</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Abrechnen</translation>
    </message>
    <message>
        <source>Bill the finding</source>
        <translation>Feststellung abrechnen</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>Feststellung ändern</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Credit wanted, %1</source>
        <translation>Gewünschte Gutschrift, %1</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Beanstanden</translation>
    </message>
    <message>
        <source>Dispute with Microsoft</source>
        <translation>Bei Microsoft beanstanden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>G012345678:3, G012345678:7; empty: all of them</source>
        <translation>G012345678:3, G012345678:7; leer: alle</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>Nur Zeilen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation>Text des Tickets</translation>
    </message>
    <message>
        <source>The credit is an amount of at least 0: &quot;%1&quot; is none.</source>
        <translation>Die Gutschrift ist ein Betrag von mindestens 0: „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>The line needs a text: the customer reads it.</source>
        <translation>Die Zeile braucht einen Text: Der Kunde liest ihn.</translation>
    </message>
    <message>
        <source>The net amount is an amount other than 0 in %1: &quot;%2&quot; is none.</source>
        <translation>Der Nettobetrag ist ein Betrag ungleich 0 in %1: „%2“ ist keiner.</translation>
    </message>
    <message>
        <source>before tax; empty: what the lines say, 0: any credit</source>
        <translation>netto; leer: was die Zeilen sagen, 0: jede Gutschrift</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation>%1 offene Feststellungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>1 offene Feststellung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Daily rows</source>
        <translation>Tageszeilen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nachträglich</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>credited on %1</source>
        <translation>gutgeschrieben auf %1</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>nicht mehr gefunden</translation>
    </message>
    <message>
        <source>waits for a credit</source>
        <translation>wartet auf eine Gutschrift</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of the partner&apos;s tenant has to agree first; send them the admin-consent address.</source>
        <translation>Zuerst muss ein Cloudanwendungsadministrator oder globaler Administrator des Partnermandanten zustimmen; senden Sie ihm die Adresse für die Administratorzustimmung.</translation>
    </message>
    <message>
        <source>A conditional access rule of your tenant blocks this; ask its administrator to allow the service account.</source>
        <translation>Eine Regel für bedingten Zugriff Ihres Mandanten blockiert dies; bitten Sie dessen Administrator, das Dienstkonto zuzulassen.</translation>
    </message>
    <message>
        <source>Ask this customer to renew the reseller relationship or what it granted. The other customers are not touched.</source>
        <translation>Bitten Sie diesen Kunden, die Resellerbeziehung oder die erteilten Rechte zu erneuern. Die anderen Kunden sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Azure hands this out for no account of this kind; nothing can be done but download the files in the Azure portal and import them.</source>
        <translation>Azure gibt dies für kein Konto dieser Art heraus; es bleibt nur, die Dateien im Azure-Portal herunterzuladen und zu importieren.</translation>
    </message>
    <message>
        <source>Check the network and the proxy; what is stored stays readable.</source>
        <translation>Prüfen Sie Netzwerk und Proxy; Gespeichertes bleibt lesbar.</translation>
    </message>
    <message>
        <source>Download the files in Partner Center and import them.</source>
        <translation>Laden Sie die Dateien im Partner Center herunter und importieren Sie sie.</translation>
    </message>
    <message>
        <source>It is asked for again at the next sync. What was stored before stays.</source>
        <translation>Beim nächsten Abgleich wird es erneut angefordert. Zuvor Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>It is not there any more, or not for this account. Look for it in Partner Center or the Azure portal with the same account; if it is there, report this with the time of the sync.</source>
        <translation>Es ist nicht mehr da oder nicht für dieses Konto. Suchen Sie es mit demselben Konto im Partner Center oder im Azure-Portal; ist es dort, melden Sie dies mit der Uhrzeit des Abgleichs.</translation>
    </message>
    <message>
        <source>Let an enrolment administrator switch on &quot;view charges&quot; for account owners or department administrators, or sign in as an enterprise administrator.</source>
        <translation>Lassen Sie einen Administrator der Registrierung „Gebühren anzeigen“ für Kontobesitzer oder Abteilungsadministratoren einschalten, oder melden Sie sich als Unternehmensadministrator an.</translation>
    </message>
    <message>
        <source>Let an enterprise administrator give the account a role at this enrolment (read-only suffices) in the Azure portal, Cost Management + Billing, Access control; a new role can take an hour.</source>
        <translation>Lassen Sie einen Unternehmensadministrator dem Konto im Azure-Portal unter „Kostenverwaltung + Abrechnung“, „Zugriffssteuerung“ eine Rolle an dieser Registrierung geben (schreibgeschützt genügt); eine neue Rolle kann eine Stunde brauchen.</translation>
    </message>
    <message>
        <source>Mend what its error says; the next sync goes on from there.</source>
        <translation>Beheben Sie, was die Fehlermeldung nennt; der nächste Abgleich setzt dort fort.</translation>
    </message>
    <message>
        <source>Microsoft limits the number of calls; the next sync goes on where this one stopped.</source>
        <translation>Microsoft begrenzt die Zahl der Aufrufe; der nächste Abgleich setzt fort, wo dieser aufgehört hat.</translation>
    </message>
    <message>
        <source>No host answers: check the network and the proxy. What is stored stays readable.</source>
        <translation>Kein Host antwortet: Prüfen Sie Netzwerk und Proxy. Gespeichertes bleibt lesbar.</translation>
    </message>
    <message>
        <source>No sign-in was sent there and nobody was signed out. Ask your network&apos;s administrator what stands in between, or name its authority in the cloud profile and connect again.</source>
        <translation>Keine Anmeldung wurde dorthin gesendet, und niemand wurde abgemeldet. Fragen Sie den Administrator Ihres Netzwerks, was dazwischensteht, oder nennen Sie dessen Zertifizierungsstelle im Cloudprofil und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent there. If your network changes addresses, ask its administrator; otherwise report this with the time of the sync.</source>
        <translation>Nichts wurde dorthin gesendet. Falls Ihr Netzwerk Adressen ändert, fragen Sie dessen Administrator; andernfalls melden Sie dies mit der Uhrzeit des Abgleichs.</translation>
    </message>
    <message>
        <source>Sign in again and accept what is asked for, or ask whoever may accept for your company. Nothing was changed.</source>
        <translation>Melden Sie sich erneut an, und stimmen Sie dem Verlangten zu, oder fragen Sie, wer für Ihre Firma zustimmen darf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sign in again and confirm with the second factor; Microsoft asks for it on every Partner Center call.</source>
        <translation>Melden Sie sich erneut an und bestätigen Sie mit dem zweiten Faktor; Microsoft verlangt ihn bei jedem Aufruf von Partner Center.</translation>
    </message>
    <message>
        <source>Sign in again for this connection.</source>
        <translation>Melden Sie sich für diese Verbindung erneut an.</translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent, and has consented to billing data; a new role can take an hour.</source>
        <translation>Melden Sie sich mit einem Konto an, das Administrator-Agent ist, oder Abrechnungsadministrator mit Vertriebsagent, und das den Abrechnungsdaten zugestimmt hat; eine neue Rolle kann eine Stunde brauchen.</translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent; ask the tenant&apos;s administrator whether a conditional access rule stands in the way.</source>
        <translation>Melden Sie sich mit einem Konto an, das Administrator-Agent ist, oder Abrechnungsadministrator mit Vertriebsagent; fragen Sie den Administrator des Mandanten, ob eine Regel für bedingten Zugriff im Weg steht.</translation>
    </message>
    <message>
        <source>The next sync asks for it first. What was stored before stays.</source>
        <translation>Der nächste Abgleich fordert es zuerst an. Zuvor Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The next sync asks for the export again. What was stored before stays.</source>
        <translation>Der nächste Abgleich fordert den Export erneut an. Zuvor Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The partner of this indirect enrolment has not released its prices; ask the partner to publish the markup.</source>
        <translation>Der Partner dieser indirekten Registrierung hat seine Preise nicht freigegeben; bitten Sie ihn, den Aufschlag zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The service does not accept this call; report it with the time of the sync.</source>
        <translation>Der Dienst nimmt diesen Aufruf nicht an; melden Sie es mit der Uhrzeit des Abgleichs.</translation>
    </message>
    <message>
        <source>The service has a disturbance; try again later. What was stored before stays.</source>
        <translation>Der Dienst ist gestört; versuchen Sie es später erneut. Zuvor Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service has thrown it away; it is asked for again at the next sync.</source>
        <translation>Der Dienst hat es verworfen; beim nächsten Abgleich wird es erneut angefordert.</translation>
    </message>
    <message>
        <source>The sign-in has not been renewed for 75 days and ends after 90; run a sync, or sign in again.</source>
        <translation>Die Anmeldung wurde seit 75 Tagen nicht erneuert und endet nach 90; starten Sie einen Abgleich oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in service has a disturbance; try again later. Nobody was signed out.</source>
        <translation>Der Anmeldedienst ist gestört; versuchen Sie es später erneut. Niemand wurde abgemeldet.</translation>
    </message>
    <message>
        <source>The sign-in service refuses this program or does not know the tenant. Look at the client id, the tenant and the cloud of this connection, and connect again with the right ones.</source>
        <translation>Der Anmeldedienst weist dieses Programm ab oder kennt den Mandanten nicht. Prüfen Sie Client-ID, Mandant und Cloud dieser Verbindung und verbinden Sie mit den richtigen Angaben erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Microsoft with the time of the sync.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, melden Sie es Microsoft mit der Uhrzeit des Abgleichs.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the time of the sync.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, melden Sie es mit der Uhrzeit des Abgleichs.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s key store, or give the pass phrase of the file of tokens, and run the sync again; nobody was signed out.</source>
        <translation>Entsperren Sie den Schlüsselspeicher des Systems, oder geben Sie die Passphrase der Tokendatei ein, und starten Sie den Abgleich erneut; niemand wurde abgemeldet.</translation>
    </message>
    <message>
        <source>What answered for the sign-in service is something else, such as a proxy or the sign-in page of a network. Sign in to the network or ask its administrator, and run the sync again.</source>
        <translation>Anstelle des Anmeldedienstes hat etwas anderes geantwortet, etwa ein Proxy oder die Anmeldeseite eines Netzwerks. Melden Sie sich am Netzwerk an oder fragen Sie dessen Administrator, und starten Sie den Abgleich erneut.</translation>
    </message>
    <message>
        <source>What came is kept; the next pull goes on from there.</source>
        <translation>Empfangenes bleibt erhalten; der nächste Abruf setzt dort fort.</translation>
    </message>
    <message>
        <source>What was stored before stays.</source>
        <translation>Was vorher gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>What was stored before stays. Start the sync again later; if it stays, report it with the time of the sync.</source>
        <translation>Zuvor Gespeichertes bleibt erhalten. Starten Sie den Abgleich später erneut; bleibt es so, melden Sie es mit der Uhrzeit des Abgleichs.</translation>
    </message>
    <message>
        <source>What was stored before stays. Try again later; if it stays, report it with the time of the sync: Microsoft may have changed the interface.</source>
        <translation>Zuvor Gespeichertes bleibt erhalten. Versuchen Sie es später erneut; bleibt es so, melden Sie es mit der Uhrzeit des Abgleichs: Microsoft hat möglicherweise die Schnittstelle geändert.</translation>
    </message>
    <message>
        <source>Who answered could not prove to be Microsoft, so nothing was sent there. Look whether this machine&apos;s date is right and its certificates are up to date. If your network inspects encrypted traffic, ask its administrator, or name its authority in the cloud profile and connect again.</source>
        <translation>Die Gegenstelle konnte sich nicht als Microsoft ausweisen, daher wurde nichts dorthin gesendet. Prüfen Sie, ob das Datum dieses Computers stimmt und seine Zertifikate aktuell sind. Falls Ihr Netzwerk verschlüsselten Verkehr prüft, fragen Sie dessen Administrator, oder nennen Sie dessen Zertifizierungsstelle im Cloudprofil und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>You need not do anything: the next sync asks again. What was stored before stays.</source>
        <translation>Sie brauchen nichts zu tun: Der nächste Abgleich fragt wieder. Was vorher gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>You need not do anything: what is known of this customer stays, and the next sync tells whether it has left.</source>
        <translation>Sie brauchen nichts zu tun: Was über diesen Kunden bekannt ist, bleibt, und der nächste Abgleich sagt, ob er gegangen ist.</translation>
    </message>
    <message>
        <source>Your tenant has no reseller relation with this customer any more.</source>
        <translation>Ihr Mandant hat keine Resellerbeziehung mehr zu diesem Kunden.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>%1 added</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 altered</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Abweichungen</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Abweichung</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>All %1 differences, of which the %2 largest are listed</source>
        <translation>Alle %1 Abweichungen, davon die %2 größten aufgeführt</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>As Microsoft has published it</source>
        <translation>Wie Microsoft sie veröffentlicht hat</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Azure cost</source>
        <translation>Azure-Kosten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Daily rated usage</source>
        <translation>Täglich bewerteter Verbrauch</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Effective price</source>
        <translation>Effektiver Preis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>It names no price or no rate</source>
        <translation>Sie nennt keinen Preis oder keinen Kurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Legacy</translation>
    </message>
    <message>
        <source>Legacy licences</source>
        <translation>Legacy-Lizenzen</translation>
    </message>
    <message>
        <source>Legacy usage</source>
        <translation>Legacy-Verbrauch</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines that Microsoft added, took away or altered</source>
        <translation>Zeilen, die Microsoft hinzugefügt, entfernt oder geändert hat</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Kundenrechnungen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Am nächsten: %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New commerce, seats</source>
        <translation>New Commerce, Lizenzen</translation>
    </message>
    <message>
        <source>New commerce, usage</source>
        <translation>New Commerce, Verbrauch</translation>
    </message>
    <message>
        <source>No formula</source>
        <translation>Keine Formel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Nachgerechnet</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Reconciliation, unbilled</source>
        <translation>Abstimmung, nicht abgerechnet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Replaced since</source>
        <translation>Inzwischen ersetzt</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Neu gefasst</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>Lizenzzahlen</translation>
    </message>
    <message>
        <source>Seats, rounded half up</source>
        <translation>Lizenzen, kaufmännisch gerundet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The difference is from what comes nearest.</source>
        <translation>Der Unterschied ist der zu dem, was am nächsten kommt.</translation>
    </message>
    <message>
        <source>Tiered meter</source>
        <translation>Gestaffelter Zähler</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Usage, unbilled</source>
        <translation>Verbrauch, nicht abgerechnet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>cut(cut(effective unit price × quantity) × rate)</source>
        <translation>abgeschnitten(abgeschnitten(effektiver Einzelpreis × Menge) × Kurs)</translation>
    </message>
    <message>
        <source>cut(effective unit price × quantity × rate)</source>
        <translation>abgeschnitten(effektiver Einzelpreis × Menge × Kurs)</translation>
    </message>
    <message>
        <source>cut(effective unit price × rate) × quantity</source>
        <translation>abgeschnitten(effektiver Einzelpreis × Kurs) × Menge</translation>
    </message>
    <message>
        <source>not billed yet</source>
        <translation>noch nicht abgerechnet</translation>
    </message>
    <message>
        <source>round(effective unit price × quantity × rate), tier by tier</source>
        <translation>gerundet(effektiver Einzelpreis × Menge × Kurs), Staffel für Staffel</translation>
    </message>
    <message>
        <source>round(effective unit price × rate) × quantity</source>
        <translation>gerundet(effektiver Einzelpreis × Kurs) × Menge</translation>
    </message>
    <message>
        <source>round(unit price × days ÷ days of the cycle × quantity × rate)</source>
        <translation>gerundet(Einzelpreis × Tage ÷ Tage des Zyklus × Menge × Kurs)</translation>
    </message>
</context>
<context>
    <name>InvoiceWhy</name>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × %3 = %4</source>
        <translation>%1 ÷ %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A payment in advance of the terms.</source>
        <translation>Eine Vorauszahlung aus den Konditionen.</translation>
    </message>
    <message>
        <source>A person added this line.</source>
        <translation>Eine Person hat diese Zeile hinzugefügt.</translation>
    </message>
    <message>
        <source>A person set the net of this line; remaking the draft keeps it.</source>
        <translation>Eine Person hat das Netto dieser Zeile festgelegt; bei Neuerstellung des Entwurfs bleibt es erhalten.</translation>
    </message>
    <message>
        <source>A service of the terms that Microsoft does not charge.</source>
        <translation>Eine Leistung aus den Konditionen, die Microsoft nicht berechnet.</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten für %1</translation>
    </message>
    <message>
        <source>Due: %1 %2</source>
        <translation>Zahlbar: %2 %1</translation>
    </message>
    <message>
        <source>Exact %1, rounded once for the line</source>
        <translation>Exakt %1, einmal für die Zeile gerundet</translation>
    </message>
    <message>
        <source>Margin on %1</source>
        <translation>Marge auf %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost</source>
        <translation>Kosten von Microsoft</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net of the invoice</source>
        <translation>Netto der Rechnung</translation>
    </message>
    <message>
        <source>No price rule of the terms matches this line.</source>
        <translation>Keine Preisregel der Konditionen passt zu dieser Zeile.</translation>
    </message>
    <message>
        <source>Prepaid: %1</source>
        <translation>Vorausbezahlt: %1</translation>
    </message>
    <message>
        <source>Prepayment %1 has paid for a part of it in advance: the cost is of all of it, the net of the rest.</source>
        <translation>Die Vorauszahlung %1 hat einen Teil davon im Voraus bezahlt: Die Kosten sind die des Ganzen, der Nettobetrag ist der des Rests.</translation>
    </message>
    <message>
        <source>Prepayment %1 has paid for all of it in advance: it costs nothing here.</source>
        <translation>Die Vorauszahlung %1 hat alles davon im Voraus bezahlt: Hier wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation>Preisregel %1</translation>
    </message>
    <message>
        <source>Price rule %1 of the terms won for this line.</source>
        <translation>Für diese Zeile greift Preisregel %1 der Konditionen.</translation>
    </message>
    <message>
        <source>Seats counted against those charged so far</source>
        <translation>Gezählte Lizenzen gegenüber den bisher berechneten</translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation>Manuell festgelegt</translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation>USt. %1 % von %2: %3</translation>
    </message>
    <message>
        <source>VAT %1: %2</source>
        <translation>USt. %1: %2</translation>
    </message>
    <message>
        <source>What Microsoft charges for it, at Microsoft&apos;s rate of exchange.</source>
        <translation>Was Microsoft dafür berechnet, zum Wechselkurs von Microsoft.</translation>
    </message>
    <message>
        <source>What Microsoft has charged so far for the days of the service period, at Microsoft&apos;s rate of exchange. At Microsoft&apos;s price the counted seats come to %1.</source>
        <translation>Was Microsoft für die Tage des Leistungszeitraums bisher berechnet hat, zu Microsofts Wechselkurs. Zu Microsofts Preis kommen die gezählten Lizenzen auf %1.</translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation>Ohne Regel</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>%1 (%2 days, now %3)</source>
        <translation>%1 (%2 Tage, nun %3)</translation>
    </message>
    <message>
        <source>%1 billed late</source>
        <translation>%1 nachberechnet</translation>
    </message>
    <message>
        <source>%1 days, was %2</source>
        <translation>%1 Tage, zuvor %2</translation>
    </message>
    <message>
        <source>%1 less than for %2</source>
        <translation>%1 weniger als für %2</translation>
    </message>
    <message>
        <source>%1 more than for %2</source>
        <translation>%1 mehr als für %2</translation>
    </message>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, price %2</source>
        <translation>%1, Preis %2</translation>
    </message>
    <message>
        <source>1 day, was %2</source>
        <translation>1 Tag, zuvor %2</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>As much as for %1</source>
        <translation>So viel wie für %1</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Changed by hand before</source>
        <translation>Zuvor von Hand geändert</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New line, changed by hand</source>
        <translation>Neue Zeile, von Hand geändert</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Andere Kosten</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Quantity %1, was %2</source>
        <translation>Menge %1, zuvor %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Seats %1 → %2</source>
        <translation>Lizenzen %1 → %2</translation>
    </message>
    <message>
        <source>The same as for %1.</source>
        <translation>Wie für %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Verbrauch %1</translation>
    </message>
    <message>
        <source>the rest %1</source>
        <translation>der Rest %1</translation>
    </message>
</context>
<context>
    <name>InvoicesColumns</name>
    <message>
        <source>%1 lines, before tax</source>
        <translation>%1 Zeilen, netto</translation>
    </message>
    <message>
        <source>1 line, before tax</source>
        <translation>1 Zeile, netto</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>On an issued invoice a double click credits units of the line</source>
        <translation>Bei einer ausgestellten Rechnung schreibt ein Doppelklick Einheiten der Zeile gut</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>LostCredit</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>%1 of the list value without credit</source>
        <translation>%1 des Listenwerts ohne Credit</translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 Abonnements</translation>
    </message>
    <message>
        <source>%1. Microsoft pays the credit by resource and day for as long as the partner has access. Spot capacity, third parties&apos; products, what a benefit covers and meters that never earn are left out.
Rate: the highest of the month, 15 % where it has none.</source>
        <translation>%1. Microsoft zahlt den Credit je Ressource und Tag, solange der Partner Zugriff hat. Spot-Kapazität, Produkte Dritter, was eine Vergünstigung abdeckt und Zähler, die nie Credit erhalten, bleiben außen vor.
Satz: der höchste des Monats, 15 %, wo er keinen hat.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 subscription</source>
        <translation>1 Abonnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days without credit</source>
        <translation>Tage ohne Credit</translation>
    </message>
    <message>
        <source>Earned credit lost</source>
        <translation>Verlorener Earned Credit</translation>
    </message>
    <message>
        <source>List value of the rows that could earn credit and have none</source>
        <translation>Listenwert der Zeilen, die Credit erhalten könnten und keinen haben</translation>
    </message>
    <message>
        <source>List value without credit, %1 × %2</source>
        <translation>Listenwert ohne Credit, %1 × %2</translation>
    </message>
    <message>
        <source>List without credit, %1</source>
        <translation>Liste ohne Credit, %1</translation>
    </message>
    <message>
        <source>Lost, %1</source>
        <translation>Verloren, %1</translation>
    </message>
    <message>
        <source>No row of the month has credit</source>
        <translation>Keine Zeile des Monats hat Credit</translation>
    </message>
    <message>
        <source>No row of these days has credit</source>
        <translation>Keine Zeile dieser Tage hat Credit</translation>
    </message>
    <message>
        <source>On %1 days of %2 Microsoft paid no earned credit: %3.</source>
        <translation>An %1 Tagen im %2 zahlte Microsoft keinen Earned Credit: %3.</translation>
    </message>
    <message>
        <source>On 1 day of %2 Microsoft paid no earned credit: %3.</source>
        <translation>An 1 Tag im %2 zahlte Microsoft keinen Earned Credit: %3.</translation>
    </message>
    <message>
        <source>Some rows of these days have none</source>
        <translation>Einige Zeilen dieser Tage haben keinen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> und 1 weitere</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>Billed for</source>
        <translation>Fakturiert für</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>Berechnet für</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>An Kunden</translation>
    </message>
    <message>
        <source>Local line</source>
        <translation>Zeile der Kundenrechnung</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s line</source>
        <translation>Zeile von Microsoft</translation>
    </message>
    <message>
        <source>On no line</source>
        <translation>In keiner Zeile</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 invoices</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, Microsoft, %2</source>
        <translation>%1, Microsoft, %2</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Microsoft invoices</source>
        <translation>Rechnungen von Microsoft</translation>
    </message>
    <message>
        <source>On no invoice</source>
        <translation>Auf keiner Rechnung</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation>Mandant ohne Kunde</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1: %2 %, %3</translation>
    </message>
    <message>
        <source>Canary Islands tax</source>
        <translation>Steuer der Kanarischen Inseln</translation>
    </message>
    <message>
        <source>Ceuta and Melilla tax</source>
        <translation>Steuer von Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English, unless said</source>
        <translation>Englisch, wenn nicht anders angegeben</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>befreit</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>outside VAT</source>
        <translation>nicht steuerbar</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>Reverse Charge</translation>
    </message>
    <message>
        <source>split payment, Italy</source>
        <translation>Split Payment, Italien</translation>
    </message>
    <message>
        <source>standard rate</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>supply within the EU</source>
        <translation>innergemeinschaftliche Lieferung</translation>
    </message>
    <message>
        <source>zero rated</source>
        <translation>Nullsatz</translation>
    </message>
</context>
<context>
    <name>PriceWhy</name>
    <message>
        <source>Billed</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost</source>
        <translation>Kosten von Microsoft</translation>
    </message>
    <message>
        <source>No price rule of the terms matches these lines: they are billed at cost.</source>
        <translation>Keine Preisregel der Konditionen passt auf diese Zeilen: sie werden zum Einstandspreis fakturiert.</translation>
    </message>
    <message>
        <source>Price rule %1: %2, for: %3</source>
        <translation>Preisregel %1: %2, für: %3</translation>
    </message>
    <message>
        <source>The terms no longer have the price rule %1.</source>
        <translation>Die Konditionen haben die Preisregel %1 nicht mehr.</translation>
    </message>
    <message>
        <source>What the lines that it priced were billed, before tax</source>
        <translation>Was für die von ihr bepreisten Zeilen fakturiert wurde, vor Steuern</translation>
    </message>
    <message>
        <source>What the lines that it priced were billed, over their cost</source>
        <translation>Was für die von ihr bepreisten Zeilen fakturiert wurde, abzüglich ihrer Kosten</translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation>Ohne Regel</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>%1 %2 a unit</source>
        <translation>%1 %2 je Einheit</translation>
    </message>
    <message>
        <source>%1 a unit</source>
        <translation>%1 je Einheit</translation>
    </message>
    <message>
        <source>%1 credit notes are left out; Reports has them.</source>
        <translation>%1 Gutschriften sind weggelassen; Berichte hat sie.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 tiers, graduated</source>
        <translation>%1 Stufen, gestaffelt</translation>
    </message>
    <message>
        <source>%1 tiers, volume</source>
        <translation>%1 Stufen, Gesamtmenge</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 months)</source>
        <translation>%1 bis %2 (%3 Monate)</translation>
    </message>
    <message>
        <source>%1: the line has none</source>
        <translation>%1: fehlt in der Zeile</translation>
    </message>
    <message>
        <source>1 credit note is left out; Reports has it.</source>
        <translation>1 Gutschrift ist weggelassen; Berichte hat sie.</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Azure subscription</source>
        <translation>Azure-Abonnement</translation>
    </message>
    <message>
        <source>Before the first contract</source>
        <translation>Vor dem ersten Vertrag</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Billing frequency</source>
        <translation>Abrechnungsrhythmus</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Art der Gebühr</translation>
    </message>
    <message>
        <source>Credits need a rule of their own</source>
        <translation>Gutschriften brauchen eine eigene Regel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer&apos;s %1</source>
        <translation>Kundenmerkmal %1</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Equal in all else; %1 comes first by name</source>
        <translation>Sonst gleich; %1 kommt dem Namen nach zuerst</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Kept by the partner</source>
        <translation>Vom Partner behalten</translation>
    </message>
    <message>
        <source>Less special: %1 of %2 conditions</source>
        <translation>Weniger speziell: %1 von %2 Bedingungen</translation>
    </message>
    <message>
        <source>List − %1</source>
        <translation>Liste − %1</translation>
    </message>
    <message>
        <source>Margin %1</source>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>Markup %1</source>
        <translation>Aufschlag %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Verbrauchseinheit</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Verbrauchskategorie</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <translation>Am %1 nicht in Kraft</translation>
    </message>
    <message>
        <source>Over the last %1 months, as if it had held then: %2 %3 for customers, margin %4 %3</source>
        <translation>Über die letzten %1 Monate, als hätte er da gegolten: %2 %3 für Kunden, Marge %4 %3</translation>
    </message>
    <message>
        <source>Priority %1 is below %2</source>
        <translation>Priorität %1 liegt unter %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Starts earlier than %1</source>
        <translation>Beginnt früher als %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Azure-Tag %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>The margin also bears %1 %2 of excluded lines and kept credits that are on no invoice; Reports leaves them out.</source>
        <translation>Die Marge trägt auch %1 %2 an ausgeschlossenen Zeilen und behaltenen Gutschriften, die auf keiner Rechnung stehen; Berichte lässt sie aus.</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Greift</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>darüber %1</translation>
    </message>
    <message>
        <source>customer&apos;s %1 %2</source>
        <translation>Kundenmerkmal %1 = %2</translation>
    </message>
    <message>
        <source>tag %1 %2</source>
        <translation>Azure-Tag %1 = %2</translation>
    </message>
    <message>
        <source>to %1 %2</source>
        <translation>bis %1 %2</translation>
    </message>
</context>
<context>
    <name>PricesColumns</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 Preise</translation>
    </message>
    <message>
        <source>%1, no longer in the terms</source>
        <translation>%1, nicht mehr in den Konditionen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>1 price</source>
        <translation>1 Preis</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Zuvor, %1</translation>
    </message>
    <message>
        <source>Billed, %1</source>
        <translation>Fakturiert, %1</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Estimated retail price, as Microsoft&apos;s sheet has it</source>
        <translation>Empfohlener Verkaufspreis, wie er auf Microsofts Preisliste steht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines that the rule priced in the month</source>
        <translation>Zeilen, die die Regel in diesem Monat bepreist hat</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Marge danach</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Marge zuvor</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Keine Regel passt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>The quantities that the price is for</source>
        <translation>Die Mengen, für die der Preis gilt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the partner pays</source>
        <translation>Was der Partner zahlt</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Greift</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Rechnungszeile</translation>
    </message>
    <message>
        <source>As it is read from the file below</source>
        <translation>Wie aus der Datei unten gelesen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Everything else that Microsoft&apos;s files know</source>
        <translation>Alles Weitere aus den Dateien von Microsoft</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Has a fault</source>
        <translation>Hat einen Fehler</translation>
    </message>
    <message>
        <source>How many; 1 where nothing says it</source>
        <translation>Anzahl; 1, wo nichts angegeben ist</translation>
    </message>
    <message>
        <source>Import distributors&apos; files</source>
        <translation>Dateien von Distributoren importieren</translation>
    </message>
    <message>
        <source>Invoice %1 of %2: %3, %4 %5 before tax</source>
        <translation>Rechnung %1 für %2: %3, netto %4 %5</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Darf fehlen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Missing, may be</source>
        <translation>Fehlt, zulässig</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Neu, nicht gespeichert</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows, count negative</source>
        <translation>Zeilen, negativ zählen</translation>
    </message>
    <message>
        <source>Rows, families</source>
        <translation>Zeilen, Familien</translation>
    </message>
    <message>
        <source>Rows, kept columns</source>
        <translation>Zeilen, behaltene Spalten</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The currency of the amounts, such as EUR</source>
        <translation>Die Währung der Beträge, etwa EUR</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant, or the distributor&apos;s key of it</source>
        <translation>Der Mandant des Kunden oder dessen Schlüssel beim Distributor</translation>
    </message>
    <message>
        <source>The first day that the line charges; without it the month of the file</source>
        <translation>Der erste Tag, den die Zeile berechnet; ohne ihn der Monat der Datei</translation>
    </message>
    <message>
        <source>The last day that the line charges</source>
        <translation>Der letzte Tag, den die Zeile berechnet</translation>
    </message>
    <message>
        <source>The tax of the line; 0 where nothing says it</source>
        <translation>Die Steuer der Zeile; 0, wo nichts angegeben ist</translation>
    </message>
    <message>
        <source>The term, in Microsoft&apos;s words: One-Year commitment for monthly billing</source>
        <translation>Die Laufzeit in den Worten von Microsoft: One-Year commitment for monthly billing</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>What counts where no column says it</source>
        <translation>Was gilt, wo keine Spalte es angibt</translation>
    </message>
    <message>
        <source>What the line is about</source>
        <translation>Wofür die Zeile steht</translation>
    </message>
    <message>
        <source>What you pay for one, before tax</source>
        <translation>Was Sie je Einheit zahlen, netto</translation>
    </message>
    <message>
        <source>What you pay for the line, before tax</source>
        <translation>Was Sie für die Zeile zahlen, netto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Whose product it is; Microsoft&apos;s own are told apart by it</source>
        <translation>Von wem das Produkt stammt; daran werden die von Microsoft erkannt</translation>
    </message>
    <message>
        <source>Why the line is there, in Microsoft&apos;s words: new, renew, cycleCharge …</source>
        <translation>Warum es die Zeile gibt, in den Worten von Microsoft: new, renew, cycleCharge …</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>PulledData</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Azure costs</source>
        <translation>Azure-Kosten</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Vor Steuern</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Billed separately</source>
        <translation>Getrennt berechnet</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>Abrechnungskonto</translation>
    </message>
    <message>
        <source>Billing accounts</source>
        <translation>Abrechnungskonten</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Abrechnungsprofil</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Cost centre or order</source>
        <translation>Kostenstelle oder Bestellung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer at Microsoft</source>
        <translation>Kunde bei Microsoft</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation>Aus Vorauszahlung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In the terms</source>
        <translation>In den Konditionen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No Azure costs were pulled yet</source>
        <translation>Noch keine Azure-Kosten abgerufen</translation>
    </message>
    <message>
        <source>No balances were pulled yet</source>
        <translation>Noch keine Guthaben abgerufen</translation>
    </message>
    <message>
        <source>No billing account was pulled yet</source>
        <translation>Noch kein Abrechnungskonto abgerufen</translation>
    </message>
    <message>
        <source>No customers were pulled yet</source>
        <translation>Noch keine Kunden abgerufen</translation>
    </message>
    <message>
        <source>No marketplace charges were pulled yet</source>
        <translation>Noch keine Marketplace-Kosten abgerufen</translation>
    </message>
    <message>
        <source>No reservations were pulled yet</source>
        <translation>Noch keine Reservierungen abgerufen</translation>
    </message>
    <message>
        <source>No seats were counted yet</source>
        <translation>Noch keine Lizenzen gezählt</translation>
    </message>
    <message>
        <source>No subscriptions were pulled yet</source>
        <translation>Noch keine Abonnements abgerufen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order name</source>
        <translation>Name der Bestellung</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Überschreitung</translation>
    </message>
    <message>
        <source>Overage in all</source>
        <translation>Überschreitung gesamt</translation>
    </message>
    <message>
        <source>Overage refund</source>
        <translation>Erstattung der Überschreitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price hidden</source>
        <translation>Preis verborgen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Seats by day</source>
        <translation>Lizenzen je Tag</translation>
    </message>
    <message>
        <source>Service overage</source>
        <translation>Überschreitung der Dienste</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>ID des Abonnements</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Usage in all</source>
        <translation>Verbrauch gesamt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>its certificate has run out or is not valid yet, or the clock of this computer is wrong</source>
        <translation>das Zertifikat ist abgelaufen oder noch nicht gültig, oder die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>das Zertifikat ist ungültig</translation>
    </message>
    <message>
        <source>its certificate was issued by somebody this computer does not trust</source>
        <translation>das Zertifikat wurde von einer Stelle ausgestellt, der dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>its certificate was issued for another name</source>
        <translation>das Zertifikat wurde für einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>All causes without a column of their own</source>
        <translation>Alle Ursachen ohne eigene Spalte</translation>
    </message>
    <message>
        <source>Both sides&apos; lines were not read.</source>
        <translation>Die Zeilen beider Seiten wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Exact %1, shown by cumulative rounding</source>
        <translation>Exakt %1, angezeigt mit kumulativer Rundung</translation>
    </message>
    <message>
        <source>From Microsoft&apos;s amount to the local one</source>
        <translation>Vom Betrag von Microsoft zum Betrag an die Kunden</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Kundenrechnungen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft, %1</source>
        <translation>Microsoft, %1</translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation>Microsoft, netto</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>On no invoice of the month</source>
        <translation>Auf keiner Rechnung des Monats</translation>
    </message>
    <message>
        <source>Other lines of the row</source>
        <translation>Andere Posten der Zeile</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>The rows were not read.</source>
        <translation>Die Zeilen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Their cost</source>
        <translation>Ihre Kosten</translation>
    </message>
    <message>
        <source>What Microsoft bills for it in the month</source>
        <translation>Was Microsoft dafür im Monat berechnet</translation>
    </message>
    <message>
        <source>What its invoices of the month come to, before tax</source>
        <translation>Was die Rechnungen des Monats dafür zusammen ergeben, netto</translation>
    </message>
    <message>
        <source>What the local invoices leave over their cost</source>
        <translation>Was die Kundenrechnungen über ihre Kosten hinaus einbringen</translation>
    </message>
    <message>
        <source>Without a subscription</source>
        <translation>Ohne Abonnement</translation>
    </message>
</context>
<context>
    <name>ReconcileColumns</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>All causes without a column of their own</source>
        <translation>Alle Ursachen ohne eigene Spalte</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Alle Rechnungen</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Alle Abonnements</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers by cause</source>
        <translation>Kunden nach Ursache</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoices by cause</source>
        <translation>Rechnungen nach Ursache</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>An Kunden</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions by cause</source>
        <translation>Abonnements nach Ursache</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Alerts by kind</source>
        <translation>Warnungen nach Art</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure cost per day, %1</source>
        <translation>Azure-Kosten je Tag, %1</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Nach Familie</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Nach Abonnement</translation>
    </message>
    <message>
        <source>Change not counted</source>
        <translation>Änderung nicht gezählt</translation>
    </message>
    <message>
        <source>Charged in advance</source>
        <translation>Im Voraus berechnet</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s by month, %1</source>
        <translation>Vertragskurs gegenüber Microsofts Kurs nach Monat, %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Counted seats</source>
        <translation>Gezählte Lizenzen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>Deferred cost</source>
        <translation>Abgegrenzte Kosten</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Abgegrenzter Erlös</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Invoiced and its cost by month, %1</source>
        <translation>Fakturiert und Kosten nach Monat, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nachträglich</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Erlösverlust</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Manual lines</source>
        <translation>Manuelle Zeilen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Negative margin</source>
        <translation>Negative Marge</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigene Leistungen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Vorauszahlungen</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Hochgerechnet</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Recognised before</source>
        <translation>Zuvor realisiert</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Revenue and cost</source>
        <translation>Erlös und Kosten</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Sparpläne</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Seats differ</source>
        <translation>Lizenzen abweichend</translation>
    </message>
    <message>
        <source>Seats that Microsoft charges at the month&apos;s end</source>
        <translation>Lizenzen, die Microsoft am Monatsende berechnet</translation>
    </message>
    <message>
        <source>Seats that Microsoft charges, that are counted, and that are invoiced</source>
        <translation>Lizenzen, die Microsoft berechnet, die gezählt sind und die fakturiert werden</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Suspended, charged</source>
        <translation>Gesperrt, berechnet</translation>
    </message>
    <message>
        <source>The month as it will be invoiced: what is on hand, and the rest projected</source>
        <translation>Der Monat, wie er fakturiert wird: das Vorhandene, der Rest hochgerechnet</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <translation>Der Bericht wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>What Microsoft charges and nobody is invoiced for</source>
        <translation>Was Microsoft berechnet und niemandem fakturiert wird</translation>
    </message>
    <message>
        <source>What leaks by month, %1</source>
        <translation>Erlösverlust nach Monat, %1</translation>
    </message>
    <message>
        <source>What remains deferred at the month&apos;s end, %1</source>
        <translation>Am Monatsende noch abgegrenzt, %1</translation>
    </message>
    <message>
        <source>What should be looked at before it costs money</source>
        <translation>Was zu prüfen ist, bevor es Geld kostet</translation>
    </message>
    <message>
        <source>What the contracts&apos; rates gave against Microsoft&apos;s</source>
        <translation>Was die Vertragskurse gegenüber Microsofts Kursen brachten</translation>
    </message>
    <message>
        <source>What was charged in advance and is not earned, or used up, yet</source>
        <translation>Was im Voraus berechnet wurde und noch nicht realisiert oder verbraucht ist</translation>
    </message>
    <message>
        <source>What was invoiced, what that cost, and what is left</source>
        <translation>Was fakturiert wurde, was es gekostet hat und was bleibt</translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation>Nullpreis</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>ReportsColumns</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s</source>
        <translation>Bei Microsoft</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Of it on hand</source>
        <translation>Davon vorhanden</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Hochgerechnet</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Restated</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>Microsoft restated %1 lines</source>
        <translation>Microsoft hat %1 Zeilen neu gefasst</translation>
    </message>
    <message>
        <source>Microsoft restated 1 line</source>
        <translation>Microsoft hat 1 Zeile neu gefasst</translation>
    </message>
</context>
<context>
    <name>RuleForms</name>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, zuvor %3</translation>
    </message>
    <message>
        <source>A percentage such as 15</source>
        <translation>Ein Prozentsatz wie 15</translation>
    </message>
    <message>
        <source>A quantity such as 100</source>
        <translation>Eine Menge wie 100</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>Ein Tag braucht einen Namen</translation>
    </message>
    <message>
        <source>A whole number such as 10</source>
        <translation>Eine ganze Zahl wie 10</translation>
    </message>
    <message>
        <source>An amount such as 12.50</source>
        <translation>Ein Betrag wie 12,50</translation>
    </message>
    <message>
        <source>New rule %1: %2</source>
        <translation>Neue Regel %1: %2</translation>
    </message>
    <message>
        <source>Rule %1 is removed: %2</source>
        <translation>Regel %1 entfällt: %2</translation>
    </message>
    <message>
        <source>Tier %1, price: %2</source>
        <translation>Stufe %1, Preis: %2</translation>
    </message>
    <message>
        <source>Tier %1, up to: %2</source>
        <translation>Stufe %1, bis: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (%1 in the terms)</source>
        <translation> (%1 in den Konditionen)</translation>
    </message>
    <message>
        <source> (UTC date)</source>
        <translation> (Datum nach UTC)</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (und %1 weitere)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of a finding</source>
        <translation>„%1“ ist kein Schlüssel einer Feststellung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of UN/ECE recommendation 20 (BR-CL-23): an own service names it</source>
        <translation>„%1“ ist keine Einheit der UN/ECE-Empfehlung 20 (BR-CL-23): Eine eigene Leistung nennt sie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a built-in cloud</source>
        <translation>„%1“ heißt schon eine eingebaute Cloud</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no amount</source>
        <translation>„%1“ bezeichnet keinen Betrag</translation>
    </message>
    <message>
        <source>%1
An administrator of the tenant (Cloud Application Administrator or Global Administrator) has to agree first, here: %2</source>
        <translation>%1
Ein Administrator des Mandanten (Cloudanwendungsadministrator oder globaler Administrator) muss zuerst hier zustimmen: %2</translation>
    </message>
    <message>
        <source>%1 %2 are late and on no invoice yet</source>
        <translation>%1 %2 sind nachträglich und noch auf keiner Rechnung</translation>
    </message>
    <message>
        <source>%1 %2 are unexplained</source>
        <translation>%1 %2 sind ungeklärt</translation>
    </message>
    <message>
        <source>%1 %2 are unmapped: no customer or no contract</source>
        <translation>%1 %2 sind nicht zugeordnet: kein Kunde oder kein Vertrag</translation>
    </message>
    <message>
        <source>%1 %2 arrived or were restated after their invoice was approved</source>
        <translation>%1 %2 kamen nach der Freigabe ihrer Rechnung oder wurden danach neu gefasst</translation>
    </message>
    <message>
        <source>%1 %2 comes twice</source>
        <translation>%1 %2 kommt zweimal vor</translation>
    </message>
    <message>
        <source>%1 %2 has three decimals; EN 16931 allows two (BR-DEC-12 and its like)</source>
        <translation>%1 %2 hat drei Nachkommastellen; EN 16931 erlaubt zwei (BR-DEC-12 und Verwandte)</translation>
    </message>
    <message>
        <source>%1 %2 is damaged</source>
        <translation>%1 %2 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 %2 of Microsoft&apos;s are left out of the bridge: %3</source>
        <translation>%1 %2 von Microsoft bleiben außerhalb der Überleitung: %3</translation>
    </message>
    <message>
        <source>%1 %2 of subscription %3 are unmapped: %4</source>
        <translation>%1 %2 des Abonnements %3 sind nicht zugeordnet: %4</translation>
    </message>
    <message>
        <source>%1 %2 on %3, %4</source>
        <translation>%1 %2 am %3, %4</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1 und %2 lassen sich nicht addieren</translation>
    </message>
    <message>
        <source>%1 are counted</source>
        <translation>%1 sind gezählt</translation>
    </message>
    <message>
        <source>%1 are invoiced</source>
        <translation>%1 sind berechnet</translation>
    </message>
    <message>
        <source>%1 belongs to the tenant %2, not to %3; sign in with an account of that one</source>
        <translation>%1 gehört zum Mandanten %2, nicht zu %3; melden Sie sich mit einem Konto von jenem an</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 Byte statt %2</translation>
    </message>
    <message>
        <source>%1 cannot be closed</source>
        <translation>%1 kann nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>%1 cannot be locked: %2</source>
        <translation>%1 kann nicht gesperrt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2</source>
        <translation>%1 kann nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 Zellen, wo die Kopfzeile %2 hat</translation>
    </message>
    <message>
        <source>%1 could not be kept as %2</source>
        <translation>%1 konnte nicht als %2 aufbewahrt werden</translation>
    </message>
    <message>
        <source>%1 could not be replaced</source>
        <translation>%1 konnte nicht ersetzt werden</translation>
    </message>
    <message>
        <source>%1 could not be synced to disk</source>
        <translation>%1 konnte nicht auf die Platte geschrieben werden</translation>
    </message>
    <message>
        <source>%1 counts as opened again, which nobody did</source>
        <translation>%1 gilt als wieder geöffnet, was niemand getan hat</translation>
    </message>
    <message>
        <source>%1 credits %2, which is no issued invoice in %3</source>
        <translation>%1 schreibt %2 gut, in %3 gibt es aber keine solche ausgestellte Rechnung</translation>
    </message>
    <message>
        <source>%1 ended with %2: %3</source>
        <translation>%1 endete mit %2: %3</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 exists already, or cannot be made</source>
        <translation>%1 gibt es schon, oder es kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 has %2 lines, and no line %3</source>
        <translation>%1 hat %2 Zeilen und keine Zeile %3</translation>
    </message>
    <message>
        <source>%1 has more decimals than %2</source>
        <translation>%1 hat mehr Nachkommastellen als %2</translation>
    </message>
    <message>
        <source>%1 has no line %2</source>
        <translation>%1 hat keine Zeile %2</translation>
    </message>
    <message>
        <source>%1 in %2 too, with other lines: import the file that counts alone. The files of one export add up where their names have their numbers, as in part-00001</source>
        <translation>%1 auch in %2, mit anderen Zeilen: Importieren Sie nur die Datei, die zählt. Die Dateien eines Exports werden zusammengezählt, wo ihre Namen ihre Nummern haben, wie in part-00001</translation>
    </message>
    <message>
        <source>%1 in the zip archive is compressed in a way that is not read</source>
        <translation>%1 im ZIP-Archiv ist auf eine Weise komprimiert, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>%1 in the zip archive is encrypted</source>
        <translation>%1 im ZIP-Archiv ist verschlüsselt</translation>
    </message>
    <message>
        <source>%1 is %2 under contract %3, which those terms do not have</source>
        <translation>%1 ist %2 unter Vertrag %3, den jene Konditionen nicht haben</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 is %2: only drafts are edited</source>
        <translation>%1 ist %2: Nur Entwürfe werden bearbeitet</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 liegt nach %2</translation>
    </message>
    <message>
        <source>%1 is closed since %2: reopen --month %1 --reason … opens it again</source>
        <translation>%1 ist seit %2 abgeschlossen: reopen --month %1 --reason … öffnet ihn wieder</translation>
    </message>
    <message>
        <source>%1 is credited already</source>
        <translation>%1 ist schon gutgeschrieben</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is far too large for a file of tokens</source>
        <translation>%1 ist viel zu groß für eine Datei mit Anmeldungen</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 wird gerade benutzt</translation>
    </message>
    <message>
        <source>%1 is missing, which the system would start</source>
        <translation>%1 fehlt, das das System starten würde</translation>
    </message>
    <message>
        <source>%1 is no JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is no cloud profile</source>
        <translation>%1 ist kein Cloud-Profil</translation>
    </message>
    <message>
        <source>%1 is no company file</source>
        <translation>%1 ist keine Firmendatei</translation>
    </message>
    <message>
        <source>%1 is no currency that is known</source>
        <translation>%1 ist keine bekannte Währung</translation>
    </message>
    <message>
        <source>%1 is no issued invoice</source>
        <translation>%1 ist keine ausgestellte Rechnung</translation>
    </message>
    <message>
        <source>%1 is no quantity to credit</source>
        <translation>%1 ist keine Menge, die gutgeschrieben werden kann</translation>
    </message>
    <message>
        <source>%1 is no time of day, such as 09:00</source>
        <translation>%1 ist keine Uhrzeit wie 09:00</translation>
    </message>
    <message>
        <source>%1 is no time zone, such as Europe/Amsterdam</source>
        <translation>%1 ist keine Zeitzone wie Europe/Amsterdam</translation>
    </message>
    <message>
        <source>%1 is none of the hosts of this cloud</source>
        <translation>%1 ist keiner der Hosts dieser Cloud</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1 is not disputed</source>
        <translation>%1 ist nicht beanstandet</translation>
    </message>
    <message>
        <source>%1 is not sound: %2</source>
        <translation>%1 ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>%1 is not the next number any more: others were issued since it was shown. Nothing was issued</source>
        <translation>%1 ist nicht mehr die nächste Nummer: Seit sie gezeigt wurde, wurden andere ausgestellt. Nichts wurde ausgestellt</translation>
    </message>
    <message>
        <source>%1 is not what was noted at &quot;%2&quot;: it was changed</source>
        <translation>%1 ist nicht, was bei „%2“ vermerkt wurde: Es wurde verändert</translation>
    </message>
    <message>
        <source>%1 is nothing to credit of line %2, which is %3</source>
        <translation>%1 kann von Zeile %2, die %3 beträgt, nicht gutgeschrieben werden</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2, this program has %3): open it once where it can be written</source>
        <translation>%1 ist von einer älteren Version (Schema %2, dieses Programm hat %3): Öffnen Sie die Datei einmal dort, wo sie beschreibbar ist</translation>
    </message>
    <message>
        <source>%1 is on %2, which pays for %3 to %4 and is %5: the first day that can change is %6</source>
        <translation>%1 steht auf %2, die %3 bis %4 bezahlt und %5 ist: Der erste Tag, der sich ändern kann, ist der %6</translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation>%1 ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>%1 is parked: %2</source>
        <translation>%1 ist zurückgestellt: %2</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 wird abgelehnt</translation>
    </message>
    <message>
        <source>%1 is sold for %2 and costs %3</source>
        <translation>%1 wird für %2 verkauft und kostet %3</translation>
    </message>
    <message>
        <source>%1 is the company file: the evidence needs a name of its own</source>
        <translation>%1 ist die Firmendatei: Der Nachweis braucht einen eigenen Namen</translation>
    </message>
    <message>
        <source>%1 keeps nothing under %2</source>
        <translation>%1 bewahrt unter %2 nichts auf</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where a company file is not safe; move it to a local disk</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2), wo eine Firmendatei nicht sicher ist; verschieben Sie sie auf eine lokale Platte</translation>
    </message>
    <message>
        <source>%1 lines of %2 %3</source>
        <translation>%1 Zeilen von %2 %3</translation>
    </message>
    <message>
        <source>%1 looks like a person&apos;s account; a service account does not leave the company</source>
        <translation>%1 sieht nach dem Konto einer Person aus; ein Dienstkonto verlässt die Firma nicht</translation>
    </message>
    <message>
        <source>%1 makes the archive too large for a zip file</source>
        <translation>%1 macht das Archiv zu groß für eine ZIP-Datei</translation>
    </message>
    <message>
        <source>%1 monthly charges of %2, %3 %4, have no line of this month yet and are taken to come again at the same amount.</source>
        <translation>%1 monatliche Berechnungen von %2, %3 %4, haben noch keine Zeile dieses Monats; angenommen wird, dass sie mit demselben Betrag wiederkommen.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 invoices are not issued and left out: e-invoices are made of issued ones only</source>
        <translation>%1 von %2 Rechnungen sind nicht ausgestellt und bleiben weg: E-Rechnungen entstehen nur aus ausgestellten</translation>
    </message>
    <message>
        <source>%1 of %2 lines were stored</source>
        <translation>%1 von %2 Zeilen wurden gespeichert</translation>
    </message>
    <message>
        <source>%1 of customer &quot;%2&quot;: %3</source>
        <translation>%1 des Kunden „%2“: %3</translation>
    </message>
    <message>
        <source>%1 of invoice %2</source>
        <translation>%1 der Rechnung %2</translation>
    </message>
    <message>
        <source>%1 of invoice %2: %3 → %4, lines added %5, removed %6, altered %7</source>
        <translation>%1 der Rechnung %2: %3 → %4, hinzugekommene Zeilen %5, entfernte %6, veränderte %7</translation>
    </message>
    <message>
        <source>%1 of them are drafts as they were last made.</source>
        <translation>%1 davon sind Entwürfe, wie sie zuletzt erstellt wurden.</translation>
    </message>
    <message>
        <source>%1 opens, but holds no tokens</source>
        <translation>%1 öffnet sich, enthält aber keine Anmeldungen</translation>
    </message>
    <message>
        <source>%1 price sheet of %2, %3</source>
        <translation>%1-Preisliste von %2, %3</translation>
    </message>
    <message>
        <source>%1 reads back differently</source>
        <translation>%1 liest sich anders zurück</translation>
    </message>
    <message>
        <source>%1 rows are no lines by the profile %2</source>
        <translation>%1 Zeilen der Datei sind nach dem Profil %2 keine Positionen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1 unter %2: %3</translation>
    </message>
    <message>
        <source>%1 was approved and is a draft again</source>
        <translation>%1 war freigegeben und ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>%1 was issued and is gone</source>
        <translation>%1 war ausgestellt und ist weg</translation>
    </message>
    <message>
        <source>%1 was not written (%2: %3)</source>
        <translation>%1 wurde nicht geschrieben (%2: %3)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (schema %2, this one knows %3)</source>
        <translation>%1 wurde von einem neueren Programm geschrieben (Schema %2, dieses kennt %3)</translation>
    </message>
    <message>
        <source>%1 would become too large</source>
        <translation>%1 würde zu groß</translation>
    </message>
    <message>
        <source>%1 would stand in the timer in clear</source>
        <translation>%1 stünde offen im Zeitgeber</translation>
    </message>
    <message>
        <source>%1%2; it is written as plain EN 16931, not for Peppol</source>
        <translation>%1%2; sie wird als einfache EN 16931 geschrieben, nicht für Peppol</translation>
    </message>
    <message>
        <source>%1, %2 daily rows against %3 invoice lines</source>
        <translation>%1, %2 Tageszeilen gegen %3 Rechnungszeilen</translation>
    </message>
    <message>
        <source>%1, %2: daily rows of %3 against invoice lines of %4 %5, more than rounding</source>
        <translation>%1, %2: Tageszeilen von %3 gegen Rechnungszeilen von %4 %5, mehr als Rundung</translation>
    </message>
    <message>
        <source>%1, %2: starts before the first contract and is not billed; byDay would have billed %3 %4 of its cost</source>
        <translation>%1, %2: beginnt vor dem ersten Vertrag und wird nicht berechnet; byDay hätte %3 %4 der Kosten berechnet</translation>
    </message>
    <message>
        <source>%1, before the first contract</source>
        <translation>%1, vor dem ersten Vertrag</translation>
    </message>
    <message>
        <source>%1, daily rows without a line on the invoice</source>
        <translation>%1, Tageszeilen ohne Zeile auf der Rechnung</translation>
    </message>
    <message>
        <source>%1, net %2, tax %3</source>
        <translation>%1, netto %2, Steuer %3</translation>
    </message>
    <message>
        <source>%1, no contract on these days</source>
        <translation>%1, kein Vertrag an diesen Tagen</translation>
    </message>
    <message>
        <source>%1, no price rule</source>
        <translation>%1, keine Preisregel</translation>
    </message>
    <message>
        <source>%1, not billed by Microsoft yet</source>
        <translation>%1, von Microsoft noch nicht berechnet</translation>
    </message>
    <message>
        <source>%1, on a later invoice (%2)</source>
        <translation>%1, auf einer späteren Rechnung (%2)</translation>
    </message>
    <message>
        <source>%1, on invoice %2</source>
        <translation>%1, auf Rechnung %2</translation>
    </message>
    <message>
        <source>%1, on the invoice of %2</source>
        <translation>%1, auf der Rechnung für %2</translation>
    </message>
    <message>
        <source>%1, on the previous invoice (%2)</source>
        <translation>%1, auf der vorigen Rechnung (%2)</translation>
    </message>
    <message>
        <source>%1, price rule %2</source>
        <translation>%1, Preisregel %2</translation>
    </message>
    <message>
        <source>%1, subscription %2, is suspended and still charged (%3): %4</source>
        <translation>%1, Abonnement %2, ist angehalten und wird weiter berechnet (%3): %4</translation>
    </message>
    <message>
        <source>%1, subscription %2: change not counted: %3; no count saw it and nothing is billed for it: %4</source>
        <translation>%1, Abonnement %2: Änderung nicht gezählt: %3; keine Zählung sah sie, und nichts wird dafür berechnet: %4</translation>
    </message>
    <message>
        <source>%1, subscription %2: seats on %3 differ: %4</source>
        <translation>%1, Abonnement %2: Lizenzen am %3 weichen ab: %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no currency</source>
        <translation>%1: „%2“ ist keine Währung</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no state, or its type is none</source>
        <translation>%1: „%2“ ist kein Zustand, oder die Art ist keine</translation>
    </message>
    <message>
        <source>%1: %2 is expected</source>
        <translation>%1: %2 wird erwartet</translation>
    </message>
    <message>
        <source>%1: %2 lines of the partner&apos;s own account do not count: Partner Center&apos;s files of %3 hold the same costs</source>
        <translation>%1: %2 Zeilen des eigenen Kontos zählen nicht: Die Dateien des Partner Center von %3 enthalten dieselben Kosten</translation>
    </message>
    <message>
        <source>%1: %2 of invoice %3</source>
        <translation>%1: %2 der Rechnung %3</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: Ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>%1: balance %2 is %3 %4, and approved invoices have drawn %5 more: the first draft of the customer asks for it</source>
        <translation>%1: Guthaben %2 beträgt %3 %4, und freigegebene Rechnungen haben %5 mehr verbraucht: Der erste Entwurf des Kunden verlangt es</translation>
    </message>
    <message>
        <source>%1: balance %2 is low, %3 %4 of %5 left</source>
        <translation>%1: Guthaben %2 ist niedrig, %3 %4 von %5 übrig</translation>
    </message>
    <message>
        <source>%1: daily rows of %2 against invoice lines of %3 %4</source>
        <translation>%1: Tageszeilen von %2 gegen Rechnungszeilen von %3 %4</translation>
    </message>
    <message>
        <source>%1: entry %2 of the audit trail has no seal</source>
        <translation>%1: Eintrag %2 des Prüfpfads hat kein Siegel</translation>
    </message>
    <message>
        <source>%1: it did not answer and is left alone for a while</source>
        <translation>%1: Es kam keine Antwort; der Dienst wird eine Weile in Ruhe gelassen</translation>
    </message>
    <message>
        <source>%1: it does not come to an end</source>
        <translation>%1: Es kommt zu keinem Ende</translation>
    </message>
    <message>
        <source>%1: it has no line</source>
        <translation>%1: Sie hat keine Zeile</translation>
    </message>
    <message>
        <source>%1: it was due before it was issued</source>
        <translation>%1: Sie war fällig, bevor sie ausgestellt wurde</translation>
    </message>
    <message>
        <source>%1: its certificate is not valid: %2</source>
        <translation>%1: Das Zertifikat ist ungültig: %2</translation>
    </message>
    <message>
        <source>%1: its document %2 was changed</source>
        <translation>%1: Das Dokument %2 wurde verändert</translation>
    </message>
    <message>
        <source>%1: its lines do not sum to its net</source>
        <translation>%1: Die Zeilen ergeben nicht den Nettobetrag</translation>
    </message>
    <message>
        <source>%1: its taxes do not sum to its totals</source>
        <translation>%1: Die Steuern ergeben nicht die Summen</translation>
    </message>
    <message>
        <source>%1: its totals do not add up</source>
        <translation>%1: Die Summen gehen nicht auf</translation>
    </message>
    <message>
        <source>%1: lines that came late for it are on %2</source>
        <translation>%1: Nachträgliche Zeilen dafür stehen auf %2</translation>
    </message>
    <message>
        <source>%1: no Factur-X could be made: %2</source>
        <translation>%1: Es konnte kein Factur-X erstellt werden: %2</translation>
    </message>
    <message>
        <source>%1: no charge on Microsoft&apos;s invoice is behind it</source>
        <translation>%1: Keine Berechnung auf Microsofts Rechnung steht dahinter</translation>
    </message>
    <message>
        <source>%1: not a whole record</source>
        <translation>%1: kein vollständiger Datensatz</translation>
    </message>
    <message>
        <source>%1: only a whole invoice can be billed again</source>
        <translation>%1: Nur eine ganze Rechnung kann neu berechnet werden</translation>
    </message>
    <message>
        <source>%1: prepayment %2 came after %3; %4 asks for it and gives back what was charged for its term</source>
        <translation>%1: Vorauszahlung %2 kam nach %3; %4 verlangt sie und gibt zurück, was für ihre Laufzeit berechnet war</translation>
    </message>
    <message>
        <source>%1: prepayment %2 was changed or removed after %3, and no open service period is left to give it back</source>
        <translation>%1: Vorauszahlung %2 wurde nach %3 geändert oder entfernt, und kein offener Leistungszeitraum ist übrig, um sie zurückzugeben</translation>
    </message>
    <message>
        <source>%1: purchase order %2 comes to its end, %3 with %4</source>
        <translation>%1: Bestellung %2 geht zu Ende, %3 mit %4</translation>
    </message>
    <message>
        <source>%1: the tax of %2 % is wrong</source>
        <translation>%1: Die Steuer zu %2 % ist falsch</translation>
    </message>
    <message>
        <source>%1: there is nothing yet</source>
        <translation>%1: Es gibt noch nichts</translation>
    </message>
    <message>
        <source>%1: these are not the lines that were sealed</source>
        <translation>%1: Dies sind nicht die versiegelten Zeilen</translation>
    </message>
    <message>
        <source>%1; each day from %2 to %3 is taken to be as the same weekday of %4 to %5.</source>
        <translation>%1; jeder Tag vom %2 bis %3 wird angenommen wie derselbe Wochentag vom %4 bis %5.</translation>
    </message>
    <message>
        <source>, code %1</source>
        <translation>, Code %1</translation>
    </message>
    <message>
        <source>/items: a list is expected</source>
        <translation>/items: eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>/resourceLocation: a manifest is expected</source>
        <translation>/resourceLocation: ein Manifest wird erwartet</translation>
    </message>
    <message>
        <source>/status: a value is expected</source>
        <translation>/status: ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>/value: a list is expected</source>
        <translation>/value: eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>: Partner Center wants a sign-in with a second factor</source>
        <translation>: Partner Center verlangt eine Anmeldung mit zweitem Faktor</translation>
    </message>
    <message>
        <source>: a web page instead of JSON</source>
        <translation>: eine Webseite statt JSON</translation>
    </message>
    <message>
        <source>: the service does not take the sign-in</source>
        <translation>: Der Dienst nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>; `connect` makes one</source>
        <translation>; `connect` legt eine an</translation>
    </message>
    <message>
        <source>A day comes to %1 times that of %2</source>
        <translation>Betrag je Tag ist das %1-Fache von %2</translation>
    </message>
    <message>
        <source>An edit to %1 found no line any more: %2</source>
        <translation>Eine Bearbeitung von %1 fand keine Zeile mehr: %2</translation>
    </message>
    <message>
        <source>Azure cost %1 on %2, %3 % above the month&apos;s mean of %4 (median %5); most of the rise is %6, %7</source>
        <translation>Azure-Kosten von %1 am %2, %3 % über dem Monatsmittel von %4 (Median %5); der größte Teil des Anstiegs ist %6, %7</translation>
    </message>
    <message>
        <source>Azure usage in %1 is on hand to %2</source>
        <translation>Azure-Verbrauch in %1 liegt bis %2 vor</translation>
    </message>
    <message>
        <source>Balance %1 is %2 %3 and invoices have drawn more: %4 %3 are due again</source>
        <translation>Guthaben %1 beträgt %2 %3, und Rechnungen haben mehr verbraucht: %4 %3 sind wieder fällig</translation>
    </message>
    <message>
        <source>COUNTERFOIL_EXPORT_WAIT is a number of seconds up to %1, not &quot;%2&quot;</source>
        <translation>COUNTERFOIL_EXPORT_WAIT ist eine Zahl von Sekunden bis %1, nicht „%2“</translation>
    </message>
    <message>
        <source>COUNTERFOIL_NOW is an instant such as 2026-01-15T08:00:00Z, not &quot;%1&quot;</source>
        <translation>COUNTERFOIL_NOW ist ein Zeitpunkt wie 2026-01-15T08:00:00Z, nicht „%1“</translation>
    </message>
    <message>
        <source>COUNTERFOIL_VAULT is &quot;%1&quot;; it can be empty or &quot;file&quot;</source>
        <translation>COUNTERFOIL_VAULT ist „%1“; es kann leer oder „file“ sein</translation>
    </message>
    <message>
        <source>COUNTERFOIL_VAULT=file needs a pass phrase in COUNTERFOIL_VAULT_PASSPHRASE</source>
        <translation>COUNTERFOIL_VAULT=file braucht ein Kennwort in COUNTERFOIL_VAULT_PASSPHRASE</translation>
    </message>
    <message>
        <source>Changed by %1 against the invoice before, limit %2</source>
        <translation>Weicht um %1 von der vorigen Rechnung ab, Grenze %2</translation>
    </message>
    <message>
        <source>Days of this service period are on %1 already</source>
        <translation>Tage dieses Leistungszeitraums stehen schon auf %1</translation>
    </message>
    <message>
        <source>Graph gave no role names, so whether the roles suffice is not known</source>
        <translation>Graph nannte keine Rollennamen; ob die Rollen genügen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Left out: %1 %2 of tenants or days without a contract.</source>
        <translation>Ausgelassen: %1 %2 von Mandanten oder Tagen ohne Vertrag.</translation>
    </message>
    <message>
        <source>Left out: purchases and seat changes still to come, Microsoft&apos;s credits and adjustments, Azure cost files and distributors&apos; files of the days to come.</source>
        <translation>Ausgelassen: künftige Käufe und Lizenzänderungen, Microsofts Gutschriften und Anpassungen, Azure-Kostendateien und Distributorendateien der kommenden Tage.</translation>
    </message>
    <message>
        <source>Lines that pay for more than 31 days beyond their month; drafts and approved invoices defer nothing.</source>
        <translation>Zeilen, die mehr als 31 Tage über ihren Monat hinaus bezahlen; Entwürfe und freigegebene Rechnungen grenzen nichts ab.</translation>
    </message>
    <message>
        <source>Local invoices by the month in which their service period starts, before tax; the cost is what they carry, at Microsoft&apos;s rate. What is paid in advance counts where it is invoiced.</source>
        <translation>Eigene Rechnungen nach dem Monat, in dem ihr Leistungszeitraum beginnt, vor Steuern; die Kosten sind die der Rechnungen, zu Microsofts Kurs. Vorausbezahltes zählt dort, wo es berechnet wird.</translation>
    </message>
    <message>
        <source>Local invoices of the service periods that start in %1, as the terms of today make them from what is on hand and from what is projected; before tax.</source>
        <translation>Eigene Rechnungen der Leistungszeiträume, die im %1 beginnen, wie die heutigen Konditionen sie aus dem Vorliegenden und dem Hochgerechneten machen; vor Steuern.</translation>
    </message>
    <message>
        <source>Margin %1 on %2, minimum %3</source>
        <translation>Marge %1 auf „%2“, mindestens %3</translation>
    </message>
    <message>
        <source>Microsoft charges %1</source>
        <translation>Microsoft berechnet %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost, before tax, that nobody is invoiced for or that is sold for 0; seats are those invoiced, else counted, less those that Microsoft charges.</source>
        <translation>Microsofts Kosten vor Steuern, die niemandem berechnet oder für 0 verkauft werden; Lizenzen sind die berechneten, sonst die gezählten, abzüglich derer, die Microsoft berechnet.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s credit, kept by the partner</source>
        <translation>Microsofts Gutschrift, die der Partner behält</translation>
    </message>
    <message>
        <source>Microsoft&apos;s document of %1 is damaged</source>
        <translation>Microsofts Dokument zu %1 ist beschädigt</translation>
    </message>
    <message>
        <source>Microsoft&apos;s document of %1 is not on hand</source>
        <translation>Microsofts Dokument zu %1 liegt nicht vor</translation>
    </message>
    <message>
        <source>Microsoft&apos;s export failed: %1 %2</source>
        <translation>Microsofts Export schlug fehl: %1 %2</translation>
    </message>
    <message>
        <source>Microsoft&apos;s export was not ready after %1 seconds</source>
        <translation>Microsofts Export war nach %1 Sekunden nicht fertig</translation>
    </message>
    <message>
        <source>Microsoft&apos;s net</source>
        <translation>Microsofts Nettobetrag</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tax</source>
        <translation>Microsofts Steuer</translation>
    </message>
    <message>
        <source>New product without a rule: %1</source>
        <translation>Neues Produkt ohne Regel: %1</translation>
    </message>
    <message>
        <source>No Azure usage of the month is on hand in %1</source>
        <translation>In %1 liegt kein Azure-Verbrauch des Monats vor</translation>
    </message>
    <message>
        <source>No purchase order in %1 holds on %2</source>
        <translation>Am %2 gilt keine Bestellung in %1</translation>
    </message>
    <message>
        <source>No reconciliation of invoice %1 is on hand: daily rows of %2 %3 stand alone</source>
        <translation>Die Abstimmungsdatei der Rechnung %1 liegt nicht vor: Tageszeilen von %2 %3 stehen allein</translation>
    </message>
    <message>
        <source>Nothing is projected: the month is billed, or there is nothing to go by.</source>
        <translation>Nichts wird hochgerechnet: Der Monat ist berechnet, oder es gibt keine Grundlage.</translation>
    </message>
    <message>
        <source>Own service &quot;%1&quot; of %2 to %3 is charged late: the invoice of its days was approved without it</source>
        <translation>Eigene Leistung „%1“ vom %2 bis %3 wird nachträglich berechnet: Die Rechnung ihrer Tage wurde ohne sie freigegeben</translation>
    </message>
    <message>
        <source>Peppol&apos;s national rules for sellers in %1 are not built in</source>
        <translation>Peppols nationale Regeln für Verkäufer in %1 sind nicht eingebaut</translation>
    </message>
    <message>
        <source>Prepayment %1 was changed or removed after %2, which asked for it: %3 %4</source>
        <translation>Vorauszahlung %1 wurde nach %2, die sie verlangte, geändert oder entfernt: %3 %4</translation>
    </message>
    <message>
        <source>Price 0 on %1</source>
        <translation>Preis 0 auf %1</translation>
    </message>
    <message>
        <source>Purchase order %1 is exceeded: %2 with this invoice</source>
        <translation>Bestellung %1 ist überschritten: %2 mit dieser Rechnung</translation>
    </message>
    <message>
        <source>SQLite: %1</source>
        <translation>SQLite: %1</translation>
    </message>
    <message>
        <source>Seats of %1 in subscription %2 have no price and are not billed</source>
        <translation>Lizenzen von %1 im Abonnement %2 haben keinen Preis und werden nicht berechnet</translation>
    </message>
    <message>
        <source>Seats on each month&apos;s last day on hand: signed quantities of Microsoft&apos;s lines that pay for it, the daily count, and what local invoices took of those lines; the variance is invoiced, else counted, less Microsoft&apos;s, where both are known.</source>
        <translation>Lizenzen am letzten vorliegenden Tag jedes Monats: Mengen von Microsofts Zeilen mit Vorzeichen, die ihn bezahlen, die tägliche Zählung und was eigene Rechnungen von diesen Zeilen nahmen; die Abweichung ist berechnet, sonst gezählt, abzüglich Microsofts, wo beides bekannt ist.</translation>
    </message>
    <message>
        <source>Tenant </source>
        <translation>Mandant </translation>
    </message>
    <message>
        <source>The terms have no tax %1 any more: &quot;%2&quot; takes the customer&apos;s</source>
        <translation>Die Konditionen haben keine Steuer %1 mehr: „%2“ nimmt die des Kunden</translation>
    </message>
    <message>
        <source>Two equal charges for %1–%2 of %3</source>
        <translation>Zwei gleiche Berechnungen für %1–%2 von %3</translation>
    </message>
    <message>
        <source>VAT category %1 has the rate %2; only 0 is allowed (BR-%1-05)</source>
        <translation>Umsatzsteuerkategorie %1 hat den Satz %2; nur 0 ist erlaubt (BR-%1-05)</translation>
    </message>
    <message>
        <source>VAT category B cannot stand on one invoice with S (BR-B-02)</source>
        <translation>Umsatzsteuerkategorie B darf nicht mit S auf einer Rechnung stehen (BR-B-02)</translation>
    </message>
    <message>
        <source>VAT category B is for Italian sellers (BR-B-01)</source>
        <translation>Umsatzsteuerkategorie B ist für italienische Verkäufer (BR-B-01)</translation>
    </message>
    <message>
        <source>VAT category E has no reason why nothing is taxed (BR-E-10)</source>
        <translation>Umsatzsteuerkategorie E nennt keinen Grund, warum nichts besteuert wird (BR-E-10)</translation>
    </message>
    <message>
        <source>VAT category O cannot stand on one invoice with another (BR-O-11)</source>
        <translation>Umsatzsteuerkategorie O darf nicht mit einer anderen auf einer Rechnung stehen (BR-O-11)</translation>
    </message>
    <message>
        <source>VAT category O forbids VAT ids, so the seller needs its number in the company register (BR-CO-26)</source>
        <translation>Umsatzsteuerkategorie O verbietet USt-IdNrn., daher braucht der Verkäufer seine Nummer im Handelsregister (BR-CO-26)</translation>
    </message>
    <message>
        <source>VAT category S has the rate 0 (BR-S-05)</source>
        <translation>Umsatzsteuerkategorie S hat den Satz 0 (BR-S-05)</translation>
    </message>
    <message>
        <source>What the contract&apos;s rates gave against Microsoft&apos;s, and Microsoft&apos;s currency against the seller&apos;s: cause exchange of the bridge, in %1.</source>
        <translation>Was die Kurse des Vertrags gegen die von Microsoft und Microsofts Währung gegen die des Verkäufers ergaben: Ursache Wechselkurs der Überleitung, in %1.</translation>
    </message>
    <message>
        <source>\u without four hexadecimal digits</source>
        <translation>\u ohne vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a Dutch credit note names the invoice that it credits (NL-R-001)</source>
        <translation>eine niederländische Gutschrift nennt die Rechnung, die sie gutschreibt (NL-R-001)</translation>
    </message>
    <message>
        <source>a Dutch seller has street, city and post code (NL-R-002)</source>
        <translation>ein niederländischer Verkäufer hat Straße, Ort und Postleitzahl (NL-R-002)</translation>
    </message>
    <message>
        <source>a Dutch seller says where to pay (NL-R-007)</source>
        <translation>ein niederländischer Verkäufer sagt, wohin zu zahlen ist (NL-R-007)</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>ein NUL-Byte</translation>
    </message>
    <message>
        <source>a NUL character (\u0000)</source>
        <translation>ein NUL-Zeichen (\u0000)</translation>
    </message>
    <message>
        <source>a NUL character (\u0000) in the name of an attribute</source>
        <translation>ein NUL-Zeichen (\u0000) im Namen eines Attributs</translation>
    </message>
    <message>
        <source>a broken escape sequence or half of a surrogate pair</source>
        <translation>eine fehlerhafte Escape-Sequenz oder ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>a charge of subscription %1 has no PCToBCExchangeRate</source>
        <translation>eine Berechnung des Abonnements %1 hat keinen PCToBCExchangeRate</translation>
    </message>
    <message>
        <source>a chunk longer than its size</source>
        <translation>ein Block, der länger als seine Größe ist</translation>
    </message>
    <message>
        <source>a comma is missing between two objects</source>
        <translation>zwischen zwei Objekten fehlt ein Komma</translation>
    </message>
    <message>
        <source>a comma without an object</source>
        <translation>ein Komma ohne Objekt</translation>
    </message>
    <message>
        <source>a company file cannot be restored from itself</source>
        <translation>eine Firmendatei kann nicht aus sich selbst wiederhergestellt werden</translation>
    </message>
    <message>
        <source>a control character (U+001F)</source>
        <translation>ein Steuerzeichen (U+001F)</translation>
    </message>
    <message>
        <source>a control character in a line</source>
        <translation>ein Steuerzeichen in einer Zeile</translation>
    </message>
    <message>
        <source>a control character in a text</source>
        <translation>ein Steuerzeichen in einem Text</translation>
    </message>
    <message>
        <source>a cost of %1, not of Microsoft&apos;s</source>
        <translation>Kosten von %1, nicht von Microsoft</translation>
    </message>
    <message>
        <source>a cost where a %1 pays: %2</source>
        <translation>Kosten, wo ein %1 bezahlt: %2</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a day is 2026-07-22, days are 2026-07-01..2026-07-05, not &quot;%1&quot;</source>
        <translation>ein Tag ist 2026-07-22, Tage sind 2026-07-01..2026-07-05, nicht „%1“</translation>
    </message>
    <message>
        <source>a decimal has to be a text</source>
        <translation>eine Dezimalzahl muss ein Text sein</translation>
    </message>
    <message>
        <source>a discount of more than 1</source>
        <translation>ein Rabatt von mehr als 1</translation>
    </message>
    <message>
        <source>a document type or an entity in the workbook</source>
        <translation>ein Dokumenttyp oder eine Entität in der Arbeitsmappe</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>eine Familie</translation>
    </message>
    <message>
        <source>a file came damaged: %1</source>
        <translation>eine Datei kam beschädigt an: %1</translation>
    </message>
    <message>
        <source>a file of %1 bytes is too large</source>
        <translation>eine Datei von %1 Byte ist zu groß</translation>
    </message>
    <message>
        <source>a file of the export came damaged three times</source>
        <translation>eine Datei des Exports kam dreimal beschädigt an</translation>
    </message>
    <message>
        <source>a file was refused with status %1</source>
        <translation>eine Datei wurde mit Status %1 abgelehnt</translation>
    </message>
    <message>
        <source>a header with a line break</source>
        <translation>ein Kopf mit einem Zeilenumbruch</translation>
    </message>
    <message>
        <source>a header without a name</source>
        <translation>ein Kopf ohne Namen</translation>
    </message>
    <message>
        <source>a line needs a text: the customer reads it</source>
        <translation>eine Zeile braucht einen Text: Der Kunde liest ihn</translation>
    </message>
    <message>
        <source>a line of more than 1 MiB</source>
        <translation>eine Zeile von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a margin has to be below 1</source>
        <translation>eine Marge muss unter 1 liegen</translation>
    </message>
    <message>
        <source>a markup has to be above -1</source>
        <translation>ein Aufschlag muss über -1 liegen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a numbering knows only {year}, {number} and {number:1} to {number:12}</source>
        <translation>eine Nummerierung kennt nur {year}, {number} und {number:1} bis {number:12}</translation>
    </message>
    <message>
        <source>a numbering needs {year} and {number:5}, each once</source>
        <translation>eine Nummerierung braucht {year} und {number:5}, je einmal</translation>
    </message>
    <message>
        <source>a part of the workbook has more than %1 MiB</source>
        <translation>ein Teil der Arbeitsmappe hat mehr als %1 MiB</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>eine Person hat angehalten</translation>
    </message>
    <message>
        <source>a pointer into the terms begins with /: %1</source>
        <translation>ein Zeiger in die Konditionen beginnt mit /: %1</translation>
    </message>
    <message>
        <source>a quantity has to be above 0</source>
        <translation>eine Menge muss über 0 liegen</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>ein Anführungszeichen bleibt offen</translation>
    </message>
    <message>
        <source>a quote is left open, or text stands behind a closing one (cell %1)</source>
        <translation>ein Anführungszeichen bleibt offen, oder hinter einem schließenden steht Text (Zelle %1)</translation>
    </message>
    <message>
        <source>a rate has to be above 0</source>
        <translation>ein Kurs muss über 0 liegen</translation>
    </message>
    <message>
        <source>a row of %1 refers to a missing row of %2</source>
        <translation>eine Zeile von %1 verweist auf eine fehlende Zeile von %2</translation>
    </message>
    <message>
        <source>a rule of the profile</source>
        <translation>eine Regel des Profils</translation>
    </message>
    <message>
        <source>a seat count of %1 is not of %2</source>
        <translation>eine Lizenzzählung von %1 ist nicht von %2</translation>
    </message>
    <message>
        <source>a sign-in window is open already</source>
        <translation>ein Anmeldefenster ist schon offen</translation>
    </message>
    <message>
        <source>a stored member has two sizes</source>
        <translation>ein gespeichertes Element hat zwei Größen</translation>
    </message>
    <message>
        <source>a tag is tag:NAME=VALUE, not &quot;%1&quot;</source>
        <translation>ein Tag ist tag:NAME=WERT, nicht „%1“</translation>
    </message>
    <message>
        <source>a tag without a name</source>
        <translation>ein Tag ohne Namen</translation>
    </message>
    <message>
        <source>a task of Windows has no environment of its own; set %1 for the account</source>
        <translation>eine Aufgabe von Windows hat keine eigene Umgebung; setzen Sie %1 für das Konto</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text of more than 1 MiB</source>
        <translation>ein Text von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>a text that does not end</source>
        <translation>ein Text, der nicht endet</translation>
    </message>
    <message>
        <source>a timer cannot hold the control characters in &quot;%1&quot;</source>
        <translation>ein Zeitgeber kann die Steuerzeichen in „%1“ nicht aufnehmen</translation>
    </message>
    <message>
        <source>a timer needs absolute paths, unlike %1 %2</source>
        <translation>ein Zeitgeber braucht absolute Pfade, anders als %1 %2</translation>
    </message>
    <message>
        <source>a unit price is never negative</source>
        <translation>ein Stückpreis ist nie negativ</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a web page instead of JSON; a proxy or a sign-in page of the network may stand in between</source>
        <translation>eine Webseite statt JSON; ein Proxy oder eine Anmeldeseite des Netzes steht vielleicht dazwischen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a workbook that no distributor&apos;s profile fits</source>
        <translation>eine Arbeitsmappe, zu der kein Distributorprofil passt</translation>
    </message>
    <message>
        <source>a zip archive in a zip archive</source>
        <translation>ein ZIP-Archiv in einem ZIP-Archiv</translation>
    </message>
    <message>
        <source>a zip archive in several parts</source>
        <translation>ein ZIP-Archiv in mehreren Teilen</translation>
    </message>
    <message>
        <source>amortised cost, which is on no invoice: export the actual cost instead</source>
        <translation>amortisierte Kosten, die auf keiner Rechnung stehen: Exportieren Sie stattdessen die tatsächlichen Kosten</translation>
    </message>
    <message>
        <source>amounts in %1 and in %2 cannot be compared: both terms have to be in the same seller&apos;s currency</source>
        <translation>Beträge in %1 und in %2 lassen sich nicht vergleichen: Beide Konditionen müssen dieselbe Währung des Verkäufers haben</translation>
    </message>
    <message>
        <source>an amount of more than 34 digits</source>
        <translation>ein Betrag von mehr als 34 Stellen</translation>
    </message>
    <message>
        <source>an amount or a quantity, not both</source>
        <translation>ein Betrag oder eine Menge, nicht beides</translation>
    </message>
    <message>
        <source>an archive that is no workbook</source>
        <translation>ein Archiv, das keine Arbeitsmappe ist</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>an entry of its directory is broken</source>
        <translation>ein Eintrag des Verzeichnisses ist fehlerhaft</translation>
    </message>
    <message>
        <source>an entry of its directory is cut</source>
        <translation>ein Eintrag des Verzeichnisses ist abgeschnitten</translation>
    </message>
    <message>
        <source>an export of amortised cost, which is on no invoice: export the actual cost</source>
        <translation>ein Export amortisierter Kosten, die auf keiner Rechnung stehen: Exportieren Sie die tatsächlichen Kosten</translation>
    </message>
    <message>
        <source>an export without files</source>
        <translation>ein Export ohne Dateien</translation>
    </message>
    <message>
        <source>an invoice of %1 would have an amount of more than 34 digits</source>
        <translation>eine Rechnung von %1 hätte einen Betrag von mehr als 34 Stellen</translation>
    </message>
    <message>
        <source>an invoice of more than ten days has no lines; run a sync, or import its file</source>
        <translation>eine mehr als zehn Tage alte Rechnung hat keine Zeilen; starten Sie einen Abgleich, oder importieren Sie die Datei</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object of more than 1 MiB</source>
        <translation>ein Objekt von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>an object or array where a plain value is expected</source>
        <translation>ein Objekt oder eine Liste, wo ein einfacher Wert erwartet wird</translation>
    </message>
    <message>
        <source>an old or an encrypted workbook: save it as .xlsx without a password</source>
        <translation>eine alte oder verschlüsselte Arbeitsmappe: Speichern Sie sie ohne Kennwort als .xlsx</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>eine unbekannte Escape-Sequenz in einem Text</translation>
    </message>
    <message>
        <source>an unknown transfer coding</source>
        <translation>eine unbekannte Übertragungscodierung</translation>
    </message>
    <message>
        <source>another process holds %1</source>
        <translation>ein anderer Prozess hält %1</translation>
    </message>
    <message>
        <source>another program holds the sign-in</source>
        <translation>ein anderes Programm hält die Anmeldung</translation>
    </message>
    <message>
        <source>another program is writing to the company file</source>
        <translation>ein anderes Programm schreibt in die Firmendatei</translation>
    </message>
    <message>
        <source>another service issued it</source>
        <translation>ein anderer Dienst hat es ausgestellt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>arrived or restated after %1 was approved</source>
        <translation>kam nach der Freigabe von %1 oder wurde danach neu gefasst</translation>
    </message>
    <message>
        <source>attribute twice in one object</source>
        <translation>ein Attribut zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>audit trail: entry %1 was changed</source>
        <translation>Prüfpfad: Eintrag %1 wurde verändert</translation>
    </message>
    <message>
        <source>audit trail: it is empty</source>
        <translation>Prüfpfad: Er ist leer</translation>
    </message>
    <message>
        <source>before &quot;from&quot;: %1 is before %2</source>
        <translation>vor „from“: %1 liegt vor %2</translation>
    </message>
    <message>
        <source>beside it lies half a file of the same export: run sync again, which goes on with it</source>
        <translation>daneben liegt eine halbe Datei desselben Exports: Starten Sie den Abgleich erneut, der damit fortfährt</translation>
    </message>
    <message>
        <source>between Germans an invoice says where to pay (DE-R-001)</source>
        <translation>zwischen Deutschen sagt eine Rechnung, wohin zu zahlen ist (DE-R-001)</translation>
    </message>
    <message>
        <source>between Germans the customer gives a reference (DE-R-015)</source>
        <translation>zwischen Deutschen gibt der Kunde eine Referenz an (DE-R-015)</translation>
    </message>
    <message>
        <source>between Germans the customer has city and post code (DE-R-008, DE-R-009)</source>
        <translation>zwischen Deutschen hat der Kunde Ort und Postleitzahl (DE-R-008, DE-R-009)</translation>
    </message>
    <message>
        <source>between Germans the seller gives its e-mail (DE-R-007)</source>
        <translation>zwischen Deutschen gibt der Verkäufer seine E-Mail-Adresse an (DE-R-007)</translation>
    </message>
    <message>
        <source>between Germans the seller gives its telephone (DE-R-006)</source>
        <translation>zwischen Deutschen gibt der Verkäufer sein Telefon an (DE-R-006)</translation>
    </message>
    <message>
        <source>between Germans the seller has city and post code (DE-R-003, DE-R-004)</source>
        <translation>zwischen Deutschen hat der Verkäufer Ort und Postleitzahl (DE-R-003, DE-R-004)</translation>
    </message>
    <message>
        <source>between Germans the seller names a person (DE-R-005)</source>
        <translation>zwischen Deutschen nennt der Verkäufer eine Person (DE-R-005)</translation>
    </message>
    <message>
        <source>billed and unbilled lines in one file</source>
        <translation>berechnete und nicht berechnete Zeilen in einer Datei</translation>
    </message>
    <message>
        <source>busy: another sync of this company file is running; wait until it has ended</source>
        <translation>beschäftigt: Ein anderer Abgleich dieser Firmendatei läuft; warten Sie, bis er beendet ist</translation>
    </message>
    <message>
        <source>bytes behind the end of the compressed data</source>
        <translation>Bytes hinter dem Ende der komprimierten Daten</translation>
    </message>
    <message>
        <source>cancelled after %1 documents</source>
        <translation>nach %1 Dokumenten abgebrochen</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>charged beside the lines of invoice %1: %2</source>
        <translation>neben den Zeilen der Rechnung %1 berechnet: %2</translation>
    </message>
    <message>
        <source>charges restated after %1 was approved</source>
        <translation>Berechnungen, die nach der Freigabe von %1 neu gefasst wurden</translation>
    </message>
    <message>
        <source>column %1.%2 could hold a rounded amount</source>
        <translation>Spalte %1.%2 könnte einen gerundeten Betrag enthalten</translation>
    </message>
    <message>
        <source>company file: %1</source>
        <translation>Firmendatei: %1</translation>
    </message>
    <message>
        <source>company file: %1 is &quot;%2&quot; instead of &quot;%3&quot;</source>
        <translation>Firmendatei: %1 ist „%2“ statt „%3“</translation>
    </message>
    <message>
        <source>compressed data are damaged</source>
        <translation>die komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>compressed data are damaged: wrong checksum</source>
        <translation>die komprimierten Daten sind beschädigt: falsche Prüfsumme</translation>
    </message>
    <message>
        <source>compressed data are truncated</source>
        <translation>die komprimierten Daten sind abgeschnitten</translation>
    </message>
    <message>
        <source>contract %1 begins on %2: it cannot change from %3</source>
        <translation>Vertrag %1 beginnt am %2: Er kann sich nicht ab %3 ändern</translation>
    </message>
    <message>
        <source>contract %1 ends on %2: it cannot change from %3</source>
        <translation>Vertrag %1 endet am %2: Er kann sich nicht ab %3 ändern</translation>
    </message>
    <message>
        <source>costs of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>costs of %1 are on hand as %2 and as invoice %3: if both are of one account, its costs count twice</source>
        <translation>Kosten von %1 liegen als %2 und als Rechnung %3 vor: Sind beide von einem Konto, zählen dessen Kosten zweimal</translation>
    </message>
    <message>
        <source>costs of Azure are read from CSV files: export them as CSV</source>
        <translation>Azure-Kosten werden aus CSV-Dateien gelesen: Exportieren Sie sie als CSV</translation>
    </message>
    <message>
        <source>credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>customer %1 has an order %2 already</source>
        <translation>Kunde %1 hat schon eine Bestellung %2</translation>
    </message>
    <message>
        <source>customer %1: </source>
        <translation>Kunde %1: </translation>
    </message>
    <message>
        <source>customer %1: Microsoft does not know it any more</source>
        <translation>Kunde %1: Microsoft kennt ihn nicht mehr</translation>
    </message>
    <message>
        <source>daily file</source>
        <translation>Tagesdatei</translation>
    </message>
    <message>
        <source>daily rows of invoice %1 are on hand, its reconciliation is not</source>
        <translation>Tageszeilen der Rechnung %1 liegen vor, ihre Abstimmungsdatei nicht</translation>
    </message>
    <message>
        <source>dates has to say how dates are written</source>
        <translation>dates muss sagen, wie Daten geschrieben sind</translation>
    </message>
    <message>
        <source>document %1 of seal %2 is damaged</source>
        <translation>Dokument %1 des Siegels %2 ist beschädigt</translation>
    </message>
    <message>
        <source>does not look like a BIC: %1</source>
        <translation>sieht nicht wie ein BIC aus: %1</translation>
    </message>
    <message>
        <source>does not look like a VAT id: %1</source>
        <translation>sieht nicht wie eine USt-IdNr. aus: %1</translation>
    </message>
    <message>
        <source>does not look like an e-mail address: %1</source>
        <translation>sieht nicht wie eine E-Mail-Adresse aus: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>e-invoices are made of issued invoices only, and none of these %1 is issued: approve and issue them first</source>
        <translation>E-Rechnungen entstehen nur aus ausgestellten Rechnungen, und keine dieser %1 ist ausgestellt: Geben Sie sie zuerst frei, und stellen Sie sie aus</translation>
    </message>
    <message>
        <source>e-invoices need a reason for VAT category %1</source>
        <translation>E-Rechnungen brauchen einen Grund für Umsatzsteuerkategorie %1</translation>
    </message>
    <message>
        <source>e-invoices refuse a rate other than 0 for VAT category %1</source>
        <translation>E-Rechnungen lehnen einen anderen Satz als 0 für Umsatzsteuerkategorie %1 ab</translation>
    </message>
    <message>
        <source>e-invoices refuse the rate 0 for VAT category S</source>
        <translation>E-Rechnungen lehnen den Satz 0 für Umsatzsteuerkategorie S ab</translation>
    </message>
    <message>
        <source>edit %1 of %2 is gone</source>
        <translation>Bearbeitung %1 von %2 ist weg</translation>
    </message>
    <message>
        <source>edit %1 of %2 is not what was noted when it was made</source>
        <translation>Bearbeitung %1 von %2 ist nicht, was beim Bearbeiten vermerkt wurde</translation>
    </message>
    <message>
        <source>edited: %1</source>
        <translation>bearbeitet: %1</translation>
    </message>
    <message>
        <source>ends before it starts: %1 is before %2</source>
        <translation>endet vor dem Beginn: %1 liegt vor %2</translation>
    </message>
    <message>
        <source>every month on hand</source>
        <translation>jeder vorliegende Monat</translation>
    </message>
    <message>
        <source>excluded by rule %1</source>
        <translation>durch Regel %1 ausgeschlossen</translation>
    </message>
    <message>
        <source>from %1, %2 days</source>
        <translation>ab %1, %2 Tage</translation>
    </message>
    <message>
        <source>half a surrogate pair in a text</source>
        <translation>ein halbes Surrogatpaar in einem Text</translation>
    </message>
    <message>
        <source>has to be above 0</source>
        <translation>muss über 0 liegen</translation>
    </message>
    <message>
        <source>has to name something</source>
        <translation>muss etwas nennen</translation>
    </message>
    <message>
        <source>here the lines end</source>
        <translation>hier enden die Zeilen</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>enthält kein Zertifikat in PEM</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>ungültiges UTF-8</translation>
    </message>
    <message>
        <source>invoice %1 has other lines: %2</source>
        <translation>Rechnung %1 hat andere Zeilen: %2</translation>
    </message>
    <message>
        <source>invoice %1 is</source>
        <translation>Rechnung %1 ist</translation>
    </message>
    <message>
        <source>invoice %1 is incomplete: %2; it is pulled until its export was complete on two days at least 48 hours apart, or name an adjustment in the terms</source>
        <translation>Rechnung %1 ist unvollständig: %2; sie wird abgerufen, bis ihr Export an zwei Tagen im Abstand von mindestens 48 Stunden vollständig war, oder tragen Sie eine Anpassung in die Konditionen ein</translation>
    </message>
    <message>
        <source>invoice %1, credited and billed again</source>
        <translation>Rechnung %1, gutgeschrieben und neu berechnet</translation>
    </message>
    <message>
        <source>invoice %1: no PDF came</source>
        <translation>Rechnung %1: Es kam kein PDF</translation>
    </message>
    <message>
        <source>invoice or file</source>
        <translation>Rechnung oder Datei</translation>
    </message>
    <message>
        <source>is a share above 0 and at most 1</source>
        <translation>ist ein Anteil über 0 und höchstens 1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is negative: %1</source>
        <translation>ist negativ: %1</translation>
    </message>
    <message>
        <source>is too large: %1</source>
        <translation>ist zu groß: %1</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>it asks for %1 %2, and %3</source>
        <translation>sie verlangt %1 %2, und %3</translation>
    </message>
    <message>
        <source>it belongs to another sign-in</source>
        <translation>es gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it changes the protocol</source>
        <translation>sie wechselt das Protokoll</translation>
    </message>
    <message>
        <source>it changes while it is fetched</source>
        <translation>sie ändert sich während des Abrufs</translation>
    </message>
    <message>
        <source>it is another kind of value</source>
        <translation>es ist ein Wert anderer Art</translation>
    </message>
    <message>
        <source>it is approved and not issued</source>
        <translation>ist freigegeben und nicht ausgestellt</translation>
    </message>
    <message>
        <source>it is meant for another program</source>
        <translation>es ist für ein anderes Programm bestimmt</translation>
    </message>
    <message>
        <source>it is not approved and issued</source>
        <translation>nicht freigegeben und ausgestellt</translation>
    </message>
    <message>
        <source>it is not issued (BR-02, BR-03)</source>
        <translation>sie ist nicht ausgestellt (BR-02, BR-03)</translation>
    </message>
    <message>
        <source>it is parked: </source>
        <translation>ist zurückgestellt: </translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>es nennt keinen Mandanten</translation>
    </message>
    <message>
        <source>it refuses connections</source>
        <translation>er weist Verbindungen ab</translation>
    </message>
    <message>
        <source>it says its length twice</source>
        <translation>sie nennt ihre Länge zweimal</translation>
    </message>
    <message>
        <source>it sent nothing for too long</source>
        <translation>zu lange kam nichts</translation>
    </message>
    <message>
        <source>it took too long to answer the connection</source>
        <translation>die Verbindung kam zu lange nicht zustande</translation>
    </message>
    <message>
        <source>its %1 lines come to %2</source>
        <translation>ihre %1 Zeilen ergeben %2</translation>
    </message>
    <message>
        <source>its directory is missing</source>
        <translation>das Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>its directory lies outside of the file</source>
        <translation>das Verzeichnis liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>its first line</source>
        <translation>die erste Zeile</translation>
    </message>
    <message>
        <source>its head is longer than 64 KiB</source>
        <translation>der Kopf ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>die Länge ist keine Zahl</translation>
    </message>
    <message>
        <source>its members overlap</source>
        <translation>die Elemente überlappen sich</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>der Name ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>its tax &quot;%1&quot; is not known any more (BR-CO-04)</source>
        <translation>ihre Steuer „%1“ ist nicht mehr bekannt (BR-CO-04)</translation>
    </message>
    <message>
        <source>its time is over; check this machine&apos;s clock</source>
        <translation>die Zeit ist abgelaufen; prüfen Sie die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>its totals do not add up (BR-CO-10 to BR-CO-16)</source>
        <translation>die Summen gehen nicht auf (BR-CO-10 bis BR-CO-16)</translation>
    </message>
    <message>
        <source>its unit price is negative (BR-27)</source>
        <translation>ihr Stückpreis ist negativ (BR-27)</translation>
    </message>
    <message>
        <source>its zip64 directory is missing</source>
        <translation>das ZIP64-Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>larger than 64 MiB</source>
        <translation>größer als 64 MiB</translation>
    </message>
    <message>
        <source>late for %1, on %2</source>
        <translation>nachträglich für %1, auf %2</translation>
    </message>
    <message>
        <source>libsodium does not start</source>
        <translation>libsodium startet nicht</translation>
    </message>
    <message>
        <source>line %1 of %2 has only %3 units</source>
        <translation>Zeile %1 von %2 hat nur %3 Einheiten</translation>
    </message>
    <message>
        <source>line %1 of %2 is credited already</source>
        <translation>Zeile %1 von %2 ist schon gutgeschrieben</translation>
    </message>
    <message>
        <source>line %1 of %2 is named twice</source>
        <translation>Zeile %1 von %2 ist zweimal genannt</translation>
    </message>
    <message>
        <source>line %1 of %2 shows no quantity: credit an amount of it</source>
        <translation>Zeile %1 von %2 zeigt keine Menge: Schreiben Sie einen Betrag gut</translation>
    </message>
    <message>
        <source>line %1 of %2: only %3 of it is left to credit</source>
        <translation>Zeile %1 von %2: nur noch %3 davon kann gutgeschrieben werden</translation>
    </message>
    <message>
        <source>line %1 of invoice %2 is no charge behind this finding</source>
        <translation>Zeile %1 der Rechnung %2 ist keine Berechnung hinter dieser Feststellung</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>line %1: quantity × price is %2, rounded to %3 %4 (R120)</source>
        <translation>Zeile %1: Menge × Preis ist %2, gerundet auf %3 %4 (R120)</translation>
    </message>
    <message>
        <source>local net</source>
        <translation>eigener Nettobetrag</translation>
    </message>
    <message>
        <source>may not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>may only be true</source>
        <translation>darf nur true sein</translation>
    </message>
    <message>
        <source>migration %1 cannot be read</source>
        <translation>Migration %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>migration %1 is empty</source>
        <translation>Migration %1 ist leer</translation>
    </message>
    <message>
        <source>migration to schema %1: %2</source>
        <translation>Migration auf Schema %1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>months and weeks together</source>
        <translation>Monate und Wochen zusammen</translation>
    </message>
    <message>
        <source>months have to be 1, 2, 3, 6 or 12</source>
        <translation>Monate müssen 1, 2, 3, 6 oder 12 sein</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief</translation>
    </message>
    <message>
        <source>more than %1 levels in the workbook</source>
        <translation>mehr als %1 Ebenen in der Arbeitsmappe</translation>
    </message>
    <message>
        <source>more than 1 MiB behind the items</source>
        <translation>mehr als 1 MiB hinter den Einträgen</translation>
    </message>
    <message>
        <source>more than 1000 attributes</source>
        <translation>mehr als 1000 Attribute</translation>
    </message>
    <message>
        <source>more than 1000 columns</source>
        <translation>mehr als 1000 Spalten</translation>
    </message>
    <message>
        <source>more than 256 MiB when it is unpacked</source>
        <translation>entpackt mehr als 256 MiB</translation>
    </message>
    <message>
        <source>more than one price: %1</source>
        <translation>mehr als ein Preis: %1</translation>
    </message>
    <message>
        <source>name the enrolment with --enrolment; the account sees: %1</source>
        <translation>nennen Sie die Registrierung mit --enrolment; das Konto sieht: %1</translation>
    </message>
    <message>
        <source>needs one of column, cell, label and fileName</source>
        <translation>braucht eines von column, cell, label und fileName</translation>
    </message>
    <message>
        <source>neither months nor weeks</source>
        <translation>weder Monate noch Wochen</translation>
    </message>
    <message>
        <source>neither terms have a customer &quot;%1&quot;</source>
        <translation>keine der beiden Konditionen hat einen Kunden „%1“</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>no %1 called &quot;%2&quot; is on hand</source>
        <translation>es liegt keine %1 mit dem Namen „%2“ vor</translation>
    </message>
    <message>
        <source>no address of a service: https, or http to this machine, with host, port and path only</source>
        <translation>keine Adresse eines Dienstes: https, oder http auf diesem Rechner, nur mit Host, Port und Pfad</translation>
    </message>
    <message>
        <source>no attribute of a source line: %1</source>
        <translation>kein Attribut einer Quellzeile: %1</translation>
    </message>
    <message>
        <source>no browser could be opened; use --sign-in print, or --sign-in device</source>
        <translation>kein Browser konnte geöffnet werden; verwenden Sie --sign-in print oder --sign-in device</translation>
    </message>
    <message>
        <source>no column is named for</source>
        <translation>keine Spalte ist genannt für</translation>
    </message>
    <message>
        <source>no contract covers them</source>
        <translation>kein Vertrag deckt sie ab</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>kein Kunde</translation>
    </message>
    <message>
        <source>no customer has the tenant</source>
        <translation>kein Kunde hat den Mandanten</translation>
    </message>
    <message>
        <source>no device code</source>
        <translation>kein Gerätecode</translation>
    </message>
    <message>
        <source>no e-invoice was written, because some would be refused. What is issued is not changed: complete the terms, credit the invoice and bill it again</source>
        <translation>keine E-Rechnung wurde geschrieben, weil einige abgelehnt würden. Ausgestelltes bleibt unverändert: Vervollständigen Sie die Konditionen, schreiben Sie die Rechnung gut, und berechnen Sie neu</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>es konnte keine Verschlüsselung vereinbart werden</translation>
    </message>
    <message>
        <source>no exchange rate %1 → %2 on or before %3</source>
        <translation>kein Wechselkurs %1 → %2 am oder vor dem %3</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>keine Familie</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>in %1 kann keine Datei angelegt werden: %2</translation>
    </message>
    <message>
        <source>no folder for the workbook could be made: </source>
        <translation>für die Arbeitsmappe konnte kein Ordner angelegt werden: </translation>
    </message>
    <message>
        <source>no host, and no end of one</source>
        <translation>kein Host und kein Ende eines Hosts</translation>
    </message>
    <message>
        <source>no invoice of %1 is in %2, they are in %3</source>
        <translation>keine Rechnung von %1 ist in %2, sie sind in %3</translation>
    </message>
    <message>
        <source>no line by the profile</source>
        <translation>nach dem Profil keine Position</translation>
    </message>
    <message>
        <source>no line says which account or subscription it is of</source>
        <translation>keine Zeile sagt, zu welchem Konto oder Abonnement sie gehört</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>no port of this machine is free for the sign-in</source>
        <translation>kein Port dieses Rechners ist für die Anmeldung frei</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>no rate %1 → %2 on or before %3</source>
        <translation>kein Kurs %1 → %2 am oder vor dem %3</translation>
    </message>
    <message>
        <source>no reconciliation of Microsoft&apos;s is on hand</source>
        <translation>keine Abstimmungsdatei von Microsoft liegt vor</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>kein temporärer Ordner: %1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Staffel</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>no usage of %1 in %2 is on hand</source>
        <translation>kein Verbrauch von %1 in %2 liegt vor</translation>
    </message>
    <message>
        <source>no usage of %1 is on hand</source>
        <translation>kein Verbrauch von %1 liegt vor</translation>
    </message>
    <message>
        <source>nobody has signed in within %1 seconds</source>
        <translation>innerhalb von %1 Sekunden hat sich niemand angemeldet</translation>
    </message>
    <message>
        <source>nobody has typed the code in time</source>
        <translation>niemand hat den Code rechtzeitig eingegeben</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>nobody signed in within the time that was given</source>
        <translation>in der gegebenen Zeit hat sich niemand angemeldet</translation>
    </message>
    <message>
        <source>not &quot;%1&quot;</source>
        <translation>nicht „%1“</translation>
    </message>
    <message>
        <source>not INVOICE:LINE: &quot;%1&quot;</source>
        <translation>nicht RECHNUNG:ZEILE: „%1“</translation>
    </message>
    <message>
        <source>not a JSON document</source>
        <translation>kein JSON-Dokument</translation>
    </message>
    <message>
        <source>not a JSON object: %1</source>
        <translation>kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>not a JSON value: %1</source>
        <translation>kein JSON-Wert: %1</translation>
    </message>
    <message>
        <source>not a billing file of a kind that is known</source>
        <translation>keine Abrechnungsdatei einer bekannten Art</translation>
    </message>
    <message>
        <source>not a cell such as B2</source>
        <translation>keine Zelle wie B2</translation>
    </message>
    <message>
        <source>not a certificate in PEM</source>
        <translation>kein Zertifikat in PEM</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>keine Währung</translation>
    </message>
    <message>
        <source>not a currency: %1</source>
        <translation>keine Währung: %1</translation>
    </message>
    <message>
        <source>not a date as the profile says (%1)</source>
        <translation>kein Datum, wie es das Profil sagt (%1)</translation>
    </message>
    <message>
        <source>not a date&apos;s number</source>
        <translation>keine Zahl eines Datums</translation>
    </message>
    <message>
        <source>not a date: &quot;%1&quot;</source>
        <translation>kein Datum: „%1“</translation>
    </message>
    <message>
        <source>not a date: %1</source>
        <translation>kein Datum: %1</translation>
    </message>
    <message>
        <source>not a day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>not a decimal</source>
        <translation>keine Dezimalzahl</translation>
    </message>
    <message>
        <source>not a decimal as the profile says</source>
        <translation>keine Dezimalzahl, wie es das Profil sagt</translation>
    </message>
    <message>
        <source>not a decimal: &quot;%1&quot;</source>
        <translation>keine Dezimalzahl: „%1“</translation>
    </message>
    <message>
        <source>not a decimal: %1</source>
        <translation>keine Dezimalzahl: %1</translation>
    </message>
    <message>
        <source>not a format with yyyy and M</source>
        <translation>kein Format mit yyyy und M</translation>
    </message>
    <message>
        <source>not a format with yyyy, M and d</source>
        <translation>kein Format mit yyyy, M und d</translation>
    </message>
    <message>
        <source>not a host, in lower case, with or without a port</source>
        <translation>kein Host in Kleinbuchstaben, mit oder ohne Port</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>not a month as the profile says (%1)</source>
        <translation>kein Monat, wie es das Profil sagt (%1)</translation>
    </message>
    <message>
        <source>not a name: %1</source>
        <translation>kein Name: %1</translation>
    </message>
    <message>
        <source>not a regular expression with one group</source>
        <translation>kein regulärer Ausdruck mit einer Gruppe</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>not a whole number: %1</source>
        <translation>keine ganze Zahl: %1</translation>
    </message>
    <message>
        <source>not an IBAN</source>
        <translation>keine IBAN</translation>
    </message>
    <message>
        <source>not an address that begins with https://</source>
        <translation>keine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>not an id of small letters, digits and hyphens</source>
        <translation>keine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>not four numbers: x, y, width, height</source>
        <translation>keine vier Zahlen: x, y, Breite, Höhe</translation>
    </message>
    <message>
        <source>not http://localhost:PORT</source>
        <translation>nicht http://localhost:PORT</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>keines von %1</translation>
    </message>
    <message>
        <source>not one of the signs %1</source>
        <translation>keines der Zeichen %1</translation>
    </message>
    <message>
        <source>not the bytes that were asked for</source>
        <translation>nicht die Bytes, nach denen gefragt war</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>weder wahr noch falsch</translation>
    </message>
    <message>
        <source>not valid JSON before the items</source>
        <translation>kein gültiges JSON vor den Einträgen</translation>
    </message>
    <message>
        <source>not valid JSON behind the items</source>
        <translation>kein gültiges JSON hinter den Einträgen</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>not within %1 to %2</source>
        <translation>nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>not within 0 to 100 percent</source>
        <translation>nicht zwischen 0 und 100 Prozent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing about contract %1 would change</source>
        <translation>an Vertrag %1 würde sich nichts ändern</translation>
    </message>
    <message>
        <source>nothing in the answer says that it is whole</source>
        <translation>nichts in der Antwort sagt, dass sie vollständig ist</translation>
    </message>
    <message>
        <source>nothing in the file tells whether it groups thousands or starts the decimals</source>
        <translation>nichts in der Datei sagt, ob es Tausender trennt oder die Nachkommastellen beginnt</translation>
    </message>
    <message>
        <source>nothing is kept under %1</source>
        <translation>unter %1 ist nichts aufbewahrt</translation>
    </message>
    <message>
        <source>nothing says when a line starts: a column, or the month of the file</source>
        <translation>nichts sagt, wann eine Zeile beginnt: eine Spalte oder der Monat der Datei</translation>
    </message>
    <message>
        <source>nothing says where %1 stands</source>
        <translation>nichts sagt, wo %1 steht</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>nichts wurde importiert</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s invoice of %1</source>
        <translation>auf Microsofts Rechnung von %1</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s next invoice</source>
        <translation>auf Microsofts nächster Rechnung</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s previous invoice</source>
        <translation>auf Microsofts voriger Rechnung</translation>
    </message>
    <message>
        <source>on an invoice, and Microsoft&apos;s amount has no exchange rate any more</source>
        <translation>auf einer Rechnung, und Microsofts Betrag hat keinen Wechselkurs mehr</translation>
    </message>
    <message>
        <source>one scope, without a blank, is expected</source>
        <translation>ein Scope ohne Leerzeichen wird erwartet</translation>
    </message>
    <message>
        <source>only https is spoken, and http with this machine</source>
        <translation>nur https wird gesprochen und http mit diesem Rechner</translation>
    </message>
    <message>
        <source>other bytes than the server has</source>
        <translation>andere Bytes, als der Server hat</translation>
    </message>
    <message>
        <source>packing failed</source>
        <translation>das Packen schlug fehl</translation>
    </message>
    <message>
        <source>part %1 of the export&apos;s %2 is missing beside it</source>
        <translation>Teil %1 der %2 des Exports fehlt daneben</translation>
    </message>
    <message>
        <source>prepayment %1 pays for %2 to %3: it ends by itself, the day after</source>
        <translation>Vorauszahlung %1 bezahlt %2 bis %3: Sie endet von selbst am Tag danach</translation>
    </message>
    <message>
        <source>product category &quot;%1&quot; is not known; the family was decided from the other attributes</source>
        <translation>die Produktkategorie „%1“ ist nicht bekannt; die Familie wurde nach den anderen Attributen bestimmt</translation>
    </message>
    <message>
        <source>profile %1 is a starting point that nobody has confirmed: hold the lines against the invoice, then import your own profile</source>
        <translation>Profil %1 ist ein Ausgangspunkt, den niemand bestätigt hat: Halten Sie die Zeilen gegen die Rechnung, und importieren Sie dann Ihr eigenes Profil</translation>
    </message>
    <message>
        <source>pulling %1</source>
        <translation>Abruf: %1</translation>
    </message>
    <message>
        <source>pulling %1, %2 received</source>
        <translation>Abruf: %1, %2 empfangen</translation>
    </message>
    <message>
        <source>quantity × price ÷ base quantity is not its net (Peppol R120)</source>
        <translation>Menge × Preis ÷ Basismenge ist nicht ihr Nettobetrag (Peppol R120)</translation>
    </message>
    <message>
        <source>rates to %1</source>
        <translation>Kurse in %1</translation>
    </message>
    <message>
        <source>reading the seat counts of earlier months</source>
        <translation>die Lizenzzählungen früherer Monate werden gelesen</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>restatement %1 is damaged</source>
        <translation>Neufassung %1 ist beschädigt</translation>
    </message>
    <message>
        <source>restatement %1 is not what was noted when it came</source>
        <translation>Neufassung %1 ist nicht, was bei ihrem Eintreffen vermerkt wurde</translation>
    </message>
    <message>
        <source>rounding of invoice lines</source>
        <translation>Rundung der Rechnungszeilen</translation>
    </message>
    <message>
        <source>rows can be grouped by %1, not by &quot;%2&quot;</source>
        <translation>Zeilen lassen sich nach %1 gruppieren, nicht nach „%2“</translation>
    </message>
    <message>
        <source>rule %1 prices by list, and a charge of subscription %2 has no PCToBCExchangeRate</source>
        <translation>Regel %1 rechnet nach Liste, und eine Berechnung des Abonnements %2 hat keinen PCToBCExchangeRate</translation>
    </message>
    <message>
        <source>seal %1 has no document %2</source>
        <translation>Siegel %1 hat kein Dokument %2</translation>
    </message>
    <message>
        <source>set %1 was not begun</source>
        <translation>Datensatz %1 wurde nicht begonnen</translation>
    </message>
    <message>
        <source>shares days with contract %1 of the same customer</source>
        <translation>hat Tage mit Vertrag %1 desselben Kunden gemeinsam</translation>
    </message>
    <message>
        <source>signing in to the cloud on this machine</source>
        <translation>Anmeldung bei der Cloud auf diesem Rechner</translation>
    </message>
    <message>
        <source>since when is not known; all %1 days of the month are counted</source>
        <translation>seit wann, ist nicht bekannt; alle %1 Tage des Monats zählen</translation>
    </message>
    <message>
        <source>something else than JSON</source>
        <translation>etwas anderes als JSON</translation>
    </message>
    <message>
        <source>something follows the object</source>
        <translation>etwas folgt auf das Objekt</translation>
    </message>
    <message>
        <source>source lines are damaged: verify the company file</source>
        <translation>Quellzeilen sind beschädigt: Prüfen Sie die Firmendatei</translation>
    </message>
    <message>
        <source>source lines are written inside a transaction</source>
        <translation>Quellzeilen werden innerhalb einer Transaktion geschrieben</translation>
    </message>
    <message>
        <source>source lines were read before the transaction began</source>
        <translation>Quellzeilen wurden vor Beginn der Transaktion gelesen</translation>
    </message>
    <message>
        <source>source set %1 counts where it was replaced, or does not where it was not</source>
        <translation>Quelldatensatz %1 zählt, obwohl er ersetzt wurde, oder zählt nicht, obwohl er es nicht wurde</translation>
    </message>
    <message>
        <source>source set %1 has %2 of %3 lines</source>
        <translation>Quelldatensatz %1 hat %2 von %3 Zeilen</translation>
    </message>
    <message>
        <source>source set %1 is not what was noted at its import</source>
        <translation>Quelldatensatz %1 ist nicht, was beim Import vermerkt wurde</translation>
    </message>
    <message>
        <source>source set %1 was never finished</source>
        <translation>Quelldatensatz %1 wurde nie beendet</translation>
    </message>
    <message>
        <source>source_chunk %1 %2 is described wrongly</source>
        <translation>source_chunk %1 %2 ist falsch beschrieben</translation>
    </message>
    <message>
        <source>source_chunk %1 %2 refers to texts that are gone</source>
        <translation>source_chunk %1 %2 verweist auf Texte, die weg sind</translation>
    </message>
    <message>
        <source>split parts</source>
        <translation>geteilte Beträge</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>sync of the folder</source>
        <translation>Synchronisieren des Ordners</translation>
    </message>
    <message>
        <source>systemd cannot start a program whose path is %1</source>
        <translation>systemd kann kein Programm mit dem Pfad %1 starten</translation>
    </message>
    <message>
        <source>table %1 is not strict</source>
        <translation>Tabelle %1 ist nicht streng</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>tenant </source>
        <translation>Mandant </translation>
    </message>
    <message>
        <source>tenant without a customer</source>
        <translation>Mandant ohne Kunden</translation>
    </message>
    <message>
        <source>terms %1 are not those that were imported</source>
        <translation>Konditionen %1 sind nicht die importierten</translation>
    </message>
    <message>
        <source>terms %1 were changed</source>
        <translation>Konditionen %1 wurden verändert</translation>
    </message>
    <message>
        <source>text after the end of the document</source>
        <translation>Text nach dem Ende des Dokuments</translation>
    </message>
    <message>
        <source>the %1 of the terms have no %2</source>
        <translation>%1 der Konditionen hat kein %2</translation>
    </message>
    <message>
        <source>the Dutch customer of a Dutch seller has street, city and post code (NL-R-004)</source>
        <translation>der niederländische Kunde eines niederländischen Verkäufers hat Straße, Ort und Postleitzahl (NL-R-004)</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>das PDF konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>the PDF could not be finished: </source>
        <translation>das PDF konnte nicht beendet werden: </translation>
    </message>
    <message>
        <source>the PDF could not be written</source>
        <translation>das PDF konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the Task Scheduler cannot take the path %1: it has &apos;%&apos; or &apos;&quot;&apos;</source>
        <translation>die Aufgabenplanung kann den Pfad %1 nicht nehmen: Er enthält &apos;%&apos; oder &apos;&quot;&apos;</translation>
    </message>
    <message>
        <source>the VAT of category %1 does not follow from its lines (BR-CO-17)</source>
        <translation>die Umsatzsteuer der Kategorie %1 folgt nicht aus ihren Zeilen (BR-CO-17)</translation>
    </message>
    <message>
        <source>the account does not see the enrolment %1; it sees: %2</source>
        <translation>das Konto sieht die Registrierung %1 nicht; es sieht: %2</translation>
    </message>
    <message>
        <source>the account is neither Admin Agent nor Billing Admin with Sales Agent</source>
        <translation>das Konto ist weder Admin Agent noch Billing Admin mit Sales Agent</translation>
    </message>
    <message>
        <source>the answer is larger than the %1 MiB that are allowed</source>
        <translation>die Antwort ist größer als die erlaubten %1 MiB</translation>
    </message>
    <message>
        <source>the answer is longer than it says</source>
        <translation>die Antwort ist länger, als sie sagt</translation>
    </message>
    <message>
        <source>the answer is no HTTP/1.1: %1</source>
        <translation>die Antwort ist kein HTTP/1.1: %1</translation>
    </message>
    <message>
        <source>the answer is no JSON: %1 (line %2)</source>
        <translation>die Antwort ist kein JSON: %1 (Zeile %2)</translation>
    </message>
    <message>
        <source>the answer took too long</source>
        <translation>die Antwort dauerte zu lange</translation>
    </message>
    <message>
        <source>the archive holds %1 files instead of one</source>
        <translation>das Archiv enthält %1 Dateien statt einer</translation>
    </message>
    <message>
        <source>the archive is too large for a zip file</source>
        <translation>das Archiv ist zu groß für eine ZIP-Datei</translation>
    </message>
    <message>
        <source>the audit trail does not have this export, and a later one cannot leave it out: %1</source>
        <translation>die Änderungshistorie hat diesen Export nicht, und ein späterer kann ihn nicht weglassen: %1</translation>
    </message>
    <message>
        <source>the cell holds an error</source>
        <translation>die Zelle enthält einen Fehler</translation>
    </message>
    <message>
        <source>the cell holds an error: %1</source>
        <translation>die Zelle enthält einen Fehler: %1</translation>
    </message>
    <message>
        <source>the check digits of the IBAN are wrong</source>
        <translation>die Prüfziffern der IBAN sind falsch</translation>
    </message>
    <message>
        <source>the cloud profile cannot be read</source>
        <translation>das Cloud-Profil kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>die Spalte fehlt</translation>
    </message>
    <message>
        <source>the column is missing for %1</source>
        <translation>die Spalte fehlt für %1</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>die Spalte gibt es zweimal</translation>
    </message>
    <message>
        <source>the company file has no profile %1</source>
        <translation>die Firmendatei hat kein Profil %1</translation>
    </message>
    <message>
        <source>the company file holds a broken value: &quot;%1&quot;</source>
        <translation>die Firmendatei enthält einen fehlerhaften Wert: „%1“</translation>
    </message>
    <message>
        <source>the company file is not sound: </source>
        <translation>die Firmendatei ist nicht in Ordnung: </translation>
    </message>
    <message>
        <source>the company file is open for reading only</source>
        <translation>die Firmendatei ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the company file&apos;s profile %1: %2</source>
        <translation>Profil %1 der Firmendatei: %2</translation>
    </message>
    <message>
        <source>the connection &quot;%1&quot; is of kind %2, not %3; connect this one under another name</source>
        <translation>die Verbindung „%1“ ist von der Art %2, nicht %3; verbinden Sie diese unter einem anderen Namen</translation>
    </message>
    <message>
        <source>the connection &quot;%1&quot; is one of the tenant %2, and %3 belongs to %4; sign in with an account of that tenant, or connect this one under a name of its own</source>
        <translation>die Verbindung „%1“ gehört zum Mandanten %2, und %3 gehört zu %4; melden Sie sich mit einem Konto jenes Mandanten an, oder verbinden Sie dieses unter einem eigenen Namen</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the connection ended in the middle of the answer</source>
        <translation>die Verbindung endete mitten in der Antwort</translation>
    </message>
    <message>
        <source>the connection ended without an answer</source>
        <translation>die Verbindung endete ohne Antwort</translation>
    </message>
    <message>
        <source>the connection&apos;s cloud profile</source>
        <translation>das Cloud-Profil der Verbindung</translation>
    </message>
    <message>
        <source>the copy %1 has no audit trail</source>
        <translation>die Kopie %1 hat keinen Prüfpfad</translation>
    </message>
    <message>
        <source>the credit notes of %1 do not take back line %2 of it, once</source>
        <translation>die Gutschriften zu %1 nehmen deren Zeile %2 nicht genau einmal zurück</translation>
    </message>
    <message>
        <source>the customer cannot be billed yet</source>
        <translation>dem Kunden kann noch nichts berechnet werden</translation>
    </message>
    <message>
        <source>the customer has neither buyerReference nor purchaseOrder (R003)</source>
        <translation>der Kunde hat weder buyerReference noch purchaseOrder (R003)</translation>
    </message>
    <message>
        <source>the customer has no VAT id that begins with its country, which VAT category %1 needs (BR-%2-02)</source>
        <translation>der Kunde hat keine USt-IdNr., die mit seinem Land beginnt, was Umsatzsteuerkategorie %1 verlangt (BR-%2-02)</translation>
    </message>
    <message>
        <source>the customer has no electronic address that Peppol knows (R010)</source>
        <translation>der Kunde hat keine elektronische Adresse, die Peppol kennt (R010)</translation>
    </message>
    <message>
        <source>the customer has no name (BR-07)</source>
        <translation>der Kunde hat keinen Namen (BR-07)</translation>
    </message>
    <message>
        <source>the customer is invoiced in %1, this is in %2</source>
        <translation>der Kunde erhält Rechnungen in %1, dies ist in %2</translation>
    </message>
    <message>
        <source>the customer&apos;s address has no country (BR-11)</source>
        <translation>die Adresse des Kunden hat kein Land (BR-11)</translation>
    </message>
    <message>
        <source>the decimal sign and the thousands sign are the same</source>
        <translation>das Dezimalzeichen und das Tausenderzeichen sind dasselbe</translation>
    </message>
    <message>
        <source>the document ends inside an object</source>
        <translation>das Dokument endet innerhalb eines Objekts</translation>
    </message>
    <message>
        <source>the document ends inside the list</source>
        <translation>das Dokument endet innerhalb der Liste</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>das Dokument endet zu früh</translation>
    </message>
    <message>
        <source>the exchange is not finished</source>
        <translation>der Austausch ist nicht beendet</translation>
    </message>
    <message>
        <source>the export of %1 holds other lines: %2 of %3 in %4</source>
        <translation>der Export von %1 enthält andere Zeilen: %2 von %3 in %4</translation>
    </message>
    <message>
        <source>the export started without a Location</source>
        <translation>der Export begann ohne Location</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is one page of a longer list</source>
        <translation>die Datei ist eine Seite einer längeren Liste</translation>
    </message>
    <message>
        <source>the file of tokens asks for a cost that no version writes; it is damaged</source>
        <translation>die Datei mit Anmeldungen verlangt einen Aufwand, den keine Version schreibt; sie ist beschädigt</translation>
    </message>
    <message>
        <source>the file of tokens was cut off</source>
        <translation>die Datei mit Anmeldungen ist abgeschnitten</translation>
    </message>
    <message>
        <source>the file&apos;s decimal sign is the comma, and thousands are in groups of three digits</source>
        <translation>das Dezimalzeichen der Datei ist das Komma, und Tausender stehen in Gruppen von drei Ziffern</translation>
    </message>
    <message>
        <source>the file&apos;s decimal sign is the point</source>
        <translation>das Dezimalzeichen der Datei ist der Punkt</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder of %1 could not be synced</source>
        <translation>der Ordner von %1 konnte nicht synchronisiert werden</translation>
    </message>
    <message>
        <source>the header of a member is missing</source>
        <translation>der Kopf eines Elements fehlt</translation>
    </message>
    <message>
        <source>the identity token is not the answer to this sign-in: %1</source>
        <translation>das Identitätstoken ist nicht die Antwort auf diese Anmeldung: %1</translation>
    </message>
    <message>
        <source>the imported seat counts were changed</source>
        <translation>die importierten Lizenzzählungen wurden verändert</translation>
    </message>
    <message>
        <source>the invoice&apos;s number</source>
        <translation>die Rechnungsnummer</translation>
    </message>
    <message>
        <source>the invoice&apos;s number is not where the profile says</source>
        <translation>die Rechnungsnummer steht nicht, wo das Profil sagt</translation>
    </message>
    <message>
        <source>the invoices of %1 are in %2: name one with --currency</source>
        <translation>die Rechnungen von %1 sind in %2: Nennen Sie eine mit --currency</translation>
    </message>
    <message>
        <source>the last tier has no end</source>
        <translation>die letzte Staffel hat kein Ende</translation>
    </message>
    <message>
        <source>the line is not charged itself: daily rows or a newer file stand for it</source>
        <translation>die Zeile wird nicht selbst berechnet: Tageszeilen oder eine neuere Datei stehen für sie</translation>
    </message>
    <message>
        <source>the lines of source set %1 were changed</source>
        <translation>die Zeilen des Quelldatensatzes %1 wurden verändert</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the month has no such row any more</source>
        <translation>der Monat hat keine solche Zeile mehr</translation>
    </message>
    <message>
        <source>the month is not where the profile says</source>
        <translation>der Monat steht nicht, wo das Profil sagt</translation>
    </message>
    <message>
        <source>the numbering &quot;%1&quot; is no pattern like INV-{year}-{number:5}</source>
        <translation>die Nummerierung „%1“ ist kein Muster wie INV-{year}-{number:5}</translation>
    </message>
    <message>
        <source>the numbers of %1 in %2 are gone</source>
        <translation>die Nummern von %1 in %2 sind weg</translation>
    </message>
    <message>
        <source>the numbers of %1 in %2 are not 1 … n</source>
        <translation>die Nummern von %1 in %2 sind nicht 1 … n</translation>
    </message>
    <message>
        <source>the other terms</source>
        <translation>die anderen Konditionen</translation>
    </message>
    <message>
        <source>the partner&apos;s profile names no country</source>
        <translation>das Profil des Partners nennt kein Land</translation>
    </message>
    <message>
        <source>the pass phrase does not open the file of tokens, or the file is damaged</source>
        <translation>das Kennwort öffnet die Datei mit Anmeldungen nicht, oder die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the payment text does not fit a QR code</source>
        <translation>der Zahlungstext passt nicht in einen QR-Code</translation>
    </message>
    <message>
        <source>the price sheet of %1 for %2 is damaged</source>
        <translation>die Preisliste von %1 für %2 ist beschädigt</translation>
    </message>
    <message>
        <source>the price sheet of %1: no CSV came</source>
        <translation>die Preisliste von %1: Es kam kein CSV</translation>
    </message>
    <message>
        <source>the profile does not know column &quot;%1&quot;: it is kept with the lines</source>
        <translation>das Profil kennt die Spalte „%1“ nicht: Sie wird mit den Zeilen aufbewahrt</translation>
    </message>
    <message>
        <source>the profile has %1 faults</source>
        <translation>das Profil hat %1 Fehler</translation>
    </message>
    <message>
        <source>the profiles %1 fit alike: name one with --profile</source>
        <translation>die Profile %1 passen gleich gut: Nennen Sie eines mit --profile</translation>
    </message>
    <message>
        <source>the proxy does not let through</source>
        <translation>der Proxy lässt nicht durch</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>der Proxy verlangt ein Kennwort</translation>
    </message>
    <message>
        <source>the reconciliation of invoice %1 is not on hand</source>
        <translation>die Abstimmungsdatei der Rechnung %1 liegt nicht vor</translation>
    </message>
    <message>
        <source>the report %1 is gathered by %2, not by &quot;%3&quot;</source>
        <translation>der Bericht %1 wird nach %2 zusammengefasst, nicht nach „%3“</translation>
    </message>
    <message>
        <source>the report %1 is not gathered by anything</source>
        <translation>der Bericht %1 wird nach nichts zusammengefasst</translation>
    </message>
    <message>
        <source>the report started without a Location</source>
        <translation>der Bericht begann ohne Location</translation>
    </message>
    <message>
        <source>the request is faulty</source>
        <translation>die Anfrage ist fehlerhaft</translation>
    </message>
    <message>
        <source>the request is not JSON</source>
        <translation>die Anfrage ist kein JSON</translation>
    </message>
    <message>
        <source>the same date, tenant, subscription and SKU as in line %1</source>
        <translation>dasselbe Datum, derselbe Mandant, dasselbe Abonnement und dieselbe SKU wie in Zeile %1</translation>
    </message>
    <message>
        <source>the same lines as in %1: they count once</source>
        <translation>dieselben Zeilen wie in %1: Sie zählen einmal</translation>
    </message>
    <message>
        <source>the seal of %1 has other documents than those it lists</source>
        <translation>das Siegel von %1 hat andere Dokumente als die aufgeführten</translation>
    </message>
    <message>
        <source>the seal of %1 is not what was noted when it was closed</source>
        <translation>das Siegel von %1 ist nicht, was beim Abschluss vermerkt wurde</translation>
    </message>
    <message>
        <source>the seal of %1: its document %2 was changed</source>
        <translation>das Siegel von %1: Das Dokument %2 wurde verändert</translation>
    </message>
    <message>
        <source>the seat counts behind its invoices are others</source>
        <translation>die Lizenzzählungen hinter den Rechnungen sind andere</translation>
    </message>
    <message>
        <source>the seller has no VAT id that begins with its country (BR-S-02 and its like, BR-CO-09)</source>
        <translation>der Verkäufer hat keine USt-IdNr., die mit seinem Land beginnt (BR-S-02 und Verwandte, BR-CO-09)</translation>
    </message>
    <message>
        <source>the seller has no electronic address that Peppol knows (R020)</source>
        <translation>der Verkäufer hat keine elektronische Adresse, die Peppol kennt (R020)</translation>
    </message>
    <message>
        <source>the seller has no name (BR-06)</source>
        <translation>der Verkäufer hat keinen Namen (BR-06)</translation>
    </message>
    <message>
        <source>the seller&apos;s address has no country (BR-09)</source>
        <translation>die Adresse des Verkäufers hat kein Land (BR-09)</translation>
    </message>
    <message>
        <source>the series %1 is gone</source>
        <translation>die Reihe %1 ist weg</translation>
    </message>
    <message>
        <source>the service forgot its page token three times</source>
        <translation>der Dienst vergaß sein Seitentoken dreimal</translation>
    </message>
    <message>
        <source>the service names a next page without its token</source>
        <translation>der Dienst nennt eine nächste Seite ohne ihr Token</translation>
    </message>
    <message>
        <source>the service names a page a second time</source>
        <translation>der Dienst nennt eine Seite ein zweites Mal</translation>
    </message>
    <message>
        <source>the service points to another host: %1</source>
        <translation>der Dienst verweist auf einen anderen Host: %1</translation>
    </message>
    <message>
        <source>the service sends to another address of the same host (status %1), which is not followed</source>
        <translation>der Dienst verweist auf eine andere Adresse desselben Hosts (Status %1), der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>the sheet holds no price</source>
        <translation>die Liste enthält keinen Preis</translation>
    </message>
    <message>
        <source>the sheet is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>the sign-in ended with &quot;%1&quot;%2</source>
        <translation>die Anmeldung endete mit „%1“%2</translation>
    </message>
    <message>
        <source>the sign-in gave no refresh token (offline_access was not granted)</source>
        <translation>die Anmeldung gab kein Aktualisierungstoken (offline_access wurde nicht erteilt)</translation>
    </message>
    <message>
        <source>the sign-in service answered with %1</source>
        <translation>der Anmeldedienst antwortete mit %1</translation>
    </message>
    <message>
        <source>the sign-in service answered with status %1</source>
        <translation>der Anmeldedienst antwortete mit Status %1</translation>
    </message>
    <message>
        <source>the sign-in service sends to another address, which is not followed (status %1)</source>
        <translation>der Anmeldedienst verweist auf eine andere Adresse, der nicht gefolgt wird (Status %1)</translation>
    </message>
    <message>
        <source>the sign-in was refused: %1</source>
        <translation>die Anmeldung wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>the sign-in was stopped</source>
        <translation>die Anmeldung wurde angehalten</translation>
    </message>
    <message>
        <source>the sign-in window broke down without an answer</source>
        <translation>das Anmeldefenster stürzte ohne Antwort ab</translation>
    </message>
    <message>
        <source>the sign-in window brought back an answer to another sign-in</source>
        <translation>das Anmeldefenster brachte die Antwort auf eine andere Anmeldung</translation>
    </message>
    <message>
        <source>the sign-in window cannot be started</source>
        <translation>das Anmeldefenster kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>the sign-in window gave an answer that is none</source>
        <translation>das Anmeldefenster gab eine Antwort, die keine ist</translation>
    </message>
    <message>
        <source>the sign-in window was closed</source>
        <translation>das Anmeldefenster wurde geschlossen</translation>
    </message>
    <message>
        <source>the size of a chunk is no number</source>
        <translation>die Größe eines Blocks ist keine Zahl</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot;, which this one works on, failed, and nothing of it is stored</source>
        <translation>der Schritt „%1“, auf dem dieser aufbaut, schlug fehl, und nichts davon ist gespeichert</translation>
    </message>
    <message>
        <source>the system&apos;s key store did not delete an entry</source>
        <translation>der Schlüsselspeicher des Systems hat einen Eintrag nicht gelöscht</translation>
    </message>
    <message>
        <source>the system&apos;s key store does not answer; unlock it</source>
        <translation>der Schlüsselspeicher des Systems antwortet nicht; entsperren Sie ihn</translation>
    </message>
    <message>
        <source>the system&apos;s key store has no such entry</source>
        <translation>der Schlüsselspeicher des Systems hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>the system&apos;s key store is locked or keeps nothing</source>
        <translation>der Schlüsselspeicher des Systems ist gesperrt oder bewahrt nichts auf</translation>
    </message>
    <message>
        <source>the system&apos;s key store is locked or missing: %1</source>
        <translation>der Schlüsselspeicher des Systems ist gesperrt oder fehlt: %1</translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation>die Tabelle hat keine Kopfzeile</translation>
    </message>
    <message>
        <source>the terms are no object</source>
        <translation>die Konditionen sind kein Objekt</translation>
    </message>
    <message>
        <source>the terms are others: %1 → %2</source>
        <translation>die Konditionen sind andere: %1 → %2</translation>
    </message>
    <message>
        <source>the terms have %1 already</source>
        <translation>die Konditionen haben %1 schon</translation>
    </message>
    <message>
        <source>the terms have %1 faults</source>
        <translation>die Konditionen haben %1 Fehler</translation>
    </message>
    <message>
        <source>the terms have a fault</source>
        <translation>die Konditionen haben einen Fehler</translation>
    </message>
    <message>
        <source>the terms have no contract &quot;%1&quot;</source>
        <translation>die Konditionen haben keinen Vertrag „%1“</translation>
    </message>
    <message>
        <source>the terms have no tax &quot;%1&quot;</source>
        <translation>die Konditionen haben keine Steuer „%1“</translation>
    </message>
    <message>
        <source>the terms have nothing at %1</source>
        <translation>die Konditionen haben nichts bei %1</translation>
    </message>
    <message>
        <source>the terms of today</source>
        <translation>die heutigen Konditionen</translation>
    </message>
    <message>
        <source>the terms were changed meanwhile; look at them and try again</source>
        <translation>die Konditionen wurden inzwischen geändert; sehen Sie sie an, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the terms were changed since: they are left as they are</source>
        <translation>die Konditionen wurden seitdem geändert: Sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>the texts of source lines are damaged: verify the company file</source>
        <translation>die Texte der Quellzeilen sind beschädigt: Prüfen Sie die Firmendatei</translation>
    </message>
    <message>
        <source>the workbook could not be begun</source>
        <translation>die Arbeitsmappe konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>the workbook could not be written: </source>
        <translation>die Arbeitsmappe konnte nicht geschrieben werden: </translation>
    </message>
    <message>
        <source>the workbook has no part %1</source>
        <translation>die Arbeitsmappe hat keinen Teil %1</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>die Arbeitsmappe hat kein Blatt</translation>
    </message>
    <message>
        <source>the workbook has no sheet &quot;%1&quot;, but %2</source>
        <translation>die Arbeitsmappe hat kein Blatt „%1“, aber %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1</source>
        <translation>die Arbeitsmappe ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the workbook is damaged: cell &quot;%1&quot; in row %2</source>
        <translation>die Arbeitsmappe ist beschädigt: Zelle „%1“ in Zeile %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: row &quot;%1&quot; behind row %2</source>
        <translation>die Arbeitsmappe ist beschädigt: Zeile „%1“ hinter Zeile %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: row %1 names text %2, which is not there</source>
        <translation>die Arbeitsmappe ist beschädigt: Zeile %1 nennt Text %2, den es nicht gibt</translation>
    </message>
    <message>
        <source>the workbook&apos;s part %1 has more than %2 MiB</source>
        <translation>Teil %1 der Arbeitsmappe hat mehr als %2 MiB</translation>
    </message>
    <message>
        <source>the zip archive has more than %1 files</source>
        <translation>das ZIP-Archiv hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the zip archive holds no file</source>
        <translation>das ZIP-Archiv enthält keine Datei</translation>
    </message>
    <message>
        <source>the zip archive is damaged: %1</source>
        <translation>das ZIP-Archiv ist beschädigt: %1</translation>
    </message>
    <message>
        <source>there are no terms %1</source>
        <translation>es gibt keine Konditionen %1</translation>
    </message>
    <message>
        <source>there are no terms yet</source>
        <translation>es gibt noch keine Konditionen</translation>
    </message>
    <message>
        <source>there are no terms yet, and no invoice of %1 is on hand</source>
        <translation>es gibt noch keine Konditionen, und keine Rechnung von %1 liegt vor</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>es gibt keine Verbindung „%1“</translation>
    </message>
    <message>
        <source>there is no connection; `connect` makes one</source>
        <translation>es gibt keine Verbindung; `connect` legt eine an</translation>
    </message>
    <message>
        <source>there is no edit %1</source>
        <translation>es gibt keine Bearbeitung %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>es gibt keine Datei zum Importieren</translation>
    </message>
    <message>
        <source>there is no finding %1</source>
        <translation>es gibt keine Feststellung %1</translation>
    </message>
    <message>
        <source>there is no invoice %1</source>
        <translation>es gibt keine Rechnung %1</translation>
    </message>
    <message>
        <source>there is no line (BR-16)</source>
        <translation>es gibt keine Zeile (BR-16)</translation>
    </message>
    <message>
        <source>there is no line of it</source>
        <translation>es gibt keine Zeile davon</translation>
    </message>
    <message>
        <source>there is no migration</source>
        <translation>es gibt keine Migration</translation>
    </message>
    <message>
        <source>there is no pass phrase for the file of tokens</source>
        <translation>es gibt kein Kennwort für die Datei mit Anmeldungen</translation>
    </message>
    <message>
        <source>there is no profile %1</source>
        <translation>es gibt kein Profil %1</translation>
    </message>
    <message>
        <source>there is no profile %1, but %2</source>
        <translation>es gibt kein Profil %1, aber %2</translation>
    </message>
    <message>
        <source>there is no restatement %1</source>
        <translation>es gibt keine Neufassung %1</translation>
    </message>
    <message>
        <source>there is no sign-in on this machine</source>
        <translation>auf diesem Rechner ist niemand angemeldet</translation>
    </message>
    <message>
        <source>there is no source set %1</source>
        <translation>es gibt keinen Quelldatensatz %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is no way to it</source>
        <translation>es führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>there is too little memory to open the file of tokens</source>
        <translation>es gibt zu wenig Speicher, um die Datei mit Anmeldungen zu öffnen</translation>
    </message>
    <message>
        <source>this cloud does not hand this out</source>
        <translation>diese Cloud gibt dies nicht heraus</translation>
    </message>
    <message>
        <source>this copy of Counterfoil has no lasting place that the system could start it from</source>
        <translation>diese Kopie von Counterfoil hat keinen bleibenden Ort, von dem das System sie starten könnte</translation>
    </message>
    <message>
        <source>this id is taken already</source>
        <translation>diese Kennung ist schon vergeben</translation>
    </message>
    <message>
        <source>this installation has no sign-in window; sign in with your own browser</source>
        <translation>diese Installation hat kein Anmeldefenster; melden Sie sich mit Ihrem eigenen Browser an</translation>
    </message>
    <message>
        <source>this is no file of tokens, or one of another version</source>
        <translation>dies ist keine Datei mit Anmeldungen oder eine anderer Version</translation>
    </message>
    <message>
        <source>this key comes twice</source>
        <translation>diesen Schlüssel gibt es zweimal</translation>
    </message>
    <message>
        <source>this program was built without its migrations</source>
        <translation>dieses Programm wurde ohne seine Migrationen gebaut</translation>
    </message>
    <message>
        <source>this system has no systemd: systemctl was not found</source>
        <translation>dieses System hat kein systemd: systemctl wurde nicht gefunden</translation>
    </message>
    <message>
        <source>this tenant belongs to customer %1 already</source>
        <translation>dieser Mandant gehört schon zum Kunden %1</translation>
    </message>
    <message>
        <source>this tenant stands here twice</source>
        <translation>dieser Mandant steht hier zweimal</translation>
    </message>
    <message>
        <source>tiers are of all that the rule wins in the period; this is the row alone</source>
        <translation>Staffeln gelten für alles, was die Regel im Zeitraum gewinnt; dies ist die Zeile allein</translation>
    </message>
    <message>
        <source>tiers have to ascend from 0</source>
        <translation>Staffeln müssen von 0 an aufsteigen</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>two billing accounts in one file: %1 and %2</source>
        <translation>zwei Abrechnungskonten in einer Datei: %1 und %2</translation>
    </message>
    <message>
        <source>two billing periods in one file: %1 and %2</source>
        <translation>zwei Abrechnungszeiträume in einer Datei: %1 und %2</translation>
    </message>
    <message>
        <source>two currencies in one file: %1 and %2</source>
        <translation>zwei Währungen in einer Datei: %1 und %2</translation>
    </message>
    <message>
        <source>two invoices in one file: %1 and %2</source>
        <translation>zwei Rechnungen in einer Datei: %1 und %2</translation>
    </message>
    <message>
        <source>two months in one file: %1 and %2</source>
        <translation>zwei Monate in einer Datei: %1 und %2</translation>
    </message>
    <message>
        <source>two pages running brought nothing new</source>
        <translation>zwei Seiten nacheinander brachten nichts Neues</translation>
    </message>
    <message>
        <source>unbilled %1 of %2 in %3</source>
        <translation>nicht Berechnetes: %1 von %2 in %3</translation>
    </message>
    <message>
        <source>unbilled lines of the same months are</source>
        <translation>nicht berechnete Zeilen derselben Monate sind</translation>
    </message>
    <message>
        <source>unexpected character: %1</source>
        <translation>unerwartetes Zeichen: %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>unknown VAT category</source>
        <translation>unbekannte Umsatzsteuerkategorie</translation>
    </message>
    <message>
        <source>unknown attribute %1 is kept with the lines</source>
        <translation>das unbekannte Attribut %1 wird mit den Zeilen aufbewahrt</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>unbekanntes Land</translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation>unbekannte Währung</translation>
    </message>
    <message>
        <source>unknown customer</source>
        <translation>unbekannter Kunde</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>unbekannte Familie</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>unknown time zone</source>
        <translation>unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>unpacks to another size than the zip archive says</source>
        <translation>entpackt auf eine andere Größe, als das ZIP-Archiv sagt</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GiB</source>
        <translation>entpackt auf mehr als %1 GiB</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size</source>
        <translation>entpackt auf mehr als das %1-Fache seiner Größe</translation>
    </message>
    <message>
        <source>weeks are counted from the contract&apos;s start</source>
        <translation>Wochen zählen ab dem Vertragsbeginn</translation>
    </message>
    <message>
        <source>what Microsoft bills in %1 has no exchange rate to %2</source>
        <translation>was Microsoft in %1 berechnet, hat keinen Wechselkurs zu %2</translation>
    </message>
    <message>
        <source>what is left of the customer</source>
        <translation>Rest des Kunden</translation>
    </message>
    <message>
        <source>what is to be kept under %1 is too long for the key store</source>
        <translation>was unter %1 aufbewahrt werden soll, ist zu lang für den Schlüsselspeicher</translation>
    </message>
    <message>
        <source>what the key store keeps under %1 is damaged</source>
        <translation>was der Schlüsselspeicher unter %1 aufbewahrt, ist beschädigt</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>ohne Kategorie</translation>
    </message>
    <message>
        <source>zlib does not start</source>
        <translation>zlib startet nicht</translation>
    </message>
</context>
<context>
    <name>SignInWish</name>
    <message>
        <source>&quot;%1&quot; is no client id, which looks like 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation>„%1“ ist keine Client-ID; sie sieht aus wie 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tenant, which is a domain or looks like the client id.</source>
        <translation>„%1“ ist kein Mandant; das ist eine Domäne oder sieht aus wie die Client-ID.</translation>
    </message>
    <message>
        <source>Counterfoil: sign in to %1</source>
        <translation>Counterfoil: Anmelden bei %1</translation>
    </message>
    <message>
        <source>Give the connection a name of at most 100 characters.</source>
        <translation>Geben Sie der Verbindung einen Namen mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The client id is missing: the number of the application that is registered for signing in.</source>
        <translation>Die Client-ID fehlt: die Nummer der Anwendung, die für die Anmeldung registriert ist.</translation>
    </message>
    <message>
        <source>The sign-in ended without consent. You can close this page.</source>
        <translation>Die Anmeldung endete ohne Zustimmung. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil.</source>
        <translation>Sie können diese Seite schließen und zu Counterfoil zurückkehren.</translation>
    </message>
</context>
<context>
    <name>TermsLists</name>
    <message>
        <source>%1, or open</source>
        <translation>%1 oder unbefristet</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Ein neuer Eintrag</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>As the invoice says it</source>
        <translation>Wie die Rechnung es sagt</translation>
    </message>
    <message>
        <source>Below 0 where Microsoft gives back</source>
        <translation>Unter 0, wo Microsoft zurückgibt</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Einen Kunden wählen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Alle %1 Monate</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>Von Währung</translation>
    </message>
    <message>
        <source>From the day on</source>
        <translation>Ab dem Tag</translation>
    </message>
    <message>
        <source>Goodwill credit</source>
        <translation>Kulanzgutschrift</translation>
    </message>
    <message>
        <source>Id in the terms</source>
        <translation>Kennung in den Konditionen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Microsoft&apos;s invoice</source>
        <translation>Rechnung von Microsoft</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigene Leistungen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>Nach Währung</translation>
    </message>
    <message>
        <source>UN/ECE code: C62, HUR</source>
        <translation>UN/ECE-Code: C62, HUR</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>What one of the first is in the second</source>
        <translation>Was eine der ersten in der zweiten ist</translation>
    </message>
    <message>
        <source>open</source>
        <translation>unbefristet</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>Beanstandung</translation>
    </message>
    <message>
        <source>distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>net kept</source>
        <translation>Netto beibehalten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>UsageColumns</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3.</source>
        <translation>%1, %2 am %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation>Earned Credit</translation>
    </message>
    <message>
        <source>Groups, and in them the day and the resource of each row</source>
        <translation>Gruppen, darin Tag und Ressource jeder Zeile</translation>
    </message>
    <message>
        <source>Hours that could be covered</source>
        <translation>Stunden, die gedeckt sein könnten</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Listenwert</translation>
    </message>
    <message>
        <source>List value that can earn credit</source>
        <translation>Listenwert, der Credit erhalten kann</translation>
    </message>
    <message>
        <source>List, %1</source>
        <translation>Liste, %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Verbrauchseinheit</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Verbrauchskategorie</translation>
    </message>
    <message>
        <source>Of it without credit</source>
        <translation>Davon ohne Credit</translation>
    </message>
    <message>
        <source>Of them not covered</source>
        <translation>Davon nicht gedeckt</translation>
    </message>
    <message>
        <source>Other prices and rounding</source>
        <translation>Andere Preise und Rundung</translation>
    </message>
    <message>
        <source>Partner earned credit</source>
        <translation>Partner Earned Credit</translation>
    </message>
    <message>
        <source>Partner earned credit, %1</source>
        <translation>Partner Earned Credit, %1</translation>
    </message>
    <message>
        <source>Partner earned credit, of the list value</source>
        <translation>Partner Earned Credit, vom Listenwert</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Azure-Tag</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Azure-Tag %1</translation>
    </message>
    <message>
        <source>The figure is that change, of the month before: %1.</source>
        <translation>Die Kennzahl ist diese Veränderung im Verhältnis zum Vormonat: %1.</translation>
    </message>
    <message>
        <source>The figure is what is left, of the first line: %1.</source>
        <translation>Die Kennzahl ist der Rest im Verhältnis zur ersten Zeile: %1.</translation>
    </message>
    <message>
        <source>The file is the truth: its cost is never recomputed from price and quantity.
File: %1
Resource: %2</source>
        <translation>Die Datei ist maßgeblich: Ihre Kosten werden nie aus Preis und Menge neu berechnet.
Datei: %1
Ressource: %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation>Einzelpreis × Menge × Wechselkurs</translation>
    </message>
    <message>
        <source>What Microsoft asks for</source>
        <translation>Was Microsoft verlangt</translation>
    </message>
    <message>
        <source>What Microsoft asks for %1 rows of usage.</source>
        <translation>Was Microsoft für %1 Verbrauchszeilen verlangt.</translation>
    </message>
    <message>
        <source>What Microsoft asks for 1 row of usage.</source>
        <translation>Was Microsoft für 1 Verbrauchszeile verlangt.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>WhyTerms</name>
    <message>
        <source>In the terms as they are now it says: %1.</source>
        <translation>In den heutigen Konditionen besagt sie: %1.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Sie besagt: %1.</translation>
    </message>
    <message>
        <source>Prepayment %1: %2 %3 for %4 seats, %5.</source>
        <translation>Vorauszahlung %1: %2 %3 für %4 Lizenzen, %5.</translation>
    </message>
    <message>
        <source>Prepayment %1: %2 %3, %4.</source>
        <translation>Vorauszahlung %1: %2 %3, %4.</translation>
    </message>
    <message>
        <source>The terms no longer have prepayment %1.</source>
        <translation>Die Konditionen enthalten die Vorauszahlung %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The terms no longer have price rule %1.</source>
        <translation>Die Konditionen enthalten die Preisregel %1 nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>%1 clocks</source>
        <translation>%1 Fristen</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 Lizenzen</translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation>%1 Lizenzen hinzugefügt</translation>
    </message>
    <message>
        <source>%1, 24:00 UTC</source>
        <translation>%1, 24:00 UTC</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <translation>%1 oder leer</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1. If nobody decides: %2.</source>
        <translation>%1. Ohne Entscheidung: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Ends %3. If nobody decides: %4.</source>
        <translation>%1: %2. Endet: %3. Ohne Entscheidung: %4.</translation>
    </message>
    <message>
        <source>%1: ends on %2.</source>
        <translation>%1: endet am %2.</translation>
    </message>
    <message>
        <source>%1: goes on month by month at a higher price; the running month ends on %2.</source>
        <translation>%1: läuft monatlich zu einem höheren Preis weiter; der laufende Monat endet am %2.</translation>
    </message>
    <message>
        <source>%1: the term ends on %2 and renews for %3 unless it is changed before.</source>
        <translation>%1: Die Laufzeit endet am %2 und verlängert sich um %3, sofern sie nicht vorher geändert wird.</translation>
    </message>
    <message>
        <source>%1: the term ends on %2. Without a decision it goes on month by month from %3, at a higher price.</source>
        <translation>%1: Die Laufzeit endet am %2. Ohne Entscheidung geht es ab %3 monatlich weiter, zu einem höheren Preis.</translation>
    </message>
    <message>
        <source>%1: until %2 it may still be given back; after that it is fixed to %3.</source>
        <translation>%1: bis %2 ist eine Rückgabe möglich; danach gebunden bis %3.</translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation>1 Frist</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Lizenz</translation>
    </message>
    <message>
        <source>1 seat added</source>
        <translation>1 Lizenz hinzugefügt</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>A seat given back</source>
        <translation>Je Lizenz zurückgegeben</translation>
    </message>
    <message>
        <source>A seat then</source>
        <translation>Je Lizenz dann</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Charged by the month since its longer term ended: Microsoft does not call it extended service.</source>
        <translation>Seit dem Ende der längeren Laufzeit monatlich berechnet: Microsoft bezeichnet dies nicht als erweiterte Laufzeit.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Ende der Laufzeit</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Expected at the pace of the last three months.</source>
        <translation>Erwartet beim Tempo der letzten drei Monate.</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Extended service</source>
        <translation>Erweiterte Laufzeit</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Let it happen</source>
        <translation>Geschehen lassen</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list names no seats that may go back; the activity shows that they were added.</source>
        <translation>Microsofts Liste nennt keine Lizenzen, die zurückgegeben werden dürfen; die Aktivität zeigt, dass sie hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>Neither an invoice line nor a price sheet on hand names its price.</source>
        <translation>Weder eine Rechnungszeile noch eine vorhandene Preisliste nennt den Preis.</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>No price sheet on hand names the monthly price: estimated from what is paid now, with 5 % for paying a year by the month, 20 % for a month&apos;s term and 3 % for the extension.</source>
        <translation>Keine vorhandene Preisliste nennt den Monatspreis: aus dem heutigen Preis geschätzt, mit 5 % für monatliche Zahlung eines Jahres, 20 % für einen Monat Laufzeit und 3 % für die Erweiterung.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Prepaid term</source>
        <translation>Vorauszahlung</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Gelesen aus %1.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Seven days, seats</source>
        <translation>Sieben Tage, Lizenzen</translation>
    </message>
    <message>
        <source>Seven-day window</source>
        <translation>Sieben-Tage-Frist</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions of this customer were never pulled: this is what its invoices show.</source>
        <translation>Abonnements dieses Kunden wurden nie abgerufen: Dies zeigen seine Rechnungen.</translation>
    </message>
    <message>
        <source>The amount is the whole one, spread over its months.</source>
        <translation>Der Betrag ist der gesamte, auf seine Monate verteilt.</translation>
    </message>
    <message>
        <source>The data names the day, not the hour: shown is the earliest end, the latest is 24 hours later.</source>
        <translation>Die Daten nennen den Tag, nicht die Stunde: Gezeigt wird das früheste Ende, das späteste liegt 24 Stunden danach.</translation>
    </message>
    <message>
        <source>The dates are counted on from what is on hand.</source>
        <translation>Die Termine sind aus den vorhandenen Daten fortgerechnet.</translation>
    </message>
    <message>
        <source>The price sheet has no monthly plan: the annual price and 23 %.</source>
        <translation>Die Preisliste hat keinen Monatstarif: der Jahrespreis und 23 %.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What was paid in advance ends on %1; from %2 on it is invoiced again.</source>
        <translation>Das im Voraus Bezahlte endet am %1; ab %2 wird wieder fakturiert.</translation>
    </message>
    <message>
        <source>When the promotion itself ends is not in the data; its price holds for the term.</source>
        <translation>Wann die Aktion selbst endet, steht nicht in den Daten; ihr Preis gilt für die Laufzeit.</translation>
    </message>
    <message>
        <source>Whether it was told to end with its term cannot be seen in what is pulled.</source>
        <translation>Ob ein Ende mit der Laufzeit eingestellt ist, geht aus den abgerufenen Daten nicht hervor.</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>eine andere Laufzeit</translation>
    </message>
    <message>
        <source>as scheduled: %1 seats, %2</source>
        <translation>wie geplant: %1 Lizenzen, %2</translation>
    </message>
    <message>
        <source>as scheduled: 1 seat, %2</source>
        <translation>wie geplant: 1 Lizenz, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>charged again from %1</source>
        <translation>ab %1 wieder berechnet</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>from %1: annual price, plus 23 %</source>
        <translation>ab %1: Jahrespreis, zuzüglich 23 %</translation>
    </message>
    <message>
        <source>from %1: list price</source>
        <translation>ab %1: Listenpreis</translation>
    </message>
    <message>
        <source>from %1: monthly price, plus 3 %</source>
        <translation>ab %1: Monatspreis, zuzüglich 3 %</translation>
    </message>
    <message>
        <source>from %1: the price of the newest sheet</source>
        <translation>ab %1: der Preis der neuesten Preisliste</translation>
    </message>
    <message>
        <source>goes on month by month</source>
        <translation>läuft monatlich weiter</translation>
    </message>
    <message>
        <source>invoices are due in full again</source>
        <translation>Rechnungen sind wieder voll zahlbar</translation>
    </message>
    <message>
        <source>invoices need another order</source>
        <translation>Rechnungen brauchen eine neue Bestellung</translation>
    </message>
    <message>
        <source>invoices that drew on %1</source>
        <translation>Rechnungen, die %1 in Anspruch nahmen</translation>
    </message>
    <message>
        <source>its price is promised no longer</source>
        <translation>Preis nicht mehr zugesichert</translation>
    </message>
    <message>
        <source>may be over</source>
        <translation>evtl. abgelaufen</translation>
    </message>
    <message>
        <source>month by month from %1</source>
        <translation>monatlich ab %1</translation>
    </message>
    <message>
        <source>not billed yet, line %1</source>
        <translation>noch nicht abgerechnet, Zeile %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known; %1 if not renewed</source>
        <translation>nicht bekannt; %1 ohne Verlängerung</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>price sheet %1</source>
        <translation>Preisliste %1</translation>
    </message>
    <message>
        <source>renews for %1</source>
        <translation>verlängert sich um %1</translation>
    </message>
    <message>
        <source>renews for %1, %2</source>
        <translation>verlängert sich um %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>terms, prepayment %1</source>
        <translation>Konditionen, Vorauszahlung %1</translation>
    </message>
    <message>
        <source>then fixed to %1</source>
        <translation>danach bis %1 gebunden</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>3 Jahre</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>A term paid in advance</source>
        <translation>Eine im Voraus bezahlte Laufzeit</translation>
    </message>
    <message>
        <source>Adjust.</source>
        <translation>Anpass.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>An error: no cause accounts for it</source>
        <translation>Ein Fehler: keine Ursache erklärt ihn</translation>
    </message>
    <message>
        <source>Arrived or restated after the invoice was approved</source>
        <translation>Nach der Freigabe der Rechnung eingetroffen oder neu gefasst</translation>
    </message>
    <message>
        <source>Charges that a price rule excludes</source>
        <translation>Kosten, die eine Preisregel ausschließt</translation>
    </message>
    <message>
        <source>Charges that no customer pays</source>
        <translation>Kosten, die kein Kunde bezahlt</translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s rate</source>
        <translation>Vertragskurs gegen Microsofts Kurs</translation>
    </message>
    <message>
        <source>Counted seats against charged seats</source>
        <translation>Gezählte gegen berechnete Lizenzen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschr.</translation>
    </message>
    <message>
        <source>Credit kept</source>
        <translation>Gutschrift behalten</translation>
    </message>
    <message>
        <source>Daily file</source>
        <translation>Tagesdatei</translation>
    </message>
    <message>
        <source>Daily rows against the reconciliation lines</source>
        <translation>Tageszeilen gegen die Abstimmungszeilen</translation>
    </message>
    <message>
        <source>Days before the first contract</source>
        <translation>Tage vor dem ersten Vertrag</translation>
    </message>
    <message>
        <source>Days that another invoice pays for</source>
        <translation>Tage, die eine andere Rechnung abdeckt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nachträglich</translation>
    </message>
    <message>
        <source>Lines, edits and credit notes made by a person</source>
        <translation>Zeilen, Änderungen und Gutschriften von Hand</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Microsoft&apos;s credits that are not passed on</source>
        <translation>Gutschriften von Microsoft, die nicht weitergegeben werden</translation>
    </message>
    <message>
        <source>On Microsoft&apos;s invoice, in no line of it</source>
        <translation>Auf Microsofts Rechnung, in keiner ihrer Zeilen</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigene Leistungen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Rounding of lines and of split parts</source>
        <translation>Rundung von Zeilen und von aufgeteilten Beträgen</translation>
    </message>
    <message>
        <source>Sale against cost, at Microsoft&apos;s rate</source>
        <translation>Verkauf gegen Kosten, zu Microsofts Kurs</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The customer cannot be billed yet</source>
        <translation>Der Kunde kann noch nicht abgerechnet werden</translation>
    </message>
    <message>
        <source>The partner&apos;s own services</source>
        <translation>Eigene Leistungen des Partners</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityModel</name>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 Abonnements</translation>
    </message>
    <message>
        <source>Credit cancelled</source>
        <translation>Gutschrift storniert</translation>
    </message>
    <message>
        <source>Credit made</source>
        <translation>Gutschrift angelegt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Invoice ready</source>
        <translation>Rechnung bereit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Bestellung geändert</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung angelegt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement geändert</translation>
    </message>
    <message>
        <source>Subscription upgraded</source>
        <translation>Abonnement hochgestuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>The activity was not read.</source>
        <translation>Die Aktivität wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Trial converted</source>
        <translation>Testabonnement umgewandelt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityScreen</name>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Noch keine Aktivität</translation>
    </message>
    <message>
        <source>The newest %1 records</source>
        <translation>Die neuesten %1 Einträge</translation>
    </message>
    <message>
        <source>Who added seats or subscriptions at Microsoft stands here once it was pulled.</source>
        <translation>Wer bei Microsoft Lizenzen oder Abonnements hinzugefügt hat, steht nach dem ersten Abruf hier.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AddLineSheet</name>
    <message>
        <source>%1 %2 % (%3)</source>
        <translation>%1 %2 % (%3)</translation>
    </message>
    <message>
        <source>%1, %2: the line stays whenever the draft is remade.</source>
        <translation>%1, %2: Die Zeile bleibt erhalten, wenn der Entwurf neu erstellt wird.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>Netto, %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die des Kunden</translation>
    </message>
</context>
<context>
    <name>counterfoil::AddressBar</name>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppActions</name>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>&amp;Info zu Counterfoil</translation>
    </message>
    <message>
        <source>&amp;Approve %1 invoices…</source>
        <translation>%1 Rechnungen &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;Approve 1 invoice…</source>
        <translation>1 Rechnung &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;Approve all that are ready…</source>
        <translation>Bereite Entwürfe &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie zu Beginn</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>Prüfpfad anse&amp;hen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Change from a date…</source>
        <translation>Ab &amp;Datum ändern…</translation>
    </message>
    <message>
        <source>&amp;Change the customer…</source>
        <translation>Kun&amp;den ändern…</translation>
    </message>
    <message>
        <source>&amp;Change the rule…</source>
        <translation>&amp;Regel ändern…</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Abschluss</translation>
    </message>
    <message>
        <source>&amp;Close the month…</source>
        <translation>&amp;Monat abschließen…</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Credit…</source>
        <translation>&amp;Gutschreiben…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen…</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>&amp;Beanstanden…</translation>
    </message>
    <message>
        <source>&amp;Earned credit by subscription</source>
        <translation>&amp;Earned Credit nach Abonnement</translation>
    </message>
    <message>
        <source>&amp;End the contract…</source>
        <translation>V&amp;ertrag beenden…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>Nachw&amp;eis…</translation>
    </message>
    <message>
        <source>&amp;Export invoices…</source>
        <translation>&amp;Rechnungen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>Profil &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Go to the last sealed month</source>
        <translation>&amp;Zum letzten versiegelten Monat</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Import profile…</source>
        <translation>Profil &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Rechnung</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Issue %1 invoices…</source>
        <translation>%1 Rechnungen &amp;ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Issue 1 invoice…</source>
        <translation>1 Rechnung &amp;ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Issue approved invoices…</source>
        <translation>Freigegebene Rechnungen &amp;ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Line check</source>
        <translation>&amp;Zeilenprüfung</translation>
    </message>
    <message>
        <source>&amp;Log in again…</source>
        <translation>E&amp;rneut anmelden…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Map the tenant…</source>
        <translation>&amp;Mandanten zuordnen…</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;New company file…</source>
        <translation>&amp;Neue Firmendatei…</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>&amp;New price…</source>
        <translation>&amp;Neuer Preis…</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Open company file…</source>
        <translation>Firmendatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>&amp;Pull now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Rates, services and guards…</source>
        <translation>&amp;Wechselkurse, Leistungen und Prüfungen…</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>A&amp;bstimmung</translation>
    </message>
    <message>
        <source>&amp;Remove the marked lines</source>
        <translation>&amp;Markierte Zeilen entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation>Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove the tax</source>
        <translation>Steuer entf&amp;ernen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete…</source>
        <translation>&amp;Umbenennen oder löschen…</translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation>Monat &amp;wieder öffnen…</translation>
    </message>
    <message>
        <source>&amp;Safety copy…</source>
        <translation>&amp;Sicherungskopie…</translation>
    </message>
    <message>
        <source>&amp;Save the prices…</source>
        <translation>Preise &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ei&amp;nstellungen</translation>
    </message>
    <message>
        <source>&amp;Show restated lines</source>
        <translation>Neu &amp;gefasste Zeilen zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop the system&apos;s daily pull…</source>
        <translation>Täglichen Abruf des Systems &amp;beenden…</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Abonnement</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Try a file…</source>
        <translation>Datei &amp;testen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unlock sign-ins…</source>
        <translation>Anmeldungen &amp;entsperren…</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Fristen</translation>
    </message>
    <message>
        <source>A pull is running</source>
        <translation>Ein Abruf läuft</translation>
    </message>
    <message>
        <source>A&amp;zure usage</source>
        <translation>A&amp;zure-Verbrauch</translation>
    </message>
    <message>
        <source>Acce&amp;pt…</source>
        <translation>A&amp;kzeptieren…</translation>
    </message>
    <message>
        <source>Accept the finding…</source>
        <translation>Feststellung akzeptieren…</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Akt&amp;ivität</translation>
    </message>
    <message>
        <source>Add &amp;line…</source>
        <translation>Zeile &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a line to the draft…</source>
        <translation>Zeile zum Entwurf hinzufügen…</translation>
    </message>
    <message>
        <source>Add a tax first, in Settings</source>
        <translation>Zuerst in den Einstellungen eine Steuer hinzufügen</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Another task is still running</source>
        <translation>Eine andere Aufgabe läuft noch</translation>
    </message>
    <message>
        <source>Approve &amp;this invoice</source>
        <translation>&amp;Diese Rechnung freigeben</translation>
    </message>
    <message>
        <source>Azure Enterprise Agreement: connector settings…</source>
        <translation>Azure Enterprise Agreement: Connector-Einstellungen…</translation>
    </message>
    <message>
        <source>Azure usage: bars are days</source>
        <translation>Azure-Verbrauch: Balken sind Tage</translation>
    </message>
    <message>
        <source>Azure usage: bars are months</source>
        <translation>Azure-Verbrauch: Balken sind Monate</translation>
    </message>
    <message>
        <source>Azure usage: bars are weeks</source>
        <translation>Azure-Verbrauch: Balken sind Wochen</translation>
    </message>
    <message>
        <source>Azure usage: earned credit lost by subscription</source>
        <translation>Azure-Verbrauch: verlorener Earned Credit nach Abonnement</translation>
    </message>
    <message>
        <source>B&amp;ill…</source>
        <translation>&amp;Abrechnen…</translation>
    </message>
    <message>
        <source>Bill the finding…</source>
        <translation>Feststellung abrechnen…</translation>
    </message>
    <message>
        <source>C&amp;hange the line</source>
        <translation>&amp;Zeile ändern</translation>
    </message>
    <message>
        <source>C&amp;hange the tax…</source>
        <translation>&amp;Steuer ändern…</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Geräumig</translation>
    </message>
    <message>
        <source>C&amp;onnectors</source>
        <translation>&amp;Connectors</translation>
    </message>
    <message>
        <source>C&amp;opy for customer</source>
        <translation>Für K&amp;unden kopieren</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>Change the &amp;finding…</source>
        <translation>&amp;Feststellung ändern…</translation>
    </message>
    <message>
        <source>Change the &amp;seller…</source>
        <translation>&amp;Verkäufer ändern…</translation>
    </message>
    <message>
        <source>Change the contract from a date…</source>
        <translation>Vertrag ab Datum ändern…</translation>
    </message>
    <message>
        <source>Change the draft&apos;s line</source>
        <translation>Zeile des Entwurfs ändern</translation>
    </message>
    <message>
        <source>Change the price rule…</source>
        <translation>Preisregel ändern…</translation>
    </message>
    <message>
        <source>Chec&amp;k the company file</source>
        <translation>Firmendatei &amp;prüfen</translation>
    </message>
    <message>
        <source>Choose a clock in Windows</source>
        <translation>Unter „Fristen“ eine Frist wählen</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Eine Verbindung wählen</translation>
    </message>
    <message>
        <source>Choose a contract in Contracts</source>
        <translation>Unter „Verträge“ einen Vertrag wählen</translation>
    </message>
    <message>
        <source>Choose a customer in Customers</source>
        <translation>Einen Kunden unter Kunden auswählen</translation>
    </message>
    <message>
        <source>Choose a customer with an invoice of the month, or open Prices</source>
        <translation>Wählen Sie einen Kunden mit einer Rechnung des Monats, oder öffnen Sie Preise</translation>
    </message>
    <message>
        <source>Choose a draft</source>
        <translation>Einen Entwurf wählen</translation>
    </message>
    <message>
        <source>Choose a draft in Invoices</source>
        <translation>Unter „Rechnungen“ einen Entwurf wählen</translation>
    </message>
    <message>
        <source>Choose a finding in Reconcile</source>
        <translation>Unter „Abstimmung“ eine Feststellung wählen</translation>
    </message>
    <message>
        <source>Choose a line of a draft in Invoices</source>
        <translation>Unter „Rechnungen“ eine Zeile eines Entwurfs wählen</translation>
    </message>
    <message>
        <source>Choose a line of a draft that a person edited</source>
        <translation>Eine Zeile eines Entwurfs wählen, die eine Person bearbeitet hat</translation>
    </message>
    <message>
        <source>Choose a profile of your own; a starting point cannot be removed</source>
        <translation>Ein eigenes Profil wählen; eine Vorlage lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation>Eine Regel wählen</translation>
    </message>
    <message>
        <source>Choose a tax in Settings</source>
        <translation>Eine Steuer in den Einstellungen auswählen</translation>
    </message>
    <message>
        <source>Choose a tenant without a customer in Close, Reconcile or Customers</source>
        <translation>Einen Mandanten ohne Kunden unter Abschluss, Abstimmung oder Kunden auswählen</translation>
    </message>
    <message>
        <source>Choose an issued invoice in Invoices</source>
        <translation>Unter „Rechnungen“ eine ausgestellte Rechnung wählen</translation>
    </message>
    <message>
        <source>Clear the list of recent company files</source>
        <translation>Liste der zuletzt geöffneten Firmendateien leeren</translation>
    </message>
    <message>
        <source>Close the &amp;panel, clear the filter</source>
        <translation>&amp;Detailbereich schließen, Filter löschen</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Connect &amp;Azure Enterprise Agreement…</source>
        <translation>&amp;Azure Enterprise Agreement verbinden…</translation>
    </message>
    <message>
        <source>Connect &amp;Microsoft CSP…</source>
        <translation>&amp;Microsoft CSP verbinden…</translation>
    </message>
    <message>
        <source>Connector &amp;settings…</source>
        <translation>Connector-&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Contr&amp;acts</source>
        <translation>&amp;Verträge</translation>
    </message>
    <message>
        <source>Copy &amp;ticket</source>
        <translation>&amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als C&amp;SV kopieren</translation>
    </message>
    <message>
        <source>Copy the ticket to Microsoft</source>
        <translation>Ticket an Microsoft kopieren</translation>
    </message>
    <message>
        <source>Credit the invoice or its marked lines…</source>
        <translation>Rechnung oder ihre markierten Zeilen gutschreiben…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgUp</source>
        <translation>Ctrl+Alt+PgUp</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+O</source>
        <translation>Ctrl+Alt+Shift+O</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z</source>
        <translation>Ctrl+Alt+Z</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+F2</source>
        <translation>Ctrl+F2</translation>
    </message>
    <message>
        <source>Ctrl+F9</source>
        <translation>Ctrl+F9</translation>
    </message>
    <message>
        <source>Ctrl+G, C</source>
        <translation>Ctrl+G, C</translation>
    </message>
    <message>
        <source>Ctrl+G, I</source>
        <translation>Ctrl+G, I</translation>
    </message>
    <message>
        <source>Ctrl+G, S</source>
        <translation>Ctrl+G, S</translation>
    </message>
    <message>
        <source>Ctrl+H, A</source>
        <translation>Ctrl+H, A</translation>
    </message>
    <message>
        <source>Ctrl+H, R</source>
        <translation>Ctrl+H, R</translation>
    </message>
    <message>
        <source>Ctrl+H, S</source>
        <translation>Ctrl+H, S</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+J, D</source>
        <translation>Ctrl+J, D</translation>
    </message>
    <message>
        <source>Ctrl+J, E</source>
        <translation>Ctrl+J, E</translation>
    </message>
    <message>
        <source>Ctrl+J, F</source>
        <translation>Ctrl+J, F</translation>
    </message>
    <message>
        <source>Ctrl+J, I</source>
        <translation>Ctrl+J, I</translation>
    </message>
    <message>
        <source>Ctrl+J, N</source>
        <translation>Ctrl+J, N</translation>
    </message>
    <message>
        <source>Ctrl+J, P</source>
        <translation>Ctrl+J, P</translation>
    </message>
    <message>
        <source>Ctrl+J, R</source>
        <translation>Ctrl+J, R</translation>
    </message>
    <message>
        <source>Ctrl+J, S</source>
        <translation>Ctrl+J, S</translation>
    </message>
    <message>
        <source>Ctrl+J, Z</source>
        <translation>Ctrl+J, Z</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+L, A</source>
        <translation>Ctrl+L, A</translation>
    </message>
    <message>
        <source>Ctrl+L, D</source>
        <translation>Ctrl+L, D</translation>
    </message>
    <message>
        <source>Ctrl+L, E</source>
        <translation>Ctrl+L, E</translation>
    </message>
    <message>
        <source>Ctrl+L, H</source>
        <translation>Ctrl+L, H</translation>
    </message>
    <message>
        <source>Ctrl+L, L</source>
        <translation>Ctrl+L, L</translation>
    </message>
    <message>
        <source>Ctrl+L, M</source>
        <translation>Ctrl+L, M</translation>
    </message>
    <message>
        <source>Ctrl+L, P</source>
        <translation>Ctrl+L, P</translation>
    </message>
    <message>
        <source>Ctrl+L, S</source>
        <translation>Ctrl+L, S</translation>
    </message>
    <message>
        <source>Ctrl+L, Shift+S</source>
        <translation>Ctrl+L, Shift+S</translation>
    </message>
    <message>
        <source>Ctrl+L, Shift+Y</source>
        <translation>Ctrl+L, Shift+Y</translation>
    </message>
    <message>
        <source>Ctrl+L, U</source>
        <translation>Ctrl+L, U</translation>
    </message>
    <message>
        <source>Ctrl+L, Y</source>
        <translation>Ctrl+L, Y</translation>
    </message>
    <message>
        <source>Ctrl+M, A</source>
        <translation>Ctrl+M, A</translation>
    </message>
    <message>
        <source>Ctrl+M, C</source>
        <translation>Ctrl+M, C</translation>
    </message>
    <message>
        <source>Ctrl+M, E</source>
        <translation>Ctrl+M, E</translation>
    </message>
    <message>
        <source>Ctrl+M, L</source>
        <translation>Ctrl+M, L</translation>
    </message>
    <message>
        <source>Ctrl+M, M</source>
        <translation>Ctrl+M, M</translation>
    </message>
    <message>
        <source>Ctrl+M, N</source>
        <translation>Ctrl+M, N</translation>
    </message>
    <message>
        <source>Ctrl+M, R</source>
        <translation>Ctrl+M, R</translation>
    </message>
    <message>
        <source>Ctrl+M, S</source>
        <translation>Ctrl+M, S</translation>
    </message>
    <message>
        <source>Ctrl+M, T</source>
        <translation>Ctrl+M, T</translation>
    </message>
    <message>
        <source>Ctrl+M, X</source>
        <translation>Ctrl+M, X</translation>
    </message>
    <message>
        <source>Ctrl+M, Z</source>
        <translation>Ctrl+M, Z</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Ctrl+R, C</source>
        <translation>Ctrl+R, C</translation>
    </message>
    <message>
        <source>Ctrl+R, N</source>
        <translation>Ctrl+R, N</translation>
    </message>
    <message>
        <source>Ctrl+R, O</source>
        <translation>Ctrl+R, O</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Shift+Backspace</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F2</source>
        <translation>Ctrl+Shift+F2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F9</source>
        <translation>Ctrl+Shift+F9</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+T, D</source>
        <translation>Ctrl+T, D</translation>
    </message>
    <message>
        <source>Ctrl+T, L</source>
        <translation>Ctrl+T, L</translation>
    </message>
    <message>
        <source>Ctrl+T, S</source>
        <translation>Ctrl+T, S</translation>
    </message>
    <message>
        <source>Ctrl+U, C</source>
        <translation>Ctrl+U, C</translation>
    </message>
    <message>
        <source>Ctrl+U, D</source>
        <translation>Ctrl+U, D</translation>
    </message>
    <message>
        <source>Ctrl+U, E</source>
        <translation>Ctrl+U, E</translation>
    </message>
    <message>
        <source>Ctrl+U, M</source>
        <translation>Ctrl+U, M</translation>
    </message>
    <message>
        <source>Ctrl+U, R</source>
        <translation>Ctrl+U, R</translation>
    </message>
    <message>
        <source>Ctrl+U, W</source>
        <translation>Ctrl+U, W</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Customers or own services have this tax</source>
        <translation>Kunden oder eigene Leistungen haben diese Steuer</translation>
    </message>
    <message>
        <source>Day on which periods &amp;start</source>
        <translation>Tag, an dem Zeiträume &amp;beginnen</translation>
    </message>
    <message>
        <source>Decide about the c&amp;lock…</source>
        <translation>Über die Frist entsche&amp;iden…</translation>
    </message>
    <message>
        <source>Discard the change of prices</source>
        <translation>Preisänderung verwerfen</translation>
    </message>
    <message>
        <source>Discard the change of the profile</source>
        <translation>Profiländerung verwerfen</translation>
    </message>
    <message>
        <source>Dispute the finding…</source>
        <translation>Feststellung beanstanden…</translation>
    </message>
    <message>
        <source>Distributor &amp;profiles…</source>
        <translation>&amp;Distributorprofile…</translation>
    </message>
    <message>
        <source>End the contract on a day…</source>
        <translation>Den Vertrag an einem Tag beenden…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export %1 as &amp;before</source>
        <translation>%1 &amp;wie zuvor exportieren</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;before…</source>
        <translation>&amp;Wie zuvor exportieren…</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>Dia&amp;gramm exportieren…</translation>
    </message>
    <message>
        <source>Export ter&amp;ms…</source>
        <translation>Konditionen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export this &amp;view…</source>
        <translation>Diese &amp;Ansicht exportieren…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Fill in the seller first, in Settings</source>
        <translation>Zuerst in den Einstellungen den Verkäufer ausfüllen</translation>
    </message>
    <message>
        <source>Go to Azure usage first</source>
        <translation>Zuerst zu „Azure-Verbrauch“ wechseln</translation>
    </message>
    <message>
        <source>Go to Reconcile first</source>
        <translation>Zuerst zu „Abstimmung“ wechseln</translation>
    </message>
    <message>
        <source>Go to Reports first</source>
        <translation>Zuerst zu „Berichte“ wechseln</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>Import &amp;terms…</source>
        <translation>&amp;Konditionen importieren…</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s files first: they name the tenants</source>
        <translation>Importieren Sie zuerst Microsofts Dateien: Sie nennen die Mandanten</translation>
    </message>
    <message>
        <source>Let the s&amp;ystem pull daily…</source>
        <translation>S&amp;ystem täglich abrufen lassen…</translation>
    </message>
    <message>
        <source>Microsoft CSP: connector settings…</source>
        <translation>Microsoft CSP: Connector-Einstellungen…</translation>
    </message>
    <message>
        <source>Microsoft restated no billed line of this month</source>
        <translation>Microsoft hat keine berechnete Zeile dieses Monats neu gefasst</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation>&amp;Nächster Monat</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <translation>&amp;Vorheriger Monat</translation>
    </message>
    <message>
        <source>New &amp;tax…</source>
        <translation>Neue S&amp;teuer…</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>Nächs&amp;ter Bereich</translation>
    </message>
    <message>
        <source>No change of customers, seller or taxes to undo</source>
        <translation>Keine Änderung von Kunden, Verkäufer oder Steuern rückgängig zu machen</translation>
    </message>
    <message>
        <source>No company file was opened before</source>
        <translation>Es wurde noch keine Firmendatei geöffnet</translation>
    </message>
    <message>
        <source>No draft is ready</source>
        <translation>Kein Entwurf ist bereit</translation>
    </message>
    <message>
        <source>No invoice is approved</source>
        <translation>Keine Rechnung ist freigegeben</translation>
    </message>
    <message>
        <source>No month is sealed yet</source>
        <translation>Noch kein Monat ist versiegelt</translation>
    </message>
    <message>
        <source>No more views can be saved: delete one first</source>
        <translation>Mehr Ansichten lassen sich nicht speichern: zuerst eine löschen</translation>
    </message>
    <message>
        <source>No price was changed</source>
        <translation>Kein Preis wurde geändert</translation>
    </message>
    <message>
        <source>No profile was changed</source>
        <translation>Es wurde kein Profil geändert</translation>
    </message>
    <message>
        <source>No profile was saved in this window</source>
        <translation>In diesem Fenster wurde kein Profil gespeichert</translation>
    </message>
    <message>
        <source>No pull is running</source>
        <translation>Kein Abruf läuft</translation>
    </message>
    <message>
        <source>No sign-in is locked</source>
        <translation>Keine Anmeldung ist gesperrt</translation>
    </message>
    <message>
        <source>No view of this screen was saved</source>
        <translation>Von dieser Seite ist keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was exported from this file yet</source>
        <translation>Aus dieser Datei wurde noch nichts exportiert</translation>
    </message>
    <message>
        <source>Only what nobody bills yet can be billed, to a customer with a draft</source>
        <translation>Nur was noch niemandem berechnet wird, lässt sich berechnen, einem Kunden mit Entwurf</translation>
    </message>
    <message>
        <source>Ope&amp;n the row</source>
        <translation>Zei&amp;le öffnen</translation>
    </message>
    <message>
        <source>Open Prices first</source>
        <translation>Zuerst „Preise“ öffnen</translation>
    </message>
    <message>
        <source>Open a company file first</source>
        <translation>Zuerst eine Firmendatei öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstration öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the export</source>
        <translation>&amp;Ordner des Exports öffnen</translation>
    </message>
    <message>
        <source>Open the distributor profiles first</source>
        <translation>Zuerst die Distributorprofile öffnen</translation>
    </message>
    <message>
        <source>Paid in &amp;advance…</source>
        <translation>Im &amp;Voraus bezahlt…</translation>
    </message>
    <message>
        <source>Pull&amp;ed data</source>
        <translation>Abger&amp;ufene Daten</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>B&amp;erichte</translation>
    </message>
    <message>
        <source>Re&amp;store as calculated</source>
        <translation>&amp;Berechneten Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Recompute Microsoft&apos;s lines of the month</source>
        <translation>Microsofts Zeilen des Monats nachrechnen</translation>
    </message>
    <message>
        <source>Reconcile: rows are customers</source>
        <translation>Abstimmung: eine Zeile je Kunde</translation>
    </message>
    <message>
        <source>Reconcile: rows are invoices</source>
        <translation>Abstimmung: eine Zeile je Rechnung</translation>
    </message>
    <message>
        <source>Reconcile: rows are subscriptions</source>
        <translation>Abstimmung: eine Zeile je Abonnement</translation>
    </message>
    <message>
        <source>Region befor&amp;e</source>
        <translation>Vorheri&amp;ger Bereich</translation>
    </message>
    <message>
        <source>Remove the distributor profile…</source>
        <translation>Distributorprofil entfernen…</translation>
    </message>
    <message>
        <source>Remove the marked lines of the draft</source>
        <translation>Markierte Zeilen des Entwurfs entfernen</translation>
    </message>
    <message>
        <source>Remove the price rule</source>
        <translation>Preisregel entfernen</translation>
    </message>
    <message>
        <source>Rename or delete saved views…</source>
        <translation>Gespeicherte Ansichten umbenennen oder löschen…</translation>
    </message>
    <message>
        <source>Restore a safety co&amp;py…</source>
        <translation>Si&amp;cherungskopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the &amp;former profile</source>
        <translation>Früheres Profil &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the marked lines as they were calculated</source>
        <translation>Markierte Zeilen so wiederherstellen, wie sie berechnet wurden</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Zeilenhöhe: geräumig</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>Zeilenhöhe: kompakt</translation>
    </message>
    <message>
        <source>Rows: normal</source>
        <translation>Zeilenhöhe: normal</translation>
    </message>
    <message>
        <source>S&amp;top the pull</source>
        <translation>Abruf &amp;stoppen</translation>
    </message>
    <message>
        <source>Sc&amp;hedule of the daily pull</source>
        <translation>&amp;Zeitplan des täglichen Abrufs</translation>
    </message>
    <message>
        <source>Search or run a co&amp;mmand</source>
        <translation>&amp;Suchen oder Befehl</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>I&amp;m Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the company file in its folder</source>
        <translation>Firmendatei in ihrem Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the screen as at first</source>
        <translation>Seite wie am Anfang zeigen</translation>
    </message>
    <message>
        <source>Show the water&amp;fall</source>
        <translation>&amp;Wasserfall anzeigen</translation>
    </message>
    <message>
        <source>Somebody is signing in</source>
        <translation>Eine Anmeldung läuft gerade</translation>
    </message>
    <message>
        <source>Suggest c&amp;ustomers…</source>
        <translation>Kunden &amp;vorschlagen…</translation>
    </message>
    <message>
        <source>The contract is paid in advance, or no longer…</source>
        <translation>Der Vertrag wird im Voraus bezahlt, oder nicht mehr…</translation>
    </message>
    <message>
        <source>The month is open</source>
        <translation>Der Monat ist offen</translation>
    </message>
    <message>
        <source>The month is sealed</source>
        <translation>Der Monat ist versiegelt</translation>
    </message>
    <message>
        <source>The profile has faults</source>
        <translation>Das Profil hat Fehler</translation>
    </message>
    <message>
        <source>The report has no row</source>
        <translation>Der Bericht hat keine Zeile</translation>
    </message>
    <message>
        <source>The system does not pull by itself</source>
        <translation>Das System ruft nicht selbst ab</translation>
    </message>
    <message>
        <source>The system pulls already</source>
        <translation>Das System ruft schon ab</translation>
    </message>
    <message>
        <source>The table has no row</source>
        <translation>Die Tabelle hat keine Zeile</translation>
    </message>
    <message>
        <source>The terms are not read yet</source>
        <translation>Die Konditionen sind noch nicht gelesen</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>There are no terms yet</source>
        <translation>Es gibt noch keine Konditionen</translation>
    </message>
    <message>
        <source>There is no chart here</source>
        <translation>Hier gibt es kein Diagramm</translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Noch keine Verbindung vorhanden</translation>
    </message>
    <message>
        <source>There is no invoice in this month</source>
        <translation>In diesem Monat gibt es keine Rechnung</translation>
    </message>
    <message>
        <source>There is no line of Microsoft behind it</source>
        <translation>Keine Zeile von Microsoft liegt zugrunde</translation>
    </message>
    <message>
        <source>There is no month yet</source>
        <translation>Noch kein Monat vorhanden</translation>
    </message>
    <message>
        <source>There is no table here</source>
        <translation>Hier gibt es keine Tabelle</translation>
    </message>
    <message>
        <source>There is nothing to filter here</source>
        <translation>Hier gibt es nichts zu filtern</translation>
    </message>
    <message>
        <source>There is nothing to redo on this screen</source>
        <translation>Auf diesem Bildschirm gibt es nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo on this screen</source>
        <translation>Auf diesem Bildschirm gibt es nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>This window cannot restore</source>
        <translation>Dieses Fenster kann nicht wiederherstellen</translation>
    </message>
    <message>
        <source>This window has no way to clouds</source>
        <translation>Dieses Fenster hat keinen Zugang zu Clouds</translation>
    </message>
    <message>
        <source>Try a distributor&apos;s file…</source>
        <translation>Datei eines Distributors testen…</translation>
    </message>
    <message>
        <source>Undo the change of the &amp;terms</source>
        <translation>Änderung der Konditionen rück&amp;gängig machen</translation>
    </message>
    <message>
        <source>Unexplained is not 0.00: look into it first</source>
        <translation>„Ungeklärt“ ist nicht 0,00: zuerst prüfen</translation>
    </message>
    <message>
        <source>Usage: chart as &amp;CSV…</source>
        <translation>Verbrauch: Diagramm als &amp;CSV…</translation>
    </message>
    <message>
        <source>Usage: these &amp;rows as CSV…</source>
        <translation>Verbrauch: diese &amp;Zeilen als CSV…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BenchPane</name>
    <message>
        <source>%1, line %2: cost %3 %4</source>
        <translation>%1, Zeile %2: Kosten %3 %4</translation>
    </message>
    <message>
        <source>%1: sold for %2 %3</source>
        <translation>%1: verkauft für %2 %3</translation>
    </message>
    <message>
        <source>Choose a line: you see which rule wins it and why the others do not.</source>
        <translation>Wählen Sie eine Zeile: Sie sehen, welche Regel greift und warum die anderen nicht.</translation>
    </message>
    <message>
        <source>Daily rows or a newer file stand for this line.</source>
        <translation>Für diese Zeile gelten Tageszeilen oder eine neuere Datei.</translation>
    </message>
    <message>
        <source>Lines of the month</source>
        <translation>Zeilen des Monats</translation>
    </message>
    <message>
        <source>Rules beside the line</source>
        <translation>Regeln zur Zeile</translation>
    </message>
    <message>
        <source>Test bench · %1 lines of %2</source>
        <translation>Prüfstand · %1 Zeilen von %2</translation>
    </message>
    <message>
        <source>Test bench · %1 lines without a rule</source>
        <translation>Prüfstand · %1 Zeilen ohne Regel</translation>
    </message>
    <message>
        <source>Test bench · all %1 lines</source>
        <translation>Prüfstand · alle %1 Zeilen</translation>
    </message>
    <message>
        <source>and %1 more parts</source>
        <translation>und %1 weitere Teile</translation>
    </message>
</context>
<context>
    <name>counterfoil::CauseBars</name>
    <message>
        <source>From Microsoft to local</source>
        <translation>Von Microsoft an die Kunden</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Kundenrechnungen</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChangeSheet</name>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>„%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1: the contract ends the day before, and one that keeps everything else goes on. An invoice closes the days before the date.</source>
        <translation>%1: Der Vertrag endet am Tag davor, und ein neuer führt alles Übrige fort. Die Tage vor dem Datum schließt eine Rechnung ab.</translation>
    </message>
    <message>
        <source>%1; a year, unless given</source>
        <translation>%1; sonst ein Jahr</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>Amount paid in advance</source>
        <translation>Vorausbezahlter Betrag</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Change %1 from a date</source>
        <translation>%1 ab Datum ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Expected: %1 %2, the seats of that day at what a month of each was charged last.</source>
        <translation>Zu erwarten: %1 %2, die Lizenzen jenes Tages zu dem, was ein Monat von jeder zuletzt berechnet wurde.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Ab: %1</translation>
    </message>
    <message>
        <source>Goes on as %1. No day is billed twice, and none is missed.</source>
        <translation>Wird als %1 fortgeführt. Kein Tag wird doppelt berechnet, keiner fehlt.</translation>
    </message>
    <message>
        <source>In month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Invoices around the date</source>
        <translation>Rechnungen um das Datum</translation>
    </message>
    <message>
        <source>Last day that is paid</source>
        <translation>Letzter bezahlter Tag</translation>
    </message>
    <message>
        <source>Last day that is paid: %1</source>
        <translation>Letzter bezahlter Tag: %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Noch keine Änderung.</translation>
    </message>
    <message>
        <source>One line for</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigene Leistungen</translation>
    </message>
    <message>
        <source>Paid in advance from then on</source>
        <translation>Ab dann vorausbezahlt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Starts on day</source>
        <translation>Beginnt am Tag</translation>
    </message>
    <message>
        <source>The contract keeps its id.</source>
        <translation>Der Vertrag behält seine ID.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>Unexplained 0.00 in every month shown</source>
        <translation>Ungeklärt 0,00 in jedem gezeigten Monat</translation>
    </message>
    <message>
        <source>Unexplained remainder in %1</source>
        <translation>Ungeklärter Rest in %1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>What is expected is not known: no seats were counted and charged yet.</source>
        <translation>Was zu erwarten ist, ist nicht bekannt: Noch wurden keine Lizenzen gezählt und berechnet.</translation>
    </message>
    <message>
        <source>What is paid in advance is an amount above 0.</source>
        <translation>Der vorausbezahlte Betrag muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Wofür bezahlt wird</translation>
    </message>
    <message>
        <source>What would be paid in advance from the date on is not.</source>
        <translation>Was ab dem Datum im Voraus bezahlt würde, wird es nicht.</translation>
    </message>
    <message>
        <source>Working out the invoices around the date…</source>
        <translation>Rechnungen um das Datum werden ermittelt…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChipButton</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ClockFoot</name>
    <message>
        <source>Calculation of the chosen clock</source>
        <translation>Berechnung der gewählten Frist</translation>
    </message>
    <message>
        <source>Not deciding costs %1</source>
        <translation>Keine Entscheidung kostet %1</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>monatlich abgerechnet</translation>
    </message>
    <message>
        <source>billed once</source>
        <translation>einmal abgerechnet</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <translation>jährlich abgerechnet</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>3 Jahre</translation>
    </message>
</context>
<context>
    <name>counterfoil::CloseScreen</name>
    <message>
        <source>%1 differences from the seal</source>
        <translation>%1 Abweichungen vom Siegel</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 zu bearbeiten</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>1 difference from the seal</source>
        <translation>1 Abweichung vom Siegel</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 zu bearbeiten</translation>
    </message>
    <message>
        <source>A large month takes some seconds.</source>
        <translation>Ein großer Monat dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files and your terms here, or a folder with both.</source>
        <translation>Dateien von Microsoft und Ihre Konditionen hier ablegen, oder einen Ordner mit beidem.</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files or a folder of them here, or import them.</source>
        <translation>Dateien von Microsoft oder einen Ordner damit hier ablegen oder importieren.</translation>
    </message>
    <message>
        <source>Every cent between Microsoft and local has a cause.</source>
        <translation>Jeder Cent zwischen Microsoft und den Kundenrechnungen hat eine Ursache.</translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation>Von Microsoft an die Kunden</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation>Noch keine Zeilen für %1</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Nichts zu bearbeiten</translation>
    </message>
    <message>
        <source>Open bridge</source>
        <translation>Überleitung öffnen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Sealed %1, %2</source>
        <translation>Versiegelt %1, %2</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>%1 wird berechnet</translation>
    </message>
    <message>
        <source>most money first in each stage</source>
        <translation>je Stufe der größte Betrag zuerst</translation>
    </message>
    <message>
        <source>only stage %1</source>
        <translation>nur Stufe %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CloudDesk</name>
    <message>
        <source>this window has no way to the system&apos;s timers</source>
        <translation>Dieses Fenster hat keinen Zugang zu den Zeitgebern des Systems</translation>
    </message>
</context>
<context>
    <name>counterfoil::CompanySection</name>
    <message>
        <source>%1 adjustments</source>
        <translation>%1 Anpassungen</translation>
    </message>
    <message>
        <source>%1 exchange rates</source>
        <translation>%1 Wechselkurse</translation>
    </message>
    <message>
        <source>%1 own services</source>
        <translation>%1 eigene Leistungen</translation>
    </message>
    <message>
        <source>%1, %2, %3; minimum margin: %4, maximum change: %5</source>
        <translation>%1, %2, %3; Mindestmarge: %4, größte Änderung: %5</translation>
    </message>
    <message>
        <source>1 adjustment</source>
        <translation>1 Anpassung</translation>
    </message>
    <message>
        <source>1 exchange rate</source>
        <translation>1 Wechselkurs</translation>
    </message>
    <message>
        <source>1 own service</source>
        <translation>1 eigene Leistung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>By customers and own services</source>
        <translation>Von Kunden und eigenen Leistungen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No tax yet. Every customer has one: what its invoices charge, or why they charge nothing.</source>
        <translation>Noch keine Steuer. Jeder Kunde hat eine: was seine Rechnungen berechnen oder warum sie nichts berechnen.</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Satz, %</translation>
    </message>
    <message>
        <source>Rates, services and guards</source>
        <translation>Wechselkurse, Leistungen und Prüfungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax %1 is removed</source>
        <translation>Steuer %1 ist entfernt</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>The tax was not removed.</source>
        <translation>Die Steuer wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>VAT id, register</source>
        <translation>USt-IdNr., Register</translation>
    </message>
    <message>
        <source>e-invoices %1:%2</source>
        <translation>E-Rechnungen %1:%2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectSteps</name>
    <message>
        <source>Account and roles</source>
        <translation>Konto und Rollen</translation>
    </message>
    <message>
        <source>All four steps are done</source>
        <translation>Alle vier Schritte sind erledigt</translation>
    </message>
    <message>
        <source>Billing, usage and seats, read only</source>
        <translation>Abrechnung, Verbrauch und Lizenzen, nur lesend</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Roles found, first pull at once</source>
        <translation>Rollen gefunden, erster Abruf sofort</translation>
    </message>
    <message>
        <source>Roles found, pull at once</source>
        <translation>Rollen gefunden, sofort abrufen</translation>
    </message>
    <message>
        <source>Service account, roles checked after sign-in</source>
        <translation>Dienstkonto, Rollen nach der Anmeldung geprüft</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>Schritt %1 von 4: %2</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>Was gelesen wird</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionDetail</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Complete pull</source>
        <translation>Vollständiger Abruf</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Roles found</source>
        <translation>Gefundene Rollen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>erneuert %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsController</name>
    <message>
        <source>%1 is still connected.</source>
        <translation>%1 ist weiterhin verbunden.</translation>
    </message>
    <message>
        <source>%1: %2 failed. %3</source>
        <translation>%1: „%2“ ist fehlgeschlagen. %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation>, nächster Abruf %1</translation>
    </message>
    <message>
        <source>A connection needs a person</source>
        <translation>Eine Verbindung muss bearbeitet werden</translation>
    </message>
    <message>
        <source>Another program pulls into this company file right now. What it brings shows here when it is done.</source>
        <translation>Ein anderes Programm ruft gerade Daten in diese Firmendatei ab. Das Ergebnis erscheint hier, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Next pull %1</source>
        <translation>Nächster Abruf %1</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Nothing was pulled.</source>
        <translation>Nichts wurde abgerufen.</translation>
    </message>
    <message>
        <source>Pulled %1</source>
        <translation>Abgerufen %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>Pulling %1, %2 received</source>
        <translation>Abruf: %1, %2 empfangen</translation>
    </message>
    <message>
        <source>Stopping the pull</source>
        <translation>Abruf wird gestoppt</translation>
    </message>
    <message>
        <source>The client id stays as it was.</source>
        <translation>Die Client-ID bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The connections were not read.</source>
        <translation>Die Verbindungen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The daily pull stays as it was.</source>
        <translation>Der tägliche Abruf bleibt, wie er war.</translation>
    </message>
    <message>
        <source>The key store did not give the sign-ins: %1. Unlock it; nobody was signed out.</source>
        <translation>Der Schlüsselspeicher gab die Anmeldungen nicht heraus: %1. Entsperren Sie ihn; niemand wurde abgemeldet.</translation>
    </message>
    <message>
        <source>The sealed file of the sign-ins stayed shut: %1.</source>
        <translation>Die versiegelte Datei der Anmeldungen blieb verschlossen: %1.</translation>
    </message>
    <message>
        <source>The sign-ins are in a sealed file, whose pass phrase is asked for at every start. Nothing is pulled before.</source>
        <translation>Die Anmeldungen liegen in einer versiegelten Datei, deren Passphrase bei jedem Start abgefragt wird. Vorher wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>What was pulled could not be counted.</source>
        <translation>Das Abgerufene ließ sich nicht zählen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsScreen</name>
    <message>
        <source>%1 and %2 more steps</source>
        <translation>%1 und %2 weitere Schritte</translation>
    </message>
    <message>
        <source>%1 and 1 more step</source>
        <translation>%1 und 1 weiterer Schritt</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 zu bearbeiten</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1 steps failed</source>
        <translation>%1 Schritte fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 zu bearbeiten</translation>
    </message>
    <message>
        <source>1 step failed</source>
        <translation>1 Schritt fehlgeschlagen</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Log in once, and every morning at 09:00 Amsterdam time the data is there. What was pulled can be read without a network.</source>
        <translation>Einmal anmelden, und jeden Morgen um 09:00 Uhr Amsterdamer Zeit sind die Daten da. Abgerufenes ist auch ohne Netzwerk lesbar.</translation>
    </message>
    <message>
        <source>No way to clouds</source>
        <translation>Kein Zugang zu Clouds</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing was pulled yet</source>
        <translation>Noch nichts abgerufen</translation>
    </message>
    <message>
        <source>Pulled data</source>
        <translation>Abgerufene Daten</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>Pulling, as every day</source>
        <translation>Abruf läuft, wie jeden Tag</translation>
    </message>
    <message>
        <source>Steps of the pull</source>
        <translation>Schritte des Abrufs</translation>
    </message>
    <message>
        <source>Stops at the next step; what came is kept</source>
        <translation>Stoppt beim nächsten Schritt; Empfangenes bleibt erhalten</translation>
    </message>
    <message>
        <source>This window reads what is stored. Files can be imported.</source>
        <translation>Dieses Fenster liest Gespeichertes. Dateien lassen sich importieren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentGuide</name>
    <message>
        <source>%1 looks like a person&apos;s</source>
        <translation>%1 sieht nach einer Person aus</translation>
    </message>
    <message>
        <source>Admin Agent</source>
        <translation>Administrator-Agent</translation>
    </message>
    <message>
        <source>Azure user_impersonation</source>
        <translation>Azure user_impersonation</translation>
    </message>
    <message>
        <source>Before you sign in</source>
        <translation>Vor der Anmeldung</translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation>Genehmigungslink kopieren</translation>
    </message>
    <message>
        <source>Costs and usage of the enrolment, to bill by</source>
        <translation>Kosten und Verbrauch der Registrierung, als Grundlage der Abrechnung</translation>
    </message>
    <message>
        <source>Customers, subscriptions, seats</source>
        <translation>Kunden, Abonnements, Lizenzen</translation>
    </message>
    <message>
        <source>Daily rated usage, to bill by day</source>
        <translation>Täglicher bewerteter Verbrauch, um tagesgenau abzurechnen</translation>
    </message>
    <message>
        <source>Departments and accounts, to map costs</source>
        <translation>Abteilungen und Konten, um Kosten zuzuordnen</translation>
    </message>
    <message>
        <source>Enterprise Administrator (read only)</source>
        <translation>Unternehmensadministrator (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Fill in the client id first: the link names the application</source>
        <translation>Zuerst die Client-ID ausfüllen: Der Link nennt die Anwendung</translation>
    </message>
    <message>
        <source>If Microsoft asks for an administrator&apos;s approval, send the link to your Global Administrator.</source>
        <translation>Verlangt Microsoft die Genehmigung eines Administrators, senden Sie den Link an Ihren globalen Administrator.</translation>
    </message>
    <message>
        <source>Invoices, lines, to explain them</source>
        <translation>Rechnungen und Zeilen, um sie zu erklären</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>Multi-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Nothing is written to Microsoft. The sign-in stays in a file sealed with your pass phrase.</source>
        <translation>Bei Microsoft wird nichts geschrieben. Die Anmeldung bleibt in einer mit Ihrem Kennwort versiegelten Datei.</translation>
    </message>
    <message>
        <source>Nothing is written to Microsoft. The sign-in stays in your key store.</source>
        <translation>Bei Microsoft wird nichts geschrieben. Die Anmeldung bleibt in Ihrem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>One of the first two is needed. Global Admin alone is not enough.</source>
        <translation>Eine der ersten beiden ist nötig. Globaler Administrator allein genügt nicht.</translation>
    </message>
    <message>
        <source>Reading is enough. Global Admin alone sees no costs.</source>
        <translation>Lesen genügt. Ein globaler Administrator allein sieht keine Kosten.</translation>
    </message>
    <message>
        <source>Reservations and marketplace</source>
        <translation>Reservierungen und Marketplace</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of this account</source>
        <translation>Rollen dieses Kontos</translation>
    </message>
    <message>
        <source>Service account, not a person&apos;s</source>
        <translation>Dienstkonto, kein persönliches</translation>
    </message>
    <message>
        <source>What is read, and why</source>
        <translation>Was gelesen wird und warum</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>checked on sign-in</source>
        <translation>bei Anmeldung geprüft</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>or Billing Admin with Sales Agent</source>
        <translation>oder Abrechnungsadministrator mit Vertriebsagent</translation>
    </message>
    <message>
        <source>stays when people leave</source>
        <translation>bleibt, wenn Personen gehen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWindow</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 is not opened here</source>
        <translation>%1 wird hier nicht geöffnet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counterfoil does not see what you type here; nothing is kept.</source>
        <translation>Counterfoil sieht nicht, was Sie hier eingeben; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>For tests only</source>
        <translation>Nur für Tests</translation>
    </message>
    <message>
        <source>It does not answer. Is this computer connected to the internet?</source>
        <translation>Keine Antwort. Ist dieser Computer mit dem Internet verbunden?</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>No encryption could be agreed on.</source>
        <translation>Es kam keine Verschlüsselung zustande.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Nothing was agreed to yet. You can begin again.</source>
        <translation>Noch wurde nichts zugestimmt. Sie können von vorn beginnen.</translation>
    </message>
    <message>
        <source>The connection was refused: %1. Somebody could be reading along. Nothing was sent.</source>
        <translation>Die Verbindung wurde abgelehnt: %1. Jemand könnte mitlesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The page broke down</source>
        <translation>Die Seite ist abgestürzt</translation>
    </message>
    <message>
        <source>The page wanted to start something outside of this window.</source>
        <translation>Die Seite wollte etwas außerhalb dieses Fensters starten.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let it through. Your own browser may know a way.</source>
        <translation>Der Proxy dieses Netzwerks lässt es nicht durch. Ihr eigener Browser kennt vielleicht einen Weg.</translation>
    </message>
    <message>
        <source>This browser is not locked in. Do not use a real account.</source>
        <translation>Dieser Browser ist nicht abgeschottet. Verwenden Sie kein echtes Konto.</translation>
    </message>
    <message>
        <source>This is perhaps not %1</source>
        <translation>Dies ist vielleicht nicht %1</translation>
    </message>
    <message>
        <source>This window opens the pages of the sign-in only. Does your organisation sign in on a page of its own? Then cancel, and use your own browser.</source>
        <translation>Dieses Fenster öffnet nur die Seiten der Anmeldung. Meldet sich Ihre Organisation auf einer eigenen Seite an? Dann brechen Sie ab und verwenden Sie Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation>Wartet auf Ihre Antwort, noch %1:%2</translation>
    </message>
    <message>
        <source>What it sent cannot be shown.</source>
        <translation>Die Antwort lässt sich nicht anzeigen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWizard</name>
    <message>
        <source>A pull is running; log in when it is done, or stop it with Shift+F5.</source>
        <translation>Ein Abruf läuft; melden Sie sich an, wenn er fertig ist, oder stoppen Sie ihn mit Shift+F5.</translation>
    </message>
    <message>
        <source>Approval for reading Partner Center</source>
        <translation>Genehmigung zum Lesen im Partner Center</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connector settings</source>
        <translation>Connector-Einstellungen</translation>
    </message>
    <message>
        <source>Connectors  ›  %1  ›</source>
        <translation>Connectors  ›  %1  ›</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Erster Abruf</translation>
    </message>
    <message>
        <source>Hello,

to close our months with Microsoft&apos;s own figures we use Counterfoil. It reads billing, usage and seats in Partner Center, and writes nothing.

Our tenant lets only administrators agree to that. Would you open this link as Cloud Application Administrator or Global Administrator and accept?

%1
</source>
        <translation>Guten Tag,

um unsere Monate mit den Zahlen von Microsoft abzuschließen, verwenden wir Counterfoil. Es liest Abrechnung, Verbrauch und Lizenzen im Partner Center und schreibt nichts.

In unserem Mandanten dürfen nur Administratoren dem zustimmen. Würden Sie diesen Link als Cloudanwendungsadministrator oder globaler Administrator öffnen und annehmen?

%1
</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>In your own browser</source>
        <translation>In Ihrem eigenen Browser</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Shows a code to type on any device; some tenants forbid it</source>
        <translation>Zeigt einen Code zur Eingabe auf einem beliebigen Gerät; manche Mandanten verbieten das</translation>
    </message>
    <message>
        <source>Signs in with the system&apos;s own browser, which comes back to this machine</source>
        <translation>Meldet mit dem Browser des Systems an, der zu diesem Computer zurückführt</translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation>Die Firmendatei ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The sign-in before is still being stopped.</source>
        <translation>Die vorige Anmeldung wird noch gestoppt.</translation>
    </message>
    <message>
        <source>This window has no way to clouds.</source>
        <translation>Dieses Fenster hat keinen Zugang zu Clouds.</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Meinen Browser verwenden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation>Mit einem Code, auf jedem Gerät</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractTimeline</name>
    <message>
        <source>Time line of the contract</source>
        <translation>Zeitachse des Vertrags</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsController</name>
    <message>
        <source>The contract was not changed.</source>
        <translation>Der Vertrag wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The contract was not read.</source>
        <translation>Der Vertrag wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The former terms were not restored.</source>
        <translation>Die früheren Konditionen wurden nicht wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsScreen</name>
    <message>
        <source>%1 goes on from then. Ctrl+Z restores the former terms.</source>
        <translation>%1 gilt ab dann weiter. Ctrl+Z stellt die früheren Konditionen wieder her.</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1, ab %2, %3</translation>
    </message>
    <message>
        <source>&amp;Paid in advance</source>
        <translation>Im &amp;Voraus bezahlt</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the contract</source>
        <translation>Vertragsänderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Another day shows the bridge invoice before it is agreed</source>
        <translation>Ein anderer Tag zeigt die Übergangsrechnung, bevor er vereinbart ist</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Noch keine Verträge</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Periods of weeks have no day of the month</source>
        <translation>Zeiträume von Wochen haben keinen Tag des Monats</translation>
    </message>
    <message>
        <source>Periods start on day</source>
        <translation>Zeiträume beginnen am Tag</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>The next term is billed at once; you see it before it is agreed</source>
        <translation>Die nächste Laufzeit wird auf einmal berechnet; Sie sehen sie, bevor sie vereinbart ist</translation>
    </message>
    <message>
        <source>The terms are as they were before the change.</source>
        <translation>Die Konditionen sind wie vor der Änderung.</translation>
    </message>
    <message>
        <source>The terms say what was agreed with whom: import them.</source>
        <translation>Die Konditionen sagen, was mit wem vereinbart ist: importieren Sie sie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>ab %1, %2</translation>
    </message>
    <message>
        <source>in force since %1; Change from a date… drafts the bridge invoice</source>
        <translation>in Kraft seit %1; „Ab Datum ändern…“ entwirft die Übergangsrechnung</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreditSheet</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 %3 before tax, VAT %4, %5 in all, dated %6</source>
        <translation>%1, netto %2 %3, USt. %4, insgesamt %5, Datum %6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4 before tax</source>
        <translation>%1, %2, netto %3 %4</translation>
    </message>
    <message>
        <source>&amp;Bill it again, on a new draft of its service period</source>
        <translation>&amp;Neu abrechnen, auf einem neuen Entwurf zum selben Leistungszeitraum</translation>
    </message>
    <message>
        <source>&amp;Issue the credit note</source>
        <translation>Gutschrift &amp;ausstellen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>All that is &amp;left of the invoice</source>
        <translation>Der gesamte &amp;Rest der Rechnung</translation>
    </message>
    <message>
        <source>Amount of the line to credit, before tax</source>
        <translation>Gutzuschreibender Betrag der Zeile, netto</translation>
    </message>
    <message>
        <source>Choose a line, or the whole invoice.</source>
        <translation>Eine Zeile oder die ganze Rechnung wählen.</translation>
    </message>
    <message>
        <source>Cr&amp;edit this line</source>
        <translation>Diese &amp;Zeile gutschreiben</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>%1 gutschreiben</translation>
    </message>
    <message>
        <source>Lines that can be credited</source>
        <translation>Zeilen, die sich gutschreiben lassen</translation>
    </message>
    <message>
        <source>Only a whole invoice of which nothing was credited before is billed again</source>
        <translation>Nur eine ganze Rechnung, von der noch nichts gutgeschrieben wurde, wird neu abgerechnet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands on the credit note: the customer reads it</source>
        <translation>Steht auf der Gutschrift: Der Kunde liest es</translation>
    </message>
    <message>
        <source>The &amp;whole invoice</source>
        <translation>Die &amp;ganze Rechnung</translation>
    </message>
    <message>
        <source>The credit note needs a reason: the customer reads it.</source>
        <translation>Die Gutschrift braucht einen Grund: Der Kunde liest ihn.</translation>
    </message>
    <message>
        <source>The line shows no quantity: credit an amount of it</source>
        <translation>Die Zeile nennt keine Menge: einen Teilbetrag gutschreiben</translation>
    </message>
    <message>
        <source>Units of the line to credit</source>
        <translation>Gutzuschreibende Einheiten der Zeile</translation>
    </message>
    <message>
        <source>What is credited is a number above 0: &quot;%1&quot; is none.</source>
        <translation>Gutgeschrieben wird eine Zahl über 0: „%1“ ist keine.</translation>
    </message>
    <message>
        <source>What is issued is never changed.</source>
        <translation>Ausgestelltes wird nie geändert.</translation>
    </message>
    <message>
        <source>Working out the credit note…</source>
        <translation>Gutschrift wird berechnet…</translation>
    </message>
    <message>
        <source>of %1 units</source>
        <translation>von %1 Einheiten</translation>
    </message>
    <message>
        <source>only</source>
        <translation>nur</translation>
    </message>
    <message>
        <source>or the amount</source>
        <translation>oder den Betrag</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerDetail</name>
    <message>
        <source>%1 held by guards</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1, invoiced in %2</source>
        <translation>%1, fakturiert in %2</translation>
    </message>
    <message>
        <source>1 held by a guard</source>
        <translation>1 von einer Prüfung angehalten</translation>
    </message>
    <message>
        <source>By month, %1</source>
        <translation>Nach Monat, %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Last invoice %1, %2</source>
        <translation>Letzte Rechnung %1, %2</translation>
    </message>
    <message>
        <source>Margin %1 %2</source>
        <translation>Marge %1 %2</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Kein Mandant</translation>
    </message>
    <message>
        <source>Nothing was invoiced yet. Drafts appear here with the first lines of Microsoft that are theirs.</source>
        <translation>Noch nichts fakturiert. Entwürfe erscheinen hier mit den ersten Zeilen von Microsoft, die zum Kunden gehören.</translation>
    </message>
    <message>
        <source>Open in Reconcile</source>
        <translation>In der Abstimmung öffnen</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation>USt-IdNr. %1</translation>
    </message>
    <message>
        <source>due after %1 days</source>
        <translation>fällig nach %1 Tagen</translation>
    </message>
    <message>
        <source>due after 1 day</source>
        <translation>fällig nach 1 Tag</translation>
    </message>
    <message>
        <source>e-invoices %1:%2</source>
        <translation>E-Rechnungen %1:%2</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomersController</name>
    <message>
        <source>The customer&apos;s invoices were not read.</source>
        <translation>Die Rechnungen des Kunden wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomersScreen</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 drafts held by guards</source>
        <translation>%1 Entwürfe von Prüfungen angehalten</translation>
    </message>
    <message>
        <source>%1 tenants without a customer</source>
        <translation>%1 Mandanten ohne Kunde</translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation>1 Entwurf von Prüfungen angehalten</translation>
    </message>
    <message>
        <source>1 tenant without a customer</source>
        <translation>1 Mandant ohne Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers %1</source>
        <translation>Kunden %1</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Nobody is invoiced for this tenant. Map it to a customer, and the drafts are remade.</source>
        <translation>Für diesen Mandanten zahlt niemand. Ordnen Sie ihn einem Kunden zu, und die Entwürfe werden neu erstellt.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them, or begin with a new one.</source>
        <translation>Die Konditionen nennen die Kunden und was sie zahlen: importieren oder mit einem neuen beginnen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DailyPull</name>
    <message>
        <source>Pulled while Counterfoil is open. The system can pull also while it is closed.</source>
        <translation>Abgerufen wird, solange Counterfoil offen ist. Das System kann auch abrufen, wenn es geschlossen ist.</translation>
    </message>
    <message>
        <source>The sign-ins are in a sealed file: the system&apos;s session needs its pass phrase as COUNTERFOIL_VAULT_PASSPHRASE, else it pulls nothing.</source>
        <translation>Die Anmeldungen liegen in einer versiegelten Datei: Die Sitzung des Systems braucht deren Passphrase als COUNTERFOIL_VAULT_PASSPHRASE, sonst ruft sie nichts ab.</translation>
    </message>
    <message>
        <source>The system cannot pull by itself: %1.</source>
        <translation>Das System kann nicht selbst abrufen: %1.</translation>
    </message>
    <message>
        <source>The system does not pull any more</source>
        <translation>Das System ruft nicht mehr ab</translation>
    </message>
    <message>
        <source>The system does not pull into this company file any more; Counterfoil still does while it is open. What is taken away:
%1</source>
        <translation>Das System ruft nicht mehr in diese Firmendatei ab; Counterfoil tut es weiter, solange es offen ist. Entfernt wird:
%1</translation>
    </message>
    <message>
        <source>The system pulls at the new time</source>
        <translation>Das System ruft zur neuen Zeit ab</translation>
    </message>
    <message>
        <source>The system pulls daily from now on</source>
        <translation>Das System ruft von jetzt an täglich ab</translation>
    </message>
    <message>
        <source>The system pulls daily, also while Counterfoil is closed: %1 keeps the time.</source>
        <translation>Das System ruft täglich ab, auch wenn Counterfoil geschlossen ist: Die Zeit hält %1.</translation>
    </message>
    <message>
        <source>The system pulls into this company file daily, also while Counterfoil is closed.

For this %1 starts %2 whenever the pull is due. What is set up, for your user alone:
%3

The files hold no sign-in and no pass phrase.</source>
        <translation>Das System ruft täglich in diese Firmendatei ab, auch wenn Counterfoil geschlossen ist.

Dazu startet %1 jedes Mal %2, wenn der Abruf fällig ist. Eingerichtet wird, nur für Ihren Benutzer:
%3

Die Dateien enthalten keine Anmeldung und keine Passphrase.</translation>
    </message>
    <message>
        <source>The system still pulls at the former time.</source>
        <translation>Das System ruft noch zur früheren Zeit ab.</translation>
    </message>
    <message>
        <source>The system&apos;s daily pull stays as it was.</source>
        <translation>Der tägliche Abruf des Systems bleibt, wie er war.</translation>
    </message>
    <message>
        <source>The system&apos;s daily pull was not set up.</source>
        <translation>Der tägliche Abruf des Systems wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The system&apos;s timers are still looked at</source>
        <translation>Die Zeitgeber des Systems werden noch angesehen</translation>
    </message>
    <message>
        <source>This window has no way to clouds</source>
        <translation>Dieses Fenster hat keinen Zugang zu Clouds</translation>
    </message>
    <message>
        <source>the Task Scheduler</source>
        <translation>die Aufgabenplanung</translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1, on both sides</source>
        <translation>%1, auf beiden Seiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Days of both sides</source>
        <translation>Tage beider Seiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::DistributorSheet</name>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, zu bestätigen</translation>
    </message>
    <message>
        <source>A file has faults, or no profile yet</source>
        <translation>Eine Datei hat Fehler oder noch kein Profil</translation>
    </message>
    <message>
        <source>Change the profile…</source>
        <translation>Profil ändern…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Choose by which profile it is read.</source>
        <translation>Wählen Sie das Profil, mit dem sie gelesen wird.</translation>
    </message>
    <message>
        <source>Do not import this file</source>
        <translation>Diese Datei nicht importieren</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>%1 Dateien importieren</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>1 Datei importieren</translation>
    </message>
    <message>
        <source>Its columns are those of this profile.</source>
        <translation>Ihre Spalten sind die dieses Profils.</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <source>No profile knows its columns, and it is none of Microsoft&apos;s.</source>
        <translation>Kein Profil kennt ihre Spalten, und sie stammt nicht von Microsoft.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Several profiles fit alike: %1</source>
        <translation>Mehrere Profile passen gleich gut: %1</translation>
    </message>
    <message>
        <source>The other files are.</source>
        <translation>Die anderen Dateien werden importiert.</translation>
    </message>
    <message>
        <source>With %1 files of Microsoft&apos;s</source>
        <translation>Mit %1 Dateien von Microsoft</translation>
    </message>
    <message>
        <source>With 1 file of Microsoft&apos;s</source>
        <translation>Mit 1 Datei von Microsoft</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPane</name>
    <message>
        <source>The profile as JSON</source>
        <translation>Das Profil als JSON</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftsController</name>
    <message>
        <source>%1 has %2 decimals: &quot;%3&quot; has more.</source>
        <translation>%1 hat %2 Dezimalstellen: „%3“ hat mehr.</translation>
    </message>
    <message>
        <source>%1 has no decimals: &quot;%2&quot;</source>
        <translation>%1 hat keine Dezimalstellen: „%2“</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Eine andere Aufgabe läuft noch.</translation>
    </message>
    <message>
        <source>The change of the draft is done again</source>
        <translation>Die Änderung des Entwurfs ist wiederholt</translation>
    </message>
    <message>
        <source>The change of the draft is undone</source>
        <translation>Die Änderung des Entwurfs ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>The line needs a text: the customer reads it.</source>
        <translation>Die Zeile braucht einen Text: Der Kunde liest ihn.</translation>
    </message>
    <message>
        <source>The net is an amount in %1: &quot;%2&quot; is none.</source>
        <translation>Das Netto ist ein Betrag in %1: „%2“ ist keiner.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DropArea</name>
    <message>
        <source>Drop Microsoft&apos;s files here</source>
        <translation>Dateien von Microsoft hier ablegen</translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation>Ablagebereich</translation>
    </message>
    <message>
        <source>Nothing can be imported now</source>
        <translation>Zurzeit lässt sich nichts importieren</translation>
    </message>
    <message>
        <source>Reconciliation and daily usage, CSV or JSON, plain, .gz or .zip, or a folder of them. An invoice that is on hand is replaced, and what Microsoft changed is shown.</source>
        <translation>Abstimmung und täglicher Verbrauch, CSV oder JSON, unkomprimiert, .gz oder .zip, oder ein Ordner damit. Eine vorhandene Rechnung wird ersetzt, und was Microsoft geändert hat, wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine passende Zeile</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportOutcome</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Co&amp;py the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportSheet</name>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>%1 is a file and no folder.</source>
        <translation>%1 ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is in the folder already and will be replaced.</source>
        <translation>%1 liegt bereits im Ordner und wird ersetzt.</translation>
    </message>
    <message>
        <source>%1, %2 before tax: %3</source>
        <translation>%1, netto %2: %3</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Into the folder</source>
        <translation>In den &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>All %1 invoices of the month</source>
        <translation>Alle %1 Rechnungen des Monats</translation>
    </message>
    <message>
        <source>All %1 invoices of the month, drafts included</source>
        <translation>Alle %1 Rechnungen des Monats, einschließlich Entwürfen</translation>
    </message>
    <message>
        <source>Choose a folder; it is made where it is missing.</source>
        <translation>Einen Ordner wählen; fehlt er, wird er angelegt.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Ein Format wählen.</translation>
    </message>
    <message>
        <source>Every month on hand</source>
        <translation>Alle vorhandenen Monate</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Files of the same name in the folder are replaced.</source>
        <translation>Gleichnamige Dateien im Ordner werden ersetzt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Only %1, %2</source>
        <translation>Nur %1, %2</translation>
    </message>
    <message>
        <source>The %1 issued invoices</source>
        <translation>Die %1 ausgestellten Rechnungen</translation>
    </message>
    <message>
        <source>The invoice of the month</source>
        <translation>Die Rechnung des Monats</translation>
    </message>
    <message>
        <source>The invoice of the month, drafts included</source>
        <translation>Die Rechnung des Monats, auch als Entwurf</translation>
    </message>
    <message>
        <source>The issued invoice</source>
        <translation>Die ausgestellte Rechnung</translation>
    </message>
</context>
<context>
    <name>counterfoil::FileForm</name>
    <message>
        <source>%1: where</source>
        <translation>%1: Stelle</translation>
    </message>
    <message>
        <source>A currency may stand before or behind: €12.50</source>
        <translation>Eine Währung darf davor oder dahinter stehen: €12.50</translation>
    </message>
    <message>
        <source>A minus may stand behind: 12.50-</source>
        <translation>Ein Minus darf dahinter stehen: 12.50-</translation>
    </message>
    <message>
        <source>A regular expression with one group</source>
        <translation>Ein regulärer Ausdruck mit einer Gruppe</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Behind a label above the table</source>
        <translation>Hinter einer Beschriftung über der Tabelle</translation>
    </message>
    <message>
        <source>Between thousands</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>CSV with commas, semicolons or tabs, the same packed (.gz), or a workbook (.xlsx): the file&apos;s content tells which.</source>
        <translation>CSV mit Kommas, Semikolons oder Tabulatoren, dasselbe gepackt (.gz) oder eine Arbeitsmappe (.xlsx): Der Inhalt der Datei entscheidet.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Format der Tage</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Format, such as MM.yyyy</source>
        <translation>Format, etwa MM.yyyy</translation>
    </message>
    <message>
        <source>Format, such as dd.MM.yyyy</source>
        <translation>Format, etwa dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Found by its columns</source>
        <translation>An den Spalten erkannt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In a cell above the table</source>
        <translation>In einer Zelle über der Tabelle</translation>
    </message>
    <message>
        <source>In a column</source>
        <translation>In einer Spalte</translation>
    </message>
    <message>
        <source>In the file&apos;s name</source>
        <translation>Im Dateinamen</translation>
    </message>
    <message>
        <source>Invoice and month</source>
        <translation>Rechnung und Monat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Numbers and days that are text</source>
        <translation>Zahlen und Tage in Textform</translation>
    </message>
    <message>
        <source>Parentheses mean minus: (12.50)</source>
        <translation>Klammern bedeuten Minus: (12.50)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Row of the header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Such as B2</source>
        <translation>Etwa B2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>That in which most lines start</source>
        <translation>Der Monat, in dem die meisten Zeilen beginnen</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>The invoice&apos;s number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>The label, such as Invoice no.</source>
        <translation>Die Beschriftung, etwa Rechnungsnr.</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The month is written</source>
        <translation>Format des Monats</translation>
    </message>
    <message>
        <source>To be confirmed: nobody has held it against a real file yet</source>
        <translation>Zu bestätigen: noch mit keiner echten Datei verglichen</translation>
    </message>
    <message>
        <source>What &quot;distributor&quot; of a price rule matches: small letters, digits and hyphens</source>
        <translation>Worauf „distributor“ einer Preisregel passt: Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindingsPane</name>
    <message>
        <source>%1 findings accepted</source>
        <translation>%1 Feststellungen akzeptiert</translation>
    </message>
    <message>
        <source>%1, %2. It stays on record with your name.</source>
        <translation>%1, %2. Es bleibt mit Ihrem Namen vermerkt.</translation>
    </message>
    <message>
        <source>%1. It stays on record with your name.</source>
        <translation>%1. Es bleibt mit Ihrem Namen vermerkt.</translation>
    </message>
    <message>
        <source>1 finding accepted</source>
        <translation>1 Feststellung akzeptiert</translation>
    </message>
    <message>
        <source>Accept %1 findings</source>
        <translation>%1 Feststellungen akzeptieren</translation>
    </message>
    <message>
        <source>Accept 1 finding</source>
        <translation>1 Feststellung akzeptieren</translation>
    </message>
    <message>
        <source>Disputed: it closes itself when the credit arrives</source>
        <translation>Beanstandet: schließt sich von selbst, sobald die Gutschrift eintrifft</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Keine Feststellung</translation>
    </message>
    <message>
        <source>Nothing in %1 needs a person.</source>
        <translation>Für %1 ist nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing of %1 needs a person.</source>
        <translation>Für %1 ist nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>Reason, kept as the note</source>
        <translation>Grund, wird als Notiz aufbewahrt</translation>
    </message>
    <message>
        <source>The finding is changed</source>
        <translation>Die Feststellung ist geändert</translation>
    </message>
    <message>
        <source>The text of the ticket is copied</source>
        <translation>Der Text des Tickets ist kopiert</translation>
    </message>
    <message>
        <source>The ticket was not written.</source>
        <translation>Das Ticket wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FirstRunPage</name>
    <message>
        <source>A made-up partner with some 40 customers. Look around, break things.</source>
        <translation>Ein erfundener Partner mit rund 40 Kunden. Sehen Sie sich um und probieren Sie alles aus.</translation>
    </message>
    <message>
        <source>Close a month, every cent explained</source>
        <translation>Einen Monat abschließen, jeder Cent geklärt</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files on this window: a company file is made for them.</source>
        <translation>Ziehen Sie Microsofts Dateien auf dieses Fenster: Eine Firmendatei wird für sie angelegt.</translation>
    </message>
    <message>
        <source>Log in with your Microsoft account, and every month is pulled by itself: what is read and why is said before.</source>
        <translation>Melden Sie sich mit Ihrem Microsoft-Konto an, und jeder Monat wird von selbst abgerufen. Was gelesen wird und warum, steht vorher da.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s files</source>
        <translation>Dateien von Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s invoice on one side, your invoices on the other, and the causes between them. Nothing leaves this computer.</source>
        <translation>Die Rechnung von Microsoft auf der einen Seite, Ihre Rechnungen auf der anderen, dazwischen die Ursachen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>counterfoil::GuardsPage</name>
    <message>
        <source>A draft is held where a line&apos;s margin is below the minimum, or where the draft differs by more than the maximum from the contract&apos;s invoice before. Where nothing is given, no draft is held for it.</source>
        <translation>Ein Entwurf wird angehalten, wo die Marge einer Zeile unter der Mindestmarge liegt oder wo der Entwurf um mehr als die größte Änderung von der vorigen Rechnung des Vertrags abweicht. Wo nichts angegeben ist, wird deswegen kein Entwurf angehalten.</translation>
    </message>
    <message>
        <source>Maximum change, %</source>
        <translation>Größte Änderung, %</translation>
    </message>
    <message>
        <source>Minimum margin, %</source>
        <translation>Mindestmarge, %</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsController</name>
    <message>
        <source>The log of imports was not read.</source>
        <translation>Das Importprotokoll wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>What Microsoft changed was not read.</source>
        <translation>Die Änderungen von Microsoft wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsScreen</name>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation>%1 Neufassungen</translation>
    </message>
    <message>
        <source>%1, %2 lines on hand</source>
        <translation>%1, %2 Zeilen vorhanden</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 restated</source>
        <translation>1 Neufassung</translation>
    </message>
    <message>
        <source>Distributor profiles</source>
        <translation>Distributorprofile</translation>
    </message>
    <message>
        <source>Each count took the place of the one of its day, tenant, subscription and SKU.</source>
        <translation>Jede Zahl trat an die Stelle der Zahl ihres Tages, Mandanten, Abonnements und ihrer SKU.</translation>
    </message>
    <message>
        <source>Faults of the files that were refused</source>
        <translation>Fehler der abgelehnten Dateien</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Line check</source>
        <translation>Zeilenprüfung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Noch keine Eingänge</translation>
    </message>
    <message>
        <source>Nothing of %1 was on hand before.</source>
        <translation>Von %1 war zuvor nichts vorhanden.</translation>
    </message>
    <message>
        <source>Nothing of it was on hand before.</source>
        <translation>Davon war zuvor nichts vorhanden.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation>Die Firmendatei ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The last import was refused, nothing of it was kept: %1</source>
        <translation>Der letzte Import wurde abgelehnt, nichts davon wurde übernommen: %1</translation>
    </message>
    <message>
        <source>The lines are those that were on hand.</source>
        <translation>Die Zeilen sind die, die schon vorhanden waren.</translation>
    </message>
    <message>
        <source>The lines of %1 are those that were on hand.</source>
        <translation>Die Zeilen von %1 sind die bereits vorhandenen.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>What is imported or pulled is listed here, with what Microsoft changed in it later.</source>
        <translation>Importiertes und Abgerufenes steht hier, zusammen mit dem, was Microsoft daran später geändert hat.</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesController</name>
    <message>
        <source>The invoice was not laid out.</source>
        <translation>Die Rechnung wurde nicht gesetzt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesScreen</name>
    <message>
        <source>%1 days after issue</source>
        <translation>%1 Tage nach Ausstellung</translation>
    </message>
    <message>
        <source>%1 lines are as they were calculated</source>
        <translation>%1 Zeilen sind wieder wie berechnet</translation>
    </message>
    <message>
        <source>%1 lines removed, Ctrl+Z brings them back</source>
        <translation>%1 Zeilen entfernt, Ctrl+Z holt sie zurück</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>%1, several currencies</source>
        <translation>%1, mehrere Währungen</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the draft&apos;s line</source>
        <translation>Änderung der Entwurfszeile &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>1 day after issue</source>
        <translation>1 Tag nach Ausstellung</translation>
    </message>
    <message>
        <source>1 line is as it was calculated</source>
        <translation>1 Zeile ist wieder wie berechnet</translation>
    </message>
    <message>
        <source>1 line removed, Ctrl+Z brings it back</source>
        <translation>1 Zeile entfernt, Ctrl+Z holt sie zurück</translation>
    </message>
    <message>
        <source>Accept and approve</source>
        <translation>Akzeptieren und freigeben</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Verglichen mit zuvor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Zur Rechnung</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Dateien von Microsoft hier ablegen oder importieren.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due %1 %2</source>
        <translation>Zahlbar %2 %1</translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Seite größer</translation>
    </message>
    <message>
        <source>Line added, Ctrl+Z takes it back</source>
        <translation>Zeile hinzugefügt, Ctrl+Z nimmt sie zurück</translation>
    </message>
    <message>
        <source>Line changed, Ctrl+Z takes it back</source>
        <translation>Zeile geändert, Ctrl+Z nimmt die Änderung zurück</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Zeilen der Rechnung</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>No font for %1</source>
        <translation>Keine Schrift für %1</translation>
    </message>
    <message>
        <source>No invoices for %1 yet</source>
        <translation>Noch keine Rechnungen für %1</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Nothing says who pays what: import the terms.</source>
        <translation>Nirgends steht, wer was zahlt: importieren Sie die Konditionen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On this invoice</source>
        <translation>Auf dieser Rechnung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF and e-invoice</source>
        <translation>PDF und E-Rechnung</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Prepaid %1</source>
        <translation>Vorausbezahlt %1</translation>
    </message>
    <message>
        <source>R&amp;edo the change of the draft&apos;s line</source>
        <translation>Änderung der Entwurfszeile &amp;wiederholen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Seite kleiner</translation>
    </message>
    <message>
        <source>The PDF shows ? instead. Install a font with these characters and open Counterfoil anew.</source>
        <translation>Das PDF zeigt stattdessen ?. Installieren Sie eine Schrift mit diesen Zeichen und öffnen Sie Counterfoil neu.</translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation>Der Entwurf ist unverändert.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation>USt. %1 % von %2: %3</translation>
    </message>
    <message>
        <source>VAT %1 %2</source>
        <translation>USt. %1 %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird versandt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message>
        <source>given on issue</source>
        <translation>bei Ausstellung</translation>
    </message>
    <message>
        <source>given on issue, next %1</source>
        <translation>bei Ausstellung, nächste %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeyFigures</name>
    <message>
        <source>Figures of the month</source>
        <translation>Zahlen des Monats</translation>
    </message>
    <message>
        <source>Why is it that?</source>
        <translation>Warum ist das so?</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineCheckPane</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, of which the %2 with the largest difference are listed</source>
        <translation>%1, davon sind die %2 mit dem größten Unterschied aufgeführt</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>A formula that Microsoft has published gives the amount of each to the last digit.</source>
        <translation>Eine von Microsoft veröffentlichte Formel ergibt den Betrag jeder Zeile bis zur letzten Stelle.</translation>
    </message>
    <message>
        <source>Every line is explained</source>
        <translation>Jede Zeile ist erklärt</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s files first.</source>
        <translation>Importieren Sie zuerst Microsofts Dateien.</translation>
    </message>
    <message>
        <source>Lines by the formula that fits</source>
        <translation>Zeilen nach der Formel, die passt</translation>
    </message>
    <message>
        <source>No line of Microsoft&apos;s</source>
        <translation>Keine Zeile von Microsoft</translation>
    </message>
    <message>
        <source>Nothing of %1 is on hand that could be recomputed.</source>
        <translation>Von %1 liegt nichts vor, das nachgerechnet werden könnte.</translation>
    </message>
    <message>
        <source>Recomputed lines</source>
        <translation>Nachgerechnete Zeilen</translation>
    </message>
    <message>
        <source>The lines were not recomputed.</source>
        <translation>Die Zeilen wurden nicht nachgerechnet.</translation>
    </message>
    <message>
        <source>What no formula explains</source>
        <translation>Was keine Formel erklärt</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineEditor</name>
    <message>
        <source>Enter takes it, Tab goes to the other field, Esc leaves the line as it was</source>
        <translation>Enter übernimmt, Tab wechselt zum anderen Feld, Esc lässt die Zeile, wie sie war</translation>
    </message>
    <message>
        <source>Net of the line, %1</source>
        <translation>Netto der Zeile, %1</translation>
    </message>
    <message>
        <source>Remaking the draft…</source>
        <translation>Entwurf wird neu erstellt…</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
</context>
<context>
    <name>counterfoil::LostCreditPane</name>
    <message>
        <source>&amp;Show the rows without credit</source>
        <translation>&amp;Zeilen ohne Earned Credit anzeigen</translation>
    </message>
    <message>
        <source>Earned credit lost, by subscription</source>
        <translation>Verlorener Earned Credit nach Abonnement</translation>
    </message>
    <message>
        <source>Every row that can earn it has it, on every day.</source>
        <translation>Jede berechtigte Zeile hat ihn, an jedem Tag.</translation>
    </message>
    <message>
        <source>No earned credit was lost in %1</source>
        <translation>Im %1 ging kein Earned Credit verloren</translation>
    </message>
    <message>
        <source>No row of the month is of a kind that Microsoft pays earned credit for.</source>
        <translation>Keine Zeile des Monats ist von einer Art, für die Microsoft Earned Credit zahlt.</translation>
    </message>
    <message>
        <source>Nothing could earn credit in %1</source>
        <translation>Im %1 war nichts für Earned Credit berechtigt</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>%1 Microsoft invoices</source>
        <translation>%1 Rechnungen von Microsoft</translation>
    </message>
    <message>
        <source>%1 Nothing of it was kept.</source>
        <translation>%1 Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 activity records</source>
        <translation>%1 Aktivitätseinträge</translation>
    </message>
    <message>
        <source>%1 changes of this file, made since %2, are not in the copy and are lost.</source>
        <translation>%1 Änderungen dieser Datei seit %2 sind nicht in der Kopie und gehen verloren.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 invoices, before tax</source>
        <translation>%1 Rechnungen, netto</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 issued invoices are lost with them: %2. Their numbers would be given again.</source>
        <translation>%1 ausgestellte Rechnungen gehen damit verloren: %2. Ihre Nummern würden noch einmal vergeben.</translation>
    </message>
    <message>
        <source>%1 lines of invoices and usage</source>
        <translation>%1 Zeilen von Rechnungen und Verbrauch</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 Abonnements</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written: the table changed meanwhile</source>
        <translation>%1 wurde nicht geschrieben: Die Tabelle hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>%1, into %2. What was exported so before is left out.</source>
        <translation>%1, in %2. Was so schon exportiert wurde, bleibt weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Azure Enterprise Agreement</source>
        <translation>&amp;Azure Enterprise Agreement</translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation>&amp;Connectors</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>&amp;Verträge</translation>
    </message>
    <message>
        <source>&amp;Distributors</source>
        <translation>&amp;Distributoren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Microsoft CSP</source>
        <translation>&amp;Microsoft CSP</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>&amp;Seller and taxes</source>
        <translation>Verkäufer und S&amp;teuern</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>1 Microsoft invoice</source>
        <translation>1 Rechnung von Microsoft</translation>
    </message>
    <message>
        <source>1 activity record</source>
        <translation>1 Aktivitätseintrag</translation>
    </message>
    <message>
        <source>1 change of this file, made since %2, is not in the copy and is lost.</source>
        <translation>1 Änderung dieser Datei seit %2 ist nicht in der Kopie und geht verloren.</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>1 invoice, before tax</source>
        <translation>1 Rechnung, netto</translation>
    </message>
    <message>
        <source>1 issued invoice is lost with them: %2. Its number would be given again.</source>
        <translation>1 ausgestellte Rechnung geht damit verloren: %2. Ihre Nummer würde noch einmal vergeben.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 subscription</source>
        <translation>1 Abonnement</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Wieder Entwurf</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Info zu Counterfoil</translation>
    </message>
    <message>
        <source>Approve %1 invoices</source>
        <translation>%1 Rechnungen freigeben</translation>
    </message>
    <message>
        <source>Approve 1 invoice</source>
        <translation>1 Rechnung freigeben</translation>
    </message>
    <message>
        <source>Approve invoices…</source>
        <translation>Rechnungen freigeben…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approved invoices are no longer remade.</source>
        <translation>Freigegebene Rechnungen werden nicht mehr neu erstellt.</translation>
    </message>
    <message>
        <source>Both end with the same change: nothing is lost.</source>
        <translation>Beide enden mit derselben Änderung: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Columns, sorting, filter and groups of %1 are kept under this name,
for every company file. A view that has the name already is replaced.</source>
        <translation>Spalten, Sortierung, Filter und Gruppen von %1 werden unter diesem Namen
für jede Firmendatei aufgehoben. Eine Ansicht, die schon so heißt, wird ersetzt.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company file brought to a newer form</source>
        <translation>Firmendatei in eine neuere Form gebracht</translation>
    </message>
    <message>
        <source>Company file made</source>
        <translation>Firmendatei angelegt</translation>
    </message>
    <message>
        <source>Company files (*.counterfoil)</source>
        <translation>Firmendateien (*.counterfoil)</translation>
    </message>
    <message>
        <source>Connection forgotten</source>
        <translation>Verbindung vergessen</translation>
    </message>
    <message>
        <source>Connection made or changed</source>
        <translation>Verbindung angelegt oder geändert</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Correct the file, or get it anew, and import it again.</source>
        <translation>Die Datei berichtigen oder neu beschaffen und noch einmal importieren.</translation>
    </message>
    <message>
        <source>Counterfoil %1
From Microsoft&apos;s invoice to the invoices of your customers, every cent explained.
GPL-3.0-or-later</source>
        <translation>Counterfoil %1
Von der Rechnung von Microsoft zu den Rechnungen Ihrer Kunden, jeder Cent geklärt.
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Customers parked</source>
        <translation>Kunden zurückgestellt</translation>
    </message>
    <message>
        <source>Dated %1. What is issued is never changed.</source>
        <translation>Datum %1. Ausgestelltes wird nie geändert.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect %1. Its sign-in is deleted here, and nothing more is pulled through it.

Kept: %2. Local invoices stay as they are.</source>
        <translation>%1 trennen. Die Anmeldung wird hier gelöscht, und über diese Verbindung wird nichts mehr abgerufen.

Erhalten bleiben: %2. Kundenrechnungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Distributor profile kept</source>
        <translation>Distributorprofil aufbewahrt</translation>
    </message>
    <message>
        <source>Distributor profile removed</source>
        <translation>Distributorprofil entfernt</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Entwurf erstellt</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>Entwurf entfernt</translation>
    </message>
    <message>
        <source>Drafts and approved invoices</source>
        <translation>Entwürfe und freigegebene Rechnungen</translation>
    </message>
    <message>
        <source>Drafts of the month made</source>
        <translation>Entwürfe des Monats erstellt</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Edit taken back</source>
        <translation>Bearbeitung zurückgenommen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Every tenant on hand belongs to a customer</source>
        <translation>Jeder vorliegende Mandant gehört zu einem Kunden</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>Nachweis für %1</translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <translation>Nachweispakete (*.zip)</translation>
    </message>
    <message>
        <source>Export &amp;usage</source>
        <translation>&amp;Verbrauch exportieren</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Export stopped, %1 files stay in %2</source>
        <translation>Export gestoppt, %1 Dateien bleiben in %2</translation>
    </message>
    <message>
        <source>Export stopped, 1 file stays in %2</source>
        <translation>Export gestoppt, 1 Datei bleibt in %2</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Konditionen exportieren</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Datei importiert</translation>
    </message>
    <message>
        <source>Finding decided</source>
        <translation>Über Feststellung entschieden</translation>
    </message>
    <message>
        <source>From then on nobody changes the month without reopening it, and what Microsoft restates shows.</source>
        <translation>Danach ändert niemand den Monat, ohne ihn wieder zu öffnen, und was Microsoft neu ausweist, wird sichtbar.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Konditionen importieren</translation>
    </message>
    <message>
        <source>Issue %1 invoices</source>
        <translation>%1 Rechnungen ausstellen</translation>
    </message>
    <message>
        <source>Issue 1 invoice</source>
        <translation>1 Rechnung ausstellen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issued invoices</source>
        <translation>Ausgestellte Rechnungen</translation>
    </message>
    <message>
        <source>It is a copy of another company file: nothing of this one is in it.</source>
        <translation>Sie ist eine Kopie einer anderen Firmendatei: Von dieser ist nichts darin.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which is kept beside it under another name.</source>
        <translation>Sie tritt an die Stelle von %1; diese Datei bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Le&amp;vels</source>
        <translation>Aufschl&amp;üsselung</translation>
    </message>
    <message>
        <source>Let the system pull</source>
        <translation>System abrufen lassen</translation>
    </message>
    <message>
        <source>Lines replaced</source>
        <translation>Zeilen ersetzt</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Kundenrechnungen</translation>
    </message>
    <message>
        <source>Microsoft&apos;s and distributors&apos; files (*.csv *.json *.jsonl *.gz *.zip *.xlsx);;All files (*)</source>
        <translation>Dateien von Microsoft und von Distributoren (*.csv *.json *.jsonl *.gz *.zip *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation>Microsoft, netto</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Monat abgeschlossen</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>Monat wieder geöffnet</translation>
    </message>
    <message>
        <source>New company file</source>
        <translation>Neue Firmendatei</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Keine Firma</translation>
    </message>
    <message>
        <source>No line names a tenant yet: import Microsoft&apos;s files first</source>
        <translation>Noch nennt keine Zeile einen Mandanten: zuerst Microsofts Dateien importieren</translation>
    </message>
    <message>
        <source>No month yet</source>
        <translation>Noch kein Monat</translation>
    </message>
    <message>
        <source>Nothing on this system shows %1</source>
        <translation>Nichts auf diesem System zeigt %1</translation>
    </message>
    <message>
        <source>Nothing was issued.</source>
        <translation>Nichts wurde ausgestellt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Open company file</source>
        <translation>Firmendatei öffnen</translation>
    </message>
    <message>
        <source>Open connectors</source>
        <translation>Connectors öffnen</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>PDF kept</source>
        <translation>PDF aufbewahrt</translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file that keeps the sign-ins.
It stays in memory until the program ends.</source>
        <translation>Passphrase der versiegelten Datei mit den Anmeldungen.
Sie bleibt im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Prepaid part worked out again</source>
        <translation>Vorausbezahlter Teil neu berechnet</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Restatement kept</source>
        <translation>Neufassung aufbewahrt</translation>
    </message>
    <message>
        <source>Restore a safety copy</source>
        <translation>Sicherungskopie wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the safety copy</source>
        <translation>Sicherungskopie wiederherstellen</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>Safety copies (*.backup *.counterfoil *.before-restore-*);;All files (*)</source>
        <translation>Sicherungskopien (*.backup *.counterfoil *.before-restore-*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Safety copies (*.backup)</source>
        <translation>Sicherungskopien (*.backup)</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save&amp;d views</source>
        <translation>Gespeicher&amp;te Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Seat counts stored</source>
        <translation>Lizenzzahlen gespeichert</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Terms (*.json)</source>
        <translation>Konditionen (*.json)</translation>
    </message>
    <message>
        <source>Terms put in place</source>
        <translation>Konditionen eingesetzt</translation>
    </message>
    <message>
        <source>The copy is newer than this file: nothing is lost.</source>
        <translation>Die Kopie ist neuer als diese Datei: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The distributors&apos; profiles were not read.</source>
        <translation>Die Distributorprofile wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The former company file is kept as %1.</source>
        <translation>Die bisherige Firmendatei ist als %1 erhalten.</translation>
    </message>
    <message>
        <source>The months were not read.</source>
        <translation>Die Monate wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The system is still being told</source>
        <translation>Dem System wird es noch mitgeteilt</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock sign-ins</source>
        <translation>Anmeldungen entsperren</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Usage &amp;bars and credit</source>
        <translation>Verbra&amp;uchsbalken und Credit</translation>
    </message>
    <message>
        <source>Where another program takes these numbers first, nothing is issued.</source>
        <translation>Nimmt ein anderes Programm diese Nummern vorher, wird nichts ausgestellt.</translation>
    </message>
    <message>
        <source>Why is %1 opened again? The reason stands in the audit trail; the seal is kept as history.</source>
        <translation>Warum wird %1 wieder geöffnet? Der Grund steht im Prüfprotokoll; das Siegel bleibt als Verlauf erhalten.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2</source>
        <translation>%1 Zeilen in %2 geschrieben</translation>
    </message>
    <message>
        <source>Wrote 1 row to %2</source>
        <translation>1 Zeile in %2 geschrieben</translation>
    </message>
    <message>
        <source>Wrote the chart to %1</source>
        <translation>Diagramm in %1 geschrieben</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message>
        <source>no terms yet</source>
        <translation>noch keine Konditionen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Counterfoil manual</source>
        <translation>Counterfoil-Handbuch</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
</context>
<context>
    <name>counterfoil::MapSheet</name>
    <message>
        <source>Choose a customer</source>
        <translation>Einen Kunden wählen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Map a tenant</source>
        <translation>Mandanten zuordnen</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>Whose tenant is it? The terms then name it, and the drafts are remade.</source>
        <translation>Zu welchem Kunden gehört dieser Mandant? Die Konditionen nennen ihn dann, und die Entwürfe werden neu erstellt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::MappingPane</name>
    <message>
        <source>Attributes and their columns</source>
        <translation>Attribute und ihre Spalten</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Column of the file below</source>
        <translation>Spalte der Datei unten</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names of the column</source>
        <translation>Namen der Spalte</translation>
    </message>
    <message>
        <source>Names of the column: the first that a file has counts</source>
        <translation>Namen der Spalte: Es gilt der erste, den eine Datei hat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>The column may be missing</source>
        <translation>Die Spalte darf fehlen</translation>
    </message>
    <message>
        <source>The file&apos;s words, and what they mean</source>
        <translation>Die Wörter der Datei und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Try a file first</source>
        <translation>Zuerst eine Datei testen</translation>
    </message>
    <message>
        <source>Where no column says it, or it is empty</source>
        <translation>Wo keine Spalte es angibt oder sie leer ist</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>counterfoil::MonthBars</name>
    <message>
        <source>%1
Invoiced %2
Cost %3
Margin %4</source>
        <translation>%1
Fakturiert %2
Kosten %3
Marge %4</translation>
    </message>
    <message>
        <source>%1 and %2 by month</source>
        <translation>%1 und %2 nach Monat</translation>
    </message>
    <message>
        <source>%1, invoiced %2, cost %3, margin %4 %5</source>
        <translation>%1, fakturiert %2, Kosten %3, Marge %4 %5</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Invoiced and its cost by month</source>
        <translation>Fakturiert und Kosten nach Monat</translation>
    </message>
</context>
<context>
    <name>counterfoil::Navigation</name>
    <message>
        <source>%1, %2 for a person</source>
        <translation>%1, %2 zu bearbeiten</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>counterfoil::PageView</name>
    <message>
        <source>Click to read, click again for less; a double click fits the width, then 150 %</source>
        <translation>Ein Klick vergrößert zum Lesen, noch einer verkleinert; ein Doppelklick füllt die Breite, dann 150 %</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>Page of the invoice</source>
        <translation>Seite der Rechnung</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaintsChart</name>
    <message>
        <source>the picture cannot be made</source>
        <translation>das Bild kann nicht erzeugt werden</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteModel</name>
    <message>
        <source>not now: %1</source>
        <translation>jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteView</name>
    <message>
        <source>%1 results</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>&gt;  commands only</source>
        <translation>&gt;  nur Befehle</translation>
    </message>
    <message>
        <source>Ctrl+Enter  open with Why?</source>
        <translation>Ctrl+Enter  mit „Warum?“ öffnen</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Enter  öffnen</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  schließen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer of them find more.</source>
        <translation>Nichts enthält diese Buchstaben. Weniger davon finden mehr.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  wählen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartiesController</name>
    <message>
        <source>Terms written to %1</source>
        <translation>Konditionen nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The company file is open read-only</source>
        <translation>Die Firmendatei ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>The former terms were not restored.</source>
        <translation>Die früheren Konditionen wurden nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The terms were not read.</source>
        <translation>Die Konditionen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The terms were not written.</source>
        <translation>Die Konditionen wurden nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartySheet</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Noch keine Änderung.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Noch auszufüllen: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriceListPane</name>
    <message>
        <source>%1 prices; %2 changed, %3 new, %4 gone</source>
        <translation>%1 Preise; %2 geändert, %3 neu, %4 entfallen</translation>
    </message>
    <message>
        <source>A pull from Partner Center brings Microsoft&apos;s price sheets, once a month.</source>
        <translation>Ein Abruf aus dem Partner Center bringt einmal im Monat die Preislisten von Microsoft.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Earlier price list</source>
        <translation>Frühere Preisliste</translation>
    </message>
    <message>
        <source>Every price of the month</source>
        <translation>Jeder Preis des Monats</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Later price list</source>
        <translation>Spätere Preisliste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month of the price list</source>
        <translation>Monat der Preisliste</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>Kein Preis weicht ab</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>Noch keine Preisliste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only one price list yet</source>
        <translation>Erst eine Preisliste</translation>
    </message>
    <message>
        <source>Prices of the month</source>
        <translation>Preise des Monats</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>Abweichende Preise</translation>
    </message>
    <message>
        <source>The next month&apos;s pull brings another one, and here stands what changed.</source>
        <translation>Der Abruf des nächsten Monats bringt eine weitere, und hier steht, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The two months&apos; price lists are the same.</source>
        <translation>Die Preislisten der beiden Monate sind gleich.</translation>
    </message>
    <message>
        <source>What differs from another month</source>
        <translation>Was von einem anderen Monat abweicht</translation>
    </message>
    <message>
        <source>What of the price lists is shown</source>
        <translation>Was von den Preislisten gezeigt wird</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriceSheet</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>&amp;More conditions…</source>
        <translation>Weitere &amp;Bedingungen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A day such as %1</source>
        <translation>Ein Tag wie %1</translation>
    </message>
    <message>
        <source>Approved and issued invoices stay as they are; drafts are made anew with it.</source>
        <translation>Freigegebene und ausgestellte Rechnungen bleiben, wie sie sind; Entwürfe werden damit neu erstellt.</translation>
    </message>
    <message>
        <source>At cost: no rule names it</source>
        <translation>Zum Einstandspreis: Keine Regel nennt es</translation>
    </message>
    <message>
        <source>Discount off list, %</source>
        <translation>Rabatt auf Liste, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Ab: %1</translation>
    </message>
    <message>
        <source>Margin of the price, %</source>
        <translation>Marge vom Preis, %</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Aufschlag auf Kosten, %</translation>
    </message>
    <message>
        <source>New price for %1</source>
        <translation>Neuer Preis für %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Reading the price rules…</source>
        <translation>Die Preisregeln werden gelesen…</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>The last months are billed anew with it; nothing is stored.</source>
        <translation>Die letzten Monate werden damit neu abgerechnet; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>The months were not compared.</source>
        <translation>Die Monate wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesController</name>
    <message>
        <source>The change was refused.</source>
        <translation>Die Änderung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The former terms are back</source>
        <translation>Die früheren Konditionen gelten wieder</translation>
    </message>
    <message>
        <source>The line could not be tried.</source>
        <translation>Die Zeile ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The months could not be compared.</source>
        <translation>Die Monate ließen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The price list could not be read.</source>
        <translation>Die Preisliste ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The price list was not written.</source>
        <translation>Die Preisliste wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The price lists could not be read.</source>
        <translation>Die Preislisten ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The price rules are saved</source>
        <translation>Die Preisregeln sind gespeichert</translation>
    </message>
    <message>
        <source>The prices could not be read.</source>
        <translation>Die Preise ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The terms were not saved.</source>
        <translation>Die Konditionen wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesScreen</name>
    <message>
        <source>%1 billed anew: %2 %3, %4 customer pays more, %5 less.</source>
        <translation>%1 neu abgerechnet: %2 %3, %4 Kunde zahlt mehr, %5 weniger.</translation>
    </message>
    <message>
        <source>%1 billed anew: %2 %3, %4 customers pay more, %5 less.</source>
        <translation>%1 neu abgerechnet: %2 %3, %4 Kunden zahlen mehr, %5 weniger.</translation>
    </message>
    <message>
        <source>%1 lines without a rule</source>
        <translation>%1 Zeilen ohne Regel</translation>
    </message>
    <message>
        <source>%1 rules price %2 lines of %3</source>
        <translation>%1 Regeln bepreisen %2 Zeilen im %3</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: %2 %3, %4 customer pays more, %5 less.</source>
        <translation>%1, als hätte der Preis damals gegolten: %2 %3, %4 Kunde zahlt mehr, %5 weniger.</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: %2 %3, %4 customers pay more, %5 less.</source>
        <translation>%1, als hätte der Preis damals gegolten: %2 %3, %4 Kunden zahlen mehr, %5 weniger.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of prices</source>
        <translation>Preisänderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>1 line without a rule</source>
        <translation>1 Zeile ohne Regel</translation>
    </message>
    <message>
        <source>Approved and issued invoices stay as they are; drafts are made anew with it.</source>
        <translation>Freigegebene und ausgestellte Rechnungen bleiben, wie sie sind; Entwürfe werden damit neu erstellt.</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Noch keine Preise</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Price rules in order of precedence</source>
        <translation>Preisregeln nach Rangfolge</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Read-only: what-if only</source>
        <translation>Schreibgeschützt: nur Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Save the price rules</source>
        <translation>Preisregeln speichern</translation>
    </message>
    <message>
        <source>The rule was not removed.</source>
        <translation>Die Regel wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them.</source>
        <translation>Die Konditionen nennen die Kunden und was sie zahlen: importieren Sie sie.</translation>
    </message>
    <message>
        <source>Wrote %1 prices to %2</source>
        <translation>%1 Preise in %2 geschrieben</translation>
    </message>
    <message>
        <source>Wrote 1 price to %2</source>
        <translation>1 Preis in %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfileEditor</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Faults of the profile</source>
        <translation>Fehler des Profils</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Teile des Profils</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The forms wait until it reads well again.</source>
        <translation>Die Formulare warten, bis er wieder lesbar ist.</translation>
    </message>
    <message>
        <source>The text has faults.</source>
        <translation>Der Text hat Fehler.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfilesController</name>
    <message>
        <source>Profile %1 is as it was before</source>
        <translation>Profil %1 ist wieder wie zuvor</translation>
    </message>
    <message>
        <source>Profile %1 removed</source>
        <translation>Profil %1 entfernt</translation>
    </message>
    <message>
        <source>Profile %1 saved</source>
        <translation>Profil %1 gespeichert</translation>
    </message>
    <message>
        <source>Profile written to %1</source>
        <translation>Profil geschrieben nach %1</translation>
    </message>
    <message>
        <source>The distributors&apos; profiles were not read.</source>
        <translation>Die Distributorprofile wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The former profile was not restored.</source>
        <translation>Das frühere Profil wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The profile has faults: mend them first.</source>
        <translation>Das Profil hat Fehler: Beheben Sie diese zuerst.</translation>
    </message>
    <message>
        <source>The profile was not exported.</source>
        <translation>Das Profil wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>The profile was not imported.</source>
        <translation>Das Profil wurde nicht importiert.</translation>
    </message>
    <message>
        <source>The profile was not removed.</source>
        <translation>Das Profil wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The profile was not saved.</source>
        <translation>Das Profil wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>another profile has this id: choose it in the list to change it</source>
        <translation>ein anderes Profil hat diese ID: Zum Ändern in der Liste wählen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfilesPane</name>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Comes with the program; changed, it becomes your own</source>
        <translation>Gehört zum Programm; geändert wird es zu Ihrem eigenen</translation>
    </message>
    <message>
        <source>Distributors&apos; files (*.csv *.txt *.gz *.xlsx);;All files (*)</source>
        <translation>Dateien von Distributoren (*.csv *.txt *.gz *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Distributors&apos; profiles</source>
        <translation>Profile der Distributoren</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Has read %1</source>
        <translation>Hat %1 gelesen</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>It has read nothing that counts now.</source>
        <translation>Es hat nichts gelesen, was derzeit gilt.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>The profile %1 goes; files of this distributor are read by none then.</source>
        <translation>Das Profil %1 wird entfernt; Dateien dieses Distributors liest dann keines mehr.</translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation>Datei testen</translation>
    </message>
    <message>
        <source>Try a file of the distributor: you see its first rows as they will be read, what is wrong and what its lines come to. Nothing of it is kept.</source>
        <translation>Testen Sie eine Datei des Distributors: Sie sehen die ersten Zeilen so, wie sie gelesen werden, was nicht stimmt und was die Zeilen ergeben. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>What it has read stays: %1.</source>
        <translation>Was es gelesen hat, bleibt: %1.</translation>
    </message>
    <message>
        <source>Your own profile %1 goes; the starting point of the program counts again.</source>
        <translation>Ihr eigenes Profil %1 wird entfernt; die Vorlage des Programms gilt wieder.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PulledPane</name>
    <message>
        <source>%1 of %2 rows, filtered</source>
        <translation>%1 von %2 Zeilen, gefiltert</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>A pull brings what there is. The steps of the last one say what came.</source>
        <translation>Ein Abruf bringt, was es gibt. Die Schritte des letzten sagen, was kam.</translation>
    </message>
    <message>
        <source>Connect Microsoft CSP; the first pull starts by itself.</source>
        <translation>Verbinden Sie Microsoft CSP; der erste Abruf beginnt von selbst.</translation>
    </message>
    <message>
        <source>Connect the Azure enrolment, or the partner account whose Azure plan it is; then pull.</source>
        <translation>Verbinden Sie die Azure-Registrierung oder das Partnerkonto, zu dem der Azure-Plan gehört; dann rufen Sie ab.</translation>
    </message>
    <message>
        <source>Kind of pulled data</source>
        <translation>Art der abgerufenen Daten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows</source>
        <translation>Die neuesten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>The pulled data was not read.</source>
        <translation>Die abgerufenen Daten wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReconcileScreen</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, beide Seiten</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 offen</translation>
    </message>
    <message>
        <source>All of the month</source>
        <translation>Alle des Monats</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Dateien von Microsoft hier ablegen oder importieren.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Findings (%1 open)</source>
        <translation>Feststellungen (%1 offen)</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Feststellungen für %1</translation>
    </message>
    <message>
        <source>Findings of %1, %2 of %3 open</source>
        <translation>Feststellungen für %1, %2 von %3 offen</translation>
    </message>
    <message>
        <source>Hide the waterfall</source>
        <translation>Wasserfall ausblenden</translation>
    </message>
    <message>
        <source>Microsoft %1, difference %2, local %3 %4</source>
        <translation>Microsoft %1, Differenz %2, Kunden %3 %4</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation>Noch keine Zeilen für %1</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Reconcile %1</source>
        <translation>%1 abstimmen</translation>
    </message>
    <message>
        <source>Show the waterfall</source>
        <translation>Wasserfall anzeigen</translation>
    </message>
    <message>
        <source>Unexplained %1</source>
        <translation>Ungeklärt %1</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Wofür eine Zeile steht</translation>
    </message>
    <message>
        <source>What stands under the table</source>
        <translation>Was unter der Tabelle steht</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReportChartView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReportsScreen</name>
    <message>
        <source>%1 alerts are high</source>
        <translation>%1 Warnungen der Stufe Hoch</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>1 alert is high</source>
        <translation>1 Warnung der Stufe Hoch</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Dateien von Microsoft hier ablegen oder importieren.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>No alert in %1</source>
        <translation>Keine Warnung für %1</translation>
    </message>
    <message>
        <source>No month to report on yet</source>
        <translation>Noch kein Monat, über den zu berichten wäre</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Noch keine Konditionen</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The terms say who is invoiced and at what price: import them.</source>
        <translation>Die Konditionen sagen, wem was zu welchem Preis fakturiert wird: importieren Sie sie.</translation>
    </message>
    <message>
        <source>There is none of it in these months.</source>
        <translation>In diesen Monaten gibt es nichts davon.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>counterfoil::RestatementPane</name>
    <message>
        <source>%1 approved or issued invoices hold such lines:</source>
        <translation>%1 freigegebene oder ausgestellte Rechnungen enthalten solche Zeilen:</translation>
    </message>
    <message>
        <source>%1, %2: %3 lines, %4 before, %5 now</source>
        <translation>%1, %2: %3 Zeilen, zuvor %4, jetzt %5</translation>
    </message>
    <message>
        <source>%1: net %2 before, %3 now, %4 %5</source>
        <translation>%1: netto zuvor %2, jetzt %3, %4 %5</translation>
    </message>
    <message>
        <source>1 approved or issued invoice holds such lines:</source>
        <translation>1 freigegebene oder ausgestellte Rechnung enthält solche Zeilen:</translation>
    </message>
    <message>
        <source>Lines that Microsoft changed</source>
        <translation>Von Microsoft geänderte Zeilen</translation>
    </message>
    <message>
        <source>No approved or issued local invoice holds these lines.</source>
        <translation>Keine freigegebene oder ausgestellte Kundenrechnung enthält diese Zeilen.</translation>
    </message>
    <message>
        <source>The line as it was and as it is now</source>
        <translation>Die Zeile, wie sie war und wie sie jetzt ist</translation>
    </message>
    <message>
        <source>What Microsoft changed in %1</source>
        <translation>Was Microsoft an %1 geändert hat</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
</context>
<context>
    <name>counterfoil::RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>counterfoil::RowsForm</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Count negative</source>
        <translation>Negativ zählen</translation>
    </message>
    <message>
        <source>Credits that the file writes without a minus.</source>
        <translation>Gutschriften, die die Datei ohne Minus schreibt.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Here the lines end</source>
        <translation>Hier enden die Zeilen</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Behaltene Spalten</translation>
    </message>
    <message>
        <source>Kept with the lines without a word; others that no attribute takes are kept and told.</source>
        <translation>Ohne Hinweis bei den Zeilen aufbewahrt; andere, die kein Attribut verwendet, werden aufbewahrt und gemeldet.</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>Schlüssel in der Datei</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Keine Rechnungszeilen</translation>
    </message>
    <message>
        <source>Rows with one of these texts are passed over. * stands for anything, no text for an empty cell.</source>
        <translation>Zeilen mit einem dieser Texte werden übergangen. * steht für Beliebiges, kein Text für eine leere Zelle.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The distributor&apos;s key of a customer, and the tenant it stands for.</source>
        <translation>Der Schlüssel des Distributors für einen Kunden und der Mandant, für den er steht.</translation>
    </message>
    <message>
        <source>What comes after such a row is not read as lines.</source>
        <translation>Was nach einer solchen Zeile kommt, wird nicht als Rechnungszeilen gelesen.</translation>
    </message>
    <message>
        <source>What rows are, the first that fits. Of others Microsoft&apos;s products are told by their terms, the rest is &quot;other&quot;.</source>
        <translation>Was die Zeilen sind; die erste Angabe, die passt, gilt. Sonst werden Produkte von Microsoft an ihrer Laufzeit erkannt, der Rest ist „other“.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RuleDialog</name>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>All at the price of the tier reached</source>
        <translation>Alles zum Preis der erreichten Stufe</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any; * stands for anything: *E5*</source>
        <translation>Beliebig; * steht für alles: *E5*</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Discount off list, %</source>
        <translation>Rabatt auf Liste, %</translation>
    </message>
    <message>
        <source>Each tier at its own price</source>
        <translation>Jede Stufe zu ihrem Preis</translation>
    </message>
    <message>
        <source>Ever; a day such as %1</source>
        <translation>Ohne Beginn; oder ein Tag wie %1</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Jeder Kunde</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>Jede Familie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Margin of the price, %</source>
        <translation>Marge vom Preis, %</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Aufschlag auf Kosten, %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Nothing is saved yet: the last twelve months are billed anew with it, and you see who pays more.</source>
        <translation>Noch wird nichts gespeichert: Die letzten zwölf Monate werden damit neu abgerechnet, und Sie sehen, wer mehr zahlt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation>Preisregel %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tags of the customer</source>
        <translation>Merkmale des Kunden</translation>
    </message>
    <message>
        <source>Tags of the resource</source>
        <translation>Tags der Ressource</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Up to; the last has no end</source>
        <translation>Bis; die letzte ohne Ende</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>counterfoil::SeatCountsModel</name>
    <message>
        <source>The seat counts were not read.</source>
        <translation>Die Lizenzzahlen wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsScreen</name>
    <message>
        <source>A client id is a GUID, such as 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation>Eine Client-ID ist eine GUID wie 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</translation>
    </message>
    <message>
        <source>A pull is running</source>
        <translation>Ein Abruf läuft</translation>
    </message>
    <message>
        <source>A task is running</source>
        <translation>Eine Aufgabe läuft</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>By the system</source>
        <translation>Durch das System</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Firmendatei</translation>
    </message>
    <message>
        <source>Counterfoil speaks it from its next start on.</source>
        <translation>Gilt ab dem nächsten Start von Counterfoil.</translation>
    </message>
    <message>
        <source>Daily pull</source>
        <translation>Täglicher Abruf</translation>
    </message>
    <message>
        <source>Everything of the partner is in this one file. A safety copy can be written while others read; copying an open file by other means may damage the copy.</source>
        <translation>Alles zum Partner steht in dieser einen Datei. Eine Sicherungskopie lässt sich schreiben, während andere lesen; eine offene Datei auf anderem Weg zu kopieren, kann die Kopie beschädigen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Next: %1, by this machine&apos;s clock</source>
        <translation>Nächster: %1, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Of this machine, and of %1</source>
        <translation>Für diesen Computer und für %1</translation>
    </message>
    <message>
        <source>Opens the same company file again</source>
        <translation>Öffnet dieselbe Firmendatei wieder</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Somebody is signing in</source>
        <translation>Eine Anmeldung läuft gerade</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The client id of the application that your company registered in Microsoft Entra for Counterfoil. It is no secret, and holds for this machine.</source>
        <translation>Die Client-ID der Anwendung, die Ihre Firma in Microsoft Entra für Counterfoil registriert hat. Sie ist kein Geheimnis und gilt für diesen Computer.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Time of the daily pull</source>
        <translation>Uhrzeit des täglichen Abrufs</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of the daily pull</source>
        <translation>Zeitzone des täglichen Abrufs</translation>
    </message>
    <message>
        <source>When Microsoft&apos;s data is pulled, every day and by the clock of that place. It belongs to the company file. A pull that was missed is made up for at the next start.</source>
        <translation>Wann die Daten von Microsoft abgerufen werden, jeden Tag und nach der Uhr dieses Ortes. Die Angabe gehört zur Firmendatei. Ein versäumter Abruf wird beim nächsten Start nachgeholt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShellController</name>
    <message>
        <source>%1 failed.</source>
        <translation>%1: fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 Dateien geschrieben nach %2</translation>
    </message>
    <message>
        <source>%1 in the company file</source>
        <translation>%1 in der Firmendatei</translation>
    </message>
    <message>
        <source>%1 invoices approved</source>
        <translation>%1 Rechnungen freigegeben</translation>
    </message>
    <message>
        <source>%1 invoices are drafts again</source>
        <translation>%1 Rechnungen sind wieder Entwürfe</translation>
    </message>
    <message>
        <source>%1 invoices issued</source>
        <translation>%1 Rechnungen ausgestellt</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 ist wieder offen</translation>
    </message>
    <message>
        <source>%1 is sealed</source>
        <translation>%1 ist versiegelt</translation>
    </message>
    <message>
        <source>%1 line imported, %2</source>
        <translation>%1 Zeile importiert, %2</translation>
    </message>
    <message>
        <source>%1 lines imported, %2</source>
        <translation>%1 Zeilen importiert, %2</translation>
    </message>
    <message>
        <source>%1 seat count imported, %2</source>
        <translation>%1 Lizenzzahl importiert, %2</translation>
    </message>
    <message>
        <source>%1 seat counts imported, %2</source>
        <translation>%1 Lizenzzahlen importiert, %2</translation>
    </message>
    <message>
        <source>%1: stopped, nothing was kept</source>
        <translation>%1: gestoppt, nichts wurde übernommen</translation>
    </message>
    <message>
        <source>&amp;Undo the approval of %1 invoices</source>
        <translation>Freigabe von %1 Rechnungen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the approval of 1 invoice</source>
        <translation>Freigabe von 1 Rechnung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about %1 findings</source>
        <translation>Entscheidung über %1 Feststellungen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about 1 finding</source>
        <translation>Entscheidung über 1 Feststellung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about the clock</source>
        <translation>Entscheidung über die Frist &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the mapping of the tenant</source>
        <translation>Zuordnung des Mandanten &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>, %1 exported before are left out</source>
        <translation>, %1 schon exportierte bleiben weg</translation>
    </message>
    <message>
        <source>, 1 exported before is left out</source>
        <translation>, 1 schon exportierte bleibt weg</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file written to %2</source>
        <translation>1 Datei geschrieben nach %2</translation>
    </message>
    <message>
        <source>1 invoice approved</source>
        <translation>1 Rechnung freigegeben</translation>
    </message>
    <message>
        <source>1 invoice is a draft again</source>
        <translation>1 Rechnung ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>1 invoice issued</source>
        <translation>1 Rechnung ausgestellt</translation>
    </message>
    <message>
        <source>A line is on %1, and the finding is explained</source>
        <translation>Eine Zeile steht auf %1, und die Feststellung ist geklärt</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Eine andere Aufgabe läuft noch.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Abrechnen</translation>
    </message>
    <message>
        <source>Checking the company file</source>
        <translation>Firmendatei wird geprüft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschr.</translation>
    </message>
    <message>
        <source>Credit note %1 issued</source>
        <translation>Gutschrift %1 ausgestellt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Evidence written to %1</source>
        <translation>Nachweis geschrieben nach %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Demonstration wird angelegt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>No fault found in the company file</source>
        <translation>Kein Fehler in der Firmendatei gefunden</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>R&amp;edo the approval of %1 invoices</source>
        <translation>Freigabe von %1 Rechnungen &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;edo the approval of 1 invoice</source>
        <translation>Freigabe von 1 Rechnung &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about %1 findings</source>
        <translation>Entscheidung über %1 Feststellungen &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about 1 finding</source>
        <translation>Entscheidung über 1 Feststellung &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about the clock</source>
        <translation>Entscheidung über die Frist &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;edo the mapping of the tenant</source>
        <translation>Zuordnung des Mandanten &amp;wiederholen</translation>
    </message>
    <message>
        <source>Reading the safety copy</source>
        <translation>Lesen der Sicherungskopie</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>Safety copy written to %1</source>
        <translation>Sicherungskopie geschrieben nach %1</translation>
    </message>
    <message>
        <source>Tenant mapped, drafts remade</source>
        <translation>Mandant zugeordnet, Entwürfe neu erstellt</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Terms imported</source>
        <translation>Konditionen importiert</translation>
    </message>
    <message>
        <source>The company file is not sound. Keep it as it is, and restore a safety copy.</source>
        <translation>Die Firmendatei ist beschädigt. Bewahren Sie sie unverändert auf und stellen Sie eine Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>The company file is open read-only</source>
        <translation>Die Firmendatei ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>The company file was not made.</source>
        <translation>Die Firmendatei wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The company file was not opened.</source>
        <translation>Die Firmendatei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The company file was not read.</source>
        <translation>Die Firmendatei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The decision is kept</source>
        <translation>Die Entscheidung ist festgehalten</translation>
    </message>
    <message>
        <source>The demonstration was not made.</source>
        <translation>Die Demonstration wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The former state is back</source>
        <translation>Der frühere Stand ist wieder da</translation>
    </message>
    <message>
        <source>The month was not read.</source>
        <translation>Der Monat wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The safety copy was not read.</source>
        <translation>Die Sicherungskopie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The safety copy was not restored, the company file is what it was.</source>
        <translation>Die Sicherungskopie wurde nicht wiederhergestellt, die Firmendatei ist wie zuvor.</translation>
    </message>
    <message>
        <source>The tenant is nobody&apos;s again, drafts remade</source>
        <translation>Der Mandant gehört wieder niemandem, Entwürfe neu erstellt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>counterfoil::SidesPane</name>
    <message>
        <source>Both sides&apos; lines</source>
        <translation>Zeilen beider Seiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInForm</name>
    <message>
        <source>(no profile file was chosen)</source>
        <translation>(keine Profildatei gewählt)</translation>
    </message>
    <message>
        <source>A cloud profile, *.json</source>
        <translation>Ein Cloudprofil, *.json</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
    <message>
        <source>Ask without the permission to read role names</source>
        <translation>Ohne die Berechtigung zum Lesen von Rollennamen anfragen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cloud profile</source>
        <translation>Cloudprofil</translation>
    </message>
    <message>
        <source>Cloud profiles (*.json)</source>
        <translation>Cloudprofile (*.json)</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>From a profile file</source>
        <translation>Aus einer Profildatei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number; may be empty where the account sees one only</source>
        <translation>Nummer; darf leer bleiben, wo das Konto nur eine sieht</translation>
    </message>
    <message>
        <source>Of the registered application</source>
        <translation>Der registrierten Anwendung</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profildatei</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The account&apos;s own, unless you name one</source>
        <translation>Der des Kontos, sofern Sie keinen nennen</translation>
    </message>
    <message>
        <source>This cloud hands out no invoice lines and no usage: download those files in Partner Center and import them. Customers, subscriptions and seats are pulled.</source>
        <translation>Diese Cloud gibt weder Rechnungszeilen noch Verbrauch heraus: Laden Sie diese Dateien im Partner Center herunter und importieren Sie sie. Kunden, Abonnements und Lizenzen werden abgerufen.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Ihre Bezeichnung</translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInPanel</name>
    <message>
        <source>A window of its own opens with Microsoft&apos;s sign-in page; nothing in it is remembered, and only Microsoft sees the password. Use a service account: a person&apos;s account stops working when the person leaves or changes the password.</source>
        <translation>Ein eigenes Fenster öffnet sich mit der Anmeldeseite von Microsoft; nichts darin wird gespeichert, und nur Microsoft sieht das Kennwort. Verwenden Sie ein Dienstkonto: Ein persönliches Konto funktioniert nicht mehr, wenn die Person geht oder das Kennwort ändert.</translation>
    </message>
    <message>
        <source>Asking Microsoft for a code.</source>
        <translation>Ein Code wird bei Microsoft angefordert.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation>Genehmigungslink kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Ergebnis der Anmeldung</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>Keep it in a sealed file</source>
        <translation>In einer versiegelten Datei aufbewahren</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Log in with Microsoft</source>
        <translation>Mit Microsoft anmelden</translation>
    </message>
    <message>
        <source>Log in with your Microsoft account</source>
        <translation>Mit Ihrem Microsoft-Konto anmelden</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code there. Then sign in as usual.</source>
        <translation>Öffnen Sie %1 auf einem beliebigen Gerät und geben Sie dort diesen Code ein. Melden Sie sich dann wie gewohnt an.</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Seite hier öffnen</translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file</source>
        <translation>Passphrase der versiegelten Datei</translation>
    </message>
    <message>
        <source>Sign in there. It is a window of its own, nothing in it is remembered, and it leaves Microsoft&apos;s pages for no other. Where you do not see it, it stands behind this one.</source>
        <translation>Melden Sie sich dort an. Es ist ein eigenes Fenster, nichts darin wird gespeichert, und es verlässt die Seiten von Microsoft nicht. Wenn Sie es nicht sehen, liegt es hinter diesem.</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>Sign in with your own browser</source>
        <translation>Mit dem eigenen Browser anmelden</translation>
    </message>
    <message>
        <source>The sign-in window opens</source>
        <translation>Das Anmeldefenster öffnet sich</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation>Wartet auf Ihre Antwort, noch %1:%2</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Your browser has Microsoft&apos;s sign-in page. Where it does not come up, copy the address into it. When you have signed in there, come back here.</source>
        <translation>Ihr Browser zeigt die Anmeldeseite von Microsoft. Erscheint sie nicht, kopieren Sie die Adresse dorthin. Kehren Sie hierher zurück, sobald Sie dort angemeldet sind.</translation>
    </message>
    <message>
        <source>Your browser opens with Microsoft&apos;s sign-in page. When you have signed in there, come back here.</source>
        <translation>Ihr Browser öffnet sich mit der Anmeldeseite von Microsoft. Kehren Sie hierher zurück, sobald Sie dort angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>counterfoil::StagesTicket</name>
    <message>
        <source>Stages of the month</source>
        <translation>Stufen des Monats</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>%1 1 = %2 %3, %4</source>
        <translation>1 %1 = %3 %2, %4</translation>
    </message>
    <message>
        <source>%1 lines on hand for %2</source>
        <translation>%1 Zeilen für %2 vorhanden</translation>
    </message>
    <message>
        <source>, usage to %1</source>
        <translation>, Verbrauch bis %1</translation>
    </message>
    <message>
        <source>1 line on hand for %1</source>
        <translation>1 Zeile für %1 vorhanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Firmendatei</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Last sealed month</source>
        <translation>Letzter versiegelter Monat</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Nothing on hand for %1</source>
        <translation>Nichts für %1 vorhanden</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>Versiegelt bis %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>counterfoil::SuggestSheet</name>
    <message>
        <source>%1 and as many contracts, from %2 on</source>
        <translation>%1 und ebenso viele Verträge, ab %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 customers are in the terms</source>
        <translation>%1 Kunden stehen in den Konditionen</translation>
    </message>
    <message>
        <source>&amp;Make the customers</source>
        <translation>Kunden &amp;anlegen</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>1 customer is in the terms</source>
        <translation>1 Kunde steht in den Konditionen</translation>
    </message>
    <message>
        <source>As it stands on your invoices</source>
        <translation>Wie er auf Ihren Rechnungen steht</translation>
    </message>
    <message>
        <source>At cost until a rule says otherwise</source>
        <translation>Zum Einstandspreis, bis eine Regel anderes sagt</translation>
    </message>
    <message>
        <source>Can be filled in later</source>
        <translation>Kann später ausgefüllt werden</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Drafts are made at once; nothing is approved.</source>
        <translation>Entwürfe entstehen sofort; nichts wird freigegeben.</translation>
    </message>
    <message>
        <source>Every tenant on Microsoft&apos;s lines that nobody owns becomes a customer, with a contract by calendar months. Names, addresses, periods and prices can be changed afterwards.</source>
        <translation>Jeder Mandant auf Microsofts Zeilen, der niemandem gehört, wird zu einem Kunden mit einem Vertrag nach Kalendermonaten. Namen, Anschriften, Zeiträume und Preise lassen sich danach ändern.</translation>
    </message>
    <message>
        <source>Mark the tenants that become customers.</source>
        <translation>Markieren Sie die Mandanten, die Kunden werden.</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Aufschlag auf Kosten, %</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Noch auszufüllen: %1</translation>
    </message>
    <message>
        <source>Suggested customers</source>
        <translation>Vorgeschlagene Kunden</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tenants that become customers</source>
        <translation>Mandanten, die Kunden werden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Two letters: NL</source>
        <translation>Zwei Buchstaben: NL</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>VAT rate, %</source>
        <translation>Umsatzsteuersatz, %</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
</context>
<context>
    <name>counterfoil::TableModel</name>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>counterfoil::TableView</name>
    <message>
        <source>%1, second line</source>
        <translation>%1, zweite Zeile</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie zu Beginn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>counterfoil::TermsListPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Delete, in the table</source>
        <translation>Entf, in der Tabelle</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Insert, in the table</source>
        <translation>Einfg, in der Tabelle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>counterfoil::TermsSheet</name>
    <message>
        <source>&amp;Adjustments</source>
        <translation>&amp;Anpassungen</translation>
    </message>
    <message>
        <source>&amp;Exchange rates</source>
        <translation>&amp;Wechselkurse</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Own services</source>
        <translation>&amp;Eigene Leistungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Entries added: %1, changed: %2, removed: %3. Saved, the drafts are made anew with them; approved and issued invoices stay as they are.</source>
        <translation>Einträge hinzugefügt: %1, geändert: %2, entfernt: %3. Nach dem Speichern entstehen die Entwürfe damit neu; freigegebene und ausgestellte Rechnungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Noch keine Änderung.</translation>
    </message>
    <message>
        <source>Parts of the terms</source>
        <translation>Teile der Konditionen</translation>
    </message>
    <message>
        <source>Rates, services and guards</source>
        <translation>Wechselkurse, Leistungen und Prüfungen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Noch auszufüllen: %1</translation>
    </message>
    <message>
        <source>The rates, services and guards are changed</source>
        <translation>Die Wechselkurse, Leistungen und Prüfungen sind geändert</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrailSheet</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>%1, the newest %2 are read; scrolling reads on</source>
        <translation>%1, die neuesten %2 sind gelesen; Rollen liest weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Den letzten Hash kopieren</translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Esc löscht den Filter.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Prüfpfad exportieren</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Letzter Hash</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>The audit trail was not read: %1</source>
        <translation>Der Prüfpfad wurde nicht gelesen: %1</translation>
    </message>
    <message>
        <source>The hash of the newest entry. Noted elsewhere, it shows later whether the end was cut off.</source>
        <translation>Der Hash des neuesten Eintrags. Anderswo notiert, zeigt er später, ob das Ende abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>The head is on the clipboard.</source>
        <translation>Der letzte Hash ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Wrote %1 entries to %2</source>
        <translation>%1 Einträge nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Wrote 1 entry to %2</source>
        <translation>1 Eintrag nach %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrayNotice</name>
    <message>
        <source>Counterfoil: %1</source>
        <translation>Counterfoil: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrialPane</name>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Fehler der Datei</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Erste Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageBars</name>
    <message>
        <source>%1, UTC days</source>
        <translation>%1, UTC-Tage</translation>
    </message>
    <message>
        <source>%1, weeks from Monday to Sunday with their days of the month, UTC days</source>
        <translation>%1, Wochen von Montag bis Sonntag mit ihren Tagen des Monats, UTC-Tage</translation>
    </message>
    <message>
        <source>Cost per day, %1</source>
        <translation>Kosten je Tag, %1</translation>
    </message>
    <message>
        <source>Cost per month, %1</source>
        <translation>Kosten pro Monat, %1</translation>
    </message>
    <message>
        <source>Cost per week, %1</source>
        <translation>Kosten pro Woche, %1</translation>
    </message>
    <message>
        <source>Months of Microsoft&apos;s invoices; a click opens one</source>
        <translation>Monate von Microsofts Rechnungen; ein Klick öffnet einen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Spike, %1 above the month&apos;s mean</source>
        <translation>Spitze, %1 über dem Monatsmittel</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Woche %1, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageController</name>
    <message>
        <source>%1 %2 was lost on %3 rows without credit</source>
        <translation>%1 %2 verloren auf %3 Zeilen ohne Credit</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegenüber %1</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>Nach Verbrauchseinheit</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>By resource</source>
        <translation>Nach Ressource</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Nach Abonnement</translation>
    </message>
    <message>
        <source>By tag %1</source>
        <translation>Nach Azure-Tag %1</translation>
    </message>
    <message>
        <source>Cost over %1</source>
        <translation>Kosten über %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Credit missing</source>
        <translation>Earned Credit fehlt</translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation>Earned Credit</translation>
    </message>
    <message>
        <source>Earned credit cover</source>
        <translation>Earned-Credit-Abdeckung</translation>
    </message>
    <message>
        <source>Hours that reservations and savings plans cover, of the meter categories that they are for</source>
        <translation>Stunden, die Reservierungen und Sparpläne abdecken, bezogen auf die Verbrauchskategorien, für die sie gelten</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Listenwert</translation>
    </message>
    <message>
        <source>Nothing that can earn credit is without it</source>
        <translation>Kein berechtigter Verbrauch ist ohne Credit</translation>
    </message>
    <message>
        <source>Partner earned credit for services managed</source>
        <translation>Partner Earned Credit für verwaltete Dienste</translation>
    </message>
    <message>
        <source>Reservation cover</source>
        <translation>Reservierungsabdeckung</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Rows could not be read.</source>
        <translation>Zeilen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The month before is not on hand</source>
        <translation>Der Vormonat liegt nicht vor</translation>
    </message>
    <message>
        <source>The row could not be read.</source>
        <translation>Die Zeile ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The rows could not be written.</source>
        <translation>Die Zeilen ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The usage could not be read.</source>
        <translation>Der Verbrauch ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The usage of the months could not be read.</source>
        <translation>Der Verbrauch der Monate ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation>Einzelpreis × Menge × Wechselkurs</translation>
    </message>
    <message>
        <source>What Microsoft asks for, before tax</source>
        <translation>Was Microsoft verlangt, netto</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageScreen</name>
    <message>
        <source>%1 %2 of earned credit lost</source>
        <translation>%1 %2 Earned Credit verloren</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>A large month takes some seconds.</source>
        <translation>Ein großer Monat dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Azure usage</source>
        <translation>Azure-Verbrauch</translation>
    </message>
    <message>
        <source>Azure usage %1</source>
        <translation>Azure-Verbrauch %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Earned credit of the whole month, at %1</source>
        <translation>Earned Credit des ganzen Monats, zu %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Group by another column</source>
        <translation>Nach einer weiteren Spalte gruppieren</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s daily rated usage or an Azure cost file of the month, or pull it.</source>
        <translation>Importieren Sie den täglichen bewerteten Verbrauch von Microsoft oder eine Azure-Kostendatei des Monats, oder rufen Sie ihn ab.</translation>
    </message>
    <message>
        <source>No Azure usage of %1 yet</source>
        <translation>Noch kein Azure-Verbrauch für %1</translation>
    </message>
    <message>
        <source>No Azure usage yet</source>
        <translation>Noch kein Azure-Verbrauch</translation>
    </message>
    <message>
        <source>Only rows without earned credit</source>
        <translation>Nur Zeilen ohne Earned Credit</translation>
    </message>
    <message>
        <source>Reading the usage of %1</source>
        <translation>Verbrauch von %1 wird gelesen</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>&amp;Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>The chart could not be written.</source>
        <translation>Das Diagramm ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Type to filter any column</source>
        <translation>Jede Spalte filtern</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>What a bar of the chart stands for</source>
        <translation>Wofür ein Balken des Diagramms steht</translation>
    </message>
    <message>
        <source>Words, and conditions such as region:westeurope, tag:env=prod, cost&gt;100, credit:missing</source>
        <translation>Wörter und Bedingungen wie region:westeurope, tag:env=prod, cost&gt;100, credit:missing</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>eigene Gruppen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsSheet</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>Gespeicherte Ansichten: %1</translation>
    </message>
    <message>
        <source>Two views have one name.</source>
        <translation>Zwei Ansichten haben denselben Namen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::WaterfallView</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, before tax</source>
        <translation>%1, netto</translation>
    </message>
    <message>
        <source>. Axis starts at %1</source>
        <translation>. Achse beginnt bei %1</translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation>Von Microsoft an die Kunden</translation>
    </message>
</context>
<context>
    <name>counterfoil::WeekBars</name>
    <message>
        <source>Money at stake</source>
        <translation>Betroffener Betrag</translation>
    </message>
    <message>
        <source>Money at stake by week</source>
        <translation>Betroffener Betrag nach Woche</translation>
    </message>
    <message>
        <source>Money at stake, %1 a month</source>
        <translation>Betroffener Betrag, %1 je Monat</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Week of %1, %2 %3 a month</source>
        <translation>Woche ab %1, %2 %3 je Monat</translation>
    </message>
    <message>
        <source>Week that begins on</source>
        <translation>Woche, die beginnt am</translation>
    </message>
</context>
<context>
    <name>counterfoil::WhatIfPane</name>
    <message>
        <source>%1 billed anew: the customers pay %2 %3; the margin goes from %4 to %5.</source>
        <translation>%1 neu abgerechnet: Die Kunden zahlen %2 %3; die Marge geht von %4 auf %5.</translation>
    </message>
    <message>
        <source>%1 more lines would be held by guards.</source>
        <translation>%1 weitere Zeilen würden von Prüfungen angehalten.</translation>
    </message>
    <message>
        <source>%1 pay more, %2 less.</source>
        <translation>%1 zahlen mehr, %2 weniger.</translation>
    </message>
    <message>
        <source>%1 pays more, %2 less.</source>
        <translation>%1 zahlt mehr, %2 weniger.</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: the customers pay %2 %3; the margin goes from %4 to %5.</source>
        <translation>%1, als hätte der Preis damals gegolten: Die Kunden zahlen %2 %3; die Marge geht von %4 auf %5.</translation>
    </message>
    <message>
        <source>1 more line would be held by a guard.</source>
        <translation>1 weitere Zeile würde von einer Prüfung angehalten.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Billing %1 anew, step %2 of %3; nothing is stored.</source>
        <translation>%1 wird neu abgerechnet, Schritt %2 von %3; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change by customer</source>
        <translation>Änderung nach Kunde</translation>
    </message>
    <message>
        <source>Months compared</source>
        <translation>Verglichene Monate</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The last months are billed anew; nothing is stored.</source>
        <translation>Die letzten Monate werden neu abgerechnet; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>The months were not compared.</source>
        <translation>Die Monate wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
</context>
<context>
    <name>counterfoil::WhyPanel</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Azure usage</source>
        <translation>Azure-Verbrauch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose an amount and press Enter.</source>
        <translation>Einen Betrag wählen und Enter drücken.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Detailbereich schließen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Exact %1, rounded once to be shown</source>
        <translation>Exakt %1, für die Anzeige einmal gerundet</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Quellzeilen</translation>
    </message>
    <message>
        <source>The rows of the customer, day by day</source>
        <translation>Die Zeilen des Kunden, Tag für Tag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsController</name>
    <message>
        <source>What ends was not read.</source>
        <translation>Die ablaufenden Fristen wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsScreen</name>
    <message>
        <source>%1 clocks</source>
        <translation>%1 Fristen</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 entschieden</translation>
    </message>
    <message>
        <source>%1 undecided end today</source>
        <translation>%1 ohne Entscheidung enden heute</translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation>1 Frist</translation>
    </message>
    <message>
        <source>1 undecided ends today</source>
        <translation>1 ohne Entscheidung endet heute</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>„Alle“ wählen, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Clocks by end</source>
        <translation>Fristen nach Ende</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Extended service terms</source>
        <translation>Erweiterte Laufzeiten</translation>
    </message>
    <message>
        <source>No such clock runs</source>
        <translation>Keine solche Frist läuft</translation>
    </message>
    <message>
        <source>Nothing ends that is known</source>
        <translation>Kein bekanntes Ende steht an</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sieben Tage</translation>
    </message>
    <message>
        <source>Seven-day windows</source>
        <translation>Sieben-Tage-Fristen</translation>
    </message>
    <message>
        <source>Which clocks are shown</source>
        <translation>Welche Fristen gezeigt werden</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Windows, renewals and extended service terms are listed here once subscriptions were pulled or invoices of licences imported.</source>
        <translation>Fristen, Verlängerungen und erweiterte Laufzeiten stehen hier, sobald Abonnements abgerufen oder Lizenzrechnungen importiert wurden.</translation>
    </message>
    <message>
        <source>of %1 subscriptions the end is not known</source>
        <translation>bei %1 Abonnements ist das Ende nicht bekannt</translation>
    </message>
    <message>
        <source>of 1 subscription the end is not known</source>
        <translation>bei 1 Abonnement ist das Ende nicht bekannt</translation>
    </message>
</context>
<context>
    <name>counterfoil::WorkspaceCompany</name>
    <message>
        <source>A new day began since the date was shown. Nothing was issued: look at it again.</source>
        <translation>Seit das Datum gezeigt wurde, hat ein neuer Tag begonnen. Nichts wurde ausgestellt: Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Billed on %1: %2</source>
        <translation>Fakturiert auf %1: %2</translation>
    </message>
    <message>
        <source>Issued, but the PDF of %1 was not kept: %2</source>
        <translation>Ausgestellt, aber das PDF von %1 wurde nicht aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Keeping PDF %1 of %2</source>
        <translation>PDF %1 von %2 wird aufbewahrt</translation>
    </message>
    <message>
        <source>Reading %1, %L2 lines</source>
        <translation>%1 wird gelesen, %L2 Zeilen</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>%1 von %2 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>&quot;%1&quot; can be two days. Write it as in %2.</source>
        <translation>„%1“ kann zwei Tage meinen. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as in %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency and an amount</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>minus %1</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>sheetparts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>waterfall</name>
    <message>
        <source>Local</source>
        <translation>An Kunden</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Doppelt berechnet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Daily file differs</source>
        <translation>Tagesdatei weicht ab</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Large change</source>
        <translation>Starke Abweichung</translation>
    </message>
    <message>
        <source>Late line</source>
        <translation>Nachträgliche Zeile</translation>
    </message>
    <message>
        <source>Late service</source>
        <translation>Nachträgliche Leistung</translation>
    </message>
    <message>
        <source>Low margin</source>
        <translation>Niedrige Marge</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Seats unpriced</source>
        <translation>Lizenzen ohne Preis</translation>
    </message>
    <message>
        <source>Unlikely amount</source>
        <translation>Unwahrscheinlicher Betrag</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Freigabe fehlt</translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation>Nullpreis</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
</context>
</TS>
