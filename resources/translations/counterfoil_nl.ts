<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Its service period still runs, until %1: what is used by then is not complete.</source>
        <translation>De dienstperiode loopt nog, tot %1: wat tot dan wordt gebruikt, is niet volledig.</translation>
    </message>
    <message>
        <source>The service period of 1 of them still runs, until %2: what is used by then is not complete.</source>
        <translation>De dienstperiode van 1 ervan loopt nog, tot %2: wat tot dan wordt gebruikt, is niet volledig.</translation>
    </message>
    <message>
        <source>The service periods of %1 of them still run, the last until %2: what is used by then is not complete.</source>
        <translation>De dienstperioden van %1 ervan lopen nog, de laatste tot %2: wat tot dan wordt gebruikt, is niet volledig.</translation>
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
        <translation>Teruggedraaid.</translation>
    </message>
    <message>
        <source>The drafts are made anew. Ctrl+Z restores the former terms.</source>
        <translation>De concepten worden opnieuw gemaakt. Ctrl+Z herstelt de vorige voorwaarden.</translation>
    </message>
    <message>
        <source>The terms are as they were before the change.</source>
        <translation>De voorwaarden zijn zoals vóór de wijziging.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>CloseBoard</name>
    <message>
        <source> and %1 more</source>
        <translation> en nog %1</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> en nog 1</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 goedgekeurd</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 oorzaken</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 concepten</translation>
    </message>
    <message>
        <source>%1 drafts held by guards</source>
        <translation>%1 concepten tegengehouden</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 bevindingen</translation>
    </message>
    <message>
        <source>%1 held by guards</source>
        <translation>%1 tegengehouden</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 facturen</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 vragen actie</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>%1 van %2 uitgereikt</translation>
    </message>
    <message>
        <source>%1 of local invoices</source>
        <translation>%1 van lokale facturen</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 gereed</translation>
    </message>
    <message>
        <source>%1 things are missing</source>
        <translation>%1 onderdelen ontbreken</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 niet toegewezen</translation>
    </message>
    <message>
        <source>%1, %2 restated</source>
        <translation>%1, %2 herzien</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 oorzaak</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 concept</translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation>1 concept tegengehouden</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 bevinding</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 factuur</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 vraagt actie</translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation>1 onderdeel ontbreekt</translation>
    </message>
    <message>
        <source>An error, to be looked into first</source>
        <translation>Een fout, eerst uitzoeken</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Charges outside of every contract</source>
        <translation>Kosten buiten elk contract</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Every cent has a cause</source>
        <translation>Elke cent heeft een oorzaak</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Verklaren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Lokale facturen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft&apos;s reconciliation of this month is not on hand</source>
        <translation>Microsofts aansluitbestand van deze maand is niet aanwezig</translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation>Microsoft, excl. btw</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Nog geen factuur</translation>
    </message>
    <message>
        <source>No lines of Microsoft yet</source>
        <translation>Nog geen regels van Microsoft</translation>
    </message>
    <message>
        <source>No terms yet: nothing says who pays what. The files suggest customers; terms can be imported, too</source>
        <translation>Nog geen voorwaarden: niets zegt wie wat betaalt. De bestanden stellen klanten voor; voorwaarden importeren kan ook</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Nog niets te verklaren</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Niets vraagt actie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation>Tenant zonder klant</translation>
    </message>
    <message>
        <source>The terms say who pays what</source>
        <translation>De voorwaarden bepalen wie wat betaalt</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Onverklaard</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Waits for terms</source>
        <translation>Wacht op voorwaarden</translation>
    </message>
</context>
<context>
    <name>CloseColumns</name>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Voorstellen…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>ClosingReasons</name>
    <message>
        <source> and %1 more</source>
        <translation> en nog %1</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> en nog 1</translation>
    </message>
    <message>
        <source>The month is not read yet</source>
        <translation>De maand is nog niet gelezen</translation>
    </message>
    <message>
        <source>and %1 more reasons</source>
        <translation>en nog %1 redenen</translation>
    </message>
    <message>
        <source>and 1 more reason</source>
        <translation>en nog 1 reden</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>%1 changed since it was shown. Nothing was done: look at what is shown now, and do it then.</source>
        <translation>%1 is veranderd sinds het werd getoond. Er is niets gedaan: bekijk wat nu wordt getoond en doe het dan.</translation>
    </message>
    <message>
        <source>%1 was not renamed to %2: %3</source>
        <translation>%1 is niet hernoemd naar %2: %3</translation>
    </message>
    <message>
        <source>the PDF that was kept cannot be read</source>
        <translation>de bewaarde PDF kan niet worden gelezen</translation>
    </message>
    <message>
        <source>the file of this row was replaced</source>
        <translation>het bestand van deze regel is vervangen</translation>
    </message>
    <message>
        <source>the terms were changed meanwhile; look at them and try again</source>
        <translation>de voorwaarden zijn intussen gewijzigd; controleer ze en probeer het opnieuw</translation>
    </message>
    <message>
        <source>these rows are no longer shown</source>
        <translation>deze regels worden niet meer getoond</translation>
    </message>
    <message>
        <source>this row is no longer shown</source>
        <translation>deze regel wordt niet meer getoond</translation>
    </message>
</context>
<context>
    <name>CompanySheets</name>
    <message>
        <source>A file beside the company file: logo.svg</source>
        <translation>Een bestand naast het bedrijfsbestand: logo.svg</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Creditnota&apos;s</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customers and own services name it by its id. The reason stands on the invoice; e-invoices need one where nothing is charged.</source>
        <translation>Klanten en eigen diensten noemen het met zijn id. De reden staat op de factuur; e-facturen hebben er een nodig waar niets wordt berekend.</translation>
    </message>
    <message>
        <source>E-invoice id</source>
        <translation>E-factuur-id</translation>
    </message>
    <message>
        <source>E-invoice scheme</source>
        <translation>E-factuurschema</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>EAS code: 0106, 9930</source>
        <translation>EAS-code: 0106, 9930</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In the trade register</source>
        <translation>In het handelsregister</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Factuurnummers</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>Nieuwe btw-code</translation>
    </message>
    <message>
        <source>Payment and contact</source>
        <translation>Betaling en contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Tarief, %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Btw verlegd</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Btw %1</translation>
    </message>
    <message>
        <source>Tax %1 is changed</source>
        <translation>Btw-code %1 is gewijzigd</translation>
    </message>
    <message>
        <source>The seller is changed</source>
        <translation>De verkoper is gewijzigd</translation>
    </message>
    <message>
        <source>The tax is in the terms</source>
        <translation>De btw-code staat in de voorwaarden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Two letters: NL</source>
        <translation>Twee letters: NL</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Who bills. Drafts follow; what is approved or issued stays as it is.</source>
        <translation>Wie factureert. Concepten worden aangepast; wat goedgekeurd of uitgereikt is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Who bills. The terms begin with it; taxes and customers come next.</source>
        <translation>Wie factureert. De voorwaarden beginnen ermee; daarna komen btw-codes en klanten.</translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>%1 days old</source>
        <translation>%1 dagen oud</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 dag oud</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of your tenant has to agree first. Send the approval link from the connector settings.</source>
        <translation>Een cloudtoepassingsbeheerder of globale beheerder van de tenant moet eerst toestemming geven. Stuur de goedkeuringslink uit de connectorinstellingen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Admin Agent, or Billing Admin with Sales Agent</source>
        <translation>Admin Agent, of Billing Admin met Sales Agent</translation>
    </message>
    <message>
        <source>An administrator has to agree first</source>
        <translation>Een beheerder moet eerst toestemming geven</translation>
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
        <translation>Billing Admin (of Admin Agent)</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then log in again. What was pulled before can be read meanwhile.</source>
        <translation>Controleer het netwerk en de proxy en meld u opnieuw aan. Wat al is opgehaald, is ondertussen te lezen.</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Daily rated usage</source>
        <translation>Dagelijks gewaardeerd verbruik</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Global cloud</source>
        <translation>Wereldwijde cloud</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>It was built without the embedded browser.</source>
        <translation>Het programma is zonder ingebouwde browser gemaakt.</translation>
    </message>
    <message>
        <source>Log in again and accept, or ask whoever may accept for your company.</source>
        <translation>Meld u opnieuw aan en accepteer, of vraag wie dat voor uw bedrijf mag doen.</translation>
    </message>
    <message>
        <source>Log in again and confirm with the second factor: Microsoft asks for it on every Partner Center call.</source>
        <translation>Meld u opnieuw aan en bevestig met de tweede factor: Microsoft vraagt daarom bij elke aanroep van Partner Center.</translation>
    </message>
    <message>
        <source>Log in again when you are ready, or use your own browser.</source>
        <translation>Meld u opnieuw aan wanneer u zover bent, of gebruik de eigen browser.</translation>
    </message>
    <message>
        <source>Log in again when you are ready.</source>
        <translation>Meld u opnieuw aan wanneer u zover bent.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Log in again. If it happens again, ask your administrator about sign-in rules.</source>
        <translation>Meld u opnieuw aan. Gebeurt het weer, vraag de beheerder dan naar regels voor aanmelding.</translation>
    </message>
    <message>
        <source>Log in again. Nothing that was pulled is lost, and the next pull catches up.</source>
        <translation>Meld u opnieuw aan. Wat is opgehaald, gaat niet verloren en de volgende keer wordt de achterstand ingehaald.</translation>
    </message>
    <message>
        <source>Log in with an account of that partner, or add a connection of its own for this one.</source>
        <translation>Meld u aan met een account van die partner, of voeg voor deze een eigen verbinding toe.</translation>
    </message>
    <message>
        <source>Log in with an account that is Admin Agent, or Billing Admin with Sales Agent. Ask your administrator whether a conditional access rule stands in the way.</source>
        <translation>Meld u aan met een account dat Admin Agent is, of Billing Admin met Sales Agent. Vraag de beheerder of een regel voor voorwaardelijke toegang in de weg staat.</translation>
    </message>
    <message>
        <source>Microsoft CSP</source>
        <translation>Microsoft CSP</translation>
    </message>
    <message>
        <source>Microsoft hands out nothing without it. Nothing was changed.</source>
        <translation>Zonder toestemming verstrekt Microsoft niets. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Microsoft hands out partner data only to a sign-in that was confirmed with a second factor.</source>
        <translation>Microsoft verstrekt partnergegevens alleen bij een aanmelding die met een tweede factor is bevestigd.</translation>
    </message>
    <message>
        <source>Microsoft refused the account, or a rule of your tenant (conditional access) forbids the sign-in.</source>
        <translation>Microsoft heeft het account geweigerd, of een regel van de tenant (voorwaardelijke toegang) verbiedt de aanmelding.</translation>
    </message>
    <message>
        <source>Microsoft took it back at once.</source>
        <translation>Microsoft heeft die meteen ingetrokken.</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Toestemming nodig</translation>
    </message>
    <message>
        <source>Needs second factor</source>
        <translation>Tweede factor nodig</translation>
    </message>
    <message>
        <source>Neither sign-in nor services could be reached.</source>
        <translation>De aanmelding en de services waren niet bereikbaar.</translation>
    </message>
    <message>
        <source>No answer from Microsoft</source>
        <translation>Geen antwoord van Microsoft</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Er kon geen browser worden geopend</translation>
    </message>
    <message>
        <source>No host answered at the last try. Everything pulled so far can be read; check network and proxy.</source>
        <translation>Bij de laatste poging antwoordde geen enkele host. Alles wat al is opgehaald, is leesbaar; controleer netwerk en proxy.</translation>
    </message>
    <message>
        <source>Nobody signed in in time</source>
        <translation>Er is niet op tijd aangemeld</translation>
    </message>
    <message>
        <source>Nobody was signed in, and nothing was changed.</source>
        <translation>Er is niemand aangemeld en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Not yet billed</source>
        <translation>Nog niet gefactureerd</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>Nothing was changed: a connection stays with the partner that it was made for.</source>
        <translation>Er is niets gewijzigd: een verbinding blijft bij de partner waarvoor die is gemaakt.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Price sheets</source>
        <translation>Prijslijsten</translation>
    </message>
    <message>
        <source>Reconciliation lines</source>
        <translation>Aansluitregels</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Sales Agent (or Admin Agent)</source>
        <translation>Sales Agent (of Admin Agent)</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Send the approval link to a Cloud Application Administrator or Global Administrator. Once they have agreed, log in again.</source>
        <translation>Stuur de goedkeuringslink naar een cloudtoepassingsbeheerder of globale beheerder. Meld u na de toestemming opnieuw aan.</translation>
    </message>
    <message>
        <source>Set up multi-factor sign-in for the account, then log in again and confirm.</source>
        <translation>Stel meervoudige verificatie in voor het account, meld u opnieuw aan en bevestig.</translation>
    </message>
    <message>
        <source>Sign-in ends soon</source>
        <translation>Aanmelding eindigt binnenkort</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed.</source>
        <translation>Er is iets misgegaan en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>The account may not read this</source>
        <translation>Het account mag dit niet lezen</translation>
    </message>
    <message>
        <source>The consent was refused</source>
        <translation>De toestemming is geweigerd</translation>
    </message>
    <message>
        <source>The second factor is missing</source>
        <translation>De tweede factor ontbreekt</translation>
    </message>
    <message>
        <source>The sign-in did not hold</source>
        <translation>De aanmelding hield geen stand</translation>
    </message>
    <message>
        <source>The sign-in is kept, and the first pull starts by itself.</source>
        <translation>De aanmelding is bewaard en de gegevens worden vanzelf voor het eerst opgehaald.</translation>
    </message>
    <message>
        <source>The sign-in was given up after a while, and nothing was changed.</source>
        <translation>De aanmelding is na enige tijd opgegeven en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for 75 days and ends after 90. Pull now, or log in again.</source>
        <translation>De aanmelding is 75 dagen niet vernieuwd en eindigt na 90. Haal nu op of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in window was closed</source>
        <translation>Het aanmeldingsvenster is gesloten</translation>
    </message>
    <message>
        <source>The system did not start one.</source>
        <translation>Het systeem heeft er geen gestart.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or there is none, and a sign-in is never kept in clear.</source>
        <translation>Het sleutelarchief van het systeem is vergrendeld of ontbreekt, en een aanmelding wordt nooit onversleuteld bewaard.</translation>
    </message>
    <message>
        <source>There is nowhere safe to keep the sign-in</source>
        <translation>Er is geen veilige plaats om de aanmelding te bewaren</translation>
    </message>
    <message>
        <source>This installation has no sign-in window</source>
        <translation>Deze installatie heeft geen aanmeldingsvenster</translation>
    </message>
    <message>
        <source>This is another company&apos;s account</source>
        <translation>Dit is het account van een ander bedrijf</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US Government</translation>
    </message>
    <message>
        <source>Unlock the key store and log in again, or keep the sign-in in a sealed file under a pass phrase. The pass phrase is asked for at every start.</source>
        <translation>Ontgrendel het sleutelarchief en meld u opnieuw aan, of bewaar de aanmelding in een verzegeld bestand met een wachtwoordzin. De wachtwoordzin wordt bij elke start gevraagd.</translation>
    </message>
    <message>
        <source>Use the window of this program, or a code.</source>
        <translation>Gebruik het venster van dit programma of een code.</translation>
    </message>
    <message>
        <source>Use your own browser, or a code.</source>
        <translation>Gebruik de eigen browser of een code.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Your tenant does not let users consent to this application.</source>
        <translation>In de tenant mogen gebruikers geen toestemming geven voor deze toepassing.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
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
        <translation>Account</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Enrolment %1</source>
        <translation>Inschrijving %1</translation>
    </message>
    <message>
        <source>Last complete pull</source>
        <translation>Laatst volledig opgehaald</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
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
        <translation>Stap</translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation>Wat op actie wacht</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>poging %1</translation>
    </message>
</context>
<context>
    <name>ConsentRefusals</name>
    <message>
        <source>the sign-in window cannot be opened; is there a display?</source>
        <translation>het aanmeldvenster kan niet worden geopend; is er een beeldscherm?</translation>
    </message>
    <message>
        <source>the sign-in window cannot clean its environment</source>
        <translation>het aanmeldvenster kan zijn omgeving niet opschonen</translation>
    </message>
    <message>
        <source>the sign-in window does not run as root: the browser could not be locked in</source>
        <translation>het aanmeldvenster werkt niet als root: de browser zou niet kunnen worden afgeschermd</translation>
    </message>
    <message>
        <source>the sign-in window does not run while QTWEBENGINE_DISABLE_SANDBOX is set</source>
        <translation>het aanmeldvenster werkt niet zolang QTWEBENGINE_DISABLE_SANDBOX is ingesteld</translation>
    </message>
    <message>
        <source>this system does not let the browser be locked in; sign in with your own browser</source>
        <translation>dit systeem laat niet toe dat de browser wordt afgeschermd; aanmelden met uw eigen browser</translation>
    </message>
</context>
<context>
    <name>ContractLanes</name>
    <message>
        <source>%1 a seat and month</source>
        <translation>%1 per licentie en maand</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 erbij %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 van %2 over</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 eraf %2</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 licenties</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 van %3</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, volgt nog</translation>
    </message>
    <message>
        <source>%1: %2 left before %3</source>
        <translation>%1: %2 over vóór %3</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 licentie</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen einde</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigen diensten</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vooruitbetaald</translation>
    </message>
    <message>
        <source>Price a seat</source>
        <translation>Prijs per licentie</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Term to %1</source>
        <translation>Looptijd t/m %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbruikt</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>kosten %1</translation>
    </message>
    <message>
        <source>does not renew</source>
        <translation>wordt niet verlengd</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>vooraf</translation>
    </message>
    <message>
        <source>in arrears</source>
        <translation>achteraf</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>no counts yet</source>
        <translation>nog geen tellingen</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>geen prijsregel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not invoiced yet</source>
        <translation>nog niet gefactureerd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>wordt automatisch verlengd</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>prijsregel %1</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>periode %1</translation>
    </message>
</context>
<context>
    <name>ContractSheets</name>
    <message>
        <source>%1; without one it goes on</source>
        <translation>%1; zonder dag loopt het door</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beëindigen</translation>
    </message>
    <message>
        <source>It runs from %1. The last period ends with the last day, drafts of later days go. A day that an approved or issued invoice pays for stays in the contract.</source>
        <translation>Het loopt sinds %1. De laatste periode eindigt met de laatste dag, concepten van latere dagen verdwijnen. Een dag waarvoor een goedgekeurde of uitgereikte factuur betaalt, blijft in het contract.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>The end of %1 is changed</source>
        <translation>Het einde van %1 is gewijzigd</translation>
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
        <translation>%1 × %2 maanden</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 days</source>
        <translation>%1 × %2 van %3 dagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Its quantity at its price, as the terms have them.</source>
        <translation>De hoeveelheid tegen de prijs, zoals in de voorwaarden staat.</translation>
    </message>
    <message>
        <source>On the net of its service period</source>
        <translation>Op het netto van de dienstperiode</translation>
    </message>
    <message>
        <source>Seats more or fewer, at the price of that day, for %1 of the service period %2.</source>
        <translation>Meer of minder licenties, tegen de prijs van die dag, voor %1 van de dienstperiode %2.</translation>
    </message>
    <message>
        <source>The seats of that day, at what the price changed by, in a month. %1.</source>
        <translation>De licenties van die dag, maal het prijsverschil, in een maand. %1.</translation>
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
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 vanaf dag %2</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 vooruitbetaald</translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation>%1 licenties toegevoegd</translation>
    </message>
    <message>
        <source>%1 seats removed</source>
        <translation>%1 licenties verwijderd</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 weken</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2%</translation>
    </message>
    <message>
        <source>%1, %2 → %3: %4</source>
        <translation>%1, %2 → %3: %4</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, tegen %2</translation>
    </message>
    <message>
        <source>%1: a term of %2 began</source>
        <translation>%1: looptijd van %2 begonnen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 seat added</source>
        <translation>1 licentie toegevoegd</translation>
    </message>
    <message>
        <source>1 seat removed</source>
        <translation>1 licentie verwijderd</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>As charged</source>
        <translation>Zoals berekend</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Derived from charges</source>
        <translation>Afgeleid van kosten</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Imported counts</source>
        <translation>Geïmporteerde tellingen</translation>
    </message>
    <message>
        <source>In advance</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>Achteraf</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Metercategorie</translation>
    </message>
    <message>
        <source>Microsoft’s rate</source>
        <translation>Microsofts koers</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Geen prijsregel</translation>
    </message>
    <message>
        <source>One line for</source>
        <translation>Eén regel per</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>Own service</source>
        <translation>Eigen dienst</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigen diensten</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vooruitbetaald</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reserveringen</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Resourcegroep</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Prijsregel %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Seats counted daily</source>
        <translation>Licenties dagelijks geteld</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Bronregel</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>The contract&apos;s rate</source>
        <translation>De contractkoers</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>elke drie jaar</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>maandelijks</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>één maand</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>één jaar</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>drie jaar</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jaarlijks</translation>
    </message>
</context>
<context>
    <name>ContractsColumns</name>
    <message>
        <source>%1, its last invoice</source>
        <translation>%1, de laatste factuur</translation>
    </message>
    <message>
        <source>%1, its last invoice: %2</source>
        <translation>%1, de laatste factuur: %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Effect, %1</source>
        <translation>Effect, %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>On the net of its service period</source>
        <translation>Op het netto van de dienstperiode</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Dienstperiode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
</context>
<context>
    <name>CreditColumns</name>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 van %2 eenheden</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>het volledige restant</translation>
    </message>
    <message>
        <source>an amount of it</source>
        <translation>een deelbedrag</translation>
    </message>
    <message>
        <source>not credited</source>
        <translation>niet gecrediteerd</translation>
    </message>
</context>
<context>
    <name>CustomerSheets</name>
    <message>
        <source>%1 in the terms. Drafts follow; what is approved or issued stays as it is.</source>
        <translation>%1 in de voorwaarden. Concepten worden aangepast; wat goedgekeurd of uitgereikt is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 is gewijzigd</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>A tenant here is one of %1 already</source>
        <translation>Een tenant hier is al van %1</translation>
    </message>
    <message>
        <source>Add one without a customer</source>
        <translation>Een zonder klant toevoegen</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Factuur aan</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Referentie van de koper</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Due after, days</source>
        <translation>Vervalt na, dagen</translation>
    </message>
    <message>
        <source>E-invoice id</source>
        <translation>E-factuur-id</translation>
    </message>
    <message>
        <source>E-invoice scheme</source>
        <translation>E-factuurschema</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>EAS code: 0106, 9930</source>
        <translation>EAS-code: 0106, 9930</translation>
    </message>
    <message>
        <source>First contract</source>
        <translation>Eerste contract</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Id in the terms</source>
        <translation>Id in de voorwaarden</translation>
    </message>
    <message>
        <source>Id of the contract</source>
        <translation>Id van het contract</translation>
    </message>
    <message>
        <source>In month</source>
        <translation>In maand</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Inkooporder</translation>
    </message>
    <message>
        <source>Starts on day</source>
        <translation>Begint op dag</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Tenant, enrolment or
subscription, one a line</source>
        <translation>Tenant, inschrijving of
abonnement, één per regel</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>The customer is in the terms</source>
        <translation>De klant staat in de voorwaarden</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>De eerstvolgende</translation>
    </message>
    <message>
        <source>Two letters: DE</source>
        <translation>Twee letters: DE</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Who is billed, and from when on. Prices are those of the rules that match.</source>
        <translation>Wie de factuur krijgt, en vanaf wanneer. De prijzen zijn die van de regels die passen.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>%1 used, open end</source>
        <translation>%1 gebruikt, open einde</translation>
    </message>
    <message>
        <source>%1 used, to %2</source>
        <translation>%1 gebruikt, tot %2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Bijna opgebruikt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Opgebruikt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
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
        <translation>%1 contracten</translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 vanaf dag %2</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 tegengehouden</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 tenants</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 weken</translation>
    </message>
    <message>
        <source>1 held</source>
        <translation>1 tegengehouden</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Drafts that a guard holds</source>
        <translation>Concepten die een controle tegenhoudt</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Laatste factuur</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin of what was invoiced</source>
        <translation>Marge op wat is gefactureerd</translation>
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
        <translation>Nieuwe prijs…</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Dienstperiode</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>geen einddatum</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>t/m %1</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 files</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 files were written before, and stay in %2.</source>
        <translation>%1 bestanden zijn eerder geschreven en blijven in %2.</translation>
    </message>
    <message>
        <source>%1 that were exported so before are left out.</source>
        <translation>%1 die eerder zo zijn geëxporteerd blijven weg.</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <translation>%1: %2 geschreven</translation>
    </message>
    <message>
        <source>%1: not all of it was written</source>
        <translation>%1: niet alles is geschreven</translation>
    </message>
    <message>
        <source>%1: nothing was written</source>
        <translation>%1: er is niets geschreven</translation>
    </message>
    <message>
        <source>%1: there is nothing new to write</source>
        <translation>%1: er is niets nieuws om te schrijven</translation>
    </message>
    <message>
        <source>%1: there was nothing to write</source>
        <translation>%1: er was niets te schrijven</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>1 file was written before, and stays in %2.</source>
        <translation>1 bestand is eerder geschreven en blijft in %2.</translation>
    </message>
    <message>
        <source>1 that was exported so before is left out.</source>
        <translation>1 die eerder zo is geëxporteerd blijft weg.</translation>
    </message>
    <message>
        <source>All %1 issued invoices were exported so before.</source>
        <translation>Alle %1 uitgereikte facturen zijn eerder zo geëxporteerd.</translation>
    </message>
    <message>
        <source>Another program writes to the company file: wait for it, then export again.</source>
        <translation>Een ander programma schrijft naar het bedrijfsbestand: wacht tot het klaar is en exporteer dan opnieuw.</translation>
    </message>
    <message>
        <source>Approve and issue the invoices, then export again.</source>
        <translation>Keur de facturen goed, reik ze uit en exporteer dan opnieuw.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Complete the terms at the places named. What is issued is not changed: credit those invoices and bill them again, or export the others alone.</source>
        <translation>Vul de voorwaarden op de genoemde plaatsen aan. Wat is uitgereikt, wordt niet gewijzigd: crediteer die facturen en factureer ze opnieuw, of exporteer alleen de andere.</translation>
    </message>
    <message>
        <source>Deferrals for the books (CSV)</source>
        <translation>Overlopende posten voor de boekhouding (CSV)</translation>
    </message>
    <message>
        <source>E-invoice (UBL, Peppol)</source>
        <translation>E-factuur (UBL, Peppol)</translation>
    </message>
    <message>
        <source>E-invoices are made of issued invoices, and none of this month is issued yet</source>
        <translation>E-facturen worden gemaakt van uitgereikte facturen, en van deze maand is er nog geen uitgereikt</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Files that were in %1 are as they were.</source>
        <translation>Bestanden die in %1 stonden, zijn ongewijzigd.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>In %1, beside what was there before.</source>
        <translation>In %1, naast wat er al stond.</translation>
    </message>
    <message>
        <source>In %2; %1 of them replaced files of those names.</source>
        <translation>In %2; %1 ervan hebben bestanden met dezelfde naam vervangen.</translation>
    </message>
    <message>
        <source>In %2; 1 of them replaced a file of that name.</source>
        <translation>In %2; 1 ervan heeft een bestand met dezelfde naam vervangen.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Journal for the books</source>
        <translation>Journaal voor de boekhouding</translation>
    </message>
    <message>
        <source>Mend what is named below and export again.</source>
        <translation>Verhelp wat hieronder wordt genoemd en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>No draft of the month is stored in the company file.</source>
        <translation>Er is geen concept van de maand in het bedrijfsbestand opgeslagen.</translation>
    </message>
    <message>
        <source>One file for each invoice, named by its number, drafts by their id</source>
        <translation>Eén bestand per factuur, met het factuurnummer als naam; concepten met hun id</translation>
    </message>
    <message>
        <source>One file for each issued invoice: for Peppol where the terms have all of it, else plain EN 16931</source>
        <translation>Eén bestand per uitgereikte factuur: voor Peppol waar de voorwaarden alles bevatten, anders gewoon EN 16931</translation>
    </message>
    <message>
        <source>One file for each issued invoice: its kept PDF with the e-invoice of EN 16931 inside</source>
        <translation>Eén bestand per uitgereikte factuur: de bewaarde PDF met daarin de e-factuur volgens EN 16931</translation>
    </message>
    <message>
        <source>One file for hledger or ledger: what was issued, what Microsoft charged, what is deferred</source>
        <translation>Eén bestand voor hledger of ledger: wat is uitgereikt, wat Microsoft in rekening bracht, wat overloopt</translation>
    </message>
    <message>
        <source>One file: a row for each line of the invoices, plain amounts</source>
        <translation>Eén bestand: een rij per factuurregel, bedragen zonder opmaak</translation>
    </message>
    <message>
        <source>One file: invoices with their lines, and attributes of Microsoft&apos;s that no list names</source>
        <translation>Eén bestand: facturen met hun regels, en kenmerken van Microsoft die in geen lijst staan</translation>
    </message>
    <message>
        <source>One file: what was charged in advance, by line: before, this month, still to come</source>
        <translation>Eén bestand: wat vooraf is gefactureerd, per regel: eerder, deze maand, nog te komen</translation>
    </message>
    <message>
        <source>One workbook: invoices, lines, and the bridge by customer and cause</source>
        <translation>Eén werkmap: facturen, regels en de aansluiting per klant en oorzaak</translation>
    </message>
    <message>
        <source>Open the file for writing: its drafts are stored when they are exported.</source>
        <translation>Open het bestand om te schrijven: de concepten worden bij het exporteren opgeslagen.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF with e-invoice inside (Factur-X, ZUGFeRD)</source>
        <translation>PDF met ingesloten e-factuur (Factur-X, ZUGFeRD)</translation>
    </message>
    <message>
        <source>Read the notes below: what they name is written with less than it could have.</source>
        <translation>Lees de opmerkingen hieronder: wat ze noemen, is met minder gegevens geschreven dan mogelijk was.</translation>
    </message>
    <message>
        <source>See that the folder can be written to and has room, or choose another one, and export again.</source>
        <translation>Zorg dat de map beschrijfbaar is en voldoende ruimte heeft, of kies een andere map, en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>The issued invoice was exported so before.</source>
        <translation>De uitgereikte factuur is eerder zo geëxporteerd.</translation>
    </message>
    <message>
        <source>There is no invoice in this month</source>
        <translation>Er is geen factuur in deze maand</translation>
    </message>
</context>
<context>
    <name>FindingDialogs</name>
    <message>
        <source>%1 has fewer decimals than &quot;%2&quot;.</source>
        <translation>%1 heeft minder decimalen dan “%2”.</translation>
    </message>
    <message>
        <source>%1, %2, net %3 %4</source>
        <translation>%1, %2, netto %3 %4</translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <translation>%1, of leeg</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factureren</translation>
    </message>
    <message>
        <source>Bill the finding</source>
        <translation>Bevinding factureren</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>Bevinding wijzigen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Credit wanted, %1</source>
        <translation>Gewenste creditering, %1</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Betwisten</translation>
    </message>
    <message>
        <source>Dispute with Microsoft</source>
        <translation>Betwisten bij Microsoft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>G012345678:3, G012345678:7; empty: all of them</source>
        <translation>G012345678:3, G012345678:7; leeg: allemaal</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobedrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>Alleen regels</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation>Tekst van het ticket</translation>
    </message>
    <message>
        <source>The credit is an amount of at least 0: &quot;%1&quot; is none.</source>
        <translation>De creditering is een bedrag van minimaal 0: “%1” is dat niet.</translation>
    </message>
    <message>
        <source>The line needs a text: the customer reads it.</source>
        <translation>De regel heeft een tekst nodig: de klant leest die.</translation>
    </message>
    <message>
        <source>The net amount is an amount other than 0 in %1: &quot;%2&quot; is none.</source>
        <translation>Het nettobedrag is een bedrag ongelijk aan 0 in %1: “%2” is dat niet.</translation>
    </message>
    <message>
        <source>before tax; empty: what the lines say, 0: any credit</source>
        <translation>excl. btw; leeg: volgens de regels, 0: elke creditering</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 customers</source>
        <translation>%1 klanten</translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation>%1 open bevindingen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 klant</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>1 open bevinding</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Daily rows</source>
        <translation>Dagregels</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Verklaard</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Onverklaard</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>credited on %1</source>
        <translation>gecrediteerd op %1</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>niet meer gevonden</translation>
    </message>
    <message>
        <source>waits for a credit</source>
        <translation>wacht op een creditering</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of the partner&apos;s tenant has to agree first; send them the admin-consent address.</source>
        <translation>Een cloudtoepassingsbeheerder of globale beheerder van de partnertenant moet eerst toestemming geven; stuur het adres voor beheerderstoestemming.</translation>
    </message>
    <message>
        <source>A conditional access rule of your tenant blocks this; ask its administrator to allow the service account.</source>
        <translation>Een regel voor voorwaardelijke toegang van de tenant blokkeert dit; vraag de beheerder om het serviceaccount toe te staan.</translation>
    </message>
    <message>
        <source>Ask this customer to renew the reseller relationship or what it granted. The other customers are not touched.</source>
        <translation>Vraag deze klant om de resellerrelatie of de verleende rechten te vernieuwen. De andere klanten blijven onaangeroerd.</translation>
    </message>
    <message>
        <source>Azure hands this out for no account of this kind; nothing can be done but download the files in the Azure portal and import them.</source>
        <translation>Azure verstrekt dit voor geen enkel account van dit type; download de bestanden in de Azure-portal en importeer ze.</translation>
    </message>
    <message>
        <source>Check the network and the proxy; what is stored stays readable.</source>
        <translation>Controleer het netwerk en de proxy; wat is opgeslagen, blijft leesbaar.</translation>
    </message>
    <message>
        <source>Download the files in Partner Center and import them.</source>
        <translation>Download de bestanden in Partner Center en importeer ze.</translation>
    </message>
    <message>
        <source>It is asked for again at the next sync. What was stored before stays.</source>
        <translation>Bij de volgende synchronisatie wordt het opnieuw opgevraagd. Wat al was opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>It is not there any more, or not for this account. Look for it in Partner Center or the Azure portal with the same account; if it is there, report this with the time of the sync.</source>
        <translation>Het is er niet meer, of niet voor dit account. Zoek het met hetzelfde account in Partner Center of de Azure-portal; staat het daar, meld dit dan met de tijd van de synchronisatie.</translation>
    </message>
    <message>
        <source>Let an enrolment administrator switch on &quot;view charges&quot; for account owners or department administrators, or sign in as an enterprise administrator.</source>
        <translation>Laat een inschrijvingsbeheerder ‘kosten weergeven’ inschakelen voor accounteigenaren of afdelingsbeheerders, of meld u aan als enterprise-beheerder.</translation>
    </message>
    <message>
        <source>Let an enterprise administrator give the account a role at this enrolment (read-only suffices) in the Azure portal, Cost Management + Billing, Access control; a new role can take an hour.</source>
        <translation>Laat een enterprise-beheerder het account een rol bij deze inschrijving geven (alleen-lezen volstaat) in de Azure-portal, Kostenbeheer en facturering, Toegangsbeheer; een nieuwe rol kan een uur op zich laten wachten.</translation>
    </message>
    <message>
        <source>Mend what its error says; the next sync goes on from there.</source>
        <translation>Verhelp wat de foutmelding noemt; de volgende synchronisatie gaat daar verder.</translation>
    </message>
    <message>
        <source>Microsoft limits the number of calls; the next sync goes on where this one stopped.</source>
        <translation>Microsoft beperkt het aantal aanroepen; de volgende synchronisatie gaat verder waar deze is gestopt.</translation>
    </message>
    <message>
        <source>No host answers: check the network and the proxy. What is stored stays readable.</source>
        <translation>Geen enkele host antwoordt: controleer het netwerk en de proxy. Wat is opgeslagen, blijft leesbaar.</translation>
    </message>
    <message>
        <source>No sign-in was sent there and nobody was signed out. Ask your network&apos;s administrator what stands in between, or name its authority in the cloud profile and connect again.</source>
        <translation>Er is geen aanmelding naartoe verzonden en niemand is afgemeld. Vraag de netwerkbeheerder wat ertussen staat, of noem de certificeringsinstantie in het cloudprofiel en maak opnieuw verbinding.</translation>
    </message>
    <message>
        <source>Nothing was sent there. If your network changes addresses, ask its administrator; otherwise report this with the time of the sync.</source>
        <translation>Er is niets naartoe verzonden. Wijzigt het netwerk adressen, vraag dan de beheerder ervan; meld dit anders met het tijdstip van de synchronisatie.</translation>
    </message>
    <message>
        <source>Sign in again and accept what is asked for, or ask whoever may accept for your company. Nothing was changed.</source>
        <translation>Meld u opnieuw aan en stem in met wat wordt gevraagd, of vraag wie namens uw bedrijf mag instemmen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Sign in again and confirm with the second factor; Microsoft asks for it on every Partner Center call.</source>
        <translation>Meld u opnieuw aan en bevestig met de tweede factor; Microsoft vraagt daarom bij elke aanroep van Partner Center.</translation>
    </message>
    <message>
        <source>Sign in again for this connection.</source>
        <translation>Meld u opnieuw aan voor deze verbinding.</translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent, and has consented to billing data; a new role can take an hour.</source>
        <translation>Meld u aan met een account dat Admin Agent is, of Billing Admin met Sales Agent, en dat toestemming heeft gegeven voor factureringsgegevens; een nieuwe rol kan een uur op zich laten wachten.</translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent; ask the tenant&apos;s administrator whether a conditional access rule stands in the way.</source>
        <translation>Meld u aan met een account dat Admin Agent is, of Billing Admin met Sales Agent; vraag de beheerder van de tenant of een regel voor voorwaardelijke toegang in de weg staat.</translation>
    </message>
    <message>
        <source>The next sync asks for it first. What was stored before stays.</source>
        <translation>De volgende synchronisatie vraagt het als eerste op. Wat al was opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>The next sync asks for the export again. What was stored before stays.</source>
        <translation>De volgende synchronisatie vraagt de export opnieuw op. Wat al was opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>The partner of this indirect enrolment has not released its prices; ask the partner to publish the markup.</source>
        <translation>De partner van deze indirecte inschrijving heeft de prijzen niet vrijgegeven; vraag de partner om de opslag te publiceren.</translation>
    </message>
    <message>
        <source>The service does not accept this call; report it with the time of the sync.</source>
        <translation>De service accepteert deze aanroep niet; meld dit met het tijdstip van de synchronisatie.</translation>
    </message>
    <message>
        <source>The service has a disturbance; try again later. What was stored before stays.</source>
        <translation>De service heeft een storing; probeer het later opnieuw. Wat al was opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>The service has thrown it away; it is asked for again at the next sync.</source>
        <translation>De service heeft het verwijderd; bij de volgende synchronisatie wordt het opnieuw opgevraagd.</translation>
    </message>
    <message>
        <source>The sign-in has not been renewed for 75 days and ends after 90; run a sync, or sign in again.</source>
        <translation>De aanmelding is 75 dagen niet vernieuwd en eindigt na 90; start een synchronisatie of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in service has a disturbance; try again later. Nobody was signed out.</source>
        <translation>De aanmeldingsservice heeft een storing; probeer het later opnieuw. Niemand is afgemeld.</translation>
    </message>
    <message>
        <source>The sign-in service refuses this program or does not know the tenant. Look at the client id, the tenant and the cloud of this connection, and connect again with the right ones.</source>
        <translation>De aanmeldingsservice weigert dit programma of kent de tenant niet. Controleer de client-id, de tenant en de cloud van deze verbinding en maak opnieuw verbinding met de juiste gegevens.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Microsoft with the time of the sync.</source>
        <translation>Probeer het later opnieuw; blijft het zo, meld het dan bij Microsoft met het tijdstip van de synchronisatie.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the time of the sync.</source>
        <translation>Probeer het opnieuw; blijft het zo, meld het dan met het tijdstip van de synchronisatie.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s key store, or give the pass phrase of the file of tokens, and run the sync again; nobody was signed out.</source>
        <translation>Ontgrendel het sleutelarchief van het systeem of geef de wachtwoordzin van het tokenbestand op en start de synchronisatie opnieuw; niemand is afgemeld.</translation>
    </message>
    <message>
        <source>What answered for the sign-in service is something else, such as a proxy or the sign-in page of a network. Sign in to the network or ask its administrator, and run the sync again.</source>
        <translation>Wat namens de aanmeldingsservice antwoordde, is iets anders, zoals een proxy of de aanmeldingspagina van een netwerk. Meld u aan bij het netwerk of vraag de beheerder ervan en start de synchronisatie opnieuw.</translation>
    </message>
    <message>
        <source>What came is kept; the next pull goes on from there.</source>
        <translation>Wat binnen is, blijft bewaard; de volgende keer gaat het ophalen daar verder.</translation>
    </message>
    <message>
        <source>What was stored before stays.</source>
        <translation>Wat eerder was opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>What was stored before stays. Start the sync again later; if it stays, report it with the time of the sync.</source>
        <translation>Wat al was opgeslagen, blijft. Start de synchronisatie later opnieuw; blijft het zo, meld het dan met het tijdstip van de synchronisatie.</translation>
    </message>
    <message>
        <source>What was stored before stays. Try again later; if it stays, report it with the time of the sync: Microsoft may have changed the interface.</source>
        <translation>Wat al was opgeslagen, blijft. Probeer het later opnieuw; blijft het zo, meld het dan met het tijdstip van de synchronisatie: Microsoft heeft mogelijk de interface gewijzigd.</translation>
    </message>
    <message>
        <source>Who answered could not prove to be Microsoft, so nothing was sent there. Look whether this machine&apos;s date is right and its certificates are up to date. If your network inspects encrypted traffic, ask its administrator, or name its authority in the cloud profile and connect again.</source>
        <translation>Wie antwoordde, kon niet bewijzen Microsoft te zijn; er is daarom niets naartoe verzonden. Controleer of de datum van deze computer klopt en de certificaten actueel zijn. Inspecteert het netwerk versleuteld verkeer, vraag dan de beheerder ervan, of noem de certificeringsinstantie in het cloudprofiel en maak opnieuw verbinding.</translation>
    </message>
    <message>
        <source>You need not do anything: the next sync asks again. What was stored before stays.</source>
        <translation>U hoeft niets te doen: de volgende synchronisatie vraagt het opnieuw. Wat eerder was opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>You need not do anything: what is known of this customer stays, and the next sync tells whether it has left.</source>
        <translation>U hoeft niets te doen: wat over deze klant bekend is, blijft, en de volgende synchronisatie zegt of hij is vertrokken.</translation>
    </message>
    <message>
        <source>Your tenant has no reseller relation with this customer any more.</source>
        <translation>De tenant heeft geen resellerrelatie meer met deze klant.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 altered</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 verschillen</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 waarschuwingen</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 verschil</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>All %1 differences, of which the %2 largest are listed</source>
        <translation>Alle %1 verschillen, waarvan de %2 grootste zijn vermeld</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>As Microsoft has published it</source>
        <translation>Zoals Microsoft haar heeft gepubliceerd</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Azure cost</source>
        <translation>Azure-kosten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Daily rated usage</source>
        <translation>Dagelijks gewaardeerd verbruik</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Effective price</source>
        <translation>Effectieve prijs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>It names no price or no rate</source>
        <translation>Ze noemt geen prijs of geen koers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Legacy</translation>
    </message>
    <message>
        <source>Legacy licences</source>
        <translation>Legacylicenties</translation>
    </message>
    <message>
        <source>Legacy usage</source>
        <translation>Legacyverbruik</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Lines that Microsoft added, took away or altered</source>
        <translation>Regels die Microsoft heeft toegevoegd, verwijderd of gewijzigd</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Lokale facturen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Dichtstbij: %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New commerce, seats</source>
        <translation>New commerce, licenties</translation>
    </message>
    <message>
        <source>New commerce, usage</source>
        <translation>New commerce, verbruik</translation>
    </message>
    <message>
        <source>No formula</source>
        <translation>Geen formule</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Koers</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Nagerekend</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Aansluitbestand</translation>
    </message>
    <message>
        <source>Reconciliation, unbilled</source>
        <translation>Aansluitbestand, niet gefactureerd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Replaced since</source>
        <translation>Inmiddels vervangen</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Herzien</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>Licentieaantallen</translation>
    </message>
    <message>
        <source>Seats, rounded half up</source>
        <translation>Licenties, naar boven afgerond vanaf de helft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The difference is from what comes nearest.</source>
        <translation>Het verschil is dat met wat het dichtst in de buurt komt.</translation>
    </message>
    <message>
        <source>Tiered meter</source>
        <translation>Meter met staffels</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Usage, unbilled</source>
        <translation>Verbruik, niet gefactureerd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Zonder prijs</translation>
    </message>
    <message>
        <source>cut(cut(effective unit price × quantity) × rate)</source>
        <translation>afgekapt(afgekapt(effectieve eenheidsprijs × aantal) × koers)</translation>
    </message>
    <message>
        <source>cut(effective unit price × quantity × rate)</source>
        <translation>afgekapt(effectieve eenheidsprijs × aantal × koers)</translation>
    </message>
    <message>
        <source>cut(effective unit price × rate) × quantity</source>
        <translation>afgekapt(effectieve eenheidsprijs × koers) × aantal</translation>
    </message>
    <message>
        <source>not billed yet</source>
        <translation>nog niet gefactureerd</translation>
    </message>
    <message>
        <source>round(effective unit price × quantity × rate), tier by tier</source>
        <translation>afgerond(effectieve eenheidsprijs × aantal × koers), staffel voor staffel</translation>
    </message>
    <message>
        <source>round(effective unit price × rate) × quantity</source>
        <translation>afgerond(effectieve eenheidsprijs × koers) × aantal</translation>
    </message>
    <message>
        <source>round(unit price × days ÷ days of the cycle × quantity × rate)</source>
        <translation>afgerond(eenheidsprijs × dagen ÷ dagen van de cyclus × aantal × koers)</translation>
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
        <translation>Een vooruitbetaling uit de voorwaarden.</translation>
    </message>
    <message>
        <source>A person added this line.</source>
        <translation>Deze regel is handmatig toegevoegd.</translation>
    </message>
    <message>
        <source>A person set the net of this line; remaking the draft keeps it.</source>
        <translation>Het nettobedrag van deze regel is handmatig ingesteld; bij opnieuw maken van het concept blijft het behouden.</translation>
    </message>
    <message>
        <source>A service of the terms that Microsoft does not charge.</source>
        <translation>Een dienst uit de voorwaarden die Microsoft niet in rekening brengt.</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Wijziging van %1</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten van %1</translation>
    </message>
    <message>
        <source>Due: %1 %2</source>
        <translation>Te betalen: %2 %1</translation>
    </message>
    <message>
        <source>Exact %1, rounded once for the line</source>
        <translation>Exact %1, voor de regel één keer afgerond</translation>
    </message>
    <message>
        <source>Margin on %1</source>
        <translation>Marge op %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost</source>
        <translation>Microsofts kosten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net of the invoice</source>
        <translation>Netto van de factuur</translation>
    </message>
    <message>
        <source>No price rule of the terms matches this line.</source>
        <translation>Geen prijsregel van de voorwaarden past op deze regel.</translation>
    </message>
    <message>
        <source>Prepaid: %1</source>
        <translation>Vooruitbetaald: %1</translation>
    </message>
    <message>
        <source>Prepayment %1 has paid for a part of it in advance: the cost is of all of it, the net of the rest.</source>
        <translation>Vooruitbetaling %1 heeft een deel hiervan vooruit betaald: de kosten gelden voor het geheel, het nettobedrag voor de rest.</translation>
    </message>
    <message>
        <source>Prepayment %1 has paid for all of it in advance: it costs nothing here.</source>
        <translation>Vooruitbetaling %1 heeft dit geheel vooruit betaald: hier wordt niets berekend.</translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation>Prijsregel %1</translation>
    </message>
    <message>
        <source>Price rule %1 of the terms won for this line.</source>
        <translation>Prijsregel %1 van de voorwaarden heeft voor deze regel gewonnen.</translation>
    </message>
    <message>
        <source>Seats counted against those charged so far</source>
        <translation>Getelde licenties tegenover de tot nu toe berekende</translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation>Handmatig ingesteld</translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation>Btw %1% over %2: %3</translation>
    </message>
    <message>
        <source>VAT %1: %2</source>
        <translation>Btw %1: %2</translation>
    </message>
    <message>
        <source>What Microsoft charges for it, at Microsoft&apos;s rate of exchange.</source>
        <translation>Wat Microsoft ervoor in rekening brengt, tegen Microsofts wisselkoers.</translation>
    </message>
    <message>
        <source>What Microsoft has charged so far for the days of the service period, at Microsoft&apos;s rate of exchange. At Microsoft&apos;s price the counted seats come to %1.</source>
        <translation>Wat Microsoft tot nu toe voor de dagen van de dienstperiode heeft berekend, tegen de wisselkoers van Microsoft. Tegen de prijs van Microsoft komen de getelde licenties op %1.</translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation>Zonder prijsregel</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>%1 (%2 days, now %3)</source>
        <translation>%1 (%2 dagen, nu %3)</translation>
    </message>
    <message>
        <source>%1 billed late</source>
        <translation>%1 later berekend</translation>
    </message>
    <message>
        <source>%1 days, was %2</source>
        <translation>%1 dagen, was %2</translation>
    </message>
    <message>
        <source>%1 less than for %2</source>
        <translation>%1 minder dan voor %2</translation>
    </message>
    <message>
        <source>%1 more than for %2</source>
        <translation>%1 meer dan voor %2</translation>
    </message>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 regels</translation>
    </message>
    <message>
        <source>%1, price %2</source>
        <translation>%1, prijs %2</translation>
    </message>
    <message>
        <source>1 day, was %2</source>
        <translation>1 dag, was %2</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Met de hand toegevoegd</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Bedrag %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>As much as for %1</source>
        <translation>Evenveel als voor %1</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Met de hand gewijzigd</translation>
    </message>
    <message>
        <source>Changed by hand before</source>
        <translation>Eerder met de hand gewijzigd</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>New line, changed by hand</source>
        <translation>Nieuwe regel, met de hand gewijzigd</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Niet meer aanwezig</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Andere kosten</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Prijs %1</translation>
    </message>
    <message>
        <source>Quantity %1, was %2</source>
        <translation>Aantal %1, was %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Seats %1 → %2</source>
        <translation>Licenties %1 → %2</translation>
    </message>
    <message>
        <source>The same as for %1.</source>
        <translation>Hetzelfde als voor %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Verbruik %1</translation>
    </message>
    <message>
        <source>the rest %1</source>
        <translation>de rest %1</translation>
    </message>
</context>
<context>
    <name>InvoicesColumns</name>
    <message>
        <source>%1 lines, before tax</source>
        <translation>%1 regels, excl. btw</translation>
    </message>
    <message>
        <source>1 line, before tax</source>
        <translation>1 regel, excl. btw</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
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
        <translation>Op een uitgereikte factuur crediteert een dubbelklik eenheden van de regel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
</context>
<context>
    <name>LostCredit</name>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>%1 of the list value without credit</source>
        <translation>%1 van de lijstwaarde zonder credit</translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 abonnementen</translation>
    </message>
    <message>
        <source>%1. Microsoft pays the credit by resource and day for as long as the partner has access. Spot capacity, third parties&apos; products, what a benefit covers and meters that never earn are left out.
Rate: the highest of the month, 15 % where it has none.</source>
        <translation>%1. Microsoft betaalt de credit per resource en dag zolang de partner toegang heeft. Spotcapaciteit, producten van derden, wat een voordeel dekt en meters die nooit credit krijgen, tellen niet mee.
Tarief: het hoogste van de maand, 15% waar die er geen heeft.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 subscription</source>
        <translation>1 abonnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Days without credit</source>
        <translation>Dagen zonder credit</translation>
    </message>
    <message>
        <source>Earned credit lost</source>
        <translation>Gemiste Earned Credit</translation>
    </message>
    <message>
        <source>List value of the rows that could earn credit and have none</source>
        <translation>Lijstwaarde van de rijen die credit kunnen krijgen en er geen hebben</translation>
    </message>
    <message>
        <source>List value without credit, %1 × %2</source>
        <translation>Lijstwaarde zonder credit, %1 × %2</translation>
    </message>
    <message>
        <source>List without credit, %1</source>
        <translation>Lijst zonder credit, %1</translation>
    </message>
    <message>
        <source>Lost, %1</source>
        <translation>Gemist, %1</translation>
    </message>
    <message>
        <source>No row of the month has credit</source>
        <translation>Geen rij van de maand heeft credit</translation>
    </message>
    <message>
        <source>No row of these days has credit</source>
        <translation>Geen rij van deze dagen heeft credit</translation>
    </message>
    <message>
        <source>On %1 days of %2 Microsoft paid no earned credit: %3.</source>
        <translation>Op %1 dagen van %2 betaalde Microsoft geen Earned Credit: %3.</translation>
    </message>
    <message>
        <source>On 1 day of %2 Microsoft paid no earned credit: %3.</source>
        <translation>Op 1 dag van %2 betaalde Microsoft geen Earned Credit: %3.</translation>
    </message>
    <message>
        <source>Some rows of these days have none</source>
        <translation>Sommige rijen van deze dagen hebben er geen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welke rijen</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source> and %1 more</source>
        <translation> en nog %1</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> en nog 1</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>Billed for</source>
        <translation>Gefactureerd voor</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>Berekend voor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Local line</source>
        <translation>Lokale regel</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s line</source>
        <translation>Regel van Microsoft</translation>
    </message>
    <message>
        <source>On no line</source>
        <translation>In geen regel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 invoices</source>
        <translation>%1 facturen</translation>
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
        <translation>1 factuur</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Microsoft invoices</source>
        <translation>Microsoft-facturen</translation>
    </message>
    <message>
        <source>On no invoice</source>
        <translation>Op geen factuur</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation>Tenant zonder klant</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1: %2%, %3</translation>
    </message>
    <message>
        <source>Canary Islands tax</source>
        <translation>Belasting van de Canarische Eilanden</translation>
    </message>
    <message>
        <source>Ceuta and Melilla tax</source>
        <translation>Belasting van Ceuta en Melilla</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>English, unless said</source>
        <translation>Engels, tenzij anders aangegeven</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>vrijgesteld</translation>
    </message>
    <message>
        <source>export</source>
        <translation>uitvoer</translation>
    </message>
    <message>
        <source>outside VAT</source>
        <translation>buiten de btw</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>btw verlegd</translation>
    </message>
    <message>
        <source>split payment, Italy</source>
        <translation>split payment, Italië</translation>
    </message>
    <message>
        <source>standard rate</source>
        <translation>standaardtarief</translation>
    </message>
    <message>
        <source>supply within the EU</source>
        <translation>intracommunautaire levering</translation>
    </message>
    <message>
        <source>zero rated</source>
        <translation>nultarief</translation>
    </message>
</context>
<context>
    <name>PriceWhy</name>
    <message>
        <source>Billed</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost</source>
        <translation>Microsofts kosten</translation>
    </message>
    <message>
        <source>No price rule of the terms matches these lines: they are billed at cost.</source>
        <translation>Geen prijsregel van de voorwaarden past op deze regels: ze worden tegen kostprijs gefactureerd.</translation>
    </message>
    <message>
        <source>Price rule %1: %2, for: %3</source>
        <translation>Prijsregel %1: %2, voor: %3</translation>
    </message>
    <message>
        <source>The terms no longer have the price rule %1.</source>
        <translation>De voorwaarden hebben de prijsregel %1 niet meer.</translation>
    </message>
    <message>
        <source>What the lines that it priced were billed, before tax</source>
        <translation>Wat voor de regels die zij prijsde is gefactureerd, vóór belasting</translation>
    </message>
    <message>
        <source>What the lines that it priced were billed, over their cost</source>
        <translation>Wat voor de regels die zij prijsde is gefactureerd, min hun kosten</translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation>Zonder prijsregel</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>%1 %2 a unit</source>
        <translation>%1 %2 per eenheid</translation>
    </message>
    <message>
        <source>%1 a unit</source>
        <translation>%1 per eenheid</translation>
    </message>
    <message>
        <source>%1 credit notes are left out; Reports has them.</source>
        <translation>%1 creditnota&apos;s zijn weggelaten; Rapporten heeft ze.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 is %2, niet %3</translation>
    </message>
    <message>
        <source>%1 tiers, graduated</source>
        <translation>%1 staffels, oplopend</translation>
    </message>
    <message>
        <source>%1 tiers, volume</source>
        <translation>%1 staffels, volume</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 months)</source>
        <translation>%1 tot en met %2 (%3 maanden)</translation>
    </message>
    <message>
        <source>%1: the line has none</source>
        <translation>%1: ontbreekt in de regel</translation>
    </message>
    <message>
        <source>1 credit note is left out; Reports has it.</source>
        <translation>1 creditnota is weggelaten; Rapporten heeft die.</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>Azure subscription</source>
        <translation>Azure-abonnement</translation>
    </message>
    <message>
        <source>Before the first contract</source>
        <translation>Vóór het eerste contract</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Billing frequency</source>
        <translation>Factureringsfrequentie</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Soort kosten</translation>
    </message>
    <message>
        <source>Credits need a rule of their own</source>
        <translation>Crediteringen vragen een eigen prijsregel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer&apos;s %1</source>
        <translation>Klantkenmerk %1</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Equal in all else; %1 comes first by name</source>
        <translation>Verder gelijk; %1 komt op naam eerst</translation>
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
        <translation>Blijft bij de partner</translation>
    </message>
    <message>
        <source>Less special: %1 of %2 conditions</source>
        <translation>Minder specifiek: %1 van %2 criteria</translation>
    </message>
    <message>
        <source>List − %1</source>
        <translation>Lijst − %1</translation>
    </message>
    <message>
        <source>Margin %1</source>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>Markup %1</source>
        <translation>Opslag %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Metercategorie</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Niet gefactureerd</translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <translation>Niet van kracht op %1</translation>
    </message>
    <message>
        <source>Over the last %1 months, as if it had held then: %2 %3 for customers, margin %4 %3</source>
        <translation>Over de laatste %1 maanden, alsof hij toen gold: %2 %3 voor klanten, marge %4 %3</translation>
    </message>
    <message>
        <source>Priority %1 is below %2</source>
        <translation>Prioriteit %1 is lager dan %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Productnaam</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Resourcegroep</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Starts earlier than %1</source>
        <translation>Begint eerder dan %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>The margin also bears %1 %2 of excluded lines and kept credits that are on no invoice; Reports leaves them out.</source>
        <translation>De marge draagt ook %1 %2 aan uitgesloten regels en behouden credits die op geen factuur staan; Rapporten laat ze weg.</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>daarboven %1</translation>
    </message>
    <message>
        <source>customer&apos;s %1 %2</source>
        <translation>klantkenmerk %1 = %2</translation>
    </message>
    <message>
        <source>tag %1 %2</source>
        <translation>tag %1 = %2</translation>
    </message>
    <message>
        <source>to %1 %2</source>
        <translation>t/m %1 %2</translation>
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
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 prijzen</translation>
    </message>
    <message>
        <source>%1, no longer in the terms</source>
        <translation>%1, niet meer in de voorwaarden</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>1 price</source>
        <translation>1 prijs</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Voorheen, %1</translation>
    </message>
    <message>
        <source>Billed, %1</source>
        <translation>Gefactureerd, %1</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturering</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Estimated retail price, as Microsoft&apos;s sheet has it</source>
        <translation>Geschatte verkoopprijs, zoals hij op Microsofts prijslijst staat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Lines that the rule priced in the month</source>
        <translation>Regels waarvoor de prijsregel in de maand de prijs bepaalde</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Marge daarna</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Marge voorheen</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Geen prijsregel past</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Prijsregel</translation>
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
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>The quantities that the price is for</source>
        <translation>De aantallen waarvoor de prijs geldt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What the partner pays</source>
        <translation>Wat de partner betaalt</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Toegepast</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>t/m %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 fouten</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Een regel</translation>
    </message>
    <message>
        <source>As it is read from the file below</source>
        <translation>Zoals gelezen uit het bestand hieronder</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Gewijzigd, niet opgeslagen</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Kies een profiel</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolom van het bestand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Everything else that Microsoft&apos;s files know</source>
        <translation>Al het overige uit de bestanden van Microsoft</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Eerste regel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Has a fault</source>
        <translation>Bevat een fout</translation>
    </message>
    <message>
        <source>How many; 1 where nothing says it</source>
        <translation>Aantal; 1 waar niets is opgegeven</translation>
    </message>
    <message>
        <source>Import distributors&apos; files</source>
        <translation>Bestanden van distributeurs importeren</translation>
    </message>
    <message>
        <source>Invoice %1 of %2: %3, %4 %5 before tax</source>
        <translation>Factuur %1 van %2: %3, %4 %5 excl. btw</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Mag ontbreken</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Missing, may be</source>
        <translation>Ontbreekt, mag</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nieuw profiel</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nieuw, niet opgeslagen</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Geen fout</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen met</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wordt gelezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Rows, count negative</source>
        <translation>Rijen, negatief tellen</translation>
    </message>
    <message>
        <source>Rows, families</source>
        <translation>Rijen, families</translation>
    </message>
    <message>
        <source>Rows, kept columns</source>
        <translation>Rijen, bewaarde kolommen</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The currency of the amounts, such as EUR</source>
        <translation>De valuta van de bedragen, zoals EUR</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant, or the distributor&apos;s key of it</source>
        <translation>De tenant van de klant, of de sleutel die de distributeur ervoor gebruikt</translation>
    </message>
    <message>
        <source>The first day that the line charges; without it the month of the file</source>
        <translation>De eerste dag die de regel in rekening brengt; zonder die dag de maand van het bestand</translation>
    </message>
    <message>
        <source>The last day that the line charges</source>
        <translation>De laatste dag die de regel in rekening brengt</translation>
    </message>
    <message>
        <source>The tax of the line; 0 where nothing says it</source>
        <translation>De btw van de regel; 0 waar niets is opgegeven</translation>
    </message>
    <message>
        <source>The term, in Microsoft&apos;s words: One-Year commitment for monthly billing</source>
        <translation>De looptijd, in de woorden van Microsoft: One-Year commitment for monthly billing</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gebruikelijk</translation>
    </message>
    <message>
        <source>What counts where no column says it</source>
        <translation>Wat geldt waar geen kolom het vermeldt</translation>
    </message>
    <message>
        <source>What the line is about</source>
        <translation>Waar de regel over gaat</translation>
    </message>
    <message>
        <source>What you pay for one, before tax</source>
        <translation>Wat u per stuk betaalt, excl. btw</translation>
    </message>
    <message>
        <source>What you pay for the line, before tax</source>
        <translation>Wat u voor de regel betaalt, excl. btw</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Whose product it is; Microsoft&apos;s own are told apart by it</source>
        <translation>Van wie het product is; daaraan worden die van Microsoft herkend</translation>
    </message>
    <message>
        <source>Why the line is there, in Microsoft&apos;s words: new, renew, cycleCharge …</source>
        <translation>Waarom de regel er is, in de woorden van Microsoft: new, renew, cycleCharge …</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
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
        <translation>Account</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Correcties</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Azure costs</source>
        <translation>Azure-kosten</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldi</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Excl. btw</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Billed separately</source>
        <translation>Apart gefactureerd</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturering</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>Factureringsaccount</translation>
    </message>
    <message>
        <source>Billing accounts</source>
        <translation>Factureringsaccounts</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Factureringsprofiel</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Cost centre or order</source>
        <translation>Kostenplaats of bestelling</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer at Microsoft</source>
        <translation>Klant bij Microsoft</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation>Uit vooruitbetaling</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In the terms</source>
        <translation>In de voorwaarden</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No Azure costs were pulled yet</source>
        <translation>Er zijn nog geen Azure-kosten opgehaald</translation>
    </message>
    <message>
        <source>No balances were pulled yet</source>
        <translation>Er zijn nog geen saldi opgehaald</translation>
    </message>
    <message>
        <source>No billing account was pulled yet</source>
        <translation>Er is nog geen factureringsaccount opgehaald</translation>
    </message>
    <message>
        <source>No customers were pulled yet</source>
        <translation>Er zijn nog geen klanten opgehaald</translation>
    </message>
    <message>
        <source>No marketplace charges were pulled yet</source>
        <translation>Er zijn nog geen Marketplace-kosten opgehaald</translation>
    </message>
    <message>
        <source>No reservations were pulled yet</source>
        <translation>Er zijn nog geen reserveringen opgehaald</translation>
    </message>
    <message>
        <source>No seats were counted yet</source>
        <translation>Er zijn nog geen licenties geteld</translation>
    </message>
    <message>
        <source>No subscriptions were pulled yet</source>
        <translation>Er zijn nog geen abonnementen opgehaald</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Order name</source>
        <translation>Naam van de bestelling</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
    <message>
        <source>Overage in all</source>
        <translation>Overschrijding totaal</translation>
    </message>
    <message>
        <source>Overage refund</source>
        <translation>Terugbetaalde overschrijding</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price hidden</source>
        <translation>Prijs verborgen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Terugkerend</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlengt</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservering</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reserveringen</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Resourcegroep</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Seats by day</source>
        <translation>Licenties per dag</translation>
    </message>
    <message>
        <source>Service overage</source>
        <translation>Overschrijding diensten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
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
        <translation>Id van het abonnement</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Usage in all</source>
        <translation>Verbruik totaal</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
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
        <translation>het certificaat is verlopen of nog niet geldig, of de klok van deze computer loopt niet goed</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>het certificaat is niet geldig</translation>
    </message>
    <message>
        <source>its certificate was issued by somebody this computer does not trust</source>
        <translation>het certificaat is afgegeven door een instantie die deze computer niet vertrouwt</translation>
    </message>
    <message>
        <source>its certificate was issued for another name</source>
        <translation>het certificaat is op een andere naam afgegeven</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>het certificaat is ingetrokken</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>All causes without a column of their own</source>
        <translation>Alle oorzaken zonder eigen kolom</translation>
    </message>
    <message>
        <source>Both sides&apos; lines were not read.</source>
        <translation>De regels van beide kanten zijn niet gelezen.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Exact %1, shown by cumulative rounding</source>
        <translation>Exact %1, getoond met cumulatieve afronding</translation>
    </message>
    <message>
        <source>From Microsoft&apos;s amount to the local one</source>
        <translation>Van Microsofts bedrag naar het lokale</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Lokale facturen</translation>
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
        <translation>Microsoft, excl. btw</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>On no invoice of the month</source>
        <translation>Op geen factuur van de maand</translation>
    </message>
    <message>
        <source>Other lines of the row</source>
        <translation>Andere regels van de rij</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Overige</translation>
    </message>
    <message>
        <source>The rows were not read.</source>
        <translation>De rijen zijn niet gelezen.</translation>
    </message>
    <message>
        <source>Their cost</source>
        <translation>Hun kosten</translation>
    </message>
    <message>
        <source>What Microsoft bills for it in the month</source>
        <translation>Wat Microsoft er in de maand voor factureert</translation>
    </message>
    <message>
        <source>What its invoices of the month come to, before tax</source>
        <translation>Wat de facturen van de maand ervoor samen zijn, excl. btw</translation>
    </message>
    <message>
        <source>What the local invoices leave over their cost</source>
        <translation>Wat de lokale facturen boven hun kosten overlaten</translation>
    </message>
    <message>
        <source>Without a subscription</source>
        <translation>Zonder abonnement</translation>
    </message>
</context>
<context>
    <name>ReconcileColumns</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>All causes without a column of their own</source>
        <translation>Alle oorzaken zonder eigen kolom</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Alle facturen</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Alle abonnementen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customers by cause</source>
        <translation>Klanten per oorzaak</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Invoices by cause</source>
        <translation>Facturen per oorzaak</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Overige</translation>
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
        <translation>Abonnementen per oorzaak</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Onverklaard</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Alerts</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Alerts by kind</source>
        <translation>Signalen per soort</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure cost per day, %1</source>
        <translation>Azure-kosten per dag, %1</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Per klant</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Per familie</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Per product</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Per abonnement</translation>
    </message>
    <message>
        <source>Change not counted</source>
        <translation>Wijziging niet geteld</translation>
    </message>
    <message>
        <source>Charged in advance</source>
        <translation>Vooraf in rekening gebracht</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Microsoft-kosten</translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s by month, %1</source>
        <translation>Contractkoers tegenover die van Microsoft per maand, %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Counted seats</source>
        <translation>Getelde licenties</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Creditering</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Overlopende posten</translation>
    </message>
    <message>
        <source>Deferred cost</source>
        <translation>Vooruitbetaalde kosten</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Vooruitontvangen omzet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Invoiced and its cost by month, %1</source>
        <translation>Gefactureerd en de kosten daarvan per maand, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Omzetlek</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Manual lines</source>
        <translation>Handmatige regels</translation>
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
        <translation>Middel</translation>
    </message>
    <message>
        <source>Negative margin</source>
        <translation>Negatieve marge</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nieuw product</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigen diensten</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Vooruitbetalingen</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Geraamd</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Inkooporder</translation>
    </message>
    <message>
        <source>Recognised before</source>
        <translation>Eerder verantwoord</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reserveringen</translation>
    </message>
    <message>
        <source>Revenue and cost</source>
        <translation>Omzet en kosten</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Besparingsplannen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Seats differ</source>
        <translation>Licentieverschil</translation>
    </message>
    <message>
        <source>Seats that Microsoft charges at the month&apos;s end</source>
        <translation>Licenties die Microsoft aan het einde van de maand in rekening brengt</translation>
    </message>
    <message>
        <source>Seats that Microsoft charges, that are counted, and that are invoiced</source>
        <translation>Licenties die Microsoft in rekening brengt, die worden geteld en die worden gefactureerd</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Piek</translation>
    </message>
    <message>
        <source>Suspended, charged</source>
        <translation>Opgeschort, wel kosten</translation>
    </message>
    <message>
        <source>The month as it will be invoiced: what is on hand, and the rest projected</source>
        <translation>De maand zoals die wordt gefactureerd: wat aanwezig is, en de rest geraamd</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <translation>Het rapport is niet gemaakt.</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>What Microsoft charges and nobody is invoiced for</source>
        <translation>Wat Microsoft in rekening brengt en aan niemand wordt gefactureerd</translation>
    </message>
    <message>
        <source>What leaks by month, %1</source>
        <translation>Omzetlek per maand, %1</translation>
    </message>
    <message>
        <source>What remains deferred at the month&apos;s end, %1</source>
        <translation>Overlopend saldo aan het einde van de maand, %1</translation>
    </message>
    <message>
        <source>What should be looked at before it costs money</source>
        <translation>Wat aandacht vraagt voordat het geld kost</translation>
    </message>
    <message>
        <source>What the contracts&apos; rates gave against Microsoft&apos;s</source>
        <translation>Wat de contractkoersen opleverden ten opzichte van die van Microsoft</translation>
    </message>
    <message>
        <source>What was charged in advance and is not earned, or used up, yet</source>
        <translation>Wat vooraf in rekening is gebracht en nog niet is verdiend of verbruikt</translation>
    </message>
    <message>
        <source>What was invoiced, what that cost, and what is left</source>
        <translation>Wat is gefactureerd, wat dat heeft gekost en wat overblijft</translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation>Prijs nul</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licenties</translation>
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
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
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
        <translation>Van Microsoft</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Of it on hand</source>
        <translation>Waarvan aanwezig</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Geraamd</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>Restated</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1, met %2</translation>
    </message>
    <message>
        <source>Microsoft restated %1 lines</source>
        <translation>Microsoft heeft %1 regels herzien</translation>
    </message>
    <message>
        <source>Microsoft restated 1 line</source>
        <translation>Microsoft heeft 1 regel herzien</translation>
    </message>
</context>
<context>
    <name>RuleForms</name>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 staat er twee keer</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, was %3</translation>
    </message>
    <message>
        <source>A percentage such as 15</source>
        <translation>Een percentage zoals 15</translation>
    </message>
    <message>
        <source>A quantity such as 100</source>
        <translation>Een hoeveelheid zoals 100</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>Een tag heeft een naam nodig</translation>
    </message>
    <message>
        <source>A whole number such as 10</source>
        <translation>Een geheel getal zoals 10</translation>
    </message>
    <message>
        <source>An amount such as 12.50</source>
        <translation>Een bedrag zoals 12,50</translation>
    </message>
    <message>
        <source>New rule %1: %2</source>
        <translation>Nieuwe prijsregel %1: %2</translation>
    </message>
    <message>
        <source>Rule %1 is removed: %2</source>
        <translation>Prijsregel %1 is verwijderd: %2</translation>
    </message>
    <message>
        <source>Tier %1, price: %2</source>
        <translation>Staffel %1, prijs: %2</translation>
    </message>
    <message>
        <source>Tier %1, up to: %2</source>
        <translation>Staffel %1, tot en met: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioriteit %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>t/m %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (%1 in the terms)</source>
        <translation> (%1 in de voorwaarden)</translation>
    </message>
    <message>
        <source> (UTC date)</source>
        <translation> (datum in UTC)</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (en nog %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of a finding</source>
        <translation>‘%1’ is geen sleutel van een bevinding</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of UN/ECE recommendation 20 (BR-CL-23): an own service names it</source>
        <translation>‘%1’ is geen eenheid van UN/ECE-aanbeveling 20 (BR-CL-23): een eigen dienst noemt die</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a built-in cloud</source>
        <translation>‘%1’ is de naam van een ingebouwde cloud</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no amount</source>
        <translation>‘%1’ benoemt geen bedrag</translation>
    </message>
    <message>
        <source>%1
An administrator of the tenant (Cloud Application Administrator or Global Administrator) has to agree first, here: %2</source>
        <translation>%1
Een beheerder van de tenant (cloudtoepassingsbeheerder of globale beheerder) moet eerst hier akkoord gaan: %2</translation>
    </message>
    <message>
        <source>%1 %2 are late and on no invoice yet</source>
        <translation>%1 %2 zijn nagekomen en staan nog op geen factuur</translation>
    </message>
    <message>
        <source>%1 %2 are unexplained</source>
        <translation>%1 %2 zijn onverklaard</translation>
    </message>
    <message>
        <source>%1 %2 are unmapped: no customer or no contract</source>
        <translation>%1 %2 zijn niet toegewezen: geen klant of geen contract</translation>
    </message>
    <message>
        <source>%1 %2 arrived or were restated after their invoice was approved</source>
        <translation>%1 %2 kwamen binnen of werden herzien nadat hun factuur was goedgekeurd</translation>
    </message>
    <message>
        <source>%1 %2 comes twice</source>
        <translation>%1 %2 komt twee keer voor</translation>
    </message>
    <message>
        <source>%1 %2 has three decimals; EN 16931 allows two (BR-DEC-12 and its like)</source>
        <translation>%1 %2 heeft drie decimalen; EN 16931 staat er twee toe (BR-DEC-12 en dergelijke)</translation>
    </message>
    <message>
        <source>%1 %2 is damaged</source>
        <translation>%1 %2 is beschadigd</translation>
    </message>
    <message>
        <source>%1 %2 of Microsoft&apos;s are left out of the bridge: %3</source>
        <translation>%1 %2 van Microsoft blijven buiten de aansluiting: %3</translation>
    </message>
    <message>
        <source>%1 %2 of subscription %3 are unmapped: %4</source>
        <translation>%1 %2 van abonnement %3 zijn niet toegewezen: %4</translation>
    </message>
    <message>
        <source>%1 %2 on %3, %4</source>
        <translation>%1 %2 op %3, %4</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1 en %2 kunnen niet worden opgeteld</translation>
    </message>
    <message>
        <source>%1 are counted</source>
        <translation>%1 zijn geteld</translation>
    </message>
    <message>
        <source>%1 are invoiced</source>
        <translation>%1 zijn gefactureerd</translation>
    </message>
    <message>
        <source>%1 belongs to the tenant %2, not to %3; sign in with an account of that one</source>
        <translation>%1 hoort bij tenant %2, niet bij %3; meld u aan met een account van die tenant</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 bytes in plaats van %2</translation>
    </message>
    <message>
        <source>%1 cannot be closed</source>
        <translation>%1 kan niet worden afgesloten</translation>
    </message>
    <message>
        <source>%1 cannot be locked: %2</source>
        <translation>%1 kan niet worden vergrendeld: %2</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2</source>
        <translation>%1 kan niet worden bekeken: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kan niet worden geopend: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kan niet worden gelezen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kan niet worden geschreven</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 cellen waar de koptekst er %2 heeft</translation>
    </message>
    <message>
        <source>%1 could not be kept as %2</source>
        <translation>%1 kon niet als %2 worden bewaard</translation>
    </message>
    <message>
        <source>%1 could not be replaced</source>
        <translation>%1 kon niet worden vervangen</translation>
    </message>
    <message>
        <source>%1 could not be synced to disk</source>
        <translation>%1 kon niet naar de schijf worden geschreven</translation>
    </message>
    <message>
        <source>%1 counts as opened again, which nobody did</source>
        <translation>%1 geldt als heropend, wat niemand heeft gedaan</translation>
    </message>
    <message>
        <source>%1 credits %2, which is no issued invoice in %3</source>
        <translation>%1 crediteert %2, wat geen uitgereikte factuur in %3 is</translation>
    </message>
    <message>
        <source>%1 ended with %2: %3</source>
        <translation>%1 eindigde met %2: %3</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 bestaat al</translation>
    </message>
    <message>
        <source>%1 exists already, or cannot be made</source>
        <translation>%1 bestaat al, of kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>%1 has %2 lines, and no line %3</source>
        <translation>%1 heeft %2 regels, en geen regel %3</translation>
    </message>
    <message>
        <source>%1 has more decimals than %2</source>
        <translation>%1 heeft meer decimalen dan %2</translation>
    </message>
    <message>
        <source>%1 has no line %2</source>
        <translation>%1 heeft geen regel %2</translation>
    </message>
    <message>
        <source>%1 in %2 too, with other lines: import the file that counts alone. The files of one export add up where their names have their numbers, as in part-00001</source>
        <translation>%1 ook in %2, met andere regels: importeer alleen het bestand dat telt. De bestanden van één export worden opgeteld waar hun namen hun nummers hebben, zoals in part-00001</translation>
    </message>
    <message>
        <source>%1 in the zip archive is compressed in a way that is not read</source>
        <translation>%1 in het ziparchief is gecomprimeerd op een manier die niet wordt gelezen</translation>
    </message>
    <message>
        <source>%1 in the zip archive is encrypted</source>
        <translation>%1 in het ziparchief is versleuteld</translation>
    </message>
    <message>
        <source>%1 is %2 under contract %3, which those terms do not have</source>
        <translation>%1 is %2 onder contract %3, dat die voorwaarden niet hebben</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 is %2, niet %3</translation>
    </message>
    <message>
        <source>%1 is %2: only drafts are edited</source>
        <translation>%1 is %2: alleen concepten worden bewerkt</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 ligt na %2</translation>
    </message>
    <message>
        <source>%1 is closed since %2: reopen --month %1 --reason … opens it again</source>
        <translation>%1 is afgesloten sinds %2: reopen --month %1 --reason … opent hem weer</translation>
    </message>
    <message>
        <source>%1 is credited already</source>
        <translation>%1 is al gecrediteerd</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 is beschadigd: %2</translation>
    </message>
    <message>
        <source>%1 is far too large for a file of tokens</source>
        <translation>%1 is veel te groot voor een bestand met aanmeldingen</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 is in gebruik</translation>
    </message>
    <message>
        <source>%1 is missing, which the system would start</source>
        <translation>%1 ontbreekt, dat het systeem zou starten</translation>
    </message>
    <message>
        <source>%1 is no JSON object</source>
        <translation>%1 is geen JSON-object</translation>
    </message>
    <message>
        <source>%1 is no cloud profile</source>
        <translation>%1 is geen cloudprofiel</translation>
    </message>
    <message>
        <source>%1 is no company file</source>
        <translation>%1 is geen bedrijfsbestand</translation>
    </message>
    <message>
        <source>%1 is no currency that is known</source>
        <translation>%1 is geen bekende valuta</translation>
    </message>
    <message>
        <source>%1 is no issued invoice</source>
        <translation>%1 is geen uitgereikte factuur</translation>
    </message>
    <message>
        <source>%1 is no quantity to credit</source>
        <translation>%1 is geen hoeveelheid om te crediteren</translation>
    </message>
    <message>
        <source>%1 is no time of day, such as 09:00</source>
        <translation>%1 is geen tijdstip zoals 09:00</translation>
    </message>
    <message>
        <source>%1 is no time zone, such as Europe/Amsterdam</source>
        <translation>%1 is geen tijdzone zoals Europe/Amsterdam</translation>
    </message>
    <message>
        <source>%1 is none of the hosts of this cloud</source>
        <translation>%1 is geen van de hosts van deze cloud</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 is niet afgesloten</translation>
    </message>
    <message>
        <source>%1 is not disputed</source>
        <translation>%1 is niet betwist</translation>
    </message>
    <message>
        <source>%1 is not sound: %2</source>
        <translation>%1 is niet in orde: %2</translation>
    </message>
    <message>
        <source>%1 is not the next number any more: others were issued since it was shown. Nothing was issued</source>
        <translation>%1 is niet meer het volgende nummer: sinds het is getoond, zijn er andere uitgereikt. Er is niets uitgereikt</translation>
    </message>
    <message>
        <source>%1 is not what was noted at &quot;%2&quot;: it was changed</source>
        <translation>%1 is niet wat bij ‘%2’ is genoteerd: het is gewijzigd</translation>
    </message>
    <message>
        <source>%1 is nothing to credit of line %2, which is %3</source>
        <translation>%1 valt niet te crediteren van regel %2, die %3 is</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2, this program has %3): open it once where it can be written</source>
        <translation>%1 is van een oudere versie (schema %2, dit programma heeft %3): open het bestand eenmaal waar het beschrijfbaar is</translation>
    </message>
    <message>
        <source>%1 is on %2, which pays for %3 to %4 and is %5: the first day that can change is %6</source>
        <translation>%1 staat op %2, die %3 tot en met %4 betaalt en %5 is: de eerste dag die kan wijzigen is %6</translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation>%1 is alleen geopend om te lezen</translation>
    </message>
    <message>
        <source>%1 is parked: %2</source>
        <translation>%1 is geparkeerd: %2</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 wordt geweigerd</translation>
    </message>
    <message>
        <source>%1 is sold for %2 and costs %3</source>
        <translation>%1 wordt verkocht voor %2 en kost %3</translation>
    </message>
    <message>
        <source>%1 is the company file: the evidence needs a name of its own</source>
        <translation>%1 is het bedrijfsbestand: het bewijsstuk heeft een eigen naam nodig</translation>
    </message>
    <message>
        <source>%1 keeps nothing under %2</source>
        <translation>%1 bewaart niets onder %2</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where a company file is not safe; move it to a local disk</source>
        <translation>%1 staat op een netwerkstation (%2), waar een bedrijfsbestand niet veilig is; verplaats het naar een lokale schijf</translation>
    </message>
    <message>
        <source>%1 lines of %2 %3</source>
        <translation>%1 regels van %2 %3</translation>
    </message>
    <message>
        <source>%1 looks like a person&apos;s account; a service account does not leave the company</source>
        <translation>%1 lijkt het account van een persoon; een serviceaccount verlaat het bedrijf niet</translation>
    </message>
    <message>
        <source>%1 makes the archive too large for a zip file</source>
        <translation>%1 maakt het archief te groot voor een zipbestand</translation>
    </message>
    <message>
        <source>%1 monthly charges of %2, %3 %4, have no line of this month yet and are taken to come again at the same amount.</source>
        <translation>%1 maandelijkse berekeningen van %2, %3 %4, hebben nog geen regel van deze maand; aangenomen wordt dat ze met hetzelfde bedrag terugkomen.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 van %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 invoices are not issued and left out: e-invoices are made of issued ones only</source>
        <translation>%1 van %2 facturen zijn niet uitgereikt en worden weggelaten: e-facturen worden alleen van uitgereikte gemaakt</translation>
    </message>
    <message>
        <source>%1 of %2 lines were stored</source>
        <translation>%1 van %2 regels werden opgeslagen</translation>
    </message>
    <message>
        <source>%1 of customer &quot;%2&quot;: %3</source>
        <translation>%1 van klant ‘%2’: %3</translation>
    </message>
    <message>
        <source>%1 of invoice %2</source>
        <translation>%1 van factuur %2</translation>
    </message>
    <message>
        <source>%1 of invoice %2: %3 → %4, lines added %5, removed %6, altered %7</source>
        <translation>%1 van factuur %2: %3 → %4, toegevoegde regels %5, verwijderde %6, gewijzigde %7</translation>
    </message>
    <message>
        <source>%1 of them are drafts as they were last made.</source>
        <translation>%1 ervan zijn concepten zoals ze het laatst zijn gemaakt.</translation>
    </message>
    <message>
        <source>%1 opens, but holds no tokens</source>
        <translation>%1 opent, maar bevat geen aanmeldingen</translation>
    </message>
    <message>
        <source>%1 price sheet of %2, %3</source>
        <translation>%1-prijslijst van %2, %3</translation>
    </message>
    <message>
        <source>%1 reads back differently</source>
        <translation>%1 leest anders terug</translation>
    </message>
    <message>
        <source>%1 rows are no lines by the profile %2</source>
        <translation>%1 rijen zijn volgens profiel %2 geen regels</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1 onder %2: %3</translation>
    </message>
    <message>
        <source>%1 was approved and is a draft again</source>
        <translation>%1 was goedgekeurd en is weer een concept</translation>
    </message>
    <message>
        <source>%1 was issued and is gone</source>
        <translation>%1 was uitgereikt en is weg</translation>
    </message>
    <message>
        <source>%1 was not written (%2: %3)</source>
        <translation>%1 is niet geschreven (%2: %3)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 is niet geschreven: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (schema %2, this one knows %3)</source>
        <translation>%1 is geschreven door een nieuwer programma (schema %2, dit kent %3)</translation>
    </message>
    <message>
        <source>%1 would become too large</source>
        <translation>%1 zou te groot worden</translation>
    </message>
    <message>
        <source>%1 would stand in the timer in clear</source>
        <translation>%1 zou leesbaar in de timer staan</translation>
    </message>
    <message>
        <source>%1%2; it is written as plain EN 16931, not for Peppol</source>
        <translation>%1%2; hij wordt geschreven als gewone EN 16931, niet voor Peppol</translation>
    </message>
    <message>
        <source>%1, %2 daily rows against %3 invoice lines</source>
        <translation>%1, %2 dagregels tegen %3 factuurregels</translation>
    </message>
    <message>
        <source>%1, %2: daily rows of %3 against invoice lines of %4 %5, more than rounding</source>
        <translation>%1, %2: dagregels van %3 tegen factuurregels van %4 %5, meer dan afronding</translation>
    </message>
    <message>
        <source>%1, %2: starts before the first contract and is not billed; byDay would have billed %3 %4 of its cost</source>
        <translation>%1, %2: begint voor het eerste contract en wordt niet gefactureerd; byDay zou %3 %4 van de kosten hebben gefactureerd</translation>
    </message>
    <message>
        <source>%1, before the first contract</source>
        <translation>%1, voor het eerste contract</translation>
    </message>
    <message>
        <source>%1, daily rows without a line on the invoice</source>
        <translation>%1, dagregels zonder regel op de factuur</translation>
    </message>
    <message>
        <source>%1, net %2, tax %3</source>
        <translation>%1, netto %2, btw %3</translation>
    </message>
    <message>
        <source>%1, no contract on these days</source>
        <translation>%1, geen contract op deze dagen</translation>
    </message>
    <message>
        <source>%1, no price rule</source>
        <translation>%1, geen prijsregel</translation>
    </message>
    <message>
        <source>%1, not billed by Microsoft yet</source>
        <translation>%1, nog niet door Microsoft gefactureerd</translation>
    </message>
    <message>
        <source>%1, on a later invoice (%2)</source>
        <translation>%1, op een latere factuur (%2)</translation>
    </message>
    <message>
        <source>%1, on invoice %2</source>
        <translation>%1, op factuur %2</translation>
    </message>
    <message>
        <source>%1, on the invoice of %2</source>
        <translation>%1, op de factuur van %2</translation>
    </message>
    <message>
        <source>%1, on the previous invoice (%2)</source>
        <translation>%1, op de vorige factuur (%2)</translation>
    </message>
    <message>
        <source>%1, price rule %2</source>
        <translation>%1, prijsregel %2</translation>
    </message>
    <message>
        <source>%1, subscription %2, is suspended and still charged (%3): %4</source>
        <translation>%1, abonnement %2, is onderbroken en wordt nog berekend (%3): %4</translation>
    </message>
    <message>
        <source>%1, subscription %2: change not counted: %3; no count saw it and nothing is billed for it: %4</source>
        <translation>%1, abonnement %2: wijziging niet geteld: %3; geen telling zag haar en er wordt niets voor gefactureerd: %4</translation>
    </message>
    <message>
        <source>%1, subscription %2: seats on %3 differ: %4</source>
        <translation>%1, abonnement %2: licenties op %3 verschillen: %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no currency</source>
        <translation>%1: ‘%2’ is geen valuta</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no state, or its type is none</source>
        <translation>%1: ‘%2’ is geen status, of het type is er geen</translation>
    </message>
    <message>
        <source>%1: %2 is expected</source>
        <translation>%1: %2 wordt verwacht</translation>
    </message>
    <message>
        <source>%1: %2 lines of the partner&apos;s own account do not count: Partner Center&apos;s files of %3 hold the same costs</source>
        <translation>%1: %2 regels van het eigen account tellen niet: de bestanden van Partner Center van %3 bevatten dezelfde kosten</translation>
    </message>
    <message>
        <source>%1: %2 of invoice %3</source>
        <translation>%1: %2 van factuur %3</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: er wordt een object verwacht</translation>
    </message>
    <message>
        <source>%1: balance %2 is %3 %4, and approved invoices have drawn %5 more: the first draft of the customer asks for it</source>
        <translation>%1: tegoed %2 is %3 %4, en goedgekeurde facturen hebben %5 meer gebruikt: het eerste concept van de klant vraagt erom</translation>
    </message>
    <message>
        <source>%1: balance %2 is low, %3 %4 of %5 left</source>
        <translation>%1: tegoed %2 is laag, %3 %4 van %5 over</translation>
    </message>
    <message>
        <source>%1: daily rows of %2 against invoice lines of %3 %4</source>
        <translation>%1: dagregels van %2 tegen factuurregels van %3 %4</translation>
    </message>
    <message>
        <source>%1: entry %2 of the audit trail has no seal</source>
        <translation>%1: vermelding %2 van het controlespoor heeft geen zegel</translation>
    </message>
    <message>
        <source>%1: it did not answer and is left alone for a while</source>
        <translation>%1: er kwam geen antwoord; de dienst wordt een tijdje met rust gelaten</translation>
    </message>
    <message>
        <source>%1: it does not come to an end</source>
        <translation>%1: er komt geen einde aan</translation>
    </message>
    <message>
        <source>%1: it has no line</source>
        <translation>%1: hij heeft geen regel</translation>
    </message>
    <message>
        <source>%1: it was due before it was issued</source>
        <translation>%1: hij moest betaald zijn voordat hij was uitgereikt</translation>
    </message>
    <message>
        <source>%1: its certificate is not valid: %2</source>
        <translation>%1: het certificaat is niet geldig: %2</translation>
    </message>
    <message>
        <source>%1: its document %2 was changed</source>
        <translation>%1: het document %2 is gewijzigd</translation>
    </message>
    <message>
        <source>%1: its lines do not sum to its net</source>
        <translation>%1: de regels tellen niet op tot het nettobedrag</translation>
    </message>
    <message>
        <source>%1: its taxes do not sum to its totals</source>
        <translation>%1: de btw-bedragen tellen niet op tot de totalen</translation>
    </message>
    <message>
        <source>%1: its totals do not add up</source>
        <translation>%1: de totalen kloppen niet</translation>
    </message>
    <message>
        <source>%1: lines that came late for it are on %2</source>
        <translation>%1: nagekomen regels ervoor staan op %2</translation>
    </message>
    <message>
        <source>%1: no Factur-X could be made: %2</source>
        <translation>%1: er kon geen Factur-X worden gemaakt: %2</translation>
    </message>
    <message>
        <source>%1: no charge on Microsoft&apos;s invoice is behind it</source>
        <translation>%1: er zit geen berekening op Microsofts factuur achter</translation>
    </message>
    <message>
        <source>%1: not a whole record</source>
        <translation>%1: geen volledig record</translation>
    </message>
    <message>
        <source>%1: only a whole invoice can be billed again</source>
        <translation>%1: alleen een hele factuur kan opnieuw worden gefactureerd</translation>
    </message>
    <message>
        <source>%1: prepayment %2 came after %3; %4 asks for it and gives back what was charged for its term</source>
        <translation>%1: vooruitbetaling %2 kwam na %3; %4 vraagt erom en geeft terug wat voor de looptijd is berekend</translation>
    </message>
    <message>
        <source>%1: prepayment %2 was changed or removed after %3, and no open service period is left to give it back</source>
        <translation>%1: vooruitbetaling %2 is na %3 gewijzigd of verwijderd, en er is geen open dienstperiode over om haar terug te geven</translation>
    </message>
    <message>
        <source>%1: purchase order %2 comes to its end, %3 with %4</source>
        <translation>%1: inkooporder %2 raakt op, %3 met %4</translation>
    </message>
    <message>
        <source>%1: the tax of %2 % is wrong</source>
        <translation>%1: de btw van %2% is fout</translation>
    </message>
    <message>
        <source>%1: there is nothing yet</source>
        <translation>%1: er is nog niets</translation>
    </message>
    <message>
        <source>%1: these are not the lines that were sealed</source>
        <translation>%1: dit zijn niet de regels die zijn verzegeld</translation>
    </message>
    <message>
        <source>%1; each day from %2 to %3 is taken to be as the same weekday of %4 to %5.</source>
        <translation>%1; elke dag van %2 tot en met %3 wordt gelijkgesteld aan dezelfde weekdag van %4 tot en met %5.</translation>
    </message>
    <message>
        <source>, code %1</source>
        <translation>, code %1</translation>
    </message>
    <message>
        <source>/items: a list is expected</source>
        <translation>/items: er wordt een lijst verwacht</translation>
    </message>
    <message>
        <source>/resourceLocation: a manifest is expected</source>
        <translation>/resourceLocation: er wordt een manifest verwacht</translation>
    </message>
    <message>
        <source>/status: a value is expected</source>
        <translation>/status: er wordt een waarde verwacht</translation>
    </message>
    <message>
        <source>/value: a list is expected</source>
        <translation>/value: er wordt een lijst verwacht</translation>
    </message>
    <message>
        <source>: Partner Center wants a sign-in with a second factor</source>
        <translation>: Partner Center wil een aanmelding met een tweede factor</translation>
    </message>
    <message>
        <source>: a web page instead of JSON</source>
        <translation>: een webpagina in plaats van JSON</translation>
    </message>
    <message>
        <source>: the service does not take the sign-in</source>
        <translation>: de dienst neemt de aanmelding niet aan</translation>
    </message>
    <message>
        <source>; `connect` makes one</source>
        <translation>; `connect` maakt er een</translation>
    </message>
    <message>
        <source>A day comes to %1 times that of %2</source>
        <translation>Bedrag per dag is %1 keer dat van %2</translation>
    </message>
    <message>
        <source>An edit to %1 found no line any more: %2</source>
        <translation>Een bewerking van %1 vond geen regel meer: %2</translation>
    </message>
    <message>
        <source>Azure cost %1 on %2, %3 % above the month&apos;s mean of %4 (median %5); most of the rise is %6, %7</source>
        <translation>Azure-kosten van %1 op %2, %3% boven het maandgemiddelde van %4 (mediaan %5); het grootste deel van de stijging is %6, %7</translation>
    </message>
    <message>
        <source>Azure usage in %1 is on hand to %2</source>
        <translation>Azure-verbruik in %1 is aanwezig tot en met %2</translation>
    </message>
    <message>
        <source>Balance %1 is %2 %3 and invoices have drawn more: %4 %3 are due again</source>
        <translation>Tegoed %1 is %2 %3 en facturen hebben meer gebruikt: %4 %3 zijn weer verschuldigd</translation>
    </message>
    <message>
        <source>COUNTERFOIL_EXPORT_WAIT is a number of seconds up to %1, not &quot;%2&quot;</source>
        <translation>COUNTERFOIL_EXPORT_WAIT is een aantal seconden tot %1, niet ‘%2’</translation>
    </message>
    <message>
        <source>COUNTERFOIL_NOW is an instant such as 2026-01-15T08:00:00Z, not &quot;%1&quot;</source>
        <translation>COUNTERFOIL_NOW is een tijdstip zoals 2026-01-15T08:00:00Z, niet ‘%1’</translation>
    </message>
    <message>
        <source>COUNTERFOIL_VAULT is &quot;%1&quot;; it can be empty or &quot;file&quot;</source>
        <translation>COUNTERFOIL_VAULT is ‘%1’; het kan leeg of ‘file’ zijn</translation>
    </message>
    <message>
        <source>COUNTERFOIL_VAULT=file needs a pass phrase in COUNTERFOIL_VAULT_PASSPHRASE</source>
        <translation>COUNTERFOIL_VAULT=file heeft een wachtwoordzin nodig in COUNTERFOIL_VAULT_PASSPHRASE</translation>
    </message>
    <message>
        <source>Changed by %1 against the invoice before, limit %2</source>
        <translation>Wijkt %1 af van de vorige factuur, grens %2</translation>
    </message>
    <message>
        <source>Days of this service period are on %1 already</source>
        <translation>Dagen van deze dienstperiode staan al op %1</translation>
    </message>
    <message>
        <source>Graph gave no role names, so whether the roles suffice is not known</source>
        <translation>Graph gaf geen rolnamen, dus of de rollen volstaan is niet bekend</translation>
    </message>
    <message>
        <source>Left out: %1 %2 of tenants or days without a contract.</source>
        <translation>Weggelaten: %1 %2 van tenants of dagen zonder contract.</translation>
    </message>
    <message>
        <source>Left out: purchases and seat changes still to come, Microsoft&apos;s credits and adjustments, Azure cost files and distributors&apos; files of the days to come.</source>
        <translation>Weggelaten: aankopen en licentiewijzigingen die nog komen, Microsofts tegoeden en correcties, Azure-kostenbestanden en distributeursbestanden van de komende dagen.</translation>
    </message>
    <message>
        <source>Lines that pay for more than 31 days beyond their month; drafts and approved invoices defer nothing.</source>
        <translation>Regels die voor meer dan 31 dagen na hun maand betalen; concepten en goedgekeurde facturen schuiven niets door.</translation>
    </message>
    <message>
        <source>Local invoices by the month in which their service period starts, before tax; the cost is what they carry, at Microsoft&apos;s rate. What is paid in advance counts where it is invoiced.</source>
        <translation>Eigen facturen naar de maand waarin hun dienstperiode begint, excl. btw; de kosten zijn die op de facturen, tegen Microsofts koers. Wat vooruit is betaald, telt waar het wordt gefactureerd.</translation>
    </message>
    <message>
        <source>Local invoices of the service periods that start in %1, as the terms of today make them from what is on hand and from what is projected; before tax.</source>
        <translation>Eigen facturen van de dienstperioden die beginnen in %1, zoals de voorwaarden van vandaag ze maken van wat aanwezig is en wat is geprojecteerd; excl. btw.</translation>
    </message>
    <message>
        <source>Margin %1 on %2, minimum %3</source>
        <translation>Marge %1 op ‘%2’, minimum %3</translation>
    </message>
    <message>
        <source>Microsoft charges %1</source>
        <translation>Microsoft berekent %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost, before tax, that nobody is invoiced for or that is sold for 0; seats are those invoiced, else counted, less those that Microsoft charges.</source>
        <translation>Microsofts kosten, excl. btw, die aan niemand worden gefactureerd of voor 0 worden verkocht; licenties zijn de gefactureerde, anders de getelde, min die Microsoft berekent.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s credit, kept by the partner</source>
        <translation>Microsofts tegoed, dat de partner houdt</translation>
    </message>
    <message>
        <source>Microsoft&apos;s document of %1 is damaged</source>
        <translation>Microsofts document van %1 is beschadigd</translation>
    </message>
    <message>
        <source>Microsoft&apos;s document of %1 is not on hand</source>
        <translation>Microsofts document van %1 is niet aanwezig</translation>
    </message>
    <message>
        <source>Microsoft&apos;s export failed: %1 %2</source>
        <translation>Microsofts export mislukte: %1 %2</translation>
    </message>
    <message>
        <source>Microsoft&apos;s export was not ready after %1 seconds</source>
        <translation>Microsofts export was na %1 seconden niet klaar</translation>
    </message>
    <message>
        <source>Microsoft&apos;s net</source>
        <translation>netto van Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tax</source>
        <translation>btw van Microsoft</translation>
    </message>
    <message>
        <source>New product without a rule: %1</source>
        <translation>Nieuw product zonder regel: %1</translation>
    </message>
    <message>
        <source>No Azure usage of the month is on hand in %1</source>
        <translation>Er is geen Azure-verbruik van de maand aanwezig in %1</translation>
    </message>
    <message>
        <source>No purchase order in %1 holds on %2</source>
        <translation>Er geldt op %2 geen inkooporder in %1</translation>
    </message>
    <message>
        <source>No reconciliation of invoice %1 is on hand: daily rows of %2 %3 stand alone</source>
        <translation>Het aansluitbestand van factuur %1 is niet aanwezig: dagregels van %2 %3 staan alleen</translation>
    </message>
    <message>
        <source>Nothing is projected: the month is billed, or there is nothing to go by.</source>
        <translation>Er wordt niets geprojecteerd: de maand is gefactureerd, of er is geen basis.</translation>
    </message>
    <message>
        <source>Own service &quot;%1&quot; of %2 to %3 is charged late: the invoice of its days was approved without it</source>
        <translation>Eigen dienst ‘%1’ van %2 tot en met %3 wordt te laat berekend: de factuur van zijn dagen is zonder hem goedgekeurd</translation>
    </message>
    <message>
        <source>Peppol&apos;s national rules for sellers in %1 are not built in</source>
        <translation>Peppols nationale regels voor verkopers in %1 zijn niet ingebouwd</translation>
    </message>
    <message>
        <source>Prepayment %1 was changed or removed after %2, which asked for it: %3 %4</source>
        <translation>Vooruitbetaling %1 is gewijzigd of verwijderd na %2, die erom vroeg: %3 %4</translation>
    </message>
    <message>
        <source>Price 0 on %1</source>
        <translation>Prijs 0 op %1</translation>
    </message>
    <message>
        <source>Purchase order %1 is exceeded: %2 with this invoice</source>
        <translation>Inkooporder %1 is overschreden: %2 met deze factuur</translation>
    </message>
    <message>
        <source>SQLite: %1</source>
        <translation>SQLite: %1</translation>
    </message>
    <message>
        <source>Seats of %1 in subscription %2 have no price and are not billed</source>
        <translation>Licenties van %1 in abonnement %2 hebben geen prijs en worden niet gefactureerd</translation>
    </message>
    <message>
        <source>Seats on each month&apos;s last day on hand: signed quantities of Microsoft&apos;s lines that pay for it, the daily count, and what local invoices took of those lines; the variance is invoiced, else counted, less Microsoft&apos;s, where both are known.</source>
        <translation>Licenties op de laatste aanwezige dag van elke maand: aantallen met teken van Microsofts regels die ervoor betalen, de dagelijkse telling en wat eigen facturen van die regels namen; het verschil is gefactureerd, anders geteld, min dat van Microsoft, waar beide bekend zijn.</translation>
    </message>
    <message>
        <source>Tenant </source>
        <translation>Tenant </translation>
    </message>
    <message>
        <source>The terms have no tax %1 any more: &quot;%2&quot; takes the customer&apos;s</source>
        <translation>De voorwaarden hebben geen btw-code %1 meer: ‘%2’ neemt die van de klant</translation>
    </message>
    <message>
        <source>Two equal charges for %1–%2 of %3</source>
        <translation>Twee gelijke berekeningen voor %1–%2 van %3</translation>
    </message>
    <message>
        <source>VAT category %1 has the rate %2; only 0 is allowed (BR-%1-05)</source>
        <translation>Btw-categorie %1 heeft tarief %2; alleen 0 is toegestaan (BR-%1-05)</translation>
    </message>
    <message>
        <source>VAT category B cannot stand on one invoice with S (BR-B-02)</source>
        <translation>Btw-categorie B kan niet samen met S op één factuur staan (BR-B-02)</translation>
    </message>
    <message>
        <source>VAT category B is for Italian sellers (BR-B-01)</source>
        <translation>Btw-categorie B is voor Italiaanse verkopers (BR-B-01)</translation>
    </message>
    <message>
        <source>VAT category E has no reason why nothing is taxed (BR-E-10)</source>
        <translation>Btw-categorie E heeft geen reden waarom niets wordt belast (BR-E-10)</translation>
    </message>
    <message>
        <source>VAT category O cannot stand on one invoice with another (BR-O-11)</source>
        <translation>Btw-categorie O kan niet samen met een andere op één factuur staan (BR-O-11)</translation>
    </message>
    <message>
        <source>VAT category O forbids VAT ids, so the seller needs its number in the company register (BR-CO-26)</source>
        <translation>Btw-categorie O verbiedt btw-nummers, dus de verkoper heeft zijn nummer in het handelsregister nodig (BR-CO-26)</translation>
    </message>
    <message>
        <source>VAT category S has the rate 0 (BR-S-05)</source>
        <translation>Btw-categorie S heeft tarief 0 (BR-S-05)</translation>
    </message>
    <message>
        <source>What the contract&apos;s rates gave against Microsoft&apos;s, and Microsoft&apos;s currency against the seller&apos;s: cause exchange of the bridge, in %1.</source>
        <translation>Wat de koersen van het contract gaven tegenover die van Microsoft, en Microsofts valuta tegenover die van de verkoper: oorzaak wisselkoers van de aansluiting, in %1.</translation>
    </message>
    <message>
        <source>\u without four hexadecimal digits</source>
        <translation>\u zonder vier hexadecimale cijfers</translation>
    </message>
    <message>
        <source>a Dutch credit note names the invoice that it credits (NL-R-001)</source>
        <translation>een Nederlandse creditnota noemt de factuur die ze crediteert (NL-R-001)</translation>
    </message>
    <message>
        <source>a Dutch seller has street, city and post code (NL-R-002)</source>
        <translation>een Nederlandse verkoper heeft straat, plaats en postcode (NL-R-002)</translation>
    </message>
    <message>
        <source>a Dutch seller says where to pay (NL-R-007)</source>
        <translation>een Nederlandse verkoper zegt waar te betalen (NL-R-007)</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>een NUL-byte</translation>
    </message>
    <message>
        <source>a NUL character (\u0000)</source>
        <translation>een NUL-teken (\u0000)</translation>
    </message>
    <message>
        <source>a NUL character (\u0000) in the name of an attribute</source>
        <translation>een NUL-teken (\u0000) in de naam van een attribuut</translation>
    </message>
    <message>
        <source>a broken escape sequence or half of a surrogate pair</source>
        <translation>een foute escapereeks of een half surrogaatpaar</translation>
    </message>
    <message>
        <source>a charge of subscription %1 has no PCToBCExchangeRate</source>
        <translation>een berekening van abonnement %1 heeft geen PCToBCExchangeRate</translation>
    </message>
    <message>
        <source>a chunk longer than its size</source>
        <translation>een blok dat langer is dan zijn grootte</translation>
    </message>
    <message>
        <source>a comma is missing between two objects</source>
        <translation>er ontbreekt een komma tussen twee objecten</translation>
    </message>
    <message>
        <source>a comma without an object</source>
        <translation>een komma zonder object</translation>
    </message>
    <message>
        <source>a company file cannot be restored from itself</source>
        <translation>een bedrijfsbestand kan niet uit zichzelf worden teruggezet</translation>
    </message>
    <message>
        <source>a control character (U+001F)</source>
        <translation>een besturingsteken (U+001F)</translation>
    </message>
    <message>
        <source>a control character in a line</source>
        <translation>een besturingsteken in een regel</translation>
    </message>
    <message>
        <source>a control character in a text</source>
        <translation>een besturingsteken in een tekst</translation>
    </message>
    <message>
        <source>a cost of %1, not of Microsoft&apos;s</source>
        <translation>kosten van %1, niet van Microsoft</translation>
    </message>
    <message>
        <source>a cost where a %1 pays: %2</source>
        <translation>kosten waar een %1 betaalt: %2</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>een datum</translation>
    </message>
    <message>
        <source>a day is 2026-07-22, days are 2026-07-01..2026-07-05, not &quot;%1&quot;</source>
        <translation>een dag is 2026-07-22, dagen zijn 2026-07-01..2026-07-05, niet ‘%1’</translation>
    </message>
    <message>
        <source>a decimal has to be a text</source>
        <translation>een decimaal getal moet een tekst zijn</translation>
    </message>
    <message>
        <source>a discount of more than 1</source>
        <translation>een korting van meer dan 1</translation>
    </message>
    <message>
        <source>a document type or an entity in the workbook</source>
        <translation>een documenttype of entiteit in de werkmap</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>een familie</translation>
    </message>
    <message>
        <source>a file came damaged: %1</source>
        <translation>een bestand kwam beschadigd binnen: %1</translation>
    </message>
    <message>
        <source>a file of %1 bytes is too large</source>
        <translation>een bestand van %1 bytes is te groot</translation>
    </message>
    <message>
        <source>a file of the export came damaged three times</source>
        <translation>een bestand van de export kwam drie keer beschadigd binnen</translation>
    </message>
    <message>
        <source>a file was refused with status %1</source>
        <translation>een bestand werd geweigerd met status %1</translation>
    </message>
    <message>
        <source>a header with a line break</source>
        <translation>een header met een regeleinde</translation>
    </message>
    <message>
        <source>a header without a name</source>
        <translation>een header zonder naam</translation>
    </message>
    <message>
        <source>a line needs a text: the customer reads it</source>
        <translation>een regel heeft een tekst nodig: de klant leest hem</translation>
    </message>
    <message>
        <source>a line of more than 1 MiB</source>
        <translation>een regel van meer dan 1 MiB</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>a margin has to be below 1</source>
        <translation>een marge moet onder 1 liggen</translation>
    </message>
    <message>
        <source>a markup has to be above -1</source>
        <translation>een opslag moet boven -1 liggen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a numbering knows only {year}, {number} and {number:1} to {number:12}</source>
        <translation>een nummering kent alleen {year}, {number} en {number:1} tot en met {number:12}</translation>
    </message>
    <message>
        <source>a numbering needs {year} and {number:5}, each once</source>
        <translation>een nummering heeft {year} en {number:5} nodig, elk één keer</translation>
    </message>
    <message>
        <source>a part of the workbook has more than %1 MiB</source>
        <translation>een deel van de werkmap heeft meer dan %1 MiB</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>iemand heeft gestopt</translation>
    </message>
    <message>
        <source>a pointer into the terms begins with /: %1</source>
        <translation>een verwijzing in de voorwaarden begint met /: %1</translation>
    </message>
    <message>
        <source>a quantity has to be above 0</source>
        <translation>een hoeveelheid moet boven 0 liggen</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>een aanhalingsteken staat open</translation>
    </message>
    <message>
        <source>a quote is left open, or text stands behind a closing one (cell %1)</source>
        <translation>een aanhalingsteken staat open, of er staat tekst achter een sluitend teken (cel %1)</translation>
    </message>
    <message>
        <source>a rate has to be above 0</source>
        <translation>een koers moet boven 0 liggen</translation>
    </message>
    <message>
        <source>a row of %1 refers to a missing row of %2</source>
        <translation>een rij van %1 verwijst naar een ontbrekende rij van %2</translation>
    </message>
    <message>
        <source>a rule of the profile</source>
        <translation>een regel van het profiel</translation>
    </message>
    <message>
        <source>a seat count of %1 is not of %2</source>
        <translation>een licentietelling van %1 is niet van %2</translation>
    </message>
    <message>
        <source>a sign-in window is open already</source>
        <translation>er is al een aanmeldvenster open</translation>
    </message>
    <message>
        <source>a stored member has two sizes</source>
        <translation>een opgeslagen onderdeel heeft twee groottes</translation>
    </message>
    <message>
        <source>a tag is tag:NAME=VALUE, not &quot;%1&quot;</source>
        <translation>een tag is tag:NAAM=WAARDE, niet ‘%1’</translation>
    </message>
    <message>
        <source>a tag without a name</source>
        <translation>een tag zonder naam</translation>
    </message>
    <message>
        <source>a task of Windows has no environment of its own; set %1 for the account</source>
        <translation>een taak van Windows heeft geen eigen omgeving; stel %1 in voor het account</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a text of more than 1 MiB</source>
        <translation>een tekst van meer dan 1 MiB</translation>
    </message>
    <message>
        <source>a text that does not end</source>
        <translation>een tekst die niet eindigt</translation>
    </message>
    <message>
        <source>a timer cannot hold the control characters in &quot;%1&quot;</source>
        <translation>een timer kan de besturingstekens in ‘%1’ niet bevatten</translation>
    </message>
    <message>
        <source>a timer needs absolute paths, unlike %1 %2</source>
        <translation>een timer heeft absolute paden nodig, anders dan %1 %2</translation>
    </message>
    <message>
        <source>a unit price is never negative</source>
        <translation>een eenheidsprijs is nooit negatief</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>een waarde</translation>
    </message>
    <message>
        <source>a web page instead of JSON; a proxy or a sign-in page of the network may stand in between</source>
        <translation>een webpagina in plaats van JSON; misschien staat er een proxy of een aanmeldpagina van het netwerk tussen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a workbook that no distributor&apos;s profile fits</source>
        <translation>een werkmap waar geen distributeursprofiel bij past</translation>
    </message>
    <message>
        <source>a zip archive in a zip archive</source>
        <translation>een ziparchief in een ziparchief</translation>
    </message>
    <message>
        <source>a zip archive in several parts</source>
        <translation>een ziparchief in meerdere delen</translation>
    </message>
    <message>
        <source>amortised cost, which is on no invoice: export the actual cost instead</source>
        <translation>afgeschreven kosten, die op geen factuur staan: exporteer in plaats daarvan de werkelijke kosten</translation>
    </message>
    <message>
        <source>amounts in %1 and in %2 cannot be compared: both terms have to be in the same seller&apos;s currency</source>
        <translation>bedragen in %1 en in %2 kunnen niet worden vergeleken: beide voorwaarden moeten in dezelfde valuta van de verkoper zijn</translation>
    </message>
    <message>
        <source>an amount of more than 34 digits</source>
        <translation>een bedrag van meer dan 34 cijfers</translation>
    </message>
    <message>
        <source>an amount or a quantity, not both</source>
        <translation>een bedrag of een hoeveelheid, niet allebei</translation>
    </message>
    <message>
        <source>an archive that is no workbook</source>
        <translation>een archief dat geen werkmap is</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>een lege tekst</translation>
    </message>
    <message>
        <source>an entry of its directory is broken</source>
        <translation>een vermelding van de map is kapot</translation>
    </message>
    <message>
        <source>an entry of its directory is cut</source>
        <translation>een vermelding van de map is afgebroken</translation>
    </message>
    <message>
        <source>an export of amortised cost, which is on no invoice: export the actual cost</source>
        <translation>een export van afgeschreven kosten, die op geen factuur staan: exporteer de werkelijke kosten</translation>
    </message>
    <message>
        <source>an export without files</source>
        <translation>een export zonder bestanden</translation>
    </message>
    <message>
        <source>an invoice of %1 would have an amount of more than 34 digits</source>
        <translation>een factuur van %1 zou een bedrag van meer dan 34 cijfers hebben</translation>
    </message>
    <message>
        <source>an invoice of more than ten days has no lines; run a sync, or import its file</source>
        <translation>een factuur van meer dan tien dagen oud heeft geen regels; start een synchronisatie of importeer het bestand</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>an object of more than 1 MiB</source>
        <translation>een object van meer dan 1 MiB</translation>
    </message>
    <message>
        <source>an object or array where a plain value is expected</source>
        <translation>een object of lijst waar een gewone waarde wordt verwacht</translation>
    </message>
    <message>
        <source>an old or an encrypted workbook: save it as .xlsx without a password</source>
        <translation>een oude of versleutelde werkmap: sla die op als .xlsx zonder wachtwoord</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>een onbekende escapereeks in een tekst</translation>
    </message>
    <message>
        <source>an unknown transfer coding</source>
        <translation>een onbekende overdrachtscodering</translation>
    </message>
    <message>
        <source>another process holds %1</source>
        <translation>een ander proces houdt %1 vast</translation>
    </message>
    <message>
        <source>another program holds the sign-in</source>
        <translation>een ander programma houdt de aanmelding vast</translation>
    </message>
    <message>
        <source>another program is writing to the company file</source>
        <translation>een ander programma schrijft naar het bedrijfsbestand</translation>
    </message>
    <message>
        <source>another service issued it</source>
        <translation>een andere dienst heeft het uitgegeven</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>arrived or restated after %1 was approved</source>
        <translation>kwam binnen of werd herzien nadat %1 was goedgekeurd</translation>
    </message>
    <message>
        <source>attribute twice in one object</source>
        <translation>attribuut twee keer in één object</translation>
    </message>
    <message>
        <source>audit trail: entry %1 was changed</source>
        <translation>controlespoor: vermelding %1 is gewijzigd</translation>
    </message>
    <message>
        <source>audit trail: it is empty</source>
        <translation>controlespoor: het is leeg</translation>
    </message>
    <message>
        <source>before &quot;from&quot;: %1 is before %2</source>
        <translation>vóór ‘from’: %1 ligt voor %2</translation>
    </message>
    <message>
        <source>beside it lies half a file of the same export: run sync again, which goes on with it</source>
        <translation>ernaast ligt een half bestand van dezelfde export: start de synchronisatie opnieuw, die ermee doorgaat</translation>
    </message>
    <message>
        <source>between Germans an invoice says where to pay (DE-R-001)</source>
        <translation>tussen Duitsers zegt een factuur waar te betalen (DE-R-001)</translation>
    </message>
    <message>
        <source>between Germans the customer gives a reference (DE-R-015)</source>
        <translation>tussen Duitsers geeft de klant een referentie (DE-R-015)</translation>
    </message>
    <message>
        <source>between Germans the customer has city and post code (DE-R-008, DE-R-009)</source>
        <translation>tussen Duitsers heeft de klant plaats en postcode (DE-R-008, DE-R-009)</translation>
    </message>
    <message>
        <source>between Germans the seller gives its e-mail (DE-R-007)</source>
        <translation>tussen Duitsers geeft de verkoper zijn e-mailadres (DE-R-007)</translation>
    </message>
    <message>
        <source>between Germans the seller gives its telephone (DE-R-006)</source>
        <translation>tussen Duitsers geeft de verkoper zijn telefoon (DE-R-006)</translation>
    </message>
    <message>
        <source>between Germans the seller has city and post code (DE-R-003, DE-R-004)</source>
        <translation>tussen Duitsers heeft de verkoper plaats en postcode (DE-R-003, DE-R-004)</translation>
    </message>
    <message>
        <source>between Germans the seller names a person (DE-R-005)</source>
        <translation>tussen Duitsers noemt de verkoper een persoon (DE-R-005)</translation>
    </message>
    <message>
        <source>billed and unbilled lines in one file</source>
        <translation>gefactureerde en niet-gefactureerde regels in één bestand</translation>
    </message>
    <message>
        <source>busy: another sync of this company file is running; wait until it has ended</source>
        <translation>bezet: er loopt een andere synchronisatie van dit bedrijfsbestand; wacht tot die klaar is</translation>
    </message>
    <message>
        <source>bytes behind the end of the compressed data</source>
        <translation>bytes achter het einde van de gecomprimeerde gegevens</translation>
    </message>
    <message>
        <source>cancelled after %1 documents</source>
        <translation>afgebroken na %1 documenten</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>charged beside the lines of invoice %1: %2</source>
        <translation>naast de regels van factuur %1 berekend: %2</translation>
    </message>
    <message>
        <source>charges restated after %1 was approved</source>
        <translation>berekeningen die zijn herzien nadat %1 was goedgekeurd</translation>
    </message>
    <message>
        <source>column %1.%2 could hold a rounded amount</source>
        <translation>kolom %1.%2 kan een afgerond bedrag bevatten</translation>
    </message>
    <message>
        <source>company file: %1</source>
        <translation>bedrijfsbestand: %1</translation>
    </message>
    <message>
        <source>company file: %1 is &quot;%2&quot; instead of &quot;%3&quot;</source>
        <translation>bedrijfsbestand: %1 is ‘%2’ in plaats van ‘%3’</translation>
    </message>
    <message>
        <source>compressed data are damaged</source>
        <translation>de gecomprimeerde gegevens zijn beschadigd</translation>
    </message>
    <message>
        <source>compressed data are damaged: wrong checksum</source>
        <translation>de gecomprimeerde gegevens zijn beschadigd: foute controlesom</translation>
    </message>
    <message>
        <source>compressed data are truncated</source>
        <translation>de gecomprimeerde gegevens zijn afgebroken</translation>
    </message>
    <message>
        <source>contract %1 begins on %2: it cannot change from %3</source>
        <translation>contract %1 begint op %2: het kan niet vanaf %3 wijzigen</translation>
    </message>
    <message>
        <source>contract %1 ends on %2: it cannot change from %3</source>
        <translation>contract %1 eindigt op %2: het kan niet vanaf %3 wijzigen</translation>
    </message>
    <message>
        <source>costs of %1</source>
        <translation>kosten van %1</translation>
    </message>
    <message>
        <source>costs of %1 are on hand as %2 and as invoice %3: if both are of one account, its costs count twice</source>
        <translation>kosten van %1 zijn aanwezig als %2 en als factuur %3: zijn beide van één account, dan tellen de kosten ervan twee keer</translation>
    </message>
    <message>
        <source>costs of Azure are read from CSV files: export them as CSV</source>
        <translation>Azure-kosten worden uit CSV-bestanden gelezen: exporteer ze als CSV</translation>
    </message>
    <message>
        <source>credit note %1</source>
        <translation>creditnota %1</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gecrediteerd</translation>
    </message>
    <message>
        <source>customer %1 has an order %2 already</source>
        <translation>klant %1 heeft al een order %2</translation>
    </message>
    <message>
        <source>customer %1: </source>
        <translation>klant %1: </translation>
    </message>
    <message>
        <source>customer %1: Microsoft does not know it any more</source>
        <translation>klant %1: Microsoft kent hem niet meer</translation>
    </message>
    <message>
        <source>daily file</source>
        <translation>dagbestand</translation>
    </message>
    <message>
        <source>daily rows of invoice %1 are on hand, its reconciliation is not</source>
        <translation>dagregels van factuur %1 zijn aanwezig, het aansluitbestand niet</translation>
    </message>
    <message>
        <source>dates has to say how dates are written</source>
        <translation>dates moet zeggen hoe datums zijn geschreven</translation>
    </message>
    <message>
        <source>document %1 of seal %2 is damaged</source>
        <translation>document %1 van zegel %2 is beschadigd</translation>
    </message>
    <message>
        <source>does not look like a BIC: %1</source>
        <translation>lijkt geen BIC: %1</translation>
    </message>
    <message>
        <source>does not look like a VAT id: %1</source>
        <translation>lijkt geen btw-nummer: %1</translation>
    </message>
    <message>
        <source>does not look like an e-mail address: %1</source>
        <translation>lijkt niet op een e-mailadres: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>een concept</translation>
    </message>
    <message>
        <source>e-invoices are made of issued invoices only, and none of these %1 is issued: approve and issue them first</source>
        <translation>e-facturen worden alleen van uitgereikte facturen gemaakt, en geen van deze %1 is uitgereikt: keur ze eerst goed en reik ze uit</translation>
    </message>
    <message>
        <source>e-invoices need a reason for VAT category %1</source>
        <translation>e-facturen hebben een reden nodig voor btw-categorie %1</translation>
    </message>
    <message>
        <source>e-invoices refuse a rate other than 0 for VAT category %1</source>
        <translation>e-facturen weigeren een ander tarief dan 0 voor btw-categorie %1</translation>
    </message>
    <message>
        <source>e-invoices refuse the rate 0 for VAT category S</source>
        <translation>e-facturen weigeren tarief 0 voor btw-categorie S</translation>
    </message>
    <message>
        <source>edit %1 of %2 is gone</source>
        <translation>bewerking %1 van %2 is weg</translation>
    </message>
    <message>
        <source>edit %1 of %2 is not what was noted when it was made</source>
        <translation>bewerking %1 van %2 is niet wat bij het bewerken is genoteerd</translation>
    </message>
    <message>
        <source>edited: %1</source>
        <translation>bewerkt: %1</translation>
    </message>
    <message>
        <source>ends before it starts: %1 is before %2</source>
        <translation>eindigt voor het begin: %1 ligt voor %2</translation>
    </message>
    <message>
        <source>every month on hand</source>
        <translation>elke aanwezige maand</translation>
    </message>
    <message>
        <source>excluded by rule %1</source>
        <translation>uitgesloten door regel %1</translation>
    </message>
    <message>
        <source>from %1, %2 days</source>
        <translation>vanaf %1, %2 dagen</translation>
    </message>
    <message>
        <source>half a surrogate pair in a text</source>
        <translation>een half surrogaatpaar in een tekst</translation>
    </message>
    <message>
        <source>has to be above 0</source>
        <translation>moet boven 0 liggen</translation>
    </message>
    <message>
        <source>has to name something</source>
        <translation>moet iets noemen</translation>
    </message>
    <message>
        <source>here the lines end</source>
        <translation>hier eindigen de regels</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>bevat een besturingsteken</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>bevat geen certificaat in PEM</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>ongeldige UTF-8</translation>
    </message>
    <message>
        <source>invoice %1 has other lines: %2</source>
        <translation>factuur %1 heeft andere regels: %2</translation>
    </message>
    <message>
        <source>invoice %1 is</source>
        <translation>factuur %1 staat</translation>
    </message>
    <message>
        <source>invoice %1 is incomplete: %2; it is pulled until its export was complete on two days at least 48 hours apart, or name an adjustment in the terms</source>
        <translation>factuur %1 is onvolledig: %2; ze wordt opgehaald tot haar export op twee dagen met minstens 48 uur ertussen volledig was, of noem een correctie in de voorwaarden</translation>
    </message>
    <message>
        <source>invoice %1, credited and billed again</source>
        <translation>factuur %1, gecrediteerd en opnieuw gefactureerd</translation>
    </message>
    <message>
        <source>invoice %1: no PDF came</source>
        <translation>factuur %1: er kwam geen pdf</translation>
    </message>
    <message>
        <source>invoice or file</source>
        <translation>factuur of bestand</translation>
    </message>
    <message>
        <source>is a share above 0 and at most 1</source>
        <translation>is een aandeel boven 0 en hoogstens 1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>is negative: %1</source>
        <translation>is negatief: %1</translation>
    </message>
    <message>
        <source>is too large: %1</source>
        <translation>is te groot: %1</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>uitgereikt</translation>
    </message>
    <message>
        <source>it asks for %1 %2, and %3</source>
        <translation>ze vraagt %1 %2, en %3</translation>
    </message>
    <message>
        <source>it belongs to another sign-in</source>
        <translation>het hoort bij een andere aanmelding</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>het kan niet worden gelezen</translation>
    </message>
    <message>
        <source>it changes the protocol</source>
        <translation>het wijzigt het protocol</translation>
    </message>
    <message>
        <source>it changes while it is fetched</source>
        <translation>het verandert tijdens het ophalen</translation>
    </message>
    <message>
        <source>it is another kind of value</source>
        <translation>het is een ander soort waarde</translation>
    </message>
    <message>
        <source>it is approved and not issued</source>
        <translation>is goedgekeurd en niet uitgereikt</translation>
    </message>
    <message>
        <source>it is meant for another program</source>
        <translation>het is voor een ander programma bedoeld</translation>
    </message>
    <message>
        <source>it is not approved and issued</source>
        <translation>niet goedgekeurd en uitgereikt</translation>
    </message>
    <message>
        <source>it is not issued (BR-02, BR-03)</source>
        <translation>hij is niet uitgereikt (BR-02, BR-03)</translation>
    </message>
    <message>
        <source>it is parked: </source>
        <translation>is geparkeerd: </translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>het noemt geen tenant</translation>
    </message>
    <message>
        <source>it refuses connections</source>
        <translation>er worden verbindingen geweigerd</translation>
    </message>
    <message>
        <source>it says its length twice</source>
        <translation>het zegt zijn lengte twee keer</translation>
    </message>
    <message>
        <source>it sent nothing for too long</source>
        <translation>er kwam te lang niets</translation>
    </message>
    <message>
        <source>it took too long to answer the connection</source>
        <translation>de verbinding kwam te lang niet tot stand</translation>
    </message>
    <message>
        <source>its %1 lines come to %2</source>
        <translation>de %1 regels komen op %2</translation>
    </message>
    <message>
        <source>its directory is missing</source>
        <translation>de map ontbreekt</translation>
    </message>
    <message>
        <source>its directory lies outside of the file</source>
        <translation>de map ligt buiten het bestand</translation>
    </message>
    <message>
        <source>its first line</source>
        <translation>de eerste regel</translation>
    </message>
    <message>
        <source>its head is longer than 64 KiB</source>
        <translation>de kop is langer dan 64 KiB</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>de lengte is geen getal</translation>
    </message>
    <message>
        <source>its members overlap</source>
        <translation>de onderdelen overlappen elkaar</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>de naam is hier niet bekend</translation>
    </message>
    <message>
        <source>its tax &quot;%1&quot; is not known any more (BR-CO-04)</source>
        <translation>de btw-code ‘%1’ is niet meer bekend (BR-CO-04)</translation>
    </message>
    <message>
        <source>its time is over; check this machine&apos;s clock</source>
        <translation>de tijd is om; controleer de klok van deze computer</translation>
    </message>
    <message>
        <source>its totals do not add up (BR-CO-10 to BR-CO-16)</source>
        <translation>de totalen kloppen niet (BR-CO-10 tot en met BR-CO-16)</translation>
    </message>
    <message>
        <source>its unit price is negative (BR-27)</source>
        <translation>de eenheidsprijs is negatief (BR-27)</translation>
    </message>
    <message>
        <source>its zip64 directory is missing</source>
        <translation>de zip64-map ontbreekt</translation>
    </message>
    <message>
        <source>larger than 64 MiB</source>
        <translation>groter dan 64 MiB</translation>
    </message>
    <message>
        <source>late for %1, on %2</source>
        <translation>nagekomen voor %1, op %2</translation>
    </message>
    <message>
        <source>libsodium does not start</source>
        <translation>libsodium start niet</translation>
    </message>
    <message>
        <source>line %1 of %2 has only %3 units</source>
        <translation>regel %1 van %2 heeft maar %3 eenheden</translation>
    </message>
    <message>
        <source>line %1 of %2 is credited already</source>
        <translation>regel %1 van %2 is al gecrediteerd</translation>
    </message>
    <message>
        <source>line %1 of %2 is named twice</source>
        <translation>regel %1 van %2 is twee keer genoemd</translation>
    </message>
    <message>
        <source>line %1 of %2 shows no quantity: credit an amount of it</source>
        <translation>regel %1 van %2 toont geen hoeveelheid: crediteer een bedrag ervan</translation>
    </message>
    <message>
        <source>line %1 of %2: only %3 of it is left to credit</source>
        <translation>regel %1 van %2: er is maar %3 van over om te crediteren</translation>
    </message>
    <message>
        <source>line %1 of invoice %2 is no charge behind this finding</source>
        <translation>regel %1 van factuur %2 is geen berekening achter deze bevinding</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>regel %1: </translation>
    </message>
    <message>
        <source>line %1: quantity × price is %2, rounded to %3 %4 (R120)</source>
        <translation>regel %1: hoeveelheid × prijs is %2, afgerond op %3 %4 (R120)</translation>
    </message>
    <message>
        <source>local net</source>
        <translation>eigen netto</translation>
    </message>
    <message>
        <source>may not be negative</source>
        <translation>mag niet negatief zijn</translation>
    </message>
    <message>
        <source>may only be true</source>
        <translation>mag alleen true zijn</translation>
    </message>
    <message>
        <source>migration %1 cannot be read</source>
        <translation>migratie %1 kan niet worden gelezen</translation>
    </message>
    <message>
        <source>migration %1 is empty</source>
        <translation>migratie %1 is leeg</translation>
    </message>
    <message>
        <source>migration to schema %1: %2</source>
        <translation>migratie naar schema %1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>months and weeks together</source>
        <translation>maanden en weken samen</translation>
    </message>
    <message>
        <source>months have to be 1, 2, 3, 6 or 12</source>
        <translation>maanden moeten 1, 2, 3, 6 of 12 zijn</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>meer dan %1 kolommen</translation>
    </message>
    <message>
        <source>more than %1 levels deep</source>
        <translation>meer dan %1 niveaus diep</translation>
    </message>
    <message>
        <source>more than %1 levels in the workbook</source>
        <translation>meer dan %1 niveaus in de werkmap</translation>
    </message>
    <message>
        <source>more than 1 MiB behind the items</source>
        <translation>meer dan 1 MiB achter de items</translation>
    </message>
    <message>
        <source>more than 1000 attributes</source>
        <translation>meer dan 1000 attributen</translation>
    </message>
    <message>
        <source>more than 1000 columns</source>
        <translation>meer dan 1000 kolommen</translation>
    </message>
    <message>
        <source>more than 256 MiB when it is unpacked</source>
        <translation>uitgepakt meer dan 256 MiB</translation>
    </message>
    <message>
        <source>more than one price: %1</source>
        <translation>meer dan één prijs: %1</translation>
    </message>
    <message>
        <source>name the enrolment with --enrolment; the account sees: %1</source>
        <translation>noem de inschrijving met --enrolment; het account ziet: %1</translation>
    </message>
    <message>
        <source>needs one of column, cell, label and fileName</source>
        <translation>heeft een van column, cell, label en fileName nodig</translation>
    </message>
    <message>
        <source>neither months nor weeks</source>
        <translation>noch maanden noch weken</translation>
    </message>
    <message>
        <source>neither terms have a customer &quot;%1&quot;</source>
        <translation>geen van beide voorwaarden heeft een klant ‘%1’</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>noch true noch false</translation>
    </message>
    <message>
        <source>no %1 called &quot;%2&quot; is on hand</source>
        <translation>er is geen %1 met de naam ‘%2’ aanwezig</translation>
    </message>
    <message>
        <source>no address of a service: https, or http to this machine, with host, port and path only</source>
        <translation>geen adres van een dienst: https, of http naar deze computer, met alleen host, poort en pad</translation>
    </message>
    <message>
        <source>no attribute of a source line: %1</source>
        <translation>geen attribuut van een bronregel: %1</translation>
    </message>
    <message>
        <source>no browser could be opened; use --sign-in print, or --sign-in device</source>
        <translation>er kon geen browser worden geopend; gebruik --sign-in print of --sign-in device</translation>
    </message>
    <message>
        <source>no column is named for</source>
        <translation>er is geen kolom genoemd voor</translation>
    </message>
    <message>
        <source>no contract covers them</source>
        <translation>er is geen contract dat ze dekt</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>geen klant</translation>
    </message>
    <message>
        <source>no customer has the tenant</source>
        <translation>geen klant heeft de tenant</translation>
    </message>
    <message>
        <source>no device code</source>
        <translation>geen apparaatcode</translation>
    </message>
    <message>
        <source>no e-invoice was written, because some would be refused. What is issued is not changed: complete the terms, credit the invoice and bill it again</source>
        <translation>er is geen e-factuur geschreven, omdat sommige zouden worden geweigerd. Wat is uitgereikt, blijft ongewijzigd: vul de voorwaarden aan, crediteer de factuur en factureer opnieuw</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>er kon geen versleuteling worden afgesproken</translation>
    </message>
    <message>
        <source>no exchange rate %1 → %2 on or before %3</source>
        <translation>geen wisselkoers %1 → %2 op of voor %3</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>geen familie</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>er kan geen bestand worden gemaakt in %1: %2</translation>
    </message>
    <message>
        <source>no folder for the workbook could be made: </source>
        <translation>er kon geen map voor de werkmap worden gemaakt: </translation>
    </message>
    <message>
        <source>no host, and no end of one</source>
        <translation>geen host, en geen einde van een host</translation>
    </message>
    <message>
        <source>no invoice of %1 is in %2, they are in %3</source>
        <translation>geen factuur van %1 is in %2, ze zijn in %3</translation>
    </message>
    <message>
        <source>no line by the profile</source>
        <translation>volgens het profiel geen regel</translation>
    </message>
    <message>
        <source>no line says which account or subscription it is of</source>
        <translation>geen regel zegt van welk account of abonnement hij is</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>geen regels</translation>
    </message>
    <message>
        <source>no port of this machine is free for the sign-in</source>
        <translation>er is geen poort van deze computer vrij voor de aanmelding</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message>
        <source>no rate %1 → %2 on or before %3</source>
        <translation>geen koers %1 → %2 op of voor %3</translation>
    </message>
    <message>
        <source>no reconciliation of Microsoft&apos;s is on hand</source>
        <translation>er is geen aansluitbestand van Microsoft aanwezig</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>geen tijdelijke map: %1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>geen staffel</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>geen token</translation>
    </message>
    <message>
        <source>no usage of %1 in %2 is on hand</source>
        <translation>er is geen verbruik van %1 in %2 aanwezig</translation>
    </message>
    <message>
        <source>no usage of %1 is on hand</source>
        <translation>er is geen verbruik van %1 aanwezig</translation>
    </message>
    <message>
        <source>nobody has signed in within %1 seconds</source>
        <translation>binnen %1 seconden heeft niemand zich aangemeld</translation>
    </message>
    <message>
        <source>nobody has typed the code in time</source>
        <translation>niemand heeft de code op tijd ingevoerd</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand is aangemeld</translation>
    </message>
    <message>
        <source>nobody signed in within the time that was given</source>
        <translation>niemand heeft zich binnen de gegeven tijd aangemeld</translation>
    </message>
    <message>
        <source>not &quot;%1&quot;</source>
        <translation>niet ‘%1’</translation>
    </message>
    <message>
        <source>not INVOICE:LINE: &quot;%1&quot;</source>
        <translation>niet FACTUUR:REGEL: ‘%1’</translation>
    </message>
    <message>
        <source>not a JSON document</source>
        <translation>geen JSON-document</translation>
    </message>
    <message>
        <source>not a JSON object: %1</source>
        <translation>geen JSON-object: %1</translation>
    </message>
    <message>
        <source>not a JSON value: %1</source>
        <translation>geen JSON-waarde: %1</translation>
    </message>
    <message>
        <source>not a billing file of a kind that is known</source>
        <translation>geen factuurbestand van een bekend soort</translation>
    </message>
    <message>
        <source>not a cell such as B2</source>
        <translation>geen cel zoals B2</translation>
    </message>
    <message>
        <source>not a certificate in PEM</source>
        <translation>geen certificaat in PEM</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>geen valuta</translation>
    </message>
    <message>
        <source>not a currency: %1</source>
        <translation>geen valuta: %1</translation>
    </message>
    <message>
        <source>not a date as the profile says (%1)</source>
        <translation>geen datum zoals het profiel zegt (%1)</translation>
    </message>
    <message>
        <source>not a date&apos;s number</source>
        <translation>geen getal van een datum</translation>
    </message>
    <message>
        <source>not a date: &quot;%1&quot;</source>
        <translation>geen datum: ‘%1’</translation>
    </message>
    <message>
        <source>not a date: %1</source>
        <translation>geen datum: %1</translation>
    </message>
    <message>
        <source>not a day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>not a decimal</source>
        <translation>geen decimaal getal</translation>
    </message>
    <message>
        <source>not a decimal as the profile says</source>
        <translation>geen decimaal getal zoals het profiel zegt</translation>
    </message>
    <message>
        <source>not a decimal: &quot;%1&quot;</source>
        <translation>geen decimaal getal: ‘%1’</translation>
    </message>
    <message>
        <source>not a decimal: %1</source>
        <translation>geen decimaal getal: %1</translation>
    </message>
    <message>
        <source>not a format with yyyy and M</source>
        <translation>geen notatie met yyyy en M</translation>
    </message>
    <message>
        <source>not a format with yyyy, M and d</source>
        <translation>geen notatie met yyyy, M en d</translation>
    </message>
    <message>
        <source>not a host, in lower case, with or without a port</source>
        <translation>geen host, in kleine letters, met of zonder poort</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>geen lijst</translation>
    </message>
    <message>
        <source>not a month as the profile says (%1)</source>
        <translation>geen maand zoals het profiel zegt (%1)</translation>
    </message>
    <message>
        <source>not a name: %1</source>
        <translation>geen naam: %1</translation>
    </message>
    <message>
        <source>not a regular expression with one group</source>
        <translation>geen reguliere expressie met één groep</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>geen geheel getal</translation>
    </message>
    <message>
        <source>not a whole number: %1</source>
        <translation>geen geheel getal: %1</translation>
    </message>
    <message>
        <source>not an IBAN</source>
        <translation>geen IBAN</translation>
    </message>
    <message>
        <source>not an address that begins with https://</source>
        <translation>geen adres dat begint met https://</translation>
    </message>
    <message>
        <source>not an id of small letters, digits and hyphens</source>
        <translation>geen id van kleine letters, cijfers en koppeltekens</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>geen object</translation>
    </message>
    <message>
        <source>not four numbers: x, y, width, height</source>
        <translation>geen vier getallen: x, y, breedte, hoogte</translation>
    </message>
    <message>
        <source>not http://localhost:PORT</source>
        <translation>niet http://localhost:PORT</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>geen van %1</translation>
    </message>
    <message>
        <source>not one of the signs %1</source>
        <translation>geen van de tekens %1</translation>
    </message>
    <message>
        <source>not the bytes that were asked for</source>
        <translation>niet de bytes waarom is gevraagd</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>niet waar of onwaar</translation>
    </message>
    <message>
        <source>not valid JSON before the items</source>
        <translation>geen geldige JSON voor de items</translation>
    </message>
    <message>
        <source>not valid JSON behind the items</source>
        <translation>geen geldige JSON achter de items</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>geen geldige UTF-8</translation>
    </message>
    <message>
        <source>not within %1 to %2</source>
        <translation>niet tussen %1 en %2</translation>
    </message>
    <message>
        <source>not within 0 to 100 percent</source>
        <translation>niet tussen 0 en 100 procent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing about contract %1 would change</source>
        <translation>aan contract %1 zou niets veranderen</translation>
    </message>
    <message>
        <source>nothing in the answer says that it is whole</source>
        <translation>niets in het antwoord zegt dat het volledig is</translation>
    </message>
    <message>
        <source>nothing in the file tells whether it groups thousands or starts the decimals</source>
        <translation>niets in het bestand zegt of het duizendtallen groepeert of de decimalen begint</translation>
    </message>
    <message>
        <source>nothing is kept under %1</source>
        <translation>onder %1 is niets bewaard</translation>
    </message>
    <message>
        <source>nothing says when a line starts: a column, or the month of the file</source>
        <translation>niets zegt wanneer een regel begint: een kolom, of de maand van het bestand</translation>
    </message>
    <message>
        <source>nothing says where %1 stands</source>
        <translation>niets zegt waar %1 staat</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>er is niets geïmporteerd</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s invoice of %1</source>
        <translation>op Microsofts factuur van %1</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s next invoice</source>
        <translation>op Microsofts volgende factuur</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s previous invoice</source>
        <translation>op Microsofts vorige factuur</translation>
    </message>
    <message>
        <source>on an invoice, and Microsoft&apos;s amount has no exchange rate any more</source>
        <translation>op een factuur, en het bedrag van Microsoft heeft geen wisselkoers meer</translation>
    </message>
    <message>
        <source>one scope, without a blank, is expected</source>
        <translation>er wordt één scope zonder spatie verwacht</translation>
    </message>
    <message>
        <source>only https is spoken, and http with this machine</source>
        <translation>alleen https wordt gebruikt, en http met deze computer</translation>
    </message>
    <message>
        <source>other bytes than the server has</source>
        <translation>andere bytes dan de server heeft</translation>
    </message>
    <message>
        <source>packing failed</source>
        <translation>het inpakken mislukte</translation>
    </message>
    <message>
        <source>part %1 of the export&apos;s %2 is missing beside it</source>
        <translation>deel %1 van de %2 van de export ontbreekt ernaast</translation>
    </message>
    <message>
        <source>prepayment %1 pays for %2 to %3: it ends by itself, the day after</source>
        <translation>vooruitbetaling %1 betaalt %2 tot en met %3: ze eindigt vanzelf, de dag erna</translation>
    </message>
    <message>
        <source>product category &quot;%1&quot; is not known; the family was decided from the other attributes</source>
        <translation>productcategorie ‘%1’ is niet bekend; de familie is uit de andere attributen bepaald</translation>
    </message>
    <message>
        <source>profile %1 is a starting point that nobody has confirmed: hold the lines against the invoice, then import your own profile</source>
        <translation>profiel %1 is een beginpunt dat niemand heeft bevestigd: leg de regels naast de factuur en importeer dan uw eigen profiel</translation>
    </message>
    <message>
        <source>pulling %1</source>
        <translation>ophalen: %1</translation>
    </message>
    <message>
        <source>pulling %1, %2 received</source>
        <translation>ophalen: %1, %2 ontvangen</translation>
    </message>
    <message>
        <source>quantity × price ÷ base quantity is not its net (Peppol R120)</source>
        <translation>hoeveelheid × prijs ÷ basishoeveelheid is niet het nettobedrag (Peppol R120)</translation>
    </message>
    <message>
        <source>rates to %1</source>
        <translation>koersen naar %1</translation>
    </message>
    <message>
        <source>reading the seat counts of earlier months</source>
        <translation>de licentietellingen van eerdere maanden worden gelezen</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>het lezen is gestopt</translation>
    </message>
    <message>
        <source>restatement %1 is damaged</source>
        <translation>herziening %1 is beschadigd</translation>
    </message>
    <message>
        <source>restatement %1 is not what was noted when it came</source>
        <translation>herziening %1 is niet wat is genoteerd toen ze binnenkwam</translation>
    </message>
    <message>
        <source>rounding of invoice lines</source>
        <translation>afronding van factuurregels</translation>
    </message>
    <message>
        <source>rows can be grouped by %1, not by &quot;%2&quot;</source>
        <translation>rijen kunnen worden gegroepeerd op %1, niet op ‘%2’</translation>
    </message>
    <message>
        <source>rule %1 prices by list, and a charge of subscription %2 has no PCToBCExchangeRate</source>
        <translation>regel %1 rekent volgens lijst, en een berekening van abonnement %2 heeft geen PCToBCExchangeRate</translation>
    </message>
    <message>
        <source>seal %1 has no document %2</source>
        <translation>zegel %1 heeft geen document %2</translation>
    </message>
    <message>
        <source>set %1 was not begun</source>
        <translation>set %1 is niet begonnen</translation>
    </message>
    <message>
        <source>shares days with contract %1 of the same customer</source>
        <translation>deelt dagen met contract %1 van dezelfde klant</translation>
    </message>
    <message>
        <source>signing in to the cloud on this machine</source>
        <translation>aanmelden bij de cloud op deze computer</translation>
    </message>
    <message>
        <source>since when is not known; all %1 days of the month are counted</source>
        <translation>sinds wanneer is niet bekend; alle %1 dagen van de maand tellen</translation>
    </message>
    <message>
        <source>something else than JSON</source>
        <translation>iets anders dan JSON</translation>
    </message>
    <message>
        <source>something follows the object</source>
        <translation>er volgt iets op het object</translation>
    </message>
    <message>
        <source>source lines are damaged: verify the company file</source>
        <translation>bronregels zijn beschadigd: controleer het bedrijfsbestand</translation>
    </message>
    <message>
        <source>source lines are written inside a transaction</source>
        <translation>bronregels worden binnen een transactie geschreven</translation>
    </message>
    <message>
        <source>source lines were read before the transaction began</source>
        <translation>bronregels zijn gelezen voordat de transactie begon</translation>
    </message>
    <message>
        <source>source set %1 counts where it was replaced, or does not where it was not</source>
        <translation>bronset %1 telt hoewel hij is vervangen, of telt niet hoewel hij dat niet is</translation>
    </message>
    <message>
        <source>source set %1 has %2 of %3 lines</source>
        <translation>bronset %1 heeft %2 van %3 regels</translation>
    </message>
    <message>
        <source>source set %1 is not what was noted at its import</source>
        <translation>bronset %1 is niet wat bij de import is genoteerd</translation>
    </message>
    <message>
        <source>source set %1 was never finished</source>
        <translation>bronset %1 is nooit voltooid</translation>
    </message>
    <message>
        <source>source_chunk %1 %2 is described wrongly</source>
        <translation>source_chunk %1 %2 is fout beschreven</translation>
    </message>
    <message>
        <source>source_chunk %1 %2 refers to texts that are gone</source>
        <translation>source_chunk %1 %2 verwijst naar teksten die weg zijn</translation>
    </message>
    <message>
        <source>split parts</source>
        <translation>gesplitste delen</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>gestopt; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>sync of the folder</source>
        <translation>synchroniseren van de map</translation>
    </message>
    <message>
        <source>systemd cannot start a program whose path is %1</source>
        <translation>systemd kan geen programma starten met het pad %1</translation>
    </message>
    <message>
        <source>table %1 is not strict</source>
        <translation>tabel %1 is niet strikt</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>btw</translation>
    </message>
    <message>
        <source>tenant </source>
        <translation>tenant </translation>
    </message>
    <message>
        <source>tenant without a customer</source>
        <translation>tenant zonder klant</translation>
    </message>
    <message>
        <source>terms %1 are not those that were imported</source>
        <translation>voorwaarden %1 zijn niet die welke zijn geïmporteerd</translation>
    </message>
    <message>
        <source>terms %1 were changed</source>
        <translation>voorwaarden %1 zijn gewijzigd</translation>
    </message>
    <message>
        <source>text after the end of the document</source>
        <translation>tekst na het einde van het document</translation>
    </message>
    <message>
        <source>the %1 of the terms have no %2</source>
        <translation>%1 van de voorwaarden heeft geen %2</translation>
    </message>
    <message>
        <source>the Dutch customer of a Dutch seller has street, city and post code (NL-R-004)</source>
        <translation>de Nederlandse klant van een Nederlandse verkoper heeft straat, plaats en postcode (NL-R-004)</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>de pdf kon niet worden begonnen</translation>
    </message>
    <message>
        <source>the PDF could not be finished: </source>
        <translation>de pdf kon niet worden voltooid: </translation>
    </message>
    <message>
        <source>the PDF could not be written</source>
        <translation>de pdf kon niet worden geschreven</translation>
    </message>
    <message>
        <source>the Task Scheduler cannot take the path %1: it has &apos;%&apos; or &apos;&quot;&apos;</source>
        <translation>Taakplanner kan het pad %1 niet gebruiken: er staat &apos;%&apos; of &apos;&quot;&apos; in</translation>
    </message>
    <message>
        <source>the VAT of category %1 does not follow from its lines (BR-CO-17)</source>
        <translation>de btw van categorie %1 volgt niet uit haar regels (BR-CO-17)</translation>
    </message>
    <message>
        <source>the account does not see the enrolment %1; it sees: %2</source>
        <translation>het account ziet inschrijving %1 niet; het ziet: %2</translation>
    </message>
    <message>
        <source>the account is neither Admin Agent nor Billing Admin with Sales Agent</source>
        <translation>het account is noch Admin Agent, noch Billing Admin met Sales Agent</translation>
    </message>
    <message>
        <source>the answer is larger than the %1 MiB that are allowed</source>
        <translation>het antwoord is groter dan de toegestane %1 MiB</translation>
    </message>
    <message>
        <source>the answer is longer than it says</source>
        <translation>het antwoord is langer dan het zegt</translation>
    </message>
    <message>
        <source>the answer is no HTTP/1.1: %1</source>
        <translation>het antwoord is geen HTTP/1.1: %1</translation>
    </message>
    <message>
        <source>the answer is no JSON: %1 (line %2)</source>
        <translation>het antwoord is geen JSON: %1 (regel %2)</translation>
    </message>
    <message>
        <source>the answer took too long</source>
        <translation>het antwoord duurde te lang</translation>
    </message>
    <message>
        <source>the archive holds %1 files instead of one</source>
        <translation>het archief bevat %1 bestanden in plaats van één</translation>
    </message>
    <message>
        <source>the archive is too large for a zip file</source>
        <translation>het archief is te groot voor een zipbestand</translation>
    </message>
    <message>
        <source>the audit trail does not have this export, and a later one cannot leave it out: %1</source>
        <translation>het controlespoor heeft deze export niet, en een latere kan die niet weglaten: %1</translation>
    </message>
    <message>
        <source>the cell holds an error</source>
        <translation>de cel bevat een fout</translation>
    </message>
    <message>
        <source>the cell holds an error: %1</source>
        <translation>de cel bevat een fout: %1</translation>
    </message>
    <message>
        <source>the check digits of the IBAN are wrong</source>
        <translation>de controlecijfers van het IBAN zijn fout</translation>
    </message>
    <message>
        <source>the cloud profile cannot be read</source>
        <translation>het cloudprofiel kan niet worden gelezen</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>de kolom ontbreekt</translation>
    </message>
    <message>
        <source>the column is missing for %1</source>
        <translation>de kolom ontbreekt voor %1</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>de kolom staat er twee keer</translation>
    </message>
    <message>
        <source>the company file has no profile %1</source>
        <translation>het bedrijfsbestand heeft geen profiel %1</translation>
    </message>
    <message>
        <source>the company file holds a broken value: &quot;%1&quot;</source>
        <translation>het bedrijfsbestand bevat een kapotte waarde: ‘%1’</translation>
    </message>
    <message>
        <source>the company file is not sound: </source>
        <translation>het bedrijfsbestand is niet in orde: </translation>
    </message>
    <message>
        <source>the company file is open for reading only</source>
        <translation>het bedrijfsbestand is alleen geopend om te lezen</translation>
    </message>
    <message>
        <source>the company file&apos;s profile %1: %2</source>
        <translation>profiel %1 van het bedrijfsbestand: %2</translation>
    </message>
    <message>
        <source>the connection &quot;%1&quot; is of kind %2, not %3; connect this one under another name</source>
        <translation>de verbinding ‘%1’ is van soort %2, niet %3; verbind deze onder een andere naam</translation>
    </message>
    <message>
        <source>the connection &quot;%1&quot; is one of the tenant %2, and %3 belongs to %4; sign in with an account of that tenant, or connect this one under a name of its own</source>
        <translation>de verbinding ‘%1’ is er een van tenant %2, en %3 hoort bij %4; meld u aan met een account van die tenant, of verbind dit onder een eigen naam</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>de verbinding brak af</translation>
    </message>
    <message>
        <source>the connection ended in the middle of the answer</source>
        <translation>de verbinding eindigde midden in het antwoord</translation>
    </message>
    <message>
        <source>the connection ended without an answer</source>
        <translation>de verbinding eindigde zonder antwoord</translation>
    </message>
    <message>
        <source>the connection&apos;s cloud profile</source>
        <translation>het cloudprofiel van de verbinding</translation>
    </message>
    <message>
        <source>the copy %1 has no audit trail</source>
        <translation>de kopie %1 heeft geen controlespoor</translation>
    </message>
    <message>
        <source>the credit notes of %1 do not take back line %2 of it, once</source>
        <translation>de creditnota’s van %1 nemen regel %2 ervan niet precies één keer terug</translation>
    </message>
    <message>
        <source>the customer cannot be billed yet</source>
        <translation>aan de klant kan nog niet worden gefactureerd</translation>
    </message>
    <message>
        <source>the customer has neither buyerReference nor purchaseOrder (R003)</source>
        <translation>de klant heeft noch buyerReference noch purchaseOrder (R003)</translation>
    </message>
    <message>
        <source>the customer has no VAT id that begins with its country, which VAT category %1 needs (BR-%2-02)</source>
        <translation>de klant heeft geen btw-nummer dat met zijn land begint, wat btw-categorie %1 vereist (BR-%2-02)</translation>
    </message>
    <message>
        <source>the customer has no electronic address that Peppol knows (R010)</source>
        <translation>de klant heeft geen elektronisch adres dat Peppol kent (R010)</translation>
    </message>
    <message>
        <source>the customer has no name (BR-07)</source>
        <translation>de klant heeft geen naam (BR-07)</translation>
    </message>
    <message>
        <source>the customer is invoiced in %1, this is in %2</source>
        <translation>de klant krijgt facturen in %1, dit is in %2</translation>
    </message>
    <message>
        <source>the customer&apos;s address has no country (BR-11)</source>
        <translation>het adres van de klant heeft geen land (BR-11)</translation>
    </message>
    <message>
        <source>the decimal sign and the thousands sign are the same</source>
        <translation>het decimaalteken en het duizendtalteken zijn hetzelfde</translation>
    </message>
    <message>
        <source>the document ends inside an object</source>
        <translation>het document eindigt binnen een object</translation>
    </message>
    <message>
        <source>the document ends inside the list</source>
        <translation>het document eindigt binnen de lijst</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>het document eindigt te vroeg</translation>
    </message>
    <message>
        <source>the exchange is not finished</source>
        <translation>de uitwisseling is niet voltooid</translation>
    </message>
    <message>
        <source>the export of %1 holds other lines: %2 of %3 in %4</source>
        <translation>de export van %1 bevat andere regels: %2 van %3 in %4</translation>
    </message>
    <message>
        <source>the export started without a Location</source>
        <translation>de export begon zonder Location</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>het bestand eindigt te vroeg</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>the file is one page of a longer list</source>
        <translation>het bestand is één pagina van een langere lijst</translation>
    </message>
    <message>
        <source>the file of tokens asks for a cost that no version writes; it is damaged</source>
        <translation>het bestand met aanmeldingen vraagt een inspanning die geen versie schrijft; het is beschadigd</translation>
    </message>
    <message>
        <source>the file of tokens was cut off</source>
        <translation>het bestand met aanmeldingen is afgebroken</translation>
    </message>
    <message>
        <source>the file&apos;s decimal sign is the comma, and thousands are in groups of three digits</source>
        <translation>het decimaalteken van het bestand is de komma, en duizendtallen staan in groepen van drie cijfers</translation>
    </message>
    <message>
        <source>the file&apos;s decimal sign is the point</source>
        <translation>het decimaalteken van het bestand is de punt</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>de map %1 kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>the folder of %1 could not be synced</source>
        <translation>de map van %1 kon niet worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>the header of a member is missing</source>
        <translation>de kop van een onderdeel ontbreekt</translation>
    </message>
    <message>
        <source>the identity token is not the answer to this sign-in: %1</source>
        <translation>het identiteitstoken is niet het antwoord op deze aanmelding: %1</translation>
    </message>
    <message>
        <source>the imported seat counts were changed</source>
        <translation>de geïmporteerde licentietellingen zijn gewijzigd</translation>
    </message>
    <message>
        <source>the invoice&apos;s number</source>
        <translation>het factuurnummer</translation>
    </message>
    <message>
        <source>the invoice&apos;s number is not where the profile says</source>
        <translation>het factuurnummer staat niet waar het profiel zegt</translation>
    </message>
    <message>
        <source>the invoices of %1 are in %2: name one with --currency</source>
        <translation>de facturen van %1 zijn in %2: noem er een met --currency</translation>
    </message>
    <message>
        <source>the last tier has no end</source>
        <translation>de laatste staffel heeft geen einde</translation>
    </message>
    <message>
        <source>the line is not charged itself: daily rows or a newer file stand for it</source>
        <translation>de regel wordt zelf niet berekend: dagregels of een nieuwer bestand staan ervoor</translation>
    </message>
    <message>
        <source>the lines of source set %1 were changed</source>
        <translation>de regels van bronset %1 zijn gewijzigd</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>de maand</translation>
    </message>
    <message>
        <source>the month has no such row any more</source>
        <translation>de maand heeft zo’n rij niet meer</translation>
    </message>
    <message>
        <source>the month is not where the profile says</source>
        <translation>de maand staat niet waar het profiel zegt</translation>
    </message>
    <message>
        <source>the numbering &quot;%1&quot; is no pattern like INV-{year}-{number:5}</source>
        <translation>de nummering ‘%1’ is geen patroon zoals INV-{year}-{number:5}</translation>
    </message>
    <message>
        <source>the numbers of %1 in %2 are gone</source>
        <translation>de nummers van %1 in %2 zijn weg</translation>
    </message>
    <message>
        <source>the numbers of %1 in %2 are not 1 … n</source>
        <translation>de nummers van %1 in %2 zijn niet 1 … n</translation>
    </message>
    <message>
        <source>the other terms</source>
        <translation>de andere voorwaarden</translation>
    </message>
    <message>
        <source>the partner&apos;s profile names no country</source>
        <translation>het profiel van de partner noemt geen land</translation>
    </message>
    <message>
        <source>the pass phrase does not open the file of tokens, or the file is damaged</source>
        <translation>de wachtwoordzin opent het bestand met aanmeldingen niet, of het bestand is beschadigd</translation>
    </message>
    <message>
        <source>the payment text does not fit a QR code</source>
        <translation>de betaaltekst past niet in een QR-code</translation>
    </message>
    <message>
        <source>the price sheet of %1 for %2 is damaged</source>
        <translation>de prijslijst van %1 voor %2 is beschadigd</translation>
    </message>
    <message>
        <source>the price sheet of %1: no CSV came</source>
        <translation>de prijslijst van %1: er kwam geen CSV</translation>
    </message>
    <message>
        <source>the profile does not know column &quot;%1&quot;: it is kept with the lines</source>
        <translation>het profiel kent kolom ‘%1’ niet: ze wordt met de regels bewaard</translation>
    </message>
    <message>
        <source>the profile has %1 faults</source>
        <translation>het profiel heeft %1 fouten</translation>
    </message>
    <message>
        <source>the profiles %1 fit alike: name one with --profile</source>
        <translation>de profielen %1 passen even goed: noem er een met --profile</translation>
    </message>
    <message>
        <source>the proxy does not let through</source>
        <translation>de proxy laat niet door</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>de proxy wil een wachtwoord</translation>
    </message>
    <message>
        <source>the reconciliation of invoice %1 is not on hand</source>
        <translation>het aansluitbestand van factuur %1 is niet aanwezig</translation>
    </message>
    <message>
        <source>the report %1 is gathered by %2, not by &quot;%3&quot;</source>
        <translation>rapport %1 wordt samengevat op %2, niet op ‘%3’</translation>
    </message>
    <message>
        <source>the report %1 is not gathered by anything</source>
        <translation>rapport %1 wordt nergens op samengevat</translation>
    </message>
    <message>
        <source>the report started without a Location</source>
        <translation>het rapport begon zonder Location</translation>
    </message>
    <message>
        <source>the request is faulty</source>
        <translation>de aanvraag is fout</translation>
    </message>
    <message>
        <source>the request is not JSON</source>
        <translation>de aanvraag is geen JSON</translation>
    </message>
    <message>
        <source>the same date, tenant, subscription and SKU as in line %1</source>
        <translation>dezelfde datum, tenant, hetzelfde abonnement en dezelfde SKU als in regel %1</translation>
    </message>
    <message>
        <source>the same lines as in %1: they count once</source>
        <translation>dezelfde regels als in %1: ze tellen één keer</translation>
    </message>
    <message>
        <source>the seal of %1 has other documents than those it lists</source>
        <translation>het zegel van %1 heeft andere documenten dan de vermelde</translation>
    </message>
    <message>
        <source>the seal of %1 is not what was noted when it was closed</source>
        <translation>het zegel van %1 is niet wat bij het afsluiten is genoteerd</translation>
    </message>
    <message>
        <source>the seal of %1: its document %2 was changed</source>
        <translation>het zegel van %1: het document %2 is gewijzigd</translation>
    </message>
    <message>
        <source>the seat counts behind its invoices are others</source>
        <translation>de licentietellingen achter de facturen zijn anders</translation>
    </message>
    <message>
        <source>the seller has no VAT id that begins with its country (BR-S-02 and its like, BR-CO-09)</source>
        <translation>de verkoper heeft geen btw-nummer dat met zijn land begint (BR-S-02 en dergelijke, BR-CO-09)</translation>
    </message>
    <message>
        <source>the seller has no electronic address that Peppol knows (R020)</source>
        <translation>de verkoper heeft geen elektronisch adres dat Peppol kent (R020)</translation>
    </message>
    <message>
        <source>the seller has no name (BR-06)</source>
        <translation>de verkoper heeft geen naam (BR-06)</translation>
    </message>
    <message>
        <source>the seller&apos;s address has no country (BR-09)</source>
        <translation>het adres van de verkoper heeft geen land (BR-09)</translation>
    </message>
    <message>
        <source>the series %1 is gone</source>
        <translation>de reeks %1 is weg</translation>
    </message>
    <message>
        <source>the service forgot its page token three times</source>
        <translation>de dienst vergat zijn paginatoken drie keer</translation>
    </message>
    <message>
        <source>the service names a next page without its token</source>
        <translation>de dienst noemt een volgende pagina zonder het token</translation>
    </message>
    <message>
        <source>the service names a page a second time</source>
        <translation>de dienst noemt een pagina een tweede keer</translation>
    </message>
    <message>
        <source>the service points to another host: %1</source>
        <translation>de dienst verwijst naar een andere host: %1</translation>
    </message>
    <message>
        <source>the service sends to another address of the same host (status %1), which is not followed</source>
        <translation>de dienst verwijst naar een ander adres van dezelfde host (status %1), wat niet wordt gevolgd</translation>
    </message>
    <message>
        <source>the sheet holds no price</source>
        <translation>de lijst bevat geen prijs</translation>
    </message>
    <message>
        <source>the sheet is empty</source>
        <translation>de lijst is leeg</translation>
    </message>
    <message>
        <source>the sign-in ended with &quot;%1&quot;%2</source>
        <translation>de aanmelding eindigde met ‘%1’%2</translation>
    </message>
    <message>
        <source>the sign-in gave no refresh token (offline_access was not granted)</source>
        <translation>de aanmelding gaf geen vernieuwingstoken (offline_access is niet verleend)</translation>
    </message>
    <message>
        <source>the sign-in service answered with %1</source>
        <translation>de aanmelddienst antwoordde met %1</translation>
    </message>
    <message>
        <source>the sign-in service answered with status %1</source>
        <translation>de aanmelddienst antwoordde met status %1</translation>
    </message>
    <message>
        <source>the sign-in service sends to another address, which is not followed (status %1)</source>
        <translation>de aanmelddienst verwijst naar een ander adres, wat niet wordt gevolgd (status %1)</translation>
    </message>
    <message>
        <source>the sign-in was refused: %1</source>
        <translation>de aanmelding is geweigerd: %1</translation>
    </message>
    <message>
        <source>the sign-in was stopped</source>
        <translation>de aanmelding is gestopt</translation>
    </message>
    <message>
        <source>the sign-in window broke down without an answer</source>
        <translation>het aanmeldvenster viel uit zonder antwoord</translation>
    </message>
    <message>
        <source>the sign-in window brought back an answer to another sign-in</source>
        <translation>het aanmeldvenster bracht een antwoord op een andere aanmelding</translation>
    </message>
    <message>
        <source>the sign-in window cannot be started</source>
        <translation>het aanmeldvenster kan niet worden gestart</translation>
    </message>
    <message>
        <source>the sign-in window gave an answer that is none</source>
        <translation>het aanmeldvenster gaf een antwoord dat er geen is</translation>
    </message>
    <message>
        <source>the sign-in window was closed</source>
        <translation>het aanmeldvenster is gesloten</translation>
    </message>
    <message>
        <source>the size of a chunk is no number</source>
        <translation>de grootte van een blok is geen getal</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot;, which this one works on, failed, and nothing of it is stored</source>
        <translation>de stap ‘%1’, waarop deze voortbouwt, mislukte, en er is niets van opgeslagen</translation>
    </message>
    <message>
        <source>the system&apos;s key store did not delete an entry</source>
        <translation>de sleutelopslag van het systeem heeft een vermelding niet verwijderd</translation>
    </message>
    <message>
        <source>the system&apos;s key store does not answer; unlock it</source>
        <translation>de sleutelopslag van het systeem antwoordt niet; ontgrendel die</translation>
    </message>
    <message>
        <source>the system&apos;s key store has no such entry</source>
        <translation>de sleutelopslag van het systeem heeft zo’n vermelding niet</translation>
    </message>
    <message>
        <source>the system&apos;s key store is locked or keeps nothing</source>
        <translation>de sleutelopslag van het systeem is vergrendeld of bewaart niets</translation>
    </message>
    <message>
        <source>the system&apos;s key store is locked or missing: %1</source>
        <translation>de sleutelopslag van het systeem is vergrendeld of ontbreekt: %1</translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation>de tabel heeft geen koptekst</translation>
    </message>
    <message>
        <source>the terms are no object</source>
        <translation>de voorwaarden zijn geen object</translation>
    </message>
    <message>
        <source>the terms are others: %1 → %2</source>
        <translation>de voorwaarden zijn anders: %1 → %2</translation>
    </message>
    <message>
        <source>the terms have %1 already</source>
        <translation>de voorwaarden hebben %1 al</translation>
    </message>
    <message>
        <source>the terms have %1 faults</source>
        <translation>de voorwaarden hebben %1 fouten</translation>
    </message>
    <message>
        <source>the terms have a fault</source>
        <translation>de voorwaarden hebben een fout</translation>
    </message>
    <message>
        <source>the terms have no contract &quot;%1&quot;</source>
        <translation>de voorwaarden hebben geen contract ‘%1’</translation>
    </message>
    <message>
        <source>the terms have no tax &quot;%1&quot;</source>
        <translation>de voorwaarden hebben geen btw-code ‘%1’</translation>
    </message>
    <message>
        <source>the terms have nothing at %1</source>
        <translation>de voorwaarden hebben niets op %1</translation>
    </message>
    <message>
        <source>the terms of today</source>
        <translation>de voorwaarden van vandaag</translation>
    </message>
    <message>
        <source>the terms were changed meanwhile; look at them and try again</source>
        <translation>de voorwaarden zijn intussen gewijzigd; bekijk ze en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the terms were changed since: they are left as they are</source>
        <translation>de voorwaarden zijn sindsdien gewijzigd: ze blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>the texts of source lines are damaged: verify the company file</source>
        <translation>de teksten van bronregels zijn beschadigd: controleer het bedrijfsbestand</translation>
    </message>
    <message>
        <source>the workbook could not be begun</source>
        <translation>de werkmap kon niet worden begonnen</translation>
    </message>
    <message>
        <source>the workbook could not be written: </source>
        <translation>de werkmap kon niet worden geschreven: </translation>
    </message>
    <message>
        <source>the workbook has no part %1</source>
        <translation>de werkmap heeft geen deel %1</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>de werkmap heeft geen blad</translation>
    </message>
    <message>
        <source>the workbook has no sheet &quot;%1&quot;, but %2</source>
        <translation>de werkmap heeft geen blad ‘%1’, maar %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1</source>
        <translation>de werkmap is beschadigd: %1</translation>
    </message>
    <message>
        <source>the workbook is damaged: cell &quot;%1&quot; in row %2</source>
        <translation>de werkmap is beschadigd: cel ‘%1’ in rij %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: row &quot;%1&quot; behind row %2</source>
        <translation>de werkmap is beschadigd: rij ‘%1’ achter rij %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: row %1 names text %2, which is not there</source>
        <translation>de werkmap is beschadigd: rij %1 noemt tekst %2, die er niet is</translation>
    </message>
    <message>
        <source>the workbook&apos;s part %1 has more than %2 MiB</source>
        <translation>deel %1 van de werkmap heeft meer dan %2 MiB</translation>
    </message>
    <message>
        <source>the zip archive has more than %1 files</source>
        <translation>het ziparchief heeft meer dan %1 bestanden</translation>
    </message>
    <message>
        <source>the zip archive holds no file</source>
        <translation>het ziparchief bevat geen bestand</translation>
    </message>
    <message>
        <source>the zip archive is damaged: %1</source>
        <translation>het ziparchief is beschadigd: %1</translation>
    </message>
    <message>
        <source>there are no terms %1</source>
        <translation>er zijn geen voorwaarden %1</translation>
    </message>
    <message>
        <source>there are no terms yet</source>
        <translation>er zijn nog geen voorwaarden</translation>
    </message>
    <message>
        <source>there are no terms yet, and no invoice of %1 is on hand</source>
        <translation>er zijn nog geen voorwaarden, en er is geen factuur van %1 aanwezig</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>er is geen verbinding ‘%1’</translation>
    </message>
    <message>
        <source>there is no connection; `connect` makes one</source>
        <translation>er is geen verbinding; `connect` maakt er een</translation>
    </message>
    <message>
        <source>there is no edit %1</source>
        <translation>er is geen bewerking %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>er is geen bestand %1</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>er is geen bestand om te importeren</translation>
    </message>
    <message>
        <source>there is no finding %1</source>
        <translation>er is geen bevinding %1</translation>
    </message>
    <message>
        <source>there is no invoice %1</source>
        <translation>er is geen factuur %1</translation>
    </message>
    <message>
        <source>there is no line (BR-16)</source>
        <translation>er is geen regel (BR-16)</translation>
    </message>
    <message>
        <source>there is no line of it</source>
        <translation>er is geen regel van</translation>
    </message>
    <message>
        <source>there is no migration</source>
        <translation>er is geen migratie</translation>
    </message>
    <message>
        <source>there is no pass phrase for the file of tokens</source>
        <translation>er is geen wachtwoordzin voor het bestand met aanmeldingen</translation>
    </message>
    <message>
        <source>there is no profile %1</source>
        <translation>er is geen profiel %1</translation>
    </message>
    <message>
        <source>there is no profile %1, but %2</source>
        <translation>er is geen profiel %1, maar wel %2</translation>
    </message>
    <message>
        <source>there is no restatement %1</source>
        <translation>er is geen herziening %1</translation>
    </message>
    <message>
        <source>there is no sign-in on this machine</source>
        <translation>op deze computer is niemand aangemeld</translation>
    </message>
    <message>
        <source>there is no source set %1</source>
        <translation>er is geen bronset %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>er is geen bestand met die naam</translation>
    </message>
    <message>
        <source>there is no way to it</source>
        <translation>er is geen weg naartoe</translation>
    </message>
    <message>
        <source>there is too little memory to open the file of tokens</source>
        <translation>er is te weinig geheugen om het bestand met aanmeldingen te openen</translation>
    </message>
    <message>
        <source>this cloud does not hand this out</source>
        <translation>deze cloud geeft dit niet</translation>
    </message>
    <message>
        <source>this copy of Counterfoil has no lasting place that the system could start it from</source>
        <translation>deze kopie van Counterfoil heeft geen blijvende plaats van waar het systeem haar kan starten</translation>
    </message>
    <message>
        <source>this id is taken already</source>
        <translation>deze id is al bezet</translation>
    </message>
    <message>
        <source>this installation has no sign-in window; sign in with your own browser</source>
        <translation>deze installatie heeft geen aanmeldvenster; meld u aan met uw eigen browser</translation>
    </message>
    <message>
        <source>this is no file of tokens, or one of another version</source>
        <translation>dit is geen bestand met aanmeldingen, of een van een andere versie</translation>
    </message>
    <message>
        <source>this key comes twice</source>
        <translation>deze sleutel komt twee keer voor</translation>
    </message>
    <message>
        <source>this program was built without its migrations</source>
        <translation>dit programma is zonder zijn migraties gebouwd</translation>
    </message>
    <message>
        <source>this system has no systemd: systemctl was not found</source>
        <translation>dit systeem heeft geen systemd: systemctl is niet gevonden</translation>
    </message>
    <message>
        <source>this tenant belongs to customer %1 already</source>
        <translation>deze tenant hoort al bij klant %1</translation>
    </message>
    <message>
        <source>this tenant stands here twice</source>
        <translation>deze tenant staat hier twee keer</translation>
    </message>
    <message>
        <source>tiers are of all that the rule wins in the period; this is the row alone</source>
        <translation>staffels gelden voor alles wat de regel in de periode wint; dit is de rij alleen</translation>
    </message>
    <message>
        <source>tiers have to ascend from 0</source>
        <translation>staffels moeten oplopen vanaf 0</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>waar of onwaar</translation>
    </message>
    <message>
        <source>two billing accounts in one file: %1 and %2</source>
        <translation>twee factureringsaccounts in één bestand: %1 en %2</translation>
    </message>
    <message>
        <source>two billing periods in one file: %1 and %2</source>
        <translation>twee factureringsperioden in één bestand: %1 en %2</translation>
    </message>
    <message>
        <source>two currencies in one file: %1 and %2</source>
        <translation>twee valuta’s in één bestand: %1 en %2</translation>
    </message>
    <message>
        <source>two invoices in one file: %1 and %2</source>
        <translation>twee facturen in één bestand: %1 en %2</translation>
    </message>
    <message>
        <source>two months in one file: %1 and %2</source>
        <translation>twee maanden in één bestand: %1 en %2</translation>
    </message>
    <message>
        <source>two pages running brought nothing new</source>
        <translation>twee pagina’s na elkaar brachten niets nieuws</translation>
    </message>
    <message>
        <source>unbilled %1 of %2 in %3</source>
        <translation>niet gefactureerd: %1 van %2 in %3</translation>
    </message>
    <message>
        <source>unbilled lines of the same months are</source>
        <translation>niet-gefactureerde regels van dezelfde maanden staan</translation>
    </message>
    <message>
        <source>unexpected character: %1</source>
        <translation>onverwacht teken: %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>onbekend: %1</translation>
    </message>
    <message>
        <source>unknown VAT category</source>
        <translation>onbekende btw-categorie</translation>
    </message>
    <message>
        <source>unknown attribute %1 is kept with the lines</source>
        <translation>het onbekende attribuut %1 wordt met de regels bewaard</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>onbekend land</translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation>onbekende valuta</translation>
    </message>
    <message>
        <source>unknown customer</source>
        <translation>onbekende klant</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>onbekende familie</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>onbekend formaat</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>onbekende sleutel</translation>
    </message>
    <message>
        <source>unknown time zone</source>
        <translation>onbekende tijdzone</translation>
    </message>
    <message>
        <source>unpacks to another size than the zip archive says</source>
        <translation>pakt uit tot een andere grootte dan het ziparchief zegt</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GiB</source>
        <translation>pakt uit tot meer dan %1 GiB</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size</source>
        <translation>pakt uit tot meer dan %1 keer de grootte</translation>
    </message>
    <message>
        <source>weeks are counted from the contract&apos;s start</source>
        <translation>weken tellen vanaf het begin van het contract</translation>
    </message>
    <message>
        <source>what Microsoft bills in %1 has no exchange rate to %2</source>
        <translation>wat Microsoft in %1 factureert, heeft geen wisselkoers naar %2</translation>
    </message>
    <message>
        <source>what is left of the customer</source>
        <translation>wat van de klant over is</translation>
    </message>
    <message>
        <source>what is to be kept under %1 is too long for the key store</source>
        <translation>wat onder %1 moet worden bewaard, is te lang voor de sleutelopslag</translation>
    </message>
    <message>
        <source>what the key store keeps under %1 is damaged</source>
        <translation>wat de sleutelopslag onder %1 bewaart, is beschadigd</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>zonder categorie</translation>
    </message>
    <message>
        <source>zlib does not start</source>
        <translation>zlib start niet</translation>
    </message>
</context>
<context>
    <name>SignInWish</name>
    <message>
        <source>&quot;%1&quot; is no client id, which looks like 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation>“%1” is geen client-id; die ziet eruit als 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tenant, which is a domain or looks like the client id.</source>
        <translation>“%1” is geen tenant; dat is een domein of iets in de vorm van de client-id.</translation>
    </message>
    <message>
        <source>Counterfoil: sign in to %1</source>
        <translation>Counterfoil: aanmelden bij %1</translation>
    </message>
    <message>
        <source>Give the connection a name of at most 100 characters.</source>
        <translation>Geef de verbinding een naam van maximaal 100 tekens.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>The client id is missing: the number of the application that is registered for signing in.</source>
        <translation>De client-id ontbreekt: het nummer van de toepassing die voor het aanmelden is geregistreerd.</translation>
    </message>
    <message>
        <source>The sign-in ended without consent. You can close this page.</source>
        <translation>De aanmelding is zonder toestemming geëindigd. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Counterfoil.</translation>
    </message>
</context>
<context>
    <name>TermsLists</name>
    <message>
        <source>%1, or open</source>
        <translation>%1, of doorlopend</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Een nieuwe post</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Correcties</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>As the invoice says it</source>
        <translation>Zoals de factuur het zegt</translation>
    </message>
    <message>
        <source>Below 0 where Microsoft gives back</source>
        <translation>Onder 0 waar Microsoft teruggeeft</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>Per weken</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Kies een klant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Elke %1 maanden</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wisselkoersen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>Van valuta</translation>
    </message>
    <message>
        <source>From the day on</source>
        <translation>Vanaf de dag</translation>
    </message>
    <message>
        <source>Goodwill credit</source>
        <translation>Coulance</translation>
    </message>
    <message>
        <source>Id in the terms</source>
        <translation>Id in de voorwaarden</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Microsoft&apos;s invoice</source>
        <translation>Factuur van Microsoft</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigen diensten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Koers</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die van de klant</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>Naar valuta</translation>
    </message>
    <message>
        <source>UN/ECE code: C62, HUR</source>
        <translation>UN/ECE-code: C62, HUR</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>What one of the first is in the second</source>
        <translation>Wat één van de eerste in de tweede is</translation>
    </message>
    <message>
        <source>open</source>
        <translation>doorlopend</translation>
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
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>keuze</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actueel</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>betwisting</translation>
    </message>
    <message>
        <source>distributor</source>
        <translation>distributeur</translation>
    </message>
    <message>
        <source>due</source>
        <translation>uiterlijk</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>regels</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>net kept</source>
        <translation>netto behouden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>vervangen door</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>sets</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>btw</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>berekend</translation>
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
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3.</source>
        <translation>%1, %2 op %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation>Earned Credit</translation>
    </message>
    <message>
        <source>Groups, and in them the day and the resource of each row</source>
        <translation>Groepen, met daarin de dag en de resource van elke rij</translation>
    </message>
    <message>
        <source>Hours that could be covered</source>
        <translation>Uren die gedekt zouden kunnen zijn</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Lijstwaarde</translation>
    </message>
    <message>
        <source>List value that can earn credit</source>
        <translation>Lijstwaarde die credit kan opleveren</translation>
    </message>
    <message>
        <source>List, %1</source>
        <translation>Lijst, %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Metercategorie</translation>
    </message>
    <message>
        <source>Of it without credit</source>
        <translation>Waarvan zonder credit</translation>
    </message>
    <message>
        <source>Of them not covered</source>
        <translation>Waarvan niet gedekt</translation>
    </message>
    <message>
        <source>Other prices and rounding</source>
        <translation>Andere prijzen en afronding</translation>
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
        <translation>Partner Earned Credit, van de lijstwaarde</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Resourcegroep</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>The figure is that change, of the month before: %1.</source>
        <translation>Het kengetal is die verandering ten opzichte van de maand ervoor: %1.</translation>
    </message>
    <message>
        <source>The figure is what is left, of the first line: %1.</source>
        <translation>Het kengetal is wat overblijft, als deel van de eerste regel: %1.</translation>
    </message>
    <message>
        <source>The file is the truth: its cost is never recomputed from price and quantity.
File: %1
Resource: %2</source>
        <translation>Het bestand is leidend: de kosten worden nooit uit prijs en aantal herberekend.
Bestand: %1
Resource: %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation>Eenheidsprijs × aantal × wisselkoers</translation>
    </message>
    <message>
        <source>What Microsoft asks for</source>
        <translation>Wat Microsoft in rekening brengt</translation>
    </message>
    <message>
        <source>What Microsoft asks for %1 rows of usage.</source>
        <translation>Wat Microsoft voor %1 rijen verbruik in rekening brengt.</translation>
    </message>
    <message>
        <source>What Microsoft asks for 1 row of usage.</source>
        <translation>Wat Microsoft voor 1 rij verbruik in rekening brengt.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
</context>
<context>
    <name>WhyTerms</name>
    <message>
        <source>In the terms as they are now it says: %1.</source>
        <translation>In de huidige voorwaarden zegt hij: %1.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Hij zegt: %1.</translation>
    </message>
    <message>
        <source>Prepayment %1: %2 %3 for %4 seats, %5.</source>
        <translation>Vooruitbetaling %1: %2 %3 voor %4 licenties, %5.</translation>
    </message>
    <message>
        <source>Prepayment %1: %2 %3, %4.</source>
        <translation>Vooruitbetaling %1: %2 %3, %4.</translation>
    </message>
    <message>
        <source>The terms no longer have prepayment %1.</source>
        <translation>De voorwaarden bevatten vooruitbetaling %1 niet meer.</translation>
    </message>
    <message>
        <source>The terms no longer have price rule %1.</source>
        <translation>De voorwaarden bevatten prijsregel %1 niet meer.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1 clocks</source>
        <translation>%1 termijnen</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 licenties</translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation>%1 licenties toegevoegd</translation>
    </message>
    <message>
        <source>%1, 24:00 UTC</source>
        <translation>%1, 24:00 UTC</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <translation>%1, of leeg</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>%1. If nobody decides: %2.</source>
        <translation>%1. Als niemand beslist: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Ends %3. If nobody decides: %4.</source>
        <translation>%1: %2. Eindigt: %3. Als niemand beslist: %4.</translation>
    </message>
    <message>
        <source>%1: ends on %2.</source>
        <translation>%1: eindigt op %2.</translation>
    </message>
    <message>
        <source>%1: goes on month by month at a higher price; the running month ends on %2.</source>
        <translation>%1: loopt per maand door tegen een hogere prijs; de lopende maand eindigt op %2.</translation>
    </message>
    <message>
        <source>%1: the term ends on %2 and renews for %3 unless it is changed before.</source>
        <translation>%1: de looptijd eindigt op %2 en wordt met %3 verlengd, tenzij dit eerder wordt gewijzigd.</translation>
    </message>
    <message>
        <source>%1: the term ends on %2. Without a decision it goes on month by month from %3, at a higher price.</source>
        <translation>%1: de looptijd eindigt op %2. Zonder beslissing loopt het vanaf %3 per maand door, tegen een hogere prijs.</translation>
    </message>
    <message>
        <source>%1: until %2 it may still be given back; after that it is fixed to %3.</source>
        <translation>%1: tot %2 kan dit nog worden teruggegeven; daarna ligt het vast t/m %3.</translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation>1 termijn</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 licentie</translation>
    </message>
    <message>
        <source>1 seat added</source>
        <translation>1 licentie toegevoegd</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>A seat given back</source>
        <translation>Teruggegeven licentie</translation>
    </message>
    <message>
        <source>A seat then</source>
        <translation>Licentie daarna</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Klant vragen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Charged by the month since its longer term ended: Microsoft does not call it extended service.</source>
        <translation>Per maand in rekening gebracht sinds de langere looptijd is geëindigd: Microsoft noemt het geen verlengde service.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Uiterlijk: %1</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Einde looptijd</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Expected at the pace of the last three months.</source>
        <translation>Verwacht op basis van het tempo van de laatste drie maanden.</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Uitloop</translation>
    </message>
    <message>
        <source>Extended service</source>
        <translation>Uitloopperiode</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>Als niemand beslist</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Beslissing bewaren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Let it happen</source>
        <translation>Laten gebeuren</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list names no seats that may go back; the activity shows that they were added.</source>
        <translation>Microsofts lijst noemt geen licenties die terug kunnen; uit de activiteit blijkt dat ze zijn toegevoegd.</translation>
    </message>
    <message>
        <source>Neither an invoice line nor a price sheet on hand names its price.</source>
        <translation>Geen aanwezige factuurregel en geen aanwezige prijslijst noemt de prijs.</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Komende 30 dagen</translation>
    </message>
    <message>
        <source>No price sheet on hand names the monthly price: estimated from what is paid now, with 5 % for paying a year by the month, 20 % for a month&apos;s term and 3 % for the extension.</source>
        <translation>Geen aanwezige prijslijst noemt de maandprijs: geschat op basis van wat nu wordt betaald, met 5% voor een jaar in maandelijkse betaling, 20% voor een looptijd van een maand en 3% voor de verlengde service.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Prepaid term</source>
        <translation>Vooruitbetaling</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotie</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Inkooporder</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Gelezen uit %1.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Seven days, seats</source>
        <translation>Zeven dagen, licenties</translation>
    </message>
    <message>
        <source>Seven-day window</source>
        <translation>Zevendagentermijn</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions of this customer were never pulled: this is what its invoices show.</source>
        <translation>Abonnementen van deze klant zijn nooit opgehaald: dit is wat de facturen laten zien.</translation>
    </message>
    <message>
        <source>The amount is the whole one, spread over its months.</source>
        <translation>Het bedrag is het totaal, gespreid over de maanden.</translation>
    </message>
    <message>
        <source>The data names the day, not the hour: shown is the earliest end, the latest is 24 hours later.</source>
        <translation>De gegevens noemen de dag, niet het uur: getoond is het vroegste einde, het laatste is 24 uur later.</translation>
    </message>
    <message>
        <source>The dates are counted on from what is on hand.</source>
        <translation>De datums zijn doorgeteld vanaf wat aanwezig is.</translation>
    </message>
    <message>
        <source>The price sheet has no monthly plan: the annual price and 23 %.</source>
        <translation>De prijslijst heeft geen maandabonnement: de jaarprijs plus 23%.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>What was paid in advance ends on %1; from %2 on it is invoiced again.</source>
        <translation>Wat is vooruitbetaald, eindigt op %1; vanaf %2 wordt weer gefactureerd.</translation>
    </message>
    <message>
        <source>When the promotion itself ends is not in the data; its price holds for the term.</source>
        <translation>Wanneer de promotie zelf eindigt, staat niet in de gegevens; de prijs geldt voor de looptijd.</translation>
    </message>
    <message>
        <source>Whether it was told to end with its term cannot be seen in what is pulled.</source>
        <translation>Of is ingesteld dat het na de looptijd eindigt, is niet te zien in wat is opgehaald.</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Wordt gewijzigd</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>een andere looptijd</translation>
    </message>
    <message>
        <source>as scheduled: %1 seats, %2</source>
        <translation>zoals gepland: %1 licenties, %2</translation>
    </message>
    <message>
        <source>as scheduled: 1 seat, %2</source>
        <translation>zoals gepland: 1 licentie, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>charged again from %1</source>
        <translation>vanaf %1 weer in rekening gebracht</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>eindigt</translation>
    </message>
    <message>
        <source>from %1: annual price, plus 23 %</source>
        <translation>vanaf %1: jaarprijs plus 23%</translation>
    </message>
    <message>
        <source>from %1: list price</source>
        <translation>vanaf %1: lijstprijs</translation>
    </message>
    <message>
        <source>from %1: monthly price, plus 3 %</source>
        <translation>vanaf %1: maandprijs plus 3%</translation>
    </message>
    <message>
        <source>from %1: the price of the newest sheet</source>
        <translation>vanaf %1: de prijs van de nieuwste prijslijst</translation>
    </message>
    <message>
        <source>goes on month by month</source>
        <translation>loopt per maand door</translation>
    </message>
    <message>
        <source>invoices are due in full again</source>
        <translation>facturen zijn weer volledig te betalen</translation>
    </message>
    <message>
        <source>invoices need another order</source>
        <translation>facturen vragen een nieuwe inkooporder</translation>
    </message>
    <message>
        <source>invoices that drew on %1</source>
        <translation>facturen die %1 hebben aangesproken</translation>
    </message>
    <message>
        <source>its price is promised no longer</source>
        <translation>de prijs is niet langer gegarandeerd</translation>
    </message>
    <message>
        <source>may be over</source>
        <translation>mogelijk voorbij</translation>
    </message>
    <message>
        <source>month by month from %1</source>
        <translation>per maand vanaf %1</translation>
    </message>
    <message>
        <source>not billed yet, line %1</source>
        <translation>nog niet gefactureerd, regel %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not known; %1 if not renewed</source>
        <translation>niet bekend; %1 indien niet verlengd</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>één maand</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>één jaar</translation>
    </message>
    <message>
        <source>price sheet %1</source>
        <translation>prijslijst %1</translation>
    </message>
    <message>
        <source>renews for %1</source>
        <translation>wordt verlengd met %1</translation>
    </message>
    <message>
        <source>renews for %1, %2</source>
        <translation>wordt verlengd met %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>terms, prepayment %1</source>
        <translation>voorwaarden, vooruitbetaling %1</translation>
    </message>
    <message>
        <source>then fixed to %1</source>
        <translation>daarna vast t/m %1</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>drie jaar</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>A term paid in advance</source>
        <translation>Een vooruitbetaalde looptijd</translation>
    </message>
    <message>
        <source>Adjust.</source>
        <translation>Corr.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>An error: no cause accounts for it</source>
        <translation>Een fout: geen oorzaak verklaart het</translation>
    </message>
    <message>
        <source>Arrived or restated after the invoice was approved</source>
        <translation>Binnengekomen of herzien nadat de factuur was goedgekeurd</translation>
    </message>
    <message>
        <source>Charges that a price rule excludes</source>
        <translation>Kosten die een prijsregel uitsluit</translation>
    </message>
    <message>
        <source>Charges that no customer pays</source>
        <translation>Kosten die geen klant betaalt</translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s rate</source>
        <translation>Contractkoers tegenover de koers van Microsoft</translation>
    </message>
    <message>
        <source>Counted seats against charged seats</source>
        <translation>Getelde tegenover berekende licenties</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Credit kept</source>
        <translation>Credit behouden</translation>
    </message>
    <message>
        <source>Daily file</source>
        <translation>Dagbestand</translation>
    </message>
    <message>
        <source>Daily rows against the reconciliation lines</source>
        <translation>Dagregels tegenover de aansluitregels</translation>
    </message>
    <message>
        <source>Days before the first contract</source>
        <translation>Dagen vóór het eerste contract</translation>
    </message>
    <message>
        <source>Days that another invoice pays for</source>
        <translation>Dagen die een andere factuur dekt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Lines, edits and credit notes made by a person</source>
        <translation>Regels, wijzigingen en creditnota’s met de hand</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Microsoft&apos;s credits that are not passed on</source>
        <translation>Credits van Microsoft die niet worden doorgegeven</translation>
    </message>
    <message>
        <source>On Microsoft&apos;s invoice, in no line of it</source>
        <translation>Op de factuur van Microsoft, in geen regel ervan</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigen diensten</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vooruitbetaald</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Rounding of lines and of split parts</source>
        <translation>Afronding van regels en van gesplitste bedragen</translation>
    </message>
    <message>
        <source>Sale against cost, at Microsoft&apos;s rate</source>
        <translation>Verkoop tegenover kosten, tegen de koers van Microsoft</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>The customer cannot be billed yet</source>
        <translation>De klant kan nog niet worden gefactureerd</translation>
    </message>
    <message>
        <source>The partner&apos;s own services</source>
        <translation>De eigen diensten van de partner</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Onverklaard</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Niet toegewezen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityModel</name>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 abonnementen</translation>
    </message>
    <message>
        <source>Credit cancelled</source>
        <translation>Creditering geannuleerd</translation>
    </message>
    <message>
        <source>Credit made</source>
        <translation>Creditering gemaakt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Klant toegevoegd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Invoice ready</source>
        <translation>Factuur gereed</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Order gewijzigd</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Order geplaatst</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
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
        <translation>Abonnement gewijzigd</translation>
    </message>
    <message>
        <source>Subscription upgraded</source>
        <translation>Abonnement opgewaardeerd</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>The activity was not read.</source>
        <translation>De activiteit is niet gelezen.</translation>
    </message>
    <message>
        <source>Trial converted</source>
        <translation>Proefabonnement omgezet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityScreen</name>
    <message>
        <source>%1 records</source>
        <translation>%1 activiteiten</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 record</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Nog geen activiteit</translation>
    </message>
    <message>
        <source>The newest %1 records</source>
        <translation>De nieuwste %1 activiteiten</translation>
    </message>
    <message>
        <source>Who added seats or subscriptions at Microsoft stands here once it was pulled.</source>
        <translation>Wie bij Microsoft licenties of abonnementen heeft toegevoegd, staat hier zodra dat is opgehaald.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AddLineSheet</name>
    <message>
        <source>%1 %2 % (%3)</source>
        <translation>%1 %2% (%3)</translation>
    </message>
    <message>
        <source>%1, %2: the line stays whenever the draft is remade.</source>
        <translation>%1, %2: de regel blijft behouden als het concept opnieuw wordt gemaakt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>Netto, %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die van de klant</translation>
    </message>
</context>
<context>
    <name>counterfoil::AddressBar</name>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Beveiligd</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppActions</name>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>&amp;Over Counterfoil</translation>
    </message>
    <message>
        <source>&amp;Approve %1 invoices…</source>
        <translation>%1 facturen &amp;goedkeuren…</translation>
    </message>
    <message>
        <source>&amp;Approve 1 invoice…</source>
        <translation>1 factuur &amp;goedkeuren…</translation>
    </message>
    <message>
        <source>&amp;Approve all that are ready…</source>
        <translation>Alles wat gereed is &amp;goedkeuren…</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Standaardindeling</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>Controle&amp;spoor…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Teru&amp;g</translation>
    </message>
    <message>
        <source>&amp;Change from a date…</source>
        <translation>&amp;Wijzigen vanaf een datum…</translation>
    </message>
    <message>
        <source>&amp;Change the customer…</source>
        <translation>Klant &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Change the rule…</source>
        <translation>Prijsregel &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Lijst wissen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Af&amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Close the month…</source>
        <translation>Maand af&amp;sluiten…</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Kopiëren als &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Credit…</source>
        <translation>&amp;Crediteren…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Klant</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ve&amp;rwerpen</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Verbinding verbreken…</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>&amp;Betwisten…</translation>
    </message>
    <message>
        <source>&amp;Earned credit by subscription</source>
        <translation>&amp;Earned Credit per abonnement</translation>
    </message>
    <message>
        <source>&amp;End the contract…</source>
        <translation>&amp;Contract beëindigen…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>Bewijs&amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Export invoices…</source>
        <translation>Facturen &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>Profiel &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filteren</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;ooruit</translation>
    </message>
    <message>
        <source>&amp;Go to the last sealed month</source>
        <translation>&amp;Naar de laatste verzegelde maand</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Bestanden &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Import profile…</source>
        <translation>Profiel &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Factuur</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Facturen</translation>
    </message>
    <message>
        <source>&amp;Issue %1 invoices…</source>
        <translation>%1 facturen &amp;uitreiken…</translation>
    </message>
    <message>
        <source>&amp;Issue 1 invoice…</source>
        <translation>1 factuur &amp;uitreiken…</translation>
    </message>
    <message>
        <source>&amp;Issue approved invoices…</source>
        <translation>Goedgekeurde facturen &amp;uitreiken…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Line check</source>
        <translation>&amp;Regelcontrole</translation>
    </message>
    <message>
        <source>&amp;Log in again…</source>
        <translation>&amp;Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;Map the tenant…</source>
        <translation>&amp;Tenant toewijzen…</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>&amp;New company file…</source>
        <translation>&amp;Nieuw bedrijfsbestand…</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nieuwe klant…</translation>
    </message>
    <message>
        <source>&amp;New price…</source>
        <translation>&amp;Nieuwe prijs…</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nieuw profiel</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normaal</translation>
    </message>
    <message>
        <source>&amp;Open company file…</source>
        <translation>Bedrijfsbestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Prijzen</translation>
    </message>
    <message>
        <source>&amp;Pull now</source>
        <translation>&amp;Nu ophalen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Programma afsluiten</translation>
    </message>
    <message>
        <source>&amp;Rates, services and guards…</source>
        <translation>&amp;Wisselkoersen, diensten en controles…</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Aansluiten</translation>
    </message>
    <message>
        <source>&amp;Remove the marked lines</source>
        <translation>Gemarkeerde regels &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation>Prijsregel &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove the tax</source>
        <translation>Btw-code ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete…</source>
        <translation>&amp;Hernoemen of verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation>Maand &amp;heropenen…</translation>
    </message>
    <message>
        <source>&amp;Safety copy…</source>
        <translation>Vei&amp;ligheidskopie…</translation>
    </message>
    <message>
        <source>&amp;Save the prices…</source>
        <translation>Prijzen &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>Profiel &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>Weergave &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Inst&amp;ellingen</translation>
    </message>
    <message>
        <source>&amp;Show restated lines</source>
        <translation>Herziene &amp;regels tonen</translation>
    </message>
    <message>
        <source>&amp;Stop the system&apos;s daily pull…</source>
        <translation>Dage&amp;lijks ophalen door het systeem stoppen…</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Abonnement</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>&amp;Try a file…</source>
        <translation>Bestand &amp;testen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Unlock sign-ins…</source>
        <translation>Aanmeldingen ont&amp;grendelen…</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Termijnen</translation>
    </message>
    <message>
        <source>A pull is running</source>
        <translation>Er worden gegevens opgehaald</translation>
    </message>
    <message>
        <source>A&amp;zure usage</source>
        <translation>A&amp;zure-verbruik</translation>
    </message>
    <message>
        <source>Acce&amp;pt…</source>
        <translation>&amp;Accepteren…</translation>
    </message>
    <message>
        <source>Accept the finding…</source>
        <translation>Bevinding accepteren…</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Acti&amp;viteit</translation>
    </message>
    <message>
        <source>Add &amp;line…</source>
        <translation>Regel &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Add a line to the draft…</source>
        <translation>Regel aan het concept toevoegen…</translation>
    </message>
    <message>
        <source>Add a tax first, in Settings</source>
        <translation>Voeg eerst een btw-code toe, in Instellingen</translation>
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
        <translation>Er loopt nog een andere taak</translation>
    </message>
    <message>
        <source>Approve &amp;this invoice</source>
        <translation>&amp;Deze factuur goedkeuren</translation>
    </message>
    <message>
        <source>Azure Enterprise Agreement: connector settings…</source>
        <translation>Azure Enterprise Agreement: connectorinstellingen…</translation>
    </message>
    <message>
        <source>Azure usage: bars are days</source>
        <translation>Azure-verbruik: staven zijn dagen</translation>
    </message>
    <message>
        <source>Azure usage: bars are months</source>
        <translation>Azure-verbruik: staven zijn maanden</translation>
    </message>
    <message>
        <source>Azure usage: bars are weeks</source>
        <translation>Azure-verbruik: staven zijn weken</translation>
    </message>
    <message>
        <source>Azure usage: earned credit lost by subscription</source>
        <translation>Azure-verbruik: gemiste Earned Credit per abonnement</translation>
    </message>
    <message>
        <source>B&amp;ill…</source>
        <translation>&amp;Factureren…</translation>
    </message>
    <message>
        <source>Bill the finding…</source>
        <translation>Bevinding factureren…</translation>
    </message>
    <message>
        <source>C&amp;hange the line</source>
        <translation>Regel &amp;wijzigen</translation>
    </message>
    <message>
        <source>C&amp;hange the tax…</source>
        <translation>Btw-code wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Ruim</translation>
    </message>
    <message>
        <source>C&amp;onnectors</source>
        <translation>Co&amp;nnectors</translation>
    </message>
    <message>
        <source>C&amp;opy for customer</source>
        <translation>Kopiëren voor &amp;klant</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Klanten</translation>
    </message>
    <message>
        <source>Change the &amp;finding…</source>
        <translation>Bevinding &amp;wijzigen…</translation>
    </message>
    <message>
        <source>Change the &amp;seller…</source>
        <translation>Ver&amp;koper wijzigen…</translation>
    </message>
    <message>
        <source>Change the contract from a date…</source>
        <translation>Contract wijzigen vanaf een datum…</translation>
    </message>
    <message>
        <source>Change the draft&apos;s line</source>
        <translation>Regel van het concept wijzigen</translation>
    </message>
    <message>
        <source>Change the price rule…</source>
        <translation>Prijsregel wijzigen…</translation>
    </message>
    <message>
        <source>Chec&amp;k the company file</source>
        <translation>Bedrijfsbestand &amp;controleren</translation>
    </message>
    <message>
        <source>Choose a clock in Windows</source>
        <translation>Kies een termijn bij Termijnen</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Kies een verbinding</translation>
    </message>
    <message>
        <source>Choose a contract in Contracts</source>
        <translation>Kies een contract bij Contracten</translation>
    </message>
    <message>
        <source>Choose a customer in Customers</source>
        <translation>Kies een klant bij Klanten</translation>
    </message>
    <message>
        <source>Choose a customer with an invoice of the month, or open Prices</source>
        <translation>Kies een klant met een factuur van de maand, of open Prijzen</translation>
    </message>
    <message>
        <source>Choose a draft</source>
        <translation>Kies een concept</translation>
    </message>
    <message>
        <source>Choose a draft in Invoices</source>
        <translation>Kies een concept bij Facturen</translation>
    </message>
    <message>
        <source>Choose a finding in Reconcile</source>
        <translation>Kies een bevinding bij Aansluiten</translation>
    </message>
    <message>
        <source>Choose a line of a draft in Invoices</source>
        <translation>Kies een regel van een concept bij Facturen</translation>
    </message>
    <message>
        <source>Choose a line of a draft that a person edited</source>
        <translation>Kies een regel van een concept die handmatig is bewerkt</translation>
    </message>
    <message>
        <source>Choose a profile of your own; a starting point cannot be removed</source>
        <translation>Kies een eigen profiel; een sjabloon kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation>Kies een prijsregel</translation>
    </message>
    <message>
        <source>Choose a tax in Settings</source>
        <translation>Kies een btw-code in Instellingen</translation>
    </message>
    <message>
        <source>Choose a tenant without a customer in Close, Reconcile or Customers</source>
        <translation>Kies bij Afsluiten, Aansluiten of Klanten een tenant zonder klant</translation>
    </message>
    <message>
        <source>Choose an issued invoice in Invoices</source>
        <translation>Kies een uitgereikte factuur bij Facturen</translation>
    </message>
    <message>
        <source>Clear the list of recent company files</source>
        <translation>Lijst van recente bedrijfsbestanden wissen</translation>
    </message>
    <message>
        <source>Close the &amp;panel, clear the filter</source>
        <translation>Paneel &amp;sluiten, filter wissen</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Ko&amp;lommen…</translation>
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
        <translation>Connector&amp;instellingen…</translation>
    </message>
    <message>
        <source>Contr&amp;acts</source>
        <translation>&amp;Contracten</translation>
    </message>
    <message>
        <source>Copy &amp;ticket</source>
        <translation>&amp;Ticket kopiëren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Kopiëren als &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the ticket to Microsoft</source>
        <translation>Ticket voor Microsoft kopiëren</translation>
    </message>
    <message>
        <source>Credit the invoice or its marked lines…</source>
        <translation>Factuur of gemarkeerde regels crediteren…</translation>
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
        <translation>Klanten of eigen diensten hebben deze btw-code</translation>
    </message>
    <message>
        <source>Day on which periods &amp;start</source>
        <translation>Dag waarop perioden &amp;beginnen</translation>
    </message>
    <message>
        <source>Decide about the c&amp;lock…</source>
        <translation>Over de term&amp;ijn beslissen…</translation>
    </message>
    <message>
        <source>Discard the change of prices</source>
        <translation>Prijswijziging verwerpen</translation>
    </message>
    <message>
        <source>Discard the change of the profile</source>
        <translation>Profielwijziging verwerpen</translation>
    </message>
    <message>
        <source>Dispute the finding…</source>
        <translation>Bevinding betwisten…</translation>
    </message>
    <message>
        <source>Distributor &amp;profiles…</source>
        <translation>&amp;Distributeurprofielen…</translation>
    </message>
    <message>
        <source>End the contract on a day…</source>
        <translation>Het contract op een dag beëindigen…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export %1 as &amp;before</source>
        <translation>%1 exporteren &amp;zoals eerder</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>&amp;Rapport exporteren…</translation>
    </message>
    <message>
        <source>Export as &amp;before…</source>
        <translation>Exporteren &amp;zoals eerder…</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>&amp;Grafiek exporteren…</translation>
    </message>
    <message>
        <source>Export ter&amp;ms…</source>
        <translation>Voor&amp;waarden exporteren…</translation>
    </message>
    <message>
        <source>Export this &amp;view…</source>
        <translation>Deze weergave e&amp;xporteren…</translation>
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
        <translation>Vul eerst de verkoper in, in Instellingen</translation>
    </message>
    <message>
        <source>Go to Azure usage first</source>
        <translation>Ga eerst naar Azure-verbruik</translation>
    </message>
    <message>
        <source>Go to Reconcile first</source>
        <translation>Ga eerst naar Aansluiten</translation>
    </message>
    <message>
        <source>Go to Reports first</source>
        <translation>Ga eerst naar Rapporten</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>&amp;Imports</translation>
    </message>
    <message>
        <source>Import &amp;terms…</source>
        <translation>&amp;Voorwaarden importeren…</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s files first: they name the tenants</source>
        <translation>Importeer eerst de bestanden van Microsoft: die noemen de tenants</translation>
    </message>
    <message>
        <source>Let the s&amp;ystem pull daily…</source>
        <translation>S&amp;ysteem dagelijks laten ophalen…</translation>
    </message>
    <message>
        <source>Microsoft CSP: connector settings…</source>
        <translation>Microsoft CSP: connectorinstellingen…</translation>
    </message>
    <message>
        <source>Microsoft restated no billed line of this month</source>
        <translation>Microsoft heeft geen gefactureerde regel van deze maand herzien</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation>Vol&amp;gende maand</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <translation>&amp;Vorige maand</translation>
    </message>
    <message>
        <source>New &amp;tax…</source>
        <translation>Nieuwe &amp;btw-code…</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>Volgen&amp;d gebied</translation>
    </message>
    <message>
        <source>No change of customers, seller or taxes to undo</source>
        <translation>Geen wijziging van klanten, verkoper of btw-codes om ongedaan te maken</translation>
    </message>
    <message>
        <source>No company file was opened before</source>
        <translation>Er is nog geen bedrijfsbestand geopend</translation>
    </message>
    <message>
        <source>No draft is ready</source>
        <translation>Er is geen concept gereed</translation>
    </message>
    <message>
        <source>No invoice is approved</source>
        <translation>Er is geen factuur goedgekeurd</translation>
    </message>
    <message>
        <source>No month is sealed yet</source>
        <translation>Er is nog geen maand verzegeld</translation>
    </message>
    <message>
        <source>No more views can be saved: delete one first</source>
        <translation>Er kunnen niet meer weergaven worden opgeslagen: verwijder er eerst een</translation>
    </message>
    <message>
        <source>No price was changed</source>
        <translation>Er is geen prijs gewijzigd</translation>
    </message>
    <message>
        <source>No profile was changed</source>
        <translation>Er is geen profiel gewijzigd</translation>
    </message>
    <message>
        <source>No profile was saved in this window</source>
        <translation>In dit venster is geen profiel opgeslagen</translation>
    </message>
    <message>
        <source>No pull is running</source>
        <translation>Er wordt niets opgehaald</translation>
    </message>
    <message>
        <source>No sign-in is locked</source>
        <translation>Er is geen aanmelding vergrendeld</translation>
    </message>
    <message>
        <source>No view of this screen was saved</source>
        <translation>Van dit scherm is geen weergave opgeslagen</translation>
    </message>
    <message>
        <source>Nothing was exported from this file yet</source>
        <translation>Uit dit bestand is nog niets geëxporteerd</translation>
    </message>
    <message>
        <source>Only what nobody bills yet can be billed, to a customer with a draft</source>
        <translation>Alleen wat nog aan niemand wordt gefactureerd, kan gefactureerd worden, aan een klant met een concept</translation>
    </message>
    <message>
        <source>Ope&amp;n the row</source>
        <translation>Ri&amp;j openen</translation>
    </message>
    <message>
        <source>Open Prices first</source>
        <translation>Open eerst Prijzen</translation>
    </message>
    <message>
        <source>Open a company file first</source>
        <translation>Open eerst een bedrijfsbestand</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstratie openen</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the export</source>
        <translation>&amp;Map van de export openen</translation>
    </message>
    <message>
        <source>Open the distributor profiles first</source>
        <translation>Open eerst de distributeurprofielen</translation>
    </message>
    <message>
        <source>Paid in &amp;advance…</source>
        <translation>&amp;Vooruit betaald…</translation>
    </message>
    <message>
        <source>Pull&amp;ed data</source>
        <translation>Opgehaald&amp;e gegevens</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>&amp;Rapporten</translation>
    </message>
    <message>
        <source>Re&amp;store as calculated</source>
        <translation>&amp;Berekende stand herstellen</translation>
    </message>
    <message>
        <source>Recompute Microsoft&apos;s lines of the month</source>
        <translation>Microsofts regels van de maand narekenen</translation>
    </message>
    <message>
        <source>Reconcile: rows are customers</source>
        <translation>Aansluiten: één rij per klant</translation>
    </message>
    <message>
        <source>Reconcile: rows are invoices</source>
        <translation>Aansluiten: één rij per factuur</translation>
    </message>
    <message>
        <source>Reconcile: rows are subscriptions</source>
        <translation>Aansluiten: één rij per abonnement</translation>
    </message>
    <message>
        <source>Region befor&amp;e</source>
        <translation>Vorig ge&amp;bied</translation>
    </message>
    <message>
        <source>Remove the distributor profile…</source>
        <translation>Distributeurprofiel verwijderen…</translation>
    </message>
    <message>
        <source>Remove the marked lines of the draft</source>
        <translation>Gemarkeerde regels van het concept verwijderen</translation>
    </message>
    <message>
        <source>Remove the price rule</source>
        <translation>Prijsregel verwijderen</translation>
    </message>
    <message>
        <source>Rename or delete saved views…</source>
        <translation>Opgeslagen weergaven hernoemen of verwijderen…</translation>
    </message>
    <message>
        <source>Restore a safety co&amp;py…</source>
        <translation>Veilig&amp;heidskopie terugzetten…</translation>
    </message>
    <message>
        <source>Restore the &amp;former profile</source>
        <translation>&amp;Vorig profiel herstellen</translation>
    </message>
    <message>
        <source>Restore the marked lines as they were calculated</source>
        <translation>Gemarkeerde regels herstellen zoals ze zijn berekend</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Rijhoogte: ruim</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>Rijhoogte: compact</translation>
    </message>
    <message>
        <source>Rows: normal</source>
        <translation>Rijhoogte: normaal</translation>
    </message>
    <message>
        <source>S&amp;top the pull</source>
        <translation>Ophalen &amp;stoppen</translation>
    </message>
    <message>
        <source>Sc&amp;hedule of the daily pull</source>
        <translation>Schema van het &amp;dagelijks ophalen</translation>
    </message>
    <message>
        <source>Search or run a co&amp;mmand</source>
        <translation>&amp;Zoeken of opdracht uitvoeren</translation>
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
        <translation>In m&amp;ap tonen</translation>
    </message>
    <message>
        <source>Show the company file in its folder</source>
        <translation>Bedrijfsbestand in zijn map tonen</translation>
    </message>
    <message>
        <source>Show the screen as at first</source>
        <translation>Scherm tonen zoals in het begin</translation>
    </message>
    <message>
        <source>Show the water&amp;fall</source>
        <translation>&amp;Watervaldiagram tonen</translation>
    </message>
    <message>
        <source>Somebody is signing in</source>
        <translation>Er is een aanmelding bezig</translation>
    </message>
    <message>
        <source>Suggest c&amp;ustomers…</source>
        <translation>Klanten &amp;voorstellen…</translation>
    </message>
    <message>
        <source>The contract is paid in advance, or no longer…</source>
        <translation>Het contract wordt vooruit betaald, of niet meer…</translation>
    </message>
    <message>
        <source>The month is open</source>
        <translation>De maand is open</translation>
    </message>
    <message>
        <source>The month is sealed</source>
        <translation>De maand is verzegeld</translation>
    </message>
    <message>
        <source>The profile has faults</source>
        <translation>Het profiel bevat fouten</translation>
    </message>
    <message>
        <source>The report has no row</source>
        <translation>Het rapport heeft geen regel</translation>
    </message>
    <message>
        <source>The system does not pull by itself</source>
        <translation>Het systeem haalt niet zelf op</translation>
    </message>
    <message>
        <source>The system pulls already</source>
        <translation>Het systeem haalt al op</translation>
    </message>
    <message>
        <source>The table has no row</source>
        <translation>De tabel heeft geen rij</translation>
    </message>
    <message>
        <source>The terms are not read yet</source>
        <translation>De voorwaarden zijn nog niet gelezen</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thema: zoals het systeem</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thema: donker</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thema: licht</translation>
    </message>
    <message>
        <source>There are no terms yet</source>
        <translation>Er zijn nog geen voorwaarden</translation>
    </message>
    <message>
        <source>There is no chart here</source>
        <translation>Hier is geen grafiek</translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Er is nog geen verbinding</translation>
    </message>
    <message>
        <source>There is no invoice in this month</source>
        <translation>Er is geen factuur in deze maand</translation>
    </message>
    <message>
        <source>There is no line of Microsoft behind it</source>
        <translation>Er ligt geen regel van Microsoft aan ten grondslag</translation>
    </message>
    <message>
        <source>There is no month yet</source>
        <translation>Er is nog geen maand</translation>
    </message>
    <message>
        <source>There is no table here</source>
        <translation>Hier is geen tabel</translation>
    </message>
    <message>
        <source>There is nothing to filter here</source>
        <translation>Hier valt niets te filteren</translation>
    </message>
    <message>
        <source>There is nothing to redo on this screen</source>
        <translation>Er is niets om opnieuw uit te voeren op dit scherm</translation>
    </message>
    <message>
        <source>There is nothing to undo on this screen</source>
        <translation>Er is niets om ongedaan te maken op dit scherm</translation>
    </message>
    <message>
        <source>This window cannot restore</source>
        <translation>Dit venster kan niet terugzetten</translation>
    </message>
    <message>
        <source>This window has no way to clouds</source>
        <translation>Dit venster heeft geen toegang tot clouds</translation>
    </message>
    <message>
        <source>Try a distributor&apos;s file…</source>
        <translation>Bestand van een distributeur testen…</translation>
    </message>
    <message>
        <source>Undo the change of the &amp;terms</source>
        <translation>Wijziging van de &amp;voorwaarden ongedaan maken</translation>
    </message>
    <message>
        <source>Unexplained is not 0.00: look into it first</source>
        <translation>Onverklaard is niet 0,00: eerst uitzoeken</translation>
    </message>
    <message>
        <source>Usage: chart as &amp;CSV…</source>
        <translation>Verbruik: grafiek als &amp;CSV…</translation>
    </message>
    <message>
        <source>Usage: these &amp;rows as CSV…</source>
        <translation>Verbruik: deze &amp;rijen als CSV…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BenchPane</name>
    <message>
        <source>%1, line %2: cost %3 %4</source>
        <translation>%1, regel %2: kosten %3 %4</translation>
    </message>
    <message>
        <source>%1: sold for %2 %3</source>
        <translation>%1: verkocht voor %2 %3</translation>
    </message>
    <message>
        <source>Choose a line: you see which rule wins it and why the others do not.</source>
        <translation>Kies een regel om te zien welke prijsregel geldt en waarom de andere niet.</translation>
    </message>
    <message>
        <source>Daily rows or a newer file stand for this line.</source>
        <translation>Voor deze regel gelden dagregels of een nieuwer bestand.</translation>
    </message>
    <message>
        <source>Lines of the month</source>
        <translation>Regels van de maand</translation>
    </message>
    <message>
        <source>Rules beside the line</source>
        <translation>Prijsregels bij de regel</translation>
    </message>
    <message>
        <source>Test bench · %1 lines of %2</source>
        <translation>Testbank · %1 regels van %2</translation>
    </message>
    <message>
        <source>Test bench · %1 lines without a rule</source>
        <translation>Testbank · %1 regels zonder prijsregel</translation>
    </message>
    <message>
        <source>Test bench · all %1 lines</source>
        <translation>Testbank · alle %1 regels</translation>
    </message>
    <message>
        <source>and %1 more parts</source>
        <translation>en nog %1 delen</translation>
    </message>
</context>
<context>
    <name>counterfoil::CauseBars</name>
    <message>
        <source>From Microsoft to local</source>
        <translation>Van Microsoft naar lokaal</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Lokale facturen</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Onverklaard</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChangeSheet</name>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>“%1” is geen valuta.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1: the contract ends the day before, and one that keeps everything else goes on. An invoice closes the days before the date.</source>
        <translation>%1: het contract eindigt een dag eerder en wordt voortgezet door een contract dat al het overige behoudt. Een factuur sluit de dagen vóór de datum af.</translation>
    </message>
    <message>
        <source>%1; a year, unless given</source>
        <translation>%1; anders een jaar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>Amount paid in advance</source>
        <translation>Vooruitbetaald bedrag</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Bedrag, %1</translation>
    </message>
    <message>
        <source>Change %1 from a date</source>
        <translation>%1 wijzigen vanaf een datum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>Elke licentie</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Expected: %1 %2, the seats of that day at what a month of each was charged last.</source>
        <translation>Te verwachten: %1 %2, de licenties van die dag tegen wat een maand van elk het laatst is berekend.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Vanaf: %1</translation>
    </message>
    <message>
        <source>Goes on as %1. No day is billed twice, and none is missed.</source>
        <translation>Gaat verder als %1. Geen dag wordt dubbel gefactureerd en geen dag overgeslagen.</translation>
    </message>
    <message>
        <source>In month</source>
        <translation>In maand</translation>
    </message>
    <message>
        <source>Invoices around the date</source>
        <translation>Facturen rond de datum</translation>
    </message>
    <message>
        <source>Last day that is paid</source>
        <translation>Laatste betaalde dag</translation>
    </message>
    <message>
        <source>Last day that is paid: %1</source>
        <translation>Laatste betaalde dag: %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>One line for</source>
        <translation>Eén regel per</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Eigen diensten</translation>
    </message>
    <message>
        <source>Paid in advance from then on</source>
        <translation>Vanaf dan vooruitbetaald</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reserveringen</translation>
    </message>
    <message>
        <source>Starts on day</source>
        <translation>Begint op dag</translation>
    </message>
    <message>
        <source>The contract keeps its id.</source>
        <translation>Het contract behoudt zijn id.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>De eerstvolgende</translation>
    </message>
    <message>
        <source>Unexplained 0.00 in every month shown</source>
        <translation>Onverklaard 0,00 in elke getoonde maand</translation>
    </message>
    <message>
        <source>Unexplained remainder in %1</source>
        <translation>Onverklaard restant in %1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>What is expected is not known: no seats were counted and charged yet.</source>
        <translation>Wat te verwachten is, is niet bekend: er zijn nog geen licenties geteld en berekend.</translation>
    </message>
    <message>
        <source>What is paid in advance is an amount above 0.</source>
        <translation>Een vooruitbetaling is een bedrag boven 0.</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Waarvoor wordt betaald</translation>
    </message>
    <message>
        <source>What would be paid in advance from the date on is not.</source>
        <translation>Wat vanaf de datum vooruit betaald zou worden, wordt het niet.</translation>
    </message>
    <message>
        <source>Working out the invoices around the date…</source>
        <translation>Facturen rond de datum worden berekend…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChipButton</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ClockFoot</name>
    <message>
        <source>Calculation of the chosen clock</source>
        <translation>Berekening van de gekozen termijn</translation>
    </message>
    <message>
        <source>Not deciding costs %1</source>
        <translation>Niet beslissen kost %1</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>maandelijks gefactureerd</translation>
    </message>
    <message>
        <source>billed once</source>
        <translation>eenmalig gefactureerd</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <translation>jaarlijks gefactureerd</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>één maand</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>één jaar</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>drie jaar</translation>
    </message>
</context>
<context>
    <name>counterfoil::CloseScreen</name>
    <message>
        <source>%1 differences from the seal</source>
        <translation>%1 verschillen met het zegel</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 vragen actie</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>1 difference from the seal</source>
        <translation>1 verschil met het zegel</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 vraagt actie</translation>
    </message>
    <message>
        <source>A large month takes some seconds.</source>
        <translation>Een grote maand duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Afsluiten %1</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files and your terms here, or a folder with both.</source>
        <translation>Sleep bestanden van Microsoft en de voorwaarden hierheen, of een map met beide.</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files or a folder of them here, or import them.</source>
        <translation>Sleep bestanden van Microsoft of een map daarmee hierheen, of importeer ze.</translation>
    </message>
    <message>
        <source>Every cent between Microsoft and local has a cause.</source>
        <translation>Elke cent tussen Microsoft en lokaal heeft een oorzaak.</translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation>Van Microsoft naar lokaal</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Vraagt actie</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation>Nog geen regels voor %1</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Niets vraagt actie</translation>
    </message>
    <message>
        <source>Open bridge</source>
        <translation>Aansluiting openen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Sealed %1, %2</source>
        <translation>Verzegeld %1, %2</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>Berekening van %1</translation>
    </message>
    <message>
        <source>most money first in each stage</source>
        <translation>grootste bedragen eerst per fase</translation>
    </message>
    <message>
        <source>only stage %1</source>
        <translation>alleen fase %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CloudDesk</name>
    <message>
        <source>this window has no way to the system&apos;s timers</source>
        <translation>Dit venster heeft geen toegang tot de timers van het systeem</translation>
    </message>
</context>
<context>
    <name>counterfoil::CompanySection</name>
    <message>
        <source>%1 adjustments</source>
        <translation>%1 correcties</translation>
    </message>
    <message>
        <source>%1 exchange rates</source>
        <translation>%1 wisselkoersen</translation>
    </message>
    <message>
        <source>%1 own services</source>
        <translation>%1 eigen diensten</translation>
    </message>
    <message>
        <source>%1, %2, %3; minimum margin: %4, maximum change: %5</source>
        <translation>%1, %2, %3; minimale marge: %4, grootste verandering: %5</translation>
    </message>
    <message>
        <source>1 adjustment</source>
        <translation>1 correctie</translation>
    </message>
    <message>
        <source>1 exchange rate</source>
        <translation>1 wisselkoers</translation>
    </message>
    <message>
        <source>1 own service</source>
        <translation>1 eigen dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>By customers and own services</source>
        <translation>Door klanten en eigen diensten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No tax yet. Every customer has one: what its invoices charge, or why they charge nothing.</source>
        <translation>Nog geen btw-code. Elke klant heeft er een: wat zijn facturen rekenen, of waarom ze niets rekenen.</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Tarief, %</translation>
    </message>
    <message>
        <source>Rates, services and guards</source>
        <translation>Wisselkoersen, diensten en controles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Tax %1 is removed</source>
        <translation>Btw-code %1 is verwijderd</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Btw-codes</translation>
    </message>
    <message>
        <source>The tax was not removed.</source>
        <translation>De btw-code is niet verwijderd.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>VAT id, register</source>
        <translation>Btw-nummer, register</translation>
    </message>
    <message>
        <source>e-invoices %1:%2</source>
        <translation>e-facturen %1:%2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectSteps</name>
    <message>
        <source>Account and roles</source>
        <translation>Account en rollen</translation>
    </message>
    <message>
        <source>All four steps are done</source>
        <translation>Alle vier stappen zijn klaar</translation>
    </message>
    <message>
        <source>Billing, usage and seats, read only</source>
        <translation>Facturering, verbruik en licenties, alleen-lezen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In een eigen venster</translation>
    </message>
    <message>
        <source>Roles found, first pull at once</source>
        <translation>Rollen gevonden, meteen eerste keer ophalen</translation>
    </message>
    <message>
        <source>Roles found, pull at once</source>
        <translation>Rollen gevonden, meteen ophalen</translation>
    </message>
    <message>
        <source>Service account, roles checked after sign-in</source>
        <translation>Serviceaccount, rollen na aanmelding gecontroleerd</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>Stap %1 van 4: %2</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>Wat wordt gelezen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionDetail</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Complete pull</source>
        <translation>Volledig opgehaald</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Laatste poging</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Roles found</source>
        <translation>Gevonden rollen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>vernieuwd %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsController</name>
    <message>
        <source>%1 is still connected.</source>
        <translation>%1 is nog verbonden.</translation>
    </message>
    <message>
        <source>%1: %2 failed. %3</source>
        <translation>%1: %2 mislukt. %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation>, volgende keer %1</translation>
    </message>
    <message>
        <source>A connection needs a person</source>
        <translation>Een verbinding vraagt actie</translation>
    </message>
    <message>
        <source>Another program pulls into this company file right now. What it brings shows here when it is done.</source>
        <translation>Een ander programma haalt nu gegevens op voor dit bedrijfsbestand. Het resultaat verschijnt hier zodra het klaar is.</translation>
    </message>
    <message>
        <source>Next pull %1</source>
        <translation>Volgende keer ophalen %1</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Nothing was pulled.</source>
        <translation>Er is niets opgehaald.</translation>
    </message>
    <message>
        <source>Pulled %1</source>
        <translation>Opgehaald %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Bezig met ophalen</translation>
    </message>
    <message>
        <source>Pulling %1, %2 received</source>
        <translation>%1 ophalen, %2 ontvangen</translation>
    </message>
    <message>
        <source>Stopping the pull</source>
        <translation>Ophalen wordt gestopt</translation>
    </message>
    <message>
        <source>The client id stays as it was.</source>
        <translation>De client-id blijft zoals die was.</translation>
    </message>
    <message>
        <source>The connections were not read.</source>
        <translation>De verbindingen zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The daily pull stays as it was.</source>
        <translation>Het dagelijks ophalen blijft zoals het was.</translation>
    </message>
    <message>
        <source>The key store did not give the sign-ins: %1. Unlock it; nobody was signed out.</source>
        <translation>Het sleutelarchief heeft de aanmeldingen niet vrijgegeven: %1. Ontgrendel het; niemand is afgemeld.</translation>
    </message>
    <message>
        <source>The sealed file of the sign-ins stayed shut: %1.</source>
        <translation>Het verzegelde bestand met aanmeldingen bleef gesloten: %1.</translation>
    </message>
    <message>
        <source>The sign-ins are in a sealed file, whose pass phrase is asked for at every start. Nothing is pulled before.</source>
        <translation>De aanmeldingen staan in een verzegeld bestand; de wachtwoordzin wordt bij elke start gevraagd. Tot die tijd wordt niets opgehaald.</translation>
    </message>
    <message>
        <source>What was pulled could not be counted.</source>
        <translation>Het opgehaalde kon niet worden geteld.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsScreen</name>
    <message>
        <source>%1 and %2 more steps</source>
        <translation>%1 en nog %2 stappen</translation>
    </message>
    <message>
        <source>%1 and 1 more step</source>
        <translation>%1 en nog 1 stap</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 vragen actie</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 van %2 stappen</translation>
    </message>
    <message>
        <source>%1 steps failed</source>
        <translation>%1 stappen mislukt</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 vraagt actie</translation>
    </message>
    <message>
        <source>1 step failed</source>
        <translation>1 stap mislukt</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbinding toevoegen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Laatst opgehaald</translation>
    </message>
    <message>
        <source>Log in once, and every morning at 09:00 Amsterdam time the data is there. What was pulled can be read without a network.</source>
        <translation>Na één keer aanmelden zijn de gegevens er elke ochtend om 09:00 uur Amsterdamse tijd. Wat is opgehaald, is ook zonder netwerk te lezen.</translation>
    </message>
    <message>
        <source>No way to clouds</source>
        <translation>Geen toegang tot clouds</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Nog niet verbonden</translation>
    </message>
    <message>
        <source>Nothing was pulled yet</source>
        <translation>Er is nog niets opgehaald</translation>
    </message>
    <message>
        <source>Pulled data</source>
        <translation>Opgehaalde gegevens</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Bezig met ophalen</translation>
    </message>
    <message>
        <source>Pulling, as every day</source>
        <translation>Dagelijks ophalen bezig</translation>
    </message>
    <message>
        <source>Steps of the pull</source>
        <translation>Stappen van het ophalen</translation>
    </message>
    <message>
        <source>Stops at the next step; what came is kept</source>
        <translation>Stopt bij de volgende stap; wat binnen is, blijft bewaard</translation>
    </message>
    <message>
        <source>This window reads what is stored. Files can be imported.</source>
        <translation>Dit venster leest wat is opgeslagen. Bestanden kunnen worden geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentGuide</name>
    <message>
        <source>%1 looks like a person&apos;s</source>
        <translation>%1 lijkt van een persoon te zijn</translation>
    </message>
    <message>
        <source>Admin Agent</source>
        <translation>Admin Agent</translation>
    </message>
    <message>
        <source>Azure user_impersonation</source>
        <translation>Azure user_impersonation</translation>
    </message>
    <message>
        <source>Before you sign in</source>
        <translation>Vóór het aanmelden</translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation>Goedkeuringslink kopiëren</translation>
    </message>
    <message>
        <source>Costs and usage of the enrolment, to bill by</source>
        <translation>Kosten en verbruik van de inschrijving, om te factureren</translation>
    </message>
    <message>
        <source>Customers, subscriptions, seats</source>
        <translation>Klanten, abonnementen, licenties</translation>
    </message>
    <message>
        <source>Daily rated usage, to bill by day</source>
        <translation>Dagelijks gewaardeerd verbruik, om per dag te factureren</translation>
    </message>
    <message>
        <source>Departments and accounts, to map costs</source>
        <translation>Afdelingen en accounts, om kosten toe te wijzen</translation>
    </message>
    <message>
        <source>Enterprise Administrator (read only)</source>
        <translation>Enterprise-beheerder (alleen-lezen)</translation>
    </message>
    <message>
        <source>Fill in the client id first: the link names the application</source>
        <translation>Vul eerst de client-id in: de link noemt de toepassing</translation>
    </message>
    <message>
        <source>If Microsoft asks for an administrator&apos;s approval, send the link to your Global Administrator.</source>
        <translation>Vraagt Microsoft om goedkeuring van een beheerder, stuur de link dan naar de globale beheerder.</translation>
    </message>
    <message>
        <source>Invoices, lines, to explain them</source>
        <translation>Facturen en regels, om ze te verklaren</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>Meervoudige verificatie</translation>
    </message>
    <message>
        <source>Nothing is written to Microsoft. The sign-in stays in a file sealed with your pass phrase.</source>
        <translation>Er wordt niets bij Microsoft geschreven. De aanmelding blijft in een bestand dat met uw wachtwoordzin is verzegeld.</translation>
    </message>
    <message>
        <source>Nothing is written to Microsoft. The sign-in stays in your key store.</source>
        <translation>Er wordt niets naar Microsoft geschreven. De aanmelding blijft in het eigen sleutelarchief.</translation>
    </message>
    <message>
        <source>One of the first two is needed. Global Admin alone is not enough.</source>
        <translation>Een van de eerste twee is nodig. Alleen Global Admin is niet genoeg.</translation>
    </message>
    <message>
        <source>Reading is enough. Global Admin alone sees no costs.</source>
        <translation>Lezen volstaat. Alleen Global Admin ziet geen kosten.</translation>
    </message>
    <message>
        <source>Reservations and marketplace</source>
        <translation>Reserveringen en marketplace</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of this account</source>
        <translation>Rollen van dit account</translation>
    </message>
    <message>
        <source>Service account, not a person&apos;s</source>
        <translation>Serviceaccount, niet van een persoon</translation>
    </message>
    <message>
        <source>What is read, and why</source>
        <translation>Wat wordt gelezen en waarom</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-mail opstellen</translation>
    </message>
    <message>
        <source>checked on sign-in</source>
        <translation>bij aanmelding gecontroleerd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>or Billing Admin with Sales Agent</source>
        <translation>of Billing Admin met Sales Agent</translation>
    </message>
    <message>
        <source>stays when people leave</source>
        <translation>blijft als mensen vertrekken</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWindow</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kan niet worden geopend</translation>
    </message>
    <message>
        <source>%1 is not opened here</source>
        <translation>%1 wordt hier niet geopend</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Terug naar de aanmelding</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Counterfoil does not see what you type here; nothing is kept.</source>
        <translation>Counterfoil ziet niet wat hier wordt getypt; er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>For tests only</source>
        <translation>Alleen voor tests</translation>
    </message>
    <message>
        <source>It does not answer. Is this computer connected to the internet?</source>
        <translation>Er komt geen antwoord. Is deze computer met internet verbonden?</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>No encryption could be agreed on.</source>
        <translation>Er kon geen versleuteling worden overeengekomen.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message>
        <source>Nothing was agreed to yet. You can begin again.</source>
        <translation>Er is nog niets geaccepteerd. Begin gerust opnieuw.</translation>
    </message>
    <message>
        <source>The connection was refused: %1. Somebody could be reading along. Nothing was sent.</source>
        <translation>De verbinding is geweigerd: %1. Er kan iemand meelezen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The page broke down</source>
        <translation>De pagina is vastgelopen</translation>
    </message>
    <message>
        <source>The page wanted to start something outside of this window.</source>
        <translation>De pagina wilde iets buiten dit venster starten.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let it through. Your own browser may know a way.</source>
        <translation>De proxy van dit netwerk laat het niet door. De eigen browser kent misschien een weg.</translation>
    </message>
    <message>
        <source>This browser is not locked in. Do not use a real account.</source>
        <translation>Deze browser is niet afgeschermd. Gebruik geen echt account.</translation>
    </message>
    <message>
        <source>This is perhaps not %1</source>
        <translation>Dit is misschien niet %1</translation>
    </message>
    <message>
        <source>This window opens the pages of the sign-in only. Does your organisation sign in on a page of its own? Then cancel, and use your own browser.</source>
        <translation>Dit venster opent alleen de pagina’s van de aanmelding. Meldt de organisatie zich aan op een eigen pagina? Annuleer dan en gebruik de eigen browser.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation>Wachten op antwoord, nog %1:%2</translation>
    </message>
    <message>
        <source>What it sent cannot be shown.</source>
        <translation>Wat is ontvangen, kan niet worden getoond.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWizard</name>
    <message>
        <source>A pull is running; log in when it is done, or stop it with Shift+F5.</source>
        <translation>Er worden gegevens opgehaald; meld u aan zodra dat klaar is, of stop het met Shift+F5.</translation>
    </message>
    <message>
        <source>Approval for reading Partner Center</source>
        <translation>Goedkeuring om Partner Center te lezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Connector settings</source>
        <translation>Connectorinstellingen</translation>
    </message>
    <message>
        <source>Connectors  ›  %1  ›</source>
        <translation>Connectors  ›  %1  ›</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Eerste keer ophalen</translation>
    </message>
    <message>
        <source>Hello,

to close our months with Microsoft&apos;s own figures we use Counterfoil. It reads billing, usage and seats in Partner Center, and writes nothing.

Our tenant lets only administrators agree to that. Would you open this link as Cloud Application Administrator or Global Administrator and accept?

%1
</source>
        <translation>Hallo,

om onze maanden af te sluiten met de cijfers van Microsoft zelf gebruiken wij Counterfoil. Het leest facturering, verbruik en licenties in Partner Center en schrijft niets.

In onze tenant kunnen alleen beheerders daarmee instemmen. Wilt u deze link als cloudtoepassingsbeheerder of globale beheerder openen en accepteren?

%1
</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In een eigen venster</translation>
    </message>
    <message>
        <source>In your own browser</source>
        <translation>In de eigen browser</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Shows a code to type on any device; some tenants forbid it</source>
        <translation>Toont een code om op een willekeurig apparaat in te typen; sommige tenants verbieden dat</translation>
    </message>
    <message>
        <source>Signs in with the system&apos;s own browser, which comes back to this machine</source>
        <translation>Aanmelden met de browser van het systeem, die naar deze computer terugkeert</translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation>Het bedrijfsbestand is als alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>The sign-in before is still being stopped.</source>
        <translation>De vorige aanmelding wordt nog gestopt.</translation>
    </message>
    <message>
        <source>This window has no way to clouds.</source>
        <translation>Dit venster heeft geen toegang tot clouds.</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Code gebruiken</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Eigen browser gebruiken</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation>Met een code, op elk apparaat</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractTimeline</name>
    <message>
        <source>Time line of the contract</source>
        <translation>Tijdlijn van het contract</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsController</name>
    <message>
        <source>The contract was not changed.</source>
        <translation>Het contract is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The contract was not read.</source>
        <translation>Het contract is niet gelezen.</translation>
    </message>
    <message>
        <source>The former terms were not restored.</source>
        <translation>De vorige voorwaarden zijn niet hersteld.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsScreen</name>
    <message>
        <source>%1 goes on from then. Ctrl+Z restores the former terms.</source>
        <translation>%1 gaat vanaf dan verder. Ctrl+Z herstelt de vorige voorwaarden.</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1, vanaf %2, %3</translation>
    </message>
    <message>
        <source>&amp;Paid in advance</source>
        <translation>&amp;Vooruit betaald</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the contract</source>
        <translation>Contractwijziging &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Another day shows the bridge invoice before it is agreed</source>
        <translation>Een andere dag toont de overbruggingsfactuur voordat die is afgesproken</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Gewijzigd.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Hoeveel tijd wordt getoond</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Nog geen contracten</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Periods of weeks have no day of the month</source>
        <translation>Perioden van weken hebben geen dag van de maand</translation>
    </message>
    <message>
        <source>Periods start on day</source>
        <translation>Perioden beginnen op dag</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggedraaid.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>The next term is billed at once; you see it before it is agreed</source>
        <translation>De volgende looptijd wordt in één keer gefactureerd; u ziet haar voordat zij is afgesproken</translation>
    </message>
    <message>
        <source>The terms are as they were before the change.</source>
        <translation>De voorwaarden zijn zoals vóór de wijziging.</translation>
    </message>
    <message>
        <source>The terms say what was agreed with whom: import them.</source>
        <translation>In de voorwaarden staat wat met wie is afgesproken: importeer ze.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>vanaf %1, %2</translation>
    </message>
    <message>
        <source>in force since %1; Change from a date… drafts the bridge invoice</source>
        <translation>van kracht sinds %1; Wijzigen vanaf een datum… maakt de overbruggingsfactuur als concept</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>geen einddatum</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>t/m %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreditSheet</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>%1, %2 %3 before tax, VAT %4, %5 in all, dated %6</source>
        <translation>%1, %2 %3 excl. btw, btw %4, totaal %5, gedateerd %6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4 before tax</source>
        <translation>%1, %2, %3 %4 excl. btw</translation>
    </message>
    <message>
        <source>&amp;Bill it again, on a new draft of its service period</source>
        <translation>&amp;Opnieuw factureren, op een nieuw concept voor dezelfde dienstperiode</translation>
    </message>
    <message>
        <source>&amp;Issue the credit note</source>
        <translation>Creditnota &amp;uitreiken</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>All that is &amp;left of the invoice</source>
        <translation>Het volledige &amp;restant van de factuur</translation>
    </message>
    <message>
        <source>Amount of the line to credit, before tax</source>
        <translation>Te crediteren bedrag van de regel, excl. btw</translation>
    </message>
    <message>
        <source>Choose a line, or the whole invoice.</source>
        <translation>Kies een regel of de hele factuur.</translation>
    </message>
    <message>
        <source>Cr&amp;edit this line</source>
        <translation>Deze regel &amp;crediteren</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>%1 crediteren</translation>
    </message>
    <message>
        <source>Lines that can be credited</source>
        <translation>Regels die kunnen worden gecrediteerd</translation>
    </message>
    <message>
        <source>Only a whole invoice of which nothing was credited before is billed again</source>
        <translation>Alleen een hele factuur waarvan nog niets is gecrediteerd, wordt opnieuw gefactureerd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Stands on the credit note: the customer reads it</source>
        <translation>Staat op de creditnota: de klant leest het</translation>
    </message>
    <message>
        <source>The &amp;whole invoice</source>
        <translation>De &amp;hele factuur</translation>
    </message>
    <message>
        <source>The credit note needs a reason: the customer reads it.</source>
        <translation>De creditnota heeft een reden nodig: de klant leest die.</translation>
    </message>
    <message>
        <source>The line shows no quantity: credit an amount of it</source>
        <translation>De regel heeft geen aantal: crediteer een deelbedrag</translation>
    </message>
    <message>
        <source>Units of the line to credit</source>
        <translation>Te crediteren eenheden van de regel</translation>
    </message>
    <message>
        <source>What is credited is a number above 0: &quot;%1&quot; is none.</source>
        <translation>Wat wordt gecrediteerd, is een getal boven 0: “%1” is dat niet.</translation>
    </message>
    <message>
        <source>What is issued is never changed.</source>
        <translation>Wat is uitgereikt, verandert nooit meer.</translation>
    </message>
    <message>
        <source>Working out the credit note…</source>
        <translation>Creditnota wordt berekend…</translation>
    </message>
    <message>
        <source>of %1 units</source>
        <translation>van %1 eenheden</translation>
    </message>
    <message>
        <source>only</source>
        <translation>alleen</translation>
    </message>
    <message>
        <source>or the amount</source>
        <translation>of het bedrag</translation>
    </message>
    <message>
        <source>units</source>
        <translation>eenheden</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerDetail</name>
    <message>
        <source>%1 held by guards</source>
        <translation>%1 tegengehouden</translation>
    </message>
    <message>
        <source>%1, invoiced in %2</source>
        <translation>%1, gefactureerd in %2</translation>
    </message>
    <message>
        <source>1 held by a guard</source>
        <translation>1 tegengehouden</translation>
    </message>
    <message>
        <source>By month, %1</source>
        <translation>Per maand, %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Last invoice %1, %2</source>
        <translation>Laatste factuur %1, %2</translation>
    </message>
    <message>
        <source>Margin %1 %2</source>
        <translation>Marge %1 %2</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Geen tenant</translation>
    </message>
    <message>
        <source>Nothing was invoiced yet. Drafts appear here with the first lines of Microsoft that are theirs.</source>
        <translation>Er is nog niets gefactureerd. Concepten verschijnen hier met de eerste regels van Microsoft voor deze klant.</translation>
    </message>
    <message>
        <source>Open in Reconcile</source>
        <translation>Openen in Aansluiten</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Inkooporders</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Btw %1</translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation>btw-nummer %1</translation>
    </message>
    <message>
        <source>due after %1 days</source>
        <translation>vervalt na %1 dagen</translation>
    </message>
    <message>
        <source>due after 1 day</source>
        <translation>vervalt na 1 dag</translation>
    </message>
    <message>
        <source>e-invoices %1:%2</source>
        <translation>e-facturen %1:%2</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>inkooporder %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomersController</name>
    <message>
        <source>The customer&apos;s invoices were not read.</source>
        <translation>De facturen van de klant zijn niet gelezen.</translation>
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
        <translation>%1 concepten tegengehouden</translation>
    </message>
    <message>
        <source>%1 tenants without a customer</source>
        <translation>%1 tenants zonder klant</translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation>1 concept tegengehouden</translation>
    </message>
    <message>
        <source>1 tenant without a customer</source>
        <translation>1 tenant zonder klant</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Customers %1</source>
        <translation>Klanten %1</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nog geen klanten</translation>
    </message>
    <message>
        <source>Nobody is invoiced for this tenant. Map it to a customer, and the drafts are remade.</source>
        <translation>Voor deze tenant wordt niemand gefactureerd. Wijs deze toe aan een klant; de concepten worden dan opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them, or begin with a new one.</source>
        <translation>De voorwaarden noemen de klanten en wat ze betalen: importeer ze, of begin met een nieuwe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DailyPull</name>
    <message>
        <source>Pulled while Counterfoil is open. The system can pull also while it is closed.</source>
        <translation>Er wordt opgehaald zolang Counterfoil open is. Het systeem kan ook ophalen als het gesloten is.</translation>
    </message>
    <message>
        <source>The sign-ins are in a sealed file: the system&apos;s session needs its pass phrase as COUNTERFOIL_VAULT_PASSPHRASE, else it pulls nothing.</source>
        <translation>De aanmeldingen zitten in een verzegeld bestand: de sessie van het systeem heeft de wachtwoordzin nodig als COUNTERFOIL_VAULT_PASSPHRASE, anders haalt ze niets op.</translation>
    </message>
    <message>
        <source>The system cannot pull by itself: %1.</source>
        <translation>Het systeem kan niet zelf ophalen: %1.</translation>
    </message>
    <message>
        <source>The system does not pull any more</source>
        <translation>Het systeem haalt niet meer op</translation>
    </message>
    <message>
        <source>The system does not pull into this company file any more; Counterfoil still does while it is open. What is taken away:
%1</source>
        <translation>Het systeem haalt niet meer op in dit bedrijfsbestand; Counterfoil doet dat nog wel zolang het open is. Verwijderd wordt:
%1</translation>
    </message>
    <message>
        <source>The system pulls at the new time</source>
        <translation>Het systeem haalt op het nieuwe tijdstip op</translation>
    </message>
    <message>
        <source>The system pulls daily from now on</source>
        <translation>Het systeem haalt voortaan dagelijks op</translation>
    </message>
    <message>
        <source>The system pulls daily, also while Counterfoil is closed: %1 keeps the time.</source>
        <translation>Het systeem haalt dagelijks op, ook als Counterfoil gesloten is: %1 bewaakt de tijd.</translation>
    </message>
    <message>
        <source>The system pulls into this company file daily, also while Counterfoil is closed.

For this %1 starts %2 whenever the pull is due. What is set up, for your user alone:
%3

The files hold no sign-in and no pass phrase.</source>
        <translation>Het systeem haalt dagelijks op in dit bedrijfsbestand, ook als Counterfoil gesloten is.

Daarvoor start %1 telkens %2 als het ophalen aan de beurt is. Ingesteld wordt, alleen voor uw gebruiker:
%3

De bestanden bevatten geen aanmelding en geen wachtwoordzin.</translation>
    </message>
    <message>
        <source>The system still pulls at the former time.</source>
        <translation>Het systeem haalt nog op het vorige tijdstip op.</translation>
    </message>
    <message>
        <source>The system&apos;s daily pull stays as it was.</source>
        <translation>Het dagelijks ophalen door het systeem blijft zoals het was.</translation>
    </message>
    <message>
        <source>The system&apos;s daily pull was not set up.</source>
        <translation>Het dagelijks ophalen door het systeem is niet ingesteld.</translation>
    </message>
    <message>
        <source>The system&apos;s timers are still looked at</source>
        <translation>De timers van het systeem worden nog bekeken</translation>
    </message>
    <message>
        <source>This window has no way to clouds</source>
        <translation>Dit venster heeft geen toegang tot clouds</translation>
    </message>
    <message>
        <source>the Task Scheduler</source>
        <translation>Taakplanner</translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1, on both sides</source>
        <translation>%1, aan beide kanten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>Days of both sides</source>
        <translation>Dagen van beide kanten</translation>
    </message>
</context>
<context>
    <name>counterfoil::DistributorSheet</name>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, te bevestigen</translation>
    </message>
    <message>
        <source>A file has faults, or no profile yet</source>
        <translation>Een bestand bevat fouten of heeft nog geen profiel</translation>
    </message>
    <message>
        <source>Change the profile…</source>
        <translation>Profiel wijzigen…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Kies een profiel</translation>
    </message>
    <message>
        <source>Choose by which profile it is read.</source>
        <translation>Kies met welk profiel het wordt gelezen.</translation>
    </message>
    <message>
        <source>Do not import this file</source>
        <translation>Dit bestand niet importeren</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>%1 bestanden importeren</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>1 bestand importeren</translation>
    </message>
    <message>
        <source>Its columns are those of this profile.</source>
        <translation>De kolommen zijn die van dit profiel.</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nieuw profiel…</translation>
    </message>
    <message>
        <source>No profile knows its columns, and it is none of Microsoft&apos;s.</source>
        <translation>Geen profiel kent de kolommen, en het is geen bestand van Microsoft.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen met</translation>
    </message>
    <message>
        <source>Several profiles fit alike: %1</source>
        <translation>Meerdere profielen passen even goed: %1</translation>
    </message>
    <message>
        <source>The other files are.</source>
        <translation>De andere bestanden wel.</translation>
    </message>
    <message>
        <source>With %1 files of Microsoft&apos;s</source>
        <translation>Met %1 bestanden van Microsoft</translation>
    </message>
    <message>
        <source>With 1 file of Microsoft&apos;s</source>
        <translation>Met 1 bestand van Microsoft</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPane</name>
    <message>
        <source>The profile as JSON</source>
        <translation>Het profiel als JSON</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftsController</name>
    <message>
        <source>%1 has %2 decimals: &quot;%3&quot; has more.</source>
        <translation>%1 heeft %2 decimalen: “%3” heeft er meer.</translation>
    </message>
    <message>
        <source>%1 has no decimals: &quot;%2&quot;</source>
        <translation>%1 heeft geen decimalen: “%2”</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Er loopt nog een andere taak.</translation>
    </message>
    <message>
        <source>The change of the draft is done again</source>
        <translation>De wijziging van het concept is opnieuw uitgevoerd</translation>
    </message>
    <message>
        <source>The change of the draft is undone</source>
        <translation>De wijziging van het concept is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The line needs a text: the customer reads it.</source>
        <translation>De regel heeft een tekst nodig: de klant leest die.</translation>
    </message>
    <message>
        <source>The net is an amount in %1: &quot;%2&quot; is none.</source>
        <translation>Het nettobedrag is een bedrag in %1: “%2” is dat niet.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DropArea</name>
    <message>
        <source>Drop Microsoft&apos;s files here</source>
        <translation>Sleep bestanden van Microsoft hierheen</translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation>Sleepgebied</translation>
    </message>
    <message>
        <source>Nothing can be imported now</source>
        <translation>Nu kan niets worden geïmporteerd</translation>
    </message>
    <message>
        <source>Reconciliation and daily usage, CSV or JSON, plain, .gz or .zip, or a folder of them. An invoice that is on hand is replaced, and what Microsoft changed is shown.</source>
        <translation>Aansluitbestand en dagverbruik, CSV of JSON, onverpakt, .gz of .zip, of een map ervan. Een aanwezige factuur wordt vervangen en wat Microsoft heeft gewijzigd, wordt getoond.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Geen rij voldoet</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportOutcome</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>Co&amp;py the text</source>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Het exporteren is mislukt</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportSheet</name>
    <message>
        <source>%1 files</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 facturen</translation>
    </message>
    <message>
        <source>%1 is a file and no folder.</source>
        <translation>%1 is een bestand en geen map.</translation>
    </message>
    <message>
        <source>%1 is in the folder already and will be replaced.</source>
        <translation>%1 staat al in de map en wordt vervangen.</translation>
    </message>
    <message>
        <source>%1, %2 before tax: %3</source>
        <translation>%1, %2 excl. btw: %3</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>&amp;Into the folder</source>
        <translation>Naar de &amp;map</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Bereik</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 factuur</translation>
    </message>
    <message>
        <source>All %1 invoices of the month</source>
        <translation>Alle %1 facturen van de maand</translation>
    </message>
    <message>
        <source>All %1 invoices of the month, drafts included</source>
        <translation>Alle %1 facturen van de maand, inclusief concepten</translation>
    </message>
    <message>
        <source>Choose a folder; it is made where it is missing.</source>
        <translation>Kies een map; ontbreekt die, dan wordt hij gemaakt.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Kies een indeling.</translation>
    </message>
    <message>
        <source>Every month on hand</source>
        <translation>Elke aanwezige maand</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exporteren</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>Files of the same name in the folder are replaced.</source>
        <translation>Bestanden met dezelfde naam in de map worden vervangen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Naar de map</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Only %1, %2</source>
        <translation>Alleen %1, %2</translation>
    </message>
    <message>
        <source>The %1 issued invoices</source>
        <translation>De %1 uitgereikte facturen</translation>
    </message>
    <message>
        <source>The invoice of the month</source>
        <translation>De factuur van de maand</translation>
    </message>
    <message>
        <source>The invoice of the month, drafts included</source>
        <translation>De factuur van de maand, ook als concept</translation>
    </message>
    <message>
        <source>The issued invoice</source>
        <translation>De uitgereikte factuur</translation>
    </message>
</context>
<context>
    <name>counterfoil::FileForm</name>
    <message>
        <source>%1: where</source>
        <translation>%1: plaats</translation>
    </message>
    <message>
        <source>A currency may stand before or behind: €12.50</source>
        <translation>Er mag een valuta voor of achter staan: €12.50</translation>
    </message>
    <message>
        <source>A minus may stand behind: 12.50-</source>
        <translation>Er mag een minteken achter staan: 12.50-</translation>
    </message>
    <message>
        <source>A regular expression with one group</source>
        <translation>Een reguliere expressie met één groep</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Behind a label above the table</source>
        <translation>Achter een label boven de tabel</translation>
    </message>
    <message>
        <source>Between thousands</source>
        <translation>Duizendtalscheiding</translation>
    </message>
    <message>
        <source>CSV with commas, semicolons or tabs, the same packed (.gz), or a workbook (.xlsx): the file&apos;s content tells which.</source>
        <translation>CSV met komma’s, puntkomma’s of tabs, hetzelfde ingepakt (.gz), of een werkmap (.xlsx): de inhoud van het bestand bepaalt welke.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Notatie van dagen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Format, such as MM.yyyy</source>
        <translation>Notatie, zoals MM.yyyy</translation>
    </message>
    <message>
        <source>Format, such as dd.MM.yyyy</source>
        <translation>Notatie, zoals dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Found by its columns</source>
        <translation>Herkend aan de kolommen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In a cell above the table</source>
        <translation>In een cel boven de tabel</translation>
    </message>
    <message>
        <source>In a column</source>
        <translation>In een kolom</translation>
    </message>
    <message>
        <source>In the file&apos;s name</source>
        <translation>In de bestandsnaam</translation>
    </message>
    <message>
        <source>Invoice and month</source>
        <translation>Factuur en maand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Naam van de kolom</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Smalle vaste spatie</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Vaste spatie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Numbers and days that are text</source>
        <translation>Getallen en dagen die tekst zijn</translation>
    </message>
    <message>
        <source>Parentheses mean minus: (12.50)</source>
        <translation>Haakjes betekenen min: (12.50)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Row of the header</source>
        <translation>Koprij</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Blad van een werkmap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Such as B2</source>
        <translation>Zoals B2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>That in which most lines start</source>
        <translation>De maand waarin de meeste regels beginnen</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Het eerste</translation>
    </message>
    <message>
        <source>The invoice&apos;s number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>The label, such as Invoice no.</source>
        <translation>Het label, zoals Factuurnr.</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>The month is written</source>
        <translation>Notatie van de maand</translation>
    </message>
    <message>
        <source>To be confirmed: nobody has held it against a real file yet</source>
        <translation>Te bevestigen: nog met geen echt bestand vergeleken</translation>
    </message>
    <message>
        <source>What &quot;distributor&quot; of a price rule matches: small letters, digits and hyphens</source>
        <translation>Waarop ‘distributor’ van een prijsregel past: kleine letters, cijfers en koppeltekens</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindingsPane</name>
    <message>
        <source>%1 findings accepted</source>
        <translation>%1 bevindingen geaccepteerd</translation>
    </message>
    <message>
        <source>%1, %2. It stays on record with your name.</source>
        <translation>%1, %2. Dit blijft op uw naam vastgelegd.</translation>
    </message>
    <message>
        <source>%1. It stays on record with your name.</source>
        <translation>%1. Dit blijft op uw naam vastgelegd.</translation>
    </message>
    <message>
        <source>1 finding accepted</source>
        <translation>1 bevinding geaccepteerd</translation>
    </message>
    <message>
        <source>Accept %1 findings</source>
        <translation>%1 bevindingen accepteren</translation>
    </message>
    <message>
        <source>Accept 1 finding</source>
        <translation>1 bevinding accepteren</translation>
    </message>
    <message>
        <source>Disputed: it closes itself when the credit arrives</source>
        <translation>Betwist: sluit vanzelf zodra de creditering binnenkomt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Geen bevinding</translation>
    </message>
    <message>
        <source>Nothing in %1 needs a person.</source>
        <translation>Niets in %1 vraagt actie.</translation>
    </message>
    <message>
        <source>Nothing of %1 needs a person.</source>
        <translation>Niets van %1 vraagt actie.</translation>
    </message>
    <message>
        <source>Reason, kept as the note</source>
        <translation>Reden, wordt bewaard als notitie</translation>
    </message>
    <message>
        <source>The finding is changed</source>
        <translation>De bevinding is gewijzigd</translation>
    </message>
    <message>
        <source>The text of the ticket is copied</source>
        <translation>De tekst van het ticket is gekopieerd</translation>
    </message>
    <message>
        <source>The ticket was not written.</source>
        <translation>Het ticket is niet geschreven.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FirstRunPage</name>
    <message>
        <source>A made-up partner with some 40 customers. Look around, break things.</source>
        <translation>Een verzonnen partner met zo’n 40 klanten. Vrij om rond te kijken en uit te proberen.</translation>
    </message>
    <message>
        <source>Close a month, every cent explained</source>
        <translation>Een maand afsluiten, elke cent verklaard</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstratie</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files on this window: a company file is made for them.</source>
        <translation>Sleep Microsofts bestanden op dit venster: er wordt een bedrijfsbestand voor gemaakt.</translation>
    </message>
    <message>
        <source>Log in with your Microsoft account, and every month is pulled by itself: what is read and why is said before.</source>
        <translation>Meld u aan met uw Microsoft-account en elke maand wordt vanzelf opgehaald: wat wordt gelezen en waarom, staat er vooraf bij.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s files</source>
        <translation>Bestanden van Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s invoice on one side, your invoices on the other, and the causes between them. Nothing leaves this computer.</source>
        <translation>Microsofts factuur aan de ene kant, de eigen facturen aan de andere en de oorzaken ertussen. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>counterfoil::GuardsPage</name>
    <message>
        <source>A draft is held where a line&apos;s margin is below the minimum, or where the draft differs by more than the maximum from the contract&apos;s invoice before. Where nothing is given, no draft is held for it.</source>
        <translation>Een concept wordt tegengehouden waar de marge van een regel onder het minimum ligt, of waar het concept meer dan de grootste verandering afwijkt van de vorige factuur van het contract. Waar niets is opgegeven, wordt er geen concept om tegengehouden.</translation>
    </message>
    <message>
        <source>Maximum change, %</source>
        <translation>Grootste verandering, %</translation>
    </message>
    <message>
        <source>Minimum margin, %</source>
        <translation>Minimale marge, %</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen grens</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsController</name>
    <message>
        <source>The log of imports was not read.</source>
        <translation>Het importlogboek is niet gelezen.</translation>
    </message>
    <message>
        <source>What Microsoft changed was not read.</source>
        <translation>Wat Microsoft heeft gewijzigd, is niet gelezen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsScreen</name>
    <message>
        <source>%1 faults</source>
        <translation>%1 fouten</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation>%1 herzien</translation>
    </message>
    <message>
        <source>%1, %2 lines on hand</source>
        <translation>%1, %2 regels aanwezig</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>1 restated</source>
        <translation>1 herzien</translation>
    </message>
    <message>
        <source>Distributor profiles</source>
        <translation>Distributeurprofielen</translation>
    </message>
    <message>
        <source>Each count took the place of the one of its day, tenant, subscription and SKU.</source>
        <translation>Elk aantal kwam in de plaats van dat van zijn dag, tenant, abonnement en SKU.</translation>
    </message>
    <message>
        <source>Faults of the files that were refused</source>
        <translation>Fouten in de geweigerde bestanden</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Line check</source>
        <translation>Regelcontrole</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Er is nog niets binnengekomen</translation>
    </message>
    <message>
        <source>Nothing of %1 was on hand before.</source>
        <translation>Van %1 was nog niets aanwezig.</translation>
    </message>
    <message>
        <source>Nothing of it was on hand before.</source>
        <translation>Hiervan was nog niets aanwezig.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation>Het bedrijfsbestand is als alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>The last import was refused, nothing of it was kept: %1</source>
        <translation>De laatste import is geweigerd, er is niets van bewaard: %1</translation>
    </message>
    <message>
        <source>The lines are those that were on hand.</source>
        <translation>De regels zijn dezelfde die al aanwezig waren.</translation>
    </message>
    <message>
        <source>The lines of %1 are those that were on hand.</source>
        <translation>De regels van %1 zijn dezelfde als die al aanwezig waren.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Wat is binnengekomen</translation>
    </message>
    <message>
        <source>What is imported or pulled is listed here, with what Microsoft changed in it later.</source>
        <translation>Wat is geïmporteerd of opgehaald, staat hier, met wat Microsoft er later in heeft gewijzigd.</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesController</name>
    <message>
        <source>The invoice was not laid out.</source>
        <translation>De factuur is niet opgemaakt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesScreen</name>
    <message>
        <source>%1 days after issue</source>
        <translation>%1 dagen na uitgifte</translation>
    </message>
    <message>
        <source>%1 lines are as they were calculated</source>
        <translation>%1 regels zijn weer zoals berekend</translation>
    </message>
    <message>
        <source>%1 lines removed, Ctrl+Z brings them back</source>
        <translation>%1 regels verwijderd, Ctrl+Z haalt ze terug</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 van %2, gefilterd</translation>
    </message>
    <message>
        <source>%1, several currencies</source>
        <translation>%1, meerdere valuta’s</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the draft&apos;s line</source>
        <translation>Wijziging van de conceptregel &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>1 day after issue</source>
        <translation>1 dag na uitgifte</translation>
    </message>
    <message>
        <source>1 line is as it was calculated</source>
        <translation>1 regel is weer zoals berekend</translation>
    </message>
    <message>
        <source>1 line removed, Ctrl+Z brings it back</source>
        <translation>1 regel verwijderd, Ctrl+Z haalt die terug</translation>
    </message>
    <message>
        <source>Accept and approve</source>
        <translation>Accepteren en goedkeuren</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Vergeleken met voorheen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Zin kopiëren</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crediteert</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Sleep bestanden van Microsoft hierheen, of importeer ze.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Due %1 %2</source>
        <translation>Te betalen %2 %1</translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Pagina groter</translation>
    </message>
    <message>
        <source>Line added, Ctrl+Z takes it back</source>
        <translation>Regel toegevoegd, Ctrl+Z maakt dit ongedaan</translation>
    </message>
    <message>
        <source>Line changed, Ctrl+Z takes it back</source>
        <translation>Regel gewijzigd, Ctrl+Z maakt dit ongedaan</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Regels van de factuur</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>No font for %1</source>
        <translation>Geen lettertype voor %1</translation>
    </message>
    <message>
        <source>No invoices for %1 yet</source>
        <translation>Nog geen facturen voor %1</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Nog geen facturen</translation>
    </message>
    <message>
        <source>Nothing says who pays what: import the terms.</source>
        <translation>Nergens staat wie wat betaalt: importeer de voorwaarden.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On this invoice</source>
        <translation>Op deze factuur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Inkooporder</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF and e-invoice</source>
        <translation>PDF en e-factuur</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Prepaid %1</source>
        <translation>Vooruitbetaald %1</translation>
    </message>
    <message>
        <source>R&amp;edo the change of the draft&apos;s line</source>
        <translation>Wijziging van de conceptregel opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Pagina kleiner</translation>
    </message>
    <message>
        <source>The PDF shows ? instead. Install a font with these characters and open Counterfoil anew.</source>
        <translation>De PDF toont in plaats daarvan ?. Installeer een lettertype met deze tekens en open Counterfoil opnieuw.</translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation>Het concept is ongewijzigd.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation>Btw %1% over %2: %3</translation>
    </message>
    <message>
        <source>VAT %1 %2</source>
        <translation>Btw %1 %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wordt verstuurd</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message>
        <source>given on issue</source>
        <translation>toegekend bij uitreiking</translation>
    </message>
    <message>
        <source>given on issue, next %1</source>
        <translation>toegekend bij uitreiking, volgende %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeyFigures</name>
    <message>
        <source>Figures of the month</source>
        <translation>Cijfers van de maand</translation>
    </message>
    <message>
        <source>Why is it that?</source>
        <translation>Waarom is dit zo?</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineCheckPane</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>%1, of which the %2 with the largest difference are listed</source>
        <translation>%1, waarvan de %2 met het grootste verschil zijn opgesomd</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>A formula that Microsoft has published gives the amount of each to the last digit.</source>
        <translation>Een formule die Microsoft heeft gepubliceerd geeft het bedrag van elke regel tot op het laatste cijfer.</translation>
    </message>
    <message>
        <source>Every line is explained</source>
        <translation>Elke regel is verklaard</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s files first.</source>
        <translation>Importeer eerst de bestanden van Microsoft.</translation>
    </message>
    <message>
        <source>Lines by the formula that fits</source>
        <translation>Regels naar de formule die past</translation>
    </message>
    <message>
        <source>No line of Microsoft&apos;s</source>
        <translation>Geen regel van Microsoft</translation>
    </message>
    <message>
        <source>Nothing of %1 is on hand that could be recomputed.</source>
        <translation>Van %1 is niets voorhanden dat kan worden nagerekend.</translation>
    </message>
    <message>
        <source>Recomputed lines</source>
        <translation>Nagerekende regels</translation>
    </message>
    <message>
        <source>The lines were not recomputed.</source>
        <translation>De regels zijn niet nagerekend.</translation>
    </message>
    <message>
        <source>What no formula explains</source>
        <translation>Wat geen formule verklaart</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineEditor</name>
    <message>
        <source>Enter takes it, Tab goes to the other field, Esc leaves the line as it was</source>
        <translation>Enter neemt over, Tab gaat naar het andere veld, Esc laat de regel zoals die was</translation>
    </message>
    <message>
        <source>Net of the line, %1</source>
        <translation>Nettobedrag van de regel, %1</translation>
    </message>
    <message>
        <source>Remaking the draft…</source>
        <translation>Concept wordt opnieuw gemaakt…</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Tekst van de regel</translation>
    </message>
</context>
<context>
    <name>counterfoil::LostCreditPane</name>
    <message>
        <source>&amp;Show the rows without credit</source>
        <translation>&amp;Rijen zonder Earned Credit tonen</translation>
    </message>
    <message>
        <source>Earned credit lost, by subscription</source>
        <translation>Gemiste Earned Credit per abonnement</translation>
    </message>
    <message>
        <source>Every row that can earn it has it, on every day.</source>
        <translation>Elke rij die er recht op geeft, heeft die, op elke dag.</translation>
    </message>
    <message>
        <source>No earned credit was lost in %1</source>
        <translation>Er is geen Earned Credit gemist in %1</translation>
    </message>
    <message>
        <source>No row of the month is of a kind that Microsoft pays earned credit for.</source>
        <translation>Geen rij van de maand is van een soort waarvoor Microsoft Earned Credit betaalt.</translation>
    </message>
    <message>
        <source>Nothing could earn credit in %1</source>
        <translation>Niets gaf recht op Earned Credit in %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 keer)</translation>
    </message>
    <message>
        <source>%1 Microsoft invoices</source>
        <translation>%1 Microsoft-facturen</translation>
    </message>
    <message>
        <source>%1 Nothing of it was kept.</source>
        <translation>%1 Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>%1 activity records</source>
        <translation>%1 activiteiten</translation>
    </message>
    <message>
        <source>%1 changes of this file, made since %2, are not in the copy and are lost.</source>
        <translation>%1 wijzigingen van dit bestand, gemaakt sinds %2, staan niet in de kopie en gaan verloren.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 klanten</translation>
    </message>
    <message>
        <source>%1 invoices, before tax</source>
        <translation>%1 facturen, excl. btw</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 is teruggezet.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 is er al.</translation>
    </message>
    <message>
        <source>%1 issued invoices are lost with them: %2. Their numbers would be given again.</source>
        <translation>%1 uitgereikte facturen gaan daarmee verloren: %2. Hun nummers zouden opnieuw worden gegeven.</translation>
    </message>
    <message>
        <source>%1 lines of invoices and usage</source>
        <translation>%1 regels van facturen en verbruik</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 abonnementen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 is niet geschreven.</translation>
    </message>
    <message>
        <source>%1 was not written: the table changed meanwhile</source>
        <translation>%1 is niet geschreven: de tabel is intussen veranderd</translation>
    </message>
    <message>
        <source>%1, into %2. What was exported so before is left out.</source>
        <translation>%1, in %2. Wat eerder zo is geëxporteerd blijft weg.</translation>
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
        <translation>&amp;Contracten</translation>
    </message>
    <message>
        <source>&amp;Distributors</source>
        <translation>&amp;Distributeurs</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Facturen</translation>
    </message>
    <message>
        <source>&amp;Microsoft CSP</source>
        <translation>&amp;Microsoft CSP</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Prijzen</translation>
    </message>
    <message>
        <source>&amp;Seller and taxes</source>
        <translation>&amp;Verkoper en btw</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>The&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>1 Microsoft invoice</source>
        <translation>1 Microsoft-factuur</translation>
    </message>
    <message>
        <source>1 activity record</source>
        <translation>1 activiteitsrecord</translation>
    </message>
    <message>
        <source>1 change of this file, made since %2, is not in the copy and is lost.</source>
        <translation>1 wijziging van dit bestand, gemaakt sinds %2, staat niet in de kopie en gaat verloren.</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 klant</translation>
    </message>
    <message>
        <source>1 invoice, before tax</source>
        <translation>1 factuur, excl. btw</translation>
    </message>
    <message>
        <source>1 issued invoice is lost with them: %2. Its number would be given again.</source>
        <translation>1 uitgereikte factuur gaat daarmee verloren: %2. Haar nummer zou opnieuw worden gegeven.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>1 subscription</source>
        <translation>1 abonnement</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Weer concept</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Over Counterfoil</translation>
    </message>
    <message>
        <source>Approve %1 invoices</source>
        <translation>%1 facturen goedkeuren</translation>
    </message>
    <message>
        <source>Approve 1 invoice</source>
        <translation>1 factuur goedkeuren</translation>
    </message>
    <message>
        <source>Approve invoices…</source>
        <translation>Facturen goedkeuren…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Approved invoices are no longer remade.</source>
        <translation>Goedgekeurde facturen worden niet meer opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Both end with the same change: nothing is lost.</source>
        <translation>Beide eindigen met dezelfde wijziging: er gaat niets verloren.</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Klanten</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Afsluiten %1</translation>
    </message>
    <message>
        <source>Columns, sorting, filter and groups of %1 are kept under this name,
for every company file. A view that has the name already is replaced.</source>
        <translation>Kolommen, sortering, filter en groepen van %1 worden onder deze naam bewaard,
voor elk bedrijfsbestand. Een weergave die al zo heet, wordt vervangen.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Company file brought to a newer form</source>
        <translation>Bedrijfsbestand naar een nieuwere vorm gebracht</translation>
    </message>
    <message>
        <source>Company file made</source>
        <translation>Bedrijfsbestand gemaakt</translation>
    </message>
    <message>
        <source>Company files (*.counterfoil)</source>
        <translation>Bedrijfsbestanden (*.counterfoil)</translation>
    </message>
    <message>
        <source>Connection forgotten</source>
        <translation>Verbinding vergeten</translation>
    </message>
    <message>
        <source>Connection made or changed</source>
        <translation>Verbinding gemaakt of gewijzigd</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Correct the file, or get it anew, and import it again.</source>
        <translation>Verbeter het bestand, of haal het opnieuw op, en importeer het nog eens.</translation>
    </message>
    <message>
        <source>Counterfoil %1
From Microsoft&apos;s invoice to the invoices of your customers, every cent explained.
GPL-3.0-or-later</source>
        <translation>Counterfoil %1
Van Microsofts factuur naar de facturen voor uw klanten, elke cent verklaard.
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>Customers parked</source>
        <translation>Klanten geparkeerd</translation>
    </message>
    <message>
        <source>Dated %1. What is issued is never changed.</source>
        <translation>Gedateerd %1. Wat is uitgereikt, verandert nooit meer.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbinding verbreken</translation>
    </message>
    <message>
        <source>Disconnect %1. Its sign-in is deleted here, and nothing more is pulled through it.

Kept: %2. Local invoices stay as they are.</source>
        <translation>Verbinding met %1 verbreken. De aanmelding wordt hier verwijderd en er wordt niets meer via deze verbinding opgehaald.

Behouden: %2. Lokale facturen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Distributor profile kept</source>
        <translation>Distributeurprofiel bewaard</translation>
    </message>
    <message>
        <source>Distributor profile removed</source>
        <translation>Distributeurprofiel verwijderd</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Concept gemaakt</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>Concept verwijderd</translation>
    </message>
    <message>
        <source>Drafts and approved invoices</source>
        <translation>Concepten en goedgekeurde facturen</translation>
    </message>
    <message>
        <source>Drafts of the month made</source>
        <translation>Concepten van de maand gemaakt</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Tekeningen (*.svg)</translation>
    </message>
    <message>
        <source>Edit taken back</source>
        <translation>Bewerking teruggenomen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>Every tenant on hand belongs to a customer</source>
        <translation>Elke tenant die er is hoort bij een klant</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>Bewijsdossier %1</translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <translation>Bewijsdossiers (*.zip)</translation>
    </message>
    <message>
        <source>Export &amp;usage</source>
        <translation>Ver&amp;bruik exporteren</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>Export stopped, %1 files stay in %2</source>
        <translation>Exporteren gestopt, %1 bestanden blijven in %2</translation>
    </message>
    <message>
        <source>Export stopped, 1 file stays in %2</source>
        <translation>Exporteren gestopt, 1 bestand blijft in %2</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Voorwaarden exporteren</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Deze weergave exporteren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Bestand geïmporteerd</translation>
    </message>
    <message>
        <source>Finding decided</source>
        <translation>Over bevinding beslist</translation>
    </message>
    <message>
        <source>From then on nobody changes the month without reopening it, and what Microsoft restates shows.</source>
        <translation>Daarna wijzigt niemand de maand zonder die te heropenen, en wat Microsoft herziet, wordt zichtbaar.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Voorwaarden importeren</translation>
    </message>
    <message>
        <source>Issue %1 invoices</source>
        <translation>%1 facturen uitreiken</translation>
    </message>
    <message>
        <source>Issue 1 invoice</source>
        <translation>1 factuur uitreiken</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Issued invoices</source>
        <translation>Uitgereikte facturen</translation>
    </message>
    <message>
        <source>It is a copy of another company file: nothing of this one is in it.</source>
        <translation>Het is een kopie van een ander bedrijfsbestand: van dit bestand staat er niets in.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which is kept beside it under another name.</source>
        <translation>Ze komt op de plaats van %1, dat er onder een andere naam naast bewaard blijft.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Le&amp;vels</source>
        <translation>Nivea&amp;us</translation>
    </message>
    <message>
        <source>Let the system pull</source>
        <translation>Systeem laten ophalen</translation>
    </message>
    <message>
        <source>Lines replaced</source>
        <translation>Regels vervangen</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Lokale facturen</translation>
    </message>
    <message>
        <source>Microsoft&apos;s and distributors&apos; files (*.csv *.json *.jsonl *.gz *.zip *.xlsx);;All files (*)</source>
        <translation>Bestanden van Microsoft en van distributeurs (*.csv *.json *.jsonl *.gz *.zip *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation>Microsoft, excl. btw</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Maand afgesloten</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>Maand heropend</translation>
    </message>
    <message>
        <source>New company file</source>
        <translation>Nieuw bedrijfsbestand</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Geen bedrijf</translation>
    </message>
    <message>
        <source>No line names a tenant yet: import Microsoft&apos;s files first</source>
        <translation>Nog geen regel noemt een tenant: importeer eerst de bestanden van Microsoft</translation>
    </message>
    <message>
        <source>No month yet</source>
        <translation>Nog geen maand</translation>
    </message>
    <message>
        <source>Nothing on this system shows %1</source>
        <translation>Niets op dit systeem toont %1</translation>
    </message>
    <message>
        <source>Nothing was issued.</source>
        <translation>Er is niets uitgereikt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Open company file</source>
        <translation>Bedrijfsbestand openen</translation>
    </message>
    <message>
        <source>Open connectors</source>
        <translation>Connectors openen</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Recen&amp;t openen</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>PDF kept</source>
        <translation>Pdf bewaard</translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file that keeps the sign-ins.
It stays in memory until the program ends.</source>
        <translation>Wachtwoordzin van het verzegelde bestand dat de aanmeldingen bewaart.
Die blijft in het geheugen tot het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Prepaid part worked out again</source>
        <translation>Vooruitbetaald deel opnieuw berekend</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Heropenen %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Restatement kept</source>
        <translation>Herziening bewaard</translation>
    </message>
    <message>
        <source>Restore a safety copy</source>
        <translation>Veiligheidskopie terugzetten</translation>
    </message>
    <message>
        <source>Restore the safety copy</source>
        <translation>De veiligheidskopie terugzetten</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Rij&amp;hoogte</translation>
    </message>
    <message>
        <source>Safety copies (*.backup *.counterfoil *.before-restore-*);;All files (*)</source>
        <translation>Veiligheidskopieën (*.backup *.counterfoil *.before-restore-*);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Safety copies (*.backup)</source>
        <translation>Veiligheidskopieën (*.backup)</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>Veiligheidskopie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Save&amp;d views</source>
        <translation>&amp;Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Seat counts stored</source>
        <translation>Licentieaantallen opgeslagen</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Instelling gewijzigd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Terms (*.json)</source>
        <translation>Voorwaarden (*.json)</translation>
    </message>
    <message>
        <source>Terms put in place</source>
        <translation>Voorwaarden ingesteld</translation>
    </message>
    <message>
        <source>The copy is newer than this file: nothing is lost.</source>
        <translation>De kopie is nieuwer dan dit bestand: er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The distributors&apos; profiles were not read.</source>
        <translation>De distributeurprofielen zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The former company file is kept as %1.</source>
        <translation>Het vorige bedrijfsbestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>The months were not read.</source>
        <translation>De maanden zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The system is still being told</source>
        <translation>Het systeem krijgt het nog te horen</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Onverklaard</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlock sign-ins</source>
        <translation>Aanmeldingen ontgrendelen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Usage &amp;bars and credit</source>
        <translation>Ver&amp;bruiksstaven en credit</translation>
    </message>
    <message>
        <source>Where another program takes these numbers first, nothing is issued.</source>
        <translation>Neemt een ander programma deze nummers eerder, dan wordt er niets uitgereikt.</translation>
    </message>
    <message>
        <source>Why is %1 opened again? The reason stands in the audit trail; the seal is kept as history.</source>
        <translation>Waarom wordt %1 heropend? De reden staat in het auditspoor; het zegel blijft als historie bewaard.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2</source>
        <translation>%1 rijen naar %2 geschreven</translation>
    </message>
    <message>
        <source>Wrote 1 row to %2</source>
        <translation>1 rij naar %2 geschreven</translation>
    </message>
    <message>
        <source>Wrote the chart to %1</source>
        <translation>Grafiek naar %1 geschreven</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message>
        <source>no terms yet</source>
        <translation>nog geen voorwaarden</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Counterfoil manual</source>
        <translation>Handleiding van Counterfoil</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Geen pagina bevat deze woorden.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Pagina van de handleiding</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
</context>
<context>
    <name>counterfoil::MapSheet</name>
    <message>
        <source>Choose a customer</source>
        <translation>Kies een klant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Map a tenant</source>
        <translation>Tenant toewijzen</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nieuwe klant…</translation>
    </message>
    <message>
        <source>Whose tenant is it? The terms then name it, and the drafts are remade.</source>
        <translation>Van wie is deze tenant? De voorwaarden noemen hem dan en de concepten worden opnieuw gemaakt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::MappingPane</name>
    <message>
        <source>Attributes and their columns</source>
        <translation>Kenmerken en hun kolommen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolom van het bestand</translation>
    </message>
    <message>
        <source>Column of the file below</source>
        <translation>Kolom van het bestand hieronder</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Names of the column</source>
        <translation>Namen van de kolom</translation>
    </message>
    <message>
        <source>Names of the column: the first that a file has counts</source>
        <translation>Namen van de kolom: de eerste die een bestand heeft, geldt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>The column may be missing</source>
        <translation>De kolom mag ontbreken</translation>
    </message>
    <message>
        <source>The file&apos;s words, and what they mean</source>
        <translation>De woorden van het bestand en wat ze betekenen</translation>
    </message>
    <message>
        <source>Try a file first</source>
        <translation>Test eerst een bestand</translation>
    </message>
    <message>
        <source>Where no column says it, or it is empty</source>
        <translation>Waar geen kolom het vermeldt of de kolom leeg is</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
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
Gefactureerd %2
Kosten %3
Marge %4</translation>
    </message>
    <message>
        <source>%1 and %2 by month</source>
        <translation>%1 en %2 per maand</translation>
    </message>
    <message>
        <source>%1, invoiced %2, cost %3, margin %4 %5</source>
        <translation>%1, gefactureerd %2, kosten %3, marge %4 %5</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Invoiced and its cost by month</source>
        <translation>Gefactureerd en de kosten daarvan per maand</translation>
    </message>
</context>
<context>
    <name>counterfoil::Navigation</name>
    <message>
        <source>%1, %2 for a person</source>
        <translation>%1, %2 te behandelen</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PageView</name>
    <message>
        <source>Click to read, click again for less; a double click fits the width, then 150 %</source>
        <translation>Klik om te lezen, nog een klik verkleint; een dubbelklik vult de breedte, dan 150 %</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Geen pagina</translation>
    </message>
    <message>
        <source>Page of the invoice</source>
        <translation>Pagina van de factuur</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaintsChart</name>
    <message>
        <source>the picture cannot be made</source>
        <translation>de afbeelding kan niet worden gemaakt</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteModel</name>
    <message>
        <source>not now: %1</source>
        <translation>nu niet: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteView</name>
    <message>
        <source>%1 results</source>
        <translation>%1 resultaten</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultaat</translation>
    </message>
    <message>
        <source>&gt;  commands only</source>
        <translation>&gt;  alleen opdrachten</translation>
    </message>
    <message>
        <source>Ctrl+Enter  open with Why?</source>
        <translation>Ctrl+Enter  openen met Waarom?</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Enter  openen</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  sluiten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer of them find more.</source>
        <translation>Niets bevat deze letters. Minder letters leveren meer op.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Zoeken of opdracht uitvoeren</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  kiezen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartiesController</name>
    <message>
        <source>Terms written to %1</source>
        <translation>Voorwaarden geschreven naar %1</translation>
    </message>
    <message>
        <source>The company file is open read-only</source>
        <translation>Het bedrijfsbestand is als alleen-lezen geopend</translation>
    </message>
    <message>
        <source>The former terms were not restored.</source>
        <translation>De vorige voorwaarden zijn niet hersteld.</translation>
    </message>
    <message>
        <source>The terms were not read.</source>
        <translation>De voorwaarden zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The terms were not written.</source>
        <translation>De voorwaarden zijn niet geschreven.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartySheet</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Nog in te vullen: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriceListPane</name>
    <message>
        <source>%1 prices; %2 changed, %3 new, %4 gone</source>
        <translation>%1 prijzen; %2 gewijzigd, %3 nieuw, %4 vervallen</translation>
    </message>
    <message>
        <source>A pull from Partner Center brings Microsoft&apos;s price sheets, once a month.</source>
        <translation>Bij het ophalen uit Partner Center komen eens per maand Microsofts prijslijsten mee.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Earlier price list</source>
        <translation>Eerdere prijslijst</translation>
    </message>
    <message>
        <source>Every price of the month</source>
        <translation>Elke prijs van de maand</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Later price list</source>
        <translation>Latere prijslijst</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Month of the price list</source>
        <translation>Maand van de prijslijst</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>Geen prijs verschilt</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>Nog geen prijslijst</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Only one price list yet</source>
        <translation>Nog maar één prijslijst</translation>
    </message>
    <message>
        <source>Prices of the month</source>
        <translation>Prijzen van de maand</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>Prijzen die verschillen</translation>
    </message>
    <message>
        <source>The next month&apos;s pull brings another one, and here stands what changed.</source>
        <translation>Bij het ophalen van de volgende maand komt er een bij; hier staat dan wat is gewijzigd.</translation>
    </message>
    <message>
        <source>The two months&apos; price lists are the same.</source>
        <translation>De prijslijsten van beide maanden zijn gelijk.</translation>
    </message>
    <message>
        <source>What differs from another month</source>
        <translation>Wat van een andere maand verschilt</translation>
    </message>
    <message>
        <source>What of the price lists is shown</source>
        <translation>Wat van de prijslijsten wordt getoond</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>vergeleken met</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriceSheet</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, volgens %2</translation>
    </message>
    <message>
        <source>&amp;More conditions…</source>
        <translation>&amp;Meer voorwaarden…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>A day such as %1</source>
        <translation>Een dag zoals %1</translation>
    </message>
    <message>
        <source>Approved and issued invoices stay as they are; drafts are made anew with it.</source>
        <translation>Goedgekeurde en uitgereikte facturen blijven zoals ze zijn; concepten worden hiermee opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>At cost: no rule names it</source>
        <translation>Tegen kostprijs: geen regel noemt het</translation>
    </message>
    <message>
        <source>Discount off list, %</source>
        <translation>Korting op lijstprijs, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Vanaf: %1</translation>
    </message>
    <message>
        <source>Margin of the price, %</source>
        <translation>Marge op de prijs, %</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Opslag op kosten, %</translation>
    </message>
    <message>
        <source>New price for %1</source>
        <translation>Nieuwe prijs voor %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prijs per eenheid</translation>
    </message>
    <message>
        <source>Reading the price rules…</source>
        <translation>De prijsregels worden gelezen…</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>The last months are billed anew with it; nothing is stored.</source>
        <translation>De laatste maanden worden er opnieuw mee gefactureerd; er wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>The months were not compared.</source>
        <translation>De maanden zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesController</name>
    <message>
        <source>The change was refused.</source>
        <translation>De wijziging is geweigerd.</translation>
    </message>
    <message>
        <source>The former terms are back</source>
        <translation>De vorige voorwaarden zijn hersteld</translation>
    </message>
    <message>
        <source>The line could not be tried.</source>
        <translation>De regel kon niet worden getest.</translation>
    </message>
    <message>
        <source>The months could not be compared.</source>
        <translation>De maanden konden niet worden vergeleken.</translation>
    </message>
    <message>
        <source>The price list could not be read.</source>
        <translation>De prijslijst kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The price list was not written.</source>
        <translation>De prijslijst is niet weggeschreven.</translation>
    </message>
    <message>
        <source>The price lists could not be read.</source>
        <translation>De prijslijsten konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The price rules are saved</source>
        <translation>De prijsregels zijn opgeslagen</translation>
    </message>
    <message>
        <source>The prices could not be read.</source>
        <translation>De prijzen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The terms were not saved.</source>
        <translation>De voorwaarden zijn niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesScreen</name>
    <message>
        <source>%1 billed anew: %2 %3, %4 customer pays more, %5 less.</source>
        <translation>%1 opnieuw gefactureerd: %2 %3, %4 klant betaalt meer, %5 minder.</translation>
    </message>
    <message>
        <source>%1 billed anew: %2 %3, %4 customers pay more, %5 less.</source>
        <translation>%1 opnieuw gefactureerd: %2 %3, %4 klanten betalen meer, %5 minder.</translation>
    </message>
    <message>
        <source>%1 lines without a rule</source>
        <translation>%1 regels zonder prijsregel</translation>
    </message>
    <message>
        <source>%1 rules price %2 lines of %3</source>
        <translation>%1 prijsregels bepalen de prijs van %2 regels van %3</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: %2 %3, %4 customer pays more, %5 less.</source>
        <translation>%1, alsof de prijs toen had gegolden: %2 %3, %4 klant betaalt meer, %5 minder.</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: %2 %3, %4 customers pay more, %5 less.</source>
        <translation>%1, alsof de prijs toen had gegolden: %2 %3, %4 klanten betalen meer, %5 minder.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of prices</source>
        <translation>&amp;Prijswijziging ongedaan maken</translation>
    </message>
    <message>
        <source>1 line without a rule</source>
        <translation>1 regel zonder prijsregel</translation>
    </message>
    <message>
        <source>Approved and issued invoices stay as they are; drafts are made anew with it.</source>
        <translation>Goedgekeurde en uitgereikte facturen blijven zoals ze zijn; concepten worden hiermee opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Nog geen prijzen</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Prijslijsten</translation>
    </message>
    <message>
        <source>Price rules in order of precedence</source>
        <translation>Prijsregels in volgorde van voorrang</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Read-only: what-if only</source>
        <translation>Alleen-lezen: alleen wat-als</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Prijsregels</translation>
    </message>
    <message>
        <source>Save the price rules</source>
        <translation>Prijsregels opslaan</translation>
    </message>
    <message>
        <source>The rule was not removed.</source>
        <translation>De prijsregel is niet verwijderd.</translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them.</source>
        <translation>De voorwaarden noemen de klanten en wat ze betalen: importeer ze.</translation>
    </message>
    <message>
        <source>Wrote %1 prices to %2</source>
        <translation>%1 prijzen naar %2 geschreven</translation>
    </message>
    <message>
        <source>Wrote 1 price to %2</source>
        <translation>1 prijs naar %2 geschreven</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfileEditor</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Faults of the profile</source>
        <translation>Fouten in het profiel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Naar de tekst</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Delen van het profiel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>The forms wait until it reads well again.</source>
        <translation>De formulieren wachten tot de tekst weer leesbaar is.</translation>
    </message>
    <message>
        <source>The text has faults.</source>
        <translation>De tekst bevat fouten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfilesController</name>
    <message>
        <source>Profile %1 is as it was before</source>
        <translation>Profiel %1 is weer zoals voorheen</translation>
    </message>
    <message>
        <source>Profile %1 removed</source>
        <translation>Profiel %1 verwijderd</translation>
    </message>
    <message>
        <source>Profile %1 saved</source>
        <translation>Profiel %1 opgeslagen</translation>
    </message>
    <message>
        <source>Profile written to %1</source>
        <translation>Profiel geschreven naar %1</translation>
    </message>
    <message>
        <source>The distributors&apos; profiles were not read.</source>
        <translation>De distributeurprofielen zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The former profile was not restored.</source>
        <translation>Het vorige profiel is niet hersteld.</translation>
    </message>
    <message>
        <source>The profile has faults: mend them first.</source>
        <translation>Het profiel bevat fouten: verhelp die eerst.</translation>
    </message>
    <message>
        <source>The profile was not exported.</source>
        <translation>Het profiel is niet geëxporteerd.</translation>
    </message>
    <message>
        <source>The profile was not imported.</source>
        <translation>Het profiel is niet geïmporteerd.</translation>
    </message>
    <message>
        <source>The profile was not removed.</source>
        <translation>Het profiel is niet verwijderd.</translation>
    </message>
    <message>
        <source>The profile was not saved.</source>
        <translation>Het profiel is niet opgeslagen.</translation>
    </message>
    <message>
        <source>another profile has this id: choose it in the list to change it</source>
        <translation>een ander profiel heeft dit id: kies het in de lijst om het te wijzigen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfilesPane</name>
    <message>
        <source>%1 files</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>Comes with the program; changed, it becomes your own</source>
        <translation>Hoort bij het programma; na wijziging wordt het een eigen profiel</translation>
    </message>
    <message>
        <source>Distributors&apos; files (*.csv *.txt *.gz *.xlsx);;All files (*)</source>
        <translation>Bestanden van distributeurs (*.csv *.txt *.gz *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Distributors&apos; profiles</source>
        <translation>Profielen van distributeurs</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profiel exporteren</translation>
    </message>
    <message>
        <source>Has read %1</source>
        <translation>Heeft %1 gelezen</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profiel importeren</translation>
    </message>
    <message>
        <source>It has read nothing that counts now.</source>
        <translation>Het heeft niets gelezen dat nu geldt.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nog geen bestand</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Geen profiel</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profielen (*.json)</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profiel verwijderen</translation>
    </message>
    <message>
        <source>The profile %1 goes; files of this distributor are read by none then.</source>
        <translation>Het profiel %1 wordt verwijderd; geen enkel profiel leest dan nog bestanden van deze distributeur.</translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation>Bestand testen</translation>
    </message>
    <message>
        <source>Try a file of the distributor: you see its first rows as they will be read, what is wrong and what its lines come to. Nothing of it is kept.</source>
        <translation>Test een bestand van de distributeur: u ziet de eerste rijen zoals die worden gelezen, wat er niet klopt en waar de regels op uitkomen. Er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>What it has read stays: %1.</source>
        <translation>Wat het heeft gelezen, blijft: %1.</translation>
    </message>
    <message>
        <source>Your own profile %1 goes; the starting point of the program counts again.</source>
        <translation>Het eigen profiel %1 wordt verwijderd; het sjabloon van het programma geldt weer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PulledPane</name>
    <message>
        <source>%1 of %2 rows, filtered</source>
        <translation>%1 van %2 rijen, gefilterd</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>A pull brings what there is. The steps of the last one say what came.</source>
        <translation>Ophalen brengt wat er is. De stappen van de laatste keer zeggen wat er kwam.</translation>
    </message>
    <message>
        <source>Connect Microsoft CSP; the first pull starts by itself.</source>
        <translation>Verbind Microsoft CSP; de eerste keer ophalen begint vanzelf.</translation>
    </message>
    <message>
        <source>Connect the Azure enrolment, or the partner account whose Azure plan it is; then pull.</source>
        <translation>Verbind de Azure-inschrijving, of het partneraccount waarvan het Azure-plan is; haal dan op.</translation>
    </message>
    <message>
        <source>Kind of pulled data</source>
        <translation>Soort opgehaalde gegevens</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wordt gelezen</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows</source>
        <translation>De nieuwste %1 van %2 rijen</translation>
    </message>
    <message>
        <source>The pulled data was not read.</source>
        <translation>De opgehaalde gegevens zijn niet gelezen.</translation>
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
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, beide kanten</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 open</translation>
    </message>
    <message>
        <source>All of the month</source>
        <translation>Alle van de maand</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Sleep bestanden van Microsoft hierheen, of importeer ze.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Findings (%1 open)</source>
        <translation>Bevindingen (%1 open)</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Bevindingen van %1</translation>
    </message>
    <message>
        <source>Findings of %1, %2 of %3 open</source>
        <translation>Bevindingen van %1, %2 van %3 open</translation>
    </message>
    <message>
        <source>Hide the waterfall</source>
        <translation>Watervaldiagram verbergen</translation>
    </message>
    <message>
        <source>Microsoft %1, difference %2, local %3 %4</source>
        <translation>Microsoft %1, verschil %2, lokaal %3 %4</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation>Nog geen regels voor %1</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Aansluiten</translation>
    </message>
    <message>
        <source>Reconcile %1</source>
        <translation>Aansluiten %1</translation>
    </message>
    <message>
        <source>Show the waterfall</source>
        <translation>Watervaldiagram tonen</translation>
    </message>
    <message>
        <source>Unexplained %1</source>
        <translation>Onverklaard %1</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Waar een rij voor staat</translation>
    </message>
    <message>
        <source>What stands under the table</source>
        <translation>Wat onder de tabel staat</translation>
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
        <translation>%1 signalen zijn hoog</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 is niet geschreven.</translation>
    </message>
    <message>
        <source>1 alert is high</source>
        <translation>1 signaal is hoog</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Sleep bestanden van Microsoft hierheen, of importeer ze.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Rapport exporteren</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Gegroepeerd</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>No alert in %1</source>
        <translation>Geen signaal in %1</translation>
    </message>
    <message>
        <source>No month to report on yet</source>
        <translation>Nog geen maand om over te rapporteren</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Nog geen voorwaarden</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Er valt niets op.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Niets te rapporteren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>The terms say who is invoiced and at what price: import them.</source>
        <translation>De voorwaarden bepalen wie wordt gefactureerd en tegen welke prijs: importeer ze.</translation>
    </message>
    <message>
        <source>There is none of it in these months.</source>
        <translation>In deze maanden komt dit niet voor.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>t/m</translation>
    </message>
</context>
<context>
    <name>counterfoil::RestatementPane</name>
    <message>
        <source>%1 approved or issued invoices hold such lines:</source>
        <translation>%1 goedgekeurde of uitgereikte facturen bevatten zulke regels:</translation>
    </message>
    <message>
        <source>%1, %2: %3 lines, %4 before, %5 now</source>
        <translation>%1, %2: %3 regels, %4 voorheen, %5 nu</translation>
    </message>
    <message>
        <source>%1: net %2 before, %3 now, %4 %5</source>
        <translation>%1: netto %2 voorheen, %3 nu, %4 %5</translation>
    </message>
    <message>
        <source>1 approved or issued invoice holds such lines:</source>
        <translation>1 goedgekeurde of uitgereikte factuur bevat zulke regels:</translation>
    </message>
    <message>
        <source>Lines that Microsoft changed</source>
        <translation>Regels die Microsoft heeft gewijzigd</translation>
    </message>
    <message>
        <source>No approved or issued local invoice holds these lines.</source>
        <translation>Geen goedgekeurde of uitgereikte lokale factuur bevat deze regels.</translation>
    </message>
    <message>
        <source>The line as it was and as it is now</source>
        <translation>De regel zoals die was en zoals die nu is</translation>
    </message>
    <message>
        <source>What Microsoft changed in %1</source>
        <translation>Wat Microsoft heeft gewijzigd in %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
</context>
<context>
    <name>counterfoil::RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Rij verwijderen</translation>
    </message>
</context>
<context>
    <name>counterfoil::RowsForm</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Count negative</source>
        <translation>Negatief tellen</translation>
    </message>
    <message>
        <source>Credits that the file writes without a minus.</source>
        <translation>Crediteringen die het bestand zonder minteken schrijft.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Here the lines end</source>
        <translation>Hier eindigen de regels</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Bewaarde kolommen</translation>
    </message>
    <message>
        <source>Kept with the lines without a word; others that no attribute takes are kept and told.</source>
        <translation>Zonder melding bij de regels bewaard; andere die geen kenmerk gebruikt, worden bewaard en gemeld.</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>Sleutel in het bestand</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Geen regels</translation>
    </message>
    <message>
        <source>Rows with one of these texts are passed over. * stands for anything, no text for an empty cell.</source>
        <translation>Rijen met een van deze teksten worden overgeslagen. * staat voor alles, geen tekst voor een lege cel.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The distributor&apos;s key of a customer, and the tenant it stands for.</source>
        <translation>De sleutel van de distributeur voor een klant, en de tenant waar die voor staat.</translation>
    </message>
    <message>
        <source>What comes after such a row is not read as lines.</source>
        <translation>Wat na zo’n rij komt, wordt niet als regels gelezen.</translation>
    </message>
    <message>
        <source>What rows are, the first that fits. Of others Microsoft&apos;s products are told by their terms, the rest is &quot;other&quot;.</source>
        <translation>Wat rijen zijn; de eerste die past, geldt. Voor de overige worden producten van Microsoft aan hun looptijd herkend; de rest is ‘other’.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RuleDialog</name>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 jaar</translation>
    </message>
    <message>
        <source>All at the price of the tier reached</source>
        <translation>Alles tegen de prijs van de bereikte staffel</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any; * stands for anything: *E5*</source>
        <translation>Alles; * staat voor willekeurige tekst: *E5*</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Telling</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Discount off list, %</source>
        <translation>Korting op lijstprijs, %</translation>
    </message>
    <message>
        <source>Each tier at its own price</source>
        <translation>Elke staffel tegen zijn eigen prijs</translation>
    </message>
    <message>
        <source>Ever; a day such as %1</source>
        <translation>Altijd; of een dag zoals %1</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Elke klant</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>Elke familie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Margin of the price, %</source>
        <translation>Marge op de prijs, %</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Opslag op kosten, %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nieuwe prijs</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Niet gefactureerd</translation>
    </message>
    <message>
        <source>Nothing is saved yet: the last twelve months are billed anew with it, and you see who pays more.</source>
        <translation>Er wordt nog niets opgeslagen: de laatste twaalf maanden worden hiermee opnieuw gefactureerd, zodat zichtbaar is wie meer betaalt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prijs per eenheid</translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation>Prijsregel %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Tags of the customer</source>
        <translation>Kenmerken van de klant</translation>
    </message>
    <message>
        <source>Tags of the resource</source>
        <translation>Tags van de resource</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die van de klant</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Staffels</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Up to; the last has no end</source>
        <translation>Tot en met; de laatste zonder einde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>counterfoil::SeatCountsModel</name>
    <message>
        <source>The seat counts were not read.</source>
        <translation>De licentietellingen zijn niet gelezen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsScreen</name>
    <message>
        <source>A client id is a GUID, such as 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation>Een client-id is een GUID, zoals 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</translation>
    </message>
    <message>
        <source>A pull is running</source>
        <translation>Er worden gegevens opgehaald</translation>
    </message>
    <message>
        <source>A task is running</source>
        <translation>Er loopt een taak</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>By the system</source>
        <translation>Door het systeem</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Bedrijfsbestand</translation>
    </message>
    <message>
        <source>Counterfoil speaks it from its next start on.</source>
        <translation>Geldt vanaf de volgende start van Counterfoil.</translation>
    </message>
    <message>
        <source>Daily pull</source>
        <translation>Dagelijks ophalen</translation>
    </message>
    <message>
        <source>Everything of the partner is in this one file. A safety copy can be written while others read; copying an open file by other means may damage the copy.</source>
        <translation>Alles van de partner staat in dit ene bestand. Een veiligheidskopie kan worden geschreven terwijl anderen lezen; een geopend bestand op een andere manier kopiëren kan de kopie beschadigen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Next: %1, by this machine&apos;s clock</source>
        <translation>Volgende keer: %1, volgens de klok van deze computer</translation>
    </message>
    <message>
        <source>Of this machine, and of %1</source>
        <translation>Van deze computer en van %1</translation>
    </message>
    <message>
        <source>Opens the same company file again</source>
        <translation>Opent hetzelfde bedrijfsbestand weer</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Rijhoogte van tabellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Somebody is signing in</source>
        <translation>Er is een aanmelding bezig</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>The client id of the application that your company registered in Microsoft Entra for Counterfoil. It is no secret, and holds for this machine.</source>
        <translation>De client-id van de toepassing die uw bedrijf in Microsoft Entra voor Counterfoil heeft geregistreerd. De id is niet geheim en geldt voor deze computer.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Time of the daily pull</source>
        <translation>Tijdstip van het dagelijks ophalen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Time zone of the daily pull</source>
        <translation>Tijdzone van het dagelijks ophalen</translation>
    </message>
    <message>
        <source>When Microsoft&apos;s data is pulled, every day and by the clock of that place. It belongs to the company file. A pull that was missed is made up for at the next start.</source>
        <translation>Wanneer de gegevens van Microsoft worden opgehaald, elke dag en volgens de klok van die plaats. Dit hoort bij het bedrijfsbestand. Een gemiste keer wordt bij de volgende start ingehaald.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShellController</name>
    <message>
        <source>%1 failed.</source>
        <translation>%1 mislukt.</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 fouten</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 bestanden geschreven naar %2</translation>
    </message>
    <message>
        <source>%1 in the company file</source>
        <translation>%1 in het bedrijfsbestand</translation>
    </message>
    <message>
        <source>%1 invoices approved</source>
        <translation>%1 facturen goedgekeurd</translation>
    </message>
    <message>
        <source>%1 invoices are drafts again</source>
        <translation>%1 facturen zijn weer concept</translation>
    </message>
    <message>
        <source>%1 invoices issued</source>
        <translation>%1 facturen uitgereikt</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>Weer open: %1</translation>
    </message>
    <message>
        <source>%1 is sealed</source>
        <translation>Verzegeld: %1</translation>
    </message>
    <message>
        <source>%1 line imported, %2</source>
        <translation>%1 regel geïmporteerd, %2</translation>
    </message>
    <message>
        <source>%1 lines imported, %2</source>
        <translation>%1 regels geïmporteerd, %2</translation>
    </message>
    <message>
        <source>%1 seat count imported, %2</source>
        <translation>%1 licentieaantal geïmporteerd, %2</translation>
    </message>
    <message>
        <source>%1 seat counts imported, %2</source>
        <translation>%1 licentieaantallen geïmporteerd, %2</translation>
    </message>
    <message>
        <source>%1: stopped, nothing was kept</source>
        <translation>%1: gestopt, er is niets bewaard</translation>
    </message>
    <message>
        <source>&amp;Undo the approval of %1 invoices</source>
        <translation>&amp;Goedkeuring van %1 facturen ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo the approval of 1 invoice</source>
        <translation>&amp;Goedkeuring van 1 factuur ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about %1 findings</source>
        <translation>&amp;Beslissing over %1 bevindingen ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about 1 finding</source>
        <translation>&amp;Beslissing over 1 bevinding ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about the clock</source>
        <translation>&amp;Beslissing over de termijn ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo the mapping of the tenant</source>
        <translation>&amp;Koppeling van de tenant ongedaan maken</translation>
    </message>
    <message>
        <source>, %1 exported before are left out</source>
        <translation>, %1 eerder geëxporteerd blijven weg</translation>
    </message>
    <message>
        <source>, 1 exported before is left out</source>
        <translation>, 1 eerder geëxporteerd blijft weg</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>1 file written to %2</source>
        <translation>1 bestand geschreven naar %2</translation>
    </message>
    <message>
        <source>1 invoice approved</source>
        <translation>1 factuur goedgekeurd</translation>
    </message>
    <message>
        <source>1 invoice is a draft again</source>
        <translation>1 factuur is weer concept</translation>
    </message>
    <message>
        <source>1 invoice issued</source>
        <translation>1 factuur uitgereikt</translation>
    </message>
    <message>
        <source>A line is on %1, and the finding is explained</source>
        <translation>Er staat een regel op %1 en de bevinding is verklaard</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Er loopt nog een andere taak.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factureren</translation>
    </message>
    <message>
        <source>Checking the company file</source>
        <translation>Controle van het bedrijfsbestand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Credit note %1 issued</source>
        <translation>Creditnota %1 uitgereikt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsdossier</translation>
    </message>
    <message>
        <source>Evidence written to %1</source>
        <translation>Bewijsdossier geschreven naar %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Uitreiken</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Demonstratie wordt gemaakt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>No fault found in the company file</source>
        <translation>Geen fout gevonden in het bedrijfsbestand</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Eén ding tegelijk.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>R&amp;edo the approval of %1 invoices</source>
        <translation>Goedkeuring van %1 facturen opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>R&amp;edo the approval of 1 invoice</source>
        <translation>Goedkeuring van 1 factuur opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about %1 findings</source>
        <translation>Beslissing over %1 bevindingen opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about 1 finding</source>
        <translation>Beslissing over 1 bevinding opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about the clock</source>
        <translation>Beslissing over de termijn opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>R&amp;edo the mapping of the tenant</source>
        <translation>Koppeling van de tenant opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>Reading the safety copy</source>
        <translation>Lezen van de veiligheidskopie</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>Veiligheidskopie</translation>
    </message>
    <message>
        <source>Safety copy written to %1</source>
        <translation>Veiligheidskopie geschreven naar %1</translation>
    </message>
    <message>
        <source>Tenant mapped, drafts remade</source>
        <translation>Tenant toegewezen, concepten opnieuw gemaakt</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Terms imported</source>
        <translation>Voorwaarden geïmporteerd</translation>
    </message>
    <message>
        <source>The company file is not sound. Keep it as it is, and restore a safety copy.</source>
        <translation>Het bedrijfsbestand is beschadigd. Bewaar het zoals het is en zet een veiligheidskopie terug.</translation>
    </message>
    <message>
        <source>The company file is open read-only</source>
        <translation>Het bedrijfsbestand is als alleen-lezen geopend</translation>
    </message>
    <message>
        <source>The company file was not made.</source>
        <translation>Het bedrijfsbestand is niet gemaakt.</translation>
    </message>
    <message>
        <source>The company file was not opened.</source>
        <translation>Het bedrijfsbestand is niet geopend.</translation>
    </message>
    <message>
        <source>The company file was not read.</source>
        <translation>Het bedrijfsbestand is niet gelezen.</translation>
    </message>
    <message>
        <source>The decision is kept</source>
        <translation>De beslissing is bewaard</translation>
    </message>
    <message>
        <source>The demonstration was not made.</source>
        <translation>De demonstratie is niet gemaakt.</translation>
    </message>
    <message>
        <source>The former state is back</source>
        <translation>De vorige toestand is terug</translation>
    </message>
    <message>
        <source>The month was not read.</source>
        <translation>De maand is niet gelezen.</translation>
    </message>
    <message>
        <source>The safety copy was not read.</source>
        <translation>De veiligheidskopie is niet gelezen.</translation>
    </message>
    <message>
        <source>The safety copy was not restored, the company file is what it was.</source>
        <translation>De veiligheidskopie is niet teruggezet, het bedrijfsbestand is wat het was.</translation>
    </message>
    <message>
        <source>The tenant is nobody&apos;s again, drafts remade</source>
        <translation>De tenant is weer van niemand, concepten opnieuw gemaakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>counterfoil::SidesPane</name>
    <message>
        <source>Both sides&apos; lines</source>
        <translation>Regels van beide kanten</translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInForm</name>
    <message>
        <source>(no profile file was chosen)</source>
        <translation>(er is geen profielbestand gekozen)</translation>
    </message>
    <message>
        <source>A cloud profile, *.json</source>
        <translation>Een cloudprofiel, *.json</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Zoals voorheen: %1</translation>
    </message>
    <message>
        <source>Ask without the permission to read role names</source>
        <translation>Vragen zonder toestemming om rolnamen te lezen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cloud profile</source>
        <translation>Cloudprofiel</translation>
    </message>
    <message>
        <source>Cloud profiles (*.json)</source>
        <translation>Cloudprofielen (*.json)</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>From a profile file</source>
        <translation>Uit een profielbestand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number; may be empty where the account sees one only</source>
        <translation>Nummer; mag leeg blijven als het account er maar één ziet</translation>
    </message>
    <message>
        <source>Of the registered application</source>
        <translation>Van de geregistreerde toepassing</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profielbestand</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The account&apos;s own, unless you name one</source>
        <translation>Die van het account zelf, tenzij ingevuld</translation>
    </message>
    <message>
        <source>This cloud hands out no invoice lines and no usage: download those files in Partner Center and import them. Customers, subscriptions and seats are pulled.</source>
        <translation>Deze cloud verstrekt geen factuurregels en geen verbruik: download die bestanden in Partner Center en importeer ze. Klanten, abonnementen en licenties worden opgehaald.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Eigen benaming</translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInPanel</name>
    <message>
        <source>A window of its own opens with Microsoft&apos;s sign-in page; nothing in it is remembered, and only Microsoft sees the password. Use a service account: a person&apos;s account stops working when the person leaves or changes the password.</source>
        <translation>Er wordt een eigen venster geopend met de aanmeldingspagina van Microsoft; daarin wordt niets onthouden en alleen Microsoft ziet het wachtwoord. Gebruik een serviceaccount: het account van een persoon werkt niet meer als die vertrekt of het wachtwoord wijzigt.</translation>
    </message>
    <message>
        <source>Asking Microsoft for a code.</source>
        <translation>Er wordt een code bij Microsoft opgevraagd.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation>Goedkeuringslink kopiëren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Hoe de aanmelding is verlopen</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Keep it in a sealed file</source>
        <translation>In een verzegeld bestand bewaren</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Log in with Microsoft</source>
        <translation>Aanmelden bij Microsoft</translation>
    </message>
    <message>
        <source>Log in with your Microsoft account</source>
        <translation>Aanmelden met uw Microsoft-account</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code there. Then sign in as usual.</source>
        <translation>Open %1 op een willekeurig apparaat en typ daar deze code. Meld u vervolgens aan zoals gewoonlijk.</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>De pagina hier openen</translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file</source>
        <translation>Wachtwoordzin van het verzegelde bestand</translation>
    </message>
    <message>
        <source>Sign in there. It is a window of its own, nothing in it is remembered, and it leaves Microsoft&apos;s pages for no other. Where you do not see it, it stands behind this one.</source>
        <translation>Meld u daar aan. Het is een eigen venster, er wordt niets in onthouden en het verlaat de pagina’s van Microsoft niet. Niet te zien? Dan staat het achter dit venster.</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Aanmelden met een code</translation>
    </message>
    <message>
        <source>Sign in with your own browser</source>
        <translation>Aanmelden met de eigen browser</translation>
    </message>
    <message>
        <source>The sign-in window opens</source>
        <translation>Het aanmeldingsvenster wordt geopend</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wachten op antwoord</translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation>Wachten op antwoord, nog %1:%2</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-mail opstellen</translation>
    </message>
    <message>
        <source>Your browser has Microsoft&apos;s sign-in page. Where it does not come up, copy the address into it. When you have signed in there, come back here.</source>
        <translation>De browser heeft de aanmeldingspagina van Microsoft. Verschijnt die niet, kopieer dan het adres naar de browser. Kom hier terug zodra u daar bent aangemeld.</translation>
    </message>
    <message>
        <source>Your browser opens with Microsoft&apos;s sign-in page. When you have signed in there, come back here.</source>
        <translation>De browser wordt geopend met de aanmeldingspagina van Microsoft. Kom hier terug zodra u daar bent aangemeld.</translation>
    </message>
</context>
<context>
    <name>counterfoil::StagesTicket</name>
    <message>
        <source>Stages of the month</source>
        <translation>Fasen van de maand</translation>
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
        <translation>%1 regels aanwezig voor %2</translation>
    </message>
    <message>
        <source>, usage to %1</source>
        <translation>, verbruik t/m %1</translation>
    </message>
    <message>
        <source>1 line on hand for %1</source>
        <translation>1 regel aanwezig voor %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Bedrijfsbestand</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wisselkoersen</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Laatst opgehaald</translation>
    </message>
    <message>
        <source>Last sealed month</source>
        <translation>Laatst verzegelde maand</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Volgende keer ophalen</translation>
    </message>
    <message>
        <source>Nothing on hand for %1</source>
        <translation>Niets aanwezig voor %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>Verzegeld t/m %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
</context>
<context>
    <name>counterfoil::SuggestSheet</name>
    <message>
        <source>%1 and as many contracts, from %2 on</source>
        <translation>%1 en evenveel contracten, vanaf %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 klanten</translation>
    </message>
    <message>
        <source>%1 customers are in the terms</source>
        <translation>%1 klanten staan in de voorwaarden</translation>
    </message>
    <message>
        <source>&amp;Make the customers</source>
        <translation>Klanten &amp;aanmaken</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 klant</translation>
    </message>
    <message>
        <source>1 customer is in the terms</source>
        <translation>1 klant staat in de voorwaarden</translation>
    </message>
    <message>
        <source>As it stands on your invoices</source>
        <translation>Zoals die op uw facturen staat</translation>
    </message>
    <message>
        <source>At cost until a rule says otherwise</source>
        <translation>Tegen kostprijs tot een regel anders zegt</translation>
    </message>
    <message>
        <source>Can be filled in later</source>
        <translation>Kan later worden ingevuld</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Drafts are made at once; nothing is approved.</source>
        <translation>Concepten worden meteen gemaakt; er wordt niets goedgekeurd.</translation>
    </message>
    <message>
        <source>Every tenant on Microsoft&apos;s lines that nobody owns becomes a customer, with a contract by calendar months. Names, addresses, periods and prices can be changed afterwards.</source>
        <translation>Elke tenant op Microsofts regels die van niemand is, wordt een klant met een contract per kalendermaand. Namen, adressen, perioden en prijzen kunnen daarna worden veranderd.</translation>
    </message>
    <message>
        <source>Mark the tenants that become customers.</source>
        <translation>Markeer de tenants die klant worden.</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Opslag op kosten, %</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Nog in te vullen: %1</translation>
    </message>
    <message>
        <source>Suggested customers</source>
        <translation>Voorgestelde klanten</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenants that become customers</source>
        <translation>Tenants die klant worden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Two letters: NL</source>
        <translation>Twee letters: NL</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>VAT rate, %</source>
        <translation>Btw-tarief, %</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Uw bedrijf</translation>
    </message>
</context>
<context>
    <name>counterfoil::TableModel</name>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>counterfoil::TableView</name>
    <message>
        <source>%1, second line</source>
        <translation>%1, tweede regel</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Standaardindeling</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiëren als CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
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
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Delete, in the table</source>
        <translation>Delete, in de tabel</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Insert, in the table</source>
        <translation>Insert, in de tabel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>counterfoil::TermsSheet</name>
    <message>
        <source>&amp;Adjustments</source>
        <translation>&amp;Correcties</translation>
    </message>
    <message>
        <source>&amp;Exchange rates</source>
        <translation>&amp;Wisselkoersen</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>Cont&amp;roles</translation>
    </message>
    <message>
        <source>&amp;Own services</source>
        <translation>&amp;Eigen diensten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Entries added: %1, changed: %2, removed: %3. Saved, the drafts are made anew with them; approved and issued invoices stay as they are.</source>
        <translation>Posten toegevoegd: %1, gewijzigd: %2, verwijderd: %3. Na het opslaan worden de concepten er opnieuw mee gemaakt; goedgekeurde en uitgereikte facturen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Parts of the terms</source>
        <translation>Delen van de voorwaarden</translation>
    </message>
    <message>
        <source>Rates, services and guards</source>
        <translation>Wisselkoersen, diensten en controles</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Nog in te vullen: %1</translation>
    </message>
    <message>
        <source>The rates, services and guards are changed</source>
        <translation>De wisselkoersen, diensten en controles zijn gewijzigd</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrailSheet</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 vermeldingen</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 is niet geschreven: %2</translation>
    </message>
    <message>
        <source>%1, the newest %2 are read; scrolling reads on</source>
        <translation>%1, de nieuwste %2 zijn gelezen; scrollen leest verder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 vermelding</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Controlespoor</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>De laatste hash kopiëren</translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Esc wist het filter.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Controlespoor exporteren</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Laatste hash</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Geen vermelding past</translation>
    </message>
    <message>
        <source>The audit trail was not read: %1</source>
        <translation>Het controlespoor is niet gelezen: %1</translation>
    </message>
    <message>
        <source>The hash of the newest entry. Noted elsewhere, it shows later whether the end was cut off.</source>
        <translation>De hash van de nieuwste vermelding. Elders genoteerd laat die later zien of het einde is afgeknipt.</translation>
    </message>
    <message>
        <source>The head is on the clipboard.</source>
        <translation>De laatste hash staat op het klembord.</translation>
    </message>
    <message>
        <source>Wrote %1 entries to %2</source>
        <translation>%1 vermeldingen naar %2 geschreven</translation>
    </message>
    <message>
        <source>Wrote 1 entry to %2</source>
        <translation>1 vermelding naar %2 geschreven</translation>
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
        <translation>%1 fouten</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Fouten in het bestand</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Eerste rijen zoals die worden gelezen</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Geen fout</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation>Testbank</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageBars</name>
    <message>
        <source>%1, UTC days</source>
        <translation>%1, UTC-dagen</translation>
    </message>
    <message>
        <source>%1, weeks from Monday to Sunday with their days of the month, UTC days</source>
        <translation>%1, weken van maandag tot zondag met hun dagen van de maand, UTC-dagen</translation>
    </message>
    <message>
        <source>Cost per day, %1</source>
        <translation>Kosten per dag, %1</translation>
    </message>
    <message>
        <source>Cost per month, %1</source>
        <translation>Kosten per maand, %1</translation>
    </message>
    <message>
        <source>Cost per week, %1</source>
        <translation>Kosten per week, %1</translation>
    </message>
    <message>
        <source>Months of Microsoft&apos;s invoices; a click opens one</source>
        <translation>Maanden van Microsofts facturen; een klik opent er een</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Piek</translation>
    </message>
    <message>
        <source>Spike, %1 above the month&apos;s mean</source>
        <translation>Piek, %1 boven het maandgemiddelde</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Week %1, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageController</name>
    <message>
        <source>%1 %2 was lost on %3 rows without credit</source>
        <translation>%1 %2 gemist op %3 rijen zonder credit</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>T.o.v. %1</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Per klant</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>Per meter</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Per regio</translation>
    </message>
    <message>
        <source>By resource</source>
        <translation>Per resource</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Per abonnement</translation>
    </message>
    <message>
        <source>By tag %1</source>
        <translation>Per tag %1</translation>
    </message>
    <message>
        <source>Cost over %1</source>
        <translation>Kosten boven %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Credit missing</source>
        <translation>Credit ontbreekt</translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation>Earned Credit</translation>
    </message>
    <message>
        <source>Earned credit cover</source>
        <translation>Dekking Earned Credit</translation>
    </message>
    <message>
        <source>Hours that reservations and savings plans cover, of the meter categories that they are for</source>
        <translation>Uren die door reserveringen en besparingsplannen worden gedekt, van de metercategorieën waarvoor ze gelden</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Lijstwaarde</translation>
    </message>
    <message>
        <source>Nothing that can earn credit is without it</source>
        <translation>Alles wat credit kan opleveren, levert die op</translation>
    </message>
    <message>
        <source>Partner earned credit for services managed</source>
        <translation>Partner Earned Credit voor beheerde services</translation>
    </message>
    <message>
        <source>Reservation cover</source>
        <translation>Dekking reserveringen</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Rij voor rij</translation>
    </message>
    <message>
        <source>Rows could not be read.</source>
        <translation>Rijen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The month before is not on hand</source>
        <translation>De vorige maand is niet aanwezig</translation>
    </message>
    <message>
        <source>The row could not be read.</source>
        <translation>De rij kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The rows could not be written.</source>
        <translation>De rijen konden niet worden geschreven.</translation>
    </message>
    <message>
        <source>The usage could not be read.</source>
        <translation>Het verbruik kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The usage of the months could not be read.</source>
        <translation>Het verbruik van de maanden kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation>Eenheidsprijs × aantal × wisselkoers</translation>
    </message>
    <message>
        <source>What Microsoft asks for, before tax</source>
        <translation>Wat Microsoft in rekening brengt, excl. btw</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageScreen</name>
    <message>
        <source>%1 %2 of earned credit lost</source>
        <translation>%1 %2 Earned Credit gemist</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 klanten</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Waarom?</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 klant</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>A large month takes some seconds.</source>
        <translation>Een grote maand duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Azure usage</source>
        <translation>Azure-verbruik</translation>
    </message>
    <message>
        <source>Azure usage %1</source>
        <translation>Azure-verbruik %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Earned credit of the whole month, at %1</source>
        <translation>Earned Credit van de hele maand, tegen %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Rijen exporteren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Group by another column</source>
        <translation>Op nog een kolom groeperen</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s daily rated usage or an Azure cost file of the month, or pull it.</source>
        <translation>Importeer Microsofts dagelijks gewaardeerde verbruik of een Azure-kostenbestand van de maand, of haal het op.</translation>
    </message>
    <message>
        <source>No Azure usage of %1 yet</source>
        <translation>Nog geen Azure-verbruik in %1</translation>
    </message>
    <message>
        <source>No Azure usage yet</source>
        <translation>Nog geen Azure-verbruik</translation>
    </message>
    <message>
        <source>Only rows without earned credit</source>
        <translation>Alleen rijen zonder Earned Credit</translation>
    </message>
    <message>
        <source>Reading the usage of %1</source>
        <translation>Verbruik van %1 wordt gelezen</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>&amp;Alleen %1 tonen</translation>
    </message>
    <message>
        <source>The chart could not be written.</source>
        <translation>De grafiek kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Type to filter any column</source>
        <translation>Elke kolom filteren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Weergave: %1</translation>
    </message>
    <message>
        <source>What a bar of the chart stands for</source>
        <translation>Waar een staaf van de grafiek voor staat</translation>
    </message>
    <message>
        <source>Words, and conditions such as region:westeurope, tag:env=prod, cost&gt;100, credit:missing</source>
        <translation>Woorden en voorwaarden zoals region:westeurope, tag:env=prod, cost&gt;100, credit:missing</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>eigen groepen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsSheet</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Een weergave heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>Opgeslagen weergaven: %1</translation>
    </message>
    <message>
        <source>Two views have one name.</source>
        <translation>Twee weergaven hebben dezelfde naam.</translation>
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
        <translation>%1, excl. btw</translation>
    </message>
    <message>
        <source>. Axis starts at %1</source>
        <translation>. As begint bij %1</translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation>Van Microsoft naar lokaal</translation>
    </message>
</context>
<context>
    <name>counterfoil::WeekBars</name>
    <message>
        <source>Money at stake</source>
        <translation>Betrokken bedrag</translation>
    </message>
    <message>
        <source>Money at stake by week</source>
        <translation>Betrokken bedrag per week</translation>
    </message>
    <message>
        <source>Money at stake, %1 a month</source>
        <translation>Betrokken bedrag, %1 per maand</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week van %1</translation>
    </message>
    <message>
        <source>Week of %1, %2 %3 a month</source>
        <translation>Week van %1, %2 %3 per maand</translation>
    </message>
    <message>
        <source>Week that begins on</source>
        <translation>Week die begint op</translation>
    </message>
</context>
<context>
    <name>counterfoil::WhatIfPane</name>
    <message>
        <source>%1 billed anew: the customers pay %2 %3; the margin goes from %4 to %5.</source>
        <translation>%1 opnieuw gefactureerd: de klanten betalen %2 %3; de marge gaat van %4 naar %5.</translation>
    </message>
    <message>
        <source>%1 more lines would be held by guards.</source>
        <translation>Nog %1 regels zouden door controles worden tegengehouden.</translation>
    </message>
    <message>
        <source>%1 pay more, %2 less.</source>
        <translation>%1 betalen meer, %2 minder.</translation>
    </message>
    <message>
        <source>%1 pays more, %2 less.</source>
        <translation>%1 betaalt meer, %2 minder.</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: the customers pay %2 %3; the margin goes from %4 to %5.</source>
        <translation>%1, alsof de prijs toen had gegolden: de klanten betalen %2 %3; de marge gaat van %4 naar %5.</translation>
    </message>
    <message>
        <source>1 more line would be held by a guard.</source>
        <translation>Nog 1 regel zou door een controle worden tegengehouden.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Billing %1 anew, step %2 of %3; nothing is stored.</source>
        <translation>Opnieuw factureren van %1, stap %2 van %3; er wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Change by customer</source>
        <translation>Wijziging per klant</translation>
    </message>
    <message>
        <source>Months compared</source>
        <translation>Vergeleken maanden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The last months are billed anew; nothing is stored.</source>
        <translation>De laatste maanden worden opnieuw gefactureerd; er wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>The months were not compared.</source>
        <translation>De maanden zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat-als</translation>
    </message>
</context>
<context>
    <name>counterfoil::WhyPanel</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>nog 1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Azure usage</source>
        <translation>Azure-verbruik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose an amount and press Enter.</source>
        <translation>Kies een bedrag en druk op Enter.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Paneel sluiten</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopiëren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als tekst kopiëren</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Exact %1, rounded once to be shown</source>
        <translation>Exact %1, één keer afgerond voor de weergave</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Prijsregel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Bronregels</translation>
    </message>
    <message>
        <source>The rows of the customer, day by day</source>
        <translation>De regels van de klant, dag voor dag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsController</name>
    <message>
        <source>What ends was not read.</source>
        <translation>Wat eindigt, is niet gelezen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsScreen</name>
    <message>
        <source>%1 clocks</source>
        <translation>%1 termijnen</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 beslist</translation>
    </message>
    <message>
        <source>%1 undecided end today</source>
        <translation>%1 zonder beslissing eindigen vandaag</translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation>1 termijn</translation>
    </message>
    <message>
        <source>1 undecided ends today</source>
        <translation>1 zonder beslissing eindigt vandaag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>Kies Alle om de andere te zien.</translation>
    </message>
    <message>
        <source>Clocks by end</source>
        <translation>Termijnen op einddatum</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Uitloop</translation>
    </message>
    <message>
        <source>Extended service terms</source>
        <translation>Uitloopperioden</translation>
    </message>
    <message>
        <source>No such clock runs</source>
        <translation>Zo’n termijn loopt er niet</translation>
    </message>
    <message>
        <source>Nothing ends that is known</source>
        <translation>Er eindigt niets, voor zover bekend</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vooruitbetaald</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promoties</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlengingen</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Zeven dagen</translation>
    </message>
    <message>
        <source>Seven-day windows</source>
        <translation>Zevendagentermijnen</translation>
    </message>
    <message>
        <source>Which clocks are shown</source>
        <translation>Welke termijnen worden getoond</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Windows, renewals and extended service terms are listed here once subscriptions were pulled or invoices of licences imported.</source>
        <translation>Termijnen, verlengingen en verlengde serviceperioden staan hier zodra abonnementen zijn opgehaald of facturen van licenties zijn geïmporteerd.</translation>
    </message>
    <message>
        <source>of %1 subscriptions the end is not known</source>
        <translation>van %1 abonnementen is het einde niet bekend</translation>
    </message>
    <message>
        <source>of 1 subscription the end is not known</source>
        <translation>van 1 abonnement is het einde niet bekend</translation>
    </message>
</context>
<context>
    <name>counterfoil::WorkspaceCompany</name>
    <message>
        <source>A new day began since the date was shown. Nothing was issued: look at it again.</source>
        <translation>Sinds de datum is getoond, is een nieuwe dag begonnen. Er is niets uitgereikt: bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>Billed on %1: %2</source>
        <translation>Gefactureerd op %1: %2</translation>
    </message>
    <message>
        <source>Issued, but the PDF of %1 was not kept: %2</source>
        <translation>Uitgereikt, maar de PDF van %1 is niet bewaard: %2</translation>
    </message>
    <message>
        <source>Keeping PDF %1 of %2</source>
        <translation>PDF %1 van %2 bewaren</translation>
    </message>
    <message>
        <source>Reading %1, %L2 lines</source>
        <translation>%1 lezen, %L2 regels</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>%1 van %2 schrijven</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>&quot;%1&quot; can be two days. Write it as in %2.</source>
        <translation>“%1” kan twee dagen zijn. Schrijf hem zoals %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as in %2.</source>
        <translation>“%1” is geen dag. Schrijf hem zoals %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency and an amount</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>min %1</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
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
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>waterfall</name>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
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
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Dubbel berekend</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>Daily file differs</source>
        <translation>Dagbestand wijkt af</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Verklaard</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Large change</source>
        <translation>Grote afwijking</translation>
    </message>
    <message>
        <source>Late line</source>
        <translation>Nagekomen regel</translation>
    </message>
    <message>
        <source>Late service</source>
        <translation>Nagekomen dienst</translation>
    </message>
    <message>
        <source>Low margin</source>
        <translation>Lage marge</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Vraagt actie</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nieuw product</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Inkooporder</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Seats unpriced</source>
        <translation>Licenties zonder prijs</translation>
    </message>
    <message>
        <source>Unlikely amount</source>
        <translation>Onwaarschijnlijk bedrag</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Nog goedkeuren</translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation>Prijs nul</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>nog ongeveer %1 min</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>nog ongeveer %1 s</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gecrediteerd</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>uitgereikt</translation>
    </message>
</context>
</TS>
