<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Its service period still runs, until %1: what is used by then is not complete.</source>
        <translation>Sa période de service court encore, jusqu’au %1 : ce qui est consommé d’ici là n’est pas complet.</translation>
    </message>
    <message>
        <source>The service period of 1 of them still runs, until %2: what is used by then is not complete.</source>
        <translation>La période de service de 1 d’entre elles court encore, jusqu’au %2 : ce qui est consommé d’ici là n’est pas complet.</translation>
    </message>
    <message>
        <source>The service periods of %1 of them still run, the last until %2: what is used by then is not complete.</source>
        <translation>Les périodes de service de %1 d’entre elles courent encore, la dernière jusqu’au %2 : ce qui est consommé d’ici là n’est pas complet.</translation>
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
        <translation>Modification annulée.</translation>
    </message>
    <message>
        <source>The drafts are made anew. Ctrl+Z restores the former terms.</source>
        <translation>Les brouillons sont refaits. Ctrl+Z rétablit les conditions précédentes.</translation>
    </message>
    <message>
        <source>The terms are as they were before the change.</source>
        <translation>Les conditions sont celles d’avant la modification.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CloseBoard</name>
    <message>
        <source> and %1 more</source>
        <translation> et %1 autres</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> et 1 autre</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>Approuvées : %1</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 causes</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 brouillons</translation>
    </message>
    <message>
        <source>%1 drafts held by guards</source>
        <translation>%1 brouillons retenus par contrôle</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
    <message>
        <source>%1 held by guards</source>
        <translation>Retenus : %1</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 factures</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 à traiter</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>Émises : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of local invoices</source>
        <translation>%1 des factures locales</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>Prêts : %1</translation>
    </message>
    <message>
        <source>%1 things are missing</source>
        <translation>%1 éléments manquent</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>Non attribués : %1</translation>
    </message>
    <message>
        <source>%1, %2 restated</source>
        <translation>%1, %2 révisées</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 cause</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation>1 brouillon retenu par contrôle</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 facture</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 à traiter</translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation>1 élément manque</translation>
    </message>
    <message>
        <source>An error, to be looked into first</source>
        <translation>Une erreur, à examiner d’abord</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Charges outside of every contract</source>
        <translation>Frais hors de tout contrat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Every cent has a cause</source>
        <translation>Chaque centime a une cause</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Factures locales</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft&apos;s reconciliation of this month is not on hand</source>
        <translation>Le rapprochement de Microsoft pour ce mois n’est pas disponible</translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation>Microsoft, HT</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Pas encore de facture</translation>
    </message>
    <message>
        <source>No lines of Microsoft yet</source>
        <translation>Pas encore de lignes de Microsoft</translation>
    </message>
    <message>
        <source>No terms yet: nothing says who pays what. The files suggest customers; terms can be imported, too</source>
        <translation>Pas encore de conditions : rien ne dit qui paie quoi. Les fichiers proposent des clients ; des conditions peuvent aussi être importées</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Rien à expliquer pour l’instant</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation>Tenant sans client</translation>
    </message>
    <message>
        <source>The terms say who pays what</source>
        <translation>Les conditions indiquent qui paie quoi</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Waits for terms</source>
        <translation>En attente des conditions</translation>
    </message>
</context>
<context>
    <name>CloseColumns</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Proposer…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>ClosingReasons</name>
    <message>
        <source> and %1 more</source>
        <translation> et %1 autres</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> et 1 autre</translation>
    </message>
    <message>
        <source>The month is not read yet</source>
        <translation>Le mois n’est pas encore lu</translation>
    </message>
    <message>
        <source>and %1 more reasons</source>
        <translation>et %1 autres motifs</translation>
    </message>
    <message>
        <source>and 1 more reason</source>
        <translation>et 1 autre motif</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>%1 changed since it was shown. Nothing was done: look at what is shown now, and do it then.</source>
        <translation>%1 a changé depuis l’affichage. Rien n’a été fait : regarder ce qui est affiché maintenant, puis recommencer.</translation>
    </message>
    <message>
        <source>%1 was not renamed to %2: %3</source>
        <translation>%1 n’a pas été renommé en %2 : %3</translation>
    </message>
    <message>
        <source>the PDF that was kept cannot be read</source>
        <translation>le PDF conservé est illisible</translation>
    </message>
    <message>
        <source>the file of this row was replaced</source>
        <translation>le fichier de cette ligne a été remplacé</translation>
    </message>
    <message>
        <source>the terms were changed meanwhile; look at them and try again</source>
        <translation>les conditions ont été modifiées entre-temps ; vérifier puis réessayer</translation>
    </message>
    <message>
        <source>these rows are no longer shown</source>
        <translation>ces lignes ne sont plus affichées</translation>
    </message>
    <message>
        <source>this row is no longer shown</source>
        <translation>cette ligne n’est plus affichée</translation>
    </message>
</context>
<context>
    <name>CompanySheets</name>
    <message>
        <source>A file beside the company file: logo.svg</source>
        <translation>Un fichier à côté du fichier de société : logo.svg</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customers and own services name it by its id. The reason stands on the invoice; e-invoices need one where nothing is charged.</source>
        <translation>Les clients et les services propres la désignent par son identifiant. Le motif figure sur la facture ; les factures électroniques en exigent un lorsque rien n’est facturé.</translation>
    </message>
    <message>
        <source>E-invoice id</source>
        <translation>ID de facture électronique</translation>
    </message>
    <message>
        <source>E-invoice scheme</source>
        <translation>Schéma de facture électronique</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>EAS code: 0106, 9930</source>
        <translation>Code EAS : 0106, 9930</translation>
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
        <translation>Au registre du commerce</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Numéros de facture</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>Nouvelle taxe</translation>
    </message>
    <message>
        <source>Payment and contact</source>
        <translation>Paiement et contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Taux, %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxe %1</translation>
    </message>
    <message>
        <source>Tax %1 is changed</source>
        <translation>Taxe %1 modifiée</translation>
    </message>
    <message>
        <source>The seller is changed</source>
        <translation>Vendeur modifié</translation>
    </message>
    <message>
        <source>The tax is in the terms</source>
        <translation>La taxe figure dans les conditions</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Two letters: NL</source>
        <translation>Deux lettres : NL</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° TVA</translation>
    </message>
    <message>
        <source>Who bills. Drafts follow; what is approved or issued stays as it is.</source>
        <translation>Qui facture. Les brouillons sont adaptés ; ce qui est approuvé ou émis reste tel quel.</translation>
    </message>
    <message>
        <source>Who bills. The terms begin with it; taxes and customers come next.</source>
        <translation>Qui facture. Les conditions commencent par là ; viennent ensuite les taxes et les clients.</translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>%1 days old</source>
        <translation>datant de %1 jours</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>datant de 1 jour</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of your tenant has to agree first. Send the approval link from the connector settings.</source>
        <translation>Un administrateur d’application cloud ou un administrateur général de votre tenant doit d’abord donner son accord. Envoyer le lien d’approbation depuis les paramètres du connecteur.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Admin Agent, or Billing Admin with Sales Agent</source>
        <translation>Agent d’administration, ou Administrateur de facturation avec Agent commercial</translation>
    </message>
    <message>
        <source>An administrator has to agree first</source>
        <translation>Un administrateur doit d’abord donner son accord</translation>
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
        <translation>Administrateur de facturation (ou Agent d’administration)</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then log in again. What was pulled before can be read meanwhile.</source>
        <translation>Vérifier le réseau et le proxy, puis se reconnecter. Ce qui a été récupéré auparavant reste lisible entre-temps.</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Chine (21Vianet)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Daily rated usage</source>
        <translation>Consommation quotidienne valorisée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Global cloud</source>
        <translation>Cloud mondial</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>It was built without the embedded browser.</source>
        <translation>Elle a été compilée sans le navigateur intégré.</translation>
    </message>
    <message>
        <source>Log in again and accept, or ask whoever may accept for your company.</source>
        <translation>Se reconnecter et accepter, ou s’adresser à une personne habilitée à accepter pour votre société.</translation>
    </message>
    <message>
        <source>Log in again and confirm with the second factor: Microsoft asks for it on every Partner Center call.</source>
        <translation>Se reconnecter et confirmer avec le second facteur : Microsoft le demande à chaque appel de Partner Center.</translation>
    </message>
    <message>
        <source>Log in again when you are ready, or use your own browser.</source>
        <translation>Se reconnecter le moment venu, ou utiliser votre propre navigateur.</translation>
    </message>
    <message>
        <source>Log in again when you are ready.</source>
        <translation>Se reconnecter le moment venu.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Se reconnecter.</translation>
    </message>
    <message>
        <source>Log in again. If it happens again, ask your administrator about sign-in rules.</source>
        <translation>Se reconnecter. Si le problème se reproduit, interroger votre administrateur sur les règles de connexion.</translation>
    </message>
    <message>
        <source>Log in again. Nothing that was pulled is lost, and the next pull catches up.</source>
        <translation>Se reconnecter. Rien de ce qui a été récupéré n’est perdu, et la prochaine récupération rattrape le retard.</translation>
    </message>
    <message>
        <source>Log in with an account of that partner, or add a connection of its own for this one.</source>
        <translation>Se connecter avec un compte de ce partenaire, ou ajouter une connexion distincte pour celui-ci.</translation>
    </message>
    <message>
        <source>Log in with an account that is Admin Agent, or Billing Admin with Sales Agent. Ask your administrator whether a conditional access rule stands in the way.</source>
        <translation>Se connecter avec un compte Agent d’administration, ou Administrateur de facturation avec Agent commercial. Demander à votre administrateur si une stratégie d’accès conditionnel fait obstacle.</translation>
    </message>
    <message>
        <source>Microsoft CSP</source>
        <translation>Microsoft CSP</translation>
    </message>
    <message>
        <source>Microsoft hands out nothing without it. Nothing was changed.</source>
        <translation>Microsoft ne fournit rien sans ce consentement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Microsoft hands out partner data only to a sign-in that was confirmed with a second factor.</source>
        <translation>Microsoft ne fournit les données des partenaires qu’après une authentification confirmée par un second facteur.</translation>
    </message>
    <message>
        <source>Microsoft refused the account, or a rule of your tenant (conditional access) forbids the sign-in.</source>
        <translation>Microsoft a refusé le compte, ou une règle de votre tenant (accès conditionnel) interdit la connexion.</translation>
    </message>
    <message>
        <source>Microsoft took it back at once.</source>
        <translation>Microsoft l’a aussitôt retirée.</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Consentement requis</translation>
    </message>
    <message>
        <source>Needs second factor</source>
        <translation>Second facteur requis</translation>
    </message>
    <message>
        <source>Neither sign-in nor services could be reached.</source>
        <translation>Ni l’authentification ni les services n’ont pu être joints.</translation>
    </message>
    <message>
        <source>No answer from Microsoft</source>
        <translation>Aucune réponse de Microsoft</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>No host answered at the last try. Everything pulled so far can be read; check network and proxy.</source>
        <translation>Aucun hôte n’a répondu au dernier essai. Tout ce qui a été récupéré jusqu’ici reste lisible ; vérifier le réseau et le proxy.</translation>
    </message>
    <message>
        <source>Nobody signed in in time</source>
        <translation>Personne ne s’est connecté à temps</translation>
    </message>
    <message>
        <source>Nobody was signed in, and nothing was changed.</source>
        <translation>Aucun compte n’a été connecté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not yet billed</source>
        <translation>Pas encore facturé</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing was changed: a connection stays with the partner that it was made for.</source>
        <translation>Rien n’a été modifié : une connexion reste liée au partenaire pour lequel elle a été créée.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Price sheets</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Reconciliation lines</source>
        <translation>Lignes de rapprochement</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sales Agent (or Admin Agent)</source>
        <translation>Agent commercial (ou Agent d’administration)</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Send the approval link to a Cloud Application Administrator or Global Administrator. Once they have agreed, log in again.</source>
        <translation>Envoyer le lien d’approbation à un administrateur d’application cloud ou à un administrateur général. Une fois l’accord donné, se reconnecter.</translation>
    </message>
    <message>
        <source>Set up multi-factor sign-in for the account, then log in again and confirm.</source>
        <translation>Configurer l’authentification multifacteur pour le compte, puis se reconnecter et confirmer.</translation>
    </message>
    <message>
        <source>Sign-in ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed.</source>
        <translation>Une erreur s’est produite, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>The account may not read this</source>
        <translation>Le compte n’est pas autorisé à lire ces données</translation>
    </message>
    <message>
        <source>The consent was refused</source>
        <translation>Le consentement a été refusé</translation>
    </message>
    <message>
        <source>The second factor is missing</source>
        <translation>Le second facteur manque</translation>
    </message>
    <message>
        <source>The sign-in did not hold</source>
        <translation>L’authentification n’a pas tenu</translation>
    </message>
    <message>
        <source>The sign-in is kept, and the first pull starts by itself.</source>
        <translation>L’authentification est conservée, et la première récupération démarre automatiquement.</translation>
    </message>
    <message>
        <source>The sign-in was given up after a while, and nothing was changed.</source>
        <translation>La connexion a été abandonnée au bout d’un certain temps, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for 75 days and ends after 90. Pull now, or log in again.</source>
        <translation>L’authentification n’a pas été renouvelée depuis 75 jours et expire après 90. Récupérer maintenant ou se reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in window was closed</source>
        <translation>La fenêtre de connexion a été fermée</translation>
    </message>
    <message>
        <source>The system did not start one.</source>
        <translation>Le système n’en a démarré aucun.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or there is none, and a sign-in is never kept in clear.</source>
        <translation>Le trousseau de clés du système est verrouillé ou absent, et une authentification n’est jamais conservée en clair.</translation>
    </message>
    <message>
        <source>There is nowhere safe to keep the sign-in</source>
        <translation>Aucun emplacement sûr pour conserver l’authentification</translation>
    </message>
    <message>
        <source>This installation has no sign-in window</source>
        <translation>Cette installation n’a pas de fenêtre de connexion</translation>
    </message>
    <message>
        <source>This is another company&apos;s account</source>
        <translation>Ce compte appartient à une autre société</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>Gouvernement américain</translation>
    </message>
    <message>
        <source>Unlock the key store and log in again, or keep the sign-in in a sealed file under a pass phrase. The pass phrase is asked for at every start.</source>
        <translation>Déverrouiller le trousseau de clés et se reconnecter, ou conserver l’authentification dans un fichier scellé par une phrase secrète. Celle-ci est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>Use the window of this program, or a code.</source>
        <translation>Utiliser la fenêtre de ce programme ou un code.</translation>
    </message>
    <message>
        <source>Use your own browser, or a code.</source>
        <translation>Utiliser votre propre navigateur ou un code.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Your tenant does not let users consent to this application.</source>
        <translation>Votre tenant ne permet pas aux utilisateurs de donner leur consentement à cette application.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>ConnectorsColumns</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Enrolment %1</source>
        <translation>Inscription %1</translation>
    </message>
    <message>
        <source>Last complete pull</source>
        <translation>Récupération complète</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Prochaine récupération</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation>Ce qui est à traiter</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquant : %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>essai : %1</translation>
    </message>
</context>
<context>
    <name>ConsentRefusals</name>
    <message>
        <source>the sign-in window cannot be opened; is there a display?</source>
        <translation>la fenêtre de connexion ne peut pas s’ouvrir ; y a-t-il un affichage ?</translation>
    </message>
    <message>
        <source>the sign-in window cannot clean its environment</source>
        <translation>la fenêtre de connexion ne peut pas nettoyer son environnement</translation>
    </message>
    <message>
        <source>the sign-in window does not run as root: the browser could not be locked in</source>
        <translation>la fenêtre de connexion ne fonctionne pas en tant que root : le navigateur ne pourrait pas être isolé</translation>
    </message>
    <message>
        <source>the sign-in window does not run while QTWEBENGINE_DISABLE_SANDBOX is set</source>
        <translation>la fenêtre de connexion ne fonctionne pas tant que QTWEBENGINE_DISABLE_SANDBOX est défini</translation>
    </message>
    <message>
        <source>this system does not let the browser be locked in; sign in with your own browser</source>
        <translation>ce système ne permet pas d’isoler le navigateur ; se connecter avec son propre navigateur</translation>
    </message>
</context>
<context>
    <name>ContractLanes</name>
    <message>
        <source>%1 a seat and month</source>
        <translation>%1 par licence et par mois</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 ajoutées le %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 supprimées le %2</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 licences</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, à venir</translation>
    </message>
    <message>
        <source>%1: %2 left before %3</source>
        <translation>%1 : reste %2 avant %3</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 licence</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Services propres</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prépayé</translation>
    </message>
    <message>
        <source>Price a seat</source>
        <translation>Prix par licence</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Term to %1</source>
        <translation>Engagement jusqu’au %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coût %1</translation>
    </message>
    <message>
        <source>does not renew</source>
        <translation>ne se renouvelle pas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>d’avance</translation>
    </message>
    <message>
        <source>in arrears</source>
        <translation>à terme échu</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>no counts yet</source>
        <translation>pas encore de décompte</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sans règle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not invoiced yet</source>
        <translation>pas encore facturé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>se renouvelle automatiquement</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>durée %1</translation>
    </message>
</context>
<context>
    <name>ContractSheets</name>
    <message>
        <source>%1; without one it goes on</source>
        <translation>%1 ; sans jour, il continue</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Mettre fin à %1</translation>
    </message>
    <message>
        <source>It runs from %1. The last period ends with the last day, drafts of later days go. A day that an approved or issued invoice pays for stays in the contract.</source>
        <translation>Il court depuis le %1. La dernière période finit avec le dernier jour, les brouillons de jours ultérieurs disparaissent. Un jour couvert par une facture approuvée ou émise reste dans le contrat.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The end of %1 is changed</source>
        <translation>La fin de %1 est modifiée</translation>
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
        <translation>%1 × %2 mois</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 days</source>
        <translation>%1 × %2 jours sur %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Its quantity at its price, as the terms have them.</source>
        <translation>La quantité au prix, comme le disent les conditions.</translation>
    </message>
    <message>
        <source>On the net of its service period</source>
        <translation>Sur le net de sa période de service</translation>
    </message>
    <message>
        <source>Seats more or fewer, at the price of that day, for %1 of the service period %2.</source>
        <translation>Licences en plus ou en moins, au prix de ce jour, pour %1 de la période de service %2.</translation>
    </message>
    <message>
        <source>The seats of that day, at what the price changed by, in a month. %1.</source>
        <translation>Les licences de ce jour, multipliées par l’écart de prix, pour un mois. %1.</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>%1 began</source>
        <translation>Début de %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 à partir du jour %2</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 payé d’avance</translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation>%1 licences ajoutées</translation>
    </message>
    <message>
        <source>%1 seats removed</source>
        <translation>%1 licences supprimées</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2 : %3</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1, %2 → %3: %4</source>
        <translation>%1, %2 → %3 : %4</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>%1: a term of %2 began</source>
        <translation>%1 : début d’un engagement (%2)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 seat added</source>
        <translation>1 licence ajoutée</translation>
    </message>
    <message>
        <source>1 seat removed</source>
        <translation>1 licence supprimée</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>As charged</source>
        <translation>Selon facturation</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Derived from charges</source>
        <translation>Déduit des frais</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Imported counts</source>
        <translation>Décomptes importés</translation>
    </message>
    <message>
        <source>In advance</source>
        <translation>D’avance</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>À terme échu</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Catégorie de compteur</translation>
    </message>
    <message>
        <source>Microsoft’s rate</source>
        <translation>Taux de Microsoft</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sans règle</translation>
    </message>
    <message>
        <source>One line for</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>Own service</source>
        <translation>Service propre</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Services propres</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prépayé</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Seats counted daily</source>
        <translation>Licences comptées chaque jour</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Ligne source</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>The contract&apos;s rate</source>
        <translation>Taux du contrat</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>tous les trois ans</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuel</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>trois ans</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>annuel</translation>
    </message>
</context>
<context>
    <name>ContractsColumns</name>
    <message>
        <source>%1, its last invoice</source>
        <translation>%1, sa dernière facture</translation>
    </message>
    <message>
        <source>%1, its last invoice: %2</source>
        <translation>%1, sa dernière facture : %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Effect, %1</source>
        <translation>Effet, %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>On the net of its service period</source>
        <translation>Sur le net de sa période de service</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Période de service</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>CreditColumns</name>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 unités sur %2</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en totalité</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>tout le solde</translation>
    </message>
    <message>
        <source>an amount of it</source>
        <translation>un montant partiel</translation>
    </message>
    <message>
        <source>not credited</source>
        <translation>non crédité</translation>
    </message>
</context>
<context>
    <name>CustomerSheets</name>
    <message>
        <source>%1 in the terms. Drafts follow; what is approved or issued stays as it is.</source>
        <translation>%1 dans les conditions. Les brouillons sont adaptés ; ce qui est approuvé ou émis reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>A tenant here is one of %1 already</source>
        <translation>Un tenant indiqué ici est déjà celui de %1</translation>
    </message>
    <message>
        <source>Add one without a customer</source>
        <translation>Ajouter un tenant sans client</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Référence acheteur</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Due after, days</source>
        <translation>Échéance, jours</translation>
    </message>
    <message>
        <source>E-invoice id</source>
        <translation>ID de facture électronique</translation>
    </message>
    <message>
        <source>E-invoice scheme</source>
        <translation>Schéma de facture électronique</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>EAS code: 0106, 9930</source>
        <translation>Code EAS : 0106, 9930</translation>
    </message>
    <message>
        <source>First contract</source>
        <translation>Premier contrat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Id in the terms</source>
        <translation>Identifiant dans les conditions</translation>
    </message>
    <message>
        <source>Id of the contract</source>
        <translation>Identifiant du contrat</translation>
    </message>
    <message>
        <source>In month</source>
        <translation>Mois de début</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Starts on day</source>
        <translation>Jour de début</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tenant, enrolment or
subscription, one a line</source>
        <translation>Tenant, inscription ou
abonnement, un par ligne</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>The customer is in the terms</source>
        <translation>Le client figure dans les conditions</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le prochain</translation>
    </message>
    <message>
        <source>Two letters: DE</source>
        <translation>Deux lettres : DE</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° TVA</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Who is billed, and from when on. Prices are those of the rules that match.</source>
        <translation>Qui est facturé, et à partir de quand. Les prix sont ceux des règles qui correspondent.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>%1 used, open end</source>
        <translation>%1 utilisés, sans fin</translation>
    </message>
    <message>
        <source>%1 used, to %2</source>
        <translation>%1 utilisés, jusqu’au %2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Presque épuisé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>%1 contrats</translation>
    </message>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 à partir du jour %2</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 tenants</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>1 held</source>
        <translation>1 retenu</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Total : %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Drafts that a guard holds</source>
        <translation>Brouillons retenus par un contrôle</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin of what was invoiced</source>
        <translation>Marge sur le montant facturé</translation>
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
        <translation>Net</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Nouveau prix…</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>Période de service</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>sans date de fin</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 files were written before, and stay in %2.</source>
        <translation>%1 fichiers ont été écrits auparavant et restent dans %2.</translation>
    </message>
    <message>
        <source>%1 that were exported so before are left out.</source>
        <translation>%1 qui ont déjà été exportées ainsi sont laissées de côté.</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <translation>%1 : écriture terminée, %2</translation>
    </message>
    <message>
        <source>%1: not all of it was written</source>
        <translation>%1 : tout n’a pas été écrit</translation>
    </message>
    <message>
        <source>%1: nothing was written</source>
        <translation>%1 : rien n’a été écrit</translation>
    </message>
    <message>
        <source>%1: there is nothing new to write</source>
        <translation>%1 : il n’y a rien de nouveau à écrire</translation>
    </message>
    <message>
        <source>%1: there was nothing to write</source>
        <translation>%1 : il n’y avait rien à écrire</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 file was written before, and stays in %2.</source>
        <translation>1 fichier a été écrit auparavant et reste dans %2.</translation>
    </message>
    <message>
        <source>1 that was exported so before is left out.</source>
        <translation>1 qui a déjà été exportée ainsi est laissée de côté.</translation>
    </message>
    <message>
        <source>All %1 issued invoices were exported so before.</source>
        <translation>Les %1 factures émises ont toutes déjà été exportées ainsi.</translation>
    </message>
    <message>
        <source>Another program writes to the company file: wait for it, then export again.</source>
        <translation>Un autre programme écrit dans le fichier de société : attendre qu’il ait terminé, puis exporter de nouveau.</translation>
    </message>
    <message>
        <source>Approve and issue the invoices, then export again.</source>
        <translation>Approuver et émettre les factures, puis exporter de nouveau.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Complete the terms at the places named. What is issued is not changed: credit those invoices and bill them again, or export the others alone.</source>
        <translation>Compléter les conditions aux endroits indiqués. Ce qui est émis n’est pas modifié : établir un avoir pour ces factures et les facturer de nouveau, ou n’exporter que les autres.</translation>
    </message>
    <message>
        <source>Deferrals for the books (CSV)</source>
        <translation>Régularisations pour la comptabilité (CSV)</translation>
    </message>
    <message>
        <source>E-invoice (UBL, Peppol)</source>
        <translation>Facture électronique (UBL, Peppol)</translation>
    </message>
    <message>
        <source>E-invoices are made of issued invoices, and none of this month is issued yet</source>
        <translation>Les factures électroniques sont établies à partir de factures émises, et aucune facture de ce mois n’est encore émise</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Files that were in %1 are as they were.</source>
        <translation>Les fichiers présents dans %1 sont inchangés.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In %1, beside what was there before.</source>
        <translation>Dans %1, à côté de ce qui s’y trouvait déjà.</translation>
    </message>
    <message>
        <source>In %2; %1 of them replaced files of those names.</source>
        <translation>Dans %2 ; %1 d’entre eux ont remplacé des fichiers du même nom.</translation>
    </message>
    <message>
        <source>In %2; 1 of them replaced a file of that name.</source>
        <translation>Dans %2 ; 1 d’entre eux a remplacé un fichier du même nom.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Journal for the books</source>
        <translation>Journal pour la comptabilité</translation>
    </message>
    <message>
        <source>Mend what is named below and export again.</source>
        <translation>Corriger ce qui est indiqué ci-dessous et exporter de nouveau.</translation>
    </message>
    <message>
        <source>No draft of the month is stored in the company file.</source>
        <translation>Aucun brouillon du mois n’est enregistré dans le fichier de société.</translation>
    </message>
    <message>
        <source>One file for each invoice, named by its number, drafts by their id</source>
        <translation>Un fichier par facture, nommé d’après son numéro, les brouillons d’après leur ID</translation>
    </message>
    <message>
        <source>One file for each issued invoice: for Peppol where the terms have all of it, else plain EN 16931</source>
        <translation>Un fichier par facture émise : pour Peppol si les conditions contiennent tout le nécessaire, sinon EN 16931 simple</translation>
    </message>
    <message>
        <source>One file for each issued invoice: its kept PDF with the e-invoice of EN 16931 inside</source>
        <translation>Un fichier par facture émise : son PDF conservé, avec la facture électronique EN 16931 intégrée</translation>
    </message>
    <message>
        <source>One file for hledger or ledger: what was issued, what Microsoft charged, what is deferred</source>
        <translation>Un fichier pour hledger ou ledger : ce qui a été émis, ce que Microsoft a facturé, ce qui est différé</translation>
    </message>
    <message>
        <source>One file: a row for each line of the invoices, plain amounts</source>
        <translation>Un fichier : une ligne par ligne de facture, montants bruts sans mise en forme</translation>
    </message>
    <message>
        <source>One file: invoices with their lines, and attributes of Microsoft&apos;s that no list names</source>
        <translation>Un fichier : les factures avec leurs lignes, et les attributs de Microsoft qui ne figurent dans aucune liste</translation>
    </message>
    <message>
        <source>One file: what was charged in advance, by line: before, this month, still to come</source>
        <translation>Un fichier : ce qui a été facturé d’avance, par ligne : auparavant, ce mois-ci, encore à venir</translation>
    </message>
    <message>
        <source>One workbook: invoices, lines, and the bridge by customer and cause</source>
        <translation>Un classeur : factures, lignes et tableau de passage par client et par cause</translation>
    </message>
    <message>
        <source>Open the file for writing: its drafts are stored when they are exported.</source>
        <translation>Ouvrir le fichier en écriture : ses brouillons sont enregistrés lors de l’exportation.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF with e-invoice inside (Factur-X, ZUGFeRD)</source>
        <translation>PDF avec facture électronique intégrée (Factur-X, ZUGFeRD)</translation>
    </message>
    <message>
        <source>Read the notes below: what they name is written with less than it could have.</source>
        <translation>Lire les remarques ci-dessous : ce qu’elles indiquent est écrit avec moins d’informations que possible.</translation>
    </message>
    <message>
        <source>See that the folder can be written to and has room, or choose another one, and export again.</source>
        <translation>Vérifier que le dossier est accessible en écriture et dispose d’assez d’espace, ou en choisir un autre, puis exporter de nouveau.</translation>
    </message>
    <message>
        <source>The issued invoice was exported so before.</source>
        <translation>La facture émise a déjà été exportée ainsi.</translation>
    </message>
    <message>
        <source>There is no invoice in this month</source>
        <translation>Il n’y a pas de facture dans ce mois</translation>
    </message>
</context>
<context>
    <name>FindingDialogs</name>
    <message>
        <source>%1 has fewer decimals than &quot;%2&quot;.</source>
        <translation>%1 admet moins de décimales que « %2 ».</translation>
    </message>
    <message>
        <source>%1, %2, net %3 %4</source>
        <translation>%1, %2, net %3 %4</translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <translation>%1, ou vide</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facturer</translation>
    </message>
    <message>
        <source>Bill the finding</source>
        <translation>Facturer le constat</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>Modifier le constat</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Credit wanted, %1</source>
        <translation>Avoir demandé, %1</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>Dispute with Microsoft</source>
        <translation>Contester auprès de Microsoft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>G012345678:3, G012345678:7; empty: all of them</source>
        <translation>G012345678:3, G012345678:7 ; vide : toutes</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant net</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>Limiter aux lignes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation>Texte du ticket</translation>
    </message>
    <message>
        <source>The credit is an amount of at least 0: &quot;%1&quot; is none.</source>
        <translation>L’avoir est un montant supérieur ou égal à 0 : « %1 » n’en est pas un.</translation>
    </message>
    <message>
        <source>The line needs a text: the customer reads it.</source>
        <translation>La ligne doit comporter un texte : le client le lit.</translation>
    </message>
    <message>
        <source>The net amount is an amount other than 0 in %1: &quot;%2&quot; is none.</source>
        <translation>Le montant net est un montant en %1 différent de 0 : « %2 » n’en est pas un.</translation>
    </message>
    <message>
        <source>before tax; empty: what the lines say, 0: any credit</source>
        <translation>HT ; vide : ce que disent les lignes, 0 : n’importe quel avoir</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation>%1 constats ouverts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>1 constat ouvert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Daily rows</source>
        <translation>Lignes/jour</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardif</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis en attente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>credited on %1</source>
        <translation>crédité sur %1</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>introuvable désormais</translation>
    </message>
    <message>
        <source>waits for a credit</source>
        <translation>en attente d’un avoir</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A Cloud Application Administrator or Global Administrator of the partner&apos;s tenant has to agree first; send them the admin-consent address.</source>
        <translation>Un administrateur d’application cloud ou un administrateur général du tenant du partenaire doit d’abord donner son accord ; lui envoyer l’adresse de consentement administrateur.</translation>
    </message>
    <message>
        <source>A conditional access rule of your tenant blocks this; ask its administrator to allow the service account.</source>
        <translation>Une stratégie d’accès conditionnel de votre tenant bloque cet accès ; demander à son administrateur d’autoriser le compte de service.</translation>
    </message>
    <message>
        <source>Ask this customer to renew the reseller relationship or what it granted. The other customers are not touched.</source>
        <translation>Demander à ce client de renouveler la relation de revendeur ou les droits accordés. Les autres clients ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Azure hands this out for no account of this kind; nothing can be done but download the files in the Azure portal and import them.</source>
        <translation>Azure ne fournit ces données pour aucun compte de ce type ; la seule solution est de télécharger les fichiers dans le portail Azure et de les importer.</translation>
    </message>
    <message>
        <source>Check the network and the proxy; what is stored stays readable.</source>
        <translation>Vérifier le réseau et le proxy ; ce qui est enregistré reste lisible.</translation>
    </message>
    <message>
        <source>Download the files in Partner Center and import them.</source>
        <translation>Télécharger les fichiers dans Partner Center et les importer.</translation>
    </message>
    <message>
        <source>It is asked for again at the next sync. What was stored before stays.</source>
        <translation>Ces données seront redemandées à la prochaine synchronisation. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>It is not there any more, or not for this account. Look for it in Partner Center or the Azure portal with the same account; if it is there, report this with the time of the sync.</source>
        <translation>Ce n’est plus là, ou pas pour ce compte. Chercher dans le Partner Center ou le portail Azure avec le même compte ; si c’est là, le signaler avec l’heure de la synchronisation.</translation>
    </message>
    <message>
        <source>Let an enrolment administrator switch on &quot;view charges&quot; for account owners or department administrators, or sign in as an enterprise administrator.</source>
        <translation>Demander à un administrateur de l’inscription d’activer « afficher les frais » pour les propriétaires de compte ou les administrateurs de département, ou se connecter en tant qu’administrateur d’entreprise.</translation>
    </message>
    <message>
        <source>Let an enterprise administrator give the account a role at this enrolment (read-only suffices) in the Azure portal, Cost Management + Billing, Access control; a new role can take an hour.</source>
        <translation>Demander à un administrateur d’entreprise d’attribuer au compte un rôle sur cette inscription (la lecture seule suffit) dans le portail Azure, Gestion des coûts + facturation, Contrôle d’accès ; la prise d’effet d’un nouveau rôle peut demander une heure.</translation>
    </message>
    <message>
        <source>Mend what its error says; the next sync goes on from there.</source>
        <translation>Corriger ce que signale l’erreur ; la prochaine synchronisation reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Microsoft limits the number of calls; the next sync goes on where this one stopped.</source>
        <translation>Microsoft limite le nombre d’appels ; la prochaine synchronisation reprend là où celle-ci s’est arrêtée.</translation>
    </message>
    <message>
        <source>No host answers: check the network and the proxy. What is stored stays readable.</source>
        <translation>Aucun hôte ne répond : vérifier le réseau et le proxy. Ce qui est enregistré reste lisible.</translation>
    </message>
    <message>
        <source>No sign-in was sent there and nobody was signed out. Ask your network&apos;s administrator what stands in between, or name its authority in the cloud profile and connect again.</source>
        <translation>Aucune authentification n’y a été envoyée et aucun compte n’a été déconnecté. Demander à l’administrateur du réseau ce qui s’interpose, ou indiquer son autorité dans le profil de cloud et établir de nouveau la connexion.</translation>
    </message>
    <message>
        <source>Nothing was sent there. If your network changes addresses, ask its administrator; otherwise report this with the time of the sync.</source>
        <translation>Rien n’y a été envoyé. Si votre réseau modifie les adresses, s’adresser à son administrateur ; sinon, signaler le problème avec l’heure de la synchronisation.</translation>
    </message>
    <message>
        <source>Sign in again and accept what is asked for, or ask whoever may accept for your company. Nothing was changed.</source>
        <translation>Se reconnecter et accepter ce qui est demandé, ou demander à qui peut accepter pour votre société. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again and confirm with the second factor; Microsoft asks for it on every Partner Center call.</source>
        <translation>Se reconnecter et confirmer avec le second facteur ; Microsoft le demande à chaque appel de Partner Center.</translation>
    </message>
    <message>
        <source>Sign in again for this connection.</source>
        <translation>Se reconnecter pour cette connexion.</translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent, and has consented to billing data; a new role can take an hour.</source>
        <translation>Se connecter avec un compte Agent d’administration, ou Administrateur de facturation avec Agent commercial, ayant consenti aux données de facturation ; la prise d’effet d’un nouveau rôle peut demander une heure.</translation>
    </message>
    <message>
        <source>Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent; ask the tenant&apos;s administrator whether a conditional access rule stands in the way.</source>
        <translation>Se connecter avec un compte Agent d’administration, ou Administrateur de facturation avec Agent commercial ; demander à l’administrateur du tenant si une stratégie d’accès conditionnel fait obstacle.</translation>
    </message>
    <message>
        <source>The next sync asks for it first. What was stored before stays.</source>
        <translation>La prochaine synchronisation les demande en premier. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>The next sync asks for the export again. What was stored before stays.</source>
        <translation>La prochaine synchronisation redemande l’exportation. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>The partner of this indirect enrolment has not released its prices; ask the partner to publish the markup.</source>
        <translation>Le partenaire de cette inscription indirecte n’a pas publié ses prix ; lui demander de publier la majoration.</translation>
    </message>
    <message>
        <source>The service does not accept this call; report it with the time of the sync.</source>
        <translation>Le service n’accepte pas cet appel ; le signaler avec l’heure de la synchronisation.</translation>
    </message>
    <message>
        <source>The service has a disturbance; try again later. What was stored before stays.</source>
        <translation>Le service est perturbé ; réessayer plus tard. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>The service has thrown it away; it is asked for again at the next sync.</source>
        <translation>Le service a supprimé ces données ; elles seront redemandées à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The sign-in has not been renewed for 75 days and ends after 90; run a sync, or sign in again.</source>
        <translation>L’authentification n’a pas été renouvelée depuis 75 jours et expire après 90 ; lancer une synchronisation ou se reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in service has a disturbance; try again later. Nobody was signed out.</source>
        <translation>Le service d’authentification est perturbé ; réessayer plus tard. Aucun compte n’a été déconnecté.</translation>
    </message>
    <message>
        <source>The sign-in service refuses this program or does not know the tenant. Look at the client id, the tenant and the cloud of this connection, and connect again with the right ones.</source>
        <translation>Le service d’authentification refuse ce programme ou ne connaît pas le tenant. Vérifier l’ID client, le tenant et le cloud de cette connexion, puis la rétablir avec les bonnes valeurs.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it to Microsoft with the time of the sync.</source>
        <translation>Réessayer plus tard ; si le problème persiste, le signaler à Microsoft avec l’heure de la synchronisation.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the time of the sync.</source>
        <translation>Réessayer ; si le problème persiste, le signaler avec l’heure de la synchronisation.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s key store, or give the pass phrase of the file of tokens, and run the sync again; nobody was signed out.</source>
        <translation>Déverrouiller le trousseau de clés du système, ou saisir la phrase secrète du fichier de jetons, puis relancer la synchronisation ; aucun compte n’a été déconnecté.</translation>
    </message>
    <message>
        <source>What answered for the sign-in service is something else, such as a proxy or the sign-in page of a network. Sign in to the network or ask its administrator, and run the sync again.</source>
        <translation>Ce qui a répondu à la place du service d’authentification est autre chose, par exemple un proxy ou la page de connexion d’un réseau. Se connecter au réseau ou s’adresser à son administrateur, puis relancer la synchronisation.</translation>
    </message>
    <message>
        <source>What came is kept; the next pull goes on from there.</source>
        <translation>Ce qui est arrivé est conservé ; la prochaine récupération reprend à cet endroit.</translation>
    </message>
    <message>
        <source>What was stored before stays.</source>
        <translation>Ce qui était enregistré avant reste.</translation>
    </message>
    <message>
        <source>What was stored before stays. Start the sync again later; if it stays, report it with the time of the sync.</source>
        <translation>Ce qui était enregistré est conservé. Relancer la synchronisation plus tard ; si le problème persiste, le signaler avec l’heure de la synchronisation.</translation>
    </message>
    <message>
        <source>What was stored before stays. Try again later; if it stays, report it with the time of the sync: Microsoft may have changed the interface.</source>
        <translation>Ce qui était enregistré est conservé. Réessayer plus tard ; si le problème persiste, le signaler avec l’heure de la synchronisation : Microsoft a peut-être modifié l’interface.</translation>
    </message>
    <message>
        <source>Who answered could not prove to be Microsoft, so nothing was sent there. Look whether this machine&apos;s date is right and its certificates are up to date. If your network inspects encrypted traffic, ask its administrator, or name its authority in the cloud profile and connect again.</source>
        <translation>L’interlocuteur n’a pas pu prouver qu’il est Microsoft ; rien ne lui a donc été envoyé. Vérifier que la date de cet ordinateur est exacte et que ses certificats sont à jour. Si votre réseau inspecte le trafic chiffré, s’adresser à son administrateur, ou indiquer son autorité dans le profil de cloud et établir de nouveau la connexion.</translation>
    </message>
    <message>
        <source>You need not do anything: the next sync asks again. What was stored before stays.</source>
        <translation>Il n’y a rien à faire : la prochaine synchronisation redemande. Ce qui était enregistré avant reste.</translation>
    </message>
    <message>
        <source>You need not do anything: what is known of this customer stays, and the next sync tells whether it has left.</source>
        <translation>Il n’y a rien à faire : ce qui est connu de ce client reste, et la prochaine synchronisation dit s’il est parti.</translation>
    </message>
    <message>
        <source>Your tenant has no reseller relation with this customer any more.</source>
        <translation>Votre tenant n’a plus de relation de revendeur avec ce client.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>%1 added</source>
        <translation>ajoutées : %1</translation>
    </message>
    <message>
        <source>%1 altered</source>
        <translation>modifiées : %1</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 différences</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>supprimées : %1</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>All %1 differences, of which the %2 largest are listed</source>
        <translation>%1 différences au total, dont les %2 plus importantes sont affichées</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>As Microsoft has published it</source>
        <translation>Telle que Microsoft l’a publiée</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Azure cost</source>
        <translation>Coûts Azure</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Daily rated usage</source>
        <translation>Consommation quotidienne valorisée</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Effective price</source>
        <translation>Prix effectif</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>It names no price or no rate</source>
        <translation>Elle ne donne pas de prix ou pas de taux</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Legacy</translation>
    </message>
    <message>
        <source>Legacy licences</source>
        <translation>Licences héritées</translation>
    </message>
    <message>
        <source>Legacy usage</source>
        <translation>Consommation héritée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines that Microsoft added, took away or altered</source>
        <translation>Lignes ajoutées, retirées ou modifiées par Microsoft</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Factures locales</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>La plus proche : %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New commerce, seats</source>
        <translation>New Commerce, licences</translation>
    </message>
    <message>
        <source>New commerce, usage</source>
        <translation>New Commerce, consommation</translation>
    </message>
    <message>
        <source>No formula</source>
        <translation>Aucune formule</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recalculé</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Reconciliation, unbilled</source>
        <translation>Rapprochement, non facturé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Replaced since</source>
        <translation>Remplacé depuis</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>Nombres de licences</translation>
    </message>
    <message>
        <source>Seats, rounded half up</source>
        <translation>Licences, arrondies au plus proche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The difference is from what comes nearest.</source>
        <translation>La différence est celle avec ce qui s’en approche le plus.</translation>
    </message>
    <message>
        <source>Tiered meter</source>
        <translation>Compteur par paliers</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Usage, unbilled</source>
        <translation>Consommation, non facturée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>cut(cut(effective unit price × quantity) × rate)</source>
        <translation>tronqué(tronqué(prix unitaire effectif × quantité) × taux)</translation>
    </message>
    <message>
        <source>cut(effective unit price × quantity × rate)</source>
        <translation>tronqué(prix unitaire effectif × quantité × taux)</translation>
    </message>
    <message>
        <source>cut(effective unit price × rate) × quantity</source>
        <translation>tronqué(prix unitaire effectif × taux) × quantité</translation>
    </message>
    <message>
        <source>not billed yet</source>
        <translation>pas encore facturé</translation>
    </message>
    <message>
        <source>round(effective unit price × quantity × rate), tier by tier</source>
        <translation>arrondi(prix unitaire effectif × quantité × taux), palier par palier</translation>
    </message>
    <message>
        <source>round(effective unit price × rate) × quantity</source>
        <translation>arrondi(prix unitaire effectif × taux) × quantité</translation>
    </message>
    <message>
        <source>round(unit price × days ÷ days of the cycle × quantity × rate)</source>
        <translation>arrondi(prix unitaire × jours ÷ jours du cycle × quantité × taux)</translation>
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
        <translation>Un paiement d’avance prévu par les conditions.</translation>
    </message>
    <message>
        <source>A person added this line.</source>
        <translation>Ligne ajoutée manuellement.</translation>
    </message>
    <message>
        <source>A person set the net of this line; remaking the draft keeps it.</source>
        <translation>Le net de cette ligne a été fixé manuellement ; il est conservé lorsque le brouillon est recalculé.</translation>
    </message>
    <message>
        <source>A service of the terms that Microsoft does not charge.</source>
        <translation>Un service prévu par les conditions, que Microsoft ne facture pas.</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Variation : %1</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Coût : %1</translation>
    </message>
    <message>
        <source>Due: %1 %2</source>
        <translation>À payer : %2 %1</translation>
    </message>
    <message>
        <source>Exact %1, rounded once for the line</source>
        <translation>Valeur exacte %1, arrondie une seule fois pour la ligne</translation>
    </message>
    <message>
        <source>Margin on %1</source>
        <translation>Marge : %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost</source>
        <translation>Coût Microsoft</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Net of the invoice</source>
        <translation>Net de la facture</translation>
    </message>
    <message>
        <source>No price rule of the terms matches this line.</source>
        <translation>Aucune règle de prix des conditions ne correspond à cette ligne.</translation>
    </message>
    <message>
        <source>Prepaid: %1</source>
        <translation>Prépayé : %1</translation>
    </message>
    <message>
        <source>Prepayment %1 has paid for a part of it in advance: the cost is of all of it, the net of the rest.</source>
        <translation>Le prépaiement %1 en a payé une partie d’avance : le coût est celui du tout, le net celui du reste.</translation>
    </message>
    <message>
        <source>Prepayment %1 has paid for all of it in advance: it costs nothing here.</source>
        <translation>Le prépaiement %1 l’a entièrement payé d’avance : rien n’est facturé ici.</translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation>Règle de prix %1</translation>
    </message>
    <message>
        <source>Price rule %1 of the terms won for this line.</source>
        <translation>La règle de prix %1 des conditions s’applique à cette ligne.</translation>
    </message>
    <message>
        <source>Seats counted against those charged so far</source>
        <translation>Licences comptées par rapport à celles facturées jusqu’ici</translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation>Fixé manuellement</translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation>TVA %1 % sur %2 : %3</translation>
    </message>
    <message>
        <source>VAT %1: %2</source>
        <translation>TVA %1 : %2</translation>
    </message>
    <message>
        <source>What Microsoft charges for it, at Microsoft&apos;s rate of exchange.</source>
        <translation>Ce que Microsoft facture pour cette ligne, au taux de change de Microsoft.</translation>
    </message>
    <message>
        <source>What Microsoft has charged so far for the days of the service period, at Microsoft&apos;s rate of exchange. At Microsoft&apos;s price the counted seats come to %1.</source>
        <translation>Ce que Microsoft a facturé jusqu’ici pour les jours de la période de service, au taux de change de Microsoft. Au prix de Microsoft, les licences comptées reviennent à %1.</translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation>Sans règle</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>%1 (%2 days, now %3)</source>
        <translation>%1 (%2 jours, maintenant %3)</translation>
    </message>
    <message>
        <source>%1 billed late</source>
        <translation>%1 facturés après coup</translation>
    </message>
    <message>
        <source>%1 days, was %2</source>
        <translation>%1 jours, auparavant %2</translation>
    </message>
    <message>
        <source>%1 less than for %2</source>
        <translation>%1 de moins que pour %2</translation>
    </message>
    <message>
        <source>%1 more than for %2</source>
        <translation>%1 de plus que pour %2</translation>
    </message>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>%1, price %2</source>
        <translation>%1, prix %2</translation>
    </message>
    <message>
        <source>1 day, was %2</source>
        <translation>1 jour, auparavant %2</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Montant %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>As much as for %1</source>
        <translation>Autant que pour %1</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Modifié à la main</translation>
    </message>
    <message>
        <source>Changed by hand before</source>
        <translation>Auparavant modifié à la main</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Créditée</translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation>Retenus par contrôle</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émises</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New line, changed by hand</source>
        <translation>Nouvelle ligne, modifiée à la main</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Autres frais</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Prix %1</translation>
    </message>
    <message>
        <source>Quantity %1, was %2</source>
        <translation>Quantité %1, auparavant %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Seats %1 → %2</source>
        <translation>Licences %1 → %2</translation>
    </message>
    <message>
        <source>The same as for %1.</source>
        <translation>Comme pour %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Consommation %1</translation>
    </message>
    <message>
        <source>the rest %1</source>
        <translation>le reste %1</translation>
    </message>
</context>
<context>
    <name>InvoicesColumns</name>
    <message>
        <source>%1 lines, before tax</source>
        <translation>%1 lignes, HT</translation>
    </message>
    <message>
        <source>1 line, before tax</source>
        <translation>1 ligne, HT</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>On an issued invoice a double click credits units of the line</source>
        <translation>Sur une facture émise, un double clic crédite des unités de la ligne</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
</context>
<context>
    <name>LostCredit</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>%1 of the list value without credit</source>
        <translation>%1 de la valeur catalogue sans PEC</translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 abonnements</translation>
    </message>
    <message>
        <source>%1. Microsoft pays the credit by resource and day for as long as the partner has access. Spot capacity, third parties&apos; products, what a benefit covers and meters that never earn are left out.
Rate: the highest of the month, 15 % where it has none.</source>
        <translation>%1. Microsoft verse le PEC par ressource et par jour tant que le partenaire a accès. La capacité Spot, les produits de tiers, ce qu’un avantage couvre et les compteurs qui n’y donnent jamais droit sont exclus.
Taux : le plus élevé du mois, 15 % s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 subscription</source>
        <translation>1 abonnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days without credit</source>
        <translation>Jours sans PEC</translation>
    </message>
    <message>
        <source>Earned credit lost</source>
        <translation>PEC perdu</translation>
    </message>
    <message>
        <source>List value of the rows that could earn credit and have none</source>
        <translation>Valeur catalogue des lignes qui pourraient avoir un PEC et n’en ont pas</translation>
    </message>
    <message>
        <source>List value without credit, %1 × %2</source>
        <translation>Valeur catalogue sans PEC, %1 × %2</translation>
    </message>
    <message>
        <source>List without credit, %1</source>
        <translation>Catalogue sans PEC, %1</translation>
    </message>
    <message>
        <source>Lost, %1</source>
        <translation>Perdu, %1</translation>
    </message>
    <message>
        <source>No row of the month has credit</source>
        <translation>Aucune ligne du mois n’a de PEC</translation>
    </message>
    <message>
        <source>No row of these days has credit</source>
        <translation>Aucune ligne de ces jours n’a de PEC</translation>
    </message>
    <message>
        <source>On %1 days of %2 Microsoft paid no earned credit: %3.</source>
        <translation>Microsoft n’a pas versé de PEC %1 jours de %2 : %3.</translation>
    </message>
    <message>
        <source>On 1 day of %2 Microsoft paid no earned credit: %3.</source>
        <translation>Microsoft n’a pas versé de PEC 1 jour de %2 : %3.</translation>
    </message>
    <message>
        <source>Some rows of these days have none</source>
        <translation>Certaines lignes de ces jours n’en ont pas</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source> and %1 more</source>
        <translation> et %1 autres</translation>
    </message>
    <message>
        <source> and 1 more</source>
        <translation> et 1 autre</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>Billed for</source>
        <translation>Facturé pour</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>Facturé pour</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local line</source>
        <translation>Ligne locale</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s line</source>
        <translation>Ligne de Microsoft</translation>
    </message>
    <message>
        <source>On no line</source>
        <translation>Dans aucune ligne</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 invoices</source>
        <translation>%1 factures</translation>
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
        <translation>1 facture</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Microsoft invoices</source>
        <translation>Factures de Microsoft</translation>
    </message>
    <message>
        <source>On no invoice</source>
        <translation>Sur aucune facture</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tenant without a customer</source>
        <translation>Tenant sans client</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1 : %2 %, %3</translation>
    </message>
    <message>
        <source>Canary Islands tax</source>
        <translation>Taxe des îles Canaries</translation>
    </message>
    <message>
        <source>Ceuta and Melilla tax</source>
        <translation>Taxe de Ceuta et Melilla</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English, unless said</source>
        <translation>Anglais, sauf indication contraire</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exonéré</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>outside VAT</source>
        <translation>hors champ de TVA</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>autoliquidation</translation>
    </message>
    <message>
        <source>split payment, Italy</source>
        <translation>paiement scindé, Italie</translation>
    </message>
    <message>
        <source>standard rate</source>
        <translation>taux normal</translation>
    </message>
    <message>
        <source>supply within the EU</source>
        <translation>livraison intracommunautaire</translation>
    </message>
    <message>
        <source>zero rated</source>
        <translation>taux zéro</translation>
    </message>
</context>
<context>
    <name>PriceWhy</name>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost</source>
        <translation>Coût Microsoft</translation>
    </message>
    <message>
        <source>No price rule of the terms matches these lines: they are billed at cost.</source>
        <translation>Aucune règle de prix des conditions ne correspond à ces lignes : elles sont facturées au prix coûtant.</translation>
    </message>
    <message>
        <source>Price rule %1: %2, for: %3</source>
        <translation>Règle de prix %1 : %2, pour : %3</translation>
    </message>
    <message>
        <source>The terms no longer have the price rule %1.</source>
        <translation>Les conditions n’ont plus la règle de prix %1.</translation>
    </message>
    <message>
        <source>What the lines that it priced were billed, before tax</source>
        <translation>Ce qui a été facturé pour les lignes dont elle a fixé le prix, hors taxe</translation>
    </message>
    <message>
        <source>What the lines that it priced were billed, over their cost</source>
        <translation>Ce qui a été facturé pour les lignes dont elle a fixé le prix, moins leur coût</translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation>Sans règle</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>%1 %2 a unit</source>
        <translation>%1 %2 l’unité</translation>
    </message>
    <message>
        <source>%1 a unit</source>
        <translation>%1 l’unité</translation>
    </message>
    <message>
        <source>%1 credit notes are left out; Reports has them.</source>
        <translation>%1 avoirs sont laissés de côté ; Rapports les a.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 : %2 et non %3</translation>
    </message>
    <message>
        <source>%1 tiers, graduated</source>
        <translation>%1 paliers, progressifs</translation>
    </message>
    <message>
        <source>%1 tiers, volume</source>
        <translation>%1 paliers, au volume</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 months)</source>
        <translation>%1 à %2 (%3 mois)</translation>
    </message>
    <message>
        <source>%1: the line has none</source>
        <translation>%1 : absent de la ligne</translation>
    </message>
    <message>
        <source>1 credit note is left out; Reports has it.</source>
        <translation>1 avoir est laissé de côté ; Rapports l’a.</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Au prix coûtant</translation>
    </message>
    <message>
        <source>Azure subscription</source>
        <translation>Abonnement Azure</translation>
    </message>
    <message>
        <source>Before the first contract</source>
        <translation>Avant le premier contrat</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Billing frequency</source>
        <translation>Fréquence de facturation</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Type de frais</translation>
    </message>
    <message>
        <source>Credits need a rule of their own</source>
        <translation>Les crédits nécessitent une règle propre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer&apos;s %1</source>
        <translation>Attribut client %1</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Equal in all else; %1 comes first by name</source>
        <translation>À égalité pour le reste ; %1 vient en premier par ordre alphabétique</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Kept by the partner</source>
        <translation>Conservé par le partenaire</translation>
    </message>
    <message>
        <source>Less special: %1 of %2 conditions</source>
        <translation>Moins spécifique : %1 sur %2 critères</translation>
    </message>
    <message>
        <source>List − %1</source>
        <translation>Catalogue − %1</translation>
    </message>
    <message>
        <source>Margin %1</source>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>Markup %1</source>
        <translation>Majoration %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Catégorie de compteur</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Non facturé</translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <translation>Pas en vigueur le %1</translation>
    </message>
    <message>
        <source>Over the last %1 months, as if it had held then: %2 %3 for customers, margin %4 %3</source>
        <translation>Sur les %1 derniers mois, comme s’il avait valu alors : %2 %3 pour les clients, marge %4 %3</translation>
    </message>
    <message>
        <source>Priority %1 is below %2</source>
        <translation>La priorité %1 est inférieure à %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Starts earlier than %1</source>
        <translation>Débute avant le %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The margin also bears %1 %2 of excluded lines and kept credits that are on no invoice; Reports leaves them out.</source>
        <translation>La marge supporte aussi %1 %2 de lignes exclues et de avoirs conservés qui ne figurent sur aucune facture ; Rapports les laisse de côté.</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-delà %1</translation>
    </message>
    <message>
        <source>customer&apos;s %1 %2</source>
        <translation>attribut client %1 = %2</translation>
    </message>
    <message>
        <source>tag %1 %2</source>
        <translation>étiquette %1 = %2</translation>
    </message>
    <message>
        <source>to %1 %2</source>
        <translation>jusqu’à %1 %2</translation>
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
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 prix</translation>
    </message>
    <message>
        <source>%1, no longer in the terms</source>
        <translation>%1, absente des conditions désormais</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>1 price</source>
        <translation>1 prix</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Total : %1</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Au prix coûtant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Avant, %1</translation>
    </message>
    <message>
        <source>Billed, %1</source>
        <translation>Facturé, %1</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Estimated retail price, as Microsoft&apos;s sheet has it</source>
        <translation>Prix de vente estimé, tel que l’indique la liste de Microsoft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines that the rule priced in the month</source>
        <translation>Lignes du mois dont la règle a fixé le prix</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Marge après</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Marge avant</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Aucune règle ne correspond</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>The quantities that the price is for</source>
        <translation>Les quantités auxquelles le prix s’applique</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What the partner pays</source>
        <translation>Ce que paie le partenaire</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Ligne de facture</translation>
    </message>
    <message>
        <source>As it is read from the file below</source>
        <translation>Valeur lue dans le fichier ci-dessous</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Choisir un profil</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Everything else that Microsoft&apos;s files know</source>
        <translation>Autres attributs des fichiers de Microsoft</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Has a fault</source>
        <translation>Contient une erreur</translation>
    </message>
    <message>
        <source>How many; 1 where nothing says it</source>
        <translation>Quantité ; 1 à défaut d’indication</translation>
    </message>
    <message>
        <source>Import distributors&apos; files</source>
        <translation>Importer des fichiers de distributeurs</translation>
    </message>
    <message>
        <source>Invoice %1 of %2: %3, %4 %5 before tax</source>
        <translation>Facture %1 (%2) : %3, %4 %5 HT</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Peut manquer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Missing, may be</source>
        <translation>Manquant, admis</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nouveau, non enregistré</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu avec</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows, count negative</source>
        <translation>Lignes, compter en négatif</translation>
    </message>
    <message>
        <source>Rows, families</source>
        <translation>Lignes, familles</translation>
    </message>
    <message>
        <source>Rows, kept columns</source>
        <translation>Lignes, colonnes conservées</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The currency of the amounts, such as EUR</source>
        <translation>La devise des montants, par exemple EUR</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant, or the distributor&apos;s key of it</source>
        <translation>Le tenant du client, ou la clé que lui donne le distributeur</translation>
    </message>
    <message>
        <source>The first day that the line charges; without it the month of the file</source>
        <translation>Le premier jour facturé par la ligne ; à défaut, le mois du fichier</translation>
    </message>
    <message>
        <source>The last day that the line charges</source>
        <translation>Le dernier jour facturé par la ligne</translation>
    </message>
    <message>
        <source>The tax of the line; 0 where nothing says it</source>
        <translation>La taxe de la ligne ; 0 à défaut d’indication</translation>
    </message>
    <message>
        <source>The term, in Microsoft&apos;s words: One-Year commitment for monthly billing</source>
        <translation>La durée, dans les termes de Microsoft : One-Year commitment for monthly billing</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usuel</translation>
    </message>
    <message>
        <source>What counts where no column says it</source>
        <translation>Ce qui vaut lorsqu’aucune colonne ne l’indique</translation>
    </message>
    <message>
        <source>What the line is about</source>
        <translation>L’objet de la ligne</translation>
    </message>
    <message>
        <source>What you pay for one, before tax</source>
        <translation>Ce que vous payez l’unité, HT</translation>
    </message>
    <message>
        <source>What you pay for the line, before tax</source>
        <translation>Ce que vous payez pour la ligne, HT</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Whose product it is; Microsoft&apos;s own are told apart by it</source>
        <translation>De qui vient le produit ; permet de reconnaître ceux de Microsoft</translation>
    </message>
    <message>
        <source>Why the line is there, in Microsoft&apos;s words: new, renew, cycleCharge …</source>
        <translation>La raison de la ligne, dans les termes de Microsoft : new, renew, cycleCharge …</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Azure costs</source>
        <translation>Coûts Azure</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Hors taxes</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Billed separately</source>
        <translation>Facturé séparément</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>Compte de facturation</translation>
    </message>
    <message>
        <source>Billing accounts</source>
        <translation>Comptes de facturation</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Profil de facturation</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Cost centre or order</source>
        <translation>Centre de coûts ou commande</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer at Microsoft</source>
        <translation>Client chez Microsoft</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation>Sur prépaiement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In the terms</source>
        <translation>Dans les conditions</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No Azure costs were pulled yet</source>
        <translation>Aucun coût Azure n’a encore été récupéré</translation>
    </message>
    <message>
        <source>No balances were pulled yet</source>
        <translation>Aucun solde n’a encore été récupéré</translation>
    </message>
    <message>
        <source>No billing account was pulled yet</source>
        <translation>Aucun compte de facturation n’a encore été récupéré</translation>
    </message>
    <message>
        <source>No customers were pulled yet</source>
        <translation>Aucun client n’a encore été récupéré</translation>
    </message>
    <message>
        <source>No marketplace charges were pulled yet</source>
        <translation>Aucun frais Marketplace n’a encore été récupéré</translation>
    </message>
    <message>
        <source>No reservations were pulled yet</source>
        <translation>Aucune réservation n’a encore été récupérée</translation>
    </message>
    <message>
        <source>No seats were counted yet</source>
        <translation>Aucune licence n’a encore été comptée</translation>
    </message>
    <message>
        <source>No subscriptions were pulled yet</source>
        <translation>Aucun abonnement n’a encore été récupéré</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order name</source>
        <translation>Nom de la commande</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Overage in all</source>
        <translation>Dépassement total</translation>
    </message>
    <message>
        <source>Overage refund</source>
        <translation>Dépassement remboursé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price hidden</source>
        <translation>Prix masqué</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Récurrent</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Seats by day</source>
        <translation>Licences par jour</translation>
    </message>
    <message>
        <source>Service overage</source>
        <translation>Dépassement de service</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>ID de l’abonnement</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Usage in all</source>
        <translation>Consommation totale</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>its certificate has run out or is not valid yet, or the clock of this computer is wrong</source>
        <translation>son certificat a expiré ou n’est pas encore valable, ou l’horloge de cet ordinateur est inexacte</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valable</translation>
    </message>
    <message>
        <source>its certificate was issued by somebody this computer does not trust</source>
        <translation>son certificat a été émis par une autorité à laquelle cet ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>its certificate was issued for another name</source>
        <translation>son certificat a été émis pour un autre nom</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>son certificat a été révoqué</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>All causes without a column of their own</source>
        <translation>Toutes les causes sans colonne propre</translation>
    </message>
    <message>
        <source>Both sides&apos; lines were not read.</source>
        <translation>Les lignes des deux côtés n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Exact %1, shown by cumulative rounding</source>
        <translation>Valeur exacte %1, affichée par arrondi cumulé</translation>
    </message>
    <message>
        <source>From Microsoft&apos;s amount to the local one</source>
        <translation>Du montant de Microsoft au montant local</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Factures locales</translation>
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
        <translation>Microsoft, HT</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>On no invoice of the month</source>
        <translation>Sur aucune facture du mois</translation>
    </message>
    <message>
        <source>Other lines of the row</source>
        <translation>Autres éléments de la ligne</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>The rows were not read.</source>
        <translation>Les lignes n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Their cost</source>
        <translation>Leur coût</translation>
    </message>
    <message>
        <source>What Microsoft bills for it in the month</source>
        <translation>Ce que Microsoft facture à ce titre pour le mois</translation>
    </message>
    <message>
        <source>What its invoices of the month come to, before tax</source>
        <translation>Le total de ses factures du mois, HT</translation>
    </message>
    <message>
        <source>What the local invoices leave over their cost</source>
        <translation>Ce que les factures locales laissent au-delà de leur coût</translation>
    </message>
    <message>
        <source>Without a subscription</source>
        <translation>Sans abonnement</translation>
    </message>
</context>
<context>
    <name>ReconcileColumns</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>All causes without a column of their own</source>
        <translation>Toutes les causes sans colonne propre</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Toutes les factures</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Tous les abonnements</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers by cause</source>
        <translation>Clients par cause</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoices by cause</source>
        <translation>Factures par cause</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions by cause</source>
        <translation>Abonnements par cause</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Alerts by kind</source>
        <translation>Alertes par type</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure cost per day, %1</source>
        <translation>Coût Azure par jour, %1</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Par produit</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Par abonnement</translation>
    </message>
    <message>
        <source>Change not counted</source>
        <translation>Changement non compté</translation>
    </message>
    <message>
        <source>Charged in advance</source>
        <translation>Facturé d’avance</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s by month, %1</source>
        <translation>Taux du contrat par rapport à Microsoft par mois, %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Counted seats</source>
        <translation>Licences comptées</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>Deferred cost</source>
        <translation>Charges différées</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Produits différés</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Invoiced and its cost by month, %1</source>
        <translation>Montant facturé et coût par mois, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardif</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Fuite de revenus</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Manual lines</source>
        <translation>Lignes manuelles</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Negative margin</source>
        <translation>Marge négative</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Services propres</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis en attente</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Paiements d’avance</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projeté</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Recognised before</source>
        <translation>Comptabilisé auparavant</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Revenue and cost</source>
        <translation>Revenus et coûts</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Plans d’économies</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Seats differ</source>
        <translation>Écart de licences</translation>
    </message>
    <message>
        <source>Seats that Microsoft charges at the month&apos;s end</source>
        <translation>Licences facturées par Microsoft en fin de mois</translation>
    </message>
    <message>
        <source>Seats that Microsoft charges, that are counted, and that are invoiced</source>
        <translation>Licences facturées par Microsoft, comptées et refacturées</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Suspended, charged</source>
        <translation>Suspendu, facturé</translation>
    </message>
    <message>
        <source>The month as it will be invoiced: what is on hand, and the rest projected</source>
        <translation>Le mois tel qu’il sera facturé : ce qui est disponible, et le reste projeté</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <translation>Le rapport n’a pas été établi.</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>What Microsoft charges and nobody is invoiced for</source>
        <translation>Ce que Microsoft facture et qui n’est refacturé à personne</translation>
    </message>
    <message>
        <source>What leaks by month, %1</source>
        <translation>Fuite de revenus par mois, %1</translation>
    </message>
    <message>
        <source>What remains deferred at the month&apos;s end, %1</source>
        <translation>Solde différé en fin de mois, %1</translation>
    </message>
    <message>
        <source>What should be looked at before it costs money</source>
        <translation>Ce qui est à examiner avant que cela ne coûte de l’argent</translation>
    </message>
    <message>
        <source>What the contracts&apos; rates gave against Microsoft&apos;s</source>
        <translation>Ce que les taux des contrats ont rapporté par rapport à ceux de Microsoft</translation>
    </message>
    <message>
        <source>What was charged in advance and is not earned, or used up, yet</source>
        <translation>Ce qui a été facturé d’avance et n’est pas encore acquis ou consommé</translation>
    </message>
    <message>
        <source>What was invoiced, what that cost, and what is left</source>
        <translation>Ce qui a été facturé, ce que cela a coûté et ce qui reste</translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation>Prix nul</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licences</translation>
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
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>De Microsoft</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Of it on hand</source>
        <translation>Dont disponible</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projeté</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>Restated</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Microsoft restated %1 lines</source>
        <translation>Microsoft a révisé %1 lignes</translation>
    </message>
    <message>
        <source>Microsoft restated 1 line</source>
        <translation>Microsoft a révisé 1 ligne</translation>
    </message>
</context>
<context>
    <name>RuleForms</name>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1 : %2, auparavant %3</translation>
    </message>
    <message>
        <source>A percentage such as 15</source>
        <translation>Un pourcentage tel que 15</translation>
    </message>
    <message>
        <source>A quantity such as 100</source>
        <translation>Une quantité telle que 100</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>Une étiquette doit avoir un nom</translation>
    </message>
    <message>
        <source>A whole number such as 10</source>
        <translation>Un nombre entier tel que 10</translation>
    </message>
    <message>
        <source>An amount such as 12.50</source>
        <translation>Un montant tel que 12,50</translation>
    </message>
    <message>
        <source>New rule %1: %2</source>
        <translation>Nouvelle règle %1 : %2</translation>
    </message>
    <message>
        <source>Rule %1 is removed: %2</source>
        <translation>La règle %1 est supprimée : %2</translation>
    </message>
    <message>
        <source>Tier %1, price: %2</source>
        <translation>Palier %1, prix : %2</translation>
    </message>
    <message>
        <source>Tier %1, up to: %2</source>
        <translation>Palier %1, jusqu’à : %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (%1 in the terms)</source>
        <translation> (%1 dans les conditions)</translation>
    </message>
    <message>
        <source> (UTC date)</source>
        <translation> (date UTC)</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (et %1 de plus)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of a finding</source>
        <translation>« %1 » n’est pas la clé d’un constat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of UN/ECE recommendation 20 (BR-CL-23): an own service names it</source>
        <translation>« %1 » n’est pas une unité de la recommandation 20 de l’UN/ECE (BR-CL-23) : un service propre l’indique</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a built-in cloud</source>
        <translation>« %1 » est le nom d’un cloud intégré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no amount</source>
        <translation>« %1 » ne désigne aucun montant</translation>
    </message>
    <message>
        <source>%1
An administrator of the tenant (Cloud Application Administrator or Global Administrator) has to agree first, here: %2</source>
        <translation>%1
Un administrateur du tenant (administrateur d’application cloud ou administrateur général) doit d’abord donner son accord ici : %2</translation>
    </message>
    <message>
        <source>%1 %2 are late and on no invoice yet</source>
        <translation>%1 %2 sont tardifs et ne figurent encore sur aucune facture</translation>
    </message>
    <message>
        <source>%1 %2 are unexplained</source>
        <translation>%1 %2 sont inexpliqués</translation>
    </message>
    <message>
        <source>%1 %2 are unmapped: no customer or no contract</source>
        <translation>%1 %2 ne sont pas attribués : pas de client ou pas de contrat</translation>
    </message>
    <message>
        <source>%1 %2 arrived or were restated after their invoice was approved</source>
        <translation>%1 %2 sont arrivés ou ont été révisés après l’approbation de leur facture</translation>
    </message>
    <message>
        <source>%1 %2 comes twice</source>
        <translation>%1 %2 figure deux fois</translation>
    </message>
    <message>
        <source>%1 %2 has three decimals; EN 16931 allows two (BR-DEC-12 and its like)</source>
        <translation>%1 %2 a trois décimales ; EN 16931 en permet deux (BR-DEC-12 et règles semblables)</translation>
    </message>
    <message>
        <source>%1 %2 is damaged</source>
        <translation>%1 %2 est endommagé</translation>
    </message>
    <message>
        <source>%1 %2 of Microsoft&apos;s are left out of the bridge: %3</source>
        <translation>%1 %2 de Microsoft restent hors du passage : %3</translation>
    </message>
    <message>
        <source>%1 %2 of subscription %3 are unmapped: %4</source>
        <translation>%1 %2 de l’abonnement %3 ne sont pas attribués : %4</translation>
    </message>
    <message>
        <source>%1 %2 on %3, %4</source>
        <translation>%1 %2 le %3, %4</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1 et %2 ne peuvent pas être additionnés</translation>
    </message>
    <message>
        <source>%1 are counted</source>
        <translation>%1 sont comptées</translation>
    </message>
    <message>
        <source>%1 are invoiced</source>
        <translation>%1 sont facturées</translation>
    </message>
    <message>
        <source>%1 belongs to the tenant %2, not to %3; sign in with an account of that one</source>
        <translation>%1 appartient au tenant %2, pas à %3 ; connectez-vous avec un compte de celui-là</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>%1 cannot be closed</source>
        <translation>%1 ne peut pas être clôturé</translation>
    </message>
    <message>
        <source>%1 cannot be locked: %2</source>
        <translation>%1 ne peut pas être verrouillé : %2</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2</source>
        <translation>%1 ne peut pas être examiné : %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert : %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 cellules là où l’en-tête en a %2</translation>
    </message>
    <message>
        <source>%1 could not be kept as %2</source>
        <translation>%1 n’a pas pu être conservé sous %2</translation>
    </message>
    <message>
        <source>%1 could not be replaced</source>
        <translation>%1 n’a pas pu être remplacé</translation>
    </message>
    <message>
        <source>%1 could not be synced to disk</source>
        <translation>%1 n’a pas pu être écrit sur le disque</translation>
    </message>
    <message>
        <source>%1 counts as opened again, which nobody did</source>
        <translation>%1 compte comme rouvert, ce que personne n’a fait</translation>
    </message>
    <message>
        <source>%1 credits %2, which is no issued invoice in %3</source>
        <translation>%1 crédite %2, qui n’est pas une facture émise en %3</translation>
    </message>
    <message>
        <source>%1 ended with %2: %3</source>
        <translation>%1 s’est terminé avec %2 : %3</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>%1 exists already, or cannot be made</source>
        <translation>%1 existe déjà ou ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 has %2 lines, and no line %3</source>
        <translation>%1 a %2 lignes, et pas de ligne %3</translation>
    </message>
    <message>
        <source>%1 has more decimals than %2</source>
        <translation>%1 a plus de décimales que %2</translation>
    </message>
    <message>
        <source>%1 has no line %2</source>
        <translation>%1 n’a pas de ligne %2</translation>
    </message>
    <message>
        <source>%1 in %2 too, with other lines: import the file that counts alone. The files of one export add up where their names have their numbers, as in part-00001</source>
        <translation>%1 aussi dans %2, avec d’autres lignes : n’importez que le fichier qui compte. Les fichiers d’un même export s’additionnent là où leurs noms portent leurs numéros, comme dans part-00001</translation>
    </message>
    <message>
        <source>%1 in the zip archive is compressed in a way that is not read</source>
        <translation>%1 dans l’archive zip est compressé d’une manière qui n’est pas lue</translation>
    </message>
    <message>
        <source>%1 in the zip archive is encrypted</source>
        <translation>%1 dans l’archive zip est chiffré</translation>
    </message>
    <message>
        <source>%1 is %2 under contract %3, which those terms do not have</source>
        <translation>%1 est %2 sous le contrat %3, que ces conditions n’ont pas</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 est %2, pas %3</translation>
    </message>
    <message>
        <source>%1 is %2: only drafts are edited</source>
        <translation>%1 est %2 : seuls les brouillons se modifient</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 est après %2</translation>
    </message>
    <message>
        <source>%1 is closed since %2: reopen --month %1 --reason … opens it again</source>
        <translation>%1 est clôturé depuis %2 : reopen --month %1 --reason … le rouvre</translation>
    </message>
    <message>
        <source>%1 is credited already</source>
        <translation>%1 est déjà crédité</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagé : %2</translation>
    </message>
    <message>
        <source>%1 is far too large for a file of tokens</source>
        <translation>%1 est bien trop grand pour un fichier de connexions</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 est en cours d’utilisation</translation>
    </message>
    <message>
        <source>%1 is missing, which the system would start</source>
        <translation>il manque %1, que le système lancerait</translation>
    </message>
    <message>
        <source>%1 is no JSON object</source>
        <translation>%1 n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>%1 is no cloud profile</source>
        <translation>%1 n’est pas un profil de cloud</translation>
    </message>
    <message>
        <source>%1 is no company file</source>
        <translation>%1 n’est pas un fichier de société</translation>
    </message>
    <message>
        <source>%1 is no currency that is known</source>
        <translation>%1 n’est pas une devise connue</translation>
    </message>
    <message>
        <source>%1 is no issued invoice</source>
        <translation>%1 n’est pas une facture émise</translation>
    </message>
    <message>
        <source>%1 is no quantity to credit</source>
        <translation>%1 n’est pas une quantité à créditer</translation>
    </message>
    <message>
        <source>%1 is no time of day, such as 09:00</source>
        <translation>%1 n’est pas une heure, telle que 09:00</translation>
    </message>
    <message>
        <source>%1 is no time zone, such as Europe/Amsterdam</source>
        <translation>%1 n’est pas un fuseau horaire, tel que Europe/Amsterdam</translation>
    </message>
    <message>
        <source>%1 is none of the hosts of this cloud</source>
        <translation>%1 n’est aucun des hôtes de ce cloud</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 n’est pas clôturé</translation>
    </message>
    <message>
        <source>%1 is not disputed</source>
        <translation>%1 n’est pas contesté</translation>
    </message>
    <message>
        <source>%1 is not sound: %2</source>
        <translation>%1 n’est pas intègre : %2</translation>
    </message>
    <message>
        <source>%1 is not the next number any more: others were issued since it was shown. Nothing was issued</source>
        <translation>%1 n’est plus le numéro suivant : d’autres factures ont été émises depuis son affichage. Rien n’a été émis</translation>
    </message>
    <message>
        <source>%1 is not what was noted at &quot;%2&quot;: it was changed</source>
        <translation>%1 n’est pas ce qui a été noté à « %2 » : il a été modifié</translation>
    </message>
    <message>
        <source>%1 is nothing to credit of line %2, which is %3</source>
        <translation>%1 ne peut pas être crédité sur la ligne %2, qui est de %3</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2, this program has %3): open it once where it can be written</source>
        <translation>%1 provient d’une version plus ancienne (schéma %2, ce programme a %3) : ouvrez le fichier une fois là où il est modifiable</translation>
    </message>
    <message>
        <source>%1 is on %2, which pays for %3 to %4 and is %5: the first day that can change is %6</source>
        <translation>%1 figure sur %2, qui paie du %3 au %4 et est %5 : le premier jour modifiable est le %6</translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation>%1 n’est ouvert qu’en lecture</translation>
    </message>
    <message>
        <source>%1 is parked: %2</source>
        <translation>%1 est mis en attente : %2</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 est refusé</translation>
    </message>
    <message>
        <source>%1 is sold for %2 and costs %3</source>
        <translation>%1 est vendu %2 et coûte %3</translation>
    </message>
    <message>
        <source>%1 is the company file: the evidence needs a name of its own</source>
        <translation>%1 est le fichier de société : le justificatif doit avoir son propre nom</translation>
    </message>
    <message>
        <source>%1 keeps nothing under %2</source>
        <translation>%1 ne conserve rien sous %2</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where a company file is not safe; move it to a local disk</source>
        <translation>%1 se trouve sur un lecteur réseau (%2), où un fichier de société n’est pas en sécurité ; déplacez-le sur un disque local</translation>
    </message>
    <message>
        <source>%1 lines of %2 %3</source>
        <translation>%1 lignes de %2 %3</translation>
    </message>
    <message>
        <source>%1 looks like a person&apos;s account; a service account does not leave the company</source>
        <translation>%1 semble être le compte d’une personne ; un compte de service ne quitte pas la société</translation>
    </message>
    <message>
        <source>%1 makes the archive too large for a zip file</source>
        <translation>%1 rend l’archive trop grande pour un fichier zip</translation>
    </message>
    <message>
        <source>%1 monthly charges of %2, %3 %4, have no line of this month yet and are taken to come again at the same amount.</source>
        <translation>%1 facturations mensuelles pour %2, %3 %4, n’ont pas encore de ligne de ce mois et sont supposées revenir pour le même montant.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 invoices are not issued and left out: e-invoices are made of issued ones only</source>
        <translation>%1 factures sur %2 ne sont pas émises et sont omises : les factures électroniques ne sont faites que de factures émises</translation>
    </message>
    <message>
        <source>%1 of %2 lines were stored</source>
        <translation>%1 lignes sur %2 ont été enregistrées</translation>
    </message>
    <message>
        <source>%1 of customer &quot;%2&quot;: %3</source>
        <translation>%1 du client « %2 » : %3</translation>
    </message>
    <message>
        <source>%1 of invoice %2</source>
        <translation>%1 de la facture %2</translation>
    </message>
    <message>
        <source>%1 of invoice %2: %3 → %4, lines added %5, removed %6, altered %7</source>
        <translation>%1 de la facture %2 : %3 → %4, lignes ajoutées %5, retirées %6, modifiées %7</translation>
    </message>
    <message>
        <source>%1 of them are drafts as they were last made.</source>
        <translation>%1 d’entre elles sont des brouillons tels qu’ils ont été établis en dernier.</translation>
    </message>
    <message>
        <source>%1 opens, but holds no tokens</source>
        <translation>%1 s’ouvre, mais ne contient pas de connexions</translation>
    </message>
    <message>
        <source>%1 price sheet of %2, %3</source>
        <translation>liste de prix %1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 reads back differently</source>
        <translation>%1 se relit différemment</translation>
    </message>
    <message>
        <source>%1 rows are no lines by the profile %2</source>
        <translation>%1 lignes du fichier ne sont pas des postes selon le profil %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1 sous %2 : %3</translation>
    </message>
    <message>
        <source>%1 was approved and is a draft again</source>
        <translation>%1 a été approuvé et est de nouveau un brouillon</translation>
    </message>
    <message>
        <source>%1 was issued and is gone</source>
        <translation>%1 a été émis et a disparu</translation>
    </message>
    <message>
        <source>%1 was not written (%2: %3)</source>
        <translation>%1 n’a pas été écrit (%2 : %3)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (schema %2, this one knows %3)</source>
        <translation>%1 a été écrit par un programme plus récent (schéma %2, celui-ci connaît %3)</translation>
    </message>
    <message>
        <source>%1 would become too large</source>
        <translation>%1 deviendrait trop grand</translation>
    </message>
    <message>
        <source>%1 would stand in the timer in clear</source>
        <translation>%1 figurerait en clair dans la minuterie</translation>
    </message>
    <message>
        <source>%1%2; it is written as plain EN 16931, not for Peppol</source>
        <translation>%1%2 ; elle est écrite en simple EN 16931, pas pour Peppol</translation>
    </message>
    <message>
        <source>%1, %2 daily rows against %3 invoice lines</source>
        <translation>%1, %2 lignes journalières contre %3 lignes de facture</translation>
    </message>
    <message>
        <source>%1, %2: daily rows of %3 against invoice lines of %4 %5, more than rounding</source>
        <translation>%1, %2 : lignes journalières de %3 contre lignes de facture de %4 %5, plus qu’un arrondi</translation>
    </message>
    <message>
        <source>%1, %2: starts before the first contract and is not billed; byDay would have billed %3 %4 of its cost</source>
        <translation>%1, %2 : commence avant le premier contrat et n’est pas facturé ; byDay aurait facturé %3 %4 de son coût</translation>
    </message>
    <message>
        <source>%1, before the first contract</source>
        <translation>%1, avant le premier contrat</translation>
    </message>
    <message>
        <source>%1, daily rows without a line on the invoice</source>
        <translation>%1, lignes journalières sans ligne sur la facture</translation>
    </message>
    <message>
        <source>%1, net %2, tax %3</source>
        <translation>%1, net %2, taxe %3</translation>
    </message>
    <message>
        <source>%1, no contract on these days</source>
        <translation>%1, pas de contrat ces jours-là</translation>
    </message>
    <message>
        <source>%1, no price rule</source>
        <translation>%1, pas de règle de prix</translation>
    </message>
    <message>
        <source>%1, not billed by Microsoft yet</source>
        <translation>%1, pas encore facturé par Microsoft</translation>
    </message>
    <message>
        <source>%1, on a later invoice (%2)</source>
        <translation>%1, sur une facture ultérieure (%2)</translation>
    </message>
    <message>
        <source>%1, on invoice %2</source>
        <translation>%1, sur la facture %2</translation>
    </message>
    <message>
        <source>%1, on the invoice of %2</source>
        <translation>%1, sur la facture du %2</translation>
    </message>
    <message>
        <source>%1, on the previous invoice (%2)</source>
        <translation>%1, sur la facture précédente (%2)</translation>
    </message>
    <message>
        <source>%1, price rule %2</source>
        <translation>%1, règle de prix %2</translation>
    </message>
    <message>
        <source>%1, subscription %2, is suspended and still charged (%3): %4</source>
        <translation>%1, abonnement %2, est suspendu et encore facturé (%3) : %4</translation>
    </message>
    <message>
        <source>%1, subscription %2: change not counted: %3; no count saw it and nothing is billed for it: %4</source>
        <translation>%1, abonnement %2 : changement non compté : %3 ; aucun comptage ne l’a vu et rien n’est facturé pour lui : %4</translation>
    </message>
    <message>
        <source>%1, subscription %2: seats on %3 differ: %4</source>
        <translation>%1, abonnement %2 : les licences au %3 diffèrent : %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no currency</source>
        <translation>%1 : « %2 » n’est pas une devise</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no state, or its type is none</source>
        <translation>%1 : « %2 » n’est pas un état, ou son type n’en est pas un</translation>
    </message>
    <message>
        <source>%1: %2 is expected</source>
        <translation>%1 : %2 est attendu</translation>
    </message>
    <message>
        <source>%1: %2 lines of the partner&apos;s own account do not count: Partner Center&apos;s files of %3 hold the same costs</source>
        <translation>%1 : %2 lignes du propre compte du partenaire ne comptent pas : les fichiers du Partner Center pour %3 contiennent les mêmes coûts</translation>
    </message>
    <message>
        <source>%1: %2 of invoice %3</source>
        <translation>%1 : %2 de la facture %3</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1 : un objet est attendu</translation>
    </message>
    <message>
        <source>%1: balance %2 is %3 %4, and approved invoices have drawn %5 more: the first draft of the customer asks for it</source>
        <translation>%1 : le solde %2 est de %3 %4, et les factures approuvées en ont utilisé %5 de plus : le premier brouillon du client le demande</translation>
    </message>
    <message>
        <source>%1: balance %2 is low, %3 %4 of %5 left</source>
        <translation>%1 : le solde %2 est bas, il reste %3 %4 sur %5</translation>
    </message>
    <message>
        <source>%1: daily rows of %2 against invoice lines of %3 %4</source>
        <translation>%1 : lignes journalières de %2 contre lignes de facture de %3 %4</translation>
    </message>
    <message>
        <source>%1: entry %2 of the audit trail has no seal</source>
        <translation>%1 : l’entrée %2 de la piste d’audit n’a pas de scellé</translation>
    </message>
    <message>
        <source>%1: it did not answer and is left alone for a while</source>
        <translation>%1 : aucune réponse ; le service est laissé tranquille un moment</translation>
    </message>
    <message>
        <source>%1: it does not come to an end</source>
        <translation>%1 : cela n’en finit pas</translation>
    </message>
    <message>
        <source>%1: it has no line</source>
        <translation>%1 : elle n’a pas de ligne</translation>
    </message>
    <message>
        <source>%1: it was due before it was issued</source>
        <translation>%1 : elle était due avant d’être émise</translation>
    </message>
    <message>
        <source>%1: its certificate is not valid: %2</source>
        <translation>%1 : son certificat n’est pas valide : %2</translation>
    </message>
    <message>
        <source>%1: its document %2 was changed</source>
        <translation>%1 : son document %2 a été modifié</translation>
    </message>
    <message>
        <source>%1: its lines do not sum to its net</source>
        <translation>%1 : la somme de ses lignes ne donne pas son net</translation>
    </message>
    <message>
        <source>%1: its taxes do not sum to its totals</source>
        <translation>%1 : la somme de ses taxes ne donne pas ses totaux</translation>
    </message>
    <message>
        <source>%1: its totals do not add up</source>
        <translation>%1 : ses totaux ne concordent pas</translation>
    </message>
    <message>
        <source>%1: lines that came late for it are on %2</source>
        <translation>%1 : les lignes tardives qui la concernent sont sur %2</translation>
    </message>
    <message>
        <source>%1: no Factur-X could be made: %2</source>
        <translation>%1 : aucun Factur-X n’a pu être créé : %2</translation>
    </message>
    <message>
        <source>%1: no charge on Microsoft&apos;s invoice is behind it</source>
        <translation>%1 : aucune facturation de la facture de Microsoft n’est derrière</translation>
    </message>
    <message>
        <source>%1: not a whole record</source>
        <translation>%1 : enregistrement incomplet</translation>
    </message>
    <message>
        <source>%1: only a whole invoice can be billed again</source>
        <translation>%1 : seule une facture entière peut être refacturée</translation>
    </message>
    <message>
        <source>%1: prepayment %2 came after %3; %4 asks for it and gives back what was charged for its term</source>
        <translation>%1 : le prépaiement %2 est arrivé après %3 ; %4 le demande et rend ce qui a été facturé pour sa durée</translation>
    </message>
    <message>
        <source>%1: prepayment %2 was changed or removed after %3, and no open service period is left to give it back</source>
        <translation>%1 : le prépaiement %2 a été modifié ou supprimé après %3, et il ne reste pas de période de service ouverte pour le rendre</translation>
    </message>
    <message>
        <source>%1: purchase order %2 comes to its end, %3 with %4</source>
        <translation>%1 : le bon de commande %2 arrive à sa fin, %3 avec %4</translation>
    </message>
    <message>
        <source>%1: the tax of %2 % is wrong</source>
        <translation>%1 : la taxe de %2 % est fausse</translation>
    </message>
    <message>
        <source>%1: there is nothing yet</source>
        <translation>%1 : il n’y a encore rien</translation>
    </message>
    <message>
        <source>%1: these are not the lines that were sealed</source>
        <translation>%1 : ce ne sont pas les lignes scellées</translation>
    </message>
    <message>
        <source>%1; each day from %2 to %3 is taken to be as the same weekday of %4 to %5.</source>
        <translation>%1 ; chaque jour du %2 au %3 est supposé être comme le même jour de la semaine du %4 au %5.</translation>
    </message>
    <message>
        <source>, code %1</source>
        <translation>, code %1</translation>
    </message>
    <message>
        <source>/items: a list is expected</source>
        <translation>/items : une liste est attendue</translation>
    </message>
    <message>
        <source>/resourceLocation: a manifest is expected</source>
        <translation>/resourceLocation : un manifeste est attendu</translation>
    </message>
    <message>
        <source>/status: a value is expected</source>
        <translation>/status : une valeur est attendue</translation>
    </message>
    <message>
        <source>/value: a list is expected</source>
        <translation>/value : une liste est attendue</translation>
    </message>
    <message>
        <source>: Partner Center wants a sign-in with a second factor</source>
        <translation>: Partner Center demande une authentification avec un second facteur</translation>
    </message>
    <message>
        <source>: a web page instead of JSON</source>
        <translation>: une page web au lieu de JSON</translation>
    </message>
    <message>
        <source>: the service does not take the sign-in</source>
        <translation>: le service n’accepte pas l’authentification</translation>
    </message>
    <message>
        <source>; `connect` makes one</source>
        <translation>; `connect` en crée une</translation>
    </message>
    <message>
        <source>A day comes to %1 times that of %2</source>
        <translation>Montant par jour : %1 fois celui de %2</translation>
    </message>
    <message>
        <source>An edit to %1 found no line any more: %2</source>
        <translation>Une modification de %1 n’a plus trouvé de ligne : %2</translation>
    </message>
    <message>
        <source>Azure cost %1 on %2, %3 % above the month&apos;s mean of %4 (median %5); most of the rise is %6, %7</source>
        <translation>Coût Azure de %1 le %2, %3 % au-dessus de la moyenne du mois de %4 (médiane %5) ; l’essentiel de la hausse est %6, %7</translation>
    </message>
    <message>
        <source>Azure usage in %1 is on hand to %2</source>
        <translation>La consommation Azure en %1 est disponible jusqu’au %2</translation>
    </message>
    <message>
        <source>Balance %1 is %2 %3 and invoices have drawn more: %4 %3 are due again</source>
        <translation>Le solde %1 est de %2 %3 et les factures ont utilisé davantage : %4 %3 sont de nouveau dus</translation>
    </message>
    <message>
        <source>COUNTERFOIL_EXPORT_WAIT is a number of seconds up to %1, not &quot;%2&quot;</source>
        <translation>COUNTERFOIL_EXPORT_WAIT est un nombre de secondes jusqu’à %1, pas « %2 »</translation>
    </message>
    <message>
        <source>COUNTERFOIL_NOW is an instant such as 2026-01-15T08:00:00Z, not &quot;%1&quot;</source>
        <translation>COUNTERFOIL_NOW est un instant tel que 2026-01-15T08:00:00Z, pas « %1 »</translation>
    </message>
    <message>
        <source>COUNTERFOIL_VAULT is &quot;%1&quot;; it can be empty or &quot;file&quot;</source>
        <translation>COUNTERFOIL_VAULT est « %1 » ; il peut être vide ou « file »</translation>
    </message>
    <message>
        <source>COUNTERFOIL_VAULT=file needs a pass phrase in COUNTERFOIL_VAULT_PASSPHRASE</source>
        <translation>COUNTERFOIL_VAULT=file demande une phrase secrète dans COUNTERFOIL_VAULT_PASSPHRASE</translation>
    </message>
    <message>
        <source>Changed by %1 against the invoice before, limit %2</source>
        <translation>Écart de %1 avec la facture précédente, limite %2</translation>
    </message>
    <message>
        <source>Days of this service period are on %1 already</source>
        <translation>Des jours de cette période de service sont déjà sur %1</translation>
    </message>
    <message>
        <source>Graph gave no role names, so whether the roles suffice is not known</source>
        <translation>Graph n’a donné aucun nom de rôle ; on ne sait donc pas si les rôles suffisent</translation>
    </message>
    <message>
        <source>Left out: %1 %2 of tenants or days without a contract.</source>
        <translation>Omis : %1 %2 de tenants ou de jours sans contrat.</translation>
    </message>
    <message>
        <source>Left out: purchases and seat changes still to come, Microsoft&apos;s credits and adjustments, Azure cost files and distributors&apos; files of the days to come.</source>
        <translation>Omis : achats et changements de licences à venir, avoirs et ajustements de Microsoft, fichiers de coûts Azure et fichiers de distributeurs des jours à venir.</translation>
    </message>
    <message>
        <source>Lines that pay for more than 31 days beyond their month; drafts and approved invoices defer nothing.</source>
        <translation>Lignes qui paient plus de 31 jours au-delà de leur mois ; les brouillons et les factures approuvées ne diffèrent rien.</translation>
    </message>
    <message>
        <source>Local invoices by the month in which their service period starts, before tax; the cost is what they carry, at Microsoft&apos;s rate. What is paid in advance counts where it is invoiced.</source>
        <translation>Factures locales selon le mois où commence leur période de service, hors taxes ; le coût est celui qu’elles portent, au taux de Microsoft. Ce qui est prépayé compte là où c’est facturé.</translation>
    </message>
    <message>
        <source>Local invoices of the service periods that start in %1, as the terms of today make them from what is on hand and from what is projected; before tax.</source>
        <translation>Factures locales des périodes de service qui commencent en %1, telles que les conditions actuelles les font à partir de ce qui est disponible et de ce qui est projeté ; hors taxes.</translation>
    </message>
    <message>
        <source>Margin %1 on %2, minimum %3</source>
        <translation>Marge %1 sur « %2 », minimum %3</translation>
    </message>
    <message>
        <source>Microsoft charges %1</source>
        <translation>Microsoft facture %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cost, before tax, that nobody is invoiced for or that is sold for 0; seats are those invoiced, else counted, less those that Microsoft charges.</source>
        <translation>Coût de Microsoft, hors taxes, qui n’est facturé à personne ou qui est vendu à 0 ; les licences sont celles facturées, sinon comptées, moins celles que Microsoft facture.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s credit, kept by the partner</source>
        <translation>Avoir de Microsoft, conservé par le partenaire</translation>
    </message>
    <message>
        <source>Microsoft&apos;s document of %1 is damaged</source>
        <translation>Le document de Microsoft pour %1 est endommagé</translation>
    </message>
    <message>
        <source>Microsoft&apos;s document of %1 is not on hand</source>
        <translation>Le document de Microsoft pour %1 n’est pas disponible</translation>
    </message>
    <message>
        <source>Microsoft&apos;s export failed: %1 %2</source>
        <translation>L’export de Microsoft a échoué : %1 %2</translation>
    </message>
    <message>
        <source>Microsoft&apos;s export was not ready after %1 seconds</source>
        <translation>L’export de Microsoft n’était pas prêt après %1 secondes</translation>
    </message>
    <message>
        <source>Microsoft&apos;s net</source>
        <translation>net de Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tax</source>
        <translation>taxe de Microsoft</translation>
    </message>
    <message>
        <source>New product without a rule: %1</source>
        <translation>Nouveau produit sans règle : %1</translation>
    </message>
    <message>
        <source>No Azure usage of the month is on hand in %1</source>
        <translation>Aucune consommation Azure du mois n’est disponible en %1</translation>
    </message>
    <message>
        <source>No purchase order in %1 holds on %2</source>
        <translation>Aucun bon de commande en %1 ne vaut le %2</translation>
    </message>
    <message>
        <source>No reconciliation of invoice %1 is on hand: daily rows of %2 %3 stand alone</source>
        <translation>Le fichier de rapprochement de la facture %1 n’est pas disponible : les lignes journalières de %2 %3 sont seules</translation>
    </message>
    <message>
        <source>Nothing is projected: the month is billed, or there is nothing to go by.</source>
        <translation>Rien n’est projeté : le mois est facturé, ou il n’y a aucune base.</translation>
    </message>
    <message>
        <source>Own service &quot;%1&quot; of %2 to %3 is charged late: the invoice of its days was approved without it</source>
        <translation>Le service propre « %1 » du %2 au %3 est facturé tardivement : la facture de ses jours a été approuvée sans lui</translation>
    </message>
    <message>
        <source>Peppol&apos;s national rules for sellers in %1 are not built in</source>
        <translation>Les règles nationales de Peppol pour les vendeurs de %1 ne sont pas intégrées</translation>
    </message>
    <message>
        <source>Prepayment %1 was changed or removed after %2, which asked for it: %3 %4</source>
        <translation>Le prépaiement %1 a été modifié ou supprimé après %2, qui le demandait : %3 %4</translation>
    </message>
    <message>
        <source>Price 0 on %1</source>
        <translation>Prix 0 sur %1</translation>
    </message>
    <message>
        <source>Purchase order %1 is exceeded: %2 with this invoice</source>
        <translation>Le bon de commande %1 est dépassé : %2 avec cette facture</translation>
    </message>
    <message>
        <source>SQLite: %1</source>
        <translation>SQLite : %1</translation>
    </message>
    <message>
        <source>Seats of %1 in subscription %2 have no price and are not billed</source>
        <translation>Les licences de %1 de l’abonnement %2 n’ont pas de prix et ne sont pas facturées</translation>
    </message>
    <message>
        <source>Seats on each month&apos;s last day on hand: signed quantities of Microsoft&apos;s lines that pay for it, the daily count, and what local invoices took of those lines; the variance is invoiced, else counted, less Microsoft&apos;s, where both are known.</source>
        <translation>Licences au dernier jour disponible de chaque mois : quantités signées des lignes de Microsoft qui le paient, comptage quotidien, et ce que les factures locales ont pris de ces lignes ; l’écart est le facturé, sinon le compté, moins celui de Microsoft, là où les deux sont connus.</translation>
    </message>
    <message>
        <source>Tenant </source>
        <translation>Tenant </translation>
    </message>
    <message>
        <source>The terms have no tax %1 any more: &quot;%2&quot; takes the customer&apos;s</source>
        <translation>Les conditions n’ont plus de taxe %1 : « %2 » prend celle du client</translation>
    </message>
    <message>
        <source>Two equal charges for %1–%2 of %3</source>
        <translation>Deux facturations égales pour %1–%2 de %3</translation>
    </message>
    <message>
        <source>VAT category %1 has the rate %2; only 0 is allowed (BR-%1-05)</source>
        <translation>La catégorie de TVA %1 a le taux %2 ; seul 0 est permis (BR-%1-05)</translation>
    </message>
    <message>
        <source>VAT category B cannot stand on one invoice with S (BR-B-02)</source>
        <translation>La catégorie de TVA B ne peut pas figurer avec S sur une même facture (BR-B-02)</translation>
    </message>
    <message>
        <source>VAT category B is for Italian sellers (BR-B-01)</source>
        <translation>La catégorie de TVA B est réservée aux vendeurs italiens (BR-B-01)</translation>
    </message>
    <message>
        <source>VAT category E has no reason why nothing is taxed (BR-E-10)</source>
        <translation>La catégorie de TVA E n’indique pas pourquoi rien n’est taxé (BR-E-10)</translation>
    </message>
    <message>
        <source>VAT category O cannot stand on one invoice with another (BR-O-11)</source>
        <translation>La catégorie de TVA O ne peut pas figurer avec une autre sur une même facture (BR-O-11)</translation>
    </message>
    <message>
        <source>VAT category O forbids VAT ids, so the seller needs its number in the company register (BR-CO-26)</source>
        <translation>La catégorie de TVA O interdit les numéros de TVA, le vendeur a donc besoin de son numéro au registre du commerce (BR-CO-26)</translation>
    </message>
    <message>
        <source>VAT category S has the rate 0 (BR-S-05)</source>
        <translation>La catégorie de TVA S a le taux 0 (BR-S-05)</translation>
    </message>
    <message>
        <source>What the contract&apos;s rates gave against Microsoft&apos;s, and Microsoft&apos;s currency against the seller&apos;s: cause exchange of the bridge, in %1.</source>
        <translation>Ce que les taux du contrat ont donné face à ceux de Microsoft, et la devise de Microsoft face à celle du vendeur : cause change du passage, en %1.</translation>
    </message>
    <message>
        <source>\u without four hexadecimal digits</source>
        <translation>\u sans quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a Dutch credit note names the invoice that it credits (NL-R-001)</source>
        <translation>un avoir néerlandais nomme la facture qu’il crédite (NL-R-001)</translation>
    </message>
    <message>
        <source>a Dutch seller has street, city and post code (NL-R-002)</source>
        <translation>un vendeur néerlandais a une rue, une ville et un code postal (NL-R-002)</translation>
    </message>
    <message>
        <source>a Dutch seller says where to pay (NL-R-007)</source>
        <translation>un vendeur néerlandais indique où payer (NL-R-007)</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>un octet NUL</translation>
    </message>
    <message>
        <source>a NUL character (\u0000)</source>
        <translation>un caractère NUL (\u0000)</translation>
    </message>
    <message>
        <source>a NUL character (\u0000) in the name of an attribute</source>
        <translation>un caractère NUL (\u0000) dans le nom d’un attribut</translation>
    </message>
    <message>
        <source>a broken escape sequence or half of a surrogate pair</source>
        <translation>une séquence d’échappement erronée ou une moitié de paire de substitution</translation>
    </message>
    <message>
        <source>a charge of subscription %1 has no PCToBCExchangeRate</source>
        <translation>une facturation de l’abonnement %1 n’a pas de PCToBCExchangeRate</translation>
    </message>
    <message>
        <source>a chunk longer than its size</source>
        <translation>un bloc plus long que sa taille</translation>
    </message>
    <message>
        <source>a comma is missing between two objects</source>
        <translation>il manque une virgule entre deux objets</translation>
    </message>
    <message>
        <source>a comma without an object</source>
        <translation>une virgule sans objet</translation>
    </message>
    <message>
        <source>a company file cannot be restored from itself</source>
        <translation>un fichier de société ne peut pas être restauré à partir de lui-même</translation>
    </message>
    <message>
        <source>a control character (U+001F)</source>
        <translation>un caractère de contrôle (U+001F)</translation>
    </message>
    <message>
        <source>a control character in a line</source>
        <translation>un caractère de contrôle dans une ligne</translation>
    </message>
    <message>
        <source>a control character in a text</source>
        <translation>un caractère de contrôle dans un texte</translation>
    </message>
    <message>
        <source>a cost of %1, not of Microsoft&apos;s</source>
        <translation>un coût de %1, pas de Microsoft</translation>
    </message>
    <message>
        <source>a cost where a %1 pays: %2</source>
        <translation>un coût là où un %1 paie : %2</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a day is 2026-07-22, days are 2026-07-01..2026-07-05, not &quot;%1&quot;</source>
        <translation>un jour est 2026-07-22, des jours sont 2026-07-01..2026-07-05, pas « %1 »</translation>
    </message>
    <message>
        <source>a decimal has to be a text</source>
        <translation>un nombre décimal doit être un texte</translation>
    </message>
    <message>
        <source>a discount of more than 1</source>
        <translation>une remise de plus de 1</translation>
    </message>
    <message>
        <source>a document type or an entity in the workbook</source>
        <translation>un type de document ou une entité dans le classeur</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>une famille</translation>
    </message>
    <message>
        <source>a file came damaged: %1</source>
        <translation>un fichier est arrivé endommagé : %1</translation>
    </message>
    <message>
        <source>a file of %1 bytes is too large</source>
        <translation>un fichier de %1 octets est trop grand</translation>
    </message>
    <message>
        <source>a file of the export came damaged three times</source>
        <translation>un fichier de l’export est arrivé endommagé trois fois</translation>
    </message>
    <message>
        <source>a file was refused with status %1</source>
        <translation>un fichier a été refusé avec le statut %1</translation>
    </message>
    <message>
        <source>a header with a line break</source>
        <translation>un en-tête avec un saut de ligne</translation>
    </message>
    <message>
        <source>a header without a name</source>
        <translation>un en-tête sans nom</translation>
    </message>
    <message>
        <source>a line needs a text: the customer reads it</source>
        <translation>une ligne a besoin d’un texte : le client le lit</translation>
    </message>
    <message>
        <source>a line of more than 1 MiB</source>
        <translation>une ligne de plus de 1 Mio</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a margin has to be below 1</source>
        <translation>une marge doit être inférieure à 1</translation>
    </message>
    <message>
        <source>a markup has to be above -1</source>
        <translation>une majoration doit être supérieure à -1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a numbering knows only {year}, {number} and {number:1} to {number:12}</source>
        <translation>une numérotation ne connaît que {year}, {number} et {number:1} à {number:12}</translation>
    </message>
    <message>
        <source>a numbering needs {year} and {number:5}, each once</source>
        <translation>une numérotation a besoin de {year} et {number:5}, une fois chacun</translation>
    </message>
    <message>
        <source>a part of the workbook has more than %1 MiB</source>
        <translation>une partie du classeur fait plus de %1 Mio</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>une personne l’a arrêté</translation>
    </message>
    <message>
        <source>a pointer into the terms begins with /: %1</source>
        <translation>un pointeur dans les conditions commence par / : %1</translation>
    </message>
    <message>
        <source>a quantity has to be above 0</source>
        <translation>une quantité doit être supérieure à 0</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>un guillemet reste ouvert</translation>
    </message>
    <message>
        <source>a quote is left open, or text stands behind a closing one (cell %1)</source>
        <translation>un guillemet reste ouvert, ou du texte suit un guillemet fermant (cellule %1)</translation>
    </message>
    <message>
        <source>a rate has to be above 0</source>
        <translation>un taux doit être supérieur à 0</translation>
    </message>
    <message>
        <source>a row of %1 refers to a missing row of %2</source>
        <translation>une ligne de %1 renvoie à une ligne absente de %2</translation>
    </message>
    <message>
        <source>a rule of the profile</source>
        <translation>une règle du profil</translation>
    </message>
    <message>
        <source>a seat count of %1 is not of %2</source>
        <translation>un comptage de licences de %1 n’est pas de %2</translation>
    </message>
    <message>
        <source>a sign-in window is open already</source>
        <translation>une fenêtre de connexion est déjà ouverte</translation>
    </message>
    <message>
        <source>a stored member has two sizes</source>
        <translation>un élément stocké a deux tailles</translation>
    </message>
    <message>
        <source>a tag is tag:NAME=VALUE, not &quot;%1&quot;</source>
        <translation>une étiquette est tag:NOM=VALEUR, pas « %1 »</translation>
    </message>
    <message>
        <source>a tag without a name</source>
        <translation>une étiquette sans nom</translation>
    </message>
    <message>
        <source>a task of Windows has no environment of its own; set %1 for the account</source>
        <translation>une tâche de Windows n’a pas d’environnement propre ; définissez %1 pour le compte</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text of more than 1 MiB</source>
        <translation>un texte de plus de 1 Mio</translation>
    </message>
    <message>
        <source>a text that does not end</source>
        <translation>un texte qui ne finit pas</translation>
    </message>
    <message>
        <source>a timer cannot hold the control characters in &quot;%1&quot;</source>
        <translation>une minuterie ne peut pas contenir les caractères de contrôle de « %1 »</translation>
    </message>
    <message>
        <source>a timer needs absolute paths, unlike %1 %2</source>
        <translation>une minuterie a besoin de chemins absolus, contrairement à %1 %2</translation>
    </message>
    <message>
        <source>a unit price is never negative</source>
        <translation>un prix unitaire n’est jamais négatif</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a web page instead of JSON; a proxy or a sign-in page of the network may stand in between</source>
        <translation>une page web au lieu de JSON ; un proxy ou une page de connexion du réseau se trouve peut-être entre les deux</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a workbook that no distributor&apos;s profile fits</source>
        <translation>un classeur auquel aucun profil de distributeur ne convient</translation>
    </message>
    <message>
        <source>a zip archive in a zip archive</source>
        <translation>une archive zip dans une archive zip</translation>
    </message>
    <message>
        <source>a zip archive in several parts</source>
        <translation>une archive zip en plusieurs parties</translation>
    </message>
    <message>
        <source>amortised cost, which is on no invoice: export the actual cost instead</source>
        <translation>coût amorti, qui n’est sur aucune facture : exportez plutôt le coût réel</translation>
    </message>
    <message>
        <source>amounts in %1 and in %2 cannot be compared: both terms have to be in the same seller&apos;s currency</source>
        <translation>les montants en %1 et en %2 ne sont pas comparables : les deux conditions doivent être dans la même devise du vendeur</translation>
    </message>
    <message>
        <source>an amount of more than 34 digits</source>
        <translation>un montant de plus de 34 chiffres</translation>
    </message>
    <message>
        <source>an amount or a quantity, not both</source>
        <translation>un montant ou une quantité, pas les deux</translation>
    </message>
    <message>
        <source>an archive that is no workbook</source>
        <translation>une archive qui n’est pas un classeur</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>an entry of its directory is broken</source>
        <translation>une entrée de son répertoire est erronée</translation>
    </message>
    <message>
        <source>an entry of its directory is cut</source>
        <translation>une entrée de son répertoire est coupée</translation>
    </message>
    <message>
        <source>an export of amortised cost, which is on no invoice: export the actual cost</source>
        <translation>un export de coût amorti, qui n’est sur aucune facture : exportez le coût réel</translation>
    </message>
    <message>
        <source>an export without files</source>
        <translation>un export sans fichiers</translation>
    </message>
    <message>
        <source>an invoice of %1 would have an amount of more than 34 digits</source>
        <translation>une facture pour %1 aurait un montant de plus de 34 chiffres</translation>
    </message>
    <message>
        <source>an invoice of more than ten days has no lines; run a sync, or import its file</source>
        <translation>une facture de plus de dix jours n’a pas de lignes ; lancez une synchronisation ou importez son fichier</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an object of more than 1 MiB</source>
        <translation>un objet de plus de 1 Mio</translation>
    </message>
    <message>
        <source>an object or array where a plain value is expected</source>
        <translation>un objet ou une liste là où une simple valeur est attendue</translation>
    </message>
    <message>
        <source>an old or an encrypted workbook: save it as .xlsx without a password</source>
        <translation>un classeur ancien ou chiffré : enregistrez-le en .xlsx sans mot de passe</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>une séquence d’échappement inconnue dans un texte</translation>
    </message>
    <message>
        <source>an unknown transfer coding</source>
        <translation>un codage de transfert inconnu</translation>
    </message>
    <message>
        <source>another process holds %1</source>
        <translation>un autre processus détient %1</translation>
    </message>
    <message>
        <source>another program holds the sign-in</source>
        <translation>un autre programme détient la connexion</translation>
    </message>
    <message>
        <source>another program is writing to the company file</source>
        <translation>un autre programme écrit dans le fichier de société</translation>
    </message>
    <message>
        <source>another service issued it</source>
        <translation>un autre service l’a délivré</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>arrived or restated after %1 was approved</source>
        <translation>arrivé ou révisé après l’approbation de %1</translation>
    </message>
    <message>
        <source>attribute twice in one object</source>
        <translation>attribut présent deux fois dans un objet</translation>
    </message>
    <message>
        <source>audit trail: entry %1 was changed</source>
        <translation>piste d’audit : l’entrée %1 a été modifiée</translation>
    </message>
    <message>
        <source>audit trail: it is empty</source>
        <translation>piste d’audit : elle est vide</translation>
    </message>
    <message>
        <source>before &quot;from&quot;: %1 is before %2</source>
        <translation>avant « from » : %1 précède %2</translation>
    </message>
    <message>
        <source>beside it lies half a file of the same export: run sync again, which goes on with it</source>
        <translation>à côté se trouve la moitié d’un fichier du même export : relancez la synchronisation, qui le reprend</translation>
    </message>
    <message>
        <source>between Germans an invoice says where to pay (DE-R-001)</source>
        <translation>entre Allemands, une facture indique où payer (DE-R-001)</translation>
    </message>
    <message>
        <source>between Germans the customer gives a reference (DE-R-015)</source>
        <translation>entre Allemands, le client donne une référence (DE-R-015)</translation>
    </message>
    <message>
        <source>between Germans the customer has city and post code (DE-R-008, DE-R-009)</source>
        <translation>entre Allemands, le client a une ville et un code postal (DE-R-008, DE-R-009)</translation>
    </message>
    <message>
        <source>between Germans the seller gives its e-mail (DE-R-007)</source>
        <translation>entre Allemands, le vendeur donne son adresse e-mail (DE-R-007)</translation>
    </message>
    <message>
        <source>between Germans the seller gives its telephone (DE-R-006)</source>
        <translation>entre Allemands, le vendeur donne son téléphone (DE-R-006)</translation>
    </message>
    <message>
        <source>between Germans the seller has city and post code (DE-R-003, DE-R-004)</source>
        <translation>entre Allemands, le vendeur a une ville et un code postal (DE-R-003, DE-R-004)</translation>
    </message>
    <message>
        <source>between Germans the seller names a person (DE-R-005)</source>
        <translation>entre Allemands, le vendeur nomme une personne (DE-R-005)</translation>
    </message>
    <message>
        <source>billed and unbilled lines in one file</source>
        <translation>lignes facturées et non facturées dans un même fichier</translation>
    </message>
    <message>
        <source>busy: another sync of this company file is running; wait until it has ended</source>
        <translation>occupé : une autre synchronisation de ce fichier de société est en cours ; attendez qu’elle soit terminée</translation>
    </message>
    <message>
        <source>bytes behind the end of the compressed data</source>
        <translation>des octets après la fin des données compressées</translation>
    </message>
    <message>
        <source>cancelled after %1 documents</source>
        <translation>annulé après %1 documents</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>charged beside the lines of invoice %1: %2</source>
        <translation>facturé à côté des lignes de la facture %1 : %2</translation>
    </message>
    <message>
        <source>charges restated after %1 was approved</source>
        <translation>facturations révisées après l’approbation de %1</translation>
    </message>
    <message>
        <source>column %1.%2 could hold a rounded amount</source>
        <translation>la colonne %1.%2 pourrait contenir un montant arrondi</translation>
    </message>
    <message>
        <source>company file: %1</source>
        <translation>fichier de société : %1</translation>
    </message>
    <message>
        <source>company file: %1 is &quot;%2&quot; instead of &quot;%3&quot;</source>
        <translation>fichier de société : %1 est « %2 » au lieu de « %3 »</translation>
    </message>
    <message>
        <source>compressed data are damaged</source>
        <translation>les données compressées sont endommagées</translation>
    </message>
    <message>
        <source>compressed data are damaged: wrong checksum</source>
        <translation>les données compressées sont endommagées : somme de contrôle fausse</translation>
    </message>
    <message>
        <source>compressed data are truncated</source>
        <translation>les données compressées sont tronquées</translation>
    </message>
    <message>
        <source>contract %1 begins on %2: it cannot change from %3</source>
        <translation>le contrat %1 commence le %2 : il ne peut pas changer à partir du %3</translation>
    </message>
    <message>
        <source>contract %1 ends on %2: it cannot change from %3</source>
        <translation>le contrat %1 finit le %2 : il ne peut pas changer à partir du %3</translation>
    </message>
    <message>
        <source>costs of %1</source>
        <translation>coûts pour %1</translation>
    </message>
    <message>
        <source>costs of %1 are on hand as %2 and as invoice %3: if both are of one account, its costs count twice</source>
        <translation>les coûts pour %1 sont disponibles comme %2 et comme facture %3 : si les deux sont d’un même compte, ses coûts comptent deux fois</translation>
    </message>
    <message>
        <source>costs of Azure are read from CSV files: export them as CSV</source>
        <translation>les coûts d’Azure se lisent dans des fichiers CSV : exportez-les en CSV</translation>
    </message>
    <message>
        <source>credit note %1</source>
        <translation>avoir %1</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>créditée</translation>
    </message>
    <message>
        <source>customer %1 has an order %2 already</source>
        <translation>le client %1 a déjà une commande %2</translation>
    </message>
    <message>
        <source>customer %1: </source>
        <translation>client %1 : </translation>
    </message>
    <message>
        <source>customer %1: Microsoft does not know it any more</source>
        <translation>client %1 : Microsoft ne le connaît plus</translation>
    </message>
    <message>
        <source>daily file</source>
        <translation>fichier journalier</translation>
    </message>
    <message>
        <source>daily rows of invoice %1 are on hand, its reconciliation is not</source>
        <translation>les lignes journalières de la facture %1 sont disponibles, son fichier de rapprochement ne l’est pas</translation>
    </message>
    <message>
        <source>dates has to say how dates are written</source>
        <translation>dates doit dire comment les dates sont écrites</translation>
    </message>
    <message>
        <source>document %1 of seal %2 is damaged</source>
        <translation>le document %1 du scellé %2 est endommagé</translation>
    </message>
    <message>
        <source>does not look like a BIC: %1</source>
        <translation>ne ressemble pas à un BIC : %1</translation>
    </message>
    <message>
        <source>does not look like a VAT id: %1</source>
        <translation>ne ressemble pas à un numéro de TVA : %1</translation>
    </message>
    <message>
        <source>does not look like an e-mail address: %1</source>
        <translation>ne ressemble pas à une adresse e-mail : %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>e-invoices are made of issued invoices only, and none of these %1 is issued: approve and issue them first</source>
        <translation>les factures électroniques ne sont faites que de factures émises, et aucune de ces %1 n’est émise : approuvez-les et émettez-les d’abord</translation>
    </message>
    <message>
        <source>e-invoices need a reason for VAT category %1</source>
        <translation>les factures électroniques demandent un motif pour la catégorie de TVA %1</translation>
    </message>
    <message>
        <source>e-invoices refuse a rate other than 0 for VAT category %1</source>
        <translation>les factures électroniques refusent un taux autre que 0 pour la catégorie de TVA %1</translation>
    </message>
    <message>
        <source>e-invoices refuse the rate 0 for VAT category S</source>
        <translation>les factures électroniques refusent le taux 0 pour la catégorie de TVA S</translation>
    </message>
    <message>
        <source>edit %1 of %2 is gone</source>
        <translation>la modification %1 de %2 a disparu</translation>
    </message>
    <message>
        <source>edit %1 of %2 is not what was noted when it was made</source>
        <translation>la modification %1 de %2 n’est pas ce qui a été noté lorsqu’elle a été faite</translation>
    </message>
    <message>
        <source>edited: %1</source>
        <translation>modifié : %1</translation>
    </message>
    <message>
        <source>ends before it starts: %1 is before %2</source>
        <translation>finit avant de commencer : %1 précède %2</translation>
    </message>
    <message>
        <source>every month on hand</source>
        <translation>chaque mois disponible</translation>
    </message>
    <message>
        <source>excluded by rule %1</source>
        <translation>exclu par la règle %1</translation>
    </message>
    <message>
        <source>from %1, %2 days</source>
        <translation>à partir du %1, %2 jours</translation>
    </message>
    <message>
        <source>half a surrogate pair in a text</source>
        <translation>une moitié de paire de substitution dans un texte</translation>
    </message>
    <message>
        <source>has to be above 0</source>
        <translation>doit être supérieur à 0</translation>
    </message>
    <message>
        <source>has to name something</source>
        <translation>doit nommer quelque chose</translation>
    </message>
    <message>
        <source>here the lines end</source>
        <translation>ici finissent les lignes</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>ne contient pas de certificat en PEM</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>UTF-8 non valide</translation>
    </message>
    <message>
        <source>invoice %1 has other lines: %2</source>
        <translation>la facture %1 a d’autres lignes : %2</translation>
    </message>
    <message>
        <source>invoice %1 is</source>
        <translation>la facture %1 est</translation>
    </message>
    <message>
        <source>invoice %1 is incomplete: %2; it is pulled until its export was complete on two days at least 48 hours apart, or name an adjustment in the terms</source>
        <translation>la facture %1 est incomplète : %2 ; elle est récupérée jusqu’à ce que son export ait été complet deux jours distants d’au moins 48 heures, ou nommez un ajustement dans les conditions</translation>
    </message>
    <message>
        <source>invoice %1, credited and billed again</source>
        <translation>facture %1, créditée et refacturée</translation>
    </message>
    <message>
        <source>invoice %1: no PDF came</source>
        <translation>facture %1 : aucun PDF n’est arrivé</translation>
    </message>
    <message>
        <source>invoice or file</source>
        <translation>facture ou fichier</translation>
    </message>
    <message>
        <source>is a share above 0 and at most 1</source>
        <translation>est une part supérieure à 0 et d’au plus 1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is negative: %1</source>
        <translation>est négatif : %1</translation>
    </message>
    <message>
        <source>is too large: %1</source>
        <translation>est trop grand : %1</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émise</translation>
    </message>
    <message>
        <source>it asks for %1 %2, and %3</source>
        <translation>elle demande %1 %2, et %3</translation>
    </message>
    <message>
        <source>it belongs to another sign-in</source>
        <translation>il appartient à une autre connexion</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it changes the protocol</source>
        <translation>elle change de protocole</translation>
    </message>
    <message>
        <source>it changes while it is fetched</source>
        <translation>il change pendant sa récupération</translation>
    </message>
    <message>
        <source>it is another kind of value</source>
        <translation>c’est une valeur d’un autre type</translation>
    </message>
    <message>
        <source>it is approved and not issued</source>
        <translation>est approuvé et pas émis</translation>
    </message>
    <message>
        <source>it is meant for another program</source>
        <translation>il est destiné à un autre programme</translation>
    </message>
    <message>
        <source>it is not approved and issued</source>
        <translation>approbation et émission manquantes</translation>
    </message>
    <message>
        <source>it is not issued (BR-02, BR-03)</source>
        <translation>elle n’est pas émise (BR-02, BR-03)</translation>
    </message>
    <message>
        <source>it is parked: </source>
        <translation>est mis en attente : </translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>il ne nomme aucun tenant</translation>
    </message>
    <message>
        <source>it refuses connections</source>
        <translation>les connexions y sont refusées</translation>
    </message>
    <message>
        <source>it says its length twice</source>
        <translation>elle indique sa longueur deux fois</translation>
    </message>
    <message>
        <source>it sent nothing for too long</source>
        <translation>rien n’est arrivé pendant trop longtemps</translation>
    </message>
    <message>
        <source>it took too long to answer the connection</source>
        <translation>la connexion a mis trop de temps à s’établir</translation>
    </message>
    <message>
        <source>its %1 lines come to %2</source>
        <translation>ses %1 lignes donnent %2</translation>
    </message>
    <message>
        <source>its directory is missing</source>
        <translation>son répertoire est absent</translation>
    </message>
    <message>
        <source>its directory lies outside of the file</source>
        <translation>son répertoire est en dehors du fichier</translation>
    </message>
    <message>
        <source>its first line</source>
        <translation>sa première ligne</translation>
    </message>
    <message>
        <source>its head is longer than 64 KiB</source>
        <translation>son en-tête est plus long que 64 Kio</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>sa longueur n’est pas un nombre</translation>
    </message>
    <message>
        <source>its members overlap</source>
        <translation>ses éléments se chevauchent</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>son nom n’est pas connu ici</translation>
    </message>
    <message>
        <source>its tax &quot;%1&quot; is not known any more (BR-CO-04)</source>
        <translation>sa taxe « %1 » n’est plus connue (BR-CO-04)</translation>
    </message>
    <message>
        <source>its time is over; check this machine&apos;s clock</source>
        <translation>son temps est écoulé ; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>its totals do not add up (BR-CO-10 to BR-CO-16)</source>
        <translation>ses totaux ne concordent pas (BR-CO-10 à BR-CO-16)</translation>
    </message>
    <message>
        <source>its unit price is negative (BR-27)</source>
        <translation>son prix unitaire est négatif (BR-27)</translation>
    </message>
    <message>
        <source>its zip64 directory is missing</source>
        <translation>son répertoire zip64 est absent</translation>
    </message>
    <message>
        <source>larger than 64 MiB</source>
        <translation>plus grand que 64 Mio</translation>
    </message>
    <message>
        <source>late for %1, on %2</source>
        <translation>tardif pour %1, sur %2</translation>
    </message>
    <message>
        <source>libsodium does not start</source>
        <translation>libsodium ne démarre pas</translation>
    </message>
    <message>
        <source>line %1 of %2 has only %3 units</source>
        <translation>la ligne %1 de %2 n’a que %3 unités</translation>
    </message>
    <message>
        <source>line %1 of %2 is credited already</source>
        <translation>la ligne %1 de %2 est déjà créditée</translation>
    </message>
    <message>
        <source>line %1 of %2 is named twice</source>
        <translation>la ligne %1 de %2 est nommée deux fois</translation>
    </message>
    <message>
        <source>line %1 of %2 shows no quantity: credit an amount of it</source>
        <translation>la ligne %1 de %2 n’affiche pas de quantité : créditez-en un montant</translation>
    </message>
    <message>
        <source>line %1 of %2: only %3 of it is left to credit</source>
        <translation>ligne %1 de %2 : il n’en reste que %3 à créditer</translation>
    </message>
    <message>
        <source>line %1 of invoice %2 is no charge behind this finding</source>
        <translation>la ligne %1 de la facture %2 n’est pas une facturation derrière ce constat</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>ligne %1 : </translation>
    </message>
    <message>
        <source>line %1: quantity × price is %2, rounded to %3 %4 (R120)</source>
        <translation>ligne %1 : quantité × prix donne %2, arrondi à %3 %4 (R120)</translation>
    </message>
    <message>
        <source>local net</source>
        <translation>net propre</translation>
    </message>
    <message>
        <source>may not be negative</source>
        <translation>ne peut pas être négatif</translation>
    </message>
    <message>
        <source>may only be true</source>
        <translation>ne peut être que true</translation>
    </message>
    <message>
        <source>migration %1 cannot be read</source>
        <translation>la migration %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>migration %1 is empty</source>
        <translation>la migration %1 est vide</translation>
    </message>
    <message>
        <source>migration to schema %1: %2</source>
        <translation>migration vers le schéma %1 : %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>months and weeks together</source>
        <translation>mois et semaines à la fois</translation>
    </message>
    <message>
        <source>months have to be 1, 2, 3, 6 or 12</source>
        <translation>les mois doivent être 1, 2, 3, 6 ou 12</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>plus de %1 colonnes</translation>
    </message>
    <message>
        <source>more than %1 levels deep</source>
        <translation>plus de %1 niveaux de profondeur</translation>
    </message>
    <message>
        <source>more than %1 levels in the workbook</source>
        <translation>plus de %1 niveaux dans le classeur</translation>
    </message>
    <message>
        <source>more than 1 MiB behind the items</source>
        <translation>plus de 1 Mio derrière les éléments</translation>
    </message>
    <message>
        <source>more than 1000 attributes</source>
        <translation>plus de 1000 attributs</translation>
    </message>
    <message>
        <source>more than 1000 columns</source>
        <translation>plus de 1000 colonnes</translation>
    </message>
    <message>
        <source>more than 256 MiB when it is unpacked</source>
        <translation>plus de 256 Mio une fois décompressé</translation>
    </message>
    <message>
        <source>more than one price: %1</source>
        <translation>plus d’un prix : %1</translation>
    </message>
    <message>
        <source>name the enrolment with --enrolment; the account sees: %1</source>
        <translation>nommez l’inscription avec --enrolment ; le compte voit : %1</translation>
    </message>
    <message>
        <source>needs one of column, cell, label and fileName</source>
        <translation>a besoin de column, cell, label ou fileName</translation>
    </message>
    <message>
        <source>neither months nor weeks</source>
        <translation>ni mois ni semaines</translation>
    </message>
    <message>
        <source>neither terms have a customer &quot;%1&quot;</source>
        <translation>aucune des deux conditions n’a de client « %1 »</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni true ni false</translation>
    </message>
    <message>
        <source>no %1 called &quot;%2&quot; is on hand</source>
        <translation>aucun(e) %1 nommé(e) « %2 » n’est disponible</translation>
    </message>
    <message>
        <source>no address of a service: https, or http to this machine, with host, port and path only</source>
        <translation>pas une adresse de service : https, ou http vers cet ordinateur, avec seulement hôte, port et chemin</translation>
    </message>
    <message>
        <source>no attribute of a source line: %1</source>
        <translation>pas un attribut de ligne source : %1</translation>
    </message>
    <message>
        <source>no browser could be opened; use --sign-in print, or --sign-in device</source>
        <translation>aucun navigateur n’a pu être ouvert ; utilisez --sign-in print ou --sign-in device</translation>
    </message>
    <message>
        <source>no column is named for</source>
        <translation>aucune colonne n’est nommée pour</translation>
    </message>
    <message>
        <source>no contract covers them</source>
        <translation>aucun contrat ne les couvre</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>pas de client</translation>
    </message>
    <message>
        <source>no customer has the tenant</source>
        <translation>aucun client n’a le tenant</translation>
    </message>
    <message>
        <source>no device code</source>
        <translation>pas de code d’appareil</translation>
    </message>
    <message>
        <source>no e-invoice was written, because some would be refused. What is issued is not changed: complete the terms, credit the invoice and bill it again</source>
        <translation>aucune facture électronique n’a été écrite, car certaines seraient refusées. Ce qui est émis n’est pas modifié : complétez les conditions, créditez la facture et refacturez-la</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>aucun chiffrement n’a pu être convenu</translation>
    </message>
    <message>
        <source>no exchange rate %1 → %2 on or before %3</source>
        <translation>pas de taux de change %1 → %2 le %3 ou avant</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>pas de famille</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>aucun fichier ne peut être créé dans %1 : %2</translation>
    </message>
    <message>
        <source>no folder for the workbook could be made: </source>
        <translation>aucun dossier n’a pu être créé pour le classeur : </translation>
    </message>
    <message>
        <source>no host, and no end of one</source>
        <translation>ni un hôte, ni la fin d’un hôte</translation>
    </message>
    <message>
        <source>no invoice of %1 is in %2, they are in %3</source>
        <translation>aucune facture pour %1 n’est en %2, elles sont en %3</translation>
    </message>
    <message>
        <source>no line by the profile</source>
        <translation>pas un poste selon le profil</translation>
    </message>
    <message>
        <source>no line says which account or subscription it is of</source>
        <translation>aucune ligne ne dit de quel compte ou abonnement elle est</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>pas de lignes</translation>
    </message>
    <message>
        <source>no port of this machine is free for the sign-in</source>
        <translation>aucun port de cet ordinateur n’est libre pour la connexion</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>pas de prix</translation>
    </message>
    <message>
        <source>no rate %1 → %2 on or before %3</source>
        <translation>pas de taux %1 → %2 le %3 ou avant</translation>
    </message>
    <message>
        <source>no reconciliation of Microsoft&apos;s is on hand</source>
        <translation>aucun fichier de rapprochement de Microsoft n’est disponible</translation>
    </message>
    <message>
        <source>no temporary folder: %1</source>
        <translation>pas de dossier temporaire : %1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>pas de palier</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>no usage of %1 in %2 is on hand</source>
        <translation>aucune consommation pour %1 en %2 n’est disponible</translation>
    </message>
    <message>
        <source>no usage of %1 is on hand</source>
        <translation>aucune consommation pour %1 n’est disponible</translation>
    </message>
    <message>
        <source>nobody has signed in within %1 seconds</source>
        <translation>personne ne s’est connecté en %1 secondes</translation>
    </message>
    <message>
        <source>nobody has typed the code in time</source>
        <translation>personne n’a saisi le code à temps</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>nobody signed in within the time that was given</source>
        <translation>personne ne s’est connecté dans le temps imparti</translation>
    </message>
    <message>
        <source>not &quot;%1&quot;</source>
        <translation>pas « %1 »</translation>
    </message>
    <message>
        <source>not INVOICE:LINE: &quot;%1&quot;</source>
        <translation>pas FACTURE:LIGNE : « %1 »</translation>
    </message>
    <message>
        <source>not a JSON document</source>
        <translation>pas un document JSON</translation>
    </message>
    <message>
        <source>not a JSON object: %1</source>
        <translation>pas un objet JSON : %1</translation>
    </message>
    <message>
        <source>not a JSON value: %1</source>
        <translation>pas une valeur JSON : %1</translation>
    </message>
    <message>
        <source>not a billing file of a kind that is known</source>
        <translation>pas un fichier de facturation d’un type connu</translation>
    </message>
    <message>
        <source>not a cell such as B2</source>
        <translation>pas une cellule telle que B2</translation>
    </message>
    <message>
        <source>not a certificate in PEM</source>
        <translation>pas un certificat en PEM</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>pas une devise</translation>
    </message>
    <message>
        <source>not a currency: %1</source>
        <translation>pas une devise : %1</translation>
    </message>
    <message>
        <source>not a date as the profile says (%1)</source>
        <translation>pas une date telle que le profil l’indique (%1)</translation>
    </message>
    <message>
        <source>not a date&apos;s number</source>
        <translation>pas le nombre d’une date</translation>
    </message>
    <message>
        <source>not a date: &quot;%1&quot;</source>
        <translation>pas une date : « %1 »</translation>
    </message>
    <message>
        <source>not a date: %1</source>
        <translation>pas une date : %1</translation>
    </message>
    <message>
        <source>not a day</source>
        <translation>pas un jour</translation>
    </message>
    <message>
        <source>not a decimal</source>
        <translation>pas un nombre décimal</translation>
    </message>
    <message>
        <source>not a decimal as the profile says</source>
        <translation>pas un nombre décimal tel que le profil l’indique</translation>
    </message>
    <message>
        <source>not a decimal: &quot;%1&quot;</source>
        <translation>pas un nombre décimal : « %1 »</translation>
    </message>
    <message>
        <source>not a decimal: %1</source>
        <translation>pas un nombre décimal : %1</translation>
    </message>
    <message>
        <source>not a format with yyyy and M</source>
        <translation>pas un format avec yyyy et M</translation>
    </message>
    <message>
        <source>not a format with yyyy, M and d</source>
        <translation>pas un format avec yyyy, M et d</translation>
    </message>
    <message>
        <source>not a host, in lower case, with or without a port</source>
        <translation>pas un hôte, en minuscules, avec ou sans port</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>pas une liste</translation>
    </message>
    <message>
        <source>not a month as the profile says (%1)</source>
        <translation>pas un mois tel que le profil l’indique (%1)</translation>
    </message>
    <message>
        <source>not a name: %1</source>
        <translation>pas un nom : %1</translation>
    </message>
    <message>
        <source>not a regular expression with one group</source>
        <translation>pas une expression régulière avec un groupe</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>not a whole number: %1</source>
        <translation>pas un nombre entier : %1</translation>
    </message>
    <message>
        <source>not an IBAN</source>
        <translation>pas un IBAN</translation>
    </message>
    <message>
        <source>not an address that begins with https://</source>
        <translation>pas une adresse commençant par https://</translation>
    </message>
    <message>
        <source>not an id of small letters, digits and hyphens</source>
        <translation>pas un identifiant de minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>pas un objet</translation>
    </message>
    <message>
        <source>not four numbers: x, y, width, height</source>
        <translation>pas quatre nombres : x, y, largeur, hauteur</translation>
    </message>
    <message>
        <source>not http://localhost:PORT</source>
        <translation>pas http://localhost:PORT</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>aucun de %1</translation>
    </message>
    <message>
        <source>not one of the signs %1</source>
        <translation>aucun des signes %1</translation>
    </message>
    <message>
        <source>not the bytes that were asked for</source>
        <translation>pas les octets demandés</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>ni vrai ni faux</translation>
    </message>
    <message>
        <source>not valid JSON before the items</source>
        <translation>JSON non valide avant les éléments</translation>
    </message>
    <message>
        <source>not valid JSON behind the items</source>
        <translation>JSON non valide derrière les éléments</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>UTF-8 non valide</translation>
    </message>
    <message>
        <source>not within %1 to %2</source>
        <translation>pas entre %1 et %2</translation>
    </message>
    <message>
        <source>not within 0 to 100 percent</source>
        <translation>pas entre 0 et 100 pour cent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing about contract %1 would change</source>
        <translation>rien ne changerait au contrat %1</translation>
    </message>
    <message>
        <source>nothing in the answer says that it is whole</source>
        <translation>rien dans la réponse ne dit qu’elle est entière</translation>
    </message>
    <message>
        <source>nothing in the file tells whether it groups thousands or starts the decimals</source>
        <translation>rien dans le fichier ne dit s’il groupe les milliers ou commence les décimales</translation>
    </message>
    <message>
        <source>nothing is kept under %1</source>
        <translation>rien n’est conservé sous %1</translation>
    </message>
    <message>
        <source>nothing says when a line starts: a column, or the month of the file</source>
        <translation>rien ne dit quand une ligne commence : une colonne, ou le mois du fichier</translation>
    </message>
    <message>
        <source>nothing says where %1 stands</source>
        <translation>rien ne dit où se trouve %1</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>rien n’a été importé</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s invoice of %1</source>
        <translation>sur la facture de Microsoft pour %1</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s next invoice</source>
        <translation>sur la prochaine facture de Microsoft</translation>
    </message>
    <message>
        <source>on Microsoft&apos;s previous invoice</source>
        <translation>sur la facture précédente de Microsoft</translation>
    </message>
    <message>
        <source>on an invoice, and Microsoft&apos;s amount has no exchange rate any more</source>
        <translation>sur une facture, et le montant de Microsoft n’a plus de taux de change</translation>
    </message>
    <message>
        <source>one scope, without a blank, is expected</source>
        <translation>une seule portée, sans espace, est attendue</translation>
    </message>
    <message>
        <source>only https is spoken, and http with this machine</source>
        <translation>seul https est utilisé, et http avec cet ordinateur</translation>
    </message>
    <message>
        <source>other bytes than the server has</source>
        <translation>d’autres octets que ceux du serveur</translation>
    </message>
    <message>
        <source>packing failed</source>
        <translation>la compression a échoué</translation>
    </message>
    <message>
        <source>part %1 of the export&apos;s %2 is missing beside it</source>
        <translation>il manque à côté la partie %1 sur les %2 de l’export</translation>
    </message>
    <message>
        <source>prepayment %1 pays for %2 to %3: it ends by itself, the day after</source>
        <translation>le prépaiement %1 paie du %2 au %3 : il finit de lui-même, le lendemain</translation>
    </message>
    <message>
        <source>product category &quot;%1&quot; is not known; the family was decided from the other attributes</source>
        <translation>la catégorie de produit « %1 » n’est pas connue ; la famille a été déterminée par les autres attributs</translation>
    </message>
    <message>
        <source>profile %1 is a starting point that nobody has confirmed: hold the lines against the invoice, then import your own profile</source>
        <translation>le profil %1 est un point de départ que personne n’a confirmé : comparez les lignes à la facture, puis importez votre propre profil</translation>
    </message>
    <message>
        <source>pulling %1</source>
        <translation>récupération : %1</translation>
    </message>
    <message>
        <source>pulling %1, %2 received</source>
        <translation>récupération : %1, %2 reçus</translation>
    </message>
    <message>
        <source>quantity × price ÷ base quantity is not its net (Peppol R120)</source>
        <translation>quantité × prix ÷ quantité de base ne donne pas son net (Peppol R120)</translation>
    </message>
    <message>
        <source>rates to %1</source>
        <translation>taux vers %1</translation>
    </message>
    <message>
        <source>reading the seat counts of earlier months</source>
        <translation>lecture des comptages de licences des mois précédents</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>restatement %1 is damaged</source>
        <translation>la révision %1 est endommagée</translation>
    </message>
    <message>
        <source>restatement %1 is not what was noted when it came</source>
        <translation>la révision %1 n’est pas ce qui a été noté à son arrivée</translation>
    </message>
    <message>
        <source>rounding of invoice lines</source>
        <translation>arrondi des lignes de facture</translation>
    </message>
    <message>
        <source>rows can be grouped by %1, not by &quot;%2&quot;</source>
        <translation>les lignes se regroupent par %1, pas par « %2 »</translation>
    </message>
    <message>
        <source>rule %1 prices by list, and a charge of subscription %2 has no PCToBCExchangeRate</source>
        <translation>la règle %1 calcule selon la liste, et une facturation de l’abonnement %2 n’a pas de PCToBCExchangeRate</translation>
    </message>
    <message>
        <source>seal %1 has no document %2</source>
        <translation>le scellé %1 n’a pas de document %2</translation>
    </message>
    <message>
        <source>set %1 was not begun</source>
        <translation>l’ensemble %1 n’a pas été commencé</translation>
    </message>
    <message>
        <source>shares days with contract %1 of the same customer</source>
        <translation>partage des jours avec le contrat %1 du même client</translation>
    </message>
    <message>
        <source>signing in to the cloud on this machine</source>
        <translation>connexion au cloud de cet ordinateur</translation>
    </message>
    <message>
        <source>since when is not known; all %1 days of the month are counted</source>
        <translation>on ne sait pas depuis quand ; les %1 jours du mois comptent tous</translation>
    </message>
    <message>
        <source>something else than JSON</source>
        <translation>autre chose que du JSON</translation>
    </message>
    <message>
        <source>something follows the object</source>
        <translation>quelque chose suit l’objet</translation>
    </message>
    <message>
        <source>source lines are damaged: verify the company file</source>
        <translation>des lignes sources sont endommagées : vérifiez le fichier de société</translation>
    </message>
    <message>
        <source>source lines are written inside a transaction</source>
        <translation>les lignes sources s’écrivent dans une transaction</translation>
    </message>
    <message>
        <source>source lines were read before the transaction began</source>
        <translation>des lignes sources ont été lues avant le début de la transaction</translation>
    </message>
    <message>
        <source>source set %1 counts where it was replaced, or does not where it was not</source>
        <translation>l’ensemble source %1 compte alors qu’il a été remplacé, ou ne compte pas alors qu’il ne l’a pas été</translation>
    </message>
    <message>
        <source>source set %1 has %2 of %3 lines</source>
        <translation>l’ensemble source %1 a %2 lignes sur %3</translation>
    </message>
    <message>
        <source>source set %1 is not what was noted at its import</source>
        <translation>l’ensemble source %1 n’est pas ce qui a été noté à son importation</translation>
    </message>
    <message>
        <source>source set %1 was never finished</source>
        <translation>l’ensemble source %1 n’a jamais été terminé</translation>
    </message>
    <message>
        <source>source_chunk %1 %2 is described wrongly</source>
        <translation>source_chunk %1 %2 est mal décrit</translation>
    </message>
    <message>
        <source>source_chunk %1 %2 refers to texts that are gone</source>
        <translation>source_chunk %1 %2 renvoie à des textes disparus</translation>
    </message>
    <message>
        <source>split parts</source>
        <translation>parts réparties</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>arrêté ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>sync of the folder</source>
        <translation>synchronisation du dossier</translation>
    </message>
    <message>
        <source>systemd cannot start a program whose path is %1</source>
        <translation>systemd ne peut pas lancer un programme dont le chemin est %1</translation>
    </message>
    <message>
        <source>table %1 is not strict</source>
        <translation>la table %1 n’est pas stricte</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>tenant </source>
        <translation>tenant </translation>
    </message>
    <message>
        <source>tenant without a customer</source>
        <translation>tenant sans client</translation>
    </message>
    <message>
        <source>terms %1 are not those that were imported</source>
        <translation>les conditions %1 ne sont pas celles qui ont été importées</translation>
    </message>
    <message>
        <source>terms %1 were changed</source>
        <translation>les conditions %1 ont été modifiées</translation>
    </message>
    <message>
        <source>text after the end of the document</source>
        <translation>du texte après la fin du document</translation>
    </message>
    <message>
        <source>the %1 of the terms have no %2</source>
        <translation>%1 des conditions n’a pas de %2</translation>
    </message>
    <message>
        <source>the Dutch customer of a Dutch seller has street, city and post code (NL-R-004)</source>
        <translation>le client néerlandais d’un vendeur néerlandais a une rue, une ville et un code postal (NL-R-004)</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>le PDF n’a pas pu être commencé</translation>
    </message>
    <message>
        <source>the PDF could not be finished: </source>
        <translation>le PDF n’a pas pu être terminé : </translation>
    </message>
    <message>
        <source>the PDF could not be written</source>
        <translation>le PDF n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>the Task Scheduler cannot take the path %1: it has &apos;%&apos; or &apos;&quot;&apos;</source>
        <translation>le Planificateur de tâches ne peut pas prendre le chemin %1 : il contient &apos;%&apos; ou &apos;&quot;&apos;</translation>
    </message>
    <message>
        <source>the VAT of category %1 does not follow from its lines (BR-CO-17)</source>
        <translation>la TVA de la catégorie %1 ne découle pas de ses lignes (BR-CO-17)</translation>
    </message>
    <message>
        <source>the account does not see the enrolment %1; it sees: %2</source>
        <translation>le compte ne voit pas l’inscription %1 ; il voit : %2</translation>
    </message>
    <message>
        <source>the account is neither Admin Agent nor Billing Admin with Sales Agent</source>
        <translation>le compte n’est ni Admin Agent, ni Billing Admin avec Sales Agent</translation>
    </message>
    <message>
        <source>the answer is larger than the %1 MiB that are allowed</source>
        <translation>la réponse dépasse les %1 Mio permis</translation>
    </message>
    <message>
        <source>the answer is longer than it says</source>
        <translation>la réponse est plus longue qu’elle ne le dit</translation>
    </message>
    <message>
        <source>the answer is no HTTP/1.1: %1</source>
        <translation>la réponse n’est pas du HTTP/1.1 : %1</translation>
    </message>
    <message>
        <source>the answer is no JSON: %1 (line %2)</source>
        <translation>la réponse n’est pas du JSON : %1 (ligne %2)</translation>
    </message>
    <message>
        <source>the answer took too long</source>
        <translation>la réponse a mis trop de temps</translation>
    </message>
    <message>
        <source>the archive holds %1 files instead of one</source>
        <translation>l’archive contient %1 fichiers au lieu d’un</translation>
    </message>
    <message>
        <source>the archive is too large for a zip file</source>
        <translation>l’archive est trop grande pour un fichier zip</translation>
    </message>
    <message>
        <source>the audit trail does not have this export, and a later one cannot leave it out: %1</source>
        <translation>la piste d’audit n’a pas cet export, et un prochain ne peut pas le laisser de côté : %1</translation>
    </message>
    <message>
        <source>the cell holds an error</source>
        <translation>la cellule contient une erreur</translation>
    </message>
    <message>
        <source>the cell holds an error: %1</source>
        <translation>la cellule contient une erreur : %1</translation>
    </message>
    <message>
        <source>the check digits of the IBAN are wrong</source>
        <translation>les chiffres de contrôle de l’IBAN sont faux</translation>
    </message>
    <message>
        <source>the cloud profile cannot be read</source>
        <translation>le profil de cloud ne peut pas être lu</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>la colonne est absente</translation>
    </message>
    <message>
        <source>the column is missing for %1</source>
        <translation>la colonne est absente pour %1</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>la colonne y est deux fois</translation>
    </message>
    <message>
        <source>the company file has no profile %1</source>
        <translation>le fichier de société n’a pas de profil %1</translation>
    </message>
    <message>
        <source>the company file holds a broken value: &quot;%1&quot;</source>
        <translation>le fichier de société contient une valeur erronée : « %1 »</translation>
    </message>
    <message>
        <source>the company file is not sound: </source>
        <translation>le fichier de société n’est pas intègre : </translation>
    </message>
    <message>
        <source>the company file is open for reading only</source>
        <translation>le fichier de société n’est ouvert qu’en lecture</translation>
    </message>
    <message>
        <source>the company file&apos;s profile %1: %2</source>
        <translation>le profil %1 du fichier de société : %2</translation>
    </message>
    <message>
        <source>the connection &quot;%1&quot; is of kind %2, not %3; connect this one under another name</source>
        <translation>la connexion « %1 » est du type %2, pas %3 ; connectez celle-ci sous un autre nom</translation>
    </message>
    <message>
        <source>the connection &quot;%1&quot; is one of the tenant %2, and %3 belongs to %4; sign in with an account of that tenant, or connect this one under a name of its own</source>
        <translation>la connexion « %1 » est du tenant %2, et %3 appartient à %4 ; connectez-vous avec un compte de ce tenant, ou connectez celui-ci sous un nom à lui</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est rompue</translation>
    </message>
    <message>
        <source>the connection ended in the middle of the answer</source>
        <translation>la connexion s’est terminée au milieu de la réponse</translation>
    </message>
    <message>
        <source>the connection ended without an answer</source>
        <translation>la connexion s’est terminée sans réponse</translation>
    </message>
    <message>
        <source>the connection&apos;s cloud profile</source>
        <translation>le profil de cloud de la connexion</translation>
    </message>
    <message>
        <source>the copy %1 has no audit trail</source>
        <translation>la copie %1 n’a pas de piste d’audit</translation>
    </message>
    <message>
        <source>the credit notes of %1 do not take back line %2 of it, once</source>
        <translation>les avoirs de %1 ne reprennent pas sa ligne %2 une seule fois</translation>
    </message>
    <message>
        <source>the customer cannot be billed yet</source>
        <translation>le client ne peut pas encore être facturé</translation>
    </message>
    <message>
        <source>the customer has neither buyerReference nor purchaseOrder (R003)</source>
        <translation>le client n’a ni buyerReference ni purchaseOrder (R003)</translation>
    </message>
    <message>
        <source>the customer has no VAT id that begins with its country, which VAT category %1 needs (BR-%2-02)</source>
        <translation>le client n’a pas de numéro de TVA commençant par son pays, ce que demande la catégorie de TVA %1 (BR-%2-02)</translation>
    </message>
    <message>
        <source>the customer has no electronic address that Peppol knows (R010)</source>
        <translation>le client n’a pas d’adresse électronique connue de Peppol (R010)</translation>
    </message>
    <message>
        <source>the customer has no name (BR-07)</source>
        <translation>le client n’a pas de nom (BR-07)</translation>
    </message>
    <message>
        <source>the customer is invoiced in %1, this is in %2</source>
        <translation>le client est facturé en %1, ceci est en %2</translation>
    </message>
    <message>
        <source>the customer&apos;s address has no country (BR-11)</source>
        <translation>l’adresse du client n’a pas de pays (BR-11)</translation>
    </message>
    <message>
        <source>the decimal sign and the thousands sign are the same</source>
        <translation>le séparateur décimal et celui des milliers sont identiques</translation>
    </message>
    <message>
        <source>the document ends inside an object</source>
        <translation>le document finit à l’intérieur d’un objet</translation>
    </message>
    <message>
        <source>the document ends inside the list</source>
        <translation>le document finit à l’intérieur de la liste</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document finit trop tôt</translation>
    </message>
    <message>
        <source>the exchange is not finished</source>
        <translation>l’échange n’est pas terminé</translation>
    </message>
    <message>
        <source>the export of %1 holds other lines: %2 of %3 in %4</source>
        <translation>l’export de %1 contient d’autres lignes : %2 de %3 en %4</translation>
    </message>
    <message>
        <source>the export started without a Location</source>
        <translation>l’export a commencé sans Location</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier finit trop tôt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is one page of a longer list</source>
        <translation>le fichier est une page d’une liste plus longue</translation>
    </message>
    <message>
        <source>the file of tokens asks for a cost that no version writes; it is damaged</source>
        <translation>le fichier de connexions demande un effort qu’aucune version n’écrit ; il est endommagé</translation>
    </message>
    <message>
        <source>the file of tokens was cut off</source>
        <translation>le fichier de connexions a été coupé</translation>
    </message>
    <message>
        <source>the file&apos;s decimal sign is the comma, and thousands are in groups of three digits</source>
        <translation>le séparateur décimal du fichier est la virgule, et les milliers vont par groupes de trois chiffres</translation>
    </message>
    <message>
        <source>the file&apos;s decimal sign is the point</source>
        <translation>le séparateur décimal du fichier est le point</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>the folder of %1 could not be synced</source>
        <translation>le dossier de %1 n’a pas pu être synchronisé</translation>
    </message>
    <message>
        <source>the header of a member is missing</source>
        <translation>l’en-tête d’un élément est absent</translation>
    </message>
    <message>
        <source>the identity token is not the answer to this sign-in: %1</source>
        <translation>le jeton d’identité n’est pas la réponse à cette connexion : %1</translation>
    </message>
    <message>
        <source>the imported seat counts were changed</source>
        <translation>les comptages de licences importés ont été modifiés</translation>
    </message>
    <message>
        <source>the invoice&apos;s number</source>
        <translation>le numéro de la facture</translation>
    </message>
    <message>
        <source>the invoice&apos;s number is not where the profile says</source>
        <translation>le numéro de la facture n’est pas où le profil l’indique</translation>
    </message>
    <message>
        <source>the invoices of %1 are in %2: name one with --currency</source>
        <translation>les factures pour %1 sont en %2 : nommez-en une avec --currency</translation>
    </message>
    <message>
        <source>the last tier has no end</source>
        <translation>le dernier palier n’a pas de fin</translation>
    </message>
    <message>
        <source>the line is not charged itself: daily rows or a newer file stand for it</source>
        <translation>la ligne n’est pas facturée elle-même : des lignes journalières ou un fichier plus récent la remplacent</translation>
    </message>
    <message>
        <source>the lines of source set %1 were changed</source>
        <translation>les lignes de l’ensemble source %1 ont été modifiées</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>le mois</translation>
    </message>
    <message>
        <source>the month has no such row any more</source>
        <translation>le mois n’a plus de telle ligne</translation>
    </message>
    <message>
        <source>the month is not where the profile says</source>
        <translation>le mois n’est pas où le profil l’indique</translation>
    </message>
    <message>
        <source>the numbering &quot;%1&quot; is no pattern like INV-{year}-{number:5}</source>
        <translation>la numérotation « %1 » n’est pas un modèle comme INV-{year}-{number:5}</translation>
    </message>
    <message>
        <source>the numbers of %1 in %2 are gone</source>
        <translation>les numéros de %1 en %2 ont disparu</translation>
    </message>
    <message>
        <source>the numbers of %1 in %2 are not 1 … n</source>
        <translation>les numéros de %1 en %2 ne sont pas 1 … n</translation>
    </message>
    <message>
        <source>the other terms</source>
        <translation>les autres conditions</translation>
    </message>
    <message>
        <source>the partner&apos;s profile names no country</source>
        <translation>le profil du partenaire ne nomme pas de pays</translation>
    </message>
    <message>
        <source>the pass phrase does not open the file of tokens, or the file is damaged</source>
        <translation>la phrase secrète n’ouvre pas le fichier de connexions, ou le fichier est endommagé</translation>
    </message>
    <message>
        <source>the payment text does not fit a QR code</source>
        <translation>le texte de paiement ne tient pas dans un code QR</translation>
    </message>
    <message>
        <source>the price sheet of %1 for %2 is damaged</source>
        <translation>la liste de prix de %1 pour %2 est endommagée</translation>
    </message>
    <message>
        <source>the price sheet of %1: no CSV came</source>
        <translation>la liste de prix de %1 : aucun CSV n’est arrivé</translation>
    </message>
    <message>
        <source>the profile does not know column &quot;%1&quot;: it is kept with the lines</source>
        <translation>le profil ne connaît pas la colonne « %1 » : elle est conservée avec les lignes</translation>
    </message>
    <message>
        <source>the profile has %1 faults</source>
        <translation>le profil a %1 erreurs</translation>
    </message>
    <message>
        <source>the profiles %1 fit alike: name one with --profile</source>
        <translation>les profils %1 conviennent autant : nommez-en un avec --profile</translation>
    </message>
    <message>
        <source>the proxy does not let through</source>
        <translation>le proxy ne laisse pas passer</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>the reconciliation of invoice %1 is not on hand</source>
        <translation>le fichier de rapprochement de la facture %1 n’est pas disponible</translation>
    </message>
    <message>
        <source>the report %1 is gathered by %2, not by &quot;%3&quot;</source>
        <translation>le rapport %1 se regroupe par %2, pas par « %3 »</translation>
    </message>
    <message>
        <source>the report %1 is not gathered by anything</source>
        <translation>le rapport %1 ne se regroupe par rien</translation>
    </message>
    <message>
        <source>the report started without a Location</source>
        <translation>le rapport a commencé sans Location</translation>
    </message>
    <message>
        <source>the request is faulty</source>
        <translation>la demande est erronée</translation>
    </message>
    <message>
        <source>the request is not JSON</source>
        <translation>la demande n’est pas du JSON</translation>
    </message>
    <message>
        <source>the same date, tenant, subscription and SKU as in line %1</source>
        <translation>les mêmes date, tenant, abonnement et SKU qu’à la ligne %1</translation>
    </message>
    <message>
        <source>the same lines as in %1: they count once</source>
        <translation>les mêmes lignes que dans %1 : elles comptent une fois</translation>
    </message>
    <message>
        <source>the seal of %1 has other documents than those it lists</source>
        <translation>le scellé pour %1 a d’autres documents que ceux qu’il énumère</translation>
    </message>
    <message>
        <source>the seal of %1 is not what was noted when it was closed</source>
        <translation>le scellé pour %1 n’est pas ce qui a été noté à la clôture</translation>
    </message>
    <message>
        <source>the seal of %1: its document %2 was changed</source>
        <translation>le scellé pour %1 : son document %2 a été modifié</translation>
    </message>
    <message>
        <source>the seat counts behind its invoices are others</source>
        <translation>les comptages de licences derrière ses factures sont autres</translation>
    </message>
    <message>
        <source>the seller has no VAT id that begins with its country (BR-S-02 and its like, BR-CO-09)</source>
        <translation>le vendeur n’a pas de numéro de TVA commençant par son pays (BR-S-02 et règles semblables, BR-CO-09)</translation>
    </message>
    <message>
        <source>the seller has no electronic address that Peppol knows (R020)</source>
        <translation>le vendeur n’a pas d’adresse électronique connue de Peppol (R020)</translation>
    </message>
    <message>
        <source>the seller has no name (BR-06)</source>
        <translation>le vendeur n’a pas de nom (BR-06)</translation>
    </message>
    <message>
        <source>the seller&apos;s address has no country (BR-09)</source>
        <translation>l’adresse du vendeur n’a pas de pays (BR-09)</translation>
    </message>
    <message>
        <source>the series %1 is gone</source>
        <translation>la série %1 a disparu</translation>
    </message>
    <message>
        <source>the service forgot its page token three times</source>
        <translation>le service a oublié son jeton de page trois fois</translation>
    </message>
    <message>
        <source>the service names a next page without its token</source>
        <translation>le service nomme une page suivante sans son jeton</translation>
    </message>
    <message>
        <source>the service names a page a second time</source>
        <translation>le service nomme une page une seconde fois</translation>
    </message>
    <message>
        <source>the service points to another host: %1</source>
        <translation>le service renvoie à un autre hôte : %1</translation>
    </message>
    <message>
        <source>the service sends to another address of the same host (status %1), which is not followed</source>
        <translation>le service renvoie à une autre adresse du même hôte (statut %1), qui n’est pas suivie</translation>
    </message>
    <message>
        <source>the sheet holds no price</source>
        <translation>la liste ne contient aucun prix</translation>
    </message>
    <message>
        <source>the sheet is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>the sign-in ended with &quot;%1&quot;%2</source>
        <translation>la connexion s’est terminée par « %1 »%2</translation>
    </message>
    <message>
        <source>the sign-in gave no refresh token (offline_access was not granted)</source>
        <translation>la connexion n’a pas donné de jeton d’actualisation (offline_access n’a pas été accordé)</translation>
    </message>
    <message>
        <source>the sign-in service answered with %1</source>
        <translation>le service de connexion a répondu %1</translation>
    </message>
    <message>
        <source>the sign-in service answered with status %1</source>
        <translation>le service de connexion a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>the sign-in service sends to another address, which is not followed (status %1)</source>
        <translation>le service de connexion renvoie à une autre adresse, qui n’est pas suivie (statut %1)</translation>
    </message>
    <message>
        <source>the sign-in was refused: %1</source>
        <translation>la connexion a été refusée : %1</translation>
    </message>
    <message>
        <source>the sign-in was stopped</source>
        <translation>la connexion a été arrêtée</translation>
    </message>
    <message>
        <source>the sign-in window broke down without an answer</source>
        <translation>la fenêtre de connexion est tombée en panne sans réponse</translation>
    </message>
    <message>
        <source>the sign-in window brought back an answer to another sign-in</source>
        <translation>la fenêtre de connexion a rapporté une réponse à une autre connexion</translation>
    </message>
    <message>
        <source>the sign-in window cannot be started</source>
        <translation>la fenêtre de connexion ne peut pas être lancée</translation>
    </message>
    <message>
        <source>the sign-in window gave an answer that is none</source>
        <translation>la fenêtre de connexion a donné une réponse qui n’en est pas une</translation>
    </message>
    <message>
        <source>the sign-in window was closed</source>
        <translation>la fenêtre de connexion a été fermée</translation>
    </message>
    <message>
        <source>the size of a chunk is no number</source>
        <translation>la taille d’un bloc n’est pas un nombre</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot;, which this one works on, failed, and nothing of it is stored</source>
        <translation>l’étape « %1 », dont celle-ci dépend, a échoué, et rien n’en est enregistré</translation>
    </message>
    <message>
        <source>the system&apos;s key store did not delete an entry</source>
        <translation>le trousseau du système n’a pas supprimé une entrée</translation>
    </message>
    <message>
        <source>the system&apos;s key store does not answer; unlock it</source>
        <translation>le trousseau du système ne répond pas ; déverrouillez-le</translation>
    </message>
    <message>
        <source>the system&apos;s key store has no such entry</source>
        <translation>le trousseau du système n’a pas cette entrée</translation>
    </message>
    <message>
        <source>the system&apos;s key store is locked or keeps nothing</source>
        <translation>le trousseau du système est verrouillé ou ne conserve rien</translation>
    </message>
    <message>
        <source>the system&apos;s key store is locked or missing: %1</source>
        <translation>le trousseau du système est verrouillé ou absent : %1</translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation>le tableau n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>the terms are no object</source>
        <translation>les conditions ne sont pas un objet</translation>
    </message>
    <message>
        <source>the terms are others: %1 → %2</source>
        <translation>les conditions sont autres : %1 → %2</translation>
    </message>
    <message>
        <source>the terms have %1 already</source>
        <translation>les conditions ont déjà %1</translation>
    </message>
    <message>
        <source>the terms have %1 faults</source>
        <translation>les conditions ont %1 erreurs</translation>
    </message>
    <message>
        <source>the terms have a fault</source>
        <translation>les conditions ont une erreur</translation>
    </message>
    <message>
        <source>the terms have no contract &quot;%1&quot;</source>
        <translation>les conditions n’ont pas de contrat « %1 »</translation>
    </message>
    <message>
        <source>the terms have no tax &quot;%1&quot;</source>
        <translation>les conditions n’ont pas de taxe « %1 »</translation>
    </message>
    <message>
        <source>the terms have nothing at %1</source>
        <translation>les conditions n’ont rien à %1</translation>
    </message>
    <message>
        <source>the terms of today</source>
        <translation>les conditions actuelles</translation>
    </message>
    <message>
        <source>the terms were changed meanwhile; look at them and try again</source>
        <translation>les conditions ont été modifiées entre-temps ; regardez-les et réessayez</translation>
    </message>
    <message>
        <source>the terms were changed since: they are left as they are</source>
        <translation>les conditions ont été modifiées depuis : elles restent telles quelles</translation>
    </message>
    <message>
        <source>the texts of source lines are damaged: verify the company file</source>
        <translation>les textes des lignes sources sont endommagés : vérifiez le fichier de société</translation>
    </message>
    <message>
        <source>the workbook could not be begun</source>
        <translation>le classeur n’a pas pu être commencé</translation>
    </message>
    <message>
        <source>the workbook could not be written: </source>
        <translation>le classeur n’a pas pu être écrit : </translation>
    </message>
    <message>
        <source>the workbook has no part %1</source>
        <translation>le classeur n’a pas de partie %1</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>le classeur n’a pas de feuille</translation>
    </message>
    <message>
        <source>the workbook has no sheet &quot;%1&quot;, but %2</source>
        <translation>le classeur n’a pas de feuille « %1 », mais %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1</source>
        <translation>le classeur est endommagé : %1</translation>
    </message>
    <message>
        <source>the workbook is damaged: cell &quot;%1&quot; in row %2</source>
        <translation>le classeur est endommagé : cellule « %1 » à la ligne %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: row &quot;%1&quot; behind row %2</source>
        <translation>le classeur est endommagé : ligne « %1 » derrière la ligne %2</translation>
    </message>
    <message>
        <source>the workbook is damaged: row %1 names text %2, which is not there</source>
        <translation>le classeur est endommagé : la ligne %1 nomme le texte %2, qui n’existe pas</translation>
    </message>
    <message>
        <source>the workbook&apos;s part %1 has more than %2 MiB</source>
        <translation>la partie %1 du classeur fait plus de %2 Mio</translation>
    </message>
    <message>
        <source>the zip archive has more than %1 files</source>
        <translation>l’archive zip a plus de %1 fichiers</translation>
    </message>
    <message>
        <source>the zip archive holds no file</source>
        <translation>l’archive zip ne contient aucun fichier</translation>
    </message>
    <message>
        <source>the zip archive is damaged: %1</source>
        <translation>l’archive zip est endommagée : %1</translation>
    </message>
    <message>
        <source>there are no terms %1</source>
        <translation>il n’y a pas de conditions %1</translation>
    </message>
    <message>
        <source>there are no terms yet</source>
        <translation>il n’y a pas encore de conditions</translation>
    </message>
    <message>
        <source>there are no terms yet, and no invoice of %1 is on hand</source>
        <translation>il n’y a pas encore de conditions, et aucune facture pour %1 n’est disponible</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>il n’y a pas de connexion « %1 »</translation>
    </message>
    <message>
        <source>there is no connection; `connect` makes one</source>
        <translation>il n’y a pas de connexion ; `connect` en crée une</translation>
    </message>
    <message>
        <source>there is no edit %1</source>
        <translation>il n’y a pas de modification %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>il n’y a pas de fichier à importer</translation>
    </message>
    <message>
        <source>there is no finding %1</source>
        <translation>il n’y a pas de constat %1</translation>
    </message>
    <message>
        <source>there is no invoice %1</source>
        <translation>il n’y a pas de facture %1</translation>
    </message>
    <message>
        <source>there is no line (BR-16)</source>
        <translation>il n’y a pas de ligne (BR-16)</translation>
    </message>
    <message>
        <source>there is no line of it</source>
        <translation>elle n’a pas de ligne</translation>
    </message>
    <message>
        <source>there is no migration</source>
        <translation>il n’y a pas de migration</translation>
    </message>
    <message>
        <source>there is no pass phrase for the file of tokens</source>
        <translation>il n’y a pas de phrase secrète pour le fichier de connexions</translation>
    </message>
    <message>
        <source>there is no profile %1</source>
        <translation>il n’y a pas de profil %1</translation>
    </message>
    <message>
        <source>there is no profile %1, but %2</source>
        <translation>il n’y a pas de profil %1, mais %2</translation>
    </message>
    <message>
        <source>there is no restatement %1</source>
        <translation>il n’y a pas de révision %1</translation>
    </message>
    <message>
        <source>there is no sign-in on this machine</source>
        <translation>personne n’est connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>there is no source set %1</source>
        <translation>il n’y a pas d’ensemble source %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no way to it</source>
        <translation>aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>there is too little memory to open the file of tokens</source>
        <translation>il y a trop peu de mémoire pour ouvrir le fichier de connexions</translation>
    </message>
    <message>
        <source>this cloud does not hand this out</source>
        <translation>ce cloud ne fournit pas cela</translation>
    </message>
    <message>
        <source>this copy of Counterfoil has no lasting place that the system could start it from</source>
        <translation>cette copie de Counterfoil n’a pas d’emplacement durable d’où le système pourrait la lancer</translation>
    </message>
    <message>
        <source>this id is taken already</source>
        <translation>cet identifiant est déjà pris</translation>
    </message>
    <message>
        <source>this installation has no sign-in window; sign in with your own browser</source>
        <translation>cette installation n’a pas de fenêtre de connexion ; connectez-vous avec votre propre navigateur</translation>
    </message>
    <message>
        <source>this is no file of tokens, or one of another version</source>
        <translation>ce n’est pas un fichier de connexions, ou il est d’une autre version</translation>
    </message>
    <message>
        <source>this key comes twice</source>
        <translation>cette clé figure deux fois</translation>
    </message>
    <message>
        <source>this program was built without its migrations</source>
        <translation>ce programme a été construit sans ses migrations</translation>
    </message>
    <message>
        <source>this system has no systemd: systemctl was not found</source>
        <translation>ce système n’a pas systemd : systemctl est introuvable</translation>
    </message>
    <message>
        <source>this tenant belongs to customer %1 already</source>
        <translation>ce tenant appartient déjà au client %1</translation>
    </message>
    <message>
        <source>this tenant stands here twice</source>
        <translation>ce tenant figure ici deux fois</translation>
    </message>
    <message>
        <source>tiers are of all that the rule wins in the period; this is the row alone</source>
        <translation>les paliers valent pour tout ce que la règle obtient dans la période ; ceci est la ligne seule</translation>
    </message>
    <message>
        <source>tiers have to ascend from 0</source>
        <translation>les paliers doivent croître à partir de 0</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>two billing accounts in one file: %1 and %2</source>
        <translation>deux comptes de facturation dans un fichier : %1 et %2</translation>
    </message>
    <message>
        <source>two billing periods in one file: %1 and %2</source>
        <translation>deux périodes de facturation dans un fichier : %1 et %2</translation>
    </message>
    <message>
        <source>two currencies in one file: %1 and %2</source>
        <translation>deux devises dans un fichier : %1 et %2</translation>
    </message>
    <message>
        <source>two invoices in one file: %1 and %2</source>
        <translation>deux factures dans un fichier : %1 et %2</translation>
    </message>
    <message>
        <source>two months in one file: %1 and %2</source>
        <translation>deux mois dans un fichier : %1 et %2</translation>
    </message>
    <message>
        <source>two pages running brought nothing new</source>
        <translation>deux pages de suite n’ont rien apporté de nouveau</translation>
    </message>
    <message>
        <source>unbilled %1 of %2 in %3</source>
        <translation>non facturé : %1 pour %2 en %3</translation>
    </message>
    <message>
        <source>unbilled lines of the same months are</source>
        <translation>des lignes non facturées des mêmes mois sont</translation>
    </message>
    <message>
        <source>unexpected character: %1</source>
        <translation>caractère inattendu : %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>inconnu : %1</translation>
    </message>
    <message>
        <source>unknown VAT category</source>
        <translation>catégorie de TVA inconnue</translation>
    </message>
    <message>
        <source>unknown attribute %1 is kept with the lines</source>
        <translation>l’attribut inconnu %1 est conservé avec les lignes</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>pays inconnu</translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation>devise inconnue</translation>
    </message>
    <message>
        <source>unknown customer</source>
        <translation>client inconnu</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>famille inconnue</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>unknown time zone</source>
        <translation>fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>unpacks to another size than the zip archive says</source>
        <translation>se décompresse à une autre taille que ne le dit l’archive zip</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GiB</source>
        <translation>se décompresse à plus de %1 Gio</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size</source>
        <translation>se décompresse à plus de %1 fois sa taille</translation>
    </message>
    <message>
        <source>weeks are counted from the contract&apos;s start</source>
        <translation>les semaines se comptent à partir du début du contrat</translation>
    </message>
    <message>
        <source>what Microsoft bills in %1 has no exchange rate to %2</source>
        <translation>ce que Microsoft facture en %1 n’a pas de taux de change vers %2</translation>
    </message>
    <message>
        <source>what is left of the customer</source>
        <translation>ce qui reste du client</translation>
    </message>
    <message>
        <source>what is to be kept under %1 is too long for the key store</source>
        <translation>ce qui doit être conservé sous %1 est trop long pour le trousseau</translation>
    </message>
    <message>
        <source>what the key store keeps under %1 is damaged</source>
        <translation>ce que le trousseau conserve sous %1 est endommagé</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>zlib does not start</source>
        <translation>zlib ne démarre pas</translation>
    </message>
</context>
<context>
    <name>SignInWish</name>
    <message>
        <source>&quot;%1&quot; is no client id, which looks like 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation>« %1 » n’est pas un ID client, qui ressemble à 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tenant, which is a domain or looks like the client id.</source>
        <translation>« %1 » n’est pas un tenant, qui est un domaine ou ressemble à l’ID client.</translation>
    </message>
    <message>
        <source>Counterfoil: sign in to %1</source>
        <translation>Counterfoil : se connecter à %1</translation>
    </message>
    <message>
        <source>Give the connection a name of at most 100 characters.</source>
        <translation>Donner à la connexion un nom de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The client id is missing: the number of the application that is registered for signing in.</source>
        <translation>L’ID client manque : le numéro de l’application inscrite pour l’authentification.</translation>
    </message>
    <message>
        <source>The sign-in ended without consent. You can close this page.</source>
        <translation>La connexion s’est terminée sans consentement. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil.</source>
        <translation>Vous pouvez fermer cette page et revenir à Counterfoil.</translation>
    </message>
</context>
<context>
    <name>TermsLists</name>
    <message>
        <source>%1, or open</source>
        <translation>%1, ou sans fin</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Une nouvelle entrée</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>As the invoice says it</source>
        <translation>Comme la facture le dit</translation>
    </message>
    <message>
        <source>Below 0 where Microsoft gives back</source>
        <translation>Sous 0 lorsque Microsoft rend</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>Par semaines</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Tous les %1 mois</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>De la devise</translation>
    </message>
    <message>
        <source>From the day on</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Goodwill credit</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Id in the terms</source>
        <translation>Identifiant dans les conditions</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Microsoft&apos;s invoice</source>
        <translation>Facture de Microsoft</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Services propres</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Celle du client</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>Vers la devise</translation>
    </message>
    <message>
        <source>UN/ECE code: C62, HUR</source>
        <translation>Code UN/ECE : C62, HUR</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>What one of the first is in the second</source>
        <translation>Ce que vaut une de la première dans la seconde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sans fin</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>contestation</translation>
    </message>
    <message>
        <source>distributor</source>
        <translation>distributeur</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire avant le</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créés</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>net kept</source>
        <translation>net conservé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimés</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>ensembles</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calculés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>UsageColumns</name>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3.</source>
        <translation>%1, %2 le %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>Groups, and in them the day and the resource of each row</source>
        <translation>Groupes, avec le jour et la ressource de chaque ligne</translation>
    </message>
    <message>
        <source>Hours that could be covered</source>
        <translation>Heures qui pourraient être couvertes</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Valeur catalogue</translation>
    </message>
    <message>
        <source>List value that can earn credit</source>
        <translation>Valeur catalogue pouvant donner droit au PEC</translation>
    </message>
    <message>
        <source>List, %1</source>
        <translation>Catalogue, %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Meter category</source>
        <translation>Catégorie de compteur</translation>
    </message>
    <message>
        <source>Of it without credit</source>
        <translation>Dont sans PEC</translation>
    </message>
    <message>
        <source>Of them not covered</source>
        <translation>Dont non couvertes</translation>
    </message>
    <message>
        <source>Other prices and rounding</source>
        <translation>Autres prix et arrondi</translation>
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
        <translation>Partner Earned Credit, par rapport à la valeur catalogue</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>The figure is that change, of the month before: %1.</source>
        <translation>Le chiffre est cette variation rapportée au mois précédent : %1.</translation>
    </message>
    <message>
        <source>The figure is what is left, of the first line: %1.</source>
        <translation>Le chiffre est le reste rapporté à la première ligne : %1.</translation>
    </message>
    <message>
        <source>The file is the truth: its cost is never recomputed from price and quantity.
File: %1
Resource: %2</source>
        <translation>Le fichier fait foi : son coût n’est jamais recalculé à partir du prix et de la quantité.
Fichier : %1
Ressource : %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation>Prix unitaire × quantité × taux de change</translation>
    </message>
    <message>
        <source>What Microsoft asks for</source>
        <translation>Ce que Microsoft demande</translation>
    </message>
    <message>
        <source>What Microsoft asks for %1 rows of usage.</source>
        <translation>Ce que Microsoft demande pour %1 lignes de consommation.</translation>
    </message>
    <message>
        <source>What Microsoft asks for 1 row of usage.</source>
        <translation>Ce que Microsoft demande pour 1 ligne de consommation.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
</context>
<context>
    <name>WhyTerms</name>
    <message>
        <source>In the terms as they are now it says: %1.</source>
        <translation>Dans les conditions actuelles, elle dit : %1.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Elle dit : %1.</translation>
    </message>
    <message>
        <source>Prepayment %1: %2 %3 for %4 seats, %5.</source>
        <translation>Prépaiement %1 : %2 %3 pour %4 licences, %5.</translation>
    </message>
    <message>
        <source>Prepayment %1: %2 %3, %4.</source>
        <translation>Prépaiement %1 : %2 %3, %4.</translation>
    </message>
    <message>
        <source>The terms no longer have prepayment %1.</source>
        <translation>Les conditions n’ont plus le prépaiement %1.</translation>
    </message>
    <message>
        <source>The terms no longer have price rule %1.</source>
        <translation>Les conditions n’ont plus la règle de prix %1.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 clocks</source>
        <translation>%1 échéances</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir du %2</translation>
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
        <translation>%1 licences</translation>
    </message>
    <message>
        <source>%1 seats added</source>
        <translation>%1 licences ajoutées</translation>
    </message>
    <message>
        <source>%1, 24:00 UTC</source>
        <translation>%1, 24:00 UTC</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <translation>%1, ou vide</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>%1. If nobody decides: %2.</source>
        <translation>%1. Sans décision : %2.</translation>
    </message>
    <message>
        <source>%1: %2. Ends %3. If nobody decides: %4.</source>
        <translation>%1 : %2. Fin : %3. Sans décision : %4.</translation>
    </message>
    <message>
        <source>%1: ends on %2.</source>
        <translation>%1 : prend fin le %2.</translation>
    </message>
    <message>
        <source>%1: goes on month by month at a higher price; the running month ends on %2.</source>
        <translation>%1 : se poursuit au mois à un prix plus élevé ; le mois en cours prend fin le %2.</translation>
    </message>
    <message>
        <source>%1: the term ends on %2 and renews for %3 unless it is changed before.</source>
        <translation>%1 : l’engagement prend fin le %2 et se renouvelle pour %3, sauf modification préalable.</translation>
    </message>
    <message>
        <source>%1: the term ends on %2. Without a decision it goes on month by month from %3, at a higher price.</source>
        <translation>%1 : l’engagement prend fin le %2. Sans décision, il se poursuit au mois à partir du %3, à un prix plus élevé.</translation>
    </message>
    <message>
        <source>%1: until %2 it may still be given back; after that it is fixed to %3.</source>
        <translation>%1 : peut encore être rendu jusqu’au %2 ; ensuite, engagement ferme jusqu’au %3.</translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation>1 échéance</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 licence</translation>
    </message>
    <message>
        <source>1 seat added</source>
        <translation>1 licence ajoutée</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A seat given back</source>
        <translation>Licence rendue</translation>
    </message>
    <message>
        <source>A seat then</source>
        <translation>Licence ensuite</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Demander au client</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Charged by the month since its longer term ended: Microsoft does not call it extended service.</source>
        <translation>Facturé au mois depuis la fin de son engagement plus long : Microsoft ne le désigne pas comme service étendu.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire avant le</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>À faire avant le %1</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Fin d’engagement</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expected at the pace of the last three months.</source>
        <translation>Prévu au rythme des trois derniers mois.</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Étendu</translation>
    </message>
    <message>
        <source>Extended service</source>
        <translation>Service étendu</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Let it happen</source>
        <translation>Laisser faire</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list names no seats that may go back; the activity shows that they were added.</source>
        <translation>La liste de Microsoft n’indique aucune licence pouvant être rendue ; l’activité montre qu’elles ont été ajoutées.</translation>
    </message>
    <message>
        <source>Neither an invoice line nor a price sheet on hand names its price.</source>
        <translation>Ni une ligne de facture ni une liste de prix disponible n’indique son prix.</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 prochains jours</translation>
    </message>
    <message>
        <source>No price sheet on hand names the monthly price: estimated from what is paid now, with 5 % for paying a year by the month, 20 % for a month&apos;s term and 3 % for the extension.</source>
        <translation>Aucune liste de prix disponible n’indique le prix mensuel : estimation d’après le prix payé actuellement, avec 5 % pour un paiement mensuel d’un engagement annuel, 20 % pour un engagement d’un mois et 3 % pour l’extension.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas de décision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Prepaid term</source>
        <translation>Durée prépayée</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Lu dans : %1.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Seven days, seats</source>
        <translation>Sept jours, licences</translation>
    </message>
    <message>
        <source>Seven-day window</source>
        <translation>Échéance à sept jours</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions of this customer were never pulled: this is what its invoices show.</source>
        <translation>Les abonnements de ce client n’ont jamais été récupérés : ces informations proviennent de ses factures.</translation>
    </message>
    <message>
        <source>The amount is the whole one, spread over its months.</source>
        <translation>Il s’agit du montant total, réparti sur ses mois.</translation>
    </message>
    <message>
        <source>The data names the day, not the hour: shown is the earliest end, the latest is 24 hours later.</source>
        <translation>Les données indiquent le jour, pas l’heure : la fin la plus précoce est affichée, la plus tardive intervient 24 heures après.</translation>
    </message>
    <message>
        <source>The dates are counted on from what is on hand.</source>
        <translation>Les dates sont extrapolées à partir des données disponibles.</translation>
    </message>
    <message>
        <source>The price sheet has no monthly plan: the annual price and 23 %.</source>
        <translation>La liste de prix n’a pas de plan mensuel : le prix annuel et 23 %.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What was paid in advance ends on %1; from %2 on it is invoiced again.</source>
        <translation>La période payée d’avance prend fin le %1 ; à partir du %2, la facturation reprend.</translation>
    </message>
    <message>
        <source>When the promotion itself ends is not in the data; its price holds for the term.</source>
        <translation>La fin de la promotion elle-même ne figure pas dans les données ; son prix vaut pour la durée de l’engagement.</translation>
    </message>
    <message>
        <source>Whether it was told to end with its term cannot be seen in what is pulled.</source>
        <translation>Les données récupérées n’indiquent pas si la fin a été demandée au terme de l’engagement.</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Sera modifié</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>une autre durée</translation>
    </message>
    <message>
        <source>as scheduled: %1 seats, %2</source>
        <translation>comme prévu : %1 licences, %2</translation>
    </message>
    <message>
        <source>as scheduled: 1 seat, %2</source>
        <translation>comme prévu : 1 licence, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>charged again from %1</source>
        <translation>de nouveau facturé à partir du %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <source>from %1: annual price, plus 23 %</source>
        <translation>à partir du %1 : prix annuel, plus 23 %</translation>
    </message>
    <message>
        <source>from %1: list price</source>
        <translation>à partir du %1 : prix catalogue</translation>
    </message>
    <message>
        <source>from %1: monthly price, plus 3 %</source>
        <translation>à partir du %1 : prix mensuel, plus 3 %</translation>
    </message>
    <message>
        <source>from %1: the price of the newest sheet</source>
        <translation>à partir du %1 : le prix de la liste la plus récente</translation>
    </message>
    <message>
        <source>goes on month by month</source>
        <translation>se poursuit au mois</translation>
    </message>
    <message>
        <source>invoices are due in full again</source>
        <translation>les factures sont de nouveau dues en totalité</translation>
    </message>
    <message>
        <source>invoices need another order</source>
        <translation>les factures nécessitent un nouveau bon de commande</translation>
    </message>
    <message>
        <source>invoices that drew on %1</source>
        <translation>factures imputées sur %1</translation>
    </message>
    <message>
        <source>its price is promised no longer</source>
        <translation>son prix n’est plus garanti</translation>
    </message>
    <message>
        <source>may be over</source>
        <translation>peut-être écoulé</translation>
    </message>
    <message>
        <source>month by month from %1</source>
        <translation>au mois à partir du %1</translation>
    </message>
    <message>
        <source>not billed yet, line %1</source>
        <translation>pas encore facturé, ligne %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known; %1 if not renewed</source>
        <translation>inconnu ; %1 sans renouvellement</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>price sheet %1</source>
        <translation>liste de prix %1</translation>
    </message>
    <message>
        <source>renews for %1</source>
        <translation>se renouvelle pour %1</translation>
    </message>
    <message>
        <source>renews for %1, %2</source>
        <translation>se renouvelle pour %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>terms, prepayment %1</source>
        <translation>conditions, paiement d’avance %1</translation>
    </message>
    <message>
        <source>then fixed to %1</source>
        <translation>ensuite engagé jusqu’au %1</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>trois ans</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>A term paid in advance</source>
        <translation>Une durée payée d’avance</translation>
    </message>
    <message>
        <source>Adjust.</source>
        <translation>Ajust.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>An error: no cause accounts for it</source>
        <translation>Une erreur : aucune cause ne l’explique</translation>
    </message>
    <message>
        <source>Arrived or restated after the invoice was approved</source>
        <translation>Arrivé ou révisé après l’approbation de la facture</translation>
    </message>
    <message>
        <source>Charges that a price rule excludes</source>
        <translation>Frais exclus par une règle de prix</translation>
    </message>
    <message>
        <source>Charges that no customer pays</source>
        <translation>Frais qu’aucun client ne paie</translation>
    </message>
    <message>
        <source>Contract rate against Microsoft&apos;s rate</source>
        <translation>Taux du contrat face au taux de Microsoft</translation>
    </message>
    <message>
        <source>Counted seats against charged seats</source>
        <translation>Licences comptées face aux licences facturées</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credit kept</source>
        <translation>Avoir conservé</translation>
    </message>
    <message>
        <source>Daily file</source>
        <translation>Fichier quotidien</translation>
    </message>
    <message>
        <source>Daily rows against the reconciliation lines</source>
        <translation>Lignes quotidiennes face aux lignes de rapprochement</translation>
    </message>
    <message>
        <source>Days before the first contract</source>
        <translation>Jours avant le premier contrat</translation>
    </message>
    <message>
        <source>Days that another invoice pays for</source>
        <translation>Jours couverts par une autre facture</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardif</translation>
    </message>
    <message>
        <source>Lines, edits and credit notes made by a person</source>
        <translation>Lignes, modifications et avoirs faits à la main</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Microsoft&apos;s credits that are not passed on</source>
        <translation>Avoirs de Microsoft qui ne sont pas répercutés</translation>
    </message>
    <message>
        <source>On Microsoft&apos;s invoice, in no line of it</source>
        <translation>Sur la facture de Microsoft, dans aucune de ses lignes</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Services propres</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis en attente</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prépayé</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rounding of lines and of split parts</source>
        <translation>Arrondi des lignes et des montants répartis</translation>
    </message>
    <message>
        <source>Sale against cost, at Microsoft&apos;s rate</source>
        <translation>Vente face au coût, au taux de Microsoft</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>The customer cannot be billed yet</source>
        <translation>Le client ne peut pas encore être facturé</translation>
    </message>
    <message>
        <source>The partner&apos;s own services</source>
        <translation>Services propres du partenaire</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Non attribué</translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityModel</name>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 abonnements</translation>
    </message>
    <message>
        <source>Credit cancelled</source>
        <translation>Avoir annulé</translation>
    </message>
    <message>
        <source>Credit made</source>
        <translation>Avoir créé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Client ajouté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Invoice ready</source>
        <translation>Facture prête</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement modifié</translation>
    </message>
    <message>
        <source>Subscription upgraded</source>
        <translation>Abonnement mis à niveau</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>The activity was not read.</source>
        <translation>L’activité n’a pas été lue.</translation>
    </message>
    <message>
        <source>Trial converted</source>
        <translation>Essai converti</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>counterfoil::ActivityScreen</name>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aucune activité pour l’instant</translation>
    </message>
    <message>
        <source>The newest %1 records</source>
        <translation>Les %1 enregistrements les plus récents</translation>
    </message>
    <message>
        <source>Who added seats or subscriptions at Microsoft stands here once it was pulled.</source>
        <translation>Les ajouts de licences ou d’abonnements chez Microsoft, avec leur auteur, apparaissent ici après la récupération.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AddLineSheet</name>
    <message>
        <source>%1 %2 % (%3)</source>
        <translation>%1 %2 % (%3)</translation>
    </message>
    <message>
        <source>%1, %2: the line stays whenever the draft is remade.</source>
        <translation>%1, %2 : la ligne est conservée lorsque le brouillon est recalculé.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>Net, %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Celle du client</translation>
    </message>
</context>
<context>
    <name>counterfoil::AddressBar</name>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sécurisé</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppActions</name>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>À &amp;propos de Counterfoil</translation>
    </message>
    <message>
        <source>&amp;Approve %1 invoices…</source>
        <translation>&amp;Approuver %1 factures…</translation>
    </message>
    <message>
        <source>&amp;Approve 1 invoice…</source>
        <translation>&amp;Approuver 1 facture…</translation>
    </message>
    <message>
        <source>&amp;Approve all that are ready…</source>
        <translation>&amp;Approuver les brouillons prêts…</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Disposition initiale</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>&amp;Piste d’audit…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Change from a date…</source>
        <translation>&amp;Modifier à partir d’une date…</translation>
    </message>
    <message>
        <source>&amp;Change the customer…</source>
        <translation>&amp;Modifier le client…</translation>
    </message>
    <message>
        <source>&amp;Change the rule…</source>
        <translation>&amp;Modifier la règle…</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Clôture</translation>
    </message>
    <message>
        <source>&amp;Close the month…</source>
        <translation>C&amp;lôturer le mois…</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compactes</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>&amp;Credit…</source>
        <translation>É&amp;tablir un avoir…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>&amp;Contester…</translation>
    </message>
    <message>
        <source>&amp;Earned credit by subscription</source>
        <translation>&amp;PEC par abonnement</translation>
    </message>
    <message>
        <source>&amp;End the contract…</source>
        <translation>M&amp;ettre fin au contrat…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>&amp;Justificatifs…</translation>
    </message>
    <message>
        <source>&amp;Export invoices…</source>
        <translation>&amp;Exporter les factures…</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>&amp;Exporter le profil…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go to the last sealed month</source>
        <translation>Aller au &amp;dernier mois scellé</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Import profile…</source>
        <translation>&amp;Importer un profil…</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Facture</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>Fac&amp;tures</translation>
    </message>
    <message>
        <source>&amp;Issue %1 invoices…</source>
        <translation>É&amp;mettre %1 factures…</translation>
    </message>
    <message>
        <source>&amp;Issue 1 invoice…</source>
        <translation>É&amp;mettre 1 facture…</translation>
    </message>
    <message>
        <source>&amp;Issue approved invoices…</source>
        <translation>É&amp;mettre les factures approuvées…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Line check</source>
        <translation>Contrôle des li&amp;gnes</translation>
    </message>
    <message>
        <source>&amp;Log in again…</source>
        <translation>&amp;Se reconnecter…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Map the tenant…</source>
        <translation>&amp;Attribuer le tenant…</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;New company file…</source>
        <translation>&amp;Nouveau fichier de société…</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>&amp;New price…</source>
        <translation>&amp;Nouveau prix…</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nouveau profil</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normales</translation>
    </message>
    <message>
        <source>&amp;Open company file…</source>
        <translation>&amp;Ouvrir un fichier de société…</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>Pri&amp;x</translation>
    </message>
    <message>
        <source>&amp;Pull now</source>
        <translation>&amp;Récupérer maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Rates, services and guards…</source>
        <translation>&amp;Taux, services et contrôles…</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Rapprochement</translation>
    </message>
    <message>
        <source>&amp;Remove the marked lines</source>
        <translation>&amp;Supprimer les lignes marquées</translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>&amp;Remove the tax</source>
        <translation>&amp;Supprimer la taxe</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete…</source>
        <translation>&amp;Renommer ou supprimer…</translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation>&amp;Rouvrir le mois…</translation>
    </message>
    <message>
        <source>&amp;Safety copy…</source>
        <translation>Copie de &amp;sécurité…</translation>
    </message>
    <message>
        <source>&amp;Save the prices…</source>
        <translation>&amp;Enregistrer les prix…</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>En&amp;registrer le profil</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Pré&amp;férences</translation>
    </message>
    <message>
        <source>&amp;Show restated lines</source>
        <translation>&amp;Voir les lignes révisées</translation>
    </message>
    <message>
        <source>&amp;Stop the system&apos;s daily pull…</source>
        <translation>Arrêter la récupérat&amp;ion du système…</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Abonnement</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Try a file…</source>
        <translation>&amp;Tester un fichier…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unlock sign-ins…</source>
        <translation>Dé&amp;verrouiller les authentifications…</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>Éc&amp;héances</translation>
    </message>
    <message>
        <source>A pull is running</source>
        <translation>Une récupération est en cours</translation>
    </message>
    <message>
        <source>A&amp;zure usage</source>
        <translation>Consommation A&amp;zure</translation>
    </message>
    <message>
        <source>Acce&amp;pt…</source>
        <translation>&amp;Accepter…</translation>
    </message>
    <message>
        <source>Accept the finding…</source>
        <translation>Accepter le constat…</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>Add &amp;line…</source>
        <translation>Ajouter une &amp;ligne…</translation>
    </message>
    <message>
        <source>Add a line to the draft…</source>
        <translation>Ajouter une ligne au brouillon…</translation>
    </message>
    <message>
        <source>Add a tax first, in Settings</source>
        <translation>Ajouter d’abord une taxe, dans Paramètres</translation>
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
        <translation>Une autre tâche est en cours</translation>
    </message>
    <message>
        <source>Approve &amp;this invoice</source>
        <translation>Approuver &amp;cette facture</translation>
    </message>
    <message>
        <source>Azure Enterprise Agreement: connector settings…</source>
        <translation>Azure Enterprise Agreement : paramètres du connecteur…</translation>
    </message>
    <message>
        <source>Azure usage: bars are days</source>
        <translation>Consommation Azure : les barres sont des jours</translation>
    </message>
    <message>
        <source>Azure usage: bars are months</source>
        <translation>Consommation Azure : les barres sont des mois</translation>
    </message>
    <message>
        <source>Azure usage: bars are weeks</source>
        <translation>Consommation Azure : les barres sont des semaines</translation>
    </message>
    <message>
        <source>Azure usage: earned credit lost by subscription</source>
        <translation>Consommation Azure : PEC perdu par abonnement</translation>
    </message>
    <message>
        <source>B&amp;ill…</source>
        <translation>&amp;Facturer…</translation>
    </message>
    <message>
        <source>Bill the finding…</source>
        <translation>Facturer le constat…</translation>
    </message>
    <message>
        <source>C&amp;hange the line</source>
        <translation>Modi&amp;fier la ligne</translation>
    </message>
    <message>
        <source>C&amp;hange the tax…</source>
        <translation>M&amp;odifier la taxe…</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>C&amp;onfortables</translation>
    </message>
    <message>
        <source>C&amp;onnectors</source>
        <translation>Connecte&amp;urs</translation>
    </message>
    <message>
        <source>C&amp;opy for customer</source>
        <translation>Copier pour le c&amp;lient</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>Change the &amp;finding…</source>
        <translation>&amp;Modifier le constat…</translation>
    </message>
    <message>
        <source>Change the &amp;seller…</source>
        <translation>Modifier le &amp;vendeur…</translation>
    </message>
    <message>
        <source>Change the contract from a date…</source>
        <translation>Modifier le contrat à partir d’une date…</translation>
    </message>
    <message>
        <source>Change the draft&apos;s line</source>
        <translation>Modifier la ligne du brouillon</translation>
    </message>
    <message>
        <source>Change the price rule…</source>
        <translation>Modifier la règle de prix…</translation>
    </message>
    <message>
        <source>Chec&amp;k the company file</source>
        <translation>Vérifier le fic&amp;hier de société</translation>
    </message>
    <message>
        <source>Choose a clock in Windows</source>
        <translation>Choisir une échéance dans Échéances</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Choisir une connexion</translation>
    </message>
    <message>
        <source>Choose a contract in Contracts</source>
        <translation>Choisir un contrat dans Contrats</translation>
    </message>
    <message>
        <source>Choose a customer in Customers</source>
        <translation>Choisir un client dans Clients</translation>
    </message>
    <message>
        <source>Choose a customer with an invoice of the month, or open Prices</source>
        <translation>Choisissez un client avec une facture du mois, ou ouvrez Prix</translation>
    </message>
    <message>
        <source>Choose a draft</source>
        <translation>Choisir un brouillon</translation>
    </message>
    <message>
        <source>Choose a draft in Invoices</source>
        <translation>Choisir un brouillon dans Factures</translation>
    </message>
    <message>
        <source>Choose a finding in Reconcile</source>
        <translation>Choisir un constat dans Rapprochement</translation>
    </message>
    <message>
        <source>Choose a line of a draft in Invoices</source>
        <translation>Choisir une ligne d’un brouillon dans Factures</translation>
    </message>
    <message>
        <source>Choose a line of a draft that a person edited</source>
        <translation>Choisir une ligne de brouillon modifiée manuellement</translation>
    </message>
    <message>
        <source>Choose a profile of your own; a starting point cannot be removed</source>
        <translation>Choisir un profil à vous ; un modèle ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation>Choisir une règle</translation>
    </message>
    <message>
        <source>Choose a tax in Settings</source>
        <translation>Choisir une taxe dans Paramètres</translation>
    </message>
    <message>
        <source>Choose a tenant without a customer in Close, Reconcile or Customers</source>
        <translation>Choisir un tenant sans client dans Clôture, Rapprochement ou Clients</translation>
    </message>
    <message>
        <source>Choose an issued invoice in Invoices</source>
        <translation>Choisir une facture émise dans Factures</translation>
    </message>
    <message>
        <source>Clear the list of recent company files</source>
        <translation>Effacer la liste des fichiers de société récents</translation>
    </message>
    <message>
        <source>Close the &amp;panel, clear the filter</source>
        <translation>Fermer le &amp;panneau, effacer le filtre</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Colonn&amp;es…</translation>
    </message>
    <message>
        <source>Connect &amp;Azure Enterprise Agreement…</source>
        <translation>Connecter &amp;Azure Enterprise Agreement…</translation>
    </message>
    <message>
        <source>Connect &amp;Microsoft CSP…</source>
        <translation>Connecter &amp;Microsoft CSP…</translation>
    </message>
    <message>
        <source>Connector &amp;settings…</source>
        <translation>&amp;Paramètres du connecteur…</translation>
    </message>
    <message>
        <source>Contr&amp;acts</source>
        <translation>Co&amp;ntrats</translation>
    </message>
    <message>
        <source>Copy &amp;ticket</source>
        <translation>Copier le &amp;ticket</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Copier en C&amp;SV</translation>
    </message>
    <message>
        <source>Copy the ticket to Microsoft</source>
        <translation>Copier le ticket pour Microsoft</translation>
    </message>
    <message>
        <source>Credit the invoice or its marked lines…</source>
        <translation>Établir un avoir pour la facture ou ses lignes marquées…</translation>
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
        <translation>Des clients ou des services propres ont cette taxe</translation>
    </message>
    <message>
        <source>Day on which periods &amp;start</source>
        <translation>Jour où &amp;commencent les périodes</translation>
    </message>
    <message>
        <source>Decide about the c&amp;lock…</source>
        <translation>Décider de l’échéa&amp;nce…</translation>
    </message>
    <message>
        <source>Discard the change of prices</source>
        <translation>Abandonner la modification des prix</translation>
    </message>
    <message>
        <source>Discard the change of the profile</source>
        <translation>Abandonner la modification du profil</translation>
    </message>
    <message>
        <source>Dispute the finding…</source>
        <translation>Contester le constat…</translation>
    </message>
    <message>
        <source>Distributor &amp;profiles…</source>
        <translation>&amp;Profils de distributeurs…</translation>
    </message>
    <message>
        <source>End the contract on a day…</source>
        <translation>Mettre fin au contrat un jour donné…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export %1 as &amp;before</source>
        <translation>Exporter %1 comme &amp;avant</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Exporter le &amp;rapport…</translation>
    </message>
    <message>
        <source>Export as &amp;before…</source>
        <translation>Exporter comme &amp;avant…</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>Exporter le &amp;graphique…</translation>
    </message>
    <message>
        <source>Export ter&amp;ms…</source>
        <translation>E&amp;xporter les conditions…</translation>
    </message>
    <message>
        <source>Export this &amp;view…</source>
        <translation>Exporter cette &amp;vue…</translation>
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
        <translation>Renseigner d’abord le vendeur, dans Paramètres</translation>
    </message>
    <message>
        <source>Go to Azure usage first</source>
        <translation>Ouvrir d’abord Consommation Azure</translation>
    </message>
    <message>
        <source>Go to Reconcile first</source>
        <translation>Ouvrir d’abord Rapprochement</translation>
    </message>
    <message>
        <source>Go to Reports first</source>
        <translation>Ouvrir d’abord Rapports</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>&amp;Importations</translation>
    </message>
    <message>
        <source>Import &amp;terms…</source>
        <translation>Importer les &amp;conditions…</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s files first: they name the tenants</source>
        <translation>Importez d’abord les fichiers de Microsoft : ils nomment les tenants</translation>
    </message>
    <message>
        <source>Let the s&amp;ystem pull daily…</source>
        <translation>&amp;Laisser le système récupérer chaque jour…</translation>
    </message>
    <message>
        <source>Microsoft CSP: connector settings…</source>
        <translation>Microsoft CSP : paramètres du connecteur…</translation>
    </message>
    <message>
        <source>Microsoft restated no billed line of this month</source>
        <translation>Microsoft n’a révisé aucune ligne facturée de ce mois</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation>Mois &amp;suivant</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <translation>Mois &amp;précédent</translation>
    </message>
    <message>
        <source>New &amp;tax…</source>
        <translation>Nouvelle &amp;taxe…</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>Zone sui&amp;vante</translation>
    </message>
    <message>
        <source>No change of customers, seller or taxes to undo</source>
        <translation>Aucune modification de clients, du vendeur ou de taxes à annuler</translation>
    </message>
    <message>
        <source>No company file was opened before</source>
        <translation>Aucun fichier de société n’a encore été ouvert</translation>
    </message>
    <message>
        <source>No draft is ready</source>
        <translation>Aucun brouillon n’est prêt</translation>
    </message>
    <message>
        <source>No invoice is approved</source>
        <translation>Aucune facture n’est approuvée</translation>
    </message>
    <message>
        <source>No month is sealed yet</source>
        <translation>Aucun mois n’est encore scellé</translation>
    </message>
    <message>
        <source>No more views can be saved: delete one first</source>
        <translation>Impossible d’enregistrer plus de vues : en supprimer une d’abord</translation>
    </message>
    <message>
        <source>No price was changed</source>
        <translation>Aucun prix n’a été modifié</translation>
    </message>
    <message>
        <source>No profile was changed</source>
        <translation>Aucun profil n’a été modifié</translation>
    </message>
    <message>
        <source>No profile was saved in this window</source>
        <translation>Aucun profil n’a été enregistré dans cette fenêtre</translation>
    </message>
    <message>
        <source>No pull is running</source>
        <translation>Aucune récupération n’est en cours</translation>
    </message>
    <message>
        <source>No sign-in is locked</source>
        <translation>Aucune authentification n’est verrouillée</translation>
    </message>
    <message>
        <source>No view of this screen was saved</source>
        <translation>Aucune vue de cet écran n’est enregistrée</translation>
    </message>
    <message>
        <source>Nothing was exported from this file yet</source>
        <translation>Rien n’a encore été exporté de ce fichier</translation>
    </message>
    <message>
        <source>Only what nobody bills yet can be billed, to a customer with a draft</source>
        <translation>Seul ce que personne ne facture encore peut être facturé, à un client qui a un brouillon</translation>
    </message>
    <message>
        <source>Ope&amp;n the row</source>
        <translation>Ouvrir la li&amp;gne</translation>
    </message>
    <message>
        <source>Open Prices first</source>
        <translation>Ouvrir d’abord Prix</translation>
    </message>
    <message>
        <source>Open a company file first</source>
        <translation>Ouvrir d’abord un fichier de société</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the export</source>
        <translation>Ouvrir &amp;le dossier de l’export</translation>
    </message>
    <message>
        <source>Open the distributor profiles first</source>
        <translation>Ouvrir d’abord les profils de distributeurs</translation>
    </message>
    <message>
        <source>Paid in &amp;advance…</source>
        <translation>Payé d’&amp;avance…</translation>
    </message>
    <message>
        <source>Pull&amp;ed data</source>
        <translation>Do&amp;nnées récupérées</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>Rapp&amp;orts</translation>
    </message>
    <message>
        <source>Re&amp;store as calculated</source>
        <translation>&amp;Revenir au calcul</translation>
    </message>
    <message>
        <source>Recompute Microsoft&apos;s lines of the month</source>
        <translation>Recalculer les lignes de Microsoft du mois</translation>
    </message>
    <message>
        <source>Reconcile: rows are customers</source>
        <translation>Rapprochement : une ligne par client</translation>
    </message>
    <message>
        <source>Reconcile: rows are invoices</source>
        <translation>Rapprochement : une ligne par facture</translation>
    </message>
    <message>
        <source>Reconcile: rows are subscriptions</source>
        <translation>Rapprochement : une ligne par abonnement</translation>
    </message>
    <message>
        <source>Region befor&amp;e</source>
        <translation>Zone &amp;précédente</translation>
    </message>
    <message>
        <source>Remove the distributor profile…</source>
        <translation>Supprimer le profil de distributeur…</translation>
    </message>
    <message>
        <source>Remove the marked lines of the draft</source>
        <translation>Supprimer les lignes marquées du brouillon</translation>
    </message>
    <message>
        <source>Remove the price rule</source>
        <translation>Supprimer la règle de prix</translation>
    </message>
    <message>
        <source>Rename or delete saved views…</source>
        <translation>Renommer ou supprimer des vues enregistrées…</translation>
    </message>
    <message>
        <source>Restore a safety co&amp;py…</source>
        <translation>Res&amp;taurer une copie de sécurité…</translation>
    </message>
    <message>
        <source>Restore the &amp;former profile</source>
        <translation>Rétab&amp;lir le profil antérieur</translation>
    </message>
    <message>
        <source>Restore the marked lines as they were calculated</source>
        <translation>Ramener les lignes marquées à leur valeur calculée</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Lignes : confortables</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>Lignes : compactes</translation>
    </message>
    <message>
        <source>Rows: normal</source>
        <translation>Lignes : normales</translation>
    </message>
    <message>
        <source>S&amp;top the pull</source>
        <translation>Arrê&amp;ter la récupération</translation>
    </message>
    <message>
        <source>Sc&amp;hedule of the daily pull</source>
        <translation>&amp;Horaire de la récupération quotidienne</translation>
    </message>
    <message>
        <source>Search or run a co&amp;mmand</source>
        <translation>&amp;Rechercher, exécuter</translation>
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
        <translation>A&amp;fficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the company file in its folder</source>
        <translation>Afficher le fichier de société dans son dossier</translation>
    </message>
    <message>
        <source>Show the screen as at first</source>
        <translation>Afficher l’écran comme au début</translation>
    </message>
    <message>
        <source>Show the water&amp;fall</source>
        <translation>Afficher le graphi&amp;que en cascade</translation>
    </message>
    <message>
        <source>Somebody is signing in</source>
        <translation>Une authentification est en cours</translation>
    </message>
    <message>
        <source>Suggest c&amp;ustomers…</source>
        <translation>&amp;Proposer des clients…</translation>
    </message>
    <message>
        <source>The contract is paid in advance, or no longer…</source>
        <translation>Le contrat est payé d’avance, ou ne l’est plus…</translation>
    </message>
    <message>
        <source>The month is open</source>
        <translation>Le mois est ouvert</translation>
    </message>
    <message>
        <source>The month is sealed</source>
        <translation>Le mois est scellé</translation>
    </message>
    <message>
        <source>The profile has faults</source>
        <translation>Le profil contient des erreurs</translation>
    </message>
    <message>
        <source>The report has no row</source>
        <translation>Le rapport n’a aucune ligne</translation>
    </message>
    <message>
        <source>The system does not pull by itself</source>
        <translation>Le système ne récupère pas lui-même</translation>
    </message>
    <message>
        <source>The system pulls already</source>
        <translation>Le système récupère déjà</translation>
    </message>
    <message>
        <source>The table has no row</source>
        <translation>Le tableau n’a pas de ligne</translation>
    </message>
    <message>
        <source>The terms are not read yet</source>
        <translation>Les conditions ne sont pas encore lues</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>There are no terms yet</source>
        <translation>Il n’y a pas encore de conditions</translation>
    </message>
    <message>
        <source>There is no chart here</source>
        <translation>Il n’y a pas de graphique ici</translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Il n’y a pas encore de connexion</translation>
    </message>
    <message>
        <source>There is no invoice in this month</source>
        <translation>Il n’y a pas de facture dans ce mois</translation>
    </message>
    <message>
        <source>There is no line of Microsoft behind it</source>
        <translation>Aucune ligne de Microsoft n’y correspond</translation>
    </message>
    <message>
        <source>There is no month yet</source>
        <translation>Il n’y a pas encore de mois</translation>
    </message>
    <message>
        <source>There is no table here</source>
        <translation>Il n’y a pas de tableau ici</translation>
    </message>
    <message>
        <source>There is nothing to filter here</source>
        <translation>Il n’y a rien à filtrer ici</translation>
    </message>
    <message>
        <source>There is nothing to redo on this screen</source>
        <translation>Rien à rétablir sur cet écran</translation>
    </message>
    <message>
        <source>There is nothing to undo on this screen</source>
        <translation>Rien à annuler sur cet écran</translation>
    </message>
    <message>
        <source>This window cannot restore</source>
        <translation>Cette fenêtre ne peut pas restaurer</translation>
    </message>
    <message>
        <source>This window has no way to clouds</source>
        <translation>Cette fenêtre n’a pas d’accès aux clouds</translation>
    </message>
    <message>
        <source>Try a distributor&apos;s file…</source>
        <translation>Tester un fichier de distributeur…</translation>
    </message>
    <message>
        <source>Undo the change of the &amp;terms</source>
        <translation>Annuler la modification des con&amp;ditions</translation>
    </message>
    <message>
        <source>Unexplained is not 0.00: look into it first</source>
        <translation>L’inexpliqué n’est pas égal à 0,00 : à examiner d’abord</translation>
    </message>
    <message>
        <source>Usage: chart as &amp;CSV…</source>
        <translation>Consommation : graphique en &amp;CSV…</translation>
    </message>
    <message>
        <source>Usage: these &amp;rows as CSV…</source>
        <translation>Consommation : ces &amp;lignes en CSV…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BenchPane</name>
    <message>
        <source>%1, line %2: cost %3 %4</source>
        <translation>%1, ligne %2 : coût %3 %4</translation>
    </message>
    <message>
        <source>%1: sold for %2 %3</source>
        <translation>%1 : vendu %2 %3</translation>
    </message>
    <message>
        <source>Choose a line: you see which rule wins it and why the others do not.</source>
        <translation>Choisir une ligne : la règle qui s’applique s’affiche, avec la raison pour laquelle les autres ne s’appliquent pas.</translation>
    </message>
    <message>
        <source>Daily rows or a newer file stand for this line.</source>
        <translation>Des lignes quotidiennes ou un fichier plus récent remplacent cette ligne.</translation>
    </message>
    <message>
        <source>Lines of the month</source>
        <translation>Lignes du mois</translation>
    </message>
    <message>
        <source>Rules beside the line</source>
        <translation>Règles face à la ligne</translation>
    </message>
    <message>
        <source>Test bench · %1 lines of %2</source>
        <translation>Banc d’essai · %1 lignes de %2</translation>
    </message>
    <message>
        <source>Test bench · %1 lines without a rule</source>
        <translation>Banc d’essai · %1 lignes sans règle</translation>
    </message>
    <message>
        <source>Test bench · all %1 lines</source>
        <translation>Banc d’essai · %1 lignes au total</translation>
    </message>
    <message>
        <source>and %1 more parts</source>
        <translation>et %1 autres parts</translation>
    </message>
</context>
<context>
    <name>counterfoil::CauseBars</name>
    <message>
        <source>From Microsoft to local</source>
        <translation>De Microsoft au local</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Factures locales</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChangeSheet</name>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>« %1 » n’est pas une devise.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1: the contract ends the day before, and one that keeps everything else goes on. An invoice closes the days before the date.</source>
        <translation>%1 : le contrat se termine la veille, et un nouveau contrat reprend tout le reste. Une facture clôt les jours qui précèdent la date.</translation>
    </message>
    <message>
        <source>%1; a year, unless given</source>
        <translation>%1 ; sinon un an</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>Amount paid in advance</source>
        <translation>Montant payé d’avance</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>Change %1 from a date</source>
        <translation>Modifier %1 à partir d’une date</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>Toutes les licences</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Expected: %1 %2, the seats of that day at what a month of each was charged last.</source>
        <translation>Attendu : %1 %2, les licences de ce jour à ce qu’un mois de chacune a été facturé en dernier.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>À partir du : %1</translation>
    </message>
    <message>
        <source>Goes on as %1. No day is billed twice, and none is missed.</source>
        <translation>Se poursuit sous %1. Aucun jour n’est facturé deux fois, aucun n’est oublié.</translation>
    </message>
    <message>
        <source>In month</source>
        <translation>Mois de début</translation>
    </message>
    <message>
        <source>Invoices around the date</source>
        <translation>Factures autour de la date</translation>
    </message>
    <message>
        <source>Last day that is paid</source>
        <translation>Dernier jour payé</translation>
    </message>
    <message>
        <source>Last day that is paid: %1</source>
        <translation>Dernier jour payé : %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Aucune différence pour l’instant.</translation>
    </message>
    <message>
        <source>One line for</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>Own services</source>
        <translation>Services propres</translation>
    </message>
    <message>
        <source>Paid in advance from then on</source>
        <translation>Payé d’avance à compter de cette date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Starts on day</source>
        <translation>Jour de début</translation>
    </message>
    <message>
        <source>The contract keeps its id.</source>
        <translation>Le contrat conserve son identifiant.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le prochain</translation>
    </message>
    <message>
        <source>Unexplained 0.00 in every month shown</source>
        <translation>Inexpliqué 0,00 dans chaque mois affiché</translation>
    </message>
    <message>
        <source>Unexplained remainder in %1</source>
        <translation>Reste inexpliqué en %1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>What is expected is not known: no seats were counted and charged yet.</source>
        <translation>Ce qui est attendu n’est pas connu : aucune licence n’a encore été comptée et facturée.</translation>
    </message>
    <message>
        <source>What is paid in advance is an amount above 0.</source>
        <translation>Le montant payé d’avance doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Objet du paiement</translation>
    </message>
    <message>
        <source>What would be paid in advance from the date on is not.</source>
        <translation>Ce qui serait payé d’avance à partir de la date ne l’est pas.</translation>
    </message>
    <message>
        <source>Working out the invoices around the date…</source>
        <translation>Calcul des factures autour de la date…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChipButton</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ClockFoot</name>
    <message>
        <source>Calculation of the chosen clock</source>
        <translation>Calcul de l’échéance choisie</translation>
    </message>
    <message>
        <source>Not deciding costs %1</source>
        <translation>Ne pas décider coûte %1</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>facturation mensuelle</translation>
    </message>
    <message>
        <source>billed once</source>
        <translation>facturation unique</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <translation>facturation annuelle</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>trois ans</translation>
    </message>
</context>
<context>
    <name>counterfoil::CloseScreen</name>
    <message>
        <source>%1 differences from the seal</source>
        <translation>%1 écarts par rapport au scellé</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 à traiter</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>1 difference from the seal</source>
        <translation>1 écart par rapport au scellé</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 à traiter</translation>
    </message>
    <message>
        <source>A large month takes some seconds.</source>
        <translation>Un mois volumineux prend quelques secondes.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clôturer %1</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files and your terms here, or a folder with both.</source>
        <translation>Déposer ici les fichiers de Microsoft et vos conditions, ou un dossier qui contient les deux.</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files or a folder of them here, or import them.</source>
        <translation>Déposer ici les fichiers de Microsoft ou un dossier qui les contient, ou les importer.</translation>
    </message>
    <message>
        <source>Every cent between Microsoft and local has a cause.</source>
        <translation>Chaque centime entre Microsoft et le local a une cause.</translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation>De Microsoft au local</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation>Pas encore de lignes pour %1</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Open bridge</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Sealed %1, %2</source>
        <translation>Scellé le %1, %2</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>Calcul de %1</translation>
    </message>
    <message>
        <source>most money first in each stage</source>
        <translation>montants les plus élevés d’abord à chaque étape</translation>
    </message>
    <message>
        <source>only stage %1</source>
        <translation>étape %1 uniquement</translation>
    </message>
</context>
<context>
    <name>counterfoil::CloudDesk</name>
    <message>
        <source>this window has no way to the system&apos;s timers</source>
        <translation>Cette fenêtre n’a pas d’accès aux minuteries du système</translation>
    </message>
</context>
<context>
    <name>counterfoil::CompanySection</name>
    <message>
        <source>%1 adjustments</source>
        <translation>%1 ajustements</translation>
    </message>
    <message>
        <source>%1 exchange rates</source>
        <translation>%1 taux de change</translation>
    </message>
    <message>
        <source>%1 own services</source>
        <translation>%1 services propres</translation>
    </message>
    <message>
        <source>%1, %2, %3; minimum margin: %4, maximum change: %5</source>
        <translation>%1, %2, %3 ; marge minimale : %4, variation maximale : %5</translation>
    </message>
    <message>
        <source>1 adjustment</source>
        <translation>1 ajustement</translation>
    </message>
    <message>
        <source>1 exchange rate</source>
        <translation>1 taux de change</translation>
    </message>
    <message>
        <source>1 own service</source>
        <translation>1 service propre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>By customers and own services</source>
        <translation>Par clients et services propres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No tax yet. Every customer has one: what its invoices charge, or why they charge nothing.</source>
        <translation>Pas encore de taxe. Chaque client en a une : ce que ses factures appliquent, ou pourquoi elles n’appliquent rien.</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Taux, %</translation>
    </message>
    <message>
        <source>Rates, services and guards</source>
        <translation>Taux, services et contrôles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tax %1 is removed</source>
        <translation>Taxe %1 supprimée</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>The tax was not removed.</source>
        <translation>La taxe n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>VAT id, register</source>
        <translation>N° TVA, registre</translation>
    </message>
    <message>
        <source>e-invoices %1:%2</source>
        <translation>factures électroniques %1:%2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectSteps</name>
    <message>
        <source>Account and roles</source>
        <translation>Compte et rôles</translation>
    </message>
    <message>
        <source>All four steps are done</source>
        <translation>Les quatre étapes sont terminées</translation>
    </message>
    <message>
        <source>Billing, usage and seats, read only</source>
        <translation>Facturation, consommation et licences, en lecture seule</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre distincte</translation>
    </message>
    <message>
        <source>Roles found, first pull at once</source>
        <translation>Rôles trouvés, première récupération immédiate</translation>
    </message>
    <message>
        <source>Roles found, pull at once</source>
        <translation>Rôles trouvés, récupérer aussitôt</translation>
    </message>
    <message>
        <source>Service account, roles checked after sign-in</source>
        <translation>Compte de service, rôles vérifiés après la connexion</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>Étape %1 sur 4 : %2</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>Ce qui sera lu</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionDetail</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Complete pull</source>
        <translation>Récupération complète</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Prochaine récupération</translation>
    </message>
    <message>
        <source>Roles found</source>
        <translation>Rôles trouvés</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>renouvelée : %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsController</name>
    <message>
        <source>%1 is still connected.</source>
        <translation>%1 est toujours connecté.</translation>
    </message>
    <message>
        <source>%1: %2 failed. %3</source>
        <translation>%1 : échec de l’étape %2. %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation>, prochaine : %1</translation>
    </message>
    <message>
        <source>A connection needs a person</source>
        <translation>Une connexion nécessite une intervention</translation>
    </message>
    <message>
        <source>Another program pulls into this company file right now. What it brings shows here when it is done.</source>
        <translation>Un autre programme récupère actuellement des données dans ce fichier de société. Elles s’afficheront ici une fois l’opération terminée.</translation>
    </message>
    <message>
        <source>Next pull %1</source>
        <translation>Prochaine récupération %1</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Pas encore récupéré</translation>
    </message>
    <message>
        <source>Nothing was pulled.</source>
        <translation>Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>Pulled %1</source>
        <translation>Dernière récupération : %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Récupération en cours</translation>
    </message>
    <message>
        <source>Pulling %1, %2 received</source>
        <translation>Récupération : %1, %2 reçus</translation>
    </message>
    <message>
        <source>Stopping the pull</source>
        <translation>Arrêt de la récupération</translation>
    </message>
    <message>
        <source>The client id stays as it was.</source>
        <translation>L’ID client reste inchangé.</translation>
    </message>
    <message>
        <source>The connections were not read.</source>
        <translation>Les connexions n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The daily pull stays as it was.</source>
        <translation>La récupération quotidienne reste inchangée.</translation>
    </message>
    <message>
        <source>The key store did not give the sign-ins: %1. Unlock it; nobody was signed out.</source>
        <translation>Le trousseau de clés n’a pas fourni les authentifications : %1. À déverrouiller ; aucun compte n’a été déconnecté.</translation>
    </message>
    <message>
        <source>The sealed file of the sign-ins stayed shut: %1.</source>
        <translation>Le fichier scellé des authentifications est resté fermé : %1.</translation>
    </message>
    <message>
        <source>The sign-ins are in a sealed file, whose pass phrase is asked for at every start. Nothing is pulled before.</source>
        <translation>Les authentifications sont dans un fichier scellé, dont la phrase secrète est demandée à chaque démarrage. Rien n’est récupéré avant.</translation>
    </message>
    <message>
        <source>What was pulled could not be counted.</source>
        <translation>Les données récupérées n’ont pas pu être comptées.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectorsScreen</name>
    <message>
        <source>%1 and %2 more steps</source>
        <translation>%1 et %2 autres étapes</translation>
    </message>
    <message>
        <source>%1 and 1 more step</source>
        <translation>%1 et 1 autre étape</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 à traiter</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>%1 steps failed</source>
        <translation>%1 étapes en échec</translation>
    </message>
    <message>
        <source>1 needs a person</source>
        <translation>1 à traiter</translation>
    </message>
    <message>
        <source>1 step failed</source>
        <translation>1 étape en échec</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>Log in once, and every morning at 09:00 Amsterdam time the data is there. What was pulled can be read without a network.</source>
        <translation>Une seule connexion suffit : chaque matin à 09:00, heure d’Amsterdam, les données sont là. Ce qui a été récupéré peut être lu sans réseau.</translation>
    </message>
    <message>
        <source>No way to clouds</source>
        <translation>Pas d’accès aux clouds</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>Nothing was pulled yet</source>
        <translation>Rien n’a encore été récupéré</translation>
    </message>
    <message>
        <source>Pulled data</source>
        <translation>Données récupérées</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Récupération en cours</translation>
    </message>
    <message>
        <source>Pulling, as every day</source>
        <translation>Récupération quotidienne en cours</translation>
    </message>
    <message>
        <source>Steps of the pull</source>
        <translation>Étapes de la récupération</translation>
    </message>
    <message>
        <source>Stops at the next step; what came is kept</source>
        <translation>S’arrête à l’étape suivante ; ce qui est arrivé est conservé</translation>
    </message>
    <message>
        <source>This window reads what is stored. Files can be imported.</source>
        <translation>Cette fenêtre lit ce qui est enregistré. Des fichiers peuvent être importés.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentGuide</name>
    <message>
        <source>%1 looks like a person&apos;s</source>
        <translation>%1 semble être un compte personnel</translation>
    </message>
    <message>
        <source>Admin Agent</source>
        <translation>Agent d’administration</translation>
    </message>
    <message>
        <source>Azure user_impersonation</source>
        <translation>Azure user_impersonation</translation>
    </message>
    <message>
        <source>Before you sign in</source>
        <translation>Avant de se connecter</translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation>Copier le lien d’approbation</translation>
    </message>
    <message>
        <source>Costs and usage of the enrolment, to bill by</source>
        <translation>Coûts et consommation de l’inscription, pour facturer</translation>
    </message>
    <message>
        <source>Customers, subscriptions, seats</source>
        <translation>Clients, abonnements, licences</translation>
    </message>
    <message>
        <source>Daily rated usage, to bill by day</source>
        <translation>Consommation quotidienne valorisée, pour facturer par jour</translation>
    </message>
    <message>
        <source>Departments and accounts, to map costs</source>
        <translation>Départements et comptes, pour attribuer les coûts</translation>
    </message>
    <message>
        <source>Enterprise Administrator (read only)</source>
        <translation>Administrateur d’entreprise (lecture seule)</translation>
    </message>
    <message>
        <source>Fill in the client id first: the link names the application</source>
        <translation>Renseigner d’abord l’ID client : le lien nomme l’application</translation>
    </message>
    <message>
        <source>If Microsoft asks for an administrator&apos;s approval, send the link to your Global Administrator.</source>
        <translation>Si Microsoft demande l’approbation d’un administrateur, envoyer le lien à votre administrateur général.</translation>
    </message>
    <message>
        <source>Invoices, lines, to explain them</source>
        <translation>Factures, lignes, pour les expliquer</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>Authentification multifacteur</translation>
    </message>
    <message>
        <source>Nothing is written to Microsoft. The sign-in stays in a file sealed with your pass phrase.</source>
        <translation>Rien n’est écrit chez Microsoft. L’authentification reste dans un fichier scellé par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Nothing is written to Microsoft. The sign-in stays in your key store.</source>
        <translation>Rien n’est écrit chez Microsoft. L’authentification reste dans votre trousseau de clés.</translation>
    </message>
    <message>
        <source>One of the first two is needed. Global Admin alone is not enough.</source>
        <translation>L’un des deux premiers est nécessaire. Le rôle d’administrateur général seul ne suffit pas.</translation>
    </message>
    <message>
        <source>Reading is enough. Global Admin alone sees no costs.</source>
        <translation>La lecture suffit. Le rôle d’administrateur général seul ne donne pas accès aux coûts.</translation>
    </message>
    <message>
        <source>Reservations and marketplace</source>
        <translation>Réservations et Marketplace</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Roles of this account</source>
        <translation>Rôles de ce compte</translation>
    </message>
    <message>
        <source>Service account, not a person&apos;s</source>
        <translation>Compte de service, pas un compte personnel</translation>
    </message>
    <message>
        <source>What is read, and why</source>
        <translation>Ce qui est lu, et pourquoi</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Rédiger un e-mail</translation>
    </message>
    <message>
        <source>checked on sign-in</source>
        <translation>vérifié à la connexion</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>or Billing Admin with Sales Agent</source>
        <translation>ou Administrateur de facturation avec Agent commercial</translation>
    </message>
    <message>
        <source>stays when people leave</source>
        <translation>reste quand les personnes partent</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWindow</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 is not opened here</source>
        <translation>%1 ne s’ouvre pas ici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Counterfoil does not see what you type here; nothing is kept.</source>
        <translation>Counterfoil ne voit pas ce qui est saisi ici ; rien n’est conservé.</translation>
    </message>
    <message>
        <source>For tests only</source>
        <translation>Pour les tests uniquement</translation>
    </message>
    <message>
        <source>It does not answer. Is this computer connected to the internet?</source>
        <translation>Pas de réponse. Cet ordinateur est-il connecté à Internet ?</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>No encryption could be agreed on.</source>
        <translation>Aucun chiffrement n’a pu être convenu.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Nothing was agreed to yet. You can begin again.</source>
        <translation>Rien n’a encore été accepté. Il est possible de recommencer.</translation>
    </message>
    <message>
        <source>The connection was refused: %1. Somebody could be reading along. Nothing was sent.</source>
        <translation>La connexion a été refusée : %1. Un tiers pourrait lire les échanges. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The page broke down</source>
        <translation>La page a cessé de fonctionner</translation>
    </message>
    <message>
        <source>The page wanted to start something outside of this window.</source>
        <translation>La page a voulu lancer quelque chose en dehors de cette fenêtre.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let it through. Your own browser may know a way.</source>
        <translation>Le proxy de ce réseau ne laisse pas passer cette adresse. Votre propre navigateur connaît peut-être un chemin.</translation>
    </message>
    <message>
        <source>This browser is not locked in. Do not use a real account.</source>
        <translation>Ce navigateur n’est pas cloisonné. Ne pas utiliser de compte réel.</translation>
    </message>
    <message>
        <source>This is perhaps not %1</source>
        <translation>Il ne s’agit peut-être pas de %1</translation>
    </message>
    <message>
        <source>This window opens the pages of the sign-in only. Does your organisation sign in on a page of its own? Then cancel, and use your own browser.</source>
        <translation>Cette fenêtre n’ouvre que les pages de connexion. Votre organisation utilise-t-elle sa propre page de connexion ? Dans ce cas, annuler et utiliser votre propre navigateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation>En attente de votre réponse, reste %1:%2</translation>
    </message>
    <message>
        <source>What it sent cannot be shown.</source>
        <translation>Ce qui a été envoyé ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConsentWizard</name>
    <message>
        <source>A pull is running; log in when it is done, or stop it with Shift+F5.</source>
        <translation>Une récupération est en cours ; se connecter lorsqu’elle est terminée, ou l’arrêter avec Shift+F5.</translation>
    </message>
    <message>
        <source>Approval for reading Partner Center</source>
        <translation>Approbation de la lecture de Partner Center</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connector settings</source>
        <translation>Paramètres du connecteur</translation>
    </message>
    <message>
        <source>Connectors  ›  %1  ›</source>
        <translation>Connecteurs  ›  %1  ›</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Première récupération</translation>
    </message>
    <message>
        <source>Hello,

to close our months with Microsoft&apos;s own figures we use Counterfoil. It reads billing, usage and seats in Partner Center, and writes nothing.

Our tenant lets only administrators agree to that. Would you open this link as Cloud Application Administrator or Global Administrator and accept?

%1
</source>
        <translation>Bonjour,

pour clôturer nos mois avec les chiffres de Microsoft, nous utilisons Counterfoil. Le programme lit la facturation, la consommation et les licences dans Partner Center, et n’écrit rien.

Notre tenant n’autorise que les administrateurs à donner cet accord. Pourriez-vous ouvrir ce lien en tant qu’administrateur d’application cloud ou administrateur général et accepter ?

%1
</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre distincte</translation>
    </message>
    <message>
        <source>In your own browser</source>
        <translation>Dans votre propre navigateur</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Shows a code to type on any device; some tenants forbid it</source>
        <translation>Affiche un code à saisir sur n’importe quel appareil ; certains tenants l’interdisent</translation>
    </message>
    <message>
        <source>Signs in with the system&apos;s own browser, which comes back to this machine</source>
        <translation>Connexion avec le navigateur du système, qui revient à cet ordinateur</translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation>Le fichier de société est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The sign-in before is still being stopped.</source>
        <translation>L’authentification précédente est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>This window has no way to clouds.</source>
        <translation>Cette fenêtre n’a pas d’accès aux clouds.</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Utiliser un code</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Utiliser mon navigateur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation>Avec un code, sur n’importe quel appareil</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractTimeline</name>
    <message>
        <source>Time line of the contract</source>
        <translation>Chronologie du contrat</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsController</name>
    <message>
        <source>The contract was not changed.</source>
        <translation>Le contrat n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The contract was not read.</source>
        <translation>Le contrat n’a pas été lu.</translation>
    </message>
    <message>
        <source>The former terms were not restored.</source>
        <translation>Les conditions antérieures n’ont pas été rétablies.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ContractsScreen</name>
    <message>
        <source>%1 goes on from then. Ctrl+Z restores the former terms.</source>
        <translation>%1 se poursuit à partir de cette date. Ctrl+Z rétablit les conditions antérieures.</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1, à partir du %2, %3</translation>
    </message>
    <message>
        <source>&amp;Paid in advance</source>
        <translation>&amp;Payé d’avance</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the contract</source>
        <translation>&amp;Annuler la modification du contrat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Another day shows the bridge invoice before it is agreed</source>
        <translation>Un autre jour montre la facture de transition avant d’être convenu</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Étendue affichée</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Pas encore de contrats</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Periods of weeks have no day of the month</source>
        <translation>Les périodes en semaines n’ont pas de jour du mois</translation>
    </message>
    <message>
        <source>Periods start on day</source>
        <translation>Les périodes commencent le</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Modification annulée.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>The next term is billed at once; you see it before it is agreed</source>
        <translation>Le prochain terme est facturé en une fois ; vous le voyez avant qu’il soit convenu</translation>
    </message>
    <message>
        <source>The terms are as they were before the change.</source>
        <translation>Les conditions sont celles d’avant la modification.</translation>
    </message>
    <message>
        <source>The terms say what was agreed with whom: import them.</source>
        <translation>Les conditions indiquent ce qui a été convenu et avec qui : les importer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>à partir du %1, %2</translation>
    </message>
    <message>
        <source>in force since %1; Change from a date… drafts the bridge invoice</source>
        <translation>en vigueur depuis le %1 ; Modifier à partir d’une date… prépare la facture de transition</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>sans date de fin</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreditSheet</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1, %2 %3 before tax, VAT %4, %5 in all, dated %6</source>
        <translation>%1, %2 %3 HT, TVA %4, %5 au total, à la date du %6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4 before tax</source>
        <translation>%1, %2, %3 %4 HT</translation>
    </message>
    <message>
        <source>&amp;Bill it again, on a new draft of its service period</source>
        <translation>Facturer de &amp;nouveau, sur un nouveau brouillon pour la même période de service</translation>
    </message>
    <message>
        <source>&amp;Issue the credit note</source>
        <translation>É&amp;mettre l’avoir</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>All that is &amp;left of the invoice</source>
        <translation>Tout le &amp;solde de la facture</translation>
    </message>
    <message>
        <source>Amount of the line to credit, before tax</source>
        <translation>Montant de la ligne à créditer, HT</translation>
    </message>
    <message>
        <source>Choose a line, or the whole invoice.</source>
        <translation>Choisir une ligne ou la facture entière.</translation>
    </message>
    <message>
        <source>Cr&amp;edit this line</source>
        <translation>&amp;Créditer cette ligne</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Établir un avoir pour %1</translation>
    </message>
    <message>
        <source>Lines that can be credited</source>
        <translation>Lignes pouvant être créditées</translation>
    </message>
    <message>
        <source>Only a whole invoice of which nothing was credited before is billed again</source>
        <translation>Seule une facture entière dont rien n’a encore été crédité peut être facturée de nouveau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stands on the credit note: the customer reads it</source>
        <translation>Figure sur l’avoir : le client le lit</translation>
    </message>
    <message>
        <source>The &amp;whole invoice</source>
        <translation>La &amp;facture entière</translation>
    </message>
    <message>
        <source>The credit note needs a reason: the customer reads it.</source>
        <translation>L’avoir doit comporter un motif : le client le lit.</translation>
    </message>
    <message>
        <source>The line shows no quantity: credit an amount of it</source>
        <translation>La ligne n’indique pas de quantité : créditer un montant partiel</translation>
    </message>
    <message>
        <source>Units of the line to credit</source>
        <translation>Unités de la ligne à créditer</translation>
    </message>
    <message>
        <source>What is credited is a number above 0: &quot;%1&quot; is none.</source>
        <translation>Ce qui est crédité est un nombre supérieur à 0 : « %1 » n’en est pas un.</translation>
    </message>
    <message>
        <source>What is issued is never changed.</source>
        <translation>Ce qui est émis n’est plus jamais modifié.</translation>
    </message>
    <message>
        <source>Working out the credit note…</source>
        <translation>Calcul de l’avoir…</translation>
    </message>
    <message>
        <source>of %1 units</source>
        <translation>unités sur %1</translation>
    </message>
    <message>
        <source>only</source>
        <translation>seulement</translation>
    </message>
    <message>
        <source>or the amount</source>
        <translation>ou le montant</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerDetail</name>
    <message>
        <source>%1 held by guards</source>
        <translation>Retenus : %1</translation>
    </message>
    <message>
        <source>%1, invoiced in %2</source>
        <translation>%1, facturé en %2</translation>
    </message>
    <message>
        <source>1 held by a guard</source>
        <translation>1 retenu par contrôle</translation>
    </message>
    <message>
        <source>By month, %1</source>
        <translation>Par mois, %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Last invoice %1, %2</source>
        <translation>Dernière facture %1, %2</translation>
    </message>
    <message>
        <source>Margin %1 %2</source>
        <translation>Marge %1 %2</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Aucun tenant</translation>
    </message>
    <message>
        <source>Nothing was invoiced yet. Drafts appear here with the first lines of Microsoft that are theirs.</source>
        <translation>Rien n’a encore été facturé. Les brouillons apparaissent ici dès les premières lignes de Microsoft qui concernent ce client.</translation>
    </message>
    <message>
        <source>Open in Reconcile</source>
        <translation>Voir le passage</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bons de commande</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxe %1</translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation>n° TVA %1</translation>
    </message>
    <message>
        <source>due after %1 days</source>
        <translation>échéance à %1 jours</translation>
    </message>
    <message>
        <source>due after 1 day</source>
        <translation>échéance à 1 jour</translation>
    </message>
    <message>
        <source>e-invoices %1:%2</source>
        <translation>factures électroniques %1:%2</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomersController</name>
    <message>
        <source>The customer&apos;s invoices were not read.</source>
        <translation>Les factures du client n’ont pas été lues.</translation>
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
        <translation>%1 brouillons retenus par contrôle</translation>
    </message>
    <message>
        <source>%1 tenants without a customer</source>
        <translation>%1 tenants sans client</translation>
    </message>
    <message>
        <source>1 draft held by guards</source>
        <translation>1 brouillon retenu par contrôle</translation>
    </message>
    <message>
        <source>1 tenant without a customer</source>
        <translation>1 tenant sans client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers %1</source>
        <translation>Clients %1</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Nobody is invoiced for this tenant. Map it to a customer, and the drafts are remade.</source>
        <translation>Ce tenant n’est facturé à personne. L’attribuer à un client : les brouillons seront recalculés.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them, or begin with a new one.</source>
        <translation>Les conditions nomment les clients et ce qu’ils paient : les importer, ou commencer par un nouveau.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DailyPull</name>
    <message>
        <source>Pulled while Counterfoil is open. The system can pull also while it is closed.</source>
        <translation>La récupération a lieu tant que Counterfoil est ouvert. Le système peut aussi récupérer quand il est fermé.</translation>
    </message>
    <message>
        <source>The sign-ins are in a sealed file: the system&apos;s session needs its pass phrase as COUNTERFOIL_VAULT_PASSPHRASE, else it pulls nothing.</source>
        <translation>Les authentifications sont dans un fichier scellé : la session du système a besoin de sa phrase secrète dans COUNTERFOIL_VAULT_PASSPHRASE, sinon elle ne récupère rien.</translation>
    </message>
    <message>
        <source>The system cannot pull by itself: %1.</source>
        <translation>Le système ne peut pas récupérer lui-même : %1.</translation>
    </message>
    <message>
        <source>The system does not pull any more</source>
        <translation>Le système ne récupère plus</translation>
    </message>
    <message>
        <source>The system does not pull into this company file any more; Counterfoil still does while it is open. What is taken away:
%1</source>
        <translation>Le système ne récupère plus dans ce fichier de société ; Counterfoil le fait encore tant qu’il est ouvert. Ce qui est supprimé :
%1</translation>
    </message>
    <message>
        <source>The system pulls at the new time</source>
        <translation>Le système récupère à la nouvelle heure</translation>
    </message>
    <message>
        <source>The system pulls daily from now on</source>
        <translation>Le système récupère désormais chaque jour</translation>
    </message>
    <message>
        <source>The system pulls daily, also while Counterfoil is closed: %1 keeps the time.</source>
        <translation>Le système récupère chaque jour, même quand Counterfoil est fermé : %1 tient l’heure.</translation>
    </message>
    <message>
        <source>The system pulls into this company file daily, also while Counterfoil is closed.

For this %1 starts %2 whenever the pull is due. What is set up, for your user alone:
%3

The files hold no sign-in and no pass phrase.</source>
        <translation>Le système récupère chaque jour dans ce fichier de société, même quand Counterfoil est fermé.

Pour cela %1 lance %2 chaque fois que la récupération est due. Ce qui est installé, pour votre seul utilisateur :
%3

Les fichiers ne contiennent ni authentification ni phrase secrète.</translation>
    </message>
    <message>
        <source>The system still pulls at the former time.</source>
        <translation>Le système récupère encore à l’ancienne heure.</translation>
    </message>
    <message>
        <source>The system&apos;s daily pull stays as it was.</source>
        <translation>La récupération quotidienne du système reste comme elle était.</translation>
    </message>
    <message>
        <source>The system&apos;s daily pull was not set up.</source>
        <translation>La récupération quotidienne du système n’a pas été installée.</translation>
    </message>
    <message>
        <source>The system&apos;s timers are still looked at</source>
        <translation>Les minuteries du système sont encore examinées</translation>
    </message>
    <message>
        <source>This window has no way to clouds</source>
        <translation>Cette fenêtre n’a pas d’accès aux clouds</translation>
    </message>
    <message>
        <source>the Task Scheduler</source>
        <translation>le Planificateur de tâches</translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1, on both sides</source>
        <translation>%1, des deux côtés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>Days of both sides</source>
        <translation>Jours des deux côtés</translation>
    </message>
</context>
<context>
    <name>counterfoil::DistributorSheet</name>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, à confirmer</translation>
    </message>
    <message>
        <source>A file has faults, or no profile yet</source>
        <translation>Un fichier contient des erreurs ou n’a pas encore de profil</translation>
    </message>
    <message>
        <source>Change the profile…</source>
        <translation>Modifier le profil…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Choisir un profil</translation>
    </message>
    <message>
        <source>Choose by which profile it is read.</source>
        <translation>Choisir le profil avec lequel il est lu.</translation>
    </message>
    <message>
        <source>Do not import this file</source>
        <translation>Ne pas importer ce fichier</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>Importer %1 fichiers</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>Importer 1 fichier</translation>
    </message>
    <message>
        <source>Its columns are those of this profile.</source>
        <translation>Ses colonnes sont celles de ce profil.</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>No profile knows its columns, and it is none of Microsoft&apos;s.</source>
        <translation>Aucun profil ne connaît ses colonnes, et il ne vient pas de Microsoft.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu avec</translation>
    </message>
    <message>
        <source>Several profiles fit alike: %1</source>
        <translation>Plusieurs profils conviennent également : %1</translation>
    </message>
    <message>
        <source>The other files are.</source>
        <translation>Les autres fichiers le sont.</translation>
    </message>
    <message>
        <source>With %1 files of Microsoft&apos;s</source>
        <translation>Avec %1 fichiers de Microsoft</translation>
    </message>
    <message>
        <source>With 1 file of Microsoft&apos;s</source>
        <translation>Avec 1 fichier de Microsoft</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPane</name>
    <message>
        <source>The profile as JSON</source>
        <translation>Le profil en JSON</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftsController</name>
    <message>
        <source>%1 has %2 decimals: &quot;%3&quot; has more.</source>
        <translation>%1 admet %2 décimales : « %3 » en a davantage.</translation>
    </message>
    <message>
        <source>%1 has no decimals: &quot;%2&quot;</source>
        <translation>%1 n’admet pas de décimales : « %2 »</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Une autre tâche est en cours.</translation>
    </message>
    <message>
        <source>The change of the draft is done again</source>
        <translation>La modification du brouillon est rétablie</translation>
    </message>
    <message>
        <source>The change of the draft is undone</source>
        <translation>La modification du brouillon est annulée</translation>
    </message>
    <message>
        <source>The line needs a text: the customer reads it.</source>
        <translation>La ligne doit comporter un texte : le client le lit.</translation>
    </message>
    <message>
        <source>The net is an amount in %1: &quot;%2&quot; is none.</source>
        <translation>Le net est un montant en %1 : « %2 » n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DropArea</name>
    <message>
        <source>Drop Microsoft&apos;s files here</source>
        <translation>Déposer ici les fichiers de Microsoft</translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation>Zone de dépôt</translation>
    </message>
    <message>
        <source>Nothing can be imported now</source>
        <translation>Aucune importation possible actuellement</translation>
    </message>
    <message>
        <source>Reconciliation and daily usage, CSV or JSON, plain, .gz or .zip, or a folder of them. An invoice that is on hand is replaced, and what Microsoft changed is shown.</source>
        <translation>Rapprochement et consommation quotidienne, CSV ou JSON, bruts, .gz ou .zip, ou un dossier qui les contient. Une facture déjà présente est remplacée, et ce que Microsoft a modifié est affiché.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportOutcome</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Co&amp;py the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportation terminée</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportSheet</name>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 factures</translation>
    </message>
    <message>
        <source>%1 is a file and no folder.</source>
        <translation>%1 est un fichier et non un dossier.</translation>
    </message>
    <message>
        <source>%1 is in the folder already and will be replaced.</source>
        <translation>%1 se trouve déjà dans le dossier et sera remplacé.</translation>
    </message>
    <message>
        <source>%1, %2 before tax: %3</source>
        <translation>%1, %2 HT : %3</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Into the folder</source>
        <translation>Dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>É&amp;tendue</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 facture</translation>
    </message>
    <message>
        <source>All %1 invoices of the month</source>
        <translation>Les %1 factures du mois</translation>
    </message>
    <message>
        <source>All %1 invoices of the month, drafts included</source>
        <translation>Les %1 factures du mois, brouillons compris</translation>
    </message>
    <message>
        <source>Choose a folder; it is made where it is missing.</source>
        <translation>Choisir un dossier ; il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Choisir un format.</translation>
    </message>
    <message>
        <source>Every month on hand</source>
        <translation>Tous les mois disponibles</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Files of the same name in the folder are replaced.</source>
        <translation>Les fichiers du même nom dans le dossier sont remplacés.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Only %1, %2</source>
        <translation>Uniquement %1, %2</translation>
    </message>
    <message>
        <source>The %1 issued invoices</source>
        <translation>Les %1 factures émises</translation>
    </message>
    <message>
        <source>The invoice of the month</source>
        <translation>La facture du mois</translation>
    </message>
    <message>
        <source>The invoice of the month, drafts included</source>
        <translation>La facture du mois, même à l’état de brouillon</translation>
    </message>
    <message>
        <source>The issued invoice</source>
        <translation>La facture émise</translation>
    </message>
</context>
<context>
    <name>counterfoil::FileForm</name>
    <message>
        <source>%1: where</source>
        <translation>%1 : emplacement</translation>
    </message>
    <message>
        <source>A currency may stand before or behind: €12.50</source>
        <translation>Une devise peut se trouver devant ou derrière : €12.50</translation>
    </message>
    <message>
        <source>A minus may stand behind: 12.50-</source>
        <translation>Un signe moins peut se trouver derrière : 12.50-</translation>
    </message>
    <message>
        <source>A regular expression with one group</source>
        <translation>Une expression régulière avec un groupe</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Behind a label above the table</source>
        <translation>Derrière un libellé au-dessus du tableau</translation>
    </message>
    <message>
        <source>Between thousands</source>
        <translation>Séparateur de milliers</translation>
    </message>
    <message>
        <source>CSV with commas, semicolons or tabs, the same packed (.gz), or a workbook (.xlsx): the file&apos;s content tells which.</source>
        <translation>CSV avec virgules, points-virgules ou tabulations, le même compressé (.gz), ou un classeur (.xlsx) : le contenu du fichier en décide.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Format des jours</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Format, such as MM.yyyy</source>
        <translation>Format, par exemple MM.yyyy</translation>
    </message>
    <message>
        <source>Format, such as dd.MM.yyyy</source>
        <translation>Format, par exemple dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Found by its columns</source>
        <translation>Reconnue à ses colonnes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In a cell above the table</source>
        <translation>Dans une cellule au-dessus du tableau</translation>
    </message>
    <message>
        <source>In a column</source>
        <translation>Dans une colonne</translation>
    </message>
    <message>
        <source>In the file&apos;s name</source>
        <translation>Dans le nom du fichier</translation>
    </message>
    <message>
        <source>Invoice and month</source>
        <translation>Facture et mois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Espace fine insécable</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Numbers and days that are text</source>
        <translation>Nombres et jours sous forme de texte</translation>
    </message>
    <message>
        <source>Parentheses mean minus: (12.50)</source>
        <translation>Les parenthèses signifient moins : (12.50)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Row of the header</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Feuille d’un classeur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Such as B2</source>
        <translation>Par exemple B2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>That in which most lines start</source>
        <translation>Celui où commencent la plupart des lignes</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>The invoice&apos;s number</source>
        <translation>Numéro de la facture</translation>
    </message>
    <message>
        <source>The label, such as Invoice no.</source>
        <translation>Le libellé, par exemple Réf. fact.</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The month is written</source>
        <translation>Format du mois</translation>
    </message>
    <message>
        <source>To be confirmed: nobody has held it against a real file yet</source>
        <translation>À confirmer : jamais encore comparé à un fichier réel</translation>
    </message>
    <message>
        <source>What &quot;distributor&quot; of a price rule matches: small letters, digits and hyphens</source>
        <translation>Ce à quoi correspond « distributor » dans une règle de prix : minuscules, chiffres et traits d’union</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindingsPane</name>
    <message>
        <source>%1 findings accepted</source>
        <translation>%1 constats acceptés</translation>
    </message>
    <message>
        <source>%1, %2. It stays on record with your name.</source>
        <translation>%1, %2. L’acceptation reste consignée à votre nom.</translation>
    </message>
    <message>
        <source>%1. It stays on record with your name.</source>
        <translation>%1. L’acceptation reste consignée à votre nom.</translation>
    </message>
    <message>
        <source>1 finding accepted</source>
        <translation>1 constat accepté</translation>
    </message>
    <message>
        <source>Accept %1 findings</source>
        <translation>Accepter %1 constats</translation>
    </message>
    <message>
        <source>Accept 1 finding</source>
        <translation>Accepter 1 constat</translation>
    </message>
    <message>
        <source>Disputed: it closes itself when the credit arrives</source>
        <translation>Contesté : le constat se ferme de lui-même à l’arrivée de l’avoir</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>Nothing in %1 needs a person.</source>
        <translation>Rien à traiter en %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 needs a person.</source>
        <translation>Rien à traiter pour %1.</translation>
    </message>
    <message>
        <source>Reason, kept as the note</source>
        <translation>Raison, conservée comme note</translation>
    </message>
    <message>
        <source>The finding is changed</source>
        <translation>Le constat est modifié</translation>
    </message>
    <message>
        <source>The text of the ticket is copied</source>
        <translation>Le texte du ticket est copié</translation>
    </message>
    <message>
        <source>The ticket was not written.</source>
        <translation>Le ticket n’a pas été rédigé.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FirstRunPage</name>
    <message>
        <source>A made-up partner with some 40 customers. Look around, break things.</source>
        <translation>Un partenaire fictif avec une quarantaine de clients. À explorer sans rien risquer.</translation>
    </message>
    <message>
        <source>Close a month, every cent explained</source>
        <translation>Clôturer un mois, chaque centime expliqué</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files on this window: a company file is made for them.</source>
        <translation>Déposez les fichiers de Microsoft sur cette fenêtre : un fichier de société est créé pour eux.</translation>
    </message>
    <message>
        <source>Log in with your Microsoft account, and every month is pulled by itself: what is read and why is said before.</source>
        <translation>Se connecter avec votre compte Microsoft : chaque mois est ensuite récupéré automatiquement. Ce qui est lu, et pourquoi, est indiqué au préalable.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s files</source>
        <translation>Fichiers de Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s invoice on one side, your invoices on the other, and the causes between them. Nothing leaves this computer.</source>
        <translation>La facture de Microsoft d’un côté, vos factures de l’autre, et les causes entre les deux. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>counterfoil::GuardsPage</name>
    <message>
        <source>A draft is held where a line&apos;s margin is below the minimum, or where the draft differs by more than the maximum from the contract&apos;s invoice before. Where nothing is given, no draft is held for it.</source>
        <translation>Un brouillon est retenu lorsque la marge d’une ligne est sous le minimum, ou lorsque le brouillon s’écarte de plus que la variation maximale de la facture précédente du contrat. Où rien n’est indiqué, aucun brouillon n’est retenu pour cela.</translation>
    </message>
    <message>
        <source>Maximum change, %</source>
        <translation>Variation maximale, %</translation>
    </message>
    <message>
        <source>Minimum margin, %</source>
        <translation>Marge minimale, %</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsController</name>
    <message>
        <source>The log of imports was not read.</source>
        <translation>Le journal des importations n’a pas été lu.</translation>
    </message>
    <message>
        <source>What Microsoft changed was not read.</source>
        <translation>Les modifications de Microsoft n’ont pas été lues.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportsScreen</name>
    <message>
        <source>%1 faults</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation>%1 révisions</translation>
    </message>
    <message>
        <source>%1, %2 lines on hand</source>
        <translation>%1, %2 lignes disponibles</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 restated</source>
        <translation>1 révision</translation>
    </message>
    <message>
        <source>Distributor profiles</source>
        <translation>Profils de distributeurs</translation>
    </message>
    <message>
        <source>Each count took the place of the one of its day, tenant, subscription and SKU.</source>
        <translation>Chaque nombre a pris la place de celui de son jour, tenant, abonnement et SKU.</translation>
    </message>
    <message>
        <source>Faults of the files that were refused</source>
        <translation>Erreurs des fichiers refusés</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Line check</source>
        <translation>Contrôle des lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Nothing of %1 was on hand before.</source>
        <translation>Tout est nouveau pour %1.</translation>
    </message>
    <message>
        <source>Nothing of it was on hand before.</source>
        <translation>Tout y est nouveau.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The company file is open read-only.</source>
        <translation>Le fichier de société est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The last import was refused, nothing of it was kept: %1</source>
        <translation>La dernière importation a été refusée, rien n’en a été conservé : %1</translation>
    </message>
    <message>
        <source>The lines are those that were on hand.</source>
        <translation>Les lignes sont celles qui étaient déjà présentes.</translation>
    </message>
    <message>
        <source>The lines of %1 are those that were on hand.</source>
        <translation>Les lignes de %1 sont identiques à celles déjà présentes.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>What is imported or pulled is listed here, with what Microsoft changed in it later.</source>
        <translation>Ce qui est importé ou récupéré est répertorié ici, avec ce que Microsoft y a modifié par la suite.</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesController</name>
    <message>
        <source>The invoice was not laid out.</source>
        <translation>La facture n’a pas été mise en page.</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesScreen</name>
    <message>
        <source>%1 days after issue</source>
        <translation>%1 jours après l’émission</translation>
    </message>
    <message>
        <source>%1 lines are as they were calculated</source>
        <translation>%1 lignes sont revenues à leur valeur calculée</translation>
    </message>
    <message>
        <source>%1 lines removed, Ctrl+Z brings them back</source>
        <translation>%1 lignes supprimées, Ctrl+Z les rétablit</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur %2, filtré</translation>
    </message>
    <message>
        <source>%1, several currencies</source>
        <translation>%1, plusieurs devises</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the draft&apos;s line</source>
        <translation>&amp;Annuler la modification de la ligne du brouillon</translation>
    </message>
    <message>
        <source>1 day after issue</source>
        <translation>1 jour après l’émission</translation>
    </message>
    <message>
        <source>1 line is as it was calculated</source>
        <translation>1 ligne est revenue à sa valeur calculée</translation>
    </message>
    <message>
        <source>1 line removed, Ctrl+Z brings it back</source>
        <translation>1 ligne supprimée, Ctrl+Z la rétablit</translation>
    </message>
    <message>
        <source>Accept and approve</source>
        <translation>Accepter et approuver</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Comparaison avec la précédente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Déposer ici les fichiers de Microsoft, ou les importer.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due %1 %2</source>
        <translation>À payer %2 %1</translation>
    </message>
    <message>
        <source>Held by guards</source>
        <translation>Retenu par contrôle</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>Line added, Ctrl+Z takes it back</source>
        <translation>Ligne ajoutée, Ctrl+Z annule l’ajout</translation>
    </message>
    <message>
        <source>Line changed, Ctrl+Z takes it back</source>
        <translation>Ligne modifiée, Ctrl+Z annule la modification</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Lignes de la facture</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No font for %1</source>
        <translation>Aucune police pour %1</translation>
    </message>
    <message>
        <source>No invoices for %1 yet</source>
        <translation>Pas encore de factures pour %1</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Pas encore de factures</translation>
    </message>
    <message>
        <source>Nothing says who pays what: import the terms.</source>
        <translation>Rien n’indique qui paie quoi : importer les conditions.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>On this invoice</source>
        <translation>Sur cette facture</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF and e-invoice</source>
        <translation>PDF et facture électronique</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Prepaid %1</source>
        <translation>Prépayé %1</translation>
    </message>
    <message>
        <source>R&amp;edo the change of the draft&apos;s line</source>
        <translation>&amp;Rétablir la modification de la ligne du brouillon</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>The PDF shows ? instead. Install a font with these characters and open Counterfoil anew.</source>
        <translation>Le PDF affiche ? à la place. Installer une police comportant ces caractères et rouvrir Counterfoil.</translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation>Le brouillon est inchangé.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>VAT %1 % of %2: %3</source>
        <translation>TVA %1 % sur %2 : %3</translation>
    </message>
    <message>
        <source>VAT %1 %2</source>
        <translation>TVA %1 %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message>
        <source>given on issue</source>
        <translation>attribué à l’émission</translation>
    </message>
    <message>
        <source>given on issue, next %1</source>
        <translation>attribué à l’émission, prochain %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeyFigures</name>
    <message>
        <source>Figures of the month</source>
        <translation>Chiffres du mois</translation>
    </message>
    <message>
        <source>Why is it that?</source>
        <translation>Pourquoi est-ce ainsi ?</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineCheckPane</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1, of which the %2 with the largest difference are listed</source>
        <translation>%1, dont les %2 à la plus grande différence sont énumérées</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>A formula that Microsoft has published gives the amount of each to the last digit.</source>
        <translation>Une formule que Microsoft a publiée donne le montant de chacune au dernier chiffre près.</translation>
    </message>
    <message>
        <source>Every line is explained</source>
        <translation>Chaque ligne est expliquée</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s files first.</source>
        <translation>Importez d’abord les fichiers de Microsoft.</translation>
    </message>
    <message>
        <source>Lines by the formula that fits</source>
        <translation>Lignes selon la formule qui convient</translation>
    </message>
    <message>
        <source>No line of Microsoft&apos;s</source>
        <translation>Aucune ligne de Microsoft</translation>
    </message>
    <message>
        <source>Nothing of %1 is on hand that could be recomputed.</source>
        <translation>Rien de %1 n’est disponible qui puisse être recalculé.</translation>
    </message>
    <message>
        <source>Recomputed lines</source>
        <translation>Lignes recalculées</translation>
    </message>
    <message>
        <source>The lines were not recomputed.</source>
        <translation>Les lignes n’ont pas été recalculées.</translation>
    </message>
    <message>
        <source>What no formula explains</source>
        <translation>Ce qu’aucune formule n’explique</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineEditor</name>
    <message>
        <source>Enter takes it, Tab goes to the other field, Esc leaves the line as it was</source>
        <translation>Enter valide, Tab passe à l’autre champ, Esc laisse la ligne inchangée</translation>
    </message>
    <message>
        <source>Net of the line, %1</source>
        <translation>Net de la ligne, %1</translation>
    </message>
    <message>
        <source>Remaking the draft…</source>
        <translation>Recalcul du brouillon…</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texte de la ligne</translation>
    </message>
</context>
<context>
    <name>counterfoil::LostCreditPane</name>
    <message>
        <source>&amp;Show the rows without credit</source>
        <translation>&amp;Afficher les lignes sans PEC</translation>
    </message>
    <message>
        <source>Earned credit lost, by subscription</source>
        <translation>PEC perdu par abonnement</translation>
    </message>
    <message>
        <source>Every row that can earn it has it, on every day.</source>
        <translation>Chaque ligne qui y donne droit en bénéficie, chaque jour.</translation>
    </message>
    <message>
        <source>No earned credit was lost in %1</source>
        <translation>Aucun PEC n’a été perdu en %1</translation>
    </message>
    <message>
        <source>No row of the month is of a kind that Microsoft pays earned credit for.</source>
        <translation>Aucune ligne du mois n’est d’un type pour lequel Microsoft verse un PEC.</translation>
    </message>
    <message>
        <source>Nothing could earn credit in %1</source>
        <translation>Rien ne donnait droit au PEC en %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>%1 Microsoft invoices</source>
        <translation>%1 factures de Microsoft</translation>
    </message>
    <message>
        <source>%1 Nothing of it was kept.</source>
        <translation>%1 Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>%1 activity records</source>
        <translation>%1 enregistrements d’activité</translation>
    </message>
    <message>
        <source>%1 changes of this file, made since %2, are not in the copy and are lost.</source>
        <translation>%1 modifications de ce fichier, faites depuis %2, ne sont pas dans la copie et sont perdues.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 invoices, before tax</source>
        <translation>%1 factures, HT</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 est restauré.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 issued invoices are lost with them: %2. Their numbers would be given again.</source>
        <translation>%1 factures émises sont perdues avec elles : %2. Leurs numéros seraient attribués de nouveau.</translation>
    </message>
    <message>
        <source>%1 lines of invoices and usage</source>
        <translation>%1 lignes de factures et de consommation</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 abonnements</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>%1 was not written: the table changed meanwhile</source>
        <translation>%1 n’a pas été écrit : le tableau a changé entre-temps</translation>
    </message>
    <message>
        <source>%1, into %2. What was exported so before is left out.</source>
        <translation>%1, dans %2. Ce qui a déjà été exporté ainsi est laissé de côté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Azure Enterprise Agreement</source>
        <translation>&amp;Azure Enterprise Agreement</translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation>&amp;Connecteurs</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>&amp;Contrats</translation>
    </message>
    <message>
        <source>&amp;Distributors</source>
        <translation>&amp;Distributeurs</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Déplacement</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>Fac&amp;tures</translation>
    </message>
    <message>
        <source>&amp;Microsoft CSP</source>
        <translation>&amp;Microsoft CSP</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>Pri&amp;x</translation>
    </message>
    <message>
        <source>&amp;Seller and taxes</source>
        <translation>&amp;Vendeur et taxes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>1 Microsoft invoice</source>
        <translation>1 facture de Microsoft</translation>
    </message>
    <message>
        <source>1 activity record</source>
        <translation>1 enregistrement d’activité</translation>
    </message>
    <message>
        <source>1 change of this file, made since %2, is not in the copy and is lost.</source>
        <translation>1 modification de ce fichier, faite depuis %2, n’est pas dans la copie et est perdue.</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>1 invoice, before tax</source>
        <translation>1 facture, HT</translation>
    </message>
    <message>
        <source>1 issued invoice is lost with them: %2. Its number would be given again.</source>
        <translation>1 facture émise est perdue avec elles : %2. Son numéro serait attribué de nouveau.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 subscription</source>
        <translation>1 abonnement</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>De nouveau brouillon</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>À propos de Counterfoil</translation>
    </message>
    <message>
        <source>Approve %1 invoices</source>
        <translation>Approuver %1 factures</translation>
    </message>
    <message>
        <source>Approve 1 invoice</source>
        <translation>Approuver 1 facture</translation>
    </message>
    <message>
        <source>Approve invoices…</source>
        <translation>Approuver les factures…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved invoices are no longer remade.</source>
        <translation>Les factures approuvées ne sont plus recalculées.</translation>
    </message>
    <message>
        <source>Both end with the same change: nothing is lost.</source>
        <translation>Les deux finissent par la même modification : rien n’est perdu.</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clôturer %1</translation>
    </message>
    <message>
        <source>Columns, sorting, filter and groups of %1 are kept under this name,
for every company file. A view that has the name already is replaced.</source>
        <translation>Les colonnes, le tri, le filtre et les groupes de %1 sont conservés sous ce nom,
pour chaque fichier de société. Une vue qui porte déjà ce nom est remplacée.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Company file brought to a newer form</source>
        <translation>Fichier de société mis à une forme plus récente</translation>
    </message>
    <message>
        <source>Company file made</source>
        <translation>Fichier de société créé</translation>
    </message>
    <message>
        <source>Company files (*.counterfoil)</source>
        <translation>Fichiers de société (*.counterfoil)</translation>
    </message>
    <message>
        <source>Connection forgotten</source>
        <translation>Connexion oubliée</translation>
    </message>
    <message>
        <source>Connection made or changed</source>
        <translation>Connexion créée ou modifiée</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Correct the file, or get it anew, and import it again.</source>
        <translation>Corriger le fichier, ou l’obtenir à nouveau, puis l’importer encore une fois.</translation>
    </message>
    <message>
        <source>Counterfoil %1
From Microsoft&apos;s invoice to the invoices of your customers, every cent explained.
GPL-3.0-or-later</source>
        <translation>Counterfoil %1
De la facture de Microsoft aux factures de vos clients, chaque centime expliqué.
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Customers parked</source>
        <translation>Clients mis en attente</translation>
    </message>
    <message>
        <source>Dated %1. What is issued is never changed.</source>
        <translation>Datées du %1. Ce qui est émis n’est plus jamais modifié.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect %1. Its sign-in is deleted here, and nothing more is pulled through it.

Kept: %2. Local invoices stay as they are.</source>
        <translation>Déconnecter %1. L’authentification est supprimée ici, et plus rien n’est récupéré par cette connexion.

Conservé : %2. Les factures locales restent telles quelles.</translation>
    </message>
    <message>
        <source>Distributor profile kept</source>
        <translation>Profil de distributeur conservé</translation>
    </message>
    <message>
        <source>Distributor profile removed</source>
        <translation>Profil de distributeur retiré</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Brouillon établi</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>Drafts and approved invoices</source>
        <translation>Brouillons et factures approuvées</translation>
    </message>
    <message>
        <source>Drafts of the month made</source>
        <translation>Brouillons du mois établis</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Edit taken back</source>
        <translation>Modification reprise</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Every tenant on hand belongs to a customer</source>
        <translation>Chaque tenant présent appartient à un client</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>Justificatifs : %1</translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <translation>Dossiers justificatifs (*.zip)</translation>
    </message>
    <message>
        <source>Export &amp;usage</source>
        <translation>Exporter la conso&amp;mmation</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Export stopped, %1 files stay in %2</source>
        <translation>Exportation arrêtée, %1 fichiers restent dans %2</translation>
    </message>
    <message>
        <source>Export stopped, 1 file stays in %2</source>
        <translation>Exportation arrêtée, 1 fichier reste dans %2</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter les conditions</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Finding decided</source>
        <translation>Constat décidé</translation>
    </message>
    <message>
        <source>From then on nobody changes the month without reopening it, and what Microsoft restates shows.</source>
        <translation>Ensuite, personne ne modifie le mois sans le rouvrir, et ce que Microsoft rectifie se voit.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importer les conditions</translation>
    </message>
    <message>
        <source>Issue %1 invoices</source>
        <translation>Émettre %1 factures</translation>
    </message>
    <message>
        <source>Issue 1 invoice</source>
        <translation>Émettre 1 facture</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Issued invoices</source>
        <translation>Factures émises</translation>
    </message>
    <message>
        <source>It is a copy of another company file: nothing of this one is in it.</source>
        <translation>C’est une copie d’un autre fichier de société : elle ne contient rien de celui-ci.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which is kept beside it under another name.</source>
        <translation>Elle prend la place de %1, qui est conservé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Le&amp;vels</source>
        <translation>Niveaux de d&amp;étail</translation>
    </message>
    <message>
        <source>Let the system pull</source>
        <translation>Laisser le système récupérer</translation>
    </message>
    <message>
        <source>Lines replaced</source>
        <translation>Lignes remplacées</translation>
    </message>
    <message>
        <source>Local invoices</source>
        <translation>Factures locales</translation>
    </message>
    <message>
        <source>Microsoft&apos;s and distributors&apos; files (*.csv *.json *.jsonl *.gz *.zip *.xlsx);;All files (*)</source>
        <translation>Fichiers de Microsoft et de distributeurs (*.csv *.json *.jsonl *.gz *.zip *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Microsoft, before tax</source>
        <translation>Microsoft, HT</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Mois clôturé</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>Mois rouvert</translation>
    </message>
    <message>
        <source>New company file</source>
        <translation>Nouveau fichier de société</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Aucune société</translation>
    </message>
    <message>
        <source>No line names a tenant yet: import Microsoft&apos;s files first</source>
        <translation>Aucune ligne ne nomme encore de tenant : importez d’abord les fichiers de Microsoft</translation>
    </message>
    <message>
        <source>No month yet</source>
        <translation>Pas encore de mois</translation>
    </message>
    <message>
        <source>Nothing on this system shows %1</source>
        <translation>Rien sur ce système n’affiche %1</translation>
    </message>
    <message>
        <source>Nothing was issued.</source>
        <translation>Rien n’a été émis.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Open company file</source>
        <translation>Ouvrir un fichier de société</translation>
    </message>
    <message>
        <source>Open connectors</source>
        <translation>Ouvrir Connecteurs</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir &amp;un fichier récent</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Ouvrir le fichier…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>PDF kept</source>
        <translation>PDF conservé</translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file that keeps the sign-ins.
It stays in memory until the program ends.</source>
        <translation>Phrase secrète du fichier scellé qui conserve les authentifications.
Elle reste en mémoire jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Prepaid part worked out again</source>
        <translation>Part prépayée recalculée</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Restatement kept</source>
        <translation>Révision conservée</translation>
    </message>
    <message>
        <source>Restore a safety copy</source>
        <translation>Restaurer une copie de sécurité</translation>
    </message>
    <message>
        <source>Restore the safety copy</source>
        <translation>Restaurer la copie de sécurité</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Lignes des ta&amp;bleaux</translation>
    </message>
    <message>
        <source>Safety copies (*.backup *.counterfoil *.before-restore-*);;All files (*)</source>
        <translation>Copies de sécurité (*.backup *.counterfoil *.before-restore-*);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Safety copies (*.backup)</source>
        <translation>Copies de sécurité (*.backup)</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>Copie de sécurité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save&amp;d views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Seat counts stored</source>
        <translation>Nombres de licences enregistrés</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Terms (*.json)</source>
        <translation>Conditions (*.json)</translation>
    </message>
    <message>
        <source>Terms put in place</source>
        <translation>Conditions mises en place</translation>
    </message>
    <message>
        <source>The copy is newer than this file: nothing is lost.</source>
        <translation>La copie est plus récente que ce fichier : rien n’est perdu.</translation>
    </message>
    <message>
        <source>The distributors&apos; profiles were not read.</source>
        <translation>Les profils de distributeurs n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The former company file is kept as %1.</source>
        <translation>L’ancien fichier de société est conservé comme %1.</translation>
    </message>
    <message>
        <source>The months were not read.</source>
        <translation>Les mois n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The system is still being told</source>
        <translation>Le système est encore en cours d’information</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock sign-ins</source>
        <translation>Déverrouiller les authentifications</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Usage &amp;bars and credit</source>
        <translation>Barre&amp;s de consommation et PEC</translation>
    </message>
    <message>
        <source>Where another program takes these numbers first, nothing is issued.</source>
        <translation>Si un autre programme prend ces numéros avant, rien n’est émis.</translation>
    </message>
    <message>
        <source>Why is %1 opened again? The reason stands in the audit trail; the seal is kept as history.</source>
        <translation>Pourquoi rouvrir %1 ? Le motif figure dans la piste d’audit ; le scellé est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2</source>
        <translation>%1 lignes écrites dans %2</translation>
    </message>
    <message>
        <source>Wrote 1 row to %2</source>
        <translation>1 ligne écrite dans %2</translation>
    </message>
    <message>
        <source>Wrote the chart to %1</source>
        <translation>Graphique écrit dans %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message>
        <source>no terms yet</source>
        <translation>pas encore de conditions</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Counterfoil manual</source>
        <translation>Manuel de Counterfoil</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>counterfoil::MapSheet</name>
    <message>
        <source>Choose a customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Map a tenant</source>
        <translation>Attribuer un tenant</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>Whose tenant is it? The terms then name it, and the drafts are remade.</source>
        <translation>À qui appartient ce tenant ? Les conditions le nommeront ensuite, et les brouillons seront recalculés.</translation>
    </message>
</context>
<context>
    <name>counterfoil::MappingPane</name>
    <message>
        <source>Attributes and their columns</source>
        <translation>Attributs et leurs colonnes</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Column of the file below</source>
        <translation>Colonne du fichier ci-dessous</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names of the column</source>
        <translation>Noms de la colonne</translation>
    </message>
    <message>
        <source>Names of the column: the first that a file has counts</source>
        <translation>Noms de la colonne : le premier présent dans un fichier l’emporte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>The column may be missing</source>
        <translation>La colonne peut manquer</translation>
    </message>
    <message>
        <source>The file&apos;s words, and what they mean</source>
        <translation>Les mots du fichier et leur signification</translation>
    </message>
    <message>
        <source>Try a file first</source>
        <translation>Tester d’abord un fichier</translation>
    </message>
    <message>
        <source>Where no column says it, or it is empty</source>
        <translation>Lorsqu’aucune colonne ne l’indique ou qu’elle est vide</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
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
Facturé %2
Coût %3
Marge %4</translation>
    </message>
    <message>
        <source>%1 and %2 by month</source>
        <translation>%1 et %2 par mois</translation>
    </message>
    <message>
        <source>%1, invoiced %2, cost %3, margin %4 %5</source>
        <translation>%1, facturé %2, coût %3, marge %4 %5</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Invoiced and its cost by month</source>
        <translation>Montant facturé et coût par mois</translation>
    </message>
</context>
<context>
    <name>counterfoil::Navigation</name>
    <message>
        <source>%1, %2 for a person</source>
        <translation>%1, %2 à traiter</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>counterfoil::PageView</name>
    <message>
        <source>Click to read, click again for less; a double click fits the width, then 150 %</source>
        <translation>Un clic agrandit pour lire, un autre réduit ; un double clic remplit la largeur, puis 150 %</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>Page of the invoice</source>
        <translation>Page de la facture</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaintsChart</name>
    <message>
        <source>the picture cannot be made</source>
        <translation>l’image ne peut pas être créée</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteModel</name>
    <message>
        <source>not now: %1</source>
        <translation>indisponible : %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaletteView</name>
    <message>
        <source>%1 results</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>&gt;  commands only</source>
        <translation>&gt;  commandes uniquement</translation>
    </message>
    <message>
        <source>Ctrl+Enter  open with Why?</source>
        <translation>Ctrl+Enter  ouvrir avec Pourquoi ?</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Enter  ouvrir</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  fermer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer of them find more.</source>
        <translation>Rien ne contient ces lettres. En saisir moins élargit la recherche.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher, exécuter</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  choisir</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartiesController</name>
    <message>
        <source>Terms written to %1</source>
        <translation>Conditions écrites dans %1</translation>
    </message>
    <message>
        <source>The company file is open read-only</source>
        <translation>Le fichier de société est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The former terms were not restored.</source>
        <translation>Les conditions antérieures n’ont pas été rétablies.</translation>
    </message>
    <message>
        <source>The terms were not read.</source>
        <translation>Les conditions n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The terms were not written.</source>
        <translation>Les conditions n’ont pas été écrites.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartySheet</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Aucune différence pour l’instant.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Reste à renseigner : %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriceListPane</name>
    <message>
        <source>%1 prices; %2 changed, %3 new, %4 gone</source>
        <translation>%1 prix ; %2 modifiés, %3 nouveaux, %4 retirés</translation>
    </message>
    <message>
        <source>A pull from Partner Center brings Microsoft&apos;s price sheets, once a month.</source>
        <translation>Une récupération depuis Partner Center apporte les listes de prix de Microsoft, une fois par mois.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Earlier price list</source>
        <translation>Liste de prix antérieure</translation>
    </message>
    <message>
        <source>Every price of the month</source>
        <translation>Chaque prix du mois</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Later price list</source>
        <translation>Liste de prix postérieure</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month of the price list</source>
        <translation>Mois de la liste de prix</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>Aucun prix différent</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>Pas encore de liste de prix</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Only one price list yet</source>
        <translation>Une seule liste de prix pour l’instant</translation>
    </message>
    <message>
        <source>Prices of the month</source>
        <translation>Prix du mois</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>Prix différents</translation>
    </message>
    <message>
        <source>The next month&apos;s pull brings another one, and here stands what changed.</source>
        <translation>La récupération du mois prochain en apportera une autre, et les modifications s’afficheront ici.</translation>
    </message>
    <message>
        <source>The two months&apos; price lists are the same.</source>
        <translation>Les listes de prix des deux mois sont identiques.</translation>
    </message>
    <message>
        <source>What differs from another month</source>
        <translation>Ce qui diffère d’un autre mois</translation>
    </message>
    <message>
        <source>What of the price lists is shown</source>
        <translation>Ce qui est affiché des listes de prix</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>par rapport à</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriceSheet</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, selon %2</translation>
    </message>
    <message>
        <source>&amp;More conditions…</source>
        <translation>&amp;Plus de conditions…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A day such as %1</source>
        <translation>Un jour tel que %1</translation>
    </message>
    <message>
        <source>Approved and issued invoices stay as they are; drafts are made anew with it.</source>
        <translation>Les factures approuvées et émises restent telles quelles ; les brouillons sont recalculés en conséquence.</translation>
    </message>
    <message>
        <source>At cost: no rule names it</source>
        <translation>Au prix coûtant : aucune règle ne le nomme</translation>
    </message>
    <message>
        <source>Discount off list, %</source>
        <translation>Remise sur catalogue, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>À partir du : %1</translation>
    </message>
    <message>
        <source>Margin of the price, %</source>
        <translation>Marge sur le prix, %</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Majoration du coût, %</translation>
    </message>
    <message>
        <source>New price for %1</source>
        <translation>Nouveau prix pour %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Reading the price rules…</source>
        <translation>Lecture des règles de prix…</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>The last months are billed anew with it; nothing is stored.</source>
        <translation>Les derniers mois sont recalculés à ce prix ; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The months were not compared.</source>
        <translation>Les mois n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesController</name>
    <message>
        <source>The change was refused.</source>
        <translation>La modification a été refusée.</translation>
    </message>
    <message>
        <source>The former terms are back</source>
        <translation>Les conditions antérieures sont rétablies</translation>
    </message>
    <message>
        <source>The line could not be tried.</source>
        <translation>La ligne n’a pas pu être testée.</translation>
    </message>
    <message>
        <source>The months could not be compared.</source>
        <translation>Les mois n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>The price list could not be read.</source>
        <translation>La liste de prix n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The price list was not written.</source>
        <translation>La liste de prix n’a pas été écrite.</translation>
    </message>
    <message>
        <source>The price lists could not be read.</source>
        <translation>Les listes de prix n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The price rules are saved</source>
        <translation>Les règles de prix sont enregistrées</translation>
    </message>
    <message>
        <source>The prices could not be read.</source>
        <translation>Les prix n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The terms were not saved.</source>
        <translation>Les conditions n’ont pas été enregistrées.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PricesScreen</name>
    <message>
        <source>%1 billed anew: %2 %3, %4 customer pays more, %5 less.</source>
        <translation>%1 facturé à nouveau : %2 %3, %4 client paie plus, %5 moins.</translation>
    </message>
    <message>
        <source>%1 billed anew: %2 %3, %4 customers pay more, %5 less.</source>
        <translation>%1 facturé à nouveau : %2 %3, clients payant plus : %4, payant moins : %5.</translation>
    </message>
    <message>
        <source>%1 lines without a rule</source>
        <translation>%1 lignes sans règle</translation>
    </message>
    <message>
        <source>%1 rules price %2 lines of %3</source>
        <translation>%1 règles fixent le prix de %2 lignes pour %3</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: %2 %3, %4 customer pays more, %5 less.</source>
        <translation>%1, comme si le prix avait alors été en vigueur : %2 %3, %4 client paie plus, %5 moins.</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: %2 %3, %4 customers pay more, %5 less.</source>
        <translation>%1, comme si le prix avait alors été en vigueur : %2 %3, clients payant plus : %4, payant moins : %5.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of prices</source>
        <translation>&amp;Annuler la modification des prix</translation>
    </message>
    <message>
        <source>1 line without a rule</source>
        <translation>1 ligne sans règle</translation>
    </message>
    <message>
        <source>Approved and issued invoices stay as they are; drafts are made anew with it.</source>
        <translation>Les factures approuvées et émises restent telles quelles ; les brouillons sont recalculés en conséquence.</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Pas encore de prix</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Price rules in order of precedence</source>
        <translation>Règles de prix par ordre de priorité</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Read-only: what-if only</source>
        <translation>Lecture seule : simulation uniquement</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Save the price rules</source>
        <translation>Enregistrer les règles de prix</translation>
    </message>
    <message>
        <source>The rule was not removed.</source>
        <translation>La règle n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>The terms name the customers and what they pay: import them.</source>
        <translation>Les conditions nomment les clients et ce qu’ils paient : les importer.</translation>
    </message>
    <message>
        <source>Wrote %1 prices to %2</source>
        <translation>%1 prix écrits dans %2</translation>
    </message>
    <message>
        <source>Wrote 1 price to %2</source>
        <translation>1 prix écrit dans %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfileEditor</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Faults of the profile</source>
        <translation>Erreurs du profil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Parties du profil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The forms wait until it reads well again.</source>
        <translation>Les formulaires attendent qu’il soit de nouveau lisible.</translation>
    </message>
    <message>
        <source>The text has faults.</source>
        <translation>Le texte contient des erreurs.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfilesController</name>
    <message>
        <source>Profile %1 is as it was before</source>
        <translation>Le profil %1 est de nouveau comme avant</translation>
    </message>
    <message>
        <source>Profile %1 removed</source>
        <translation>Profil %1 supprimé</translation>
    </message>
    <message>
        <source>Profile %1 saved</source>
        <translation>Profil %1 enregistré</translation>
    </message>
    <message>
        <source>Profile written to %1</source>
        <translation>Profil écrit dans %1</translation>
    </message>
    <message>
        <source>The distributors&apos; profiles were not read.</source>
        <translation>Les profils de distributeurs n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The former profile was not restored.</source>
        <translation>Le profil antérieur n’a pas été rétabli.</translation>
    </message>
    <message>
        <source>The profile has faults: mend them first.</source>
        <translation>Le profil contient des erreurs : les corriger d’abord.</translation>
    </message>
    <message>
        <source>The profile was not exported.</source>
        <translation>Le profil n’a pas été exporté.</translation>
    </message>
    <message>
        <source>The profile was not imported.</source>
        <translation>Le profil n’a pas été importé.</translation>
    </message>
    <message>
        <source>The profile was not removed.</source>
        <translation>Le profil n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The profile was not saved.</source>
        <translation>Le profil n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>another profile has this id: choose it in the list to change it</source>
        <translation>un autre profil porte cet ID : le choisir dans la liste pour le modifier</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProfilesPane</name>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>Comes with the program; changed, it becomes your own</source>
        <translation>Fourni avec le programme ; modifié, il devient le vôtre</translation>
    </message>
    <message>
        <source>Distributors&apos; files (*.csv *.txt *.gz *.xlsx);;All files (*)</source>
        <translation>Fichiers de distributeurs (*.csv *.txt *.gz *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Distributors&apos; profiles</source>
        <translation>Profils des distributeurs</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Has read %1</source>
        <translation>A lu %1</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>It has read nothing that counts now.</source>
        <translation>Il n’a rien lu qui soit actuellement valable.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>The profile %1 goes; files of this distributor are read by none then.</source>
        <translation>Le profil %1 est supprimé ; aucun profil ne lit plus alors les fichiers de ce distributeur.</translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation>Tester un fichier</translation>
    </message>
    <message>
        <source>Try a file of the distributor: you see its first rows as they will be read, what is wrong and what its lines come to. Nothing of it is kept.</source>
        <translation>Tester un fichier du distributeur : ses premières lignes s’affichent telles qu’elles seront lues, avec ce qui ne va pas et le total qui en résulte. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>What it has read stays: %1.</source>
        <translation>Ce qu’il a lu reste : %1.</translation>
    </message>
    <message>
        <source>Your own profile %1 goes; the starting point of the program counts again.</source>
        <translation>Votre propre profil %1 est supprimé ; le modèle du programme s’applique de nouveau.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PulledPane</name>
    <message>
        <source>%1 of %2 rows, filtered</source>
        <translation>%1 lignes sur %2, filtrées</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>A pull brings what there is. The steps of the last one say what came.</source>
        <translation>Une récupération apporte ce qui existe. Les étapes de la dernière disent ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Connect Microsoft CSP; the first pull starts by itself.</source>
        <translation>Connectez Microsoft CSP ; la première récupération démarre d’elle-même.</translation>
    </message>
    <message>
        <source>Connect the Azure enrolment, or the partner account whose Azure plan it is; then pull.</source>
        <translation>Connectez l’inscription Azure, ou le compte partenaire dont relève le plan Azure ; puis récupérez.</translation>
    </message>
    <message>
        <source>Kind of pulled data</source>
        <translation>Type de données récupérées</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows</source>
        <translation>Les %1 plus récentes de %2 lignes</translation>
    </message>
    <message>
        <source>The pulled data was not read.</source>
        <translation>Les données récupérées n’ont pas été lues.</translation>
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
        <translation>%1 ouverts</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, deux côtés</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 ouvert</translation>
    </message>
    <message>
        <source>All of the month</source>
        <translation>Tous ceux du mois</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Déposer ici les fichiers de Microsoft, ou les importer.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings (%1 open)</source>
        <translation>Constats (ouverts : %1)</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Constats : %1</translation>
    </message>
    <message>
        <source>Findings of %1, %2 of %3 open</source>
        <translation>Constats : %1, ouverts : %2 sur %3</translation>
    </message>
    <message>
        <source>Hide the waterfall</source>
        <translation>Masquer le graphique en cascade</translation>
    </message>
    <message>
        <source>Microsoft %1, difference %2, local %3 %4</source>
        <translation>Microsoft %1, différence %2, local %3 %4</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>No lines for %1 yet</source>
        <translation>Pas encore de lignes pour %1</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Reconcile %1</source>
        <translation>Rapprocher %1</translation>
    </message>
    <message>
        <source>Show the waterfall</source>
        <translation>Afficher le graphique en cascade</translation>
    </message>
    <message>
        <source>Unexplained %1</source>
        <translation>Inexpliqué %1</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Ce que représente une ligne</translation>
    </message>
    <message>
        <source>What stands under the table</source>
        <translation>Ce qui figure sous le tableau</translation>
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
        <translation>%1 alertes élevées</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>1 alert is high</source>
        <translation>1 alerte élevée</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Drop Microsoft&apos;s files here, or import them.</source>
        <translation>Déposer ici les fichiers de Microsoft, ou les importer.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>No alert in %1</source>
        <translation>Aucune alerte en %1</translation>
    </message>
    <message>
        <source>No month to report on yet</source>
        <translation>Encore aucun mois sur lequel faire un rapport</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Pas encore de conditions</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à afficher dans ce rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The terms say who is invoiced and at what price: import them.</source>
        <translation>Les conditions indiquent qui est facturé et à quel prix : les importer.</translation>
    </message>
    <message>
        <source>There is none of it in these months.</source>
        <translation>Ces mois n’en contiennent pas.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>counterfoil::RestatementPane</name>
    <message>
        <source>%1 approved or issued invoices hold such lines:</source>
        <translation>%1 factures approuvées ou émises contiennent de telles lignes :</translation>
    </message>
    <message>
        <source>%1, %2: %3 lines, %4 before, %5 now</source>
        <translation>%1, %2 : %3 lignes, %4 avant, %5 à présent</translation>
    </message>
    <message>
        <source>%1: net %2 before, %3 now, %4 %5</source>
        <translation>%1 : net %2 avant, %3 à présent, %4 %5</translation>
    </message>
    <message>
        <source>1 approved or issued invoice holds such lines:</source>
        <translation>1 facture approuvée ou émise contient de telles lignes :</translation>
    </message>
    <message>
        <source>Lines that Microsoft changed</source>
        <translation>Lignes modifiées par Microsoft</translation>
    </message>
    <message>
        <source>No approved or issued local invoice holds these lines.</source>
        <translation>Aucune facture locale approuvée ou émise ne contient ces lignes.</translation>
    </message>
    <message>
        <source>The line as it was and as it is now</source>
        <translation>La ligne avant et après modification</translation>
    </message>
    <message>
        <source>What Microsoft changed in %1</source>
        <translation>Ce que Microsoft a modifié dans %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
</context>
<context>
    <name>counterfoil::RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
</context>
<context>
    <name>counterfoil::RowsForm</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Count negative</source>
        <translation>Compter en négatif</translation>
    </message>
    <message>
        <source>Credits that the file writes without a minus.</source>
        <translation>Avoirs que le fichier écrit sans signe moins.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Here the lines end</source>
        <translation>Fin des lignes de facture</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Colonnes conservées</translation>
    </message>
    <message>
        <source>Kept with the lines without a word; others that no attribute takes are kept and told.</source>
        <translation>Conservées sans avertissement avec les lignes ; les autres qu’aucun attribut n’utilise sont conservées et signalées.</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>Clé dans le fichier</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Hors lignes de facture</translation>
    </message>
    <message>
        <source>Rows with one of these texts are passed over. * stands for anything, no text for an empty cell.</source>
        <translation>Les lignes contenant l’un de ces textes sont ignorées. * remplace n’importe quoi ; sans texte, il s’agit d’une cellule vide.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The distributor&apos;s key of a customer, and the tenant it stands for.</source>
        <translation>La clé du distributeur pour un client, et le tenant qu’elle désigne.</translation>
    </message>
    <message>
        <source>What comes after such a row is not read as lines.</source>
        <translation>Ce qui suit une telle ligne n’est pas lu comme des lignes de facture.</translation>
    </message>
    <message>
        <source>What rows are, the first that fits. Of others Microsoft&apos;s products are told by their terms, the rest is &quot;other&quot;.</source>
        <translation>Ce que sont les lignes ; le premier cas qui convient s’applique. Sinon, les produits de Microsoft sont reconnus à leur durée, le reste est « other ».</translation>
    </message>
</context>
<context>
    <name>counterfoil::RuleDialog</name>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>All at the price of the tier reached</source>
        <translation>Le tout au prix du palier atteint</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Any; * stands for anything: *E5*</source>
        <translation>Indifférent ; * remplace n’importe quel texte : *E5*</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>Au prix coûtant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Discount off list, %</source>
        <translation>Remise sur catalogue, %</translation>
    </message>
    <message>
        <source>Each tier at its own price</source>
        <translation>Chaque palier à son prix</translation>
    </message>
    <message>
        <source>Ever; a day such as %1</source>
        <translation>Toujours ; ou une date telle que %1</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Margin of the price, %</source>
        <translation>Marge sur le prix, %</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Majoration du coût, %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Non facturé</translation>
    </message>
    <message>
        <source>Nothing is saved yet: the last twelve months are billed anew with it, and you see who pays more.</source>
        <translation>Rien n’est encore enregistré : les douze derniers mois sont refacturés à l’essai avec cette règle, pour voir qui paie plus.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Price rule %1</source>
        <translation>Règle de prix %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Tags of the customer</source>
        <translation>Attributs du client</translation>
    </message>
    <message>
        <source>Tags of the resource</source>
        <translation>Étiquettes de la ressource</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Celle du client</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Up to; the last has no end</source>
        <translation>Jusqu’à ; le dernier sans fin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>counterfoil::SeatCountsModel</name>
    <message>
        <source>The seat counts were not read.</source>
        <translation>Les décomptes de licences n’ont pas été lus.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsScreen</name>
    <message>
        <source>A client id is a GUID, such as 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</source>
        <translation>Un ID client est un GUID, tel que 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.</translation>
    </message>
    <message>
        <source>A pull is running</source>
        <translation>Une récupération est en cours</translation>
    </message>
    <message>
        <source>A task is running</source>
        <translation>Une tâche est en cours</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By the system</source>
        <translation>Par le système</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Fichier de société</translation>
    </message>
    <message>
        <source>Counterfoil speaks it from its next start on.</source>
        <translation>Effectif au prochain démarrage de Counterfoil.</translation>
    </message>
    <message>
        <source>Daily pull</source>
        <translation>Récupération quotidienne</translation>
    </message>
    <message>
        <source>Everything of the partner is in this one file. A safety copy can be written while others read; copying an open file by other means may damage the copy.</source>
        <translation>Toutes les données du partenaire se trouvent dans ce seul fichier. Une copie de sécurité peut être écrite pendant que d’autres le lisent ; copier un fichier ouvert par d’autres moyens peut endommager la copie.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Next: %1, by this machine&apos;s clock</source>
        <translation>Prochaine : %1, à l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>Of this machine, and of %1</source>
        <translation>De cet ordinateur, et de %1</translation>
    </message>
    <message>
        <source>Opens the same company file again</source>
        <translation>Rouvre le même fichier de société</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Somebody is signing in</source>
        <translation>Une authentification est en cours</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The client id of the application that your company registered in Microsoft Entra for Counterfoil. It is no secret, and holds for this machine.</source>
        <translation>L’ID client de l’application que votre société a inscrite dans Microsoft Entra pour Counterfoil. Il n’est pas secret et vaut pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Time of the daily pull</source>
        <translation>Heure de la récupération quotidienne</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone of the daily pull</source>
        <translation>Fuseau horaire de la récupération quotidienne</translation>
    </message>
    <message>
        <source>When Microsoft&apos;s data is pulled, every day and by the clock of that place. It belongs to the company file. A pull that was missed is made up for at the next start.</source>
        <translation>Heure à laquelle les données de Microsoft sont récupérées chaque jour, selon l’horloge du lieu choisi. Ce réglage appartient au fichier de société. Une récupération manquée est rattrapée au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShellController</name>
    <message>
        <source>%1 failed.</source>
        <translation>Échec : %1.</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 fichiers écrits dans %2</translation>
    </message>
    <message>
        <source>%1 in the company file</source>
        <translation>%1 dans le fichier de société</translation>
    </message>
    <message>
        <source>%1 invoices approved</source>
        <translation>%1 factures approuvées</translation>
    </message>
    <message>
        <source>%1 invoices are drafts again</source>
        <translation>%1 factures sont de nouveau des brouillons</translation>
    </message>
    <message>
        <source>%1 invoices issued</source>
        <translation>%1 factures émises</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 est rouvert</translation>
    </message>
    <message>
        <source>%1 is sealed</source>
        <translation>%1 est scellé</translation>
    </message>
    <message>
        <source>%1 line imported, %2</source>
        <translation>%1 ligne importée, %2</translation>
    </message>
    <message>
        <source>%1 lines imported, %2</source>
        <translation>%1 lignes importées, %2</translation>
    </message>
    <message>
        <source>%1 seat count imported, %2</source>
        <translation>%1 nombre de licences importé, %2</translation>
    </message>
    <message>
        <source>%1 seat counts imported, %2</source>
        <translation>%1 nombres de licences importés, %2</translation>
    </message>
    <message>
        <source>%1: stopped, nothing was kept</source>
        <translation>%1 : arrêté, rien n’a été conservé</translation>
    </message>
    <message>
        <source>&amp;Undo the approval of %1 invoices</source>
        <translation>Ann&amp;uler l’approbation de %1 factures</translation>
    </message>
    <message>
        <source>&amp;Undo the approval of 1 invoice</source>
        <translation>Ann&amp;uler l’approbation de 1 facture</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about %1 findings</source>
        <translation>Ann&amp;uler la décision sur %1 constats</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about 1 finding</source>
        <translation>Ann&amp;uler la décision sur 1 constat</translation>
    </message>
    <message>
        <source>&amp;Undo the decision about the clock</source>
        <translation>Ann&amp;uler la décision sur l’échéance</translation>
    </message>
    <message>
        <source>&amp;Undo the mapping of the tenant</source>
        <translation>Ann&amp;uler l’attribution du tenant</translation>
    </message>
    <message>
        <source>, %1 exported before are left out</source>
        <translation>, %1 déjà exportées sont laissées de côté</translation>
    </message>
    <message>
        <source>, 1 exported before is left out</source>
        <translation>, 1 déjà exportée est laissée de côté</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 file written to %2</source>
        <translation>1 fichier écrit dans %2</translation>
    </message>
    <message>
        <source>1 invoice approved</source>
        <translation>1 facture approuvée</translation>
    </message>
    <message>
        <source>1 invoice is a draft again</source>
        <translation>1 facture est de nouveau un brouillon</translation>
    </message>
    <message>
        <source>1 invoice issued</source>
        <translation>1 facture émise</translation>
    </message>
    <message>
        <source>A line is on %1, and the finding is explained</source>
        <translation>Une ligne figure sur %1, et le constat est expliqué</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Une autre tâche est en cours.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facturer</translation>
    </message>
    <message>
        <source>Checking the company file</source>
        <translation>Vérification du fichier de société</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credit note %1 issued</source>
        <translation>Avoir %1 émis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>Evidence written to %1</source>
        <translation>Justificatifs écrits dans %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Création de la démonstration</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>No fault found in the company file</source>
        <translation>Aucune erreur dans le fichier de société</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Une seule chose à la fois.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>R&amp;edo the approval of %1 invoices</source>
        <translation>&amp;Rétablir l’approbation de %1 factures</translation>
    </message>
    <message>
        <source>R&amp;edo the approval of 1 invoice</source>
        <translation>&amp;Rétablir l’approbation de 1 facture</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about %1 findings</source>
        <translation>&amp;Rétablir la décision sur %1 constats</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about 1 finding</source>
        <translation>&amp;Rétablir la décision sur 1 constat</translation>
    </message>
    <message>
        <source>R&amp;edo the decision about the clock</source>
        <translation>&amp;Rétablir la décision sur l’échéance</translation>
    </message>
    <message>
        <source>R&amp;edo the mapping of the tenant</source>
        <translation>&amp;Rétablir l’attribution du tenant</translation>
    </message>
    <message>
        <source>Reading the safety copy</source>
        <translation>Lecture de la copie de sécurité</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>Copie de sécurité</translation>
    </message>
    <message>
        <source>Safety copy written to %1</source>
        <translation>Copie de sécurité écrite dans %1</translation>
    </message>
    <message>
        <source>Tenant mapped, drafts remade</source>
        <translation>Tenant attribué, brouillons recalculés</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Terms imported</source>
        <translation>Conditions importées</translation>
    </message>
    <message>
        <source>The company file is not sound. Keep it as it is, and restore a safety copy.</source>
        <translation>Le fichier de société est endommagé. Le conserver tel quel et restaurer une copie de sécurité.</translation>
    </message>
    <message>
        <source>The company file is open read-only</source>
        <translation>Le fichier de société est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The company file was not made.</source>
        <translation>Le fichier de société n’a pas été créé.</translation>
    </message>
    <message>
        <source>The company file was not opened.</source>
        <translation>Le fichier de société n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The company file was not read.</source>
        <translation>Le fichier de société n’a pas été lu.</translation>
    </message>
    <message>
        <source>The decision is kept</source>
        <translation>La décision est conservée</translation>
    </message>
    <message>
        <source>The demonstration was not made.</source>
        <translation>La démonstration n’a pas été créée.</translation>
    </message>
    <message>
        <source>The former state is back</source>
        <translation>L’état précédent est rétabli</translation>
    </message>
    <message>
        <source>The month was not read.</source>
        <translation>Le mois n’a pas été lu.</translation>
    </message>
    <message>
        <source>The safety copy was not read.</source>
        <translation>La copie de sécurité n’a pas été lue.</translation>
    </message>
    <message>
        <source>The safety copy was not restored, the company file is what it was.</source>
        <translation>La copie de sécurité n’a pas été restaurée, le fichier de société est resté tel quel.</translation>
    </message>
    <message>
        <source>The tenant is nobody&apos;s again, drafts remade</source>
        <translation>Le tenant n’est plus attribué, brouillons refaits</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>counterfoil::SidesPane</name>
    <message>
        <source>Both sides&apos; lines</source>
        <translation>Lignes des deux côtés</translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInForm</name>
    <message>
        <source>(no profile file was chosen)</source>
        <translation>(aucun fichier de profil choisi)</translation>
    </message>
    <message>
        <source>A cloud profile, *.json</source>
        <translation>Un profil de cloud, *.json</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Comme avant : %1</translation>
    </message>
    <message>
        <source>Ask without the permission to read role names</source>
        <translation>Demander sans l’autorisation de lire les noms des rôles</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cloud profile</source>
        <translation>Profil de cloud</translation>
    </message>
    <message>
        <source>Cloud profiles (*.json)</source>
        <translation>Profils de cloud (*.json)</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>From a profile file</source>
        <translation>D’après un fichier de profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number; may be empty where the account sees one only</source>
        <translation>Numéro ; peut rester vide si le compte n’en voit qu’un</translation>
    </message>
    <message>
        <source>Of the registered application</source>
        <translation>De l’application inscrite</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Fichier de profil</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The account&apos;s own, unless you name one</source>
        <translation>Celui du compte, sauf indication contraire</translation>
    </message>
    <message>
        <source>This cloud hands out no invoice lines and no usage: download those files in Partner Center and import them. Customers, subscriptions and seats are pulled.</source>
        <translation>Ce cloud ne fournit ni lignes de facture ni consommation : télécharger ces fichiers dans Partner Center et les importer. Les clients, les abonnements et les licences sont récupérés.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Nom de votre choix</translation>
    </message>
</context>
<context>
    <name>counterfoil::SignInPanel</name>
    <message>
        <source>A window of its own opens with Microsoft&apos;s sign-in page; nothing in it is remembered, and only Microsoft sees the password. Use a service account: a person&apos;s account stops working when the person leaves or changes the password.</source>
        <translation>Une fenêtre distincte s’ouvre avec la page de connexion de Microsoft ; rien n’y est mémorisé, et seul Microsoft voit le mot de passe. Utiliser un compte de service : un compte personnel cesse de fonctionner lorsque la personne part ou change de mot de passe.</translation>
    </message>
    <message>
        <source>Asking Microsoft for a code.</source>
        <translation>Demande d’un code à Microsoft.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy approval link</source>
        <translation>Copier le lien d’approbation</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Résultat de la connexion</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Détails : %1</translation>
    </message>
    <message>
        <source>Keep it in a sealed file</source>
        <translation>Conserver dans un fichier scellé</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Log in with Microsoft</source>
        <translation>Se connecter avec Microsoft</translation>
    </message>
    <message>
        <source>Log in with your Microsoft account</source>
        <translation>Se connecter avec votre compte Microsoft</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code there. Then sign in as usual.</source>
        <translation>Ouvrir %1 sur n’importe quel appareil et y saisir ce code. Se connecter ensuite comme d’habitude.</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Ouvrir la page ici</translation>
    </message>
    <message>
        <source>Pass phrase of the sealed file</source>
        <translation>Phrase secrète du fichier scellé</translation>
    </message>
    <message>
        <source>Sign in there. It is a window of its own, nothing in it is remembered, and it leaves Microsoft&apos;s pages for no other. Where you do not see it, it stands behind this one.</source>
        <translation>Se connecter dans cette fenêtre distincte : rien n’y est mémorisé, et elle ne quitte pas les pages de Microsoft. Si elle n’est pas visible, elle se trouve derrière celle-ci.</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Se connecter avec un code</translation>
    </message>
    <message>
        <source>Sign in with your own browser</source>
        <translation>Se connecter avec votre propre navigateur</translation>
    </message>
    <message>
        <source>The sign-in window opens</source>
        <translation>La fenêtre de connexion s’ouvre</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Waiting for your answer, %1:%2 left</source>
        <translation>En attente de votre réponse, reste %1:%2</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Rédiger un e-mail</translation>
    </message>
    <message>
        <source>Your browser has Microsoft&apos;s sign-in page. Where it does not come up, copy the address into it. When you have signed in there, come back here.</source>
        <translation>Votre navigateur affiche la page de connexion de Microsoft. Si elle n’apparaît pas, y copier l’adresse. Une fois la connexion effectuée, revenir ici.</translation>
    </message>
    <message>
        <source>Your browser opens with Microsoft&apos;s sign-in page. When you have signed in there, come back here.</source>
        <translation>Votre navigateur s’ouvre sur la page de connexion de Microsoft. Une fois la connexion effectuée, revenir ici.</translation>
    </message>
</context>
<context>
    <name>counterfoil::StagesTicket</name>
    <message>
        <source>Stages of the month</source>
        <translation>Étapes du mois</translation>
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
        <translation>%1 lignes disponibles pour %2</translation>
    </message>
    <message>
        <source>, usage to %1</source>
        <translation>, consommation jusqu’au %1</translation>
    </message>
    <message>
        <source>1 line on hand for %1</source>
        <translation>1 ligne disponible pour %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Fichier de société</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>Last sealed month</source>
        <translation>Dernier mois scellé</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>Prochaine récupération</translation>
    </message>
    <message>
        <source>Nothing on hand for %1</source>
        <translation>Rien de disponible pour %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>Scellé jusqu’à %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>counterfoil::SuggestSheet</name>
    <message>
        <source>%1 and as many contracts, from %2 on</source>
        <translation>%1 et autant de contrats, à partir du %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 customers are in the terms</source>
        <translation>%1 clients sont dans les conditions</translation>
    </message>
    <message>
        <source>&amp;Make the customers</source>
        <translation>&amp;Créer les clients</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>1 customer is in the terms</source>
        <translation>1 client est dans les conditions</translation>
    </message>
    <message>
        <source>As it stands on your invoices</source>
        <translation>Comme il figure sur vos factures</translation>
    </message>
    <message>
        <source>At cost until a rule says otherwise</source>
        <translation>Au prix coûtant tant qu’aucune règle ne dit autre chose</translation>
    </message>
    <message>
        <source>Can be filled in later</source>
        <translation>Peut être rempli plus tard</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Drafts are made at once; nothing is approved.</source>
        <translation>Les brouillons sont établis aussitôt ; rien n’est approuvé.</translation>
    </message>
    <message>
        <source>Every tenant on Microsoft&apos;s lines that nobody owns becomes a customer, with a contract by calendar months. Names, addresses, periods and prices can be changed afterwards.</source>
        <translation>Chaque tenant des lignes de Microsoft qui n’est à personne devient un client, avec un contrat par mois civil. Noms, adresses, périodes et prix peuvent être modifiés ensuite.</translation>
    </message>
    <message>
        <source>Mark the tenants that become customers.</source>
        <translation>Marquez les tenants qui deviennent des clients.</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Majoration du coût, %</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Reste à renseigner : %1</translation>
    </message>
    <message>
        <source>Suggested customers</source>
        <translation>Clients proposés</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenants that become customers</source>
        <translation>Tenants qui deviennent des clients</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Two letters: NL</source>
        <translation>Deux lettres : NL</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° TVA</translation>
    </message>
    <message>
        <source>VAT rate, %</source>
        <translation>Taux de TVA, %</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Votre société</translation>
    </message>
</context>
<context>
    <name>counterfoil::TableModel</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>counterfoil::TableView</name>
    <message>
        <source>%1, second line</source>
        <translation>%1, deuxième ligne</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Disposition initiale</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>counterfoil::TermsListPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Delete, in the table</source>
        <translation>Suppr, dans le tableau</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Erronée</translation>
    </message>
    <message>
        <source>Insert, in the table</source>
        <translation>Inser, dans le tableau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>counterfoil::TermsSheet</name>
    <message>
        <source>&amp;Adjustments</source>
        <translation>&amp;Ajustements</translation>
    </message>
    <message>
        <source>&amp;Exchange rates</source>
        <translation>&amp;Taux de change</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>&amp;Own services</source>
        <translation>Services &amp;propres</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Entries added: %1, changed: %2, removed: %3. Saved, the drafts are made anew with them; approved and issued invoices stay as they are.</source>
        <translation>Entrées ajoutées : %1, modifiées : %2, supprimées : %3. Une fois enregistrées, les brouillons sont refaits avec elles ; les factures approuvées et émises restent telles quelles.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Aucune différence pour l’instant.</translation>
    </message>
    <message>
        <source>Parts of the terms</source>
        <translation>Parties des conditions</translation>
    </message>
    <message>
        <source>Rates, services and guards</source>
        <translation>Taux, services et contrôles</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Reste à renseigner : %1</translation>
    </message>
    <message>
        <source>The rates, services and guards are changed</source>
        <translation>Les taux, services et contrôles sont modifiés</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrailSheet</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message>
        <source>%1, the newest %2 are read; scrolling reads on</source>
        <translation>%1, les %2 plus récentes sont lues ; défiler lit la suite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Copier la dernière empreinte</translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Esc efface le filtre.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exporter la piste d’audit</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Dernière empreinte</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>The audit trail was not read: %1</source>
        <translation>La piste d’audit n’a pas été lue : %1</translation>
    </message>
    <message>
        <source>The hash of the newest entry. Noted elsewhere, it shows later whether the end was cut off.</source>
        <translation>L’empreinte de l’entrée la plus récente. Notée ailleurs, elle montre plus tard si la fin a été coupée.</translation>
    </message>
    <message>
        <source>The head is on the clipboard.</source>
        <translation>La dernière empreinte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Wrote %1 entries to %2</source>
        <translation>%1 entrées écrites dans %2</translation>
    </message>
    <message>
        <source>Wrote 1 entry to %2</source>
        <translation>1 entrée écrite dans %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrayNotice</name>
    <message>
        <source>Counterfoil: %1</source>
        <translation>Counterfoil : %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrialPane</name>
    <message>
        <source>%1 faults</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Erreurs du fichier</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Premières lignes telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation>Banc d’essai</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageBars</name>
    <message>
        <source>%1, UTC days</source>
        <translation>%1, jours UTC</translation>
    </message>
    <message>
        <source>%1, weeks from Monday to Sunday with their days of the month, UTC days</source>
        <translation>%1, semaines du lundi au dimanche avec leurs jours du mois, jours UTC</translation>
    </message>
    <message>
        <source>Cost per day, %1</source>
        <translation>Coût par jour, %1</translation>
    </message>
    <message>
        <source>Cost per month, %1</source>
        <translation>Coût par mois, %1</translation>
    </message>
    <message>
        <source>Cost per week, %1</source>
        <translation>Coût par semaine, %1</translation>
    </message>
    <message>
        <source>Months of Microsoft&apos;s invoices; a click opens one</source>
        <translation>Mois des factures de Microsoft ; un clic en ouvre un</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Spike, %1 above the month&apos;s mean</source>
        <translation>Pic, %1 au-dessus de la moyenne du mois</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine %1, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageController</name>
    <message>
        <source>%1 %2 was lost on %3 rows without credit</source>
        <translation>%1 %2 perdus sur %3 lignes sans PEC</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Par rapport à %1</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>Par compteur</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>By resource</source>
        <translation>Par ressource</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Par abonnement</translation>
    </message>
    <message>
        <source>By tag %1</source>
        <translation>Par étiquette %1</translation>
    </message>
    <message>
        <source>Cost over %1</source>
        <translation>Coût supérieur à %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>Credit missing</source>
        <translation>PEC manquant</translation>
    </message>
    <message>
        <source>Earned credit</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>Earned credit cover</source>
        <translation>Couverture PEC</translation>
    </message>
    <message>
        <source>Hours that reservations and savings plans cover, of the meter categories that they are for</source>
        <translation>Heures couvertes par des réservations et des plans d’économies, dans les catégories de compteur auxquelles ils s’appliquent</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Valeur catalogue</translation>
    </message>
    <message>
        <source>Nothing that can earn credit is without it</source>
        <translation>Rien de ce qui peut ouvrir droit au crédit n’en est dépourvu</translation>
    </message>
    <message>
        <source>Partner earned credit for services managed</source>
        <translation>Partner Earned Credit pour services managés</translation>
    </message>
    <message>
        <source>Reservation cover</source>
        <translation>Couverture réservations</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Rows could not be read.</source>
        <translation>Des lignes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The month before is not on hand</source>
        <translation>Le mois précédent n’est pas disponible</translation>
    </message>
    <message>
        <source>The row could not be read.</source>
        <translation>La ligne n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The rows could not be written.</source>
        <translation>Les lignes n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>The usage could not be read.</source>
        <translation>La consommation n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The usage of the months could not be read.</source>
        <translation>La consommation des mois n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Unit price × quantity × exchange rate</source>
        <translation>Prix unitaire × quantité × taux de change</translation>
    </message>
    <message>
        <source>What Microsoft asks for, before tax</source>
        <translation>Ce que Microsoft demande, HT</translation>
    </message>
</context>
<context>
    <name>counterfoil::UsageScreen</name>
    <message>
        <source>%1 %2 of earned credit lost</source>
        <translation>%1 %2 de PEC perdus</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi ?</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>A large month takes some seconds.</source>
        <translation>Un mois volumineux prend quelques secondes.</translation>
    </message>
    <message>
        <source>Azure usage</source>
        <translation>Consommation Azure</translation>
    </message>
    <message>
        <source>Azure usage %1</source>
        <translation>Consommation Azure %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Earned credit of the whole month, at %1</source>
        <translation>PEC du mois entier, à %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Exporter les lignes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Group by another column</source>
        <translation>Grouper par une autre colonne</translation>
    </message>
    <message>
        <source>Import Microsoft&apos;s daily rated usage or an Azure cost file of the month, or pull it.</source>
        <translation>Importer la consommation quotidienne valorisée de Microsoft ou un fichier de coûts Azure du mois, ou la récupérer.</translation>
    </message>
    <message>
        <source>No Azure usage of %1 yet</source>
        <translation>Pas encore de consommation Azure pour %1</translation>
    </message>
    <message>
        <source>No Azure usage yet</source>
        <translation>Pas encore de consommation Azure</translation>
    </message>
    <message>
        <source>Only rows without earned credit</source>
        <translation>Uniquement les lignes sans PEC</translation>
    </message>
    <message>
        <source>Reading the usage of %1</source>
        <translation>Lecture de la consommation de %1</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>Afficher &amp;uniquement %1</translation>
    </message>
    <message>
        <source>The chart could not be written.</source>
        <translation>Le graphique n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Type to filter any column</source>
        <translation>Filtrer les colonnes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>What a bar of the chart stands for</source>
        <translation>Ce que représente une barre du graphique</translation>
    </message>
    <message>
        <source>Words, and conditions such as region:westeurope, tag:env=prod, cost&gt;100, credit:missing</source>
        <translation>Des mots, et des conditions telles que region:westeurope, tag:env=prod, cost&gt;100, credit:missing</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>personnalisée</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsSheet</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>Vues enregistrées : %1</translation>
    </message>
    <message>
        <source>Two views have one name.</source>
        <translation>Deux vues portent le même nom.</translation>
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
        <translation>%1, HT</translation>
    </message>
    <message>
        <source>. Axis starts at %1</source>
        <translation>. L’axe commence à %1</translation>
    </message>
    <message>
        <source>From Microsoft to local</source>
        <translation>De Microsoft au local</translation>
    </message>
</context>
<context>
    <name>counterfoil::WeekBars</name>
    <message>
        <source>Money at stake</source>
        <translation>Montants en jeu</translation>
    </message>
    <message>
        <source>Money at stake by week</source>
        <translation>Montants en jeu par semaine</translation>
    </message>
    <message>
        <source>Money at stake, %1 a month</source>
        <translation>Montants en jeu, %1 par mois</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Week of %1, %2 %3 a month</source>
        <translation>Semaine du %1, %2 %3 par mois</translation>
    </message>
    <message>
        <source>Week that begins on</source>
        <translation>Semaine qui commence le</translation>
    </message>
</context>
<context>
    <name>counterfoil::WhatIfPane</name>
    <message>
        <source>%1 billed anew: the customers pay %2 %3; the margin goes from %4 to %5.</source>
        <translation>%1 facturé à nouveau : les clients paient %2 %3 ; la marge passe de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 more lines would be held by guards.</source>
        <translation>%1 lignes de plus seraient retenues par des contrôles.</translation>
    </message>
    <message>
        <source>%1 pay more, %2 less.</source>
        <translation>Clients payant plus : %1, payant moins : %2.</translation>
    </message>
    <message>
        <source>%1 pays more, %2 less.</source>
        <translation>%1 client paie plus, %2 paient moins.</translation>
    </message>
    <message>
        <source>%1, as if the price had held then: the customers pay %2 %3; the margin goes from %4 to %5.</source>
        <translation>%1, comme si le prix avait alors été en vigueur : les clients paient %2 %3 ; la marge passe de %4 à %5.</translation>
    </message>
    <message>
        <source>1 more line would be held by a guard.</source>
        <translation>1 ligne de plus serait retenue par un contrôle.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Billing %1 anew, step %2 of %3; nothing is stored.</source>
        <translation>Refacturation à l’essai de %1, étape %2 sur %3 ; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Change by customer</source>
        <translation>Variation par client</translation>
    </message>
    <message>
        <source>Months compared</source>
        <translation>Mois comparés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The last months are billed anew; nothing is stored.</source>
        <translation>Les derniers mois sont refacturés à l’essai ; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The months were not compared.</source>
        <translation>Les mois n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>counterfoil::WhyPanel</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 autre</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Azure usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose an amount and press Enter.</source>
        <translation>Choisir un montant et appuyer sur Enter.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Exact %1, rounded once to be shown</source>
        <translation>Valeur exacte %1, arrondie une seule fois pour l’affichage</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Lignes sources</translation>
    </message>
    <message>
        <source>The rows of the customer, day by day</source>
        <translation>Les lignes du client, jour par jour</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsController</name>
    <message>
        <source>What ends was not read.</source>
        <translation>Ce qui arrive à échéance n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowsScreen</name>
    <message>
        <source>%1 clocks</source>
        <translation>%1 échéances</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>décisions prises : %1</translation>
    </message>
    <message>
        <source>%1 undecided end today</source>
        <translation>%1 sans décision prennent fin aujourd’hui</translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 clock</source>
        <translation>1 échéance</translation>
    </message>
    <message>
        <source>1 undecided ends today</source>
        <translation>1 sans décision prend fin aujourd’hui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>Choisir Tout pour voir les autres.</translation>
    </message>
    <message>
        <source>Clocks by end</source>
        <translation>Échéances par date de fin</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Service étendu</translation>
    </message>
    <message>
        <source>Extended service terms</source>
        <translation>Périodes de service étendu</translation>
    </message>
    <message>
        <source>No such clock runs</source>
        <translation>Aucune échéance de ce type ne court</translation>
    </message>
    <message>
        <source>Nothing ends that is known</source>
        <translation>Aucune échéance connue</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prépayées</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sept jours</translation>
    </message>
    <message>
        <source>Seven-day windows</source>
        <translation>Échéances de sept jours</translation>
    </message>
    <message>
        <source>Which clocks are shown</source>
        <translation>Échéances affichées</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Windows, renewals and extended service terms are listed here once subscriptions were pulled or invoices of licences imported.</source>
        <translation>Les échéances, les renouvellements et les périodes de service étendu apparaissent ici une fois que des abonnements ont été récupérés ou que des factures de licences ont été importées.</translation>
    </message>
    <message>
        <source>of %1 subscriptions the end is not known</source>
        <translation>la fin de %1 abonnements est inconnue</translation>
    </message>
    <message>
        <source>of 1 subscription the end is not known</source>
        <translation>la fin de 1 abonnement est inconnue</translation>
    </message>
</context>
<context>
    <name>counterfoil::WorkspaceCompany</name>
    <message>
        <source>A new day began since the date was shown. Nothing was issued: look at it again.</source>
        <translation>Un nouveau jour a commencé depuis que la date a été affichée. Rien n’a été émis : regardez de nouveau.</translation>
    </message>
    <message>
        <source>Billed on %1: %2</source>
        <translation>Facturé sur %1 : %2</translation>
    </message>
    <message>
        <source>Issued, but the PDF of %1 was not kept: %2</source>
        <translation>Émise, mais le PDF de %1 n’a pas été conservé : %2</translation>
    </message>
    <message>
        <source>Keeping PDF %1 of %2</source>
        <translation>Archivage du PDF %1 sur %2</translation>
    </message>
    <message>
        <source>Reading %1, %L2 lines</source>
        <translation>Lecture de %1, %L2 lignes</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>Écriture %1 sur %2</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>&quot;%1&quot; can be two days. Write it as in %2.</source>
        <translation>« %1 » peut être deux jours. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as in %2.</source>
        <translation>« %1 » n’est pas un jour. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency and an amount</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>moins %1</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>sheetparts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>waterfall</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
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
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Facturé deux fois</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Créditée</translation>
    </message>
    <message>
        <source>Daily file differs</source>
        <translation>Fichier quotidien différent</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Large change</source>
        <translation>Forte variation</translation>
    </message>
    <message>
        <source>Late line</source>
        <translation>Ligne tardive</translation>
    </message>
    <message>
        <source>Late service</source>
        <translation>Service tardif</translation>
    </message>
    <message>
        <source>Low margin</source>
        <translation>Marge faible</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Seats unpriced</source>
        <translation>Licences sans prix</translation>
    </message>
    <message>
        <source>Unlikely amount</source>
        <translation>Montant improbable</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Zero price</source>
        <translation>Prix nul</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>créditée</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émise</translation>
    </message>
</context>
</TS>
