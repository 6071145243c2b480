<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>The first %Ln row(s) were looked at; the next page tells of all.</source>
        <translation>
            <numerusform>La première ligne (%Ln) a été examinée&#x202f;; la page suivante parle de toutes.</numerusform>
            <numerusform>Les %Ln premières lignes ont été examinées&#x202f;; la page suivante parle de toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s): %1</source>
        <extracomment>%1 is what is said of each of the tables</extracomment>
        <translation>
            <numerusform>Dans %Ln tableau&#xa0;: %1</numerusform>
            <numerusform>Dans %Ln tableaux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a table, %2 what is said about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The file has an entry that no setting can have: %1. Nothing was changed.</source>
        <translation>Le fichier contient une entrée qu’aucun paramètre n’admet&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no file of settings. Nothing was changed.</source>
        <translation>Ce n’est pas un fichier de paramètres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file comes from a newer Errdex. Nothing was changed.</source>
        <translation>Le fichier provient d’une version plus récente d’Errdex. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Completed</source>
        <extracomment>group completed, title</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The provider did what was asked; nothing failed.</source>
        <extracomment>group completed, meaning</extracomment>
        <translation>Le fournisseur a fait ce qui était demandé&#x202f;; rien n’a échoué.</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>success, title</extracomment>
        <translation>Succès</translation>
    </message>
    <message>
        <source>The call went through. A code in this place does not mean that something is wrong.</source>
        <extracomment>success, meaning</extracomment>
        <translation>L’appel a abouti. Un code à cet endroit ne signifie pas que quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>Look elsewhere for the cause: compare the data that came back with what the customer expected, because the call itself was accepted.</source>
        <extracomment>success, next_step</extracomment>
        <translation>Cherchez la cause ailleurs&#xa0;: comparez les données renvoyées avec ce que le client attendait, car l’appel lui-même a été accepté.</translation>
    </message>
    <message>
        <source>The request was completed successfully. If the result is not what you expected, please tell us what you see and what you were expecting.</source>
        <extracomment>success, reply</extracomment>
        <translation>La requête a abouti. Si le résultat n’est pas celui que vous attendiez, veuillez nous indiquer ce que vous voyez et ce que vous attendiez.</translation>
    </message>
    <message>
        <source>Sign-in and credentials</source>
        <extracomment>group authentication, title</extracomment>
        <translation>Connexion et identifiants</translation>
    </message>
    <message>
        <source>The provider does not know who is calling, or does not accept the proof it was given.</source>
        <extracomment>group authentication, meaning</extracomment>
        <translation>Le fournisseur ne sait pas qui appelle, ou n’accepte pas la preuve qui lui a été fournie.</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <extracomment>authentication-required, title</extracomment>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>The call carried no proof of identity at all: no token, no key, no session cookie. HTTP calls this 401 Unauthorized.</source>
        <extracomment>authentication-required, meaning</extracomment>
        <translation>L’appel ne comportait aucune preuve d’identité&#xa0;: ni jeton, ni clé, ni cookie de session. HTTP appelle cela 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Find out how the call was made. In a program the authorization header is usually missing or stripped by a proxy; in a browser the person is simply not signed in.</source>
        <extracomment>authentication-required, next_step</extracomment>
        <translation>Cherchez comment l’appel a été fait. Dans un programme, l’en-tête d’autorisation manque le plus souvent, ou un proxy le supprime&#x202f;; dans un navigateur, la personne n’est tout simplement pas connectée.</translation>
    </message>
    <message>
        <source>This part of the service is only available after signing in. Please sign in and try once more; if your own software makes the call, it needs to send its access token along.</source>
        <extracomment>authentication-required, reply</extracomment>
        <translation>Cette partie du service n’est accessible qu’après connexion. Veuillez vous connecter et réessayer&#x202f;; si votre propre logiciel effectue l’appel, il doit transmettre son jeton d’accès.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>authentication-failed, title</extracomment>
        <translation>Échec de l’authentification</translation>
    </message>
    <message>
        <source>Some proof of identity was sent and was not accepted; the provider does not say what was wrong with it.</source>
        <extracomment>authentication-failed, meaning</extracomment>
        <translation>Une preuve d’identité a été envoyée mais n’a pas été acceptée&#x202f;; le fournisseur ne dit pas ce qui ne convenait pas.</translation>
    </message>
    <message>
        <source>Ask which credential the call uses and when it was issued, then have a fresh one obtained and the call repeated. If a fresh one fails too, check that it belongs to this environment.</source>
        <extracomment>authentication-failed, next_step</extracomment>
        <translation>Demandez quels identifiants l’appel utilise et quand ils ont été délivrés, puis faites-en obtenir de nouveaux et répéter l’appel. Si les nouveaux échouent aussi, vérifiez qu’ils appartiennent bien à cet environnement.</translation>
    </message>
    <message>
        <source>The service could not confirm the identity behind this request. Please obtain a new access token and send the request again.</source>
        <extracomment>authentication-failed, reply</extracomment>
        <translation>Le service n’a pas pu confirmer l’identité à l’origine de cette requête. Veuillez obtenir un nouveau jeton d’accès et renvoyer la requête.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>invalid-credentials, title</extracomment>
        <translation>Identifiant ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>A person tried to log in, and the e-mail address and password do not match any account. For safety the provider does not say which of the two is wrong.</source>
        <extracomment>invalid-credentials, meaning</extracomment>
        <translation>Une personne a tenté de se connecter, et l’adresse e-mail et le mot de passe ne correspondent à aucun compte. Par sécurité, le fournisseur ne précise pas lequel des deux est faux.</translation>
    </message>
    <message>
        <source>Check for the usual causes: another e-mail address, an old saved password, caps lock. Point to the password reset before too many attempts lock the account; never ask for the password.</source>
        <extracomment>invalid-credentials, next_step</extracomment>
        <translation>Vérifiez les causes habituelles&#xa0;: une autre adresse e-mail, un ancien mot de passe mémorisé, le verrouillage des majuscules. Orientez vers la réinitialisation du mot de passe avant que trop d’essais ne verrouillent le compte&#x202f;; ne demandez jamais le mot de passe.</translation>
    </message>
    <message>
        <source>The e-mail address and password do not match our records. Please check both, or use &quot;Forgot password&quot; to set a new password.</source>
        <extracomment>invalid-credentials, reply</extracomment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas à nos données. Veuillez vérifier les deux, ou utiliser «&#xa0;Mot de passe oublié&#xa0;» pour définir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Invalid access token</source>
        <extracomment>invalid-token, title</extracomment>
        <translation>Jeton d’accès invalide</translation>
    </message>
    <message>
        <source>A token was sent, but it cannot be read or its signature is not genuine: cut off, altered, or issued for another environment.</source>
        <extracomment>invalid-token, meaning</extracomment>
        <translation>Un jeton a été envoyé, mais il est illisible ou sa signature n’est pas authentique&#xa0;: tronqué, modifié, ou délivré pour un autre environnement.</translation>
    </message>
    <message>
        <source>Have the token compared, character count included, with the one that was issued, and make sure that a test token is not used in production. A new login replaces it in any case.</source>
        <extracomment>invalid-token, next_step</extracomment>
        <translation>Faites comparer le jeton, nombre de caractères compris, avec celui qui a été délivré, et assurez-vous qu’un jeton de test n’est pas utilisé en production. Une nouvelle connexion le remplace dans tous les cas.</translation>
    </message>
    <message>
        <source>The access token that was sent could not be read. Please sign in again to get a new one and send it unchanged.</source>
        <extracomment>invalid-token, reply</extracomment>
        <translation>Le jeton d’accès envoyé n’a pas pu être lu. Veuillez vous reconnecter pour en obtenir un nouveau et l’envoyer sans le modifier.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <extracomment>token-expired, title</extracomment>
        <translation>Jeton d’accès expiré</translation>
    </message>
    <message>
        <source>The access token was good once, and its lifetime is over. This is normal and happens to every client.</source>
        <extracomment>token-expired, meaning</extracomment>
        <translation>Le jeton d’accès a été valable, mais sa durée de vie est écoulée. C’est normal, et tous les logiciels clients le rencontrent.</translation>
    </message>
    <message>
        <source>Ask whether the client renews its token on expiry. If it fails right after a renewal, compare the clock of the machine with the real time.</source>
        <extracomment>token-expired, next_step</extracomment>
        <translation>Demandez si le logiciel client renouvelle son jeton à l’expiration. Si l’appel échoue juste après un renouvellement, comparez l’horloge de la machine avec l’heure réelle.</translation>
    </message>
    <message>
        <source>Your access has timed out, which happens after a while for safety. Please refresh the page or sign in again.</source>
        <extracomment>token-expired, reply</extracomment>
        <translation>Votre accès a expiré, comme cela arrive au bout d’un certain temps par sécurité. Veuillez actualiser la page ou vous reconnecter.</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>session-expired, title</extracomment>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>The whole session is over: its refresh token ran out or the session was revoked, so it cannot be extended any more.</source>
        <extracomment>session-expired, meaning</extracomment>
        <translation>La session entière est terminée&#xa0;: son jeton d’actualisation a expiré ou la session a été révoquée, elle ne peut donc plus être prolongée.</translation>
    </message>
    <message>
        <source>A complete new login is needed. If sessions end far too early, ask about a password change, a log-out on all devices or blocked cookies.</source>
        <extracomment>session-expired, next_step</extracomment>
        <translation>Une nouvelle connexion complète est nécessaire. Si les sessions se terminent bien trop tôt, demandez s’il y a eu un changement de mot de passe, une déconnexion de tous les appareils ou un blocage des cookies.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again to continue.</source>
        <extracomment>session-expired, reply</extracomment>
        <translation>Votre session est terminée. Veuillez vous reconnecter pour continuer.</translation>
    </message>
    <message>
        <source>Fresh sign-in required</source>
        <extracomment>reauthentication-required, title</extracomment>
        <translation>Nouvelle connexion requise</translation>
    </message>
    <message>
        <source>The person is known, but the provider wants a new, personal sign-in (or a passkey) before it lets this continue; a stored session is not enough.</source>
        <extracomment>reauthentication-required, meaning</extracomment>
        <translation>La personne est connue, mais le fournisseur exige une nouvelle connexion en personne (ou une clé d’accès) avant de la laisser continuer&#x202f;; une session mémorisée ne suffit pas.</translation>
    </message>
    <message>
        <source>Have the customer log out, sign in by hand in the browser, with the passkey where the policy asks for one, and repeat the step straight away.</source>
        <extracomment>reauthentication-required, next_step</extracomment>
        <translation>Faites en sorte que le client se déconnecte, se reconnecte manuellement dans le navigateur, avec la clé d’accès si la politique l’exige, et recommence aussitôt l’étape.</translation>
    </message>
    <message>
        <source>For your security this step asks you to confirm that it is you. Please sign in again, with your passkey if you have one, and then repeat the step.</source>
        <extracomment>reauthentication-required, reply</extracomment>
        <translation>Pour votre sécurité, cette étape demande de confirmer qu’il s’agit bien de vous. Veuillez vous reconnecter, avec votre clé d’accès si vous en avez une, puis recommencer l’étape.</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <extracomment>two-factor-required, title</extracomment>
        <translation>Second facteur requis</translation>
    </message>
    <message>
        <source>The first factor was accepted, and the account is protected by a second one that has not been given yet.</source>
        <extracomment>two-factor-required, meaning</extracomment>
        <translation>Le premier facteur a été accepté, et le compte est protégé par un second qui n’a pas encore été fourni.</translation>
    </message>
    <message>
        <source>Ask whether the customer is shown the prompt for the second factor. A program that logs in needs a step for it; a lost device goes through the recovery procedure, not through support by mail.</source>
        <extracomment>two-factor-required, next_step</extracomment>
        <translation>Demandez si l’invite du second facteur s’affiche chez le client. Un programme qui se connecte doit prévoir cette étape&#x202f;; un appareil perdu relève de la procédure de récupération, pas du support par e-mail.</translation>
    </message>
    <message>
        <source>Your account is protected by a second sign-in step. Please confirm with your authenticator or passkey to continue.</source>
        <extracomment>two-factor-required, reply</extracomment>
        <translation>Votre compte est protégé par une seconde étape de connexion. Veuillez confirmer avec votre application d’authentification ou votre clé d’accès pour continuer.</translation>
    </message>
    <message>
        <source>Wrong one-time password</source>
        <extracomment>incorrect-one-time-password, title</extracomment>
        <translation>Code à usage unique incorrect</translation>
    </message>
    <message>
        <source>The short code from the text message or authenticator app does not match: mistyped, already used, or too old.</source>
        <extracomment>incorrect-one-time-password, meaning</extracomment>
        <translation>Le code court reçu par SMS ou donné par l’application d’authentification ne correspond pas&#xa0;: mal saisi, déjà utilisé ou trop ancien.</translation>
    </message>
    <message>
        <source>Have a new code requested and typed in within its lifetime. If codes from an app fail again and again, the clock of the phone is off; if text messages are late, only the newest counts.</source>
        <extracomment>incorrect-one-time-password, next_step</extracomment>
        <translation>Faites demander un nouveau code et le saisir pendant sa durée de validité. Si les codes d’une application échouent sans cesse, l’horloge du téléphone est décalée&#x202f;; si les SMS tardent, seul le plus récent compte.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. Please request a new code and enter the latest one you receive.</source>
        <extracomment>incorrect-one-time-password, reply</extracomment>
        <translation>Le code à usage unique n’a pas été accepté. Veuillez demander un nouveau code et saisir le dernier que vous recevez.</translation>
    </message>
    <message>
        <source>Wrong passkey reset code</source>
        <extracomment>incorrect-passkey-reset-code, title</extracomment>
        <translation>Code de réinitialisation de clé d’accès incorrect</translation>
    </message>
    <message>
        <source>Someone is resetting the passkeys of an account and entered a reset code that is not the right one.</source>
        <extracomment>incorrect-passkey-reset-code, meaning</extracomment>
        <translation>Quelqu’un réinitialise les clés d’accès d’un compte et a saisi un code de réinitialisation qui n’est pas le bon.</translation>
    </message>
    <message>
        <source>Make sure that the customer asked for the reset themselves; if they did not, treat it as a possible takeover and follow the security procedure. Otherwise have the newest code used, or a new one requested.</source>
        <extracomment>incorrect-passkey-reset-code, next_step</extracomment>
        <translation>Assurez-vous que le client a demandé lui-même la réinitialisation&#x202f;; sinon, traitez le cas comme une possible prise de contrôle et suivez la procédure de sécurité. Dans le cas contraire, faites utiliser le code le plus récent, ou en demander un nouveau.</translation>
    </message>
    <message>
        <source>The reset code was not accepted. Please check the most recent message we sent you and enter its code exactly. If you did not ask for a reset, please tell us.</source>
        <extracomment>incorrect-passkey-reset-code, reply</extracomment>
        <translation>Le code de réinitialisation n’a pas été accepté. Veuillez consulter le message le plus récent que nous vous avons envoyé et saisir son code exactement. Si vous n’avez pas demandé de réinitialisation, merci de nous le signaler.</translation>
    </message>
    <message>
        <source>No passkey registered</source>
        <extracomment>no-passkeys-registered, title</extracomment>
        <translation>Aucune clé d’accès enregistrée</translation>
    </message>
    <message>
        <source>A step asks for a passkey, and the account has none.</source>
        <extracomment>no-passkeys-registered, meaning</extracomment>
        <translation>Une étape demande une clé d’accès, et le compte n’en a aucune.</translation>
    </message>
    <message>
        <source>Guide the customer to the security settings to register a passkey, on the device they will use. Check that they are not signed in to a second account of theirs.</source>
        <extracomment>no-passkeys-registered, next_step</extracomment>
        <translation>Guidez le client vers les paramètres de sécurité pour enregistrer une clé d’accès, sur l’appareil qu’il utilisera. Vérifiez qu’il n’est pas connecté à un second compte lui appartenant.</translation>
    </message>
    <message>
        <source>There is no passkey on your account yet. You can add one in the security settings of your account and then continue.</source>
        <extracomment>no-passkeys-registered, reply</extracomment>
        <translation>Votre compte n’a pas encore de clé d’accès. Vous pouvez en ajouter une dans les paramètres de sécurité de votre compte, puis continuer.</translation>
    </message>
    <message>
        <source>Passkeys already required</source>
        <extracomment>passkeys-already-required, title</extracomment>
        <translation>Clés d’accès déjà obligatoires</translation>
    </message>
    <message>
        <source>Someone tried to make passkeys mandatory, and the policy already says so. Nothing is left to switch on.</source>
        <extracomment>passkeys-already-required, meaning</extracomment>
        <translation>Quelqu’un a tenté de rendre les clés d’accès obligatoires, et la politique le prévoit déjà. Il n’y a plus rien à activer.</translation>
    </message>
    <message>
        <source>Show the customer the present policy. If the setting looks switched off to them, an outdated page is the likely reason.</source>
        <extracomment>passkeys-already-required, next_step</extracomment>
        <translation>Montrez au client la politique actuelle. Si le réglage lui paraît désactivé, une page non actualisée en est la raison probable.</translation>
    </message>
    <message>
        <source>Passkeys are already required by your policy, so no change is needed.</source>
        <extracomment>passkeys-already-required, reply</extracomment>
        <translation>Votre politique exige déjà les clés d’accès, aucun changement n’est donc nécessaire.</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <extracomment>invalid-api-key, title</extracomment>
        <translation>Clé d’API invalide</translation>
    </message>
    <message>
        <source>The API key is unknown to the provider, or not good for the environment or account it was used with.</source>
        <extracomment>invalid-api-key, meaning</extracomment>
        <translation>La clé d’API est inconnue du fournisseur, ou n’est pas valable pour l’environnement ou le compte avec lequel elle a été utilisée.</translation>
    </message>
    <message>
        <source>Ask for the first and last four characters of the key, never for the secret, and the host that was called: a sandbox key on the live host is the commonest case. Then check that the key still exists and is active.</source>
        <extracomment>invalid-api-key, next_step</extracomment>
        <translation>Demandez les quatre premiers et les quatre derniers caractères de la clé, jamais le secret, ainsi que l’hôte appelé&#xa0;: une clé de bac à sable utilisée sur l’hôte de production est le cas le plus courant. Vérifiez ensuite que la clé existe encore et qu’elle est active.</translation>
    </message>
    <message>
        <source>The API key was not recognised. Please check that the key is active and that it belongs to the environment you are calling.</source>
        <extracomment>invalid-api-key, reply</extracomment>
        <translation>La clé d’API n’a pas été reconnue. Veuillez vérifier qu’elle est active et qu’elle appartient à l’environnement que vous appelez.</translation>
    </message>
    <message>
        <source>API key expired</source>
        <extracomment>api-key-expired, title</extracomment>
        <translation>Clé d’API expirée</translation>
    </message>
    <message>
        <source>The API key has reached its end date. It stays useless until it is renewed or replaced.</source>
        <extracomment>api-key-expired, meaning</extracomment>
        <translation>La clé d’API a atteint sa date de fin. Elle reste inutilisable tant qu’elle n’est pas renouvelée ou remplacée.</translation>
    </message>
    <message>
        <source>Have the owner of the account renew the key in the management console and put it into every system that uses it. Suggest a reminder ahead of the next end date.</source>
        <extracomment>api-key-expired, next_step</extracomment>
        <translation>Faites renouveler la clé par le titulaire du compte dans la console de gestion, et faites-la installer dans tous les systèmes qui l’utilisent. Suggérez un rappel avant la prochaine date de fin.</translation>
    </message>
    <message>
        <source>The API key has passed its end date. Please renew it in your account settings and update the systems that use it.</source>
        <extracomment>api-key-expired, reply</extracomment>
        <translation>La date de fin de la clé d’API est dépassée. Veuillez la renouveler dans les paramètres de votre compte et mettre à jour les systèmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <extracomment>invalid-signature, title</extracomment>
        <translation>Signature invalide</translation>
    </message>
    <message>
        <source>The signature on the request does not match its contents, so the provider cannot tell that it came from the key&apos;s owner unaltered.</source>
        <extracomment>invalid-signature, meaning</extracomment>
        <translation>La signature de la requête ne correspond pas à son contenu&#xa0;: le fournisseur ne peut donc pas établir que la requête vient bien du détenteur de la clé, sans modification.</translation>
    </message>
    <message>
        <source>Ask for the exact text that was signed and the one that was sent. Look for the order of parameters, encoding, a parameter added after signing, and the wrong secret; no secret belongs in the ticket.</source>
        <extracomment>invalid-signature, next_step</extracomment>
        <translation>Demandez le texte exact qui a été signé et celui qui a été envoyé. Cherchez du côté de l’ordre des paramètres, de l’encodage, d’un paramètre ajouté après la signature ou d’un mauvais secret&#x202f;; aucun secret n’a sa place dans le ticket.</translation>
    </message>
    <message>
        <source>The signature of the request could not be verified. Please check that exactly the text that is sent is signed, with the secret that belongs to the API key.</source>
        <extracomment>invalid-signature, reply</extracomment>
        <translation>La signature de la requête n’a pas pu être vérifiée. Veuillez vérifier que le texte signé est exactement celui qui est envoyé, avec le secret associé à la clé d’API.</translation>
    </message>
    <message>
        <source>Timestamp outside the allowed window</source>
        <extracomment>timestamp-outside-window, title</extracomment>
        <translation>Horodatage hors de la plage autorisée</translation>
    </message>
    <message>
        <source>The time in the request is too far from the server&apos;s own time: a clock is wrong, or the request was too long on the way.</source>
        <extracomment>timestamp-outside-window, meaning</extracomment>
        <translation>L’heure indiquée dans la requête s’écarte trop de celle du serveur&#xa0;: une horloge est fausse, ou la requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>Have the sender&apos;s clock compared with the server&apos;s time and kept right by NTP. If the clock is right, look for queues between signing and sending, and for seconds sent as milliseconds.</source>
        <extracomment>timestamp-outside-window, next_step</extracomment>
        <translation>Faites comparer l’horloge de l’expéditeur avec l’heure du serveur et la maintenir à l’heure par NTP. Si elle est juste, cherchez des files d’attente entre la signature et l’envoi, et des secondes envoyées à la place de millisecondes.</translation>
    </message>
    <message>
        <source>The time stamp of the request is too far from the current time. Please check the clock of the computer that sends it and try again.</source>
        <extracomment>timestamp-outside-window, reply</extracomment>
        <translation>L’horodatage de la requête s’écarte trop de l’heure actuelle. Veuillez vérifier l’horloge de l’ordinateur qui l’envoie et réessayer.</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <extracomment>ip-not-allowed, title</extracomment>
        <translation>Adresse IP non autorisée</translation>
    </message>
    <message>
        <source>The API key may only be used from listed addresses, and this request came from another one.</source>
        <extracomment>ip-not-allowed, meaning</extracomment>
        <translation>La clé d’API n’est utilisable que depuis les adresses listées, et cette requête venait d’une autre.</translation>
    </message>
    <message>
        <source>Find out the public address that the request really comes from (cloud, VPN or office lines change it) and have the owner of the key add it to the list.</source>
        <extracomment>ip-not-allowed, next_step</extracomment>
        <translation>Déterminez l’adresse publique d’où vient réellement la requête (le cloud, un VPN ou la ligne du bureau la changent) et faites-la ajouter à la liste par le détenteur de la clé.</translation>
    </message>
    <message>
        <source>This API key can only be used from the network addresses on its list. Please add the address you are calling from, or call from one that is listed.</source>
        <extracomment>ip-not-allowed, reply</extracomment>
        <translation>Cette clé d’API n’est utilisable que depuis les adresses réseau de sa liste. Veuillez ajouter l’adresse depuis laquelle vous appelez, ou appeler depuis une adresse de la liste.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>group permissions, title</extracomment>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>The provider knows who is calling, and that caller may not do this.</source>
        <extracomment>group permissions, meaning</extracomment>
        <translation>Le fournisseur sait qui appelle, et cet appelant n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>permission-denied, title</extracomment>
        <translation>Autorisation refusée</translation>
    </message>
    <message>
        <source>The caller is signed in, and the role or the rights of the account or API key do not cover this action.</source>
        <extracomment>permission-denied, meaning</extracomment>
        <translation>L’appelant est authentifié, mais le rôle ou les droits du compte ou de la clé d’API ne couvrent pas cette action.</translation>
    </message>
    <message>
        <source>Note who tried what, then ask whoever administers the account whether that role, right or key permission is meant to be granted. Signing in again does not help.</source>
        <extracomment>permission-denied, next_step</extracomment>
        <translation>Notez qui a tenté quoi, puis demandez à l’administrateur du compte si ce rôle, ce droit ou cette autorisation de clé doit être accordé. Se reconnecter ne change rien.</translation>
    </message>
    <message>
        <source>Your account does not currently have permission for this action. The administrator of your account can review which permissions you have.</source>
        <extracomment>permission-denied, reply</extracomment>
        <translation>Votre compte ne dispose pas actuellement de l’autorisation pour cette action. L’administrateur de votre compte peut revoir vos autorisations.</translation>
    </message>
    <message>
        <source>Token lacks the required scope</source>
        <extracomment>scope-missing, title</extracomment>
        <translation>Portée requise absente du jeton</translation>
    </message>
    <message>
        <source>The access token is genuine, and it was issued for fewer things than the call needs.</source>
        <extracomment>scope-missing, meaning</extracomment>
        <translation>Le jeton d’accès est authentique, mais il a été délivré pour moins de choses que l’appel n’en demande.</translation>
    </message>
    <message>
        <source>Compare the scopes the application asks for with the ones the endpoint documents, and have a new token issued with the missing scope. An old token never gains one.</source>
        <extracomment>scope-missing, next_step</extracomment>
        <translation>Comparez les portées que demande l’application avec celles que documente le point d’accès, et faites délivrer un nouveau jeton avec la portée manquante. Un ancien jeton n’en acquiert jamais.</translation>
    </message>
    <message>
        <source>The application&apos;s access does not include this function. It needs to be authorised again with the additional access.</source>
        <extracomment>scope-missing, reply</extracomment>
        <translation>L’accès de l’application ne comprend pas cette fonction. L’application doit être de nouveau autorisée avec l’accès supplémentaire.</translation>
    </message>
    <message>
        <source>No access to this account</source>
        <extracomment>account-access-denied, title</extracomment>
        <translation>Pas d’accès à ce compte</translation>
    </message>
    <message>
        <source>The credentials work, but not for the account named in the request: it belongs to someone else, or the key was not given rights on it.</source>
        <extracomment>account-access-denied, meaning</extracomment>
        <translation>Les identifiants sont valables, mais pas pour le compte indiqué dans la requête&#xa0;: il appartient à quelqu’un d’autre, ou la clé n’a pas reçu de droits sur ce compte.</translation>
    </message>
    <message>
        <source>Compare the account number in the request with the accounts that the key is bound to. If the account is the customer&apos;s, have the key authorised for it; if it is not, correct the number.</source>
        <extracomment>account-access-denied, next_step</extracomment>
        <translation>Comparez le numéro de compte de la requête avec les comptes auxquels la clé est liée. Si le compte est bien celui du client, faites autoriser la clé pour ce compte&#x202f;; sinon, faites corriger le numéro.</translation>
    </message>
    <message>
        <source>The access you are using is not set up for this account. Please check the account number, or ask the account&apos;s owner to authorise the key for it.</source>
        <extracomment>account-access-denied, reply</extracomment>
        <translation>L’accès que vous utilisez n’est pas configuré pour ce compte. Veuillez vérifier le numéro de compte, ou demander au titulaire du compte d’autoriser la clé.</translation>
    </message>
    <message>
        <source>This kind of user cannot use the app</source>
        <extracomment>app-login-not-allowed, title</extracomment>
        <translation>Ce type d’utilisateur n’a pas accès à l’application</translation>
    </message>
    <message>
        <source>The user was created for another channel (a trader or an omnibus user, for instance) and is not meant to log in to the app.</source>
        <extracomment>app-login-not-allowed, meaning</extracomment>
        <translation>L’utilisateur a été créé pour un autre canal (un trader ou un utilisateur omnibus, par exemple) et n’est pas destiné à se connecter à l’application.</translation>
    </message>
    <message>
        <source>Explain the channel the user was made for and ask what the customer wants to do; a personal login or another user type may be what they need.</source>
        <extracomment>app-login-not-allowed, next_step</extracomment>
        <translation>Expliquez pour quel canal cet utilisateur a été créé et demandez ce que souhaite faire le client&#x202f;; il lui faut peut-être une connexion personnelle ou un autre type d’utilisateur.</translation>
    </message>
    <message>
        <source>This user is not set up for the app. Please sign in with your personal login, or use the channel this user was created for.</source>
        <extracomment>app-login-not-allowed, reply</extracomment>
        <translation>Cet utilisateur n’est pas configuré pour l’application. Veuillez vous connecter avec vos identifiants personnels, ou utiliser le canal pour lequel cet utilisateur a été créé.</translation>
    </message>
    <message>
        <source>Only a particular person may do this</source>
        <extracomment>reserved-for-another-person, title</extracomment>
        <translation>Réservé à une personne précise</translation>
    </message>
    <message>
        <source>The step is reserved for someone by name or office (the person invited, the legal signatory), and it is someone else who is trying.</source>
        <extracomment>reserved-for-another-person, meaning</extracomment>
        <translation>L’étape est réservée à une personne désignée par son nom ou sa fonction (la personne invitée, le signataire légal), et c’est quelqu’un d’autre qui essaie.</translation>
    </message>
    <message>
        <source>Find out whom the step is addressed to and compare with the login in use; people often have two addresses. Only that person can complete it, or the invitation or signatory must be changed first.</source>
        <extracomment>reserved-for-another-person, next_step</extracomment>
        <translation>Déterminez à qui l’étape est adressée et comparez avec la connexion utilisée&#x202f;; beaucoup de gens ont deux adresses. Seule cette personne peut la terminer, sinon il faut d’abord changer l’invitation ou le signataire.</translation>
    </message>
    <message>
        <source>Accounts and users</source>
        <extracomment>group accounts, title</extracomment>
        <translation>Comptes et utilisateurs</translation>
    </message>
    <message>
        <source>The account or user exists in the wrong state, does not exist, or cannot be changed as asked.</source>
        <extracomment>group accounts, meaning</extracomment>
        <translation>Le compte ou l’utilisateur est dans un état qui ne convient pas, n’existe pas, ou ne peut pas être modifié comme demandé.</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <extracomment>account-suspended, title</extracomment>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Staff of the provider have suspended the account. It stays closed until they lift the suspension.</source>
        <extracomment>account-suspended, meaning</extracomment>
        <translation>Le personnel du fournisseur a suspendu le compte. Il reste fermé jusqu’à la levée de la suspension.</translation>
    </message>
    <message>
        <source>Do not discuss reasons. Pass the case to the team that handles suspensions and tell the customer where to turn.</source>
        <extracomment>account-suspended, next_step</extracomment>
        <translation>Ne discutez pas des raisons. Transmettez le cas à l’équipe chargée des suspensions et indiquez au client à qui s’adresser.</translation>
    </message>
    <message>
        <source>Access to this account is currently suspended. Please contact the account team, who can look at it with you.</source>
        <extracomment>account-suspended, reply</extracomment>
        <translation>L’accès à ce compte est actuellement suspendu. Veuillez contacter l’équipe chargée des comptes, qui pourra examiner la situation avec vous.</translation>
    </message>
    <message>
        <source>User banned</source>
        <extracomment>user-banned, title</extracomment>
        <translation>Utilisateur banni</translation>
    </message>
    <message>
        <source>The user has been shut out, normally for good. That is harsher than a suspension.</source>
        <extracomment>user-banned, meaning</extracomment>
        <translation>L’utilisateur a été exclu, normalement de façon définitive. C’est plus sévère qu’une suspension.</translation>
    </message>
    <message>
        <source>Do not open a new account for the same person. Refer an objection to the responsible team with the user&apos;s identifier, and keep the answer short.</source>
        <extracomment>user-banned, next_step</extracomment>
        <translation>N’ouvrez pas de nouveau compte pour la même personne. Transmettez toute contestation à l’équipe responsable avec l’identifiant de l’utilisateur, et restez bref dans votre réponse.</translation>
    </message>
    <message>
        <source>This user can no longer use the service. If you would like the decision to be reviewed, please write to the address given in the terms of use.</source>
        <extracomment>user-banned, reply</extracomment>
        <translation>Cet utilisateur ne peut plus utiliser le service. Si vous souhaitez que la décision soit réexaminée, veuillez écrire à l’adresse indiquée dans les conditions d’utilisation.</translation>
    </message>
    <message>
        <source>Temporarily locked</source>
        <extracomment>account-locked, title</extracomment>
        <translation>Verrouillage temporaire</translation>
    </message>
    <message>
        <source>Access is blocked for a limited time, usually after too many failed attempts. It opens again by itself.</source>
        <extracomment>account-locked, meaning</extracomment>
        <translation>L’accès est bloqué pour une durée limitée, le plus souvent après trop de tentatives infructueuses. Il se rouvre de lui-même.</translation>
    </message>
    <message>
        <source>Look up until when the lock runs and tell the customer to wait: further attempts may lengthen it. If they did not make the attempts themselves, recommend a new password.</source>
        <extracomment>account-locked, next_step</extracomment>
        <translation>Cherchez jusqu’à quand dure le verrouillage et dites au client d’attendre&#xa0;: d’autres tentatives peuvent le prolonger. S’il n’est pas à l’origine des tentatives, recommandez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>For your protection access is locked for a short time. Please wait until the lock has ended before you try again. If the attempts were not yours, let us know.</source>
        <extracomment>account-locked, reply</extracomment>
        <translation>Pour votre protection, l’accès est verrouillé pour une courte durée. Veuillez attendre la fin du verrouillage avant de réessayer. Si les tentatives ne venaient pas de vous, merci de nous le signaler.</translation>
    </message>
    <message>
        <source>Sub-account frozen</source>
        <extracomment>sub-account-frozen, title</extracomment>
        <translation>Sous-compte gelé</translation>
    </message>
    <message>
        <source>The sub-account is frozen, so nothing can be moved into or out of it. The main account may be working normally.</source>
        <extracomment>sub-account-frozen, meaning</extracomment>
        <translation>Le sous-compte est gelé&#xa0;: rien ne peut y entrer ni en sortir. Le compte principal peut fonctionner normalement.</translation>
    </message>
    <message>
        <source>Find out who froze it: the customer&apos;s own administrator, or the provider for a review. Only that side can release it; meanwhile no transfer should be repeated.</source>
        <extracomment>sub-account-frozen, next_step</extracomment>
        <translation>Déterminez qui l’a gelé&#xa0;: l’administrateur du client, ou le fournisseur pour un examen. Seul celui-là peut le débloquer&#x202f;; d’ici là, aucun transfert ne doit être répété.</translation>
    </message>
    <message>
        <source>Transfers for this sub-account are currently on hold. The administrator of your main account can see its status and ask for a review.</source>
        <extracomment>sub-account-frozen, reply</extracomment>
        <translation>Les transferts de ce sous-compte sont actuellement suspendus. L’administrateur de votre compte principal peut voir son état et demander un examen.</translation>
    </message>
    <message>
        <source>Account does not exist</source>
        <extracomment>account-not-found, title</extracomment>
        <translation>Compte inexistant</translation>
    </message>
    <message>
        <source>No account of that kind with that number exists. It was mistyped, belongs to another environment, or was never opened.</source>
        <extracomment>account-not-found, meaning</extracomment>
        <translation>Aucun compte de ce type n’existe avec ce numéro. Le numéro a été mal saisi, appartient à un autre environnement, ou le compte n’a jamais été ouvert.</translation>
    </message>
    <message>
        <source>List the customer&apos;s accounts and compare. Fiat, custody and brokerage accounts are opened one by one, so one kind may be missing although the others exist.</source>
        <extracomment>account-not-found, next_step</extracomment>
        <translation>Dressez la liste des comptes du client et comparez. Les comptes en monnaie fiduciaire, de conservation et de courtage s’ouvrent un par un&#xa0;: l’un d’eux peut manquer alors que les autres existent.</translation>
    </message>
    <message>
        <source>We could not find the account in the request. Please check the account number, and that an account of this type has been opened for you.</source>
        <extracomment>account-not-found, reply</extracomment>
        <translation>Nous n’avons pas trouvé le compte indiqué dans la requête. Veuillez vérifier le numéro de compte, et qu’un compte de ce type a bien été ouvert pour vous.</translation>
    </message>
    <message>
        <source>Invalid account</source>
        <extracomment>invalid-account, title</extracomment>
        <translation>Compte invalide</translation>
    </message>
    <message>
        <source>The account given for an order, deposit, withdrawal or transfer cannot be used for it: wrong form, wrong kind, or not one of the caller&apos;s.</source>
        <extracomment>invalid-account, meaning</extracomment>
        <translation>Le compte indiqué pour un ordre, un dépôt, un retrait ou un transfert ne peut pas y servir&#xa0;: mauvais format, mauvais type, ou compte qui n’est pas celui de l’appelant.</translation>
    </message>
    <message>
        <source>Ask for the request and look which account field was filled with what; from and to are easily swapped. Then check that this account is open for the operation.</source>
        <extracomment>invalid-account, next_step</extracomment>
        <translation>Demandez la requête et regardez quel champ de compte contient quoi&#x202f;; l’origine et la destination s’inversent facilement. Vérifiez ensuite que ce compte est ouvert à l’opération.</translation>
    </message>
    <message>
        <source>The account given in the request cannot be used for this. Please check which account you have selected and try again.</source>
        <extracomment>invalid-account, reply</extracomment>
        <translation>Le compte indiqué dans la requête ne peut pas être utilisé pour cette opération. Veuillez vérifier quel compte vous avez sélectionné et réessayer.</translation>
    </message>
    <message>
        <source>User does not exist</source>
        <extracomment>user-not-found, title</extracomment>
        <translation>Utilisateur inexistant</translation>
    </message>
    <message>
        <source>The provider has no user with that identifier.</source>
        <extracomment>user-not-found, meaning</extracomment>
        <translation>Le fournisseur n’a pas d’utilisateur avec cet identifiant.</translation>
    </message>
    <message>
        <source>Ask where the identifier comes from. A user of the test system, a deleted user and an internal number in place of the public one all end here.</source>
        <extracomment>user-not-found, next_step</extracomment>
        <translation>Demandez d’où vient l’identifiant. Un utilisateur du système de test, un utilisateur supprimé et un numéro interne utilisé au lieu du numéro public mènent tous ici.</translation>
    </message>
    <message>
        <source>We could not find a user with these details. Please check the user identifier you have entered.</source>
        <extracomment>user-not-found, reply</extracomment>
        <translation>Nous n’avons trouvé aucun utilisateur correspondant à ces informations. Veuillez vérifier l’identifiant d’utilisateur que vous avez saisi.</translation>
    </message>
    <message>
        <source>E-mail address not updated</source>
        <extracomment>email-update-failed, title</extracomment>
        <translation>Adresse e-mail non modifiée</translation>
    </message>
    <message>
        <source>The e-mail address was not changed, for a reason the customer can put right: perhaps it is in use already or badly formed.</source>
        <extracomment>email-update-failed, meaning</extracomment>
        <translation>L’adresse e-mail n’a pas été modifiée, pour une raison que le client peut corriger&#xa0;: elle est peut-être déjà utilisée ou mal formée.</translation>
    </message>
    <message>
        <source>Check the spelling of the new address and whether another user has it. The old address stays valid until the change succeeds.</source>
        <extracomment>email-update-failed, next_step</extracomment>
        <translation>Vérifiez l’orthographe de la nouvelle adresse et si un autre utilisateur l’a déjà. L’ancienne adresse reste valable tant que la modification n’a pas abouti.</translation>
    </message>
    <message>
        <source>Your e-mail address was not changed. Please check the spelling of the new address, or choose another one if it is already in use.</source>
        <extracomment>email-update-failed, reply</extracomment>
        <translation>Votre adresse e-mail n’a pas été modifiée. Veuillez vérifier l’orthographe de la nouvelle adresse, ou en choisir une autre si elle est déjà utilisée.</translation>
    </message>
    <message>
        <source>Terms must be accepted</source>
        <extracomment>terms-acceptance-required, title</extracomment>
        <translation>Conditions à accepter</translation>
    </message>
    <message>
        <source>A version of the account terms is waiting for agreement, and nothing continues before that.</source>
        <extracomment>terms-acceptance-required, meaning</extracomment>
        <translation>Une version des conditions du compte attend d’être acceptée, et rien ne se poursuit avant.</translation>
    </message>
    <message>
        <source>Send the customer to the page with the terms; a program cannot agree in their place. In an organisation find out who is entitled to agree.</source>
        <extracomment>terms-acceptance-required, next_step</extracomment>
        <translation>Dirigez le client vers la page des conditions&#x202f;; un programme ne peut pas les accepter à sa place. Dans une organisation, déterminez qui est habilité à les accepter.</translation>
    </message>
    <message>
        <source>There is a version of the account terms that has not been accepted yet. Please sign in, read it, and accept it to continue.</source>
        <extracomment>terms-acceptance-required, reply</extracomment>
        <translation>Une version des conditions du compte n’a pas encore été acceptée. Veuillez vous connecter, la lire et l’accepter pour continuer.</translation>
    </message>
    <message>
        <source>Identity and eligibility</source>
        <extracomment>group identity, title</extracomment>
        <translation>Identité et éligibilité</translation>
    </message>
    <message>
        <source>Checks of who the customer is and what the rules allow them to do.</source>
        <extracomment>group identity, meaning</extracomment>
        <translation>Contrôles portant sur l’identité du client et sur ce que les règles lui permettent.</translation>
    </message>
    <message>
        <source>Identity verification required</source>
        <extracomment>kyc-required, title</extracomment>
        <translation>Vérification d’identité requise</translation>
    </message>
    <message>
        <source>The customer&apos;s identity check (KYC) is not finished, is still under review, or was declined, and the action needs it.</source>
        <extracomment>kyc-required, meaning</extracomment>
        <translation>La vérification d’identité du client (KYC) n’est pas terminée, est encore en cours d’examen ou a été refusée, et l’action l’exige.</translation>
    </message>
    <message>
        <source>Look up the state of the check: not begun, pending or declined are three different answers. Never ask for identity papers in the ticket; they go through the verification page.</source>
        <extracomment>kyc-required, next_step</extracomment>
        <translation>Consultez l’état de la vérification&#xa0;: non commencée, en attente ou refusée appellent trois réponses différentes. Ne demandez jamais de pièces d’identité dans le ticket&#x202f;; elles passent par la page de vérification.</translation>
    </message>
    <message>
        <source>Before this can be used, your identity verification has to be complete. You can see its status, and anything still missing, in your account.</source>
        <extracomment>kyc-required, reply</extracomment>
        <translation>Avant de pouvoir utiliser cette fonction, votre vérification d’identité doit être complète. Vous pouvez voir son état, et ce qui manque éventuellement, dans votre compte.</translation>
    </message>
    <message>
        <source>Identity already verified</source>
        <extracomment>kyc-already-passed, title</extracomment>
        <translation>Identité déjà vérifiée</translation>
    </message>
    <message>
        <source>The identity check was submitted once more although it has already been passed.</source>
        <extracomment>kyc-already-passed, meaning</extracomment>
        <translation>La vérification d’identité a été soumise une nouvelle fois alors qu’elle avait déjà abouti.</translation>
    </message>
    <message>
        <source>Nothing needs doing. If the customer wanted to correct their data, that goes through a change of details and not through a second check.</source>
        <extracomment>kyc-already-passed, next_step</extracomment>
        <translation>Il n’y a rien à faire. Si le client voulait corriger ses données, cela passe par une modification de ses informations et non par une seconde vérification.</translation>
    </message>
    <message>
        <source>Your identity has already been verified, so there is nothing more to submit.</source>
        <extracomment>kyc-already-passed, reply</extracomment>
        <translation>Votre identité a déjà été vérifiée, vous n’avez donc rien d’autre à soumettre.</translation>
    </message>
    <message>
        <source>Phone number belongs to someone else</source>
        <extracomment>phone-ownership-mismatch, title</extracomment>
        <translation>Numéro de téléphone au nom d’une autre personne</translation>
    </message>
    <message>
        <source>The national register of phone lines (Shahkar) does not show the mobile number under the national number that was given.</source>
        <extracomment>phone-ownership-mismatch, meaning</extracomment>
        <translation>Le registre national des lignes téléphoniques (Shahkar) n’associe pas le numéro de mobile au numéro national indiqué.</translation>
    </message>
    <message>
        <source>Have the customer check both numbers for typing errors. If they are right, the line runs in another person&apos;s name, often a relative&apos;s, and a number of their own is needed.</source>
        <extracomment>phone-ownership-mismatch, next_step</extracomment>
        <translation>Faites vérifier au client l’absence de faute de frappe dans les deux numéros. S’ils sont justes, la ligne est au nom d’une autre personne, souvent un proche, et il lui faut un numéro à son nom.</translation>
    </message>
    <message>
        <source>The mobile number could not be matched with the national number. Please use a mobile number that is registered in your own name.</source>
        <extracomment>phone-ownership-mismatch, reply</extracomment>
        <translation>Le numéro de mobile n’a pas pu être associé au numéro national. Veuillez utiliser un numéro de mobile enregistré à votre nom.</translation>
    </message>
    <message>
        <source>Details do not match the civil registry</source>
        <extracomment>civil-registry-mismatch, title</extracomment>
        <translation>Informations non conformes à l’état civil</translation>
    </message>
    <message>
        <source>The civil registry (Sabt Ahval) did not confirm the personal details, as a rule the national number together with the date of birth.</source>
        <extracomment>civil-registry-mismatch, meaning</extracomment>
        <translation>Le registre d’état civil (Sabt Ahval) n’a pas confirmé les informations personnelles, en général le numéro national associé à la date de naissance.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details exactly as on the identity document. Watch the calendar: a date of birth converted wrongly is the usual cause.</source>
        <extracomment>civil-registry-mismatch, next_step</extracomment>
        <translation>Demandez au client de saisir les informations exactement comme sur sa pièce d’identité. Attention au calendrier&#xa0;: une date de naissance mal convertie est la cause habituelle.</translation>
    </message>
    <message>
        <source>Your personal details could not be confirmed. Please compare the national number and date of birth with your identity document and submit them again.</source>
        <extracomment>civil-registry-mismatch, reply</extracomment>
        <translation>Vos informations personnelles n’ont pas pu être confirmées. Veuillez comparer le numéro national et la date de naissance avec votre pièce d’identité et les soumettre à nouveau.</translation>
    </message>
    <message>
        <source>Verification service failed</source>
        <extracomment>kyc-provider-failed, title</extracomment>
        <translation>Échec du service de vérification</translation>
    </message>
    <message>
        <source>The outside service that performs identity checks failed or did not answer. It says nothing about the customer.</source>
        <extracomment>kyc-provider-failed, meaning</extracomment>
        <translation>Le service externe qui vérifie les identités a échoué ou n’a pas répondu. Cela ne dit rien du client.</translation>
    </message>
    <message>
        <source>Do not ask for other documents. Let the check be repeated later, and tell the provider when many customers are hit at the same time.</source>
        <extracomment>kyc-provider-failed, next_step</extracomment>
        <translation>Ne demandez pas d’autres documents. Faites répéter la vérification plus tard, et signalez-le au fournisseur si de nombreux clients sont touchés en même temps.</translation>
    </message>
    <message>
        <source>The verification could not be carried out just now. You can repeat it later with the same details.</source>
        <extracomment>kyc-provider-failed, reply</extracomment>
        <translation>La vérification n’a pas pu être effectuée pour le moment. Vous pouvez la recommencer plus tard avec les mêmes informations.</translation>
    </message>
    <message>
        <source>Invalid national number</source>
        <extracomment>invalid-national-number, title</extracomment>
        <translation>Numéro national invalide</translation>
    </message>
    <message>
        <source>The national number cannot be right as typed: wrong length, or its check digit does not fit.</source>
        <extracomment>invalid-national-number, meaning</extracomment>
        <translation>Le numéro national tel qu’il est saisi ne peut pas être correct&#xa0;: longueur inexacte, ou chiffre de contrôle qui ne concorde pas.</translation>
    </message>
    <message>
        <source>Have it read again from the identity card, leading zeros included. Spreadsheets and numeric fields drop those zeros.</source>
        <extracomment>invalid-national-number, next_step</extracomment>
        <translation>Faites-le relire sur la carte d’identité, zéros initiaux compris. Les tableurs et les champs numériques suppriment ces zéros.</translation>
    </message>
    <message>
        <source>The national number does not appear to be complete. Please enter all its digits, including any zeros at the beginning.</source>
        <extracomment>invalid-national-number, reply</extracomment>
        <translation>Le numéro national ne semble pas complet. Veuillez saisir tous ses chiffres, y compris les éventuels zéros au début.</translation>
    </message>
    <message>
        <source>National number already registered</source>
        <extracomment>national-number-already-registered, title</extracomment>
        <translation>Numéro national déjà enregistré</translation>
    </message>
    <message>
        <source>Another user of this provider already has this national number.</source>
        <extracomment>national-number-already-registered, meaning</extracomment>
        <translation>Un autre utilisateur de ce fournisseur a déjà ce numéro national.</translation>
    </message>
    <message>
        <source>Usually the customer opened an account earlier with a different phone number: help them get back into it. If they say that it was not them, hand it to the fraud team; never name the other account.</source>
        <extracomment>national-number-already-registered, next_step</extracomment>
        <translation>En général, le client a ouvert un compte auparavant avec un autre numéro de téléphone&#xa0;: aidez-le à y accéder de nouveau. S’il affirme que ce n’était pas lui, transmettez le cas à l’équipe antifraude&#x202f;; ne nommez jamais l’autre compte.</translation>
    </message>
    <message>
        <source>This national number is already in use. If you may have registered before, please sign in with that account, or contact us so that we can check it with you.</source>
        <extracomment>national-number-already-registered, reply</extracomment>
        <translation>Ce numéro national est déjà utilisé. S’il est possible que vous ayez déjà ouvert un compte, veuillez vous connecter avec celui-ci, ou nous contacter pour que nous puissions le vérifier avec vous.</translation>
    </message>
    <message>
        <source>Investor accreditation required</source>
        <extracomment>accreditation-required, title</extracomment>
        <translation>Accréditation d’investisseur requise</translation>
    </message>
    <message>
        <source>The offering is open to accredited investors only, and the customer has no such status on file.</source>
        <extracomment>accreditation-required, meaning</extracomment>
        <translation>L’offre est réservée aux investisseurs accrédités, et ce statut n’est pas enregistré pour le client.</translation>
    </message>
    <message>
        <source>Explain how accreditation is applied for and that ordinary identity verification does not replace it. Do not judge whether they would qualify.</source>
        <extracomment>accreditation-required, next_step</extracomment>
        <translation>Expliquez comment demander l’accréditation, et que la vérification d’identité ordinaire ne la remplace pas. Ne vous prononcez pas sur ses chances de l’obtenir.</translation>
    </message>
    <message>
        <source>This offering is available to accredited investors. If you hold that status, you can submit your evidence in your account for review.</source>
        <extracomment>accreditation-required, reply</extracomment>
        <translation>Cette offre est destinée aux investisseurs accrédités. Si vous avez ce statut, vous pouvez déposer vos justificatifs dans votre compte pour examen.</translation>
    </message>
    <message>
        <source>Currency not available to this customer type</source>
        <extracomment>customer-type-not-supported, title</extracomment>
        <translation>Devise non proposée à ce type de client</translation>
    </message>
    <message>
        <source>The currency is offered to some kinds of customers (individual, corporate, professional) and not to this one.</source>
        <extracomment>customer-type-not-supported, meaning</extracomment>
        <translation>La devise est proposée à certains types de clients (particulier, entreprise, professionnel) et pas à celui-ci.</translation>
    </message>
    <message>
        <source>Check which type the customer is registered as. If the type is right, suggest a currency that is open to them; if it is wrong, have it corrected.</source>
        <extracomment>customer-type-not-supported, next_step</extracomment>
        <translation>Vérifiez sous quel type le client est enregistré. Si le type est juste, proposez une devise qui lui est ouverte&#x202f;; s’il est faux, faites-le corriger.</translation>
    </message>
    <message>
        <source>This currency is not offered for your type of account. Please choose another currency, or contact us if you think your account type is not right.</source>
        <extracomment>customer-type-not-supported, reply</extracomment>
        <translation>Cette devise n’est pas proposée pour votre type de compte. Veuillez choisir une autre devise, ou nous contacter si vous pensez que le type de votre compte n’est pas le bon.</translation>
    </message>
    <message>
        <source>Account has exceeded its assessed limit</source>
        <extracomment>account-limit-exceeded, title</extracomment>
        <translation>Limite évaluée du compte dépassée</translation>
    </message>
    <message>
        <source>The trading account is above the limit that follows from the customer&apos;s KYC and risk assessment. The provider warns, or holds back trades and transfers.</source>
        <extracomment>account-limit-exceeded, meaning</extracomment>
        <translation>Le compte de trading dépasse la limite qui découle de l’évaluation KYC et du risque du client. Le fournisseur avertit, ou retient transactions et transferts.</translation>
    </message>
    <message>
        <source>Ask the customer whether income, assets or other details have changed and have them updated, so that the limit can be assessed again. Requests to raise it go to the compliance team.</source>
        <extracomment>account-limit-exceeded, next_step</extracomment>
        <translation>Demandez au client si ses revenus, son patrimoine ou d’autres informations ont changé et faites-les mettre à jour, afin que la limite puisse être réévaluée. Les demandes de relèvement vont à l’équipe conformité.</translation>
    </message>
    <message>
        <source>Your account has reached the limit set for it. If your circumstances have changed, please update your information in your account so that it can be reviewed.</source>
        <extracomment>account-limit-exceeded, reply</extracomment>
        <translation>Votre compte a atteint la limite qui lui est fixée. Si votre situation a changé, veuillez mettre à jour vos informations dans votre compte afin que la limite puisse être réexaminée.</translation>
    </message>
    <message>
        <source>Holding limit is zero</source>
        <extracomment>holding-limit-zero, title</extracomment>
        <translation>Limite de détention nulle</translation>
    </message>
    <message>
        <source>The account has been given a holding limit of nothing at all, so any purchase is too much. It is a matter of set-up, not of balance.</source>
        <extracomment>holding-limit-zero, meaning</extracomment>
        <translation>Le compte a reçu une limite de détention égale à zéro, si bien que tout achat est excessif. C’est une question de configuration, pas de solde.</translation>
    </message>
    <message>
        <source>Check whether the customer has finished the questionnaires that grant a limit. If so, ask the provider why the limit is still zero, with the account number.</source>
        <extracomment>holding-limit-zero, next_step</extracomment>
        <translation>Vérifiez si le client a rempli les questionnaires qui donnent droit à une limite. Si oui, demandez au fournisseur, avec le numéro de compte, pourquoi la limite est encore nulle.</translation>
    </message>
    <message>
        <source>No holding limit is set for your account at the moment. Please check in your account whether any assessment is still open.</source>
        <extracomment>holding-limit-zero, reply</extracomment>
        <translation>Aucune limite de détention n’est définie pour votre compte pour le moment. Veuillez vérifier dans votre compte si une évaluation reste à compléter.</translation>
    </message>
    <message>
        <source>Requests and records</source>
        <extracomment>group requests, title</extracomment>
        <translation>Requêtes et enregistrements</translation>
    </message>
    <message>
        <source>The request is badly formed, meaningless, repeated, or about something that is not there.</source>
        <extracomment>group requests, meaning</extracomment>
        <translation>La requête est mal formée, dénuée de sens, répétée, ou porte sur quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>Request body cannot be read</source>
        <extracomment>malformed-request, title</extracomment>
        <translation>Corps de la requête illisible</translation>
    </message>
    <message>
        <source>The body of the request is not what the endpoint can parse, JSON with a fault in it as a rule, or lacks fields it cannot do without.</source>
        <extracomment>malformed-request, meaning</extracomment>
        <translation>Le corps de la requête n’est pas ce que le point d’accès sait analyser, en général du JSON comportant une erreur, ou il lui manque des champs indispensables.</translation>
    </message>
    <message>
        <source>Get the raw body as it was sent and run it through a JSON checker. A missing content type, a trailing comma or a form instead of JSON are quick finds.</source>
        <extracomment>malformed-request, next_step</extracomment>
        <translation>Obtenez le corps brut tel qu’il a été envoyé et passez-le dans un vérificateur JSON. Un type de contenu absent, une virgule finale ou un formulaire au lieu de JSON se repèrent vite.</translation>
    </message>
    <message>
        <source>The request could not be read. Please check that its body is valid JSON and contains all required fields.</source>
        <extracomment>malformed-request, reply</extracomment>
        <translation>La requête n’a pas pu être lue. Veuillez vérifier que son corps est du JSON valide et contient tous les champs obligatoires.</translation>
    </message>
    <message>
        <source>Required field missing or unreadable</source>
        <extracomment>required-field-missing, title</extracomment>
        <translation>Champ obligatoire absent ou illisible</translation>
    </message>
    <message>
        <source>A field that the call must have is absent, empty, or filled with something that cannot be understood.</source>
        <extracomment>required-field-missing, meaning</extracomment>
        <translation>Un champ que l’appel doit comporter est absent, vide, ou contient une valeur incompréhensible.</translation>
    </message>
    <message>
        <source>The message often names the field. Look it up in the request as sent: a different spelling, capital letters or a null value count as missing.</source>
        <extracomment>required-field-missing, next_step</extracomment>
        <translation>Le message nomme souvent le champ. Cherchez-le dans la requête telle qu’elle a été envoyée&#xa0;: une autre orthographe, des majuscules ou une valeur null comptent comme une absence.</translation>
    </message>
    <message>
        <source>A required detail is missing from the request. Please fill in every required field and send it again.</source>
        <extracomment>required-field-missing, reply</extracomment>
        <translation>Une information obligatoire manque dans la requête. Veuillez remplir tous les champs obligatoires et la renvoyer.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <extracomment>invalid-parameter, title</extracomment>
        <translation>Paramètre invalide</translation>
    </message>
    <message>
        <source>A parameter has a value that the provider does not accept, such as a broken identifier or a word where a number belongs.</source>
        <extracomment>invalid-parameter, meaning</extracomment>
        <translation>Un paramètre a une valeur que le fournisseur n’accepte pas, comme un identifiant incorrect ou un mot à la place d’un nombre.</translation>
    </message>
    <message>
        <source>Ask for the complete address and parameters that were sent and go through them against the documentation one at a time; test with the smallest call that works.</source>
        <extracomment>invalid-parameter, next_step</extracomment>
        <translation>Demandez l’adresse complète et les paramètres envoyés, et comparez-les un par un à la documentation&#x202f;; testez avec l’appel le plus simple qui fonctionne.</translation>
    </message>
    <message>
        <source>One of the values in the request is not in the expected form. Please compare the values with the documentation of the call.</source>
        <extracomment>invalid-parameter, reply</extracomment>
        <translation>L’une des valeurs de la requête n’a pas la forme attendue. Veuillez comparer les valeurs avec la documentation de l’appel.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <extracomment>validation-failed, title</extracomment>
        <translation>Échec de la validation</translation>
    </message>
    <message>
        <source>The request is readable, but its contents break one or several rules of the provider. The response usually carries the particulars beside the code.</source>
        <extracomment>validation-failed, meaning</extracomment>
        <translation>La requête est lisible, mais son contenu enfreint une ou plusieurs règles du fournisseur. La réponse donne généralement les précisions à côté du code.</translation>
    </message>
    <message>
        <source>Ask for the whole response, not only the code: the field and the rule are in its details. Without them the ticket cannot be answered.</source>
        <extracomment>validation-failed, next_step</extracomment>
        <translation>Demandez la réponse entière, pas seulement le code&#xa0;: le champ et la règle se trouvent dans ses détails. Sans eux, on ne peut pas répondre au ticket.</translation>
    </message>
    <message>
        <source>Some of the details were not accepted. Please check the information shown with the message, correct it, and submit again.</source>
        <extracomment>validation-failed, reply</extracomment>
        <translation>Certaines informations n’ont pas été acceptées. Veuillez vérifier les indications affichées avec le message, corriger et soumettre à nouveau.</translation>
    </message>
    <message>
        <source>Paging value must not be negative</source>
        <extracomment>negative-parameter, title</extracomment>
        <translation>Valeur de pagination négative</translation>
    </message>
    <message>
        <source>The start (from) or the size (limit) of a list was given as a number below zero.</source>
        <extracomment>negative-parameter, meaning</extracomment>
        <translation>Le début (from) ou la taille (limit) d’une liste a été donné sous la forme d’un nombre inférieur à zéro.</translation>
    </message>
    <message>
        <source>Look at how the client counts its pages: subtracting from the first page, or -1 as a word for &quot;all&quot;, leads here.</source>
        <extracomment>negative-parameter, next_step</extracomment>
        <translation>Regardez comment le logiciel client compte ses pages&#xa0;: une soustraction à partir de la première page, ou -1 employé pour «&#xa0;tout&#xa0;», mène ici.</translation>
    </message>
    <message>
        <source>The position or page size of the list must be zero or more. Please correct the value and try again.</source>
        <extracomment>negative-parameter, reply</extracomment>
        <translation>La position ou la taille de page de la liste doit être supérieure ou égale à zéro. Veuillez corriger la valeur et réessayer.</translation>
    </message>
    <message>
        <source>Parameters exclude each other</source>
        <extracomment>conflicting-parameters, title</extracomment>
        <translation>Paramètres incompatibles</translation>
    </message>
    <message>
        <source>Two parameters were sent of which only one is allowed: an order states either a quantity or an amount.</source>
        <extracomment>conflicting-parameters, meaning</extracomment>
        <translation>Deux paramètres ont été envoyés alors qu’un seul est autorisé&#xa0;: un ordre indique soit une quantité, soit un montant.</translation>
    </message>
    <message>
        <source>Ask which of the two the customer means, and have the other left out altogether; an empty or zero value still counts as sent.</source>
        <extracomment>conflicting-parameters, next_step</extracomment>
        <translation>Demandez lequel des deux le client veut indiquer, et faites retirer complètement l’autre&#x202f;; une valeur vide ou nulle compte encore comme envoyée.</translation>
    </message>
    <message>
        <source>Please give either the quantity or the amount of the order, not both.</source>
        <extracomment>conflicting-parameters, reply</extracomment>
        <translation>Veuillez indiquer soit la quantité, soit le montant de l’ordre, mais pas les deux.</translation>
    </message>
    <message>
        <source>Unknown status or type value</source>
        <extracomment>invalid-status-or-type, title</extracomment>
        <translation>Valeur de statut ou de type inconnue</translation>
    </message>
    <message>
        <source>A status or type, mostly a filter on deposits, withdrawals or fiat orders, is not one of the values that the provider knows.</source>
        <extracomment>invalid-status-or-type, meaning</extracomment>
        <translation>Un statut ou un type, le plus souvent un filtre sur les dépôts, les retraits ou les ordres en monnaie fiduciaire, n’est pas une des valeurs que connaît le fournisseur.</translation>
    </message>
    <message>
        <source>Take the list of permitted values from the documentation of that very endpoint; deposits and withdrawals have lists of their own, and upper and lower case may matter.</source>
        <extracomment>invalid-status-or-type, next_step</extracomment>
        <translation>Prenez la liste des valeurs admises dans la documentation de ce point d’accès précis&#x202f;; dépôts et retraits ont chacun la leur, et la casse peut compter.</translation>
    </message>
    <message>
        <source>The status or type in the request is not one the service knows. Please choose one of the values listed for this function.</source>
        <extracomment>invalid-status-or-type, reply</extracomment>
        <translation>Le statut ou le type indiqué dans la requête n’est pas connu du service. Veuillez choisir l’une des valeurs listées pour cette fonction.</translation>
    </message>
    <message>
        <source>Query could not be processed</source>
        <extracomment>query-not-processable, title</extracomment>
        <translation>Recherche impossible à traiter</translation>
    </message>
    <message>
        <source>The server understood that this is a query and could not carry it out; the message says why.</source>
        <extracomment>query-not-processable, meaning</extracomment>
        <translation>Le serveur a compris qu’il s’agit d’une recherche et n’a pas pu l’effectuer&#x202f;; le message dit pourquoi.</translation>
    </message>
    <message>
        <source>Read the message in the response, then have the query made simpler until it works: first without filters, then with one at a time.</source>
        <extracomment>query-not-processable, next_step</extracomment>
        <translation>Lisez le message dans la réponse, puis faites simplifier la recherche jusqu’à ce qu’elle fonctionne&#xa0;: d’abord sans filtres, puis avec un filtre à la fois.</translation>
    </message>
    <message>
        <source>The search could not be carried out as entered. Please simplify it and try again.</source>
        <extracomment>query-not-processable, reply</extracomment>
        <translation>La recherche n’a pas pu être effectuée telle qu’elle a été saisie. Veuillez la simplifier et réessayer.</translation>
    </message>
    <message>
        <source>HTTP method not allowed</source>
        <extracomment>method-not-allowed, title</extracomment>
        <translation>Méthode HTTP non autorisée</translation>
    </message>
    <message>
        <source>The address exists, and it does not take this HTTP method (a GET was sent where a POST belongs, for example).</source>
        <extracomment>method-not-allowed, meaning</extracomment>
        <translation>L’adresse existe, mais n’accepte pas cette méthode HTTP (un GET a été envoyé là où il faut un POST, par exemple).</translation>
    </message>
    <message>
        <source>Compare method and path with the documentation. A redirect from http to https or a missing slash at the end can turn a POST into a GET.</source>
        <extracomment>method-not-allowed, next_step</extracomment>
        <translation>Comparez la méthode et le chemin avec la documentation. Une redirection de http vers https ou une barre oblique finale manquante peut transformer un POST en GET.</translation>
    </message>
    <message>
        <source>The address was called in a way it does not support. Please check the HTTP method in the documentation.</source>
        <extracomment>method-not-allowed, reply</extracomment>
        <translation>L’adresse a été appelée d’une manière qu’elle ne prend pas en charge. Veuillez vérifier la méthode HTTP dans la documentation.</translation>
    </message>
    <message>
        <source>Response format not available</source>
        <extracomment>not-acceptable, title</extracomment>
        <translation>Format de réponse indisponible</translation>
    </message>
    <message>
        <source>The client insists on a response format that the provider cannot produce.</source>
        <extracomment>not-acceptable, meaning</extracomment>
        <translation>Le logiciel client exige un format de réponse que le fournisseur ne sait pas produire.</translation>
    </message>
    <message>
        <source>Look at the Accept header of the request and have it set to application/json, or left out.</source>
        <extracomment>not-acceptable, next_step</extracomment>
        <translation>Regardez l’en-tête Accept de la requête et faites-le régler sur application/json, ou retirer.</translation>
    </message>
    <message>
        <source>The service cannot answer in the requested format. Please ask for JSON.</source>
        <extracomment>not-acceptable, reply</extracomment>
        <translation>Le service ne peut pas répondre dans le format demandé. Veuillez demander du JSON.</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <extracomment>unsupported-media-type, title</extracomment>
        <translation>Type de média non pris en charge</translation>
    </message>
    <message>
        <source>The body was sent in a format that the endpoint does not take, or was labelled as such.</source>
        <extracomment>unsupported-media-type, meaning</extracomment>
        <translation>Le corps a été envoyé dans un format que le point d’accès n’accepte pas, ou a été déclaré comme tel.</translation>
    </message>
    <message>
        <source>Have the Content-Type header checked: it must say application/json, and the body must really be JSON. Some HTTP libraries send a form by default.</source>
        <extracomment>unsupported-media-type, next_step</extracomment>
        <translation>Faites vérifier l’en-tête Content-Type&#xa0;: il doit indiquer application/json, et le corps doit réellement être du JSON. Certaines bibliothèques HTTP envoient un formulaire par défaut.</translation>
    </message>
    <message>
        <source>The content of the request was sent in a format the service does not accept. Please send it as JSON.</source>
        <extracomment>unsupported-media-type, reply</extracomment>
        <translation>Le contenu de la requête a été envoyé dans un format que le service n’accepte pas. Veuillez l’envoyer en JSON.</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <extracomment>unsupported-operation, title</extracomment>
        <translation>Opération non prise en charge</translation>
    </message>
    <message>
        <source>The provider has no such operation for this user or product, however it is asked for.</source>
        <extracomment>unsupported-operation, meaning</extracomment>
        <translation>Le fournisseur n’a pas d’opération de ce genre pour cet utilisateur ou ce produit, quelle que soit la façon de la demander.</translation>
    </message>
    <message>
        <source>Find out what the customer wants to achieve and look for another way to it in the documentation. Repeating the call changes nothing.</source>
        <extracomment>unsupported-operation, next_step</extracomment>
        <translation>Déterminez ce que le client veut obtenir et cherchez dans la documentation un autre moyen d’y parvenir. Répéter l’appel ne change rien.</translation>
    </message>
    <message>
        <source>This operation is not available. Please tell us what you would like to do, so that we can suggest another way.</source>
        <extracomment>unsupported-operation, reply</extracomment>
        <translation>Cette opération n’est pas disponible. Veuillez nous indiquer ce que vous souhaitez faire, afin que nous puissions vous proposer une autre solution.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>resource-not-found, title</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>There is nothing under that address or identifier, or nothing that this caller may see.</source>
        <extracomment>resource-not-found, meaning</extracomment>
        <translation>Il n’y a rien à cette adresse ou sous cet identifiant, ou rien que cet appelant ait le droit de voir.</translation>
    </message>
    <message>
        <source>Check the identifier and the environment, then whether the thing was deleted. Many providers also answer &quot;not found&quot; for what belongs to someone else.</source>
        <extracomment>resource-not-found, next_step</extracomment>
        <translation>Vérifiez l’identifiant et l’environnement, puis si l’élément a été supprimé. Beaucoup de fournisseurs répondent aussi «&#xa0;introuvable&#xa0;» pour ce qui appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>We could not find what was requested. Please check the link or the reference number.</source>
        <extracomment>resource-not-found, reply</extracomment>
        <translation>Nous n’avons pas trouvé ce qui a été demandé. Veuillez vérifier le lien ou le numéro de référence.</translation>
    </message>
    <message>
        <source>Already exists</source>
        <extracomment>already-exists, title</extracomment>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>What is to be created is there already: a user, an account or another entry that may exist only once.</source>
        <extracomment>already-exists, meaning</extracomment>
        <translation>Ce qui doit être créé existe déjà&#xa0;: un utilisateur, un compte ou un autre élément qui ne peut exister qu’une fois.</translation>
    </message>
    <message>
        <source>Look up the existing entry and go on with it. After a time-out this is good news: the first attempt had worked.</source>
        <extracomment>already-exists, next_step</extracomment>
        <translation>Recherchez l’élément existant et poursuivez avec lui. Après un dépassement de délai, c’est une bonne nouvelle&#xa0;: la première tentative avait abouti.</translation>
    </message>
    <message>
        <source>This entry already exists, so it does not need to be created again. Please continue with the existing one.</source>
        <extracomment>already-exists, reply</extracomment>
        <translation>Cet élément existe déjà, il n’est donc pas nécessaire de le créer à nouveau. Veuillez continuer avec l’élément existant.</translation>
    </message>
    <message>
        <source>Conflicts with the current state</source>
        <extracomment>state-conflict, title</extracomment>
        <translation>Conflit avec l’état actuel</translation>
    </message>
    <message>
        <source>The step does not fit the state the thing is in now: it has been done already, or an earlier step has been left out.</source>
        <extracomment>state-conflict, meaning</extracomment>
        <translation>L’étape ne convient pas à l’état actuel de l’élément&#xa0;: elle a déjà été faite, ou une étape antérieure a été omise.</translation>
    </message>
    <message>
        <source>Look up the present state and the steps that lead on from it. Two people at work on the same item is a common reason; have the page reloaded.</source>
        <extracomment>state-conflict, next_step</extracomment>
        <translation>Consultez l’état actuel et les étapes possibles à partir de là. Deux personnes travaillant sur le même élément sont une cause fréquente&#x202f;; faites recharger la page.</translation>
    </message>
    <message>
        <source>This step is not possible in the current state of the item. Please reload the page to see its state and which steps are open.</source>
        <extracomment>state-conflict, reply</extracomment>
        <translation>Cette étape n’est pas possible dans l’état actuel de l’élément. Veuillez recharger la page pour voir son état et les étapes possibles.</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <extracomment>duplicate-request, title</extracomment>
        <translation>Requête en double</translation>
    </message>
    <message>
        <source>The same request has been received before, and the second copy was turned away so that nothing happens twice.</source>
        <extracomment>duplicate-request, meaning</extracomment>
        <translation>La même requête a déjà été reçue, et le second exemplaire a été refusé pour que rien ne se produise deux fois.</translation>
    </message>
    <message>
        <source>Look for the result of the first copy before anything is sent again. Then find out why two were sent: a double click, or a retry that reused the identifier.</source>
        <extracomment>duplicate-request, next_step</extracomment>
        <translation>Cherchez le résultat du premier exemplaire avant tout nouvel envoi. Déterminez ensuite pourquoi il y en a eu deux&#xa0;: un double-clic, ou une nouvelle tentative réutilisant l’identifiant.</translation>
    </message>
    <message>
        <source>We have already received this request. Please check its result before you send it again.</source>
        <extracomment>duplicate-request, reply</extracomment>
        <translation>Nous avons déjà reçu cette requête. Veuillez vérifier son résultat avant de la renvoyer.</translation>
    </message>
    <message>
        <source>Another request is being processed</source>
        <extracomment>request-in-progress, title</extracomment>
        <translation>Une autre requête est en cours de traitement</translation>
    </message>
    <message>
        <source>An earlier request of the same kind is still being worked on, and only one at a time is allowed.</source>
        <extracomment>request-in-progress, meaning</extracomment>
        <translation>Une requête antérieure du même type est encore en cours de traitement, et une seule à la fois est autorisée.</translation>
    </message>
    <message>
        <source>Wait for the first to finish and look at its outcome. If it is still in progress after several minutes, report it to the provider with the time it began.</source>
        <extracomment>request-in-progress, next_step</extracomment>
        <translation>Attendez la fin de la première et regardez son résultat. Si elle est encore en cours après plusieurs minutes, signalez-le au fournisseur avec l’heure de début.</translation>
    </message>
    <message>
        <source>A previous request is still being processed. Please wait a moment and check its result before you try again.</source>
        <extracomment>request-in-progress, reply</extracomment>
        <translation>Une requête précédente est encore en cours de traitement. Veuillez patienter un instant et vérifier son résultat avant de réessayer.</translation>
    </message>
    <message>
        <source>Rate and volume limits</source>
        <extracomment>group limits, title</extracomment>
        <translation>Limites de débit et de volume</translation>
    </message>
    <message>
        <source>Too many requests, too much at once, or a time span that is not served.</source>
        <extracomment>group limits, meaning</extracomment>
        <translation>Trop de requêtes, trop de données à la fois, ou une période qui n’est pas servie.</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <extracomment>rate-limit-exceeded, title</extracomment>
        <translation>Limite de débit dépassée</translation>
    </message>
    <message>
        <source>Too many requests or orders arrived within a period of time. Nothing is wrong with the single request.</source>
        <extracomment>rate-limit-exceeded, meaning</extracomment>
        <translation>Trop de requêtes ou d’ordres sont arrivés en un temps donné. Chaque requête prise isolément est correcte.</translation>
    </message>
    <message>
        <source>Ask how many calls the client makes and from how many processes, since a key or address is often shared. It must slow down and wait longer after each refusal; immediate repeats keep the limit closed.</source>
        <extracomment>rate-limit-exceeded, next_step</extracomment>
        <translation>Demandez combien d’appels le logiciel client effectue et depuis combien de processus, car une clé ou une adresse est souvent partagée. Il doit ralentir et attendre plus longtemps après chaque refus&#x202f;; des répétitions immédiates maintiennent le blocage.</translation>
    </message>
    <message>
        <source>Requests are arriving faster than the service accepts them. Please pause for a moment and then send them at a slower pace.</source>
        <extracomment>rate-limit-exceeded, reply</extracomment>
        <translation>Les requêtes arrivent plus vite que le service ne les accepte. Veuillez faire une courte pause, puis les envoyer à un rythme plus lent.</translation>
    </message>
    <message>
        <source>Page size too large</source>
        <extracomment>page-limit-too-large, title</extracomment>
        <translation>Taille de page trop grande</translation>
    </message>
    <message>
        <source>One call asked for more entries than a page may hold.</source>
        <extracomment>page-limit-too-large, meaning</extracomment>
        <translation>Un appel a demandé plus d’éléments qu’une page ne peut en contenir.</translation>
    </message>
    <message>
        <source>Have the limit lowered to the documented maximum and the rest fetched page by page.</source>
        <extracomment>page-limit-too-large, next_step</extracomment>
        <translation>Faites abaisser la limite au maximum documenté et récupérer le reste page par page.</translation>
    </message>
    <message>
        <source>More entries were requested than can be returned at once. Please request them in smaller pages.</source>
        <extracomment>page-limit-too-large, reply</extracomment>
        <translation>Plus d’éléments ont été demandés qu’il n’est possible d’en renvoyer en une fois. Veuillez les demander par pages plus petites.</translation>
    </message>
    <message>
        <source>Batch too large</source>
        <extracomment>batch-too-large, title</extracomment>
        <translation>Lot trop volumineux</translation>
    </message>
    <message>
        <source>A single request carries more orders than one batch may contain.</source>
        <extracomment>batch-too-large, meaning</extracomment>
        <translation>Une seule requête contient plus d’ordres qu’un lot ne peut en comporter.</translation>
    </message>
    <message>
        <source>Have the batch split into smaller ones. Check that none of its orders was placed before the parts are sent, so that nothing doubles.</source>
        <extracomment>batch-too-large, next_step</extracomment>
        <translation>Faites diviser le lot en lots plus petits. Avant l’envoi des parties, vérifiez qu’aucun de ses ordres n’a été passé, pour que rien ne soit fait en double.</translation>
    </message>
    <message>
        <source>The request contains more orders than can be sent together. Please divide it into smaller batches.</source>
        <extracomment>batch-too-large, reply</extracomment>
        <translation>La requête contient plus d’ordres qu’il n’est possible d’en envoyer ensemble. Veuillez la diviser en lots plus petits.</translation>
    </message>
    <message>
        <source>Date range too long</source>
        <extracomment>date-range-too-long, title</extracomment>
        <translation>Période trop longue</translation>
    </message>
    <message>
        <source>Beginning and end of the requested period lie further apart than one query or export may cover.</source>
        <extracomment>date-range-too-long, meaning</extracomment>
        <translation>Le début et la fin de la période demandée sont plus éloignés que ne le permet une recherche ou un export.</translation>
    </message>
    <message>
        <source>Have the period divided into pieces within the limit and the results put together. Mind the time zone: thirty days and an hour is too long.</source>
        <extracomment>date-range-too-long, next_step</extracomment>
        <translation>Faites diviser la période en tranches conformes à la limite et assembler les résultats. Attention au fuseau horaire&#xa0;: trente jours et une heure, c’est trop long.</translation>
    </message>
    <message>
        <source>The period you selected is longer than can be provided at once. Please choose a shorter period and repeat it for the remaining dates.</source>
        <extracomment>date-range-too-long, reply</extracomment>
        <translation>La période sélectionnée est plus longue que ce qui peut être fourni en une fois. Veuillez choisir une période plus courte et recommencer pour les dates restantes.</translation>
    </message>
    <message>
        <source>Too far in the past</source>
        <extracomment>history-not-available, title</extracomment>
        <translation>Trop loin dans le passé</translation>
    </message>
    <message>
        <source>The query goes back further than the provider keeps its history open for searching. A shorter period does not help, only a later one.</source>
        <extracomment>history-not-available, meaning</extracomment>
        <translation>La recherche remonte plus loin que l’historique que le fournisseur laisse consulter. Une période plus courte n’y change rien, seulement une période plus récente.</translation>
    </message>
    <message>
        <source>Have the start moved into the permitted months. For older records point to statements and downloads, or ask the provider for an extract.</source>
        <extracomment>history-not-available, next_step</extracomment>
        <translation>Faites déplacer le début dans les mois autorisés. Pour des données plus anciennes, renvoyez aux relevés et aux téléchargements, ou demandez un extrait au fournisseur.</translation>
    </message>
    <message>
        <source>The search covers recent records only. Please choose a later start date; for older records, please use your account statements.</source>
        <extracomment>history-not-available, reply</extracomment>
        <translation>La recherche ne couvre que les données récentes. Veuillez choisir une date de début plus récente&#x202f;; pour les données plus anciennes, veuillez utiliser vos relevés de compte.</translation>
    </message>
    <message>
        <source>Maximum number of keys or users reached</source>
        <extracomment>creation-limit-reached, title</extracomment>
        <translation>Nombre maximal de clés ou d’utilisateurs atteint</translation>
    </message>
    <message>
        <source>The account already has as many API keys or trade users as it is allowed.</source>
        <extracomment>creation-limit-reached, meaning</extracomment>
        <translation>Le compte a déjà autant de clés d’API ou d’utilisateurs de trading qu’il est autorisé à en avoir.</translation>
    </message>
    <message>
        <source>Go through the existing ones with the customer and remove what is no longer used; take care that no running system depends on it.</source>
        <extracomment>creation-limit-reached, next_step</extracomment>
        <translation>Passez en revue avec le client ce qui existe et supprimez ce qui ne sert plus&#x202f;; assurez-vous qu’aucun système en service n’en dépend.</translation>
    </message>
    <message>
        <source>The maximum number has been reached. Please remove an entry you no longer use before you create a new one.</source>
        <extracomment>creation-limit-reached, reply</extracomment>
        <translation>Le nombre maximal est atteint. Veuillez supprimer un élément que vous n’utilisez plus avant d’en créer un nouveau.</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <extracomment>open-order-limit-reached, title</extracomment>
        <translation>Trop d’ordres</translation>
    </message>
    <message>
        <source>The number of orders, open or conditional, in total or for one trading pair, has reached its maximum. New ones are refused until it falls.</source>
        <extracomment>open-order-limit-reached, meaning</extracomment>
        <translation>Le nombre d’ordres, ouverts ou conditionnels, au total ou pour une paire de trading, a atteint son maximum. Tout nouvel ordre est refusé tant que ce nombre ne baisse pas.</translation>
    </message>
    <message>
        <source>List the open orders and the conditional ones, which are easily overlooked because they stand in a list of their own. Have those cancelled that are no longer wanted.</source>
        <extracomment>open-order-limit-reached, next_step</extracomment>
        <translation>Listez les ordres ouverts et les ordres conditionnels, souvent oubliés car ils figurent dans une liste à part. Faites annuler ceux dont le client n’a plus besoin.</translation>
    </message>
    <message>
        <source>The maximum number of orders has been reached. Please cancel orders you no longer need, including conditional ones, and then place the new order.</source>
        <extracomment>open-order-limit-reached, reply</extracomment>
        <translation>Le nombre maximal d’ordres est atteint. Veuillez annuler les ordres dont vous n’avez plus besoin, y compris les ordres conditionnels, puis passer le nouvel ordre.</translation>
    </message>
    <message>
        <source>Order entry</source>
        <extracomment>group order-entry, title</extracomment>
        <translation>Saisie des ordres</translation>
    </message>
    <message>
        <source>A new order was refused, for its price, its size, its kind or a rule of the market.</source>
        <extracomment>group order-entry, meaning</extracomment>
        <translation>Un nouvel ordre a été refusé, en raison de son prix, de sa taille, de son type ou d’une règle du marché.</translation>
    </message>
    <message>
        <source>Invalid price</source>
        <extracomment>invalid-price, title</extracomment>
        <translation>Prix invalide</translation>
    </message>
    <message>
        <source>The price of the order is not a usable number, or does not belong with this kind of order.</source>
        <extracomment>invalid-price, meaning</extracomment>
        <translation>Le prix de l’ordre n’est pas un nombre utilisable, ou n’a pas sa place dans ce type d’ordre.</translation>
    </message>
    <message>
        <source>Look at the price as it was sent: a decimal comma, zero, a minus sign, or a price on a market order.</source>
        <extracomment>invalid-price, next_step</extracomment>
        <translation>Regardez le prix tel qu’il a été envoyé&#xa0;: une virgule décimale, un zéro, un signe moins, ou un prix dans un ordre au marché.</translation>
    </message>
    <message>
        <source>The price of the order was not accepted. Please enter a price greater than zero, using a point for decimals.</source>
        <extracomment>invalid-price, reply</extracomment>
        <translation>Le prix de l’ordre n’a pas été accepté. Veuillez saisir un prix supérieur à zéro, avec un point comme séparateur décimal.</translation>
    </message>
    <message>
        <source>Price has too many decimals</source>
        <extracomment>price-precision-exceeded, title</extracomment>
        <translation>Prix comportant trop de décimales</translation>
    </message>
    <message>
        <source>The price has more decimal places than the market allows.</source>
        <extracomment>price-precision-exceeded, meaning</extracomment>
        <translation>Le prix a plus de décimales que le marché n’en autorise.</translation>
    </message>
    <message>
        <source>Look up the price step of the instrument and have the price rounded to it. Binary fractions in the client produce such tails.</source>
        <extracomment>price-precision-exceeded, next_step</extracomment>
        <translation>Cherchez le pas de prix de l’instrument et faites arrondir le prix à ce pas. Les fractions binaires du logiciel client produisent ces décimales superflues.</translation>
    </message>
    <message>
        <source>The price has more decimal places than this market allows. Please round it and place the order again.</source>
        <extracomment>price-precision-exceeded, reply</extracomment>
        <translation>Le prix a plus de décimales que ce marché n’en autorise. Veuillez l’arrondir et passer de nouveau l’ordre.</translation>
    </message>
    <message>
        <source>Price outside the allowed range</source>
        <extracomment>price-out-of-range, title</extracomment>
        <translation>Prix hors de la plage autorisée</translation>
    </message>
    <message>
        <source>The price lies below the lowest or above the highest price that the market takes; the code does not say which.</source>
        <extracomment>price-out-of-range, meaning</extracomment>
        <translation>Le prix est inférieur au minimum ou supérieur au maximum accepté par le marché&#x202f;; le code ne dit pas lequel des deux.</translation>
    </message>
    <message>
        <source>Compare the price with the lower and upper limit in the exchange information at that time, and tell the customer which side was missed.</source>
        <extracomment>price-out-of-range, next_step</extracomment>
        <translation>Comparez le prix aux limites inférieure et supérieure indiquées à ce moment-là dans les informations de la plateforme d’échange, et dites au client de quel côté la limite a été dépassée.</translation>
    </message>
    <message>
        <source>The price of the order is outside the range currently allowed for this market. Please check the current range and adjust the price.</source>
        <extracomment>price-out-of-range, reply</extracomment>
        <translation>Le prix de l’ordre est hors de la plage actuellement autorisée pour ce marché. Veuillez consulter la plage actuelle et ajuster le prix.</translation>
    </message>
    <message>
        <source>Price too high</source>
        <extracomment>price-too-high, title</extracomment>
        <translation>Prix trop élevé</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to buy, is above the maximum.</source>
        <extracomment>price-too-high, meaning</extracomment>
        <translation>Le prix, celui de l’ordre lui-même ou d’un ordre stop d’achat, est supérieur au maximum.</translation>
    </message>
    <message>
        <source>Check first for a slipped decimal point or the wrong currency. Otherwise quote the present maximum and have a lower price chosen.</source>
        <extracomment>price-too-high, next_step</extracomment>
        <translation>Vérifiez d’abord qu’il n’y a ni point décimal déplacé ni mauvaise devise. Sinon, indiquez le maximum actuel et faites choisir un prix plus bas.</translation>
    </message>
    <message>
        <source>The price is above the maximum currently allowed. Please choose a lower price.</source>
        <extracomment>price-too-high, reply</extracomment>
        <translation>Le prix est supérieur au maximum actuellement autorisé. Veuillez choisir un prix plus bas.</translation>
    </message>
    <message>
        <source>Price too low</source>
        <extracomment>price-too-low, title</extracomment>
        <translation>Prix trop bas</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to sell, is below the minimum.</source>
        <extracomment>price-too-low, meaning</extracomment>
        <translation>Le prix, celui de l’ordre lui-même ou d’un ordre stop de vente, est inférieur au minimum.</translation>
    </message>
    <message>
        <source>A lost digit is quickly excluded; then quote the present minimum. Far-away bids &quot;just in case&quot; are the typical reason.</source>
        <extracomment>price-too-low, next_step</extracomment>
        <translation>Un chiffre oublié s’écarte vite&#x202f;; indiquez ensuite le minimum actuel. Des offres d’achat très éloignées passées «&#xa0;au cas où&#xa0;» en sont la raison typique.</translation>
    </message>
    <message>
        <source>The price is below the minimum currently allowed. Please choose a higher price.</source>
        <extracomment>price-too-low, reply</extracomment>
        <translation>Le prix est inférieur au minimum actuellement autorisé. Veuillez choisir un prix plus élevé.</translation>
    </message>
    <message>
        <source>Market order too far from the market price</source>
        <extracomment>market-price-deviation, title</extracomment>
        <translation>Ordre au marché trop éloigné du prix du marché</translation>
    </message>
    <message>
        <source>A market order would be executed too far above (when buying) or below (when selling) the market price, so the protection stops it.</source>
        <extracomment>market-price-deviation, meaning</extracomment>
        <translation>Un ordre au marché serait exécuté bien au-dessus (à l’achat) ou bien au-dessous (à la vente) du prix du marché&#x202f;; la protection l’a donc arrêté.</translation>
    </message>
    <message>
        <source>Look at the depth of the book at that moment: the order was large for a thin market, or the price was moving. A limit order or a smaller size gets through.</source>
        <extracomment>market-price-deviation, next_step</extracomment>
        <translation>Regardez la profondeur du carnet à ce moment-là&#xa0;: l’ordre était important pour un marché étroit, ou le prix était en mouvement. Un ordre à cours limité ou une taille plus petite passe.</translation>
    </message>
    <message>
        <source>To protect you from an unfavourable price, this market order was not accepted. Please use a limit order or a smaller quantity.</source>
        <extracomment>market-price-deviation, reply</extracomment>
        <translation>Pour vous protéger d’un prix défavorable, cet ordre au marché n’a pas été accepté. Veuillez utiliser un ordre à cours limité ou une quantité plus petite.</translation>
    </message>
    <message>
        <source>Price beyond the liquidation price</source>
        <extracomment>price-beyond-liquidation, title</extracomment>
        <translation>Prix au-delà du prix de liquidation</translation>
    </message>
    <message>
        <source>The order price is on the wrong side of the position&apos;s liquidation price, so the position would be closed by force before the order could work.</source>
        <extracomment>price-beyond-liquidation, meaning</extracomment>
        <translation>Le prix de l’ordre est du mauvais côté du prix de liquidation de la position&#xa0;: la position serait fermée de force avant que l’ordre puisse agir.</translation>
    </message>
    <message>
        <source>Show the customer the liquidation price beside the order price. A price on the near side, more margin or less leverage makes the order possible.</source>
        <extracomment>price-beyond-liquidation, next_step</extracomment>
        <translation>Montrez au client le prix de liquidation à côté du prix de l’ordre. Un prix en deçà de cette limite, plus de marge ou moins d’effet de levier rend l’ordre possible.</translation>
    </message>
    <message>
        <source>The price lies beyond the liquidation price of your position. Please choose a price closer to the market or review your margin.</source>
        <extracomment>price-beyond-liquidation, reply</extracomment>
        <translation>Le prix se situe au-delà du prix de liquidation de votre position. Veuillez choisir un prix plus proche du marché ou revoir votre marge.</translation>
    </message>
    <message>
        <source>Invalid quantity</source>
        <extracomment>invalid-quantity, title</extracomment>
        <translation>Quantité invalide</translation>
    </message>
    <message>
        <source>The quantity is not a usable number: empty, zero, negative, or with characters in it that do not belong.</source>
        <extracomment>invalid-quantity, meaning</extracomment>
        <translation>La quantité n’est pas un nombre utilisable&#xa0;: vide, nulle, négative, ou comportant des caractères qui n’ont rien à y faire.</translation>
    </message>
    <message>
        <source>Get the quantity as sent, quotation marks and thousands separators included, and have it sent as a plain decimal number.</source>
        <extracomment>invalid-quantity, next_step</extracomment>
        <translation>Obtenez la quantité telle qu’elle a été envoyée, guillemets et séparateurs de milliers compris, et faites-la envoyer comme simple nombre décimal.</translation>
    </message>
    <message>
        <source>The quantity of the order was not accepted. Please enter a number greater than zero.</source>
        <extracomment>invalid-quantity, reply</extracomment>
        <translation>La quantité de l’ordre n’a pas été acceptée. Veuillez saisir un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>Quantity too large</source>
        <extracomment>quantity-too-large, title</extracomment>
        <translation>Quantité trop grande</translation>
    </message>
    <message>
        <source>The quantity is above the most that one order may have. Balance does not come into it.</source>
        <extracomment>quantity-too-large, meaning</extracomment>
        <translation>La quantité est supérieure au maximum autorisé pour un ordre. Le solde n’entre pas en compte.</translation>
    </message>
    <message>
        <source>Look up the maximum of the instrument, for this side and order type, and suggest several smaller orders.</source>
        <extracomment>quantity-too-large, next_step</extracomment>
        <translation>Cherchez le maximum de l’instrument, pour ce sens et ce type d’ordre, et proposez plusieurs ordres plus petits.</translation>
    </message>
    <message>
        <source>The quantity is above the maximum for a single order. Please reduce it or divide it into several orders.</source>
        <extracomment>quantity-too-large, reply</extracomment>
        <translation>La quantité dépasse le maximum pour un seul ordre. Veuillez la réduire ou la répartir sur plusieurs ordres.</translation>
    </message>
    <message>
        <source>Quantity too small</source>
        <extracomment>quantity-too-small, title</extracomment>
        <translation>Quantité trop petite</translation>
    </message>
    <message>
        <source>The quantity is below the least that one order must have.</source>
        <extracomment>quantity-too-small, meaning</extracomment>
        <translation>La quantité est inférieure au minimum exigé pour un ordre.</translation>
    </message>
    <message>
        <source>Quote the minimum quantity of the instrument. When a remainder is to be sold, say plainly that it may be too small to trade by itself.</source>
        <extracomment>quantity-too-small, next_step</extracomment>
        <translation>Indiquez la quantité minimale de l’instrument. S’il s’agit de vendre un reliquat, dites clairement qu’il peut être trop petit pour être négocié seul.</translation>
    </message>
    <message>
        <source>The quantity is below the minimum for this market. Please increase it and place the order again.</source>
        <extracomment>quantity-too-small, reply</extracomment>
        <translation>La quantité est inférieure au minimum pour ce marché. Veuillez l’augmenter et passer de nouveau l’ordre.</translation>
    </message>
    <message>
        <source>Quantity not in the allowed steps</source>
        <extracomment>quantity-increment-invalid, title</extracomment>
        <translation>Quantité non conforme au pas autorisé</translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the market&apos;s step, or has too many decimals, which comes to the same.</source>
        <extracomment>quantity-increment-invalid, meaning</extracomment>
        <translation>La quantité n’est pas un multiple du pas du marché, ou a trop de décimales, ce qui revient au même.</translation>
    </message>
    <message>
        <source>Look up the step size of the instrument and have quantities rounded down to it in the client; rounding up may go over the balance.</source>
        <extracomment>quantity-increment-invalid, next_step</extracomment>
        <translation>Cherchez le pas de l’instrument et faites arrondir les quantités à ce pas par défaut dans le logiciel client&#x202f;; un arrondi par excès peut dépasser le solde.</translation>
    </message>
    <message>
        <source>The quantity has to be a multiple of the step used in this market. Please round it down to the nearest step.</source>
        <extracomment>quantity-increment-invalid, reply</extracomment>
        <translation>La quantité doit être un multiple du pas utilisé sur ce marché. Veuillez l’arrondir au pas inférieur.</translation>
    </message>
    <message>
        <source>Order value too small</source>
        <extracomment>order-value-too-small, title</extracomment>
        <translation>Valeur de l’ordre trop petite</translation>
    </message>
    <message>
        <source>The value of the order, price times quantity or the cash amount, is below the minimum, though the quantity alone may be fine.</source>
        <extracomment>order-value-too-small, meaning</extracomment>
        <translation>La valeur de l’ordre, prix multiplié par quantité ou montant en devise, est inférieure au minimum, même si la quantité seule peut convenir.</translation>
    </message>
    <message>
        <source>Work out the value and set it beside the minimum. Fees and a fallen price can push an order that used to work below it.</source>
        <extracomment>order-value-too-small, next_step</extracomment>
        <translation>Calculez la valeur et comparez-la au minimum. Les frais et une baisse du prix peuvent faire passer sous le minimum un ordre qui convenait auparavant.</translation>
    </message>
    <message>
        <source>The total value of the order is below the minimum. Please increase the quantity or the amount.</source>
        <extracomment>order-value-too-small, reply</extracomment>
        <translation>La valeur totale de l’ordre est inférieure au minimum. Veuillez augmenter la quantité ou le montant.</translation>
    </message>
    <message>
        <source>Order value too large</source>
        <extracomment>order-value-too-large, title</extracomment>
        <translation>Valeur de l’ordre trop grande</translation>
    </message>
    <message>
        <source>The value of the order is above the maximum for one order.</source>
        <extracomment>order-value-too-large, meaning</extracomment>
        <translation>La valeur de l’ordre est supérieure au maximum pour un ordre.</translation>
    </message>
    <message>
        <source>Work out price times quantity, compare it with the maximum amount, and suggest dividing the order.</source>
        <extracomment>order-value-too-large, next_step</extracomment>
        <translation>Multipliez le prix par la quantité, comparez avec le montant maximal, et proposez de diviser l’ordre.</translation>
    </message>
    <message>
        <source>The total value of the order is above the maximum for one order. Please reduce it or divide it.</source>
        <extracomment>order-value-too-large, reply</extracomment>
        <translation>La valeur totale de l’ordre dépasse le maximum pour un ordre. Veuillez la réduire ou diviser l’ordre.</translation>
    </message>
    <message>
        <source>Order amount has too many decimals</source>
        <extracomment>order-value-precision-exceeded, title</extracomment>
        <translation>Montant de l’ordre comportant trop de décimales</translation>
    </message>
    <message>
        <source>The cash amount of a market order has more decimals than the quote currency allows.</source>
        <extracomment>order-value-precision-exceeded, meaning</extracomment>
        <translation>Le montant en devise d’un ordre au marché a plus de décimales que la devise de cotation n’en autorise.</translation>
    </message>
    <message>
        <source>Have the amount cut to the decimals of the quote currency, which are not those of the asset bought.</source>
        <extracomment>order-value-precision-exceeded, next_step</extracomment>
        <translation>Faites tronquer le montant aux décimales de la devise de cotation, qui ne sont pas celles de l’actif acheté.</translation>
    </message>
    <message>
        <source>The amount has more decimal places than allowed. Please shorten it and try again.</source>
        <extracomment>order-value-precision-exceeded, reply</extracomment>
        <translation>Le montant a plus de décimales qu’il n’est autorisé. Veuillez en réduire le nombre et réessayer.</translation>
    </message>
    <message>
        <source>Invalid order or position side</source>
        <extracomment>invalid-side, title</extracomment>
        <translation>Sens d’ordre ou de position invalide</translation>
    </message>
    <message>
        <source>The side is not one of the words the provider knows, such as BUY and SELL for an order or LONG and SHORT for a position.</source>
        <extracomment>invalid-side, meaning</extracomment>
        <translation>Le sens n’est pas un des mots que connaît le fournisseur, comme BUY et SELL pour un ordre ou LONG et SHORT pour une position.</translation>
    </message>
    <message>
        <source>Compare spelling and case with the documentation, and see whether the client mixes the words of the spot and the futures API.</source>
        <extracomment>invalid-side, next_step</extracomment>
        <translation>Comparez l’orthographe et la casse avec la documentation, et voyez si le logiciel client mélange les mots des API au comptant et à terme.</translation>
    </message>
    <message>
        <source>The direction of the order was not recognised. Please choose buy or sell (or long or short) and try again.</source>
        <extracomment>invalid-side, reply</extracomment>
        <translation>Le sens de l’ordre n’a pas été reconnu. Veuillez choisir achat ou vente (ou long ou short) et réessayer.</translation>
    </message>
    <message>
        <source>Invalid time in force</source>
        <extracomment>invalid-time-in-force, title</extracomment>
        <translation>Durée de validité invalide</translation>
    </message>
    <message>
        <source>The instruction for how long the order stays open is unknown, or not allowed with this kind of order.</source>
        <extracomment>invalid-time-in-force, meaning</extracomment>
        <translation>L’instruction indiquant combien de temps l’ordre reste ouvert est inconnue, ou n’est pas autorisée pour ce type d’ordre.</translation>
    </message>
    <message>
        <source>Read the value sent and the ones documented (GTC, IOC and FOK are usual). Market orders as a rule take none.</source>
        <extracomment>invalid-time-in-force, next_step</extracomment>
        <translation>Lisez la valeur envoyée et celles de la documentation (GTC, IOC et FOK sont courantes). Les ordres au marché n’en prennent généralement aucune.</translation>
    </message>
    <message>
        <source>The validity period of the order was not accepted. Please choose one of the available options.</source>
        <extracomment>invalid-time-in-force, reply</extracomment>
        <translation>La durée de validité de l’ordre n’a pas été acceptée. Veuillez choisir l’une des options disponibles.</translation>
    </message>
    <message>
        <source>Unsupported order type</source>
        <extracomment>unsupported-order-type, title</extracomment>
        <translation>Type d’ordre non pris en charge</translation>
    </message>
    <message>
        <source>The order type does not exist at this provider, or is not offered for this instrument.</source>
        <extracomment>unsupported-order-type, meaning</extracomment>
        <translation>Le type d’ordre n’existe pas chez ce fournisseur, ou n’est pas proposé pour cet instrument.</translation>
    </message>
    <message>
        <source>Look up the types listed for the instrument in the exchange information and offer the nearest one.</source>
        <extracomment>unsupported-order-type, next_step</extracomment>
        <translation>Cherchez les types listés pour l’instrument dans les informations de la plateforme d’échange et proposez le plus proche.</translation>
    </message>
    <message>
        <source>This type of order is not available here. Please choose another order type.</source>
        <extracomment>unsupported-order-type, reply</extracomment>
        <translation>Ce type d’ordre n’est pas disponible ici. Veuillez choisir un autre type d’ordre.</translation>
    </message>
    <message>
        <source>Invalid price type</source>
        <extracomment>invalid-price-type, title</extracomment>
        <translation>Type de prix invalide</translation>
    </message>
    <message>
        <source>The field that says which kind of price an order goes by holds an unknown word.</source>
        <extracomment>invalid-price-type, meaning</extracomment>
        <translation>Le champ indiquant sur quel type de prix se fonde un ordre contient un mot inconnu.</translation>
    </message>
    <message>
        <source>Have the field compared with the documented words; clients that put the price itself here are seen from time to time.</source>
        <extracomment>invalid-price-type, next_step</extracomment>
        <translation>Faites comparer le champ avec les mots documentés&#x202f;; il arrive que des logiciels clients y placent le prix lui-même.</translation>
    </message>
    <message>
        <source>The price type of the order was not recognised. Please select one of the listed types.</source>
        <extracomment>invalid-price-type, reply</extracomment>
        <translation>Le type de prix de l’ordre n’a pas été reconnu. Veuillez sélectionner l’un des types listés.</translation>
    </message>
    <message>
        <source>Unsupported combination of order settings</source>
        <extracomment>unsupported-order-combination, title</extracomment>
        <translation>Combinaison de réglages d’ordre non prise en charge</translation>
    </message>
    <message>
        <source>Every setting is known, but they do not go together, such as a market order with a limit price.</source>
        <extracomment>unsupported-order-combination, meaning</extracomment>
        <translation>Chaque réglage est connu, mais ils ne vont pas ensemble, comme un ordre au marché avec un prix limite.</translation>
    </message>
    <message>
        <source>Have optional settings removed until the order passes, then put back one by one; the last one is the culprit.</source>
        <extracomment>unsupported-order-combination, next_step</extracomment>
        <translation>Faites retirer les réglages facultatifs jusqu’à ce que l’ordre passe, puis les remettre un par un&#x202f;; le dernier est le fautif.</translation>
    </message>
    <message>
        <source>These order settings cannot be combined. Please change the order type or remove the additional settings.</source>
        <extracomment>unsupported-order-combination, reply</extracomment>
        <translation>Ces réglages d’ordre ne peuvent pas être combinés. Veuillez changer le type d’ordre ou retirer les réglages supplémentaires.</translation>
    </message>
    <message>
        <source>Invalid client order ID</source>
        <extracomment>invalid-client-order-id, title</extracomment>
        <translation>Identifiant client d’ordre invalide</translation>
    </message>
    <message>
        <source>The client&apos;s own identifier for the order has a form that is not accepted: too long, or with forbidden characters.</source>
        <extracomment>invalid-client-order-id, meaning</extracomment>
        <translation>L’identifiant que le logiciel client a donné à l’ordre a une forme qui n’est pas acceptée&#xa0;: trop long, ou avec des caractères interdits.</translation>
    </message>
    <message>
        <source>Check length and characters against the documentation. Plain letters, digits and hyphens are safe nearly everywhere.</source>
        <extracomment>invalid-client-order-id, next_step</extracomment>
        <translation>Vérifiez la longueur et les caractères dans la documentation. Lettres simples, chiffres et traits d’union passent presque partout.</translation>
    </message>
    <message>
        <source>The order reference was not accepted. Please use a shorter reference made of letters and digits.</source>
        <extracomment>invalid-client-order-id, reply</extracomment>
        <translation>La référence de l’ordre n’a pas été acceptée. Veuillez utiliser une référence plus courte, composée de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>Duplicate client order ID</source>
        <extracomment>duplicate-client-order-id, title</extracomment>
        <translation>Identifiant client d’ordre en double</translation>
    </message>
    <message>
        <source>An order with the same client-side identifier was sent before. The check is there so that a repeat does not become a second order.</source>
        <extracomment>duplicate-client-order-id, meaning</extracomment>
        <translation>Un ordre portant le même identifiant côté client a déjà été envoyé. Ce contrôle évite qu’une répétition ne devienne un second ordre.</translation>
    </message>
    <message>
        <source>Look up the order that already carries the identifier: after a time-out it is the very one the customer is missing. Only a truly new order gets a new identifier.</source>
        <extracomment>duplicate-client-order-id, next_step</extracomment>
        <translation>Recherchez l’ordre qui porte déjà l’identifiant&#xa0;: après un dépassement de délai, c’est justement celui que cherche le client. Seul un ordre réellement nouveau reçoit un nouvel identifiant.</translation>
    </message>
    <message>
        <source>An order with this reference already exists. Please check your orders before you place it again with a new reference.</source>
        <extracomment>duplicate-client-order-id, reply</extracomment>
        <translation>Un ordre portant cette référence existe déjà. Veuillez vérifier vos ordres avant de le passer de nouveau avec une nouvelle référence.</translation>
    </message>
    <message>
        <source>Market orders not allowed</source>
        <extracomment>market-order-forbidden, title</extracomment>
        <translation>Ordres au marché non autorisés</translation>
    </message>
    <message>
        <source>The market takes no market orders at present.</source>
        <extracomment>market-order-forbidden, meaning</extracomment>
        <translation>Le marché n’accepte pas d’ordres au marché actuellement.</translation>
    </message>
    <message>
        <source>Suggest a limit order close to the market price, and look for a notice if this is new for the instrument.</source>
        <extracomment>market-order-forbidden, next_step</extracomment>
        <translation>Proposez un ordre à cours limité proche du prix du marché, et cherchez une annonce si c’est nouveau pour cet instrument.</translation>
    </message>
    <message>
        <source>Market orders are not accepted for this market at the moment. You can place a limit order instead.</source>
        <extracomment>market-order-forbidden, reply</extracomment>
        <translation>Les ordres au marché ne sont pas acceptés sur ce marché pour le moment. Vous pouvez passer un ordre à cours limité à la place.</translation>
    </message>
    <message>
        <source>Post-only order would execute at once</source>
        <extracomment>post-only-order-rejected, title</extracomment>
        <translation>Ordre post-only qui s’exécuterait aussitôt</translation>
    </message>
    <message>
        <source>The order was to rest in the book as a maker order, and at its price it would have been executed immediately, so it was turned away.</source>
        <extracomment>post-only-order-rejected, meaning</extracomment>
        <translation>L’ordre devait rester dans le carnet comme ordre maker&#x202f;; à son prix, il aurait été exécuté immédiatement, il a donc été refusé.</translation>
    </message>
    <message>
        <source>Compare the price with the best bid and offer at that second. A price further from the market, or an ordinary limit order, solves it; for automatic quoting this happens in the normal course.</source>
        <extracomment>post-only-order-rejected, next_step</extracomment>
        <translation>Comparez le prix aux meilleures offres d’achat et de vente à la seconde près. Un prix plus éloigné du marché, ou un ordre à cours limité ordinaire, résout le problème&#x202f;; avec une cotation automatique, c’est un événement normal.</translation>
    </message>
    <message>
        <source>The order was set to be placed only if it does not execute at once, and at this price it would have. Please adjust the price or use an ordinary limit order.</source>
        <extracomment>post-only-order-rejected, reply</extracomment>
        <translation>L’ordre devait être passé uniquement s’il ne s’exécutait pas aussitôt&#x202f;; or, à ce prix, il se serait exécuté. Veuillez ajuster le prix ou utiliser un ordre à cours limité ordinaire.</translation>
    </message>
    <message>
        <source>Order rejected, no reason given</source>
        <extracomment>order-rejected, title</extracomment>
        <translation>Ordre rejeté sans motif</translation>
    </message>
    <message>
        <source>The provider did not create the order and does not name the rule or fault behind it.</source>
        <extracomment>order-rejected, meaning</extracomment>
        <translation>Le fournisseur n’a pas créé l’ordre et ne nomme ni la règle ni l’erreur en cause.</translation>
    </message>
    <message>
        <source>Make sure that no order was created, then go through price, quantity, value and state of the market with the rules of the instrument. If all fits, send the provider the request with its time.</source>
        <extracomment>order-rejected, next_step</extracomment>
        <translation>Assurez-vous qu’aucun ordre n’a été créé, puis comparez prix, quantité, valeur et état du marché avec les règles de l’instrument. Si tout convient, envoyez la requête et son heure au fournisseur.</translation>
    </message>
    <message>
        <source>The order was not placed. Please check that price, quantity and order type meet the rules of this market.</source>
        <extracomment>order-rejected, reply</extracomment>
        <translation>L’ordre n’a pas été passé. Veuillez vérifier que le prix, la quantité et le type d’ordre respectent les règles de ce marché.</translation>
    </message>
    <message>
        <source>Take-profit or stop-loss order rejected</source>
        <extracomment>protective-order-rejected, title</extracomment>
        <translation>Ordre take-profit ou stop-loss rejeté</translation>
    </message>
    <message>
        <source>The plan order that was to secure a profit or limit a loss was not created. The position itself stands without that protection.</source>
        <extracomment>protective-order-rejected, meaning</extracomment>
        <translation>L’ordre programmé qui devait garantir un gain ou limiter une perte n’a pas été créé. La position elle-même reste sans cette protection.</translation>
    </message>
    <message>
        <source>Tell the customer at once that the protection is not in place. Then check the trigger price against the market and the size against the position, and have it placed again.</source>
        <extracomment>protective-order-rejected, next_step</extracomment>
        <translation>Dites aussitôt au client que la protection n’est pas en place. Vérifiez ensuite le prix de déclenchement par rapport au marché et la taille par rapport à la position, et faites-le passer de nouveau.</translation>
    </message>
    <message>
        <source>Your take-profit or stop-loss order was not created, so it is not protecting your position. Please review its price and quantity and place it again.</source>
        <extracomment>protective-order-rejected, reply</extracomment>
        <translation>Votre ordre take-profit ou stop-loss n’a pas été créé&#x202f;; il ne protège donc pas votre position. Veuillez revoir son prix et sa quantité et le passer de nouveau.</translation>
    </message>
    <message>
        <source>Invalid take-profit price</source>
        <extracomment>invalid-take-profit-price, title</extracomment>
        <translation>Prix de take-profit invalide</translation>
    </message>
    <message>
        <source>The take-profit price is on the wrong side: for a long position it must be above the market or entry price, for a short one below.</source>
        <extracomment>invalid-take-profit-price, meaning</extracomment>
        <translation>Le prix de take-profit est du mauvais côté&#xa0;: pour une position longue, il doit être supérieur au prix du marché ou d’entrée, pour une position courte, inférieur.</translation>
    </message>
    <message>
        <source>Ask for direction, entry and trigger price and show which side is meant; long and short are easily confused.</source>
        <extracomment>invalid-take-profit-price, next_step</extracomment>
        <translation>Demandez le sens, le prix d’entrée et le prix de déclenchement, et montrez de quel côté il doit être&#x202f;; long et court se confondent facilement.</translation>
    </message>
    <message>
        <source>The take-profit price does not fit the direction of your position. For a long position it belongs above the price, for a short position below it.</source>
        <extracomment>invalid-take-profit-price, reply</extracomment>
        <translation>Le prix de take-profit ne correspond pas au sens de votre position. Pour une position longue, il se place au-dessus du prix, pour une position courte, au-dessous.</translation>
    </message>
    <message>
        <source>Invalid stop-loss price</source>
        <extracomment>invalid-stop-loss-price, title</extracomment>
        <translation>Prix de stop-loss invalide</translation>
    </message>
    <message>
        <source>The stop-loss price is on the wrong side: for a long position it must be below the market or entry price, for a short one above.</source>
        <extracomment>invalid-stop-loss-price, meaning</extracomment>
        <translation>Le prix de stop-loss est du mauvais côté&#xa0;: pour une position longue, il doit être inférieur au prix du marché ou d’entrée, pour une position courte, supérieur.</translation>
    </message>
    <message>
        <source>Check direction and current price. In a fast market a stop that was right a moment ago may already have been passed; the position is unprotected until a valid one stands.</source>
        <extracomment>invalid-stop-loss-price, next_step</extracomment>
        <translation>Vérifiez le sens et le prix actuel. Dans un marché rapide, un stop valable il y a un instant a peut-être déjà été dépassé&#x202f;; la position n’est pas protégée tant qu’un stop valable n’est pas en place.</translation>
    </message>
    <message>
        <source>The stop-loss price does not fit the direction of your position. For a long position it belongs below the price, for a short position above it.</source>
        <extracomment>invalid-stop-loss-price, reply</extracomment>
        <translation>Le prix de stop-loss ne correspond pas au sens de votre position. Pour une position longue, il se place au-dessous du prix, pour une position courte, au-dessus.</translation>
    </message>
    <message>
        <source>Rate transaction error</source>
        <extracomment>transaction-rate-error, title</extracomment>
        <translation>Erreur de taux ou de rythme</translation>
    </message>
    <message>
        <source>The order failed with an error about a &quot;rate transaction&quot;. The provider does not explain whether that is a price rate or the pace of transactions.</source>
        <extracomment>transaction-rate-error, meaning</extracomment>
        <translation>L’ordre a échoué avec une erreur portant sur une «&#xa0;rate transaction&#xa0;». Le fournisseur n’explique pas s’il s’agit d’un taux de prix ou du rythme des transactions.</translation>
    </message>
    <message>
        <source>Look whether the order exists and how many were sent around that time. Slowing down is a harmless first test; if a single order fails as well, ask the provider what the code stands for.</source>
        <extracomment>transaction-rate-error, next_step</extracomment>
        <translation>Regardez si l’ordre existe et combien ont été envoyés vers ce moment-là. Ralentir est un premier essai sans danger&#x202f;; si un ordre isolé échoue aussi, demandez au fournisseur ce que signifie le code.</translation>
    </message>
    <message>
        <source>The order could not be completed. Please check your order list, wait a moment and try once more.</source>
        <extracomment>transaction-rate-error, reply</extracomment>
        <translation>L’ordre n’a pas pu aboutir. Veuillez consulter votre liste d’ordres, patienter un instant et réessayer une fois.</translation>
    </message>
    <message>
        <source>Existing orders and cancellation</source>
        <extracomment>group order-state, title</extracomment>
        <translation>Ordres existants et annulation</translation>
    </message>
    <message>
        <source>An order that was placed before: where it stands and what can still be done to it.</source>
        <extracomment>group order-state, meaning</extracomment>
        <translation>Un ordre passé auparavant&#xa0;: où il en est et ce qu’il est encore possible d’en faire.</translation>
    </message>
    <message>
        <source>Order not found</source>
        <extracomment>order-not-found, title</extracomment>
        <translation>Ordre introuvable</translation>
    </message>
    <message>
        <source>There is no such order in the place that was searched. It may never have been accepted, or have left the book because it was executed or cancelled.</source>
        <extracomment>order-not-found, meaning</extracomment>
        <translation>Il n’y a pas d’ordre de ce genre à l’endroit où il a été cherché. Il n’a peut-être jamais été accepté, ou a quitté le carnet parce qu’il a été exécuté ou annulé.</translation>
    </message>
    <message>
        <source>Search the order history and not only the open orders, by the provider&apos;s number and by the client&apos;s. Check account and environment before saying that it does not exist.</source>
        <extracomment>order-not-found, next_step</extracomment>
        <translation>Cherchez dans l’historique des ordres et pas seulement parmi les ordres ouverts, par le numéro du fournisseur et par celui du logiciel client. Vérifiez le compte et l’environnement avant de dire qu’il n’existe pas.</translation>
    </message>
    <message>
        <source>We could not find an open order with this number. Please look in your order history, where completed and cancelled orders are listed.</source>
        <extracomment>order-not-found, reply</extracomment>
        <translation>Nous n’avons pas trouvé d’ordre ouvert portant ce numéro. Veuillez consulter votre historique des ordres, où figurent les ordres terminés et annulés.</translation>
    </message>
    <message>
        <source>Order already filled</source>
        <extracomment>order-already-filled, title</extracomment>
        <translation>Ordre déjà exécuté</translation>
    </message>
    <message>
        <source>The order has been executed, so it can no longer be changed or cancelled. The trade stands.</source>
        <extracomment>order-already-filled, meaning</extracomment>
        <translation>L’ordre a été exécuté et ne peut donc plus être modifié ni annulé. La transaction est acquise.</translation>
    </message>
    <message>
        <source>Look up the fills and give the customer time, quantity and price. A cancellation sent at the same moment was simply too late.</source>
        <extracomment>order-already-filled, next_step</extracomment>
        <translation>Recherchez les exécutions et donnez au client l’heure, la quantité et le prix. Une annulation envoyée au même moment est simplement arrivée trop tard.</translation>
    </message>
    <message>
        <source>The order has already been executed and can no longer be changed. You can see the details in your trade history.</source>
        <extracomment>order-already-filled, reply</extracomment>
        <translation>L’ordre a déjà été exécuté et ne peut plus être modifié. Vous pouvez en voir les détails dans l’historique de vos transactions.</translation>
    </message>
    <message>
        <source>Order already done or cancelled</source>
        <extracomment>order-already-closed, title</extracomment>
        <translation>Ordre déjà terminé ou annulé</translation>
    </message>
    <message>
        <source>The order has come to its end, and the code leaves open to which: executed, cancelled or expired.</source>
        <extracomment>order-already-closed, meaning</extracomment>
        <translation>L’ordre est arrivé à son terme, et le code ne dit pas lequel&#xa0;: exécuté, annulé ou expiré.</translation>
    </message>
    <message>
        <source>Look up how the order ended before you answer, because &quot;executed&quot; and &quot;cancelled&quot; are very different news for the customer.</source>
        <extracomment>order-already-closed, next_step</extracomment>
        <translation>Cherchez comment l’ordre s’est terminé avant de répondre, car «&#xa0;exécuté&#xa0;» et «&#xa0;annulé&#xa0;» sont des nouvelles très différentes pour le client.</translation>
    </message>
    <message>
        <source>This order is already closed, so it can no longer be cancelled. Your order history shows how it was completed.</source>
        <extracomment>order-already-closed, reply</extracomment>
        <translation>Cet ordre est déjà clos et ne peut donc plus être annulé. Votre historique des ordres montre comment il s’est terminé.</translation>
    </message>
    <message>
        <source>Order has been cancelled</source>
        <extracomment>order-cancelled, title</extracomment>
        <translation>Ordre annulé</translation>
    </message>
    <message>
        <source>The order was cancelled on request, by the customer or someone acting for the account, and takes part in trading no longer.</source>
        <extracomment>order-cancelled, meaning</extracomment>
        <translation>L’ordre a été annulé sur demande, par le client ou par une personne agissant pour le compte, et ne participe plus aux échanges.</translation>
    </message>
    <message>
        <source>Find time and origin of the cancellation (app, API key or colleague) in the order history. Parts filled before it remain valid.</source>
        <extracomment>order-cancelled, next_step</extracomment>
        <translation>Trouvez l’heure et l’origine de l’annulation (application, clé d’API ou collègue) dans l’historique des ordres. Les parties exécutées avant restent valables.</translation>
    </message>
    <message>
        <source>This order has been cancelled. If you would still like to trade, please place a new order.</source>
        <extracomment>order-cancelled, reply</extracomment>
        <translation>Cet ordre a été annulé. Si vous souhaitez toujours effectuer la transaction, veuillez passer un nouvel ordre.</translation>
    </message>
    <message>
        <source>Order cancelled by the system</source>
        <extracomment>order-auto-cancelled, title</extracomment>
        <translation>Ordre annulé par le système</translation>
    </message>
    <message>
        <source>The provider&apos;s system cancelled the order by itself, as it does when a market ends, cover is missing or the order cannot be executed as set.</source>
        <extracomment>order-auto-cancelled, meaning</extracomment>
        <translation>Le système du fournisseur a annulé l’ordre de lui-même, comme il le fait lorsqu’un marché prend fin, que la couverture manque ou que l’ordre ne peut pas être exécuté tel que défini.</translation>
    </message>
    <message>
        <source>Look up what changed just before: end of the market, balance, settings of the order. Tell the customer the reason only when you have found it.</source>
        <extracomment>order-auto-cancelled, next_step</extracomment>
        <translation>Cherchez ce qui a changé juste avant&#xa0;: fin du marché, solde, réglages de l’ordre. N’indiquez la raison au client qu’une fois trouvée.</translation>
    </message>
    <message>
        <source>The order was closed automatically before it was fully executed. Please review its settings and your available balance before placing a new one.</source>
        <extracomment>order-auto-cancelled, reply</extracomment>
        <translation>L’ordre a été clos automatiquement avant d’être entièrement exécuté. Veuillez revoir ses réglages et votre solde disponible avant d’en passer un nouveau.</translation>
    </message>
    <message>
        <source>Order partially cancelled</source>
        <extracomment>order-partially-cancelled, title</extracomment>
        <translation>Ordre partiellement annulé</translation>
    </message>
    <message>
        <source>A part of the order was cancelled; the other part has been executed and stays so.</source>
        <extracomment>order-partially-cancelled, meaning</extracomment>
        <translation>Une partie de l’ordre a été annulée&#x202f;; l’autre a été exécutée, et cette exécution est acquise.</translation>
    </message>
    <message>
        <source>Give the customer both figures, executed and cancelled. A new order is needed only for what is missing.</source>
        <extracomment>order-partially-cancelled, next_step</extracomment>
        <translation>Donnez au client les deux chiffres, exécuté et annulé. Un nouvel ordre n’est nécessaire que pour ce qui manque.</translation>
    </message>
    <message>
        <source>Part of this order was executed and the rest was cancelled. Your order history shows both quantities.</source>
        <extracomment>order-partially-cancelled, reply</extracomment>
        <translation>Une partie de cet ordre a été exécutée et le reste a été annulé. Votre historique des ordres indique les deux quantités.</translation>
    </message>
    <message>
        <source>Order locked</source>
        <extracomment>order-locked, title</extracomment>
        <translation>Ordre verrouillé</translation>
    </message>
    <message>
        <source>The order is held while something else is done with it, and takes no instructions meanwhile.</source>
        <extracomment>order-locked, meaning</extracomment>
        <translation>L’ordre est retenu pendant qu’une autre opération le concerne, et n’accepte aucune instruction d’ici là.</translation>
    </message>
    <message>
        <source>Wait for a short time and look again. Should the lock last, send the order number to the provider; do not have a second order placed in its stead.</source>
        <extracomment>order-locked, next_step</extracomment>
        <translation>Attendez un court moment et regardez à nouveau. Si le verrouillage persiste, envoyez le numéro de l’ordre au fournisseur&#x202f;; ne faites pas passer un second ordre à sa place.</translation>
    </message>
    <message>
        <source>The order is currently being processed and cannot be changed. Please check again shortly.</source>
        <extracomment>order-locked, reply</extracomment>
        <translation>L’ordre est en cours de traitement et ne peut pas être modifié. Veuillez vérifier de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>This kind of order cannot be cancelled</source>
        <extracomment>cancellation-not-supported, title</extracomment>
        <translation>Ce type d’ordre ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled once they are placed.</source>
        <extracomment>cancellation-not-supported, meaning</extracomment>
        <translation>Les ordres de ce type ne peuvent pas être annulés une fois passés.</translation>
    </message>
    <message>
        <source>Explain that it is a property of the order type and no fault. Show what the order will do next and, where possible, how an opposite order limits the effect.</source>
        <extracomment>cancellation-not-supported, next_step</extracomment>
        <translation>Expliquez que c’est une propriété du type d’ordre et non une erreur. Montrez ce que l’ordre fera ensuite et, si possible, comment un ordre inverse en limite l’effet.</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled after they have been placed.</source>
        <extracomment>cancellation-not-supported, reply</extracomment>
        <translation>Les ordres de ce type ne peuvent pas être annulés après avoir été passés.</translation>
    </message>
    <message>
        <source>Cancellation failed</source>
        <extracomment>order-cancellation-failed, title</extracomment>
        <translation>Échec de l’annulation</translation>
    </message>
    <message>
        <source>The cancellation was not carried out and no reason is given. The order may still be live.</source>
        <extracomment>order-cancellation-failed, meaning</extracomment>
        <translation>L’annulation n’a pas été effectuée et aucun motif n’est donné. L’ordre est peut-être encore actif.</translation>
    </message>
    <message>
        <source>Look at the order&apos;s state this minute. Open: cancel again, once. Done or cancelled: that was the reason. Still open after that: hand it to the provider urgently.</source>
        <extracomment>order-cancellation-failed, next_step</extracomment>
        <translation>Regardez l’état de l’ordre à la minute même. Ouvert&#xa0;: annulez à nouveau, une fois. Terminé ou annulé&#xa0;: c’était la raison. Toujours ouvert après cela&#xa0;: transmettez d’urgence au fournisseur.</translation>
    </message>
    <message>
        <source>The cancellation was not carried out. Please check the status of the order; it may still be active or may already be complete.</source>
        <extracomment>order-cancellation-failed, reply</extracomment>
        <translation>L’annulation n’a pas été effectuée. Veuillez vérifier l’état de l’ordre&#x202f;; il est peut-être encore actif ou déjà terminé.</translation>
    </message>
    <message>
        <source>Cancellation timed out</source>
        <extracomment>order-cancellation-timeout, title</extracomment>
        <translation>Délai d’annulation dépassé</translation>
    </message>
    <message>
        <source>No confirmation of the cancellation came in time. The order may be cancelled or live; both are possible.</source>
        <extracomment>order-cancellation-timeout, meaning</extracomment>
        <translation>Aucune confirmation de l’annulation n’est arrivée à temps. L’ordre peut être annulé ou actif&#x202f;; les deux sont possibles.</translation>
    </message>
    <message>
        <source>Refresh the order&apos;s state until it is certain before anything else is done. No replacement order until the old one is known to be gone.</source>
        <extracomment>order-cancellation-timeout, next_step</extracomment>
        <translation>Actualisez l’état de l’ordre jusqu’à en être certain avant toute autre action. Pas d’ordre de remplacement tant que l’on n’est pas sûr que l’ancien n’existe plus.</translation>
    </message>
    <message>
        <source>We did not receive a confirmation of the cancellation in time. Please check the status of the order before you place another one.</source>
        <extracomment>order-cancellation-timeout, reply</extracomment>
        <translation>Nous n’avons pas reçu à temps la confirmation de l’annulation. Veuillez vérifier l’état de l’ordre avant d’en passer un autre.</translation>
    </message>
    <message>
        <source>Markets and assets</source>
        <extracomment>group markets, title</extracomment>
        <translation>Marchés et actifs</translation>
    </message>
    <message>
        <source>The instrument, asset or market is unknown, closed, or not open to this customer.</source>
        <extracomment>group markets, meaning</extracomment>
        <translation>L’instrument, l’actif ou le marché est inconnu, fermé ou non accessible à ce client.</translation>
    </message>
    <message>
        <source>Instrument not found</source>
        <extracomment>instrument-not-found, title</extracomment>
        <translation>Instrument introuvable</translation>
    </message>
    <message>
        <source>The trading symbol is not known to the provider.</source>
        <extracomment>instrument-not-found, meaning</extracomment>
        <translation>Le symbole de trading est inconnu du fournisseur.</translation>
    </message>
    <message>
        <source>Compare the symbol with the provider&apos;s list: separators and the order of the two currencies differ from one exchange to the next.</source>
        <extracomment>instrument-not-found, next_step</extracomment>
        <translation>Comparez le symbole avec la liste du fournisseur&#xa0;: les séparateurs et l’ordre des deux devises diffèrent d’une plateforme à l’autre.</translation>
    </message>
    <message>
        <source>We could not find this trading pair. Please check the symbol in the list of available markets.</source>
        <extracomment>instrument-not-found, reply</extracomment>
        <translation>Nous n’avons pas trouvé cette paire de trading. Veuillez vérifier le symbole dans la liste des marchés disponibles.</translation>
    </message>
    <message>
        <source>Unknown asset</source>
        <extracomment>invalid-asset, title</extracomment>
        <translation>Actif inconnu</translation>
    </message>
    <message>
        <source>The currency or token named in a deposit, withdrawal or query is not one the provider recognises.</source>
        <extracomment>invalid-asset, meaning</extracomment>
        <translation>La devise ou le jeton indiqué dans un dépôt, un retrait ou une recherche n’est pas reconnu par le fournisseur.</translation>
    </message>
    <message>
        <source>Look at the symbol or token address that was sent. Tokens with the same name exist on several networks, so ask for the network as well.</source>
        <extracomment>invalid-asset, next_step</extracomment>
        <translation>Regardez le symbole ou l’adresse de jeton envoyés. Des jetons de même nom existent sur plusieurs réseaux&#x202f;; demandez donc aussi le réseau.</translation>
    </message>
    <message>
        <source>The currency or token was not recognised. Please select it from the list of supported assets.</source>
        <extracomment>invalid-asset, reply</extracomment>
        <translation>La devise ou le jeton n’a pas été reconnu. Veuillez le sélectionner dans la liste des actifs pris en charge.</translation>
    </message>
    <message>
        <source>Asset not listed</source>
        <extracomment>asset-not-listed, title</extracomment>
        <translation>Actif non coté</translation>
    </message>
    <message>
        <source>The asset exists, and this provider does not list it.</source>
        <extracomment>asset-not-listed, meaning</extracomment>
        <translation>L’actif existe, mais ce fournisseur ne le cote pas.</translation>
    </message>
    <message>
        <source>Say so plainly and without a hint at a future listing. If the customer has already sent such an asset, open a recovery case instead.</source>
        <extracomment>asset-not-listed, next_step</extracomment>
        <translation>Dites-le clairement, sans laisser entendre une cotation future. Si le client a déjà envoyé un tel actif, ouvrez plutôt un dossier de récupération.</translation>
    </message>
    <message>
        <source>This asset is not available on the platform. Please choose one of the listed assets.</source>
        <extracomment>asset-not-listed, reply</extracomment>
        <translation>Cet actif n’est pas disponible sur la plateforme. Veuillez choisir l’un des actifs cotés.</translation>
    </message>
    <message>
        <source>Contract address not supported</source>
        <extracomment>contract-address-not-supported, title</extracomment>
        <translation>Adresse de contrat non prise en charge</translation>
    </message>
    <message>
        <source>The token contract address is not one the provider works with: another network, another token, or a typing error.</source>
        <extracomment>contract-address-not-supported, meaning</extracomment>
        <translation>L’adresse de contrat du jeton n’est pas de celles que gère le fournisseur&#xa0;: un autre réseau, un autre jeton ou une faute de frappe.</translation>
    </message>
    <message>
        <source>Compare the address with the one published for the asset and network. Warn against sending anything there before it matches.</source>
        <extracomment>contract-address-not-supported, next_step</extracomment>
        <translation>Comparez l’adresse avec celle publiée pour l’actif et le réseau. Déconseillez tout envoi à cette adresse tant qu’elle ne correspond pas.</translation>
    </message>
    <message>
        <source>The contract address is not supported. Please compare it with the address shown for this asset and network, and do not send funds to it until it matches.</source>
        <extracomment>contract-address-not-supported, reply</extracomment>
        <translation>L’adresse de contrat n’est pas prise en charge. Veuillez la comparer avec l’adresse affichée pour cet actif et ce réseau, et ne pas y envoyer de fonds tant qu’elle ne correspond pas.</translation>
    </message>
    <message>
        <source>Trading has not opened yet</source>
        <extracomment>trading-not-open-yet, title</extracomment>
        <translation>Négociation pas encore ouverte</translation>
    </message>
    <message>
        <source>The trading pair or the whole platform is announced but has not started trading.</source>
        <extracomment>trading-not-open-yet, meaning</extracomment>
        <translation>La paire de trading ou la plateforme entière est annoncée, mais la négociation n’a pas commencé.</translation>
    </message>
    <message>
        <source>Look up the announced opening, mind its time zone, and pass on only what has been published.</source>
        <extracomment>trading-not-open-yet, next_step</extracomment>
        <translation>Cherchez l’ouverture annoncée, tenez compte du fuseau horaire, et ne transmettez que ce qui a été publié.</translation>
    </message>
    <message>
        <source>Trading has not opened yet. Please see the announcements for the opening time.</source>
        <extracomment>trading-not-open-yet, reply</extracomment>
        <translation>La négociation n’est pas encore ouverte. Veuillez consulter les annonces pour connaître l’heure d’ouverture.</translation>
    </message>
    <message>
        <source>Market not active</source>
        <extracomment>market-not-active, title</extracomment>
        <translation>Marché inactif</translation>
    </message>
    <message>
        <source>The coin or token is known, and trading in it is switched off: not released, paused, matured or delisted.</source>
        <extracomment>market-not-active, meaning</extracomment>
        <translation>La cryptomonnaie ou le jeton est connu, mais sa négociation est désactivée&#xa0;: pas encore lancée, suspendue, arrivée à échéance ou radiée de la cote.</translation>
    </message>
    <message>
        <source>Find out which of these it is. A pause ends; a maturity or delisting does not, and then the customer needs to know what becomes of a holding.</source>
        <extracomment>market-not-active, next_step</extracomment>
        <translation>Déterminez de quel cas il s’agit. Une suspension prend fin&#x202f;; une échéance ou une radiation, non, et le client doit alors savoir ce que deviennent ses avoirs.</translation>
    </message>
    <message>
        <source>This market is not open for trading at the moment. Please see the notices on its current status.</source>
        <extracomment>market-not-active, reply</extracomment>
        <translation>Ce marché n’est pas ouvert à la négociation pour le moment. Veuillez consulter les annonces sur son état actuel.</translation>
    </message>
    <message>
        <source>Market expired</source>
        <extracomment>market-expired, title</extracomment>
        <translation>Marché expiré</translation>
    </message>
    <message>
        <source>The market existed for a fixed time that is now over. It does not open again.</source>
        <extracomment>market-expired, meaning</extracomment>
        <translation>Le marché existait pour une durée déterminée, maintenant écoulée. Il ne rouvrira pas.</translation>
    </message>
    <message>
        <source>Have the next market of the series chosen. Clients that keep market numbers for long have to refresh their list.</source>
        <extracomment>market-expired, next_step</extracomment>
        <translation>Faites choisir le marché suivant de la série. Les logiciels clients qui conservent longtemps des numéros de marché doivent actualiser leur liste.</translation>
    </message>
    <message>
        <source>This market has ended. Please choose one that is currently open.</source>
        <extracomment>market-expired, reply</extracomment>
        <translation>Ce marché est terminé. Veuillez en choisir un qui est actuellement ouvert.</translation>
    </message>
    <message>
        <source>Pair not available for API trading</source>
        <extracomment>api-trading-not-available, title</extracomment>
        <translation>Paire non négociable par l’API</translation>
    </message>
    <message>
        <source>The pair cannot be traded through the API, although it may well be in the app.</source>
        <extracomment>api-trading-not-available, meaning</extracomment>
        <translation>La paire ne peut pas être négociée par l’API, même si elle peut très bien l’être dans l’application.</translation>
    </message>
    <message>
        <source>Try the pair in the app with the customer. For programs, have it left out until the provider announces the pair for the API.</source>
        <extracomment>api-trading-not-available, next_step</extracomment>
        <translation>Essayez la paire dans l’application avec le client. Pour un programme, faites-la laisser de côté jusqu’à ce que le fournisseur l’annonce pour l’API.</translation>
    </message>
    <message>
        <source>This trading pair is currently not available through the API. It may be available on the website or in the app.</source>
        <extracomment>api-trading-not-available, reply</extracomment>
        <translation>Cette paire de trading n’est pas disponible par l’API actuellement. Elle l’est peut-être sur le site web ou dans l’application.</translation>
    </message>
    <message>
        <source>Account may not trade this pair</source>
        <extracomment>trading-pair-not-permitted, title</extracomment>
        <translation>Paire non autorisée pour ce compte</translation>
    </message>
    <message>
        <source>The pair trades, but not for this account: region, customer class or the settings of the account stand against it.</source>
        <extracomment>trading-pair-not-permitted, meaning</extracomment>
        <translation>La paire se négocie, mais pas pour ce compte&#xa0;: la région, la catégorie du client ou les réglages du compte s’y opposent.</translation>
    </message>
    <message>
        <source>Check the class and the restrictions of the account. Do not guess at the reason in your answer; ask the provider if none is visible.</source>
        <extracomment>trading-pair-not-permitted, next_step</extracomment>
        <translation>Vérifiez la catégorie et les restrictions du compte. Ne supposez pas de raison dans votre réponse&#x202f;; demandez au fournisseur si aucune n’est visible.</translation>
    </message>
    <message>
        <source>This trading pair is not available for your account. You can see the pairs open to you in the list of markets.</source>
        <extracomment>trading-pair-not-permitted, reply</extracomment>
        <translation>Cette paire de trading n’est pas disponible pour votre compte. Vous pouvez voir les paires qui vous sont ouvertes dans la liste des marchés.</translation>
    </message>
    <message>
        <source>Margin, leverage and positions</source>
        <extracomment>group margin, title</extracomment>
        <translation>Marge, effet de levier et positions</translation>
    </message>
    <message>
        <source>Trading with leverage: cover, limits and changes to a position.</source>
        <extracomment>group margin, meaning</extracomment>
        <translation>Le trading avec effet de levier&#xa0;: couverture, limites et modification d’une position.</translation>
    </message>
    <message>
        <source>Insufficient margin</source>
        <extracomment>insufficient-margin, title</extracomment>
        <translation>Marge insuffisante</translation>
    </message>
    <message>
        <source>The free margin does not cover the position or the change asked for. There may be money in the account that does not count as margin.</source>
        <extracomment>insufficient-margin, meaning</extracomment>
        <translation>La marge libre ne couvre pas la position ou la modification demandée. Le compte peut contenir de l’argent qui ne compte pas comme marge.</translation>
    </message>
    <message>
        <source>Show the customer required and free margin. Adding collateral, a smaller order or closing something else helps; open orders tie up margin too.</source>
        <extracomment>insufficient-margin, next_step</extracomment>
        <translation>Montrez au client la marge requise et la marge libre. Ajouter des garanties, réduire l’ordre ou fermer autre chose aide&#x202f;; les ordres ouverts immobilisent aussi de la marge.</translation>
    </message>
    <message>
        <source>The available margin is not enough for this order. Please add margin, reduce the order, or close open orders that hold margin.</source>
        <extracomment>insufficient-margin, reply</extracomment>
        <translation>La marge disponible ne suffit pas pour cet ordre. Veuillez ajouter de la marge, réduire l’ordre ou annuler des ordres ouverts qui en immobilisent.</translation>
    </message>
    <message>
        <source>Position too small</source>
        <extracomment>insufficient-position, title</extracomment>
        <translation>Position trop petite</translation>
    </message>
    <message>
        <source>More is to be closed or protected than the position holds.</source>
        <extracomment>insufficient-position, meaning</extracomment>
        <translation>La quantité à clôturer ou à protéger dépasse celle de la position.</translation>
    </message>
    <message>
        <source>Compare the quantity with the position&apos;s present size, less what other closing orders already reserve.</source>
        <extracomment>insufficient-position, next_step</extracomment>
        <translation>Comparez la quantité avec la taille actuelle de la position, moins ce que d’autres ordres de clôture réservent déjà.</translation>
    </message>
    <message>
        <source>The quantity is larger than your position. Please reduce it, or cancel other orders that close the same position.</source>
        <extracomment>insufficient-position, reply</extracomment>
        <translation>La quantité dépasse votre position. Veuillez la réduire, ou annuler d’autres ordres qui clôturent la même position.</translation>
    </message>
    <message>
        <source>Margin could not be changed</source>
        <extracomment>margin-change-failed, title</extracomment>
        <translation>Marge non modifiée</translation>
    </message>
    <message>
        <source>Adding or removing margin on a futures position did not go through, for a reason that is not given.</source>
        <extracomment>margin-change-failed, meaning</extracomment>
        <translation>L’ajout ou le retrait de marge sur une position à terme n’a pas abouti, pour une raison qui n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Look at the margin now booked on the position before it is tried again, and whether the amount was free. If the position is close to liquidation, make the case urgent.</source>
        <extracomment>margin-change-failed, next_step</extracomment>
        <translation>Avant tout nouvel essai, regardez la marge actuellement affectée à la position, et si le montant était libre. Si la position est proche de la liquidation, traitez le cas en urgence.</translation>
    </message>
    <message>
        <source>The margin of your position was not changed. Please check the current margin and the available balance, then try once more.</source>
        <extracomment>margin-change-failed, reply</extracomment>
        <translation>La marge de votre position n’a pas été modifiée. Veuillez vérifier la marge actuelle et le solde disponible, puis réessayer une fois.</translation>
    </message>
    <message>
        <source>Margin may not be reduced</source>
        <extracomment>margin-reduction-forbidden, title</extracomment>
        <translation>Réduction de marge non autorisée</translation>
    </message>
    <message>
        <source>Taking margin out of the position is not allowed.</source>
        <extracomment>margin-reduction-forbidden, meaning</extracomment>
        <translation>Retirer de la marge de la position n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Explain that margin becomes free as the position is reduced or closed. Do not suggest trying with small amounts.</source>
        <extracomment>margin-reduction-forbidden, next_step</extracomment>
        <translation>Expliquez que la marge se libère lorsque la position est réduite ou clôturée. Ne suggérez pas d’essayer avec de petits montants.</translation>
    </message>
    <message>
        <source>Margin cannot be withdrawn from this position. It becomes available again when the position is reduced or closed.</source>
        <extracomment>margin-reduction-forbidden, reply</extracomment>
        <translation>La marge de cette position ne peut pas être retirée. Elle redevient disponible lorsque la position est réduite ou clôturée.</translation>
    </message>
    <message>
        <source>Leverage too high for the position</source>
        <extracomment>leverage-too-high, title</extracomment>
        <translation>Effet de levier trop élevé pour la position</translation>
    </message>
    <message>
        <source>The leverage is above what is allowed for a position of this size: the larger the position, the lower the maximum.</source>
        <extracomment>leverage-too-high, meaning</extracomment>
        <translation>L’effet de levier dépasse ce qui est autorisé pour une position de cette taille&#xa0;: plus la position est grande, plus le maximum est bas.</translation>
    </message>
    <message>
        <source>Look up the leverage tiers of the instrument and name the highest that fits; either lower leverage or a smaller position does it.</source>
        <extracomment>leverage-too-high, next_step</extracomment>
        <translation>Consultez les paliers d’effet de levier de l’instrument et indiquez le plus élevé qui convient&#x202f;; un effet de levier plus faible ou une position plus petite suffit.</translation>
    </message>
    <message>
        <source>The leverage is above the maximum for a position of this size. Please choose a lower leverage or a smaller position.</source>
        <extracomment>leverage-too-high, reply</extracomment>
        <translation>L’effet de levier dépasse le maximum pour une position de cette taille. Veuillez choisir un effet de levier plus faible ou une position plus petite.</translation>
    </message>
    <message>
        <source>Leverage could not be changed</source>
        <extracomment>leverage-change-failed, title</extracomment>
        <translation>Effet de levier non modifié</translation>
    </message>
    <message>
        <source>The change of leverage failed or was not confirmed in time.</source>
        <extracomment>leverage-change-failed, meaning</extracomment>
        <translation>La modification de l’effet de levier a échoué ou n’a pas été confirmée à temps.</translation>
    </message>
    <message>
        <source>Look up the leverage now in force, since a change that timed out may have been made. Then try once more, without open orders if possible.</source>
        <extracomment>leverage-change-failed, next_step</extracomment>
        <translation>Consultez l’effet de levier actuellement en vigueur, car une modification dont le délai a été dépassé a pu être faite. Réessayez ensuite une fois, si possible sans ordres ouverts.</translation>
    </message>
    <message>
        <source>The change of leverage was not confirmed. Please check the leverage shown now before you try again.</source>
        <extracomment>leverage-change-failed, reply</extracomment>
        <translation>La modification de l’effet de levier n’a pas été confirmée. Veuillez vérifier l’effet de levier affiché actuellement avant de réessayer.</translation>
    </message>
    <message>
        <source>Leverage cannot be reduced now</source>
        <extracomment>leverage-reduction-not-supported, title</extracomment>
        <translation>Réduction de l’effet de levier impossible pour l’instant</translation>
    </message>
    <message>
        <source>In isolated margin mode leverage cannot be lowered while a position is open.</source>
        <extracomment>leverage-reduction-not-supported, meaning</extracomment>
        <translation>En mode de marge isolée, l’effet de levier ne peut pas être réduit tant qu’une position est ouverte.</translation>
    </message>
    <message>
        <source>Offer the ways that exist: close the position first, or add margin, which lowers the effective leverage.</source>
        <extracomment>leverage-reduction-not-supported, next_step</extracomment>
        <translation>Proposez les solutions qui existent&#xa0;: clôturer d’abord la position, ou ajouter de la marge, ce qui réduit l’effet de levier réel.</translation>
    </message>
    <message>
        <source>In isolated margin mode, leverage cannot be lowered while a position is open. It can be changed once the position is closed.</source>
        <extracomment>leverage-reduction-not-supported, reply</extracomment>
        <translation>En mode de marge isolée, l’effet de levier ne peut pas être réduit tant qu’une position est ouverte. Il pourra être modifié une fois la position clôturée.</translation>
    </message>
    <message>
        <source>Concentration risk to be confirmed</source>
        <extracomment>concentration-risk, title</extracomment>
        <translation>Risque de concentration à confirmer</translation>
    </message>
    <message>
        <source>After the order one position would make up a large part of the total. The provider asks for confirmation; it is a question, not a fault.</source>
        <extracomment>concentration-risk, meaning</extracomment>
        <translation>Après l’ordre, une seule position représenterait une grande partie du total. Le fournisseur demande une confirmation&#x202f;; c’est une question, pas une erreur.</translation>
    </message>
    <message>
        <source>The decision is the customer&apos;s alone: do not advise. Someone using a program needs the documented way to confirm, or a smaller order.</source>
        <extracomment>concentration-risk, next_step</extracomment>
        <translation>La décision appartient au client seul&#xa0;: ne le conseillez pas. Avec un programme, il faut la méthode de confirmation documentée, ou un ordre plus petit.</translation>
    </message>
    <message>
        <source>After this order a large share of your holdings would be in one position. Please review this, and confirm only if that is what you want.</source>
        <extracomment>concentration-risk, reply</extracomment>
        <translation>Après cet ordre, une grande part de vos avoirs serait concentrée dans une seule position. Veuillez examiner ce point et ne confirmer que si c’est bien ce que vous souhaitez.</translation>
    </message>
    <message>
        <source>Balances, deposits, withdrawals</source>
        <extracomment>group transfers, title</extracomment>
        <translation>Soldes, dépôts, retraits</translation>
    </message>
    <message>
        <source>Moving money and assets: cover, amounts, addresses, and whether it is possible now.</source>
        <extracomment>group transfers, meaning</extracomment>
        <translation>Mouvements d’argent et d’actifs&#xa0;: couverture, montants, adresses, et si l’opération est possible actuellement.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>insufficient-funds, title</extracomment>
        <translation>Fonds insuffisants</translation>
    </message>
    <message>
        <source>The available balance is lower than the order, transfer or withdrawal needs, fees included.</source>
        <extracomment>insufficient-funds, meaning</extracomment>
        <translation>Le solde disponible est inférieur à ce que demande l’ordre, le transfert ou le retrait, frais compris.</translation>
    </message>
    <message>
        <source>Look at the available and not the total balance: open orders and pending withdrawals hold a part of it, and money may lie in another account of the customer.</source>
        <extracomment>insufficient-funds, next_step</extracomment>
        <translation>Regardez le solde disponible et non le solde total&#xa0;: les ordres ouverts et les retraits en attente en retiennent une partie, et l’argent se trouve peut-être sur un autre compte du client.</translation>
    </message>
    <message>
        <source>Your available balance is not enough for this. Please reduce the amount or add funds; amounts reserved for open orders are not available.</source>
        <extracomment>insufficient-funds, reply</extracomment>
        <translation>Votre solde disponible ne suffit pas pour cette opération. Veuillez réduire le montant ou ajouter des fonds&#x202f;; les montants réservés aux ordres ouverts ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>Internal transfer failed</source>
        <extracomment>transfer-failed, title</extracomment>
        <translation>Échec du transfert interne</translation>
    </message>
    <message>
        <source>Moving a balance between the customer&apos;s own accounts did not work; no reason is given.</source>
        <extracomment>transfer-failed, meaning</extracomment>
        <translation>Le déplacement d’un solde entre les comptes du client n’a pas fonctionné&#x202f;; aucun motif n’est donné.</translation>
    </message>
    <message>
        <source>Read both balances before a second attempt, so that nothing is moved twice. If the sum is missing on both sides, report it with time and amount.</source>
        <extracomment>transfer-failed, next_step</extracomment>
        <translation>Lisez les deux soldes avant un second essai, pour que rien ne soit transféré deux fois. Si la somme manque des deux côtés, signalez-le avec l’heure et le montant.</translation>
    </message>
    <message>
        <source>The transfer between your accounts was not completed. Please check both balances before you try again.</source>
        <extracomment>transfer-failed, reply</extracomment>
        <translation>Le transfert entre vos comptes n’a pas abouti. Veuillez vérifier les deux soldes avant de réessayer.</translation>
    </message>
    <message>
        <source>Source and destination are the same</source>
        <extracomment>same-account-transfer, title</extracomment>
        <translation>Origine et destination identiques</translation>
    </message>
    <message>
        <source>A transfer names the same account as giver and as receiver.</source>
        <extracomment>same-account-transfer, meaning</extracomment>
        <translation>Un transfert indique le même compte comme émetteur et comme destinataire.</translation>
    </message>
    <message>
        <source>Compare the two account fields; a default value often fills both.</source>
        <extracomment>same-account-transfer, next_step</extracomment>
        <translation>Comparez les deux champs de compte&#x202f;; une valeur par défaut remplit souvent les deux.</translation>
    </message>
    <message>
        <source>The transfer has the same account on both sides. Please choose a different destination account.</source>
        <extracomment>same-account-transfer, reply</extracomment>
        <translation>Le transfert indique le même compte des deux côtés. Veuillez choisir un autre compte de destination.</translation>
    </message>
    <message>
        <source>Only the main account may send</source>
        <extracomment>main-account-required, title</extracomment>
        <translation>Envoi réservé au compte principal</translation>
    </message>
    <message>
        <source>Transfers of this kind have to start from the main account, and a sub-account was named.</source>
        <extracomment>main-account-required, meaning</extracomment>
        <translation>Les transferts de ce type doivent partir du compte principal, et un sous-compte a été indiqué.</translation>
    </message>
    <message>
        <source>Have the transfer begun from the main account, or the balance first brought there in the permitted way.</source>
        <extracomment>main-account-required, next_step</extracomment>
        <translation>Faites lancer le transfert depuis le compte principal, ou y amener d’abord le solde de la façon autorisée.</translation>
    </message>
    <message>
        <source>This transfer has to start from the main account. Please select it as the source.</source>
        <extracomment>main-account-required, reply</extracomment>
        <translation>Ce transfert doit partir du compte principal. Veuillez le sélectionner comme compte d’origine.</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <extracomment>withdrawal-failed, title</extracomment>
        <translation>Échec du retrait</translation>
    </message>
    <message>
        <source>The payout did not happen. A common cause is an amount below the minimum, but others are possible.</source>
        <extracomment>withdrawal-failed, meaning</extracomment>
        <translation>Le versement n’a pas eu lieu. Un montant inférieur au minimum est une cause fréquente, mais d’autres sont possibles.</translation>
    </message>
    <message>
        <source>Make sure that no withdrawal is pending and that the balance is complete. Then check amount, fee and minimum; if those are in order, give the case to the provider.</source>
        <extracomment>withdrawal-failed, next_step</extracomment>
        <translation>Assurez-vous qu’aucun retrait n’est en attente et que le solde est complet. Vérifiez ensuite montant, frais et minimum&#x202f;; s’ils sont en règle, transmettez le cas au fournisseur.</translation>
    </message>
    <message>
        <source>The withdrawal was not carried out. Please check that the amount meets the minimum and that your balance is unchanged before you try again.</source>
        <extracomment>withdrawal-failed, reply</extracomment>
        <translation>Le retrait n’a pas été effectué. Veuillez vérifier que le montant atteint le minimum et que votre solde est inchangé avant de réessayer.</translation>
    </message>
    <message>
        <source>Invalid withdrawal address</source>
        <extracomment>invalid-withdrawal-address, title</extracomment>
        <translation>Adresse de retrait invalide</translation>
    </message>
    <message>
        <source>The destination address is not a valid one for this asset and network.</source>
        <extracomment>invalid-withdrawal-address, meaning</extracomment>
        <translation>L’adresse de destination n’est pas valable pour cet actif et ce réseau.</translation>
    </message>
    <message>
        <source>Have it copied anew from the receiving wallet and the network compared. Never correct an address for the customer.</source>
        <extracomment>invalid-withdrawal-address, next_step</extracomment>
        <translation>Faites-la recopier depuis le portefeuille de destination et comparer le réseau. Ne corrigez jamais une adresse à la place du client.</translation>
    </message>
    <message>
        <source>The withdrawal address is not valid for this asset. Please copy it again from your wallet and make sure that the network is the same.</source>
        <extracomment>invalid-withdrawal-address, reply</extracomment>
        <translation>L’adresse de retrait n’est pas valable pour cet actif. Veuillez la recopier depuis votre portefeuille et vous assurer que le réseau est le même.</translation>
    </message>
    <message>
        <source>Withdrawal address not on the whitelist</source>
        <extracomment>withdrawal-address-not-whitelisted, title</extracomment>
        <translation>Adresse de retrait absente de la liste blanche</translation>
    </message>
    <message>
        <source>The account only pays out to addresses approved beforehand, and this one is not among them.</source>
        <extracomment>withdrawal-address-not-whitelisted, meaning</extracomment>
        <translation>Le compte ne verse que vers des adresses approuvées au préalable, et celle-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Have the customer add the address themselves; a waiting time may follow. Be careful with anyone who wants the list switched off in a hurry.</source>
        <extracomment>withdrawal-address-not-whitelisted, next_step</extracomment>
        <translation>Faites ajouter l’adresse par le client lui-même&#x202f;; un délai d’attente peut suivre. Soyez prudent avec toute personne pressée de faire désactiver la liste.</translation>
    </message>
    <message>
        <source>Withdrawals are only possible to addresses on your approved list. You can add this address in your security settings.</source>
        <extracomment>withdrawal-address-not-whitelisted, reply</extracomment>
        <translation>Les retraits ne sont possibles que vers les adresses de votre liste approuvée. Vous pouvez ajouter cette adresse dans vos paramètres de sécurité.</translation>
    </message>
    <message>
        <source>Address ownership not confirmed</source>
        <extracomment>address-ownership-not-verified, title</extracomment>
        <translation>Propriété de l’adresse non confirmée</translation>
    </message>
    <message>
        <source>The provider could not establish that the address belongs to the person it is said to belong to.</source>
        <extracomment>address-ownership-not-verified, meaning</extracomment>
        <translation>Le fournisseur n’a pas pu établir que l’adresse appartient à la personne à qui elle est attribuée.</translation>
    </message>
    <message>
        <source>Ask whether the wallet is the customer&apos;s own or at another company, and have the ownership proof repeated in the way the provider prescribes.</source>
        <extracomment>address-ownership-not-verified, next_step</extracomment>
        <translation>Demandez si le portefeuille est celui du client ou se trouve chez une autre entreprise, et faites refaire la preuve de propriété de la façon prescrite par le fournisseur.</translation>
    </message>
    <message>
        <source>The ownership of this address could not be confirmed. Please complete the ownership check for it, or use an address that is in your name.</source>
        <extracomment>address-ownership-not-verified, reply</extracomment>
        <translation>La propriété de cette adresse n’a pas pu être confirmée. Veuillez effectuer la vérification de propriété, ou utiliser une adresse à votre nom.</translation>
    </message>
    <message>
        <source>Invalid withdrawal amount</source>
        <extracomment>invalid-withdrawal-amount, title</extracomment>
        <translation>Montant de retrait invalide</translation>
    </message>
    <message>
        <source>The amount is missing, zero, or contains characters that do not belong in a number.</source>
        <extracomment>invalid-withdrawal-amount, meaning</extracomment>
        <translation>Le montant est absent, nul, ou contient des caractères qui n’ont pas leur place dans un nombre.</translation>
    </message>
    <message>
        <source>Read the amount as it was entered: blanks, currency signs and decimal commas are the usual finds.</source>
        <extracomment>invalid-withdrawal-amount, next_step</extracomment>
        <translation>Lisez le montant tel qu’il a été saisi&#xa0;: espaces, symboles monétaires et virgules décimales sont les causes habituelles.</translation>
    </message>
    <message>
        <source>Please enter the withdrawal amount as a number greater than zero, without currency signs or separators.</source>
        <extracomment>invalid-withdrawal-amount, reply</extracomment>
        <translation>Veuillez saisir le montant du retrait sous la forme d’un nombre supérieur à zéro, sans symbole monétaire ni séparateur.</translation>
    </message>
    <message>
        <source>Withdrawal amount below the minimum</source>
        <extracomment>withdrawal-amount-too-small, title</extracomment>
        <translation>Montant de retrait inférieur au minimum</translation>
    </message>
    <message>
        <source>The amount is less than the smallest that can be withdrawn in this asset.</source>
        <extracomment>withdrawal-amount-too-small, meaning</extracomment>
        <translation>Le montant est inférieur au plus petit retrait possible pour cet actif.</translation>
    </message>
    <message>
        <source>Name the minimum for asset and network, and say whether the fee is taken from the amount.</source>
        <extracomment>withdrawal-amount-too-small, next_step</extracomment>
        <translation>Indiquez le minimum pour l’actif et le réseau, et dites si les frais sont déduits du montant.</translation>
    </message>
    <message>
        <source>The amount is below the minimum for a withdrawal. Please enter a higher amount.</source>
        <extracomment>withdrawal-amount-too-small, reply</extracomment>
        <translation>Le montant est inférieur au minimum pour un retrait. Veuillez saisir un montant plus élevé.</translation>
    </message>
    <message>
        <source>Daily withdrawal limit exceeded</source>
        <extracomment>withdrawal-daily-limit-exceeded, title</extracomment>
        <translation>Limite quotidienne de retrait dépassée</translation>
    </message>
    <message>
        <source>With this withdrawal the customer would go over what may leave the account in one day.</source>
        <extracomment>withdrawal-daily-limit-exceeded, meaning</extracomment>
        <translation>Avec ce retrait, le client dépasserait ce qui peut sortir du compte en une journée.</translation>
    </message>
    <message>
        <source>Add up the day&apos;s withdrawals, pending ones too, and tell what is left and when the day turns in the provider&apos;s time zone.</source>
        <extracomment>withdrawal-daily-limit-exceeded, next_step</extracomment>
        <translation>Additionnez les retraits du jour, y compris ceux en attente, et dites ce qui reste et quand la journée se renouvelle dans le fuseau horaire du fournisseur.</translation>
    </message>
    <message>
        <source>The withdrawal would exceed the daily limit of your account. Please withdraw a smaller amount, or try again when the limit is renewed.</source>
        <extracomment>withdrawal-daily-limit-exceeded, reply</extracomment>
        <translation>Le retrait dépasserait la limite quotidienne de votre compte. Veuillez retirer un montant plus petit, ou réessayer lorsque la limite sera renouvelée.</translation>
    </message>
    <message>
        <source>Withdrawal submitted twice</source>
        <extracomment>duplicate-withdrawal, title</extracomment>
        <translation>Retrait soumis deux fois</translation>
    </message>
    <message>
        <source>The same withdrawal has been submitted before. The repeat was refused so that the money does not leave twice.</source>
        <extracomment>duplicate-withdrawal, meaning</extracomment>
        <translation>Le même retrait a déjà été soumis. La répétition a été refusée pour que l’argent ne sorte pas deux fois.</translation>
    </message>
    <message>
        <source>Find the first one and follow it up. Only if it has definitely failed may the customer submit a new one.</source>
        <extracomment>duplicate-withdrawal, next_step</extracomment>
        <translation>Trouvez le premier retrait et suivez-le. Le client ne peut en soumettre un nouveau que si le premier a définitivement échoué.</translation>
    </message>
    <message>
        <source>This withdrawal has already been submitted. Please check its status in your history before you submit another one.</source>
        <extracomment>duplicate-withdrawal, reply</extracomment>
        <translation>Ce retrait a déjà été soumis. Veuillez vérifier son état dans votre historique avant d’en soumettre un autre.</translation>
    </message>
    <message>
        <source>Withdrawals suspended</source>
        <extracomment>withdrawals-suspended, title</extracomment>
        <translation>Retraits suspendus</translation>
    </message>
    <message>
        <source>No withdrawals are being processed at present, for this asset, network or account.</source>
        <extracomment>withdrawals-suspended, meaning</extracomment>
        <translation>Aucun retrait n’est traité actuellement, pour cet actif, ce réseau ou ce compte.</translation>
    </message>
    <message>
        <source>Look for a maintenance notice for the asset or network. If there is none, ask whether the hold concerns this customer only, and share only what has been published.</source>
        <extracomment>withdrawals-suspended, next_step</extracomment>
        <translation>Cherchez une annonce de maintenance pour l’actif ou le réseau. S’il n’y en a pas, demandez si la suspension ne concerne que ce client, et ne communiquez que ce qui a été publié.</translation>
    </message>
    <message>
        <source>Withdrawals are currently paused. Please check the status page for news before you submit a new one.</source>
        <extracomment>withdrawals-suspended, reply</extracomment>
        <translation>Les retraits sont actuellement suspendus. Veuillez consulter la page d’état des services avant d’en soumettre un nouveau.</translation>
    </message>
    <message>
        <source>Deposits suspended</source>
        <extracomment>deposits-suspended, title</extracomment>
        <translation>Dépôts suspendus</translation>
    </message>
    <message>
        <source>No deposits are being taken at present, for this asset, network or account.</source>
        <extracomment>deposits-suspended, meaning</extracomment>
        <translation>Aucun dépôt n’est accepté actuellement, pour cet actif, ce réseau ou ce compte.</translation>
    </message>
    <message>
        <source>Tell the customer not to send anything now. If something has been sent already, take the transaction number and follow it up.</source>
        <extracomment>deposits-suspended, next_step</extracomment>
        <translation>Dites au client de ne rien envoyer pour l’instant. Si quelque chose a déjà été envoyé, relevez le numéro de transaction et suivez-le.</translation>
    </message>
    <message>
        <source>Deposits are currently paused. Please do not send funds until they are open again; if you have already sent something, let us have the transaction number.</source>
        <extracomment>deposits-suspended, reply</extracomment>
        <translation>Les dépôts sont actuellement suspendus. Veuillez ne pas envoyer de fonds avant leur réouverture&#x202f;; si vous avez déjà envoyé quelque chose, merci de nous communiquer le numéro de transaction.</translation>
    </message>
    <message>
        <source>Withdrawal channel not supported</source>
        <extracomment>withdrawal-channel-not-supported, title</extracomment>
        <translation>Canal de retrait non pris en charge</translation>
    </message>
    <message>
        <source>Money cannot be paid out in the chosen way (bank, network or payment service).</source>
        <extracomment>withdrawal-channel-not-supported, meaning</extracomment>
        <translation>L’argent ne peut pas être versé par le moyen choisi (banque, réseau ou service de paiement).</translation>
    </message>
    <message>
        <source>List the ways that are open for the currency and the customer&apos;s country, and have one of them chosen.</source>
        <extracomment>withdrawal-channel-not-supported, next_step</extracomment>
        <translation>Listez les moyens ouverts pour la devise et le pays du client, et faites-en choisir un.</translation>
    </message>
    <message>
        <source>The selected way of withdrawal is not supported. Please choose one of the other options offered.</source>
        <extracomment>withdrawal-channel-not-supported, reply</extracomment>
        <translation>Le mode de retrait sélectionné n’est pas pris en charge. Veuillez choisir l’une des autres options proposées.</translation>
    </message>
    <message>
        <source>Invalid bank account number</source>
        <extracomment>invalid-bank-account, title</extracomment>
        <translation>Numéro de compte bancaire invalide</translation>
    </message>
    <message>
        <source>The number of the bank account cannot be right: length, check digits or bank code do not fit.</source>
        <extracomment>invalid-bank-account, meaning</extracomment>
        <translation>Le numéro du compte bancaire ne peut pas être correct&#xa0;: la longueur, la clé de contrôle ou le code de la banque ne concordent pas.</translation>
    </message>
    <message>
        <source>Have it entered again from a bank statement, and compare bank and currency. Do not take account numbers by mail.</source>
        <extracomment>invalid-bank-account, next_step</extracomment>
        <translation>Faites-le saisir à nouveau d’après un relevé bancaire, et comparez la banque et la devise. N’acceptez pas de numéros de compte par e-mail.</translation>
    </message>
    <message>
        <source>The bank account number was not accepted. Please compare it with your bank statement and enter it again.</source>
        <extracomment>invalid-bank-account, reply</extracomment>
        <translation>Le numéro de compte bancaire n’a pas été accepté. Veuillez le comparer avec votre relevé bancaire et le saisir à nouveau.</translation>
    </message>
    <message>
        <source>Payments and cards</source>
        <extracomment>group payments, title</extracomment>
        <translation>Paiements et cartes</translation>
    </message>
    <message>
        <source>Prices, checkout, refunds, and bank cards.</source>
        <extracomment>group payments, meaning</extracomment>
        <translation>Prix, règlement, remboursements et cartes bancaires.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <extracomment>already-paid, title</extracomment>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>The item has been paid for before. Nothing more is due.</source>
        <extracomment>already-paid, meaning</extracomment>
        <translation>L’élément a déjà été payé. Rien d’autre n’est dû.</translation>
    </message>
    <message>
        <source>Find the earlier payment and send its receipt. If the customer was charged twice all the same, open a refund case.</source>
        <extracomment>already-paid, next_step</extracomment>
        <translation>Trouvez le paiement antérieur et envoyez son reçu. Si le client a tout de même été débité deux fois, ouvrez un dossier de remboursement.</translation>
    </message>
    <message>
        <source>This has already been paid, so no further payment is needed.</source>
        <extracomment>already-paid, reply</extracomment>
        <translation>Le paiement a déjà été effectué, aucun autre paiement n’est donc nécessaire.</translation>
    </message>
    <message>
        <source>No payment necessary</source>
        <extracomment>no-payment-necessary, title</extracomment>
        <translation>Aucun paiement nécessaire</translation>
    </message>
    <message>
        <source>A payment was started for something that costs this customer nothing.</source>
        <extracomment>no-payment-necessary, meaning</extracomment>
        <translation>Un paiement a été lancé pour quelque chose qui ne coûte rien à ce client.</translation>
    </message>
    <message>
        <source>Check what the plan or voucher covers and show how to go on without paying.</source>
        <extracomment>no-payment-necessary, next_step</extracomment>
        <translation>Vérifiez ce que couvre la formule ou le bon, et montrez comment continuer sans payer.</translation>
    </message>
    <message>
        <source>No payment is required for this. You can continue without paying.</source>
        <extracomment>no-payment-necessary, reply</extracomment>
        <translation>Aucun paiement n’est requis. Vous pouvez continuer sans payer.</translation>
    </message>
    <message>
        <source>Price could not be calculated</source>
        <extracomment>price-calculation-failed, title</extracomment>
        <translation>Prix impossible à calculer</translation>
    </message>
    <message>
        <source>The provider could not work out a price from the choices made; the message in the response says what stands in the way.</source>
        <extracomment>price-calculation-failed, meaning</extracomment>
        <translation>Le fournisseur n’a pas pu établir de prix à partir des choix effectués&#x202f;; le message de la réponse dit ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>Ask for the message and the chosen items, country, tax number and voucher. Removing the voucher is a quick test.</source>
        <extracomment>price-calculation-failed, next_step</extracomment>
        <translation>Demandez le message ainsi que les articles choisis, le pays, le numéro fiscal et le bon. Retirer le bon est un test rapide.</translation>
    </message>
    <message>
        <source>The price could not be calculated for this selection. Please review the selected items and details and try again.</source>
        <extracomment>price-calculation-failed, reply</extracomment>
        <translation>Le prix n’a pas pu être calculé pour cette sélection. Veuillez revoir les articles et informations sélectionnés, puis réessayer.</translation>
    </message>
    <message>
        <source>Price is out of date</source>
        <extracomment>price-calculation-outdated, title</extracomment>
        <translation>Prix obsolète</translation>
    </message>
    <message>
        <source>The price shown earlier is no longer valid and has to be calculated anew before the order goes on.</source>
        <extracomment>price-calculation-outdated, meaning</extracomment>
        <translation>Le prix affiché auparavant n’est plus valable et doit être recalculé avant que la commande ne se poursuive.</translation>
    </message>
    <message>
        <source>Have the page reloaded and the new price confirmed. A client must ask for a fresh calculation and not resend the old one.</source>
        <extracomment>price-calculation-outdated, next_step</extracomment>
        <translation>Faites recharger la page et confirmer le nouveau prix. Un logiciel client doit demander un nouveau calcul et ne pas renvoyer l’ancien.</translation>
    </message>
    <message>
        <source>The price has been updated in the meantime. Please reload the page and confirm the current price.</source>
        <extracomment>price-calculation-outdated, reply</extracomment>
        <translation>Le prix a été mis à jour entre-temps. Veuillez recharger la page et confirmer le prix actuel.</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <extracomment>checkout-failed, title</extracomment>
        <translation>Échec de la commande</translation>
    </message>
    <message>
        <source>The purchase could not be completed; the particulars are in the message of the response.</source>
        <extracomment>checkout-failed, meaning</extracomment>
        <translation>L’achat n’a pas pu aboutir&#x202f;; les précisions figurent dans le message de la réponse.</translation>
    </message>
    <message>
        <source>Find out whether money was taken before the customer tries again. Then read the message: payment method, address or basket.</source>
        <extracomment>checkout-failed, next_step</extracomment>
        <translation>Déterminez si de l’argent a été débité avant que le client ne réessaie. Lisez ensuite le message&#xa0;: moyen de paiement, adresse ou panier.</translation>
    </message>
    <message>
        <source>The checkout was not completed. Please check your payment details, and make sure that no payment has been taken before you try again.</source>
        <extracomment>checkout-failed, reply</extracomment>
        <translation>La commande n’a pas abouti. Veuillez vérifier vos informations de paiement, et vous assurer qu’aucune somme n’a été débitée avant de réessayer.</translation>
    </message>
    <message>
        <source>Refund period is over</source>
        <extracomment>refund-period-over, title</extracomment>
        <translation>Délai de remboursement écoulé</translation>
    </message>
    <message>
        <source>The request for a refund came after the period in which one is possible, and was declined.</source>
        <extracomment>refund-period-over, meaning</extracomment>
        <translation>La demande de remboursement est arrivée après la période où il est possible, et a été refusée.</translation>
    </message>
    <message>
        <source>Compare the date of purchase with the refund terms. Exceptions are for the billing team to decide; do not hint at one.</source>
        <extracomment>refund-period-over, next_step</extracomment>
        <translation>Comparez la date d’achat avec les conditions de remboursement. Les exceptions relèvent de l’équipe de facturation&#x202f;; n’en laissez pas entrevoir.</translation>
    </message>
    <message>
        <source>The refund request was received after the refund period had ended. The refund terms list the periods that apply.</source>
        <extracomment>refund-period-over, reply</extracomment>
        <translation>La demande de remboursement a été reçue après la fin de la période de remboursement. Les conditions de remboursement indiquent les délais applicables.</translation>
    </message>
    <message>
        <source>No active offer</source>
        <extracomment>no-active-offer, title</extracomment>
        <translation>Aucune offre active</translation>
    </message>
    <message>
        <source>The module is known, but there is no offer under which it could be bought just now.</source>
        <extracomment>no-active-offer, meaning</extracomment>
        <translation>Le module est connu, mais aucune offre ne permet de l’acheter en ce moment.</translation>
    </message>
    <message>
        <source>Look for a current offer of the same content or a successor. If a page still advertises it, report that page.</source>
        <extracomment>no-active-offer, next_step</extracomment>
        <translation>Cherchez une offre actuelle au contenu identique ou qui lui succède. Si une page en fait encore la publicité, signalez cette page.</translation>
    </message>
    <message>
        <source>There is currently no offer for this module. Please have a look at the offers that are available now.</source>
        <extracomment>no-active-offer, reply</extracomment>
        <translation>Il n’y a actuellement aucune offre pour ce module. Nous vous invitons à consulter les offres disponibles en ce moment.</translation>
    </message>
    <message>
        <source>Card belongs to someone else</source>
        <extracomment>card-ownership-mismatch, title</extracomment>
        <translation>Carte appartenant à une autre personne</translation>
    </message>
    <message>
        <source>The bank card is not registered in the customer&apos;s name.</source>
        <extracomment>card-ownership-mismatch, meaning</extracomment>
        <translation>La carte bancaire n’est pas enregistrée au nom du client.</translation>
    </message>
    <message>
        <source>Ask whether the card is their own: cards of relatives and companies are usually refused. A new card of their own that fails calls for a look at the spelling of the name.</source>
        <extracomment>card-ownership-mismatch, next_step</extracomment>
        <translation>Demandez si la carte est bien la sienne&#xa0;: les cartes de proches et d’entreprises sont généralement refusées. Si une nouvelle carte à son nom échoue, vérifiez l’orthographe du nom.</translation>
    </message>
    <message>
        <source>The card could not be matched with your name. Please use a bank card that is registered to you.</source>
        <extracomment>card-ownership-mismatch, reply</extracomment>
        <translation>La carte n’a pas pu être associée à votre nom. Veuillez utiliser une carte bancaire à votre nom.</translation>
    </message>
    <message>
        <source>Card already registered</source>
        <extracomment>card-already-registered, title</extracomment>
        <translation>Carte déjà enregistrée</translation>
    </message>
    <message>
        <source>The bank card is on file already, with this customer or with another one.</source>
        <extracomment>card-already-registered, meaning</extracomment>
        <translation>La carte bancaire est déjà enregistrée, chez ce client ou chez un autre.</translation>
    </message>
    <message>
        <source>See whether it is among the customer&apos;s own cards: then they can simply use it. If it is not, pass it on for review without saying whose it is.</source>
        <extracomment>card-already-registered, next_step</extracomment>
        <translation>Voyez si elle figure parmi les cartes du client&#xa0;: il peut alors simplement l’utiliser. Sinon, transmettez le cas pour examen sans dire à qui elle appartient.</translation>
    </message>
    <message>
        <source>This card is already registered. Please check the cards in your account, or add a different one.</source>
        <extracomment>card-already-registered, reply</extracomment>
        <translation>Cette carte est déjà enregistrée. Veuillez vérifier les cartes de votre compte, ou en ajouter une autre.</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <extracomment>card-blocked, title</extracomment>
        <translation>Carte bloquée</translation>
    </message>
    <message>
        <source>The card is blocked, by the bank that issued it or by the provider, and cannot be used.</source>
        <extracomment>card-blocked, meaning</extracomment>
        <translation>La carte est bloquée, par la banque émettrice ou par le fournisseur, et ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Find out which side blocked it: if the card fails elsewhere too, only the customer&apos;s bank can help; if it works elsewhere, ask the provider. Meanwhile another card may be added.</source>
        <extracomment>card-blocked, next_step</extracomment>
        <translation>Déterminez qui l’a bloquée&#xa0;: si elle échoue ailleurs aussi, seule la banque du client peut l’aider&#x202f;; si elle fonctionne ailleurs, demandez au fournisseur. Entre-temps, une autre carte peut être ajoutée.</translation>
    </message>
    <message>
        <source>This card is blocked at the moment. Please contact your bank, or use another card.</source>
        <extracomment>card-blocked, reply</extracomment>
        <translation>Cette carte est bloquée pour le moment. Veuillez contacter votre banque, ou utiliser une autre carte.</translation>
    </message>
    <message>
        <source>Card could not be processed</source>
        <extracomment>card-processing-failed, title</extracomment>
        <translation>Carte impossible à traiter</translation>
    </message>
    <message>
        <source>The provider failed while handling the card. Nothing suggests that the card is bad.</source>
        <extracomment>card-processing-failed, meaning</extracomment>
        <translation>Le fournisseur a échoué pendant le traitement de la carte. Rien n’indique que la carte soit en cause.</translation>
    </message>
    <message>
        <source>Check that the card was not added or charged half-way, let it be tried once more later, then report it with the time and the last four digits.</source>
        <extracomment>card-processing-failed, next_step</extracomment>
        <translation>Vérifiez que la carte n’a pas été ajoutée ou débitée à moitié, faites réessayer une fois plus tard, puis signalez le problème avec l’heure et les quatre derniers chiffres.</translation>
    </message>
    <message>
        <source>The card could not be processed just now. Please try again later, or use another card.</source>
        <extracomment>card-processing-failed, reply</extracomment>
        <translation>La carte n’a pas pu être traitée pour le moment. Veuillez réessayer plus tard, ou utiliser une autre carte.</translation>
    </message>
    <message>
        <source>Faults at the provider</source>
        <extracomment>group provider, title</extracomment>
        <translation>Défaillances du fournisseur</translation>
    </message>
    <message>
        <source>Something broke, is switched off, or did not answer in time on the provider&apos;s side.</source>
        <extracomment>group provider, meaning</extracomment>
        <translation>Quelque chose est en panne, désactivé, ou n’a pas répondu à temps du côté du fournisseur.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <extracomment>internal-error, title</extracomment>
        <translation>Erreur interne du serveur</translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the provider&apos;s systems. The request as such may be perfectly good.</source>
        <extracomment>internal-error, meaning</extracomment>
        <translation>Un problème inattendu s’est produit dans les systèmes du fournisseur. La requête elle-même peut être parfaitement correcte.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s status page, then note time, endpoint and request number and report it. For anything that moves money, find out what was done before it is repeated.</source>
        <extracomment>internal-error, next_step</extracomment>
        <translation>Consultez la page d’état du fournisseur, puis notez l’heure, le point d’accès et le numéro de requête et signalez-les. Pour tout ce qui déplace de l’argent, déterminez ce qui a été fait avant de répéter.</translation>
    </message>
    <message>
        <source>Something went wrong on the service&apos;s side. Please try again a little later, and check first whether your request has already taken effect.</source>
        <extracomment>internal-error, reply</extracomment>
        <translation>Un problème est survenu du côté du service. Veuillez réessayer un peu plus tard, et vérifier d’abord si votre requête a déjà pris effet.</translation>
    </message>
    <message>
        <source>Failed, cause not stated</source>
        <extracomment>unknown-error, title</extracomment>
        <translation>Échec, cause non indiquée</translation>
    </message>
    <message>
        <source>The provider says that it failed and nothing more. The fault can lie in the request or in the service.</source>
        <extracomment>unknown-error, meaning</extracomment>
        <translation>Le fournisseur dit que l’opération a échoué, et rien de plus. Le problème peut venir de la requête ou du service.</translation>
    </message>
    <message>
        <source>Gather the whole response, the request and the exact time, try the same with simple values, and ask the provider what lies behind this code.</source>
        <extracomment>unknown-error, next_step</extracomment>
        <translation>Rassemblez la réponse entière, la requête et l’heure exacte, essayez la même chose avec des valeurs simples, et demandez au fournisseur ce que recouvre ce code.</translation>
    </message>
    <message>
        <source>The request could not be completed. Please try again, and if it happens once more, send us the time and what you were doing.</source>
        <extracomment>unknown-error, reply</extracomment>
        <translation>La requête n’a pas pu aboutir. Veuillez réessayer et, si cela se reproduit, nous indiquer l’heure et ce que vous faisiez.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <extracomment>service-unavailable, title</extracomment>
        <translation>Service indisponible</translation>
    </message>
    <message>
        <source>The service is down for the moment: maintenance, overload or an outage.</source>
        <extracomment>service-unavailable, meaning</extracomment>
        <translation>Le service est arrêté pour le moment&#xa0;: maintenance, surcharge ou panne.</translation>
    </message>
    <message>
        <source>Look at the status page and link this ticket to the running incident, or open one. Clients should repeat with growing pauses.</source>
        <extracomment>service-unavailable, next_step</extracomment>
        <translation>Consultez la page d’état et rattachez ce ticket à l’incident en cours, ou ouvrez-en un. Les logiciels clients doivent répéter à intervalles croissants.</translation>
    </message>
    <message>
        <source>The service is temporarily unavailable. Please try again later; the status page shows the current state.</source>
        <extracomment>service-unavailable, reply</extracomment>
        <translation>Le service est temporairement indisponible. Veuillez réessayer plus tard&#x202f;; la page d’état indique la situation actuelle.</translation>
    </message>
    <message>
        <source>Trading system error</source>
        <extracomment>trading-engine-error, title</extracomment>
        <translation>Erreur du système de trading</translation>
    </message>
    <message>
        <source>A part of the provider&apos;s trading system (order book, storage or message handling) failed. What became of the order is open.</source>
        <extracomment>trading-engine-error, meaning</extracomment>
        <translation>Une partie du système de trading du fournisseur (carnet d’ordres, stockage ou messagerie) est tombée en panne. On ne sait pas ce qu’est devenu l’ordre.</translation>
    </message>
    <message>
        <source>Establish from order list, positions and balance what really happened, and tell the customer that. Report code, order number and time to the provider without delay.</source>
        <extracomment>trading-engine-error, next_step</extracomment>
        <translation>Établissez d’après la liste des ordres, les positions et le solde ce qui s’est réellement passé, et dites-le au client. Signalez sans tarder au fournisseur le code, le numéro d’ordre et l’heure.</translation>
    </message>
    <message>
        <source>The order could not be processed. Please check your orders and positions before you place it again.</source>
        <extracomment>trading-engine-error, reply</extracomment>
        <translation>L’ordre n’a pas pu être traité. Veuillez vérifier vos ordres et positions avant de le passer de nouveau.</translation>
    </message>
    <message>
        <source>Feature taken offline</source>
        <extracomment>feature-offline, title</extracomment>
        <translation>Fonction retirée</translation>
    </message>
    <message>
        <source>The provider has withdrawn the feature or endpoint. It is not a passing disturbance.</source>
        <extracomment>feature-offline, meaning</extracomment>
        <translation>Le fournisseur a retiré la fonction ou le point d’accès. Ce n’est pas une perturbation passagère.</translation>
    </message>
    <message>
        <source>Search the provider&apos;s change log for a replacement and ask its API team, as the page itself advises.</source>
        <extracomment>feature-offline, next_step</extracomment>
        <translation>Cherchez une solution de remplacement dans le journal des modifications du fournisseur et interrogez son équipe API, comme la page elle-même le conseille.</translation>
    </message>
    <message>
        <source>This function is currently not offered. Please let us know what you need it for, so that we can look for an alternative.</source>
        <extracomment>feature-offline, reply</extracomment>
        <translation>Cette fonction n’est pas proposée actuellement. Merci de nous indiquer l’usage que vous souhaitez en faire, afin que nous puissions chercher une alternative.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>request-timeout, title</extracomment>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>The provider did not finish in time. The order or request may have been carried out after all.</source>
        <extracomment>request-timeout, meaning</extracomment>
        <translation>Le fournisseur n’a pas terminé à temps. L’ordre ou la requête a malgré tout pu être exécuté.</translation>
    </message>
    <message>
        <source>First find out whether it took effect, by the client&apos;s own identifier for the order if there is one; only then repeat. A blind repeat is how double orders come about.</source>
        <extracomment>request-timeout, next_step</extracomment>
        <translation>Déterminez d’abord si l’opération a pris effet, d’après l’identifiant que le logiciel client a donné à l’ordre s’il existe&#x202f;; ne répétez qu’ensuite. Répéter à l’aveugle est la façon dont naissent les ordres en double.</translation>
    </message>
    <message>
        <source>The request took too long and its result is not certain. Please check your orders before you send it again.</source>
        <extracomment>request-timeout, reply</extracomment>
        <translation>La requête a pris trop de temps et son résultat n’est pas certain. Veuillez vérifier vos ordres avant de la renvoyer.</translation>
    </message>
    <message>
        <source>Execution status unknown</source>
        <extracomment>execution-status-unknown, title</extracomment>
        <translation>État d’exécution inconnu</translation>
    </message>
    <message>
        <source>The provider received an answer from its own systems that it could not interpret, so it does not know itself whether the request was executed.</source>
        <extracomment>execution-status-unknown, meaning</extracomment>
        <translation>Le fournisseur a reçu de ses propres systèmes une réponse qu’il n’a pas pu interpréter&#x202f;; il ne sait donc pas lui-même si la requête a été exécutée.</translation>
    </message>
    <message>
        <source>Treat the order as live until shown otherwise. Watch order list and fills, and ask the provider for the final state with the order number.</source>
        <extracomment>execution-status-unknown, next_step</extracomment>
        <translation>Considérez l’ordre comme actif jusqu’à preuve du contraire. Surveillez la liste des ordres et les exécutions, et demandez l’état final au fournisseur avec le numéro d’ordre.</translation>
    </message>
    <message>
        <source>The result of this request has not been confirmed yet. Please look at your order list and trade history to see whether it was carried out.</source>
        <extracomment>execution-status-unknown, reply</extracomment>
        <translation>Le résultat de cette requête n’a pas encore été confirmé. Veuillez consulter votre liste d’ordres et l’historique de vos transactions pour voir si elle a été exécutée.</translation>
    </message>
    <message>
        <source>This step can only be completed by the person it is addressed to. If that is you, please sign in with the address it was sent to; otherwise, please ask that person to complete it.</source>
        <extracomment>reserved-for-another-person, reply</extracomment>
        <translation>Cette étape ne peut être effectuée que par la personne à qui elle est adressée. S’il s’agit de vous, veuillez vous connecter avec l’adresse à laquelle elle a été envoyée&#x202f;; sinon, veuillez demander à cette personne de l’effectuer.</translation>
    </message>
</context>
<context>
    <name>errdex::AboutDialog</name>
    <message>
        <source>About Errdex</source>
        <translation>À propos d’Errdex</translation>
    </message>
    <message>
        <source>Errdex %1</source>
        <translation>Errdex %1</translation>
    </message>
    <message>
        <source>A browser of API error codes for support staff.

Published under the MIT licence. The texts of the catalogues are the providers&apos; own words, quoted with their source.</source>
        <translation>Un navigateur de codes d’erreur d’API pour les équipes de support.

Publié sous licence MIT. Les textes des catalogues sont ceux des fournisseurs, cités avec leur source.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Conçu avec</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>&amp;Licences et sources</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>For the report of an error: versions and system, nothing about you</source>
        <translation>Pour signaler une erreur&#xa0;: versions et système, rien sur vous</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>Licences et sources</translation>
    </message>
    <message>
        <source>The version details are on the clipboard.</source>
        <translation>Les versions sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What Errdex is made with.</source>
        <translation>Ce avec quoi Errdex est fait.</translation>
    </message>
    <message>
        <source>In English: under which terms Errdex may be used, and where its parts are from.</source>
        <translation>En anglais&#xa0;: sous quelles conditions Errdex peut être utilisé, et d’où viennent ses parties.</translation>
    </message>
</context>
<context>
    <name>errdex::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>&amp;Catalogues…</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>&amp;Ouvrir un journal…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Export o&amp;wn data…</source>
        <translation>Exporter &amp;vos données…</translation>
    </message>
    <message>
        <source>I&amp;mport own data…</source>
        <translation>I&amp;mporter vos données…</translation>
    </message>
    <message>
        <source>&amp;Restore own data…</source>
        <translation>&amp;Restaurer vos données…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copy rows for a &amp;spreadsheet (TSV)</source>
        <translation>Copier les lignes pour un &amp;tableur (TSV)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Copier les lignes en Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy rows as plain &amp;text</source>
        <translation>Copier les lignes en te&amp;xte brut</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Copier le &amp;code</translation>
    </message>
    <message>
        <source>Copy the m&amp;essage</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>Sélectionner &amp;toutes les lignes</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>&amp;Link to the solution…</source>
        <translation>&amp;Lien vers la solution…</translation>
    </message>
    <message>
        <source>Repl&amp;y of your own…</source>
        <translation>&amp;Votre réponse…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for errors</source>
        <translation>S&amp;urveiller les erreurs dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save th&amp;is search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Accept the suggested conc&amp;ept</source>
        <translation>Accepter le concept &amp;suggéré</translation>
    </message>
    <message>
        <source>C&amp;hoose a concept…</source>
        <translation>C&amp;hoisir un concept…</translation>
    </message>
    <message>
        <source>Clear the chosen conce&amp;pt</source>
        <translation>Effacer le concept ch&amp;oisi</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Parcourir</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Précéde&amp;nt</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;History of lookups…</source>
        <translation>&amp;Historique des recherches…</translation>
    </message>
    <message>
        <source>Keep a h&amp;istory</source>
        <translation>Conserver un h&amp;istorique</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in it</source>
        <translation>Y conserver les te&amp;xtes collés</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>&amp;Vider l’historique</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facettes</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Fenêtre r&amp;apide</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>&amp;Ligne de filtre</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes c&amp;ompactes</translation>
    </message>
    <message>
        <source>R&amp;eset the layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>&amp;Langage de requête</translation>
    </message>
    <message>
        <source>&amp;About Errdex</source>
        <translation>À &amp;propos d’Errdex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>Copy the re&amp;ply</source>
        <translation>Copier la &amp;réponse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
</context>
<context>
    <name>errdex::Announcement</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where something stands that was moved: &quot;2 of 5&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>already the first</source>
        <extracomment>of something in a list that was to be moved on</extracomment>
        <translation>déjà en premier</translation>
    </message>
    <message>
        <source>already the last</source>
        <translation>déjà en dernier</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerDelegate</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerLine</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: the code -1021 stands in the text&quot;</extracomment>
        <translation>%1 chez %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>valeurs&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln code(s) with these words</source>
        <translation>
            <numerusform>Afficher le code contenant ces mots</numerusform>
            <numerusform>Afficher les %Ln codes contenant ces mots</numerusform>
        </translation>
    </message>
    <message>
        <source>In your tags</source>
        <translation>Dans vos étiquettes</translation>
    </message>
    <message>
        <source>In your note</source>
        <translation>Dans votre note</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In the team&apos;s tags</source>
        <translation>Dans les étiquettes de l’équipe</translation>
    </message>
    <message>
        <source>In the team&apos;s note</source>
        <translation>Dans la note de l’équipe</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerModel</name>
    <message>
        <source>your words stand in: %1</source>
        <translation>vos mots figurent dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: Timestamp for this request is outside of the recvWindow.&quot;</extracomment>
        <translation>%1 chez %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>%1 is a code that is near what was typed</extracomment>
        <translation>suggestion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ArgumentParser</name>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>l’option %1 n’existe pas&#x202f;; vouliez-vous dire --%2&#x202f;?</translation>
    </message>
    <message>
        <source>there is no option %1; where it is meant as text, put -- before it</source>
        <translation>l’option %1 n’existe pas&#x202f;; s’il s’agit d’un texte, faites-le précéder de --</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 n’accepte pas de valeur</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 attend une valeur&#xa0;: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 accepte %2, mais pas «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>argument manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop</translation>
    </message>
</context>
<context>
    <name>errdex::BrowserSession</name>
    <message>
        <source>%1 is starred</source>
        <extracomment>%1 is a code, &quot;-1021&quot;</extracomment>
        <translation>%1 ajouté aux favoris</translation>
    </message>
    <message>
        <source>%1 is no longer starred</source>
        <translation>%1 retiré des favoris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) starred</source>
        <translation>
            <numerusform>%Ln code ajouté aux favoris</numerusform>
            <numerusform>%Ln codes ajoutés aux favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) no longer starred</source>
        <translation>
            <numerusform>%Ln code retiré des favoris</numerusform>
            <numerusform>%Ln codes retirés des favoris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::BusyLine</name>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche en cours&#xa0;…</translation>
    </message>
</context>
<context>
    <name>errdex::CardPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Notre réponse</translation>
    </message>
</context>
<context>
    <name>errdex::CardsView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Cards: %1 of %2
Show more</source>
        <translation>Fiches&#xa0;: %1 sur %2
En afficher plus</translation>
    </message>
    <message>
        <source>The left and right arrows go from card to card, up and down from line to line. Enter shows the code in Browse, Esc goes back.</source>
        <translation>Les flèches gauche et droite vont de carte en carte, haut et bas de ligne en ligne. Entrée montre le code dans «&#xa0;Parcourir&#xa0;», Échap ramène en arrière.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogDraft</name>
    <message>
        <source>%1 is listed more than once; its places are told apart by number.</source>
        <translation>%1 figure plusieurs fois dans la liste&#x202f;; un numéro distingue ses occurrences.</translation>
    </message>
    <message>
        <source>The page says that the first three digits of a code are its HTTP status.</source>
        <translation>La page indique que les trois premiers chiffres d’un code sont son statut HTTP.</translation>
    </message>
    <message>
        <source>HTTP statuses are derived from the digits of the codes; the page does not state them.</source>
        <translation>Les statuts HTTP sont déduits des chiffres des codes&#x202f;; la page ne les indique pas.</translation>
    </message>
    <message>
        <source>The source has the codes of several providers (%1). Name the one to import.</source>
        <translation>La source contient les codes de plusieurs fournisseurs (%1). Indiquez celui à importer.</translation>
    </message>
    <message>
        <source>A row without a code; it was left out.</source>
        <translation>Une ligne sans code a été ignorée.</translation>
    </message>
    <message>
        <source>“%1” is no code; its row was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code&#x202f;; sa ligne a été ignorée.</translation>
    </message>
    <message>
        <source>%1: “%2” is no HTTP status.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un statut HTTP.</translation>
    </message>
    <message>
        <source>“%1” was read as several codes with the same text.</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme plusieurs codes partageant le même texte.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as a range: %Ln code(s) with the same text.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été lu comme une plage&#xa0;: %Ln code avec le même texte.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été lu comme une plage&#xa0;: %Ln codes avec le même texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a range of codes; it stays one code.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une plage de codes&#x202f;; cela reste un seul code.</translation>
    </message>
    <message>
        <source>“%1” does not say how an HTTP status is known (stated, rule, derived).</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas d’où un statut HTTP est connu (stated, rule, derived).</translation>
    </message>
    <message>
        <source>“%1” seems to stand for all codes of this form; it stays one code.</source>
        <translation>«&#xa0;%1&#xa0;» semble désigner tous les codes de cette forme&#x202f;; cela reste un seul code.</translation>
    </message>
    <message>
        <source>%1: of “%2” the first HTTP status was read.</source>
        <translation>%1&#xa0;: de «&#xa0;%2&#xa0;», le premier statut HTTP a été lu.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogList</name>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>heading of a column of dates, and of &quot;bundled&quot;</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <extracomment>the first version of three: &quot;Version 1 of 3&quot;</extracomment>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>hides the team&apos;s</source>
        <extracomment>behind the date of an own import: the team shares one too, which is not shown</extracomment>
        <translation>masque celui de l’équipe</translation>
    </message>
    <message>
        <source>Space hides a catalogue, or shows it again. F2 renames one that was imported.</source>
        <translation>Espace masque un catalogue ou le montre de nouveau. F2 renomme un catalogue importé.</translation>
    </message>
    <message>
        <source>Name of the catalogue</source>
        <translation>Nom du catalogue</translation>
    </message>
    <message>
        <source>%1 takes it, %2 leaves it as it was.</source>
        <translation>%1 le valide, %2 le laisse tel quel.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogManager</name>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>&amp;Mettre à jour…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Couleur…</translation>
    </message>
    <message>
        <source>Former &amp;versions</source>
        <translation>&amp;Versions précédentes</translation>
    </message>
    <message>
        <source>&amp;Hand on…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>Write the catalogue to a file that a colleague can import</source>
        <translation>Écrire le catalogue dans un fichier qu’un collègue pourra importer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take the tick away to hide a catalogue. A double click or F2 renames an imported one; bundled ones stay as they are.</source>
        <translation>Décochez un catalogue pour le masquer. Un double-clic ou F2 renomme un catalogue importé&#x202f;; ceux fournis avec Errdex restent tels quels.</translation>
    </message>
    <message>
        <source>Hand on a catalogue</source>
        <translation>Transmettre un catalogue</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>Fichiers de catalogue (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Le catalogue %1 a été supprimé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Use the &amp;team&apos;s</source>
        <translation>Utiliser celui de l’&amp;équipe</translation>
    </message>
    <message>
        <source>Remove your own version, which hides the one that the team shares</source>
        <translation>Supprimer votre propre version, qui masque celle que l’équipe partage</translation>
    </message>
    <message>
        <source>Your own %1 was removed; the team&apos;s is shown</source>
        <translation>Votre propre catalogue %1 a été supprimé&#x202f;; celui de l’équipe est affiché</translation>
    </message>
    <message>
        <source>Your team shares this catalogue; only a curator can change it there.</source>
        <translation>Votre équipe partage ce catalogue&#x202f;; seul un gestionnaire peut l’y modifier.</translation>
    </message>
    <message>
        <source>Your team shares this catalogue, so only a curator can change it there. Take the tick away to hide it.</source>
        <translation>Votre équipe partage ce catalogue&#xa0;: seul un gestionnaire peut l’y modifier. Décochez-le pour le masquer.</translation>
    </message>
    <message>
        <source>Your team shares a catalogue of this provider too. Yours hides it.</source>
        <translation>Votre équipe partage aussi un catalogue de ce fournisseur. Le vôtre le masque.</translation>
    </message>
    <message>
        <source>&amp;Share with the team…</source>
        <translation>&amp;Partager avec l’équipe…</translation>
    </message>
    <message>
        <source>&amp;Shared versions…</source>
        <translation>Versions &amp;partagées…</translation>
    </message>
    <message>
        <source>%1 is named %2 now</source>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 est masqué</translation>
    </message>
    <message>
        <source>%1 is shown again</source>
        <translation>%1 est de nouveau affiché</translation>
    </message>
    <message>
        <source>%1 has another colour</source>
        <translation>%1 a une autre couleur</translation>
    </message>
    <message>
        <source>Shared by %1, %2.</source>
        <extracomment>of a catalogue that the team shares; %1 is a colleague, %2 a date and time</extracomment>
        <translation>Partagé par %1, %2.</translation>
    </message>
    <message>
        <source>Import it again; what would change is shown first</source>
        <translation>L’importer de nouveau&#x202f;; ce qui changerait est d’abord montré</translation>
    </message>
    <message>
        <source>Of the dot before its name</source>
        <translation>Celle du point devant son nom</translation>
    </message>
    <message>
        <source>What was imported before, and can be put back</source>
        <translation>Ce qui a été importé auparavant et peut être remis</translation>
    </message>
    <message>
        <source>Take the imported catalogue away; Undo brings it back</source>
        <translation>Retirer le catalogue importé&#x202f;; «&#xa0;Annuler&#xa0;» le ramène</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogSharing</name>
    <message>
        <source>There is no own import of this provider any more.</source>
        <translation>Il n’y a plus d’import à vous de ce fournisseur.</translation>
    </message>
    <message>
        <source>Somebody else has changed this catalogue in the meantime. Nothing was done; please look at it again.</source>
        <translation>Quelqu’un d’autre a modifié ce catalogue entre-temps. Rien n’a été fait&#x202f;; veuillez le regarder de nouveau.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Partagé avec l’équipe comme version %1.</translation>
    </message>
    <message>
        <source>The team has version %1 again.</source>
        <translation>L’équipe a de nouveau la version %1.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue any more.</source>
        <translation>L’équipe n’a plus ce catalogue.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogVersions</name>
    <message>
        <source>Version %1</source>
        <extracomment>Stands before a date and &quot;40 codes&quot;.</extracomment>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>&amp;Changements depuis</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>%1 is at version %2 again</source>
        <translation>%1 est revenu à la version %2</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2 of %3</source>
        <translation>%1&#xa0;: changements depuis la version %2 du %3</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailMaker</name>
    <message>
        <source>Stated on the page</source>
        <translation>Indiqué sur la page</translation>
    </message>
    <message>
        <source>By a rule of the page</source>
        <translation>D’après une règle de la page</translation>
    </message>
    <message>
        <source>Derived by us from the code; the page does not say</source>
        <translation>Déduit par nous du code&#x202f;; la page ne l’indique pas</translation>
    </message>
    <message>
        <source>Number %1 of %2 on the page with this code</source>
        <translation>Occurrence %1 sur %2 de ce code sur la page</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>The developer of the integration</source>
        <translation>Le développeur de l’intégration</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Never: it would fail again</source>
        <translation>Jamais&#xa0;: l’échec se répéterait</translation>
    </message>
    <message>
        <source>After the request was changed</source>
        <translation>Après modification de la requête</translation>
    </message>
    <message>
        <source>After a wait</source>
        <translation>Après un délai</translation>
    </message>
    <message>
        <source>Yes, with growing pauses</source>
        <translation>Oui, à intervalles croissants</translation>
    </message>
    <message>
        <source>you, for the team</source>
        <extracomment>who has chosen the meaning of a code: the team&apos;s user whose own choice is on its way</extracomment>
        <translation>vous, pour l’équipe</translation>
    </message>
    <message>
        <source>%1, Section %2</source>
        <extracomment>where an HTTP status is defined: %1 is &quot;RFC 9110&quot;, %2 &quot;15.5.1&quot;</extracomment>
        <translation>%1, section %2</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailView</name>
    <message>
        <source>Elsewhere</source>
        <translation>Chez d’autres fournisseurs</translation>
    </message>
    <message>
        <source>Same code, other meaning</source>
        <translation>Même code, autre sens</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Ajouter ce code aux favoris</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Copier la description</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Copy condition</source>
        <translation>Copier les circonstances</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Our remark, not the provider&apos;s</source>
        <translation>Notre remarque, pas celle du fournisseur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>The imported catalogue says so</source>
        <translation>D’après le catalogue importé</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>takes the chosen concept back</extracomment>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>About this provider&apos;s errors</source>
        <translation>Erreurs de ce fournisseur</translation>
    </message>
    <message>
        <source>How errors arrive (our words)</source>
        <translation>Comment les erreurs sont transmises (nos mots)</translation>
    </message>
    <message>
        <source>The rule for the HTTP status</source>
        <translation>La règle du statut HTTP</translation>
    </message>
    <message>
        <source>An error response</source>
        <translation>Une réponse d’erreur</translation>
    </message>
    <message>
        <source>What the page says about using the codes</source>
        <translation>Ce que la page dit de l’utilisation des codes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Tiré de %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Choisi par %1</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Choisir parmi toutes les significations</translation>
    </message>
    <message>
        <source>Takes your choice back</source>
        <translation>Retire votre choix</translation>
    </message>
    <message>
        <source>What holds for all of them</source>
        <translation>Ce qui vaut pour toutes</translation>
    </message>
    <message>
        <source>%1 finds all codes with a star</source>
        <extracomment>%1 is a condition that is written into the search: &quot;is:starred&quot;</extracomment>
        <translation>%1 trouve tous les codes favoris</translation>
    </message>
</context>
<context>
    <name>errdex::CodeLink</name>
    <message>
        <source>Shows this code</source>
        <translation>Montre ce code</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableModel</name>
    <message>
        <source>Starred</source>
        <extracomment>of one code</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>When the error occurs, in the provider&apos;s words</source>
        <translation>Quand l’erreur survient, selon les termes du fournisseur</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>Favori&#xa0;: cliquez pour retirer</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Ajouter ce code aux favoris</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Pas dans les favoris</translation>
    </message>
    <message>
        <source>%1, number %2 of this code</source>
        <translation>%1, occurrence %2 de ce code</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>pas de statut HTTP</translation>
    </message>
    <message>
        <source>Space puts the star on, or takes it away</source>
        <translation>Espace ajoute le favori ou le retire</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Nothing: as they are found</source>
        <extracomment>the order of the rows where they are sorted by no column</extracomment>
        <translation>Rien&#xa0;: dans l’ordre trouvé</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>a menu for one column of the table</extracomment>
        <translation>Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus é&amp;troite</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>said of a column of the table</extracomment>
        <translation>affichée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Les colonnes sont comme au début</translation>
    </message>
</context>
<context>
    <name>errdex::CodesPrinter</name>
    <message>
        <source>Error codes</source>
        <translation>Codes d’erreur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 sur %Ln code</numerusform>
            <numerusform>%1 sur %Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>errdex::CodesSubject</name>
    <message>
        <source>&amp;All codes (%1)</source>
        <translation>Tous les co&amp;des (%1)</translation>
    </message>
    <message>
        <source>What is &amp;shown (%1)</source>
        <translation>Ce qui est &amp;affiché (%1)</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows (%1)</source>
        <translation>&amp;Lignes sélectionnées (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>error-codes</source>
        <comment>name of a file</comment>
        <translation>codes-erreur</translation>
    </message>
    <message>
        <source>In the order of the table</source>
        <translation>Dans l’ordre du tableau</translation>
    </message>
    <message>
        <source>The rows that are chosen in the table</source>
        <translation>Les lignes choisies dans le tableau</translation>
    </message>
    <message>
        <source>Also those that the search has not found</source>
        <translation>Aussi ceux que la recherche n’a pas trouvés</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt with the arrow keys</source>
        <translation>Faites glisser pour changer l’ordre, ou utilisez Alt et les touches fléchées</translation>
    </message>
    <message>
        <source>Space ticks a column. Alt with the up and down arrows moves it.</source>
        <translation>Espace coche une colonne. Alt avec les flèches haut et bas la déplace.</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnMapper</name>
    <message>
        <source>The column is called “%1”: read as %2.</source>
        <translation>La colonne s’intitule «&#xa0;%1&#xa0;»&#xa0;: lue comme %2.</translation>
    </message>
    <message>
        <source>Column %1 read as HTTP status: all values are 100 to 599.</source>
        <translation>Colonne %1 lue comme statut HTTP&#xa0;: toutes ses valeurs sont comprises entre 100 et 599.</translation>
    </message>
    <message>
        <source>Column %1 read as code: its values look like codes and differ.</source>
        <translation>Colonne %1 lue comme code&#xa0;: ses valeurs ressemblent à des codes et diffèrent.</translation>
    </message>
    <message>
        <source>Column %1 read as name: its values are identifiers.</source>
        <translation>Colonne %1 lue comme nom&#xa0;: ses valeurs sont des identifiants.</translation>
    </message>
    <message>
        <source>Column %1 read as %2: its values are sentences.</source>
        <translation>Colonne %1 lue comme %2&#xa0;: ses valeurs sont des phrases.</translation>
    </message>
    <message>
        <source>As you asked.</source>
        <translation>Selon votre choix.</translation>
    </message>
    <message>
        <source>No column of codes was found.</source>
        <translation>Aucune colonne de codes n’a été trouvée.</translation>
    </message>
    <message>
        <source>It describes parameters, not errors.</source>
        <translation>Elle décrit des paramètres, pas des erreurs.</translation>
    </message>
    <message>
        <source>Nothing says that these are errors.</source>
        <translation>Rien n’indique que ce sont des erreurs.</translation>
    </message>
    <message>
        <source>Nothing says that “%1” are errors.</source>
        <translation>Rien n’indique que «&#xa0;%1&#xa0;» désigne des erreurs.</translation>
    </message>
    <message>
        <source>Its codes look like codes of errors.</source>
        <translation>Ses codes ressemblent à des codes d’erreur.</translation>
    </message>
    <message>
        <source>An export of Errdex: read back as it was.</source>
        <translation>Un export d’Errdex&#xa0;: relu tel quel.</translation>
    </message>
    <message>
        <source>The file was exported spreadsheet-safe: the apostrophes before what looks like a formula are taken away.</source>
        <translation>Le fichier a été exporté en mode sûr pour les tableurs&#xa0;: les apostrophes placées devant ce qui ressemble à une formule sont retirées.</translation>
    </message>
    <message>
        <source>There is no column “%1” to map.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;» à associer.</translation>
    </message>
    <message>
        <source>Its codes are HTTP statuses.</source>
        <translation>Ses codes sont des statuts HTTP.</translation>
    </message>
    <message>
        <source>Its head speaks of no codes, as those of other tables do.</source>
        <translation>Son en-tête ne parle pas de codes, contrairement à celui d’autres tableaux.</translation>
    </message>
    <message>
        <source>It has a column of codes, but nothing in it looks like a code.</source>
        <translation>Il a une colonne de codes, mais rien n’y ressemble à un code.</translation>
    </message>
    <message>
        <source>It has a column of codes, though nothing says that these are errors.</source>
        <translation>Il a une colonne de codes, bien que rien ne dise que ce sont des erreurs.</translation>
    </message>
</context>
<context>
    <name>errdex::Command</name>
    <message>
        <source>Keep your own data in this folder.</source>
        <translation>Conserver vos données dans ce dossier.</translation>
    </message>
    <message>
        <source>Show help; -h for short.</source>
        <translation>Afficher l’aide&#x202f;; -h en abrégé.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>How to write: %1 (default: %2).</source>
        <translation>Format de sortie&#xa0;: %1 (par défaut&#xa0;: %2).</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>«&#xa0;%1&#xa0;» donne plus de détails.</translation>
    </message>
</context>
<context>
    <name>errdex::CommandLine</name>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean %2?</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the quick window, a small box that answers.</source>
        <translation>Ouvrir la fenêtre rapide, une petite fenêtre qui répond.</translation>
    </message>
    <message>
        <source>there is no display for the window; these commands work without one: %1</source>
        <translation>il n’y a pas d’affichage pour la fenêtre&#x202f;; ces commandes s’en passent&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>impossible d’écrire sur la sortie standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; to look it up: errdex lookup %1</source>
        <translation>ni commande ni fichier «&#xa0;%1&#xa0;» n’existe&#x202f;; pour chercher ce texte&#xa0;: errdex lookup %1</translation>
    </message>
    <message>
        <source>“%1” is a folder; only a file can be opened</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#x202f;; seul un fichier peut être ouvert</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>le fichier «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier qui puisse être ouvert</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>a file is opened alone: errdex %1</source>
        <translation>un fichier s’ouvre seul&#xa0;: errdex %1</translation>
    </message>
</context>
<context>
    <name>errdex::CompareBar</name>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>What two providers have at least; with a baseline, it and another</source>
        <translation>Ce qu’ont au moins deux fournisseurs&#x202f;; avec une référence, celle-ci et un autre</translation>
    </message>
    <message>
        <source>What one of the providers lacks</source>
        <translation>Ce qui manque à l’un des fournisseurs</translation>
    </message>
    <message>
        <source>One code, different meanings</source>
        <translation>Un même code, des sens différents</translation>
    </message>
    <message>
        <source>Align by</source>
        <translation>Aligner par</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>The table of all codes (Esc)</source>
        <translation>Le tableau de tous les codes (Esc)</translation>
    </message>
    <message>
        <source>More switches</source>
        <translation>Plus de boutons</translation>
    </message>
    <message>
        <source>A line for each one of these</source>
        <translation>Une ligne pour chacun d’eux</translation>
    </message>
    <message>
        <source>Those that the window has no room for</source>
        <translation>Ceux qui n’ont pas de place dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>errdex::CompareCommand</name>
    <message>
        <source>Puts providers side by side: what each calls the same failure.</source>
        <translation>Place des fournisseurs côte à côte&#xa0;: comment chacun désigne le même échec.</translation>
    </message>
    <message>
        <source>Columns are providers, rows are concepts, HTTP statuses or codes. “shared” keeps rows that two providers have at least, “gaps” those that one of them lacks, “collisions” those with a code that stands for something else at another provider.</source>
        <translation>Les colonnes sont des fournisseurs, les lignes des concepts, des statuts HTTP ou des codes. «&#xa0;shared&#xa0;» garde les lignes qu’ont au moins deux fournisseurs, «&#xa0;gaps&#xa0;» celles qui manquent à l’un d’eux, «&#xa0;collisions&#xa0;» celles dont un code désigne autre chose chez un autre fournisseur.</translation>
    </message>
    <message>
        <source>What the rows are (default: concept).</source>
        <translation>Ce que sont les lignes (par défaut&#xa0;: concept).</translation>
    </message>
    <message>
        <source>The providers and their order, by slug; two at least (default: all).</source>
        <translation>Les fournisseurs et leur ordre, par nom court&#x202f;; deux au moins (par défaut&#xa0;: tous).</translation>
    </message>
    <message>
        <source>Only some of the rows.</source>
        <translation>Seulement une partie des lignes.</translation>
    </message>
    <message>
        <source>all providers, concept by concept</source>
        <translation>tous les fournisseurs, concept par concept</translation>
    </message>
    <message>
        <source>codes that mean different things at different providers</source>
        <translation>les codes dont le sens diffère d’un fournisseur à l’autre</translation>
    </message>
    <message>
        <source>what one of the two lacks</source>
        <translation>ce qui manque à l’un des deux</translation>
    </message>
    <message>
        <source>there is no provider “%1”; “errdex providers” lists them</source>
        <translation>le fournisseur «&#xa0;%1&#xa0;» n’existe pas&#x202f;; «&#xa0;errdex providers&#xa0;» en donne la liste</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>le fournisseur «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>the provider “%1” is given twice</source>
        <translation>le fournisseur «&#xa0;%1&#xa0;» est indiqué deux fois</translation>
    </message>
    <message>
        <source>a comparison takes two providers at least</source>
        <translation>une comparaison demande au moins deux fournisseurs</translation>
    </message>
    <message>
        <source>nothing is left to compare</source>
        <translation>il ne reste rien à comparer</translation>
    </message>
    <message>
        <source>A row per code, with its columns, rather than a column per provider.</source>
        <translation>Une ligne par code, avec ses colonnes, plutôt qu’une colonne par fournisseur.</translation>
    </message>
    <message>
        <source>Write the HTTP status beside each code of a provider&apos;s column; --long has it as a column anyway.</source>
        <translation>Écrire le statut HTTP à côté de chaque code dans la colonne d’un fournisseur&#x202f;; --long l’a de toute façon en colonne.</translation>
    </message>
    <message>
        <source>a workbook of what several providers have</source>
        <translation>un classeur de ce que plusieurs fournisseurs ont</translation>
    </message>
    <message>
        <source>--columns is for --long</source>
        <translation>--columns ne vaut qu’avec --long</translation>
    </message>
    <message>
        <source>Only rows with something that it finds, as the search box of the window takes it: words, conditions, or an error; none for all.</source>
        <translation>Seulement les lignes où elle trouve quelque chose&#x202f;; elle est ce que prend le champ de recherche de la fenêtre&#xa0;: des mots, des conditions ou une erreur&#x202f;; sans elle, toutes.</translation>
    </message>
    <message>
        <source>what three providers say of rate limits</source>
        <translation>ce que trois fournisseurs disent des limites de débit</translation>
    </message>
    <message>
        <source>perhaps %1 is meant: %2</source>
        <extracomment>%1 is a query, %2 what it finds: &quot;concept:clock-skew&quot;, &quot;Clock skew&quot;</extracomment>
        <translation>peut-être s’agit-il de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ComparePage</name>
    <message>
        <source>Concepts covered</source>
        <translation>Concepts couverts</translation>
    </message>
    <message>
        <source>The providers cannot be compared</source>
        <translation>Les fournisseurs ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Lecture des catalogues…</translation>
    </message>
    <message>
        <source>Choose two providers or more</source>
        <translation>Choisissez au moins deux fournisseurs</translation>
    </message>
    <message>
        <source>What each of them calls the same failure stands side by side here.</source>
        <translation>Vous verrez ici, côte à côte, comment chacun désigne le même échec.</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Tout comparer</translation>
    </message>
    <message>
        <source>Nothing is left to compare</source>
        <translation>Il ne reste rien à comparer</translation>
    </message>
</context>
<context>
    <name>errdex::CompareSession</name>
    <message>
        <source>there is not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonCardsModel</name>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Notre remarque</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first code of three: &quot;1 of 3&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, différent</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>%1 is a card of a code beside others: &quot;HashKey Pro -1021, current&quot;</extracomment>
        <translation>%1, courante</translation>
    </message>
    <message>
        <source>no code for this</source>
        <extracomment>in place of a provider&apos;s code</extracomment>
        <translation>aucun code ici</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonDelegate</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonModel</name>
    <message>
        <source>Another provider uses this code for something else</source>
        <translation>Un autre fournisseur utilise ce code pour autre chose</translation>
    </message>
    <message>
        <source>%1; collides</source>
        <translation>%1&#x202f;; collision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln statut</numerusform>
            <numerusform>%Ln statuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared number(s)</source>
        <translation>
            <numerusform>%Ln numéro commun</numerusform>
            <numerusform>%Ln numéros communs</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared numbers: codes that another provider here uses too. Drag to move.</source>
        <translation>Numéros communs&#xa0;: codes qu’utilise aussi un autre fournisseur affiché ici. Faites glisser pour déplacer.</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, référence</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln concept(s)</source>
        <translation>
            <numerusform>%1 sur %Ln concept</numerusform>
            <numerusform>%1 sur %Ln concepts</numerusform>
        </translation>
    </message>
    <message>
        <source>no concept accepted yet</source>
        <extracomment>of a provider&apos;s codes, in the narrow head of its column</extracomment>
        <translation>aucun concept accepté</translation>
    </message>
    <message>
        <source>not known yet, as none of the provider&apos;s codes has a concept</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>pas encore connu, car aucun code du fournisseur n’a de concept</translation>
    </message>
    <message numerus="yes">
        <source>no code, but %Ln code(s) of the provider have no concept yet</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>
            <numerusform>aucun code, mais %Ln code du fournisseur n’a pas encore de concept</numerusform>
            <numerusform>aucun code, mais %Ln codes du fournisseur n’ont pas encore de concept</numerusform>
        </translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln concept</numerusform>
            <numerusform>%Ln concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <extracomment>numbers that other providers use too, in the narrow head of a column</extracomment>
        <translation>
            <numerusform>%Ln commun</numerusform>
            <numerusform>%Ln communs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonOutput</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Enregistrer la comparaison en PDF</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonPrinter</name>
    <message>
        <source>Aligned by: %1</source>
        <extracomment>%1 is &quot;Concept&quot;, &quot;HTTP status&quot; or &quot;Code&quot;</extracomment>
        <translation>Alignement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>filtered by a search</source>
        <translation>filtré par une recherche</translation>
    </message>
    <message>
        <source>filtered by: %1</source>
        <translation>filtré par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonSubject</name>
    <message>
        <source>HTTP status beside each c&amp;ode</source>
        <translation>St&amp;atut HTTP à côté de chaque code</translation>
    </message>
    <message>
        <source>The lines of the comparison as the window shows them</source>
        <translation>Les lignes de la comparaison telles que la fenêtre les montre</translation>
    </message>
    <message>
        <source>A ro&amp;w per code (%1)</source>
        <translation>Une &amp;ligne par code (%1)</translation>
    </message>
    <message>
        <source>All codes that stand in these lines, with the columns chosen here</source>
        <translation>Tous les codes qui figurent dans ces lignes, avec les colonnes choisies ici</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message numerus="yes">
        <source>A col&amp;umn per provider (%Ln line(s))</source>
        <translation>
            <numerusform>Une c&amp;olonne par fournisseur (%Ln ligne)</numerusform>
            <numerusform>Une c&amp;olonne par fournisseur (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>comparaison</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonText</name>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all lines of a comparison</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>lines of a comparison that several providers have</extracomment>
        <translation>Commun</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Collisions</translation>
    </message>
    <message>
        <source>No concept yet</source>
        <translation>Sans concept pour l’instant</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>Sans statut HTTP</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>heading of a column: the group that a concept belongs to</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Collision</source>
        <extracomment>heading of a column: whether the code stands for different failures</extracomment>
        <translation>Collision</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>of a cell: whether the provider has a code for this failure</extracomment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1: no concept is accepted yet, so no code stands beside those of the others.</source>
        <extracomment>%1 is a provider, or a list of them</extracomment>
        <translation>%1&#xa0;: aucun concept n’est encore accepté&#x202f;; aucun code ne figure donc à côté de ceux des autres.</translation>
    </message>
    <message>
        <source>Found at %1, which is not being compared.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Trouvé chez %1, qui ne fait pas partie de la comparaison.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln provider(s) that are not being compared.</source>
        <translation>
            <numerusform>Trouvé chez %Ln fournisseur qui ne fait pas partie de la comparaison.</numerusform>
            <numerusform>Trouvé chez %Ln fournisseurs qui ne font pas partie de la comparaison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Show side by &amp;side</source>
        <translation>Afficher &amp;côte à côte</translation>
    </message>
    <message>
        <source>Open %1 in Bro&amp;wse</source>
        <translation>Ouvrir %1 dans &amp;Parcourir</translation>
    </message>
    <message>
        <source>&amp;Copy the codes of this cell</source>
        <translation>Copier les c&amp;odes de cette cellule</translation>
    </message>
    <message>
        <source>%1 is no longer the &amp;baseline</source>
        <translation>Ne plus utiliser %1 comme &amp;référence</translation>
    </message>
    <message>
        <source>Make %1 the &amp;baseline</source>
        <translation>Utiliser %1 comme &amp;référence</translation>
    </message>
    <message>
        <source>Move the provider &amp;forward</source>
        <translation>&amp;Avancer le fournisseur</translation>
    </message>
    <message>
        <source>Move the provider b&amp;ack</source>
        <translation>Rec&amp;uler le fournisseur</translation>
    </message>
    <message>
        <source>Enter leads to the cards of a line. %1 and %2 move a provider.</source>
        <translation>Entrée mène aux fiches d’une ligne. %1 et %2 déplacent un fournisseur.</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionText</name>
    <message>
        <source>whose code it is</source>
        <translation>à qui appartient le code</translation>
    </message>
    <message>
        <source>the code itself</source>
        <translation>le code lui-même</translation>
    </message>
    <message>
        <source>HTTP status: 429, 4xx, 400..429</source>
        <translation>statut HTTP&#xa0;: 429, 4xx, 400..429</translation>
    </message>
    <message>
        <source>section of the provider&apos;s page</source>
        <translation>section de la page du fournisseur</translation>
    </message>
    <message>
        <source>what kind of failure</source>
        <translation>type d’échec</translation>
    </message>
    <message>
        <source>who has to act</source>
        <translation>qui doit agir</translation>
    </message>
    <message>
        <source>whether trying again helps</source>
        <translation>si réessayer est utile</translation>
    </message>
    <message>
        <source>symbolic name</source>
        <translation>nom symbolique</translation>
    </message>
    <message>
        <source>what the customer is shown</source>
        <translation>ce que voit le client</translation>
    </message>
    <message>
        <source>what the provider says about it</source>
        <translation>ce qu’en dit le fournisseur</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>quand cela se produit</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>votre note</translation>
    </message>
    <message>
        <source>your own tag</source>
        <translation>votre étiquette</translation>
    </message>
    <message>
        <source>where you have found the solution</source>
        <translation>où vous avez trouvé la solution</translation>
    </message>
    <message>
        <source>starred, duplicate, collision, imported</source>
        <translation>favori, doublon, collision, importé</translation>
    </message>
    <message>
        <source>note, tag, link, reply of your own</source>
        <translation>note, étiquette, lien, votre réponse</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptActions</name>
    <message numerus="yes">
        <source>%Ln suggested concept(s) accepted</source>
        <translation>
            <numerusform>%Ln concept suggéré accepté</numerusform>
            <numerusform>%Ln concepts suggérés acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have no concept again</source>
        <translation>
            <numerusform>%Ln code de nouveau sans concept</numerusform>
            <numerusform>%Ln codes de nouveau sans concept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) now mean “%1”</source>
        <translation>
            <numerusform>%Ln code signifie désormais «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln codes signifient désormais «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) left to look at</source>
        <extracomment>of codes without a concept, whose suggestion is not sure, or that have none</extracomment>
        <translation>
            <numerusform>%Ln code reste à examiner</numerusform>
            <numerusform>%Ln codes restent à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No suggestion is sure enough to be accepted together with others: %Ln code(s) left to look at</source>
        <translation>
            <numerusform>Aucune suggestion n’est assez sûre pour être acceptée avec d’autres&#xa0;: %Ln code reste à examiner</numerusform>
            <numerusform>Aucune suggestion n’est assez sûre pour être acceptée avec d’autres&#xa0;: %Ln codes restent à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts the concepts that are suggested for them and sure</source>
        <translation>%1 accepte les concepts suggérés qui sont sûrs</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptNote</name>
    <message>
        <source>Show the sugge&amp;stions</source>
        <translation>Affi&amp;cher les suggestions</translation>
    </message>
    <message>
        <source>Their codes without a concept, in Browse</source>
        <translation>Leurs codes sans concept, dans Parcourir</translation>
    </message>
</context>
<context>
    <name>errdex::ContrastStyle</name>
    <message>
        <source>Working …</source>
        <translation>En cours&#xa0;…</translation>
    </message>
</context>
<context>
    <name>errdex::CopyText</name>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>errdex::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln concept(s)</source>
        <extracomment>%1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3</extracomment>
        <translation>
            <numerusform>%1, %2&#xa0;: %3 sur %Ln concept</numerusform>
            <numerusform>%1, %2&#xa0;: %3 sur %Ln concepts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CoverageView</name>
    <message>
        <source>Coverage of concepts by group and provider</source>
        <translation>Couverture des concepts par groupe et par fournisseur</translation>
    </message>
    <message>
        <source>Enter shows the lines of a field.</source>
        <translation>Entrée montre les lignes d’une case.</translation>
    </message>
</context>
<context>
    <name>errdex::CsvReader</name>
    <message>
        <source>A quote in the middle of a cell; it is kept as it stands.</source>
        <translation>Un guillemet au milieu d’une cellule&#x202f;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>Text behind a closing quote; it is kept as it stands.</source>
        <translation>Du texte après un guillemet fermant&#x202f;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>A quote that opens here never closes: the rest of the file is one cell.</source>
        <translation>Un guillemet ouvert ici n’est jamais refermé&#xa0;: le reste du fichier forme une seule cellule.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. This is no table of error codes.</source>
        <translation>Une ligne a plus de %1 colonnes. Ce n’est pas un tableau de codes d’erreur.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTables</name>
    <message>
        <source>The objects have more than %1 different fields; those beyond are left out.</source>
        <translation>Les objets ont plus de %1 champs différents&#x202f;; les suivants sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTree</name>
    <message>
        <source>Nested deeper than %1 levels.</source>
        <translation>Imbrication de plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>More values than an import takes.</source>
        <translation>Plus de valeurs qu’un import n’en accepte.</translation>
    </message>
    <message>
        <source>There is no value in it.</source>
        <translation>Aucune valeur trouvée.</translation>
    </message>
    <message>
        <source>An alias that nothing was named before.</source>
        <translation>Un alias qui ne renvoie à rien de défini auparavant.</translation>
    </message>
</context>
<context>
    <name>errdex::DatabaseErrorText</name>
    <message>
        <source>The catalogues cannot be read. %1 Your own data is kept apart from them and is safe. Installing Errdex again repairs this.</source>
        <translation>Les catalogues sont illisibles. %1 Vos données sont conservées à part et ne risquent rien. Réinstaller Errdex corrige le problème.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. Please update Errdex; until then your own data is not shown.</source>
        <extracomment>%1 in these texts is a whole sentence, &quot;The file … is damaged (…).&quot;</extracomment>
        <translation>%1 Le fichier a été laissé tel quel. Veuillez mettre Errdex à jour&#x202f;; d’ici là, vos données ne sont pas affichées.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost. Try again when the other program is done.</source>
        <translation>%1 Rien n’est perdu. Réessayez quand l’autre programme aura terminé.</translation>
    </message>
    <message>
        <source>%1 What was stored before is safe, the last change is not stored. Make room and try again.</source>
        <translation>%1 Ce qui était enregistré est intact, la dernière modification n’est pas enregistrée. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 What was stored before is not touched; changes cannot be stored. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>%1 Ce qui était enregistré est intact&#x202f;; les modifications ne peuvent pas être enregistrées. Vérifiez les droits du dossier, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. The catalogues can be used; your own data cannot, until an earlier state is restored.</source>
        <translation>%1 Le fichier a été laissé tel quel. Les catalogues restent utilisables, mais pas vos données, tant qu’un état antérieur n’a pas été restauré.</translation>
    </message>
    <message>
        <source>%1 Your own data was left as it is. Please report this.</source>
        <translation>%1 Vos données ont été laissées telles quelles. Merci de signaler ce problème.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Le fichier %1 est absent.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2).</source>
        <translation>Impossible d’ouvrir le fichier %1 (%2).</translation>
    </message>
    <message>
        <source>The file %1 is not a database.</source>
        <translation>Le fichier %1 n’est pas une base de données.</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program.</source>
        <translation>Le fichier %1 est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>Le fichier %1 est endommagé (%2).</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Errdex.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente d’Errdex.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought up to date (%2).</source>
        <translation>Le fichier %1 n’a pas pu être mis à niveau (%2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le fichier %1.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Le disque est plein (%1).</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>Le fichier %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written: the disk or the network failed (%2).</source>
        <translation>Impossible de lire ou d’écrire le fichier %1&#xa0;: défaillance du disque ou du réseau (%2).</translation>
    </message>
    <message>
        <source>Something unexpected happened with the file %1 (%2).</source>
        <translation>Un problème inattendu est survenu avec le fichier %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your own data could be read.</source>
        <translation>
            <numerusform>%Ln ligne de vos données a pu être lue.</numerusform>
            <numerusform>%Ln lignes de vos données ont pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Something could not be read or placed: %1.</source>
        <extracomment>%1 is &quot;3 pages, 2 rows&quot; of the damaged file</extracomment>
        <translation>Tout n’a pas pu être lu ou rattaché&#x202f;; il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Please update Errdex; until then what the team shares is not shown.</source>
        <translation>%1 Veuillez mettre Errdex à jour&#x202f;; d’ici là, ce que l’équipe partage n’est pas affiché.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing. The window, or “errdex team sync”, fetches it anew, and keeps of what was not sent yet all that can be read.</source>
        <translation>%1 Ce que l’équipe partage manque. La fenêtre, ou «&#xa0;errdex team sync&#xa0;», le récupère à nouveau et garde de ce qui n’est pas encore envoyé tout ce qui peut être lu.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing.</source>
        <translation>%1 Ce que l’équipe partage manque.</translation>
    </message>
</context>
<context>
    <name>errdex::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes selected</source>
        <translation>
            <numerusform>%Ln code sélectionné</numerusform>
            <numerusform>%Ln codes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or export them, or press %1 to star them all</source>
        <translation>Copiez-les ou exportez-les, ou appuyez sur %1 pour les ajouter tous aux favoris</translation>
    </message>
    <message>
        <source>Select a code to read it here</source>
        <translation>Sélectionnez un code pour le lire ici</translation>
    </message>
    <message>
        <source>↑ ↓ choose · %1 stars · %2 copies</source>
        <comment>keys</comment>
        <translation>↑ ↓ choisir · %1 favori · %2 copier</translation>
    </message>
    <message>
        <source>No code to read</source>
        <translation>Aucun code à lire</translation>
    </message>
    <message>
        <source>The arrow keys scroll. Tab goes through what can be done here.</source>
        <translation>Les flèches font défiler. Tab parcourt ce que l’on peut faire ici.</translation>
    </message>
</context>
<context>
    <name>errdex::Dialog</name>
    <message>
        <source>%1 does the same</source>
        <extracomment>%1 is a key: &quot;Esc&quot;</extracomment>
        <translation>%1 fait la même chose</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Codes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading of a column: &quot;added&quot;, &quot;changed&quot;, &quot;removed&quot;</extracomment>
        <translation>Détail</translation>
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
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was and what it becomes</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>errdex::DifferencePage</name>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>The catalogue %1 is there already; its former version is kept.</source>
        <translation>Le catalogue %1 existe déjà&#x202f;; sa version précédente est conservée.</translation>
    </message>
    <message>
        <source>The catalogue %1 is new.</source>
        <translation>Le catalogue %1 est nouveau.</translation>
    </message>
    <message>
        <source>Codes: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Codes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What the source tells of the provider itself is new.</source>
        <translation>Ce que la source dit du fournisseur lui-même est nouveau.</translation>
    </message>
    <message>
        <source>What may be wrong in what was read.</source>
        <translation>Ce qui peut être faux dans ce qui a été lu.</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>The name changes from “%1” to “%2”.</source>
        <translation>Le nom passe de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The documentation&apos;s address becomes %1.</source>
        <translation>L’adresse de la documentation devient %1.</translation>
    </message>
    <message>
        <source>The form of the error response changes.</source>
        <translation>La forme de la réponse d’erreur change.</translation>
    </message>
    <message>
        <source>The codes of “%1” are as they were</source>
        <extracomment>%1 is a catalogue: an import stored it as it was</extracomment>
        <translation>Les codes de «&#xa0;%1&#xa0;» sont inchangés</translation>
    </message>
    <message>
        <source>“%1” was updated: %2</source>
        <extracomment>%1 is a catalogue, %2 &quot;2 added, 1 removed&quot;, of its codes</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été mis à jour&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were added to “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln code a été ajouté à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln codes ont été ajoutés à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) of “%1” were changed</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln code de «&#xa0;%1&#xa0;» a été modifié</numerusform>
            <numerusform>%Ln codes de «&#xa0;%1&#xa0;» ont été modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were removed from “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln code a été retiré de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln codes ont été retirés de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is new, with %Ln code(s)</source>
        <extracomment>%1 is a catalogue that was not there before</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est nouveau, avec %Ln code</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est nouveau, avec %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What an import changes, with what was there before.</source>
        <translation>Ce qu’une importation change, avec ce qu’il y avait auparavant.</translation>
    </message>
</context>
<context>
    <name>errdex::DoctorCommand</name>
    <message>
        <source>Checks the bundled catalogues and your own data, and says what it found.</source>
        <translation>Vérifie les catalogues fournis et vos données, et rend compte du résultat.</translation>
    </message>
    <message>
        <source>Nothing is changed without --repair, which asks first. It puts the newest good copy of your own data in the place of a damaged file, or else what can still be read of it; the damaged file is moved aside and kept. What is kept of codes that no catalogue has is told, and never deleted.</source>
        <translation>Rien n’est modifié sans --repair, qui demande d’abord confirmation. Cette option remplace un fichier endommagé par la copie valide la plus récente de vos données ou, à défaut, par ce qui peut encore en être lu&#x202f;; le fichier endommagé est mis de côté et conservé. Les données liées à des codes qu’aucun catalogue ne contient sont signalées, jamais supprimées.</translation>
    </message>
    <message>
        <source>Repair your own data where it is damaged, after asking.</source>
        <translation>Réparer vos données si elles sont endommagées, après confirmation.</translation>
    </message>
    <message>
        <source>With --repair: do not ask.</source>
        <translation>Avec --repair&#xa0;: ne pas demander confirmation.</translation>
    </message>
    <message>
        <source>where the databases are, and whether they are sound</source>
        <translation>où se trouvent les bases de données, et si elles sont saines</translation>
    </message>
    <message>
        <source>goes back to the newest good copy of your own data</source>
        <translation>revient à la copie valide la plus récente de vos données</translation>
    </message>
    <message>
        <source>In the engine&apos;s words: %1</source>
        <translation>Message du moteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refers to a row that is not there: %1</source>
        <translation>Renvoie à une ligne absente&#xa0;: %1</translation>
    </message>
    <message>
        <source>… problems not shown: %1</source>
        <translation>… problèmes non affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Bundled catalogues</source>
        <translation>Catalogues fournis</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>not there yet; made when it is first needed</source>
        <translation>pas encore présent&#x202f;; créé au premier besoin</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (newest known: %2)</source>
        <translation>%1 (plus récente connue&#xa0;: %2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>a change was broken off; the next start takes it back</source>
        <translation>une modification a été interrompue&#x202f;; le prochain démarrage l’annulera</translation>
    </message>
    <message>
        <source>There is nothing in your own data that could be repaired.</source>
        <translation>Il n’y a rien à réparer dans vos données.</translation>
    </message>
    <message>
        <source>Go back to the copy of %1? The damaged file is moved aside and kept.</source>
        <translation>Revenir à la copie du %1&#x202f;? Le fichier endommagé est mis de côté et conservé.</translation>
    </message>
    <message>
        <source>Take what can still be read of the damaged file? The file itself is moved aside and kept.</source>
        <translation>Récupérer ce qui peut encore être lu du fichier endommagé&#x202f;? Le fichier lui-même est mis de côté et conservé.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <extracomment>How a question is answered: by the letter of &quot;y&quot; (translated apart; the English y is always taken too) or anything else for no, the capital being what Enter says.</extracomment>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that says yes in &quot;[y/N]&quot;.</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Vos données sont revenues à leur état du %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>--yes is for --repair</source>
        <translation>--yes accompagne --repair</translation>
    </message>
    <message>
        <source>--repair asks first, and there is no terminal to ask at: add --yes to repair without being asked</source>
        <translation>--repair demande d’abord confirmation, et il n’y a pas de terminal pour la demander&#xa0;: ajoutez --yes pour réparer sans confirmation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, none of which can be read</source>
        <extracomment>%Ln copies of own data; the title of the line says what is counted</extracomment>
        <translation>
            <numerusform>%Ln, illisible</numerusform>
            <numerusform>%Ln, toutes illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, du %1</numerusform>
            <numerusform>%Ln, la plus récente du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest good one of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, valide, du %1</numerusform>
            <numerusform>%Ln, la plus récente valide du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln copies of own data, behind &quot;5, the newest good one of 2026-11-20 08:57&quot;</extracomment>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s), kept</source>
        <translation>
            <numerusform>%Ln fichier endommagé, conservé</numerusform>
            <numerusform>%Ln fichiers endommagés, conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with a star or note, in no catalogue; nothing is deleted</source>
        <translation>
            <numerusform>%Ln code favori ou annoté, absent de tout catalogue&#x202f;; rien n’est supprimé</numerusform>
            <numerusform>%Ln codes favoris ou annotés, absents de tout catalogue&#x202f;; rien n’est supprimé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DocumentReader</name>
    <message>
        <source>The source is larger than 1 GiB.</source>
        <translation>La source dépasse 1&#xa0;Gio.</translation>
    </message>
    <message>
        <source>The source has a line of more than 64 MiB.</source>
        <translation>La source contient une ligne de plus de 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>A text of more than 64 MiB.</source>
        <translation>Un texte de plus de 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The source is empty.</source>
        <translation>La source est vide.</translation>
    </message>
    <message>
        <source>This is no text. Errdex reads CSV, JSON, Markdown, HTML, OpenAPI and plain text.</source>
        <translation>Ce n’est pas du texte. Errdex lit le CSV, le JSON, le Markdown, le HTML, l’OpenAPI et le texte brut.</translation>
    </message>
    <message>
        <source>Bytes that are no %1; choose another encoding if a text looks wrong.</source>
        <translation>Des octets ne correspondent pas à l’encodage %1&#x202f;; choisissez-en un autre si un texte semble incorrect.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; read as Latin-1.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» est inconnu&#x202f;; lecture en Latin-1.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>Rien qui ressemble à des codes d’erreur n’a été trouvé.</translation>
    </message>
    <message>
        <source>Read as %1, by its bytes.</source>
        <translation>Lu en %1, d’après ses octets.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>This could not be read as YAML: %1</source>
        <translation>Lecture en YAML impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ExchangeActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>Exporter vos données</translation>
    </message>
    <message>
        <source>Own data (*.json)</source>
        <translation>Vos données (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Written to %2: %1. Imported catalogues are handed on one by one, from the list of catalogues.</source>
        <extracomment>%1 is &quot;3 codes with own data, 1 saved filter&quot;, %2 the name of a file</extracomment>
        <translation>Écrit dans %2&#xa0;: %1. Les catalogues importés se transmettent un par un, depuis la liste des catalogues.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Importer vos données</translation>
    </message>
    <message>
        <source>Own data is being written…</source>
        <translation>Écriture de vos données…</translation>
    </message>
    <message>
        <source>Own data is being read…</source>
        <translation>Lecture de vos données…</translation>
    </message>
</context>
<context>
    <name>errdex::ExportActions</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) copied</source>
        <translation>
            <numerusform>%Ln code copié</numerusform>
            <numerusform>%Ln codes copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found that could be printed</source>
        <translation>Rien de trouvé qui puisse être imprimé</translation>
    </message>
    <message>
        <source>Nothing is found that could be exported</source>
        <translation>Rien de trouvé qui puisse être exporté</translation>
    </message>
    <message>
        <source>Export &amp;all codes…</source>
        <translation>Exporter &amp;tous les codes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportCommand</name>
    <message>
        <source>Writes the codes that a query finds, or all, in page order.</source>
        <translation>Écrit les codes que trouve une requête, ou tous, dans l’ordre de la page.</translation>
    </message>
    <message>
        <source>A query is what the search box of the window takes: words, provider:NAME, code:-10*, http:4xx, is:starred and so on. Put -- before a query that begins with a minus, and quotes around signs that mean something to the shell.</source>
        <translation>Une requête est ce qu’accepte le champ de recherche de la fenêtre&#xa0;: des mots, provider:NAME, code:-10*, http:4xx, is:starred, etc. Placez -- devant une requête qui commence par un signe moins, et des guillemets autour des signes qui ont un sens pour le shell.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Écrire dans ce fichier plutôt que sur la sortie standard&#x202f;; le fichier apparaît entier ou pas du tout.</translation>
    </message>
    <message>
        <source>The columns and their order: %1.</source>
        <translation>Les colonnes et leur ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: a comma).</source>
        <translation>Ce qui sépare les cellules en csv&#xa0;: un caractère ASCII, ou \t pour une tabulation (par défaut&#xa0;: une virgule).</translation>
    </message>
    <message>
        <source>Begin csv or tsv with a byte order mark, which Excel needs to see UTF-8.</source>
        <translation>Commencer le csv ou le tsv par une marque d’ordre des octets, nécessaire à Excel pour reconnaître l’UTF-8.</translation>
    </message>
    <message>
        <source>What stands above the columns: their names (default), titles in your language, or none.</source>
        <translation>Ce qui figure au-dessus des colonnes&#xa0;: leurs noms (par défaut), des titres dans votre langue, ou rien.</translation>
    </message>
    <message>
        <source>Quotes around the cells of csv and tsv that need them (default), or all.</source>
        <translation>Guillemets autour des cellules csv et tsv qui en ont besoin (par défaut), ou de toutes.</translation>
    </message>
    <message>
        <source>How lines of csv and tsv end: crlf (default) or lf.</source>
        <translation>Fin de ligne en csv et tsv&#xa0;: crlf (par défaut) ou lf.</translation>
    </message>
    <message>
        <source>Put an apostrophe before text of csv and tsv that a spreadsheet would run as a formula: what begins with = + - @, a tab or a return. Plain numbers such as -1021 stay.</source>
        <translation>Placer une apostrophe devant les textes csv et tsv qu’un tableur exécuterait comme formule&#xa0;: ceux qui commencent par = + - @, une tabulation ou un retour chariot. Les nombres simples comme -1021 restent tels quels.</translation>
    </message>
    <message>
        <source>What to write; none for everything.</source>
        <translation>Ce qu’il faut écrire&#x202f;; tout, si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>all codes as a table</source>
        <translation>tous les codes sous forme de tableau</translation>
    </message>
    <message>
        <source>for a page of a wiki</source>
        <translation>pour une page de wiki</translation>
    </message>
    <message>
        <source>a workbook in which 0001 stays 0001</source>
        <translation>un classeur où 0001 reste 0001</translation>
    </message>
    <message>
        <source>some columns of what speaks of a timeout</source>
        <translation>quelques colonnes des codes qui parlent d’un délai dépassé</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are %2</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n’existe pas&#x202f;; colonnes disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no column “%1”; did you mean %2?</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>the column “%1” is given twice</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est indiquée deux fois</translation>
    </message>
    <message>
        <source>--delimiter is for csv</source>
        <translation>--delimiter est réservé à csv</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter attend un caractère ASCII autre qu’un guillemet, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 is for csv and tsv</source>
        <translation>--%1 est réservé à csv et tsv</translation>
    </message>
    <message>
        <source>--header is not for json, whose keys are the names</source>
        <translation>--header ne s’applique pas à json, dont les clés sont les noms</translation>
    </message>
    <message>
        <source>in the query: %1</source>
        <translation>dans la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>xlsx is nothing for a terminal: give it an --output</source>
        <translation>xlsx ne s’affiche pas dans un terminal&#xa0;: indiquez un fichier avec --output</translation>
    </message>
    <message>
        <source>no code matches</source>
        <translation>aucun code ne correspond</translation>
    </message>
    <message>
        <source>How to write: %1 (default: what the name of --output ends with, else %2).</source>
        <translation>Format de sortie&#xa0;: %1 (par défaut&#xa0;: la fin du nom de --output, sinon %2).</translation>
    </message>
</context>
<context>
    <name>errdex::ExportDialog</name>
    <message>
        <source>As in the &amp;table</source>
        <translation>Comme le ta&amp;bleau</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>Les colonnes affichées dans le tableau, dans le même ordre</translation>
    </message>
    <message>
        <source>Sta&amp;ndard</source>
        <translation>Sta&amp;ndard</translation>
    </message>
    <message>
        <source>All columns of the catalogues, in the order that scripts rely on</source>
        <translation>Toutes les colonnes des catalogues, dans l’ordre attendu par les scripts</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Premières lignes de l’export</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Copy to c&amp;lipboard</source>
        <translation>Copier dans le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>%1 · %2 lignes/s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>As text, to be pasted anywhere</source>
        <translation>En texte, à coller n’importe où</translation>
    </message>
    <message>
        <source>Asks for a file and writes it</source>
        <translation>Demande un fichier et l’écrit</translation>
    </message>
</context>
<context>
    <name>errdex::ExportJob</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>L’export a échoué&#xa0;: mémoire insuffisante.</translation>
    </message>
</context>
<context>
    <name>errdex::ExportProfile</name>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel, semicolons</source>
        <translation>Excel, point-virgule</translation>
    </message>
    <message>
        <source>For a pipeline</source>
        <translation>Pour un pipeline</translation>
    </message>
</context>
<context>
    <name>errdex::ExportSubject</name>
    <message>
        <source>What</source>
        <extracomment>heading of a choice: which codes are exported</extracomment>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>errdex::ExportText</name>
    <message>
        <source>The export was cancelled. %1 was left as it was.</source>
        <translation>L’export a été annulé. %1 est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder or name.</source>
        <translation>Impossible d’écrire %1 (%2). Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2).</source>
        <translation>L’écriture de %1 a échoué (%2).</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2). No half-written file stays behind.</source>
        <translation>L’écriture de %1 a échoué (%2). Aucun fichier incomplet ne subsiste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln code exporté dans %1 (%2)</numerusform>
            <numerusform>%Ln codes exportés dans %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln cellule a été tronquée&#xa0;: XLSX n’admet que 32&#x202f;767&#xa0;caractères par cellule. CSV conserve le texte entier.</numerusform>
            <numerusform>%Ln cellules ont été tronquées&#xa0;: XLSX n’admet que 32&#x202f;767&#xa0;caractères par cellule. CSV conserve les textes entiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <extracomment>heading of a column: the first, second … time that a page lists the code</extracomment>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>heading of a column: the condition under which the provider sends the code</extracomment>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>heading of a column</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>The file holds %1, though its name ends otherwise.</source>
        <extracomment>%1 the name of a format: CSV</extracomment>
        <translation>Le fichier contient du %1, bien que son nom se termine autrement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln ligne exportée dans %1 (%2)</numerusform>
            <numerusform>%Ln lignes exportées dans %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::FacetDelegate</name>
    <message>
        <source>Clear</source>
        <extracomment>takes the choice of values of a facet back</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>errdex::FacetModel</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Particularités</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln code</numerusform>
            <numerusform>%1, %Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gives no HTTP status</source>
        <translation>La page n’indique pas de statut HTTP</translation>
    </message>
    <message>
        <source>Codes that you starred</source>
        <translation>Codes que vous avez ajoutés aux favoris</translation>
    </message>
    <message>
        <source>Codes that a page lists more than once</source>
        <translation>Codes qu’une page mentionne plus d’une fois</translation>
    </message>
    <message>
        <source>Codes that mean something else at another provider</source>
        <translation>Codes qui signifient autre chose chez un autre fournisseur</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>codes without an HTTP status</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of a facet: codes with a star</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Collision</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Codes with a note, yours or your team&apos;s</source>
        <translation>Codes avec une note, de vous ou de votre équipe</translation>
    </message>
    <message>
        <source>Codes with tags, yours or your team&apos;s</source>
        <translation>Codes avec des étiquettes, de vous ou de votre équipe</translation>
    </message>
    <message>
        <source>Codes with a link to the solution, yours or your team&apos;s</source>
        <translation>Codes avec un lien vers la solution, de vous ou de votre équipe</translation>
    </message>
    <message>
        <source>Codes with a reply that you or your team have written for them</source>
        <translation>Codes avec une réponse que vous ou votre équipe avez écrite pour eux</translation>
    </message>
    <message>
        <source>Codes for which an imported file brought something else than you have</source>
        <translation>Codes pour lesquels un fichier importé contenait autre chose que vos données</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a value of a facet: codes with a note</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>a value of a facet: codes with tags</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>a value of a facet: codes with a link</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Own reply</source>
        <extracomment>a value of a facet: codes with a reply of one&apos;s own</extracomment>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Another version</source>
        <extracomment>a value of a facet: codes of which somebody else has written other notes</extracomment>
        <translation>Autre version</translation>
    </message>
</context>
<context>
    <name>errdex::FacetPane</name>
    <message>
        <source>Find in facets</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>No facet matches %1</source>
        <translation>Aucune facette ne correspond à %1</translation>
    </message>
    <message>
        <source>Shows the values that have these letters.</source>
        <translation>Montre les valeurs qui contiennent ces lettres.</translation>
    </message>
</context>
<context>
    <name>errdex::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Space ticks a value and filters the table by it. The left and right arrows fold and unfold.</source>
        <translation>Espace coche une valeur et filtre le tableau selon elle. Les flèches gauche et droite replient et déplient.</translation>
    </message>
</context>
<context>
    <name>errdex::FilterEdit</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Condition sur %1</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>vaut au moins</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est compris entre</translation>
    </message>
    <message>
        <source>matches a pattern</source>
        <translation>correspond à un motif</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
</context>
<context>
    <name>errdex::FormatBox</name>
    <message>
        <source>CSV – spreadsheets, programs</source>
        <translation>CSV&#xa0;– tableurs, programmes</translation>
    </message>
    <message>
        <source>TSV – tab-separated</source>
        <translation>TSV&#xa0;– séparé par des tabulations</translation>
    </message>
    <message>
        <source>JSON – programs</source>
        <translation>JSON&#xa0;– programmes</translation>
    </message>
    <message>
        <source>Markdown – tickets and wikis</source>
        <translation>Markdown&#xa0;– tickets et wikis</translation>
    </message>
    <message>
        <source>HTML – a page</source>
        <translation>HTML&#xa0;– une page</translation>
    </message>
    <message>
        <source>XLSX – Excel, LibreOffice</source>
        <translation>XLSX&#xa0;– Excel, LibreOffice</translation>
    </message>
    <message>
        <source>Names for scripts</source>
        <translation>Noms pour les scripts</translation>
    </message>
    <message>
        <source>Titles for people</source>
        <translation>Titres lisibles</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no line of column headings</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>Mar&amp;que d’ordre des octets</translation>
    </message>
    <message>
        <source>Sp&amp;readsheet-safe</source>
        <translation>Sûr pour les table&amp;urs</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>En-&amp;tête</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Guillemets</translation>
    </message>
    <message>
        <source>L&amp;ine ends</source>
        <translation>F&amp;ins de ligne</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Si nécessaire</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>Autour de chaque cellule</translation>
    </message>
    <message>
        <source>CRLF – the standard</source>
        <translation>CRLF&#xa0;– la norme</translation>
    </message>
    <message>
        <source>LF – Unix tools</source>
        <translation>LF&#xa0;– outils Unix</translation>
    </message>
    <message>
        <source>Three bytes that tell Excel that the file is UTF-8</source>
        <translation>Trois octets qui indiquent à Excel que le fichier est en UTF-8</translation>
    </message>
    <message>
        <source>Keep or delete a profile</source>
        <translation>Conserver ou supprimer un profil</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>&amp;Conserver comme profil…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile</source>
        <translation>&amp;Supprimer ce profil</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Conserver comme profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Spreadsheet-safe: text that begins with = + - @, a tab or a return, also full-width, gets an apostrophe before it. A plain number such as -1021 stays, though OWASP asks for it too: a code has to remain a code.</source>
        <translation>Sûr pour les tableurs&#xa0;: un texte qui commence par = + - @, une tabulation ou un retour chariot, même pleine chasse, est précédé d’une apostrophe. Un nombre simple comme -1021 reste tel quel, bien que l’OWASP le demande aussi&#xa0;: un code doit rester un code.</translation>
    </message>
    <message>
        <source>What spreadsheet-safe means</source>
        <translation>Ce que signifie «&#xa0;sûr pour les tableurs&#xa0;»</translation>
    </message>
    <message>
        <source>What the file is to be opened with</source>
        <translation>Ce avec quoi le fichier doit être ouvert</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Ce qui sépare deux cellules</translation>
    </message>
    <message>
        <source>Which cells stand between quotes</source>
        <translation>Quelles cellules sont entre guillemets</translation>
    </message>
    <message>
        <source>The signs that end a row</source>
        <translation>Les signes qui terminent une ligne</translation>
    </message>
    <message>
        <source>What the first row calls the columns</source>
        <translation>Comment la première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>All that is chosen below, under a name</source>
        <translation>Tout ce qui est choisi plus bas, sous un nom</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>What the list of profiles calls it</source>
        <translation>Son nom dans la liste des profils</translation>
    </message>
    <message>
        <source>Keeps all that is chosen under this name</source>
        <translation>Conserve tous les choix sous ce nom</translation>
    </message>
</context>
<context>
    <name>errdex::GluedText</name>
    <message>
        <source>A table whose cells were glued together; the header tells its columns.</source>
        <translation>Un tableau dont les cellules se sont retrouvées collées&#x202f;; l’en-tête indique ses colonnes.</translation>
    </message>
    <message>
        <source>Blocks that begin with a code and its HTTP status.</source>
        <translation>Des blocs qui commencent par un code et son statut HTTP.</translation>
    </message>
    <message>
        <source>Entries one after another in a paragraph.</source>
        <translation>Des entrées qui se suivent dans un paragraphe.</translation>
    </message>
    <message>
        <source>%1: where the message ends and the description begins is not certain.</source>
        <translation>%1&#xa0;: on ne sait pas avec certitude où finit le message et où commence la description.</translation>
    </message>
    <message>
        <source>%1: no border between message and description was found; all of it is the message.</source>
        <translation>%1&#xa0;: aucune limite trouvée entre message et description&#x202f;; tout le texte est pris comme message.</translation>
    </message>
    <message>
        <source>This text belongs to no code; it was left out.</source>
        <translation>Ce texte ne se rapporte à aucun code&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>A text of more than 64 million characters.</source>
        <translation>Un texte de plus de 64&#xa0;millions de caractères.</translation>
    </message>
    <message numerus="yes">
        <source>The heading “%1” ends with another number than the %Ln code(s) below it.</source>
        <translation>
            <numerusform>L’intitulé «&#xa0;%1&#xa0;» se termine par un autre nombre que celui du %Ln code au-dessous.</numerusform>
            <numerusform>L’intitulé «&#xa0;%1&#xa0;» se termine par un autre nombre que celui des %Ln codes au-dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HelpCommand</name>
    <message>
        <source>Shows how to use the program or one command.</source>
        <translation>Montre comment utiliser le programme ou une commande.</translation>
    </message>
    <message>
        <source>The command to tell about; none for all.</source>
        <translation>La commande à expliquer&#x202f;; toutes, si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>the options of export</source>
        <translation>les options d’export</translation>
    </message>
    <message>
        <source>there is no command “%1”; there are %2</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas&#x202f;; commandes disponibles&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>errdex::HelpText</name>
    <message>
        <source>Errdex: the error codes of many API providers, offline.</source>
        <translation>Errdex&#xa0;: les codes d’erreur de nombreux fournisseurs d’API, hors connexion.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Opens the window, or brings it to the front.</source>
        <translation>Ouvre la fenêtre, ou la met au premier plan.</translation>
    </message>
    <message>
        <source>Opens the quick window, a small box that answers while you type.</source>
        <translation>Ouvre la fenêtre rapide, une petite fenêtre qui répond au fil de la saisie.</translation>
    </message>
    <message>
        <source>Answers here; needs no display.</source>
        <translation>Répond ici&#x202f;; sans affichage graphique.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options communes à toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>A text that begins with a minus and a digit is text, not an option; -- ends the options.</source>
        <translation>Un texte qui commence par un signe moins suivi d’un chiffre est du texte, pas une option&#x202f;; -- met fin aux options.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Done, or found.</source>
        <translation>Terminé, ou trouvé.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Wrong usage, or bad input.</source>
        <translation>Utilisation incorrecte, ou entrée invalide.</translation>
    </message>
    <message>
        <source>The environment failed: a database, a disk, a pipe.</source>
        <translation>L’environnement a fait défaut&#xa0;: une base de données, un disque, un tube.</translation>
    </message>
    <message>
        <source>Opens the window to import a file of error codes.</source>
        <translation>Ouvre la fenêtre pour importer un fichier de codes d’erreur.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpTexts</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Langage de requête</translation>
    </message>
    <message>
        <source>Comparing providers</source>
        <translation>Comparer des fournisseurs</translation>
    </message>
    <message>
        <source>CSV, other files and paper</source>
        <translation>CSV, autres fichiers et papier</translation>
    </message>
    <message>
        <source>Adding providers</source>
        <translation>Ajouter des fournisseurs</translation>
    </message>
    <message>
        <source>Notes and own data</source>
        <translation>Notes et données personnelles</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Type or paste anything into the box at the top: a code, a message, a JSON answer, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Saisissez ou collez n’importe quoi dans le champ du haut&#xa0;: un code, un message, une réponse JSON, une ligne de journal, un courriel entier. Le code concerné vient en premier, et la ligne sous le champ dit pourquoi.</translation>
    </message>
    <message>
        <source>The facets on the left and the filter row narrow the table. Each click writes its condition into the box, where you can change it: see [Query language](query).</source>
        <translation>Les facettes à gauche et la ligne de filtre restreignent le tableau. Chaque clic écrit sa condition dans le champ, où vous pouvez la modifier&#xa0;: voir [Langage de requête](query).</translation>
    </message>
    <message>
        <source>The details on the right say what a code means, who has to act, whether trying again helps, and what can safely be said to the customer. Links lead to what the same failure is called at other providers.</source>
        <translation>Les détails à droite disent ce que signifie un code, qui doit agir, s’il est utile de réessayer et ce qui peut être dit au client sans risque. Des liens mènent au nom de la même erreur chez d’autres fournisseurs.</translation>
    </message>
    <message>
        <source>[Comparing](compare) puts providers side by side. [Files and paper](export) take along what is on the screen. Other providers can be [added](import), and what you [write yourself](own) stays with the codes.</source>
        <translation>[Comparer](compare) met les fournisseurs côte à côte. [Fichiers et papier](export) emportent ce qui est à l’écran. D’autres fournisseurs peuvent être [ajoutés](import), et ce que vous [écrivez](own) reste avec les codes.</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Conditions narrow the search; the facets and the filter row write them for you.</source>
        <translation>Les mots sont cherchés partout. Les conditions restreignent la recherche&#x202f;; les facettes et la ligne de filtre les écrivent pour vous.</translation>
    </message>
    <message>
        <source>A click on an example tries it.</source>
        <translation>Un clic sur un exemple l’essaie.</translation>
    </message>
    <message>
        <source>A query that cannot be understood still searches for its words; the line below the box says what is wrong, and where.</source>
        <translation>Une requête incompréhensible recherche tout de même ses mots&#x202f;; la ligne sous le champ dit ce qui ne va pas, et où.</translation>
    </message>
    <message>
        <source>%1 keeps a query under a name, in the list above the facets.</source>
        <translation>%1 conserve une requête sous un nom, dans la liste au-dessus des facettes.</translation>
    </message>
    <message>
        <source>%1 puts providers side by side: a column for each, and a row for each concept, HTTP status or code.</source>
        <translation>%1 met les fournisseurs côte à côte&#xa0;: une colonne pour chacun, une ligne pour chaque concept, statut HTTP ou code.</translation>
    </message>
    <message>
        <source>Show all rows, what two of them share, only the gaps, or only collisions: one code that stands for different failures, marked with ≠.</source>
        <translation>Affichez toutes les lignes, ce que deux d’entre eux ont en commun, les lacunes seules ou les collisions seules&#xa0;: un même code pour des erreurs différentes, marqué&#xa0;≠.</translation>
    </message>
    <message>
        <source>The search box keeps the rows in which something is found, whole.</source>
        <translation>Le champ de recherche garde, entières, les lignes où quelque chose est trouvé.</translation>
    </message>
    <message>
        <source>%1 and %2 take the comparison along as it stands.</source>
        <translation>%1 et %2 emportent la comparaison telle quelle.</translation>
    </message>
    <message>
        <source>%1 writes what is shown, the selected rows or everything, as CSV, TSV, JSON, Markdown, HTML or XLSX. The first lines are shown before anything is written.</source>
        <translation>%1 écrit ce qui est affiché, les lignes sélectionnées ou tout, en CSV, TSV, JSON, Markdown, HTML ou XLSX. Les premières lignes sont montrées avant toute écriture.</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV pour un tableur</translation>
    </message>
    <message>
        <source>XLSX keeps codes as they are. A spreadsheet that opens CSV may make 1 of `0001`.</source>
        <translation>XLSX garde les codes tels quels. Un tableur qui ouvre un CSV peut changer `0001` en 1.</translation>
    </message>
    <message>
        <source>Excel reads UTF-8 only with a byte order mark. The Excel profiles set it; the one with semicolons fits languages with a decimal comma. The one that fits yours is proposed until you choose another.</source>
        <translation>Excel ne lit l’UTF-8 qu’avec une marque d’ordre des octets. Les profils Excel l’ajoutent&#x202f;; celui aux points-virgules convient aux langues à virgule décimale. Celui qui convient à votre langue est proposé tant que vous n’en choisissez pas un autre.</translation>
    </message>
    <message>
        <source>Spreadsheet-safe CSV puts an apostrophe before text that would run as a formula. An import of the file takes it away again.</source>
        <translation>Le CSV sûr pour tableur place une apostrophe devant un texte qui serait exécuté comme formule. L’import du fichier la retire.</translation>
    </message>
    <message>
        <source>%1 copies the selected rows, to be pasted as a table.</source>
        <translation>%1 copie les lignes sélectionnées, à coller comme tableau.</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>Papier et PDF</translation>
    </message>
    <message>
        <source>%1 reads the codes of another provider from a file, a folder or the clipboard: a table, JSON, YAML, OpenAPI, Markdown, a saved web page or plain text.</source>
        <translation>%1 lit les codes d’un autre fournisseur depuis un fichier, un dossier ou le presse-papiers&#xa0;: un tableau, du JSON, YAML, OpenAPI, Markdown, une page web enregistrée ou du texte brut.</translation>
    </message>
    <message>
        <source>The second step shows what was understood: which tables list codes, and what each column means. Change what is wrong; doubts are marked.</source>
        <translation>La deuxième étape montre ce qui a été compris&#xa0;: quels tableaux listent des codes et ce que signifie chaque colonne. Corrigez ce qui est faux&#x202f;; les doutes sont marqués.</translation>
    </message>
    <message>
        <source>The third step shows what would be added, changed and removed. Nothing is stored before you agree.</source>
        <translation>La troisième étape montre ce qui serait ajouté, modifié et supprimé. Rien n’est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>With each code you can keep a star, a note, tags, a link to the solution and a reply of your own. They stand in the details, and searches find them: `is:starred`, `has:note`, `tag:vip`.</source>
        <translation>Avec chaque code, vous pouvez garder un favori, une note, des étiquettes, un lien vers la solution et une réponse à vous. Ils figurent dans les détails, et les recherches les trouvent&#xa0;: `is:starred`, `has:note`, `tag:vip`.</translation>
    </message>
    <message>
        <source>What you type is kept after a short pause. %1 takes it back.</source>
        <translation>Ce que vous écrivez est conservé après une courte pause. %1 revient en arrière.</translation>
    </message>
    <message>
        <source>They stay when a catalogue is updated, and when Errdex is. A copy is made every day; %1 goes back to one.</source>
        <translation>Ils restent quand un catalogue ou Errdex est mis à jour. Une copie est faite chaque jour&#x202f;; %1 permet d’y revenir.</translation>
    </message>
    <message>
        <source>%1 writes them into one file, and %2 joins such a file into what you have. Where two people wrote different things, both are kept until you decide.</source>
        <translation>%1 les écrit dans un fichier, et %2 intègre un tel fichier à ce que vous avez. Là où deux personnes ont écrit des choses différentes, les deux sont gardées jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Everything works without a mouse. %1 opens the page that fits where you are, and %2 lists all keys.</source>
        <translation>Tout fonctionne sans souris. %1 ouvre la page qui correspond à l’endroit où vous êtes, et %2 liste toutes les touches.</translation>
    </message>
    <message>
        <source>A reply to the customer</source>
        <translation>Une réponse au client</translation>
    </message>
    <message>
        <source>The details hold a reply that can be sent to the customer as it stands: it says nothing of a provider&apos;s workings. %1 copies it. One of your own takes its place, for this code or for all that mean the same.</source>
        <translation>Les détails contiennent une réponse qui peut être envoyée telle quelle au client&#xa0;: elle ne dit rien du fonctionnement interne d’un fournisseur. %1 la copie. La vôtre prend sa place, pour ce code ou pour tous ceux qui signifient la même chose.</translation>
    </message>
    <message>
        <source>Working in a team</source>
        <translation>Travailler en équipe</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, but what you share with your [team](team). A pasted text is not kept either, unless you switch that on in the menu Go.</source>
        <translation>Rien n’est envoyé nulle part, sauf ce que vous partagez avec votre [équipe](team). Un texte collé n’est pas conservé non plus, sauf si vous l’activez dans le menu Aller.</translation>
    </message>
    <message>
        <source>A team keeps notes, tags, links, replies, concepts and catalogues in a database that all of its people read. The page Team of %1 connects you; whoever looks after the database gives you server, database and account.</source>
        <translation>Une équipe garde notes, étiquettes, liens, réponses, concepts et catalogues dans une base de données que tous ses membres lisent. La page «&#xa0;Équipe&#xa0;» de %1 vous y connecte&#x202f;; la personne qui s’occupe de la base vous donne serveur, base et compte.</translation>
    </message>
    <message>
        <source>The details show what the team has written, by whom and when. Searches, the table and exports know it too.</source>
        <translation>Les détails montrent ce que l’équipe a écrit, par qui et quand. Les recherches, le tableau et les exports le connaissent aussi.</translation>
    </message>
    <message>
        <source>A button below a note of your own shares it with everybody. What you do not share never leaves this computer.</source>
        <translation>Un bouton sous votre propre note la partage avec tous. Ce que vous ne partagez pas ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>All of it is on this computer too, so that you can read and write without a network. What you change is sent when there is one. The foot of the window says how it stands, and lists what waits.</source>
        <translation>Tout se trouve aussi sur cet ordinateur, pour lire et écrire sans réseau. Ce que vous modifiez est envoyé dès qu’il y en a un. Le bas de la fenêtre dit où en sont les choses et énumère ce qui attend.</translation>
    </message>
    <message>
        <source>Where somebody else has changed the same text meanwhile, you see both and decide; nothing is overwritten. Each text has a history, and a former one can be restored.</source>
        <translation>Si quelqu’un d’autre a modifié le même texte entre-temps, vous voyez les deux et décidez&#x202f;; rien n’est écrasé. Chaque texte a un historique, d’où une ancienne version peut être rétablie.</translation>
    </message>
    <message>
        <source>Catalogues of the team</source>
        <translation>Catalogues de l’équipe</translation>
    </message>
    <message>
        <source>A curator shares an imported catalogue with everybody in %1, and sees first what that changes. It bears a sign in all lists, and only curators change it. Where you have imported the same provider, yours is shown until you let it give way.</source>
        <translation>Un gestionnaire partage un catalogue importé avec tous dans %1, et voit d’abord ce que cela change. Le catalogue porte un signe dans toutes les listes, et seuls les gestionnaires le modifient. Si vous avez importé le même fournisseur, c’est le vôtre qui s’affiche, jusqu’à ce que vous lui fassiez céder la place.</translation>
    </message>
    <message>
        <source>Once you disconnect, on the same page of the settings, nothing of the team is shown. What was not sent yet stays, until you connect again.</source>
        <translation>Une fois déconnecté, sur la même page des paramètres, plus rien de l’équipe n’est affiché. Ce qui n’a pas encore été envoyé reste, jusqu’à la prochaine connexion.</translation>
    </message>
    <message>
        <source>%1 prints the table, the selected rows or the cards of codes, or saves them as PDF; in the comparison its table, the cards of the current row, or both. %2 shows the pages first.</source>
        <translation>%1 imprime le tableau, les lignes sélectionnées ou les fiches des codes, ou les enregistre en PDF&#x202f;; dans la comparaison, son tableau, les fiches de la ligne actuelle ou les deux. %2 montre d’abord les pages.</translation>
    </message>
    <message>
        <source>Choose providers on the left, drag them into order or move them with `%1` and `%2`, and make one of them the baseline.</source>
        <translation>Choisissez des fournisseurs à gauche, ordonnez-les en les faisant glisser ou avec `%1` et `%2`, et prenez-en un pour référence.</translation>
    </message>
    <message>
        <source>The cards below the table show the current row in full, with differing words marked. Enter goes to them.</source>
        <translation>Les fiches sous le tableau montrent la ligne courante en entier, les mots différents étant marqués. Entrée y mène.</translation>
    </message>
    <message>
        <source>A code without a concept gets a suggested one. Accept it, or choose another: %1 accepts those of all selected rows that are sure. Until then a comparison has the code in its last row.</source>
        <translation>Un code sans concept en reçoit un suggéré. Acceptez-le ou choisissez-en un autre&#xa0;: %1 accepte, pour toutes les lignes sélectionnées, ceux qui sont sûrs. D’ici là, une comparaison met le code dans sa dernière ligne.</translation>
    </message>
    <message>
        <source>A card may go to a customer. What is for colleagues, as next steps, notes and other providers, is on it only where you tick that.</source>
        <translation>Une fiche peut aller à un client. Ce qui est pour les collègues (étapes suivantes, notes, autres fournisseurs) n’y figure que si vous le cochez.</translation>
    </message>
    <message>
        <source>Import a provider again to bring it up to date: the tables and columns that you chose the last time are chosen again, and what is new on the page is marked. %1 has the former versions, and writes a catalogue into a file for somebody else.</source>
        <translation>Importez de nouveau un fournisseur pour le mettre à jour&#xa0;: les tableaux et colonnes choisis la dernière fois le sont de nouveau, et ce qui est nouveau sur la page est signalé. %1 garde les versions antérieures et écrit un catalogue dans un fichier pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The facets at the side count them and lead to them: starred codes below Flags, the others below Own data.</source>
        <translation>Les facettes sur le côté les comptent et y mènent&#xa0;: les favoris sous Particularités, le reste sous Vos données.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Errdex help</source>
        <translation>Aide d’Errdex</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list.</source>
        <translation>La page choisie est montrée à côté de la liste.</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>À la page montrée auparavant</translation>
    </message>
    <message>
        <source>Tab goes through its links, Enter follows one.</source>
        <translation>Tab parcourt ses liens, Entrée en suit un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the pages that have these words.</source>
        <translation>Montre les pages qui contiennent ces mots.</translation>
    </message>
</context>
<context>
    <name>errdex::HintBar</name>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Close; the hints do not come again</source>
        <translation>Fermer&#x202f;; les conseils ne reviendront pas</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Fermer les conseils</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a hint: &quot;1 of 3&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Paste what the customer sent: a code, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Collez ce que le client a envoyé&#xa0;: un code, une ligne de journal, un courriel entier. Le code concerné vient en premier, et la ligne sous le champ dit pourquoi.</translation>
    </message>
    <message>
        <source>Compare shows what the same failure is called at other providers, and what only one of them has.</source>
        <translation>Comparer montre comment la même erreur s’appelle chez d’autres fournisseurs, et ce qu’un seul d’entre eux possède.</translation>
    </message>
    <message>
        <source>Keep what you find out: a note stays with its code, and searches find it. Export takes along what is shown.</source>
        <translation>Gardez ce que vous découvrez&#xa0;: une note reste avec son code, et les recherches la trouvent. Exporter emporte ce qui est affiché.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>errdex::HistoryActions</name>
    <message>
        <source>Lookups are no longer kept. Those of before are still there.</source>
        <translation>Les recherches ne sont plus conservées. Les précédentes sont toujours là.</translation>
    </message>
    <message>
        <source>Pasted texts are kept from now on, with whatever stands in them: tokens and card numbers too.</source>
        <translation>Les textes collés sont désormais conservés, avec tout ce qu’ils contiennent&#xa0;: jetons et numéros de carte compris.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Pasted texts are no longer kept. Those of before are still there.</source>
        <translation>Les textes collés ne sont plus conservés. Les précédents sont toujours là.</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>&amp;Vider l’historique</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>L’historique est vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookup(s) forgotten</source>
        <translation>
            <numerusform>%Ln recherche effacée</numerusform>
            <numerusform>%Ln recherches effacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HistoryPopup</name>
    <message>
        <source>History of lookups</source>
        <translation>Historique des recherches</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>No lookup matches</source>
        <translation>Aucune recherche ne correspond</translation>
    </message>
    <message>
        <source>Nothing was looked up yet. Queries and codes will be kept here; of a pasted text only the codes in it.</source>
        <translation>Aucune recherche pour l’instant. Les requêtes et les codes seront conservés ici&#x202f;; d’un texte collé, uniquement les codes qu’il contient.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>Aucun historique n’est conservé.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>«&#xa0;Annuler&#xa0;» le ramène</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>They may hold what a customer wrote</source>
        <translation>Ils peuvent contenir ce qu’un client a écrit</translation>
    </message>
    <message>
        <source>The arrows go through the lookups that have these letters, %1 takes one.</source>
        <translation>Les flèches parcourent les recherches qui contiennent ces lettres, %1 en prend une.</translation>
    </message>
</context>
<context>
    <name>errdex::HtmlBlocks</name>
    <message>
        <source>A page of more than 64 MiB.</source>
        <translation>Une page de plus de 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Tags nested too deep.</source>
        <translation>Des balises imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>A cell spans more rows or columns than a table has.</source>
        <translation>Une cellule s’étend sur plus de lignes ou de colonnes qu’un tableau n’en a.</translation>
    </message>
</context>
<context>
    <name>errdex::HttpChip</name>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
</context>
<context>
    <name>errdex::ImportActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Import of the catalogue %1</source>
        <translation>Import du catalogue %1</translation>
    </message>
    <message>
        <source>The import of %1 is undone…</source>
        <translation>Annulation de l’import de %1…</translation>
    </message>
    <message>
        <source>Sho&amp;w the suggestions</source>
        <translation>Affi&amp;cher les suggestions</translation>
    </message>
    <message>
        <source>%1 can be imported as a catalogue, too.</source>
        <translation>%1 peut aussi être importé comme catalogue.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>The import of %1 is redone…</source>
        <translation>Rétablissement de l’import de %1…</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: what it brought is no longer kept. Its source can be imported again.</source>
        <translation>L’import de %1 ne peut pas être rétabli&#xa0;: ce qu’il a apporté n’est plus conservé. Sa source peut être importée de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w the %Ln code(s)</source>
        <translation>
            <numerusform>Affi&amp;cher %Ln code</numerusform>
            <numerusform>Affi&amp;cher les %Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare leaves it out until it is chosen there</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;: until it is chosen among the providers there</extracomment>
        <translation>la comparaison l’ignore tant qu’il n’y est pas choisi</translation>
    </message>
    <message>
        <source>it is compared with those that were chosen</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;</extracomment>
        <translation>il est comparé avec ceux qui étaient choisis</translation>
    </message>
</context>
<context>
    <name>errdex::ImportCommand</name>
    <message>
        <source>Reads the error codes of a provider from a file or a documentation page.</source>
        <translation>Lit les codes d’erreur d’un fournisseur dans un fichier ou une page de documentation.</translation>
    </message>
    <message>
        <source>The provider&apos;s short name: small letters, digits, -. A catalogue file that was handed on brings its own.</source>
        <translation>Le nom court du fournisseur&#xa0;: lettres minuscules, chiffres, -. Un fichier de catalogue transmis apporte le sien.</translation>
    </message>
    <message>
        <source>What the source is (default: auto, by its content).</source>
        <translation>La nature de la source (par défaut&#xa0;: auto, d’après son contenu).</translation>
    </message>
    <message>
        <source>The source&apos;s encoding, such as UTF-8 or windows-1252 (default: by its bytes).</source>
        <translation>L’encodage de la source, par exemple UTF-8 ou windows-1252 (par défaut&#xa0;: d’après ses octets).</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: by its content).</source>
        <translation>Ce qui sépare les cellules en csv&#xa0;: un caractère ASCII, ou \t pour une tabulation (par défaut&#xa0;: d’après le contenu).</translation>
    </message>
    <message>
        <source>Which column a field is in, by its name or its number from 1. Fields: %1.</source>
        <translation>Dans quelle colonne se trouve un champ, par son nom ou son numéro à partir de 1. Champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Store nothing, only tell.</source>
        <translation>Ne rien enregistrer, seulement rendre compte.</translation>
    </message>
    <message>
        <source>List what was imported of --provider; without FILE.</source>
        <translation>Lister ce qui a été importé pour --provider&#x202f;; sans FILE.</translation>
    </message>
    <message>
        <source>Make a version of --provider the present one, which brings a removed catalogue back; without FILE.</source>
        <translation>Faire d’une version de --provider la version actuelle, ce qui rétablit un catalogue supprimé&#x202f;; sans FILE.</translation>
    </message>
    <message>
        <source>Remove what was imported of --provider; --restore brings it back for thirty days. Without FILE.</source>
        <translation>Supprimer ce qui a été importé pour --provider&#x202f;; --restore le rétablit pendant trente jours. Sans FILE.</translation>
    </message>
    <message>
        <source>What to read: a file, a folder of files, or - for standard input.</source>
        <translation>Ce qu’il faut lire&#xa0;: un fichier, un dossier de fichiers, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>how a page is understood, and what would change</source>
        <translation>comment une page est comprise, et ce qui changerait</translation>
    </message>
    <message>
        <source>a table whose columns have other names</source>
        <translation>un tableau dont les colonnes portent d’autres noms</translation>
    </message>
    <message>
        <source>undoes the imports that came after the first</source>
        <translation>annule les imports qui ont suivi le premier</translation>
    </message>
    <message>
        <source>undoes the first one too</source>
        <translation>annule aussi le premier</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”</source>
        <translation>--map attend FIELD=COLUMN, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no field “%1”; there are %2</source>
        <translation>le champ «&#xa0;%1&#xa0;» n’existe pas&#x202f;; champs disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>FILE is missing</source>
        <translation>l’argument FILE manque</translation>
    </message>
    <message>
        <source>--provider takes small letters, digits and -, not “%1”</source>
        <translation>--provider attend des lettres minuscules, des chiffres et -, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; there are %2</source>
        <translation>l’encodage «&#xa0;%1&#xa0;» n’existe pas&#x202f;; encodages disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter attend un caractère ASCII autre qu’un guillemet, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--versions, --restore and --remove stand alone, without FILE</source>
        <translation>--versions, --restore et --remove s’emploient seuls, sans FILE</translation>
    </message>
    <message>
        <source>--provider is missing: the short name of whose codes these are</source>
        <translation>--provider manque&#xa0;: le nom court de celui dont proviennent ces codes</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore attend le numéro d’une version, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>L’import a été annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>no error codes were found</source>
        <translation>aucun code d’erreur trouvé</translation>
    </message>
    <message>
        <source>Storing: %1</source>
        <translation>Enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is stored as version %2.</source>
        <translation>%1 est enregistré en tant que version %2.</translation>
    </message>
    <message>
        <source>What the source is, and what its columns mean, is told by its content; --dry-run shows how it was understood and what would change, and stores nothing. Importing a provider again is an update: the former version is kept, and the source is read as that of the last time was, with the same tables and columns; what you ask for counts before that, and --fresh leaves it out. Nothing is loaded from the network.</source>
        <translation>La nature de la source et le sens de ses colonnes sont déduits de son contenu&#x202f;; --dry-run montre comment elle a été comprise et ce qui changerait, sans rien enregistrer. Importer à nouveau un fournisseur le met à jour&#xa0;: la version précédente est conservée, et la source est lue comme celle de la dernière fois, avec les mêmes tableaux et colonnes&#x202f;; ce que vous demandez l’emporte, et --fresh s’en passe. Rien n’est chargé depuis le réseau.</translation>
    </message>
    <message>
        <source>Read the source as if nothing had been imported of --provider before.</source>
        <translation>Lire la source comme si rien de --provider n’avait encore été importé.</translation>
    </message>
    <message>
        <source>The provider&apos;s name (default: as the source calls it, where that fits the short name; else the short name).</source>
        <translation>Le nom du fournisseur (par défaut&#xa0;: celui que donne la source, s’il correspond au nom court&#x202f;; sinon le nom court).</translation>
    </message>
    <message>
        <source>%1. By the source: %2</source>
        <extracomment>%1 is &quot;--provider nord-pay --name &apos;Nord Pay&apos;&quot;</extracomment>
        <translation>%1. D’après la source&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportJob</name>
    <message>
        <source>The import failed: %1</source>
        <translation>L’import a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ImportReport</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read as: %1, %2</source>
        <extracomment>%1 is the name of a format, &quot;Table (CSV, TSV)&quot;, %2 an encoding, &quot;UTF-8&quot;</extracomment>
        <translation>Format reconnu&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>table</comment>
        <extracomment>said of a table of the source, behind its heading and line</extracomment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>table</comment>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>%1, table %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, tableau %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>errdex::ImportSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>Le dossier ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only the first %1 files are read; there are %2.</source>
        <translation>Seuls les %1 premiers fichiers sont lus&#x202f;; il y en a %2.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>Rien qui ressemble à des codes d’erreur n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportTableModel</name>
    <message>
        <source>%1, doubt: %2</source>
        <extracomment>a cell&apos;s text, and what is doubtful about it</extracomment>
        <translation>%1, doute&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>%1 is the number of a line, or row, of the source</extracomment>
        <translation>%1 ignorée</translation>
    </message>
    <message>
        <source>%1 doubt</source>
        <extracomment>%1 is the number of a line: something in it is doubtful</extracomment>
        <translation>%1 doute</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a column of the source, and what it is read as</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportText</name>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tableau (CSV, TSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1” is not imported: your choice.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas importé&#xa0;: votre choix.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: your choice.</source>
        <translation>«&#xa0;%1&#xa0;» est lu comme %2&#xa0;: votre choix.</translation>
    </message>
    <message>
        <source>How the HTTP status is known</source>
        <extracomment>a column that says of each HTTP status how it is known: stated, by a rule, derived</extracomment>
        <translation>D’où le statut HTTP est connu</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>Tableau %1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tableau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne du tableau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportVersions</name>
    <message>
        <source>codes: %1</source>
        <translation>codes&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no version %1 of %2</source>
        <translation>%2&#xa0;: la version %1 n’existe pas</translation>
    </message>
    <message>
        <source>Version %1 of %2 is the present one.</source>
        <translation>%2&#xa0;: la version %1 est maintenant la version actuelle.</translation>
    </message>
    <message>
        <source>nothing of %1 is imported</source>
        <translation>rien n’est importé pour %1</translation>
    </message>
    <message>
        <source>%1 is removed. For thirty days “errdex import --provider %1 --restore %2” brings it back.</source>
        <translation>%1 est supprimé. Pendant trente jours, «&#xa0;errdex import --provider %1 --restore %2&#xa0;» permet de le rétablir.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>Il n’y a pas de texte à importer.</translation>
    </message>
    <message>
        <source>1. Source</source>
        <translation>1. Source</translation>
    </message>
    <message>
        <source>2. What was recognised</source>
        <translation>2. Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>3. What it changes</source>
        <translation>3. Ce qui change</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was chosen stays</source>
        <translation>Ce qui a été choisi reste</translation>
    </message>
    <message>
        <source>Keeps the catalogue; Undo takes it away</source>
        <translation>Garde le catalogue&#x202f;; «&#xa0;Annuler&#xa0;» le retire</translation>
    </message>
    <message>
        <source>Nothing is kept before the last step</source>
        <translation>Rien n’est gardé avant la dernière étape</translation>
    </message>
</context>
<context>
    <name>errdex::InlineEditor</name>
    <message>
        <source>What is written is kept at once.</source>
        <translation>Ce qui est écrit est gardé aussitôt.</translation>
    </message>
</context>
<context>
    <name>errdex::KeyEdit</name>
    <message>
        <source>Press the new keys… %1 cancels</source>
        <translation>Appuyez sur les touches… %1 annule</translation>
    </message>
    <message>
        <source>%1 or a click, then the keys</source>
        <translation>%1 ou un clic, puis les touches</translation>
    </message>
</context>
<context>
    <name>errdex::KeyboardPage</name>
    <message>
        <source>U&amp;se them</source>
        <translation>Attri&amp;buer</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Retirer les touches</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;All to default</source>
        <translation>&amp;Tous par défaut</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>&amp;Press other keys:</source>
        <translation>App&amp;uyez sur d’autres touches&#xa0;:</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres touches</translation>
    </message>
    <message>
        <source>%1 cannot be used: it moves about, or belongs to the saved filters.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: ce raccourci sert à se déplacer ou appartient aux filtres enregistrés.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it when you use it here.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;», qui le perd si vous l’utilisez ici.</translation>
    </message>
    <message>
        <source>%1 was given to “%2” and stays there.</source>
        <translation>%1 a été attribué à «&#xa0;%2&#xa0;» et y reste.</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>Attribuer &amp;quand même</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>After %1, press the keys for the action that is chosen above. %2 cancels, %3 leaves the field.</source>
        <translation>Après %1, appuyez sur les touches de l’action choisie ci-dessus. %2 annule, %3 quitte le champ.</translation>
    </message>
    <message>
        <source>In the field, %1 uses these keys and %2 records others.</source>
        <translation>Dans le champ, %1 attribue ces touches et %2 en enregistre d’autres.</translation>
    </message>
    <message>
        <source>The chosen action is reached by these keys</source>
        <translation>L’action choisie s’obtient par ces touches</translation>
    </message>
    <message>
        <source>The chosen action is reached by its menu alone</source>
        <translation>L’action choisie ne s’obtient plus que par son menu</translation>
    </message>
    <message>
        <source>The keys that the chosen action had at first</source>
        <translation>Les touches que l’action choisie avait au début</translation>
    </message>
    <message>
        <source>The keys that all actions had at first</source>
        <translation>Les touches que toutes les actions avaient au début</translation>
    </message>
    <message>
        <source>Enter takes other keys for an action: press them then.</source>
        <translation>Entrée attend d’autres touches pour une action&#xa0;: appuyez alors dessus.</translation>
    </message>
</context>
<context>
    <name>errdex::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>errdex::LineButtons</name>
    <message>
        <source>Clear this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>errdex::LogModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
</context>
<context>
    <name>errdex::LogScanJob</name>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>errdex::LongTextDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Show in the &amp;table</source>
        <translation>Afficher dans le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Stopped: the rest was not read.</source>
        <translation>Arrêté&#xa0;: le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>The text could not be read to its end: %1</source>
        <translation>Le texte n’a pas pu être lu jusqu’au bout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Codes in the text</source>
        <translation>Codes dans le texte</translation>
    </message>
    <message>
        <source>Filters the table of the window to the chosen codes, or to all</source>
        <translation>Filtre le tableau de la fenêtre sur les codes choisis, ou sur tous</translation>
    </message>
    <message>
        <source>Export the codes of the text</source>
        <translation>Exporter les codes du texte</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>codes</source>
        <extracomment>the name of a file without its ending: &quot;codes.csv&quot;</extracomment>
        <translation>codes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln ligne exportée dans %1</numerusform>
            <numerusform>%Ln lignes exportées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Codes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %1 time(s)</source>
        <extracomment>%1 is a number: how often the codes stand in the text</extracomment>
        <translation>
            <numerusform>trouvés %1 fois</numerusform>
            <numerusform>trouvés %1 fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) read (%2)</source>
        <extracomment>%1 is a number, %2 a size such as &quot;104 KiB&quot;</extracomment>
        <translation>
            <numerusform>%1 ligne lue (%2)</numerusform>
            <numerusform>%1 lignes lues (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No known code stands in the text.</source>
        <translation>Aucun code connu ne figure dans le texte.</translation>
    </message>
    <message>
        <source>Enter filters the table of the window to the chosen codes.</source>
        <translation>Entrée filtre le tableau de la fenêtre sur les codes choisis.</translation>
    </message>
    <message>
        <source>Asks for a file and writes the codes of the text into it</source>
        <translation>Demande un fichier et y écrit les codes du texte</translation>
    </message>
</context>
<context>
    <name>errdex::LongTexts</name>
    <message>
        <source>Open a log or another text</source>
        <translation>Ouvrir un journal ou un autre texte</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
</context>
<context>
    <name>errdex::LookupCommand</name>
    <message>
        <source>Finds what an error code or message means; the best answer first.</source>
        <translation>Trouve ce que signifie un code ou un message d’erreur&#x202f;; la meilleure réponse en premier.</translation>
    </message>
    <message>
        <source>Several words are one text. What is near a code or word that no catalogue has is a suggestion, not an answer: match.kind is “fuzzy” in json, the exit code is 1. The csv format has the columns of “errdex export”, and no suggestions. Standard input of more than 256 KiB, as a log is, gives a table of all known codes that stand in it: provider, code, count, first line and an excerpt.</source>
        <translation>Plusieurs mots forment un seul texte. Ce qui ressemble à un code ou à un mot absent de tout catalogue est une suggestion, pas une réponse&#xa0;: match.kind vaut «&#xa0;fuzzy&#xa0;» en json, le code de sortie est 1. Le format csv a les colonnes de «&#xa0;errdex export&#xa0;», et pas de suggestions. Une entrée standard de plus de 256&#xa0;Kio, comme un journal, donne un tableau de tous les codes connus qui y figurent&#xa0;: fournisseur, code, nombre, première ligne et un extrait.</translation>
    </message>
    <message>
        <source>Look at this provider only; may be given more than once.</source>
        <translation>Ne chercher que chez ce fournisseur&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Give at most N results (default: 20; 0: all).</source>
        <translation>Donner au plus N résultats (par défaut&#xa0;: 20&#x202f;; 0&#xa0;: tous).</translation>
    </message>
    <message>
        <source>A code in any form, a message, a JSON body, a log line, words; - reads it from standard input.</source>
        <translation>Un code sous n’importe quelle forme, un message, un corps JSON, une ligne de journal, des mots&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>what -1021 means, and what to do about it</source>
        <translation>ce que signifie -1021, et que faire</translation>
    </message>
    <message>
        <source>the same number means something else elsewhere</source>
        <translation>le même nombre signifie autre chose ailleurs</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>pour un script</translation>
    </message>
    <message>
        <source>cannot read standard input: %1</source>
        <translation>impossible de lire l’entrée standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no text to look up</source>
        <translation>il n’y a pas de texte à rechercher</translation>
    </message>
    <message>
        <source>there is no provider “%1”; there are %2</source>
        <translation>le fournisseur «&#xa0;%1&#xa0;» n’existe pas&#x202f;; fournisseurs disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”</source>
        <translation>--limit attend un nombre, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there are more results; --limit 0 gives all</source>
        <translation>il y a d’autres résultats&#x202f;; --limit 0 les donne tous</translation>
    </message>
    <message>
        <source>nothing found for “%1”</source>
        <translation>aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the input is long: searched for known codes, and for nothing else; %1</source>
        <translation>l’entrée est longue&#xa0;: seuls les codes connus y ont été cherchés&#x202f;; %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupText</name>
    <message>
        <source>the code %1 stands in the text</source>
        <translation>le code %1 figure dans le texte</translation>
    </message>
    <message>
        <source>%1 is %2 without its zeros or its sign</source>
        <translation>%1 est %2 sans ses zéros ou sans son signe</translation>
    </message>
    <message>
        <source>the name %1 stands in the text</source>
        <translation>le nom %1 figure dans le texte</translation>
    </message>
    <message>
        <source>“%1” is %2 written differently</source>
        <translation>«&#xa0;%1&#xa0;» est une autre graphie de %2</translation>
    </message>
    <message>
        <source>the code begins with %1</source>
        <translation>le code commence par %1</translation>
    </message>
    <message>
        <source>its message stands in the text</source>
        <translation>son message figure dans le texte</translation>
    </message>
    <message>
        <source>“%1” stands in the text, which may be by chance</source>
        <translation>«&#xa0;%1&#xa0;» figure dans le texte, peut-être par hasard</translation>
    </message>
    <message>
        <source>all words stand in its name or message</source>
        <translation>tous les mots figurent dans son nom ou son message</translation>
    </message>
    <message>
        <source>all words stand in its texts or in its meaning</source>
        <translation>tous les mots figurent dans ses textes ou dans sa signification</translation>
    </message>
    <message>
        <source>the text holds the HTTP status %1</source>
        <translation>le texte contient le statut HTTP %1</translation>
    </message>
    <message>
        <source>a suggestion: %1 is near %2</source>
        <translation>une suggestion&#xa0;: %1 est proche de %2</translation>
    </message>
    <message>
        <source>a suggestion by these words: %1</source>
        <translation>une suggestion d’après ces mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>its message stands there too</source>
        <translation>son message figure aussi dans le texte</translation>
    </message>
    <message>
        <source>the text names %1</source>
        <translation>le texte mentionne %1</translation>
    </message>
    <message>
        <source>the body has the form of %1</source>
        <translation>le corps a la forme propre à %1</translation>
    </message>
    <message>
        <source>the HTTP status %1 fits</source>
        <translation>le statut HTTP %1 concorde</translation>
    </message>
    <message>
        <source>words of its message stand there too</source>
        <translation>des mots de son message figurent aussi dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in any catalogue</source>
        <extracomment>%1 is one code, or several as a list: &quot;-1131, -1132&quot;</extracomment>
        <translation>
            <numerusform>%1 ne figure dans aucun catalogue</numerusform>
            <numerusform>%1 ne figurent dans aucun catalogue</numerusform>
        </translation>
    </message>
    <message>
        <source>found in the team&apos;s tags</source>
        <translation>trouvé dans les étiquettes de l’équipe</translation>
    </message>
    <message>
        <source>found in the team&apos;s note</source>
        <translation>trouvé dans la note de l’équipe</translation>
    </message>
    <message>
        <source>found in your tags</source>
        <translation>trouvé dans vos étiquettes</translation>
    </message>
    <message>
        <source>found in your note</source>
        <translation>trouvé dans votre note</translation>
    </message>
    <message>
        <source>words of its texts stand there too</source>
        <translation>des mots de ses textes figurent aussi dans le texte</translation>
    </message>
    <message>
        <source>“%2” is what HTTP %1 stands for</source>
        <extracomment>%1 is an HTTP status, 429; %2 what the code means, &quot;Rate limit exceeded&quot;</extracomment>
        <translation>HTTP %1 signifie «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a suggestion: %1 has the number of %2</source>
        <extracomment>%1 is a code that there is, -1021; %2 is what was looked up, ABCD-1021</extracomment>
        <translation>une suggestion&#xa0;: %1 porte le numéro de %2</translation>
    </message>
    <message>
        <source>a suggestion: “%1” may mean “%2”</source>
        <extracomment>%1 is words of a text, &quot;session timed out&quot;; %2 what a code means, &quot;Session expired&quot;</extracomment>
        <translation>une suggestion&#xa0;: «&#xa0;%1&#xa0;» peut vouloir dire «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>its message stands in the text, but for the word “%1”</source>
        <extracomment>%1 is a word of a message that is misspelt in the text</extracomment>
        <translation>son message figure dans le texte, sauf le mot «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>errdex::MainWindow</name>
    <message>
        <source>The search failed: %1</source>
        <translation>La recherche a échoué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>%Ln page imprimée</numerusform>
            <numerusform>%Ln pages imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Errdex was updated to version %1.</source>
        <translation>Errdex est passé à la version %1.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Write a reply</source>
        <translation>&amp;Écrire une réponse</translation>
    </message>
    <message>
        <source>The layout is as it was at first</source>
        <translation>La disposition est comme au début</translation>
    </message>
    <message>
        <source>The clipboard still holds what was copied before.</source>
        <translation>Le presse-papiers contient encore ce qui avait été copié avant.</translation>
    </message>
    <message>
        <source>Nothing was copied: %1 has no reply, neither one of yours nor one of its concept.</source>
        <translation>Rien n’a été copié&#xa0;: %1 n’a pas de réponse, ni de vous ni de son concept.</translation>
    </message>
    <message>
        <source>Nothing was copied: no single code is chosen.</source>
        <translation>Rien n’a été copié&#xa0;: aucun code unique n’est choisi.</translation>
    </message>
    <message>
        <source>Enter leads to the cards of the cell.</source>
        <translation>Entrée mène aux fiches de la cellule.</translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlock</name>
    <message>
        <source>(picture %1, not loaded)</source>
        <translation>(image %1, non chargée)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <extracomment>below the beginning of a long note</extracomment>
        <translation>
            <numerusform>… et %Ln caractère de plus</numerusform>
            <numerusform>… et %Ln caractères de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlocks</name>
    <message>
        <source>A document of more than 64 MiB.</source>
        <translation>Un document de plus de 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The document could not be read as Markdown.</source>
        <translation>Le document n’a pas pu être lu comme du Markdown.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s) more than the head of its table; only those are left out.</source>
        <translation>
            <numerusform>La ligne a %Ln cellule de plus que l’en-tête de son tableau&#x202f;; seule cette cellule est laissée de côté.</numerusform>
            <numerusform>La ligne a %Ln cellules de plus que l’en-tête de son tableau&#x202f;; seules ces cellules sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>errdex::MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>what the program says at the foot of the window</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>errdex::NothingFound</name>
    <message>
        <source>Read it as an error text: %1</source>
        <translation>Lire comme texte d’erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The nearest in the catalogues. They may mean something else.</source>
        <translation>Les plus proches dans les catalogues. Ils peuvent signifier autre chose.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 — %2</source>
        <translation>Retirer %1 — %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Remove %1 — finds %2</source>
        <translation>Retirer %1 — trouve %2</translation>
    </message>
    <message>
        <source>No code has all of these words</source>
        <translation>Aucun code ne contient tous ces mots</translation>
    </message>
    <message>
        <source>Only %1 — finds %2</source>
        <translation>Seulement %1 — trouve %2</translation>
    </message>
    <message>
        <source>Only %1 — %2</source>
        <translation>Seulement %1 — %2</translation>
    </message>
</context>
<context>
    <name>errdex::NothingLeft</name>
    <message>
        <source>Nothing is left to compare</source>
        <translation>Il ne reste rien à comparer</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a provider, which will be compared then</extracomment>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Tout comparer</translation>
    </message>
</context>
<context>
    <name>errdex::OriginText</name>
    <message>
        <source>shared by your team</source>
        <extracomment>of a catalogue: a colleague has given it to everybody in the team</extracomment>
        <translation>partagé par votre équipe</translation>
    </message>
    <message>
        <source>imported, hides the team&apos;s</source>
        <extracomment>of a catalogue: the team shares one too, which is not shown because of this one</extracomment>
        <translation>importé, masque celui de l’équipe</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>of a catalogue: it comes with the program</extracomment>
        <translation>importé</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>Shared by your team</source>
        <translation>Partagé par votre équipe</translation>
    </message>
    <message>
        <source>Your own import; it hides the one that your team shares</source>
        <translation>Votre propre import&#x202f;; il masque celui que votre équipe partage</translation>
    </message>
</context>
<context>
    <name>errdex::OtherValues</name>
    <message>
        <source>Another link, from %1</source>
        <translation>Autre lien, du %1</translation>
    </message>
    <message>
        <source>Another meaning, from %1</source>
        <translation>Autre sens, du %1</translation>
    </message>
    <message>
        <source>Another reply for all that mean this, from %1</source>
        <translation>Autre réponse pour tous les codes de même sens, du %1</translation>
    </message>
    <message>
        <source>Another reply, from %1</source>
        <translation>Autre réponse, du %1</translation>
    </message>
    <message>
        <source>Another note, from %1</source>
        <translation>Autre note, du %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>Utiliser cette version</translation>
    </message>
    <message>
        <source>Puts it in the place of your own; can be undone</source>
        <translation>Remplace la vôtre&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Your own stays; can be undone</source>
        <translation>La vôtre est conservée&#x202f;; peut être annulé</translation>
    </message>
</context>
<context>
    <name>errdex::OutputProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>errdex::OwnActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The other one is in the place of yours now</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>L’autre version remplace maintenant la vôtre</translation>
    </message>
    <message>
        <source>The other one is thrown away</source>
        <translation>L’autre version a été écartée</translation>
    </message>
    <message>
        <source>%1 has no tags any more</source>
        <translation>%1 n’a plus d’étiquettes</translation>
    </message>
    <message>
        <source>Tags of %1 kept</source>
        <translation>Étiquettes enregistrées pour %1</translation>
    </message>
    <message>
        <source>%1 has no link any more</source>
        <translation>%1 n’a plus de lien</translation>
    </message>
    <message>
        <source>Link of %1 kept</source>
        <translation>Lien enregistré pour %1</translation>
    </message>
    <message>
        <source>The former reply is back</source>
        <translation>La réponse précédente est rétablie</translation>
    </message>
    <message>
        <source>Your reply is kept for all codes that mean this</source>
        <translation>Votre réponse est enregistrée pour tous les codes de même sens</translation>
    </message>
    <message>
        <source>Your reply is kept for %1</source>
        <translation>Votre réponse est enregistrée pour %1</translation>
    </message>
    <message>
        <source>The note on %1 is gone</source>
        <translation>Note supprimée pour %1</translation>
    </message>
    <message>
        <source>Note on %1 kept</source>
        <translation>Note enregistrée pour %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::OwnChanges</name>
    <message>
        <source>Import of own data</source>
        <translation>Import de vos données</translation>
    </message>
</context>
<context>
    <name>errdex::OwnDataCommand</name>
    <message>
        <source>Writes your notes, stars and saved filters as one file, or joins in another person&apos;s.</source>
        <translation>Écrit vos notes, favoris et filtres enregistrés dans un fichier, ou intègre aux vôtres ceux d’une autre personne.</translation>
    </message>
    <message>
        <source>The file is JSON. It holds notes, tags, links, replies, stars, chosen concepts and saved filters, but no history and no imported catalogues. Joining takes field by field what is newer; what two people have written apart is kept twice, and found by has:conflict. A copy of the state before is kept, and restored by the window (File, Restore own data).</source>
        <translation>Le fichier est au format JSON. Il contient les notes, étiquettes, liens, réponses, favoris, concepts choisis et filtres enregistrés, mais ni historique ni catalogues importés. L’intégration retient, champ par champ, la version la plus récente&#x202f;; ce que deux personnes ont écrit séparément est conservé en double, et retrouvé par has:conflict. Une copie de l’état antérieur est conservée&#x202f;; la fenêtre permet de la restaurer (Fichier, Restaurer vos données).</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Écrire dans ce fichier plutôt que sur la sortie standard&#x202f;; le fichier apparaît entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Join in what stands in this file (- for standard input), and say what that changed.</source>
        <translation>Intégrer le contenu de ce fichier (- pour l’entrée standard), et dire ce que cela a changé.</translation>
    </message>
    <message>
        <source>With --join: change nothing, say what would change.</source>
        <translation>Avec --join&#xa0;: ne rien modifier, dire ce qui changerait.</translation>
    </message>
    <message>
        <source>to take along, or to hand on</source>
        <translation>à emporter, ou à transmettre</translation>
    </message>
    <message>
        <source>what a colleague&apos;s file would change</source>
        <translation>ce que changerait le fichier d’un collègue</translation>
    </message>
    <message>
        <source>and joins it in</source>
        <translation>et l’intègre</translation>
    </message>
    <message>
        <source>--output and --join do not go together</source>
        <translation>--output et --join ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--dry-run is for --join</source>
        <translation>--dry-run accompagne --join</translation>
    </message>
    <message>
        <source>--format is for --join; what is written is always JSON</source>
        <translation>--format accompagne --join&#x202f;; ce qui est écrit est toujours du JSON</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
</context>
<context>
    <name>errdex::OwnExchange</name>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with own data</source>
        <translation>
            <numerusform>%Ln code avec vos données</numerusform>
            <numerusform>%Ln codes avec vos données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln filtre enregistré</numerusform>
            <numerusform>%Ln filtres enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln nouvel élément</numerusform>
            <numerusform>%Ln nouveaux éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln élément modifié</numerusform>
            <numerusform>%Ln éléments modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written by both of you</source>
        <extracomment>%Ln values, each a note, the tags … of a code that two people wrote differently</extracomment>
        <translation>
            <numerusform>%Ln élément écrit de part et d’autre</numerusform>
            <numerusform>%Ln éléments écrits de part et d’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining it would change nothing: all of it is here already.</source>
        <translation>L’intégrer ne changerait rien&#xa0;: tout est déjà là.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Tout était déjà là.</translation>
    </message>
    <message>
        <source>It would be joined into your own data: %1.</source>
        <translation>À intégrer à vos données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Joined into your own data: %1.</source>
        <translation>Intégré à vos données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: more than %2 MiB. No file of own data is so large; nothing was changed.</source>
        <extracomment>%1, here and below, is the name of a file, or &quot;Standard input&quot;</extracomment>
        <translation>%1&#xa0;: plus de %2 Mio. Aucun fichier de données d’utilisateur n’est aussi volumineux&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: from a newer version of Errdex. Please update Errdex; nothing was changed.</source>
        <translation>%1&#xa0;: provient d’une version plus récente d’Errdex. Veuillez mettre Errdex à jour&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: no file of own data. Such a file comes from “Export own data”; nothing was changed.</source>
        <translation>%1&#xa0;: ce n’est pas un fichier de données d’utilisateur. Un tel fichier provient de «&#xa0;Exporter vos données&#xa0;»&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: damaged in line %2 (%3). Nothing was changed.</source>
        <extracomment>%3 says in English what is wrong there</extracomment>
        <translation>%1&#xa0;: contenu endommagé à la ligne %2 (%3). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Of what both of you wrote, the newer holds and the other is kept beside it: search for %1.</source>
        <translation>Pour ce qui a été écrit de part et d’autre, la version la plus récente prévaut et l’autre est conservée à côté&#xa0;: recherchez %1.</translation>
    </message>
</context>
<context>
    <name>errdex::OwnTextRow</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Link to the solution</source>
        <translation>Lien vers la solution</translation>
    </message>
    <message>
        <source>Reply of your own</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Add a link to the solution</source>
        <translation>Ajouter un lien vers la solution</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Écrire votre propre réponse</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>All codes with this tag</source>
        <translation>Tous les codes avec cette étiquette</translation>
    </message>
    <message>
        <source>urgent, known bug, …</source>
        <translation>urgent, bogue connu…</translation>
    </message>
    <message>
        <source>Markdown; kept while you type</source>
        <translation>Markdown&#x202f;; enregistré en cours de frappe</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://; this is not kept yet.</source>
        <translation>Un lien commence par https:// ou http://&#x202f;; celui-ci n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Yours alone, until you share it with a team</source>
        <translation>Pour vous seul, tant que vous ne le partagez pas avec une équipe</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>S’ouvre dans le navigateur web</translation>
    </message>
    <message>
        <source>The link was not kept.</source>
        <translation>Le lien n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>errdex::PagePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>The preview ends here; the print goes on.</source>
        <translation>L’aperçu s’arrête ici&#x202f;; l’impression continue.</translation>
    </message>
</context>
<context>
    <name>errdex::PageTables</name>
    <message>
        <source>Each code is a heading, with its text below.</source>
        <translation>Chaque code est un titre, suivi de son texte.</translation>
    </message>
    <message>
        <source>A list of definitions: codes and what they mean.</source>
        <translation>Une liste de définitions&#xa0;: les codes et leur sens.</translation>
    </message>
    <message>
        <source>Lines that begin with a code.</source>
        <translation>Des lignes qui commencent par un code.</translation>
    </message>
    <message>
        <source>One line alone that begins like a code; it may be anything.</source>
        <translation>Une seule ligne qui commence comme un code&#x202f;; ce peut être n’importe quoi.</translation>
    </message>
</context>
<context>
    <name>errdex::PaneLinks</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Code&quot;, &quot;Message&quot;, &quot;Reply&quot;, …</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>errdex::PaperOutput</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>L’export a échoué&#xa0;: mémoire insuffisante.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The last one is still being written. Wait for its end, or stop it.</source>
        <translation>L’export précédent est encore en cours d’écriture. Attendez la fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The part of Errdex that prints is missing; please install Errdex again, or save a PDF.</source>
        <translation>Le composant d’impression d’Errdex est absent&#x202f;; veuillez réinstaller Errdex, ou enregistrer un PDF.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>errdex::Phrases</name>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <extracomment>Stands between the items of a list: &quot;csv, tsv, json&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>in a list</comment>
        <extracomment>Stands between statements that are listed: &quot;the code is in the text; the status fits&quot;.</extracomment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two sentences, one after the other. Chinese and Japanese write no blank.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and value</comment>
        <extracomment>%1 is a title, %2 what it holds: &quot;Status: sound&quot;, &quot;Clock skew: the times differ&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>remark</comment>
        <extracomment>%2 is added to %1 as a remark: &quot;the code stands in the text — values: 5, 7&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>within other quotes</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>percent sign</comment>
        <extracomment>%1 is the sign of percent behind a number, with the blank before it where the language writes one</extracomment>
        <translation>&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewKeys</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Plus de boutons</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>behind the number of a page: &quot;2 of 12&quot;</extracomment>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages where whole ones are shown.</source>
        <translation>%1 et %2 tournent les pages quand elles sont affichées en entier.</translation>
    </message>
    <message>
        <source>Size, direction and margins of the paper</source>
        <translation>Format, orientation et marges du papier</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>Pages %1 et %2 sur %3</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewPage</name>
    <message>
        <source>Deli&amp;miter</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>The first &amp;row names them</source>
        <translation>La première &amp;ligne les nomme</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The table as it was found</source>
        <translation>Le tableau tel qu’il a été trouvé</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>Ligne dans la source</translation>
    </message>
    <message>
        <source>Reasons and doubts</source>
        <translation>Raisons et doutes</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Lire &amp;comme</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tableaux</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Reasons and &amp;doubts</source>
        <translation>Raisons et &amp;doutes</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln ligne)</numerusform>
            <numerusform>%1 (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the code: without it nothing can be imported.</source>
        <translation>Choisissez quelle colonne est le code&#xa0;: sans elle, rien ne peut être importé.</translation>
    </message>
    <message>
        <source>Tick a table to import.</source>
        <translation>Cochez un tableau à importer.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a table that was not on the page the last time; %1 is its heading
----------
a column that was not there the last time; %1 is its name</extracomment>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>What kind of document it is</source>
        <translation>De quel genre de document il s’agit</translation>
    </message>
    <message>
        <source>Which letters the bytes stand for</source>
        <translation>Quelles lettres les octets représentent</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Ce qui sépare deux cellules</translation>
    </message>
    <message>
        <source>Then it is no code itself</source>
        <translation>Alors elle n’est pas elle-même un code</translation>
    </message>
    <message>
        <source>Space ticks a table, which is imported then. The chosen one is shown beside the list.</source>
        <translation>Espace coche un tableau, qui est alors importé. Celui qui est choisi est montré à côté de la liste.</translation>
    </message>
    <message>
        <source>What each column means is chosen in the boxes before it.</source>
        <translation>Ce que signifie chaque colonne se choisit dans les listes qui précèdent.</translation>
    </message>
    <message>
        <source>Why the source was read in this way, and what may be wrong.</source>
        <translation>Pourquoi la source a été lue ainsi, et ce qui peut être faux.</translation>
    </message>
</context>
<context>
    <name>errdex::PrintActions</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>errdex::PrintDialog</name>
    <message numerus="yes">
        <source>The &amp;table with %Ln row(s)</source>
        <translation>
            <numerusform>Le &amp;tableau, %Ln ligne</numerusform>
            <numerusform>Le &amp;tableau, %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table with the %Ln &amp;selected row(s)</source>
        <translation>
            <numerusform>Le tableau, %Ln ligne &amp;sélectionnée</numerusform>
            <numerusform>Le tableau, %Ln lignes &amp;sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;cards of the %Ln selected code(s)</source>
        <translation>
            <numerusform>La &amp;fiche du code sélectionné (%Ln)</numerusform>
            <numerusform>Les &amp;fiches des %Ln codes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;card of %1</source>
        <extracomment>%1 is &quot;HashKey Pro -1021&quot;</extracomment>
        <translation>La &amp;fiche de %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Que faut-il imprimer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Aperç&amp;u…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>On the cards; leave it off for what a customer gets</source>
        <translation>Sur les fiches&#x202f;; laissez cette case décochée pour ce que reçoit un client</translation>
    </message>
    <message>
        <source>The table &amp;and the cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>Le tableau &amp;et les fiches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The &amp;cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>Les &amp;fiches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;For colleagues: next steps, notes, other providers</source>
        <translation>Pour les &amp;collègues&#xa0;: étapes suivantes, notes, autres fournisseurs</translation>
    </message>
    <message>
        <source>&amp;For colleagues: our remarks</source>
        <translation>Pour les &amp;collègues&#xa0;: nos remarques</translation>
    </message>
    <message>
        <source>With the columns that are shown</source>
        <translation>Avec les colonnes affichées</translation>
    </message>
    <message>
        <source>All lines first, then all fields of this one</source>
        <translation>D’abord toutes les lignes, puis tous les champs de celle-ci</translation>
    </message>
    <message>
        <source>With all fields</source>
        <translation>Avec tous les champs</translation>
    </message>
    <message>
        <source>Asks for a printer</source>
        <translation>Demande une imprimante</translation>
    </message>
    <message>
        <source>Shows the pages on the screen</source>
        <translation>Montre les pages à l’écran</translation>
    </message>
    <message>
        <source>Asks for a file and writes the pages into it</source>
        <translation>Demande un fichier et y écrit les pages</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderChoiceModel</name>
    <message>
        <source>%1, baseline</source>
        <translation>%1, référence</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderHeader</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderPicker</name>
    <message>
        <source>Find a provider</source>
        <translation>Chercher un fournisseur</translation>
    </message>
    <message>
        <source>Providers to compare</source>
        <translation>Fournisseurs à comparer</translation>
    </message>
    <message>
        <source>Drag to put in order, or hold Alt with ↑ and ↓</source>
        <translation>Faites glisser pour ordonner, ou utilisez Alt avec ↑ et ↓</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>What the others are told apart from</source>
        <translation>Ce à quoi les autres sont comparés</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a button that chooses all providers</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Compare all providers</source>
        <translation>Comparer tous les fournisseurs</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a button that chooses no provider</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Leave all providers out</source>
        <translation>Laisser tous les fournisseurs de côté</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>No longer the &amp;baseline</source>
        <translation>Ne plus utiliser comme &amp;référence</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Utiliser comme &amp;référence</translation>
    </message>
    <message>
        <source>None</source>
        <comment>baseline</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Space ticks a provider. Alt with the up and down arrows moves it.</source>
        <translation>Espace coche un fournisseur. Alt avec les flèches haut et bas le déplace.</translation>
    </message>
    <message>
        <source>Shows the providers that have these letters.</source>
        <translation>Montre les fournisseurs qui contiennent ces lettres.</translation>
    </message>
</context>
<context>
    <name>errdex::ProvidersCommand</name>
    <message>
        <source>Lists the providers whose error codes are known.</source>
        <translation>Liste les fournisseurs dont les codes d’erreur sont connus.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>short name, name, number of codes, origin, documentation</source>
        <translation>nom court, nom, nombre de codes, origine, documentation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>errdex::QtPrintDialogs</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>errdex::QueryHelp</name>
    <message>
        <source>both words, anywhere, in any order; case and accents do not matter</source>
        <translation>les deux mots, n’importe où, dans n’importe quel ordre&#x202f;; la casse et les accents sont sans importance</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>exactement cette expression</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>le premier mot sans le second</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>l’un des deux, ou les deux</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>les parenthèses regroupent</translation>
    </message>
    <message>
        <source>a code; a minus before a digit belongs to it</source>
        <translation>un code&#x202f;; un signe moins devant un chiffre en fait partie</translation>
    </message>
    <message>
        <source>codes that begin with -10; * stands for anything</source>
        <translation>les codes qui commencent par -10&#x202f;; * remplace n’importe quoi</translation>
    </message>
    <message>
        <source>exactly this code</source>
        <translation>exactement ce code</translation>
    </message>
    <message>
        <source>one of several providers</source>
        <translation>l’un de plusieurs fournisseurs</translation>
    </message>
    <message>
        <source>a class of HTTP statuses</source>
        <translation>une classe de statuts HTTP</translation>
    </message>
    <message>
        <source>a range, ends included</source>
        <translation>une plage, bornes comprises</translation>
    </message>
    <message>
        <source>from here on; &lt;, &lt;= and &gt; work too</source>
        <translation>à partir d’ici&#x202f;; &lt;, &lt;= et &gt; fonctionnent aussi</translation>
    </message>
    <message>
        <source>a category; names with blanks in quotes</source>
        <translation>une catégorie&#x202f;; les noms avec espaces entre guillemets</translation>
    </message>
    <message>
        <source>what the failure means, across providers</source>
        <translation>ce que signifie l’erreur, chez tous les fournisseurs</translation>
    </message>
    <message>
        <source>who has to act: customer, integrator, provider or nobody</source>
        <translation>qui doit agir&#xa0;: customer, integrator, provider ou nobody</translation>
    </message>
    <message>
        <source>trying again: never, after-change, after-wait or with-backoff</source>
        <translation>nouvelle tentative&#xa0;: never, after-change, after-wait ou with-backoff</translation>
    </message>
    <message>
        <source>in one field only; also name:, description:, condition:</source>
        <translation>dans un seul champ&#x202f;; de même name:, description:, condition:</translation>
    </message>
    <message>
        <source>the page gives no condition</source>
        <translation>la page n’indique aucune circonstance</translation>
    </message>
    <message>
        <source>the page gives a condition</source>
        <translation>la page indique une circonstance</translation>
    </message>
    <message>
        <source>a regular expression, anywhere or after a field</source>
        <translation>une expression régulière, n’importe où ou après un champ</translation>
    </message>
    <message>
        <source>the codes that you starred</source>
        <translation>vos codes favoris</translation>
    </message>
    <message>
        <source>in what you keep with the codes; also link:</source>
        <translation>dans ce que vous conservez avec les codes&#x202f;; de même link:</translation>
    </message>
    <message>
        <source>codes with a note of yours; also has:tag, has:link, has:reply, has:conflict</source>
        <translation>les codes avec une note de vous&#x202f;; de même has:tag, has:link, has:reply, has:conflict</translation>
    </message>
    <message>
        <source>codes that one provider lists more than once</source>
        <translation>les codes qu’un même fournisseur mentionne plus d’une fois</translation>
    </message>
    <message>
        <source>codes that mean something else at another provider</source>
        <translation>les codes qui signifient autre chose chez un autre fournisseur</translation>
    </message>
</context>
<context>
    <name>errdex::QueryIssueText</name>
    <message>
        <source>The quote is not closed; its words are searched one by one.</source>
        <translation>Le guillemet n’est pas fermé&#x202f;; ses mots sont cherchés un par un.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR a besoin d’un terme de chaque côté.</translation>
    </message>
    <message>
        <source>There is no field “%1”; searched as plain text.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas&#x202f;; recherché comme texte simple.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”? Searched as plain text.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;? Recherché comme texte simple.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status; write 429, 4xx, 400..429 or &gt;=500.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut HTTP&#x202f;; écrivez 429, 4xx, 400..429 ou &gt;=500.</translation>
    </message>
    <message>
        <source>“%1” does not go with “%2:”, which takes %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à «&#xa0;%2:&#xa0;»&#x202f;; valeurs admises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read: %2.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are too many patterns; from here on they are searched as plain words.</source>
        <translation>Il y a trop de motifs&#x202f;; à partir d’ici, ils sont cherchés comme de simples mots.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long and was stopped; the result is not complete.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» prend trop de temps et a été interrompu&#x202f;; le résultat est incomplet.</translation>
    </message>
    <message>
        <source>“%1” is no range; write 400..429, &gt;=500 or &lt;100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle&#x202f;; écrivez 400..429, &gt;=500 ou &lt;100.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep; the rest is searched as plain words.</source>
        <translation>Les parenthèses sont trop imbriquées&#x202f;; le reste est cherché comme de simples mots.</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>parenthèse fermante manquante</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>parenthèse fermante en trop</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>] manquant à la fin de la classe de caractères</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>le quantificateur ne suit rien qui puisse être répété</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>intervalle inversé dans la classe de caractères</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>nombres inversés dans le quantificateur {}</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>caractère inconnu après \</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ à la fin du motif</translation>
    </message>
</context>
<context>
    <name>errdex::QueryLineEdit</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>errdex::QuickWindow</name>
    <message>
        <source>The search failed.</source>
        <translation>La recherche a échoué.</translation>
    </message>
    <message>
        <source>Errdex: quick lookup</source>
        <translation>Errdex&#xa0;: recherche rapide</translation>
    </message>
    <message>
        <source>Type or paste an error…</source>
        <translation>Saisissez ou collez une erreur…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Aucun code ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message>
        <source>Message and meaning copied</source>
        <translation>Message et sens copiés</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <extracomment>%1 is a key, here and in the three below: what it does in the quick window</extracomment>
        <translation>%1 ouvre</translation>
    </message>
    <message>
        <source>%1 copies the code</source>
        <translation>%1 copie le code</translation>
    </message>
    <message>
        <source>%1 copies message and meaning</source>
        <translation>%1 copie le message et le sens</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 ferme</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a statement as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 copies the reply</source>
        <translation>%1 copie la réponse</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>Réponse copiée</translation>
    </message>
    <message>
        <source>Nothing was copied: this code has no reply.</source>
        <translation>Rien n’a été copié&#xa0;: ce code n’a pas de réponse.</translation>
    </message>
    <message>
        <source>Nothing was copied: there is no code.</source>
        <translation>Rien n’a été copié&#xa0;: il n’y a pas de code.</translation>
    </message>
</context>
<context>
    <name>errdex::RecallLine</name>
    <message>
        <source>Read a&amp;fresh</source>
        <translation>Relire à &amp;neuf</translation>
    </message>
    <message>
        <source>As the &amp;last time</source>
        <translation>Comme la dernière &amp;fois</translation>
    </message>
    <message>
        <source>Proposes tables and columns as for a provider that is new</source>
        <translation>Propose tableaux et colonnes comme pour un nouveau fournisseur</translation>
    </message>
    <message>
        <source>Takes the tables and columns that were imported then</source>
        <translation>Reprend les tableaux et colonnes importés alors</translation>
    </message>
    <message>
        <source>Read as a new source, not as the last time.</source>
        <translation>Lu comme une nouvelle source, non comme la dernière fois.</translation>
    </message>
    <message>
        <source>Read as you have chosen, not as the last time.</source>
        <translation>Lu comme vous l’avez choisi, non comme la dernière fois.</translation>
    </message>
    <message>
        <source>There is nothing of the last time to go by; what you have chosen stays.</source>
        <translation>On ne sait rien de la dernière fois&#x202f;; vos choix restent.</translation>
    </message>
</context>
<context>
    <name>errdex::RecalledReading</name>
    <message>
        <source>It was imported the last time.</source>
        <translation>Il a été importé la dernière fois.</translation>
    </message>
    <message>
        <source>It was left out the last time.</source>
        <translation>Il a été laissé de côté la dernière fois.</translation>
    </message>
    <message>
        <source>“%1” is not imported, as the last time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas importé, comme la dernière fois.</translation>
    </message>
    <message>
        <source>“%1” is read as %2, as the last time.</source>
        <translation>«&#xa0;%1&#xa0;» est lu comme %2, comme la dernière fois.</translation>
    </message>
    <message>
        <source>“%1” is new since the last time.</source>
        <translation>«&#xa0;%1&#xa0;» est nouveau depuis la dernière fois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new table(s)</source>
        <translation>
            <numerusform>%Ln nouveau tableau</numerusform>
            <numerusform>%Ln nouveaux tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) gone</source>
        <translation>
            <numerusform>%Ln tableau disparu</numerusform>
            <numerusform>%Ln tableaux disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new column(s)</source>
        <translation>
            <numerusform>%Ln nouvelle colonne</numerusform>
            <numerusform>%Ln nouvelles colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) gone</source>
        <translation>
            <numerusform>%Ln colonne disparue</numerusform>
            <numerusform>%Ln colonnes disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time.</source>
        <translation>Lu comme la dernière fois.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of the tables of the last time is there: read as a new source.</source>
        <translation>Aucun des tableaux de la dernière fois n’est là&#xa0;: lu comme une nouvelle source.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;2 new tables&quot;, %2 their headings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No code changes; how the source is read is kept for the next time.</source>
        <translation>Aucun code ne change&#x202f;; la façon de lire la source est conservée pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>errdex::ReplyView</name>
    <message>
        <source>Your reply for this code</source>
        <translation>Votre réponse pour ce code</translation>
    </message>
    <message>
        <source>Your reply for all codes that mean this</source>
        <translation>Votre réponse pour tous les codes de même sens</translation>
    </message>
    <message>
        <source>Reply that is safe to send</source>
        <translation>Réponse à envoyer sans risque</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Write your own for this code</source>
        <translation>Écrire la vôtre pour ce code</translation>
    </message>
    <message>
        <source>Write your own for all such codes</source>
        <translation>Écrire la vôtre pour tous ces codes</translation>
    </message>
    <message>
        <source>Back to the former reply</source>
        <translation>Revenir à la réponse précédente</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>The team&apos;s reply for this code</source>
        <translation>Réponse de l’équipe pour ce code</translation>
    </message>
    <message>
        <source>The team&apos;s reply for all that mean this</source>
        <translation>Réponse de l’équipe pour tous ceux de ce sens</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Écrire votre propre réponse</translation>
    </message>
    <message>
        <source>Your reply to this code alone</source>
        <translation>Votre réponse à ce seul code</translation>
    </message>
    <message>
        <source>Your reply to every code that means the same</source>
        <translation>Votre réponse à tout code de même sens</translation>
    </message>
    <message>
        <source>Takes your own away; Undo brings it back</source>
        <translation>Retire la vôtre&#x202f;; «&#xa0;Annuler&#xa0;» la ramène</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreActions</name>
    <message>
        <source>Your own data is damaged. What can be read of it is being brought to safety…</source>
        <translation>Vos données sont endommagées. Ce qui peut encore en être lu est mis à l’abri…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of your own data could not be made.</source>
        <translation>La copie du jour de vos données n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>The file with your own data was damaged.</source>
        <translation>Le fichier contenant vos données était endommagé.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Il est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>Rien n’a pu en être lu.</translation>
    </message>
    <message>
        <source>The copy of %1 can be restored instead.</source>
        <translation>La copie du %1 peut être restaurée à la place.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Vos données sont revenues à leur état du %1.</translation>
    </message>
    <message>
        <source>Your own data begins anew.</source>
        <translation>Vos données repartent de zéro.</translation>
    </message>
    <message>
        <source>Your own data is what it was before.</source>
        <translation>Vos données sont revenues à leur état précédent.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The clock of this computer went back: it says %1, and your own data was copied on %2. Nothing is lost, and what you change counts as the newest. Please check the clock.</source>
        <translation>L’horloge de cet ordinateur a reculé&#xa0;: elle indique %1, et vos propres données ont été copiées le %2. Rien n’est perdu, et ce que vous modifiez compte comme le plus récent. Veuillez vérifier l’horloge.</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreDialog</name>
    <message>
        <source>Restore own data</source>
        <translation>Restaurer vos données</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Examen de ce qui existe…</translation>
    </message>
    <message>
        <source>States that can be restored</source>
        <translation>États qui peuvent être restaurés</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>&quot;Kept&quot; heads a column of dates, &quot;Why&quot; one of reasons such as &quot;before an update&quot;</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Repartir de &amp;zéro</translation>
    </message>
    <message>
        <source>Move the damaged file aside and begin with nothing</source>
        <translation>Mettre le fichier endommagé de côté et recommencer sans données</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Damaged file, moved aside</source>
        <translation>Fichier endommagé, mis de côté</translation>
    </message>
    <message>
        <source>The file with your own data is damaged</source>
        <translation>Le fichier contenant vos données est endommagé</translation>
    </message>
    <message>
        <source>The catalogues can be used. Choose what to go on with: the damaged file is moved aside and kept, whatever you choose.</source>
        <translation>Les catalogues restent utilisables. Choisissez avec quoi continuer&#xa0;: dans tous les cas, le fichier endommagé est mis de côté et conservé.</translation>
    </message>
    <message>
        <source>There is nothing to restore yet</source>
        <translation>Il n’y a rien à restaurer pour l’instant</translation>
    </message>
    <message>
        <source>Errdex copies your own data once a day, and before it changes the file&apos;s form. The last ten copies are kept.</source>
        <translation>Errdex copie vos données une fois par jour, et avant de modifier le format du fichier. Les dix dernières copies sont conservées.</translation>
    </message>
    <message>
        <source>Go back to an earlier state of your own data</source>
        <translation>Revenir à un état antérieur de vos données</translation>
    </message>
    <message>
        <source>Stars, notes and imported catalogues become what they were. The present state is copied first, so that this can be undone.</source>
        <translation>Favoris, notes et catalogues importés redeviennent ce qu’ils étaient. L’état actuel est d’abord copié, afin que l’opération puisse être annulée.</translation>
    </message>
    <message>
        <source>once a day</source>
        <extracomment>why a copy was made: the one that is made each day</extracomment>
        <translation>copie quotidienne</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>read of a damaged file</source>
        <translation>lu dans un fichier endommagé</translation>
    </message>
    <message>
        <source>before joining in a file</source>
        <translation>avant l’intégration d’un fichier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) and note(s)</source>
        <translation>
            <numerusform>%Ln favori ou note</numerusform>
            <numerusform>%Ln favoris et notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported code(s)</source>
        <translation>
            <numerusform>%Ln code importé</numerusform>
            <numerusform>%Ln codes importés</numerusform>
        </translation>
    </message>
    <message>
        <source>what can still be read of it</source>
        <translation>ce qui peut encore en être lu</translation>
    </message>
    <message>
        <source>Enter restores the chosen state.</source>
        <translation>Entrée restaure l’état choisi.</translation>
    </message>
    <message>
        <source>Puts the chosen state in the place of the present one</source>
        <translation>Met l’état choisi à la place de l’état présent</translation>
    </message>
</context>
<context>
    <name>errdex::ResultCard</name>
    <message>
        <source>Also:</source>
        <translation>Aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Suggestions:</source>
        <translation>Suggestions&#xa0;:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>%1 (stated on the page)</source>
        <translation>%1 (indiqué sur la page)</translation>
    </message>
    <message>
        <source>%1 (by a rule of the page)</source>
        <translation>%1 (d’après une règle de la page)</translation>
    </message>
    <message>
        <source>%1 (derived from the code)</source>
        <translation>%1 (déduit du code)</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>the integrator</source>
        <translation>l’intégrateur</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>who must act: there is nothing to do</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>après une modification</translation>
    </message>
    <message>
        <source>after a wait</source>
        <translation>après un délai</translation>
    </message>
    <message>
        <source>with growing pauses</source>
        <translation>à intervalles croissants</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Safe reply</source>
        <translation>Réponse sûre</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Vos étiquettes</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Votre lien</translation>
    </message>
    <message>
        <source>%1 (no. %2 on the page)</source>
        <translation>%1 (occurrence %2 sur la page)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Notre remarque</translation>
    </message>
    <message>
        <source>written here, not sent yet</source>
        <translation>écrit ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>yours is another one: decide in the window</source>
        <translation>le vôtre diffère&#xa0;: décidez dans la fenêtre</translation>
    </message>
    <message>
        <source>yours was not accepted</source>
        <translation>le vôtre n’a pas été accepté</translation>
    </message>
    <message>
        <source>Team&apos;s reply</source>
        <translation>Réponse de l’équipe</translation>
    </message>
    <message>
        <source>Team&apos;s note</source>
        <translation>Note de l’équipe</translation>
    </message>
    <message>
        <source>Team&apos;s tags</source>
        <translation>Étiquettes de l’équipe</translation>
    </message>
    <message>
        <source>Team&apos;s link</source>
        <translation>Lien de l’équipe</translation>
    </message>
</context>
<context>
    <name>errdex::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: there is not enough memory</source>
        <translation>Copie impossible&#xa0;: mémoire insuffisante</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) selected</source>
        <translation>
            <numerusform>%Ln code sélectionné</numerusform>
            <numerusform>%Ln codes sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::SavedFilterPane</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>The search is saved as %1</source>
        <translation>La recherche est enregistrée sous le nom %1</translation>
    </message>
    <message>
        <source>A filter needs a name and a search</source>
        <translation>Un filtre a besoin d’un nom et d’une recherche</translation>
    </message>
    <message>
        <source>There is a filter named %1 already</source>
        <translation>Il existe déjà un filtre nommé %1</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Le remplacer</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>The filter is named %1 now</source>
        <translation>Le filtre s’appelle maintenant %1</translation>
    </message>
    <message>
        <source>Another filter has this name, or it is empty</source>
        <translation>Un autre filtre porte ce nom, ou le nom est vide</translation>
    </message>
    <message>
        <source>The filter %1 is the present search now</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» contient maintenant la recherche actuelle</translation>
    </message>
    <message>
        <source>The filter %1 is deleted</source>
        <translation>Le filtre %1 est supprimé</translation>
    </message>
    <message>
        <source>%1 opens the filter %2</source>
        <extracomment>%1 are keys, &quot;Alt+1&quot;</extracomment>
        <translation>%1 ouvre le filtre «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The filter %1 has no shortcut any more</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» n’a plus de raccourci</translation>
    </message>
    <message>
        <source>The filter %1 is moved</source>
        <translation>Le filtre %1 est déplacé</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Replace by the &amp;present search</source>
        <translation>Remplacer par la recherche a&amp;ctuelle</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>Racc&amp;ourci</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no shortcut</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>The filter %1 is switched off</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est désactivé</translation>
    </message>
    <message>
        <source>The filter %1 is switched on</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est activé</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>What the list of saved filters calls it</source>
        <translation>Son nom dans la liste des filtres enregistrés</translation>
    </message>
    <message>
        <source>%1 uses a filter, %2 renames it, %3 deletes it. Alt with the up and down arrows moves it.</source>
        <translation>%1 applique un filtre, %2 le renomme, %3 le supprime. Alt avec les flèches haut et bas le déplace.</translation>
    </message>
    <message>
        <source>Gives the filter this name</source>
        <translation>Donne ce nom au filtre</translation>
    </message>
</context>
<context>
    <name>errdex::SearchBox</name>
    <message>
        <source>Search, filter or paste an error…</source>
        <translation>Rechercher, filtrer ou coller une erreur…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words and conditions such as provider:ethgas or http:4xx.</source>
        <translation>Des mots et des conditions, par exemple provider:ethgas ou http:4xx.</translation>
    </message>
    <message>
        <source>%1 explains them.</source>
        <extracomment>%1 are keys, &quot;F1&quot;</extracomment>
        <translation>%1 les explique.</translation>
    </message>
</context>
<context>
    <name>errdex::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Default of: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sets it to what it was at first</source>
        <translation>Remet la valeur du début</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsActions</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsDialog</name>
    <message>
        <source>No setting fits.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>All keys are back at the default</source>
        <translation>Tous les raccourcis sont revenus à leur valeur par défaut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Shows the settings and keys that have these words.</source>
        <translation>Affiche les paramètres et les raccourcis qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>C&amp;lavier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write what you have changed to a file</source>
        <translation>Écrire vos modifications dans un fichier</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Reprendre tous les paramètres d’un fichier</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation>Paramètres écrits dans %1</translation>
    </message>
    <message>
        <source>The file has keys or columns that Errdex does not know. Nothing was changed.</source>
        <translation>Le fichier contient des raccourcis ou des colonnes qu’Errdex ne connaît pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Settings taken from %1</source>
        <translation>Paramètres repris de %1</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a tab of the settings, and how many of its entries are found: &quot;Keyboard (3)&quot;</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>The colours of all windows. The first one follows the desktop.</source>
        <translation>Les couleurs de toutes les fenêtres. Le premier choix suit celles du bureau.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>Taille de la &amp;police</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s font, in all windows.</source>
        <translation>En pourcentage de la police du bureau, dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Errdex in the tray: it is back at once, and the clipboard stays watched.</source>
        <translation>Quand vous fermez la fenêtre, Errdex reste dans la zone de notification&#xa0;: il revient aussitôt, et le presse-papiers reste surveillé.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Of all texts and of the concepts. Codes and messages stay as the providers write them.</source>
        <translation>De tous les textes et des concepts. Les codes et les messages restent tels que les fournisseurs les écrivent.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>Lignes c&amp;ompactes</translation>
    </message>
    <message>
        <source>Lower rows, so that more are seen.</source>
        <translation>Des lignes moins hautes, pour en voir davantage.</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>&amp;Surveiller le presse-papiers</translation>
    </message>
    <message>
        <source>When an error is copied anywhere, the quick window answers. The text is not kept.</source>
        <translation>Quand une erreur est copiée, où que ce soit, la fenêtre rapide répond. Le texte n’est pas conservé.</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>Conserver un &amp;historique</translation>
    </message>
    <message>
        <source>The last %L1 lookups are kept, on this computer only.</source>
        <translation>Les %L1 dernières recherches sont conservées, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in the history</source>
        <translation>Conserver les te&amp;xtes collés dans l’historique</translation>
    </message>
    <message>
        <source>With whatever stands in them: tokens and card numbers too.</source>
        <translation>Avec tout ce qu’ils contiennent&#xa0;: jetons et numéros de carte compris.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>The bar at the foot of the main window offers to undo it.</source>
        <translation>La barre au bas de la fenêtre principale propose d’annuler cette action.</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Copies that are &amp;kept</source>
        <translation>Copies co&amp;nservées</translation>
    </message>
    <message>
        <source>Of your notes, stars and catalogues, one is made on each day of use. When there are more, the oldest ones go.</source>
        <translation>Vos notes, favoris et catalogues sont copiés chaque jour d’utilisation. Au-delà de ce nombre, les copies les plus anciennes sont supprimées.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>What the table shows of each code. Drag the heads to put them in order.</source>
        <translation>Ce que le tableau affiche pour chaque code. Faites glisser les en-têtes pour changer l’ordre.</translation>
    </message>
    <message>
        <source>Nothing moves by itself; words say that something is going on. The first one follows the desktop.</source>
        <translation>Rien ne bouge de soi-même&#x202f;; des mots disent qu’une tâche est en cours. Le premier choix suit le bureau.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Ré&amp;duire les animations</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <extracomment>as the desktop says whether anything may move</extracomment>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>errdex::ShareCatalogDialog</name>
    <message>
        <source>Share with the team</source>
        <translation>Partager avec l’équipe</translation>
    </message>
    <message>
        <source>The team&apos;s versions</source>
        <translation>Versions de l’équipe</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>&amp;Versions on the server</source>
        <translation>&amp;Versions sur le serveur</translation>
    </message>
    <message>
        <source>Versions on the server</source>
        <translation>Versions sur le serveur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>of a version: the file it was imported from</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>&amp;Changements depuis</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>Everybody in the team gets this version again</source>
        <translation>Toute l’équipe reçoit de nouveau cette version</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Take the catalogue from the team; its versions stay on the server</source>
        <translation>Retirer le catalogue à l’équipe&#x202f;; ses versions restent sur le serveur</translation>
    </message>
    <message>
        <source>Sharing… Closing this window cancels it.</source>
        <translation>Partage… Fermer cette fenêtre l’annule.</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2</source>
        <translation>%1&#xa0;: changements depuis la version %2</translation>
    </message>
    <message>
        <source>Withdraw from the team</source>
        <translation>Retirer à l’équipe</translation>
    </message>
    <message>
        <source>Nobody in the team will see %1 any more, unless they have imported it themselves. Its versions stay on the server, and each can be put back.</source>
        <translation>Plus personne dans l’équipe ne verra %1, sauf qui l’a importé soi-même. Ses versions restent sur le serveur, et chacune peut être rétablie.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>The team has it like this already.</source>
        <translation>L’équipe l’a déjà ainsi.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue yet. Sharing it brings everybody these codes: %1.</source>
        <extracomment>%1 is &quot;40 added, 0 changed, 0 removed&quot;</extracomment>
        <translation>L’équipe n’a pas encore ce catalogue. Le partager apporte à tous ces codes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sharing yours changes the codes that everybody in the team has: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed&quot;</extracomment>
        <translation>Partager le vôtre change les codes que toute l’équipe a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your account is not a curator&apos;s, so you can only look. An administrator can give it the role errdex_curator.</source>
        <translation>Votre compte n’est pas celui d’un gestionnaire&#xa0;: vous ne pouvez que regarder. Un administrateur peut lui donner le rôle errdex_curator.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>Le serveur ne prend pas de changements pour le moment.</translation>
    </message>
    <message>
        <source>%1, present</source>
        <extracomment>the version of a catalogue that everybody has now</extracomment>
        <translation>%1, actuelle</translation>
    </message>
    <message>
        <source>The team has the same codes, and sharing yours changes something else for everybody:</source>
        <translation>L’équipe a les mêmes codes&#x202f;; partager les vôtres change autre chose pour tout le monde&#xa0;:</translation>
    </message>
    <message>
        <source>Everybody in the team gets the catalogue as it is here</source>
        <translation>Toute l’équipe reçoit le catalogue tel qu’il est ici</translation>
    </message>
    <message>
        <source>The buttons beside the list are about the chosen version.</source>
        <translation>Les boutons à côté de la liste concernent la version choisie.</translation>
    </message>
    <message>
        <source>From the chosen version to the one that is shared now</source>
        <translation>De la version choisie à celle qui est partagée maintenant</translation>
    </message>
</context>
<context>
    <name>errdex::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Afficher les suggestions</translation>
    </message>
    <message>
        <source>Choose among suggestions</source>
        <translation>Choisir parmi les suggestions</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Search by a saved filter</source>
        <translation>Rechercher avec un filtre enregistré</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>Le déplacer vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Le renommer</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>In the facets</source>
        <translation>Dans les facettes</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Aller aux détails</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Ajouter ou retirer l’étoile</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Dans une comparaison</translation>
    </message>
    <message>
        <source>Go to the cards of a row</source>
        <translation>Aller aux fiches d’une ligne</translation>
    </message>
    <message>
        <source>Open the code in Browse</source>
        <translation>Ouvrir le code dans Parcourir</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>Déplacer le fournisseur</translation>
    </message>
    <message>
        <source>In the cards: another row</source>
        <translation>Dans les fiches&#xa0;: autre ligne</translation>
    </message>
    <message>
        <source>In the cards: back to the table</source>
        <translation>Dans les fiches&#xa0;: retour au tableau</translation>
    </message>
    <message>
        <source>Those of the menus can be changed in the settings.</source>
        <translation>Ceux des menus se modifient dans les paramètres.</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Déplacer la colonne</translation>
    </message>
</context>
<context>
    <name>errdex::SourcePage</name>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Acme Pay</source>
        <translation>Acme Pay</translation>
    </message>
    <message>
        <source>Small letters, digits and -; what queries and the command line use</source>
        <translation>Lettres minuscules, chiffres et -&#x202f;; ce qu’utilisent les requêtes et la ligne de commande</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Fo&amp;urnisseur</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Nom court</translation>
    </message>
    <message>
        <source>Where are the error codes?</source>
        <translation>Où sont les codes d’erreur&#x202f;?</translation>
    </message>
    <message>
        <source>A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or plain text as it is copied from a documentation page. Files can be dropped here. Nothing is loaded from the network.</source>
        <translation>Un tableau (CSV, TSV), du JSON, de l’OpenAPI, du Markdown, une page web enregistrée, ou du texte brut copié d’une page de documentation. Vous pouvez déposer des fichiers ici. Rien n’est chargé depuis le réseau.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Error codes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</source>
        <translation>Codes d’erreur (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>Données déposées</translation>
    </message>
    <message>
        <source>Whose error codes are these? Name the provider first.</source>
        <translation>De quel fournisseur viennent ces codes d’erreur&#x202f;? Indiquez d’abord le fournisseur.</translation>
    </message>
    <message>
        <source>Give a short name: lower-case Latin letters, digits and hyphens, such as “zarin-pay”.</source>
        <translation>Donnez un nom court&#xa0;: lettres latines minuscules, chiffres et traits d’union, comme «&#xa0;zarin-pay&#xa0;».</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>De quel fournisseur viennent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Suggested by the source: change it where it is not right.</source>
        <translation>Suggéré par la source&#xa0;: modifiez-le s’il n’est pas juste.</translation>
    </message>
    <message>
        <source>%1 is there already; what is imported updates it.</source>
        <translation>%1 existe déjà&#x202f;; l’importation le met à jour.</translation>
    </message>
    <message>
        <source>A table, a description of an API or a saved page</source>
        <translation>Un tableau, une description d’API ou une page enregistrée</translation>
    </message>
    <message>
        <source>All documents in it together</source>
        <translation>Tous les documents qu’il contient, ensemble</translation>
    </message>
    <message>
        <source>What was copied from a page or a spreadsheet</source>
        <translation>Ce qui a été copié d’une page ou d’un tableur</translation>
    </message>
</context>
<context>
    <name>errdex::SourceReader</name>
    <message>
        <source>The part of Errdex that reads documents is missing; please install Errdex again. Nothing was changed.</source>
        <translation>Le composant de lecture des documents d’Errdex est absent&#x202f;; veuillez réinstaller Errdex. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>errdex::SplitterKeys</name>
    <message>
        <source>Border between two panes</source>
        <translation>Limite entre deux volets</translation>
    </message>
    <message>
        <source>The arrow keys move it; Home and End move it as far as it goes.</source>
        <translation>Les touches fléchées la déplacent&#x202f;; Début et Fin la déplacent aussi loin que possible.</translation>
    </message>
</context>
<context>
    <name>errdex::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Time spent searching</source>
        <translation>Durée de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 sur %Ln code</numerusform>
            <numerusform>%1 sur %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>found in %1</source>
        <extracomment>%1 is a time such as &quot;0.3 ms&quot;</extracomment>
        <translation>trouvé en %1</translation>
    </message>
    <message>
        <source>No lines</source>
        <extracomment>what is compared: &quot;18 lines · 41 codes&quot; of a comparison</extracomment>
        <translation>Aucune ligne</translation>
    </message>
</context>
<context>
    <name>errdex::StatusPage</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestedLink</name>
    <message>
        <source>suggested</source>
        <extracomment>of a concept, by the program</extracomment>
        <translation>suggéré</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionBox</name>
    <message>
        <source>This code has no concept yet.</source>
        <translation>Ce code n’a pas encore de concept.</translation>
    </message>
    <message>
        <source>suggested · %1 alike</source>
        <extracomment>of a concept; %1 is a percentage</extracomment>
        <translation>suggéré · similitude %1</translation>
    </message>
    <message>
        <source>Suggested concept</source>
        <translation>Concept suggéré</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>why a concept is suggested: its words are like those of the code %1</extracomment>
        <translation>proche de %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Choose a concept…</source>
        <translation>Choisir un concept…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>or rather</source>
        <translation>ou plutôt</translation>
    </message>
    <message>
        <source>The code has this meaning for you from now on</source>
        <translation>Le code a désormais ce sens pour vous</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Choisir parmi toutes les significations</translation>
    </message>
    <message>
        <source>How alike the words of this code and of those that mean it are: no measure of how sure it is</source>
        <translation>À quel point les mots de ce code et ceux des codes de ce sens se ressemblent&#xa0;: ce n’est pas une mesure de certitude</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>Pourquoi il est suggéré</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>Autres suggestions</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionCount</name>
    <message>
        <source>without a concept yet: %1, of these with a suggested one: %2</source>
        <extracomment>of the codes of a catalogue that was imported</extracomment>
        <translation>encore sans concept&#xa0;: %1, dont avec suggestion&#xa0;: %2</translation>
    </message>
    <message>
        <source>without a concept yet: %1</source>
        <extracomment>of the codes of a catalogue that was imported, which are very many</extracomment>
        <translation>encore sans concept&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TableArea</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Lecture des catalogues…</translation>
    </message>
    <message>
        <source>The catalogues cannot be shown</source>
        <translation>Les catalogues ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>Il n’y a pas encore de codes</translation>
    </message>
    <message>
        <source>The database holds no catalogue.</source>
        <translation>La base de données ne contient aucun catalogue.</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>Aucun code ne correspond</translation>
    </message>
    <message>
        <source>Enter leads to the details, Space stars, letters go to the search.</source>
        <translation>Entrée mène aux détails, Espace ajoute aux favoris, les lettres vont à la recherche.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamActions</name>
    <message>
        <source>The team&apos;s database asks for a password.</source>
        <translation>La base de l’équipe demande un mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Enter it…</source>
        <translation>&amp;Saisir…</translation>
    </message>
    <message>
        <source>This is too long to be shared. It stays yours alone.</source>
        <translation>C’est trop long pour être partagé. Cela reste à vous seul.</translation>
    </message>
    <message>
        <source>Shared with the team: %1</source>
        <extracomment>%1 is &quot;-1021 · Note&quot;</extracomment>
        <translation>Partagé avec l’équipe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TeamCommand</name>
    <message>
        <source>Sets up the database that a team shares, checks the way to it, and brings what is kept here up to date.</source>
        <translation>Prépare la base de données qu’une équipe partage, vérifie l’accès à celle-ci et met à jour ce qui en est gardé ici.</translation>
    </message>
    <message>
        <source>The servers, tried in this order; the folder of a socket for one on this machine.</source>
        <translation>Les serveurs, essayés dans cet ordre&#x202f;; pour un serveur sur cette machine, le dossier de son socket.</translation>
    </message>
    <message>
        <source>The name of the database.</source>
        <translation>Le nom de la base de données.</translation>
    </message>
    <message>
        <source>The account on the server.</source>
        <translation>Le compte sur le serveur.</translation>
    </message>
    <message>
        <source>The certificates of the authority that the server&apos;s certificate has to be from; without it the system&apos;s.</source>
        <translation>Les certificats de l’autorité dont doit venir le certificat du serveur&#x202f;; sans cette option, ceux du système.</translation>
    </message>
    <message>
        <source>Connect without encryption, also to another machine: whoever listens in reads all.</source>
        <translation>Se connecter sans chiffrement, même à une autre machine&#xa0;: qui écoute lit tout.</translation>
    </message>
    <message>
        <source>With export: write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Avec export&#xa0;: écrire dans ce fichier plutôt que sur la sortie standard&#x202f;; le fichier apparaît entier ou pas du tout.</translation>
    </message>
    <message>
        <source>makes an empty database a team&apos;s</source>
        <translation>fait d’une base vide celle d’une équipe</translation>
    </message>
    <message>
        <source>whether Anna can work with it</source>
        <translation>si Anna peut travailler avec</translation>
    </message>
    <message>
        <source>fetches and sends once, by the window&apos;s settings</source>
        <translation>récupère et envoie une fois, selon les réglages de la fenêtre</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <extracomment>asked on a terminal; %1 is the name of an account</extracomment>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>Ce n’est pas un fichier de données d’équipe&#xa0;: ligne %1, %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Nouveaux&#xa0;: %1. Identiques&#xa0;: %2. Différents là-bas et laissés ainsi&#xa0;: %3. Non acceptés&#xa0;: %4. Nouveaux catalogues&#xa0;: %5.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>La base est à jour&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>La base est prête pour l’équipe. Qui peut lire, écrire ou gérer les catalogues reçoit l’un des rôles errdex_reader, errdex_editor et errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>La base a été mise à niveau.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Changements à ce jour</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En attente ici</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non acceptés</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>can only be read at present</source>
        <translation>ne peut être que lue pour le moment</translation>
    </message>
    <message>
        <source>Changed here: %1. Sent: %2. Waiting: %3. To be decided: %4. Not accepted: %5.</source>
        <translation>Modifiés ici&#xa0;: %1. Envoyés&#xa0;: %2. En attente&#xa0;: %3. À trancher&#xa0;: %4. Non acceptés&#xa0;: %5.</translation>
    </message>
    <message>
        <source>import needs a FILE, or - for standard input</source>
        <translation>import demande un fichier (FILE), ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>--output is for export</source>
        <translation>--output va avec export</translation>
    </message>
    <message>
        <source>With share-catalog: only show what would change.</source>
        <translation>Avec share-catalog&#xa0;: montrer seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>One of init, upgrade, status, sync, export, import and share-catalog.</source>
        <translation>init, upgrade, status, sync, export, import ou share-catalog.</translation>
    </message>
    <message>
        <source>With import: what to read, - for standard input. With share-catalog: the name of an imported catalogue.</source>
        <translation>Avec import&#xa0;: ce qu’il faut lire, - pour l’entrée standard. Avec share-catalog&#xa0;: le nom d’un catalogue importé.</translation>
    </message>
    <message>
        <source>what would be other for the team</source>
        <translation>ce qui serait différent pour l’équipe</translation>
    </message>
    <message>
        <source>there is no action “%1”: it is one of init, upgrade, status, sync, export, import and share-catalog</source>
        <translation>il n’y a pas d’action «&#xa0;%1&#xa0;»&#xa0;: c’est init, upgrade, status, sync, export, import ou share-catalog</translation>
    </message>
    <message>
        <source>share-catalog needs the name of an imported catalogue</source>
        <translation>share-catalog a besoin du nom d’un catalogue importé</translation>
    </message>
    <message>
        <source>only import and share-catalog take an argument</source>
        <translation>seuls import et share-catalog prennent un argument</translation>
    </message>
    <message>
        <source>There is no imported catalogue “%1” here. errdex import makes one.</source>
        <translation>Il n’y a pas ici de catalogue importé «&#xa0;%1&#xa0;». errdex import en crée un.</translation>
    </message>
    <message>
        <source>The team has it like this already; nothing was changed.</source>
        <translation>L’équipe l’a déjà ainsi&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Partagé avec l’équipe comme version %1.</translation>
    </message>
    <message>
        <source>init makes the tables and roles in a PostgreSQL database that is there, upgrade brings them up to date after an update of the program; both need an administrator&apos;s account. status says whether this program can work with the database, and what exactly is wrong where it cannot. sync fetches what others wrote and sends what waits here. export writes all that the team shares as one JSON file, with its history; import takes from such a file what the database does not have, and overwrites nothing. share-catalog gives a catalogue that is imported here to everybody in the team, as a curator, and shows what that changes for them; former versions stay on the server. Without options the settings of the window count. The password is never an option: it is taken from PGPASSFILE or ~/.pgpass, or asked for.</source>
        <translation>init crée les tables et les rôles dans une base PostgreSQL existante, upgrade les met à niveau après une mise à jour du programme&#x202f;; les deux demandent un compte d’administrateur. status dit si ce programme peut travailler avec la base et, sinon, ce qui ne va pas exactement. sync récupère ce que les autres ont écrit et envoie ce qui attend ici. export écrit tout ce que l’équipe partage dans un seul fichier JSON, avec son historique&#x202f;; import reprend d’un tel fichier ce que la base n’a pas et n’écrase rien. share-catalog donne, en tant que gestionnaire, un catalogue importé ici à toute l’équipe et montre ce que cela change pour elle&#x202f;; les versions antérieures restent sur le serveur. Sans options, les réglages de la fenêtre s’appliquent. Le mot de passe n’est jamais une option&#xa0;: il vient de PGPASSFILE ou de ~/.pgpass, ou il est demandé.</translation>
    </message>
    <message numerus="yes">
        <source>Restored with their authors and times: %Ln state(s).</source>
        <translation>
            <numerusform>Rétabli avec auteurs et dates&#xa0;: %Ln état.</numerusform>
            <numerusform>Rétablis avec auteurs et dates&#xa0;: %Ln états.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was left out: %Ln state(s). It takes an account that “errdex team init” was run with.</source>
        <translation>
            <numerusform>L’historique a été laissé de côté&#xa0;: %Ln état. Il faut un compte avec lequel «&#xa0;errdex team init&#xa0;» a été exécuté.</numerusform>
            <numerusform>L’historique a été laissé de côté&#xa0;: %Ln états. Il faut un compte avec lequel «&#xa0;errdex team init&#xa0;» a été exécuté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of what the database has already was left out: %Ln state(s).</source>
        <translation>
            <numerusform>L’historique de ce que la base a déjà a été laissé de côté&#xa0;: %Ln état.</numerusform>
            <numerusform>L’historique de ce que la base a déjà a été laissé de côté&#xa0;: %Ln états.</numerusform>
        </translation>
    </message>
    <message>
        <source>no team is set up: enter its server in the settings of the window, on the page Team, or give --hosts, --database and --user; errdex team init makes a new one</source>
        <translation>aucune équipe n’est configurée&#xa0;: indiquez son serveur dans les réglages de la fenêtre, page Équipe, ou donnez --hosts, --database et --user&#x202f;; errdex team init en crée une nouvelle</translation>
    </message>
    <message>
        <source>With share-catalog: list the versions on the server, who shared them and when.</source>
        <translation>Avec share-catalog&#xa0;: lister les versions sur le serveur, qui les a partagées et quand.</translation>
    </message>
    <message>
        <source>With share-catalog: make this version the one that everybody has.</source>
        <translation>Avec share-catalog&#xa0;: faire de cette version celle que tous ont.</translation>
    </message>
    <message>
        <source>With share-catalog: take the catalogue from the team; its versions stay on the server.</source>
        <translation>Avec share-catalog&#xa0;: retirer le catalogue à l’équipe&#x202f;; ses versions restent sur le serveur.</translation>
    </message>
    <message>
        <source>%1 is for share-catalog</source>
        <translation>%1 est pour share-catalog</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 et %2 ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore attend le numéro d’une version, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The team never had a catalogue “%1”.</source>
        <translation>L’équipe n’a jamais eu de catalogue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was withdrawn; --restore brings a version back.</source>
        <translation>%1 a été retiré&#x202f;; --restore rétablit une version.</translation>
    </message>
    <message>
        <source>The team has no version %1 of “%2”.</source>
        <translation>L’équipe n’a pas de version %1 de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Everybody in the team has version %1 of %2 again.</source>
        <translation>Toute l’équipe a de nouveau la version %1 de %2.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamConflictDialog</name>
    <message>
        <source>The team&apos;s text</source>
        <translation>Texte de l’équipe</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>The text that shall count</source>
        <translation>Le texte qui doit valoir</translation>
    </message>
    <message>
        <source>Two texts for one place</source>
        <translation>Deux textes pour un même endroit</translation>
    </message>
    <message>
        <source>Somebody else has written this while you did. Nothing is lost: take one, or make one text of both below.</source>
        <translation>Quelqu’un d’autre a écrit ceci en même temps que vous. Rien n’est perdu&#xa0;: prenez l’un des textes, ou composez-en un des deux ci-dessous.</translation>
    </message>
    <message>
        <source>Take the &amp;team&apos;s</source>
        <translation>Prendre celui de l’&amp;équipe</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>Prendre le &amp;mien</translation>
    </message>
    <message>
        <source>Take the text &amp;below</source>
        <translation>Prendre le texte du &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>closes the dialog; the question stays open</extracomment>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <translation>Le vôtre, pas envoyé</translation>
    </message>
    <message>
        <source>The te&amp;xt that shall count</source>
        <translation>Le te&amp;xte qui doit valoir</translation>
    </message>
    <message>
        <source>The team&apos;s text has changed in the meantime. This is the new one; nothing was overwritten.</source>
        <translation>Le texte de l’équipe a changé entre-temps. Voici le nouveau&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The team has nothing there</source>
        <translation>L’équipe n’a rien à cet endroit</translation>
    </message>
    <message>
        <source>The team&apos;s: %1, %2</source>
        <translation>De l’équipe&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Tel que le serveur l’a</translation>
    </message>
    <message>
        <source>As it was written on this computer</source>
        <translation>Tel qu’il a été écrit sur cet ordinateur</translation>
    </message>
    <message>
        <source>It begins as yours, and can be changed.</source>
        <translation>Il commence comme le vôtre et peut être modifié.</translation>
    </message>
    <message>
        <source>What you wrote is not sent</source>
        <translation>Ce que vous avez écrit n’est pas envoyé</translation>
    </message>
    <message>
        <source>Your text takes the place of the team&apos;s</source>
        <translation>Votre texte prend la place de celui de l’équipe</translation>
    </message>
    <message>
        <source>It takes the place of both</source>
        <translation>Il prend la place des deux</translation>
    </message>
</context>
<context>
    <name>errdex::TeamErrorText</name>
    <message>
        <source>The address of the team&apos;s database is not complete or not valid (%1).</source>
        <extracomment>%1 names a setting: &quot;hosts&quot;, &quot;database&quot;, &quot;user&quot;</extracomment>
        <translation>L’adresse de la base de l’équipe est incomplète ou non valable (%1).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian the package %1).</source>
        <translation>Le pilote Qt pour PostgreSQL n’est pas installé (sous Debian, le paquet %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known (%1). Check the name and the network.</source>
        <translation>Le nom du serveur est inconnu (%1). Vérifiez le nom et le réseau.</translation>
    </message>
    <message>
        <source>No database answers at this place (%1). Check the port and whether the server runs.</source>
        <translation>Aucune base de données ne répond à cet endroit (%1). Vérifiez le port et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The server does not answer in time (%1). Check the network and its firewalls.</source>
        <translation>Le serveur ne répond pas à temps (%1). Vérifiez le réseau et ses pare-feu.</translation>
    </message>
    <message>
        <source>There is no encrypted connection that can be trusted (%1). Check the certificate&apos;s name and authority.</source>
        <translation>Aucune connexion chiffrée digne de confiance n’est possible (%1). Vérifiez le nom et l’autorité du certificat.</translation>
    </message>
    <message>
        <source>The server does not accept the user&apos;s name or the password (%1).</source>
        <translation>Le serveur n’accepte pas le nom d’utilisateur ou le mot de passe (%1).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server (%1).</source>
        <translation>Il n’y a pas de base de ce nom sur le serveur (%1).</translation>
    </message>
    <message>
        <source>The database is not set up for a team yet. An administrator does it with: errdex team init</source>
        <translation>La base n’est pas encore préparée pour une équipe. Un administrateur le fait avec&#xa0;: errdex team init</translation>
    </message>
    <message>
        <source>The database has a schema “errdex” that is not of this program. It was left as it is.</source>
        <translation>La base a un schéma «&#xa0;errdex&#xa0;» qui n’est pas de ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The server is too old (%1). PostgreSQL 13 or later is needed.</source>
        <translation>Le serveur est trop ancien (%1). PostgreSQL 13 ou plus récent est nécessaire.</translation>
    </message>
    <message>
        <source>The team&apos;s database is older than this program (%1). An administrator upgrades it with: errdex team upgrade</source>
        <translation>La base de l’équipe est plus ancienne que ce programme (%1). Un administrateur la met à niveau avec&#xa0;: errdex team upgrade</translation>
    </message>
    <message>
        <source>The team&apos;s database is newer than this program (%1). It was left as it is. Please update Errdex.</source>
        <translation>La base de l’équipe est plus récente que ce programme (%1). Elle a été laissée telle quelle. Veuillez mettre Errdex à jour.</translation>
    </message>
    <message>
        <source>The user lacks the right to do this (%1). An administrator can give it.</source>
        <translation>L’utilisateur n’a pas le droit de faire cela (%1). Un administrateur peut le lui donner.</translation>
    </message>
    <message>
        <source>Changes that wait here were written for another team&apos;s database. They were left as they are.</source>
        <translation>Les changements qui attendent ici ont été écrits pour la base d’une autre équipe. Ils ont été laissés tels quels.</translation>
    </message>
    <message>
        <source>The server takes no changes at present, it can only be read. Changes wait here until it does.</source>
        <translation>Le serveur n’accepte pas de changements pour le moment, il ne peut être que lu. Les changements attendent ici.</translation>
    </message>
    <message>
        <source>The server has no room left. Changes wait here until it has.</source>
        <translation>Le serveur n’a plus de place. Les changements attendent ici qu’il en ait.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Try again later.</source>
        <translation>Le serveur est occupé (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server took too long (%1). Try again later.</source>
        <translation>Le serveur a mis trop de temps (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to the server is lost (%1). Nothing is lost here.</source>
        <translation>La connexion au serveur est rompue (%1). Rien n’est perdu ici.</translation>
    </message>
    <message>
        <source>The server has sent something that it should not send (%1). It was not used.</source>
        <translation>Le serveur a envoyé ce qu’il ne devrait pas envoyer (%1). Cela n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Something unexpected happened on the server (%1). Please report this.</source>
        <translation>Un événement inattendu s’est produit sur le serveur (%1). Merci de le signaler.</translation>
    </message>
    <message>
        <source>The copy of what the team shares was damaged and is fetched again; the damaged file is kept as %1.</source>
        <translation>La copie de ce que l’équipe partage était endommagée et est récupérée à nouveau&#x202f;; le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours that waited to be sent could be saved.</source>
        <translation>
            <numerusform>%Ln de vos modifications en attente d’envoi a pu être sauvée.</numerusform>
            <numerusform>%Ln de vos modifications en attente d’envoi ont pu être sauvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of yours waited to be sent.</source>
        <translation>Aucune de vos modifications n’attendait d’être envoyée.</translation>
    </message>
    <message>
        <source>Not all of it could be read: changes that were not sent yet may be missing.</source>
        <translation>Tout n’a pas pu être lu&#xa0;: des modifications pas encore envoyées peuvent manquer.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamHistoryDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Who wrote it, and when</source>
        <translation>Qui l’a écrit, et quand</translation>
    </message>
    <message>
        <source>The text of that time</source>
        <translation>Le texte d’alors</translation>
    </message>
    <message>
        <source>&amp;Restore this text</source>
        <translation>&amp;Restaurer ce texte</translation>
    </message>
    <message>
        <source>A former text becomes the present one; nothing of the history goes.</source>
        <translation>Un texte antérieur redevient l’actuel&#x202f;; rien de l’historique ne se perd.</translation>
    </message>
    <message>
        <source>Your account may only read.</source>
        <translation>Votre compte peut seulement lire.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>errdex::TeamMark</name>
    <message>
        <source>team</source>
        <extracomment>beside a provider: the team shares its catalogue; as short as can be</extracomment>
        <translation>équipe</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPage</name>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;Garder dans le trousseau du système</translation>
    </message>
    <message>
        <source>Whoever listens in on the way reads all, the password too.</source>
        <translation>Qui écoute en chemin lit tout, le mot de passe aussi.</translation>
    </message>
    <message>
        <source>A team shares notes, tags, replies and catalogues on a PostgreSQL server. What you read is a copy on this computer, which is there without a network too. Your own notes stay yours until you share them.</source>
        <translation>Une équipe partage notes, étiquettes, réponses et catalogues sur un serveur PostgreSQL. Ce que vous lisez est une copie sur cet ordinateur, disponible aussi sans réseau. Vos propres notes restent à vous tant que vous ne les partagez pas.</translation>
    </message>
    <message>
        <source>Several are tried in their order; the folder of a socket for a server on this computer</source>
        <translation>Plusieurs sont essayés dans leur ordre&#x202f;; le dossier d’un socket pour un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Sans trousseau, il est gardé jusqu’à la fin du programme et demandé une fois à chaque démarrage</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is checked</source>
        <translation>Chiffrée, le certificat est vérifié</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celles du système</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Serveurs</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>C&amp;hiffrement</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Nothing of the team is shown any more; what waits to be sent stays on this computer</source>
        <translation>Plus rien de l’équipe n’est montré&#x202f;; ce qui attend d’être envoyé reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Pour les administrateurs</translation>
    </message>
    <message>
        <source>With the account above, which needs the right to it.</source>
        <translation>Avec le compte ci-dessus, qui doit en avoir le droit.</translation>
    </message>
    <message>
        <source>Set up o&amp;r upgrade</source>
        <translation>&amp;Installer ou mettre à niveau</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export the team&apos;s data</source>
        <translation>Exporter les données de l’équipe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Import a team&apos;s data</source>
        <translation>Importer les données d’une équipe</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>Everything goes to %1 as it is: whoever listens in on the way reads the password and all texts, and can change them. Only do this in a network that you trust.</source>
        <translation>Tout part tel quel vers %1&#xa0;: qui écoute en chemin lit le mot de passe et tous les textes, et peut les modifier. Ne le faites que dans un réseau auquel vous vous fiez.</translation>
    </message>
    <message>
        <source>Connect without &amp;encryption</source>
        <translation>Connecter &amp;sans chiffrement</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>A file with the certificates of the authority that the server&apos;s certificate has to be from. Without one, those count which the system trusts.</source>
        <translation>Un fichier avec les certificats de l’autorité dont doit provenir le certificat du serveur. Sans lui comptent celles auxquelles le système fait confiance.</translation>
    </message>
    <message>
        <source>Asks the server with what is written above, and keeps nothing of it</source>
        <translation>Interroge le serveur avec ce qui est écrit plus haut, et n’en garde rien</translation>
    </message>
    <message>
        <source>Keeps what is written above, and fetches what the team has</source>
        <translation>Garde ce qui est écrit plus haut, et va chercher ce que l’équipe possède</translation>
    </message>
    <message>
        <source>Prepares the database for a team, or for this version of Errdex; what is in it stays</source>
        <translation>Prépare la base de données pour une équipe, ou pour cette version d’Errdex&#x202f;; ce qu’elle contient reste</translation>
    </message>
    <message>
        <source>Writes all that the team shares into a file</source>
        <translation>Écrit tout ce que l’équipe partage dans un fichier</translation>
    </message>
    <message>
        <source>Adds what a file of a team holds; what is different on the server is left as it is</source>
        <translation>Ajoute ce que contient le fichier d’une équipe&#x202f;; ce qui est différent sur le serveur reste tel quel</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Son nom sur le serveur</translation>
    </message>
    <message>
        <source>Your account on the server</source>
        <translation>Votre compte sur le serveur</translation>
    </message>
    <message>
        <source>Once it is known, it need not be written again</source>
        <translation>Une fois connu, il n’a plus à être écrit</translation>
    </message>
    <message>
        <source>Without it, others on the way read the password and all texts</source>
        <translation>Sans lui, d’autres lisent en chemin le mot de passe et tous les textes</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPanel</name>
    <message>
        <source>&amp;Changes that the server does not have</source>
        <translation>Cha&amp;ngements que le serveur n’a pas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Changes that the server does not have</source>
        <translation>Changements que le serveur n’a pas</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Jeter…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>The server did not take this change. Throw your text away?</source>
        <translation>Le serveur n’a pas pris ce changement. Jeter votre texte&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;Garder dans le trousseau du système</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Sans trousseau, il est gardé jusqu’à la fin du programme et demandé une fois à chaque démarrage</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>The password is kept until the program ends: no key store has it.</source>
        <translation>Le mot de passe est gardé jusqu’à la fin du programme&#xa0;: aucun trousseau ne l’a.</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>attend d’être envoyé</translation>
    </message>
    <message>
        <source>not accepted: too long</source>
        <translation>pas accepté&#xa0;: trop long</translation>
    </message>
    <message>
        <source>not accepted: no right</source>
        <translation>pas accepté&#xa0;: pas le droit</translation>
    </message>
    <message>
        <source>You have taken it back.</source>
        <translation>Vous l’avez retiré.</translation>
    </message>
    <message>
        <source>Why the chosen one was not sent stands below the list.</source>
        <translation>La raison pour laquelle celle qui est choisie n’a pas été envoyée figure sous la liste.</translation>
    </message>
    <message>
        <source>Tries to reach the server now</source>
        <translation>Essaie maintenant de joindre le serveur</translation>
    </message>
    <message>
        <source>The server and the account</source>
        <translation>Le serveur et le compte</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Montre les deux textes côte à côte</translation>
    </message>
</context>
<context>
    <name>errdex::TeamProbe</name>
    <message>
        <source>may read, write and curate</source>
        <translation>peut lire, écrire et gérer</translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation>peut lire et écrire</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>peut seulement lire</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1.%2, and %3 %4.</source>
        <translation>Cela fonctionne&#xa0;: PostgreSQL %1.%2, et %3 %4.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>Le serveur ne prend pas de changements pour le moment.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>La base est à jour&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>La base est prête pour l’équipe. Qui peut lire, écrire ou gérer les catalogues reçoit l’un des rôles errdex_reader, errdex_editor et errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>La base a été mise à niveau.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>Ce n’est pas un fichier de données d’équipe&#xa0;: ligne %1, %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Nouveaux&#xa0;: %1. Identiques&#xa0;: %2. Différents là-bas et laissés ainsi&#xa0;: %3. Non acceptés&#xa0;: %4. Nouveaux catalogues&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTextRow</name>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>two people wrote the same text; a person has to say what counts</extracomment>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a text of the team&apos;s, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yours, waits to be sent</source>
        <translation>De vous, attend d’être envoyé</translation>
    </message>
    <message>
        <source>you wrote something else: to be decided</source>
        <translation>vous avez écrit autre chose&#xa0;: à décider</translation>
    </message>
    <message>
        <source>your change was not accepted</source>
        <translation>votre changement n’a pas été accepté</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Montre les deux textes côte à côte</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTexts</name>
    <message>
        <source>The team&apos;s</source>
        <translation>De l’équipe</translation>
    </message>
    <message>
        <source>Reply for this code</source>
        <translation>Réponse pour ce code</translation>
    </message>
    <message>
        <source>Reply for all codes that mean this</source>
        <translation>Réponse pour tous les codes de ce sens</translation>
    </message>
    <message>
        <source>The team has written nothing here, and your account may only read.</source>
        <translation>L’équipe n’a rien écrit ici, et votre compte peut seulement lire.</translation>
    </message>
    <message>
        <source>Your account may only read what the team shares.</source>
        <translation>Votre compte peut seulement lire ce que l’équipe partage.</translation>
    </message>
    <message>
        <source>Share your tags with the team</source>
        <translation>Partager vos étiquettes avec l’équipe</translation>
    </message>
    <message>
        <source>Share your link with the team</source>
        <translation>Partager votre lien avec l’équipe</translation>
    </message>
    <message>
        <source>Share your choice of meaning</source>
        <translation>Partager votre choix de sens</translation>
    </message>
    <message>
        <source>Share your reply for all codes that mean this</source>
        <translation>Partager votre réponse pour tous ceux de ce sens</translation>
    </message>
    <message>
        <source>Share your reply with the team</source>
        <translation>Partager votre réponse avec l’équipe</translation>
    </message>
    <message>
        <source>Share your note with the team</source>
        <translation>Partager votre note avec l’équipe</translation>
    </message>
    <message>
        <source>It moves from what is yours alone to what everybody in the team sees</source>
        <translation>Cela passe de ce qui est à vous seul à ce que toute l’équipe voit</translation>
    </message>
</context>
<context>
    <name>errdex::TeamWords</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Équipe&#xa0;: %Ln à décider</numerusform>
            <numerusform>Équipe&#xa0;: %Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln not accepted</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Équipe&#xa0;: %Ln non accepté</numerusform>
            <numerusform>Équipe&#xa0;: %Ln non acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: not connected</source>
        <translation>Équipe&#xa0;: non connectée</translation>
    </message>
    <message>
        <source>Team: offline</source>
        <translation>Équipe&#xa0;: hors ligne</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>Équipe&#xa0;: connexion…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Équipe&#xa0;: %Ln en attente</numerusform>
            <numerusform>Équipe&#xa0;: %Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: connected</source>
        <translation>Équipe&#xa0;: connectée</translation>
    </message>
    <message>
        <source>No team is connected.</source>
        <translation>Aucune équipe n’est connectée.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>Récupération de ce que d’autres ont écrit…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>This account may only read.</source>
        <translation>Ce compte peut seulement lire.</translation>
    </message>
    <message>
        <source>Not connected since %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Pas connecté depuis %1.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait here to be sent.</source>
        <translation>
            <numerusform>%Ln changement de vous attend ici d’être envoyé.</numerusform>
            <numerusform>%Ln changements de vous attendent ici d’être envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>errdex::TopBar</name>
    <message>
        <source>Put providers side by side, or go back to the table</source>
        <translation>Mettre des fournisseurs côte à côte, ou revenir au tableau</translation>
    </message>
    <message>
        <source>Write codes to a file, or copy them</source>
        <translation>Écrire des codes dans un fichier, ou les copier</translation>
    </message>
    <message>
        <source>Beside the table: what its codes have in common</source>
        <translation>À côté du tableau&#xa0;: ce que ses codes ont en commun</translation>
    </message>
    <message>
        <source>Above the table: a field for each column</source>
        <translation>Au-dessus du tableau&#xa0;: un champ par colonne</translation>
    </message>
    <message>
        <source>Beside the table: all that is known of a code</source>
        <translation>À côté du tableau&#xa0;: tout sur un code</translation>
    </message>
</context>
<context>
    <name>errdex::TrayIcon</name>
    <message>
        <source>&amp;Show Errdex</source>
        <translation>A&amp;fficher Errdex</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Fenêtre r&amp;apide</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>errdex::WhatsNewDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>errdex::WhyNot</name>
    <message>
        <source>%1 works in Browse, not in Compare.</source>
        <extracomment>%1 is the quoted name of a menu&apos;s entry</extracomment>
        <translation>%1 fonctionne dans Parcourir, pas dans Comparer.</translation>
    </message>
    <message>
        <source>Own data cannot be changed now.</source>
        <translation>Les données personnelles ne peuvent pas être modifiées maintenant.</translation>
    </message>
    <message>
        <source>Choose a single code of the table first.</source>
        <translation>Choisissez d’abord un seul code du tableau.</translation>
    </message>
    <message>
        <source>Choose a code of the table first.</source>
        <translation>Choisissez d’abord un code du tableau.</translation>
    </message>
    <message>
        <source>This code has no message.</source>
        <translation>Ce code n’a pas de message.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Le tableau n’a aucune ligne.</translation>
    </message>
    <message>
        <source>No code is chosen whose concept is yours to choose.</source>
        <translation>Aucun code choisi n’attend que vous en choisissiez le concept.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n’y a rien avant.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Il n’y a rien après.</translation>
    </message>
    <message>
        <source>There is no search that could be saved.</source>
        <translation>Il n’y a pas de recherche à enregistrer.</translation>
    </message>
    <message>
        <source>%1 is not possible now.</source>
        <translation>%1 est impossible pour l’instant.</translation>
    </message>
    <message>
        <source>Choose a single code first: Enter leads to the cards of the cell.</source>
        <translation>Choisissez d’abord un seul code&#xa0;: Entrée mène aux fiches de la cellule.</translation>
    </message>
</context>
<context>
    <name>errdex::XlsxWriter</name>
    <message>
        <source>The part of Errdex that writes workbooks is missing; please install Errdex again.</source>
        <translation>Le composant d’écriture des classeurs d’Errdex est absent&#x202f;; veuillez réinstaller Errdex.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>The description speaks of a body that cannot be parsed, the condition also of a readable body that lacks required fields.</source>
        <extracomment>alef-markets INVALID_BODY</extracomment>
        <translation>La description parle d’un corps illisible, la condition aussi d’un corps lisible auquel manquent des champs obligatoires.</translation>
    </message>
    <message>
        <source>Its condition includes duplicate registration, which could as well be expected under DUPLICATE_ENTRY.</source>
        <extracomment>alef-markets CONFLICT</extracomment>
        <translation>Sa condition comprend l’inscription en double, que l’on attendrait tout aussi bien sous DUPLICATE_ENTRY.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the offered asset here, not an access token.</source>
        <extracomment>alef-markets INVALID_TOKEN_STATUS</extracomment>
        <translation>«&#xa0;Token&#xa0;» désigne ici l’actif proposé, pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>&quot;Unauthorized&quot; means not allowed here; the missing sign-in is 401001.</source>
        <extracomment>codelibra 403001</extracomment>
        <translation>«&#xa0;Unauthorized&#xa0;» veut dire ici&#xa0;: non permis&#x202f;; la connexion manquante est 401001.</translation>
    </message>
    <message>
        <source>The name asks for a new sign-in, the description speaks of a locked account; signing in again by hand is what resolves it.</source>
        <extracomment>codelibra 403002</extracomment>
        <translation>Le nom demande une nouvelle connexion, la description parle d’un compte verrouillé&#x202f;; se reconnecter à la main résout le problème.</translation>
    </message>
    <message>
        <source>The same meaning as 1000; the page does not say when which of the two is used.</source>
        <extracomment>ethgas 2</extracomment>
        <translation>Le même sens que 1000&#x202f;; la page ne dit pas quand l’un ou l’autre est employé.</translation>
    </message>
    <message>
        <source>The same meaning and words as 9999.</source>
        <extracomment>ethgas 99</extracomment>
        <translation>Le même sens et les mêmes mots que 9999.</translation>
    </message>
    <message>
        <source>The same meaning as 2; &quot;Pemission&quot; is how the page spells it.</source>
        <extracomment>ethgas 1000</extracomment>
        <translation>Le même sens que 2&#x202f;; «&#xa0;Pemission&#xa0;» est l’orthographe de la page.</translation>
    </message>
    <message>
        <source>The same meaning and words as 99.</source>
        <extracomment>ethgas 9999</extracomment>
        <translation>Le même sens et les mêmes mots que 99.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being deposited here, not an access token.</source>
        <extracomment>ethgas 10001</extracomment>
        <translation>«&#xa0;Token&#xa0;» désigne ici l’actif déposé, pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being withdrawn here, not an access token.</source>
        <extracomment>ethgas 10011</extracomment>
        <translation>«&#xa0;Token&#xa0;» désigne ici l’actif retiré, pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>The page does not say whether &quot;rate&quot; is a price rate or the pace of transactions.</source>
        <extracomment>ethgas 115</extracomment>
        <translation>La page ne dit pas si «&#xa0;rate&#xa0;» est un cours ou le rythme des transactions.</translation>
    </message>
    <message>
        <source>The name says invalid; ETHGas&apos; page about orders advises a unique deduplicate string, so a repeated one is the likely cause.</source>
        <extracomment>ethgas 122</extracomment>
        <translation>Le nom dit «&#xa0;invalide&#xa0;»&#x202f;; la page d’ETHGas sur les ordres conseille une chaîne de déduplication unique&#xa0;: une chaîne répétée est donc la cause probable.</translation>
    </message>
    <message>
        <source>The page lists 400403 twice, as Forbidden Error and as Permission Denied Error; the code alone does not tell which of the two was meant.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>La page cite 400403 deux fois, comme Forbidden Error et comme Permission Denied Error&#x202f;; le code seul ne dit pas lequel était visé.</translation>
    </message>
    <message>
        <source>The second entry for 400403 on the page, which also lists it as Forbidden Error; both mean that the caller may not do this.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>La seconde entrée pour 400403 sur la page, qui le cite aussi comme Forbidden Error&#x202f;; les deux signifient que l’appelant n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field here and for a wrong signature below; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>La page cite 0001 deux fois&#xa0;: ici pour un champ manquant et plus bas pour une signature fausse&#x202f;; seul le message les distingue.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field above and for a wrong signature here; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>La page cite 0001 deux fois&#xa0;: plus haut pour un champ manquant et ici pour une signature fausse&#x202f;; seul le message les distingue.</translation>
    </message>
    <message>
        <source>The message says that the key is invalid, the description speaks of its permission: check both.</source>
        <extracomment>hashkey-pro 0102</extracomment>
        <translation>Le message dit que la clé est invalide, la description parle de son autorisation&#xa0;: vérifiez les deux.</translation>
    </message>
    <message>
        <source>The message says that the operation is unauthorized, the description that the key is not valid for the environment; it is about the key.</source>
        <extracomment>hashkey-pro -1002</extracomment>
        <translation>Le message dit que l’opération n’est pas autorisée, la description que la clé ne vaut pas pour cet environnement&#x202f;; il s’agit de la clé.</translation>
    </message>
    <message>
        <source>The message says that the order is not on the book, the description that the book itself cannot be located.</source>
        <extracomment>hashkey-pro -1143</extracomment>
        <translation>Le message dit que l’ordre n’est pas dans le carnet, la description que le carnet lui-même est introuvable.</translation>
    </message>
    <message>
        <source>The description says that the order was not created; a time-out does not prove that, so look for the order first.</source>
        <extracomment>hashkey-pro -1146</extracomment>
        <translation>La description dit que l’ordre n’a pas été créé&#x202f;; un délai dépassé ne le prouve pas, cherchez donc d’abord l’ordre.</translation>
    </message>
    <message>
        <source>The description says that the order was not cancelled; a time-out does not prove that, so look at the order first.</source>
        <extracomment>hashkey-pro -1147</extracomment>
        <translation>La description dit que l’ordre n’a pas été annulé&#x202f;; un délai dépassé ne le prouve pas, regardez donc d’abord l’ordre.</translation>
    </message>
    <message>
        <source>The message says that the pair is not open yet, the description that it is not listed yet.</source>
        <extracomment>hashkey-pro -1151</extracomment>
        <translation>Le message dit que la paire n’est pas encore ouverte, la description qu’elle n’est pas encore cotée.</translation>
    </message>
    <message>
        <source>The message is about the position side (long or short), the description repeats the words of -1117 about the order side.</source>
        <extracomment>hashkey-pro -1154</extracomment>
        <translation>Le message concerne le sens de la position (long ou short), la description reprend les mots de -1117 sur le sens de l’ordre.</translation>
    </message>
    <message>
        <source>The message concerns one trading pair, the description says that API trading as such is suspended.</source>
        <extracomment>hashkey-pro -1155</extracomment>
        <translation>Le message concerne une paire, la description dit que tout le trading par API est suspendu.</translation>
    </message>
    <message>
        <source>The message names limit maker orders, the description limit and market orders.</source>
        <extracomment>hashkey-pro -1156</extracomment>
        <translation>Le message nomme les ordres limit maker, la description les ordres limit et market.</translation>
    </message>
    <message>
        <source>The message says that the contract address is unsupported, the description that it is not valid.</source>
        <extracomment>hashkey-pro -1162</extracomment>
        <translation>Le message dit que l’adresse du contrat n’est pas prise en charge, la description qu’elle n’est pas valide.</translation>
    </message>
    <message>
        <source>The description suggests an amount below the minimum, which has the codes -1167 and -4002 of its own.</source>
        <extracomment>hashkey-pro -1164</extracomment>
        <translation>La description fait penser à un montant sous le minimum, qui a ses propres codes -1167 et -4002.</translation>
    </message>
    <message>
        <source>The message says that the amount is missing, the description that it must be more than 0.</source>
        <extracomment>hashkey-pro -1165</extracomment>
        <translation>Le message dit que le montant manque, la description qu’il doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that withdrawals are suspended.</source>
        <extracomment>hashkey-pro -1169</extracomment>
        <translation>Le message ressemble à une autorisation manquante, la description dit que les retraits sont suspendus.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that deposits are suspended.</source>
        <extracomment>hashkey-pro -1170</extracomment>
        <translation>Le message ressemble à une autorisation manquante, la description dit que les dépôts sont suspendus.</translation>
    </message>
    <message>
        <source>The page does not explain this further; we read it as a failed proof that the address belongs to the person named.</source>
        <extracomment>hashkey-pro -1179</extracomment>
        <translation>La page ne l’explique pas davantage&#x202f;; nous y lisons l’échec de la preuve que l’adresse appartient à la personne nommée.</translation>
    </message>
    <message>
        <source>The page does not say whether open orders are counted or orders created within some time.</source>
        <extracomment>hashkey-pro -1193</extracomment>
        <translation>La page ne dit pas si l’on compte les ordres ouverts ou les ordres créés pendant un certain temps.</translation>
    </message>
    <message>
        <source>The message says that the amount is above the maximum, the description that it is below a maximum; going by the message, it is too large.</source>
        <extracomment>hashkey-pro -1206</extracomment>
        <translation>Le message dit que le montant dépasse le maximum, la description qu’il est sous un maximum&#x202f;; d’après le message, il est trop grand.</translation>
    </message>
    <message>
        <source>The message is about the type of a fiat order, the description about a status.</source>
        <extracomment>hashkey-pro -1208</extracomment>
        <translation>Le message concerne le type d’un ordre fiat, la description un statut.</translation>
    </message>
    <message>
        <source>The message gives no reason; the description names the usual one, not the only one.</source>
        <extracomment>hashkey-pro -2010</extracomment>
        <translation>Le message ne donne pas de raison&#x202f;; la description nomme la plus courante, pas la seule.</translation>
    </message>
    <message>
        <source>The same words as -2021; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2020</extracomment>
        <translation>Les mêmes mots que -2021&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
    <message>
        <source>The same words as -2020; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2021</extracomment>
        <translation>Les mêmes mots que -2020&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
    <message>
        <source>The same words as -2038; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2030</extracomment>
        <translation>Les mêmes mots que -2038&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
    <message>
        <source>The same words as -2039; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2031</extracomment>
        <translation>Les mêmes mots que -2039&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
    <message>
        <source>Not a failure but a question: the order waits for a confirmation.</source>
        <extracomment>hashkey-pro -2032</extracomment>
        <translation>Pas une erreur mais une question&#xa0;: l’ordre attend une confirmation.</translation>
    </message>
    <message>
        <source>May be read as a period longer than 30 days or as records older than 30 days; try a shorter and more recent period.</source>
        <extracomment>hashkey-pro -2036</extracomment>
        <translation>Peut viser une période de plus de 30 jours ou des données de plus de 30 jours&#x202f;; essayez une période plus courte et plus récente.</translation>
    </message>
    <message>
        <source>The same words as -2030; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2038</extracomment>
        <translation>Les mêmes mots que -2030&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
    <message>
        <source>The same words as -2031; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2039</extracomment>
        <translation>Les mêmes mots que -2031&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is a crypto asset here, not an access token.</source>
        <extracomment>hashkey-pro -2041</extracomment>
        <translation>«&#xa0;Token&#xa0;» désigne ici un cryptoactif, pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>Worded as a warning; the page does not say whether the order was refused.</source>
        <extracomment>hashkey-pro -2042</extracomment>
        <translation>Formulé comme un avertissement&#x202f;; la page ne dit pas si l’ordre a été refusé.</translation>
    </message>
    <message>
        <source>The same words as -4004; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4000</extracomment>
        <translation>Les mêmes mots que -4004&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
    <message>
        <source>The same words as -4000; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4004</extracomment>
        <translation>Les mêmes mots que -4000&#x202f;; la page ne dit pas en quoi les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>locked out lockout too many wrong passwords login blocked</source>
        <extracomment>In this context: no sentences, but words by which people tell of a failure and which title and meaning of its concept lack, blank-separated. Not to be translated word for word: write what people say in your language, each word in the form that is most common.</extracomment>
        <translation>compte verrouillé bloqué trop de tentatives</translation>
    </message>
    <message>
        <source>no such account cannot find account</source>
        <translation>compte introuvable</translation>
    </message>
    <message>
        <source>suspended deactivated disabled closed frozen account blocked</source>
        <translation>compte suspendu désactivé fermé gelé</translation>
    </message>
    <message>
        <source>not my account another account</source>
        <translation>compte d’un autre</translation>
    </message>
    <message>
        <source>already there exists taken in use duplicate</source>
        <translation>existe déjà déjà pris doublon</translation>
    </message>
    <message>
        <source>paid already pay again charged twice</source>
        <translation>déjà payé payer deux fois</translation>
    </message>
    <message>
        <source>key ran out key expired keys no longer valid old key</source>
        <translation>clé expirée périmée</translation>
    </message>
    <message>
        <source>cannot log in login fails login does not work sign in refused</source>
        <translation>ne peut pas se connecter connexion refusée</translation>
    </message>
    <message>
        <source>not logged in not signed in</source>
        <translation>pas connecté non connecté</translation>
    </message>
    <message>
        <source>card is on file already added card used by another account</source>
        <translation>carte déjà utilisée déjà ajoutée</translation>
    </message>
    <message>
        <source>card declined card blocked card stopped by the bank</source>
        <translation>carte bancaire bloquée refusée</translation>
    </message>
    <message>
        <source>card of his wife husband friend relative other name on the card</source>
        <translation>carte de sa femme de son mari autre nom</translation>
    </message>
    <message>
        <source>cannot buy purchase does not go through payment failed</source>
        <translation>paiement échoué achat impossible</translation>
    </message>
    <message>
        <source>too many days period too long export range</source>
        <translation>période trop grande</translation>
    </message>
    <message>
        <source>cannot deposit deposits stopped top up closed</source>
        <translation>dépôt impossible dépôts arrêtés</translation>
    </message>
    <message>
        <source>withdrawn twice clicked twice sent two times</source>
        <translation>retrait en double deux fois</translation>
    </message>
    <message>
        <source>otp sms code text message code does not work wrong code 2fa code</source>
        <translation>code SMS faux code reçu incorrect</translation>
    </message>
    <message>
        <source>not enough money no money balance too low cannot afford</source>
        <translation>pas assez d’argent solde insuffisant</translation>
    </message>
    <message>
        <source>not enough margin collateral margin call</source>
        <translation>pas assez de marge</translation>
    </message>
    <message>
        <source>something went wrong on your side crash bug server broken</source>
        <translation>erreur de votre côté plantage bug</translation>
    </message>
    <message>
        <source>key does not work key not recognised wrong key</source>
        <translation>clé fausse clé ne marche pas</translation>
    </message>
    <message>
        <source>wrong bank account number IBAN refused</source>
        <translation>IBAN refusé RIB faux</translation>
    </message>
    <message>
        <source>wrong password forgot password password not accepted wrong login</source>
        <translation>mot de passe faux erroné oublié</translation>
    </message>
    <message>
        <source>national id not accepted id number wrong</source>
        <translation>numéro d’identité refusé</translation>
    </message>
    <message>
        <source>signature wrong does not match signing hmac</source>
        <translation>signature fausse ne correspond pas</translation>
    </message>
    <message>
        <source>token wrong token not accepted jwt</source>
        <translation>jeton refusé faux</translation>
    </message>
    <message>
        <source>wrong wallet address wrong network pasted address</source>
        <translation>mauvaise adresse de portefeuille</translation>
    </message>
    <message>
        <source>verified already identity checked before</source>
        <translation>déjà vérifié</translation>
    </message>
    <message>
        <source>kyc service down verification does not work</source>
        <translation>service KYC en panne</translation>
    </message>
    <message>
        <source>kyc not passed not verified identity not checked documents missing unverified</source>
        <translation>pas vérifié identité non vérifiée justificatif</translation>
    </message>
    <message>
        <source>cannot change leverage</source>
        <translation>changer levier impossible</translation>
    </message>
    <message>
        <source>market closed trading stopped halted pair suspended</source>
        <translation>marché fermé arrêté</translation>
    </message>
    <message>
        <source>national id already used by somebody else another user</source>
        <translation>numéro déjà utilisé</translation>
    </message>
    <message>
        <source>order executed already too late to cancel</source>
        <translation>ordre déjà passé</translation>
    </message>
    <message>
        <source>cannot cancel the order</source>
        <translation>impossible d’annuler</translation>
    </message>
    <message>
        <source>order was canceled gone</source>
        <translation>ordre annulé</translation>
    </message>
    <message>
        <source>cannot find order order cannot be found no such order order missing</source>
        <translation>ordre introuvable ne retrouve pas l’ordre</translation>
    </message>
    <message>
        <source>order refused declined not accepted</source>
        <translation>ordre refusé</translation>
    </message>
    <message>
        <source>not allowed no rights may not access forbidden no permission</source>
        <translation>pas le droit interdit accès refusé</translation>
    </message>
    <message>
        <source>phone number not his sim card of another person</source>
        <translation>numéro de portable d’un autre</translation>
    </message>
    <message>
        <source>price too old price changed basket</source>
        <translation>prix trop vieux ancien panier</translation>
    </message>
    <message>
        <source>too late for a refund money back</source>
        <translation>trop tard remboursement délai passé</translation>
    </message>
    <message>
        <source>no answer takes too long hangs waiting timed out</source>
        <translation>pas de réponse trop long</translation>
    </message>
    <message>
        <source>must log in again sign in once more</source>
        <translation>se reconnecter</translation>
    </message>
    <message>
        <source>down offline maintenance not reachable outage does not load</source>
        <translation>en panne maintenance injoignable hors service</translation>
    </message>
    <message>
        <source>session timed out logged out signed out kicked out</source>
        <translation>déconnecté session terminée</translation>
    </message>
    <message>
        <source>subaccount frozen blocked</source>
        <translation>sous-compte bloqué</translation>
    </message>
    <message>
        <source>agree to terms and conditions accept agb</source>
        <translation>conditions générales CGU</translation>
    </message>
    <message>
        <source>clock wrong clock off time wrong minutes ahead behind</source>
        <translation>horloge heure fausse décalée</translation>
    </message>
    <message>
        <source>token ran out token too old</source>
        <translation>jeton périmé</translation>
    </message>
    <message>
        <source>2fa lost phone authenticator second factor app</source>
        <translation>double authentification téléphone perdu</translation>
    </message>
    <message>
        <source>banned for good thrown out blacklisted</source>
        <translation>banni exclu</translation>
    </message>
    <message>
        <source>no such user user unknown</source>
        <translation>utilisateur introuvable inconnu</translation>
    </message>
    <message>
        <source>address not approved not on the list whitelist</source>
        <translation>adresse pas approuvée</translation>
    </message>
    <message>
        <source>amount too small less than minimum withdraw</source>
        <translation>montant trop petit</translation>
    </message>
    <message>
        <source>too much in one day daily limit</source>
        <translation>limite du jour journée dépassée</translation>
    </message>
    <message>
        <source>cannot withdraw payout failed money not sent</source>
        <translation>retrait impossible échoué</translation>
    </message>
    <message>
        <source>ip address blocked ip refused whitelist ip vpn</source>
        <translation>adresse IP refusée bloquée</translation>
    </message>
    <message>
        <source>does not exist gone nothing there 404</source>
        <translation>inexistant n’existe pas</translation>
    </message>
    <message>
        <source>too many requests too often throttled slow down quota</source>
        <translation>trop de requêtes trop vite trop souvent</translation>
    </message>
    <message>
        <source>contract expired expiry over settled no longer traded</source>
        <translation>contrat expiré échéance passée plus négocié</translation>
    </message>
    <message>
        <source>withdrawals stopped switched off no payouts paused cannot get money out</source>
        <translation>retraits arrêtés coupés suspendus en pause</translation>
    </message>
</context>
</TS>
